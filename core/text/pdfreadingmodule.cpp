// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/codemodule.h"
#include "core/text/pdfreadingtable.h"

namespace {

constexpr tri::PdfReadingTable kTable{
    .text = tri::pdfText,
    .open = tri::PdfPictures::open,
    .pages = [](const tri::PdfPictures &pictures) { return pictures.pages(); },
    .page = [](const tri::PdfPictures &pictures, int number,
               int dotsPerInch) { return pictures.page(number, dotsPerInch); },
};

}  // namespace

TRI_CODE_MODULE(kTable)
