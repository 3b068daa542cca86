// SPDX-License-Identifier: MIT
#pragma once

#include "check/CatalogueRefresh.h"

#include <QWidget>

class QPlainTextEdit;

namespace da {

class CopyButton;
class Disclosure;

/// What a refresh changed, under its headings: new, renamed and gone schemas, and new and gone scopes. Open
/// when it is short.
class CatalogueChangesView : public QWidget {
    Q_OBJECT

public:
    explicit CatalogueChangesView(QWidget *parent = nullptr);

    void setChanges(const CatalogueChanges &changes); ///< empty ones hide it
    void retranslate();

private:
    qsizetype tell(); ///< how many lines it takes

    Disclosure *m_fold;
    QPlainTextEdit *m_lines;
    CopyButton *m_copy;
    CatalogueChanges m_changes;
    QString m_text;
};

/// "3 new schemas, 1 with a new title, 2 new scopes" in the language of the window; empty for none.
[[nodiscard]] QString changesSummary(const CatalogueChanges &changes);

} // namespace da
