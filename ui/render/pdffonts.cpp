// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/pdffonts.h"

#include <QCoreApplication>
#include <QHash>
#include <QPainterPath>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <map>

#include <cairo-ft.h>
#include <ft2build.h>
#include FT_FREETYPE_H

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

/// FreeType, held by each face made with it: cairo keeps faces longer than we do.
class Library {
public:
    Library() { m_valid = FT_Init_FreeType(&m_library) == 0; }
    ~Library()
    {
        if (m_valid)
            FT_Done_FreeType(m_library);
    }
    Q_DISABLE_COPY_MOVE(Library)
    [[nodiscard]] FT_Library handle() const { return m_valid ? m_library : nullptr; }

private:
    FT_Library m_library = nullptr;
    bool m_valid = false;
};

struct Held {
    std::shared_ptr<Library> library;
    QByteArray bytes;
    FT_Face face = nullptr;
};

void release(void *data)
{
    std::unique_ptr<Held> held(static_cast<Held *>(data));
    if (held->face)
        FT_Done_Face(held->face);
}

constexpr cairo_user_data_key_t kHeldKey{};

/// Width of the empty glyph that stands for the first letters of a ligature, in parts of the size.
constexpr qreal blankShare = 0.2;

using Tables = std::map<QByteArray, QByteArray>;

/// cmap, post, GSUB, GPOS and GDEF are left out on purpose: cairo asks them for a glyph's letter before it takes ours, and
/// writes both where they differ.
Tables tablesOf(const QRawFont &font)
{
    static constexpr std::array tags{"CFF ", "OS/2", "VORG", "cvt ", "fpgm", "glyf", "head", "hhea",
                                     "hmtx", "loca", "maxp", "name", "prep", "vhea", "vmtx"};
    Tables tables;
    for (const char *tag : tags) {
        const QByteArray table = font.fontTable(tag);
        if (!table.isEmpty())
            tables.emplace(tag, table);
    }
    return tables;
}

/// A font file with these tables. Sums are left zero: nobody who reads it in memory asks for them.
QByteArray fontFile(const Tables &tables)
{
    constexpr qsizetype headSize = 12;
    constexpr qsizetype entrySize = 16;
    QByteArray file(headSize + entrySize * qsizetype(tables.size()), '\0');
    const bool outlinesInCff = tables.contains("CFF ");
    qToBigEndian<quint32>(outlinesInCff ? 0x4f54544fU : 0x00010000U, file.data());
    qToBigEndian<quint16>(quint16(tables.size()), file.data() + 4);
    qsizetype entry = headSize;
    for (const auto &[tag, table] : tables) {
        file.replace(entry, 4, tag);
        qToBigEndian<quint32>(quint32(file.size()), file.data() + entry + 8);
        qToBigEndian<quint32>(quint32(table.size()), file.data() + entry + 12);
        file += table;
        file += QByteArray((4 - table.size() % 4) % 4, '\0');
        entry += entrySize;
    }
    return file;
}

bool isMark(const QString &text)
{
    return !text.isEmpty() && text.front().isMark();
}

/// Letters of a ligature that is read from right to left; 1 for anything else.
int lettersOf(const GlyphRun &run, const GlyphCluster &cluster)
{
    if (!run.rightToLeft || cluster.glyphs.size() != 1)
        return 1;
    int letters = 0;
    for (const QChar c : cluster.text)
        letters += c.isMark() || c.isLowSurrogate() ? 0 : 1;
    return std::max(letters, 1);
}

}  // namespace

struct PdfFonts::Private {
    /// A face over the same bytes in which each glyph stands for one text.
    struct Variant {
        cairo_font_face_t *face = nullptr;
        QHash<quint32, QString> texts;
    };
    /// One font file, in whatever sizes it is used.
    struct File {
        QRawFont raw;  ///< in one of its sizes
        QByteArray bytes;
        std::vector<Variant> variants;
        QHash<quint32, int> ligatures;  ///< glyph -> letters
        quint32 blank = 0;              ///< an empty glyph for the first letters of a ligature
    };

    std::shared_ptr<Library> library = std::make_shared<Library>();
    QList<QRawFont> fonts;
    std::vector<size_t> fileOf;  ///< for each font
    std::vector<File> files;

    [[nodiscard]] cairo_font_face_t *newFace(const File &file) const
    {
        if (!library->handle() || file.bytes.isEmpty())
            return nullptr;
        auto held = std::make_unique<Held>(Held{library, file.bytes, nullptr});
        if (FT_New_Memory_Face(library->handle(), reinterpret_cast<const FT_Byte *>(held->bytes.constData()),
                               FT_Long(held->bytes.size()), 0, &held->face)
            != 0)
            return nullptr;
        cairo_font_face_t *face = cairo_ft_font_face_create_for_ft_face(held->face, FT_LOAD_NO_HINTING);
        if (cairo_font_face_set_user_data(face, &kHeldKey, held.get(), release) != CAIRO_STATUS_SUCCESS) {
            cairo_font_face_destroy(face);
            return nullptr;
        }
        static_cast<void>(held.release());  // the face's from now on
        return face;
    }

    Variant *variantFor(File &file, const GlyphCluster &cluster)
    {
        // A letter of several glyphs has its text beside it in the file, not in the font.
        const bool single = cluster.glyphs.size() == 1;
        const auto fits = [&](const Variant &variant) {
            return !single || variant.texts.value(cluster.glyphs.first().index, cluster.text) == cluster.text;
        };
        auto found = std::find_if(file.variants.begin(), file.variants.end(), fits);
        if (found == file.variants.end()) {
            cairo_font_face_t *face = newFace(file);
            if (!face)
                return nullptr;
            file.variants.push_back({face, {}});
            found = file.variants.end() - 1;
        }
        if (single)
            found->texts.insert(cluster.glyphs.first().index, cluster.text);
        return &*found;
    }

    /// A ligature as its letters: readers turn a glyph of several letters around with its line.
    [[nodiscard]] static QList<GlyphCluster> split(const File &file, const QRawFont &font,
                                                   const GlyphRun &run, const GlyphCluster &cluster)
    {
        const int letters = lettersOf(run, cluster);
        if (letters < 2 || file.blank == 0 || file.ligatures.value(cluster.glyphs.first().index) != letters)
            return {cluster};
        const quint32 glyph = cluster.glyphs.first().index;
        const QPointF at = cluster.glyphs.first().at;
        const qreal end = at.x() + font.advancesForGlyphIndexes({glyph}).first().x();
        QList<GlyphCluster> out;
        for (const QChar c : cluster.text) {
            if (!out.isEmpty() && (c.isMark() || c.isLowSurrogate()))
                out.last().text += c;
            else
                out << GlyphCluster{c, {}};
        }
        for (qsizetype i = 0; i + 1 < out.size(); ++i)
            out[i].glyphs = {
                {file.blank, QPointF(end - blankShare * font.pixelSize() * qreal(i + 1), at.y())}};
        out.last().glyphs = {{glyph, at}};
        return out;
    }

    static void setAdvance(Tables &tables, quint32 glyph, quint16 advance)
    {
        const QByteArray &hhea = tables["hhea"];
        QByteArray &hmtx = tables["hmtx"];
        if (hhea.size() < 36)
            return;
        const auto metrics = qFromBigEndian<quint16>(hhea.constData() + 34);
        const qsizetype at = qsizetype(glyph) * 4;
        if (glyph < metrics && at + 2 <= hmtx.size())
            qToBigEndian<quint16>(advance, hmtx.data() + at);
    }

    void readTables(File &file)
    {
        Tables tables = tablesOf(file.raw);
        if (!tables.contains("head") || !tables.contains("hmtx")
            || !(tables.contains("glyf") || tables.contains("CFF ")))
            return;
        if (!file.ligatures.isEmpty()) {
            const QList<quint32> spaces = file.raw.glyphIndexesForString(u"\u00a0 "_s);
            for (const quint32 space : spaces) {
                if (file.blank == 0 && space != 0 && file.raw.pathForGlyph(space).isEmpty())
                    file.blank = space;
            }
        }
        if (file.blank != 0) {
            const qreal em = file.raw.unitsPerEm();
            setAdvance(tables, file.blank, quint16(em * blankShare));
            for (auto it = file.ligatures.cbegin(); it != file.ligatures.cend(); ++it) {
                const qreal advance =
                    file.raw.advancesForGlyphIndexes({it.key()}).first().x() * em / file.raw.pixelSize();
                setAdvance(tables, it.key(),
                           quint16(std::max(0.0, advance - em * blankShare * (it.value() - 1))));
            }
        }
        file.bytes = fontFile(tables);
    }
};

PdfFonts::PdfFonts(const QList<QRawFont> &fonts, const QList<const GlyphRun *> &runs)
    : d(std::make_unique<Private>())
{
    d->fonts = fonts;
    for (const QRawFont &font : fonts) {
        const auto same = [&font](const Private::File &file) {
            return file.raw.familyName() == font.familyName() && file.raw.styleName() == font.styleName()
                && file.raw.weight() == font.weight() && file.raw.style() == font.style();
        };
        const auto known = std::find_if(d->files.begin(), d->files.end(), same);
        d->fileOf.push_back(size_t(known - d->files.begin()));
        if (known == d->files.end())
            d->files.push_back({font, {}, {}, {}, 0});
    }
    for (const GlyphRun *run : runs) {
        for (const GlyphCluster &cluster : run->clusters) {
            const int letters = lettersOf(*run, cluster);
            if (letters > 1 && !isMark(cluster.text))
                d->files[d->fileOf[size_t(run->font)]].ligatures.insert(cluster.glyphs.first().index,
                                                                        letters);
        }
    }
    for (Private::File &file : d->files)
        d->readTables(file);
}

PdfFonts::~PdfFonts()
{
    for (const Private::File &file : d->files) {
        for (const Private::Variant &variant : file.variants)
            cairo_font_face_destroy(variant.face);
    }
}

Result<QList<PdfFonts::Piece>> PdfFonts::pieces(const GlyphRun &run)
{
    const QRawFont &font = d->fonts.at(run.font);
    Private::File &file = d->files[d->fileOf[size_t(run.font)]];
    QList<Piece> out;
    for (const GlyphCluster &whole : run.clusters) {
        for (const GlyphCluster &cluster : Private::split(file, font, run, whole)) {
            const Private::Variant *variant = d->variantFor(file, cluster);
            if (!variant)
                return fail(
                    ProblemCode::Io,
                    QCoreApplication::translate("Pdf", "The font %1 could not be put into the PDF file.")
                        .arg(font.familyName()));
            if (out.isEmpty() || out.last().face != variant->face)
                out << Piece{variant->face, font.pixelSize(), {run.font, run.rightToLeft, {}}};
            out.last().run.clusters << cluster;
        }
    }
    return out;
}

}  // namespace tri::ui
