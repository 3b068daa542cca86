// SPDX-License-Identifier: MIT
#include "gui/GrantController.h"

#include "domain/ApiAddress.h"

#include <utility>

namespace da {

template <typename T>
void GrantController::set(T &field, const T &value)
{
    if (std::exchange(field, value) != value)
        Q_EMIT changed();
}

void GrantController::setModel(DelegationModel model)
{
    set(m_model, model);
}

void GrantController::setExternalRef(const QString &reference)
{
    set(m_externalRef, reference);
}

void GrantController::setResource(const QString &resource)
{
    set(m_resource, resource);
}

void GrantController::setSubject(
    const Environment &environment, const QString &scope, const QString &consumer)
{
    m_environment = environment;
    // An address is one API provider's: another's token has no business there.
    if (scope.section(u':', 0, 0) != m_scope.section(u':', 0, 0)) {
        m_apiBase.reset();
        m_apiPath.reset();
    }
    m_scope = scope;
    m_consumer = consumer;
}

void GrantController::callApi(bool wanted)
{
    set(m_callsApi, wanted);
}

QString GrantController::apiBase() const
{
    return m_apiBase.value_or(apiBaseFor(m_environment, m_scope).toString());
}

void GrantController::setApiBase(const QString &base)
{
    set(m_apiBase, std::optional(base));
}

QString GrantController::apiPath() const
{
    return m_apiPath.value_or(apiPathFor(m_scope));
}

void GrantController::setApiPath(const QString &path)
{
    set(m_apiPath, std::optional(path));
}

std::optional<QUrl> GrantController::apiUrl() const
{
    return apiAddress(QUrl(apiBase().trimmed(), QUrl::StrictMode), apiPath().trimmed(),
        hasConsumer() ? m_consumer : QString());
}

Message GrantController::apiMessage() const
{
    if (const auto url = apiUrl())
        return {Tone::Neutral, tr("GET %1").arg(url->toString())};
    const QUrl base(apiBase().trimmed(), QUrl::StrictMode);
    if (apiBase().trimmed().isEmpty())
        return {Tone::Neutral, tr("The API provider's documentation says which address the API has.")};
    if (base.scheme() != QLatin1String("https") || base.host().isEmpty() || !base.userInfo().isEmpty())
        return {Tone::Bad, tr("The address must begin with https:// and hold neither user nor password.")};
    if (apiPath().contains(QLatin1String("{orgnr}")) && (!hasConsumer() || m_consumer.isEmpty()))
        return {Tone::Bad, tr("Without a customer there is no number to put in place of {orgnr}.")};
    return {Tone::Bad, tr("The path must begin with one slash and must not lead to another host.")};
}

void GrantController::wishCounterChecks(bool wanted)
{
    if (std::exchange(m_counterChecks, wanted) != wanted)
        Q_EMIT wishesChanged();
}

void GrantController::wishOtherEnvironment(bool wanted)
{
    if (std::exchange(m_otherEnvironment, wanted) != wanted)
        Q_EMIT wishesChanged();
}

void GrantController::wishAltinn(bool wanted)
{
    if (std::exchange(m_altinn, wanted) != wanted)
        Q_EMIT wishesChanged();
}

void GrantController::changeEnvironment()
{
    m_otherEnvironment = false;
    m_apiBase.reset();
    m_apiPath.reset();
    m_resource.clear();
    m_externalRef.clear();
}

void GrantController::fill(CheckRequest &request, const QString &consumer) const
{
    if (m_model == DelegationModel::ApiDelegation)
        request.consumer = consumer;
    else if (m_model == DelegationModel::SystemUser)
        request.systemUser = SystemUser{consumer, m_externalRef.trimmed()};
    request.resource = m_resource.trimmed();
    if (m_callsApi)
        request.apiUrl = apiUrl().value_or(QUrl());
    request.counterChecks = m_counterChecks;
    request.askOtherEnvironment = m_counterChecks && m_otherEnvironment;
}

} // namespace da
