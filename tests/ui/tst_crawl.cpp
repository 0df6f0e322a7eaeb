// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every screen in every language, in the usual size and twice as large, light, dark and in high contrast, against the rules
// of screenrules.h and screencontrast.h. Then faults are planted. With TRI_SCREENS, a folder, each screen is kept as a
// picture, to be looked at.

#include "tests/ui/screencontrast.h"
#include "tests/ui/screenrules.h"
#include "tests/ui/screens.h"
#include "ui/services/accesskeys.h"
#include "ui/services/latestwork.h"
#include "ui/services/uilanguage.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace tri;
using namespace tri::ui;
using namespace tri::samples;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 30'000;  // for what a page reads beside the window

}  // namespace

class TestCrawl final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyScreen_data();
    void everyScreen();
    void plantedFaults_areFound();

private:
    void walk(DeskSetup &s, const QString &name, QStringList &faults);
};

void TestCrawl::everyScreen_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("scheme");
    // Twice as large: where texts are longest, and where they run from the right. Colours are those of every language: one
    // written from each side is enough. All of all with TRI_FULL.
    const bool full = qEnvironmentVariableIsSet("TRI_FULL");
    const QList<std::pair<Theme::Scheme, const char *>> schemes{{Theme::Scheme::Light, "light"},
                                                                {Theme::Scheme::Dark, "dark"},
                                                                {Theme::Scheme::HighContrast, "contrast"}};
    for (const QString &language : contentLanguages() + QStringList{u"pseudo"_s})
        for (const int percent : {100, 200})
            for (const auto &[scheme, name] : schemes) {
                const bool isLight = scheme == Theme::Scheme::Light;
                const bool inUsualSize = percent == 100
                    && (isLight || language == u"en" || (language == u"ar" && scheme == Theme::Scheme::Dark));
                const bool isLarge =
                    percent == 200 && isLight && (language == u"ar" || language == u"pseudo");
                if (full || inUsualSize || isLarge)
                    QTest::addRow("%s %d %s", qPrintable(language), percent, name)
                        << language << percent << int(scheme);
            }
}

void TestCrawl::walk(DeskSetup &s, const QString &name, QStringList &faults)
{
    const QString pictures = qEnvironmentVariable("TRI_SCREENS");
    int number = 0;
    for (const Destination &to : samples::everyScreen(s, s.files)) {
        const QString what = u"%1-%2"_s.arg(int(to.type)).arg(to.text);
        QVERIFY2(s.desk().pages()->visit(to), qPrintable(what));
        QVERIFY2(QTest::qWaitFor([] { return !LatestWork::isAnyBusy(); }, kPatienceMs), qPrintable(what));
        // Wrapped texts ask for their height when they have their width, and pages fill in the background: what stays is a
        // fault.
        QStringList found;
        (void)QTest::qWaitFor(
            [&] {
                AccessKeys::settle(s.window.get());  // as Alt does
                found = screenFaults(*s.window) + contrastFaults(*s.window);
                return found.isEmpty();
            },
            1000);
        for (const QString &fault : std::as_const(found))
            faults << what + u": "_s + fault;
        ++number;
        if (!pictures.isEmpty()) {
            // Not while places are still being shared out.
            QImage shown;
            (void)QTest::qWaitFor(
                [&] {
                    return std::exchange(shown, s.window->grab().toImage()) == s.window->grab().toImage();
                },
                kPatienceMs);
            QVERIFY(shown.save(QDir(pictures).filePath(
                u"%1 %2 %3.png"_s.arg(name).arg(number, 3, 10, QChar(u'0')).arg(what))));
        }
    }
}

void TestCrawl::everyScreen()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    QFETCH(int, scheme);
    const bool isPseudo = language == u"pseudo";
    UiLanguage screen;
    screen.set(isPseudo ? u"en"_s : language);
    PseudoLanguage pseudo;
    if (isPseudo)
        QCoreApplication::installTranslator(&pseudo);
    QStringList faults;
    {
        DeskSetup s;
        s.size = percent > 100 ? QSize(1600, 1000) : QSize(1280, 800);
        s.theme.setScheme(Theme::Scheme(scheme));
        s.theme.setTextScale(percent);
        s.theme.apply(*qApp);  // sizes and room are the style's
        QVERIFY(s.begin());
        walk(s, QString::fromUtf8(QTest::currentDataTag()), faults);
    }
    QCoreApplication::removeTranslator(&pseudo);
    // The same thing on many screens is one fault.
    QMap<QString, QStringList> places;
    for (const QString &fault : std::as_const(faults))
        places[fault.section(u": "_s, 1)] << fault.section(u": "_s, 0, 0);
    QStringList lines;
    for (auto it = places.cbegin(); it != places.cend(); ++it)
        lines << u"%1 (%2 screens: %3)"_s.arg(it.key()).arg(it->size()).arg(it->first());
    if (const QString folder = qEnvironmentVariable("TRI_SCREENS"); !folder.isEmpty()) {
        QFile list(QDir(folder).filePath(QString::fromUtf8(QTest::currentDataTag()) + u".txt"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(lines.join(u'\n').toUtf8());
    }
    QVERIFY2(lines.isEmpty(), qPrintable(u"%1 faults\n"_s.arg(lines.size()) + lines.join(u'\n')));
}

void TestCrawl::plantedFaults_areFound()
{
    const auto faultsOf = [](const std::function<void(QWidget &, QHBoxLayout &)> &plant) {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        auto *first = new QPushButton(u"&First"_s);
        first->setObjectName(u"first"_s);
        row->addWidget(first);
        plant(window, *row);
        window.resize(600, 100);
        window.show();
        [[maybe_unused]] const bool shown = QTest::qWaitForWindowExposed(&window);
        return screenFaults(window) + contrastFaults(window);
    };
    const auto none =
        faultsOf([](QWidget &, QHBoxLayout &row) { row.addWidget(new QPushButton(u"&Second"_s)); });
    QVERIFY2(none.isEmpty(), qPrintable(none.join(u'\n')));
    QCOMPARE(faultsOf([](QWidget &, QHBoxLayout &row) {
                 auto *label = new QLabel(u"A text that has far too little room"_s);
                 label->setFixedWidth(40);
                 row.addWidget(label);
             }).size(),
             1);
    QCOMPARE(faultsOf([](QWidget &, QHBoxLayout &row) {
                 auto *label =
                     new QLabel(u"A text of several lines that has far too little room below itself"_s);
                 label->setWordWrap(true);
                 label->setFixedSize(60, 20);
                 row.addWidget(label);
             }).size(),
             1);
    QCOMPARE(faultsOf([](QWidget &, QHBoxLayout &row) {
                 auto *table = new QTableWidget(1, 1);
                 table->setVerticalHeaderLabels({u"Two\nlines"_s});
                 table->setAccessibleName(u"Table"_s);
                 row.addWidget(table);
                 table->verticalHeader()->resizeSection(0, 2 * table->fontMetrics().lineSpacing());
             }).size(),
             1);
    QCOMPARE(faultsOf([](QWidget &, QHBoxLayout &row) { row.addWidget(new QLineEdit); }).size(), 1);
    QCOMPARE(
        faultsOf([](QWidget &, QHBoxLayout &row) { row.addWidget(new QPushButton(u"F&irst"_s)); }).size(), 1);
    QCOMPARE(faultsOf([](QWidget &, QHBoxLayout &row) { row.addWidget(new QPushButton(u"&Fine"_s)); }).size(),
             1);
    QCOMPARE(faultsOf([](QWidget &, QHBoxLayout &row) {
                 auto *small = new QPushButton(u"S"_s);
                 small->setFixedSize(18, 18);
                 row.addWidget(small);
             }).size(),
             1);
    QCOMPARE(faultsOf([](QWidget &, QHBoxLayout &row) {
                 auto *pale = new QLabel(u"Hardly to be read"_s);
                 QPalette palette = pale->palette();
                 palette.setColor(QPalette::WindowText, palette.color(QPalette::Window).darker(130));
                 pale->setPalette(palette);
                 row.addWidget(pale);
             }).size(),
             1);
    QCOMPARE(faultsOf([](QWidget &window, QHBoxLayout &row) {
                 window.setLayoutDirection(Qt::RightToLeft);
                 row.addWidget(new QLabel(u"IOM: لم يدون شيء"_s));
                 row.addWidget(new QLabel(u"\u2068IOM\u2069: لم يدون شيء"_s));
             }).size(),
             1);
    // Made later, and put before what was there.
    QCOMPARE(faultsOf([](QWidget &, QHBoxLayout &row) {
                 row.insertWidget(0, new QPushButton(u"&Second"_s));
             }).size(),
             1);
}

QTEST_MAIN(TestCrawl)
#include "tst_crawl.moc"
