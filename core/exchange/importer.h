// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"
#include "core/workspace/workspace.h"

#include <QHash>
#include <QLocale>
#include <QSet>

namespace tri {

/// How cells are to be understood, and what is to be done with lines that cannot be.
struct ImportOptions {
    QLocale locale = QLocale::c();            ///< of dates and numbers, beside the forms that files are written in
    QString language = QStringLiteral("en");  ///< of texts in a column that names no language
    bool serials = false;      ///< a bare number in a date field is a spreadsheet's count of days (41743 = 14 April 2014)
    bool leaveOutFaulty = false;  ///< lines with an error are left out; otherwise one error keeps everything back
    /// What looks like a record that is here (same title and day) is taken for it; otherwise it is a new record, with a
    /// warning.
    bool updateLookalikes = false;
    /// What is to become of a line, where a person said so: of one that looks like a record that is here, and of any other
    /// that is to be left out.
    enum class Choice { Update, New, LeaveOut };
    QHash<int, Choice> choices{};  ///< by line
    /// The column, by its name or meaning, whose values tell which record a line stands for where neither id nor reference
    /// does; "" = none.
    QString keyColumn{};
    Origin origin = Origin::Import;
    Progress *progress = nullptr;
};

/// What an import will do, before it does it. With any error the change set is empty – a file is taken whole or not at
/// all – unless faulty lines are to be left out.
struct ImportPlan {
    const RecordSpec *kind = nullptr;
    int created = 0;
    int changed = 0;
    int unchanged = 0;
    int errors = 0;  ///< all of them; the list of findings ends at kMaxFindings
    int warnings = 0;
    int lookalikes = 0;     ///< lines that look like a record that is here
    QSet<int> faultyLines;  ///< lines with an error
    enum class Fate { Created, Changed, Unchanged, LeftOut };
    QHash<int, Fate> fates;            ///< what each line does, faulty ones apart
    QHash<int, RecordId> records{};    ///< what each line stands for, that of new ones included
    QHash<int, RecordChange> edits{};  ///< of lines that change a record, faulty ones included
    /// A line that nothing names a record for, and that may be one that is here: nearly the same text of the same meeting
    /// or actor, or the same title and day.
    struct Alike {
        int line = 0;
        RecordId known;
        QString name;          ///< of the known one
        int likeness = 0;      ///< of the texts, in per cent; 100 = the same
        bool decided = false;  ///< somebody said what it is, or the same title and day say it
    };
    QList<Alike> alikes{};
    ChangeSet changes;
    QList<ImportFinding> findings;

    static constexpr qsizetype kMaxFindings = 1000;
    [[nodiscard]] bool hasErrors() const { return errors > 0; }
    [[nodiscard]] int undecided() const;  ///< alikes about which nobody has said anything
    void add(ImportFinding finding);
};

/// Works out what the lines of @p table mean for the records of one kind. A line belongs to the record named by its
/// `record_id`, else to the one with its reference, else it is a new one. An empty cell leaves the field as it is.
/// Fails only when the workspace cannot be read; everything wrong with the file is a finding.
[[nodiscard]] Result<ImportPlan> planImport(const Workspace &workspace, const RecordSpec &kind,
                                            const CsvTable &table, IdSource &ids = systemIds(),
                                            const ImportOptions &options = {});

/// What one field of a record is and becomes, in words.
struct ValueChange {
    QString label;
    QString before;
    QString after;
};
/// What the line changes in the record it stands for; nothing for a new one.
[[nodiscard]] QList<ValueChange> valueChanges(const Workspace &workspace, const ImportPlan &plan, int line,
                                              const QLocale &locale = QLocale());

}  // namespace tri
