// SPDX-License-Identifier: MIT
#include "cli/KeyFileJson.h"

#include "cli/JsonValues.h"
#include "diagnosis/KeyFileSentences.h"

#include <QJsonArray>

#include <algorithm>

namespace da {

namespace {

using namespace Qt::StringLiterals;

QJsonArray problemList(const QList<KeyFinding> &findings)
{
    QStringList ids;
    for (const KeyFinding &finding : findings) {
        if (finding.isProblem())
            ids << toId(finding.cause);
    }
    ids.removeDuplicates();
    return QJsonArray::fromStringList(ids);
}

/// Everything that was found, also what stops nobody, for programs that want to know why.
QJsonArray findingList(const QList<KeyFinding> &findings)
{
    QJsonArray list;
    for (const KeyFinding &finding : findings) {
        list.append(QJsonObject{{u"cause"_s, toId(finding.cause)}, {u"severity"_s, toId(finding.severity)},
            {u"detail"_s, finding.detail}, {u"arguments"_s, QJsonArray::fromStringList(finding.arguments)},
            {u"certain"_s, finding.certain}});
    }
    return list;
}

QJsonObject certificateObject(const BusinessCertificate &certificate, const QDateTime &at)
{
    return {{u"subject"_s, certificate.subject()}, {u"issuer_dn"_s, certificate.issuerDn()},
        {u"serial"_s, certificate.serial()}, {u"thumbprint_sha256"_s, certificate.thumbprintSha256()},
        {u"not_before"_s, certificate.notBefore().toString(Qt::ISODate)},
        {u"not_after"_s, certificate.notAfter().toString(Qt::ISODate)},
        {u"days_left"_s, certificate.daysLeft(at)}, {u"thumbprint_sha1"_s, certificate.thumbprintSha1()},
        {u"signature_algorithm"_s, certificate.signatureAlgorithm()},
        {u"key_usages"_s, QJsonArray::fromStringList(certificate.keyUsages())},
        {u"extended_key_usages"_s, QJsonArray::fromStringList(certificate.extendedKeyUsages())},
        {u"policies"_s, QJsonArray::fromStringList(certificate.policies())}};
}

QJsonObject organisationObject(const BusinessCertificate &certificate)
{
    return {{u"number"_s, orNull(certificate.organisationNumber())},
        {u"name"_s, orNull(certificate.organisationName())},
        {u"from"_s, orNull(certificate.organisationNumberFrom())},
        {u"sub_unit"_s, orNull(certificate.subUnit())},
        {u"other_numbers"_s, QJsonArray::fromStringList(certificate.otherOrganisationNumbers())}};
}

void insertCertificate(QJsonObject &object, const BusinessCertificate &certificate, const KeyContext &context)
{
    object.insert(u"certificate"_s, certificateObject(certificate, context.at));
    object.insert(u"organisation"_s, organisationObject(certificate));
    object.insert(u"issuer"_s, toId(certificate.issuer()));
    object.insert(u"environment"_s, toId(certificate.environment()));
    object.insert(u"generation"_s, toId(certificate.generation()));
    object.insert(u"purposes"_s, QJsonArray::fromStringList(toIds(certificate.purposes())));
    object.insert(u"is_ca"_s, certificate.isCa());
    if (context.issuers != nullptr)
        object.insert(u"issuer_trust"_s, toId(context.issuers->confirm(certificate)));
}

void insertNoCertificate(QJsonObject &object)
{
    object.insert(u"certificate"_s, QJsonValue());
    object.insert(u"organisation"_s, QJsonValue());
    for (const QString &member : {u"issuer"_s, u"environment"_s, u"generation"_s})
        object.insert(member, u"unknown"_s);
    object.insert(u"purposes"_s, QJsonArray());
    object.insert(u"is_ca"_s, false);
}

QJsonValue keyObject(const KeyEntry &entry)
{
    if (entry.key)
        return QJsonObject{
            {u"kind"_s, entry.key->kind()}, {u"bits"_s, entry.key->bits()}, {u"private"_s, true}};
    if (entry.certificate)
        return QJsonObject{{u"kind"_s, entry.certificate->keyKind()},
            {u"bits"_s, entry.certificate->keyBits()}, {u"private"_s, false}};
    return {};
}

QJsonObject entryObject(const KeyEntry &entry, const KeyContext &context)
{
    QJsonObject object;
    if (entry.certificate)
        insertCertificate(object, *entry.certificate, context);
    else
        insertNoCertificate(object);
    object.insert(u"key"_s, keyObject(entry));
    object.insert(u"kid"_s, orNull(entry.kid));
    object.insert(u"friendly_name"_s, orNull(entry.friendlyName));
    QJsonArray chain;
    for (const BusinessCertificate &issuer : entry.chain)
        chain.append(issuer.subject());
    object.insert(u"chain"_s, chain);
    const QList<KeyFinding> findings = entry.findings(context);
    object.insert(u"problems"_s, problemList(findings));
    object.insert(u"findings"_s, findingList(findings));
    return object;
}

/// What is wrong with the file as a whole, and what stops the key that would be used.
QJsonArray allProblems(const KeyFile &file, const KeyContext &context)
{
    QList<KeyFinding> findings = file.findings(context);
    const int chosen = file.chosen(context).index;
    if (chosen >= 0)
        findings += file.entries().at(chosen).findings(context);
    return problemList(findings);
}

} // namespace

bool isUsable(const KeyFile &file, const KeyContext &context)
{
    const int chosen = file.chosen(context).index;
    return chosen >= 0 && file.entries().at(chosen).isUsable(context);
}

QJsonObject keyFileObject(const KeyFile &file, const KeyContext &context)
{
    QJsonArray entries;
    for (const KeyEntry &entry : file.entries())
        entries.append(entryObject(entry, context));
    const KeyChoice choice = file.chosen(context);
    return {{u"file_kind"_s, toId(file.kind())}, {u"entries"_s, entries},
        {u"chosen"_s, choice.index < 0 ? QJsonValue() : QJsonValue(choice.index)},
        {u"chosen_reason"_s, toId(choice.reason)}, {u"usable"_s, isUsable(file, context)},
        {u"problems"_s, allProblems(file, context)}, {u"findings"_s, findingList(file.findings(context))}};
}

QJsonObject keyFileObject(const UnopenedFile &file, const KeyContext &context)
{
    const KeyFileError &error = file.error;
    QJsonArray entries;
    for (const BusinessCertificate &certificate : file.open) {
        KeyEntry entry;
        entry.certificate = certificate;
        entries.append(entryObject(entry, context));
    }
    QStringList others;
    for (const Cause cause : error.alternatives)
        others << toId(cause);
    return {{u"file_kind"_s, toId(error.kind)}, {u"entries"_s, entries}, {u"chosen"_s, QJsonValue()},
        {u"usable"_s, false}, {u"problems"_s, QJsonArray{toId(error.cause)}},
        {u"certainty"_s, error.certain ? u"certain"_s : u"likely"_s}, {u"what"_s, orNull(error.what)},
        {u"alternatives"_s, QJsonArray::fromStringList(others)},
        {u"convert_with"_s, orNull(keyFileConversion(error.what, file.path))}};
}

} // namespace da
