// SPDX-License-Identifier: MIT
#include "gui/ExplainController.h"

#include "diagnosis/AnswerReader.h"
#include "diagnosis/Rules.h"
#include "domain/Bundled.h"

#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QStringDecoder>
#include <QtConcurrentRun>

#include <chrono>

namespace da {

namespace {

constexpr int lowestStatus = 100;
constexpr int highestStatus = 599;

Explanation explain(const QByteArray &text, const Facts &known)
{
    static const Catalogue catalogue = bundledCatalogue();
    static const SupportContacts contacts = bundledContacts();
    Explanation explanation{diagnose(readAnswer(text, known)), {}};
    const Facts &facts = explanation.diagnosis.facts;
    TextContext &context = explanation.context;
    context.contacts = contacts;
    context.owner = catalogue.ownerOf(facts.scope).value_or(SchemaOwner());
    if (const QList<DelegationSchema> schemas = catalogue.schemasFor(facts.scope); !schemas.isEmpty())
        context.schema = schemas.first();
    // An environment that is not known stays empty: its sentences are then put in general words.
    if (facts.environment)
        context.environment = *facts.environment == EnvironmentKind::Production ? Environment::production()
                                                                                : Environment::test();
    return explanation;
}

QString decoded(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return QStringDecoder(*marked).decode(bytes);
    QStringDecoder utf8(QStringConverter::Utf8);
    QString text = utf8.decode(bytes);
    // One broken character may be the limit's doing; several are another encoding.
    return text.count(QChar::ReplacementCharacter) > 1 ? QString::fromLatin1(bytes) : text;
}

} // namespace

ExplainController::ExplainController(QObject *parent)
    : QObject(parent)
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(std::chrono::milliseconds(150));
    connect(&m_debounce, &QTimer::timeout, this, &ExplainController::diagnoseNow);
}

void ExplainController::setText(const QString &text)
{
    if (text == m_text)
        return;
    const bool tooLong = text.size() > mostBytes;
    take(tooLong ? text.left(mostBytes) : text, tooLong ? Trouble::CutOff : Trouble::None);
}

void ExplainController::openFile(const QString &path)
{
    m_fileName = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return take({}, Trouble::NotReadable);
    const QByteArray bytes = file.read(mostBytes + 1);
    const QString text = decoded(bytes.left(mostBytes));
    if (text.contains(QChar::Null))
        return take({}, Trouble::NotText);
    take(text, bytes.size() > mostBytes ? Trouble::CutOff : Trouble::None);
}

void ExplainController::clear()
{
    m_known = {};
    m_httpStatus.clear();
    take({}, Trouble::None);
}

void ExplainController::take(const QString &text, Trouble trouble)
{
    m_text = text;
    m_trouble = trouble;
    diagnoseSoon();
}

Message ExplainController::message() const
{
    switch (m_trouble) {
    case Trouble::CutOff:
        return {Tone::Doubt, tr("The text is very long. Only the first MiB of it was read.")};
    case Trouble::NotReadable:
        return {Tone::Bad, tr("%1 could not be read.").arg(m_fileName)};
    case Trouble::NotText:
        return {Tone::Bad,
            tr("%1 is not a text. Key files are looked into under “Inspect a certificate”.").arg(m_fileName)};
    case Trouble::None:
        break;
    }
    return {};
}

void ExplainController::setConsumerOrgSent(std::optional<bool> sent)
{
    m_known.consumerOrgSent = sent;
    diagnoseSoon();
}

void ExplainController::setHttpStatus(const QString &typed)
{
    m_httpStatus = typed;
    bool isNumber = false;
    const int status = typed.trimmed().toInt(&isNumber);
    const bool isStatus = isNumber && status >= lowestStatus && status <= highestStatus;
    m_known.httpStatus = isStatus ? std::optional(status) : std::nullopt;
    diagnoseSoon();
}

Message ExplainController::httpStatusMessage() const
{
    if (m_httpStatus.trimmed().isEmpty() || m_known.httpStatus)
        return {};
    return {Tone::Bad, tr("A number from 100 to 599.")};
}

void ExplainController::setEnvironment(std::optional<EnvironmentKind> kind)
{
    m_known.environment = kind;
    diagnoseSoon();
}

void ExplainController::diagnoseSoon()
{
    m_debounce.start();
    Q_EMIT changed();
}

void ExplainController::diagnoseNow()
{
    const quint64 generation = ++m_generation;
    m_busy = !isEmpty();
    if (!m_busy) {
        m_explanation.reset();
        Q_EMIT explained();
        return;
    }
    auto *watcher = new QFutureWatcher<Explanation>(this);
    connect(watcher, &QFutureWatcher<Explanation>::finished, this, [this, watcher, generation] {
        watcher->deleteLater();
        if (generation != m_generation)
            return;
        m_busy = false;
        m_explanation = watcher->result();
        Q_EMIT explained();
    });
    watcher->setFuture(
        QtConcurrent::run([text = m_text, known = m_known] { return explain(text.toUtf8(), known); }));
}

} // namespace da
