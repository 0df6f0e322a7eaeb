// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/handling.h"

#include <QString>
#include <QStringList>

#include <span>
#include <string_view>

namespace tri {

enum class FieldType {
    Automatic,      ///< taken from the member's type by field<>()
    Flag,
    Integer,
    Decimal,
    Text,           ///< one line
    LongText,       ///< paragraphs
    LocalText,      ///< one line, several languages
    LocalLongText,  ///< paragraphs, several languages
    Date,           ///< year, month or day
    Time,           ///< local time of day, "14:30"
    Choice,
    Choices,
    Link,
    Links,          ///< a set
    OrderedLinks,
    Url,
    File,           ///< content hash (SHA-256, hex) of a blob kept in the workspace
};

/// One word of a closed vocabulary. Keys are stored and never reused; labels are translated.
struct Choice {
    const char *key;
    const char *label;
    /// Other words that offices write for it, of any language, separated by ';'. Read only; never shown, no part of the
    /// interface's translations.
    const char *aliases = "";
    const char *context =
        "Choice";  ///< of the translations; that of the name where the word is one the desk has already
};

/// Source text with a comment that keeps equal words of different kinds apart; made by QT_TRANSLATE_NOOP3("Field", …).
struct Label {
    const char *text = "";
    const char *comment = "";
};

enum class Search { None, Low, High };

/// How two copies' changes of one field meet (docs: merge rules R3). Automatic follows the type: sets and lists per
/// element, long text offered by paragraph, everything else as a whole.
enum class MergeAs { Automatic, Whole, Elements, Paragraphs };

/// The fields of the same kind that tell about the file in a File field, by key; "" = the kind does not say.
struct FileMates {
    const char *name = "";        ///< as people call it, "report.pdf"
    const char *mediaType = "";
    const char *size = "";        ///< in bytes
    const char *language = "";
    const char *date = "";
    const char *attachedTo = "";  ///< links to the records that the file goes with
};

/// What a field means. Never how it looks or is stored. Members stand in the order designated initialisers use.
struct FieldSpec {
    const char *key = "";               ///< lower snake case, never reused
    Label label;
    const char *help = "";              ///< one sentence shown at the field, context "Help"
    FieldType type = FieldType::Automatic;
    bool required = false;
    std::span<const Choice> choices{};  ///< for Choice and Choices
    const char *target = "";            ///< for links: kind keys separated by spaces; "*" = any kind
    Handling handling = Handling::Public;  ///< the field is never shown below this level, whatever its record says
    const char *group = "";             ///< section of the form, context "Group"; "" = the first section
    int list = 0;                       ///< place among the default list columns, 1…; 0 = not shown by default
    Search search = Search::None;
    bool brief = false;                 ///< printed when the record appears in a generic brief block
    const char *aliases = "";           ///< other column headings on import, separated by ';'
    MergeAs merge = MergeAs::Automatic;
    bool sums = false;                  ///< a number whose values may be added up: shown under groups
    FileMates mates{};                  ///< for File: what else the record says about the file
    int since = 1;                      ///< schema number that introduced the field

    [[nodiscard]] bool isLink() const
    {
        return type == FieldType::Link || type == FieldType::Links || type == FieldType::OrderedLinks;
    }
    [[nodiscard]] bool isLocal() const { return type == FieldType::LocalText || type == FieldType::LocalLongText; }
    [[nodiscard]] bool isLong() const { return type == FieldType::LongText || type == FieldType::LocalLongText; }
    [[nodiscard]] bool isList() const
    {
        return type == FieldType::Links || type == FieldType::OrderedLinks || type == FieldType::Choices;
    }
    [[nodiscard]] bool isSet() const { return type == FieldType::Links || type == FieldType::Choices; }
    [[nodiscard]] bool targets(std::string_view kind) const;
    [[nodiscard]] const Choice *choice(QStringView choiceKey) const;
    [[nodiscard]] QString keyText() const { return QString::fromLatin1(key); }
    [[nodiscard]] QString labelText() const;   ///< in the current interface language
    [[nodiscard]] QString helpText() const;
    [[nodiscard]] QString groupText() const;
    [[nodiscard]] QStringList targetKinds() const;
    [[nodiscard]] QStringList aliasList() const;
};

[[nodiscard]] QStringList aliasList(const Choice &choice);
[[nodiscard]] QString choiceText(const Choice &choice);  ///< in the current interface language
[[nodiscard]] QString choiceText(const Choice &choice, const QString &language);
/// The word of a key in a language; the key itself where the vocabulary does not have it.
[[nodiscard]] QString choiceText(const FieldSpec &field, const QString &key, const QString &language);

}  // namespace tri
