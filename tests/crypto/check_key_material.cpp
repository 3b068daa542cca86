// SPDX-License-Identifier: MIT
//
// check_key_material FOLDER: holds a folder of made key files (with MANIFEST.tsv) or of real certificates
// (with index.json) against what tests/data/certificates expects, prints what differs and the counts, and
// exits with 1 if anything does.
#include "crypto/CertificateExpectation.h"
#include "crypto/KeyFile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray expectationsFrom(const QString &name)
{
    const QJsonDocument document = QJsonDocument::fromJson(contentsOf(QStringLiteral(DA_TEST_DATA) + name));
    return document.isArray() ? document.array() : document.object().value(u"rows"_s).toArray();
}

/// Counts what was looked at and prints what is not as it should be.
class Tally {
public:
    explicit Tally(const QString &what)
        : m_what(what)
    {
    }
    void note(const QString &file, const QStringList &differences)
    {
        ++m_all;
        m_wrong += differences.isEmpty() ? 0 : 1;
        for (const QString &difference : differences)
            m_out << file << ": " << difference << '\n';
    }
    bool report()
    {
        m_out << m_what << ": " << m_all - m_wrong << " of " << m_all << " as expected\n";
        return m_wrong == 0 && m_all > 0;
    }

private:
    QTextStream m_out{stdout};
    QString m_what;
    int m_all = 0;
    int m_wrong = 0;
};

/// A folder of made files. Its reference instant is read off the certificate that has exactly fourteen days
/// left.
class MadeFolder {
public:
    explicit MadeFolder(const QString &folder)
        : m_folder(folder + u'/')
        , m_issuers(IssuerRegistry::bundled())
    {
        const auto soon = certificate(u"certs/bp-test-soon-auth.pem"_s);
        m_context.issuers = &m_issuers;
        m_context.at = soon ? soon->notAfter().addDays(-14) : QDateTime();
        readPasswords();
    }

    bool check() { return int(checkCertificates()) & int(checkFiles()) & int(checkCas()); }

private:
    [[nodiscard]] std::optional<BusinessCertificate> certificate(const QString &name) const
    {
        const auto read = BusinessCertificate::fromPem(contentsOf(m_folder + name));
        return read ? std::optional(*read) : std::nullopt;
    }

    void readPasswords()
    {
        const QList<QByteArray> lines = contentsOf(m_folder + u"MANIFEST.tsv"_s).split('\n');
        for (const QByteArray &line : lines) {
            const QList<QByteArray> cells = line.split('\t');
            QString password = QString::fromUtf8(cells.value(1)).section(u" / "_s, 0, 0);
            if (password.startsWith(u'('))
                password.clear();
            m_passwords.insert(QString::fromUtf8(cells.value(0)), password);
        }
    }

    bool checkCertificates()
    {
        Tally tally(u"made certificates"_s);
        for (const QJsonValue &value : expectationsFrom(u"/certificates/made.json"_s)) {
            QJsonObject row = value.toObject();
            const QString name = row.value(u"file"_s).toString();
            const auto read = certificate(name);
            const bool unreadable = row.value(u"unreadable"_s).toBool();
            if (!read || unreadable) {
                tally.note(name, bool(read) == !unreadable ? QStringList() : QStringList{u"read?"_s});
                continue;
            }
            if (name.startsWith(u"certs/cf-prod-seid1"_s)) // the only ones with fixed dates
                row.insert(u"days_left"_s, read->daysLeft(m_context.at));
            tally.note(name, test::differences(*read, row, m_context));
        }
        return tally.report();
    }

    bool checkFiles()
    {
        Tally tally(u"made key files"_s);
        for (const QJsonValue &value : expectationsFrom(u"/certificates/made-files.json"_s)) {
            const QJsonObject row = value.toObject();
            const QString name = row.value(u"file"_s).toString();
            QElapsedTimer timer;
            timer.start();
            QStringList found = fileDifferences(name, row);
            if (timer.elapsed() > 2000)
                found << u"took %1 ms"_s.arg(timer.elapsed());
            tally.note(name, found);
        }
        return tally.report();
    }

    /// The CAs of the folder, which all are alike: certificates that cannot sign grants, and their bare keys.
    bool checkCas()
    {
        Tally tally(u"made CAs and their keys"_s);
        const QStringList names = m_passwords.keys();
        for (const QString &name : names) {
            if (!name.startsWith(u"ca/"_s))
                continue;
            const auto file = KeyFile::open(contentsOf(m_folder + name), {}, m_issuers);
            const bool opened = file && file->entries().size() == 1;
            const bool isKey = name.endsWith(u".key"_s);
            const bool good = opened && file->hasPrivateKey() == isKey
                && file->entries().first().isUsable(m_context) == isKey
                && (isKey || file->entries().first().certificate->isCa());
            tally.note(name, good ? QStringList() : QStringList{u"not as a CA should be"_s});
        }
        return tally.report();
    }

    [[nodiscard]] QStringList fileDifferences(const QString &name, const QJsonObject &row) const
    {
        if (!QFile::exists(m_folder + name))
            return {u"no such file"_s};
        const SecretBytes password = SecretBytes::fromUtf8(m_passwords.value(name));
        const QByteArray bytes = contentsOf(m_folder + name);
        const bool asks = KeyFile::needsPassword(bytes);
        const auto file = KeyFile::open(bytes, password, m_issuers);
        QStringList have = file ? described(*file) : described(file.error());
        QStringList want;
        for (const QJsonValue &value : row.value(u"is"_s).toArray())
            want << value.toString();
        if (asks && password.isEmpty())
            have << u"asks for a password"_s;
        return have == want
            ? QStringList()
            : QStringList{u"is [%1], should be [%2]"_s.arg(have.join(u", "_s), want.join(u", "_s))};
    }

    static QStringList described(const KeyFileError &error)
    {
        return {u"refused"_s, toId(error.cause), error.what, error.certain ? u"certain"_s : u"likely"_s};
    }

    [[nodiscard]] QStringList described(const KeyFile &file) const
    {
        const KeyChoice choice = file.chosen(m_context);
        QStringList text{toId(file.kind()), u"%1 entries"_s.arg(file.entries().size()), toId(choice.reason)};
        if (choice.index >= 0)
            text << nameOf(file.entries().at(choice.index));
        for (const KeyFinding &finding : file.findings(m_context))
            text << finding.detail;
        return text;
    }

    /// The certificate by the file of the folder that holds it, and how many follow it in x5c.
    [[nodiscard]] QString nameOf(const KeyEntry &entry) const
    {
        if (!entry.certificate)
            return u"bare key"_s;
        for (const QJsonValue &value : expectationsFrom(u"/certificates/made.json"_s)) {
            const QString name = value.toObject().value(u"file"_s).toString();
            const auto read = certificate(name);
            if (read && *read == *entry.certificate)
                return u"%1 +%2"_s.arg(name.section(u'/', 1).chopped(4)).arg(entry.chain.size());
        }
        return entry.certificate->subject();
    }

    QString m_folder;
    IssuerRegistry m_issuers;
    KeyContext m_context;
    QHash<QString, QString> m_passwords;
};

bool checkReal(const QString &folder)
{
    const IssuerRegistry issuers = IssuerRegistry::bundled();
    KeyContext context;
    context.issuers = &issuers;
    context.at = QDateTime(QDate(2025, 6, 1), QTime(12, 0), Qt::UTC);
    Tally tally(u"real certificates"_s);
    const QJsonArray rows = QJsonDocument::fromJson(contentsOf(folder + u"/index.json"_s)).array();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const QString name = row.value(u"file"_s).toString();
        const auto read = BusinessCertificate::fromPem(contentsOf(folder + u'/' + name));
        tally.note(name, read ? test::differences(*read, row, context) : QStringList{u"cannot be read"_s});
    }
    return tally.report();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    if (QFile::exists(folder + u"/MANIFEST.tsv"_s))
        return MadeFolder(folder).check() ? 0 : 1;
    return checkReal(folder) ? 0 : 1;
}
