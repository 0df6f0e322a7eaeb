// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the columns of somebody's sheet mean, kept as a record and known again by the headings.

#include "core/kinds/sheetmapping.h"
#include "core/rules/reader.h"

#include <QDate>
#include <QJsonObject>

namespace tri {

/// Those kept for what is read: "work_plan", or the key of a kind.
[[nodiscard]] QList<SheetMapping> keptMappings(Reader &reader, const QString &reads);
/// Of a sheet with the same headings in whatever order and spelling, the one used last.
[[nodiscard]] std::optional<SheetMapping> keptFor(const QList<SheetMapping> &kept,
                                                  const QStringList &headings);
/// By title, in whatever case, or by id.
[[nodiscard]] std::optional<SheetMapping> keptNamed(const QList<SheetMapping> &kept, const QString &name);

/// What the columns mean in it, in the order of @p headings; "" for one that it does not know or leaves out.
[[nodiscard]] QStringList meaningsIn(const SheetMapping &kept, const QStringList &headings);
/// What else was kept with the columns.
[[nodiscard]] QJsonObject moreIn(const SheetMapping &kept);

/// What is to be kept.
struct ColumnMeanings {
    QString reads;
    QStringList headings;  ///< of all columns as they stand
    QStringList meanings;  ///< likewise
    QJsonObject more{};
    QString title{};  ///< "" = stays, or @p titleOtherwise
    QString titleOtherwise{};
};
/// The record that keeps it, or the change that brings @p kept up to date.
[[nodiscard]] RecordChange keeping(const ColumnMeanings &meanings, const std::optional<SheetMapping> &kept,
                                   const QDate &today, IdSource &ids);

}  // namespace tri
