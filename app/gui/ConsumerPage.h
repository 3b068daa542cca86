// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Page.h"

class QLineEdit;
class QListView;

namespace da {

class DemoCustomerModel;
class FormField;
class OrganisationCard;
class TextLabel;

/// Third page: on whose behalf. In the demo a list of customers, each of which shows one situation.
class ConsumerPage : public Page {
    Q_OBJECT

public:
    explicit ConsumerPage(AssistantController &controller, QWidget *parent = nullptr);

    void retranslate() override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void showDemo();
    void takeRow(const QModelIndex &index);

    QLineEdit *m_number;
    FormField *m_field;
    OrganisationCard *m_organisation;
    TextLabel *m_demoTitle;
    QListView *m_customers;
    DemoCustomerModel *m_model;
};

} // namespace da
