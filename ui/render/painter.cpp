// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/painter.h"

#include <QPainter>
#include <QPaintDevice>

#include <algorithm>
#include <cmath>

namespace tri::ui {

namespace {

void paintRule(QPainter &painter, const PlacedRule &rule)
{
    if (rule.line.dx() != 0 && rule.line.dy() != 0) {  // the tick in a box
        painter.save();
        painter.setPen(QPen(Qt::black, rule.width, Qt::SolidLine, Qt::SquareCap));
        painter.drawLine(rule.line);
        painter.restore();
        return;
    }
    const qreal half = rule.width / 2;
    const bool vertical = rule.line.x1() == rule.line.x2();
    QRectF area(rule.line.p1(), rule.line.p2());
    area = area.normalized().adjusted(vertical ? -half : 0, vertical ? 0 : -half, vertical ? half : 0, vertical ? 0 : half);

    const qreal pixel = painter.deviceTransform().m11();
    const qreal thick = rule.width * pixel;
    if (thick >= 1.5 || painter.deviceTransform().type() > QTransform::TxScale) {
        painter.fillRect(area, Qt::black);
        return;
    }
    // On a screen a hairline keeps to one row of pixels, paler instead of thinner, so that it neither blurs nor vanishes.
    QRectF device = painter.deviceTransform().mapRect(area);
    if (vertical)
        device = QRectF(std::floor(device.center().x()), device.top(), 1, device.height());
    else
        device = QRectF(device.left(), std::floor(device.center().y()), device.width(), 1);
    QColor colour(Qt::black);
    colour.setAlphaF(float(std::clamp(thick, 0.4, 1.0)));
    painter.fillRect(painter.deviceTransform().inverted().mapRect(device), colour);
}

}  // namespace

void paintPage(QPainter &painter, const PlacedDocument &document, int page, qreal scale)
{
    if (page < 0 || page >= document.pages.size())
        return;
    const PlacedPage &placed = document.pages.at(page);
    painter.save();
    painter.scale(scale / unitsPerPoint, scale / unitsPerPoint);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setPen(Qt::black);
    if (placed.drawing)
        placed.drawing->paint(painter);
    for (const PlacedRule &rule : placed.rules)
        paintRule(painter, rule);
    for (const PlacedLine &line : placed.lines)
        document.flow(line).layout().lineAt(line.line).draw(&painter, line.at);
    painter.restore();
}

}  // namespace tri::ui
