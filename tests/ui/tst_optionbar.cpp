// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Choices behind their labels, in a bar that takes the width it gets.

#include "ui/services/theme.h"
#include "ui/widgets/optionbar.h"

#include <QComboBox>
#include <QLabel>
#include <QTest>

using tri::ui::OptionBar;
using namespace Qt::StringLiterals;

class TestOptionBar final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void accessibleName_isTheLabelWithoutItsColon_data();
    void accessibleName_isTheLabelWithoutItsColon();
    void narrow_takesMoreLinesAndIsNoWider();

private:
    tri::ui::Theme m_theme;
};

void TestOptionBar::accessibleName_isTheLabelWithoutItsColon_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("name");
    QTest::newRow("English") << u"Theme:"_s << u"Theme"_s;
    QTest::newRow("French") << u"Th\u00e8me\u00a0:"_s << u"Th\u00e8me"_s;
    QTest::newRow("Chinese") << u"\u4e13\u9898\uff1a"_s << u"\u4e13\u9898"_s;
    QTest::newRow("within") << u"Since: from:"_s << u"Since: from"_s;
    QTest::newRow("none") << u"\u2013"_s << u"\u2013"_s;
}

void TestOptionBar::accessibleName_isTheLabelWithoutItsColon()
{
    QFETCH(QString, label);
    QFETCH(QString, name);
    OptionBar bar(m_theme);
    auto *box = new QComboBox(&bar);
    bar.add(label, box);
    QCOMPARE(box->accessibleName(), name);
    const auto *text = bar.findChild<QLabel *>();
    QVERIFY(text && text->buddy() == box && text->text() == label);
}

void TestOptionBar::narrow_takesMoreLinesAndIsNoWider()
{
    OptionBar bar(m_theme);
    for (int i = 0; i < 5; ++i) {
        auto *box = new QComboBox(&bar);
        box->addItem(u"A name that is much longer than its box"_s);
        OptionBar::narrow(box, 8);
        bar.add(u"Choice %1:"_s.arg(i), box);
    }
    const int one = bar.heightForWidth(3000);
    QVERIFY(bar.minimumSizeHint().width() < 300);
    QVERIFY(bar.heightForWidth(bar.minimumSizeHint().width()) > 4 * one);
}

QTEST_MAIN(TestOptionBar)
#include "tst_optionbar.moc"
