// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables of the help are read from the side from which the language is.

#include "core/base/localtext.h"
#include "ui/pages/helpbrowser.h"
#include "ui/pages/helptexts.h"
#include "ui/services/theme.h"
#include "ui/services/uilanguage.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestHelpTables final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void tables_beginWhereTheLanguageDoes_data();
    void tables_beginWhereTheLanguageDoes();
    void turnedTables_keepTheirSigns();
};

void TestHelpTables::cleanup()
{
    QLocale::setDefault(QLocale::c());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestHelpTables::tables_beginWhereTheLanguageDoes_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : contentLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

/// The first column of each table on all pages stands where lines of the language begin.
void TestHelpTables::tables_beginWhereTheLanguageDoes()
{
    QFETCH(QString, language);
    UiLanguage screen;
    screen.set(language);
    const bool fromRight = isRightToLeft(language);
    Theme theme;
    HelpBrowser browser(theme);
    browser.resize(700, 500);
    browser.show();
    int tables = 0;
    for (const HelpText &page : helpTexts()) {
        static const QRegularExpression first(u"(?:^|\\n)\\|\\s*([^|]*?)\\s*\\|[^\\n]*\\n\\|[ |:-]*\\n"_s);
        const QString heading = first.match(page.markdown).captured(1);
        if (heading.isEmpty())
            continue;
        browser.showMarkdown(page.markdown);
        QTextTable *table = nullptr;
        for (QTextFrame *frame : browser.document()->rootFrame()->childFrames())
            if (!table)
                table = qobject_cast<QTextTable *>(frame);
        QVERIFY2(table && table->columns() > 1, qPrintable(page.id));
        const auto cell = [&](int column) {
            const QTextBlock block = table->cellAt(0, column).firstCursorPosition().block();
            return std::pair(block.text(), browser.document()->documentLayout()->blockBoundingRect(block));
        };
        const auto [left, leftPlace] = cell(0);
        const auto [right, rightPlace] = cell(table->columns() - 1);
        QVERIFY(leftPlace.right() <= rightPlace.left());
        QCOMPARE(fromRight ? right : left, heading);
        // And the table stands at the side where lines begin.
        const qreal margin = browser.document()->documentMargin();
        const qreal gap = fromRight ? browser.document()->textWidth() - margin - rightPlace.right()
                                    : leftPlace.left() - margin;
        QVERIFY2(gap >= 0 && gap < theme.space(2), qPrintable(u"%1: %2"_s.arg(page.id).arg(gap)));
        // All that stands in it begins there, also what is in Latin letters.
        if (fromRight)
            for (int row = 0; row < table->rows(); ++row)
                QCOMPARE(table->cellAt(row, 1).firstCursorPosition().blockFormat().alignment(),
                         Qt::AlignRight | Qt::AlignAbsolute);
        ++tables;
    }
    QVERIFY(tables > 5);
}

void TestHelpTables::turnedTables_keepTheirSigns()
{
    const QString arabic = u"# ع\n\n| أ | ب |\n| --- | :-- |\n| `x\\|y` | **ج** |\n\nA | B\n"_s;
    QCOMPARE(withTablesTurned(arabic), u"# ع\n\n| ب | أ |\n| :-- | --- |\n| **ج** | `x\\|y` |\n\nA | B\n"_s);
    const QString english = u"| A | B |\n| --- | --- |\n| ع | C |\n"_s;
    QCOMPARE(withTablesTurned(english), english);
}

QTEST_MAIN(TestHelpTables)
#include "tst_helptables.moc"
