// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/state.h"
#include "core/kinds/statename.h"
#include "core/rules/reader.h"

#include <QDate>

namespace tri {

/// Pure. The State's name on @p day: the dated name that covers it, else the name of today.
[[nodiscard]] QString nameOn(const State &state, const QList<StateName> &names, const QDate &day,
                             const QString &language);
[[nodiscard]] QString nameOn(Reader &reader, const RecordId &state, const QDate &day, const QString &language);

/// Names of records as a paper of one day and language prints them.
class Names {
public:
    Names(Reader &reader, QDate day, QString language)
        : m_reader(reader), m_day(day), m_language(std::move(language)) {}

    [[nodiscard]] QString full(const RecordId &id);       ///< "" when the record is not in this copy
    [[nodiscard]] QString brief(const RecordId &id);  ///< the acronym where there is one
    [[nodiscard]] QStringList brief(const RecordIds &ids);
    [[nodiscard]] const QDate &day() const { return m_day; }

private:
    Reader &m_reader;
    QDate m_day;
    QString m_language;
};

}  // namespace tri
