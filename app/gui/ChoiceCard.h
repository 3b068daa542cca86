// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Tone.h"

#include <QRadioButton>

class QGridLayout;

namespace da {

/// A radio button drawn as a card: the whole of it can be clicked, arrows move among its siblings. What it
/// stands for is said by its tool tip and description.
class ChoiceCard : public QRadioButton {
    Q_OBJECT

public:
    explicit ChoiceCard(Tone tone, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &description);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

/// Choice cards side by side, in as many columns as the width allows.
class ChoiceRow : public QWidget {
    Q_OBJECT

public:
    explicit ChoiceRow(QWidget *parent = nullptr);

    void add(ChoiceCard *card);
    [[nodiscard]] QSize
    minimumSizeHint() const override; ///< one card: it can always be made narrower than its row

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange(int columns);
    void fit();
    [[nodiscard]] int widestCard() const;

    QGridLayout *m_grid;
    QList<ChoiceCard *> m_cards;
    int m_columns = 0;
};

} // namespace da
