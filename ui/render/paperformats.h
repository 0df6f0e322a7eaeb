// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The kinds of files that a paper can be written as: one table for the desk and for the command line.

#include "core/base/result.h"
#include "core/brief/briefdocument.h"

#include <QByteArray>

#include <span>

namespace tri::ui {

struct PaperFile {
    QByteArray bytes;
    qsizetype pages = 0;  ///< 0 where the file has no pages of its own
};

struct PaperFormat {
    const char *ending;  ///< of the file's name, without the dot
    const char *icon;
    const char *save;    ///< "Save as Word document", to be translated by text()
    const char *filter;  ///< "Word documents (*.docx)", likewise
    Result<PaperFile> (*write)(const BriefDocument &document);
    const char *beside =
        nullptr;  ///< in the name of a file, to tell it from the usual one with the same ending

    [[nodiscard]] static QString text(const char *words);
    [[nodiscard]] QString suffix() const { return QString::fromLatin1(ending); }
};

/// A PDF file for paper alone: on A5, two pages beside each other, in the order of a booklet. It is asked for by itself, since
/// its ending is that of the usual file.
[[nodiscard]] const PaperFormat &bookletFormat();

/// PDF first.
[[nodiscard]] std::span<const PaperFormat> paperFormats();
/// By the ending of a name, in small or capital letters; nullptr when it has none of these.
[[nodiscard]] const PaperFormat *paperFormatOf(const QString &path);

}  // namespace tri::ui
