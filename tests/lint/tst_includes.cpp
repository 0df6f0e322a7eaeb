// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the sources and holds them against the rules; then plants faults, so that a rule that sees nothing fails.

#include "tests/lint/sourcefiles.h"
#include "tests/lint/sourcerules.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace tri;
using namespace tri::lint;
using namespace Qt::StringLiterals;

namespace {

bool moduleHas(const QString &module, const QString &header)
{
    const QString folder = module == u"QtCore" ? QStringLiteral(TRI_QTCORE) : QStringLiteral(TRI_QTGUI);
    return QFile::exists(folder + u'/' + header);
}

}  // namespace

class TestIncludes final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sources_areRead();
    void rooms_keepTheirDirection() { compare(everywhere(roomFaults)); }
    void modules_stayInTheirRooms()
    {
        compare(everywhere([](const Source &source) { return qtFaults(source, moduleHas); }));
    }
    void words_stayInTheirPlace() { compare(everywhere(wordFaults)); }
    void files_haveTheirForm() { compare(everywhere(formFaults)); }
    void tests_areHeldToTheirRules();
    void callsIntoTheWorkspace_waitForEachOther();

    void comments_areNoCode();
    void plantedRoomFaults_data();
    void plantedRoomFaults();
    void plantedQtFaults_data();
    void plantedQtFaults();
    void plantedWordFaults_data();
    void plantedWordFaults();
    void plantedFormFaults();
};

/// Long work runs in a thread of its own, so whoever is at the store holds the workspace.
void TestIncludes::callsIntoTheWorkspace_waitForEachOther()
{
    static const QRegularExpression function(
        u"^[A-Za-z][^\n;]*?Workspace::(~?\\w+)\\([^;{]*?\\)(?: const)?\\n\\{\\n(.*?)^\\}"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    // No second thread knows the workspace yet; what never changes; and parts of functions that hold it.
    const QStringList free{u"create"_s,     u"open"_s,     u"isReadOnly"_s, u"registry"_s, u"path"_s,
                           u"commitInfo"_s, u"seqNamed"_s, u"newCommit"_s,  u"name"_s,     u"takeFiles"_s};
    int held = 0;
    QStringList faults;
    for (const Source &source : program()) {
        if (!source.path.startsWith(u"core/workspace/"))
            continue;
        auto it = function.globalMatch(source.text);
        while (it.hasNext()) {
            const QRegularExpressionMatch match = it.next();
            if (!match.captured(2).contains(u"m_store") || free.contains(match.captured(1)))
                continue;
            if (match.captured(2).contains(u"= hold();"))
                ++held;
            else
                faults << source.path + u": "_s + match.captured(1);
        }
    }
    QVERIFY2(held > 20, qPrintable(QString::number(held)));  // the form above still finds them
    compare(faults);
}

void TestIncludes::sources_areRead()
{
    QVERIFY(program().size() > 250);
    QStringList rooms;
    for (const Source &source : program())
        rooms << roomOf(source.path);
    rooms.removeDuplicates();
    for (const QString &room : {u"core/base"_s, u"core/store"_s, u"ui/render"_s, u"ui/shell"_s, u"app"_s, u"app/cli"_s})
        QVERIFY2(rooms.contains(room), qPrintable(room));
    QVERIFY(moduleHas(u"QtCore"_s, u"QString"_s) && !moduleHas(u"QtCore"_s, u"QPainter"_s));
    QVERIFY(moduleHas(u"QtGui"_s, u"QPainter"_s) && !moduleHas(u"QtGui"_s, u"QWidget"_s));
}

void TestIncludes::tests_areHeldToTheirRules()
{
    QStringList faults;
    for (const Source &source : sourcesUnder({u"tests"_s}, {u"*.h"_s, u"*.cpp"_s})) {
        if (source.path.startsWith(u"tests/lint/"))
            continue;  // holds the planted faults
        for (const QString &fault : wordFaults({u"app/"_s + source.path, source.text}))
            if (fault.contains(u"never for time") || fault.contains(u"pointer to member") || fault.contains(u"unfinished"))
                faults << fault;
        faults << formFaults(source);
    }
    compare(faults);
    faults.clear();
    for (const Source &source : sourcesUnder({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s, u"tools"_s}, {u"CMakeLists.txt"_s}))
        faults << formFaults(source);
    compare(faults);
}

void TestIncludes::comments_areNoCode()
{
    QCOMPARE(codeLines(u"a // b"_s), QStringList{u"a "_s});
    QCOMPARE(codeLines(u"\"a // b\" // c"_s), QStringList{u"\"a // b\" "_s});
    QCOMPARE(codeLines(u"a /* b\nc */ d"_s), (QStringList{u"a "_s, u" d"_s}));
    QCOMPARE(codeLines(u"\"\\\"\" // x"_s), QStringList{u"\"\\\"\" "_s});
    QCOMPARE(codeLines(u"1'000 // x"_s), QStringList{u"1'000 "_s});
    QCOMPARE(codeLines(u"'\"' // x"_s), QStringList{u"'\"' "_s});
}

void TestIncludes::plantedRoomFaults_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *path, const char *target, bool allowed) {
        QTest::addRow("%s sees %s", path, target) << QString::fromLatin1(path) << QString::fromLatin1(target) << allowed;
    };
    row("core/base/a.h", "core/base/b.h", true);
    row("core/base/a.h", "core/record/b.h", false);
    row("core/record/a.h", "core/base/b.h", true);
    row("core/record/a.h", "core/change/b.h", false);
    row("core/text/a.h", "core/base/b.h", true);
    row("core/text/a.h", "core/record/b.h", false);
    row("core/record/a.h", "core/text/b.h", false);
    row("core/store/a.h", "core/text/b.h", false);
    row("core/workspace/a.h", "core/text/b.h", true);
    row("core/exchange/a.h", "core/text/b.h", true);
    row("core/kinds/a.h", "core/change/b.h", false);
    row("core/change/a.h", "core/kinds/b.h", false);
    row("core/store/a.h", "core/workspace/b.h", false);
    row("core/store/a.h", "core/kinds/theme.h", false);
    row("core/workspace/a.h", "core/store/b.h", true);
    row("core/workspace/a.h", "core/kinds/allkinds.h", false);
    row("core/rules/a.h", "core/kinds/theme.h", true);
    row("core/rules/a.h", "core/store/b.h", false);
    row("core/rules/a.h", "core/brief/b.h", false);
    row("core/exchange/a.h", "core/brief/b.h", false);
    row("core/exchange/a.h", "core/kinds/theme.h", false);
    row("core/hub/a.h", "core/workspace/b.h", true);
    row("core/hub/a.h", "core/rules/b.h", true);
    row("core/hub/a.h", "core/exchange/b.h", false);
    row("core/hub/a.h", "core/store/b.h", false);
    row("core/rules/a.h", "core/hub/b.h", false);
    row("app/cli/a.h", "core/hub/b.h", true);
    row("core/brief/a.h", "core/rules/b.h", true);
    row("core/brief/a.h", "ui/render/b.h", false);
    row("ui/render/a.h", "core/brief/b.h", true);
    row("ui/render/a.h", "ui/services/b.h", false);
    row("ui/services/a.h", "ui/widgets/b.h", false);
    row("ui/widgets/a.h", "ui/services/b.h", true);
    row("ui/widgets/a.h", "ui/fields/b.h", false);
    row("ui/fields/a.h", "ui/records/b.h", false);
    row("ui/records/a.h", "ui/pages/b.h", false);
    row("ui/records/a.h", "core/kinds/theme.h", false);
    row("ui/pages/a.h", "core/kinds/theme.h", true);
    row("ui/pages/a.h", "ui/dialogs/b.h", false);
    row("ui/dialogs/a.h", "ui/pages/b.h", false);
    row("ui/dialogs/a.h", "ui/shell/b.h", false);
    row("ui/shell/a.h", "ui/pages/b.h", true);
    row("ui/shell/a.h", "core/store/b.h", false);
    row("app/a.cpp", "core/kinds/allkinds.h", true);
    row("app/a.cpp", "core/kinds/theme.h", false);
    row("app/cli/a.cpp", "ui/render/b.h", true);
    row("app/cli/a.cpp", "core/seal/b.h", true);
    row("ui/shell/a.cpp", "core/seal/b.h", false);
    row("app/cli/a.cpp", "ui/shell/b.h", false);
    row("core/base/a.h", "b.h", false);
    row("core/base/a.h", "../base/b.h", false);
    row("core/attic/a.h", "core/base/b.h", false);
}

void TestIncludes::plantedRoomFaults()
{
    QFETCH(QString, path);
    QFETCH(QString, target);
    QFETCH(bool, allowed);
    const QStringList faults = roomFaults({path, u"// x\n#include \"%1\"\n"_s.arg(target)});
    QVERIFY2(faults.isEmpty() == allowed, qPrintable(faults.join(u'\n')));
    QVERIFY(roomFaults({u"core/base/a.h"_s, u"// #include \"%1\"\n"_s.arg(target)}).isEmpty());
}

void TestIncludes::plantedQtFaults_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *path, const char *header, bool allowed) {
        QTest::addRow("%s sees %s", path, header) << QString::fromLatin1(path) << QString::fromLatin1(header) << allowed;
    };
    row("core/base/a.h", "QString", true);
    row("core/base/a.h", "QtGlobal", true);
    row("core/base/a.h", "QtCore", false);
    row("core/base/a.h", "QtCore/QString", false);
    row("core/base/a.h", "QPainter", false);
    row("core/hub/a.h", "QSqlQuery", true);
    row("core/hub/a.h", "QPainter", false);
    row("core/store/a.h", "QSqlQuery", false);
    row("core/base/a.h", "QLabel", false);
    row("ui/render/a.h", "QPainter", true);
    row("ui/render/a.h", "QWidget", false);
    row("ui/render/a.h", "QPrinter", false);
    row("ui/shell/a.h", "QWidget", true);
    row("ui/shell/a.h", "QtWidgets", false);
    row("ui/shell/a.h", "QtWidgets/QLabel", false);
}

void TestIncludes::plantedQtFaults()
{
    QFETCH(QString, path);
    QFETCH(QString, header);
    QFETCH(bool, allowed);
    QCOMPARE(qtFaults({path, u"#include <%1>\n"_s.arg(header)}, moduleHas).isEmpty(), allowed);
}

void TestIncludes::plantedWordFaults_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *path, const QString &code, bool allowed) {
        QTest::addRow("%s: %s", path, qPrintable(code)) << QString::fromLatin1(path) << code << allowed;
    };
    row("core/workspace/a.cpp", u"number(\"select 1\")"_s, false);
    row("core/store/a.cpp", u"number(\"select 1\")"_s, true);
    row("core/hub/a.cpp", u"run(u\"select 1\"_s)"_s, true);
    row("core/hub/a.cpp", u"QSqlQuery query(*database);"_s, true);
    row("core/hub/a.cpp", u"#include <sqlite3.h>"_s, false);
    row("core/store/a.cpp", u"QSqlQuery query;"_s, false);
    row("core/workspace/a.cpp", u"x(\"PRAGMA quick_check\")"_s, false);
    row("core/workspace/a.cpp", u"database.prepare(text)"_s, false);
    row("core/kinds/a.cpp", u"say(\"Update the wording.\")"_s, true);
    row("core/exchange/a.cpp", u"#include <sqlite3.h>"_s, false);
    row("core/rules/a.cpp", u"QDateTime::currentDateTimeUtc()"_s, false);
    row("core/rules/a.cpp", u"QDate::currentDate()"_s, false);
    row("core/base/clock.cpp", u"QDateTime::currentDateTimeUtc()"_s, true);
    row("ui/shell/a.cpp", u"connect(a, SIGNAL(b()), c, SLOT(d()))"_s, false);
    row("ui/shell/a.cpp", u"QTest::qWait(50);"_s, false);
    row("ui/shell/a.cpp", u"QThread::msleep(50);"_s, false);
    row("ui/shell/a.cpp", u"QTest::qWaitFor(done);"_s, true);
    row("ui/shell/a.cpp", u"if (dialog.exec() == 1)"_s, false);
    row("ui/shell/a.cpp", u"dialog->exec();"_s, false);
    row("ui/shell/a.cpp", u"dialog->open();"_s, true);
    row("app/main.cpp", u"return app.exec();"_s, true);
    row("core/exchange/a.cpp", u"if (kind == u\"theme\"_s)"_s, false);
    row("ui/records/a.cpp", u"if (row.spec->keyText() != u\"theme\"_s)"_s, false);
    row("ui/records/a.cpp", u"if (spec.key == u\"theme\")"_s, false);
    row("ui/records/a.cpp", u"registry.kind(u\"theme\")"_s, false);
    row("ui/records/a.cpp", u"if (kind == other)"_s, true);
    row("core/rules/a.cpp", u"if (kind == u\"theme\"_s)"_s, true);
    row("ui/pages/a.cpp", u"row->setContentsMargins(theme.space(4), 0, 0, 0);"_s, false);
    row("ui/pages/a.cpp", u"row->setContentsMargins(theme.space(4), 0, theme.space(4), gap);"_s, true);
    row("ui/services/a.cpp", u"QSaveFile file(path);"_s, false);
    row("ui/services/a.cpp", u"#include <QFile>\nfile.open(QIODevice::WriteOnly)"_s, false);
    row("ui/services/a.cpp", u"#include <QFile>\nfile.open(QIODevice::ReadOnly)"_s, true);
    row("ui/render/a.cpp", u"#include <QBuffer>\nbuffer.open(QIODevice::WriteOnly)"_s, true);
    row("core/base/a.cpp", u"// TO"_s + u"DO later"_s, false);
    row("core/base/a.cpp", u"/* FIX"_s + u"ME */"_s, false);
    row("core/base/a.cpp", u"// a select few wait()"_s, true);
}

void TestIncludes::plantedWordFaults()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    QFETCH(bool, allowed);
    const QStringList faults = wordFaults({path, code + u'\n'});
    QVERIFY2(faults.isEmpty() == allowed, qPrintable(faults.join(u'\n')));
}

void TestIncludes::plantedFormFaults()
{
    const QString head = u"// SPDX-FileCopyrightText: x\n// SPDX-License-Identifier: y\n"_s;
    QVERIFY(formFaults({u"core/base/a.cpp"_s, head}).isEmpty());
    QCOMPARE(formFaults({u"core/base/a.cpp"_s, u"int a;\n"_s}).size(), 1);
    QCOMPARE(formFaults({u"core/base/a.h"_s, head}).size(), 1);
    QVERIFY(formFaults({u"core/base/a.cpp"_s, head + u"a\n"_s.repeated(498)}).isEmpty());
    QCOMPARE(formFaults({u"core/base/a.cpp"_s, head + u"a\n"_s.repeated(499)}).size(), 1);
}

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_includes.moc"
