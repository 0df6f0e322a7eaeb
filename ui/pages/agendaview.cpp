// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agendaview.h"

#include "ui/pages/agendamodel.h"
#include "ui/services/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

/// Rows as high as everywhere else in the program.
class RowDelegate final : public QStyledItemDelegate {
public:
    RowDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        // To Qt a row begins anew at the column with the branches; here it begins at the number only.
        if (index.column() != AgendaModel::Number && option->viewItemPosition == QStyleOptionViewItem::Beginning)
            option->viewItemPosition = QStyleOptionViewItem::Middle;
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), m_theme.rowHeight()};
    }

private:
    const Theme &m_theme;
};

constexpr int kNarrowLetters = 125;  // below that the area has no room
constexpr int kAreaLetters = 18;

}  // namespace

AgendaView::AgendaView(const Theme &theme, AgendaModel *model, QWidget *parent) : QTreeView(parent), m_theme(theme)
{
    setObjectName(u"meeting.agenda"_s);
    setAccessibleName(tr("Agenda"));
    setModel(model);
    setItemDelegate(new RowDelegate(theme, this));
    setTreePosition(AgendaModel::Item);
    setRootIsDecorated(false);
    setItemsExpandable(true);
    setExpandsOnDoubleClick(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setHighlightSections(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setSectionResizeMode(AgendaModel::Item, QHeaderView::Stretch);
    connect(this, &QTreeView::doubleClicked, this, &AgendaView::opened);
    connect(model, &AgendaModel::modelReset, this, [this] {
        expandAll();
        fitColumns();
        updateGeometry();
    });
    connect(model, &AgendaModel::dataChanged, this, &AgendaView::fitColumns);
    connect(&theme, &Theme::changed, this, &AgendaView::follow);
    follow();
}

QSize AgendaView::sizeHint() const
{
    const auto *agenda = static_cast<const AgendaModel *>(model());
    const int rows = std::clamp(int(agenda->lines().size()), 3, 12);
    return {QTreeView::sizeHint().width(), (rows + 1) * m_theme.rowHeight() + m_theme.space(2)};
}

void AgendaView::follow()
{
    setIndentation(m_theme.space(5));
    header()->setFixedHeight(m_theme.rowHeight() + m_theme.space(1));
    header()->setMinimumSectionSize(m_theme.space(8));
    fitColumns();
    viewport()->update();
}

void AgendaView::fitColumns()
{
    const QFontMetrics metrics(font());
    const int gap = m_theme.space(5);
    const bool narrow = viewport()->width() < m_theme.textWidth(kNarrowLetters);
    for (int column = 0; column < AgendaModel::Columns; ++column) {
        if (column == AgendaModel::Item)
            continue;
        int wide = metrics.horizontalAdvance(model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        const auto *agenda = static_cast<const AgendaModel *>(model());
        for (int line = 0; line < agenda->lines().size(); ++line)
            wide = std::max(wide, metrics.horizontalAdvance(agenda->indexOf(line, column).data().toString()));
        if (column == AgendaModel::Area)
            wide = std::min(wide, m_theme.textWidth(kAreaLetters));
        setColumnWidth(column, wide + gap);
    }
    setColumnHidden(AgendaModel::Area, narrow);
}

void AgendaView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void AgendaView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT opened();
    else if (plain && event->key() == Qt::Key_Delete)
        Q_EMIT deleteWanted();
    else if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        Q_EMIT moveWanted(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QTreeView::keyPressEvent(event);
}

void AgendaView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, m_theme.color(Theme::Role::Rule));
}

}  // namespace tri::ui
