// SPDX-License-Identifier: MIT
#include "gui/OrganisationFinder.h"

namespace da {

namespace {
constexpr int pause = 250; // milliseconds: longer than between two key strokes, shorter than is noticed
constexpr int timeout = 8000; // milliseconds: a name is no reason to keep anybody waiting
} // namespace

OrganisationFinder::OrganisationFinder(QObject *parent)
    : QObject(parent)
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(pause);
    connect(&m_debounce, &QTimer::timeout, this, &OrganisationFinder::ask);
}

OrganisationFinder::~OrganisationFinder() = default;

void OrganisationFinder::setRegister(const QUrl &base, const NetworkSettings &network)
{
    m_lookup.reset();
    m_base = base;
    m_known.clear();
    NetworkSettings own = network;
    own.timeoutMs = std::min(own.timeoutMs, timeout);
    m_client = std::make_unique<HttpClient>(own);
    m_lookup = std::make_unique<OrganisationLookup>(*m_client, m_base);
    connect(m_lookup.get(), &OrganisationLookup::finished, this, &OrganisationFinder::take);
    want(std::exchange(m_number, QString()));
}

void OrganisationFinder::want(const QString &number)
{
    if (number == m_number && m_state != State::NotReached)
        return;
    m_debounce.stop();
    if (m_lookup)
        m_lookup->cancel();
    m_number = number;
    if (number.isEmpty() || m_base.isEmpty())
        return show(State::Nothing);
    if (const auto known = m_known.constFind(number); known != m_known.cend())
        return take(*known);
    show(State::Looking);
    m_debounce.start();
}

void OrganisationFinder::ask()
{
    m_lookup->start(m_number);
}

void OrganisationFinder::take(const OrganisationLookup::Outcome &outcome)
{
    using Kind = OrganisationLookup::Outcome::Kind;
    // A register that answers for another number has not answered.
    if (outcome.kind == Kind::NotReached
        || (outcome.kind == Kind::Found && outcome.record.number != m_number))
        return show(State::NotReached);
    m_known.insert(m_number, outcome);
    show(outcome.kind == Kind::Found ? State::Found : State::NotFound, outcome.record);
}

void OrganisationFinder::show(State state, const OrganisationRecord &record)
{
    m_state = state;
    m_record = record;
    Q_EMIT changed();
}

} // namespace da
