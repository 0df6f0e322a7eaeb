// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/recordtableview.h"

#include "ui/fields/fileactions.h"
#include "ui/lists/celldelegate.h"
#include "ui/lists/recordtablemodel.h"
#include "ui/lists/sortheader.h"
#include "ui/services/theme.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>

namespace tri::ui {

RecordTableView::RecordTableView(const AppContext &context, QWidget *parent)
    : QTableView(parent), m_theme(context.theme), m_columns(new SortHeader(context.theme, this)),
      m_delegate(new CellDelegate(context, this))
{
    setHorizontalHeader(m_columns);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);  // keyPressEvent decides
    setTabKeyNavigation(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!index.data(RecordTableModel::HeadingRole).toBool())
            Q_EMIT opened(index);
    });
    connect(m_theme, &Theme::changed, this, &RecordTableView::follow);
    follow();
}

void RecordTableView::setRecords(RecordTableModel *model)
{
    m_records = model;
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordTableView::remember);
    setModel(model);
    // After the view's own, which forgets the selection.
    connect(model, &QAbstractItemModel::modelReset, this, &RecordTableView::bringBack);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RecordTableView::spanHeadings);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RecordTableView::spanHeadings);
}

void RecordTableView::follow()
{
    verticalHeader()->setMinimumSectionSize(m_theme->space(4));
    verticalHeader()->setDefaultSectionSize(m_theme->rowHeight());
    viewport()->update();
}

void RecordTableView::spanHeadings()
{
    if (m_records->grouping().isEmpty())
        return;
    clearSpans();
    if (m_records->columnCount() > 1)
        for (int row = 0; row < m_records->rowCount(); ++row)
            if (m_records->isHeading(row))
                setSpan(row, 0, 1, m_records->columnCount());
}

void RecordTableView::remember()
{
    m_selected = selectedIds();
    m_current = m_records->idAt(currentIndex().row());
    m_currentColumn = currentIndex().isValid() ? m_records->columnKey(currentIndex().column()) : QString();
    m_scroll = verticalScrollBar()->value();
}

void RecordTableView::bringBack()
{
    clearSpans();
    spanHeadings();
    const int row = m_current.isNull() ? -1 : m_records->rowOf(m_current);
    const QModelIndex current = m_records->index(row, std::max(0, m_records->columnOf(m_currentColumn)));
    if (m_selected.size() > 1 && selectionModel()) {
        selectRecords(m_selected);  // first, so that nobody sees one alone in between
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    } else if (row >= 0) {
        setCurrentIndex(current);
    }
    verticalScrollBar()->setValue(m_scroll);
}

void RecordTableView::setTakesFiles(bool takes)
{
    viewport()->setAcceptDrops(takes);
}

void RecordTableView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!pathsIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void RecordTableView::dragMoveEvent(QDragMoveEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool record = !m_records->idAt(index.row()).isNull() && !pathsIn(event->mimeData()).isEmpty();
    m_hovered = record ? index.row() : -1;
    viewport()->update();
    if (record)
        event->acceptProposedAction();
    else
        event->ignore();
}

void RecordTableView::dropEvent(QDropEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const QStringList paths = pathsIn(event->mimeData());
    if (m_records->idAt(index.row()).isNull() || paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);  // the files stay where they were
    event->accept();
    Q_EMIT filesDropped(index, paths);
}

RecordIds RecordTableView::selectedIds() const
{
    QList<int> rows;
    if (selectionModel())
        for (const QModelIndex &index : selectionModel()->selectedRows())
            rows << index.row();
    std::sort(rows.begin(), rows.end());
    RecordIds ids;
    for (const int row : std::as_const(rows))
        if (const RecordId id = m_records->idAt(row); !id.isNull())
            ids << id;
    return ids;
}

void RecordTableView::selectRecords(const RecordIds &records)
{
    QList<int> rows;
    if (m_records->grouping().isEmpty()) {
        const QSet<RecordId> wanted(records.cbegin(), records.cend());
        for (int row = 0; row < m_records->rowCount(); ++row)
            if (wanted.contains(m_records->idAt(row)))
                rows << row;
    } else {
        for (const RecordId &id : records)  // one may stand under several headings
            if (const int row = m_records->rowOf(id); row >= 0)
                rows << row;
        std::sort(rows.begin(), rows.end());
    }
    QItemSelection selection;
    const int last = m_records->columnCount() - 1;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        qsizetype end = i;
        while (end + 1 < rows.size() && rows[end + 1] == rows[end] + 1)
            ++end;
        selection.append({m_records->index(rows[i], 0), m_records->index(rows[end], last)});
        i = end;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void RecordTableView::moveTo(int row, int column)
{
    int to = row;
    while (to < m_records->rowCount() && m_records->isHeading(to))
        ++to;
    if (to >= 0 && to < m_records->rowCount() && column >= 0 && column < m_records->columnCount())
        setCurrentIndex(m_records->index(to, column));
}

void RecordTableView::finishEditing()
{
    if (QWidget *editor = isEditing() ? indexWidget(currentIndex()) : nullptr) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

bool RecordTableView::goToUnread()
{
    const int rows = m_records->rowCount();
    const int start = currentIndex().isValid()
        ? currentIndex().row() * m_records->columnCount() + currentIndex().column()
        : -1;
    const int cells = rows * m_records->columnCount();
    for (int step = 1; step <= cells; ++step) {
        const int cell = (start + step) % cells;
        const QModelIndex at =
            m_records->index(cell / m_records->columnCount(), cell % m_records->columnCount());
        if (!m_records->isHeading(at.row()) && at.data(RecordTableModel::UnreadRole).toBool()) {
            setCurrentIndex(at);
            setFocus(Qt::ShortcutFocusReason);
            edit(at);
            return true;
        }
    }
    return false;
}

bool RecordTableView::viewportEvent(QEvent *event)
{
    int row = m_hovered;
    if (event->type() == QEvent::MouseMove)
        row = rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y());
    else if (event->type() == QEvent::Leave)
        row = -1;
    if (row != m_hovered) {
        m_hovered = row;
        viewport()->update();
    }
    return QTableView::viewportEvent(event);
}

void RecordTableView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton) {
        if (!m_records->idAt(at.row()).isNull())
            Q_EMIT openedAside(at);
        return;  // the selection stays
    }
    if (event->button() == Qt::LeftButton && at.isValid() && m_records->isHeading(at.row()))
        m_records->setClosed(at.row(), !m_records->isClosed(at.row()));
    QTableView::mousePressEvent(event);
}

void RecordTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    keepClear(current);
    viewport()->update();  // the whole row shows where the keyboard is
}

bool RecordTableView::startEditing(QKeyEvent *event)
{
    const QModelIndex at = currentIndex();
    const QString text = event->text();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool types = plain && !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace();
    if (!at.isValid())
        return false;
    if (!m_records->flags(at).testFlag(Qt::ItemIsEditable))
        return (types || event->key() == Qt::Key_F2) && m_records->tellLock(at);
    const FieldSpec *field = m_records->fieldAt(at.column());
    if (event->key() == Qt::Key_F2) {
        m_delegate->begin({});
        return edit(at, AllEditTriggers, event);
    }
    if (field->type == FieldType::Flag && event->key() == Qt::Key_Space) {
        const auto row = m_records->recordAt(at.row());
        const bool on = row && !isEmpty(row->value(field->keyText()));
        m_records->setData(at, on ? QString() : QString(QLatin1Char('1')), Qt::EditRole);
        return true;
    }
    if (!types)
        return false;
    m_delegate->begin(text);
    return edit(at, AllEditTriggers, event);
}

void RecordTableView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex at = currentIndex();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (at.isValid() && m_records->isHeading(at.row()) && plain) {
        const int closing = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
        const int opening = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
        if (enter || event->key() == Qt::Key_Space)
            return m_records->setClosed(at.row(), !m_records->isClosed(at.row()));
        if (event->key() == closing || event->key() == opening)
            return m_records->setClosed(at.row(), event->key() == closing);
    }
    if (enter && plain && at.isValid()) {
        Q_EMIT opened(at);
        return;
    }
    if (!startEditing(event))
        QTableView::keyPressEvent(event);
}

void RecordTableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    const QWidget *now = window()->focusWidget();
    const bool inside = now && (now == this || isAncestorOf(now));
    if (!inside && event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT left();
}

}  // namespace tri::ui
