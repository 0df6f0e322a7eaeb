// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/entitychip.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

namespace {

/// The header of a meeting at any width: as on a page, its layout does not hold the window.
struct HeadShown {
    explicit HeadShown(int textScale, bool mirrored, const QString &subtitle = u"TRI-3  ·  12 May 2014"_s)
    {
        theme.setTextScale(textScale);
        window.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        header = new PageHeader(theme, &window);
        for (const QString &side : {u"SRSG 2"_s, u"GFMD 3"_s, u"GMG 1"_s}) {
            chips << new EntityChip(theme, side, header);
            header->addWidget(chips.last());
        }
        for (const QString &name : {u"Brief"_s, u"Add item"_s, u"Meeting mode"_s})
            actions << new QAction(name, header);
        header->setActions(actions);
        header->setTitle(u"Third trilateral meeting of 2014"_s);
        header->setSubtitle(subtitle);
        const QList<ElidedLabel *> labels = header->findChildren<ElidedLabel *>();
        title = labels[0];
        line = labels[1];
        window.resize(2700, 600);
        window.show();
    }
    void setWidth(int width)
    {
        header->resize(width, header->minimumSizeHint().height());
        QCoreApplication::sendPostedEvents();
        header->resize(width, std::max(header->minimumSizeHint().height(), header->sizeHint().height()));
        QCoreApplication::sendPostedEvents();
    }
    [[nodiscard]] QRect rect(QWidget *widget) const
    {
        return {widget->mapTo(header, QPoint()), widget->size()};
    }
    [[nodiscard]] QList<QWidget *> all() const
    {
        QList<QWidget *> out{title, line};
        for (EntityChip *chip : chips)
            out << chip;
        for (QPushButton *button : header->findChildren<QPushButton *>())
            out << button;
        return out;
    }
    [[nodiscard]] bool isTitleWhole() const { return title->text() == title->fullText(); }
    [[nodiscard]] bool isChipUnderTitle() const { return rect(chips[0]).top() >= rect(title).bottom(); }
    [[nodiscard]] bool isChipAtSubtitle() const
    {
        return isChipUnderTitle() && rect(chips[0]).top() <= rect(line).bottom();
    }

    tri::ui::Theme theme;
    QWidget window;
    PageHeader *header = nullptr;
    QList<EntityChip *> chips;
    QList<QAction *> actions;
    ElidedLabel *title = nullptr;
    ElidedLabel *line = nullptr;
};

}  // namespace

class TestPageHeader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyWidth_titleBeforeChips_data();
    void anyWidth_titleBeforeChips();
    void wide_allOnOneLine();
    void narrower_chipsFollowSubtitle();
    void longSubtitle_chipsBeneath();
    void withoutSubtitle_chipsBelowTitle();
    void chipsThatGrow_giveWay();
    void longTitle_takesNoLineOfItsOwn();
    void filter_fillsItsLine();
    void mirrored_isTheMirrorImage();
};

void TestPageHeader::anyWidth_titleBeforeChips_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("mirrored");
    for (const int scale : {80, 100, 150, 200})
        for (const bool mirrored : {false, true})
            QTest::addRow("%d %%%s", scale, mirrored ? ", mirrored" : "") << scale << mirrored;
}

void TestPageHeader::anyWidth_titleBeforeChips()
{
    QFETCH(int, scale);
    QFETCH(bool, mirrored);
    HeadShown head(scale, mirrored);
    const int least = head.header->minimumSizeHint().width();
    const int whole = head.title->sizeHint().width() + 2 * head.theme.space(6);
    for (int width = 2600; width >= least; width -= 7) {
        head.setWidth(width);
        const QByteArray where = QByteArray::number(width);
        QVERIFY2(head.isTitleWhole() || width < whole, where.constData());
        const QList<QWidget *> all = head.all();
        for (QWidget *one : all) {
            QVERIFY2(head.header->rect().contains(head.rect(one)), qPrintable(one->accessibleName()));
            QVERIFY2(one->width() >= one->minimumSizeHint().width(), where.constData());
            for (QWidget *other : all)
                QVERIFY2(one == other || !head.rect(one).intersects(head.rect(other)), where.constData());
        }
    }
    for (int width = least; width <= 2600; width += 211) {
        head.setWidth(width);
        QVERIFY(head.isTitleWhole() || width < whole);  // and back, as a window that grows
    }
}

void TestPageHeader::wide_allOnOneLine()
{
    HeadShown head(100, false);
    head.setWidth(1400);
    QVERIFY(!head.isChipUnderTitle());
    const QRect button = head.rect(head.header->findChild<QPushButton *>());
    QVERIFY(head.rect(head.chips[2]).right() < button.left());
    QVERIFY(head.rect(head.title).right() < head.rect(head.chips[0]).left());
}

void TestPageHeader::narrower_chipsFollowSubtitle()
{
    HeadShown head(100, false);
    head.setWidth(1400);
    const int height = head.header->minimumSizeHint().height();
    int width = 1400;
    while (!head.isChipUnderTitle() && width > 200)
        head.setWidth(width -= 5);
    QVERIFY(head.isTitleWhole());
    QVERIFY(head.isChipAtSubtitle());
    QCOMPARE(head.line->text(), head.line->fullText());
    // Next to the line, not far off at the buttons; and without a line more.
    QVERIFY(head.rect(head.chips[0]).left() - head.rect(head.line).right() <= 2 * head.theme.space(3));
    QVERIFY(head.header->minimumSizeHint().height() <= height + head.theme.space(2));
    QVERIFY(head.rect(head.header->findChild<QPushButton *>()).left() > head.rect(head.title).right());
}

void TestPageHeader::longSubtitle_chipsBeneath()
{
    HeadShown head(100, false,
                   u"TRI-3  ·  12 May 2014  ·  Palais des Nations, Room XXII, Geneva  ·  In preparation"_s);
    int width = 1400;
    head.setWidth(width);
    while (!head.isChipUnderTitle() && width > 200)
        head.setWidth(width -= 5);
    QVERIFY(head.isTitleWhole());
    QVERIFY(!head.isChipAtSubtitle());
    QCOMPARE(head.rect(head.chips[0]).left(), head.rect(head.title).left());
    QCOMPARE(head.rect(head.chips[2]).top(), head.rect(head.chips[0]).top());
}

void TestPageHeader::withoutSubtitle_chipsBelowTitle()
{
    HeadShown head(100, false, {});
    int width = 1400;
    head.setWidth(width);
    while (!head.isChipUnderTitle() && width > 200)
        head.setWidth(width -= 5);
    QVERIFY(head.isTitleWhole());
    QCOMPARE(head.rect(head.chips[0]).left(), head.rect(head.title).left());
}

void TestPageHeader::chipsThatGrow_giveWay()
{
    HeadShown head(100, false);
    int width = 1400;
    head.setWidth(width);
    while (!head.isChipUnderTitle() && width > 200)
        head.setWidth(width -= 5);
    head.setWidth(width + 5);
    QVERIFY(!head.isChipUnderTitle());
    head.chips[0]->setText(u"SRSG 200000"_s);
    QTRY_VERIFY(head.isChipUnderTitle());
    head.chips[0]->setText(u"SRSG 2"_s);
    QTRY_VERIFY(!head.isChipUnderTitle());
    head.header->setTitle(u"Third trilateral meeting of 2014 and more"_s);
    QTRY_VERIFY(head.isChipUnderTitle());
    QTRY_VERIFY(head.isTitleWhole());
}

void TestPageHeader::longTitle_takesNoLineOfItsOwn()
{
    // A title like a sentence is cut, with the whole as its tool tip, before it costs each page a row of buttons.
    HeadShown head(100, false);
    head.header->setTitle(QString(u"A recommendation that says all there is to say "_s).repeated(4));
    head.setWidth(1400);
    QVERIFY(!head.isTitleWhole() && !head.title->toolTip().isEmpty());
    QVERIFY(head.rect(head.header->findChild<QPushButton *>()).left() > head.rect(head.title).right());
}

void TestPageHeader::filter_fillsItsLine()
{
    const tri::ui::Theme theme;
    PageHeader header(theme);
    auto *filter = new QLineEdit(&header);
    filter->setMinimumWidth(200);
    header.addWidget(filter);
    QAction add(u"Add an agenda item"_s);
    header.setActions({&add});
    header.setTitle(u"Agenda items of the backlog"_s);
    header.setSubtitle(u"20 000"_s);
    header.show();
    int width = 1400;
    const auto isUnder = [&] { return filter->y() > header.findChild<ElidedLabel *>()->y() + 10; };
    while (width > header.minimumSizeHint().width()) {
        header.resize(width -= 5, 120);
        QCoreApplication::sendPostedEvents();
        if (isUnder())
            break;
    }
    QVERIFY(isUnder());
    QVERIFY(filter->width() >= 200);
    const auto *button = header.findChild<QPushButton *>();
    QVERIFY(button->x() - (filter->x() + filter->width()) <= 2 * theme.space(4));
}

void TestPageHeader::mirrored_isTheMirrorImage()
{
    HeadShown plain(100, false);
    HeadShown mirrored(100, true);
    for (int width = 1400; width >= plain.header->minimumSizeHint().width(); width -= 53) {
        plain.setWidth(width);
        mirrored.setWidth(width);
        for (qsizetype i = 0; i < plain.chips.size(); ++i) {
            QRect here = plain.rect(plain.chips[i]);
            here.moveLeft(width - here.left() - here.width());
            QVERIFY2((mirrored.rect(mirrored.chips[i]).topLeft() - here.topLeft()).manhattanLength() <= 1,
                     qPrintable(QString::number(width)));
        }
    }
}

QTEST_MAIN(TestPageHeader)
#include "tst_pageheader.moc"
