// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/worddiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tri;
using namespace Qt::StringLiterals;

namespace {

/// "the [-old-][+new+] word"
QString drawn(const QList<DiffPiece> &pieces)
{
    QString out;
    for (const DiffPiece &piece : pieces)
        out += piece.kind == DiffPiece::Kind::Same ? piece.text
            : piece.kind == DiffPiece::Kind::Added ? u"[+"_s + piece.text + u"+]"_s
                                                   : u"[-"_s + piece.text + u"-]"_s;
    return out;
}

QString side(const QList<DiffPiece> &pieces, DiffPiece::Kind left_out)
{
    QString out;
    for (const DiffPiece &piece : pieces)
        if (piece.kind != left_out)
            out += piece.text;
    return out;
}

}  // namespace

class TestWordDiff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changes_areShownByWord_data();
    void changes_areShownByWord();
    void bothTexts_comeBack_andNeighboursDiffer();
    void fewestWords_areMarked();
    void texts_withNothingInCommon_areOneChange();
    void changedPlaces_leaveOutWhatIsFarAway();
};

void TestWordDiff::changes_areShownByWord_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *name, const QString &before, const QString &after,
                        const QString &wanted) { QTest::newRow(name) << before << after << wanted; };
    row("nothing", {}, {}, {});
    row("equal", u"the word"_s, u"the word"_s, u"the word"_s);
    row("new", {}, u"the word"_s, u"[+the word+]"_s);
    row("gone", u"the word"_s, {}, u"[-the word-]"_s);
    row("replaced", u"the old word"_s, u"the new word"_s, u"the [-old-][+new+] word"_s);
    row("inserted", u"the word"_s, u"the new word"_s, u"the [+new +]word"_s);
    row("removed", u"the new word"_s, u"the word"_s, u"the [-new -]word"_s);
    row("at both ends", u"a b c"_s, u"x b y"_s, u"[-a-][+x+] b [-c-][+y+]"_s);
    row("two in a row", u"one old word here"_s, u"one new term here"_s,
        u"one [-old word-][+new term+] here"_s);
    row("apart", u"one old and old word"_s, u"one new and new word"_s,
        u"one [-old-][+new+] and [-old-][+new+] word"_s);
    row("punctuation", u"Yes, he said."_s, u"Yes; he said!"_s, u"Yes[-,-][+;+] he said[-.-][+!+]"_s);
    row("paragraph", u"one\ntwo"_s, u"one\n\ntwo"_s, u"one\n[+\n+]two"_s);
    row("case counts", u"the State"_s, u"the state"_s, u"the [-State-][+state+]"_s);
    row("Arabic", u"هجرة العمال الآن"_s, u"هجرة الطلاب الآن"_s, u"هجرة [-العمال-][+الطلاب+] الآن"_s);
    row("Chinese, sign by sign", u"移民与发展"_s, u"移民和发展"_s, u"移民[-与-][+和+]发展"_s);
}

void TestWordDiff::changes_areShownByWord()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, wanted);
    QCOMPARE(drawn(wordDiff(before, after)), wanted);
}

void TestWordDiff::bothTexts_comeBack_andNeighboursDiffer()
{
    const quint32 seed = 20140514;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QStringList parts{u"one"_s, u"two"_s, u"three"_s, u" "_s,    u" "_s,
                            u" "_s,   u", "_s,  u"\n"_s,    u"هجرة"_s, u"移民"_s};
    const auto text = [&] {
        QString out;
        for (int i = random.bounded(40); i > 0; --i)
            out += parts[random.bounded(int(parts.size()))];
        return out;
    };
    for (int i = 0; i < 3000; ++i) {
        const QString before = text();
        const QString after =
            random.bounded(3) ? text() : before.mid(random.bounded(int(before.size()) + 1)) + text();
        const QList<DiffPiece> pieces = wordDiff(before, after);
        QCOMPARE(side(pieces, DiffPiece::Kind::Added), before);
        QCOMPARE(side(pieces, DiffPiece::Kind::Removed), after);
        for (qsizetype k = 0; k < pieces.size(); ++k) {
            QVERIFY(!pieces[k].text.isEmpty());
            if (k > 0) {
                QVERIFY(pieces[k].kind != pieces[k - 1].kind);
                QVERIFY(pieces[k].kind != DiffPiece::Kind::Removed
                        || pieces[k - 1].kind == DiffPiece::Kind::Same);
            }
        }
    }
}

void TestWordDiff::fewestWords_areMarked()
{
    QStringList words;
    for (int i = 0; i < 3000; ++i)
        words << u"word%1"_s.arg(i);
    QStringList other = words;
    for (int i = 50; i < 3000; i += 300)
        other[i] = u"else"_s;
    other.removeAt(1000);
    int changed = 0;
    for (const DiffPiece &piece : wordDiff(words.join(u' '), other.join(u' ')))
        changed += piece.kind == DiffPiece::Kind::Removed;
    QCOMPARE(changed, 11);
}

void TestWordDiff::texts_withNothingInCommon_areOneChange()
{
    QString before;
    QString after;
    for (int i = 0; i < 3000; ++i) {
        before += u"a%1;"_s.arg(i);
        after += u"b%1."_s.arg(i);
    }
    QCOMPARE(wordDiff(before, after),
             (QList<DiffPiece>{{DiffPiece::Kind::Removed, before}, {DiffPiece::Kind::Added, after}}));
}

void TestWordDiff::changedPlaces_leaveOutWhatIsFarAway()
{
    const QString start = u"The chairs of the three entities meet twice a year and agree on what is prepared"_s;
    const auto [before, after] = changedPlaces(start + u" by May"_s, start + u" by June"_s, 10);
    QVERIFY2(before.startsWith(QChar(0x2026)) && before.endsWith(u" by May"_s) && before.size() < 24, qPrintable(before));
    QVERIFY2(after.startsWith(QChar(0x2026)) && after.endsWith(u" by June"_s) && after.size() < 25, qPrintable(after));
    // A change at the beginning, and one in the middle of what stays.
    const auto first = changedPlaces(u"In May "_s + start, u"In June "_s + start, 10);
    QVERIFY2(first.first.startsWith(u"In May The"_s) && first.first.endsWith(QChar(0x2026)), qPrintable(first.first));
    const auto two = changedPlaces(u"1 "_s + start + u" 3"_s, u"2 "_s + start + u" 4"_s, 10);
    QVERIFY2(two.first.startsWith(u"1 "_s) && two.first.endsWith(u" 3"_s) && two.first.contains(QChar(0x2026)),
             qPrintable(two.first));
    // Short texts, and equal ones, stay whole.
    QCOMPARE(changedPlaces(u"Under way"_s, u"Done"_s), std::pair(u"Under way"_s, u"Done"_s));
    QCOMPARE(changedPlaces(start, start), std::pair(start, start));
    QCOMPARE(changedPlaces({}, start), std::pair(QString(), start));
}

QTEST_GUILESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
