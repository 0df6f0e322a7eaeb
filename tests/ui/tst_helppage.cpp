// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assemble.h"
#include "core/base/localtext.h"
#include "core/record/filterwords.h"
#include "tests/ui/samplesetup.h"
#include "ui/fields/fieldtexts.h"
#include "ui/pages/helpbrowser.h"
#include "ui/pages/helppage.h"
#include "ui/pages/helptexts.h"
#include "ui/records/recordlistpage.h"
#include "ui/services/accesskeys.h"
#include "ui/services/uilanguage.h"
#include "ui/shell/actionset.h"
#include "ui/shell/desk.h"
#include "ui/shell/documentcontroller.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/locatorsources.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

namespace {

QStringList captured(const QString &text, const QString &pattern)
{
    QStringList found;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured(1);
    return found;
}

QStringList sorted(QStringList texts)
{
    texts.sort();
    return texts;
}

QStringList links(const QString &markdown)
{
    return captured(markdown, u"\\]\\(([^)]*)\\)"_s);
}

QStringList codes(const QString &markdown)
{
    return captured(markdown, u"`([^`\\n]*)`"_s);
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// One row for each language of the screen.
void inEveryLanguage()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : contentLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

QStringList titles(const QList<const HelpText *> &pages)
{
    QStringList all;
    for (const HelpText *page : pages)
        all << page->title;
    return all;
}

/// The whole window over the sample.
struct WindowSetup : SampleSetup {
    SetChooser files;
    std::unique_ptr<DocumentController> documents;
    std::unique_ptr<MainWindow> window;

    bool makeWindow()
    {
        if (!make())
            return false;
        const QString path = workspace->path();
        workspace.reset();
        DocumentController::Setup setup;
        setup.options.registry = &allKinds();
        setup.preferences = preferences.get();
        setup.files = &files;
        setup.paths = {dir.filePath(u"settings.ini"_s), dir.path(), dir.path()};
        documents = std::make_unique<DocumentController>(setup);
        window = std::make_unique<MainWindow>(MainWindow::Setup{&theme, preferences.get(), &systemClock(), documents.get(),
                                                                app::pageFactories(files)});
        return documents->open(path);
    }
    ~WindowSetup()
    {
        if (documents)
            documents->close();
        window.reset();
    }
    [[nodiscard]] Desk &desk() const { return *window->desk(); }
    [[nodiscard]] Page *page() const { return desk().pages()->page(); }
    void showTab(const RecordId &meeting, const QString &name) const
    {
        desk().showMeeting(meeting);
        page()
            ->findChild<QTabWidget *>(u"meeting.tabs"_s)
            ->setCurrentWidget(page()->findChild<QWidget *>(name));
    }
    QString helpShown() const
    {
        window->actionSet()->action(ActionId::Help)->trigger();
        const auto *help = qobject_cast<HelpPage *>(page());
        return help ? help->helpId() : QString();
    }
};

}  // namespace

class TestHelpPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void everyPage_hasTitleAndSummaryAndItsId_data() { inEveryLanguage(); }
    void everyPage_hasTitleAndSummaryAndItsId();
    void everyPage_fitsAboutAScreen_data() { inEveryLanguage(); }
    void everyPage_fitsAboutAScreen();
    void everyPage_saysWhatTheEnglishOneDoes_data() { inEveryLanguage(); }
    void everyPage_saysWhatTheEnglishOneDoes();
    void links_leadToPagesThatExist_data() { inEveryLanguage(); }
    void links_leadToPagesThatExist();
    void commandsNamed_areInTheMenus_data() { inEveryLanguage(); }
    void commandsNamed_areInTheMenus();
    void filterExamples_canBeRead_data() { inEveryLanguage(); }
    void filterExamples_canBeRead();
    void search_isBlindToCaseAndAccents_titlesFirst();
    void searchShowsTheWords();
    void otherFilesAndAddresses_areNotLoaded();
    void links_goToPagesAndNowhereElse();
    void f1_showsThePageOfTheScreen();
    void f1_withoutWorkspace_opensAWindow();
    void backGoesThroughTheDesksHistory_withTheListAsItWas();
    void keysInTheListShowAPage();
    void locatorFindsHelp();

private:
    /// The language of the row, which the screen has until the test ends.
    void speak()
    {
        QFETCH(QString, language);
        m_language = std::make_unique<UiLanguage>();
        m_language->set(language);
    }
    std::unique_ptr<UiLanguage> m_language;
};

void TestHelpPage::cleanup()
{
    m_language.reset();
    QLocale::setDefault(QLocale::c());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestHelpPage::everyPage_hasTitleAndSummaryAndItsId()
{
    speak();
    QVERIFY(helpTexts().size() > 20);
    QCOMPARE(helpTexts().first().id, u"index"_s);
    static const QRegularExpression sentenceEnd(u"[.!?؟。！？](\\s|$)|。"_s);
    QSet<QString> seen;
    for (const HelpText &page : helpTexts()) {
        const QByteArray name = page.id.toUtf8();
        const QStringList lines = page.markdown.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY2(lines.value(0).startsWith(u"# "), name);
        QCOMPARE(page.title, lines[0].mid(2).replace(QChar::Nbsp, u' '));
        QVERIFY2(!page.summary.isEmpty() && page.summary.size() < 140, name);
        QVERIFY2(sentenceEnd.match(page.summary.right(1)).hasMatch(), name);
        QVERIFY2(!sentenceEnd.match(page.summary.chopped(1)).hasMatch(),
                 qPrintable(page.id + u": "_s + page.summary));
        QVERIFY2(!seen.contains(page.title), name);
        seen.insert(page.title);
        const QString whole = read(helpPath(page.id + u".md"_s, m_language->language()));
        QVERIFY2(whole.contains(u"<!-- id: %1 -->"_s.arg(page.id)), name);
        QVERIFY2(whole.startsWith(u"<!-- SPDX-FileCopyrightText"), name);
        QVERIFY2(!page.markdown.contains(u"<!--"), name);
        QVERIFY2(!page.markdown.contains(u"!["), name);
    }
}

void TestHelpPage::everyPage_fitsAboutAScreen()
{
    speak();
    // The same needs up to a quarter more letters in some languages.
    const qsizetype most = m_language->language() == u"en" ? 2600 : 3250;
    for (const HelpText &page : helpTexts())
        QVERIFY2(page.plain.size() < most, qPrintable(u"%1: %2"_s.arg(page.id).arg(page.plain.size())));
}

/// A page that a language does not have yet is shown in English; what it has leads to the same places.
void TestHelpPage::everyPage_saysWhatTheEnglishOneDoes()
{
    speak();
    const QString own = u":/help/"_s + m_language->language();
    const QStringList english = QDir(u":/help/en"_s).entryList({u"*.md"_s}, QDir::Files);
    for (const QString &name : QDir(own).entryList({u"*.md"_s}, QDir::Files))
        QVERIFY2(english.contains(name), qPrintable(name));
    QCOMPARE(helpTexts().size(), english.size());
    for (const QString &name : english) {
        const HelpText *page = helpText(name.chopped(3));
        QVERIFY2(page, qPrintable(name));
        const QString there = read(u":/help/en/"_s + name);
        QVERIFY2(!there.isEmpty(), qPrintable(name));
        if (!QFile::exists(own + u'/' + name)) {
            QVERIFY2(there.endsWith(page->markdown), qPrintable(name));
            continue;
        }
        QCOMPARE(sorted(links(page->markdown)), sorted(links(there)));
        QCOMPARE(sorted(codes(page->markdown)), sorted(codes(there)));
    }
}

void TestHelpPage::links_leadToPagesThatExist()
{
    speak();
    QSet<QString> linked{u"index"_s};
    for (const HelpText &page : helpTexts()) {
        for (const QString &link : links(page.markdown)) {
            QVERIFY2(link.endsWith(u".md") && helpText(link.chopped(3)), qPrintable(page.id + u": "_s + link));
            if (page.id == u"index")
                linked.insert(link.chopped(3));
        }
        QVERIFY2(!links(page.markdown).isEmpty(), qPrintable(page.id));
    }
    for (const HelpText &page : helpTexts())
        QVERIFY2(linked.contains(page.id), qPrintable(page.id + u" is not on the first page"_s));
}

void TestHelpPage::commandsNamed_areInTheMenus()
{
    speak();
    QSet<QString> commands;
    const auto plain = [](const QString &text) { return withoutAccessKey(text).remove(u'…'); };
    for (const ActionSpec &spec : actionTable())
        commands.insert(plain(menuText(spec.menu)) + u" > "_s + plain(actionText(spec)));
    int named = 0;
    for (const HelpText &page : helpTexts()) {
        if (!QFile::exists(u":/help/%1/%2.md"_s.arg(m_language->language(), page.id)))
            continue;  // it is shown in English, and names commands so
        for (QString text : captured(page.markdown, u"\\*\\*([^*\\n]*)\\*\\*"_s) + codes(page.markdown)) {
            if (!text.contains(u" > "))
                continue;
            ++named;
            QVERIFY2(commands.contains(text.remove(u'…')), qPrintable(page.id + u": "_s + text));
        }
    }
    QVERIFY(named > 10);
}

void TestHelpPage::filterExamples_canBeRead()
{
    speak();
    SampleSetup setup;
    QVERIFY(setup.make());
    const RecordSpec *activities = setup.workspace->registry().kind(u"activity"_s);
    const QString &page = helpText(u"filters"_s)->markdown;
    QStringList examples = captured(helpText(u"focalpoints"_s)->markdown, u"`(Lead is [^`]*)`"_s);
    for (const QString &line : captured(page, u"\\n(- .*)"_s))
        examples += codes(line);
    QVERIFY(examples.size() > 5);
    // Those in the words of the language stand in quotation marks.
    for (const QString &quoted : captured(page, u"[«“]\\s*([^«»“”]*?)\\s*[»”]"_s))
        for (const char *key : {"due", "owners", "status"})
            if (const QString label = activities->field(QLatin1StringView(key))->labelText() + u' ';
                quoted.startsWith(label) || quoted.startsWith(u'(' + label)) {
                examples << quoted;
                break;
            }
    for (const QString &example : examples) {
        const auto filter = parseFilter(*activities, example, parseContext(setup.context));
        QVERIFY2(filter, filter ? "" : qPrintable(example + u": "_s + filter.error().text));
    }
}

void TestHelpPage::search_isBlindToCaseAndAccents_titlesFirst()
{
    QCOMPARE(helpWith({}).size(), helpTexts().size());
    QCOMPARE(titles(helpWith(u"TRÄSH"_s)).value(0), u"Trash"_s);
    QVERIFY(titles(helpWith(u"senegal"_s)).contains(u"Search and go to anything"_s));
    QVERIFY(titles(helpWith(u"ctrl+d"_s)).contains(u"Several records at once"_s));
    QCOMPARE(titles(helpWith(u"filters"_s)).value(0), u"Filters"_s);
    QVERIFY(helpWith(u"filters"_s).size() > 1);
    QVERIFY(helpWith(u"filters zebra"_s).isEmpty());
}

void TestHelpPage::searchShowsTheWords()
{
    const HelpText &page = *helpText(u"search"_s);
    QVERIFY(helpExcerpt(page, u"senegal"_s).contains(u"Sénégal"_s));
    QCOMPARE(helpExcerpt(page, {}), page.summary);
}

void TestHelpPage::otherFilesAndAddresses_areNotLoaded()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"secret.png"_s);
    QImage picture(60, 60, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(path));
    Theme theme;
    HelpBrowser browser(theme);
    browser.resize(400, 300);
    const QString address = QUrl::fromLocalFile(path).toString();
    browser.showMarkdown(u"# Title\n\n![a](%1)\n![b](%2)\n![c](http://localhost/x.png)\n\n<img src=\"%1\">\n"_s.arg(address, path));
    const QImage seen = browser.grab().toImage();
    for (int y = 0; y < seen.height(); ++y)
        for (int x = 0; x < seen.width(); ++x)
            QVERIFY(seen.pixelColor(x, y) != QColor(Qt::red));
    for (const QUrl &url : {QUrl(address), QUrl(path), QUrl(u"http://localhost/x.png"_s)}) {
        QCOMPARE(browser.loadResource(QTextDocument::ImageResource, url).value<QImage>().size(), QSize(1, 1));
        QVERIFY(browser.loadResource(QTextDocument::StyleSheetResource, url).toByteArray().isEmpty());
        QVERIFY(!browser.loadResource(QTextDocument::StyleSheetResource, url).isNull());
    }
    QVERIFY(!browser.loadResource(QTextDocument::MarkdownResource, QUrl(u"lists.md"_s)).toByteArray().isEmpty());
}

void TestHelpPage::links_goToPagesAndNowhereElse()
{
    Theme theme;
    HelpBrowser browser(theme);
    QVERIFY(!browser.openLinks() && !browser.openExternalLinks());
    QStringList wanted;
    connect(&browser, &HelpBrowser::pageWanted, this, [&wanted](const QString &id) { wanted << id; });
    Q_EMIT browser.anchorClicked(QUrl(u"lists.md"_s));
    Q_EMIT browser.anchorClicked(QUrl(u"https://www.un.org/lists.md"_s));
    QCOMPARE(wanted, QStringList{u"lists"_s});
}

void TestHelpPage::f1_showsThePageOfTheScreen()
{
    WindowSetup setup;
    QVERIFY(setup.makeWindow());
    QCOMPARE(actionShortcuts(actionSpec(ActionId::Help)), QList<QKeySequence>{QKeySequence(Qt::Key_F1)});
    Desk &desk = setup.desk();
    const RecordId meeting = desk.context().workspace->byReference(u"TRI-2014-04"_s).value_or(RecordId());
    const RecordId other = desk.context().workspace->byReference(u"GFMD7-R04"_s).value_or(RecordId());
    const QList<std::pair<QString, std::function<void()>>> screens{
        {u"home"_s, [&] { desk.showHome(); }},
        {u"lists"_s, [&] { desk.showKind(u"activity"_s); }},
        {u"record"_s, [&] { desk.showRecord(other); }},
        {u"record"_s, [&] { desk.showNewRecord(u"activity"_s); }},
        {u"meeting"_s, [&] { desk.showMeeting(meeting); }},
        {u"proposing"_s,
         [&] {
             desk.showMeeting(meeting);
             setup.page()->findChild<QAction *>(u"meeting.propose"_s)->trigger();
         }},
        {u"preparing"_s, [&] { setup.showTab(meeting, u"meeting.course"_s); }},
        {u"outcomes"_s, [&] { setup.showTab(meeting, u"meeting.themes"_s); }},
        {u"brief"_s, [&] { desk.showBrief(meeting); }},
        {u"meetingmode"_s, [&] { desk.showMeetingMode(meeting); }},
        {u"search"_s, [&] { desk.showSearch(u"costs"_s); }},
        {u"history"_s, [&] { desk.showHistory(); }},
    };
    for (const auto &[id, show] : screens) {
        show();
        QCOMPARE(setup.page()->helpId(), id);
        QVERIFY2(helpText(id), qPrintable(id));
        QCOMPARE(setup.helpShown(), id);
        QCOMPARE(setup.helpShown(), id);  // once more stays there
        QVERIFY(setup.page()->title().contains(helpText(id)->title));
    }
    desk.showKind(u"activity"_s);
    setup.page()->findChild<QToolButton *>(u"list.activity.trash"_s)->setChecked(true);
    QCOMPARE(setup.helpShown(), u"trash"_s);
    for (const QString &id : {u"start"_s, u"excel"_s})
        QVERIFY(helpText(id));
}

void TestHelpPage::f1_withoutWorkspace_opensAWindow()
{
    WindowSetup setup;
    QVERIFY(setup.makeWindow());
    const QString path = setup.documents->workspace()->path();
    setup.documents->close();
    setup.window->actionSet()->action(ActionId::Help)->trigger();
    auto *help = setup.window->findChild<HelpWindow *>();
    QVERIFY(help && help->isVisible());
    QCOMPARE(help->pages()->page()->helpId(), u"start"_s);
    help->showHelp(u"lists"_s);
    QCOMPARE(help->pages()->page()->helpId(), u"lists"_s);
    help->pages()->back();
    QCOMPARE(help->pages()->page()->helpId(), u"start"_s);
    QVERIFY(setup.documents->open(path));
    QVERIFY(!setup.window->findChild<HelpWindow *>());
}

void TestHelpPage::backGoesThroughTheDesksHistory_withTheListAsItWas()
{
    WindowSetup setup;
    QVERIFY(setup.makeWindow());
    QCOMPARE(setup.helpShown(), u"home"_s);
    auto *box = setup.page()->findChild<QLineEdit *>(u"help_page.words"_s);
    box->setText(u"merge"_s);
    Q_EMIT static_cast<HelpPage *>(setup.page())->text()->anchorClicked(QUrl(u"lists.md"_s));
    QCOMPARE(setup.page()->helpId(), u"lists"_s);
    QCOMPARE(setup.page()->findChild<QLineEdit *>(u"help_page.words"_s)->text(), u"merge"_s);
    setup.window->actionSet()->action(ActionId::Back)->trigger();
    QCOMPARE(setup.page()->helpId(), u"home"_s);
    setup.window->actionSet()->action(ActionId::Back)->trigger();
    QVERIFY(!qobject_cast<HelpPage *>(setup.page()));
}

void TestHelpPage::keysInTheListShowAPage()
{
    Theme theme;
    HelpPage page(theme, u"index"_s);
    page.show();
    QStringList wanted;
    connect(&page, &HelpPage::pageWanted, this, [&wanted](const QString &id) { wanted << id; });
    auto *box = page.findChild<QLineEdit *>(u"help_page.words"_s);
    auto *list = page.findChild<QListView *>(u"help_page.list"_s);
    page.focusFirst();
    QCOMPARE(page.focusWidget(), box);
    QTest::keyClicks(box, u"filters"_s);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(page.focusWidget(), list);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(wanted, QStringList{u"filters"_s});
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(page.focusWidget(), box);
    HelpPage lost(theme, u"no such page"_s);
    QCOMPARE(lost.helpId(), u"index"_s);
}

void TestHelpPage::locatorFindsHelp()
{
    Theme theme;
    QString shown;
    const LocatorSource source = helpSource(theme, [&shown](const QString &id) { shown = id; });
    QCOMPARE(source.prefix, u"?"_s);
    const auto found = source.find(u"trash"_s, 50);
    QCOMPARE(found.value(0).title, u"Trash"_s);
    found.first().run();
    QCOMPARE(shown, u"trash"_s);
}

QTEST_MAIN(TestHelpPage)
#include "tst_helppage.moc"
