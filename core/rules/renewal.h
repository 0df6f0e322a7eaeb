// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/reader.h"

#include <QLocale>

#include <functional>
#include <optional>

namespace tri {

/// How a new record comes from one that is here: the next meeting of a series, a meeting from a template. The person is
/// asked for its day, and one step makes it with all that belongs to it. Texts are translated.
struct Renewal {
    QString action;    ///< of a command: "New meeting from this one…"
    QString question;  ///< what is asked, and what the new record takes over
    QString box;       ///< name of the box for the day
    QString step;      ///< of the button that does it
};
/// nullopt for records from which nothing new comes in this way.
[[nodiscard]] std::optional<Renewal> renewalOf(const Row &row);
[[nodiscard]] bool isRenewable(const RecordSpec &kind);
/// Templates of the kind, by title: "New … from template".
[[nodiscard]] QList<Row> templatesOf(Reader &reader, const RecordSpec &kind);

struct Renewed {
    ChangeSet changes;
    RecordId made;
};
/// @p day as the person writes it; "" leaves it open. Fails with Invalid for what is no date.
[[nodiscard]] Result<Renewed> renewed(Reader &reader, const Row &source, const QString &day,
                                      const QLocale &locale, const QDate &today,
                                      const std::function<RecordId()> &newId);

}  // namespace tri
