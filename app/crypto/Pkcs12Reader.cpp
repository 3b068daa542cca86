// SPDX-License-Identifier: MIT
#include "crypto/Pkcs12_p.h"

namespace da {

namespace {

using SafeBags = Handle<STACK_OF(PKCS12_SAFEBAG), freeSafeBags>;
constexpr int DeepestNesting = 8;

KeyFileError failure(Cause cause, const QString &what)
{
    return {cause, true, what, {}, KeyFileKind::Pkcs12};
}

SafeBags safeBagsIn(const SecretBytes &der)
{
    const unsigned char *from = der.view().data();
    void *raw = ASN1_item_d2i(nullptr, &from, long(der.size()), ASN1_ITEM_rptr(PKCS12_SAFEBAGS));
    forgetErrors();
    return SafeBags(static_cast<STACK_OF(PKCS12_SAFEBAG) *>(raw));
}

bool isSafeContents(const SecretBytes &der)
{
    return safeBagsIn(der) != nullptr;
}

QString friendlyNameOf(PKCS12_SAFEBAG *bag)
{
    char *name = PKCS12_get_friendlyname(bag);
    const QString text = QString::fromUtf8(name);
    OPENSSL_free(name);
    forgetErrors();
    return text;
}

QByteArray certificateDerOf(const PKCS12_SAFEBAG *bag)
{
    const X509Handle certificate(PKCS12_SAFEBAG_get1_cert(bag));
    forgetErrors();
    return certificate ? derOf<X509>(i2d_X509, certificate.get()) : QByteArray();
}

/// Walks the safes of one file and collects keys and certificates; stops at the first error.
class BagWalker {
public:
    explicit BagWalker(PasswordOpener &opener)
        : m_opener(opener)
    {
    }

    /// The counts of everything that can be seen without decrypting.
    bool checkWork(const Pkcs12Safes &safes)
    {
        for (int i = 0; i < sk_PKCS7_num(safes.get()); ++i) {
            const PKCS7 *safe = sk_PKCS7_value(safes.get(), i);
            if (const EncryptedSafe encrypted = encryptedSafe(safe); encrypted.data)
                refuse(m_opener.refusal(encrypted.algorithm));
            else if (const SafeBags bags = plainBags(safe))
                checkBags(bags.get(), 0);
        }
        return !error;
    }

    void walk(const PKCS7 *safe)
    {
        const EncryptedSafe encrypted = encryptedSafe(safe);
        if (!encrypted.data) {
            if (const SafeBags bags = plainBags(safe))
                walkBags(bags.get(), 0);
            else if (!PKCS7_type_is_data(safe))
                refuse(failure(Cause::KeystoreCipherUnsupportedByReader, QStringLiteral("public_key_mode")));
            else
                refuse(failure(Cause::KeystoreDamaged, QStringLiteral("structure")));
            return;
        }
        const auto plain = m_opener.open(encrypted.algorithm, encrypted.data, isSafeContents);
        if (!plain) {
            refuse(plain.error());
            return;
        }
        const SafeBags bags = safeBagsIn(*plain);
        checkBags(bags.get(), 0);
        walkBags(bags.get(), 0);
    }

    KeyMaterial material;
    std::optional<KeyFileError> error;

private:
    void refuse(const std::optional<KeyFileError> &reason)
    {
        if (!error)
            error = reason;
    }

    static SafeBags plainBags(const PKCS7 *safe)
    {
        SafeBags bags(PKCS7_type_is_data(safe) ? PKCS12_unpack_p7data(const_cast<PKCS7 *>(safe)) : nullptr);
        forgetErrors();
        return bags;
    }

    void checkBags(const STACK_OF(PKCS12_SAFEBAG) * bags, int depth)
    {
        for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags) && !error; ++i) {
            const PKCS12_SAFEBAG *bag = sk_PKCS12_SAFEBAG_value(bags, i);
            const int kind = PKCS12_SAFEBAG_get_nid(bag);
            if (kind == NID_pkcs8ShroudedKeyBag)
                refuse(m_opener.refusal(shroudedKey(bag).algorithm));
            else if (kind == NID_safeContentsBag && depth < DeepestNesting)
                checkBags(PKCS12_SAFEBAG_get0_safes(bag), depth + 1);
        }
    }

    void walkBags(const STACK_OF(PKCS12_SAFEBAG) * bags, int depth)
    {
        for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags) && !error; ++i)
            take(sk_PKCS12_SAFEBAG_value(bags, i), depth);
    }

    void take(PKCS12_SAFEBAG *bag, int depth)
    {
        switch (PKCS12_SAFEBAG_get_nid(bag)) {
        case NID_keyBag:
            takeKey(privateKeyFromPkcs8(PKCS12_SAFEBAG_get0_p8inf(bag)), bag);
            break;
        case NID_pkcs8ShroudedKeyBag:
            takeShroudedKey(bag);
            break;
        case NID_certBag:
            material.addCertificate(certificateDerOf(bag), friendlyNameOf(bag));
            break;
        case NID_safeContentsBag:
            if (depth < DeepestNesting)
                walkBags(PKCS12_SAFEBAG_get0_safes(bag), depth + 1);
            else
                refuse(failure(Cause::KeystoreDamaged, QStringLiteral("structure")));
            break;
        default:
            break;
        }
    }

    void takeShroudedKey(PKCS12_SAFEBAG *bag)
    {
        const EncryptedSafe shrouded = shroudedKey(bag);
        const auto plain = m_opener.open(shrouded.algorithm, shrouded.data, isPkcs8);
        if (plain)
            takeKey(privateKeyFromDer(*plain), bag);
        else if (m_opener.isPasswordKnown() && plain.error().cause == Cause::KeystoreWrongPassword)
            ++material.lockedKeys;
        else
            refuse(plain.error());
    }

    void takeKey(const std::optional<SigningKey> &key, PKCS12_SAFEBAG *bag)
    {
        if (key)
            material.add(*key, friendlyNameOf(bag));
        else
            refuse(failure(Cause::KeystoreCipherUnsupportedByReader, QStringLiteral("private_key")));
    }

    PasswordOpener &m_opener;
};

std::optional<KeyFileError> checkMac(PKCS12 *file, PasswordOpener &opener)
{
    const MacDescription mac = describeMac(file);
    if (!mac.known)
        return failure(Cause::KeystoreCipherUnsupportedByReader, mac.name);
    return opener.refusal(mac.iterations);
}

void addFileRemarks(PKCS12 *file, const ReadContext &context, KeyMaterial &material)
{
    using Severity = KeyFinding::Severity;
    if (PKCS12_mac_present(file) != 1)
        material.remarks << KeyFinding{Cause::KeystoreDamaged, Severity::Hint, {}, QStringLiteral("no_mac")};
    if (!isAscii(context.password))
        material.remarks << KeyFinding{
            Cause::KeystoreWrongPassword, Severity::Hint, {}, QStringLiteral("password_not_ascii")};
}

} // namespace

ReadResult readPkcs12(const QByteArray &der, const ReadContext &context)
{
    const Pkcs12Handle file = pkcs12From(der);
    const Pkcs12Safes safes = file ? safesOf(file.get()) : Pkcs12Safes();
    if (!safes)
        return failure(Cause::KeystoreDamaged, QStringLiteral("structure"));
    PasswordOpener opener(context);
    BagWalker walker(opener);
    const bool hasMac = PKCS12_mac_present(file.get()) == 1;
    if (hasMac)
        walker.error = checkMac(file.get(), opener);
    if (!walker.error && walker.checkWork(safes) && hasMac && !opener.fitsMac(file.get()))
        walker.error = opener.wrongPassword();
    for (int i = 0; i < sk_PKCS7_num(safes.get()) && !walker.error; ++i)
        walker.walk(sk_PKCS7_value(safes.get(), i));
    if (!walker.error && walker.material.keys.isEmpty() && walker.material.lockedKeys > 0)
        walker.error = opener.wrongPassword();
    if (walker.error) {
        walker.error->kind = KeyFileKind::Pkcs12;
        return *walker.error;
    }
    addFileRemarks(file.get(), context, walker.material);
    addRemarks(opener, walker.material);
    return std::move(walker.material);
}

} // namespace da
