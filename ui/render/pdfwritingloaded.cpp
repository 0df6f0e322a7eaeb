// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writing of PDF files for programs that load it when it is wanted.

#include "core/base/codemodule.h"
#include "ui/render/pdfwritingtable.h"

namespace tri::ui {

namespace {

QString detailOf(const Problem &problem)
{
    return problem.text + u'\n' + problem.detail;
}

}  // namespace

Result<QByteArray> taggedPdf(const PlacedDocument &document, const QDateTime &created,
                             const QByteArray &pictures)
{
    const auto module = codeTable<PdfWritingTable>();
    return module ? (*module)->tagged(document, created, pictures) : fail(module.error());
}

tl::expected<QByteArray, QString> bookletPdf(const QByteArray &pdf, bool rightToLeft)
{
    const auto module = codeTable<PdfWritingTable>();
    return module ? (*module)->booklet(pdf, rightToLeft) : tl::unexpected(detailOf(module.error()));
}

tl::expected<QList<QSizeF>, PdfFault> pdfPageSizes(const QByteArray &pdf)
{
    const auto module = codeTable<PdfWritingTable>();
    return module ? (*module)->sizes(pdf) : tl::unexpected(PdfFault::NoReader);
}

tl::expected<QByteArray, QString> joinPdfs(const QByteArray &base, const QList<AddedPdf> &added,
                                           const QByteArray &stamps)
{
    const auto module = codeTable<PdfWritingTable>();
    return module ? (*module)->joined(base, added, stamps) : tl::unexpected(detailOf(module.error()));
}

}  // namespace tri::ui
