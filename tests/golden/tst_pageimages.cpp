// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages as they look: painted small and grey, and held against kept pictures. What moves or is missing shows; how a
// version of a font draws its letters does not.

#include "core/brief/briefs.h"
#include "core/kinds/allkinds.h"
#include "tests/support/golden.h"
#include "tests/support/workspacefixture.h"
#include "ui/render/pagesetup.h"
#include "ui/render/paginator.h"
#include "ui/render/painter.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace tri;
using namespace tri::test;
using namespace tri::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 240;        // pixels of a page, about 30 to the inch
constexpr int kSharper = 4;        // painted so much larger first
constexpr int kBlock = 8;          // pixels: a square of a few letters
constexpr double kMostMean = 3;    // of 255, over the page
constexpr double kMostBlock = 28;  // of 255, over one square: a line that is missing is more

QImage picture(const PlacedDocument &placed, int page)
{
    const QSizeF size = placed.pages.at(page).size / unitsPerPoint;
    const double scale = kWidth * kSharper / size.width();
    QImage large(kWidth * kSharper, int(size.height() * scale), QImage::Format_RGB32);
    large.fill(Qt::white);
    QPainter painter(&large);
    paintPage(painter, placed, page, scale);
    painter.end();
    return large.scaledToWidth(kWidth, Qt::SmoothTransformation).convertToFormat(QImage::Format_Grayscale8);
}

double differenceIn(const QImage &a, const QImage &b, const QRect &area)
{
    qint64 sum = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    return double(sum) / (area.width() * area.height());
}

/// What is wrong, for people; "" when the pages look alike.
QString differs(const QImage &made, const QImage &kept)
{
    if (made.size() != kept.size())
        return u"%1x%2 pixels, kept are %3x%4"_s.arg(made.width())
            .arg(made.height())
            .arg(kept.width())
            .arg(kept.height());
    if (const double mean = differenceIn(made, kept, made.rect()); mean > kMostMean)
        return u"differs by %1 over the page"_s.arg(mean);
    for (int y = 0; y + kBlock <= made.height(); y += kBlock)
        for (int x = 0; x + kBlock <= made.width(); x += kBlock)
            if (const double most = differenceIn(made, kept, {x, y, kBlock, kBlock}); most > kMostBlock)
                return u"differs by %1 at %2, %3"_s.arg(most).arg(x).arg(y);
    return {};
}

}  // namespace

class TestPageImages final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_workspace = m_fixture.sample(); }
    void page_looksAsItWas_data();
    void page_looksAsItWas();
    void faults_show();

private:
    [[nodiscard]] BriefRequest request(const QString &recipe, const QString &language = u"en"_s) const
    {
        return {.recipe = recipe,
                .meeting = must(m_workspace->byReference(u"TRI-2014-04"_s)),
                .language = language,
                .date = QDate(2014, 4, 2)};
    }
    [[nodiscard]] PlacedDocument placed(const BriefRequest &request) const
    {
        return paginate(must(makeBrief(*m_workspace, request)));
    }

    WorkspaceFixture m_fixture{allKinds()};
    std::unique_ptr<Workspace> m_workspace;
};

void TestPageImages::page_looksAsItWas_data()
{
    QTest::addColumn<BriefRequest>("request");
    QTest::addColumn<int>("page");
    QTest::newRow("brief-title") << request(u"trilateral"_s) << 0;
    QTest::newRow("brief-item") << request(u"trilateral"_s) << 5;
    QTest::newRow("brief-matrix") << request(u"trilateral"_s) << 10;
    QTest::newRow("brief-arabic") << request(u"trilateral"_s, u"ar"_s) << 0;
    QTest::newRow("list-chinese") << request(u"attendance_list"_s, u"zh"_s) << 0;
    BriefRequest both = request(u"trilateral"_s);
    both.secondLanguage = u"fr"_s;
    QTest::newRow("brief-two-languages") << both << 0;
    BriefRequest made = request(u"trilateral"_s);
    made.pages = {.paper = Paper::Letter, .cover = true, .contents = true};
    QTest::newRow("cover") << made << 0;
    QTest::newRow("contents") << made << 1;
    BriefRequest large = request(u"minutes"_s);
    large.pages = {.paper = Paper::A5, .largePrint = true};
    QTest::newRow("minutes-large-a5") << large << 0;
}

void TestPageImages::page_looksAsItWas()
{
    QFETCH(BriefRequest, request);
    QFETCH(int, page);
    const QImage made = picture(placed(request), page);
    const QString file = u"tests/golden/pages/%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()));
    if (updatesGolden()) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && made.save(&buffer, "PNG"));
        writeSource(file, bytes);
    }
    const QImage kept = QImage::fromData(readSource(file));
    QVERIFY2(!kept.isNull(), qPrintable(file));
    const QString difference = differs(made, kept);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

/// The measure is fine enough: a line that is gone, and a page that moved by a line, are told.
void TestPageImages::faults_show()
{
    const PlacedDocument whole = placed(request(u"trilateral"_s));
    const QImage right = picture(whole, 0);
    PlacedDocument faulty = whole;
    faulty.pages[0].lines.removeAt(faulty.pages[0].lines.size() / 2);
    QVERIFY(!differs(picture(faulty, 0), right).isEmpty());
    PlacedDocument moved = whole;
    for (PlacedLine &line : moved.pages[0].lines)
        line.at.ry() += pt(12);
    QVERIFY(!differs(picture(moved, 0), right).isEmpty());
}

QTEST_MAIN(TestPageImages)
#include "tst_pageimages.moc"
