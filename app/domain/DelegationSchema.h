// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace da {

/// A text in the three languages of the field; any of them may be unknown (empty).
struct LocalisedText {
    QString nb;
    QString nn;
    QString en;

    [[nodiscard]] bool isEmpty() const { return nb.isEmpty() && nn.isEmpty() && en.isEmpty(); }
    [[nodiscard]] QString any() const { return !nb.isEmpty() ? nb : !nn.isEmpty() ? nn : en; } ///< nb, nn, en
    friend bool operator==(const LocalisedText &, const LocalisedText &) = default;
};

/// Who owns a scope and its schema.
struct SchemaOwner {
    QString name; ///< may be empty
    QString organisationNumber; ///< nine digits or empty
    QString code; ///< Altinn's orgcode, any case, or empty
    friend bool operator==(const SchemaOwner &, const SchemaOwner &) = default;
};

/// Where something in the catalogue was read, so that a user can judge it.
struct Provenance {
    QString source;
    QString asOf; ///< ISO date, or "unknown"
    QString confidence; ///< "quoted", "inferred", "unverified", "registry", "own"
    QString note;
    friend bool operator==(const Provenance &, const Provenance &) = default;
};

/// The thing a customer picks in Altinn (resource type MaskinportenSchema; "API" in the portal's words,
/// "delegeringsskjema" in Brønnøysundregistrene's). It carries one or more scopes.
struct DelegationSchema {
    QString resourceId; ///< Altinn's identifier, or empty when unknown
    LocalisedText title; ///< exact, letter by letter; empty where unknown
    LocalisedText description;
    SchemaOwner owner;
    QStringList scopes; ///< never empty
    bool inTest = true; ///< known to be of use in TT02
    bool inProduction = true;
    std::optional<bool> delegable; ///< nullopt: not known
    Provenance provenance;
};

} // namespace da
