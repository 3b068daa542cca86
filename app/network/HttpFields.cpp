// SPDX-License-Identifier: MIT
#include "network/HttpFields.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace da {

namespace {

constexpr const char *months[] = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr const char *weekdays[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

/// 1 for the first, 0 for none.
template <std::size_t N>
int placeOf(const QString &name, const char *const (&names)[N])
{
    const auto found = std::find_if(
        std::begin(names), std::end(names), [&](const char *other) { return name == QLatin1String(other); });
    return found == std::end(names) ? 0 : int(found - std::begin(names)) + 1;
}

} // namespace

QDateTime httpDate(const QByteArray &value)
{
    // Read as numbers: by way of local time, an hour of the night when summer time begins would be lost.
    static const QRegularExpression form(QStringLiteral(
        "\\A([A-Z][a-z]{2}), ([0-9]{2}) ([A-Z][a-z]{2}) ([0-9]{4}) ([0-9]{2}):([0-9]{2}):([0-9]{2}) GMT\\z"));
    const QRegularExpressionMatch m = form.match(QString::fromLatin1(value.trimmed()));
    if (!m.hasMatch())
        return {};
    const auto number = [&m](int group) { return m.capturedView(group).toInt(); };
    const QDate date(number(4), placeOf(m.captured(3), months), number(2));
    const QTime time(number(5), number(6), number(7));
    if (!date.isValid() || !time.isValid() || date.dayOfWeek() != placeOf(m.captured(1), weekdays))
        return {};
    return QDateTime(date, time, Qt::UTC);
}

std::optional<int> retryAfterSeconds(const QByteArray &value, const QDateTime &now)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    const QByteArray text = value.trimmed();
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return text.size() > 10 ? int(most) : int(std::min<qint64>(text.toLongLong(), most));
    const QDateTime date = httpDate(text);
    if (!date.isValid() || !now.isValid())
        return std::nullopt;
    return int(std::clamp<qint64>(now.secsTo(date), 0, most));
}

QUrl originOf(const QUrl &url)
{
    constexpr qsizetype longestName = 253; // RFC 1035 section 2.3.4
    QUrl origin;
    if (!url.isValid() || url.host().size() > longestName)
        return origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return origin;
}

} // namespace da
