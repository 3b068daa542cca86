// SPDX-License-Identifier: MIT
#include "gui/PasswordKeeper.h"

#include <chrono>

namespace da {

namespace {

using Stage = KeyringState::Stage;

constexpr std::chrono::milliseconds patience(1000);

KeyringState stateOf(const SecretResult &result, Stage good, Stage bad)
{
    const bool well = result.status == SecretStatus::Stored || result.status == SecretStatus::Removed;
    return {well ? good : bad, result.reason, result.timedOut};
}

Stage afterReading(SecretStatus status)
{
    switch (status) {
    case SecretStatus::Stored:
        return Stage::Used;
    case SecretStatus::NotFound:
    case SecretStatus::Removed:
        return Stage::Empty;
    case SecretStatus::Refused:
        return Stage::Refused;
    case SecretStatus::Unavailable:
    case SecretStatus::Failed:
        break;
    }
    return Stage::Unavailable;
}

QString withReason(const KeyringState &state, const QString &sentence)
{
    if (state.timedOut)
        return sentence + u' ' + PasswordKeeper::tr("The keyring did not answer in time.");
    if (state.reason.isEmpty())
        return sentence;
    return sentence + u' ' + PasswordKeeper::tr("The system says: “%1”").arg(state.reason);
}

} // namespace

Message keyringMessage(const KeyringState &state)
{
    switch (state.stage) {
    case Stage::Silent:
    case Stage::Empty:
    case Stage::Keeping:
    case Stage::Forgetting:
        return {};
    case Stage::Asking:
        return {Tone::Neutral, PasswordKeeper::tr("The system's keyring is being asked for the password …")};
    case Stage::Refused:
        return {Tone::Neutral,
            PasswordKeeper::tr("The system's keyring was not opened, so the password must be typed.")};
    case Stage::Unavailable:
        return {Tone::Neutral,
            withReason(state,
                PasswordKeeper::tr(
                    "The password is not remembered: the system has no keyring that can be used here."))};
    case Stage::Unfit:
        return {
            Tone::Doubt, PasswordKeeper::tr("The password in the system's keyring does not fit this file.")};
    case Stage::Used:
        return {Tone::Good, PasswordKeeper::tr("Opened with the password from the system's keyring.")};
    case Stage::Kept:
        return {Tone::Good, PasswordKeeper::tr("The password is kept in the system's keyring.")};
    case Stage::NotKept:
        return {Tone::Doubt, withReason(state, PasswordKeeper::tr("The password was not remembered."))};
    case Stage::Forgotten:
        return {Tone::Neutral, PasswordKeeper::tr("The password is no longer in the system's keyring.")};
    case Stage::NotForgotten:
        break;
    }
    return {Tone::Bad,
        withReason(
            state, PasswordKeeper::tr("The password could not be taken out of the system's keyring."))};
}

PasswordKeeper::PasswordKeeper(Naming naming, QObject *parent)
    : QObject(parent)
    , m_naming(naming)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &PasswordKeeper::changed);
}

void PasswordKeeper::setStore(SecretStore *store)
{
    m_store = store;
}

bool PasswordKeeper::canKeep() const
{
    return isOn() && m_state.stage != Stage::Unavailable;
}

bool PasswordKeeper::hasPassword() const
{
    return isOn() && (m_state.stage == Stage::Used || m_state.stage == Stage::Kept);
}

bool PasswordKeeper::canForget() const
{
    return hasPassword()
        || (isOn() && (m_state.stage == Stage::Unfit || m_state.stage == Stage::NotForgotten));
}

void PasswordKeeper::setState(const KeyringState &state)
{
    ++m_question;
    m_state = state;
    m_patience.stop();
    if (isAsking())
        m_patience.start();
}

void PasswordKeeper::answered(quint64 question, const KeyringState &state)
{
    if (question != m_question)
        return;
    setState(state);
    Q_EMIT changed();
}

void PasswordKeeper::ask(const QString &thing, Receiver found)
{
    if (!isOn())
        return;
    setStage(Stage::Asking);
    const auto heard = [this, question = m_question, found = std::move(found)](SecretResult result) {
        if (question != m_question)
            return;
        setState({afterReading(result.status), result.reason, result.timedOut});
        if (result.status == SecretStatus::Stored)
            found(std::move(result.secret));
        Q_EMIT changed();
    };
    m_store->read(m_naming(thing), this, heard);
}

void PasswordKeeper::keep(const QString &thing, SecretBytes password)
{
    if (!isOn())
        return;
    setStage(Stage::Keeping);
    m_store->write(m_naming(thing), std::move(password), this,
        [this, thing, question = m_question](const SecretResult &result) {
            if (result.status == SecretStatus::Stored)
                Q_EMIT kept(thing, true);
            answered(question, stateOf(result, Stage::Kept, Stage::NotKept));
        });
}

void PasswordKeeper::forget(const QString &thing)
{
    if (!isOn())
        return;
    setStage(Stage::Forgetting);
    m_store->remove(m_naming(thing), this, [this, thing, question = m_question](const SecretResult &result) {
        if (result.status == SecretStatus::Removed)
            Q_EMIT kept(thing, false);
        answered(question, stateOf(result, Stage::Forgotten, Stage::NotForgotten));
    });
}

} // namespace da
