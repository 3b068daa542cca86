// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Page.h"

#include <QTimer>

class QButtonGroup;
class QLineEdit;
class QListView;
class QPushButton;

namespace da {

class CatalogueFilterModel;
class CatalogueModel;
class ChoiceRow;
class FormField;
class MessageLine;
class TextLabel;

/// First page: where to check, and which access. The scope is chosen from the catalogue or typed.
class ScopePage : public Page {
    Q_OBJECT

public:
    explicit ScopePage(AssistantController &controller, QWidget *parent = nullptr);

    void retranslate() override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void buildEnvironments();
    void buildCatalogue();
    void choose(EnvironmentChoice choice);
    void browse();
    void search();
    void takeRow(const QModelIndex &index);
    void showCatalogue();
    void showSelection();
    void showEnvironment();

    ChoiceRow *m_environments;
    QButtonGroup *m_choices;
    TextLabel *m_environmentHint;
    MessageLine *m_environmentMessage;
    QPushButton *m_browse;
    TextLabel *m_catalogueTitle;
    QLineEdit *m_search;
    TextLabel *m_count;
    QListView *m_list;
    TextLabel *m_nothing;
    QLineEdit *m_scope;
    FormField *m_scopeField;
    CatalogueModel *m_model;
    CatalogueFilterModel *m_filter;
    QTimer m_debounce;
};

} // namespace da
