// SPDX-License-Identifier: MIT
#include "crypto/KeyMaterial_p.h"
#include "crypto/Pkcs12_p.h"

namespace da {

PasswordOpener::PasswordOpener(const ReadContext &context)
    : m_bmp(bmpForms(context.password))
    , m_raw(da::rawForms(context.password))
    , m_context(context)
{
}

std::optional<KeyFileError> PasswordOpener::refusal(qint64 iterations)
{
    const KeyFileLimits &limits = m_context.limits;
    m_work = iterations > limits.maxIterations ? limits.maxIterationsTogether + 1 : m_work + iterations;
    if (m_work <= limits.maxIterationsTogether)
        return std::nullopt;
    return KeyFileError{Cause::KeystoreDamaged, true, QStringLiteral("iterations"), {}, KeyFileKind::Unknown};
}

std::optional<KeyFileError> PasswordOpener::refusal(const X509_ALGOR *algorithm)
{
    const PbeDescription description = describePbe(algorithm);
    if (auto absurd = refusal(description.iterations))
        return absurd;
    return description.known ? std::nullopt : std::optional(unsupported(description));
}

KeyFileError PasswordOpener::unsupported(const PbeDescription &description)
{
    return {Cause::KeystoreCipherUnsupportedByReader, true, description.name, {}, KeyFileKind::Unknown};
}

Result<SecretBytes, KeyFileError> PasswordOpener::open(
    const X509_ALGOR *algorithm, const ASN1_OCTET_STRING *data, Accepts accepts)
{
    const PbeDescription description = describePbe(algorithm);
    OSSL_LIB_CTX *context = description.legacy ? m_legacy.get() : nullptr;
    if (description.legacy && !context)
        return KeyFileError{Cause::KeystoreLegacyCipher, true, description.name, {}, KeyFileKind::Unknown};
    if (description.legacy && !m_legacy.has(description.cipher))
        return unsupported(description);
    const bool bmp = description.password == PbeDescription::Password::Bmp;
    for (const PasswordForm &form : bmp ? m_bmp : m_raw) {
        if (&form != &(bmp ? m_bmp : m_raw).front() && m_spent > m_context.limits.maxIterationsTogether)
            break;
        m_spent += description.iterations;
        std::optional<SecretBytes> plain = pbeDecrypted(algorithm, data, form, context);
        if (!plain || !accepts(*plain))
            continue;
        if (description.legacy)
            m_legacyCipher = description.name;
        const QString name = form.name;
        noteForm(name);
        m_hasOpened = true;
        return std::move(*plain);
    }
    return wrongPassword();
}

bool PasswordOpener::fitsMac(PKCS12 *file)
{
    for (const PasswordForm &form : m_bmp) {
        m_spent += describeMac(file).iterations;
        if (PKCS12_verify_mac(file, form.data(), form.length()) != 1)
            continue;
        m_macFits = true;
        const QString name = form.name;
        noteForm(name);
        break;
    }
    forgetErrors();
    return m_macFits;
}

void PasswordOpener::noteForm(const QString &name)
{
    preferForm(m_bmp, name);
    preferForm(m_raw, name);
    const bool usual =
        name == QStringLiteral("utf-8") || name == QStringLiteral("empty") || name == QStringLiteral("none");
    if (!usual)
        m_unusualForm = name;
}

KeyFileError PasswordOpener::wrongPassword() const
{
    KeyFileError error{
        Cause::KeystoreWrongPassword, false, {}, {Cause::KeystoreDamaged}, KeyFileKind::Unknown};
    if (m_macFits && m_hasOpened) {
        error.what = QStringLiteral("key_password");
    } else if (m_macFits) {
        error.what = QStringLiteral("password_encoding");
        error.alternatives = {Cause::KeystoreCipherUnsupportedByReader};
    } else if (m_context.password.isEmpty()) {
        error.what = QStringLiteral("password_needed");
    }
    return error;
}

} // namespace da
