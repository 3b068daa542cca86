// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Page.h"

class QButtonGroup;
class QLineEdit;
class QListView;

namespace da {

class ChoiceRow;
class DemoCustomerModel;
class FormField;
class MessageLine;
class OrganisationCard;
class TextLabel;

/// Third page: on whose behalf, and by which delegation model. In the demo a list of customers, each of which
/// shows one situation.
class ConsumerPage : public Page {
    Q_OBJECT

public:
    explicit ConsumerPage(AssistantController &controller, QWidget *parent = nullptr);

    void retranslate() override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void buildModels();
    void buildDemo();
    void showModel();
    void showDemo();
    void takeRow(const QModelIndex &index);

    ChoiceRow *m_models;
    QButtonGroup *m_choices;
    TextLabel *m_modelHint;
    MessageLine *m_modelMessage;
    QLineEdit *m_number;
    FormField *m_field;
    OrganisationCard *m_organisation;
    QLineEdit *m_reference;
    FormField *m_referenceField;
    TextLabel *m_demoTitle;
    QListView *m_customers;
    DemoCustomerModel *m_model;
};

} // namespace da
