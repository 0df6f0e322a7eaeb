// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Unfinished input outlives the program, in forms, in lists and beside papers, and is never taken for a value.

#include "tests/ui/samplesetup.h"
#include "ui/fields/fieldeditor.h"
#include "ui/pages/briefoptions.h"
#include "ui/pages/briefpage.h"
#include "ui/pages/brieftexts.h"
#include "ui/records/recordform.h"
#include "ui/widgets/noticebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestDrafts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void kept_isThereAgain();
    void dropped_leavesNoFile();
    void damagedFile_isNoDraft();
    void formShowsWhatWasHalfTyped();
    void newRecord_comesBackUnfinished();
    void ownTextOfAPaper_comesBack();
    void ownTextThatWasKept_isNoDraft();

private:
    /// The drafts as they lie on the disk while the program still runs: what a kill or a power cut would leave. The
    /// orderly end writes them too, so what it leaves shows nothing.
    static QString asACrashLeaves(const QString &file)
    {
        const QString copy = file + u".crash"_s;
        return QTest::qWaitFor([&file] { return QFile::exists(file); }) && QFile::copy(file, copy) ? copy : QString();
    }
};

void TestDrafts::kept_isThereAgain()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"d/drafts.json"_s);
    {
        Drafts drafts(file);
        drafts.keep(u"r1"_s, u"due"_s, {}, u"soon"_s);
        drafts.keep(u"r1"_s, u"title"_s, u"Half a title"_s, {});
        QVERIFY(!drafts.isRestored(u"r1"_s));
    }
    const Drafts again(file);
    QVERIFY(again.isRestored(u"r1"_s));
    QCOMPARE(again.draft(u"r1"_s, u"due"_s)->text, u"soon"_s);
    QVERIFY(again.isUnread(u"r1"_s, u"due"_s));
    QVERIFY(!again.isUnread(u"r1"_s, u"title"_s));
    QCOMPARE(again.draft(u"r1"_s, u"title"_s)->value.toString(), u"Half a title"_s);
    QVERIFY(again.draft(u"r1"_s, u"title"_s)->time.isValid());
}

void TestDrafts::dropped_leavesNoFile()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"drafts.json"_s);
    Drafts drafts(file);
    drafts.keep(u"r1"_s, u"due"_s, {}, u"soon"_s);
    drafts.flush();
    QVERIFY(QFile::exists(file));
    drafts.drop(u"r1"_s, u"due"_s);
    drafts.flush();
    QVERIFY(!QFile::exists(file));
    QVERIFY(drafts.records().isEmpty());
}

void TestDrafts::damagedFile_isNoDraft()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"drafts.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"r1\":{\"due\":");
    file.close();
    QVERIFY(Drafts(path).records().isEmpty());
}

void TestDrafts::formShowsWhatWasHalfTyped()
{
    SampleSetup sample;
    QVERIFY(sample.make());
    const RecordId id = sample.id(u"WP-004"_s);
    const QString file = sample.dir.filePath(u"drafts.json"_s);
    QString left;
    {
        Drafts drafts(file);
        sample.context.drafts = &drafts;
        RecordForm form(sample.context, nullptr);
        form.showRecord(id);
        form.show();
        auto *due = form.editor(u"due")->findChild<QLineEdit *>();
        QVERIFY(due);
        QTest::keyClicks(due, u"next spring"_s);
        left = asACrashLeaves(file);
    }
    QVERIFY(!left.isEmpty());
    Drafts drafts(left);
    sample.context.drafts = &drafts;
    RecordForm form(sample.context, nullptr);
    form.showRecord(id);
    QCOMPARE(form.editor(u"due")->findChild<QLineEdit *>()->text(), u"next spring"_s);
    QVERIFY(!form.editor(u"due")->findings().isEmpty());
    QVERIFY(isEmpty(sample.workspace->row(id)->value(u"due")));
    QPushButton *discard = nullptr;
    for (QPushButton *button : form.findChildren<QPushButton *>())
        if (button->text() == u"Discard")
            discard = button;
    QVERIFY(discard);
    discard->click();
    QCOMPARE(form.editor(u"due")->findChild<QLineEdit *>()->text(), QString());
    QVERIFY(drafts.records().isEmpty());
}

void TestDrafts::newRecord_comesBackUnfinished()
{
    SampleSetup sample;
    QVERIFY(sample.make());
    const RecordSpec &kind = *allKinds().kind(u"activity");
    const QString file = sample.dir.filePath(u"drafts.json"_s);
    QString left;
    {
        Drafts drafts(file);
        sample.context.drafts = &drafts;
        RecordForm form(sample.context, nullptr);
        form.startNew(kind);
        form.show();
        QTest::keyClicks(form.editor(u"reference")->findChild<QLineEdit *>(), u"WP-900"_s);
        left = asACrashLeaves(file);
    }
    QVERIFY(!left.isEmpty());
    Drafts drafts(left);
    sample.context.drafts = &drafts;
    RecordForm form(sample.context, nullptr);
    form.startNew(kind);
    QCOMPARE(form.editor(u"reference")->findChild<QLineEdit *>()->text(), u"WP-900"_s);
    QVERIFY(form.isNew());
    form.show();
    QTest::keyClicks(form.editor(u"title")->findChild<QLineEdit *>(), u"Found again"_s);
    QVERIFY(form.add());
    QVERIFY(drafts.of(kind.keyText()).isEmpty());
    QCOMPARE(sample.workspace->row(form.row().id)->reference(), u"WP-900"_s);
}

void TestDrafts::ownTextOfAPaper_comesBack()
{
    SampleSetup sample;
    QVERIFY(sample.make());
    SetChooser files;
    const RecordId meeting = sample.id(u"TRI-2014-04"_s);
    const QString file = sample.dir.filePath(u"drafts.json"_s);
    const auto box = [](const BriefPage &page) {
        return page.findChild<QPlainTextEdit *>(u"brief.own_text"_s);
    };
    QString left;
    {
        Drafts drafts(file);
        sample.context.drafts = &drafts;
        BriefPage page(sample.context, files, meeting);
        page.show();
        QTRY_VERIFY(page.isUpToDate());
        page.options()->texts()->choosePart(u"actions"_s);
        QTest::keyClicks(box(page), u"Half a thought"_s);
        left = asACrashLeaves(file);
    }
    QVERIFY(!left.isEmpty());
    Drafts drafts(left);
    sample.context.drafts = &drafts;
    BriefPage page(sample.context, files, meeting);
    page.show();
    QTRY_VERIFY(page.isUpToDate());
    QVERIFY(box(page)->toPlainText().isEmpty());  // another part is in the box
    page.options()->texts()->choosePart(u"actions"_s);
    QCOMPARE(box(page)->toPlainText(), u"Half a thought"_s);
    QVERIFY(page.findChild<QLabel *>(u"brief.part_restored"_s)->isVisibleTo(&page));
    page.options()->setSharedCopy(
        true);  // what was typed belongs to the office copy
    QTRY_VERIFY(page.isUpToDate());
    QTRY_VERIFY(box(page)->toPlainText().isEmpty());
}

void TestDrafts::ownTextThatWasKept_isNoDraft()
{
    SampleSetup sample;
    QVERIFY(sample.make());
    SetChooser files;
    BriefPage page(sample.context, files, sample.id(u"TRI-2014-04"_s));
    page.show();
    QTRY_VERIFY(page.isUpToDate());
    auto *box = page.findChild<QPlainTextEdit *>(u"brief.own_text"_s);
    QTest::keyClicks(box, u"First words"_s);
    QCOMPARE(sample.drafts.records().size(), 1);
    QTest::mouseClick(page.findChild<QPushButton *>(u"brief.keep_text"_s), Qt::LeftButton);
    QTRY_VERIFY(page.isUpToDate());
    QVERIFY(sample.drafts.records().isEmpty());
    QTest::keyClicks(box, u"Other words"_s);
    QCOMPARE(sample.drafts.records().size(), 1);
    QTest::mouseClick(page.findChild<QPushButton *>(u"brief.discard_text"_s), Qt::LeftButton);
    QCOMPARE(box->toPlainText(), u"First words"_s);
    QVERIFY(sample.drafts.records().isEmpty());
}

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"
