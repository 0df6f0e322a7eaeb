// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Pages of several PDF files in one, by libqpdf. What is put in may come from anywhere, so nothing in it is run or led to.

#include <QByteArray>
#include <QList>
#include <QSizeF>
#include <QString>

#include <tl/expected.hpp>

namespace tri::ui {

enum class PdfFault {
    Password,
    Damaged,
    NoReader,  ///< the part of the program that reads such files is missing
};
/// Sizes of the pages as they are seen, in points.
[[nodiscard]] tl::expected<QList<QSizeF>, PdfFault> pdfPageSizes(const QByteArray &pdf);

struct AddedPdf {
    QString title;  ///< of its bookmark
    QByteArray pdf;
};
/// The pages of @p base, its structure and bookmarks with them, and behind them those of the others. Each added page gets the
/// page of @p stamps with its number over it, as what is no part of its content. Scripts and actions of the added files are
/// left behind. Fails with what libqpdf says; equal files give equal bytes.
[[nodiscard]] tl::expected<QByteArray, QString> joinPdfs(const QByteArray &base, const QList<AddedPdf> &added,
                                                         const QByteArray &stamps);

}  // namespace tri::ui
