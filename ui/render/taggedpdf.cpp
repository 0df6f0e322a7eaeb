// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/taggedpdf.h"

#include "ui/render/pdffinish.h"
#include "ui/render/pdffonts.h"
#include "ui/render/pdftags.h"

#include <cairo-pdf.h>
#include <cairo.h>

#include <QCoreApplication>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

template <auto Destroy> struct Destroyer {
    template <typename T> void operator()(T *object) const { Destroy(object); }
};
using Surface = std::unique_ptr<cairo_surface_t, Destroyer<cairo_surface_destroy>>;
using Context = std::unique_ptr<cairo_t, Destroyer<cairo_destroy>>;

cairo_status_t append(void *closure, const unsigned char *data, unsigned int length)
{
    static_cast<QByteArray *>(closure)->append(reinterpret_cast<const char *>(data), qsizetype(length));
    return CAIRO_STATUS_SUCCESS;
}

tl::unexpected<Problem> notMade(const QString &detail)
{
    return fail(ProblemCode::Io,
                QCoreApplication::translate(
                    "Pdf", "The PDF file could not be made. Try again; printing the brief still works."),
                detail);
}

QByteArray number(qreal value)
{
    return QByteArray::number(value, 'f', 3);
}

/// Within single quotes, as cairo reads attributes.
QByteArray quoted(const QString &text)
{
    QByteArray out = text.toUtf8();
    out.replace('\\', "\\\\").replace('\'', "\\'");
    return '\'' + out + '\'';
}

/// The runs of one piece of a line.
struct PieceRuns {
    TaggedPiece piece;
    QList<GlyphRun> runs;
};

class Writer {
public:
    Writer(const PlacedDocument &document, const TaggedPages &tagged) : m_document(document), m_tagged(tagged)
    {
        readRuns();
        m_anchors = document.anchors.keys();
        std::sort(m_anchors.begin(), m_anchors.end());
    }

    Result<QByteArray> write(const QDateTime &created)
    {
        for (const QRawFont &font : m_glyphFonts.fonts()) {
            if (!font.isValid() || font.fontTable("head").isEmpty())
                return fail(ProblemCode::NotFound,
                            QCoreApplication::translate("Pdf", "A font of this paper cannot be put into a PDF file."));
        }
        const QList<const GlyphRun *> all = allRuns();
        m_fonts = std::make_unique<PdfFonts>(m_glyphFonts.fonts(), all);
        QByteArray bytes;
        const QSizeF first = m_document.pages.first().size / unitsPerPoint;
        const Surface surface(
            cairo_pdf_surface_create_for_stream(append, &bytes, first.width(), first.height()));
        cairo_pdf_surface_restrict_to_version(surface.get(), CAIRO_PDF_VERSION_1_5);
        setMetadata(surface.get(), created);
        const Context context(cairo_create(surface.get()));
        m_cairo = context.get();
        for (int page = 0; page < int(m_document.pages.size()); ++page) {
            const QSizeF size = m_document.pages.at(page).size / unitsPerPoint;
            cairo_pdf_surface_set_size(surface.get(), size.width(), size.height());
            if (const Status drawn = drawPage(page); !drawn)
                return fail(drawn.error());
            if (page + 1 == int(m_document.pages.size())) {
                // Elements without a text, such as the last empty cells of a table: none is begun behind the last page.
                enter(int(m_tagged.tags.size()) - 1);
                leaveTo(0);
            }
            cairo_show_page(m_cairo);
        }
        addOutline(surface.get());
        const cairo_status_t status = cairo_status(m_cairo);
        cairo_surface_finish(surface.get());
        if (status != CAIRO_STATUS_SUCCESS)
            return notMade(QString::fromUtf8(cairo_status_to_string(status)));
        if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS)
            return notMade(QString::fromUtf8(cairo_status_to_string(cairo_surface_status(surface.get()))));
        return bytes;
    }

private:
    [[nodiscard]] QList<const GlyphRun *> allRuns() const
    {
        QList<const GlyphRun *> all;
        for (const auto &page : m_runs) {
            for (const auto &line : page) {
                for (const PieceRuns &piece : line) {
                    for (const GlyphRun &run : piece.runs)
                        all << &run;
                }
            }
        }
        return all;
    }

    void readRuns()
    {
        for (const auto &page : m_tagged.pages) {
            QList<QList<PieceRuns>> lines;
            for (const TaggedLine &line : page) {
                const TextFlow &flow = m_document.flow(*line.line);
                QList<TaggedPiece> pieces = line.pieces;
                if (pieces.isEmpty()) {
                    const QTextLine text = flow.layout().lineAt(line.line->line);
                    pieces << TaggedPiece{text.textStart(), text.textLength(), -1};
                }
                QList<PieceRuns> read;
                for (const TaggedPiece &piece : pieces)
                    read << PieceRuns{piece,
                                      glyphRuns(flow, line.line->line, line.line->at, piece.from,
                                                piece.length, m_glyphFonts)};
                addSpaceBetween(flow, read);
                lines << read;
            }
            m_runs << lines;
        }
    }

    /// After the last letter of a cell, a number, a mark, a line: nothing else parts it from what is read next.
    void addSpaceBetween(const TextFlow &flow, QList<PieceRuns> &pieces) const
    {
        if (pieces.isEmpty() || pieces.last().runs.isEmpty())
            return;
        GlyphRun &run = pieces.last().runs.last();
        if (run.clusters.isEmpty() || run.clusters.last().glyphs.isEmpty()
            || run.clusters.last().text.endsWith(u' ') || isFurniture(flow.role))
            return;
        const QRawFont &font = m_glyphFonts.fonts().at(run.font);
        const QList<quint32> space = font.glyphIndexesForString(u" "_s);
        if (space.isEmpty() || space.first() == 0)
            return;
        const GlyphCluster::Glyph last = run.clusters.last().glyphs.last();
        const qreal width =
            font.advancesForGlyphIndexes({run.rightToLeft ? space.first() : last.index}).first().x();
        run.clusters << GlyphCluster{
            u" "_s, {{space.first(), last.at + QPointF(run.rightToLeft ? -width : width, 0)}}};
    }

    void setMetadata(cairo_surface_t *surface, const QDateTime &created) const
    {
        const auto set = [surface](cairo_pdf_metadata_t key, const QString &text) {
            if (!text.isEmpty())
                cairo_pdf_surface_set_metadata(surface, key, text.toUtf8().constData());
        };
        set(CAIRO_PDF_METADATA_TITLE, m_document.title);
        set(CAIRO_PDF_METADATA_AUTHOR, m_document.author);
        set(CAIRO_PDF_METADATA_SUBJECT, m_document.subject);
        set(CAIRO_PDF_METADATA_CREATOR, u"Trilateral"_s);
        // Without one the library puts in the present moment; finishTaggedPdf takes this one out again.
        const QDateTime date =
            created.isValid() ? created : QDateTime(QDate(2014, 1, 1), QTime(0, 0), Qt::UTC);
        set(CAIRO_PDF_METADATA_CREATE_DATE, date.toUTC().toString(Qt::ISODate));
    }

    Status drawPage(int index)
    {
        const PlacedPage &page = m_document.pages.at(index);
        cairo_save(m_cairo);
        addDestinations(index);
        if (m_tagged.pictures.at(index) >= 0)
            drawFigure(m_tagged.pictures.at(index));
        leaveLeaf();
        for (const PlacedRule &rule : page.rules)
            drawRule(rule);
        const QList<TaggedLine> &lines = m_tagged.pages.at(index);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            for (const PieceRuns &piece : m_runs.at(index).at(i)) {
                if (piece.piece.tag < 0)
                    leaveLeaf();
                else
                    enter(piece.piece.tag, piece.piece.target);
                for (const GlyphRun &run : piece.runs) {
                    if (const Status drawn = drawRun(run); !drawn)
                        return drawn;
                }
            }
        }
        leaveLeaf();
        cairo_restore(m_cairo);
        return {};
    }

    /// Begins all elements up to and with @p tag, which then is the innermost, and will hold what is drawn.
    void enter(int tag, const QString &target = {})
    {
        while (m_next <= tag) {
            const PdfTag &next = m_tagged.tags.at(m_next);
            while (!m_open.isEmpty() && m_open.last() != next.parent)
                leaveTo(m_open.size() - 1);
            const QByteArray attributes = next.name == "Link" ? linkTo(target) : QByteArray();
            cairo_tag_begin(m_cairo, next.name.constData(), attributes.constData());
            m_open << m_next++;
        }
        m_leafOpen = true;
    }

    void leaveTo(qsizetype depth)
    {
        while (m_open.size() > depth)
            cairo_tag_end(m_cairo, m_tagged.tags.at(m_open.takeLast()).name.constData());
        m_leafOpen = false;
    }

    void leaveLeaf()
    {
        if (m_leafOpen)
            leaveTo(m_open.size() - 1);
    }

    [[nodiscard]] QByteArray linkTo(const QString &target) const
    {
        const qsizetype anchor = m_anchors.indexOf(target);
        return anchor >= 0 ? "dest='a" + QByteArray::number(anchor) + '\'' : "uri=" + quoted(target);
    }

    void addDestinations(int page) const
    {
        const auto add = [this](const QByteArray &name, qreal y) {
            cairo_tag_begin(
                m_cairo, CAIRO_TAG_DEST,
                ("name='" + name + "' x=0 y=" + number(y / unitsPerPoint) + " internal").constData());
            cairo_tag_end(m_cairo, CAIRO_TAG_DEST);
        };
        for (qsizetype i = 0; i < m_anchors.size(); ++i) {
            const PlacedAnchor anchor = m_document.anchors.value(m_anchors.at(i));
            if (anchor.page == page)
                add("a" + QByteArray::number(i), anchor.y);
        }
        for (qsizetype i = 0; i < m_tagged.outline.size(); ++i) {
            if (m_tagged.outline.at(i).page == page)
                add("h" + QByteArray::number(i), m_tagged.outline.at(i).y);
        }
    }

    /// Something too small to be seen, so that there is content; the picture itself is put in its place later.
    void drawFigure(int tag)
    {
        enter(tag);
        cairo_set_source_rgb(m_cairo, 1, 1, 1);
        cairo_rectangle(m_cairo, 0, 0, 0.01, 0.01);
        cairo_fill(m_cairo);
        leaveLeaf();
    }

    void drawRule(const PlacedRule &rule) const
    {
        const QLineF line(rule.line.p1() / unitsPerPoint, rule.line.p2() / unitsPerPoint);
        const qreal width = rule.width / unitsPerPoint;
        cairo_set_source_rgb(m_cairo, 0, 0, 0);
        if (line.dx() != 0 && line.dy() != 0) {  // the tick in a box
            cairo_set_line_width(m_cairo, width);
            cairo_set_line_cap(m_cairo, CAIRO_LINE_CAP_SQUARE);
            cairo_move_to(m_cairo, line.x1(), line.y1());
            cairo_line_to(m_cairo, line.x2(), line.y2());
            cairo_stroke(m_cairo);
            return;
        }
        const bool vertical = line.x1() == line.x2();
        const QRectF area = QRectF(line.p1(), line.p2())
                                .normalized()
                                .adjusted(vertical ? -width / 2 : 0, vertical ? 0 : -width / 2,
                                          vertical ? width / 2 : 0, vertical ? 0 : width / 2);
        cairo_rectangle(m_cairo, area.x(), area.y(), area.width(), area.height());
        cairo_fill(m_cairo);
    }

    Status drawRun(const GlyphRun &whole)
    {
        const auto pieces = m_fonts->pieces(whole);
        if (!pieces)
            return fail(pieces.error());
        cairo_set_source_rgb(m_cairo, 0, 0, 0);
        for (const PdfFonts::Piece &piece : *pieces)
            drawPiece(piece);
        return {};
    }

    void drawPiece(const PdfFonts::Piece &piece) const
    {
        QByteArray text;
        std::vector<cairo_glyph_t> glyphs;
        std::vector<cairo_text_cluster_t> clusters;
        for (const GlyphCluster &cluster : piece.run.clusters) {
            const QByteArray letters = cluster.text.toUtf8();
            text += letters;
            clusters.push_back({int(letters.size()), int(cluster.glyphs.size())});
            for (const GlyphCluster::Glyph &glyph : cluster.glyphs)
                glyphs.push_back({glyph.index, glyph.at.x() / unitsPerPoint, glyph.at.y() / unitsPerPoint});
        }
        if (piece.run.rightToLeft)
            std::reverse(glyphs.begin(), glyphs.end());
        cairo_set_font_face(m_cairo, piece.face);
        cairo_set_font_size(m_cairo, piece.pixelSize / unitsPerPoint);
        cairo_show_text_glyphs(m_cairo, text.constData(), int(text.size()), glyphs.data(), int(glyphs.size()),
                               clusters.data(), int(clusters.size()),
                               piece.run.rightToLeft ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD
                                                     : cairo_text_cluster_flags_t(0));
    }

    void addOutline(cairo_surface_t *surface) const
    {
        QList<std::pair<int, int>> above;  // level and number
        for (qsizetype i = 0; i < m_tagged.outline.size(); ++i) {
            const OutlineEntry &entry = m_tagged.outline.at(i);
            while (!above.isEmpty() && above.last().first >= entry.level)
                above.removeLast();
            const int parent = above.isEmpty() ? CAIRO_PDF_OUTLINE_ROOT : above.last().second;
            const int id = cairo_pdf_surface_add_outline(
                surface, parent, entry.text.toUtf8().constData(),
                ("dest='h" + QByteArray::number(i) + '\'').constData(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
            above << std::pair{entry.level, id};
        }
    }

    const PlacedDocument &m_document;
    const TaggedPages &m_tagged;
    GlyphFonts m_glyphFonts;
    QList<QList<QList<PieceRuns>>> m_runs;  ///< page, line, piece
    std::unique_ptr<PdfFonts> m_fonts;
    QStringList m_anchors;
    cairo_t *m_cairo = nullptr;
    QList<int> m_open;
    int m_next = 0;
    bool m_leafOpen = false;
};

}  // namespace

Result<QByteArray> taggedPdf(const PlacedDocument &document, const QDateTime &created,
                             const QByteArray &pictures)
{
    if (document.pages.isEmpty())
        return notMade(u"no pages"_s);
    const TaggedPages tagged = tagPages(document);
    const auto drawn = Writer(document, tagged).write(created);
    if (!drawn)
        return drawn;
    const auto finished = finishTaggedPdf(
        *drawn, tagged, {document.language, document.title, document.author, document.subject, created},
        pictures);
    if (!finished)
        return notMade(finished.error());
    return *finished;
}

}  // namespace tri::ui
