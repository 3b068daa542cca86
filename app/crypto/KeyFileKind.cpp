// SPDX-License-Identifier: MIT
#include "crypto/KeyFileKind_p.h"

#include "crypto/PemBlocks_p.h"

#include <algorithm>

namespace da {

namespace {

constexpr int DeepestWrapping = 2; // base64 of base64 has been seen in secret stores
constexpr char Sequence = '\x30';
constexpr char Integer = '\x02';
constexpr char ObjectId = '\x06';

/// The outermost ASN.1 element of some bytes: header read, contents not.
struct Frame {
    bool readable = false; ///< tag and length are there
    bool whole = false; ///< and so are the contents
    QByteArray contents;
};

Frame frameOf(const QByteArray &bytes)
{
    if (bytes.size() < 2)
        return {};
    const auto first = static_cast<unsigned char>(bytes.at(1));
    if (first == 0x80) // indefinite length: only reading it through tells whether it is whole
        return {true, true, bytes.mid(2)};
    qsizetype length = first;
    qsizetype header = 2;
    if (first > 0x80) {
        const int count = first & 0x7F;
        header += count;
        if (count > 4 || bytes.size() < header)
            return {};
        length = 0;
        for (int i = 0; i < count; ++i)
            length = (length << 8) | static_cast<unsigned char>(bytes.at(2 + i));
    }
    return {true, bytes.size() - header >= length, bytes.mid(header, length)};
}

bool isRequest(const QByteArray &inner)
{
    return inner.startsWith(QByteArray("\x02\x01\x00\x30", 4));
}

bool isPublicKeyInfo(const Frame &outer, const Frame &inner)
{
    constexpr char bitString = '\x03';
    const qsizetype after = outer.contents.indexOf(inner.contents) + inner.contents.size();
    return inner.contents.startsWith(ObjectId) && outer.contents.mid(after).startsWith(bitString);
}

FileLook lookAtSequence(const Frame &outer, const QByteArray &bytes)
{
    const QByteArray &contents = outer.contents;
    const auto look = [&](KeyFileKind kind) {
        return FileLook{kind, outer.whole ? QString() : QStringLiteral("truncated"), bytes};
    };
    if (contents.startsWith(QByteArray("\x02\x01\x03", 3)))
        return look(KeyFileKind::Pkcs12);
    if (contents.startsWith(Integer))
        return look(KeyFileKind::Der);
    if (contents.startsWith(ObjectId))
        return look(KeyFileKind::Pkcs7);
    if (!contents.startsWith(Sequence))
        return look(KeyFileKind::Unknown);
    const Frame inner = frameOf(contents);
    if (isRequest(inner.contents))
        return look(KeyFileKind::CertificateRequest);
    return look(isPublicKeyInfo(outer, inner) ? KeyFileKind::PublicKey : KeyFileKind::Der);
}

bool isBase64Text(const QByteArray &text)
{
    constexpr int least = 64;
    const auto belongs = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+'
            || c == '/' || c == '-' || c == '_' || c == '=' || c == '\r' || c == '\n' || c == ' '
            || c == '\t';
    };
    return text.size() >= least && std::all_of(text.begin(), text.end(), belongs);
}

QByteArray fromBase64Text(QByteArray text)
{
    if (text.startsWith("base64:"))
        text = text.mid(7);
    if (!isBase64Text(text))
        return {};
    text.replace('-', '+').replace('_', '/');
    return QByteArray::fromBase64(text);
}

bool isText(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20 || byte == '\t' || byte == '\r' || byte == '\n';
    });
}

FileLook lookAtText(const QByteArray &text, const QByteArray &bytes)
{
    const QByteArray start = text.left(2048).toLower();
    if (text.contains("-----BEGIN "))
        return {KeyFileKind::Pem, {}, bytes};
    if (text.startsWith('{') || text.startsWith('['))
        return {KeyFileKind::Jwk, {}, bytes};
    if (text.startsWith('<')) {
        const bool html = start.contains("<html") || start.contains("<!doctype html");
        return {
            html ? KeyFileKind::Html : KeyFileKind::Unknown, html ? QString() : QStringLiteral("xml"), bytes};
    }
    if (isText(text))
        return {KeyFileKind::Unknown, QStringLiteral("text"), bytes};
    return {KeyFileKind::Unknown, {}, bytes};
}

std::optional<KeyFileKind> byMagic(const QByteArray &bytes)
{
    if (bytes.startsWith(QByteArray("\xFE\xED\xFE\xED", 4)))
        return KeyFileKind::Jks;
    if (bytes.startsWith(QByteArray("\xCE\xCE\xCE\xCE", 4)))
        return KeyFileKind::Jceks;
    if (bytes.startsWith(QByteArray("PK\x03\x04", 4)))
        return KeyFileKind::Zip;
    return std::nullopt;
}

FileLook lookAt(const QByteArray &bytes, int depth)
{
    const QByteArray text = withoutByteOrderMark(bytes).trimmed();
    if (text.isEmpty())
        return {KeyFileKind::Empty, QStringLiteral("empty"), {}};
    if (const auto kind = byMagic(bytes))
        return {*kind, {}, bytes};
    if (bytes.startsWith(Sequence) && !isBase64Text(text)) {
        const Frame outer = frameOf(bytes);
        return outer.readable ? lookAtSequence(outer, bytes)
                              : FileLook{KeyFileKind::Unknown, QStringLiteral("truncated"), bytes};
    }
    const QByteArray decoded = depth < DeepestWrapping ? fromBase64Text(text) : QByteArray();
    if (!decoded.isEmpty()) {
        const FileLook inside = lookAt(decoded, depth + 1);
        if (inside.kind != KeyFileKind::Unknown)
            return inside;
    }
    return lookAtText(text, bytes);
}

} // namespace

FileLook lookAt(const QByteArray &bytes)
{
    return lookAt(bytes, 0);
}

QString toId(KeyFileKind kind)
{
    switch (kind) {
    case KeyFileKind::Pkcs12:
        return QStringLiteral("pkcs12");
    case KeyFileKind::Pem:
        return QStringLiteral("pem");
    case KeyFileKind::Jwk:
        return QStringLiteral("jwk");
    case KeyFileKind::Der:
        return QStringLiteral("der");
    case KeyFileKind::Pkcs7:
        return QStringLiteral("pkcs7");
    case KeyFileKind::Jks:
        return QStringLiteral("jks");
    case KeyFileKind::Jceks:
        return QStringLiteral("jceks");
    case KeyFileKind::CertificateRequest:
        return QStringLiteral("certificate_request");
    case KeyFileKind::PublicKey:
        return QStringLiteral("public_key");
    case KeyFileKind::Html:
        return QStringLiteral("html");
    case KeyFileKind::Zip:
        return QStringLiteral("zip");
    case KeyFileKind::Empty:
        return QStringLiteral("empty");
    case KeyFileKind::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

} // namespace da
