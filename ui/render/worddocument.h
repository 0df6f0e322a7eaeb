// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/brief/briefdocument.h"

#include <QByteArray>

namespace tri {

/// A paper as a document of Word's format, to be edited further: headings, numbered paragraphs and tables whose header rows
/// repeat, in sections that stand upright or lie on their side as the paper says; its language, and whole from right to left
/// for Arabic; classification, version and page numbers on each page. Text stays text: nothing in it is a link or a field
/// that came with the data. Equal papers give equal bytes.
[[nodiscard]] Result<QByteArray> wordDocument(const BriefDocument &document);

}  // namespace tri
