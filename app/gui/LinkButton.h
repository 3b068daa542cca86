// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>
#include <QUrl>

namespace da {

/// A link that the keyboard reaches; opens in the browser. The address stands in the tool tip and the
/// description.
class LinkButton : public QPushButton {
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);

    void setLink(const QString &text, const QUrl &url);
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QUrl m_url;
};

} // namespace da
