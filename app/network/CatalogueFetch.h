// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Environment.h"
#include "domain/PublishedScope.h"
#include "network/HttpClient.h"
#include "protocol/JsonItems.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <optional>

namespace da {

/// The two open lists that a catalogue is made of.
enum class CatalogueDocument {
    ResourceRegistry, ///< Altinn's, with the delegation schemas
    ScopeList, ///< Digdir's, with the scopes
};

/// Both lists of one environment as they were read, or why there are none: half of them is nothing.
struct FetchedCatalogue {
    QList<DelegationSchema> schemas; ///< with their provenance and the environment they count in
    QList<PublishedScope> scopes; ///< empty when the environment has no list of scopes
    int resources = 0; ///< of every kind in the registry
    QDateTime fetchedAt; ///< UTC

    /// The list that failed, and its answer: of a page the beginning, of any other body nothing. Without
    /// `unreadable` there was no answer with status 200.
    struct Failure {
        CatalogueDocument document = CatalogueDocument::ResourceRegistry;
        HttpAnswer answer;
        std::optional<ListError> unreadable;
        bool notConfigured = false; ///< the environment names no resource registry; nothing was sent
    };
    std::optional<Failure> failure;
};

/// Asks for both lists at once and reads them in another thread. The lists are open: no login, no token. An
/// environment without a list of scopes has none to be had, and that is no failure.
class CatalogueFetch : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 maxBytes = 32 * 1024 * 1024; ///< of one list
    static constexpr int defaultTimeoutMs = 120000; ///< of one list: several MB, perhaps on a slow line

    /// @p client must outlive the fetch.
    CatalogueFetch(HttpClient &client, Environment environment, QObject *parent = nullptr);

    /// To be called once.
    void start(int timeoutMs = defaultTimeoutMs);
    void cancel(); ///< finished() does not come any more

Q_SIGNALS:
    void reading(); ///< both lists have come
    void finished(const da::FetchedCatalogue &fetched); ///< exactly once, not from within start()

private:
    HttpCall *get(const QUrl &url, int timeoutMs);
    void take(CatalogueDocument document, const HttpAnswer &answer);
    void join(const FetchedCatalogue &half);
    void fail(FetchedCatalogue::Failure failure);

    HttpClient &m_client;
    Environment m_environment;
    QPointer<HttpCall> m_registryCall;
    QPointer<HttpCall> m_scopesCall;
    FetchedCatalogue m_fetched;
    int m_awaited = 0; ///< lists that are still to come
    int m_unread = 0; ///< and to be read
    bool m_cancelled = false;
};

} // namespace da
