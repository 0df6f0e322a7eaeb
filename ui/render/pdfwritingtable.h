// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/booklet.h"
#include "ui/render/packmerge.h"
#include "ui/render/taggedpdf.h"

namespace tri::ui {

/// What the module that writes PDF files can do.
struct PdfWritingTable {
    static constexpr const char *kModule = "trilateral-pdfwriting";
    decltype(&taggedPdf) tagged;
    decltype(&bookletPdf) booklet;
    decltype(&pdfPageSizes) sizes;
    decltype(&joinPdfs) joined;
};

}  // namespace tri::ui
