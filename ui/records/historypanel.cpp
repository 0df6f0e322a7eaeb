// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/historypanel.h"

#include "core/change/confirmation.h"
#include "core/rules/unlocking.h"
#include "core/workspace/committext.h"
#include "core/workspace/workspace.h"
#include "ui/fields/fieldtexts.h"
#include "ui/records/compareview.h"
#include "ui/widgets/flowlayout.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { When, Who, What, Before, After, How, Columns };

}  // namespace

HistoryPanel::HistoryPanel(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_stack(new QStackedWidget(this)), m_listPage(new QWidget(m_stack)),
      m_list(new QTreeWidget(m_listPage)), m_comparison(new CompareView(context, m_stack)),
      m_compare(new QPushButton(tr("Compare with now"), m_listPage)),
      m_restore(new QPushButton(tr("Bring the old value back"), m_listPage)),
      m_restoreAll(new QPushButton(tr("Restore the record as it was before"), m_listPage))
{
    setObjectName(u"history"_s);
    setUpList();
    setUpButtons();
    m_stack->addWidget(m_listPage);
    m_stack->addWidget(m_comparison);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_comparison, &CompareView::closed, this, [this] {
        closeComparison();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    const auto older = [this] { return m_context.workspace->rowAt(m_row.id, m_older); };
    connect(m_comparison, &CompareView::fieldRestoreWanted, this, [this, older](const QString &field) {
        if (const Result<Row> row = older())
            applyValues(*row, {field});
        else
            Q_EMIT failed(row.error());
    });
    connect(m_comparison, &CompareView::recordRestoreWanted, this, [this, older] {
        const Result<Row> row = older();
        if (!row) {
            Q_EMIT failed(row.error());
            return;
        }
        QStringList all;
        for (const FieldSpec &field : row->spec->fields)
            all << field.keyText();
        applyValues(*row, all);
    });
}

HistoryPanel::~HistoryPanel() = default;

void HistoryPanel::setUpList()
{
    m_list->setObjectName(u"history.list"_s);
    m_list->setAccessibleName(tr("History"));
    m_list->setColumnCount(Columns);
    m_list->setHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("Old"), tr("New"), tr("How")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    const QList<int> letters{18, 14, 14, 18, 18, 12};
    for (int column = 0; column < Columns; ++column)
        m_list->setColumnWidth(column, m_context.theme->textWidth(letters[column]));
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HistoryPanel::updateButtons);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &HistoryPanel::updateButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, &HistoryPanel::compare);
}

void HistoryPanel::setUpButtons()
{
    m_compare->setObjectName(u"history.compare"_s);
    m_compare->setToolTip(tr("Choose a second state with Ctrl+click or Ctrl+Space to compare the two"));
    m_restore->setObjectName(u"history.restore"_s);
    m_restoreAll->setObjectName(u"history.restore_record"_s);
    const int gap = m_context.theme->space(2);
    auto *column = new QVBoxLayout(m_listPage);
    column->setContentsMargins(gap, gap, gap, gap);
    column->addWidget(m_list, 1);
    auto *buttons = new FlowLayout(gap, m_context.theme->space(1));
    for (QPushButton *button : {m_compare, m_restore, m_restoreAll}) {
        button->setEnabled(false);
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    connect(m_compare, &QPushButton::clicked, this, &HistoryPanel::compare);
    connect(m_restore, &QPushButton::clicked, this, &HistoryPanel::restoreValue);
    connect(m_restoreAll, &QPushButton::clicked, this, &HistoryPanel::restoreRecord);
}

void HistoryPanel::showRecord(const Row &row)
{
    if (row.id != m_row.id)
        closeComparison();
    m_row = row;
    m_entries.clear();
    m_list->clear();
    if (Result<QList<HistoryEntry>> found = m_context.workspace->history(row.id))
        m_entries = *std::move(found);
    else
        Q_EMIT failed(found.error());
    for (int i = 0; i < m_entries.size(); ++i)
        addEntry(m_entries[i], i);
    updateButtons();
    if (!m_older.isNull())
        showComparison();
}

void HistoryPanel::addEntry(const HistoryEntry &entry, int number)
{
    QStringList texts(Columns);
    texts[When] = momentText(entry.commit.time);
    texts[Who] = entry.commit.author;
    texts[How] = originText(entry.commit);
    if (entry.field.isEmpty()) {
        texts[What] = entry.deleted                 ? tr("Deleted")
            : entry.commit.label.verb == u"restore" ? tr("Put back")
            : entry.commit.origin == Origin::Undo   ? tr("Put back")
                                                    : tr("Added");
    } else if (const FieldSpec *field = m_row.spec->field(entry.field)) {
        texts[What] = field->labelText();
        texts[Before] = displayText(*field, entry.before, textContext(m_context)).simplified();
        texts[After] = displayText(*field, entry.after, textContext(m_context)).simplified();
    } else if (const auto confirmed = Confirmation::parse(*m_row.spec, entry.field)) {
        texts[What] = confirmed->labelText();
        texts[isEmpty(entry.after) ? Before : After] = Confirmation::words();
    } else {
        texts[What] = tr("%1 (from a newer version)").arg(entry.field);
    }
    auto *item = new QTreeWidgetItem(m_list, texts);
    item->setData(0, Qt::UserRole, number);
    for (int column = 0; column < Columns; ++column)
        if (!texts[column].isEmpty())
            item->setToolTip(column, Qt::convertFromPlainText(texts[column], Qt::WhiteSpaceNormal));
}

int HistoryPanel::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const int number = item ? item->data(0, Qt::UserRole).toInt() : -1;
    return number < m_entries.size() ? number : -1;
}

QList<int> HistoryPanel::chosen() const
{
    QList<int> numbers;
    for (const QTreeWidgetItem *item : m_list->selectedItems())
        numbers << item->data(0, Qt::UserRole).toInt();
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

/// Several lines may belong to one change, which left one state.
bool HistoryPanel::areTwo(const QList<int> &numbers) const
{
    return !numbers.isEmpty()
        && m_entries[numbers.first()].commit.stamp != m_entries[numbers.last()].commit.stamp;
}

void HistoryPanel::updateButtons()
{
    const int number = current();
    const QList<int> some = chosen();
    const bool open = !m_context.workspace->isReadOnly() && !m_row.deleted;
    const bool one = number >= 0 && some.size() == 1;
    const FieldSpec *field = one ? m_row.spec->field(m_entries[number].field) : nullptr;
    m_compare->setEnabled(!some.isEmpty());
    m_compare->setText(areTwo(some) ? tr("Compare the two states") : tr("Compare with now"));
    m_restore->setEnabled(field && open && m_row.value(m_entries[number].field) != m_entries[number].before);
    m_restoreAll->setEnabled(one && open && !difference(m_row, asBefore(m_row, number)).fields.isEmpty());
}

/// The record with everything taken back that this entry and later ones changed.
Row HistoryPanel::asBefore(Row row, int number) const
{
    for (int i = 0; i <= number && i < m_entries.size(); ++i)  // newest first
        if (row.spec->field(m_entries[i].field))
            row.setValue(m_entries[i].field, m_entries[i].before);
    return row;
}

void HistoryPanel::restoreRecord()
{
    if (current() < 0)
        return;
    QStringList all;
    for (const FieldSpec &field : m_row.spec->fields)
        all << field.keyText();
    applyValues(asBefore(m_row, current()), all);
}

void HistoryPanel::restoreValue()
{
    const int number = current();
    if (number < 0)
        return;
    Row wanted = m_row;
    wanted.setValue(m_entries[number].field, m_entries[number].before);
    applyValues(wanted, {m_entries[number].field});
}

void HistoryPanel::applyValues(const Row &older, const QStringList &fields)
{
    const Result<Row> now = m_context.workspace->row(m_row.id);
    if (!now) {
        Q_EMIT failed(now.error());
        return;
    }
    Row wanted = *now;
    for (const QString &field : fields)
        wanted.setValue(field, older.value(field));
    const RecordChange change = difference(*now, wanted);
    if (change.fields.isEmpty())
        return;
    if (const Status open = refuseLocked(*now, change); !open) {
        Q_EMIT failed(open.error());
        return;
    }
    const auto stamp = m_context.workspace->apply(changeOf(change, recordTitle(m_context, m_row.id)));
    if (!stamp)
        Q_EMIT failed(stamp.error());
}

void HistoryPanel::compare()
{
    const QList<int> some = chosen();
    if (some.isEmpty())
        return;
    m_older = m_entries[some.last()].commit.stamp;
    m_newer = areTwo(some) ? m_entries[some.first()].commit.stamp : Stamp();
    showComparison();
    if (m_stack->currentWidget() == m_comparison)
        m_comparison->focusFirst();
}

QString HistoryPanel::nameOf(const Stamp &stamp) const
{
    const auto it = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                 [&stamp](const HistoryEntry &entry) { return entry.commit.stamp == stamp; });
    if (it == m_entries.cend())
        return {};
    const QString when = momentText(it->commit.time);
    return it->commit.author.isEmpty() ? when : tr("%1, %2").arg(isolated(when), isolated(it->commit.author));
}

void HistoryPanel::showComparison()
{
    const Result<Row> older = m_context.workspace->rowAt(m_row.id, m_older);
    const Result<Row> newer = m_newer.isNull() ? Result<Row>(m_row) : m_context.workspace->rowAt(m_row.id, m_newer);
    if (!older || !newer) {
        closeComparison();
        Q_EMIT failed(older ? newer.error() : older.error());
        return;
    }
    m_comparison->showStates({nameOf(m_older), *older}, {m_newer.isNull() ? tr("Now") : nameOf(m_newer), *newer}, m_row);
    m_stack->setCurrentWidget(m_comparison);
}

void HistoryPanel::closeComparison()
{
    m_older = {};
    m_newer = {};
    m_stack->setCurrentWidget(m_listPage);
}

}  // namespace tri::ui
