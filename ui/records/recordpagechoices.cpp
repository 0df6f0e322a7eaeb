// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of RecordPage that decides about the record as a whole: conflicts, files, trash.
#include "ui/records/recordpage.h"

#include "core/rules/conflictinbox.h"
#include "core/workspace/workspace.h"
#include "ui/fields/fieldtexts.h"
#include "ui/records/attachnotes.h"
#include "ui/records/filespanel.h"
#include "ui/records/recordform.h"
#include "ui/records/versionsbanner.h"
#include "ui/widgets/noticebar.h"

#include <QPushButton>
#include <QTabWidget>

namespace tri::ui {

using namespace Qt::StringLiterals;

void RecordPage::showConflicts()
{
    const Row &row = m_form->row();
    QList<VersionsBanner::Item> items;
    const bool any = row.spec && row.inConflict && !m_context.workspace->isReadOnly();
    Reader reader(*m_context.workspace);
    for (const InboxEntry &entry : any ? conflictInbox(reader) : QList<InboxEntry>()) {
        if (entry.row.id != row.id)
            continue;
        VersionsBanner::Item item;
        item.label = entry.isLife() ? tr("Deleted in one copy, edited in another")
            : entry.field           ? entry.field->labelText()
                                    : entry.key;
        for (qsizetype at = 0; at < entry.versions.size() && entry.isDecidable(); ++at) {
            const InboxVersion &version = entry.versions[at];
            const auto take = [this, entry, at] { choose(keepVersion(entry, entry.versions[at], title())); };
            if (entry.isLife())
                item.versions << VersionsBanner::Version{
                    version.deleted ? tr("Delete") : tr("Keep the record"),
                    version.deleted ? tr("Deleted") : tr("Edited"), take};
            else
                item.versions << VersionsBanner::Version{
                    version.who().isEmpty() ? tr("Keep") : tr("Keep %1’s").arg(version.who()),
                    displayText(*entry.field, version.value, textContext(m_context)), take};
        }
        items << item;
    }
    m_conflicts->present(
        tr("Two copies changed this record differently. Choose what holds; the other stays in the history."),
        items, {tr("Compare side by side"), [this, id = row.id] {
                    m_context.navigator->showPlacePage(u"conflicts"_s);
                    m_context.navigator->reveal(id);
                }});
}

void RecordPage::choose(const Result<ChangeSet> &change)
{
    const auto stamp = change ? m_context.workspace->apply(*change) : Result<Stamp>(fail(change.error()));
    if (!stamp)
        m_notice->showProblem(stamp.error());
}

void RecordPage::askAttach()
{
    if (m_form->row().spec && !m_form->isNew() && !m_form->row().deleted)
        askForFiles(m_context, this, [this](const QStringList &paths) { attach(paths); });
}

void RecordPage::attach(const QStringList &paths)
{
    m_form->commit();
    if (attachAndTell(m_context, m_form->row(), paths, *m_notice))
        m_tabs->setCurrentWidget(m_files);
}

void RecordPage::remove()
{
    if (!m_form->row().spec || m_form->isNew())
        return;
    const QString name = title();
    m_own = true;
    const auto stamp = m_context.workspace->apply(changeOf(deletion(m_form->row()), name));
    m_own = false;
    if (!stamp) {
        m_notice->showProblem(stamp.error());
        return;
    }
    m_notice->showNote(tr("“%1” moved to the trash.").arg(name));
    connect(m_notice->addAction(tr("Undo")), &QPushButton::clicked, this, &RecordPage::restore);
}

void RecordPage::restore()
{
    const Row &row = m_form->row();
    const auto stamp = m_context.workspace->apply(changeOf(restoration(row), title()));
    if (stamp)
        m_notice->dismiss();
    else
        m_notice->showProblem(stamp.error());
}

}  // namespace tri::ui
