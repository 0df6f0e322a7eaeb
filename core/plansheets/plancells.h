// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plansheets/planchanges.h"
#include "core/plansheets/planrecords.h"

#include <QLocale>

namespace tri {

/// Turns cells into values and reports what breaks a rule. Lines are named as the file numbers them, and then as the plan does.
class PlanCellReader {
public:
    PlanCellReader(PlanRecords &records, PlanChanges &changes, QLocale locale, QString language)
        : m_records(records), m_changes(changes), m_locale(std::move(locale)), m_language(std::move(language))
    {
    }

    /// A row of the file, new or known, goes by this name there.
    void know(const QString &name, const RecordId &id, const RecordSpec &spec);

    /// The value of a cell; of a text in several languages, the text. Nothing when a rule is broken, which is reported then.
    [[nodiscard]] std::optional<FieldValue> read(const PlanTable &table, const PlanTableRow &row, int column);
    void report(const PlanTable &table, const PlanTableRow &row, int column, const QString &text,
                Finding::Severity severity = Finding::Severity::Error, std::optional<QString> fix = {});

private:
    [[nodiscard]] std::optional<FieldValue> readLinks(const PlanTable &table, const PlanTableRow &row,
                                                      int column);
    [[nodiscard]] RecordId lineNamed(const FieldSpec &field, const QString &text) const;
    void reportUnknown(const PlanTable &table, const PlanTableRow &row, int column, const QString &part,
                       const LinkIndex::Match &match);
    [[nodiscard]] std::optional<QString> likelyChoice(const FieldSpec &field, const QString &text) const;

    struct Known {
        RecordId id;
        const RecordSpec *spec;
        friend bool operator==(const Known &, const Known &) = default;
    };
    PlanRecords &m_records;
    PlanChanges &m_changes;
    QLocale m_locale;
    QString m_language;
    QHash<QString, QList<Known>> m_known;
};

}  // namespace tri
