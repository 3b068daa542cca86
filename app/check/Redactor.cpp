// SPDX-License-Identifier: MIT
#include "check/Redactor.h"

#include <QJsonArray>

#include <algorithm>

namespace da {

namespace {

/// As long as the shortest piece that is worth hiding, and longer than any word of a sentence or number of a
/// report.
constexpr qsizetype pieceLength = 14;

size_t hashOf(QStringView piece)
{
    return qHash(piece, 0);
}

/// One character of a text without its dress, and the part of the text that it stands for.
struct Character {
    QChar value;
    qsizetype from;
    qsizetype to;
};

/// The character that an escape at @p i writes (%41, \u0041), or the one that stands there.
Character undressed(const QString &text, qsizetype i)
{
    bool ok = false;
    if (text.at(i) == QLatin1Char('%')) {
        const uint code = QStringView(text).mid(i + 1, 2).toUInt(&ok, 16);
        if (ok && i + 3 <= text.size())
            return {QChar(code), i, i + 3};
    } else if (text.at(i) == QLatin1Char('\\') && text.mid(i + 1, 1) == QLatin1String("u")) {
        const uint code = QStringView(text).mid(i + 2, 4).toUInt(&ok, 16);
        if (ok && i + 6 <= text.size())
            return {QChar(code), i, i + 6};
    }
    return {text.at(i), i, i + 1};
}

/// White space is passed over: a secret may be wrapped.
QList<Character> undressed(const QString &text)
{
    QList<Character> plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const Character character = undressed(text, i);
        i = character.to;
        if (!character.value.isSpace())
            plain.append(character);
    }
    return plain;
}

} // namespace

/// Base64 of a text inside another begins at one of three places, and each gives other characters. Those of a
/// JWT are the same in both alphabets of Base64.
void Redactor::add(const SecretBytes &secret)
{
    QByteArray plain = secret.copyToByteArray();
    addPieces(plain);
    for (const int before : {0, 1, 2}) {
        QByteArray shifted = QByteArray(before, 'x') + plain;
        QByteArray encoded = shifted.toBase64();
        addPieces(encoded.mid(before == 0 ? 0 : 4));
        wipe(encoded);
        wipe(shifted);
    }
    wipe(plain);
}

void Redactor::addPieces(const QByteArray &secret)
{
    QString text = QString::fromLatin1(secret);
    for (qsizetype i = 0; i + pieceLength <= text.size(); ++i)
        m_pieces.insert(hashOf(QStringView(text).mid(i, pieceLength)));
    wipe(text);
}

QString Redactor::redacted(const QString &text) const
{
    if (m_pieces.isEmpty() || text.size() < pieceLength)
        return text;
    const QList<Character> plain = undressed(text);
    QString values;
    for (const Character &character : plain)
        values += character.value;
    QString result;
    qsizetype told = 0; ///< how far the text is dealt with
    for (qsizetype i = 0; i + pieceLength <= values.size(); ++i) {
        if (!m_pieces.contains(hashOf(QStringView(values).mid(i, pieceLength))))
            continue;
        const Character &first = plain.at(i);
        if (first.from > told || told == 0)
            result += text.mid(told, first.from - told) + QStringLiteral("[removed]");
        told = std::max(told, plain.at(i + pieceLength - 1).to);
    }
    return result + text.mid(told);
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
