// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// On a screen of 1024 by 640 points every page fits beside the side bar, in each language of the program.

#include "tests/ui/desksetup.h"
#include "ui/pages/delegationpage.h"
#include "ui/pages/followup/agencyhelppage.h"
#include "ui/pages/followup/fitpage.h"

#include <QTranslator>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;
using Type = Destination::Type;

class TestSmallScreen final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPage_fits_data();
    void everyPage_fits();

private:
    static QList<Destination> destinations(const DeskSetup &s, FileChooser &files)
    {
        QList<Destination> out{
            {.type = Type::Home}, {.type = Type::History}, {.type = Type::Search, .text = u"migration"_s}};
        for (const RecordSpec *kind : allKinds().kinds())
            out << Destination{.type = Type::Kind, .text = kind->keyText()};
        for (const PageFactories::PlacePage &place : app::pageFactories(files).placePages)
            out << Destination{.type = Type::PlacePage, .text = place.key};
        for (const QString &record : {u"TRI-2014-04"_s, u"GMG-MAWP"_s, u"GFMD7-R04"_s, u"FU-001"_s})
            out << Destination{.type = Type::Record, .id = s.record(record)};
        out << Destination{.type = Type::Meeting, .id = s.record(u"TRI-2014-04"_s)};
        for (const QString &paper : {u"trilateral"_s, u"minutes"_s, u"attendance_list"_s})
            out << Destination{.type = Type::Brief, .text = paper, .id = s.record(u"TRI-2014-04"_s)};
        for (const QString &paper :
             {u"profile"_s, QString::fromLatin1(DelegationPage::kKey), QString::fromLatin1(FitPage::kKey)})
            out << Destination{.type = Type::Brief, .text = paper, .id = s.record(u"BD"_s)};
        out << Destination{.type = Type::Brief,
                           .text = QString::fromLatin1(AgencyHelpPage::kKey),
                           .id = s.record(u"GFMD7-R04"_s)};
        return out;
    }
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
        for (const Destination &to : destinations(s, s.files)) {
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
