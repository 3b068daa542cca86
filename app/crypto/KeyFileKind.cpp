// SPDX-License-Identifier: MIT
#include "crypto/KeyFileKind_p.h"

#include "crypto/PemBlocks_p.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <utility>

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
    // The lines of PEM are made of base64url's letters too.
    if (!isBase64Text(text) || text.contains("-----"))
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

bool beginsWithAny(const QByteArray &text, std::initializer_list<const char *> starts)
{
    return std::any_of(
        starts.begin(), starts.end(), [&](const char *start) { return text.startsWith(start); });
}

/// "{" or "[" alone also begin texts of other kinds (RTF, configuration).
bool isJsonLike(const QByteArray &text)
{
    if (!text.startsWith('{') && !text.startsWith('['))
        return false;
    const QByteArray after = text.mid(1, 64).trimmed();
    return after.isEmpty() || beginsWithAny(after, {"\"", "}", "{", "]"});
}

bool isMail(const QByteArray &start)
{
    return start.contains("mime-version:") || start.contains("content-transfer-encoding:")
        || beginsWithAny(start, {"return-path:", "received:", "delivered-to:"});
}

std::optional<KeyFileKind> textKind(const QByteArray &text, const QByteArray &start)
{
    if (text.contains("-----BEGIN "))
        return KeyFileKind::Pem;
    if (isMail(start))
        return KeyFileKind::Mail;
    if (isJsonLike(text))
        return KeyFileKind::Jwk;
    if (beginsWithAny(text, {"ssh-rsa ", "ssh-ed25519 ", "ssh-dss ", "ecdsa-sha2-", "---- BEGIN SSH2 "}))
        return KeyFileKind::Ssh;
    if (text.startsWith("PuTTY-User-Key-File-"))
        return KeyFileKind::Putty;
    if (text.startsWith("eyJ") && text.contains('.'))
        return KeyFileKind::Token;
    if (text.startsWith('<') && (start.contains("<html") || start.contains("<!doctype html")))
        return KeyFileKind::Html;
    return std::nullopt;
}

FileLook lookAtText(const QByteArray &text, const QByteArray &bytes)
{
    if (const auto kind = textKind(text, text.left(2048).toLower()))
        return {*kind, {}, bytes};
    if (text.startsWith('<'))
        return {KeyFileKind::Unknown, QStringLiteral("xml"), bytes};
    if (isText(text))
        return {KeyFileKind::Unknown, QStringLiteral("text"), bytes};
    return {KeyFileKind::Unknown, {}, bytes};
}

struct Magic {
    const char *start;
    int length;
    KeyFileKind kind;
};
constexpr Magic Magics[] = {
    {"\xFE\xED\xFE\xED", 4, KeyFileKind::Jks},
    {"\xCE\xCE\xCE\xCE", 4, KeyFileKind::Jceks},
    // Version 1 or 2, then a salt of 20 bytes.
    {"\0\0\0\x01\0\0\0\x14", 8, KeyFileKind::Bks},
    {"\0\0\0\x02\0\0\0\x14", 8, KeyFileKind::Bks},
    {"PK\x03\x04", 4, KeyFileKind::Zip},
    {"7z\xBC\xAF\x27\x1C", 6, KeyFileKind::Archive},
    {"Rar!\x1A\x07", 6, KeyFileKind::Archive},
    {"\x1F\x8B\x08", 3, KeyFileKind::Archive},
    {"\x03\xD9\xA2\x9A", 4, KeyFileKind::KeePass},
    {"%PDF-", 5, KeyFileKind::Pdf},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8, KeyFileKind::Office},
    {"\x89PNG\r\n\x1A\n", 8, KeyFileKind::Picture},
    {"\xFF\xD8\xFF", 3, KeyFileKind::Picture},
    {"GIF8", 4, KeyFileKind::Picture},
    {"SQLite format 3", 16, KeyFileKind::Database},
};

std::optional<KeyFileKind> byMagic(const QByteArray &bytes)
{
    for (const Magic &magic : Magics) {
        if (bytes.startsWith(QByteArray::fromRawData(magic.start, magic.length)))
            return magic.kind;
    }
    return std::nullopt;
}

/// A PKCS#12 in a PEM block, as some tools write it; empty when there is none.
QByteArray pkcs12InPem(const QByteArray &text)
{
    if (!text.contains("-----BEGIN PKCS12-----"))
        return {};
    QByteArray found;
    for (PemBlock &block : pemBlocks(text)) {
        if (block.label == "PKCS12")
            found = block.der;
    }
    return found;
}

/// Line ends before the contents come from copying and from mail gateways; ASN.1 has none there.
QByteArray fromSequenceOn(const QByteArray &bytes)
{
    qsizetype at = 0;
    while (at < bytes.size() && (bytes.at(at) == '\r' || bytes.at(at) == '\n'))
        ++at;
    return at > 0 && bytes.mid(at, 1) == "0" ? bytes.mid(at) : bytes;
}

FileLook lookAt(const QByteArray &given, int depth)
{
    const QByteArray text = withoutByteOrderMark(given).trimmed();
    if (text.isEmpty())
        return {KeyFileKind::Empty, QStringLiteral("empty"), {}};
    if (const auto kind = byMagic(given))
        return {*kind, {}, given};
    const QByteArray bytes = fromSequenceOn(given);
    if (bytes.startsWith(Sequence) && !isBase64Text(text)) {
        const Frame outer = frameOf(bytes);
        return outer.readable ? lookAtSequence(outer, bytes)
                              : FileLook{KeyFileKind::Unknown, QStringLiteral("truncated"), bytes};
    }
    QByteArray decoded = depth < DeepestWrapping ? fromBase64Text(text) : QByteArray();
    if (decoded.isEmpty() && depth < DeepestWrapping)
        decoded = pkcs12InPem(text);
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
    static constexpr std::pair<KeyFileKind, const char *> names[] = {{KeyFileKind::Pkcs12, "pkcs12"},
        {KeyFileKind::Pem, "pem"}, {KeyFileKind::Jwk, "jwk"}, {KeyFileKind::Der, "der"},
        {KeyFileKind::Pkcs7, "pkcs7"}, {KeyFileKind::Jks, "jks"}, {KeyFileKind::Jceks, "jceks"},
        {KeyFileKind::Bks, "bks"}, {KeyFileKind::CertificateRequest, "certificate_request"},
        {KeyFileKind::PublicKey, "public_key"}, {KeyFileKind::Ssh, "openssh"}, {KeyFileKind::Putty, "putty"},
        {KeyFileKind::Pgp, "pgp"}, {KeyFileKind::KeePass, "keepass"}, {KeyFileKind::Token, "token"},
        {KeyFileKind::Mail, "mail"}, {KeyFileKind::Html, "html"}, {KeyFileKind::Pdf, "pdf"},
        {KeyFileKind::Office, "office"}, {KeyFileKind::Picture, "picture"}, {KeyFileKind::Zip, "zip"},
        {KeyFileKind::Archive, "archive"}, {KeyFileKind::Database, "database"},
        {KeyFileKind::Empty, "empty"}};
    for (const auto &[known, name] : names) {
        if (known == kind)
            return QString::fromLatin1(name);
    }
    return QStringLiteral("unknown");
}

} // namespace da
