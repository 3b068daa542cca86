// SPDX-License-Identifier: MIT
#include "network/CatalogueFetch.h"

#include "protocol/ResourceList.h"
#include "protocol/ScopeList.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QUrlQuery>
#include <QtConcurrentRun>

namespace da {

namespace {

using Failure = FetchedCatalogue::Failure;

QUrl registryUrl(const Environment &environment)
{
    QUrl url = environment.resourceRegistry;
    const QString path = url.path();
    url.setPath(
        path + (path.endsWith(u'/') ? QString() : QStringLiteral("/")) + QStringLiteral("resourcelist"));
    url.setQuery(QStringLiteral("includeApps=false"));
    return url;
}

/// A failure is for people to read: a page says who stood in the way, the rest of a list says nothing.
Failure failureOf(CatalogueDocument document, HttpAnswer answer, std::optional<ListError> unreadable = {})
{
    constexpr qsizetype beginning = 16 * 1024;
    if (unreadable && *unreadable != ListError::Page)
        answer.body.clear();
    answer.body.truncate(beginning);
    return {document, std::move(answer), unreadable, false};
}

void stamp(DelegationSchema &schema, const Environment &environment, const Provenance &provenance)
{
    schema.provenance = provenance;
    schema.inTest = environment.kind == EnvironmentKind::Test;
    schema.inProduction = environment.kind == EnvironmentKind::Production;
}

FetchedCatalogue readRegistry(const HttpAnswer &answer, const Environment &environment)
{
    FetchedCatalogue fetched;
    auto list = ResourceList::parse(answer.body);
    if (!list) {
        fetched.failure = failureOf(CatalogueDocument::ResourceRegistry, answer, list.error());
        return fetched;
    }
    fetched.fetchedAt = answer.receivedAt;
    fetched.resources = list->resources;
    fetched.schemas = std::move(list->schemas);
    const Provenance provenance{answer.url.toString(QUrl::RemoveQuery),
        fetched.fetchedAt.date().toString(Qt::ISODate), QStringLiteral("registry"), {}};
    for (DelegationSchema &schema : fetched.schemas)
        stamp(schema, environment, provenance);
    return fetched;
}

FetchedCatalogue readScopes(const HttpAnswer &answer, const Environment &environment)
{
    FetchedCatalogue fetched;
    auto list = ScopeList::parse(answer.body, environment.delegationSource);
    if (list)
        fetched.scopes = std::move(list->scopes);
    else
        fetched.failure = failureOf(CatalogueDocument::ScopeList, answer, list.error());
    return fetched;
}

} // namespace

CatalogueFetch::CatalogueFetch(HttpClient &client, Environment environment, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_environment(std::move(environment))
{
}

void CatalogueFetch::start(int timeoutMs)
{
    if (m_environment.resourceRegistry.isEmpty()) {
        QTimer::singleShot(0, this, [this] {
            if (!m_cancelled)
                fail({CatalogueDocument::ResourceRegistry, {}, {}, true});
        });
        return;
    }
    m_awaited = m_unread = m_environment.scopeList.isEmpty() ? 1 : 2;
    m_registryCall = get(registryUrl(m_environment), timeoutMs);
    connect(m_registryCall, &HttpCall::finished, this,
        [this](const HttpAnswer &answer) { take(CatalogueDocument::ResourceRegistry, answer); });
    if (m_environment.scopeList.isEmpty())
        return;
    m_scopesCall = get(m_environment.scopeList, timeoutMs);
    connect(m_scopesCall, &HttpCall::finished, this,
        [this](const HttpAnswer &answer) { take(CatalogueDocument::ScopeList, answer); });
}

HttpCall *CatalogueFetch::get(const QUrl &url, int timeoutMs)
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "application/json"}};
    request.timeoutMs = timeoutMs;
    request.maxBytes = maxBytes;
    return m_client.send(std::move(request));
}

void CatalogueFetch::take(CatalogueDocument document, const HttpAnswer &answer)
{
    if (answer.failure != TransportFailure::None || answer.status != 200) {
        cancel(); // the other list would be of no use
        return fail(failureOf(document, answer));
    }
    if (--m_awaited == 0)
        Q_EMIT reading();
    if (m_cancelled)
        return;
    // Each in a thread of its own: they come at about the same time.
    auto *watcher = new QFutureWatcher<FetchedCatalogue>(this);
    connect(watcher, &QFutureWatcher<FetchedCatalogue>::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (!m_cancelled)
            join(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(
        document == CatalogueDocument::ResourceRegistry ? readRegistry : readScopes, answer, m_environment));
}

void CatalogueFetch::join(const FetchedCatalogue &half)
{
    if (half.failure) {
        cancel();
        return fail(*half.failure);
    }
    if (half.schemas.isEmpty()) {
        m_fetched.scopes = half.scopes;
    } else {
        const QList<PublishedScope> scopes = m_fetched.scopes;
        m_fetched = half;
        m_fetched.scopes = scopes;
    }
    if (--m_unread == 0)
        Q_EMIT finished(m_fetched);
}

void CatalogueFetch::fail(Failure failure)
{
    FetchedCatalogue nothing;
    nothing.failure = std::move(failure);
    Q_EMIT finished(nothing);
}

void CatalogueFetch::cancel()
{
    m_cancelled = true;
    for (const QPointer<HttpCall> &call : {m_registryCall, m_scopesCall}) {
        if (call) {
            call->disconnect(this);
            call->cancel();
        }
    }
}

} // namespace da
