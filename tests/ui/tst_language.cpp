// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The language of the screen is chosen while a workspace is open: all of the window has it at once, and nothing is lost.

#include "app/program.h"
#include "core/base/localtext.h"
#include "core/base/translations.h"
#include "tests/support/workspacefixture.h"
#include "tests/ui/desksetup.h"
#include "ui/services/accesskeys.h"
#include "ui/services/uilanguage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSignalSpy>
#include <QTreeView>

using namespace tri;
using namespace tri::ui;
using namespace tri::test;
using namespace Qt::StringLiterals;
using Type = Destination::Type;

class TestLanguage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theComputersLanguageIsTaken_whereTheProgramHasIt();
    void chosenAtRunTime_showsAsStartedWithIt_data();
    void chosenAtRunTime_showsAsStartedWithIt();
    void whatIsTypedAndWhatIsOpenStays();
    void nothingIsRemembered_butTheDeskStaysOpen();
    void secondWindowsChangeToo();
    void onTheStartPage();
    void numbersAndDatesGoWithIt();
    void namesOfRecordsGoWithIt();

private:
    void start(const QString &language);
    /// The command that the person presses, and the window that comes.
    void choose(ActionId id);
    [[nodiscard]] MainWindow &window() const { return m_program->window(); }
    [[nodiscard]] Desk &desk() const { return *window().desk(); }
    [[nodiscard]] QStringList texts() const;

    std::unique_ptr<SampleSetup> m_sample;
    QString m_path;
    SetChooser m_files;
    std::unique_ptr<DocumentController> m_documents;
    std::unique_ptr<app::Program> m_program;
};

void TestLanguage::init()
{
    m_sample = std::make_unique<SampleSetup>();
    QVERIFY(m_sample->make());
    m_path = m_sample->workspace->path();
    m_sample->workspace.reset();
}

void TestLanguage::cleanup()
{
    if (m_documents)
        m_documents->close();
    m_program.reset();
    m_documents.reset();
    m_sample.reset();
    QLocale::setDefault(QLocale::c());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestLanguage::start(const QString &language)
{
    if (m_documents)
        m_documents->close();
    m_program.reset();
    m_sample->preferences->language.set(language);
    DocumentController::Setup setup;
    setup.options.registry = &allKinds();
    setup.options.author = u"Test"_s;
    setup.preferences = m_sample->preferences.get();
    setup.files = &m_files;
    setup.paths = {m_sample->dir.filePath(u"settings.ini"_s), m_sample->dir.path(), m_sample->dir.path()};
    m_documents = std::make_unique<DocumentController>(setup);
    m_program = std::make_unique<app::Program>(app::Program::Setup{
        &m_sample->theme, m_sample->preferences.get(), &systemClock(), m_documents.get(), &m_files});
    window().resize(1280, 800);
    window().show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestLanguage::choose(ActionId id)
{
    QSignalSpy changed(m_program.get(), &app::Program::windowChanged);
    window().actionSet()->action(id)->trigger();
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

/// What can be read in the window, but for the state of saving.
QStringList TestLanguage::texts() const
{
    QStringList out;
    for (const QWidget *widget : window().findChildren<QWidget *>()) {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            out << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            out << button->text();
        out << widget->toolTip() << widget->accessibleName();
    }
    for (const QAction *action : window().findChildren<QAction *>())
        out << action->text() << action->toolTip() << action->statusTip();
    for (const QTreeView *view : window().findChildren<QTreeView *>())
        for (int column = 0; view->model() && column < view->model()->columnCount(); ++column)
            out << view->model()->headerData(column, Qt::Horizontal).toString();
    out.removeAll(QString());
    out.sort();
    return out;
}

void TestLanguage::theComputersLanguageIsTaken_whereTheProgramHasIt()
{
    QCOMPARE(resolvedLanguage(u"system"_s, {u"fr-CH"_s, u"de-CH"_s}), u"fr"_s);
    QCOMPARE(resolvedLanguage(u"system"_s, {u"de-CH"_s, u"ru"_s, u"fr"_s}), u"ru"_s);
    QCOMPARE(resolvedLanguage(u"system"_s, {u"zh-Hans-CN"_s}), u"zh"_s);
    QCOMPARE(resolvedLanguage(u"system"_s, {u"C"_s}), u"en"_s);
    QCOMPARE(resolvedLanguage(u"system"_s, {u"fry"_s, u"esu"_s}), u"en"_s);  // Frisian, Yupik
    QCOMPARE(resolvedLanguage(u"system"_s, {}), u"en"_s);
    QCOMPARE(resolvedLanguage(u"ar"_s, {u"fr-CH"_s}), u"ar"_s);
    QCOMPARE(resolvedLanguage(u"tlh"_s, {u"fr-CH"_s}), u"fr"_s);  // a setting of another version
}

void TestLanguage::chosenAtRunTime_showsAsStartedWithIt_data()
{
    QTest::addColumn<ActionId>("id");
    QTest::addColumn<QString>("language");
    QTest::newRow("ar") << ActionId::LanguageArabic << u"ar"_s;
    QTest::newRow("fr") << ActionId::LanguageFrench << u"fr"_s;
    QTest::newRow("zh") << ActionId::LanguageChinese << u"zh"_s;
}

void TestLanguage::chosenAtRunTime_showsAsStartedWithIt()
{
    QFETCH(ActionId, id);
    QFETCH(QString, language);
    start(u"en"_s);
    QVERIFY(m_documents->open(m_path));
    const QStringList english = texts();
    desk().showKind(u"recommendation"_s);
    choose(id);
    QCOMPARE(m_program->language(), language);
    QCOMPARE(m_sample->preferences->language.value(), language);
    QVERIFY(window().actionSet()->action(id)->isChecked());
    QCOMPARE(QApplication::layoutDirection(), isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
    QCOMPARE(desk().pages()->destination().text, u"recommendation"_s);
    const QStringList changed = texts();
    start(language);
    QVERIFY(m_documents->open(m_path));
    const QStringList started = texts();
    // Every text is one of the window that was started so; none of the old language is left.
    QStringList strange = changed;
    strange.removeIf([&started](const QString &text) { return started.contains(text); });
    QVERIFY2(strange.isEmpty(), qPrintable(strange.mid(0, 20).join(u'\n')));
    QVERIFY(changed != english);
}

void TestLanguage::whatIsTypedAndWhatIsOpenStays()
{
    start(u"en"_s);
    QVERIFY(m_documents->open(m_path));
    const RecordId record = must(m_documents->workspace()->byReference(u"GFMD7-R04"_s));
    desk().showRecord(record);
    QVERIFY(desk().open({.type = Type::Kind, .text = u"meeting"_s}, OpenIn::BackgroundTab));
    auto *page = qobject_cast<RecordPage *>(desk().pages()->page());
    QVERIFY(page);
    auto *field = page->findChild<QLineEdit *>(u"recommendation.reference.input"_s);
    QVERIFY(field);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"GFMD7-R04 typed"_s);
    choose(ActionId::LanguageRussian);
    QCOMPARE(desk().pages()->page()->currentRecord(), record);
    const QList<QLineEdit *> fields = desk().pages()->page()->findChildren<QLineEdit *>();
    QVERIFY(std::any_of(fields.cbegin(), fields.cend(),
                        [](const QLineEdit *one) { return one->text() == u"GFMD7-R04 typed"; }));
    QCOMPARE(desk().panes().first()->count(), 2);
    QVERIFY(m_documents->workspace());
}

void TestLanguage::nothingIsRemembered_butTheDeskStaysOpen()
{
    start(u"en"_s);
    m_sample->preferences->setRememberRecent(false);
    QVERIFY(m_documents->open(m_path));
    desk().showKind(u"theme"_s);
    choose(ActionId::LanguageSpanish);
    QCOMPARE(desk().pages()->destination().text, u"theme"_s);
    QVERIFY(m_sample->preferences->roomState(u"sessions"_s).toMap().isEmpty());
}

void TestLanguage::secondWindowsChangeToo()
{
    start(u"en"_s);
    QVERIFY(m_documents->open(m_path));
    QVERIFY(desk().open({.type = Type::Kind, .text = u"meeting"_s}, OpenIn::Window));
    QCOMPARE(desk().windows().size(), 1);
    QSignalSpy changed(m_program.get(), &app::Program::windowChanged);
    // From the second window, whose menu has it too.
    auto *set = desk().windows().first()->findChild<ActionSet *>();
    QVERIFY(set);
    set->action(ActionId::LanguageFrench)->trigger();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(desk().windows().size(), 1);
    auto *french = desk().windows().first()->findChild<ActionSet *>();
    QCOMPARE(withoutAccessKey(french->action(ActionId::Undo)->text()), u"Annuler"_s);
    QVERIFY(french->action(ActionId::LanguageFrench)->isChecked());
}

void TestLanguage::onTheStartPage()
{
    start(u"en"_s);
    QVERIFY(!window().desk());
    const QStringList before = texts();
    choose(ActionId::LanguageRussian);
    QVERIFY(!window().desk());
    QVERIFY(texts() != before);
    QVERIFY(m_documents->open(m_path));
    QVERIFY(window().desk());
    m_documents->close();
    QVERIFY(!window().desk());
}

void TestLanguage::numbersAndDatesGoWithIt()
{
    UiLanguage screen;
    screen.set(u"ar"_s);
    QCOMPARE(QLocale().toString(2014), QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates).toString(2014));
    QVERIFY(QLocale().toString(2014).contains(u'2'));  // the digits that the words around have
    QCOMPARE(screenLanguage(), u"ar"_s);
    screen.set(u"fr"_s);
    QCOMPARE(QLocale().monthName(4), u"avril"_s);
    QCOMPARE(QLocale().firstDayOfWeek(), Qt::Monday);
    screen.set(u"en"_s);
    QCOMPARE(screenLanguage(), u"en"_s);
}

void TestLanguage::namesOfRecordsGoWithIt()
{
    start(u"fr"_s);
    QVERIFY(m_documents->open(m_path));
    const RecordId state = must(m_documents->workspace()->byReference(u"DE"_s));
    QCOMPARE(m_documents->workspace()->title(state), u"Allemagne"_s);
    QCOMPARE(desk().context().contentLanguage, u"fr"_s);
    const RecordIds states = must(m_documents->workspace()->find({.kind = allKinds().kind(u"state"_s)}));
    QStringList names;
    for (const RecordId &id : states)
        names << m_documents->workspace()->title(id);
    // É stands with E, and not after Z.
    const qsizetype egypt = names.indexOf(u"Égypte"_s);
    QVERIFY(egypt > names.indexOf(u"Danemark"_s) && egypt < names.indexOf(u"Fidji"_s));
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
