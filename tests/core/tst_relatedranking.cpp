// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How well earlier recommendations with the same idea are found, held against pairs judged by hand and against what plain
// full text finds.

#include "core/exchange/csv.h"
#include "core/kinds/allkinds.h"
#include "core/record/searchtext.h"
#include "core/rules/related.h"
#include "core/store/sqlite.h"
#include "core/workspace/starter.h"
#include "tests/support/golden.h"
#include "tests/support/workspacefixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <array>
#include <functional>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

using Ranking = std::function<QStringList(const QString &)>;

struct Score {
    int asked = 0;
    double p3 = 0;
    double p5 = 0;
    double recall5 = 0;
    double map = 0;
    [[nodiscard]] QString line(const QString &name) const
    {
        return u"%1 %2 %3 %4 %5 %6"_s.arg(name, -34)
            .arg(asked, 5)
            .arg(p3, 6, 'f', 3)
            .arg(p5, 6, 'f', 3)
            .arg(recall5, 9, 'f', 3)
            .arg(map, 6, 'f', 3);
    }
};

/// Lines of a table of this folder, without its notes and heading.
QList<QStringList> linesOf(const QString &file)
{
    QByteArray bytes;
    for (const QByteArray &line : readSource(u"tests/data/"_s + file).split('\n'))
        if (!line.startsWith('#'))
            bytes += line + '\n';
    QList<QStringList> out;
    const CsvTable table = must(readCsv(bytes));
    for (const CsvRecord &row : table.records)
        if (row.cells.size() == 3)
            out << row.cells;
    return out;
}

}  // namespace

class RelatedRankingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pairs_areEarlierOnesOfTheSample();
    void likeness_beatsFullText();
    void bothHalves_beatFullText();
    void wordsAlone_beatFullText();
    void otherLanguages_areFound();
    void shownOnes_areMostlyRight();
    void manyRecommendations_areRankedAtOnce();

private:
    [[nodiscard]] Score score(const Ranking &ranking, int half = -1) const;
    [[nodiscard]] QStringList fullText(const QString &text, const PartialDate &before) const;
    [[nodiscard]] QStringList names(const QList<RelatedProposal> &proposals) const;
    [[nodiscard]] Ranking byFullText() const;
    [[nodiscard]] Ranking byLikeness() const;
    [[nodiscard]] Ranking byWords() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    RelatedData m_data;
    std::unique_ptr<RelatedIndex> m_index;
    std::unique_ptr<Database> m_plain;
    QMap<QString, QStringList> m_pairs;  // later -> earlier
    QMap<QString, Recommendation> m_byReference;
    QHash<RecordId, QString> m_references;
    QHash<QString, PartialDate> m_days;
};

void RelatedRankingTest::initTestCase()
{
    m_workspace = must(createStarter(m_folder.filePath(u"sample.trilateral"_s),
                                     {.registry = &allKinds(), .author = u"Test"_s}, true));
    Reader reader(*m_workspace);
    m_data = readRelated(reader);
    QVERIFY(!reader.problem());
    m_index = std::make_unique<RelatedIndex>(m_data);
    m_plain = std::make_unique<Database>(must(Database::open(u":memory:"_s, Database::Access::Memory)));
    must(m_plain->execute("create virtual table plain using fts5(reference unindexed, text)"));
    auto insert = must(m_plain->prepare("insert into plain values (?, ?)"));
    for (const Recommendation &one : m_data.recommendations) {
        m_byReference.insert(one.reference, one);
        m_references.insert(one.id, one.reference);
        for (const Meeting &meeting : m_data.meetings)
            if (meeting.id == one.meeting)
                m_days.insert(one.reference, meeting.from);
        must(insert.begin().bind(one.reference).bind(indexText(one.text.in(u"en"_s))).run());
    }
    for (const QStringList &cells : linesOf(u"related_pairs.csv"_s))
        m_pairs[cells[0]] << cells[1];
}

/// What FTS5 ranks by bm25 when asked for any of the words, the way the workspace's own index holds and asks for them.
QStringList RelatedRankingTest::fullText(const QString &text, const PartialDate &before) const
{
    QStringList words = indexQuery(text).split(u' ', Qt::SkipEmptyParts);
    auto ask = must(m_plain->prepare("select reference from plain where text match ? order by bm25(plain)"));
    QStringList out;
    must(ask.begin().bind(words.join(u" OR "_s)).forEach([&](const Statement &row) {
        const QString reference = row.text(0);
        if (before.isNull() || m_days.value(reference) < before)
            out << reference;
    }));
    return out;
}

Ranking RelatedRankingTest::byFullText() const
{
    return [this](const QString &later) {
        return fullText(m_byReference[later].text.in(u"en"_s), m_days.value(later));
    };
}

Ranking RelatedRankingTest::byLikeness() const
{
    return [this](const QString &later) { return names(m_index->earlier(m_byReference[later].id)); };
}

Ranking RelatedRankingTest::byWords() const
{
    return [this](const QString &later) { return names(m_index->earlierByWords(m_byReference[later].id)); };
}

QStringList RelatedRankingTest::names(const QList<RelatedProposal> &proposals) const
{
    QStringList out;
    for (const RelatedProposal &one : proposals)
        out << m_references.value(one.id);
    return out;
}

/// @p half: 0 or 1 = every second of those asked for, -1 = all.
Score RelatedRankingTest::score(const Ranking &ranking, int half) const
{
    Score out;
    int place = 0;
    for (auto it = m_pairs.cbegin(); it != m_pairs.cend(); ++it, ++place) {
        if (half >= 0 && place % 2 != half)
            continue;
        const QStringList found = ranking(it.key());
        int hits = 0;
        double sum = 0;
        for (qsizetype i = 0; i < found.size(); ++i) {
            if (!it->contains(found[i]))
                continue;
            ++hits;
            sum += double(hits) / double(i + 1);
            out.p3 += i < 3 ? 1.0 / 3 : 0;
            out.p5 += i < 5 ? 1.0 / 5 : 0;
            out.recall5 += i < 5 ? 1.0 / double(it->size()) : 0;
        }
        out.map += sum / double(it->size());
        ++out.asked;
    }
    for (double *value : {&out.p3, &out.p5, &out.recall5, &out.map})
        *value /= std::max(1, out.asked);
    return out;
}

void RelatedRankingTest::pairs_areEarlierOnesOfTheSample()
{
    int pairs = 0;
    for (auto it = m_pairs.cbegin(); it != m_pairs.cend(); ++it)
        for (const QString &earlier : *it) {
            QVERIFY2(m_byReference.contains(it.key()) && m_byReference.contains(earlier),
                     qPrintable(it.key() + earlier));
            QVERIFY2(m_days.value(earlier) < m_days.value(it.key()), qPrintable(it.key() + earlier));
            ++pairs;
        }
    QVERIFY(pairs >= 40);
    // What the sample links by hand was judged so as well.
    for (const Recommendation &one : std::as_const(m_data.recommendations))
        for (const RecordId &id : one.related)
            QVERIFY2(m_pairs.value(one.reference).contains(m_references.value(id)),
                     qPrintable(one.reference));
}

void RelatedRankingTest::likeness_beatsFullText()
{
    QStringList text = m_byReference[u"GFMD7-R04"_s].text.in(u"en"_s).split(u' ');
    const auto own = must(m_workspace->search(text.join(u' '), {.kinds = {u"recommendation"_s}}));
    QVERIFY2(own.size() <= 1, "a search for all words of a text finds that text alone");
    const Score plain = score(byFullText());
    const Score words = score(byWords());
    const Score all = score(byLikeness());
    // With 1.7 true ones for each, no ranking can reach 1 in the first columns.
    const Score best = score([this](const QString &later) { return m_pairs.value(later); });
    QStringList table{u"%1 asked    P@3    P@5  recall@5    MAP"_s.arg(QString(), -34)};
    table << plain.line(u"full text (bm25)"_s) << words.line(u"words and ideas alone"_s)
          << all.line(u"likeness"_s) << best.line(u"the best there can be"_s);
    for (const int half : {0, 1})
        table << score(byFullText(), half).line(u"full text, half %1"_s.arg(half + 1))
              << score(byLikeness(), half).line(u"likeness, half %1"_s.arg(half + 1));
    qInfo("%s", qPrintable(u'\n' + table.join(u'\n')));
    QVERIFY2(all.map >= plain.map + 0.2, qPrintable(all.line(u"likeness"_s)));
    QVERIFY2(all.recall5 >= plain.recall5 + 0.2, qPrintable(all.line(u"likeness"_s)));
    QVERIFY2(all.p3 >= plain.p3 * 1.3, qPrintable(all.line(u"likeness"_s)));
    QVERIFY2(all.p5 >= plain.p5 * 1.3, qPrintable(all.line(u"likeness"_s)));
}

void RelatedRankingTest::bothHalves_beatFullText()
{
    for (const int half : {0, 1}) {
        const Score plain = score(byFullText(), half);
        const Score all = score(byLikeness(), half);
        QVERIFY2(all.map >= plain.map + 0.15 && all.recall5 >= plain.recall5 + 0.15,
                 qPrintable(all.line(u"half"_s)));
    }
}

void RelatedRankingTest::wordsAlone_beatFullText()
{
    const Score plain = score(byFullText());
    const Score words = score(byWords());
    QVERIFY2(words.map > plain.map && words.recall5 > plain.recall5 && words.p3 >= plain.p3,
             qPrintable(words.line(u"words"_s)));
}

/// Without themes, targets or addressees: only the texts speak.
void RelatedRankingTest::otherLanguages_areFound()
{
    RelatedData data = m_data;
    const QList<QStringList> lines = linesOf(u"related_languages.csv"_s);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Recommendation one{.id = RecordId::fromName(u"test", QString::number(i)),
                           .text = LocalText(lines[i][0], lines[i][1])};
        one.date = PartialDate(2020);
        data.recommendations << one;
    }
    const RelatedIndex index(data);
    QMap<QString, std::array<int, 3>> table;  // language -> asked, found, found by full text
    int found = 0;
    int plain = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QStringList names;
        for (const RelatedProposal &one : index.earlier(RecordId::fromName(u"test", QString::number(i)), 5))
            names << m_references.value(one.id);
        const bool there = names.contains(lines[i][2]);
        const bool byPlain = fullText(lines[i][1], PartialDate(2020)).mid(0, 5).contains(lines[i][2]);
        if (!there)
            qInfo("not among the first five: %s -> %s (%s)", qPrintable(lines[i][1]), qPrintable(lines[i][2]),
                  qPrintable(names.join(u' ')));
        auto &counts = table[lines[i][0]];
        ++counts[0];
        counts[1] += there;
        counts[2] += byPlain;
        found += there;
        plain += byPlain;
    }
    for (auto it = table.cbegin(); it != table.cend(); ++it)
        qInfo("%s: %d of %d among the first five; by full text %d", qPrintable(it.key()), (*it)[1], (*it)[0],
              (*it)[2]);
    QVERIFY2(found >= int(lines.size()) * 3 / 4, qPrintable(QString::number(found)));
    QVERIFY(found >= plain * 2);
}

void RelatedRankingTest::shownOnes_areMostlyRight()
{
    for (const int least : {15, 18, 20, 22, 25, 28, 30}) {
        int shown = 0;
        int right = 0;
        int all = 0;
        for (const Recommendation &one : std::as_const(m_data.recommendations)) {
            all += int(m_pairs.value(one.reference).size());
            for (const RelatedProposal &like : m_index->earlier(one.id)) {
                if (like.likeness < least)
                    continue;
                ++shown;
                right += m_pairs.value(one.reference).contains(m_references.value(like.id));
            }
        }
        qInfo("from %d: %d shown, %d right, of %d", least, shown, right, all);
        if (least == kLikelyRelated) {
            QVERIFY2(2 * right >= shown, qPrintable(QString::number(shown)));
            QVERIFY2(3 * right >= 2 * all, qPrintable(QString::number(right)));
        }
    }
}

void RelatedRankingTest::manyRecommendations_areRankedAtOnce()
{
    RelatedData data = m_data;
    while (data.recommendations.size() < 2000) {
        const qsizetype i = data.recommendations.size();
        Recommendation one = m_data.recommendations[i % m_data.recommendations.size()];
        const Recommendation &other =
            m_data.recommendations[(i * 7 + i / 71) % m_data.recommendations.size()];
        one.id = RecordId::fromName(u"test", QString::number(i));
        one.text.set(u"en"_s, one.text.in(u"en"_s) + u' ' + other.text.in(u"en"_s) + u" W%1"_s.arg(i % 400));
        one.text.set(u"fr"_s, u"Réduire le coût des envois de fonds, volet %1."_s.arg(i));
        one.date = PartialDate(1990 + int(i % 30));
        data.recommendations << one;
    }
    QElapsedTimer timer;
    timer.start();
    const RelatedIndex index(data);
    const qint64 made = timer.elapsed();
    qint64 longest = 0;
    qsizetype some = 0;
    for (qsizetype i = 71; i < 171; ++i) {
        timer.restart();
        const auto found = index.earlier(data.recommendations[i].id, 20);
        QVERIFY(found.size() <= 20);
        some += found.size();
        longest = std::max(longest, timer.elapsed());
    }
    QVERIFY(some > 0);
    qInfo("2,000 recommendations: index made in %lld ms, the slowest of 100 questions %lld ms", made,
          longest);
}

QTEST_GUILESS_MAIN(RelatedRankingTest)
#include "tst_relatedranking.moc"
