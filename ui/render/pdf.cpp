// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/pdf.h"

#include "core/base/safefile.h"
#include "ui/render/painter.h"
#include "ui/render/pdfcatalog.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

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

}  // namespace

Result<QByteArray> pdfBytes(const PlacedDocument &document, const QDateTime &created)
{
    if (document.pages.isEmpty())
        return notMade(u"no pages"_s);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setTitle(document.title);
        writer.setCreator(u"Trilateral"_s);
        writer.setPageLayout(pageLayout(document.pages.first()));
        QPainter painter;
        if (!painter.begin(&writer))
            return notMade(u"QPdfWriter did not begin"_s);
        for (qsizetype i = 0; i < document.pages.size(); ++i) {
            if (i > 0) {
                if (!writer.setPageLayout(pageLayout(document.pages.at(i))) || !writer.newPage())
                    return notMade(u"page %1"_s.arg(i + 1));
            }
            paintPage(painter, document, int(i), resolution / 72.0);
        }
        if (!painter.end())
            return notMade(u"QPdfWriter did not end"_s);
    }
    auto finished = withCatalogEntries(buffer.data(), {document.language, document.author, document.subject, created});
    if (!finished)
        return notMade(finished.error());
    return *finished;
}

Status writePdf(const PlacedDocument &document, const QString &path, const QDateTime &created)
{
    const auto bytes = pdfBytes(document, created);
    if (!bytes)
        return fail(bytes.error());
    return writeAllAtomically(path, *bytes);
}

}  // namespace tri::ui
