// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Contents of files in the workspace: kept once, verified, merged, checked, and found by the words inside.

#include "core/store/store.h"
#include "core/workspace/attaching.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/pdfbuilder.h"
#include "tests/support/workspacefixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray pattern(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (int i = 0; i < size; ++i)
        bytes[i] = char((i * 2654435761u) >> 24);
    return bytes;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unread");
}

QStringList texts(const QList<CheckReport::Item> &items)
{
    QStringList out;
    for (const CheckReport::Item &item : items)
        out << item.where + u' ' + item.text;
    return out;
}

void damage(const QString &path, const QByteArray &sql)
{
    auto store = must(Store::open(path, false, toyRegistry()));
    must(store->database().execute(sql));
}

/// Adds a record that holds the content, without any name that could be found instead.
Row holder(Workspace &workspace, const QString &hash, const QString &fileName = {})
{
    Row row = toy(workspace, u"T"_s + workspace.newId().toString().right(6), u"Holder"_s);
    row.setValue(u"file", hash);
    row.setValue(u"text", canonical(fileName));
    save(workspace, row);
    return row;
}

RecordIds found(const Workspace &workspace, const QString &words)
{
    RecordIds ids;
    for (const SearchHit &hit : must(workspace.search(words)))
        ids << hit.id;
    return ids;
}

}  // namespace

class TestContents : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void contents_comeBack_data();
    void contents_comeBack();
    void sameContent_isKeptOnce();
    void pathsThatAreNoFiles_areProblems();
    void hugeFile_isRefusedBeforeItIsRead();
    void readOnlyWorkspace_keepsNothing();
    void damagedContent_isNeverHandedOut();
    void missingContent_isAFinding();
    void fullDisk_leavesTheWorkspaceAsItWas();
    void crashBetweenContentAndRecord_harmsNothing();
    void search_findsWordsInsideAndSaysWhere();
    void search_followsChangesOfTheRecord();
    void contentAfterItsRecord_isFound();
    void check_noticesAnIndexThatDiffers();
    void merge_bringsContents();
    void merge_takesContentsAlone();
    void merge_refusesDamagedContents();
    void attach_isOneStep();
    void attach_leavesOutWhatIsThere();
    void attach_allOrNone();
    void attached_takesHandlingOver();
    void withFile_fillsWhatTheRecordSaysAboutIt();

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestContents::contents_comeBack_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 1 << 20, 5'000'000})
        QTest::addRow("%d bytes", size) << size;
}

void TestContents::contents_comeBack()
{
    QFETCH(int, size);
    const QByteArray bytes = pattern(size);
    WorkspaceFixture fixture;
    auto workspace = fixture.create(u"w"_s);
    const QString hash = must(workspace->storeFile(write(u"in.bin"_s, bytes)));
    QCOMPARE(hash, hashOf(bytes));
    workspace.reset();
    workspace = fixture.open(u"w"_s);
    QCOMPARE(must(workspace->keptFile(hash)).value().size, size);
    QCOMPARE(must(workspace->fileContent(hash)), bytes);
    const QString out = m_folder->filePath(u"out.bin"_s);
    must(workspace->exportFile(hash, out));
    QCOMPARE(contentOf(out), bytes);
    must(workspace->exportFile(hash, out));  // replaces what is there
    QVERIFY(must(workspace->check()).errors.isEmpty());
}

void TestContents::sameContent_isKeptOnce()
{
    WorkspaceFixture fixture;
    auto workspace = fixture.create(u"w"_s);
    const QByteArray bytes = pattern(3'000'000);
    const QString first = must(workspace->storeFile(write(u"a"_s, bytes)));
    const qint64 size = QFile(workspace->path()).size();
    QCOMPARE(must(workspace->storeFile(write(u"b"_s, bytes))), first);
    QCOMPARE(must(workspace->storeBytes(bytes)), first);
    QCOMPARE(QFile(workspace->path()).size(), size);
    QVERIFY(must(workspace->log()).isEmpty());  // keeping a content is no change of a record
}

void TestContents::pathsThatAreNoFiles_areProblems()
{
    WorkspaceFixture fixture;
    auto workspace = fixture.create(u"w"_s);
    const auto folder = workspace->storeFile(m_folder->path());
    QVERIFY(!folder && folder.error().code == ProblemCode::Invalid);
    const auto nothing = workspace->storeFile(m_folder->filePath(u"gone.pdf"_s));
    QVERIFY(!nothing && nothing.error().code == ProblemCode::NotFound);
    QVERIFY(nothing.error().text.contains(u"gone.pdf"_s));
}

void TestContents::hugeFile_isRefusedBeforeItIsRead()
{
    WorkspaceFixture fixture;
    auto workspace = fixture.create(u"w"_s);
    QFile file(m_folder->filePath(u"film.mp4"_s));
    QVERIFY(file.open(QIODevice::WriteOnly)
            && file.resize(Workspace::kLargestFile + 1));  // takes no room on the disk
    const auto kept = workspace->storeFile(file.fileName());
    QVERIFY(!kept && kept.error().code == ProblemCode::Invalid);
    QVERIFY2(kept.error().text.contains(u"film.mp4"_s) && kept.error().text.contains(u"250"_s),
             qPrintable(kept.error().text));
    QVERIFY(must(workspace->check()).errors.isEmpty());
}

void TestContents::readOnlyWorkspace_keepsNothing()
{
    WorkspaceFixture fixture;
    const QString hash = must(fixture.create(u"w"_s)->storeBytes("held"));
    auto workspace =
        must(Workspace::open(fixture.path(u"w"_s), Workspace::Mode::ReadOnly, fixture.options()));
    const auto kept = workspace->storeBytes("new");
    QVERIFY(!kept && kept.error().code == ProblemCode::ReadOnly);
    QCOMPARE(must(workspace->fileContent(hash)), QByteArray("held"));
    QVERIFY(must(workspace->check()).errors.isEmpty());
}

void TestContents::damagedContent_isNeverHandedOut()
{
    WorkspaceFixture fixture;
    auto workspace = fixture.create(u"w"_s);
    const QString hash = must(workspace->storeBytes("the right words"));
    holder(*workspace, hash);
    workspace.reset();
    damage(fixture.path(u"w"_s), "update blob set content = cast('the wrong words' as blob)");
    workspace = fixture.open(u"w"_s);
    const auto content = workspace->fileContent(hash);
    QVERIFY(!content && content.error().code == ProblemCode::Damaged);
    const QString out = write(u"out.txt"_s, "old");
    const Status written = workspace->exportFile(hash, out);
    QVERIFY(!written && written.error().code == ProblemCode::Damaged);
    QCOMPARE(contentOf(out), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"out.txt"_s});
    QCOMPARE(texts(must(workspace->check()).errors),
             QStringList{u"file %1 does not have the content that its records name"_s.arg(hash)});
}

void TestContents::missingContent_isAFinding()
{
    WorkspaceFixture fixture;
    auto workspace = fixture.create(u"w"_s);
    const QString hash = hashOf("never seen");
    const Row row = holder(*workspace, hash, u"report.pdf"_s);
    QVERIFY(!must(workspace->keptFile(hash)));
    const auto content = workspace->fileContent(hash);
    QVERIFY(!content && content.error().code == ProblemCode::NotFound);
    const CheckReport report = must(workspace->check());
    QVERIFY(report.errors.isEmpty());
    QCOMPARE(texts(report.findings),
             QStringList{u"record %1 File names a file that is not in this copy"_s.arg(row.id.toString())});
    const auto files = must(filesOf(*workspace, row));
    QCOMPARE(files.size(), 1);
    QVERIFY(files.first().own && !files.first().kept);
    QCOMPARE(files.first().name, u"report.pdf"_s);
}

void TestContents::fullDisk_leavesTheWorkspaceAsItWas()
{
    WorkspaceFixture fixture;
    auto workspace = fixture.create(u"w"_s);
    save(*workspace, toy(*workspace, u"T-1"_s, u"A"_s));
    const QByteArray dump = must(workspace->dump());
    const QString path = write(u"in.bin"_s, pattern(4'000'000));
    {
        const FileSizeLimit limit(QFile(workspace->path()).size() + 1'000'000);
        const auto kept = workspace->storeFile(path);
        QVERIFY(!kept);
    }
    QVERIFY(!must(workspace->keptFile(hashOf(pattern(4'000'000)))));
    QCOMPARE(must(workspace->dump()), dump);
    QVERIFY(must(workspace->check()).errors.isEmpty());
    must(workspace->storeFile(path));
}

/// Contents come first: whatever happens after them, no record names a content that is not there.
void TestContents::crashBetweenContentAndRecord_harmsNothing()
{
    WorkspaceFixture fixture;
    auto workspace = fixture.create(u"w"_s);
    const Row row = toy(*workspace, u"T-1"_s, u"A"_s);
    save(*workspace, row);
    const QString path = write(u"a.txt"_s, "quokka");
    const QString copy = fixture.path(u"crashed"_s);
    connect(workspace.get(), &Workspace::committed, workspace.get(),
            [&] { QVERIFY(QFile::copy(workspace->path(), copy)); });
    const QString hash = must(workspace->storeFile(path));
    QVERIFY(QFile::copy(workspace->path(), fixture.path(u"before"_s)));
    const Attached attached = must(attachFiles(*workspace, row, {{path}}));
    QCOMPARE(attached.records.size(), 1);
    auto before = fixture.open(u"before"_s);
    QVERIFY(must(before->keptFile(hash)));
    QVERIFY(must(before->check()).errors.isEmpty());
    QVERIFY(must(before->check()).findings.isEmpty());
    auto after = fixture.open(u"crashed"_s);
    QCOMPARE(must(after->fileContent(must(after->row(attached.records.first())).text(u"file"))),
             QByteArray("quokka"));
    QVERIFY(must(after->check()).findings.isEmpty());
}

void TestContents::search_findsWordsInsideAndSaysWhere()
{
    WorkspaceFixture fixture;
    auto workspace = fixture.create(u"w"_s);
    QString arabic = u"العمال المهاجرون"_s;
    std::reverse(arabic.begin(), arabic.end());
    const QString hash =
        must(workspace->storeBytes(pdfWith({u"Annex on Recrutement équitable"_s, u"移徙与发展"_s, arabic})));
    const Row row = holder(*workspace, hash, u"annex.pdf"_s);
    for (const QString &words :
         {u"recrutement equitable"_s, u"équit"_s, u"发展"_s, u"مهاجرون"_s, u"annex 移徙"_s}) {
        const auto hits = must(workspace->search(words));
        QVERIFY2(hits.size() == 1 && hits.first().id == row.id, qPrintable(words));
    }
    const SearchHit hit = must(workspace->search(u"equitable"_s)).first();
    QCOMPARE(hit.file, u"annex.pdf"_s);
    QVERIFY2(hit.excerpt.contains(u"Recrutement équitable"_s), qPrintable(hit.excerpt));
    const SearchHit own = must(workspace->search(u"Holder"_s)).first();
    QVERIFY(own.file.isEmpty());
    QCOMPARE(own.excerpt, u"Holder"_s);
    QVERIFY(found(*workspace, u"absent"_s).isEmpty());
    QVERIFY(must(workspace->check()).errors.isEmpty());
}

void TestContents::search_followsChangesOfTheRecord()
{
    WorkspaceFixture fixture;
    auto workspace = fixture.create(u"w"_s);
    const Row row = holder(*workspace, must(workspace->storeBytes("old quokka")));
    QCOMPARE(found(*workspace, u"quokka"_s), RecordIds{row.id});
    change(*workspace, row.id, u"file"_s, must(workspace->storeBytes("new numbat")));
    QVERIFY(found(*workspace, u"quokka"_s).isEmpty());
    QCOMPARE(found(*workspace, u"numbat"_s), RecordIds{row.id});
    must(workspace->undo());
    QCOMPARE(found(*workspace, u"quokka"_s), RecordIds{row.id});
    must(workspace->redo());
    QCOMPARE(found(*workspace, u"numbat"_s), RecordIds{row.id});
    remove(*workspace, row.id);
    QVERIFY(found(*workspace, u"numbat"_s).isEmpty());
    must(workspace->undo());
    QCOMPARE(found(*workspace, u"numbat"_s), RecordIds{row.id});
    QVERIFY(must(workspace->check()).errors.isEmpty());
}

void TestContents::contentAfterItsRecord_isFound()
{
    WorkspaceFixture fixture;
    auto workspace = fixture.create(u"w"_s);
    const Row one = holder(*workspace, hashOf("late quokka"));
    const Row two = holder(*workspace, hashOf("late quokka"));
    const Row gone = holder(*workspace, hashOf("late quokka"));
    remove(*workspace, gone.id);
    QVERIFY(found(*workspace, u"quokka"_s).isEmpty());
    must(workspace->storeBytes("late quokka"));
    QCOMPARE(found(*workspace, u"quokka"_s).size(), 2);
    QVERIFY(found(*workspace, u"quokka"_s).contains(one.id)
            && found(*workspace, u"quokka"_s).contains(two.id));
    QVERIFY(must(workspace->check()).errors.isEmpty());
}

void TestContents::check_noticesAnIndexThatDiffers()
{
    WorkspaceFixture fixture;
    auto workspace = fixture.create(u"w"_s);
    holder(*workspace, must(workspace->storeBytes("quokka")));
    workspace.reset();
    damage(fixture.path(u"w"_s), "update blob_text set text = 'numbat'");
    const QStringList errors = texts(must(fixture.open(u"w"_s)->check()).errors);
    QCOMPARE(errors, QStringList{u"search differs from what the records say"_s});
    damage(fixture.path(u"w"_s), "update blob_text set text = 'quokka'");
    QVERIFY(must(fixture.open(u"w"_s)->check()).errors.isEmpty());
    damage(fixture.path(u"w"_s), "delete from blob_text");
    QVERIFY(!must(fixture.open(u"w"_s)->check()).errors.isEmpty());
}

void TestContents::merge_bringsContents()
{
    WorkspaceFixture fixture;
    auto ours = fixture.create(u"a"_s);
    auto theirs = fixture.create(u"b"_s);
    const QByteArray bytes = pattern(2'500'000);
    const Row row = toy(*theirs, u"T-1"_s, u"Meeting"_s);
    save(*theirs, row);
    must(attachFiles(*theirs, row, {{write(u"in.bin"_s, bytes), write(u"in.txt"_s, "quokka inside")}}));
    const MergePlan plan = must(ours->planMerge(theirs->path()));
    QCOMPARE(plan.files.size(), 2);
    must(ours->merge(plan));
    QCOMPARE(must(ours->fileContent(hashOf(bytes))), bytes);
    QCOMPARE(found(*ours, u"quokka"_s).size(), 1);
    QCOMPARE(must(filesOf(*ours, must(ours->row(row.id)))).size(), 2);
    const CheckReport report = must(ours->check());
    QVERIFY(report.errors.isEmpty() && report.findings.isEmpty());
    QVERIFY(must(ours->planMerge(theirs->path())).isEmpty());
    QCOMPARE(must(ours->dump()), must(theirs->dump()));
    must(ours->undo());
    QVERIFY(found(*ours, u"quokka"_s).isEmpty());
    QVERIFY(must(ours->check()).errors.isEmpty());
}

/// A copy that lost a content, or never had it, gets it from another one that has nothing else to give.
void TestContents::merge_takesContentsAlone()
{
    WorkspaceFixture fixture;
    auto ours = fixture.create(u"a"_s);
    const Row row = holder(*ours, hashOf("late quokka"));
    auto theirs = fixture.create(u"b"_s);
    mergeFrom(*theirs, ours->path());
    mergeFrom(*ours, theirs->path());
    must(theirs->storeBytes("late quokka"));
    const MergePlan plan = must(ours->planMerge(theirs->path()));
    QVERIFY(plan.commits.isEmpty() && !plan.isEmpty());
    const auto before = must(ours->log()).size();
    must(ours->merge(plan));
    QCOMPARE(must(ours->log()).size(), before);
    QCOMPARE(found(*ours, u"quokka"_s), RecordIds{row.id});
    const CheckReport report = must(ours->check());
    QVERIFY(report.errors.isEmpty() && report.findings.isEmpty());
}

void TestContents::merge_refusesDamagedContents()
{
    WorkspaceFixture fixture;
    auto ours = fixture.create(u"a"_s);
    auto theirs = fixture.create(u"b"_s);
    holder(*theirs, must(theirs->storeBytes("the right words")));
    theirs.reset();
    damage(fixture.path(u"b"_s), "update blob set content = cast('the wrong words' as blob)");
    const QByteArray dump = must(ours->dump());
    const MergePlan plan = must(ours->planMerge(fixture.path(u"b"_s)));
    const auto merged = ours->merge(plan);
    QVERIFY(!merged && merged.error().code == ProblemCode::Damaged);
    QCOMPARE(must(ours->dump()), dump);
    QVERIFY(must(ours->log()).isEmpty());
    QVERIFY(must(ours->check()).errors.isEmpty());
}

void TestContents::attach_isOneStep()
{
    WorkspaceFixture fixture;
    auto workspace = fixture.create(u"w"_s);
    const Row row = toy(*workspace, u"T-1"_s, u"Meeting"_s);
    save(*workspace, row);
    const Attached made =
        must(attachFiles(*workspace, row, {{write(u"b.txt"_s, "bb"), write(u"A.pdf"_s, pdfWith({u"x"_s}))}}));
    QCOMPARE(made.records.size(), 2);
    QCOMPARE(labelText(*workspace->undoLabel(), toyRegistry()), u"Attach 2 files to T-1"_s);
    const auto files = must(filesOf(*workspace, row));
    QCOMPARE(files.size(), 2);
    QCOMPARE(files[0].name, u"A.pdf"_s);
    QCOMPARE(files[0].mediaType, u"application/pdf"_s);
    QCOMPARE(files[1].size.value_or(-1), 2);
    QCOMPARE(workspace->title(made.records[0]), u"b"_s);
    QVERIFY(!files[1].own && files[1].kept);
    must(workspace->undo());
    QVERIFY(must(filesOf(*workspace, row)).isEmpty());
    must(workspace->redo());
    QCOMPARE(must(filesOf(*workspace, row)).size(), 2);
    QCOMPARE(must(workspace->fileContent(hashOf("bb"))), QByteArray("bb"));
}

void TestContents::attach_leavesOutWhatIsThere()
{
    WorkspaceFixture fixture;
    auto workspace = fixture.create(u"w"_s);
    const Row row = toy(*workspace, u"T-1"_s, u"Meeting"_s);
    save(*workspace, row);
    const QString path = write(u"a.txt"_s, "aa");
    must(attachFiles(*workspace, row, {{path}}));
    const Attached again =
        must(attachFiles(*workspace, row, {{path, write(u"same.txt"_s, "aa"), write(u"c.txt"_s, "cc")}}));
    QCOMPARE(again.records.size(), 1);
    QCOMPARE(again.attached, (QStringList{u"a.txt"_s, u"same.txt"_s}));
    const auto commits = must(workspace->log()).size();
    QVERIFY(must(attachFiles(*workspace, row, {{path}})).records.isEmpty());
    QCOMPARE(must(workspace->log()).size(), commits);
}

void TestContents::attach_allOrNone()
{
    WorkspaceFixture fixture;
    auto workspace = fixture.create(u"w"_s);
    const Row row = toy(*workspace, u"T-1"_s, u"Meeting"_s);
    save(*workspace, row);
    const auto commits = must(workspace->log()).size();
    for (const QStringList &paths :
         {QStringList{write(u"a.txt"_s, "aa"), m_folder->path()},
          QStringList{write(u"a.txt"_s, "aa"), m_folder->filePath(u"gone"_s)}, QStringList{}}) {
        QVERIFY(!attachFiles(*workspace, row, {paths}));
        QVERIFY(must(filesOf(*workspace, row)).isEmpty());
        QCOMPARE(must(workspace->log()).size(), commits);
    }
}

void TestContents::attached_takesHandlingOver()
{
    WorkspaceFixture fixture;
    auto workspace = fixture.create(u"w"_s);
    Row row = toy(*workspace, u"T-1"_s, u"Meeting"_s);
    row.setValue(u"handling", u"sensitive"_s);
    save(*workspace, row);
    const Attached made = must(attachFiles(*workspace, row, {{write(u"a.txt"_s, "aa")}}));
    QCOMPARE(must(workspace->row(made.records.first())).handling(), Handling::Sensitive);
}

void TestContents::withFile_fillsWhatTheRecordSaysAboutIt()
{
    WorkspaceFixture fixture;
    auto workspace = fixture.create(u"w"_s);
    const Row before = toy(*workspace, u"T-1"_s, u"A"_s);
    const Row after = must(withFile(*workspace, before, *before.spec->fileField(), write(u"a.txt"_s, "aaa")));
    QCOMPARE(after.text(u"file"), hashOf("aaa"));
    QCOMPARE(after.text(u"text"), u"a.txt"_s);
    QCOMPARE(after.value(u"count"), FieldValue(qint64(3)));
}

QTEST_GUILESS_MAIN(TestContents)
#include "tst_contents.moc"
