// SPDX-License-Identifier: MIT
#include "diagnosis/RuleRows.h"

namespace da {

namespace {

using C = Cause;
using R = Responsible;

// clang-format off
constexpr Rule rules[] = {
    // configuration
    says("environment", "invalidenvironmentsetting", C::EnvironmentMisspelt, likely, "ver1"),

    // stores
    says("store", "unabletofindcertificateinstore", C::CertificateNotInStore, sure),
    says("store-thumbprint", "nocertificatewiththumbprint", C::CertificateNotInStore, likely),
    says("store-thumbprint-2", "certificatewiththumbprint", C::CertificateNotInStore, likely, "notfound|wasnotfound|couldnotbefound|doesnotexist"),
    says("store-path", "cannotfindpathcert", C::CertificateNotInStore, likely),
    says("store-nb", "isertifikatlageret", C::CertificateNotInStore, likely, "fantikke|finnesikke|fannikkje|finstikkje"),
    says("keyset", "keysetdoesnotexist", C::PrivateKeyNotAccessible, likely),
    says("keyset-nb", "nkkelsettetfinnesikke", C::PrivateKeyNotAccessible, likely),
    says("keyset-bad", "badkeyset", C::PrivateKeyNotAccessible, likely),
    says("machine-keys", "cryptorsamachinekeys", C::PrivateKeyNotAccessible, likely, "denied|nektet|nekta"),
    says("cng-denied", "ncryptnative", C::PrivateKeyNotAccessible, likely, "accessdenied|accessisdenied|ingentilgang"),
    says("crypto-denied", "cryptographicexceptionaccess", C::PrivateKeyNotAccessible, likely, "denied"),
    says("schannel-key", "clientcredentialprivatekey", C::PrivateKeyNotAccessible, likely),
    says("no-provider", "nokeyproviderinformation", C::PrivateKeyNotAccessible, likely),
    says("file-denied", "permissiondenied", C::PrivateKeyNotAccessible, likely, "key|p12|pfx|pem|keystore maskinporten|virksomhet"),
    says("file-missing", "nosuchfileordirectory", C::PrivateKeyNotAccessible, possible, "p12|pfx|keystore|virksomhet maskinporten|virksomhet"),

    // key files: no private key
    says("no-key-node", "unabletoloadprivatekeyfrompfxdata", C::KeystoreNoPrivateKey, likely),
    says("no-key-dotnet", "doesnotcontainaprivatekey", C::KeystoreNoPrivateKey, likely),
    says("no-key-dotnet-2", "doesnothaveaprivatekey", C::KeystoreNoPrivateKey, likely),
    says("no-key-has", "hasprivatekeyfalse", C::KeystoreNoPrivateKey, likely),
    says("no-key-openssl", "couldnotreadkeyfrom", C::KeystoreNoPrivateKey, likely, "pkcs12"),
    says("no-key-python", "noprivatekeyfound", C::KeystoreNoPrivateKey, likely),
    says("no-key-nb", "ingenprivatnkkel", C::KeystoreNoPrivateKey, likely),

    // key files: not one at all, or broken
    says("not-p12-java", "toderinputstreamrejectstagtype", C::KeystoreNotPkcs12, likely),
    says("not-p12-java-8", "derinputstreamgetlengthlengthtag", C::KeystoreNotPkcs12, likely),
    says("not-p12-bc", "doesnotrepresentapkcs12", C::KeystoreNotPkcs12, sure),
    says("not-p12-openssl", "asn1checktlenwrongtag", C::KeystoreNotPkcs12, likely, "pkcs12"),
    says("not-p12-forge", "cannotreadpkcs12pfx", C::KeystoreNotPkcs12, likely),
    says("not-p12-python", "couldnotdeserializepkcs12data", C::KeystoreNotPkcs12, likely),
    says("not-p12-dotnet", "querycertblobtype", C::KeystoreNotPkcs12, likely),
    says("not-p12-jks", "invalidkeystoreformat", C::KeystoreNotPkcs12, likely),
    says("not-p12-node", "headertoolong", C::KeystoreNotPkcs12, likely, "securecontext|asn1"),
    says("damaged-openssl", "asn1d2ireadbionotenoughdata", C::KeystoreDamaged, likely),
    says("damaged-bc", "objecttruncatedby", C::KeystoreDamaged, likely, "pkcs12|keystore"),
    says("damaged-java", "javaioeofexception", C::KeystoreDamaged, likely, "pkcs12keystore"),
    says("damaged-short", "shortreadofder", C::KeystoreDamaged, likely),

    // key files: ciphers
    says("rc2", "rc240cbc", C::KeystoreLegacyCipher, likely, "unsupported"),
    says("evp-fetch", "innerevpgenericfetchunsupported", C::KeystoreLegacyCipher, likely),
    says("evp-fetch-short", "digitalenveloperoutinesunsupported", C::KeystoreLegacyCipher, likely, "pkcs12|p12|pfx|sertifikat|certificate|keystore"),
    says("evp-node", "unsupportedpkcs12pfxdata", C::KeystoreLegacyCipher, likely),
    says("cipher-openssl-kind", "pkcs12routines", C::KeystoreLegacyCipher, likely, "unsupported rc2|3des"),
    says("java-algorithm", "parsealgparametersfailed", C::KeystoreCipherUnsupportedByReader, likely),
    says("java-mac", "hmacpbesha", C::KeystoreCipherUnsupportedByReader, likely, "notavailable"),
    says("go-digest", "pkcs12unknowndigestalgorithm", C::KeystoreCipherUnsupportedByReader, likely),
    says("go-algorithm", "pkcs12unknownalgorithm", C::KeystoreCipherUnsupportedByReader, likely),
    says("old-windows", "windowsserver2016", C::KeystoreCipherUnsupportedByReader, likely, "pfx|p12 password|passord"),
    says("java-integrity", "failedpkcs12integritychecking", C::KeystoreCipherUnsupportedByReader, possible),

    // key files: passwords; few readers tell a wrong one from a damaged file
    says("go-password", "pkcs12decryptionpasswordincorrect", C::KeystoreWrongPassword, likely),
    says("forge-password", "pkcs12maccouldnotbeverified", C::KeystoreWrongPassword, likely),
    says("netfx-password-nb", "angittenettverkspassordeterikkeriktig", C::KeystorePasswordOrDamage, likely),
    says("pyca-password", "invalidpasswordorpkcs12data", C::KeystorePasswordOrDamage, likely),
    says("bc-mac", "pkcs12keystoremacinvalid", C::KeystorePasswordOrDamage, likely),
    says("mac-verify", "macverifyfailure", C::KeystorePasswordOrDamage, likely),
    says("mac-verify-error", "macverifyerrorinvalidpassword", C::KeystorePasswordOrDamage, likely),
    says("dotnet-password", "certificatedatacannotbereadwiththeprovidedpassword", C::KeystorePasswordOrDamage, likely),
    says("dotnet-network-password", "specifiednetworkpasswordisnotcorrect", C::KeystorePasswordOrDamage, likely),
    says("java-password", "keystorepasswordwasincorrect", C::KeystorePasswordOrDamage, likely),
    says("keystore-tampered", "keystorewastamperedwithorpasswordwasincorrect", C::KeystorePasswordOrDamage, likely),

    // dates of the business certificate itself
    says("own-expired-java", "certificateexpiredexception", C::CertificateExpired, likely, "checkvalidity !handshake"),
    says("own-not-yet-java", "certificatenotyetvalidexception", C::CertificateNotYetValid, likely, "!handshake"),
    says("own-not-yet-go", "x509certificatehasexpiredorisnotyetvalid", C::CertificateNotYetValid, likely, "isbefore signing|virksomhet|p12|pfx !handshake !failedtoverify"),
    says("own-expired-go", "x509certificatehasexpiredorisnotyetvalid", C::CertificateExpired, likely, "isafter signing|virksomhet|p12|pfx !handshake !failedtoverify"),
    says("own-expired-nb", "sertifikateterutlpt", C::CertificateExpired, likely),
    says("own-expired-nb-2", "virksomhetssertifikatet", C::CertificateExpired, likely, "erutlpt|harutlpt|harlptut|gikkut"),
    says("own-expired-nn", "sertifikateterutgtt", C::CertificateExpired, likely),
    says("own-expired-openssl", "certificatewillexpire", C::CertificateExpired, likely, "checkend"),
    says("own-not-yet-nb", "sertifikateterikkegyldigenn", C::CertificateNotYetValid, likely),
    says("own-not-yet-nn", "sertifikateterikkjegyldigenno", C::CertificateNotYetValid, likely),
};
// clang-format on

} // namespace

std::span<const Rule> rulesOnKeys()
{
    return rules;
}

} // namespace da
