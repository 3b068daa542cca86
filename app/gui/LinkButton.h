// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>
#include <QUrl>

namespace da {

/// A link that the keyboard reaches. One with an address opens in the browser, and the address stands in the
/// tool tip and the description; one without leads to something in the window. Too long text is elided here
/// and complete in the tool tip.
class LinkButton : public QPushButton {
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);

    void setLink(const QString &text, const QUrl &url = {});
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int signWidth() const;

    QUrl m_url;
};

} // namespace da
