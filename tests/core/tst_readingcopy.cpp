// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reading copy of a scope: what is in it, how it is linked, and what is not.

#include "core/brief/readingcopy.h"

#include "core/kinds/lesson.h"
#include "core/kinds/note.h"
#include "core/kinds/recommendation.h"
#include "core/kinds/theme.h"
#include "tests/core/briefworkspace.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestReadingCopy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void records_standKindByKindWithTheirFields();
    void links_leadWithinTheCopy();
    void narrowerRecords_stayOutAndAreListed();
    void sharedCopy_holdsNoInternalWord();
    void scope_isAllThatIsTold();
    void otherLanguage_isWrittenInIt();
    void emptyScope_isRefused();

private:
    static ReadingCopy copy(BriefWorkspace &world, const ReadingCopyOrder &order)
    {
        auto made = readingCopy(world.workspace(), order);
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        return *std::move(made);
    }
    static ReadingCopyOrder whole(Handling highest = Handling::Shared)
    {
        return {.scope = {}, .highest = highest, .day = QDate(2014, 4, 1)};
    }
    static QStringList headings(const BriefDocument &document, int level)
    {
        QStringList out;
        for (const Block &block : document.blocks)
            if (const Heading *heading = headingOf(block); heading && heading->level == level)
                out << textOf(heading->text);
        return out;
    }
};

void TestReadingCopy::records_standKindByKindWithTheirFields()
{
    BriefWorkspace world;
    world.addActors();
    world.addMeeting();
    QVERIFY(world.commit());
    const ReadingCopy made = copy(world, whole());
    const QStringList kinds = headings(made.document, 1);
    QVERIFY2(kinds.join(u'\n').contains(u"Meetings ("_s), qPrintable(kinds.join(u'\n')));
    QCOMPARE(headings(made.document, 2).size(), made.records);
    const QString text = toText(made.document);
    QVERIFY(text.contains(u"TRI-1"_s));
    QVERIFY(text.contains(u"2014"_s));
}

void TestReadingCopy::links_leadWithinTheCopy()
{
    BriefWorkspace world;
    world.addActors();
    world.addMeeting();
    QVERIFY(world.commit());
    const ReadingCopy made = copy(world, whole());
    QStringList anchors;
    for (const Block &block : made.document.blocks)
        anchors += anchorsOf(block);
    QCOMPARE(QSet<QString>(anchors.cbegin(), anchors.cend()).size(), anchors.size());
    int links = 0;
    for (const Block &block : made.document.blocks)
        if (const auto *table = std::get_if<Table>(&block))
            for (const auto &row : table->rows)
                for (const Inlines &cell : row)
                    for (const Inline &run : cell)
                        if (run.target.startsWith(u"record-")) {
                            QVERIFY2(anchors.contains(run.target), qPrintable(run.text));
                            ++links;
                        }
    QVERIFY(links > 10);
}

void TestReadingCopy::narrowerRecords_stayOutAndAreListed()
{
    BriefWorkspace world;
    world.add(Theme{.id = idOf(u"t"_s), .reference = u"T-1"_s, .name = en(u"Open theme"_s)});
    world.add(Note{.id = idOf(u"n"_s),
                   .title = u"Quiet talk"_s,
                   .text = u"WHISPER"_s,
                   .about = {idOf(u"t"_s)},
                   .handling = u"sensitive"_s});
    QVERIFY(world.commit());
    const ReadingCopy made = copy(world, whole());
    const QString text = toText(made.document);
    QVERIFY(text.contains(u"Open theme"_s));
    QVERIFY(!text.contains(u"Quiet talk"_s) && !text.contains(u"WHISPER"_s));
    QCOMPARE(made.leftBack, 1);
    QVERIFY2(made.document.leftOut.join(u'\n').contains(u"Quiet talk"_s),
             qPrintable(made.document.leftOut.join(u'\n')));
    const QString all = toText(copy(world, whole(Handling::Sensitive)).document);
    QVERIFY(all.contains(u"WHISPER"_s));
    QVERIFY(!copy(world, whole(Handling::Sensitive)).document.classification.isEmpty());
    QVERIFY(made.document.classification.isEmpty());
}

void TestReadingCopy::sharedCopy_holdsNoInternalWord()
{
    BriefWorkspace world;
    world.addActors();
    world.addMeeting();
    QVERIFY(world.commit());
    const QString shared = toText(copy(world, whole()).document);
    QVERIFY(!shared.contains(u"TOUCHY"_s));
    const QString office = toText(copy(world, whole(Handling::Sensitive)).document);
    QVERIFY(office.contains(u"TOUCHY"_s));
}

void TestReadingCopy::scope_isAllThatIsTold()
{
    BriefWorkspace world;
    world.add(Theme{.id = idOf(u"a"_s), .reference = u"T-1"_s, .name = en(u"First theme"_s)});
    world.add(Theme{.id = idOf(u"b"_s), .reference = u"T-2"_s, .name = en(u"Second theme"_s)});
    QVERIFY(world.commit());
    ReadingCopyOrder order = whole();
    order.scope = {PackageScope::Kind::Records, {idOf(u"a"_s)}};
    const ReadingCopy made = copy(world, order);
    QCOMPARE(made.records, 1);
    const QString text = toText(made.document);
    QVERIFY(text.contains(u"First theme"_s) && !text.contains(u"Second theme"_s));
}

void TestReadingCopy::otherLanguage_isWrittenInIt()
{
    BriefWorkspace world;
    LocalText title = en(u"Skills"_s);
    title.set(u"fr"_s, u"Compétences"_s);
    world.add(Theme{
        .id = idOf(u"a"_s), .reference = u"T-1"_s, .name = title, .description = en(u"English only"_s)});
    QVERIFY(world.commit());
    ReadingCopyOrder order = whole();
    order.language = u"fr"_s;
    const ReadingCopy made = copy(world, order);
    QCOMPARE(made.document.language, u"fr"_s);
    const QString text = toText(made.document);
    QVERIFY2(text.contains(u"Compétences"_s) && text.contains(u"Thèmes"_s), qPrintable(text));
    // What is in another language says so, for who reads aloud.
    bool told = false;
    for (const Block &block : made.document.blocks)
        if (const auto *table = std::get_if<Table>(&block))
            for (const auto &row : table->rows)
                for (const Inline &run : row.value(1))
                    told = told || (run.text == u"English only" && run.language == u"en");
    QVERIFY(told);
}

void TestReadingCopy::emptyScope_isRefused()
{
    BriefWorkspace world;
    const auto none = readingCopy(world.workspace(), whole());
    QVERIFY(!none);
    QCOMPARE(none.error().code, ProblemCode::Nothing);
}

QTEST_GUILESS_MAIN(TestReadingCopy)
#include "tst_readingcopy.moc"
