// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The picture of a plan: everything at its place, nothing over another, on screen, paper and in files.

#include "core/rules/plantimeline.h"
#include "tests/support/programs.h"
#include "ui/render/timelinepages.h"
#include "ui/render/timelinesheet.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace tri;
using namespace tri::test;
using namespace tri::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal kNear = 0.01;

PartialDate date(const char *text)
{
    return PartialDate::parse(QString::fromLatin1(text)).value_or(PartialDate());
}

RecordId named(const QString &name)
{
    return RecordId::fromName(u"line", name);
}

Activity activity(const QString &name, const char *from, const char *to, const QString &status = u"planned"_s)
{
    Activity made;
    made.id = named(name);
    made.number = name;
    made.title = LocalText(
        u"en"_s, u"Activity %1 on the costs of recruitment and the portability of benefits"_s.arg(name));
    made.objective = named(u"one"_s);
    made.from = date(from);
    made.to = date(to);
    made.status = status;
    return made;
}

PlanTimeline made(QList<Activity> activities, const QString &language = u"en"_s, TimelineSources sources = {})
{
    WorkPlan plan;
    plan.id = named(u"plan"_s);
    plan.title = LocalText(u"en"_s, u"Work plan 2013–2015"_s);
    plan.reference = u"GMG-MAWP"_s;
    plan.from = {2013};
    plan.to = {2015};
    Objective one;
    one.id = named(u"one"_s);
    one.number = u"1"_s;
    one.title = LocalText(u"en"_s, u"An objective"_s);
    return planTimeline(planTree(plan, {one}, std::move(activities)), sources, QDate(2014, 6, 15), language);
}

PlanTimeline many(int count, const QString &language = u"en"_s)
{
    QList<Activity> activities;
    const QStringList statuses{u"planned"_s, u"under_way"_s, u"done"_s,   u"delayed"_s,
                               u"revised"_s, u"continued"_s, u"dropped"_s};
    for (int i = 0; i < count; ++i) {
        Activity one = activity(QString::number(i), "2014-01-10", "2014-05-20", statuses[i % 7]);
        one.from = PartialDate(QDate(2013, 1, 1).addDays(i * 7 % 900));
        one.to = PartialDate(one.from.first().addDays(40));
        if (i > 0 && i % 3 == 0)
            one.dependsOn = {named(QString::number(i - 1))};
        activities << one;
    }
    TimelineSources sources;
    for (int i = 0; i < 40; ++i) {
        Meeting meeting;
        meeting.id = named(u"m%1"_s.arg(i));
        meeting.kind = i % 2 ? u"trilateral"_s : u"forum_meeting"_s;
        meeting.reference = u"MEETING-%1"_s.arg(i);
        meeting.from = PartialDate(QDate(2013, 1, 5).addDays(i * 17));
        sources.meetings << meeting;
    }
    return made(std::move(activities), language, sources);
}

TimelinePicture placed(const PlanTimeline &timeline, const QDate &from, qreal perDay)
{
    TimelineSheet sheet(timeline, {});
    const qreal names = pt(200);
    return sheet.place(sheet.lines(names), {names + pt(600), pt(2000)}, names, from, perDay, true);
}

/// As it is printed, @p smaller times as small.
QImage inGrey(const TimelinePicture &picture, const TimelineMetrics &metrics, int smaller)
{
    QImage image(picture.size.toSize() / smaller, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(1.0 / smaller, 1.0 / smaller);
    paintTimeline(painter, picture, metrics, paperInks());
    return image;
}

}  // namespace

class TestTimelinePicture final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bar_standsOnItsDays()
    {
        const PlanTimeline timeline = made({activity(u"1.1"_s, "2014-01-11", "2014-01-20")});
        const TimelinePicture picture = placed(timeline, QDate(2014, 1, 1), pt(2));
        const TimelineItem *bar = picture.find(TimelineShape::Bar, 1);
        QVERIFY(bar);
        QVERIFY(std::abs(bar->box.left() - picture.chart.left() - 10 * pt(2)) < kNear);
        QVERIFY(std::abs(bar->box.width() - 10 * pt(2)) < kNear);
    }

    void partialDates_haveOpenEnds_atTheRightPlace()
    {
        const PlanTimeline timeline =
            made({activity(u"1.1"_s, "2014-02", "2014-05"), activity(u"1.2"_s, "2014", "2014")});
        const TimelinePicture picture = placed(timeline, QDate(2014, 1, 1), pt(1));
        const TimelineItem *bar = picture.find(TimelineShape::Bar, 1);
        QVERIFY(bar);
        QVERIFY(std::abs(bar->box.left() - picture.chart.left() - (31 + 28) * pt(1)) < kNear);
        QVERIFY(std::abs(bar->box.right() - picture.chart.left() - (31 + 28 + 31 + 30) * pt(1)) < kNear);
        QRectF tails;
        for (const TimelineItem &tail : picture.all(TimelineShape::Tail)) {
            if (tail.row == 1)
                tails = tails.united(tail.box);
        }
        QVERIFY(std::abs(tails.left() - picture.chart.left() - 31 * pt(1)) < kNear);
        QVERIFY(std::abs(tails.right() - picture.chart.left() - (31 + 28 + 31 + 30 + 31) * pt(1)) < kNear);
        // Nothing is certain of the second: no solid part at all.
        QVERIFY(!picture.find(TimelineShape::Bar, 2));
        QVERIFY(picture.find(TimelineShape::Tail, 2));
    }

    void mirrored_timeRunsToTheLeft()
    {
        const PlanTimeline timeline = made({activity(u"1.1"_s, "2014-01-11", "2014-01-20")}, u"ar"_s);
        const TimelinePicture picture = placed(timeline, QDate(2014, 1, 1), pt(2));
        QVERIFY(picture.mirrored);
        QVERIFY(picture.names.left() > picture.chart.left());
        const TimelineItem *bar = picture.find(TimelineShape::Bar, 1);
        QVERIFY(std::abs(picture.chart.right() - bar->box.right() - 10 * pt(2)) < kNear);
        QCOMPARE(picture.find(TimelineShape::Name, 1)->side, TimelineSide::End);
    }

    void noDates_areSaid_andFarBarsPointed()
    {
        const PlanTimeline timeline =
            made({activity(u"1.1"_s, "", ""), activity(u"1.2"_s, "2014-01-01", "2014-01-09")});
        const TimelinePicture picture = placed(timeline, QDate(2015, 1, 1), pt(2));
        QVERIFY(picture.find(TimelineShape::NoDates, 1));
        QVERIFY(picture.find(TimelineShape::Beyond, 2));
        QVERIFY(!picture.find(TimelineShape::Bar, 2));
    }

    void texts_doNotOverlap_data()
    {
        QTest::addColumn<qreal>("perDay");
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "ar", "ru"})
            for (const qreal perDay : {0.02, 0.3, 0.55, 2.0, 12.0})
                QTest::addRow("%s %g", language, perDay) << pt(perDay) << QString::fromLatin1(language);
    }
    void texts_doNotOverlap()
    {
        QFETCH(qreal, perDay);
        QFETCH(QString, language);
        const PlanTimeline timeline = many(20, language);
        const TimelinePicture picture = placed(timeline, QDate(2013, 1, 1), perDay);
        QList<TimelineItem> texts;
        for (const TimelineItem &item : picture.items) {
            if (!item.text.isEmpty())
                texts << item;
        }
        QVERIFY(texts.size() > 20);
        for (qsizetype a = 0; a < texts.size(); ++a) {
            QVERIFY2(picture.rect(texts[a].pane).adjusted(-1, -1, 1, 1).contains(texts[a].box),
                     qPrintable(texts[a].text));
            for (qsizetype b = a + 1; b < texts.size(); ++b) {
                const QRectF both = texts[a].box.adjusted(1, 1, -1, -1) & texts[b].box.adjusted(1, 1, -1, -1);
                QVERIFY2(both.isEmpty(), qPrintable(texts[a].text + u" / "_s + texts[b].text));
            }
        }
    }

    void items_stayInTheirPane()
    {
        const PlanTimeline timeline = many(60);
        const TimelinePicture picture = placed(timeline, QDate(2013, 9, 1), pt(3));
        for (const TimelineItem &item : picture.items) {
            if (item.pane == TimelinePane::Chart && item.row >= 0 && item.part != TimelineShape::RowGround)
                QVERIFY2(picture.chart.adjusted(-1, -20, 20, 20).contains(item.box.adjusted(-0.5, -0.5, 0.5, 0.5)),
                         qPrintable(QString::number(int(item.part))));
        }
    }

    void linesOfDays_passBehindTheWordsBesideBars()
    {
        PlanTimeline timeline = many(20);
        for (TimelineRow &row : timeline.rows)
            row.leads = u"Organization for migration"_s;
        TimelineSheet sheet(timeline, {});
        TimelinePicture picture = placed(timeline, QDate(2013, 1, 1), pt(0.55));
        QList<QRectF> crossed;
        for (TimelineItem &item : picture.items)
            if (item.part == TimelineShape::Note) {
                item.text = u"\u00a0"_s;  // only what is behind it
                for (const TimelineItem &line : std::as_const(picture.items))
                    if (line.part == TimelineShape::MarkLine
                        && line.box.adjusted(-1, 0, 1, 0).intersects(item.box.adjusted(8, 0, -8, 0)))
                        crossed << item.box;
            }
        QVERIFY(!crossed.isEmpty());
        const QImage image = inGrey(picture, sheet.texts().metrics(), 4);
        for (const QRectF &box : std::as_const(crossed)) {
            const QRect words = QRectF(box.topLeft() / 4, box.size() / 4)
                                    .toAlignedRect()
                                    .adjusted(2, int(box.height() / 20), -2, -int(box.height() / 20));
            for (int y = words.top(); y <= words.bottom(); ++y)
                for (int x = words.left(); x <= words.right(); ++x)
                    QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
        }
    }

    void looks_differInGrey()
    {
        QList<QByteArray> seen;
        TimelineSheet sheet(made({}), {});
        for (const char *status :
             {"planned", "under_way", "done", "delayed", "revised", "continued", "dropped"}) {
            const PlanTimeline timeline =
                made({activity(u"1.1"_s, "2014-01-01", "2014-03-20", QString::fromLatin1(status))});
            const TimelinePicture picture = placed(timeline, QDate(2013, 12, 1), pt(2));
            const QImage image = inGrey(picture, sheet.texts().metrics(), 8);
            const TimelineItem *bar = picture.find(TimelineShape::Bar, 1);
            const QRect box =
                QRectF(bar->box.topLeft() / 8, bar->box.size() / 8).toAlignedRect().adjusted(-2, -2, 40, 2);
            const QImage part = image.copy(box);
            const QByteArray bits(reinterpret_cast<const char *>(part.constBits()), part.sizeInBytes());
            QVERIFY2(!seen.contains(bits), status);
            seen << bits;
        }
    }

    void svg_isWellFormed_withItsTexts_andAlwaysTheSame()
    {
        const PlanTimeline timeline = many(30);
        const auto svg = timelineSvg(timeline, {});
        QVERIFY(svg);
        QXmlStreamReader reader(*svg);
        QString text;
        bool described = false;
        QString titled;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement() && reader.name() == u"text")
                text += reader.readElementText(QXmlStreamReader::IncludeChildElements) + u'\n';
            else if (reader.isStartElement() && reader.name() == u"title")
                titled = reader.readElementText();
            else if (reader.isStartElement() && reader.name() == u"desc")
                described = !reader.readElementText().isEmpty();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(titled, timeline.title);
        QVERIFY(described);
        QVERIFY(text.contains(u"An objective"_s) && text.contains(u"Delayed"_s) && text.contains(u"2014"_s));
        QCOMPARE(*timelineSvg(timeline, {}), *svg);
    }

    void pdf_repeatsNamesAndAxis_onAlignedPages()
    {
        const PlanTimeline timeline = many(60);
        TimelinePrint print;
        print.fitWidth = false;
        print.perDay = pt(1);
        const PlacedDocument pages = timelinePages(timeline, print);
        QVERIFY(pages.pages.size() >= 4);
        const auto bytes = timelinePdf(timeline, print);
        QVERIFY(bytes);
        QCOMPARE(*timelinePdf(timeline, print), *bytes);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"t.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*bytes);
        file.close();
        const QString first =
            QString::fromUtf8(output(u"pdftotext"_s, {u"-layout"_s, u"-l"_s, u"1"_s, path, u"-"_s}));
        const QString second = QString::fromUtf8(
            output(u"pdftotext"_s, {u"-layout"_s, u"-f"_s, u"2"_s, u"-l"_s, u"2"_s, path, u"-"_s}));
        for (const QString &page : {first, second}) {
            QVERIFY2(page.contains(u"An objective"_s), qPrintable(page));
            QVERIFY(page.contains(u"page "_s) && page.contains(u"of %1"_s.arg(pages.pages.size())));
            QVERIFY(page.contains(u"GMG-MAWP"_s) && page.contains(u"15 June 2014"_s));
        }
        const QByteArray about = output(u"pdfinfo"_s, {path});
        QVERIFY2(about.contains("(A4)") && about.contains(" x 595"), about);
    }

    void names_areWholeOnPaper()
    {
        const PlanTimeline timeline = many(3);
        QString text = timelinePages(timeline, {}).pages.first().drawing->text().replace(u'\n', u' ');
        QVERIFY2(text.contains(u"Activity 1 on the costs of recruitment and the portability of benefits"_s),
                 qPrintable(text));
    }

    void a3_holdsMore_andEmptyPlan_isOnePage()
    {
        const PlanTimeline timeline = many(150);
        TimelinePrint a3;
        a3.paper = TimelinePaper::A3;
        QVERIFY(timelinePages(timeline, a3).pages.size() < timelinePages(timeline, {}).pages.size());
        QCOMPARE(timelinePages(made({}), {}).pages.size(), 1);
    }

    void scale_countsUnits()
    {
        QCOMPARE(lowerUnit(30, 7), TimeUnit::Day);
        QCOMPARE(lowerUnit(5, 7), TimeUnit::Week);
        QCOMPARE(lowerUnit(1.5, 7), TimeUnit::Month);
        QCOMPARE(lowerUnit(0.5, 7), TimeUnit::Quarter);
        QCOMPARE(lowerUnit(0.2, 7), TimeUnit::Year);
        QCOMPARE(unitStart(QDate(2014, 5, 14), TimeUnit::Week), QDate(2014, 5, 12));
        QCOMPARE(nextUnit(QDate(2014, 10, 1), TimeUnit::Quarter), QDate(2015, 1, 1));
    }
};

QTEST_MAIN(TestTimelinePicture)
#include "tst_timelinepicture.moc"
