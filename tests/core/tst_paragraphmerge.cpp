// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two sides changed one text: what becomes of their paragraphs and words.

#include "core/base/paragraphmerge.h"

#include <rapidcheck.h>

#include <QTest>

using namespace tri;
using namespace Qt::StringLiterals;
using Kind = MergePiece::Kind;

namespace {

QString join(const std::vector<int> &paragraphs, const QString &gap = u"\n\n"_s)
{
    QStringList out;
    for (const int one : paragraphs)
        out << u"Paragraph %1 of it."_s.arg(one);
    return out.join(gap);
}

/// Changes some paragraphs, drops some, adds some, all with numbers that only this side uses.
std::vector<int> edited(const std::vector<int> &base, int series)
{
    std::vector<int> out;
    int next = series;
    for (const int one : base) {
        const int what = *rc::gen::inRange(0, 8);
        if (what == 0)
            continue;
        if (what == 1)
            out.push_back(next++);
        out.push_back(what == 2 ? next++ : one);
    }
    if (*rc::gen::inRange(0, 4) == 0)
        out.push_back(next++);
    return out;
}

std::vector<int> someBase()
{
    const int size = *rc::gen::inRange(0, 9);
    std::vector<int> out;
    for (int at = 0; at < size; ++at)
        out.push_back(at);
    return out;
}

/// Few words, so that paragraphs come again.
QString repeating()
{
    const auto lines = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 3));
    QString out;
    for (const int one : lines)
        out += one == 0 ? u"\n"_s : u"same %1\n"_s.arg(one);
    return out;
}

QList<Kind> kinds(const ParagraphMerge &merge)
{
    QList<Kind> out;
    for (const MergePiece &piece : merge.pieces)
        out << piece.kind;
    return out;
}

QStringList sideOf(const ParagraphMerge &merge, QStringList MergePiece::*side)
{
    QStringList out;
    for (const MergePiece &piece : merge.pieces)
        out += piece.*side;
    return out;
}

QStringList paragraphsOf(const QString &text)
{
    QStringList out;
    for (const QString &line : text.split(u'\n'))
        if (!line.trimmed().isEmpty())
            out << line;
    return out;
}

template <typename Test> void holds(const char *what, Test test)
{
    QVERIFY2(rc::check(what, test), what);
}

}  // namespace

class TestParagraphMerge final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void examples_data();
    void examples();
    void wordsThatLieApart_arePutTogether();
    void paragraphsThatComeAgain_areNotGuessed();
    void gapsStay();
    void unchangedSide_givesTheOther();
    void orderOfSides_doesNotMatter();
    void noParagraph_isLost();
    void pieces_tellAllThree();
};

void TestParagraphMerge::examples_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("combined");
    const auto row = [](const char *name, const QString &base, const QString &mine, const QString &theirs,
                        const QString &wanted, bool combined) {
        QTest::newRow(name) << base << mine << theirs << wanted << combined;
    };
    row("nothing", {}, {}, {}, {}, true);
    row("both alike", u"A"_s, u"B"_s, u"B"_s, u"B"_s, true);
    row("other paragraphs", u"One\n\nTwo\n\nThree"_s, u"First\n\nTwo\n\nThree"_s, u"One\n\nTwo\n\nThird"_s,
        u"First\n\nTwo\n\nThird"_s, true);
    row("neighbours", u"One\n\nTwo"_s, u"First\n\nTwo"_s, u"One\n\nSecond"_s, u"First\n\nSecond"_s, true);
    row("one before, one behind", u"One"_s, u"Zero\n\nOne"_s, u"One\n\nTwo"_s, u"Zero\n\nOne\n\nTwo"_s, true);
    row("one dropped the first, one changed the second", u"One\n\nTwo"_s, u"Two"_s, u"One\n\nSecond"_s,
        u"Second"_s, true);
    row("one paragraph in two ways", u"One\n\nTwo"_s, u"Eins\n\nTwo"_s, u"Uno\n\nTwo"_s,
        u"Eins\n\nUno\n\nTwo"_s, false);
    row("dropped and changed", u"One\n\nTwo"_s, u"Two"_s, u"Uno\n\nTwo"_s, u"Uno\n\nTwo"_s, false);
    row("both put something at one place", u"One\n\nTwo"_s, u"One\n\nMine\n\nTwo"_s,
        u"One\n\nTheirs\n\nTwo"_s, u"One\n\nMine\n\nTheirs\n\nTwo"_s, false);
    row("both filled what was empty", {}, u"Mine"_s, u"Theirs"_s, u"Mine\nTheirs"_s, false);
    row("one emptied it", u"One\n\nTwo"_s, {}, u"One\n\nTwo"_s, {}, true);
}

void TestParagraphMerge::examples()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QFETCH(QString, wanted);
    QFETCH(bool, combined);
    const ParagraphMerge merge = mergeParagraphs(base, mine, theirs);
    QCOMPARE(merge.text, wanted);
    QCOMPARE(merge.isCombined(), combined);
    QVERIFY(!merge.isAmbiguous);
}

void TestParagraphMerge::wordsThatLieApart_arePutTogether()
{
    const QString base = u"The Forum meets in Stockholm in May and reports to all."_s;
    const ParagraphMerge apart =
        mergeParagraphs(base, u"The Forum meets in Dhaka in May and reports to all."_s,
                        u"The Forum meets in Stockholm in May and reports to the States."_s);
    QCOMPARE(kinds(apart), QList<Kind>{Kind::Words});
    QCOMPARE(apart.text, u"The Forum meets in Dhaka in May and reports to the States."_s);
    QVERIFY(apart.isCombined() && apart.hasWords());
    // Words beside each other make one sense.
    const ParagraphMerge beside =
        mergeParagraphs(base, u"The Forum meets in Dhaka in May and reports to all."_s,
                        u"The Forum meets near Stockholm in May and reports to all."_s);
    QCOMPARE(kinds(beside), QList<Kind>{Kind::Clash});
    // Which "the" was meant cannot be told.
    const QString twice = u"the cat and the dog"_s;
    QCOMPARE(kinds(mergeParagraphs(twice, u"the dog"_s, u"the cat and the dogs"_s)),
             QList<Kind>{Kind::Clash});
    // Scripts without blanks.
    QVERIFY(!mergeParagraphs(u"移民论坛在五月举行会议"_s, u"移民论坛在六月举行会议"_s,
                             u"移民论坛在五月举行大会"_s)
                 .text.isEmpty());
}

void TestParagraphMerge::paragraphsThatComeAgain_areNotGuessed()
{
    const QString base = u"Noted.\n\nFirst point\n\nNoted.\n\nSecond point"_s;
    const ParagraphMerge merge =
        mergeParagraphs(base, u"First point\n\nNoted.\n\nSecond point"_s, base + u"\n\nThird point"_s);
    QVERIFY(merge.isCombined());  // the first one is meant: what follows it says so
    const ParagraphMerge unsure = mergeParagraphs(u"Noted.\n\nNoted.\n\nPoint"_s, u"Noted.\n\nPoint"_s,
                                                  u"Noted.\n\nNoted.\n\nOther point"_s);
    QVERIFY(unsure.isAmbiguous);
    QVERIFY(!unsure.isCombined());
    QVERIFY(unsure.text.contains(u"Other point"));
    // Where one side left the text as it was, nothing has to be guessed.
    const QString twice = u"Noted.\n\nNoted."_s;
    QCOMPARE(mergeParagraphs(twice, twice, u"Noted."_s).text, u"Noted."_s);
    QVERIFY(mergeParagraphs(twice, twice, u"Noted."_s).isCombined());
}

void TestParagraphMerge::gapsStay()
{
    QCOMPARE(mergeParagraphs(u"A\nB\n\nC"_s, u"A\nB\n\nC2"_s, u"A1\nB\n\nC"_s).text, u"A1\nB\n\nC2"_s);
    QCOMPARE(mergeParagraphs(u"A\nB"_s, u"A\n\nB"_s, u"A\nC"_s).text, u"A\nC"_s);
    QCOMPARE(mergeParagraphs(u"A\nB\nC"_s, u"A\n\nB\nC"_s, u"A\nB\nD"_s).text, u"A\n\nB\nD"_s);
}

void TestParagraphMerge::unchangedSide_givesTheOther()
{
    holds("merging with an unchanged side gives the other one", [] {
        const QString base = repeating();
        const QString other = repeating();
        RC_ASSERT(mergeParagraphs(base, base, other).text == other);
        RC_ASSERT(mergeParagraphs(base, other, base).text == other);
        RC_ASSERT(mergeParagraphs(base, other, other).text == other);
        RC_ASSERT(mergeParagraphs(base, base, other).isCombined());
    });
}

void TestParagraphMerge::orderOfSides_doesNotMatter()
{
    holds("who is mine decides nothing where nothing clashes", [] {
        const std::vector<int> base = someBase();
        const QString mine = join(edited(base, 100));
        const QString theirs = join(edited(base, 200));
        const ParagraphMerge one = mergeParagraphs(join(base), mine, theirs);
        const ParagraphMerge other = mergeParagraphs(join(base), theirs, mine);
        RC_ASSERT(one.isAmbiguous == other.isAmbiguous);
        RC_ASSERT(one.isCombined() == other.isCombined());
        RC_ASSERT(one.pieces.size() == other.pieces.size());
        if (one.isCombined())
            RC_ASSERT(one.text == other.text);
    });
    holds("… nor where paragraphs come again", [] {
        const QString base = repeating();
        const QString mine = repeating();
        const QString theirs = repeating();
        const ParagraphMerge one = mergeParagraphs(base, mine, theirs);
        const ParagraphMerge other = mergeParagraphs(base, theirs, mine);
        RC_ASSERT(one.isCombined() == other.isCombined());
        if (one.isCombined())
            RC_ASSERT(one.text == other.text);
    });
}

void TestParagraphMerge::noParagraph_isLost()
{
    holds("what a side wrote stands in the text; what both kept stays", [] {
        const std::vector<int> base = someBase();
        const std::vector<int> mine = edited(base, 100);
        const std::vector<int> theirs = edited(base, 200);
        const ParagraphMerge merge = mergeParagraphs(join(base), join(mine), join(theirs));
        QStringList words;
        for (const MergePiece &piece : merge.pieces)
            if (piece.kind == Kind::Words)
                words += piece.mine + piece.theirs;
        const QStringList text = paragraphsOf(merge.text);
        for (const auto &[side, series] : {std::pair(&mine, 100), std::pair(&theirs, 200)})
            for (const int one : *side)
                if (const QString paragraph = join({one}); one >= series)
                    RC_ASSERT(text.contains(paragraph) || words.contains(paragraph));
        for (const int one : base) {
            const auto has = [one](const std::vector<int> &side) {
                return std::find(side.begin(), side.end(), one) != side.end();
            };
            if (has(mine) && has(theirs))
                RC_ASSERT(text.contains(join({one})));
        }
    });
}

void TestParagraphMerge::pieces_tellAllThree()
{
    holds("the pieces give the three versions", [] {
        const QString base = repeating();
        const QString mine = repeating();
        const QString theirs = repeating();
        const ParagraphMerge merge = mergeParagraphs(base, mine, theirs);
        RC_ASSERT(sideOf(merge, &MergePiece::base) == paragraphsOf(base));
        RC_ASSERT(sideOf(merge, &MergePiece::mine) == paragraphsOf(mine));
        RC_ASSERT(sideOf(merge, &MergePiece::theirs) == paragraphsOf(theirs));
        for (const MergePiece &piece : merge.pieces)
            RC_ASSERT(piece.kind != Kind::Same || (piece.mine == piece.base && piece.theirs == piece.base));
    });
}

QTEST_GUILESS_MAIN(TestParagraphMerge)
#include "tst_paragraphmerge.moc"
