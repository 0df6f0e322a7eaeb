// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/convergenceboard.h"

#include "core/base/partstext.h"
#include "core/base/translations.h"
#include "core/workspace/workspace.h"
#include "ui/pages/prioritycard.h"
#include "ui/services/theme.h"
#include "ui/widgets/themedlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

RecordId idOf(const QListWidgetItem *card)
{
    return card ? RecordId::parse(card->data(PriorityCard::Id).toString()).value_or(RecordId()) : RecordId();
}

QString markOf(const QString &stance)
{
    return stance == u"supports" ? u"✓"_s
        : stance == u"open"      ? u"○"_s
        : stance == u"reserved"  ? u"△"_s
        : stance == u"opposes"   ? u"✕"_s
        : stance == u"not_known" ? u"?"_s
                                 : u"–"_s;
}

}  // namespace

QString stanceChip(std::size_t side, const SideStanding &standing)
{
    const QString word =
        standing.stance.isEmpty() ? ConvergenceBoard::tr("Nothing said") : stanceWord(standing.stance);
    return sideReference(side) + u' ' + markOf(standing.stance) + u' ' + word;
}

ConvergenceBoard::ConvergenceBoard(const AppContext &context, QWidget *parent)
    : QScrollArea(parent), m_context(context), m_ground(new QWidget(this)),
      m_across(new QHBoxLayout(m_ground))
{
    setObjectName(u"convergence.board"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_ground);
    for (const Convergence state : {Convergence::Shared, Convergence::Emerging, Convergence::OneSided,
                                    Convergence::Diverging, Convergence::NotKnown})
        addColumn(state);
    connect(m_context.theme, &Theme::changed, this, &ConvergenceBoard::follow);
    follow();
}

void ConvergenceBoard::addColumn(Convergence state)
{
    auto *part = new QWidget(m_ground);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    auto *heading = new ThemedLabel(*m_context.theme, Theme::Type::Body, Theme::Role::Text, part);
    heading->setStrong(true);
    auto *list = new QListWidget(part);
    list->setObjectName(u"convergence.column."_s + convergenceKey(state));
    list->setItemDelegate(new PriorityCard(*m_context.theme, list));
    list->setMouseTracking(true);
    list->setDragDropMode(QAbstractItemView::NoDragDrop);
    list->setResizeMode(QListView::Adjust);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->installEventFilter(this);
    heading->setBuddy(list);
    column->addWidget(heading);
    column->addWidget(list, 1);
    m_across->addWidget(part, 1);
    m_states << state;
    m_columns << part;
    m_headings << heading;
    m_lists << list;
    connect(list, &QListWidget::currentItemChanged, this, [this, list](QListWidgetItem *card) {
        if (!card || m_filling)
            return;
        for (QListWidget *other : std::as_const(m_lists))
            if (other != list)
                other->clearSelection();
        Q_EMIT chosen(idOf(card));
    });
    connect(list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *card) { Q_EMIT opened(idOf(card)); });
    connect(list, &QListWidget::itemClicked, this, [this](QListWidgetItem *card) {
        select(idOf(card));
        Q_EMIT chosen(idOf(card));
    });
}

void ConvergenceBoard::follow()
{
    const Theme &theme = *m_context.theme;
    m_across->setSpacing(theme.space(3));
    m_across->setContentsMargins(theme.space(6), 0, theme.space(6), theme.space(2));
    for (QWidget *column : std::as_const(m_columns))
        column->setMinimumWidth(theme.textWidth(18));
}

void ConvergenceBoard::fillColumn(int column, const QList<PriorityStanding> &standings)
{
    QListWidget *list = m_lists[column];
    list->clear();
    int count = 0;
    for (const PriorityStanding &standing : standings) {
        if (standing.state != m_states[column])
            continue;
        ++count;
        const QString statement = standing.priority.statement.in(m_context.contentLanguage).simplified();
        QStringList themes;
        for (const RecordId &theme : standing.priority.themes)
            themes << m_context.workspace->title(theme, m_context.contentLanguage);
        themes.removeAll(QString());
        QStringList chips;
        for (std::size_t i = 0; i < kSides; ++i)
            chips << stanceChip(i, standing.sides[i]);
        auto *card = new QListWidgetItem(statement, list);
        card->setData(PriorityCard::Id, standing.priority.id.toString());
        card->setData(PriorityCard::Themes, listText(themes));
        card->setData(PriorityCard::Chips, chips);
        card->setToolTip(
            Qt::convertFromPlainText(statement + u'\n' + standing.explanation, Qt::WhiteSpaceNormal));
        card->setData(Qt::AccessibleTextRole,
                      tr("%1. %2: %3").arg(statement, convergenceText(standing.state), standing.explanation));
    }
    const QString state = convergenceText(m_states[column]);
    m_headings[column]->setText(withAside(state, QLocale().toString(count)));
    list->setAccessibleName(tr("%1, priorities: %2").arg(state, QLocale().toString(count)));
}

void ConvergenceBoard::showStandings(const QList<PriorityStanding> &standings)
{
    const RecordId now = current();
    m_filling = true;
    for (int column = 0; column < m_lists.size(); ++column)
        fillColumn(column, standings);
    m_filling = false;
    select(now);
}

QListWidget *ConvergenceBoard::column(Convergence state) const
{
    return m_lists.value(m_states.indexOf(state));
}

RecordId ConvergenceBoard::current() const
{
    for (const QListWidget *list : m_lists)
        if (list->currentItem() && list->currentItem()->isSelected())
            return idOf(list->currentItem());
    return {};
}

void ConvergenceBoard::select(const RecordId &id)
{
    if (id.isNull())
        return;
    const bool had = std::any_of(m_lists.cbegin(), m_lists.cend(),
                                 [](const QListWidget *list) { return list->hasFocus(); });
    for (qsizetype column = 0; column < m_lists.size(); ++column)
        for (int row = 0; row < m_lists[column]->count(); ++row) {
            if (idOf(m_lists[column]->item(row)) != id)
                continue;
            m_filling = true;
            for (QListWidget *other : std::as_const(m_lists))
                if (other != m_lists[column])
                    other->clearSelection();
            m_lists[column]->setCurrentRow(row);
            m_lists[column]->item(row)->setSelected(true);
            m_filling = false;
            if (had)
                m_lists[column]->setFocus(Qt::OtherFocusReason);
            ensureWidgetVisible(m_columns[column]);
            return;
        }
}

void ConvergenceBoard::focusCards()
{
    QListWidget *first = nullptr;
    for (QListWidget *list : std::as_const(m_lists)) {
        if (list->currentItem() && list->currentItem()->isSelected()) {
            list->setFocus(Qt::OtherFocusReason);
            return;
        }
        if (!first && list->count() > 0)
            first = list;
    }
    if (!first)
        return;
    first->setCurrentRow(0);
    first->setFocus(Qt::OtherFocusReason);
}

bool ConvergenceBoard::walk(QListWidget *list, bool right)
{
    const int step = right != isRightToLeft() ? 1 : -1;
    for (qsizetype to = m_lists.indexOf(list) + step; to >= 0 && to < m_lists.size(); to += step) {
        QListWidget *next = m_lists[to];
        if (next->count() == 0)
            continue;
        const int row = std::clamp(list->currentRow(), 0, next->count() - 1);
        list->clearSelection();
        next->setFocus(Qt::OtherFocusReason);
        next->setCurrentRow(row);
        next->item(row)->setSelected(true);
        ensureWidgetVisible(m_columns[to]);
        Q_EMIT chosen(idOf(next->item(row)));
        break;
    }
    return true;
}

bool ConvergenceBoard::eventFilter(QObject *object, QEvent *event)
{
    auto *list = qobject_cast<QListWidget *>(object);
    if (list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool sideways = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
        if (sideways && key->modifiers() == Qt::NoModifier)
            return walk(list, key->key() == Qt::Key_Right);
    }
    return QScrollArea::eventFilter(object, event);
}

}  // namespace tri::ui
