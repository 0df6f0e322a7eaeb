// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchange/conflictlist.h"

#include "core/workspace/workspace.h"
#include "ui/pages/exchange/versionwords.h"
#include "ui/records/openactions.h"
#include "ui/services/theme.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTextDocument>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kEntryRole = Qt::UserRole;
constexpr int kRecordRole = Qt::UserRole + 1;
}  // namespace

ConflictList::ConflictList(const AppContext &context, QWidget *parent)
    : QTreeWidget(parent), m_context(context)
{
    setObjectName(u"conflict.list"_s);
    setAccessibleName(tr("Two versions to decide"));
    setColumnCount(Columns);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(0);
    header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    header()->setSectionResizeMode(What, QHeaderView::Fixed);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addOpenActions(this, m_context, [this] { return currentRecord(); });
    connect(this, &QTreeWidget::itemActivated, this, [this] {
        if (const RecordId id = currentRecord(); !id.isNull())
            m_context.navigator->showRecord(id);
    });
    connect(context.theme, &Theme::changed, this, [this] { showEntries(QList<InboxEntry>(m_entries)); });
}

void ConflictList::showEntries(const QList<InboxEntry> &entries)
{
    const QString again = currentEntry();
    {
        const QSignalBlocker quiet(this);
        m_entries = entries;
        clear();
        QTreeWidgetItem *group = nullptr;
        const RecordSpec *kind = nullptr;
        for (const InboxEntry &entry : entries) {
            if (kind != entry.row.spec) {
                kind = entry.row.spec;
                group = new QTreeWidgetItem(this, {kind->pluralText()});
                group->setFlags(Qt::ItemIsEnabled);
                group->setFirstColumnSpanned(true);
                group->setFont(0, m_context.theme->font(Theme::Type::Body, true));
                group->setSizeHint(0, QSize(0, m_context.theme->rowHeight()));
                group->setExpanded(true);
            }
            addEntry(group, entry);
            group->setExpanded(true);
        }
        fit();
    }
    setCurrentEntry(again);
}

void ConflictList::addEntry(QTreeWidgetItem *group, const InboxEntry &entry)
{
    const Theme &theme = *m_context.theme;
    const QString title = m_context.workspace->title(entry.row.id, m_context.contentLanguage).simplified();
    const QString what = decisionText(entry);
    const QString asked = askedText(m_context, entry);
    auto *item = new QTreeWidgetItem(group, {isolated(title), what});
    item->setData(Name, kEntryRole, entry.id());
    item->setData(Name, kRecordRole, entry.row.id.toString());
    QStringList lines{title, what};
    if (!asked.isEmpty())
        lines << asked;
    for (int column = 0; column < Columns; ++column) {
        item->setToolTip(column, Qt::convertFromPlainText(lines.join(u'\n'), Qt::WhiteSpaceNormal));
        item->setFont(column, theme.font(Theme::Type::Body));
        item->setSizeHint(column, QSize(0, theme.rowHeight()));
    }
    item->setForeground(What, theme.color(Theme::Role::Muted));
    item->setData(Name, Qt::AccessibleTextRole, lines.join(u", "_s));
}

QList<QTreeWidgetItem *> ConflictList::items() const
{
    QList<QTreeWidgetItem *> out;
    for (int group = 0; group < topLevelItemCount(); ++group)
        for (int at = 0; at < topLevelItem(group)->childCount(); ++at)
            out << topLevelItem(group)->child(at);
    return out;
}

QString ConflictList::currentEntry() const
{
    return currentItem() ? currentItem()->data(Name, kEntryRole).toString() : QString();
}

RecordId ConflictList::currentRecord() const
{
    return currentItem()
        ? RecordId::parse(currentItem()->data(Name, kRecordRole).toString()).value_or(RecordId())
        : RecordId();
}

void ConflictList::setCurrentEntry(const QString &id)
{
    const QList<QTreeWidgetItem *> all = items();
    for (QTreeWidgetItem *item : all)
        if (item->data(Name, kEntryRole).toString() == id) {
            setCurrentItem(item);
            return;
        }
    setCurrentItem(all.value(0));
}

QString ConflictList::entryBeside(int by) const
{
    const QList<QTreeWidgetItem *> all = items();
    const qsizetype at = all.indexOf(currentItem());
    const QTreeWidgetItem *item = at < 0 ? nullptr : all.value(at + by);
    return item ? item->data(Name, kEntryRole).toString() : QString();
}

/// The name of the record is worth more than that of the field.
void ConflictList::fit()
{
    int wide = 0;
    const QFontMetrics metrics(m_context.theme->font(Theme::Type::Body));
    for (const InboxEntry &entry : std::as_const(m_entries))
        wide = std::max(wide, metrics.horizontalAdvance(decisionText(entry)) + m_context.theme->space(4));
    setColumnWidth(What, std::min(wide, viewport()->width() * 2 / 5));
}

void ConflictList::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    fit();
}

}  // namespace tri::ui
