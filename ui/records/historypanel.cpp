// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/historypanel.h"

#include "core/workspace/committext.h"
#include "core/workspace/workspace.h"
#include "ui/fields/fieldtexts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { When, Who, What, Before, After, How, Columns };

QString timeText(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    return shortDate(PartialDate(local.date()), QLocale()) + local.toString(u" HH:mm"_s);
}

}  // namespace

HistoryPanel::HistoryPanel(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(new QTreeWidget(this)),
      m_restore(new QPushButton(tr("Bring the old value back"), this)),
      m_restoreAll(new QPushButton(tr("Restore the record as it was before"), this))
{
    setObjectName(u"history"_s);
    m_list->setObjectName(u"history.list"_s);
    m_list->setAccessibleName(tr("History"));
    m_list->setColumnCount(Columns);
    m_list->setHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("Old"), tr("New"), tr("How")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAllColumnsShowFocus(true);
    const QList<int> letters{18, 14, 14, 18, 18, 12};
    for (int column = 0; column < Columns; ++column)
        m_list->setColumnWidth(column, context.theme->textWidth(letters[column]));
    m_restore->setObjectName(u"history.restore"_s);
    m_restore->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    const int gap = context.theme->space(2);
    column->setContentsMargins(gap, gap, gap, gap);
    column->addWidget(m_list, 1);
    m_restoreAll->setObjectName(u"history.restore_record"_s);
    m_restoreAll->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addWidget(m_restoreAll);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HistoryPanel::updateButton);
    connect(m_restore, &QPushButton::clicked, this, &HistoryPanel::restoreValue);
    connect(m_restoreAll, &QPushButton::clicked, this, &HistoryPanel::restoreRecord);
}

HistoryPanel::~HistoryPanel() = default;

void HistoryPanel::showRecord(const Row &row)
{
    m_row = row;
    m_entries.clear();
    m_list->clear();
    if (Result<QList<HistoryEntry>> found = m_context.workspace->history(row.id))
        m_entries = *std::move(found);
    else
        Q_EMIT failed(found.error());
    for (int i = 0; i < m_entries.size(); ++i)
        addEntry(m_entries[i], i);
    updateButton();
}

void HistoryPanel::addEntry(const HistoryEntry &entry, int number)
{
    QStringList texts(Columns);
    texts[When] = timeText(entry.commit.time);
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
    } else {
        texts[What] = tr("%1 (from a newer version)").arg(entry.field);
    }
    auto *item = new QTreeWidgetItem(m_list, texts);
    item->setData(0, Qt::UserRole, number);
    for (int column = 0; column < Columns; ++column)
        if (!texts[column].isEmpty())
            item->setToolTip(column, Qt::convertFromPlainText(texts[column], Qt::WhiteSpaceNormal));
}

void HistoryPanel::updateButton()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const int number = item ? item->data(0, Qt::UserRole).toInt() : -1;
    const bool some = number >= 0 && number < m_entries.size();
    const FieldSpec *field = some ? m_row.spec->field(m_entries[number].field) : nullptr;
    m_restore->setEnabled(field && !m_context.workspace->isReadOnly() && !m_row.deleted
                          && m_row.value(m_entries[number].field) != m_entries[number].before);
    m_restoreAll->setEnabled(some && !m_context.workspace->isReadOnly() && !m_row.deleted
                             && !difference(m_row, asBefore(m_row, number)).fields.isEmpty());
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
    const int number = m_list->currentItem() ? m_list->currentItem()->data(0, Qt::UserRole).toInt() : -1;
    const Result<Row> now = m_context.workspace->row(m_row.id);
    if (!now) {
        Q_EMIT failed(now.error());
        return;
    }
    const RecordChange change = difference(*now, asBefore(*now, number));
    if (number < 0 || change.fields.isEmpty())
        return;
    if (const auto stamp = m_context.workspace->apply(changeOf(change, recordTitle(m_context, m_row.id)));
        !stamp)
        Q_EMIT failed(stamp.error());
}

void HistoryPanel::restoreValue()
{
    const int number = m_list->currentItem() ? m_list->currentItem()->data(0, Qt::UserRole).toInt() : -1;
    if (number < 0 || number >= m_entries.size())
        return;
    const Result<Row> now = m_context.workspace->row(m_row.id);
    if (!now) {
        Q_EMIT failed(now.error());
        return;
    }
    Row wanted = *now;
    wanted.setValue(m_entries[number].field, m_entries[number].before);
    const RecordChange change = difference(*now, wanted);
    if (change.fields.isEmpty())
        return;
    const auto stamp = m_context.workspace->apply(changeOf(change, recordTitle(m_context, m_row.id)));
    if (!stamp)
        Q_EMIT failed(stamp.error());
}

}  // namespace tri::ui
