// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace da {

/// The text fit for a terminal: control characters, escape sequences and direction overrides become visible
/// replacement characters, so that no server, file or argument can steer the terminal. Line breaks stay when
/// @p keepLines is set.
[[nodiscard]] QString neutralised(const QString &text, bool keepLines = false);

/// A page of readable text: wrapped, aligned, coloured only where colour is wanted. Everything that is put on
/// it is neutralised here, so that callers need not remember to.
class Page {
public:
    enum class Tone { Plain, Strong, Good, Doubt, Bad, Quiet };
    using Field = QPair<QString, QString>;

    explicit Page(int width = 78, bool colour = false);

    /// The first line of all, in one tone.
    void title(const QString &text, Tone tone);
    /// A section's name, with an empty line before it.
    void heading(const QString &text);
    void paragraph(const QString &text, Tone tone = Tone::Plain, int indent = 0);
    /// Somebody else's words: every line marked, none of it reflowed beyond the width.
    void quotation(const QString &text);
    void numbered(const QStringList &items);
    void bullets(const QStringList &items);
    /// Labels in one column, values in the next; pairs with an empty value are left out.
    void fields(const QList<Field> &pairs);
    /// One line made of a short marked word and a text, as in a list of steps: "  ok      text        12 ms".
    void marked(
        const QString &mark, Tone tone, int markWidth, const QString &text, const QString &atEnd = {});
    void blank();
    /// Text that is for copying (a command's help): line for line, only neutralised.
    void verbatim(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }

private:
    void wrapped(const QString &text, const QString &first, const QString &following, Tone tone);
    [[nodiscard]] QString toned(const QString &text, Tone tone) const;

    QString m_text;
    int m_width;
    bool m_colour;
};

} // namespace da
