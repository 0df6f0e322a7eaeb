// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/briefprinter.h"

#include "core/text/pdfpictures.h"
#include "ui/render/painter.h"

#include <QCoreApplication>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kPointsPerInch = 72.0;

/// Of a page of this size in points. Qt wants the portrait size and turns it itself.
QPageLayout layoutOf(QSizeF size)
{
    const bool landscape = size.width() > size.height();
    if (landscape)
        size.transpose();
    return {QPageSize(size, QPageSize::Point), landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF(), QPageLayout::Point};
}

QPageLayout layoutOf(const PlacedPage &page)
{
    return layoutOf(page.size / unitsPerPoint);
}

tl::unexpected<Problem> notPrinted(const QString &detail)
{
    return fail(ProblemCode::Io,
                QCoreApplication::translate("BriefPrinter", "The brief could not be printed. Check that the printer is on, or save the brief as PDF."),
                detail);
}

constexpr int kDotsPerInch = 300;  // finer than the eye sees on a laser printer

/// First and last page that the printer's dialog asks for, from 0.
std::pair<qsizetype, qsizetype> chosenPages(const QPrinter &printer, qsizetype pages)
{
    const bool some = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    return {some ? printer.fromPage() - 1 : 0,
            (some ? std::min<qsizetype>(printer.toPage(), pages) : pages) - 1};
}

}  // namespace

bool openPrintDialog(QWidget *parent, int pages,
                     const std::function<void(const std::shared_ptr<QPrinter> &)> &answer)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return false;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, pages);
    QObject::connect(dialog, &QDialog::accepted, parent, [printer, answer] { answer(printer); });
    // The dialog works on the printer until it is gone.
    QObject::connect(dialog, &QObject::destroyed, parent, [printer] {});
    dialog->open();
    return true;
}

Status printPdf(const QByteArray &pdf, const QString &title, QPrinter &printer)
{
    const Result<PdfPictures> pictures = PdfPictures::open(pdf);
    if (!pictures)
        return fail(pictures.error());
    const auto [first, last] = chosenPages(printer, pictures->pages());
    if (first > last)
        return notPrinted(u"no such pages"_s);
    printer.setDocName(title);
    printer.setFullPage(true);
    QPainter painter;
    for (qsizetype number = first; number <= last; ++number) {
        const Result<PdfPicture> page = pictures->page(int(number), kDotsPerInch);
        if (!page)
            return fail(page.error());
        printer.setPageLayout(layoutOf({page->pointsWide, page->pointsHigh}));
        if (number == first ? !painter.begin(&printer) : !printer.newPage())
            return notPrinted(u"page %1"_s.arg(number + 1));
        const QImage image(reinterpret_cast<const uchar *>(page->bytes.constData()), page->width,
                           page->height, page->bytesPerRow, QImage::Format_ARGB32);
        const qreal scale = printer.resolution() / kPointsPerInch;
        painter.drawImage(QRectF(0, 0, page->pointsWide * scale, page->pointsHigh * scale), image);
    }
    return painter.end() ? Status() : notPrinted(u"QPrinter did not end"_s);
}

Status printDocument(const PlacedDocument &document, QPrinter &printer)
{
    const auto [first, last] = chosenPages(printer, document.pages.size());
    if (first > last)
        return notPrinted(u"no such pages"_s);
    printer.setDocName(document.title);
    printer.setFullPage(true);
    printer.setPageLayout(layoutOf(document.pages[first]));
    QPainter painter;
    if (!painter.begin(&printer))
        return notPrinted(u"QPrinter did not begin"_s);
    for (qsizetype page = first; page <= last; ++page) {
        if (page > first) {
            printer.setPageLayout(layoutOf(document.pages[page]));
            if (!printer.newPage())
                return notPrinted(u"page %1"_s.arg(page + 1));
        }
        paintPage(painter, document, int(page), printer.resolution() / kPointsPerInch);
    }
    return painter.end() ? Status() : notPrinted(u"QPrinter did not end"_s);
}

}  // namespace tri::ui
