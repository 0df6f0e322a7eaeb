// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/pdfglyphs.h"

#include <QGlyphRun>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

/// Isolates, marks and embeddings: they order what is shown and are not shown.
bool isDirectionControl(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x2066 && code <= 0x2069) || (code >= 0x202a && code <= 0x202e) || code == 0x200e
        || code == 0x200f || code == 0x061c;
}

class LineReader {
public:
    LineReader(const TextFlow &flow, int line, QPointF at, GlyphFonts &fonts)
        : m_text(flow.layout().text()), m_line(flow.layout().lineAt(line)), m_at(at), m_fonts(fonts),
          m_rightToLeft(flow.rightToLeft)
    {
    }

    QList<GlyphRun> read(int from, int length)
    {
        const int end = from + length;
        while (from < end) {
            const int next = wordEnd(from, end);
            if (!plainWord(from, next))
                letterByLetter(from, next);
            from = next;
        }
        return std::move(m_runs);
    }

private:
    /// After the word at @p from and the spaces behind it.
    [[nodiscard]] int wordEnd(int from, int end) const
    {
        int at = from;
        while (at < end && !m_text.at(at).isSpace())
            ++at;
        while (at < end && m_text.at(at).isSpace())
            ++at;
        return at;
    }

    /// True when the word is shown letter for glyph, from left to right in one font; it is added then.
    bool plainWord(int from, int end)
    {
        const QString word = m_text.sliced(from, end - from);
        if (std::any_of(word.cbegin(), word.cend(),
                        [](QChar c) { return isDirectionControl(c) || c.isSurrogate(); }))
            return false;
        const QList<QGlyphRun> found = m_line.glyphRuns(from, end - from);
        if (found.size() != 1 || found.first().isRightToLeft())
            return false;
        const QGlyphRun &run = found.first();
        if (run.glyphIndexes().size() != word.size()
            || run.glyphIndexes() != run.rawFont().glyphIndexesForString(word))
            return false;
        GlyphRun &into = runFor(run.rawFont(), false);
        for (qsizetype i = 0; i < word.size(); ++i)
            into.clusters << GlyphCluster{word.at(i),
                                          {{run.glyphIndexes().at(i), m_at + run.positions().at(i)}}};
        return true;
    }

    void letterByLetter(int from, int end)
    {
        while (from < end) {
            const int length = m_text.at(from).isHighSurrogate() && from + 1 < end ? 2 : 1;
            const QString letter = m_text.sliced(from, length);
            if (!isDirectionControl(letter.front()) && letter.front() != QChar::LineSeparator)
                addLetter(from, letter);
            else if (letter.front() == QChar::LineSeparator)
                addUnseen(u" "_s);
            from += length;
        }
    }

    void addLetter(int from, const QString &letter)
    {
        bool added = false;
        for (const QGlyphRun &run : m_line.glyphRuns(from, int(letter.size()))) {
            const int font = m_fonts.indexOf(run.rawFont());
            GlyphCluster cluster{letter, {}};
            for (qsizetype i = 0; i < run.glyphIndexes().size(); ++i) {
                const GlyphCluster::Glyph glyph{run.glyphIndexes().at(i), m_at + run.positions().at(i)};
                if (!shownAlready(font, glyph))
                    cluster.glyphs << glyph;
            }
            if (cluster.glyphs.isEmpty())
                continue;
            // All glyphs of a letter stand for it together; those of a second font stand for nothing more.
            if (added)
                cluster.text.clear();
            runFor(run.rawFont(), run.isRightToLeft()).clusters << cluster;
            added = true;
        }
        if (!added)
            addUnseen(letter);
    }

    /// A letter without a glyph of its own: part of a ligature, or a space at the end of a line.
    void addUnseen(const QString &letter)
    {
        if (m_runs.isEmpty() || m_runs.last().clusters.isEmpty())
            return;
        GlyphRun &run = m_runs.last();
        if (!letter.front().isSpace()) {
            run.clusters.last().text += letter;
            return;
        }
        const QList<quint32> space = m_fonts.fonts().at(run.font).glyphIndexesForString(u" "_s);
        if (space.isEmpty() || space.first() == 0 || run.clusters.last().text.endsWith(u' '))
            return;
        const QRectF natural = m_line.naturalTextRect();
        const QPointF end(m_at.x() + (m_rightToLeft ? natural.left() : natural.right()),
                          run.clusters.last().glyphs.first().at.y());
        run.clusters << GlyphCluster{u" "_s, {{space.first(), end}}};
    }

    /// Qt gives the glyph of a ligature for each of its letters.
    [[nodiscard]] bool shownAlready(int font, const GlyphCluster::Glyph &glyph) const
    {
        constexpr qsizetype looksBack = 4;
        if (m_runs.isEmpty() || m_runs.last().font != font)
            return false;
        const QList<GlyphCluster> &clusters = m_runs.last().clusters;
        for (qsizetype i = clusters.size() - 1; i >= 0 && i >= clusters.size() - looksBack; --i) {
            if (clusters.at(i).glyphs.contains(glyph))
                return true;
        }
        return false;
    }

    GlyphRun &runFor(const QRawFont &rawFont, bool rightToLeft)
    {
        const int font = m_fonts.indexOf(rawFont);
        if (m_runs.isEmpty() || m_runs.last().font != font || m_runs.last().rightToLeft != rightToLeft)
            m_runs << GlyphRun{font, rightToLeft, {}};
        return m_runs.last();
    }

    const QString m_text;
    const QTextLine m_line;
    const QPointF m_at;
    GlyphFonts &m_fonts;
    const bool m_rightToLeft;
    QList<GlyphRun> m_runs;
};

}  // namespace

int GlyphFonts::indexOf(const QRawFont &font)
{
    const qsizetype known = m_fonts.indexOf(font);
    if (known >= 0)
        return int(known);
    m_fonts << font;
    return int(m_fonts.size()) - 1;
}

QList<GlyphRun> glyphRuns(const TextFlow &flow, int line, QPointF at, int from, int length, GlyphFonts &fonts)
{
    return LineReader(flow, line, at, fonts).read(from, length);
}

}  // namespace tri::ui
