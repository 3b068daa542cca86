// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Page.h"

#include <QPointer>

class QVBoxLayout;

namespace da {

class DiagnosisText;
struct Letter;
class StepReportList;
class VerdictBanner;

/// Sixth page: the verdict first, then who acts and how, whom to write to, how the token is used, and, below,
/// everything that was seen.
class ResultPage : public Page {
    Q_OBJECT

public:
    explicit ResultPage(AssistantController &controller, QWidget *parent = nullptr);

    void retranslate() override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void show(const CheckReport &report);
    void addActions(const CheckReport &report, const DiagnosisText &text);
    void addContact(const DiagnosisText &text, const CheckReport &report);
    void addMessages(const CheckReport &report);
    void addMessage(const QString &title, const QString &subject, const Letter &message);
    void addTokenUse(const CheckReport &report);
    void addAlternatives(const CheckReport &report, const DiagnosisText &text);
    void addEvidence(const CheckReport &report);
    void addSteps(const CheckReport &report);
    void addCopy();
    /// A subheading, then @p content, at the end of the page.
    void addSection(const QString &title, QWidget *content);

    VerdictBanner *m_banner;
    QWidget *m_details;
    QVBoxLayout *m_column; ///< of m_details
    QPointer<QWidget> m_copy;
    qint64 m_shown = 0; ///< start of the report that is shown, milliseconds since 1970
};

} // namespace da
