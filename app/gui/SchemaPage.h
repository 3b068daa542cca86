// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Page.h"
#include "gui/SchemaGuide.h"

namespace da {

class Card;
class MessageLine;
class NumberedSteps;
class TextLabel;

/// Second page: what the customer must pick in Altinn, to the letter, and how they get there.
class SchemaPage : public Page {
    Q_OBJECT

public:
    explicit SchemaPage(AssistantController &controller, QWidget *parent = nullptr);

    void retranslate() override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void showSchemas();
    void showLinks(const QList<GuideLink> &links);
    [[nodiscard]] Card *schemaCard(const DelegationSchema &schema, const QString &scope);
    [[nodiscard]] Card *unknownCard(const QString &scope);
    [[nodiscard]] QString delegableText(const DelegationSchema &schema) const;
    [[nodiscard]] GuideContext guideContext() const;

    QWidget *m_schemas;
    MessageLine *m_demoNote;
    TextLabel *m_before;
    NumberedSteps *m_preconditions;
    TextLabel *m_how;
    TextLabel *m_who;
    NumberedSteps *m_clickPath;
    TextLabel *m_more;
    QWidget *m_links;
    QString m_shown; ///< what the cards stand for, so that they are not made anew for nothing
};

} // namespace da
