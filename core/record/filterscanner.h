// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The words of a filter, one after another. Used by filterwords.cpp only.

#include "core/record/query.h"

#include <optional>

namespace tri {

class FilterScanner {
public:
    enum class Word { And, Or };

    explicit FilterScanner(QString text) : m_text(std::move(text)) {}

    [[nodiscard]] bool atEnd() const { return rest().isEmpty(); }
    [[nodiscard]] QString rest() const { return m_text.mid(m_at).trimmed(); }
    [[nodiscard]] bool take(QChar sign);
    /// "and" or "or", in English or the interface language.
    [[nodiscard]] bool takeWord(Word word);
    /// The longest name of a field that stands here: label, key or alias, quoted or not.
    [[nodiscard]] const FieldSpec *takeField(const RecordSpec &spec);
    /// By its key, or by its words in English or the interface language; the longest that stands here.
    [[nodiscard]] std::optional<Condition::Op> takeRelation(const FieldSpec &field);
    /// Up to the next "and", "or", comma or bracket, or a quoted text.
    [[nodiscard]] QString takeValue();
    /// Where @p word ends that stands at @p at, however it is spelled; -1 when it does not stand there.
    [[nodiscard]] qsizetype textEnd(qsizetype at, const QString &word) const;

private:
    [[nodiscard]] qsizetype wordEnd(qsizetype at, const QString &word) const;
    [[nodiscard]] bool takeText(const QString &text);
    [[nodiscard]] std::optional<QString> takeQuoted();
    void skipBlanks();

    QString m_text;
    qsizetype m_at = 0;
};

/// A value that would not read back as one without quotes.
[[nodiscard]] bool needsQuotes(const QString &text);
[[nodiscard]] QString relationKey(Condition::Op op);  ///< English, the stable form
/// "today", "today + 14 days", "~today-7": the days from today.
[[nodiscard]] std::optional<int> parseToday(const QString &text);
[[nodiscard]] bool isMine(const QString &text);

}  // namespace tri
