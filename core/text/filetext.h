// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace tri {

/// What reading the words of one file may cost.
struct TextLimits {
    qsizetype bytes = 64 * 1024 * 1024;  ///< larger files are not read at all
    qsizetype characters = 2'000'000;    ///< what comes after them is left out
    int pages = 3000;
    int milliseconds = 20'000;  ///< looked at between pages: a single page cannot be stopped
};

/// The words of a file, for the search.
struct FileText {
    QString text;
    bool whole = true;  ///< false: a limit was met, and the rest is missing
};

/// Reads PDF, Word, PowerPoint and Excel files of the Office Open XML kind, OpenDocument files, web pages and plain text.
/// The content decides what it is, never the name, so that equal contents have equal words. Invalid: another kind of
/// file, too large, or protected by a password. Damaged: what it claims to be does not hold.
[[nodiscard]] Result<FileText> extractText(const QByteArray &bytes, const TextLimits &limits = {});

}  // namespace tri
