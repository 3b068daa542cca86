// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

#include <functional>

namespace da {

/// Puts a text on the clipboard and says so on itself for two seconds.
class CopyButton : public QPushButton {
    Q_OBJECT

public:
    /// @p text is asked for at the moment of the click; it must never return a secret.
    explicit CopyButton(std::function<QString()> text, QWidget *parent = nullptr);

    /// The same text with its paragraphs and lists, for programs that take HTML.
    void setHtml(std::function<QString()> html);
    /// What is copied, for the accessible name: "Copy the title in bokmål".
    void setSubject(const QString &subject);
    /// Stands on it in place of "Copy", where several things can be meant.
    void setWords(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void showState(bool copied);

    std::function<QString()> m_source;
    std::function<QString()> m_html;
    QString m_subject;
    QString m_words;
};

} // namespace da
