// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The graph of a chain of evidence: where it is drawn, how it is walked, what it tells those who do not see it, its paper.

#include "samplesetup.h"
#include "ui/pages/evidence/chainview.h"
#include "ui/render/evidencepages.h"
#include "ui/render/painter.h"

#include <QAccessible>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestEvidenceGraph final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_view.reset(); }
    void boxes_doNotOverlap_data();
    void boxes_doNotOverlap();
    void columns_runFromLeftToRight();
    void columns_areTurnedWhenMirrored();
    void words_standOnTheirLines();
    void keys_walkAlongLines();
    void keys_walkAmongSiblings();
    void keys_goToTheEndsOfAColumn();
    void keys_areTurnedWhenMirrored();
    void lineThatLeadsBack_isWalked();
    void enterOpens_spaceCentres();
    void chosenRecord_comesIntoSight();
    void zoom_keepsWithinBounds();
    void newChart_keepsTheChosenRecord();
    void access_tellsNameLineAndPlace();
    void withoutChart_nothingHappens();
    void mouse_choosesAndOpens();
    void paper_repeatsHeadsAndCutsBetweenRows();
    void paper_tellsItselfInWords();
    void svg_holdsTextAndTitle();
    void svg_isTheSameEachTime();
    void pdf_isWritten();
    void longTitle_isCutAfterAWord();
    void paper_isInTheLanguageOfTheChart();
    void threeHundredRecords_arePlaced();

private:
    [[nodiscard]] std::shared_ptr<const EvidenceChart> chart(const QString &center) const
    {
        const RecordId id = center.isEmpty() ? RecordId() : m_setup->id(center);
        return std::make_shared<const EvidenceChart>(
            evidenceChart(m_data, m_graph, id, [this](const RecordId &one) {
                return m_setup->workspace->title(one).simplified();
            }));
    }
    void show(const QString &center, Qt::LayoutDirection direction = Qt::LeftToRight);
    [[nodiscard]] QString current() const
    {
        return m_view->current() < 0 ? QString() : m_view->chart()->nodes[m_view->current()].reference;
    }
    void choose(const QString &reference)
    {
        m_view->setCurrent(m_view->chart()->placeOf(m_setup->id(reference)));
    }
    [[nodiscard]] const EvidenceBox &box(const QString &reference) const
    {
        return m_view->picture().boxes[m_view->chart()->placeOf(m_setup->id(reference))];
    }
    [[nodiscard]] static EvidenceSizes sizes()
    {
        EvidenceSizes made;
        made.width = 200;
        made.across = 120;
        made.between = 10;
        return made;
    }

    std::unique_ptr<SampleSetup> m_setup;
    std::unique_ptr<ChainView> m_view;
    EvidenceData m_data;
    EvidenceGraph m_graph;
};

void TestEvidenceGraph::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    Reader reader(*m_setup->workspace);
    m_data = readEvidence(reader);
    m_graph = evidenceGraph(m_data);
    QVERIFY(!reader.problem());
}

void TestEvidenceGraph::init()
{
    m_view = std::make_unique<ChainView>(m_setup->theme);
    m_view->resize(1200, 600);
}

void TestEvidenceGraph::show(const QString &center, Qt::LayoutDirection direction)
{
    m_view->setLayoutDirection(direction);
    m_view->setChart(chart(center));
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
}

void TestEvidenceGraph::boxes_doNotOverlap_data()
{
    QTest::addColumn<QString>("center");
    QTest::newRow("all") << QString();
    QTest::newRow("lesson") << u"TRI-LES-2"_s;
    QTest::newRow("recommendation") << u"GFMD3-R01"_s;
}

void TestEvidenceGraph::boxes_doNotOverlap()
{
    QFETCH(QString, center);
    const auto made = chart(center);
    const EvidenceSizes given = sizes();
    TimelineTexts texts(given.text);
    const EvidencePicture picture = placeEvidence(*made, given, texts, false);
    QCOMPARE(picture.boxes.size(), made->nodes.size());
    for (const EvidenceBox &a : picture.boxes) {
        QVERIFY(QRectF(QPointF(), picture.size).contains(a.rect));
        for (const EvidenceBox &b : picture.boxes)
            QVERIFY(a.node == b.node || !a.rect.intersects(b.rect));
    }
    for (const EvidenceTag &tag : picture.tags)
        for (const EvidenceBox &one : picture.boxes)
            QVERIFY(!tag.rect.intersects(one.rect));
}

void TestEvidenceGraph::columns_runFromLeftToRight()
{
    show(u"TRI-LES-1"_s);
    QVERIFY(box(u"EXP-027"_s).rect.right() < box(u"TRI-LES-1"_s).rect.left());
    QVERIFY(box(u"TRI-LES-1"_s).rect.right() < box(u"GFMD7-R05"_s).rect.left());
    QVERIFY(box(u"TRI-LES-1"_s).isCenter);
}

void TestEvidenceGraph::columns_areTurnedWhenMirrored()
{
    show(u"TRI-LES-1"_s, Qt::RightToLeft);
    QVERIFY(box(u"EXP-027"_s).rect.left() > box(u"TRI-LES-1"_s).rect.right());
    QVERIFY(box(u"TRI-LES-1"_s).rect.left() > box(u"GFMD7-R05"_s).rect.right());
    QVERIFY(m_view->picture().mirrored);
}

void TestEvidenceGraph::words_standOnTheirLines()
{
    show(u"TRI-LES-1"_s);
    QStringList all;
    for (const EvidenceTag &tag : m_view->picture().tags)
        all << tag.text;
    QVERIFY2(all.contains(u"+ supports, strong"_s), qPrintable(all.join(u'|')));
    QVERIFY2(all.contains(u"± limits, slight"_s), qPrintable(all.join(u'|')));
    for (const ChartEdge &edge : m_view->chart()->edges) {  // a sign at least
        const int place = int(&edge - m_view->chart()->edges.constData());
        QVERIFY(edge.sign.isEmpty()
                || std::any_of(m_view->picture().tags.cbegin(), m_view->picture().tags.cend(),
                               [place](const EvidenceTag &tag) { return tag.edge == place; }));
    }
}

void TestEvidenceGraph::keys_walkAlongLines()
{
    show(u"TRI-LES-1"_s);
    QCOMPARE(current(), u"TRI-LES-1"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(current(), u"GFMD7-R05"_s);
    QVERIFY(m_view->nameOf(m_view->current()).startsWith(u"leads to: Recommendation GFMD7-R05"_s));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(current(), u"GFMD7-R05"_s);  // nothing follows
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(current(), u"TRI-LES-1"_s);  // back along the same line
    choose(u"EXP-033"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(current(), u"TRI-LES-1"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(current(), u"EXP-033"_s);
}

void TestEvidenceGraph::keys_walkAmongSiblings()
{
    show(u"TRI-LES-2"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QSet<QString> seen{current()};
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    seen << current();
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    seen << current();
    QVERIFY(seen.contains(u"GFMD4-R05"_s));
    QVERIFY(seen.contains(u"GFMD5-R02"_s));
    // What evidence says is told of each as one comes to it.
    choose(u"TRI-LES-2"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QSet<QString> told;
    for (int i = 0; i < 6; ++i) {
        told << current() + u' ' + m_view->chart()->edges[m_view->via()].label;
        QTest::keyClick(m_view.get(), Qt::Key_Down);
    }
    QVERIFY(told.contains(u"EXP-004 − contradicts, fair"_s));
    QVERIFY(told.contains(u"EXP-020 + supports, slight"_s));
}

void TestEvidenceGraph::keys_goToTheEndsOfAColumn()
{
    show(u"TRI-LES-2"_s);
    choose(u"EXP-020"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    const QString first = current();
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(current(), first);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QVERIFY(current() != first);
    const QString last = current();
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(current(), last);
}

void TestEvidenceGraph::keys_areTurnedWhenMirrored()
{
    show(u"TRI-LES-1"_s, Qt::RightToLeft);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(current(), u"GFMD7-R05"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(current(), u"TRI-LES-1"_s);
}

void TestEvidenceGraph::lineThatLeadsBack_isWalked()
{
    show(u"TRI-LES-2"_s);
    choose(u"FU-001"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    choose(u"FU-001"_s);
    const ChartNode &node = m_view->chart()->nodes[m_view->current()];
    bool leadsBack = false;
    for (const int edge : node.left)
        leadsBack = leadsBack || m_view->chart()->edges[edge].turned;
    QVERIFY(leadsBack);
    QVERIFY(m_view->wordsOf(m_view->current()).contains(u"FU-001 → TRI-LES-2: limits, slight"_s));
}

void TestEvidenceGraph::enterOpens_spaceCentres()
{
    show(u"TRI-LES-1"_s);
    QSignalSpy opened(m_view.get(), &ChainView::opened);
    QSignalSpy centered(m_view.get(), &ChainView::centerWanted);
    choose(u"EXP-027"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<RecordId>(), m_setup->id(u"EXP-027"_s));
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(centered.first().first().value<RecordId>(), m_setup->id(u"EXP-027"_s));
}

void TestEvidenceGraph::chosenRecord_comesIntoSight()
{
    m_view->resize(420, 220);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        show({}, direction);
        for (const int node : {0, int(m_view->chart()->nodes.size()) - 1, 3}) {
            m_view->setCurrent(node);
            const QRect shown = m_view->nodeRect(node);
            QVERIFY(m_view->viewport()->rect().intersects(shown));
            QVERIFY(m_view->viewport()->rect().contains(shown.center()));
        }
    }
}

void TestEvidenceGraph::zoom_keepsWithinBounds()
{
    show(u"TRI-LES-1"_s);
    const qreal before = m_view->zoom();
    QTest::keyClick(m_view.get(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(m_view->zoom() > before);
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_view->zoom(), 3.0);
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_view->zoom(), 0.3);
    QTest::keyClick(m_view.get(), Qt::Key_0);
    QCOMPARE(m_view->zoom(), before);
}

void TestEvidenceGraph::newChart_keepsTheChosenRecord()
{
    show(u"TRI-LES-1"_s);
    choose(u"EXP-028"_s);
    m_view->setChart(chart(u"TRI-LES-1"_s));  // read again after a change
    QCOMPARE(current(), u"EXP-028"_s);
    m_view->setChart(chart(u"GFMD7-R05"_s));  // another centre is what one looks at
    QCOMPARE(current(), u"GFMD7-R05"_s);
}

void TestEvidenceGraph::access_tellsNameLineAndPlace()
{
    show(u"TRI-LES-1"_s);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(access);
    QCOMPARE(access->role(), QAccessible::List);
    QCOMPARE(access->childCount(), int(m_view->chart()->nodes.size()));
    choose(u"TRI-LES-1"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QAccessibleInterface *one = access->focusChild();
    QVERIFY(one);
    QVERIFY(one->state().focused);
    QVERIFY(one->state().selected);
    const QString name = one->text(QAccessible::Name);
    QVERIFY2(name.contains(u"supports, "_s) || name.contains(u"limits, "_s), qPrintable(name));
    QVERIFY2(name.contains(current()), qPrintable(name));
    const QString words = one->text(QAccessible::Description);
    QVERIFY2(words.contains(u" of 6 in the column Evidence"_s), qPrintable(words));
    QVERIFY2(words.contains(u"→ TRI-LES-1: "_s), qPrintable(words));
    QCOMPARE(access->indexOfChild(one), m_view->current());
    QCOMPARE(access->childAt(one->rect().center().x(), one->rect().center().y()), one);
    QVERIFY(!access->child(100000));
}

void TestEvidenceGraph::withoutChart_nothingHappens()
{
    m_view->show();
    for (const auto key :
         {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_Return})
        QTest::keyClick(m_view.get(), key);
    m_view->setChart(std::make_shared<const EvidenceChart>());
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->current(), -1);
    QVERIFY(m_view->currentRecord().isNull());
}

void TestEvidenceGraph::mouse_choosesAndOpens()
{
    show(u"TRI-LES-1"_s);
    QSignalSpy opened(m_view.get(), &ChainView::opened);
    const int node = m_view->chart()->placeOf(m_setup->id(u"EXP-033"_s));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->nodeRect(node).center());
    QCOMPARE(current(), u"EXP-033"_s);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, m_view->nodeRect(node).center());
    QCOMPARE(opened.size(), 1);
}

void TestEvidenceGraph::paper_repeatsHeadsAndCutsBetweenRows()
{
    const auto all = chart({});
    const PlacedDocument document = evidencePages(*all, {TimelinePaper::A4, QDate(2014, 4, 4), false});
    QVERIFY(document.pages.size() > 1);
    for (const PlacedPage &page : document.pages) {
        QVERIFY(page.landscape);
        QVERIFY(page.drawing);
        QVERIFY(page.size.width() > page.size.height());
    }
    QStringList footers;
    for (const PlacedLine &line : document.pages.last().lines)
        footers << document.text(line).trimmed();
    const QString pages = QString::number(document.pages.size());
    QVERIFY2(footers.contains(u"page %1 of %1"_s.arg(pages)), qPrintable(footers.join(u'|')));
    QVERIFY2(
        footers.join(u'|').contains(u"Sample: lessons and what is said of their evidence are invented."_s),
        qPrintable(footers.join(u'|')));
    // Each record is told on one page, and only there.
    for (const ChartNode &node : all->nodes) {
        int pagesOf = 0;
        for (const PlacedPage &page : document.pages)
            pagesOf += page.drawing->text().contains(node.name) ? 1 : 0;
        QVERIFY2(pagesOf == 1, qPrintable(node.name));
    }
}

void TestEvidenceGraph::paper_tellsItselfInWords()
{
    const auto one = chart(u"TRI-LES-1"_s);
    const PlacedDocument document = evidencePages(*one, {TimelinePaper::A3, QDate(2014, 4, 4), true});
    QCOMPARE(document.pages.size(), 1);
    QVERIFY(document.pages.first().drawing->text().contains(u"EXP-028 → TRI-LES-1: supports, strong"_s));
    QImage image(600, 424, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, document, 0, 600 * unitsPerPoint / document.pages.first().size.width());
    painter.end();
    int dark = 0;
    for (int x = 40; x < 560; ++x)
        dark += qGray(image.pixel(x, 120)) < 140 ? 1 : 0;
    QVERIFY(dark > 0);
}

void TestEvidenceGraph::svg_holdsTextAndTitle()
{
    const auto svg = evidenceSvg(*chart(u"TRI-LES-1"_s), {TimelinePaper::A4, QDate(2014, 4, 4), true});
    QVERIFY(svg);
    QVERIFY(svg->contains("<title>Evidence chain of TRI-LES-1</title>"));
    QVERIFY(svg->contains("EXP-028"));
    QVERIFY(svg->contains("supports, strong"));
    QVERIFY(svg->contains("Shared copy"));
    QVERIFY(svg->contains("<path"));
}

void TestEvidenceGraph::svg_isTheSameEachTime()
{
    const EvidencePrint print{TimelinePaper::A4, QDate(2014, 4, 4), false};
    QCOMPARE(*evidenceSvg(*chart({}), print), *evidenceSvg(*chart({}), print));
}

void TestEvidenceGraph::pdf_isWritten()
{
    const auto pdf = evidencePdf(*chart(u"TRI-LES-2"_s), {TimelinePaper::A4, QDate(2014, 4, 4), false});
    QVERIFY(pdf);
    QVERIFY(pdf->startsWith("%PDF"));
    EvidenceChart empty;
    empty.language = u"en"_s;
    empty.title = u"Evidence chains"_s;
    const auto none = evidencePdf(empty, {TimelinePaper::A4, QDate(2014, 4, 4), false});
    QVERIFY(none);  // one empty page
}

void TestEvidenceGraph::longTitle_isCutAfterAWord()
{
    const auto made = chart(u"TRI-LES-1"_s);
    EvidenceChart wide = *made;
    ChartNode &center = wide.nodes[wide.placeOf(wide.center)];
    center.title = QStringList(40, u"understanding"_s).join(u' ');
    const PlacedDocument pages = evidencePages(wide, {TimelinePaper::A4, QDate(2014, 4, 4), false});
    const TextFlow &flow = pages.flow(pages.pages.first().lines.first());
    QCOMPARE(flow.lineCount(), 1);
    QString shown = flow.lineText(0).trimmed();
    QVERIFY2(shown.endsWith(u"understanding…"_s), qPrintable(shown));
}

void TestEvidenceGraph::paper_isInTheLanguageOfTheChart()
{
    const RecordId center = m_setup->id(u"TRI-LES-1"_s);
    const EvidenceChart french = evidenceChart(
        m_data, m_graph, center, [](const RecordId &id) { return id.toString(); }, u"fr"_s);
    const auto svg = evidenceSvg(french, {TimelinePaper::A4, QDate(2014, 4, 4), true});
    QVERIFY(svg);
    const QString text = QString::fromUtf8(*svg);
    QVERIFY2(text.contains(u"appuie"_s) && text.contains(u"Éléments de preuve"_s)
                 && !text.contains(u"supports"_s) && !text.contains(u"Shared copy"_s)
                 && !text.contains(u"leads to"_s),
             qPrintable(text.left(4000)));
}

void TestEvidenceGraph::threeHundredRecords_arePlaced()
{
    EvidenceData data;
    for (int i = 0; i < 75; ++i) {
        data.experiences << Experience{.id = m_setup->workspace->newId(), .reference = u"E%1"_s.arg(i)};
        data.recommendations << Recommendation{.id = m_setup->workspace->newId(),
                                               .reference = u"R%1"_s.arg(i)};
    }
    for (int i = 0; i < 75; ++i) {
        Lesson lesson{.id = m_setup->workspace->newId(), .reference = u"L%1"_s.arg(i)};
        lesson.experiences = {data.experiences[i].id, data.experiences[(i * 7 + 1) % 75].id};
        lesson.recommendations = {data.recommendations[(i * 11) % 75].id};
        data.lessons << lesson;
        FollowUp entry{.id = m_setup->workspace->newId(), .reference = u"F%1"_s.arg(i)};
        entry.recommendations = {data.recommendations[(i * 13 + 5) % 75].id};
        data.followUps << entry;
    }
    m_view->setChart(std::make_shared<const EvidenceChart>(evidenceChart(
        data, evidenceGraph(data), {}, [](const RecordId &) { return u"A title of some length"_s; })));
    QCOMPARE(m_view->picture().boxes.size(), 300);
}

QTEST_MAIN(TestEvidenceGraph)
#include "tst_evidencegraph.moc"
