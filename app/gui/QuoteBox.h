// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace da {

/// Somebody else's words, letter by letter, broken wherever a line is full: an answer may hold no space at
/// all. As high as its text, up to twelve lines, beyond which it scrolls.
class QuoteBox : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit QuoteBox(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int lines() const;
};

} // namespace da
