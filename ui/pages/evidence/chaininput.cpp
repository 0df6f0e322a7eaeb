// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mouse and keys in the graph of a chain.

#include "ui/pages/evidence/chainview.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tri::ui {

namespace {

constexpr qreal kZoomStep = 1.25;

int otherEnd(const ChartEdge &edge, int node)
{
    return edge.from == node ? edge.to : edge.from;
}

}  // namespace

QList<int> ChainView::column(int node) const
{
    QList<int> out;  // nodes stand layer by layer, from top to bottom
    for (int other = 0; other < m_chart->nodes.size(); ++other)
        if (m_chart->nodes[other].level == m_chart->nodes[node].level)
            out << other;
    return out;
}

/// Along a line; back along the one that one came.
void ChainView::goAlong(bool right)
{
    const ChartNode &at = m_chart->nodes[m_current];
    const QList<int> &edges = right ? at.right : at.left;
    if (edges.isEmpty())
        return;
    const int edge = edges.contains(m_via) ? m_via : edges.first();
    setCurrent(otherEnd(m_chart->edges[edge], m_current), edge);
}

/// Among what hangs on the record one came from; beyond the last of these, on in the column.
void ChainView::goBeside(int by)
{
    if (m_via >= 0) {
        const int from = otherEnd(m_chart->edges[m_via], m_current);
        const ChartNode &origin = m_chart->nodes[from];
        const QList<int> &edges = origin.right.contains(m_via) ? origin.right : origin.left;
        for (qsizetype at = edges.indexOf(m_via) + by; at >= 0 && at < edges.size(); at += by) {
            const int next = otherEnd(m_chart->edges[edges[at]], from);
            if (next == m_current && m_chart->edges[edges[at]].label == m_chart->edges[m_via].label)
                continue;  // the same said twice
            setCurrent(next, edges[at]);
            return;
        }
    }
    goInColumn(by, false);
}

void ChainView::goInColumn(int by, bool toEnd)
{
    const QList<int> all = column(m_current);
    const qsizetype at = toEnd ? (by < 0 ? 0 : all.size() - 1)
                               : std::clamp<qsizetype>(all.indexOf(m_current) + by, 0, all.size() - 1);
    if (all[at] != m_current)
        setCurrent(all[at]);
}

bool ChainView::zoomKey(int key, Qt::KeyboardModifiers modifiers, bool apply)
{
    if (modifiers & ~(Qt::ControlModifier | Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    const bool larger = key == Qt::Key_Plus || key == Qt::Key_Equal;
    const bool smaller = key == Qt::Key_Minus;
    const bool whole = key == Qt::Key_0;
    if (apply && (larger || smaller))
        zoomBy(larger ? kZoomStep : 1 / kZoomStep);
    if (apply && whole)
        fit();
    return larger || smaller || whole;
}

bool ChainView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (zoomKey(key->key(), key->modifiers(), false)) {  // elsewhere these enlarge all text
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        viewport()->update();
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
    return QAbstractScrollArea::event(event);
}

void ChainView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier));
    if (!m_chart || m_current < 0)
        return QAbstractScrollArea::keyPressEvent(event);
    if (zoomKey(event->key(), event->modifiers(), true))
        return;
    if (!plain)
        return QAbstractScrollArea::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left: return goAlong(isRightToLeft());
    case Qt::Key_Right: return goAlong(!isRightToLeft());
    case Qt::Key_Up: return goBeside(-1);
    case Qt::Key_Down: return goBeside(1);
    case Qt::Key_Home: return goInColumn(-1, true);
    case Qt::Key_End: return goInColumn(1, true);
    case Qt::Key_Space: Q_EMIT centerWanted(currentRecord()); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT opened(currentRecord()); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void ChainView::mousePressEvent(QMouseEvent *event)
{
    if (!m_chart || event->button() != Qt::LeftButton)
        return;
    if (const int node = m_picture.nodeAt(inPicture(event->position())); node >= 0)
        setCurrent(node);
}

void ChainView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int node = m_chart ? m_picture.nodeAt(inPicture(event->position())) : -1; node >= 0)
        Q_EMIT opened(m_chart->nodes[node].id);
}

void ChainView::contextMenuEvent(QContextMenuEvent *event)
{
    if (actions().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

void ChainView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (event->angleDelta().y() != 0)
            zoomBy(std::pow(kZoomStep, event->angleDelta().y() / 120.0));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

}  // namespace tri::ui
