// SPDX-License-Identifier: MIT
#include "gui/SchemaGuide.h"

#include <QCoreApplication>

namespace da {

namespace {

struct SchemaGuide {
    Q_DECLARE_TR_FUNCTIONS(da::SchemaGuide)
};

bool isBrreg(const SchemaOwner &owner)
{
    return owner.organisationNumber == QLatin1String("974760673");
}

QString ownerName(const SchemaOwner &owner)
{
    return owner.name.isEmpty() ? SchemaGuide::tr("the API provider") : owner.name;
}

QStringList inProduction(const GuideContext &context)
{
    return {
        SchemaGuide::tr("A system supplier cannot order access in production. A customer who is entitled to "
                        "the data must delegate it."),
        SchemaGuide::tr("%1 has given the customer itself access to the scope.")
            .arg(ownerName(context.owner)),
    };
}

QStringList inTest(const GuideContext &context)
{
    const QString order = isBrreg(context.owner)
        ? SchemaGuide::tr(
            "The supplier has ordered access to the test environment, by e-mail to opendata@brreg.no.")
        : SchemaGuide::tr("The supplier has ordered access to the test environment from %1.")
              .arg(ownerName(context.owner));
    return {order,
        SchemaGuide::tr("The supplier has been given a fictitious organisation with access, or has a "
                        "customer who has access "
                        "and can delegate it.")};
}

} // namespace

QStringList preconditions(const GuideContext &context)
{
    const bool production = context.environment.kind == EnvironmentKind::Production;
    QStringList all = production ? inProduction(context) : inTest(context);
    all << SchemaGuide::tr("The supplier has its own Maskinporten client, on its own organisation number, "
                           "with the scope %1 registered "
                           "on it.")
               .arg(context.scope);
    all << (production ? SchemaGuide::tr("The delegation is made in altinn.no. One made in the test "
                                         "environment TT02 does not count here.")
                       : SchemaGuide::tr("The delegation is made in Altinn's test environment TT02. One made "
                                         "in altinn.no does not count "
                                         "here."));
    return all;
}

QString whoMayDelegate()
{
    return SchemaGuide::tr("The person needs the access packages “Maskinporten administrator” and “Delegable "
                           "maskinporten scopes” "
                           "(for a Norwegian-registered foreign business: its NUF variant). The main "
                           "administrator has them already.");
}

QStringList clickPath(const GuideContext &context)
{
    const bool production = context.environment.kind == EnvironmentKind::Production;
    const QString portal = production ? QStringLiteral("altinn.no") : QStringLiteral("tt02.altinn.no");
    const QString find = context.schemaTitle.isEmpty()
        ? SchemaGuide::tr("In “Search for API”, paste the scope %1: the search takes the scope itself. "
                          "Choose the schema that comes up.")
              .arg(context.scope)
        : SchemaGuide::tr("In “Search for API”, paste the title or the scope, and choose “%1”.")
              .arg(context.schemaTitle);
    return {
        SchemaGuide::tr("Log in at %1 and choose the customer's organisation.").arg(portal),
        SchemaGuide::tr(
            "Open “Access management”, then “Maskinporten administration” in the menu at the left."),
        SchemaGuide::tr(
            "In the tab “Suppliers”, choose “Add supplier” and write the supplier's organisation number."),
        SchemaGuide::tr("Open the supplier and choose “Give power of attorney”."),
        find,
        SchemaGuide::tr("Choose “Give power of attorney” to finish."),
    };
}

QList<GuideLink> guideLinks(const GuideContext &context)
{
    QList<GuideLink> links;
    if (!context.environment.portal.isEmpty())
        links.append({SchemaGuide::tr("Maskinporten administration in Altinn"), context.environment.portal});
    links.append({SchemaGuide::tr("Digdir: delegation for API consumers"),
        QUrl(QStringLiteral(
            "https://docs.digdir.no/docs/Maskinporten/"
            "maskinporten_guide_apikonsument.html#bruke-delegering-via-altinn-autorisasjon"))});
    links.append({SchemaGuide::tr("Altinn: help with access management"),
        QUrl(QStringLiteral("https://info.altinn.no/hjelp/ny-tilgangsstyring/"))});
    if (isBrreg(context.owner)) {
        links.append({SchemaGuide::tr("Brønnøysundregistrene: system suppliers"),
            QUrl(QStringLiteral("https://brreg.github.io/docs/apidokumentasjon/reelle-rettighetshavere/"
                                "tilgjengeliggjoering/maskinporten/systemleverandoerer/"))});
    }
    return links;
}

} // namespace da
