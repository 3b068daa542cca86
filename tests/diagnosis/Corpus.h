// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Facts.h"
#include "domain/Cause.h"

#include <QList>
#include <QString>

namespace da::test {

/// One answer of a corpus: what was received, what was known beside it, and what it means.
struct CorpusLine {
    QString id;
    QString body;
    Facts known;
    QList<Cause> causes; ///< the one that is meant first; others that can be defended as well
    QList<Responsible> responsibles;
    bool doubtful = false; ///< the right answer is not one certain cause
};

[[nodiscard]] QList<CorpusLine> corpusLines(const QString &file);

/// A way in which a text arrives: quoted in a mail, in a stack trace, wrapped, ...
struct Variant {
    const char *name;
    QString (*change)(const QString &);
};
[[nodiscard]] const QList<Variant> &variants();

} // namespace da::test
