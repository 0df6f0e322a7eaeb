// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/reader.h"

namespace tri {

std::optional<Row> Reader::row(const RecordId &id)
{
    if (id.isNull() || isAtEnd())
        return std::nullopt;
    if (const auto known = m_rows.constFind(id); known != m_rows.cend())
        return *known;
    auto found = m_workspace.row(id);
    if (!found) {
        // A link whose end is not in this copy is expected (DESIGN section 1).
        if (found.error().code != ProblemCode::NotFound)
            keep(found.error());
        return std::nullopt;
    }
    if (found->deleted)
        return std::nullopt;
    m_rows.insert(id, *found);
    return std::move(*found);
}

QList<Row> Reader::rows(const RecordSpec &kind, const QList<Condition> &conditions)
{
    if (isAtEnd())
        return {};
    const auto ids = m_workspace.find(Query{.kind = &kind, .filter = {conditions}});
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
