// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/proposaltree.h"

#include "ui/services/theme.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

/// Rows as high as everywhere else; title and minutes can be typed in.
class ProposalDelegate final : public QStyledItemDelegate {
public:
    ProposalDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == ProposalTree::Title)  // the row begins before its branches
            option->viewItemPosition = QStyleOptionViewItem::Middle;
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), m_theme.rowHeight()};
    }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        if (index.column() > ProposalTree::Minutes)
            return nullptr;
        auto *line = new QLineEdit(parent);
        line->setFrame(false);
        const bool minutes = index.column() == ProposalTree::Minutes;
        line->setObjectName(minutes ? u"proposals.minutes"_s : u"proposals.title"_s);
        line->setAccessibleName(minutes ? ProposalTree::tr("Minutes allowed") : ProposalTree::tr("Title"));
        if (minutes)
            line->setValidator(new QIntValidator(0, 24 * 60, line));
        return line;
    }

private:
    const Theme &m_theme;
};

}  // namespace

ProposalTree::ProposalTree(const Theme &theme, QWidget *parent) : QTreeWidget(parent), m_theme(theme)
{
    setObjectName(u"proposals.tree"_s);
    setAccessibleName(tr("Proposed items"));
    setColumnCount(Columns);
    setHeaderLabels({tr("Item"), tr("Minutes"), tr("From"), tr("Why")});
    headerItem()->setTextAlignment(Minutes, Qt::AlignTrailing | Qt::AlignVCenter);
    setItemDelegate(new ProposalDelegate(theme, this));
    setRootIsDecorated(true);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(EditKeyPressed | SelectedClicked | DoubleClicked);
    setDragDropMode(InternalMove);
    setDropIndicatorShown(true);
    invisibleRootItem()->setFlags(invisibleRootItem()->flags() & ~Qt::ItemIsDropEnabled);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    header()->setHighlightSections(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&theme, &Theme::changed, this, &ProposalTree::follow);
    follow();
}

void ProposalTree::follow()
{
    setIndentation(m_theme.space(5));
    header()->setFixedHeight(m_theme.rowHeight() + m_theme.space(1));
    fitColumns();
}

void ProposalTree::fitColumns()
{
    constexpr int kOriginLetters = 16;
    constexpr int kMinuteLetters = 10;
    const int minutes = m_theme.textWidth(kMinuteLetters);
    const int origin = m_theme.textWidth(kOriginLetters);
    const int rest = std::max(0, viewport()->width() - minutes - origin);
    setColumnWidth(Minutes, minutes);
    setColumnWidth(Origin, origin);
    setColumnWidth(Title, rest * 11 / 20);
}

void ProposalTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    fitColumns();
}

void ProposalTree::moveCurrent(int by)
{
    QTreeWidgetItem *item = currentItem();
    if (!item)
        return;
    QTreeWidgetItem *above = item->parent() ? item->parent() : invisibleRootItem();
    const int from = above->indexOfChild(item);
    const int to = from + by;
    if (to < 0 || to >= above->childCount())
        return;
    const bool open = item->isExpanded();
    above->insertChild(to, above->takeChild(from));
    item->setExpanded(open);
    setCurrentItem(item);
    Q_EMIT moved();
}

void ProposalTree::keyPressEvent(QKeyEvent *event)
{
    const bool digit =
        !event->text().isEmpty() && event->text().at(0).isDigit() && event->modifiers() == Qt::NoModifier;
    if (event->modifiers() == Qt::AltModifier
        && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    } else if (event->key() == Qt::Key_Space && currentItem()) {
        if (currentItem()->flags().testFlag(Qt::ItemIsUserCheckable))
            currentItem()->setCheckState(
                Title, currentItem()->checkState(Title) == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    } else if ((event->key() == Qt::Key_F2 || digit) && currentItem()) {
        const QModelIndex index = currentIndex().siblingAtColumn(digit ? Minutes : Title);
        setCurrentIndex(index);
        setEditTriggers(editTriggers() | AnyKeyPressed);
        edit(index, digit ? AnyKeyPressed : EditKeyPressed, digit ? event : nullptr);
        setEditTriggers(editTriggers() & ~AnyKeyPressed);
    } else {
        QTreeWidget::keyPressEvent(event);
    }
}

void ProposalTree::dropEvent(QDropEvent *event)
{
    QTreeWidget::dropEvent(event);
    Q_EMIT moved();
}

void ProposalTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QTreeWidget::drawRow(painter, option, index);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                      m_theme.color(Theme::Role::Rule));
}

}  // namespace tri::ui
