// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/translations.h"
#include "core/record/recordspec.h"

#include <QLocale>

#include <functional>

namespace tri {

/// Inverse of toJson for this field; nullopt when the value does not fit.
[[nodiscard]] std::optional<FieldValue> fromJson(const FieldSpec &field, const QJsonValue &value);

/// What turning a value into words needs from outside.
struct TextContext {
    QLocale locale;
    QString language = screenLanguage();                 ///< which language of a LocalText
    std::function<QString(const RecordId &)> titleOf{};  ///< name of a linked record; ids are shown without it
};

/// For people: list cells, read-only views, briefs. Lists are joined by "; ".
[[nodiscard]] QString displayText(const FieldSpec &field, const FieldValue &value, const TextContext &context);
/// The record's name: its title fields joined by " – ", else its reference, else its kind in brackets.
[[nodiscard]] QString titleText(const Row &row, const TextContext &context);

/// Likewise for narrow places: the acronym where the kind has one and it is entered.
[[nodiscard]] QString shortTitleText(const Row &row, const TextContext &context);

/// For files: keys, ISO dates, references; reads back exactly with parseText. A LocalText gives its original only:
/// the exchange writes one column per language.
[[nodiscard]] QString exchangeText(const FieldSpec &field, const FieldValue &value,
                                   const std::function<QString(const RecordId &)> &referenceOf);

struct ParseContext {
    QLocale locale = QLocale::c();
    QString language = screenLanguage();
    /// The record a text refers to among the field's target kinds; null id when there is none.
    std::function<RecordId(const FieldSpec &, const QString &)> resolve{};
};
/// Reads what people type and what exchangeText wrote: choice keys or labels, dates in the locale's forms, numbers,
/// "yes"/"no", references. The Problem names the rule and an example.
[[nodiscard]] Result<FieldValue> parseText(const FieldSpec &field, const QString &text, const ParseContext &context);

}  // namespace tri
