// SPDX-License-Identifier: MIT
// Whatever a register or a service answers with is read without harm. The first byte says as what.
#include "domain/Catalogue.h"
#include "protocol/DelegationList.h"
#include "protocol/OrganisationRecord.h"
#include "protocol/ResourceList.h"
#include "protocol/ScopeList.h"
#include "protocol/ServerMetadata.h"
#include "protocol/TokenAnswer.h"

#include <cstdint>
#include <cstdlib>

namespace {

/// What the reader promises: no schema without a scope, and none without anything to call it by.
void check(const da::ResourceList &list)
{
    for (const da::DelegationSchema &schema : list.schemas) {
        if (schema.scopes.isEmpty() || (schema.title.isEmpty() && !schema.resourceId.isEmpty()))
            std::abort();
    }
    (void)da::Catalogue(list.schemas).search(QStringLiteral("a"));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    QByteArray json(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    switch (data[0] % 7) {
    case 0:
        if (const auto list = da::ResourceList::parse(json))
            check(*list);
        break;
    case 1:
        (void)da::ScopeList::parse(json, QStringLiteral("https://tt02.altinn.no/"));
        break;
    case 2:
        (void)da::parseDelegations(json);
        break;
    case 3:
        (void)da::OrganisationRecord::parse(json, 200, (size & 1) != 0);
        break;
    case 4:
        (void)da::TokenAnswer::parse(json);
        break;
    case 5:
        (void)da::ServerMetadata::parse(json, QStringLiteral("https://test.maskinporten.no/"));
        break;
    default:
        (void)da::parseExchangedToken(json);
    }
    return 0;
}
