// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Places where a program may not write or read, or that go away while it is at work, and a computer with little memory: a
// message that names the place, nothing changed, no crash.

#include "tests/fault/faultreport.h"
#include "tests/fault/faultworld.h"
#include "tests/fault/lockstep.h"

#include <QDir>
#include <QDirIterator>
#include <QObject>
#include <QTest>

#include <algorithm>
#include <functional>

#include <sys/stat.h>
#include <unistd.h>

using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t kNobody = 65534;

struct Place {
    QString name;
    std::function<void(FaultWorld &)> arrange;
    QList<QStringList> calls;
    QStringList words;  // one of which the message has to hold
};

void setMode(const QString &path, mode_t mode)
{
    if (::chmod(QFile::encodeName(path).constData(), mode) != 0)
        qFatal("%s", qPrintable(path));
}

/// Who has all rights is refused nothing: then the programs are run as somebody who has none, and this is theirs.
void giveAway(const QString &folder)
{
    if (::geteuid() != 0)
        return;
    const auto give = [](const QString &path) {
        if (::chown(QFile::encodeName(path).constData(), kNobody, kNobody) != 0)
            qFatal("%s", qPrintable(path));
    };
    give(folder);
    QDirIterator it(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        give(it.next());
}

const QString kFile = u"@/a.trilateral"_s;
const QStringList kEdit{u"import"_s, kFile, u"@/in/edit.csv"_s, u"--kind"_s, u"theme"_s};
const QStringList kUndo{u"undo"_s, kFile};
const QStringList kMerge{u"merge"_s, kFile, u"@/b.trilateral"_s};
const QStringList kReceive{u"receive"_s, kFile, u"@/in/back.tripack"_s, u"--apply"_s, u"--take-outside"_s};
const QStringList kInfo{u"info"_s, kFile};
const QStringList kCheck{u"check"_s, kFile};

QStringList exportTo(const QString &name)
{
    return name.endsWith(u".pdf") ? QStringList{u"profile"_s, kFile, u"X-1"_s, u"-o"_s, name}
        : name.endsWith(u".tripack")
        ? QStringList{u"package"_s, kFile, u"--scope"_s, u"whole"_s, u"-o"_s, name}
        : QStringList{u"export"_s, kFile, u"theme"_s, u"-o"_s, name};
}

QList<QStringList> exportsTo(const QString &folder)
{
    QList<QStringList> out;
    for (const QString &name : {u"t.csv"_s, u"t.xlsx"_s, u"t.pdf"_s, u"u.tripack"_s})
        out << exportTo(folder + name);
    return out;
}

void replace(FaultWorld &world, const QString &name, const QByteArray &bytes)
{
    QFile::remove(world.at(name));
    FaultWorld::writeFiles(world.disk(), {{name, bytes}});
}

QList<Place> workspacePlaces()
{
    const QString a = u"a.trilateral"_s;
    return {
        {u"file that may only be read"_s,
         [a](FaultWorld &w) { setMode(w.at(a), 0444); },
         {kEdit, kUndo, kMerge, kReceive},
         {u"write-protected"_s}},
        {u"folder that may only be read"_s,
         [](FaultWorld &w) { setMode(w.disk(), 0555); },
         {kEdit, kUndo, kMerge, kReceive},
         {u"cannot be written"_s}},
        {u"file that may not be read"_s,
         [a](FaultWorld &w) { setMode(w.at(a), 0000); },
         {kEdit, kInfo, kCheck, exportTo(u"@/t.csv"_s)},
         {u"cannot be read"_s}},
        {u"folder that may not be entered"_s,
         [](FaultWorld &w) { setMode(w.disk(), 0000); },
         {kEdit, kInfo, kCheck},
         {u"does not exist"_s, u"cannot be read"_s}},
        {u"file that is not there"_s,
         [a](FaultWorld &w) { QFile::remove(w.at(a)); },
         {kEdit, kInfo, kUndo},
         {u"does not exist"_s}},
        {u"file that is a folder"_s,
         [a](FaultWorld &w) {
             QFile::remove(w.at(a));
             QDir().mkpath(w.at(a));
         },
         {kEdit, kInfo},
         {u"is a folder"_s}},
        {u"file that is something else"_s,
         [a](FaultWorld &w) { replace(w, a, "A text.\n"); },
         {kEdit, kInfo},
         {u"not a Trilateral workspace"_s}},
        {u"empty file"_s,
         [a](FaultWorld &w) { replace(w, a, {}); },
         {kEdit, kInfo},
         {u"not a Trilateral workspace"_s}},
    };
}

QList<Place> otherPlaces()
{
    return {
        {u"output to a folder that is not there"_s,
         [](FaultWorld &) {},
         exportsTo(u"@/nowhere/"_s),
         {u"there is no folder"_s}},
        {u"output to a folder that may only be read"_s,
         [](FaultWorld &w) {
             QDir().mkpath(w.at(u"closed"_s));
             setMode(w.at(u"closed"_s), 0555);
         },
         exportsTo(u"@/closed/"_s),
         {u"cannot be written"_s}},
        {u"output over a file that may only be read"_s,
         [](FaultWorld &w) {
             for (const QString &name : {u"t.csv"_s, u"t.xlsx"_s, u"t.pdf"_s})
                 setMode(w.at(name), 0444);
         },
         {exportTo(u"@/t.csv"_s), exportTo(u"@/t.xlsx"_s), exportTo(u"@/t.pdf"_s)},
         {u"cannot be written"_s}},
        {u"output over a folder"_s,
         [](FaultWorld &w) {
             QFile::remove(w.at(u"t.csv"_s));
             QDir().mkpath(w.at(u"t.csv"_s));
         },
         {exportTo(u"@/t.csv"_s)},
         {u"t.csv"_s}},
        {u"new workspace in a folder that is not there"_s,
         [](FaultWorld &) {},
         {{u"new"_s, u"@/nowhere/n.trilateral"_s}},
         {u"nowhere"_s}},
        {u"new workspace in a folder that may only be read"_s,
         [](FaultWorld &w) { setMode(w.disk(), 0555); },
         {{u"new"_s, u"@/n.trilateral"_s}},
         {u"n.trilateral"_s}},
        {u"new workspace over a file"_s, [](FaultWorld &) {}, {{u"new"_s, kFile}}, {u"exists already"_s}},
        {u"settings that may only be read"_s,
         [](FaultWorld &w) { setMode(w.at(u"settings/trilateral"_s), 0555); },
         {{u"key"_s, u"trust"_s, u"Carl"_s, u"%KEY%"_s}},
         {u"cannot be written"_s}},
        {u"settings that may not be read"_s,
         [](FaultWorld &w) { setMode(w.at(u"settings/trilateral/keys.json"_s), 0000); },
         {{u"key"_s, u"list"_s}, kReceive},
         {u"cannot be read"_s}},
        {u"data that may not be read"_s,
         [](FaultWorld &w) {
             for (const QString &name : {u"in/edit.csv"_s, u"in/back.tripack"_s, u"b.trilateral"_s})
                 setMode(w.at(name), 0000);
         },
         {kEdit, kMerge, kReceive},
         {u"cannot be read"_s}},
        {u"data that is not there"_s,
         [](FaultWorld &w) {
             for (const QString &name : {u"in/edit.csv"_s, u"in/back.tripack"_s, u"b.trilateral"_s})
                 QFile::remove(w.at(name));
         },
         {kEdit, kMerge, kReceive},
         {u"does not exist"_s, u"not there"_s, u"There is no"_s, u"cannot be read"_s}},
    };
}

}  // namespace

class TestPlaces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<FaultWorld>(); }
    void cleanupTestCase() { m_world.reset(); }
    void cleanup();
    void places_areToldAndLeft();
    void settingsThatAreClosed_keepNobodyFromWork();
    void folderThatGoesAway_isTold();
    void littleMemory_isEnoughOrTold();
    void plantedFaults_areFound();

private:
    [[nodiscard]] QString wrong(const Place &place, const Files &before, const Ended &ended);

    std::unique_ptr<FaultWorld> m_world;
};

/// Everything can be removed again.
void TestPlaces::cleanup()
{
    setMode(m_world->disk(), 0755);
    QDirIterator it(m_world->disk(), QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext())
        setMode(it.next(), 0755);
}

QString TestPlaces::wrong(const Place &place, const Files &before, const Ended &ended)
{
    if (ended.exit != 1)
        return u"it did not refuse: "_s + ended.words();
    const bool told = std::any_of(place.words.cbegin(), place.words.cend(),
                                  [&](const QString &word) { return ended.err.contains(word); });
    if (!told)
        return u"the message does not say what is wrong: "_s + ended.words();
    if (m_world->files() != before)
        return u"something was changed"_s;
    return {};
}

void TestPlaces::places_areToldAndLeft()
{
    FaultReport report(
        u"6"_s, u"Places without rights, or that are not there: the message says so, nothing is changed"_s);
    setMode(m_world->path({}), 0711);
    Bounds bounds;
    bounds.asNobody = true;
    Operation undo = operation(u"undo"_s);
    const QList<Place> all = workspacePlaces() + otherPlaces();
    for (const Place &place : all)
        for (const QStringList &call : place.calls) {
            cleanup();
            m_world->putBack(undo);
            giveAway(m_world->disk());
            giveAway(m_world->path(u"tmp"_s));
            place.arrange(*m_world);
            const Files before = ::geteuid() == 0 ? m_world->files() : Files();
            const Ended ended = m_world->cli(call, {}, bounds);
            if (ended.exit == 98 || ended.err.contains(u"Permission denied: cannot execute"))
                QSKIP("The program cannot be run without the rights of this user.");
            report.trial(place.name + u": "_s + call.join(u' '),
                         wrong(place, ::geteuid() == 0 ? before : m_world->files(), ended));
        }
    report.note(u"%1 kinds of places"_s.arg(all.size()));
    VERIFY_CLEAN(report);
}

void TestPlaces::settingsThatAreClosed_keepNobodyFromWork()
{
    FaultReport report(u"6"_s, u"Settings that cannot be written keep nobody from editing"_s);
    setMode(m_world->path({}), 0711);
    Bounds bounds;
    bounds.asNobody = true;
    const Operation edit = operation(u"edit"_s);
    m_world->putBack(edit);
    giveAway(m_world->disk());
    setMode(m_world->at(u"settings/trilateral"_s), 0555);
    const Ended ended = m_world->run(edit, {}, bounds);
    report.trial(u"edit"_s, ended.exit == 0 ? m_world->wrong(edit, ended) : ended.words());
    VERIFY_CLEAN(report);
}

/// The stick is pulled, or a share is gone, while the workspace is open.
void TestPlaces::folderThatGoesAway_isTold()
{
    FaultReport report(
        u"6"_s,
        u"The folder is gone while the workspace is open: told, nothing lost, and it goes on when it is back"_s);
    const QString away = m_world->path(u"away"_s);
    for (const QString &word :
         {u"edit"_s, u"paste"_s, u"attach"_s, u"backup"_s, u"merge"_s, u"undo"_s, u"point"_s}) {
        m_world->putBack(operation(u"work at the desk"_s));
        LockStep writer(*m_world);
        const QByteArray state = LockStep::digestIn(writer.step(u"edit"_s));
        QVERIFY(!state.isEmpty());
        QVERIFY(QDir().rename(m_world->disk(), away));
        const QString refused = writer.step(word);
        QVERIFY(QDir().rename(away, m_world->disk()));
        const QString told = writer.step(u"edit"_s);
        const Ended ended = writer.end();
        QString wrong;
        if (!refused.startsWith(u"failed "))
            wrong = u"it was not refused: "_s + refused;
        else if (!refused.contains(m_world->disk()))
            wrong = u"the message does not name the place: "_s + refused;
        else if (!told.startsWith(u"done "))
            wrong = u"it does not go on: "_s + told;
        else if (ended.exit != 0)
            wrong = ended.words();
        else if (FaultWorld::stateOf(m_world->at(u"a.trilateral"_s)) != LockStep::digestIn(told))
            wrong = u"what was acknowledged is not there"_s;
        report.trial(word, wrong);
    }
    VERIFY_CLEAN(report);
}

void TestPlaces::littleMemory_isEnoughOrTold()
{
    FaultReport report(u"5"_s, u"Import, merge and print of a large workspace within 512 MB: no crash"_s);
    // A sanitizer maps terabytes for itself.
    const Ended asked = m_world->cli({u"--version"_s}, {{u"ASAN_OPTIONS"_s, u"help=1"_s}});
    if (asked.err.contains(u"AddressSanitizer")) {
        report.skip(u"the program is built with a sanitizer, which maps more than that for itself"_s);
        QSKIP("The program is built with a sanitizer, which maps more than that for itself.");
    }
    Bounds bounds;
    bounds.memory = qint64(512) << 20;
    m_world->putBack(operation(u"edit"_s));
    FaultWorld::writeFiles(m_world->disk(), {{u"in/large.csv"_s, newThemes(20'000)}});
    const QStringList large{u"import"_s, kFile, u"@/in/large.csv"_s, u"--kind"_s, u"theme"_s};
    const QList<QStringList> calls{large,
                                   {u"merge"_s, u"@/b.trilateral"_s, kFile},
                                   {u"check"_s, kFile},
                                   {u"export"_s, kFile, u"theme"_s, u"-o"_s, u"@/t.xlsx"_s},
                                   {u"export"_s, kFile, u"theme"_s, u"-o"_s, u"@/t.csv"_s},
                                   exportTo(u"@/t.pdf"_s),
                                   exportTo(u"@/u.tripack"_s),
                                   kUndo};
    for (const QStringList &call : calls) {
        const Ended ended = m_world->cli(call, {}, bounds);
        const bool isFine = ended.exit == 0 || (ended.exit == 1 && !ended.err.isEmpty());
        report.trial(call.join(u' '), isFine ? QString() : ended.words());
        if (ended.exit != 0)
            report.note(call.first() + u" was refused: "_s
                        + ended.err.simplified().replace(m_world->disk() + u'/', QString()));
    }
    report.note(u"20,000 records"_s);
    VERIFY_CLEAN(report);
}

void TestPlaces::plantedFaults_areFound()
{
    m_world->putBack(operation(u"edit"_s));
    const Files before = m_world->files();
    const Place place{u"x"_s, {}, {}, {u"cannot be written"_s}};
    QCOMPARE(wrong(place, before, {1, {}, u"It cannot be written."_s}), QString());
    QVERIFY(wrong(place, before, {0, {}, {}}).contains(u"did not refuse"));
    QVERIFY(wrong(place, before, {-2, {}, {}}).contains(u"did not refuse"));
    QVERIFY(wrong(place, before, {1, {}, u"Error 13"_s}).contains(u"does not say"));
    FaultWorld::writeFiles(m_world->disk(), {{u"stray"_s, "x"}});
    QVERIFY(wrong(place, before, {1, {}, u"It cannot be written."_s}).contains(u"changed"));
}

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
