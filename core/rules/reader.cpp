// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/reader.h"

#include <QSet>

namespace tri {

std::optional<Row> Reader::row(const RecordId &id)
{
    if (id.isNull() || isAtEnd())
        return std::nullopt;
    if (const auto known = m_rows.constFind(id); known != m_rows.cend())
        return *known;
    auto found = m_workspace.rows({id});  // unlike row() without what the log knows of it
    if (!found) {
        keep(found.error());
        return std::nullopt;
    }
    // A link whose end is not in this copy is expected (DESIGN section 1).
    if (found->isEmpty() || found->first().deleted)
        return std::nullopt;
    m_rows.insert(id, found->first());
    return std::move(found->first());
}

QList<Row> Reader::rows(const RecordSpec &kind, const Filter &filter)
{
    if (isAtEnd())
        return {};
    const auto ids = m_workspace.find(Query{.kind = &kind, .filter = filter});
    if (!ids) {
        keep(ids.error());
        return {};
    }
    auto found = m_workspace.rows(*ids);
    if (!found) {
        keep(found.error());
        return {};
    }
    for (const Row &each : *found)
        m_rows.insert(each.id, each);
    return std::move(*found);
}

QList<Row> Reader::rowsLinked(const RecordSpec &kind, const QString &key, const RecordIds &targets)
{
    constexpr qsizetype kAtOnce = 100;  // alternatives in one question
    QList<Row> out;
    QSet<RecordId> seen;
    for (qsizetype from = 0; from < targets.size(); from += kAtOnce) {
        Filter any{.join = Filter::Join::Any};
        for (const RecordId &target : targets.mid(from, kAtOnce))
            any.conditions << Condition{key, Condition::Op::Is, target};
        const QList<Row> found = rows(kind, any);
        for (const Row &each : found)
            if (!seen.contains(each.id)) {
                seen.insert(each.id);
                out << each;
            }
    }
    return out;
}

void Reader::fetch(const RecordIds &ids)
{
    RecordIds unknown;
    for (const RecordId &id : ids)
        if (!id.isNull() && !m_rows.contains(id))
            unknown << id;
    if (m_problem || unknown.isEmpty())
        return;
    const auto found = m_workspace.rows(unknown);
    if (!found) {
        keep(found.error());
        return;
    }
    for (const Row &each : *found)
        if (!each.deleted)
            m_rows.insert(each.id, each);
}

RecordId Reader::byReference(const QString &reference, const QString &kind)
{
    const auto found = m_workspace.byReference(reference, {kind});
    return found ? *found : RecordId();
}

bool Reader::isAtEnd()
{
    if (const Status going = advance(m_progress); !going)
        keep(going.error());
    return m_problem.has_value();
}

void Reader::keep(const Problem &problem)
{
    if (!m_problem)
        m_problem = problem;
}

}  // namespace tri
