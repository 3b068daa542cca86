// SPDX-License-Identifier: MIT
#pragma once

#include "gui/OwnEntryDraft.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace da {

class ActionButton;
class CatalogueController;
class FormField;
class MessageLine;
class TextLabel;

/// Asks for an entry of the user's own, says in plain words what does not fit while it is typed, and closes
/// when it is saved.
class OwnEntryDialog : public QDialog {
    Q_OBJECT

public:
    OwnEntryDialog(CatalogueController &catalogue, const OwnEntryDraft &draft, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A line of text and the member of the draft that it is.
    struct Line {
        QLineEdit *edit;
        FormField *field;
        QString *text;
    };

    void buildScopes(QVBoxLayout *column);
    void buildLines(QVBoxLayout *column);
    void buildPlaces(QVBoxLayout *column);
    void buildFoot(QVBoxLayout *column);
    void orderTabs();
    Line addLine(const char *name, QString *text, bool code);
    void retranslate();
    void refresh();
    void save();

    CatalogueController &m_catalogue;
    OwnEntryDraft m_draft;
    TextLabel *m_heading;
    TextLabel *m_about;
    QPlainTextEdit *m_scopes;
    FormField *m_scopesField;
    QList<Line> m_lines; ///< titles nb, nn, en; owner's name and number; identifier
    TextLabel *m_placesLabel;
    QCheckBox *m_test;
    QCheckBox *m_production;
    MessageLine *m_placesMessage;
    MessageLine *m_trouble;
    QPushButton *m_cancel;
    ActionButton *m_save;
    bool m_saving = false;
};

} // namespace da
