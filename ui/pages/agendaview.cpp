// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agendaview.h"

#include "ui/pages/agendamodel.h"
#include "ui/services/theme.h"

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

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        auto *line = new QLineEdit(parent);
        line->setFrame(false);
        if (index.column() == AgendaModel::Item) {
            line->setObjectName(u"meeting.agenda.title"_s);
            line->setAccessibleName(AgendaView::tr("Title"));
            return line;
        }
        line->setObjectName(u"meeting.agenda.minutes"_s);
        line->setAccessibleName(AgendaView::tr("Minutes allowed"));
        line->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        line->setValidator(new QIntValidator(0, 24 * 60, line));
        auto *model = static_cast<AgendaModel *>(const_cast<QAbstractItemModel *>(index.model()));
        const int at = model->lineOf(index);
        QObject::connect(line, &QLineEdit::textEdited, model, [model, at](const QString &text) {
            model->setPreview(at, text.isEmpty() ? std::nullopt : std::optional<qint64>(text.toInt()));
        });
        return line;
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QLineEdit *>(editor)->text(), Qt::EditRole);
    }
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override
    {
        if (index.isValid())
            static_cast<AgendaModel *>(const_cast<QAbstractItemModel *>(index.model()))->setPreview(-1);
        QStyledItemDelegate::destroyEditor(editor, index);
    }

private:
    const Theme &m_theme;
};

constexpr int kNarrowLetters = 150;   // below that the area has no room
constexpr int kTightLetters = 130;    // nor the number of requests
constexpr int kClosestLetters = 115;  // nor who may see an item, which the item itself tells below
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
    setEditTriggers(EditKeyPressed | AnyKeyPressed | SelectedClicked);
    setDragDropMode(InternalMove);
    setDropIndicatorShown(true);
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
    connect(model, &AgendaModel::dataChanged, this, [this] {
        if (state() != EditingState)  // the editor keeps its place
            fitColumns();
    });
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
    constexpr int kLeastRows = 4;
    setMinimumHeight((kLeastRows + 1) * m_theme.rowHeight());
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
    showFitting();
}

/// Which columns have room; how wide they are follows from what is in them alone.
void AgendaView::showFitting()
{
    setColumnHidden(AgendaModel::Area, viewport()->width() < m_theme.textWidth(kNarrowLetters));
    setColumnHidden(AgendaModel::Visibility, viewport()->width() < m_theme.textWidth(kClosestLetters));
    setColumnHidden(AgendaModel::Requests, viewport()->width() < m_theme.textWidth(kTightLetters));
}

void AgendaView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    showFitting();
}

void AgendaView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void AgendaView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT opened();
    else if (plain && event->key() == Qt::Key_Delete)
        Q_EMIT deleteWanted();
    else if (const int step = levelStep(*event))
        Q_EMIT indentWanted(step);
    else if (plain && event->key() == Qt::Key_F2)
        editAt(AgendaModel::Item, nullptr);
    else if ((plain || event->modifiers() == Qt::ShiftModifier) && !event->text().isEmpty()
             && event->text().at(0).isLetterOrNumber())
        editAt(event->text().at(0).isDigit() ? AgendaModel::Minutes : AgendaModel::Item, event);
    else if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        Q_EMIT moveWanted(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QTreeView::keyPressEvent(event);
}

int AgendaView::levelStep(const QKeyEvent &event) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (event.modifiers() == (Qt::AltModifier | Qt::ShiftModifier))
        return event.key() == Qt::Key_Right ? (mirrored ? -1 : 1)
            : event.key() == Qt::Key_Left   ? (mirrored ? 1 : -1)
                                            : 0;
    if (event.modifiers().testFlag(Qt::ControlModifier))  // where brackets need AltGr, it comes along
        return event.key() == Qt::Key_BracketRight ? 1 : event.key() == Qt::Key_BracketLeft ? -1 : 0;
    return 0;
}

void AgendaView::editAt(int column, QKeyEvent *event)
{
    const QModelIndex index = currentIndex().siblingAtColumn(column);
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEditable))
        return;
    setCurrentIndex(index);
    edit(index, event ? AnyKeyPressed : EditKeyPressed, event);
}

bool AgendaView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && levelStep(*static_cast<QKeyEvent *>(event)) != 0) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void AgendaView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, m_theme.color(Theme::Role::Rule));
}

}  // namespace tri::ui
