// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace tri {

/// The numbers of a plan that are in use or were, and the next one after them: a number is never given twice.
class PlanNumbers {
public:
    void use(const QString &number);  ///< nothing happens for ""
    /// A number under @p prefix ("" = the top) that no line has or had, which is then in use; it ends in @p wanted if
    /// that is free, else it is the one after the highest.
    [[nodiscard]] QString next(const QString &prefix, const QString &wanted = {});

private:
    QSet<QString> m_used;
    QHash<QString, qint64> m_last;  ///< the highest, by what stands before it
};

}  // namespace tri
