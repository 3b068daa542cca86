// SPDX-License-Identifier: MIT
#include "demo/DemoApi.h"

#include "demo/DemoCustomers.h"
#include "demo/DemoMaskinporten.h"

#include <QJsonArray>

namespace da {

namespace {

using namespace Qt::StringLiterals;

DemoAnswer unauthorised()
{
    DemoAnswer answer{401, {}};
    answer.headers = "WWW-Authenticate: Bearer realm=\"unspecified\", error=\"invalid_token\", "
                     "error_description=\"invalid bearer token or wrong scope for bearer token\"\r\n";
    return answer;
}

bool hasScope(const QJsonObject &claims)
{
    const QStringList scopes = claims.value(u"scope"_s).toString().split(u' ', Qt::SkipEmptyParts);
    return std::any_of(scopes.begin(), scopes.end(),
        [](const QString &scope) { return scope.startsWith(u"brreg:reelle/"_s); });
}

} // namespace

std::optional<DemoAnswer> demoApi(const DemoRequest &request, const DemoMaskinporten &server)
{
    static const QString prefix = u"/api/oppslag/v1/virksomheter/"_s;
    if (request.method != "GET" || !request.path.startsWith(prefix))
        return std::nullopt;
    const auto claims = server.claimsOf(request.bearer, server.issuer());
    if (!claims || !hasScope(*claims))
        return unauthorised();
    const auto customer = demoCustomer(request.path.mid(prefix.size()));
    if (!customer)
        return DemoAnswer{404, {}};
    return jsonAnswer(QJsonObject{{u"organisasjonsnummer"_s, customer->number}, {u"navn"_s, customer->name},
        {u"reelleRettighetshavere"_s, QJsonArray()}});
}

} // namespace da
