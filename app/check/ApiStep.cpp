// SPDX-License-Identifier: MIT
#include "check/ApiStep.h"

#include "check/AnswerDiagnosis.h"

#include "diagnosis/Secrets.h"
#include "domain/ApiAddress.h"
#include "protocol/PersonalNumbers.h"

namespace da {

namespace {

constexpr qsizetype shownBytes = 800;
constexpr qsizetype shownLines = 12;

/// The beginning of an API's answer, with personal numbers masked. What the token left in it is the
/// redactor's matter.
QString excerpt(const QByteArray &body)
{
    QString text = QString::fromUtf8(body.left(shownBytes));
    if (body.size() > shownBytes) { // half a number is masked by nobody
        while (!text.isEmpty() && (text.back().isDigit() || text.back() == QChar::ReplacementCharacter))
            text.chop(1);
        text += QStringLiteral(" ...");
    }
    return withoutSecrets(
        withoutPersonalNumbers(text.split(QLatin1Char('\n')).mid(0, shownLines).join(QLatin1Char('\n'))));
}

QByteArray challengeOf(const HttpAnswer &answer)
{
    for (const auto &[name, value] : answer.headers) {
        if (name.compare("WWW-Authenticate", Qt::CaseInsensitive) == 0)
            return value.left(shownBytes);
    }
    return {};
}

} // namespace

void ApiStep::start()
{
    HttpRequest request;
    request.url = m_state.request.apiUrl;
    request.timeoutMs = m_state.request.network.timeoutMs;
    request.headers.append(
        qMakePair(QByteArray("Authorization"), "Bearer " + m_state.accessToken.copyToByteArray()));
    HttpCall *call = follow(m_state.http->send(std::move(request)));
    connect(call, &HttpCall::finished, this, &ApiStep::read);
}

void ApiStep::read(const HttpAnswer &answer)
{
    noteExchange(answer);
    if (answer.failure == TransportFailure::TooLarge && answer.status >= 200 && answer.status < 300) {
        // A long answer is an answer; all of it is not needed.
        tellAnswer(answer);
        return judge(answer);
    }
    if (answer.failure != TransportFailure::None) {
        find(answer.answered ? FindingId::AnswerNotTaken : FindingId::ApiNotReached, {answer.url.host()});
        return fail(diagnoseTransport(answer));
    }
    tellAnswer(answer);
    judge(answer);
}

void ApiStep::tellAnswer(const HttpAnswer &answer)
{
    addEvidence(QStringLiteral("GET %1: HTTP %2, %3, %4 ms")
                    .arg(withoutPersonalNumbers(answer.url.toString(QUrl::RemoveQuery)),
                        QString::number(answer.status), QString::fromLatin1(answer.contentType.left(100)),
                        QString::number(answer.milliseconds)));
    if (const QByteArray challenge = challengeOf(answer); !challenge.isEmpty())
        addEvidence(QStringLiteral("WWW-Authenticate: ") + withoutSecrets(QString::fromUtf8(challenge)));
    if (!answer.body.isEmpty())
        addEvidence(excerpt(answer.body));
}

void ApiStep::judge(const HttpAnswer &answer)
{
    const QStringList arguments{QString::number(answer.status), answer.url.host()};
    const bool isPage = answer.contentType.toLower().contains("html");
    if (answer.status >= 200 && answer.status < 300 && !isPage) {
        find(FindingId::ApiAnswered, arguments);
        return take();
    }
    if (answer.status == 404 && !isPage && isAnswerOfRegister(m_state.report.scopes.first(), answer.url)) {
        find(FindingId::ApiNotRegistered, {answer.url.path().section(QLatin1Char('/'), -1)});
        return take();
    }
    find(answer.status < 300       ? FindingId::ApiGavePage
            : answer.status == 404 ? FindingId::ApiNothingThere
                                   : FindingId::ApiRefused,
        arguments);
    m_state.answered = true;
    fail(diagnoseRefusal(answer));
}

/// The token was good for it. The diagnosis stands since the token's contents were read.
void ApiStep::take()
{
    m_state.facts.apiAnswered = true;
    if (m_state.diagnosis)
        m_state.diagnosis->facts.apiAnswered = true;
    pass();
}

/// Words of the API's own, also those of its challenge, say more than the status; the token itself has
/// already been verified.
Diagnosis ApiStep::diagnoseRefusal(const HttpAnswer &answer) const
{
    HttpAnswer told = answer;
    told.body.prepend(challengeOf(answer) + "\n\n");
    Facts facts = m_state.facts;
    facts.fromTokenEndpoint = false;
    Diagnosis diagnosis = diagnosisOfAnswer(told, facts);
    diagnosis.facts.quoted = withoutPersonalNumbers(diagnosis.facts.quoted);
    diagnosis.facts.fromTokenEndpoint = m_state.facts.fromTokenEndpoint;
    const QByteArray phase(info(diagnosis.cause).phase);
    if (phase == "network" && answer.contentType.toLower().contains("html"))
        return diagnosis; // a filter's page, or that of a guest network
    if (phase != "api")
        diagnosis = Diagnosis::of(causeOfStatus(answer.status), Certainty::Likely, diagnosis.facts);
    if (diagnosis.contact == ContactId::Digdir) { // a desk for Maskinporten knows nothing of the API
        diagnosis.responsible = Responsible::ApiProvider;
        diagnosis.contact = ContactId::ApiProvider;
    }
    return diagnosis;
}

} // namespace da
