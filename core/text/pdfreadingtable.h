// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/pdfpictures.h"
#include "core/text/pdftext.h"

namespace tri {

/// What the module that reads PDF files can do.
struct PdfReadingTable {
    static constexpr const char *kModule = "trilateral-pdfreading";
    decltype(&pdfText) text;
    decltype(&PdfPictures::open) open;
    int (*pages)(const PdfPictures &pictures);
    Result<PdfPicture> (*page)(const PdfPictures &pictures, int number, int dotsPerInch);
};

}  // namespace tri
