// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading of PDF files for programs that load it when it is wanted.

#include "core/base/codemodule.h"
#include "core/text/pdfreadingtable.h"

namespace tri {

Result<FileText> pdfText(const QByteArray &bytes, const TextLimits &limits)
{
    const auto module = codeTable<PdfReadingTable>();
    return module ? (*module)->text(bytes, limits) : fail(module.error());
}

Result<PdfPictures> PdfPictures::open(const QByteArray &pdf)
{
    const auto module = codeTable<PdfReadingTable>();
    return module ? (*module)->open(pdf) : fail(module.error());
}

// There are pictures only where the module was loaded.

int PdfPictures::pages() const
{
    return codeTable<PdfReadingTable>().value()->pages(*this);
}

Result<PdfPicture> PdfPictures::page(int number, int dotsPerInch) const
{
    return codeTable<PdfReadingTable>().value()->page(*this, number, dotsPerInch);
}

}  // namespace tri
