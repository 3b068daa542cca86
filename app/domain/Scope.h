// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"

#include <QString>

namespace da {

/// Why a text is not a scope.
enum class ScopeError { Empty, NoPrefix, NoSubscope, ForbiddenCharacter, SeveralScopes };

/// A Maskinporten scope, `prefix:subscope`, split at the first colon (a subscope may hold more of them).
/// Case matters and is kept. Characters as seen in real scopes: letters, digits and `: / . - _`.
/// Source: docs.digdir.no, Maskinporten, "Scopes"; reference list of published scopes.
class Scope {
public:
    /// The scope in @p text, after cleaned().
    static Result<Scope, ScopeError> parse(const QString &text);

    /// What people paste around a scope (white space of every kind, zero-width characters, quotes, a trailing
    /// comma or full stop, a leading "scope:" label) taken away. Differs from @p text when something was
    /// trimmed, which the user is told.
    static QString cleaned(const QString &text);

    [[nodiscard]] const QString &toString() const { return m_text; }
    [[nodiscard]] QString prefix() const { return m_text.section(QLatin1Char(':'), 0, 0); }
    [[nodiscard]] QString subscope() const { return m_text.section(QLatin1Char(':'), 1); }
    /// Capital letters in the prefix: printed so in some guides, wrong in every known scope.
    [[nodiscard]] bool looksMiscapitalised() const;

    friend bool operator==(const Scope &a, const Scope &b) { return a.m_text == b.m_text; }

private:
    explicit Scope(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

} // namespace da
