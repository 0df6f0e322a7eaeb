// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was open comes back, after an orderly end and after a crash.

#include "core/change/changeset.h"
#include "tests/ui/desksetup.h"
#include "ui/records/formsection.h"
#include "ui/records/recordform.h"
#include "ui/shell/session.h"
#include "ui/widgets/noticebar.h"

#include <QJsonDocument>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

#include <utility>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;
using Type = Destination::Type;

class TestSession final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void orderlyEnd_bringsBackThePage();
    void crash_bringsBackTheRecord();
    void crash_bringsBackTheRecordOneWentOnTo();
    void crash_bringsBackTabsAndBothHalves();
    void crash_bringsBackSelectionAndScroll();
    void form_comesBackScrolledAndFolded_data();
    void form_comesBackScrolledAndFolded();
    void crash_bringsBackTheWindows();
    void crash_bringsBackTheUnfinishedRecord();
    void backLeadsWhereItLed();
    void recordGone_isPassedOver();
    void allRecordsGone_isHome();
    void goneTabAndHalf_arePassedOver();
    void readOnly_comesBackToo();
    void damaged_isHome_data();
    void damaged_isHome();
    void nothingRemembered_keepsNothing();
    void forgettingForgetsSessions();
    void otherWorkspaces_keepTheirs();
    void nothingChanged_writesNothing();
    void destinations_areReadAsWritten();

private:
    /// The settings as they lie on the disk while the program still runs: what a kill would leave. The orderly end
    /// writes them too, so what it leaves shows nothing. Waits until all of @p words stand in the session, and until it
    /// says something else than the file @p older.
    static QString asACrashLeaves(const DeskSetup &s, const QStringList &words, const QString &older = {})
    {
        static int number = 0;
        QString copy;
        const QString before = older.isEmpty() ? QString() : textOf(Preferences(older));
        const bool there = QTest::qWaitFor(
            [&] {
                copy = s.dir.filePath(u"crash%1.ini"_s.arg(++number));
                if (!QFile::copy(s.dir.filePath(u"settings.ini"_s), copy))
                    return false;
                const QString text = textOf(Preferences(copy));
                return text != before && std::all_of(words.begin(), words.end(), [&](const QString &word) {
                           return text.contains(word);
                       });
            },
            2000);
        return there ? copy : QString();
    }
    static QString textOf(const Preferences &preferences)
    {
        return QString::fromUtf8(
            QJsonDocument::fromVariant(preferences.roomState(u"sessions"_s)).toJson(QJsonDocument::Compact));
    }
    /// Ends and starts again as if the end had never come.
    static bool restart(DeskSetup &s, const QString &left, Workspace::Mode mode = Workspace::Mode::ReadWrite)
    {
        s.end();
        return !left.isEmpty() && s.start(mode, left);
    }
    static bool remove(const DeskSetup &s, const RecordId &id)
    {
        const auto row = s.open()->row(id);
        return row && s.open()->apply(changeOf(deletion(*row), u"gone"_s)).has_value();
    }
};

void TestSession::orderlyEnd_bringsBackThePage()
{
    DeskSetup s;
    QVERIFY(s.begin());
    QCOMPARE(s.desk().pages()->destination().type, Type::Home);
    const RecordId id = s.record(u"WP-002"_s);
    s.desk().showRecord(id);
    s.end();
    QVERIFY(s.start());
    QCOMPARE(s.shown(), id);
    QTRY_VERIFY(s.isFocusIn(s.page()));
}

void TestSession::crash_bringsBackTheRecord()
{
    DeskSetup s;
    QVERIFY(s.begin());
    const RecordId id = s.record(u"WP-002"_s);
    s.desk().showRecord(id);
    QVERIFY(restart(s, asACrashLeaves(s, {id.toString()})));
    QCOMPARE(s.desk().pages()->destination(), (Destination{.type = Type::Record, .id = id}));
    QCOMPARE(s.shown(), id);
}

void TestSession::crash_bringsBackTheRecordOneWentOnTo()
{
    DeskSetup s;
    QVERIFY(s.begin());
    RecordListPage *list = s.showList(u"activity"_s);
    const RecordId second = list->model()->idAt(1);
    s.press(Qt::Key_Return);
    QTRY_VERIFY(s.isFocusIn(s.page()) && !s.list());
    s.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(s.shown(), second);
    QVERIFY(restart(s, asACrashLeaves(s, {u"\"id\":\"%1\""_s.arg(second.toString())})));
    QCOMPARE(s.shown(), second);
}

void TestSession::crash_bringsBackTabsAndBothHalves()
{
    DeskSetup s;
    s.size = {1400, 700};  // room enough for the halves to be as they are wanted
    QVERIFY(s.begin());
    const RecordId one = s.record(u"WP-001"_s);
    const RecordId two = s.record(u"WP-002"_s);
    const RecordId three = s.record(u"WP-003"_s);
    s.desk().showRecord(one);
    s.desk().openRecord(two, OpenIn::Tab);
    s.desk().openRecord(three, OpenIn::Beside);
    auto *split = s.window->findChild<QSplitter *>(u"page_panes"_s);
    bool halved = false;  // a new half takes its width once more when all is laid out
    QTimer::singleShot(0, this, [&halved] { halved = true; });
    QTRY_VERIFY(halved);
    const QStringList words{one.toString(), two.toString(), three.toString(), u"\"active\":1"_s};
    const QString older = asACrashLeaves(s, words);  // as the halves were made, before they are moved
    QVERIFY(!older.isEmpty());
    split->setSizes({420, split->width() - 420 - split->handleWidth()});
    Q_EMIT split->splitterMoved(420, 1);
    const QList<int> sizes = split->sizes();
    QCOMPARE(sizes.first(), 420);
    QVERIFY(restart(s, asACrashLeaves(s, words, older)));
    QCOMPARE(s.desk().panes().size(), 2);
    PagePane *left = s.desk().panes()[0];
    QCOMPARE(left->count(), 2);
    QCOMPARE(s.shown(0), two);
    QCOMPARE(s.shown(1), three);
    QCOMPARE(s.desk().pages(), s.desk().panes()[1]->host());
    QTRY_VERIFY(s.isFocusIn(s.desk().panes()[1]));
    QTRY_COMPARE(s.window->findChild<QSplitter *>(u"page_panes"_s)->sizes(), sizes);
    QVERIFY(left->bar()->tabToolTip(0).contains(s.open()->title(one)));  // named before it is made
    left->bar()->setCurrentIndex(0);
    QCOMPARE(s.shown(0), one);
}

void TestSession::crash_bringsBackSelectionAndScroll()
{
    DeskSetup s;
    QVERIFY(s.begin());
    RecordListPage *list = s.showList(u"meeting"_s, 50);
    QVERIFY(list);
    const RecordId selected = list->currentRecord();
    QScrollBar *bar = list->table()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 100);
    bar->setValue(bar->maximum() / 2 + 3);  // not where the selection alone would take it
    const int scrolled = bar->value();
    const QString left = asACrashLeaves(s, {selected.toString(), u"\"scroll\":%1"_s.arg(scrolled)});
    QVERIFY(restart(s, left));
    QVERIFY(s.list());
    QCOMPARE(s.list()->kind(), u"meeting"_s);
    QCOMPARE(s.list()->currentRecord(), selected);
    QTRY_COMPARE(s.list()->table()->verticalScrollBar()->value(), scrolled);
    QCOMPARE(s.list()->table()->selectedIds(), RecordIds{selected});
}

void TestSession::form_comesBackScrolledAndFolded_data()
{
    QTest::addColumn<bool>("crash");
    QTest::addColumn<bool>("beside");
    QTest::newRow("a record's page, orderly end") << false << false;
    QTest::newRow("a record's page, crash") << true << false;
    QTest::newRow("beside a list, orderly end") << false << true;
    QTest::newRow("beside a list, crash") << true << true;
}

void TestSession::form_comesBackScrolledAndFolded()
{
    QFETCH(bool, crash);
    QFETCH(bool, beside);
    DeskSetup s;
    QVERIFY(s.begin());
    if (beside)
        QVERIFY(s.showList(u"meeting"_s, 3));
    else
        s.desk().showRecord(s.record(u"WP-002"_s));
    const auto bar = [&s] {
        return s.page()->findChild<QScrollArea *>(u"record_form.scroll"_s)->verticalScrollBar();
    };
    const auto sections = [&s] { return s.page()->findChild<RecordForm *>()->findChildren<FormSection *>(); };
    QTRY_VERIFY(bar()->maximum() > 60);
    QVERIFY(sections().size() > 2);
    sections().last()->findChild<QToolButton *>()->click();
    QVERIFY(sections().last()->isFolded());
    const QString kind = s.page()->kind();
    const QString key = u"form/%1/folded/%2"_s.arg(kind).arg(sections().size());
    s.preferences->setRoomState(key, {});  // it is this page that was folded, whatever others do
    bool laidOut = false;
    QTimer::singleShot(0, this, [&laidOut] { laidOut = true; });
    int seen = -1;  // what was folded takes its room in more than one step
    QTRY_VERIFY(laidOut && bar()->maximum() > 30 && std::exchange(seen, bar()->maximum()) == bar()->maximum());
    bar()->setValue(bar()->maximum() - 7);
    const int scrolled = bar()->value();
    QString left;
    if (crash)
        left = asACrashLeaves(
            s, {u"\"scroll\":%1"_s.arg(scrolled), u"\"folded\":[%1]"_s.arg(sections().size() - 1)});
    QVERIFY(!crash || !left.isEmpty());
    s.end();
    QVERIFY(s.start(Workspace::Mode::ReadWrite, left));
    QCOMPARE(s.page()->kind(), kind);
    QTRY_COMPARE(bar()->value(), scrolled);
    QVERIFY(sections().last()->isFolded() && !sections().first()->isFolded());
    QTRY_VERIFY(s.isFocusIn(s.page()));
    QCOMPARE(bar()->value(), scrolled);
}

void TestSession::crash_bringsBackTheWindows()
{
    DeskSetup s;
    QVERIFY(s.begin());
    const RecordId id = s.record(u"WP-002"_s);
    s.desk().openRecord(s.record(u"WP-001"_s), OpenIn::Window);
    s.desk().openRecord(id, OpenIn::Window);
    s.desk().windows().value(1)->resize(700, 500);
    s.desk().windows().value(0)->close();
    QVERIFY(restart(s, asACrashLeaves(s, {id.toString()})));
    QTRY_COMPARE(s.desk().windows().size(), 1);
    const PageWindow *window = s.desk().windows().first();
    QTRY_VERIFY(window->isVisible());
    QCOMPARE(window->area()->pages()->page()->currentRecord(), id);
    QCOMPARE(s.desk().pages()->destination().type, Type::Home);
}

void TestSession::crash_bringsBackTheUnfinishedRecord()
{
    DeskSetup s;
    QVERIFY(s.begin());
    s.desk().showNewRecord(u"note"_s);
    QVERIFY(restart(s, asACrashLeaves(s, {u"new_record"_s})));
    QCOMPARE(s.desk().pages()->destination().type, Type::NewRecord);
    QCOMPARE(s.page()->kind(), u"note"_s);
}

void TestSession::backLeadsWhereItLed()
{
    DeskSetup s;
    QVERIFY(s.begin());
    RecordListPage *list = s.showList(u"activity"_s, 2);
    const RecordId id = list->currentRecord();
    s.press(Qt::Key_Return);
    QTRY_COMPARE(s.desk().pages()->destination().type, Type::Record);
    s.end();
    QVERIFY(s.start());
    QTRY_VERIFY(s.isFocusIn(s.page()));
    QVERIFY(s.window->actionSet()->action(ActionId::Back)->isEnabled());
    s.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(s.list());
    QCOMPARE(s.list()->currentRecord(), id);
}

void TestSession::recordGone_isPassedOver()
{
    DeskSetup s;
    QVERIFY(s.begin());
    s.showList(u"activity"_s);
    const RecordId id = s.record(u"WP-002"_s);
    s.desk().showRecord(id);
    const QString left = asACrashLeaves(s, {id.toString()});
    QVERIFY(remove(s, id));  // as a merge in another program would
    QVERIFY(restart(s, left));
    QVERIFY(s.list());  // the page before
    QCOMPARE(s.list()->kind(), u"activity"_s);
    for (const NoticeBar *bar : s.window->findChildren<NoticeBar *>())
        QVERIFY2(!bar->isShowing(), qPrintable(bar->text()));
}

void TestSession::allRecordsGone_isHome()
{
    DeskSetup s;
    QVERIFY(s.begin());
    const RecordId id = s.record(u"WP-002"_s);
    s.desk().pages()->visit({.type = Type::Record, .id = id});
    s.desk().openRecord(id, OpenIn::Tab);
    s.press(Qt::Key_PageUp, Qt::ControlModifier);
    s.press(Qt::Key_W, Qt::ControlModifier);  // the tab that began at Home
    QVERIFY(remove(s, id));
    s.end();
    QVERIFY(s.start());
    QCOMPARE(s.desk().pages()->destination().type, Type::Home);
    QVERIFY(!s.desk().pages()->canGoBack());
}

void TestSession::goneTabAndHalf_arePassedOver()
{
    DeskSetup s;
    QVERIFY(s.begin());
    const RecordId gone = s.record(u"WP-002"_s);
    const RecordId there = s.record(u"WP-003"_s);
    s.desk().openRecord(gone, OpenIn::Tab);
    s.desk().openRecord(there, OpenIn::Tab);
    s.desk().openRecord(gone, OpenIn::Beside);
    s.desk().openRecord(gone, OpenIn::Window);
    QVERIFY(remove(s, gone));
    s.end();
    QVERIFY(s.start());
    QCOMPARE(s.desk().panes().size(), 1);
    QVERIFY(s.desk().windows().isEmpty());
    QCOMPARE(s.desk().panes().first()->count(), 2);
    QCOMPARE(s.shown(), there);
    QVERIFY(s.page()->isVisible());
}

void TestSession::readOnly_comesBackToo()
{
    DeskSetup s;
    QVERIFY(s.begin(Workspace::Mode::ReadOnly));
    const RecordId id = s.record(u"WP-002"_s);
    s.desk().showRecord(id);
    s.desk().openRecord(s.record(u"WP-003"_s), OpenIn::Beside);
    QVERIFY(restart(s, asACrashLeaves(s, {id.toString(), u"\"active\":1"_s}), Workspace::Mode::ReadOnly));
    QCOMPARE(s.shown(0), id);
    QCOMPARE(s.desk().panes().size(), 2);
    // What can only be done with the right to write is not brought back without it.
    QVERIFY(!(Destination{.type = Type::NewRecord, .text = u"note"_s}.isIn(*s.open())));
}

void TestSession::damaged_isHome_data()
{
    QTest::addColumn<QVariant>("kept");
    const auto desk = [](const QVariant &panes) {
        return QVariant(QVariantMap{{u"desk"_s, QVariantMap{{u"panes"_s, panes}}}});
    };
    const auto visit = [&](const QVariantMap &to) {
        const QVariantMap tab{{u"visits"_s, QVariantList{to}}, {u"at"_s, 7}};
        return desk(QVariantList{QVariantMap{{u"tabs"_s, QVariantList{tab}}, {u"current"_s, -4}}});
    };
    QTest::newRow("a word") << QVariant(u"nonsense"_s);
    QTest::newRow("no panes") << desk(QVariantList());
    QTest::newRow("panes of numbers") << desk(QVariantList{1, 2, 3});
    QTest::newRow("unknown type") << visit({{u"type"_s, u"no_such"_s}});
    QTest::newRow("unknown kind") << visit({{u"type"_s, u"kind"_s}, {u"text"_s, u"no_such"_s}});
    QTest::newRow("no id") << visit({{u"type"_s, u"record"_s}});
    QTest::newRow("broken id") << visit({{u"type"_s, u"record"_s}, {u"id"_s, u"xyz"_s}});
    QTest::newRow("unknown id") << visit(
        {{u"type"_s, u"meeting"_s}, {u"id"_s, u"01890000-0000-7000-8000-000000000000"_s}});
}

void TestSession::damaged_isHome()
{
    QFETCH(QVariant, kept);
    DeskSetup s;
    QVERIFY(s.begin());
    s.end();
    QVariantMap sessions = s.preferences->roomState(u"sessions"_s).toMap();
    QCOMPARE(sessions.size(), 1);
    sessions[sessions.firstKey()] = kept;
    s.preferences->setRoomState(u"sessions"_s, sessions);
    QVERIFY(s.start());
    QCOMPARE(s.desk().pages()->destination().type, Type::Home);
    QVERIFY(s.page()->isVisible());
}

void TestSession::nothingRemembered_keepsNothing()
{
    DeskSetup s;
    QVERIFY(s.make());
    s.path = s.workspace->path();
    s.workspace.reset();
    s.preferences->setRememberRecent(false);
    QVERIFY(s.start());
    s.desk().showRecord(s.record(u"WP-002"_s));
    s.end();
    QVERIFY(!s.preferences->roomState(u"sessions"_s).isValid());
    QVERIFY(s.start());
    QCOMPARE(s.desk().pages()->destination().type, Type::Home);
}

void TestSession::forgettingForgetsSessions()
{
    DeskSetup s;
    QVERIFY(s.begin());
    s.desk().showRecord(s.record(u"WP-002"_s));
    s.end();
    QVERIFY(s.preferences->roomState(u"sessions"_s).isValid());
    s.preferences->setRememberRecent(false);
    QVERIFY(!s.preferences->roomState(u"sessions"_s).isValid());
}

void TestSession::otherWorkspaces_keepTheirs()
{
    QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"settings.ini"_s));
    const QString recent = folder.filePath(u"a.trilateral"_s);
    const QString forgotten = folder.filePath(u"b.trilateral"_s);
    RecentFiles files;
    files.add(recent, false);
    preferences.setRecentFiles(files);
    files.add(forgotten, false);
    preferences.setRecentFiles(files);
    for (const QString &path : {recent, forgotten}) {
        Session session(preferences, path, [path] { return QVariantMap{{u"path"_s, path}}; });
        session.write();
    }
    QCOMPARE(Session(preferences, forgotten, {}).kept().value(u"path"_s).toString(), forgotten);
    files.remove(forgotten);
    preferences.setRecentFiles(files);
    QCOMPARE(Session(preferences, recent, {}).kept().value(u"path"_s).toString(), recent);
    QVERIFY(Session(preferences, forgotten, {}).kept().isEmpty());  // no longer among the recent ones
}

void TestSession::nothingChanged_writesNothing()
{
    QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"settings.ini"_s));
    QVariantMap state{{u"a"_s, 1}};
    Session session(preferences, folder.filePath(u"a.trilateral"_s), [&state] { return state; });
    session.write();
    preferences.setRoomState(u"sessions"_s, {});
    session.write();
    QVERIFY(session.kept().isEmpty());
    state[u"a"_s] = 2;
    int asked = 0;
    connect(&session, &Session::written, this, [&asked] { ++asked; });
    for (int i = 0; i < 5; ++i)
        session.touch();
    QTRY_COMPARE(session.kept().value(u"a"_s).toInt(), 2);
    QCOMPARE(asked, 1);
}

void TestSession::destinations_areReadAsWritten()
{
    const RecordId id = RecordId::fromName(u"note", u"1");
    for (const Destination &to :
         {Destination{}, Destination{.type = Type::Kind, .text = u"note"_s},
          Destination{.type = Type::Brief, .id = id}, Destination{.type = Type::Help, .text = u"index"_s},
          Destination{.type = Type::NewRecord, .text = u"note"_s, .links = {{u"about"_s, id}}}}) {
        const auto read = Destination::fromMap(to.toMap());
        QVERIFY(read);
        QCOMPARE(*read, to);
    }
    QVERIFY(!Destination::fromMap({}));
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
