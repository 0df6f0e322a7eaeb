// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace tri {

/// The six languages of the United Nations, in the order of their English names: ar zh en fr ru es.
[[nodiscard]] const QStringList &contentLanguages();
/// The language's own name ("Français"); the code itself when unknown.
[[nodiscard]] QString languageName(const QString &code);
[[nodiscard]] bool isRightToLeft(const QString &language);
/// For a name or number put into a line that may run the other way ("3 Oct 2026" in Arabic): its parts keep their order
/// among themselves (Unicode FSI … PDI).
[[nodiscard]] QString isolated(const QString &text);

/// One text in several languages with its original marked. Languages without text are not kept.
struct LocalText {
    QString original;               ///< language code of the original; empty only when there is no text
    QMap<QString, QString> texts;   ///< language code -> text

    LocalText() = default;
    LocalText(QString language, QString text) { set(std::move(language), std::move(text)); }

    [[nodiscard]] bool isEmpty() const { return texts.isEmpty(); }
    /// The text in @p language, or else the original, or else whatever is there.
    [[nodiscard]] QString in(const QString &language) const;
    [[nodiscard]] bool has(const QString &language) const { return texts.contains(language); }
    /// Sets or (with an empty text) removes one language; the first language set becomes the original.
    void set(QString language, QString text);

    friend bool operator==(const LocalText &, const LocalText &) = default;
};

}  // namespace tri
