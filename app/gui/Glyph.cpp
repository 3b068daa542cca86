// SPDX-License-Identifier: MIT
#include "gui/Glyph.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPixmap>

#include <initializer_list>

namespace da {

namespace {

// All coordinates lie in a square of 16 by 16.
QPainterPath lines(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    for (const QPointF &point : points) {
        if (path.elementCount() == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    return path;
}

QPainterPath dots(std::initializer_list<QPointF> centres, qreal radius)
{
    QPainterPath path;
    for (const QPointF &centre : centres)
        path.addEllipse(centre, radius, radius);
    return path;
}

QPainterPath questionMark()
{
    QPainterPath path;
    path.moveTo(5.2, 5.8);
    path.cubicTo(5.2, 1.8, 10.8, 1.8, 10.8, 5.6);
    path.cubicTo(10.8, 8, 8, 7.8, 8, 10);
    return path;
}

QPainterPath folder()
{
    QPainterPath path = lines({{2, 4}, {6.2, 4}, {7.8, 5.8}, {14, 5.8}, {14, 13}, {2, 13}});
    path.closeSubpath();
    return path;
}

QPainterPath copySheets()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(6, 6, 8, 8), 1.2, 1.2);
    path.addPath(lines({{3.4, 10}, {2, 10}, {2, 2}, {10, 2}, {10, 3.4}}));
    return path;
}

QPainterPath external()
{
    QPainterPath path = lines({{7, 3.5}, {3, 3.5}, {3, 13}, {12.5, 13}, {12.5, 9}});
    path.addPath(lines({{9.5, 2.5}, {13.5, 2.5}, {13.5, 6.5}}));
    path.addPath(lines({{13.5, 2.5}, {8, 8}}));
    return path;
}

QPainterPath envelope()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(2, 3.5, 12, 9.5), 1.2, 1.2);
    path.addPath(lines({{2.4, 4.4}, {8, 9}, {13.6, 4.4}}));
    return path;
}

QPainterPath tray()
{
    QPainterPath path = lines({{8, 2.5}, {8, 10}});
    path.addPath(lines({{4.8, 7}, {8, 10.2}, {11.2, 7}}));
    path.addPath(lines({{2.5, 10.5}, {2.5, 13.5}, {13.5, 13.5}, {13.5, 10.5}}));
    return path;
}

QPainterPath turningBack()
{
    QPainterPath path = lines({{6, 2.8}, {2.8, 6}, {6, 9.2}});
    path.moveTo(2.8, 6);
    path.lineTo(9.6, 6);
    path.cubicTo(14.6, 6, 14.6, 13, 9.6, 13);
    path.lineTo(6.5, 13);
    return path;
}

QPainterPath key()
{
    QPainterPath path = dots({{5.2, 10.8}}, 3);
    path.addPath(lines({{7.3, 8.7}, {13.5, 2.5}}));
    path.addPath(lines({{11, 5}, {13.2, 7.2}}));
    return path;
}

QPainterPath link()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(2, 5.5, 7, 5), 2.5, 2.5);
    path.addRoundedRect(QRectF(7, 5.5, 7, 5), 2.5, 2.5);
    return path;
}

QPainterPath magnifier()
{
    QPainterPath path = dots({{6.8, 6.8}}, 4.3);
    path.addPath(lines({{10, 10}, {13.8, 13.8}}));
    return path;
}

QPainterPath list()
{
    QPainterPath path;
    for (const qreal y : {3.5, 8.0, 12.5}) {
        path.addPath(lines({{6, y}, {14, y}}));
        path.addPath(lines({{2.2, y}, {2.8, y}}));
    }
    return path;
}

QPainterPath strokes(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Check:
        return lines({{3.2, 8.6}, {6.6, 12}, {12.8, 4.6}});
    case Glyph::Cross: {
        QPainterPath path = lines({{4, 4}, {12, 12}});
        path.addPath(lines({{12, 4}, {4, 12}}));
        return path;
    }
    case Glyph::Question:
        return questionMark();
    case Glyph::Exclamation:
        return lines({{8, 2.8}, {8, 9.4}});
    case Glyph::Dash:
        return lines({{4, 8}, {12, 8}});
    case Glyph::Copy:
        return copySheets();
    case Glyph::Folder:
        return folder();
    case Glyph::Forward:
        return lines({{6, 3.5}, {10.5, 8}, {6, 12.5}});
    case Glyph::Back:
        return lines({{10, 3.5}, {5.5, 8}, {10, 12.5}});
    case Glyph::Down:
        return lines({{3.5, 6}, {8, 10.5}, {12.5, 6}});
    case Glyph::Mail:
        return envelope();
    case Glyph::Save:
        return tray();
    case Glyph::Undo:
        return turningBack();
    case Glyph::External:
        return external();
    case Glyph::Key:
        return key();
    case Glyph::Link:
        return link();
    case Glyph::Search:
        return magnifier();
    case Glyph::List:
        return list();
    case Glyph::Dot:
    case Glyph::Menu:
        break;
    }
    return {};
}

QPainterPath blobs(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Question:
    case Glyph::Exclamation:
        return dots({{8, 13}}, 1.15);
    case Glyph::Dot:
        return dots({{8, 8}}, 3.4);
    case Glyph::Menu:
        return dots({{8, 3}, {8, 8}, {8, 13}}, 1.4);
    default:
        return {};
    }
}

class GlyphEngine : public QIconEngine {
public:
    explicit GlyphEngine(Glyph glyph)
        : m_glyph(glyph)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        paintGlyph(*painter, rect, m_glyph, QApplication::palette().color(group, QPalette::ButtonText));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap image(size);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return image;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new GlyphEngine(m_glyph); }

private:
    Glyph m_glyph;
};

} // namespace

void paintGlyph(QPainter &painter, const QRectF &rect, Glyph glyph, const QColor &color)
{
    const qreal side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side, side) / 2);
    painter.scale(side / 16, side / 16);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(strokes(glyph));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(blobs(glyph));
    painter.restore();
}

QIcon glyphIcon(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph));
}

} // namespace da
