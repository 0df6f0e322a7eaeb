// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plans on the clipboard, as Word and Excel put them there, become lines with their levels.

#include "core/rules/planpaste.h"
#include "tests/support/testclock.h"

#include <QTest>

using namespace tri;
using namespace Qt::StringLiterals;

namespace {

/// "0 objective Title | 1 activity Title": depth, level and title of each line.
QString told(const QList<PastedLine> &lines)
{
    QStringList out;
    for (const PastedLine &line : lines) {
        const char letter = line.level == PlanLevel::Objective ? 'O'
            : line.level == PlanLevel::Outcome                 ? 'C'
            : line.level == PlanLevel::Output                  ? 'P'
                                                               : 'A';
        out << u"%1%2 %3"_s.arg(line.depth).arg(QLatin1Char(letter)).arg(line.title);
    }
    return out.join(u" / "_s);
}

const QString kWordLists = uR"(<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator
content="Microsoft Word 15"><style><!-- @list l0 {mso-list-id:1} p.MsoListParagraph {margin-left:36.0pt} --></style></head>
<body lang=EN-GB><!--StartFragment-->
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Health of
migrants<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>1.1<span>&nbsp;</span></span><![endif]>Train staff &amp; partners<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='margin-left:36.0pt;mso-list:l0 level1 lfo1'><span
style='mso-list:Ignore'>2.<span>&nbsp; </span></span>Data<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>2.1</span>Collect</p>
<!--EndFragment--></body></html>)"_s;

const QString kExcelTable = uR"(<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>
td {mso-style-parent:style0;}</style></head><body><table border=0 cellpadding=0 style='border-collapse:collapse'>
<col width=64><tr height=20><td class=xl65>Objective</td><td>Output</td><td>Activity</td><td>Lead</td></tr>
<tr><td rowspan=2>Health</td><td>Guides</td><td>Write a guide</td><td>WHO</td></tr>
<tr><td></td><td></td><td>Print it</td><td>IOM</td></tr>
<tr><td>Data</td><td>Surveys</td><td>Ask</td><td>ILO</td></tr></table></body></html>)"_s;

}  // namespace

class TestPlanPaste final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fragments_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("lists of Word") << kWordLists << QString()
                                       << u"0O Health of migrants / 1A Train staff & partners / 0O Data / 1A Collect"_s;
        QTest::newRow("columns of Excel")
            << kExcelTable << QString()
            << u"0O Health / 1C Guides / 2A Write a guide / 2A Print it / 0O Data / 1C Surveys / 2A Ask"_s.replace(
                   u"1C"_s, u"1P"_s);
        QTest::newRow("lists of a browser")
            << u"<ul><li>Health<ol><li>Train</li><li>Print</li></ol></li><li>Data<ul><li>Ask</ul></ul>"_s << QString()
            << u"0O Health / 1A Train / 1A Print / 0O Data / 1A Ask"_s;
        QTest::newRow("indented paragraphs")
            << u"<p>Health</p><p style='margin-left:36.0pt'>Train</p><p style='margin-left:1.0in'>Ask</p><p>Data</p>"_s
            << QString() << u"0O Health / 1C Train / 2A Ask / 0O Data"_s;
        QTest::newRow("headings and text") << u"<h1>Health</h1><h2>Training</h2><h3>Train</h3>"_s << QString()
                                           << u"0O Health / 1C Training / 2A Train"_s;
        QTest::newRow("level column")
            << QString()
            << u"Level\tTitle\tLead\nObjective\tHealth\t\nOutput\tGuides\t\nActivity\tWrite\tWHO\nActivity\tPrint\t\n"_s
            << u"0O Health / 1P Guides / 2A Write / 2A Print"_s;
        QTest::newRow("number column") << QString() << u"1\tHealth\n1.1\tTrain\n1.2\tAsk\n2\tData\n2.1\tCount\n"_s
                                       << u"0O Health / 1A Train / 1A Ask / 0O Data / 1A Count"_s;
        QTest::newRow("numbered text")
            << QString() << u"1. Health\n1.1 Guides\na) Write\nb) Print\n1.2 Surveys\n2. Data\n"_s
            << u"0O Health / 1C Guides / 2A Write / 2A Print / 1A Surveys / 0O Data"_s;
        QTest::newRow("indented text") << QString() << u"Health\n  Train\n    Ask\n  Print\nData\n"_s
                                       << u"0O Health / 1C Train / 2A Ask / 1A Print / 0O Data"_s;
        QTest::newRow("tabs before") << QString() << u"Health\n\tTrain\n\t\tAsk\nData\n"_s
                                     << u"0O Health / 1C Train / 2A Ask / 0O Data"_s;
        QTest::newRow("bullets") << QString() << u"• Train\n• Ask\n"_s << u"0A Train / 0A Ask"_s;
        QTest::newRow("starts deep") << QString() << u"2.3 Guides\n2.3.1 Write\n2.3.2 Print\n"_s
                                     << u"0O Guides / 1A Write / 1A Print"_s;
        QTest::newRow("one line of the outline itself")
            << QString() << u"2\tData\tObjective\tILO\n"_s << u"0O Data"_s;
        QTest::newRow("lines of the outline itself")
            << QString() << u"2\tData\tObjective\t\n2.1\tAsk\tActivity\tILO\n"_s << u"0O Data / 1A Ask"_s;
        QTest::newRow("nothing") << QString() << u"  \n \n"_s << QString();
    }
    void fragments()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QTEST(told(pastedLines(html, text)), "wanted");
    }

    void otherColumns_goWithTheLastLineOfARow()
    {
        const auto lines = pastedLines(kExcelTable, {});
        QCOMPARE(lines[2].headings, QStringList({u"Lead"_s}));
        QCOMPARE(lines[2].cells, QStringList({u"WHO"_s}));
        QCOMPARE(lines[3].cells, QStringList({u"IOM"_s}));
    }

    void pastedUnderAnOutput_becomesActivities()
    {
        auto lines = pastedLines({}, u"Health\n  Train\n"_s);
        levelPasted(lines, PlanLevel::Output);
        QCOMPARE(told(lines), u"0A Health / 0A Train"_s);
        QVERIFY(!lines[1].problem.isEmpty());
    }

    void malformedMarkup_endsWithLinesOrNone_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("open tag") << u"<table><tr><td>One<td>Two<tr><td"_s;
        QTest::newRow("open comment") << u"<p>One<!-- never"_s;
        QTest::newRow("closed only") << u"</ul></li></table></p>Text</span>"_s;
        QTest::newRow("deep lists") << u"<ul><li>x"_s.repeated(5000);
        QTest::newRow("deep tables") << u"<table><tr><td>x"_s.repeated(5000);
        QTest::newRow("bad entities") << u"<p>&#xffffffff; &#55296; &nosuch; &#; &amp</p>"_s;
        QTest::newRow("long tag") << u"<p "_s + u"a"_s.repeated(100000) + u">One"_s;
        QTest::newRow("many lines") << u"<p>x</p>"_s.repeated(60000);
        QTest::newRow("huge level") << u"<p style='mso-list:l0 level99 lfo1'>One</p>"_s;
        QTest::newRow("style left open") << u"<style>p {"_s;
    }
    void malformedMarkup_endsWithLinesOrNone()
    {
        QFETCH(QString, html);
        const auto lines = pastedLines(html, {});
        QVERIFY(lines.size() <= kMostPasted);
        for (const PastedLine &line : lines)
            QVERIFY(line.depth >= 0 && line.depth <= kDeepestPaste && !line.title.isEmpty());
    }

    void randomCuts_areNeverFatal()
    {
        test::TestIds random(20140402);
        for (int time = 0; time < 600; ++time) {
            QString html = random.next() % 2 == 0 ? kWordLists : kExcelTable;
            for (int cut = 0; cut < 4; ++cut) {
                const qsizetype from = qsizetype(random.next() % quint64(html.size()));
                html.remove(from, qsizetype(random.next() % 40));
            }
            QVERIFY(pastedLines(html, html).size() < 200);
        }
    }
};

QTEST_GUILESS_MAIN(TestPlanPaste)
#include "tst_planpaste.moc"
