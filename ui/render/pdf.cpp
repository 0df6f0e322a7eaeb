// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/pdf.h"

#include "ui/render/painter.h"
#include "ui/render/taggedpdf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <functional>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int resolution = 1200;

QPageLayout pageLayout(const PlacedPage &page)
{
    // Qt wants the portrait size and turns it itself.
    QSizeF size = page.size / unitsPerPoint;
    if (page.landscape)
        size.transpose();
    return {QPageSize(size, QPageSize::Point), page.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(),
            QPageLayout::Point};
}

tl::unexpected<Problem> notMade(const QString &detail)
{
    return fail(ProblemCode::Io,
                QCoreApplication::translate("Pdf", "The PDF file could not be made. Try again; printing the brief still works."),
                detail);
}

/// A page each as @p paint draws it, in the order of @p pages.
Result<QByteArray> drawnPages(const PlacedDocument &document, const QList<int> &pages,
                              const std::function<void(QPainter &, int)> &paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setTitle(document.title);
    writer.setCreator(u"Trilateral"_s);
    writer.setPageLayout(pageLayout(document.pages.at(pages.first())));
    QPainter painter;
    if (!painter.begin(&writer))
        return notMade(u"QPdfWriter did not begin"_s);
    for (const int page : pages) {
        if (page != pages.first()
            && (!writer.setPageLayout(pageLayout(document.pages.at(page))) || !writer.newPage()))
            return notMade(u"page %1"_s.arg(page + 1));
        paint(painter, page);
    }
    if (!painter.end())
        return notMade(u"QPdfWriter did not end"_s);
    return buffer.data();
}

/// The drawings alone, without the lines and rules that stand beside them; empty when there are none.
Result<QByteArray> pictures(const PlacedDocument &document)
{
    QList<int> pages;
    for (qsizetype i = 0; i < document.pages.size(); ++i) {
        if (document.pages.at(i).drawing)
            pages << int(i);
    }
    if (pages.isEmpty())
        return QByteArray();
    return drawnPages(document, pages, [&document](QPainter &painter, int page) {
        painter.save();
        painter.scale(resolution / 72.0 / unitsPerPoint, resolution / 72.0 / unitsPerPoint);
        painter.setRenderHint(QPainter::Antialiasing);
        document.pages.at(page).drawing->paint(painter);
        painter.restore();
    });
}

}  // namespace

Result<QByteArray> pdfBytes(const PlacedDocument &document, const QDateTime &created)
{
    if (document.pages.isEmpty())
        return notMade(u"no pages"_s);
    const auto drawn = pictures(document);
    if (!drawn)
        return drawn;
    auto tagged = taggedPdf(document, created, *drawn);
    if (tagged || tagged.error().code != ProblemCode::NotFound)
        return tagged;
    // Without fonts nothing can be read out of the file anyway; its pages are as they are printed. That fonts are missing is
    // told beside the paper (missingFontsText).
    QList<int> pages;
    for (qsizetype i = 0; i < document.pages.size(); ++i)
        pages << int(i);
    return drawnPages(document, pages, [&document](QPainter &painter, int page) {
        paintPage(painter, document, page, resolution / 72.0);
    });
}

}  // namespace tri::ui
