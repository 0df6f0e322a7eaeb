// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of RecordPage that decides about the record as a whole: conflicts, files, trash.
#include "ui/records/recordpage.h"

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
    const Result<QList<Conflict>> all = any ? m_context.workspace->conflicts() : Result<QList<Conflict>>();
    for (const Conflict &conflict : all ? *all : QList<Conflict>()) {
        if (conflict.id != row.id)
            continue;
        const FieldSpec *field = row.spec->field(conflict.field);
        VersionsBanner::Item item;
        item.label = conflict.field.isEmpty() ? tr("Deleted in one copy, edited in another")
            : field                           ? field->labelText()
                                              : conflict.field;
        for (const Conflict::Version &version : conflict.versions) {
            const QString who = version.commit.author.isEmpty() ? tr("Keep") : tr("Keep %1’s").arg(version.commit.author);
            if (conflict.field.isEmpty())
                item.versions << VersionsBanner::Version{version.deleted ? tr("Delete") : tr("Keep the record"),
                                                         version.deleted ? tr("Deleted") : tr("Edited"),
                                                         [this, gone = version.deleted] { chooseLife(gone); }};
            else if (field)
                item.versions << VersionsBanner::Version{
                    who, displayText(*field, version.value, textContext(m_context)),
                    [this, key = conflict.field, value = version.value] { choose(key, value); }};
        }
        items << item;
    }
    m_conflicts->present(tr("Two copies changed this record differently. Choose what holds; the other stays in the history."),
                         items);
}

void RecordPage::choose(const QString &field, const FieldValue &value)
{
    const Row &row = m_form->row();
    RecordChange change;
    change.id = row.id;
    change.spec = row.spec;
    // Named even when it is the value shown already: the change replaces all versions and so settles the field.
    change.fields = {FieldChange{field, row.value(field), value}};
    const auto stamp = m_context.workspace->apply(changeOf(change, title(), Origin::Resolve));
    if (!stamp)
        m_notice->showProblem(stamp.error());
}

void RecordPage::chooseLife(bool deleted)
{
    const Row &row = m_form->row();
    const auto stamp = m_context.workspace->apply(
        changeOf(deleted ? deletion(row) : restoration(row), title(), Origin::Resolve));
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
