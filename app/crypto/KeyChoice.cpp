// SPDX-License-Identifier: MIT
#include "crypto/KeyFile.h"
#include "crypto/KeyPair.h"

#include <QSet>

#include <algorithm>

namespace da {

namespace {

using Severity = KeyFinding::Severity;
using Reason = KeyChoice::Reason;

KeyFinding finding(Cause cause, Severity severity, const char *detail, const QStringList &arguments = {})
{
    return {cause, severity, arguments, QString::fromLatin1(detail)};
}

/// With kid no certificate is sent, so what is wrong with it stops nobody; the key itself still counts.
void easeForKid(QList<KeyFinding> &findings)
{
    for (KeyFinding &each : findings) {
        if (each.cause != Cause::CertificateWeakKey)
            each.severity = Severity::Hint;
    }
}

int purposeRank(const KeyEntry &entry)
{
    if (!entry.certificate)
        return 3;
    const Purposes purposes = entry.certificate->purposes();
    if (purposes.testFlag(Purpose::Authentication))
        return 0;
    return purposes.testFlag(Purpose::Signing) ? 1 : 2;
}

bool isBetter(const KeyEntry &a, const KeyEntry &b)
{
    if (purposeRank(a) != purposeRank(b))
        return purposeRank(a) < purposeRank(b);
    return a.certificate && b.certificate && a.certificate->notBefore() > b.certificate->notBefore();
}

/// The keys of a file seen from one context.
class Chooser {
public:
    Chooser(const QList<KeyEntry> &entries, const KeyContext &context)
        : m_entries(entries)
    {
        for (int i = 0; i < int(entries.size()); ++i) {
            if (!entries.at(i).key)
                continue;
            m_withKey << i;
            if (entries.at(i).isUsable(context))
                m_usable << i;
        }
    }

    [[nodiscard]] KeyChoice choice() const
    {
        if (m_withKey.isEmpty())
            return {-1, Reason::NoKey};
        const QList<int> &among = m_usable.isEmpty() ? m_withKey : m_usable;
        if (organisations(among).size() > 1)
            return {-1, Reason::SeveralOrganisations};
        const int best = bestOf(among);
        if (isTied(best, among))
            return {-1, Reason::SeveralKeys};
        return {best, reasonFor(best)};
    }

    [[nodiscard]] QStringList organisations() const
    {
        const QSet<QString> found = organisations(m_usable.isEmpty() ? m_withKey : m_usable);
        QStringList sorted(found.begin(), found.end());
        sorted.sort();
        return sorted;
    }

private:
    [[nodiscard]] QSet<QString> organisations(const QList<int> &among) const
    {
        QSet<QString> numbers;
        for (const int i : among) {
            if (m_entries.at(i).certificate)
                numbers << m_entries.at(i).certificate->organisationNumber();
        }
        return numbers;
    }

    [[nodiscard]] int bestOf(const QList<int> &among) const
    {
        return *std::min_element(among.begin(), among.end(),
            [this](int a, int b) { return isBetter(m_entries.at(a), m_entries.at(b)); });
    }

    /// Two bare keys cannot be told apart by anything but the kid the user knows.
    [[nodiscard]] bool isTied(int best, const QList<int> &among) const
    {
        return !m_entries.at(best).certificate && among.size() > 1;
    }

    [[nodiscard]] Reason reasonFor(int best) const
    {
        if (m_usable.isEmpty())
            return Reason::NoneUsable;
        if (m_withKey.size() == 1)
            return Reason::OnlyOne;
        if (m_usable.size() == 1)
            return Reason::OnlyUsable;
        const bool alike = std::any_of(m_usable.begin(), m_usable.end(), [&](int i) {
            return i != best && purposeRank(m_entries.at(i)) == purposeRank(m_entries.at(best));
        });
        return alike ? Reason::Newest : Reason::Authentication;
    }

    const QList<KeyEntry> &m_entries;
    QList<int> m_withKey;
    QList<int> m_usable;
};

} // namespace

QList<KeyFinding> KeyEntry::findings(const KeyContext &context) const
{
    QList<KeyFinding> found = certificate ? findingsFor(*certificate, context) : QList<KeyFinding>();
    if (context.kidGiven)
        easeForKid(found);
    if (!key)
        found << finding(Cause::KeystoreNoPrivateKey, Severity::Hint, "no_private_key");
    else if (!certificate)
        found << keyFindings(key->kind(), key->bits());
    if (key && !certificate && !context.kidGiven && kid.isEmpty())
        found << finding(Cause::KeyIdMissing, Severity::Hint, "kid_needed");
    if (key && !kid.isEmpty() && !isValidKeyId(kid))
        found << finding(Cause::KeyUnknown, Severity::Hint, "kid_unusual", {kid});
    found << remarks;
    sortBySeverity(found);
    return found;
}

bool KeyEntry::isUsable(const KeyContext &context) const
{
    return key && !hasBlocking(findings(context));
}

QByteArrayList KeyEntry::x5c() const
{
    QByteArrayList certificates;
    if (certificate)
        certificates << certificate->der().toBase64();
    for (const BusinessCertificate &issuer : chain)
        certificates << issuer.der().toBase64();
    return certificates;
}

KeyChoice KeyFile::chosen(const KeyContext &context) const
{
    return Chooser(m_entries, context).choice();
}

QList<KeyFinding> KeyFile::findings(const KeyContext &context) const
{
    QList<KeyFinding> found = m_remarks;
    const Chooser chooser(m_entries, context);
    switch (chooser.choice().reason) {
    case Reason::NoKey:
        found << finding(Cause::KeystoreNoPrivateKey, Severity::Blocks, "no_private_key");
        break;
    case Reason::SeveralOrganisations:
        found << finding(
            Cause::KeystoreSeveralKeys, Severity::Blocks, "several_organisations", chooser.organisations());
        break;
    case Reason::SeveralKeys:
        found << finding(Cause::KeystoreSeveralKeys, Severity::Blocks, "several_keys");
        break;
    default:
        break;
    }
    sortBySeverity(found);
    return found;
}

QString toId(KeyChoice::Reason reason)
{
    switch (reason) {
    case Reason::OnlyOne:
        return QStringLiteral("only_one");
    case Reason::Authentication:
        return QStringLiteral("authentication");
    case Reason::Newest:
        return QStringLiteral("newest");
    case Reason::OnlyUsable:
        return QStringLiteral("only_usable");
    case Reason::NoneUsable:
        return QStringLiteral("none_usable");
    case Reason::SeveralOrganisations:
        return QStringLiteral("several_organisations");
    case Reason::SeveralKeys:
        return QStringLiteral("several_keys");
    case Reason::NoKey:
        break;
    }
    return QStringLiteral("no_key");
}

} // namespace da
