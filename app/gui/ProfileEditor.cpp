// SPDX-License-Identifier: MIT
#include "gui/ProfileEditor.h"

#include "domain/OrganisationNumber.h"

#include <QFileInfo>

#include <algorithm>

namespace da {

namespace {

/// As it would be saved: without the blanks that come with pasting.
ClientProfile tidied(ClientProfile profile)
{
    for (QString ClientProfile::*field :
        {&ClientProfile::name, &ClientProfile::environment, &ClientProfile::clientId, &ClientProfile::keyFile,
            &ClientProfile::kid, &ClientProfile::supplier})
        profile.*field = (profile.*field).trimmed();
    if (const auto number = OrganisationNumber::parse(profile.supplier))
        profile.supplier = number->digits();
    return profile;
}

bool isTheSame(ClientProfile draft, const ClientProfile &saved)
{
    draft.passwordKept = saved.passwordKept;
    return tidied(draft) == saved;
}

} // namespace

ProfileEditor::ProfileEditor(ProfileController &controller, QObject *parent)
    : QObject(parent)
    , m_controller(controller)
{
    connect(&controller, &ProfileController::changed, this, &ProfileEditor::follow);
    if (const ClientProfile *chosen = controller.chosen())
        m_current = chosen->id;
    follow();
}

void ProfileEditor::follow()
{
    QStringList ids;
    for (const ClientProfile &profile : m_controller.profiles()) {
        ids << profile.id;
        if (const auto draft = m_drafts.constFind(profile.id);
            draft != m_drafts.constEnd() && isTheSame(*draft, profile)) {
            m_drafts.remove(profile.id);
            m_judged.remove(profile.id);
        }
    }
    for (auto it = m_drafts.constBegin(); it != m_drafts.constEnd(); ++it) {
        if (!ids.contains(it.key()))
            ids << it.key();
    }
    if (!ids.contains(m_current)) {
        const auto place = std::max<qsizetype>(0, m_ids.indexOf(m_current));
        m_current = ids.isEmpty() ? QString() : ids.at(std::min(place, ids.size() - 1));
    }
    m_ids = ids;
    Q_EMIT changed();
}

ClientProfile ProfileEditor::at(const QString &id) const
{
    const ClientProfile *saved = m_controller.find(id);
    const auto draft = m_drafts.constFind(id);
    if (draft == m_drafts.constEnd())
        return saved ? *saved : ClientProfile();
    ClientProfile profile = *draft;
    profile.passwordKept = saved && saved->passwordKept && saved->keyFile == profile.keyFile;
    return profile;
}

bool ProfileEditor::isChanged(const QString &id) const
{
    return m_drafts.contains(id);
}

void ProfileEditor::setCurrent(const QString &id)
{
    if (!m_ids.contains(id) || id == m_current)
        return;
    m_current = id;
    Q_EMIT changed();
}

void ProfileEditor::add(ClientProfile begun)
{
    begun.id = ClientProfile::newId();
    m_drafts.insert(begun.id, begun);
    m_current = begun.id;
    follow();
}

void ProfileEditor::removeCurrent()
{
    const QString id = m_current;
    m_drafts.remove(id);
    m_judged.remove(id);
    if (isSaved(id))
        m_controller.remove(id);
    follow();
}

void ProfileEditor::set(QString ClientProfile::*field, const QString &text)
{
    ClientProfile profile = current();
    if (m_current.isEmpty() || profile.*field == text)
        return;
    profile.*field = text;
    const ClientProfile *saved = m_controller.find(m_current);
    if (saved && isTheSame(profile, *saved))
        m_drafts.remove(m_current);
    else
        m_drafts.insert(m_current, profile);
    Q_EMIT changed();
}

Message ProfileEditor::message(QLatin1String member) const
{
    const ClientProfile profile = tidied(current());
    for (const ProfileError &problem : profile.problems()) {
        if (problem.member != member)
            continue;
        const bool judged = m_judged.contains(m_current);
        const bool typing =
            member == QLatin1String("supplier") && OrganisationNumber::cleaned(profile.supplier).size() < 9;
        if (!judged && (typing || problem.reason == ProfileError::Reason::MissingMember))
            return {};
        return {Tone::Bad, profileProblemText(problem)};
    }
    return doubt(member, profile);
}

Message ProfileEditor::doubt(QLatin1String member, const ClientProfile &profile) const
{
    if (member == QLatin1String("name")
        && std::any_of(m_ids.begin(), m_ids.end(),
            [&](const QString &id) { return id != profile.id && at(id).name.trimmed() == profile.name; })
        && !profile.name.isEmpty())
        return {Tone::Doubt, tr("Another profile has this name.")};
    if (member == QLatin1String("key_file") && !profile.keyFile.isEmpty()
        && !QFileInfo(profile.keyFile).isFile())
        return {Tone::Doubt, tr("There is no such file on this machine now.")};
    if (member == QLatin1String("environment") && profile.environmentIsFile()
        && !QFileInfo(profile.environment).isFile())
        return {Tone::Doubt, tr("There is no such file on this machine now.")};
    return {};
}

bool ProfileEditor::save(const QStringList &ids)
{
    QList<ClientProfile> wanted;
    for (const QString &id : ids) {
        const ClientProfile profile = tidied(at(id));
        m_judged.insert(id);
        if (!profile.problems().isEmpty()) {
            m_current = id;
            Q_EMIT changed();
            return false;
        }
        wanted << profile;
    }
    if (!wanted.isEmpty())
        m_controller.save(wanted);
    return true;
}

} // namespace da
