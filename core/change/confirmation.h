// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/changeset.h"

namespace tri {

/// That somebody found a translation right as it stands. In the log it is an element beside the text, named after the language
/// and after what both texts were: it says nothing of any other wording, and whoever confirms the same elsewhere says the same.
/// In a change and in the history its key stands for a field, and its value is a flag.
struct Confirmation {
    const FieldSpec *field = nullptr;
    QString language;
    QString key;  ///< the register

    /// Of the texts as they are; nothing where there is no translation into @p language.
    [[nodiscard]] static std::optional<Confirmation> of(const Row &row, int field, const QString &language);
    /// nothing when the register is none.
    [[nodiscard]] static std::optional<Confirmation> parse(const RecordSpec &kind, const QString &key);
    /// Of this very wording.
    [[nodiscard]] bool isAbout(const LocalText &text) const;
    [[nodiscard]] FieldChange change() const { return {key, {}, FieldValue(true)}; }
    [[nodiscard]] QString labelText() const;  ///< "Title, Français"
    [[nodiscard]] static QString words();     ///< "Found right"
};

}  // namespace tri
