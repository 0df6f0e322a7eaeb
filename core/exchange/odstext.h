// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/sheetxml.h"

#include <optional>

namespace tri {

/// The paragraphs within an element of an OpenDocument text, joined by line ends. White space of the file is one blank,
/// as the format has it; blanks, tabs and line breaks that count are elements of their own. Comments, frames and
/// readings are left out.
class OdsText {
public:
    explicit OdsText(qsizetype longest) : m_longest(longest) {}
    /// Reads the current element to its end.
    void read(SheetXml &xml);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] bool isTooLong() const { return m_tooLong; }

private:
    void readInline(SheetXml &xml);
    void add(QStringView characters);
    void addBlanks(int count);

    qsizetype m_longest;
    QString m_text;
    int m_paragraphs = 0;
    bool m_afterBlank = true;  // at the start of a paragraph white space counts for nothing
    bool m_tooLong = false;
};

/// Seconds of "PT15H30M00S", fractions left out; nullopt for anything else and for years and months.
[[nodiscard]] std::optional<qint64> parseDuration(QStringView text);

}  // namespace tri
