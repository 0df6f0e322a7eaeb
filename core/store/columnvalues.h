// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/registers.h"

namespace tri {

/// The value that a column of a kind's table stands for. A Cell has isNull(), text(), utf8(), integer() and real(). A value
/// that does not fit the field reads as nothing.
template <typename Cell> FieldValue valueOfColumn(const Cell &cell, const FieldSpec &field)
{
    if (cell.isNull())
        return {};
    switch (field.type) {
    case FieldType::Automatic: return {};
    case FieldType::Flag: return canonical(cell.integer() != 0);
    case FieldType::Integer: return cell.integer();
    case FieldType::Decimal: return cell.real();
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Time:
    case FieldType::Choice:
    case FieldType::Url:
    case FieldType::File: return cell.text();
    case FieldType::Date: {
        const auto date = PartialDate::parse(cell.text());
        return date ? FieldValue(*date) : FieldValue();
    }
    case FieldType::LocalText:
    case FieldType::LocalLongText: return parseLogValue(field, cell.utf8()).value_or(FieldValue());
    case FieldType::Choices: return canonical(cell.text().split(u' ', Qt::SkipEmptyParts));
    case FieldType::Link: {
        const auto id = RecordId::parse(cell.text());
        return id ? FieldValue(*id) : FieldValue();
    }
    case FieldType::Links:
    case FieldType::OrderedLinks: {
        RecordIds ids;
        const QString text = cell.text();
        for (const QStringView part : QStringView(text).split(u' ', Qt::SkipEmptyParts))
            if (const auto id = RecordId::parse(part))
                ids << *id;
        return ids.isEmpty() ? FieldValue() : FieldValue(std::move(ids));
    }
    }
    return {};
}

}  // namespace tri
