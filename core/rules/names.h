// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/state.h"
#include "core/kinds/statename.h"
#include "core/rules/reader.h"

#include <QDate>
#include <QSet>

#include <functional>

namespace tri {

/// Pure. The State's name on @p day: the dated name that covers it, else the name of today.
[[nodiscard]] QString nameOn(const State &state, const QList<StateName> &names, const QDate &day,
                             const QString &language);
[[nodiscard]] QString nameOn(Reader &reader, const RecordId &state, const QDate &day, const QString &language);

/// Names of records as a paper of one day and language prints them.
class Names {
public:
    /// With @p mayName, a record of which it says no has no name, as if it were not in this copy.
    Names(Reader &reader, QDate day, QString language, std::function<bool(const RecordId &)> mayName = {})
        : m_reader(reader), m_day(day), m_language(std::move(language)), m_mayName(std::move(mayName))
    {
    }

    [[nodiscard]] QString full(const RecordId &id);       ///< "" when the record is not in this copy
    [[nodiscard]] QString brief(const RecordId &id);  ///< the acronym where there is one
    [[nodiscard]] QStringList brief(const RecordIds &ids);
    [[nodiscard]] const QDate &day() const { return m_day; }

private:
    Reader &m_reader;
    [[nodiscard]] QString composed(const RecordId &id);

    QDate m_day;
    QString m_language;
    QSet<RecordId> m_composing;                       ///< a circle of titles ends where it began
    std::function<bool(const RecordId &)> m_mayName;  ///< none = all may be named
};

}  // namespace tri
