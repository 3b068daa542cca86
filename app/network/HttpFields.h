// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QUrl>

#include <optional>

namespace da {

/// A `Date` field, UTC. Only the form that may be sent today (IMF-fixdate, RFC 9110 section 5.6.7); anything
/// else, also a weekday that is not the date's, gives an invalid time rather than a wrong one.
[[nodiscard]] QDateTime httpDate(const QByteArray &value);

/// A `Retry-After` field (RFC 9110 section 10.2.3), seconds or a date, as seconds from @p now on; 0 at least.
/// nullopt: neither form.
[[nodiscard]] std::optional<int> retryAfterSeconds(const QByteArray &value, const QDateTime &now);

/// Scheme, host and port of @p url and nothing more: the rest of a redirect may carry the grant it was the
/// answer to, and so may a name longer than any host's.
[[nodiscard]] QUrl originOf(const QUrl &url);

} // namespace da
