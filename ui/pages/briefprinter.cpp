// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/briefprinter.h"

#include "ui/render/painter.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kPointsPerInch = 72.0;

QPageLayout layoutOf(const PlacedPage &page)
{
    // Qt wants the portrait size and turns it itself.
    QSizeF size = page.size / unitsPerPoint;
    if (page.landscape)
        size.transpose();
    return {QPageSize(size, QPageSize::Point), page.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF(), QPageLayout::Point};
}

tl::unexpected<Problem> notPrinted(const QString &detail)
{
    return fail(ProblemCode::Io,
                QCoreApplication::translate("BriefPrinter", "The brief could not be printed. Check that the printer is on, or save the brief as PDF."),
                detail);
}

}  // namespace

Status printDocument(const PlacedDocument &document, QPrinter &printer)
{
    const bool some = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const qsizetype first = some ? printer.fromPage() - 1 : 0;
    const qsizetype last = some ? std::min<qsizetype>(printer.toPage(), document.pages.size()) - 1 : document.pages.size() - 1;
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
