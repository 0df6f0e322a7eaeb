// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/boardview.h"

#include "core/base/partstext.h"
#include "core/record/valuetext.h"
#include "core/workspace/workspace.h"
#include "ui/fields/fieldtexts.h"
#include "ui/lists/carddelegate.h"
#include "ui/lists/cellvalues.h"
#include "ui/lists/filling.h"
#include "ui/lists/recordtablemodel.h"
#include "ui/services/theme.h"
#include "ui/widgets/readingmargins.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QTextDocument>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostCards = 500;  // in one column; a board is for what one can look over

/// Takes a dropped card as a wish; the board moves it when the workspace has it.
class Column final : public QListWidget {
public:
    Column(BoardView *board, int number, QWidget *parent)
        : QListWidget(parent), m_board(board), m_number(number)
    {
    }

protected:
    void dropEvent(QDropEvent *event) override
    {
        const auto *from = qobject_cast<QListWidget *>(event->source());
        const QListWidgetItem *card = from ? from->currentItem() : nullptr;
        if (card)
            if (const auto id = RecordId::parse(card->data(Qt::UserRole).toString()))
                m_board->move(*id, m_number);
        event->setDropAction(Qt::IgnoreAction);
        event->accept();
    }

private:
    BoardView *m_board;
    int m_number;
};

}  // namespace

BoardView::BoardView(const AppContext &context, RecordTableModel *model, QWidget *parent)
    : QScrollArea(parent), m_context(context), m_model(model), m_ground(new QWidget(this)),
      m_across(new QHBoxLayout(m_ground))
{
    setObjectName(u"board"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_ground);
    m_across->setAlignment(Qt::AlignLeading);
    connect(m_context.theme, &Theme::changed, this, &BoardView::follow);
    connect(m_context.workspace, &Workspace::committed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void BoardView::setField(const QString &key)
{
    const FieldSpec *field = m_model->kind().field(key);
    const FieldSpec *choice = field && field->type == FieldType::Choice ? field : nullptr;
    if (choice != m_field) {
        m_field = choice;
        build();
    }
    if (m_field)
        refresh();
}

void BoardView::build()
{
    qDeleteAll(m_columns);
    m_columns.clear();
    m_lists.clear();
    if (!m_field)
        return;
    const auto add = [this](const QString &text) {
        auto *part = new QWidget(m_ground);
        auto *column = new QVBoxLayout(part);
        column->setContentsMargins(0, 0, 0, 0);
        auto *label = plainLabel(text, m_context.theme, Theme::Type::Body, Theme::Role::Text, part, true);
        label->setObjectName(u"board.heading"_s);
        label->setProperty("word", text);
        label->setWordWrap(false);
        auto *list = new Column(this, int(m_lists.size()), part);
        list->setObjectName(u"board.column.%1"_s.arg(m_lists.size()));
        list->setAccessibleName(text);
        list->setItemDelegate(new CardDelegate(*m_context.theme, list));
        list->setMouseTracking(true);
        list->setDragDropMode(m_context.workspace->isReadOnly() ? QAbstractItemView::NoDragDrop
                                                                : QAbstractItemView::DragDrop);
        list->setDefaultDropAction(Qt::MoveAction);
        list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->installEventFilter(this);
        label->setBuddy(list);
        column->addWidget(label);
        column->addWidget(list, 1);
        m_across->addWidget(part);
        m_columns << part;
        m_lists << list;
        connect(list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *card) {
            if (card && !m_filling)
                if (const auto id = RecordId::parse(card->data(Qt::UserRole).toString()))
                    Q_EMIT chosen(*id);
        });
        connect(list, &QListWidget::itemActivated, this, [this](QListWidgetItem *card) {
            if (const auto id = RecordId::parse(card->data(Qt::UserRole).toString()))
                Q_EMIT opened(*id);
        });
    };
    for (const Choice &choice : m_field->choices)
        add(choiceText(choice));
    add(tr("No %1").arg(m_field->labelText().toLower()));
    follow();
}

void BoardView::follow()
{
    const Theme &theme = *m_context.theme;
    m_across->setSpacing(theme.space(3));
    setReadingMargins(m_across, 0, theme.space(2), theme.space(4), theme.space(2));
    for (QWidget *column : std::as_const(m_columns))
        column->setFixedWidth(theme.textWidth(28));
    for (QListWidget *list : std::as_const(m_lists))
        list->setSpacing(theme.space(1) / 2);
}

QString BoardView::cardText(const Row &row) const
{
    QStringList lines{titleText(row, textContext(m_context))};
    const TextContext cells = cellContext(m_context);
    for (const QString &key : m_model->columns().mid(1)) {
        const int i = m_model->kind().indexOf(key);
        const FieldSpec &field = m_model->kind().fields[std::size_t(i)];
        const QString text =
            &field == m_field ? QString() : displayText(field, row.values[i], cells).simplified();
        if (!text.isEmpty() && lines.size() < 4)
            lines << text;
    }
    return lines.join(u'\n');
}

void BoardView::refresh()
{
    if (!m_field)
        return;
    Query query = m_model->query();
    query.filter = resolvedHere(m_context, query.filter);
    const auto groups = m_context.workspace->findGrouped(query, m_field->keyText());
    if (!groups) {
        Q_EMIT failed(groups.error());
        return;
    }
    const RecordId now = current();
    m_filling = true;
    for (int number = 0; number < m_lists.size(); ++number) {
        const bool none = number + 1 == m_lists.size();
        const FieldValue word =
            none ? FieldValue() : FieldValue(QString::fromLatin1(m_field->choices[std::size_t(number)].key));
        RecordIds ids;
        for (const RecordGroup &group : *groups)
            if (group.value == word)
                ids += group.ids;
        QListWidget *list = m_lists[number];
        list->clear();
        const Result<QList<Row>> rows = m_context.workspace->rows(ids.mid(0, kMostCards));
        for (const Row &row : rows ? *rows : QList<Row>()) {
            auto *card = new QListWidgetItem(cardText(row), list);
            card->setData(Qt::UserRole, row.id.toString());
            card->setToolTip(Qt::convertFromPlainText(card->text(), Qt::WhiteSpaceNormal));
        }
        auto *label = m_columns[number]->findChild<QLabel *>(u"board.heading"_s);
        label->setText(withAside(label->property("word").toString(), QLocale().toString(ids.size())));
        m_columns[number]->setVisible(!none || !ids.isEmpty());
    }
    m_filling = false;
    select(now);
}

RecordId BoardView::current() const
{
    for (const QListWidget *list : m_lists)
        if (list->hasFocus() && list->currentItem())
            return RecordId::parse(list->currentItem()->data(Qt::UserRole).toString()).value_or(RecordId());
    for (const QListWidget *list : m_lists)
        if (list->currentItem() && list->currentItem()->isSelected())
            return RecordId::parse(list->currentItem()->data(Qt::UserRole).toString()).value_or(RecordId());
    return {};
}

void BoardView::select(const RecordId &id)
{
    if (id.isNull())
        return;
    const bool had = std::any_of(m_lists.cbegin(), m_lists.cend(),
                                 [](const QListWidget *list) { return list->hasFocus(); });
    for (QListWidget *list : std::as_const(m_lists))
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->data(Qt::UserRole).toString() == id.toString()) {
                m_filling = true;
                for (QListWidget *other : std::as_const(m_lists))
                    if (other != list)
                        other->clearSelection();
                list->setCurrentRow(row);
                m_filling = false;
                if (had)
                    list->setFocus(Qt::OtherFocusReason);
                ensureWidgetVisible(m_columns[columnOf(list)]);
                return;
            }
}

void BoardView::focusCards()
{
    for (QListWidget *list : std::as_const(m_lists))
        if (list->count() > 0) {
            if (!list->currentItem())
                list->setCurrentRow(0);
            list->setFocus(Qt::OtherFocusReason);
            return;
        }
}

void BoardView::move(const RecordId &id, int column)
{
    if (!m_field || column < 0 || column >= m_lists.size() || m_context.workspace->isReadOnly())
        return;
    const bool none = column + 1 == m_lists.size();
    const FieldValue word =
        none ? FieldValue() : FieldValue(QString::fromLatin1(m_field->choices[std::size_t(column)].key));
    const Result<int> moved =
        m_model->fill({id}, *m_field, none ? FillMode::Clear : FillMode::Set, word);
    if (!moved)
        Q_EMIT failed(moved.error());
    else
        select(id);
}

bool BoardView::onKey(QListWidget *list, QKeyEvent *event)
{
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!sideways)
        return false;
    const bool right = (event->key() == Qt::Key_Right) != isRightToLeft();
    const int step = right ? 1 : -1;
    const int at = columnOf(list);
    if (event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        if (list->currentItem())
            if (const auto id = RecordId::parse(list->currentItem()->data(Qt::UserRole).toString()))
                move(*id, at + step);
        return true;
    }
    if (event->modifiers() != Qt::NoModifier)
        return false;
    for (int to = at + step; to >= 0 && to < m_lists.size(); to += step)
        if (m_lists[to]->count() > 0 && m_columns[to]->isVisible()) {
            m_lists[to]->setCurrentRow(std::clamp(list->currentRow(), 0, m_lists[to]->count() - 1));
            list->clearSelection();
            m_lists[to]->setFocus(Qt::OtherFocusReason);
            ensureWidgetVisible(m_columns[to]);
            break;
        }
    return true;
}

bool BoardView::eventFilter(QObject *object, QEvent *event)
{
    auto *list = qobject_cast<QListWidget *>(object);
    if (list && event->type() == QEvent::KeyPress && onKey(list, static_cast<QKeyEvent *>(event)))
        return true;
    return QScrollArea::eventFilter(object, event);
}

}  // namespace tri::ui
