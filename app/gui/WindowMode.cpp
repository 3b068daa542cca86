// SPDX-License-Identifier: MIT
#include "gui/WindowMode.h"

#include <QCoreApplication>

namespace da {

namespace {

struct ModeRow {
    WindowMode mode;
    const char *id;
    Glyph glyph;
    const char *name;
};

constexpr ModeRow rows[] = {
    {WindowMode::Check, "check", Glyph::Check, QT_TRANSLATE_NOOP("da::WindowMode", "Check a delegation")},
    {WindowMode::Explain, "explain", Glyph::Question,
        QT_TRANSLATE_NOOP("da::WindowMode", "Explain an error")},
    {WindowMode::Inspect, "inspect", Glyph::Key,
        QT_TRANSLATE_NOOP("da::WindowMode", "Inspect a certificate")},
    {WindowMode::Connection, "connection", Glyph::Link,
        QT_TRANSLATE_NOOP("da::WindowMode", "Check the connection")},
    {WindowMode::Lookup, "lookup", Glyph::Search, QT_TRANSLATE_NOOP("da::WindowMode", "Look up in Altinn")},
    {WindowMode::Catalogue, "catalogue", Glyph::List,
        QT_TRANSLATE_NOOP("da::WindowMode", "Look in the catalogue")},
};

const ModeRow &rowOf(WindowMode mode)
{
    return rows[std::size_t(mode)];
}

} // namespace

static_assert(std::size(rows) == allWindowModes.size());

QString windowModeName(WindowMode mode)
{
    return QCoreApplication::translate("da::WindowMode", rowOf(mode).name);
}

QString toId(WindowMode mode)
{
    return QString::fromLatin1(rowOf(mode).id);
}

Glyph glyphOf(WindowMode mode)
{
    return rowOf(mode).glyph;
}

} // namespace da
