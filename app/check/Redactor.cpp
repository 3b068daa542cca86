// SPDX-License-Identifier: MIT
#include "check/Redactor.h"

#include <QJsonArray>

namespace da {

namespace {

/// As long as the shortest piece that is worth hiding, and longer than any word of a sentence or number of a
/// report.
constexpr qsizetype pieceLength = 14;

size_t hashOf(QStringView piece)
{
    return qHash(piece, 0);
}

} // namespace

void Redactor::add(const SecretBytes &secret)
{
    QString text = QString::fromLatin1(secret.chars(), secret.size());
    for (qsizetype i = 0; i + pieceLength <= text.size(); ++i)
        m_pieces.insert(hashOf(QStringView(text).mid(i, pieceLength)));
    wipe(text);
}

QString Redactor::redacted(const QString &text) const
{
    if (m_pieces.isEmpty() || text.size() < pieceLength)
        return text;
    QString result;
    qsizetype hiddenUntil = 0; ///< what stands before it belongs to a secret
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool piece = i + pieceLength <= text.size()
            && m_pieces.contains(hashOf(QStringView(text).mid(i, pieceLength)));
        if (piece && hiddenUntil <= i)
            result += QStringLiteral("[removed]");
        if (piece)
            hiddenUntil = i + pieceLength;
        if (hiddenUntil <= i)
            result += text.at(i);
    }
    return result;
}

QJsonValue Redactor::redacted(const QJsonValue &value) const
{
    if (value.isString())
        return redacted(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue item : value.toArray())
            array.append(redacted(item));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject original = value.toObject();
    for (auto it = original.begin(); it != original.end(); ++it)
        object.insert(redacted(it.key()), redacted(it.value()));
    return object;
}

void Redactor::redact(StepReport &step) const
{
    for (QString &line : step.evidence)
        line = redacted(line);
    for (Finding &finding : step.findings) {
        for (QString &argument : finding.arguments)
            argument = redacted(argument);
    }
}

void Redactor::redact(CheckReport &report) const
{
    Facts &facts = report.diagnosis.facts;
    for (QString *text : {&facts.code, &facts.error, &facts.description, &facts.errorUri, &facts.scope,
             &facts.traceId, &facts.correlationId, &facts.quoted, &report.consumerName})
        *text = redacted(*text);
    report.tokenClaims = redacted(QJsonValue(report.tokenClaims)).toObject();
}

} // namespace da
