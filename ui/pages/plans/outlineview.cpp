// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/outlineview.h"

#include "ui/pages/plans/outlinemodel.h"
#include "ui/services/appcontext.h"
#include "ui/services/theme.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

OutlineView::OutlineView(const AppContext &context, OutlineModel *model, QWidget *parent)
    : RecordTableView(context, parent), m_look(*context.theme), m_outline(model)
{
    setObjectName(u"plan.outline_table"_s);
    setAccessibleName(tr("Lines of the plan"));
    setRecords(model);
    setDragEnabled(true);
    setDragDropMode(DragDrop);
    setDragDropOverwriteMode(false);
    viewport()->setAcceptDrops(true);
    setAutoScroll(true);
}

OutlineView::Wish OutlineView::wishOf(const QKeyEvent &event) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const Qt::KeyboardModifiers with = event.modifiers() & ~Qt::KeypadModifier;
    if (with == Qt::AltModifier)
        return event.key() == Qt::Key_Up ? Wish::Up : event.key() == Qt::Key_Down ? Wish::Down : Wish::None;
    if (with == (Qt::AltModifier | Qt::ShiftModifier)) {
        if (event.key() == Qt::Key_Right)
            return mirrored ? Wish::Out : Wish::In;
        return event.key() == Qt::Key_Left ? (mirrored ? Wish::In : Wish::Out) : Wish::None;
    }
    if (with.testFlag(Qt::ControlModifier)) {  // where brackets need AltGr, it comes along
        if (event.key() == Qt::Key_BracketRight)
            return Wish::In;
        if (event.key() == Qt::Key_BracketLeft)
            return Wish::Out;
    }
    return with == Qt::ControlModifier && event.key() == Qt::Key_N ? Wish::Line : Wish::None;
}

bool OutlineView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && wishOf(*static_cast<QKeyEvent *>(event)) != Wish::None) {
        event->accept();
        return true;
    }
    return RecordTableView::event(event);
}

void OutlineView::keyPressEvent(QKeyEvent *event)
{
    switch (wishOf(*event)) {
    case Wish::Up: Q_EMIT moveWanted(-1); return;
    case Wish::Down: Q_EMIT moveWanted(1); return;
    case Wish::In: Q_EMIT levelWanted(1); return;
    case Wish::Out: Q_EMIT levelWanted(-1); return;
    case Wish::Line: Q_EMIT lineWanted(); return;
    case Wish::None: break;
    }
    const QModelIndex at = currentIndex();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && at.isValid() && at.column() == 0 && m_outline->folds(at.row())) {
        const int closing = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
        const int opening = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
        const bool closed = m_outline->isClosed(at.row());
        if ((event->key() == closing && !closed) || (event->key() == opening && closed)) {
            m_outline->setClosed(at.row(), !closed);
            return;
        }
    }
    RecordTableView::keyPressEvent(event);
}

QRect OutlineView::foldRect(const QModelIndex &index) const
{
    const QRect cell = visualRect(index);
    const int in = m_look.space(1) + index.data(CellTable::DepthRole).toInt() * m_look.space(5);
    return QStyle::visualRect(layoutDirection(), cell,
                              QRect(cell.left() + in, cell.top(), m_look.space(4), cell.height()));
}

void OutlineView::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const QModelIndex at = indexAt(place);
    if (event->button() == Qt::LeftButton && at.isValid() && at.column() == 0 && m_outline->folds(at.row())
        && foldRect(at).contains(place)) {
        m_outline->setClosed(at.row(), !m_outline->isClosed(at.row()));
        return;
    }
    RecordTableView::mousePressEvent(event);
}

std::optional<OutlineView::Target> OutlineView::targetAt(const QPoint &place) const
{
    const SharedPlan &plan = m_outline->plan();
    if (!plan || plan->lines.isEmpty())
        return std::nullopt;
    int row = rowAt(place.y());
    const bool beyond = row < 0;
    if (beyond)
        row = m_outline->rowCount() - 1;
    const int line = m_outline->lineAt(row);
    if (line < 0)
        return std::nullopt;
    const QRect cell = visualRect(m_outline->index(row, 0));
    const int third = cell.height() / 3;
    const PlanLine &own = plan->lines[line];
    const bool work = own.level == PlanLevel::Activity;
    const int down = place.y() - cell.top();
    Target target{{own.parent, own.id}, row, false, false, own.depth};
    if (own.depth == 0)
        target.spot.under = {};
    if (!beyond && down < (work ? cell.height() / 2 : third))
        return target;
    if (!beyond && !work && down <= 2 * third) {
        target.spot = {own.id, {}};
        target.onto = true;
        return target;
    }
    target.after = true;
    const QList<int> below = plan->below(line);
    if (!below.isEmpty() && !m_outline->isClosed(row)) {  // between it and the first one below it
        target.spot = {own.id, plan->lines[below.first()].id};
        target.depth = own.depth + 1;
        return target;
    }
    const QList<int> beside = plan->below(own.depth == 0 ? -1 : plan->placeOf(own.parent));
    const int next = beside.value(beside.indexOf(line) + 1, -1);
    target.spot.before = next < 0 ? RecordId() : plan->lines[next].id;
    return target;
}

void OutlineView::setTarget(const std::optional<Target> &target)
{
    m_target = target;
    viewport()->update();
}

void OutlineView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(kPlanLinesType))
        event->acceptProposedAction();
    else
        RecordTableView::dragEnterEvent(event);
}

void OutlineView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!event->mimeData()->hasFormat(kPlanLinesType)) {
        RecordTableView::dragMoveEvent(event);
        return;
    }
    QAbstractItemView::dragMoveEvent(event);  // scrolls at the edges
    setTarget(targetAt(event->position().toPoint()));
    if (m_target)
        event->acceptProposedAction();
    else
        event->ignore();
}

void OutlineView::dragLeaveEvent(QDragLeaveEvent *event)
{
    setTarget(std::nullopt);
    RecordTableView::dragLeaveEvent(event);
}

void OutlineView::dropEvent(QDropEvent *event)
{
    if (!event->mimeData()->hasFormat(kPlanLinesType)) {
        RecordTableView::dropEvent(event);
        return;
    }
    const auto target = targetAt(event->position().toPoint());
    setTarget(std::nullopt);
    RecordIds lines;
    const QList<QByteArray> texts = event->mimeData()->data(kPlanLinesType).split(' ');
    for (const QByteArray &text : texts)
        if (const auto id = RecordId::parse(QString::fromUtf8(text)))
            lines << *id;
    if (!target || lines.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);  // the view it comes from has nothing to take away
    event->accept();
    Q_EMIT dropWanted(lines, target->spot.under, target->spot.before);
}

void OutlineView::paintEvent(QPaintEvent *event)
{
    RecordTableView::paintEvent(event);
    if (!m_target)
        return;
    QPainter painter(viewport());
    const QColor color = m_look.color(Theme::Role::Focus);
    const int thick = std::max(2, m_look.space(1) / 2);
    const QRect cell = visualRect(m_outline->index(m_target->row, 0));
    const QRect whole(0, cell.top(), viewport()->width(), cell.height());
    if (m_target->onto) {
        painter.setPen(QPen(color, thick));
        painter.drawRect(whole.adjusted(1, 1, -thick, -thick));
        return;
    }
    const int y = m_target->after ? cell.bottom() : cell.top();
    const int in = m_look.space(1) + m_target->depth * m_look.space(5);
    const QRect line(in, y - thick / 2, whole.width() - in, thick);
    painter.fillRect(QStyle::visualRect(layoutDirection(), whole, line), color);
    const int knob = m_look.space(2);
    painter.fillRect(QStyle::visualRect(layoutDirection(), whole, QRect(in, y - knob / 2, knob, knob)),
                     color);
}

}  // namespace tri::ui
