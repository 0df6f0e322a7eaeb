// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// On a screen of 1024 by 640 points every page fits beside the side bar, in each language of the program.

#include "tests/ui/screens.h"

#include <QTranslator>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestSmallScreen final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPage_fits_data();
    void everyPage_fits();
};

void TestSmallScreen::everyPage_fits_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : contentLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestSmallScreen::everyPage_fits()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(language == u"en" || translator.load(u":/i18n/trilateral_"_s + language));
    QCoreApplication::installTranslator(&translator);
    QApplication::setLayoutDirection(language == u"ar" ? Qt::RightToLeft : Qt::LeftToRight);
    QStringList tooLarge;
    {
        DeskSetup s;
        QVERIFY(s.begin());
        for (const Destination &to : samples::everyScreen(s, s.files)) {
            QVERIFY2(s.desk().pages()->visit(to), qPrintable(to.text));
            QCoreApplication::processEvents();
            const QSize least = s.window->minimumSizeHint();
            if (least.width() > 1024 || least.height() > 640)
                tooLarge << u"%1 %2: %3x%4"_s.arg(int(to.type))
                                .arg(to.text)
                                .arg(least.width())
                                .arg(least.height());
            if (s.page()->minimumSizeHint().width() > s.page()->width())
                tooLarge << u"%1 %2: %3 in %4"_s.arg(int(to.type))
                                .arg(to.text)
                                .arg(s.page()->minimumSizeHint().width())
                                .arg(s.page()->width());
        }
    }
    QCoreApplication::removeTranslator(&translator);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY2(tooLarge.isEmpty(), qPrintable(tooLarge.join(u'\n')));
}

QTEST_MAIN(TestSmallScreen)
#include "tst_smallscreen.moc"
