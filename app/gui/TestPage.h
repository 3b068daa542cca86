// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Page.h"

class QCheckBox;
class QLineEdit;

namespace da {

class ApiCallForm;
class Card;
class FormField;
class MessageLine;
class StepReportList;
class TextLabel;

/// Fifth page: what will be sent, then the steps as they are done.
class TestPage : public Page {
    Q_OBJECT

public:
    explicit TestPage(AssistantController &controller, QWidget *parent = nullptr);

    void retranslate() override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void buildPreview();
    void buildAsked();
    void buildWishes();
    void showHeading();
    void showPreview();
    void showWishes();

    TextLabel *m_previewTitle;
    TextLabel *m_address;
    Card *m_headerCard;
    TextLabel *m_headerTitle;
    TextLabel *m_header;
    Card *m_claimsCard;
    TextLabel *m_claimsTitle;
    TextLabel *m_claims;
    TextLabel *m_fresh;
    QLineEdit *m_resource;
    FormField *m_resourceField;
    TextLabel *m_afterTitle;
    ApiCallForm *m_api;
    QCheckBox *m_altinn;
    TextLabel *m_altinnHint;
    TextLabel *m_stepsTitle;
    StepReportList *m_steps;
    MessageLine *m_cancelled;
    TextLabel *m_wishesTitle;
    TextLabel *m_wishesHint;
    QCheckBox *m_counterChecks;
    QCheckBox *m_otherEnvironment;
};

} // namespace da
