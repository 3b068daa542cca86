// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Page.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <cstdio>

namespace da {

/// The bytes of @p object with everything escaped that could steer a terminal; still the same JSON. Ends with
/// a line break.
[[nodiscard]] QByteArray printableJson(const QJsonObject &object, bool indented);

/// The two streams of the process. Standard output carries either pages or one JSON object, standard error
/// whatever is said meanwhile.
class Output {
public:
    /// @p json: standard output is for one JSON object only, and page() writes nothing.
    Output(std::FILE *out, std::FILE *err, bool json);

    [[nodiscard]] bool isJson() const { return m_json; }
    /// An empty page as wide as the terminal (80 columns when it is none), coloured only on a terminal, and
    /// never when NO_COLOR is set or TERM is "dumb".
    [[nodiscard]] Page newPage() const;

    void page(const Page &page);
    void object(const QJsonObject &object);
    /// One line on standard error.
    void note(const QString &text);
    /// Standard output did not take all that was written: a full disk, a closed pipe.
    [[nodiscard]] bool isLost() const { return m_lost; }

private:
    std::FILE *m_out;
    std::FILE *m_err;
    bool m_json;
    bool m_lost = false;
};

} // namespace da
