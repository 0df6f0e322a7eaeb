// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/severalrows.h"

#include "core/workspace/workspace.h"
#include "ui/services/drafts.h"

#include <QCoreApplication>
#include <QHash>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

struct SeveralText {
    Q_DECLARE_TR_FUNCTIONS(SeveralRows)
};

QString conflictText(int count)
{
    return count == 1
        ? SeveralText::tr("In conflict in 1 of these records; a new value settles it.")
        : SeveralText::tr("In conflict in %n of these records; a new value settles it.", nullptr, count);
}

QString draftText(int count)
{
    return count == 1
        ? SeveralText::tr(
            "1 of these records has a draft here that cannot be read; it stays until it is mended.")
        : SeveralText::tr(
            "%n of these records have drafts here that cannot be read; they stay until they are mended.",
            nullptr, count);
}

}  // namespace

Status SeveralRows::read(const AppContext &context, const RecordIds &ids, bool again)
{
    QHash<RecordId, Row> known;
    if (!again)
        for (Row &row : m_rows)
            known.insert(row.id, std::move(row));
    RecordIds missing;
    for (const RecordId &id : ids)
        if (!known.contains(id))
            missing << id;
    clear();
    if (!missing.isEmpty()) {
        const Result<QList<Row>> read = context.workspace->rows(missing);
        if (!read)
            return fail(read.error());
        for (const Row &row : *read)
            if (!row.deleted)
                known.insert(row.id, row);
    }
    m_ids = ids;
    m_known = QSet<RecordId>(ids.cbegin(), ids.cend());
    m_rows.reserve(ids.size());
    for (const RecordId &id : ids)
        if (const auto row = known.constFind(id); row != known.cend())
            m_rows << *row;
    compare();
    remark(context);
    return {};
}

void SeveralRows::compare()
{
    if (m_rows.isEmpty())
        return;
    m_common = Row(*m_rows.first().spec);
    for (int i = 0; i < m_common.values.size(); ++i) {
        const FieldValue &first = m_rows.first().values[i];
        const bool same = std::all_of(m_rows.cbegin(), m_rows.cend(),
                                      [&](const Row &row) { return row.values[i] == first; });
        if (same)
            m_common.values[i] = first;
        else
            m_mixed.insert(i);
    }
}

void SeveralRows::remark(const AppContext &context)
{
    QMap<QString, int> conflicts;
    QMap<QString, int> drafts;
    const bool any =
        std::any_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.inConflict; });
    const Result<QList<Conflict>> all = any ? context.workspace->conflicts() : Result<QList<Conflict>>();
    for (const Conflict &conflict : all ? *all : QList<Conflict>())
        if (!conflict.field.isEmpty() && has(conflict.id))
            ++conflicts[conflict.field];
    if (context.drafts) {
        const QStringList drafted = context.drafts->records();
        for (const QString &record : drafted) {
            const auto id = RecordId::parse(record);
            if (!id || !has(*id))
                continue;
            const QMap<QString, Drafts::Draft> fields = context.drafts->of(record);
            for (auto it = fields.cbegin(); it != fields.cend(); ++it)
                if (it->isUnread())
                    ++drafts[it.key()];
        }
    }
    for (auto it = conflicts.cbegin(); it != conflicts.cend(); ++it)
        m_remarks << Finding{Finding::Severity::Note, it.key(), conflictText(it.value())};
    for (auto it = drafts.cbegin(); it != drafts.cend(); ++it)
        m_remarks << Finding{Finding::Severity::Note, it.key(), draftText(it.value())};
}

}  // namespace tri::ui
