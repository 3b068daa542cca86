// SPDX-License-Identifier: MIT
#include "crypto/Pbe_p.h"

#include <openssl/provider.h>

#include <algorithm>

namespace da {

namespace {

SecretBytes utf8Of(QString text)
{
    SecretBytes bytes = SecretBytes::fromUtf8(text);
    wipe(text);
    return bytes;
}

/// UTF-16 with the high byte first, as PKCS#12 writes a BMPString.
SecretBytes bmpOf(const QString &text, bool terminated)
{
    QByteArray bytes;
    bytes.reserve(2 * text.size() + 2);
    for (const QChar unit : text) {
        bytes += char(unit.unicode() >> 8);
        bytes += char(unit.unicode() & 0xFF);
    }
    if (terminated)
        bytes += QByteArray(2, '\0');
    return SecretBytes::takeFrom(bytes);
}

SecretBytes latin1Of(const QString &text)
{
    QByteArray bytes = text.toLatin1();
    return SecretBytes::takeFrom(bytes);
}

/// The forms of a text in one list, each once.
class FormList {
public:
    void add(SecretBytes bytes, const QString &name, bool absent = false)
    {
        const bool known = std::any_of(forms.begin(), forms.end(),
            [&](const PasswordForm &form) { return form.absent == absent && form.bytes.equals(bytes); });
        if (!known)
            forms.push_back({std::move(bytes), name, absent});
    }
    void addEmptyAndAbsent()
    {
        add({}, QStringLiteral("empty"));
        add({}, QStringLiteral("none"), true);
    }
    void addUtf8(const SecretBytes &typed, const QString &text)
    {
        add(utf8Of(text.normalized(QString::NormalizationForm_C)), QStringLiteral("utf-8"));
        add(typed.copy(), QStringLiteral("as typed"));
        add(utf8Of(text.normalized(QString::NormalizationForm_D)), QStringLiteral("decomposed"));
    }
    /// OpenSSL before 1.1.0 took each byte of the terminal's UTF-8 for a character.
    void addWidened(const SecretBytes &typed, const QString &text)
    {
        const SecretBytes composed = utf8Of(text.normalized(QString::NormalizationForm_C));
        for (const SecretBytes *bytes : {&composed, &typed})
            add(utf8Of(QString::fromLatin1(bytes->chars(), bytes->size())), QStringLiteral("widened"));
    }
    void addBmp(const QString &text)
    {
        add(bmpOf(text, true), QStringLiteral("bmp"));
        add(bmpOf(text, false), QStringLiteral("bmp-unterminated"));
    }
    std::vector<PasswordForm> forms;
};

} // namespace

bool isAscii(const SecretBytes &text)
{
    const auto bytes = text.view();
    return std::all_of(bytes.begin(), bytes.end(), [](unsigned char byte) { return byte < 0x80; });
}

std::vector<PasswordForm> bmpForms(const SecretBytes &password)
{
    FormList list;
    if (password.isEmpty()) {
        list.addEmptyAndAbsent();
        return std::move(list.forms);
    }
    if (isAscii(password)) {
        list.add(password.copy(), QStringLiteral("utf-8"));
        return std::move(list.forms);
    }
    QString text = QString::fromUtf8(password.chars(), password.size());
    list.addUtf8(password, text);
    list.addWidened(password, text);
    wipe(text);
    return std::move(list.forms);
}

std::vector<PasswordForm> rawForms(const SecretBytes &password)
{
    FormList list;
    if (password.isEmpty()) {
        list.addEmptyAndAbsent();
        list.add(bmpOf({}, true), QStringLiteral("bmp"));
        return std::move(list.forms);
    }
    QString text = QString::fromUtf8(password.chars(), password.size());
    list.addUtf8(password, text);
    list.addBmp(text.normalized(QString::NormalizationForm_C));
    list.addBmp(text);
    if (!isAscii(password)) {
        list.add(latin1Of(text.normalized(QString::NormalizationForm_C)), QStringLiteral("latin-1"));
        list.addWidened(password, text);
    }
    wipe(text);
    return std::move(list.forms);
}

void preferForm(std::vector<PasswordForm> &forms, const QString &name)
{
    const auto found =
        std::find_if(forms.begin(), forms.end(), [&](const PasswordForm &form) { return form.name == name; });
    if (found != forms.end())
        std::rotate(forms.begin(), found, found + 1);
}

LegacyContext::~LegacyContext()
{
    OSSL_PROVIDER_unload(m_legacy);
    OSSL_PROVIDER_unload(m_default);
    OSSL_LIB_CTX_free(m_context);
}

OSSL_LIB_CTX *LegacyContext::get()
{
    if (!m_tried) {
        m_tried = true;
        m_context = OSSL_LIB_CTX_new();
        m_legacy = OSSL_PROVIDER_load(m_context, "legacy");
        m_default = OSSL_PROVIDER_load(m_context, "default");
        forgetErrors();
    }
    return m_legacy && m_default ? m_context : nullptr;
}

std::optional<SecretBytes> pbeDecrypted(const X509_ALGOR *algorithm, const ASN1_OCTET_STRING *data,
    const PasswordForm &password, OSSL_LIB_CTX *context)
{
    unsigned char *out = nullptr;
    int length = 0;
    if (!PKCS12_pbe_crypt_ex(algorithm, password.data(), password.length(), ASN1_STRING_get0_data(data),
            ASN1_STRING_length(data), &out, &length, 0, context, nullptr)) {
        forgetErrors();
        return std::nullopt;
    }
    SecretBytes plain(std::span<const unsigned char>(out, std::size_t(length)));
    OPENSSL_clear_free(out, std::size_t(length));
    return plain;
}

} // namespace da
