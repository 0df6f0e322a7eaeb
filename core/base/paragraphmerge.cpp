// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/paragraphmerge.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <optional>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

using Kind = MergePiece::Kind;

constexpr qsizetype kMostCells = 4'000'000;  // of the table in which two texts are held against each other

/// A paragraph or a word, with what stands between it and the one before.
struct Unit {
    QString gap;
    QString text;
};

struct Units {
    QList<Unit> all;
    QString tail;  // behind the last one
};

Units paragraphUnits(const QString &text)
{
    Units out;
    QString gap;
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype to = text.indexOf(u'\n', from);
        to = to < 0 ? text.size() : to;
        const QString line = text.sliced(from, to - from);
        if (line.trimmed().isEmpty()) {
            gap += line;
        } else {
            out.all << Unit{gap, line};
            gap.clear();
        }
        if (to < text.size())
            gap += u'\n';
        from = to + 1;
    }
    out.tail = gap;
    return out;
}

Units wordUnits(const QString &text)
{
    Units out;
    QString gap;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > 0; from = to, to = finder.toNextBoundary()) {
        const QString word = text.sliced(from, to - from);
        if (word.trimmed().isEmpty()) {
            gap += word;
        } else {
            out.all << Unit{gap, word};
            gap.clear();
        }
    }
    out.tail = gap;
    return out;
}

/// Equal texts as equal numbers.
class Numbers {
public:
    QList<int> of(const Units &units)
    {
        QList<int> out;
        out.reserve(units.all.size());
        for (const Unit &unit : units.all) {
            auto it = m_known.constFind(unit.text);
            if (it == m_known.cend())
                it = m_known.insert(unit.text, int(m_known.size()));
            out << *it;
        }
        return out;
    }

private:
    QHash<QString, int> m_known;
};

/// For each of @p a the place in @p b that it stands for in a longest common sequence, -1 = none. Of several such sequences
/// the one whose members come first.
QList<int> alignment(const QList<int> &a, const QList<int> &b)
{
    const qsizetype wide = b.size() + 1;
    QList<int> longest((a.size() + 1) * wide, 0);  // from each pair of places to the ends
    for (qsizetype i = a.size() - 1; i >= 0; --i)
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            longest[i * wide + j] = a[i] == b[j]
                ? longest[(i + 1) * wide + j + 1] + 1
                : std::max(longest[(i + 1) * wide + j], longest[i * wide + j + 1]);
    QList<int> out(a.size(), -1);
    for (qsizetype i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j])
            out[i++] = int(j++);
        else if (longest[(i + 1) * wide + j] >= longest[i * wide + j + 1])
            ++i;
        else
            ++j;
    }
    return out;
}

QList<int> reversed(QList<int> list)
{
    std::reverse(list.begin(), list.end());
    return list;
}

/// Whether which of several equal ones was meant decides what becomes of the text.
bool isUnsure(const QList<int> &a, const QList<int> &b, const QList<int> &first)
{
    QHash<int, int> inA;
    QHash<int, int> inB;
    for (const int one : a)
        ++inA[one];
    for (const int one : b)
        ++inB[one];
    const auto repeats = [&](int one) {
        return (inA.value(one) > 1 || inB.value(one) > 1) && inB.contains(one);
    };
    if (std::none_of(a.cbegin(), a.cend(), repeats))
        return false;
    const QList<int> last = reversed(alignment(reversed(a), reversed(b)));
    for (qsizetype i = 0; i < a.size(); ++i) {
        const int there = last[i] < 0 ? -1 : int(b.size()) - 1 - last[i];
        if (there != first[i] && repeats(a[i]))
            return true;
    }
    return false;
}

/// One place where a side differs from the base: from … to there became sideFrom … sideTo here.
struct Hunk {
    qsizetype from = 0;
    qsizetype to = 0;
    qsizetype sideFrom = 0;
    qsizetype sideTo = 0;
    [[nodiscard]] bool isInsertion() const { return from == to; }
    [[nodiscard]] qsizetype growth() const { return (sideTo - sideFrom) - (to - from); }
};

/// Paragraphs that changed one for one are places of their own.
QList<Hunk> hunksOf(const QList<int> &match, qsizetype sideSize)
{
    QList<Hunk> out;
    Hunk open{0, 0, 0, 0};
    const auto close = [&](qsizetype from, qsizetype sideFrom) {
        open.to = from;
        open.sideTo = sideFrom;
        if (open.from == open.to && open.sideFrom == open.sideTo)
            return;
        if (!open.isInsertion() && open.growth() == 0)
            for (qsizetype at = 0; at < open.to - open.from; ++at)
                out << Hunk{open.from + at, open.from + at + 1, open.sideFrom + at, open.sideFrom + at + 1};
        else
            out << open;
    };
    for (qsizetype i = 0; i < match.size(); ++i) {
        if (match[i] < 0)
            continue;
        close(i, match[i]);
        open = Hunk{i + 1, i + 1, match[i] + 1, match[i] + 1};
    }
    close(match.size(), sideSize);
    return out;
}

/// Whether the place of one side touches a stretch that the other side has changed.
bool meets(const Hunk &hunk, qsizetype from, qsizetype to, bool touching)
{
    if (touching)
        return hunk.from <= to && from <= hunk.to;
    if (hunk.isInsertion() && from == to)
        return hunk.from == from;
    return hunk.from < to && from < hunk.to;
}

/// Three versions, unit by unit.
class Merger {
public:
    Merger(const QString &base, const QString &mine, const QString &theirs, bool byWord)
        : m_byWord(byWord), m_base(cut(base)), m_mine(cut(mine)), m_theirs(cut(theirs))
    {
        for (const Units *one : {&m_base, &m_mine, &m_theirs})
            for (qsizetype at = 1; at < one->all.size(); ++at)
                m_usual = std::max(m_usual, one->all[at].gap, [](const QString &a, const QString &b) {
                    return a.size() == b.size() ? a < b : a.size() < b.size();
                });
        m_usual = m_usual.isEmpty() && !byWord ? u"\n"_s : m_usual;
    }
    /// Nothing when it cannot be told what belongs to what.
    [[nodiscard]] std::optional<ParagraphMerge> merged();

private:
    [[nodiscard]] Units cut(const QString &text) const
    {
        return m_byWord ? wordUnits(text) : paragraphUnits(text);
    }
    [[nodiscard]] bool align();
    [[nodiscard]] static QString threeWay(const QString &base, const QString &mine, const QString &theirs);
    void same(qsizetype until);
    void changed(qsizetype from, qsizetype to, bool inMine, bool inTheirs, qsizetype mineSize,
                 qsizetype theirsSize);
    void write(const QList<Unit> &units);
    [[nodiscard]] static QString leadOf(const Units &units);
    void writeWords(MergePiece &piece, const QString &gap);

    const bool m_byWord;
    Units m_base;
    Units m_mine;
    Units m_theirs;
    QList<Hunk> m_mineHunks;
    QList<Hunk> m_theirHunks;
    QString m_usual;  // what stands between two units where none of the versions tells
    qsizetype m_at = 0;
    qsizetype m_mineAt = 0;
    qsizetype m_theirsAt = 0;
    ParagraphMerge m_out;
    bool m_begun = false;
};

QStringList textsOf(const QList<Unit> &units)
{
    QStringList out;
    for (const Unit &unit : units)
        out << unit.text;
    return out;
}

bool Merger::align()
{
    Numbers numbers;
    const QList<int> base = numbers.of(m_base);
    for (const auto &[side, hunks] :
         {std::pair(&m_mine, &m_mineHunks), std::pair(&m_theirs, &m_theirHunks)}) {
        const QList<int> other = numbers.of(*side);
        if ((base.size() + 1) * (other.size() + 1) > kMostCells)
            return false;
        const QList<int> match = alignment(base, other);
        if (isUnsure(base, other, match))
            return false;
        *hunks = hunksOf(match, other.size());
    }
    return true;
}

QString Merger::threeWay(const QString &base, const QString &mine, const QString &theirs)
{
    return mine == base ? theirs : theirs == base || mine == theirs ? mine : std::max(mine, theirs);
}

QString Merger::leadOf(const Units &units)
{
    return units.all.isEmpty() ? QString() : units.all.first().gap;
}

/// The first unit here need not be the first of the version it comes from, nor the other way round.
void Merger::write(const QList<Unit> &units)
{
    for (const Unit &unit : units) {
        const bool needsGap = unit.gap.isEmpty() && !m_byWord;
        m_out.text += !m_begun ? threeWay(leadOf(m_base), leadOf(m_mine), leadOf(m_theirs))
            : needsGap         ? m_usual
                               : unit.gap;
        m_out.text += unit.text;
        m_begun = true;
    }
}

/// Up to there both left the base as it was; what stands between may still be of one of them.
void Merger::same(qsizetype until)
{
    if (until <= m_at)
        return;
    MergePiece piece;
    for (; m_at < until; ++m_at, ++m_mineAt, ++m_theirsAt) {
        const Unit &base = m_base.all[m_at];
        piece.base << base.text;
        write({Unit{threeWay(base.gap, m_mine.all[m_mineAt].gap, m_theirs.all[m_theirsAt].gap), base.text}});
    }
    piece.mine = piece.theirs = piece.base;
    m_out.pieces << piece;
}

/// Of one paragraph on each side, its words; the piece stays a clash where these clash too.
void Merger::writeWords(MergePiece &piece, const QString &gap)
{
    const auto words = Merger(piece.base.first(), piece.mine.first(), piece.theirs.first(), true).merged();
    if (!words || !words->isCombined())
        return;
    piece.kind = Kind::Words;
    piece.words = words->text;
    write({Unit{gap, words->text}});
}

void Merger::changed(qsizetype from, qsizetype to, bool inMine, bool inTheirs, qsizetype mineSize,
                     qsizetype theirsSize)
{
    const QList<Unit> base = m_base.all.sliced(from, to - from);
    const QList<Unit> mine = m_mine.all.sliced(m_mineAt, mineSize);
    const QList<Unit> theirs = m_theirs.all.sliced(m_theirsAt, theirsSize);
    MergePiece piece{Kind::Clash, textsOf(base), textsOf(mine), textsOf(theirs)};
    if (!inMine || !inTheirs)
        piece.kind = inMine ? Kind::Mine : Kind::Theirs;
    else if (piece.mine == piece.theirs)
        piece.kind = Kind::Alike;
    if (piece.kind == Kind::Clash && !m_byWord && base.size() == 1 && mineSize == 1 && theirsSize == 1)
        writeWords(piece, threeWay(base.first().gap, mine.first().gap, theirs.first().gap));
    if (piece.kind == Kind::Alike)
        for (qsizetype at = 0; at < mineSize; ++at)
            write({Unit{std::max(mine[at].gap, theirs[at].gap), mine[at].text}});
    if (piece.kind == Kind::Mine || piece.kind == Kind::Clash)
        write(mine);
    if (piece.kind == Kind::Theirs || piece.kind == Kind::Clash)
        write(theirs);
    m_out.pieces << piece;
    m_at = to;
    m_mineAt += mineSize;
    m_theirsAt += theirsSize;
}

std::optional<ParagraphMerge> Merger::merged()
{
    if (!align())
        return std::nullopt;
    qsizetype mine = 0;
    qsizetype theirs = 0;
    const auto isFirst = [&] {  // whether the next place is one of mine
        if (theirs == m_theirHunks.size() || mine == m_mineHunks.size())
            return mine < m_mineHunks.size();
        const Hunk &a = m_mineHunks[mine];
        const Hunk &b = m_theirHunks[theirs];
        return std::pair(a.from, a.to) <= std::pair(b.from, b.to);
    };
    while (mine < m_mineHunks.size() || theirs < m_theirHunks.size()) {
        const Hunk &first = isFirst() ? m_mineHunks[mine] : m_theirHunks[theirs];
        const qsizetype from = first.from;
        qsizetype to = first.to;
        qsizetype mineGrowth = 0;
        qsizetype theirGrowth = 0;
        int inMine = 0;
        int inTheirs = 0;
        // What meets a place of the other side belongs to it, and what meets that in turn.
        for (bool grows = true; grows;) {
            grows = false;
            const bool alone = inMine + inTheirs == 0;
            if (mine < m_mineHunks.size()
                && (alone ? isFirst() : inTheirs > 0 && meets(m_mineHunks[mine], from, to, m_byWord))) {
                to = std::max(to, m_mineHunks[mine].to);
                mineGrowth += m_mineHunks[mine++].growth();
                ++inMine;
                grows = true;
            } else if (theirs < m_theirHunks.size()
                       && (alone || (inMine > 0 && meets(m_theirHunks[theirs], from, to, m_byWord)))) {
                to = std::max(to, m_theirHunks[theirs].to);
                theirGrowth += m_theirHunks[theirs++].growth();
                ++inTheirs;
                grows = true;
            }
        }
        same(from);
        changed(from, to, inMine > 0, inTheirs > 0, to - from + mineGrowth, to - from + theirGrowth);
    }
    same(m_base.all.size());
    m_out.text += threeWay(m_base.tail, m_mine.tail, m_theirs.tail);
    return m_out;
}

}  // namespace

bool ParagraphMerge::isCombined() const
{
    return !isAmbiguous && std::none_of(pieces.cbegin(), pieces.cend(), [](const MergePiece &piece) {
        return piece.kind == Kind::Clash;
    });
}

bool ParagraphMerge::hasWords() const
{
    return std::any_of(pieces.cbegin(), pieces.cend(),
                       [](const MergePiece &piece) { return piece.kind == Kind::Words; });
}

ParagraphMerge mergeParagraphs(const QString &base, const QString &mine, const QString &theirs)
{
    if (auto merged = Merger(base, mine, theirs, false).merged())
        return *std::move(merged);
    const auto paragraphs = [](const QString &text) { return textsOf(paragraphUnits(text).all); };
    ParagraphMerge out;
    // Where one side left it as it was, no paragraph needs to be found again.
    const bool inMine = mine != base;
    const bool inTheirs = theirs != base;
    const Kind kind = inMine && inTheirs ? (mine == theirs ? Kind::Alike : Kind::Clash)
        : inMine                         ? Kind::Mine
        : inTheirs                       ? Kind::Theirs
                                         : Kind::Same;
    out.pieces << MergePiece{kind, paragraphs(base), paragraphs(mine), paragraphs(theirs)};
    out.isAmbiguous = kind == Kind::Clash;
    out.text = kind != Kind::Clash           ? (inMine ? mine : theirs)
        : mine.isEmpty() || theirs.isEmpty() ? mine + theirs
                                             : mine + u"\n\n"_s + theirs;
    return out;
}

}  // namespace tri
