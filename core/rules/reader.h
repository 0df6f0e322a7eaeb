// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"
#include "core/workspace/workspace.h"

#include <QHash>

namespace tri {

/// Typed reading of a workspace for rules and briefs. The first failure of the medium is kept and later reads come
/// back empty, so that a long composition asks problem() once at its end instead of at each line.
class Reader {
public:
    /// Once an end is asked for, @p progress is the first failure.
    explicit Reader(const Workspace &workspace, Progress *progress = nullptr)
        : m_workspace(workspace), m_progress(progress)
    {
    }

    [[nodiscard]] const Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }

    /// A living record of any kind; nullopt when it is not in this copy or deleted.
    [[nodiscard]] std::optional<Row> row(const RecordId &id);

    template <typename T> [[nodiscard]] std::optional<T> one(const RecordId &id)
    {
        const auto found = row(id);
        return found && found->spec == &kindOf<T>().spec ? std::optional<T>(fromRow<T>(*found)) : std::nullopt;
    }
    /// The records of a kind that fulfil all conditions, in the kind's own order.
    template <typename T> [[nodiscard]] QList<T> all(const QList<Condition> &conditions = {})
    {
        QList<T> out;
        for (const Row &found : rows(kindOf<T>().spec, Filter{conditions}))
            out << fromRow<T>(found);
        return out;
    }
    /// The records of a kind whose link field @p key leads to @p target.
    template <typename T> [[nodiscard]] QList<T> linked(const char *key, const RecordId &target)
    {
        return target.isNull() ? QList<T>() : all<T>({{QString::fromLatin1(key), Condition::Op::Is, target}});
    }
    /// Likewise where it leads to any of @p targets: few questions, however many they are.
    template <typename T> [[nodiscard]] QList<T> linkedToAny(const char *key, const RecordIds &targets)
    {
        QList<T> out;
        for (const Row &found : rowsLinked(kindOf<T>().spec, QString::fromLatin1(key), targets))
            out << fromRow<T>(found);
        return out;
    }
    /// Records of a kind described elsewhere, in the kind's own order.
    [[nodiscard]] QList<Row> rows(const RecordSpec &kind, const Filter &filter);
    /// Reads these in one go, so that later questions for each find it here.
    void fetch(const RecordIds &ids);
    /// What the workspace answered to a question of one's own, or nothing; a failure is kept like those of the others.
    template <typename T> [[nodiscard]] T take(Result<T> answer)
    {
        if (!answer && !m_problem)
            keep(answer.error());
        return answer && !m_problem ? std::move(*answer) : T();
    }
    /// The record of that reference; the null id when there is none.
    [[nodiscard]] RecordId byReference(const QString &reference, const QString &kind);

private:
    [[nodiscard]] QList<Row> rowsLinked(const RecordSpec &kind, const QString &key, const RecordIds &targets);
    void keep(const Problem &problem);
    [[nodiscard]] bool isAtEnd();  ///< nothing more is to be read

    const Workspace &m_workspace;
    Progress *m_progress = nullptr;
    std::optional<Problem> m_problem;
    QHash<RecordId, Row> m_rows;
};

}  // namespace tri
