// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/paperformats.h"

#include "core/base/localtext.h"
#include "core/brief/bilingual.h"
#include "core/brief/largeprint.h"
#include "core/brief/plaintext.h"
#include "ui/render/booklet.h"
#include "ui/render/htmldocument.h"
#include "ui/render/markdowndocument.h"
#include "ui/render/opendocument.h"
#include "ui/render/paginator.h"
#include "ui/render/pdf.h"
#include "ui/render/worddocument.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri::ui {

namespace {

Result<PaperFile> unpaged(const Result<QByteArray> &bytes)
{
    if (!bytes)
        return fail(bytes.error());
    return PaperFile{*bytes};
}

Result<PaperFile> writePaged(const BriefDocument &document)
{
    const PlacedDocument placed = paginate(document);
    const Result<QByteArray> bytes = pdfBytes(placed);
    if (!bytes)
        return fail(bytes.error());
    return PaperFile{*bytes, placed.pages.size()};
}

/// Laid out on A5, and not made smaller.
Result<PaperFile> writeBooklet(const BriefDocument &document)
{
    BriefDocument small = document;
    small.pages.paper = Paper::A5;
    stackSides(small);
    if (small.pages.largePrint)
        loosenTables(small);
    const Result<PaperFile> paged = writePaged(small);
    if (!paged)
        return paged;
    const auto sheets = bookletPdf(paged->bytes, isRightToLeft(document.language));
    if (!sheets)
        return fail(ProblemCode::Io,
                    QCoreApplication::translate("Pdf",
                                                "The pages could not be put together as a booklet. Save the "
                                                "paper as PDF on A5, and print that as a booklet."),
                    sheets.error());
    return PaperFile{*sheets, paged->pages};
}

Result<PaperFile> writeWord(const BriefDocument &document)
{
    return unpaged(wordDocument(document));
}

Result<PaperFile> writeOpen(const BriefDocument &document)
{
    return unpaged(openDocument(document));
}

Result<PaperFile> writeHtml(const BriefDocument &document)
{
    return PaperFile{htmlDocument(document)};
}

Result<PaperFile> writeText(const BriefDocument &document)
{
    return PaperFile{toPlainText(document).toUtf8()};
}

Result<PaperFile> writeMarkdown(const BriefDocument &document)
{
    return PaperFile{markdownDocument(document).toUtf8()};
}

constexpr PaperFormat kFormats[] = {
    {"pdf", "document-save", QT_TRANSLATE_NOOP("PaperFormat", "Save as PDF"),
     QT_TRANSLATE_NOOP("PaperFormat", "PDF files (*.pdf)"), writePaged},
    {"docx", "x-office-document", QT_TRANSLATE_NOOP("PaperFormat", "Save as Word document"),
     QT_TRANSLATE_NOOP("PaperFormat", "Word documents (*.docx)"), writeWord},
    {"odt", "x-office-document", QT_TRANSLATE_NOOP("PaperFormat", "Save as OpenDocument text"),
     QT_TRANSLATE_NOOP("PaperFormat", "OpenDocument texts (*.odt)"), writeOpen},
    {"html", "globe", QT_TRANSLATE_NOOP("PaperFormat", "Save as web page"),
     QT_TRANSLATE_NOOP("PaperFormat", "Web pages (*.html)"), writeHtml},
    {"txt", "text-x-generic", QT_TRANSLATE_NOOP("PaperFormat", "Save as plain text"),
     QT_TRANSLATE_NOOP("PaperFormat", "Text files (*.txt)"), writeText},
    {"md", "text-x-generic", QT_TRANSLATE_NOOP("PaperFormat", "Save as Markdown"),
     QT_TRANSLATE_NOOP("PaperFormat", "Markdown files (*.md)"), writeMarkdown},
};

constexpr PaperFormat kBooklet{"pdf",
                               "document-print",
                               QT_TRANSLATE_NOOP("PaperFormat", "Save as booklet"),
                               QT_TRANSLATE_NOOP("PaperFormat", "PDF files (*.pdf)"),
                               writeBooklet,
                               QT_TRANSLATE_NOOP("PaperFormat", "booklet")};

}  // namespace

const PaperFormat &bookletFormat()
{
    return kBooklet;
}

QString PaperFormat::text(const char *words)
{
    return words ? QCoreApplication::translate("PaperFormat", words) : QString();
}

std::span<const PaperFormat> paperFormats()
{
    return kFormats;
}

const PaperFormat *paperFormatOf(const QString &path)
{
    const auto found =
        std::find_if(std::begin(kFormats), std::end(kFormats), [&path](const PaperFormat &format) {
            return path.endsWith(u'.' + format.suffix(), Qt::CaseInsensitive);
        });
    return found == std::end(kFormats) ? nullptr : found;
}

}  // namespace tri::ui
