// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/packpdf.h"

#include "ui/render/packmerge.h"
#include "ui/render/paginator.h"
#include "ui/render/pdf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFont>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <optional>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStampResolution = 300;
constexpr double kStampSize = 7.5;  // points
constexpr double kStampFoot = 14;   // points from the lower edge of the page to that of the stamp
constexpr int kMostRounds = 4;

struct Annex {
    qsizetype file;
    QByteArray bytes;
    QList<QSizeF> sizes;
};

/// Reads the files; those that cannot be put in say why.
Result<QList<Annex>> readAnnexes(const Workspace &workspace, MeetingPack &pack, Progress *progress)
{
    QList<Annex> out;
    begin(progress, pack.files.size());
    for (qsizetype i = 0; i < pack.files.size(); ++i) {
        PackFile &file = pack.files[i];
        if (const Status going = advance(progress); !going)
            return fail(going.error());
        if (!file.missing.isEmpty())
            continue;
        const Result<QByteArray> bytes = workspace.fileContent(file.hash);
        if (!bytes && bytes.error().code != ProblemCode::Damaged
            && bytes.error().code != ProblemCode::NotFound)
            return fail(bytes.error());
        const auto sizes = bytes ? pdfPageSizes(*bytes) : tl::unexpected(PdfFault::Damaged);
        if (!sizes && sizes.error() == PdfFault::NoReader)
            return fail(ProblemCode::Io,
                        QCoreApplication::translate("Pdf",
                                                    "The files could not be read: a part of the program is "
                                                    "missing. Install Trilateral again."));
        if (sizes)
            out << Annex{i, *bytes, *sizes};
        else
            file.missing =
                packBarText(!bytes && bytes.error().code == ProblemCode::NotFound ? PackBar::NotHere
                                : sizes.error() == PdfFault::Password             ? PackBar::Password
                                                                                  : PackBar::Damaged,
                            pack.brief.language);
    }
    return out;
}

/// The page on which the block, or the first one behind it that has lines, begins; counted from 1.
qsizetype firstPageOf(const PlacedDocument &placed, qsizetype block)
{
    for (qsizetype i = 0; i < placed.pages.size(); ++i)
        for (const PlacedLine &line : placed.pages[i].lines)
            if (placed.flows[size_t(line.flow)]->block >= block)
                return i + 1;
    return 1;
}

/// A page for each page of the files, as large as that one, with a line at its foot.
QByteArray stampsFor(const MeetingPack &pack, const QList<Annex> &annexes, const QList<PackPlace> &places,
                     qsizetype all)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kStampResolution);
    const auto layout = [](const QSizeF &size) {
        return QPageLayout(QPageSize(size, QPageSize::Point, {}, QPageSize::ExactMatch),
                           QPageLayout::Portrait, {}, QPageLayout::Point);
    };
    QPainter painter;
    for (const Annex &annex : annexes) {
        for (qsizetype page = 0; page < annex.sizes.size(); ++page) {
            const QSizeF size = annex.sizes[page];
            writer.setPageLayout(layout(size));
            if (!painter.isActive())
                painter.begin(&writer);
            else
                writer.newPage();
            QFont font(u"Noto Sans"_s);
            font.setPointSizeF(kStampSize);
            painter.setFont(font);
            const QString text = packStamp(pack, annex.file, page + 1, places[annex.file], all);
            constexpr double point = kStampResolution / 72.0;
            const QRectF room(0, (size.height() - kStampFoot - 2 * kStampSize) * point, size.width() * point,
                              2 * kStampSize * point);
            const QRectF taken = painter.boundingRect(room, Qt::AlignCenter, text);
            painter.fillRect(taken.adjusted(-3 * point, -point, 3 * point, point),
                             Qt::white);  // legible on whatever is below
            painter.drawText(room, Qt::AlignCenter, text);
        }
    }
    painter.end();
    return buffer.data();
}

/// The index tells pages, and is pages itself: it is laid out until it tells the truth about its own length. Nothing when it
/// never does.
std::optional<PlacedDocument> placeOwnPages(const MeetingPack &pack, const QList<Annex> &annexes,
                                            qsizetype added, PackPdf &out)
{
    qsizetype own = 0;
    for (int round = 0; round < kMostRounds; ++round) {
        out.places = QList<PackPlace>(pack.files.size());
        qsizetype next = own + 1;
        for (const Annex &annex : annexes) {
            out.places[annex.file] = {next, annex.sizes.size()};
            next += annex.sizes.size();
        }
        const PackDocument document = packDocument(pack, out.places, out.brief, own + added);
        PlacedDocument placed = paginate(document.document);
        const qsizetype brief = firstPageOf(placed, document.briefBlock);
        if (own == placed.pages.size() && out.brief == brief)
            return placed;
        own = placed.pages.size();
        out.brief = brief;
    }
    return std::nullopt;
}

tl::unexpected<Problem> notJoined(const QString &detail)
{
    return fail(
        ProblemCode::Io,
        QCoreApplication::translate("Pdf",
                                    "The pages could not be joined to one file. Save the brief as PDF "
                                    "and the files by themselves."),
        detail);
}

}  // namespace

Result<PackPdf> packPdf(const Workspace &workspace, MeetingPack pack, Progress *progress,
                        const QDateTime &created)
{
    const auto annexes = readAnnexes(workspace, pack, progress);
    if (!annexes)
        return fail(annexes.error());
    qsizetype added = 0;
    for (const Annex &annex : *annexes)
        added += annex.sizes.size();
    PackPdf out;
    const std::optional<PlacedDocument> placed = placeOwnPages(pack, *annexes, added, out);
    if (!placed)
        return notJoined(u"the index did not settle"_s);
    out.pages = placed->pages.size() + added;
    out.files = pack.files;
    out.leftOut = pack.brief.leftOut;
    const Result<QByteArray> base = pdfBytes(*placed, created);
    if (!base)
        return fail(base.error());
    QList<AddedPdf> parts;
    for (const Annex &annex : *annexes)
        parts << AddedPdf{packAnnex(pack, annex.file) + u". "_s + pack.files[annex.file].title, annex.bytes};
    const auto joined = joinPdfs(
        *base, parts, parts.isEmpty() ? QByteArray() : stampsFor(pack, *annexes, out.places, out.pages));
    if (!joined)
        return notJoined(joined.error());
    out.bytes = *joined;
    return out;
}

}  // namespace tri::ui
