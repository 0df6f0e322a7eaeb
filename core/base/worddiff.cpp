// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/worddiff.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace tri {

namespace {

using Kind = DiffPiece::Kind;

constexpr int kMostSteps = 1500;  // changed words; the search keeps a row of that length for each

QStringList words(const QString &text)
{
    QStringList out;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > 0; from = to, to = finder.toNextBoundary())
        out << text.sliced(from, to - from);
    return out;
}

/// Equal words as equal numbers, which compare faster.
QList<int> numbered(const QStringList &words, QHash<QString, int> &known)
{
    QList<int> out;
    out.reserve(words.size());
    for (const QString &word : words) {
        auto it = known.constFind(word);
        if (it == known.cend())
            it = known.insert(word, int(known.size()));
        out << *it;
    }
    return out;
}

/// The shortest way from one list to the other (Myers 1986), as kinds in order; empty when it is longer than is worth
/// finding.
QList<Kind> shortestWay(const QList<int> &a, const QList<int> &b)
{
    const int n = int(a.size());
    const int m = int(b.size());
    const int most = std::min(n + m, kMostSteps);
    QList<int> reach(2 * most + 2, 0);  // furthest place in a on each diagonal
    QList<QList<int>> rows;
    int steps = -1;
    for (int d = 0; d <= most && steps < 0; ++d) {
        rows << reach.sliced(most - d, 2 * d + 1);
        for (int k = -d; k <= d; k += 2) {
            const bool down = k == -d || (k != d && reach[most + k - 1] < reach[most + k + 1]);
            int x = down ? reach[most + k + 1] : reach[most + k - 1] + 1;
            while (x < n && x - k < m && a[x] == b[x - k])
                ++x;
            reach[most + k] = x;
            if (x >= n && x - k >= m) {
                steps = d;
                break;
            }
        }
    }
    if (steps < 0)
        return {};
    QList<Kind> way;
    int x = n;
    int y = m;
    for (int d = steps; d >= 0; --d) {
        const QList<int> &row = rows[d];  // as it was before step d: diagonal k stands at k + d
        const int k = x - y;
        const bool down = d > 0 && (k == -d || (k != d && row[k - 1 + d] < row[k + 1 + d]));
        const int before = d == 0 ? 0 : down ? row[k + 1 + d] : row[k - 1 + d] + 1;
        for (; x > before; --x, --y)
            way << Kind::Same;
        if (d > 0) {
            way << (down ? Kind::Added : Kind::Removed);
            (down ? y : x) -= 1;
        }
    }
    std::reverse(way.begin(), way.end());
    return way;
}

/// Gathers pieces so that neighbours differ in kind and what was removed stands before what was added.
class Pieces {
public:
    void add(Kind kind, const QString &text)
    {
        if (text.isEmpty())
            return;
        if (kind == Kind::Removed) {
            m_removed += m_blank + text;
            m_added += m_blank;
        } else if (kind == Kind::Added) {
            m_removed += m_blank;
            m_added += m_blank + text;
        } else if (changing() && m_blank.isEmpty() && text.trimmed().isEmpty()) {
            m_blank = text;  // part of the change if another follows at once
            return;
        } else {
            settle();
            same(text);
            return;
        }
        m_blank.clear();
    }
    [[nodiscard]] QList<DiffPiece> done()
    {
        settle();
        return m_pieces;
    }

private:
    [[nodiscard]] bool changing() const { return !m_removed.isEmpty() || !m_added.isEmpty(); }
    void same(const QString &text)
    {
        if (!m_pieces.isEmpty() && m_pieces.last().kind == Kind::Same)
            m_pieces.last().text += text;
        else if (!text.isEmpty())
            m_pieces << DiffPiece{Kind::Same, text};
    }
    void settle()
    {
        if (!m_removed.isEmpty())
            m_pieces << DiffPiece{Kind::Removed, m_removed};
        if (!m_added.isEmpty())
            m_pieces << DiffPiece{Kind::Added, m_added};
        m_removed.clear();
        m_added.clear();
        same(m_blank);
        m_blank.clear();
    }

    QList<DiffPiece> m_pieces;
    QString m_removed;
    QString m_added;
    QString m_blank;
};

}  // namespace

QList<DiffPiece> wordDiff(const QString &before, const QString &after)
{
    const QStringList old = words(before);
    const QStringList fresh = words(after);
    qsizetype head = 0;
    while (head < old.size() && head < fresh.size() && old[head] == fresh[head])
        ++head;
    qsizetype tail = 0;
    while (tail < old.size() - head && tail < fresh.size() - head
           && old[old.size() - 1 - tail] == fresh[fresh.size() - 1 - tail])
        ++tail;
    const QStringList gone = old.sliced(head, old.size() - head - tail);
    const QStringList come = fresh.sliced(head, fresh.size() - head - tail);
    QHash<QString, int> known;
    const QList<int> a = numbered(gone, known);
    const QList<Kind> way = shortestWay(a, numbered(come, known));
    Pieces pieces;
    pieces.add(Kind::Same, old.first(head).join(QString()));
    if (way.isEmpty()) {
        pieces.add(Kind::Removed, gone.join(QString()));
        pieces.add(Kind::Added, come.join(QString()));
    }
    qsizetype x = 0;
    qsizetype y = 0;
    for (const Kind kind : way) {
        pieces.add(kind, kind == Kind::Added ? come[y] : gone[x]);
        x += kind != Kind::Added;
        y += kind != Kind::Removed;
    }
    pieces.add(Kind::Same, old.last(tail).join(QString()));
    return pieces.done();
}

namespace {

/// Where a text of words may be cut at about @p at: behind a word, never within a sign.
qsizetype cutAt(const QString &text, qsizetype at)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(at);
    return finder.isAtBoundary() ? at : std::max<qsizetype>(0, finder.toPreviousBoundary());
}

/// What two versions share, shortened where it is far from a change.
QString nearChanges(const QString &shared, qsizetype around, bool isFirst, bool isLast)
{
    const qsizetype kept = (isFirst ? 0 : around) + (isLast ? 0 : around);
    if (shared.size() <= kept + around / 2)
        return shared;
    const QString head = isFirst ? QString() : shared.first(cutAt(shared, around));
    const QString tail = isLast ? QString() : shared.sliced(cutAt(shared, shared.size() - around));
    return head + QChar(0x2026) + tail;
}

}  // namespace

std::pair<QString, QString> changedPlaces(const QString &before, const QString &after, qsizetype around)
{
    const QList<DiffPiece> pieces = wordDiff(before, after);
    std::pair<QString, QString> out;
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        const DiffPiece &piece = pieces[at];
        const bool isAlone = pieces.size() == 1;
        const QString text = piece.kind != Kind::Same || isAlone
            ? piece.text
            : nearChanges(piece.text, around, at == 0, at == pieces.size() - 1);
        if (piece.kind != Kind::Added)
            out.first += text;
        if (piece.kind != Kind::Removed)
            out.second += text;
    }
    return out;
}

}  // namespace tri
