// SPDX-License-Identifier: MIT
#include "diagnosis/AdviceTables.h"

#include <QtGlobal>

namespace da {

namespace {

constexpr Advice table[] = {
    {Cause::KeystoreWrongPassword,
        QT_TRANSLATE_NOOP("Diagnosis", "The file is a PKCS#12 key file, and this password does not open it."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Type the password again; look at capital letters and keyboard layout, and at blanks that came "
             "along when pasting."),
            QT_TRANSLATE_NOOP(
                "Diagnosis", "If it is lost, order a new certificate: nobody can open the file without it.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Does the password open the file in another program?")},
    {Cause::KeystorePasswordOrDamage,
        QT_TRANSLATE_NOOP(
            "Diagnosis", "The program that read the file cannot tell a wrong password from a damaged file."),
        {QT_TRANSLATE_NOOP("Diagnosis", "Open the file here: it tells which."),
            QT_TRANSLATE_NOOP("Diagnosis", "Type the password again, then fetch the file again.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Open the file here with the password.")},
    {Cause::KeystoreDamaged, QT_TRANSLATE_NOOP("Diagnosis", "The file is cut off or broken."),
        {QT_TRANSLATE_NOOP(
             "Diagnosis", "Export or fetch the file again from where it came, with its private key."),
            QT_TRANSLATE_NOOP(
                "Diagnosis", "Copy it as a binary file; e-mail and text editors can break it.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Compare the size with that of the original.")},
    {Cause::KeystoreNotPkcs12,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The file is something else than a key file (PKCS#12, PEM or JWK) that can be used here."),
        {QT_TRANSLATE_NOOP("Diagnosis", "Choose the file with the private key, usually .p12 or .pfx."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "Convert a Java keystore (JKS) first, with keytool -importkeystore and -deststoretype "
                "PKCS12.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Open the file here: it says what it is.")},
    {Cause::KeystoreLegacyCipher,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The file is encrypted with an old cipher (RC2-40 or 3DES) that newer software refuses. The "
            "password may well be right."),
        {QT_TRANSLATE_NOOP("Diagnosis",
            "This program opens it. For the other program, convert the file to AES: openssl pkcs12 -legacy "
            "-in OLD -nodes -out TEMP, then openssl pkcs12 -export -in TEMP -out NEW. Delete TEMP, which "
            "holds the key without a password.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Open the file here: the cipher is named.")},
    {Cause::KeystoreCipherUnsupportedByReader,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The file is made with newer ciphers than the program that reads it knows. Its message blames "
            "the password, which may well be right."),
        {QT_TRANSLATE_NOOP("Diagnosis", "Update the program that reads it (operating system, Java or .NET)."),
            QT_TRANSLATE_NOOP(
                "Diagnosis", "Or export the file in the older form: openssl pkcs12 -export -legacy.")},
        QT_TRANSLATE_NOOP(
            "Diagnosis", "Open the file here with the same password: if it opens, the reader is too old.")},
    {Cause::KeystoreNoPrivateKey,
        QT_TRANSLATE_NOOP(
            "Diagnosis", "The file holds certificates but no private key, so nothing can be signed with it."),
        {QT_TRANSLATE_NOOP(
             "Diagnosis", "Find the file that was delivered with a password, usually .p12 or .pfx."),
            QT_TRANSLATE_NOOP(
                "Diagnosis", "Export or fetch the file again from where it came, with its private key.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Open the file here: it says whether there is a private key.")},
    {Cause::KeystoreSeveralKeys,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The file holds several keys, typically one each for authentication, signing and encryption."),
        {QT_TRANSLATE_NOOP("Diagnosis",
            "Choose the key for authentication or signing; the one for encryption cannot be used.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Open the file here: the keys are listed.")},
    {Cause::PrivateKeyNotAccessible,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The private key is not where the program looks, or the user it runs as may not use it."),
        {QT_TRANSLATE_NOOP("Diagnosis",
            "Give the user of the program the right to read the key, or load the key file for that user.")},
        QT_TRANSLATE_NOOP(
            "Diagnosis", "Does the program find the key when it runs as the person who installed it?")},
    {Cause::CertificateNotInStore,
        QT_TRANSLATE_NOOP(
            "Diagnosis", "The certificate that the program names is not in this machine's store."),
        {QT_TRANSLATE_NOOP("Diagnosis",
            "Install the certificate with its private key, or correct the thumbprint in the configuration.")},
        QT_TRANSLATE_NOOP(
            "Diagnosis", "Compare the thumbprint in the configuration with the certificates in the store.")},
    {Cause::CertificateExpired,
        QT_TRANSLATE_NOOP(
            "Diagnosis", "The certificate is past its last day, so Maskinporten does not take it."),
        {QT_TRANSLATE_NOOP(
             "Diagnosis", "Get a new business certificate from Buypass or Commfides and load it here."),
            QT_TRANSLATE_NOOP("Diagnosis", "Change it everywhere the old one is used.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Look at the dates on the certificate's card.")},
    {Cause::CertificateNotYetValid,
        QT_TRANSLATE_NOOP(
            "Diagnosis", "The certificate's first day has not come, or this machine's date is wrong."),
        {QT_TRANSLATE_NOOP(
            "Diagnosis", "Check the date of this machine; else wait, or use the earlier certificate.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Look at the dates on the certificate's card.")},
    {Cause::CertificateWrongEnvironment,
        QT_TRANSLATE_NOOP("Diagnosis",
            "A test certificate counts in the test environment only, and a production certificate in "
            "production only."),
        {QT_TRANSLATE_NOOP("Diagnosis",
            "Use the certificate for {environment}, or choose {other_environment} in the first step.")},
        QT_TRANSLATE_NOOP("Diagnosis", "The card of the certificate says test or production.")},
    {Cause::CertificateWrongPurpose,
        QT_TRANSLATE_NOOP(
            "Diagnosis", "The certificate is for encryption only, so it cannot sign a request."),
        {QT_TRANSLATE_NOOP(
            "Diagnosis", "Use the certificate for authentication or signing that was delivered with it.")},
        QT_TRANSLATE_NOOP("Diagnosis", "The card of the certificate says its purpose.")},
    {Cause::CertificateWithoutOrganisation,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The certificate names no Norwegian organisation number, so it is no business certificate."),
        {QT_TRANSLATE_NOOP(
             "Diagnosis", "Get a new business certificate from Buypass or Commfides and load it here."),
            QT_TRANSLATE_NOOP("Diagnosis", "Or register the public key on {client} and sign with kid.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Look at the organisation on the certificate's card.")},
    {Cause::CertificateWeakKey,
        QT_TRANSLATE_NOOP("Diagnosis", "Maskinporten takes RSA keys of at least 2048 bits."),
        {QT_TRANSLATE_NOOP("Diagnosis", "Make or order an RSA key of 3072 or 4096 bits.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Look at the key's kind and size on the card.")},
};

} // namespace

std::span<const Advice> adviceOnKey()
{
    return table;
}

} // namespace da
