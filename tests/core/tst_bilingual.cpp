// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A paper in two languages: what is said in both stands beside each other, and nothing of either is lost.

#include "core/brief/bilingual.h"
#include "core/brief/briefs.h"
#include "core/brief/pageoptions.h"
#include "core/kinds/allkinds.h"
#include "tests/support/workspacefixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

Paragraph numbered(const QString &text)
{
    return {plain(text), Paragraph::Role::Body, true, {}};
}

BriefDocument paper(const QString &language, const QList<Block> &blocks)
{
    BriefDocument document;
    document.language = language;
    document.blocks = blocks;
    return document;
}

BriefDocument both(const QList<Block> &english, const QList<Block> &french)
{
    BriefDocument document = paper(u"en"_s, english);
    putBeside(document, paper(u"fr"_s, french));
    return document;
}

/// All runs of a paper that say something, without what stands between them.
QStringList runsOf(const BriefDocument &document)
{
    QStringList out;
    for (const QString &line : toText(document).split(u'\n'))
        out << line.trimmed();
    return out;
}

}  // namespace

class TestBilingual final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void paragraphs_standBesideEachOther();
    void whatIsTheSame_isSaidOnce();
    void untranslatedText_isSaidOnceBelowBothLabels();
    void whatOneLacks_standsAlone();
    void numbers_countOnce();
    void tables_holdBothInEachCell();
    void writingLines_areDrawnOnce();
    void titles_sayBoth();
    void contents_listBoth();
    void narrowPages_stackTheSides();
    void sampleBrief_losesNothing_data();
    void sampleBrief_losesNothing();
};

void TestBilingual::paragraphs_standBesideEachOther()
{
    const BriefDocument document = both({Heading{1, plain(u"Purpose"_s), u"purpose"_s}, numbered(u"One."_s)},
                                        {Heading{1, plain(u"Objet"_s), u"purpose"_s}, numbered(u"Un."_s)});
    QCOMPARE(document.secondLanguage, u"fr"_s);
    QCOMPARE(document.blocks.size(), 2);
    const auto &heading = std::get<Beside>(document.blocks[0]);
    QCOMPARE(std::get<Heading>(heading.first).anchor, u"purpose"_s);
    QVERIFY(std::get<Heading>(heading.second).anchor.isEmpty());
    const auto &text = std::get<Beside>(document.blocks[1]);
    QCOMPARE(std::get<Paragraph>(text.second).text, plain(u"Un."_s, u"fr"_s));
    QVERIFY(std::get<Paragraph>(text.first).text.first().language.isEmpty());
}

void TestBilingual::whatIsTheSame_isSaidOnce()
{
    const BriefDocument document = both({numbered(u"GFMD-7"_s), Bullets{{plain(u"a"_s), plain(u"b"_s)}}},
                                        {numbered(u"GFMD-7"_s), Bullets{{plain(u"a"_s), plain(u"c"_s)}}});
    QVERIFY(std::holds_alternative<Paragraph>(document.blocks[0]));
    QVERIFY(std::holds_alternative<Beside>(document.blocks[1]));
}

void TestBilingual::untranslatedText_isSaidOnceBelowBothLabels()
{
    const auto labelled = [](const QString &label, const QString &language) {
        return QList<Block>{Paragraph{
            {{label, {}, true, {}}, {u"To settle it."_s, language, false, {}}}, Paragraph::Role::Body, true}};
    };
    const BriefDocument document = both(labelled(u"Purpose. "_s, {}), labelled(u"But. "_s, u"en"_s));
    QCOMPARE(toText(document), u"1. Purpose. / But. To settle it.\n\n"_s);
}

void TestBilingual::whatOneLacks_standsAlone()
{
    const BriefDocument document =
        both({numbered(u"One."_s), numbered(u"Two."_s), Heading{1, plain(u"End"_s), u"end"_s}},
             {numbered(u"Un."_s), Paragraph{plain(u"Traduction."_s), Paragraph::Role::Note},
              Heading{1, plain(u"Fin"_s), u"end"_s}});
    QCOMPARE(toText(document), u"1. One.\n1. Un.\n\n2. Two.\n\nNote: Traduction.\n\n# End\n# Fin\n\n"_s);
    QVERIFY(std::holds_alternative<std::monostate>(std::get<Beside>(document.blocks[1]).second));
    QVERIFY(std::holds_alternative<std::monostate>(std::get<Beside>(document.blocks[2]).first));
}

void TestBilingual::numbers_countOnce()
{
    const BriefDocument document = both({numbered(u"One."_s), numbered(u"Same."_s), numbered(u"Three."_s)},
                                        {numbered(u"Un."_s), numbered(u"Same."_s), numbered(u"Trois."_s)});
    QCOMPARE(toText(document), u"1. One.\n1. Un.\n\n2. Same.\n\n3. Three.\n3. Trois.\n\n"_s);
}

void TestBilingual::tables_holdBothInEachCell()
{
    const auto table = [](const QString &head, const QString &cell, const QString &empty) {
        Table out{head, {{head, 2}, {u"No."_s}}, {{plain(cell), plain(u"7"_s)}}, empty};
        return QList<Block>{out};
    };
    const BriefDocument document =
        both(table(u"Theme"_s, u"Health"_s, {}), table(u"Thème"_s, u"Santé"_s, {}));
    QCOMPARE(toText(document),
             u"Table: Theme / Thème\n| Theme / Thème | No. |\n| Health / Santé | 7 |\n\n"_s);
    const Inlines cell = std::get<Table>(document.blocks.first()).rows[0][0];
    QCOMPARE(cell.last(), (Inline{u"Santé"_s, u"fr"_s, false, {}}));
    // Tables of different rows stand below each other.
    Table longer = std::get<Table>(table(u"Thème"_s, u"Santé"_s, {}).first());
    longer.rows << longer.rows.first();
    QCOMPARE(both(table(u"Theme"_s, u"Health"_s, {}), {longer}).blocks.size(), 2);
}

void TestBilingual::writingLines_areDrawnOnce()
{
    const auto table = [](const QString &word) {
        return QList<Block>{Table{{}, {{u"x"_s}}, {{plain(word + u'\n' + kWritingLine)}}, {}}};
    };
    const BriefDocument document = both(table(u"Done"_s), table(u"Fait"_s));
    QCOMPARE(textOf(std::get<Table>(document.blocks.first()).rows[0][0]), u"Done\nFait\n"_s + kWritingLine);
}

void TestBilingual::titles_sayBoth()
{
    const auto title = [](const QString &kind, const QString &name, const QString &label) {
        return QList<Block>{TitleBlock{kind, plain(name), {{label, plain(u"Addis Ababa"_s)}}}};
    };
    BriefDocument document =
        both(title(u"Brief"_s, u"Meeting"_s, u"Place"_s), title(u"Note"_s, u"Réunion"_s, u"Lieu"_s));
    QCOMPARE(toText(document), u"Brief / Note\nMeeting\nRéunion\nPlace / Lieu: Addis Ababa\n\n"_s);
    document.classification = u"Internal"_s;
    setUpPages(document, {.cover = true});
    QVERIFY(toText(document).contains(u"Copy / "_s));
}

void TestBilingual::contents_listBoth()
{
    BriefDocument document = both({Heading{1, plain(u"Purpose"_s)}, Heading{1, plain(u"Agenda"_s)}},
                                  {Heading{1, plain(u"Objet"_s)}, Heading{1, plain(u"Ordre du jour"_s)}});
    setUpPages(document, {.contents = true});
    const QList<ContentsEntry> entries = contentsOf(document);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(textOf(entries[1].text), u"Agenda / Ordre du jour"_s);
    QCOMPARE(entries[1].text.last().language, u"fr"_s);
    // What is said of the whole paper stands before them.
    const auto noted = [](const QString &kind, const QString &note) {
        return QList<Block>{TitleBlock{kind, plain(kind), {}}, Paragraph{plain(note), Paragraph::Role::Note},
                            Heading{1, plain(kind + u'1')}, Heading{1, plain(kind + u'2')}};
    };
    BriefDocument other = both(noted(u"Brief"_s, u"Sample."_s), noted(u"Dossier"_s, u"Exemple."_s));
    setUpPages(other, {.contents = true});
    QVERIFY(std::holds_alternative<Contents>(other.blocks[2]));
}

void TestBilingual::narrowPages_stackTheSides()
{
    BriefDocument document = both({numbered(u"One."_s)}, {numbered(u"Un."_s)});
    setUpPages(document, {.paper = Paper::A5});
    QCOMPARE(document.blocks.size(), 2);
    QVERIFY(std::get<Paragraph>(document.blocks[0]).numbered);
    QVERIFY(!std::get<Paragraph>(document.blocks[1]).numbered);
}

void TestBilingual::sampleBrief_losesNothing_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("en, fr") << u"en"_s << u"fr"_s;
    QTest::newRow("en, ar") << u"en"_s << u"ar"_s;
    QTest::newRow("ar, en") << u"ar"_s << u"en"_s;
    QTest::newRow("zh, ru") << u"zh"_s << u"ru"_s;
}

void TestBilingual::sampleBrief_losesNothing()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    WorkspaceFixture fixture(allKinds());
    const auto workspace = fixture.sample();
    BriefRequest request{.meeting = must(workspace->byReference(u"TRI-2014-04"_s)), .language = first};
    const auto one = makeBrief(*workspace, request);
    QVERIFY(one);
    request.secondLanguage = second;
    const auto two = makeBrief(*workspace, request);
    QVERIFY(two);
    request.language = second;
    request.secondLanguage.clear();
    const auto other = makeBrief(*workspace, request);
    QVERIFY(other);
    // Marks of direction are the layout's own.
    const auto bare = [](QString text) {
        return text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    };
    const QString all = bare(toText(*two));
    for (const BriefDocument &single : {*one, *other})
        for (const QString &line : runsOf(single))
            for (QString piece : bare(line).split(u" | "_s)) {
                // Labels may stand before the text of the other language.
                static const QRegularExpression label(u"^.*?[.:。：] ?"_s);
                piece = piece.remove(u"| "_s).remove(u" |"_s).section(u": "_s, -1).trimmed();
                if (!all.contains(piece)) {
                    piece.remove(QRegularExpression(u"^[0-9]+\\. "_s));
                    QVERIFY2(all.contains(label.match(piece).captured().trimmed()), qPrintable(piece));
                    piece.remove(label);
                }
                QVERIFY2(all.contains(piece), qPrintable(piece));
            }
    // Most of it finds its other half.
    const auto pairs = std::count_if(two->blocks.begin(), two->blocks.end(), [](const Block &block) {
        const auto *pair = std::get_if<Beside>(&block);
        return pair && !std::holds_alternative<std::monostate>(pair->first)
            && !std::holds_alternative<std::monostate>(pair->second);
    });
    const auto alone = std::count_if(two->blocks.begin(), two->blocks.end(),
                                     [](const Block &block) { return std::holds_alternative<Beside>(block); })
        - pairs;
    QVERIFY2(pairs > 10 * alone, qPrintable(u"%1 pairs, %2 alone"_s.arg(pairs).arg(alone)));
}

QTEST_GUILESS_MAIN(TestBilingual)
#include "tst_bilingual.moc"
