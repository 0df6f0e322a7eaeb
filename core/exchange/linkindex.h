// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QHash>

namespace tri {

/// Which record a text in a file names, and how a record is named in a file. Both directions stand here together, so
/// that what an export writes is exactly what an import reads. Each kind is read once; there is no query per cell.
class LinkIndex {
public:
    explicit LinkIndex(const Workspace &workspace) : m_workspace(workspace) {}

    /// Reads the kinds that the links of @p spec lead to, and @p spec itself.
    [[nodiscard]] Status load(const RecordSpec &spec);
    /// Likewise the kinds of these keys alone; what is not loaded is found by its id only.
    [[nodiscard]] Status loadKinds(const QStringList &kinds);
    [[nodiscard]] RecordIds idsOf(const QString &kind) const { return m_kinds.value(kind).ids; }

    struct Match {
        RecordId id;              ///< null when nothing or several match
        QStringList ambiguous{};  ///< kinds of the records that match, when several do
        bool deleted = false;
    };
    /// By id, by reference, by `kind:REFERENCE`, or by a title that only one record has.
    [[nodiscard]] Match resolve(const FieldSpec &field, const QString &text);
    /// Among the records of one kind, by reference alone.
    [[nodiscard]] Match byReference(const RecordSpec &spec, const QString &reference) const;
    /// The shortest text that resolve() leads back to @p id: reference, `kind:REFERENCE`, or the id itself.
    [[nodiscard]] QString textFor(const FieldSpec &field, const RecordId &id);

    /// A living record of a loaded kind; nullptr otherwise.
    [[nodiscard]] const Row *row(const RecordId &id) const;
    /// Makes a row known that the same import is going to create or change.
    void add(const Row &row);

    /// How references and titles are compared: without regard to case and runs of blanks.
    [[nodiscard]] static QString folded(const QString &text);

private:
    struct Names {
        QHash<QString, RecordIds> references;
        QHash<QString, RecordIds> titles;
        RecordIds ids;
        bool titled = false;  // titles are read only when a reference was not found
    };

    [[nodiscard]] Status loadKind(const RecordSpec &spec);
    [[nodiscard]] const QStringList &targetsOf(const FieldSpec &field);
    [[nodiscard]] Match byId(const FieldSpec &field, const QString &text) const;
    [[nodiscard]] Match byTitle(const QStringList &kinds, const QString &title);
    void addTitles(Names &names, const Row &row) const;
    [[nodiscard]] Match pick(const RecordIds &ids) const;

    const Workspace &m_workspace;
    QHash<QString, Names> m_kinds;
    QHash<RecordId, Row> m_rows;
    QHash<const FieldSpec *, QStringList> m_targets;
};

}  // namespace tri
