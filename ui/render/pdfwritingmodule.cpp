// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/codemodule.h"
#include "ui/render/pdfwritingtable.h"

namespace {

constexpr tri::ui::PdfWritingTable kTable{.tagged = tri::ui::taggedPdf,
                                          .booklet = tri::ui::bookletPdf,
                                          .sizes = tri::ui::pdfPageSizes,
                                          .joined = tri::ui::joinPdfs};

}  // namespace

TRI_CODE_MODULE(kTable)
