// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// Altinn's resource list and Digdir's list of scopes, as long as a test wants them, in exactly the form the
/// services write (camelCase, indented, members without a value left out) and with every oddity that is known
/// of them: other kinds of resources, hidden and deprecated ones in any spelling, titles that lack a language
/// or are missing altogether or come as nb-no, owners without a name and with codes in other case, references
/// of every source and type, blank ones, several scopes in a schema and one scope in several schemas, titles
/// that are not unique, members of older versions, and members of the wrong type.
namespace support {

/// Schemas by their place in the list: every tenth resource is something else or not shown.
inline bool isOffered(int i)
{
    return i % 10 != 3;
}

inline QByteArray text(const QByteArray &value)
{
    return '"' + value + '"';
}

/// The scopes of the resource in place @p i: one, three, or one that lies in five schemas.
inline QList<QByteArray> scopesAt(int i)
{
    const QByteArray n = QByteArray::number(i);
    if (i % 7 == 0)
        return {"skd:register/nummer" + n, "skd:register/nummer" + n + ".skriv", "skd:register:alt-" + n};
    if (i % 11 == 0)
        return {"brreg:delt/" + QByteArray::number(i / 55)};
    return {"digdir:tjeneste" + n + "/les.v1"};
}

inline QByteArray titleAt(int i)
{
    const QByteArray n = QByteArray::number(i / 2); // two of each
    switch (i % 9) {
    case 4:
        return "{}";
    case 5:
        return "{\n      \"en\": \"Register number " + n + " - On behalf of\"\n    }";
    case 6:
        return "{\n      \"nb-no\": \"Register nummer " + n
            + " \\u2013 P\\u00e5 vegne av\",\n      \"nn-no\": \"Register nummer " + n
            + " \\u2013 P\\u00e5 vegner av\"\n    }";
    case 7:
        return "{\n      \"nb\": 17,\n      \"nn\": \"Register nummer " + n + "\"\n    }";
    default:
        return "{\n      \"en\": \"Register number " + n
            + " - Financial Undertakings - On behalf of\",\n      \"nb\": \"Register nummer " + n
            + " - Finansforetak - På vegne av\",\n      \"nn\": \"Register nummer " + n
            + " - Finansføretak - På vegner av\"\n    }";
    }
}

inline QByteArray referencesAt(int i)
{
    static const char *const sources[] = {"Altinn2", "Altinn3", "ExternalPlatform", "Default", "Altinn1"};
    const QByteArray source = text(sources[i % 5]);
    const auto reference = [&source](const QByteArray &value, const QByteArray &type) {
        return "      {\n        \"referenceSource\": " + source + ",\n        \"reference\": " + value
            + ",\n        \"referenceType\": " + text(type) + "\n      }";
    };
    QList<QByteArray> all{reference(text("8f08210a-d792-48f5-9e27-0f029e41111e"), "DelegationSchemeId")};
    for (const QByteArray &scope : scopesAt(i))
        all << reference(text(i % 13 == 0 ? " " + scope + " " : scope), "MaskinportenScope");
    all << reference(text("AppId:" + QByteArray::number(i)), "ServiceCode")
        << reference(text("1"), "ServiceEditionCode");
    if (i % 17 == 0)
        all << reference(text("   "), "MaskinportenScope") << reference("null", "MaskinportenScope")
            << reference("42", "MaskinportenScope") << "      \"a text\"";
    return "[\n" + all.join(",\n") + "\n    ]";
}

inline QByteArray authorityAt(int i)
{
    static const char *const codes[] = {"SKD", "brg", "Digdir", "ttd"};
    const QByteArray code = text(codes[i % 4]);
    if (i % 19 == 0)
        return "{\n      \"organization\": \"974761076\",\n      \"orgcode\": " + code + "\n    }";
    return "{\n      \"name\": {\n        \"en\": \"Norwegian Tax Administration\",\n        \"nb\": "
           "\"Skatteetaten\",\n        \"nn\": \"Skatteetaten\"\n      },\n      \"organization\": "
           "\"974761076\",\n      \"orgcode\": "
        + code + "\n    }";
}

inline QByteArray resourceAt(int i)
{
    static const char *const otherTypes[] = {"GenericAccessResource", "AltinnApp", "Systemresource",
        "BrokerService", "CorrespondenceService", "Consent", "MigratedApp", "Altinn2Service", "Default"};
    static const char *const hiding[] = {"Deprecated", "deprecated", "DEPRECATED"};
    const QByteArray n = QByteArray::number(i);
    const QByteArray id = i % 4 == 0 ? "skd-maskinportenschemaid-" + n : "tjeneste_nummer-" + n;
    const int how = isOffered(i) ? -1 : (i / 10) % 3; // another type, hidden, deprecated
    const QByteArray type = how == 0 ? otherTypes[(i / 30) % 9] : "MaskinportenSchema";
    const QByteArray status = how == 2 ? hiding[(i / 30) % 3] : i % 3 == 0 ? "Completed" : "Active";
    QByteArray json = "  {\n    \"identifier\": " + text(id)
        + ",\n    \"version\": \"1.0\",\n    \"title\": " + titleAt(i) + ",\n    \"description\": "
        + (i % 2 == 0
                ? QByteArray("{}")
                : QByteArray("{\n      \"nb\": \"Gir tilgang til \\\"opplysninger\\\" [1] {2}, på vegne av "
                             "kunden.\"\n    }"))
        + ",\n    \"rightDescription\": {\n      \"en\": \"You delegate access to the API on behalf of your "
          "organisation\",\n      \"nb\": \"Du delegerer tilgang til API-et på vegne av virksomheten din, og "
          "leverandøren kan hente opplysninger\",\n      \"nn\": \"Du delegerer tilgang til API-et på vegner "
          "av "
          "verksemda di\"\n    },\n    \"homepage\": \"www.skatteetaten.no\",\n";
    if (i % 8 != 0)
        json += "    \"status\": " + text(status) + ",\n";
    else if (how == 2)
        json += "    \"status\": \"Deprecated\",\n";
    if (i % 23 == 0)
        json += "    \"validFrom\": \"2020-03-20T18:53:20Z\",\n    \"isComplete\": true,\n    \"sector\": "
                "[\n      "
                "\"Public\"\n    ],\n    \"limitedByRRR\": {\n      \"a\": [\n        1,\n        {}\n      "
                "]\n    },\n";
    json +=
        "    \"contactPoints\": [\n      {\n        \"category\": \"Kundeservice\",\n        \"email\": "
        "\"post@example.no\",\n        \"telephone\": \"12345678\",\n        \"contactPage\": "
        "\"https://example.no\"\n      }\n    ],\n    \"isPartOf\": \"Altinn\",\n    \"resourceReferences\": "
        + referencesAt(i) + ",\n    \"delegable\": " + (i % 29 == 0 ? "false" : "true")
        + ",\n    \"visible\": " + (how == 1 ? "false" : "true")
        + ",\n    \"hasCompetentAuthority\": " + authorityAt(i)
        + ",\n    \"keywords\": [],\n    \"accessListMode\": \"Disabled\",\n    "
          "\"selfIdentifiedUserEnabled\": "
          "false,\n    \"enterpriseUserEnabled\": false,\n    \"resourceType\": "
        + text(type)
        + ",\n    \"authorizationReference\": [\n      {\n        \"id\": \"urn:altinn:resource\",\n        "
          "\"value\": "
        + text(id) + "\n      }\n    ],\n    \"isOneTimeConsent\": false,\n    \"versionId\": " + n + "\n  }";
    return json;
}

/// A list of @p count resources, of which the indices that isOffered() names are to be found in a catalogue.
inline QByteArray registryList(int count)
{
    QByteArray json = "[\n";
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            json += ",\n";
        json += resourceAt(i);
    }
    return json + "\n]";
}

/// The scope @p name in Digdir's form; @p source empty: cannot be delegated.
inline QByteArray scopeEntry(const QByteArray &name, const QByteArray &source, int i = 0)
{
    QByteArray json = "{\"prefix\":" + text(name.left(name.indexOf(':')))
        + ",\"description\":\"Tilgang til opplysninger for tjeneste " + QByteArray::number(i)
        + "\",\"description#en\":\"Access to information\",\"long_description#en\":\"Longer\",\"subscope\":"
        + text(name.mid(name.indexOf(':') + 1)) + ",\"active\":" + (i % 31 == 30 ? "false" : "true")
        + ",\"created\":\"2024-05-23T13:27:56.597Z\",\"last_updated\":\"2026-01-19T09:40:37.258551Z\","
          "\"allowed_integration_types\":[\"maskinporten\"],\"owner_orgno\":\"974761076\",\"token_type\":"
          "\"SELF_CONTAINED\",\"visibility\":\"PUBLIC\",\"requires_user_consent\":false,"
          "\"requires_user_authentication\":false,\"requires_pseudonymous_tokens\":false,";
    if (!source.isEmpty())
        json += "\"delegation_source\":" + text(source) + ',';
    return json
        + "\"at_max_age\":3600,\"authorization_max_lifetime\":3600,\"accessible_for_all\":false,\"name\":"
        + text(name) + ",\"protected\":false,\"supports_european_businesses\":false}";
}

/// The list of scopes that goes with registryList(@p count); every fifth scope cannot be delegated.
inline QByteArray scopeList(int count, const QByteArray &source = "https://tt02.altinn.no/")
{
    QList<QByteArray> entries;
    for (int i = 0; i < count; ++i) {
        for (const QByteArray &scope : scopesAt(i))
            entries << scopeEntry(scope, i % 5 == 0 ? QByteArray() : source, i);
    }
    return '[' + entries.join(",\n ") + ']';
}

} // namespace support
