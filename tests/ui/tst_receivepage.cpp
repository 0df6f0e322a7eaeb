// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A package is looked at, taken in part, and taken back, as a person would.

#include "core/workspace/backups.h"
#include "tests/ui/exchangesetup.h"
#include "ui/pages/exchange/packageitems.h"
#include "ui/pages/exchange/receivepage.h"
#include "ui/records/difftext.h"
#include "ui/services/longruns.h"
#include "ui/widgets/noticebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

using namespace tri;
using namespace tri::ui;
using namespace tri::test;
using namespace Qt::StringLiterals;
using Effect = MergePlan::Item::Effect;

class TestReceivePage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void takesWhatIsNotRefused_andTakesItBack();
    void showsBothVersionsOfAField();
    void filtersByEffectAndWords();
    void manyDeletionsNeedTheirNumber();
    void unknownKeyIsTakenOnlyWhenThePersonSaysSo();
    void comparedKeyIsEnteredFromThePage();
    void otherKeyUnderAKnownNameIsNotTaken_data();
    void otherKeyUnderAKnownNameIsNotTaken();
    void wrongPassphraseIsToldAtTheField();
    void whatWasNotAskedForIsRefusedAtFirst();
    void changeMeanwhileMakesThePreviewAgain_refusalsStay();
    void sameAgainChangesNothing();
    void damagedFileIsTold();
    void leavingChoosesNothing();
    void comesBackWithItsRefusals();
    void foreignTextIsText();

private:
    template <typename T> [[nodiscard]] T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] QPushButton *take() const { return part<QPushButton>(u"receive_page.take"_s); }
    [[nodiscard]] QString why() const { return part<QLabel>(u"receive_page.why"_s)->text(); }
    [[nodiscard]] QString sender() const { return part<QLabel>(u"sender_band.sender"_s)->text(); }
    [[nodiscard]] NoticeBar *notice() const { return m_page->findChild<NoticeBar *>(); }
    [[nodiscard]] QTreeView *list() const { return part<QTreeView>(u"receive_page.list"_s); }
    [[nodiscard]] const MergePlan::Item *item(const RecordId &id) const
    {
        const int row = m_page->items()->rowOf(id);
        return row < 0 ? nullptr : &m_page->items()->item(row);
    }
    void open(const QString &path);
    void stand(const RecordId &id) const;
    RecordId addNote(Workspace &in, const QString &text);
    [[nodiscard]] Row here(const RecordId &id) const { return must(m_setup->workspace->row(id)); }

    std::unique_ptr<ExchangeSetup> m_setup;
    std::unique_ptr<LongRuns> m_runs;
    std::unique_ptr<ReceivePage> m_page;
    RecordId m_changed;
    RecordId m_deleted;
};

void TestReceivePage::init()
{
    m_setup = std::make_unique<ExchangeSetup>();
    QVERIFY(m_setup->makeTwo());
    m_runs = std::make_unique<LongRuns>();
    m_runs->setWorkspace(m_setup->workspace.get());
    m_setup->context.longRuns = m_runs.get();
    m_page = std::make_unique<ReceivePage>(m_setup->context);
    m_page->resize(1000, 640);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_changed = m_setup->id(u"GFMD7-R04"_s);
    m_deleted = m_setup->all(*m_setup->theirs, u"activity"_s).first();
}

void TestReceivePage::cleanup()
{
    m_page.reset();
    m_runs.reset();
    m_setup.reset();
}

void TestReceivePage::open(const QString &path)
{
    m_page->openPackage(path);
    QTRY_VERIFY(!sender().isEmpty());
}

void TestReceivePage::stand(const RecordId &id) const
{
    const QAbstractItemModel *shown = list()->model();
    for (int row = 0; row < shown->rowCount(); ++row)
        if (shown->index(row, PackageItems::Title).data()
            == m_page->items()->index(m_page->items()->rowOf(id), PackageItems::Title).data())
            list()->setCurrentIndex(shown->index(row, 0));
    list()->setFocus();
}

RecordId TestReceivePage::addNote(Workspace &in, const QString &text)
{
    Row row(*in.registry().kind(u"note"_s), in.newId());
    row.setValue(u"title"_s, text);
    must(in.apply(changeOf(creation(row), text)));
    return row.id;
}

void TestReceivePage::takesWhatIsNotRefused_andTakesItBack()
{
    ExchangeSetup &s = *m_setup;
    s.trustThem();
    const RecordId wanted = addNote(*s.theirs, u"Wanted"_s);
    const RecordId unwanted = addNote(*s.theirs, u"Unwanted"_s);
    const FieldValue reference = here(m_changed).value(u"reference");
    const FieldValue number = here(m_changed).value(u"text");
    s.set(*s.theirs, m_changed, u"reference"_s, u"GFMD7-R99"_s);
    s.set(*s.theirs, m_changed, u"text"_s, LocalText(u"en"_s, u"A title from them"_s));
    s.remove(*s.theirs, m_deleted);
    const QByteArray before = must(s.workspace->dump());
    open(s.pack());
    QCOMPARE(m_page->items()->count(Effect::New), 2);
    QCOMPARE(m_page->items()->count(Effect::Changed), 1);
    QCOMPARE(m_page->items()->count(Effect::Deleted), 1);
    QVERIFY(sender().contains(u"UNHCR desk"_s));
    QCOMPARE(must(s.workspace->dump()), before);
    QVERIFY(take()->isEnabled());
    QCOMPARE(take()->text(), u"&Take 4 records"_s);

    stand(unwanted);  // a record, by the keyboard
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(take()->text(), u"&Take 3 records"_s);
    stand(m_changed);  // and a field
    auto *field = part<QCheckBox>(u"package_detail.take.reference"_s);
    QVERIFY(field && field->isChecked());
    QTest::mouseClick(field, Qt::LeftButton, {}, QPoint(8, field->height() / 2));
    QCOMPARE(part<QCheckBox>(u"package_detail.take.record"_s)->checkState(), Qt::PartiallyChecked);
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);

    QVERIFY(!here(wanted).deleted);
    QVERIFY(here(unwanted).deleted);
    QCOMPARE(here(m_changed).value(u"reference"), reference);
    QVERIFY(here(m_changed).value(u"text") != number);
    QVERIFY(here(m_deleted).deleted);
    QCOMPARE(QDir(backupFolder(s.workspace->path())).entryList(QDir::Files).size(), 1);
    QVERIFY(notice()->isShowing() && notice()->text().contains(u"3 records"_s));
    QCOMPARE(must(s.workspace->peers()).value(0).name, u"UNHCR desk"_s);
    QTRY_VERIFY(!m_page->isBusy() && take()->text() == u"&Note as received"_s);

    QTest::mouseClick(part<QPushButton>(u"receive_page.undo"_s), Qt::LeftButton);
    QCOMPARE(must(s.workspace->dump()), before);
    QVERIFY(!here(m_deleted).deleted);
}

void TestReceivePage::showsBothVersionsOfAField()
{
    ExchangeSetup &s = *m_setup;
    s.trustThem();
    s.set(*s.workspace, m_changed, u"text"_s, LocalText(u"en"_s, u"Ours of both"_s));
    s.set(*s.theirs, m_changed, u"text"_s, LocalText(u"en"_s, u"Theirs of both"_s));
    open(s.pack());
    QVERIFY(item(m_changed) && item(m_changed)->effect == Effect::Conflicting);
    stand(m_changed);
    QStringList shown;
    for (const DiffText *text : m_page->findChildren<DiffText *>())
        shown << text->toPlainText();
    QVERIFY(shown.contains(u"Ours of both"_s) && shown.contains(u"Theirs of both"_s));
    QTest::mouseClick(take(), Qt::LeftButton);
    QCOMPARE(must(s.workspace->conflicts()).size(), 1);
    QVERIFY(part<QPushButton>(u"receive_page.decide"_s));
}

void TestReceivePage::filtersByEffectAndWords()
{
    ExchangeSetup &s = *m_setup;
    addNote(*s.theirs, u"Zebra crossing"_s);
    addNote(*s.theirs, u"Other"_s);
    s.remove(*s.theirs, m_deleted);
    // The same edit on both sides changes nothing.
    s.set(*s.workspace, m_changed, u"reference"_s, u"GFMD7-R98"_s);
    s.set(*s.theirs, m_changed, u"reference"_s, u"GFMD7-R98"_s);
    open(s.pack());
    QVERIFY(item(m_changed) && item(m_changed)->effect == Effect::Unchanged);
    QCOMPARE(list()->model()->rowCount(), 3);  // what stays as it is does not show
    const auto chip = [this](Effect effect) {
        return part<QToolButton>(u"receive_page.chip.%1"_s.arg(int(effect)));
    };
    QCOMPARE(chip(Effect::New)->text(), u"New: 2"_s);
    QTest::mouseClick(chip(Effect::Unchanged), Qt::LeftButton);
    QCOMPARE(list()->model()->rowCount(), 4);
    QTest::keyClick(chip(Effect::New), Qt::Key_Space);
    QCOMPARE(list()->model()->rowCount(), 2);
    QTest::keyClick(chip(Effect::New), Qt::Key_Space);
    QTest::keyClicks(part<QLineEdit>(u"receive_page.words"_s), u"zebra"_s);
    QCOMPARE(list()->model()->rowCount(), 1);
}

void TestReceivePage::manyDeletionsNeedTheirNumber()
{
    ExchangeSetup &s = *m_setup;
    s.trustThem();
    const RecordIds gone = s.all(*s.theirs, u"activity"_s);
    for (const RecordId &id : gone)
        s.remove(*s.theirs, id);
    open(s.pack());
    auto *word = part<QLineEdit>(u"receive_page.guard"_s);
    QVERIFY(word->isVisible() && !take()->isEnabled());
    word->setFocus();
    QTest::keyClicks(word, u"7"_s);
    QVERIFY(!take()->isEnabled());
    word->selectAll();
    QTest::keyClicks(word, QString::number(gone.size()));
    QVERIFY(take()->isEnabled());
    QTest::mouseClick(part<QPushButton>(u"receive_page.no_deletions"_s), Qt::LeftButton);
    QVERIFY(!word->isVisible());
    QCOMPARE(take()->text(), u"&Take it with all refused"_s);
    QVERIFY(take()->isEnabled());
    QTest::mouseClick(part<QPushButton>(u"receive_page.take_all"_s), Qt::LeftButton);
    QVERIFY(word->isVisible() && word->text().isEmpty() && !take()->isEnabled());
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(s.all(*s.workspace, u"activity"_s).size(), gone.size());
}

void TestReceivePage::unknownKeyIsTakenOnlyWhenThePersonSaysSo()
{
    ExchangeSetup &s = *m_setup;
    const RecordId wanted = addNote(*s.theirs, u"Wanted"_s);
    open(s.pack());
    QVERIFY(!take()->isEnabled() && !why().isEmpty());
    QVERIFY(part<QLabel>(u"sender_band.words"_s)->text().contains(fingerprintWords(s.them.key).join(u' ')));
    QTest::keyClick(part<QCheckBox>(u"sender_band.unverified"_s), Qt::Key_Space);
    QVERIFY(take()->isEnabled());
    QTest::mouseClick(take(), Qt::LeftButton);
    QVERIFY(!here(wanted).deleted);
}

void TestReceivePage::comparedKeyIsEnteredFromThePage()
{
    ExchangeSetup &s = *m_setup;
    addNote(*s.theirs, u"Wanted"_s);
    open(s.pack());
    QTest::mouseClick(part<QPushButton>(u"sender_band.compare"_s), Qt::LeftButton);
    auto *dialog = part<QDialog>(u"key_dialog"_s);
    QVERIFY(dialog);
    auto *enter = dialog->findChild<QPushButton *>(u"key_dialog.enter"_s);
    QVERIFY(!enter->isEnabled());  // nobody compared it yet
    QTest::keyClick(dialog->findChild<QCheckBox *>(u"key_dialog.compared"_s), Qt::Key_Space);
    QVERIFY(enter->isEnabled());
    QTest::mouseClick(enter, Qt::LeftButton);
    QCOMPARE(must(KeyBook::load(s.context.keyFile)).known().value(0).name, u"UNHCR desk"_s);
    QVERIFY(sender().startsWith(u"From"_s));
    QVERIFY(take()->isEnabled());
}

void TestReceivePage::otherKeyUnderAKnownNameIsNotTaken_data()
{
    QTest::addColumn<bool>("isSigned");
    QTest::newRow("signed by another key") << true;
    QTest::newRow("not signed") << false;
}

void TestReceivePage::otherKeyUnderAKnownNameIsNotTaken()
{
    QFETCH(bool, isSigned);
    ExchangeSetup &s = *m_setup;
    s.trustThem();
    addNote(*s.theirs, u"Wanted"_s);
    const Identity other = must(newIdentity(u"UNHCR desk"_s));
    open(s.pack(u"false"_s, SealOptions{isSigned ? &other : nullptr, {}, {}}));
    QVERIFY(part<QLabel>(u"sender_band.refused"_s)->isVisible());
    QVERIFY(!part<QCheckBox>(u"sender_band.unverified"_s)->isVisible());
    QVERIFY(!take()->isEnabled());
}

void TestReceivePage::wrongPassphraseIsToldAtTheField()
{
    ExchangeSetup &s = *m_setup;
    s.trustThem();
    addNote(*s.theirs, u"Wanted"_s);
    const QString path = s.pack(u"locked"_s, SealOptions{&s.them, {}, u"correct horse battery"_s});
    m_page->openPackage(path);
    QTRY_VERIFY(part<QDialog>(u"passphrase_dialog"_s));
    auto *dialog = part<QDialog>(u"passphrase_dialog"_s);
    auto *words = dialog->findChild<QLineEdit *>(u"passphrase_dialog.words"_s);
    auto *problem = dialog->findChild<QLabel *>(u"passphrase_dialog.problem"_s);
    QTest::keyClicks(words, u"wrong"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(sender().isEmpty() && words->selectedText().size() == 5);
    QTest::keyClicks(words, u"correct horse battery"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_VERIFY(!sender().isEmpty());
    QVERIFY(take()->isEnabled());
}

void TestReceivePage::whatWasNotAskedForIsRefusedAtFirst()
{
    ExchangeSetup &s = *m_setup;
    s.trustThem();
    const RecordId other = s.id(u"GFMD7-R05"_s);
    QVERIFY(!other.isNull());
    must(s.workspace->keepSent({.receiver = s.them.name,
                                .signer = QString::fromLatin1(s.them.key.bytes.toHex()),
                                .scope = u"whole"_s,
                                .title = u"All"_s,
                                .made = u"2014-01-01T00:00:00.000Z"_s,
                                .answerBy = QDate(2014, 5, 1),
                                .rights = {m_changed}}));
    s.set(*s.theirs, m_changed, u"reference"_s, u"GFMD7-R97"_s);
    s.set(*s.theirs, other, u"reference"_s, u"GFMD7-R96"_s);
    open(s.pack());
    QVERIFY(m_page->items()->isOutside(other) && !m_page->items()->isOutside(m_changed));
    QCOMPARE(m_page->items()->taken(*item(other)), Qt::Unchecked);
    QCOMPARE(m_page->items()->taken(*item(m_changed)), Qt::Checked);
    QTest::mouseClick(part<QPushButton>(u"receive_page.take_all"_s), Qt::LeftButton);
    QCOMPARE(m_page->items()->taken(*item(other)), Qt::Checked);
    QTest::mouseClick(part<QPushButton>(u"receive_page.no_outside"_s), Qt::LeftButton);
    QTest::mouseClick(take(), Qt::LeftButton);
    QCOMPARE(here(other).reference(), u"GFMD7-R05"_s);
    QCOMPARE(here(m_changed).reference(), u"GFMD7-R97"_s);
    QVERIFY(!must(s.workspace->sentPackages()).value(0).returned.isEmpty());
}

void TestReceivePage::changeMeanwhileMakesThePreviewAgain_refusalsStay()
{
    ExchangeSetup &s = *m_setup;
    s.trustThem();
    const RecordId unwanted = addNote(*s.theirs, u"Unwanted"_s);
    s.set(*s.theirs, m_changed, u"text"_s, LocalText(u"en"_s, u"Theirs"_s));
    open(s.pack());
    stand(unwanted);
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(item(m_changed)->effect, Effect::Changed);
    s.set(*s.workspace, m_changed, u"text"_s, LocalText(u"en"_s, u"Ours meanwhile"_s));
    QTRY_VERIFY(!m_page->isBusy() && item(m_changed)->effect == Effect::Conflicting);
    QCOMPARE(m_page->items()->taken(*item(unwanted)), Qt::Unchecked);
    QVERIFY(take()->isEnabled());
    QTest::mouseClick(take(), Qt::LeftButton);
    QVERIFY(here(unwanted).deleted);
    QCOMPARE(must(s.workspace->conflicts()).size(), 1);
    // What is done after it is not taken back by the button.
    QVERIFY(part<QPushButton>(u"receive_page.undo"_s)->isVisible());
    s.set(*s.workspace, m_deleted, u"reference"_s, u"A-later"_s);
    QVERIFY(!part<QPushButton>(u"receive_page.undo"_s)->isVisible());
}

void TestReceivePage::sameAgainChangesNothing()
{
    ExchangeSetup &s = *m_setup;
    s.trustThem();
    addNote(*s.theirs, u"Wanted"_s);
    const QString path = s.pack();
    open(path);
    QTest::mouseClick(take(), Qt::LeftButton);
    const QByteArray dump = must(s.workspace->dump());
    const qsizetype commits = must(s.workspace->log()).size();
    m_page->openPackage(path);
    QTRY_VERIFY(take()->isEnabled());
    QCOMPARE(take()->text(), u"&Note as received"_s);
    QTest::mouseClick(take(), Qt::LeftButton);
    QCOMPARE(must(s.workspace->dump()), dump);
    QCOMPARE(must(s.workspace->log()).size(), commits);
}

void TestReceivePage::damagedFileIsTold()
{
    ExchangeSetup &s = *m_setup;
    const QString path = s.pack();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    const QString broken = s.dir.filePath(u"broken.tripack"_s);
    must(writeAllAtomically(broken, bytes));
    m_page->openPackage(broken);
    QTRY_VERIFY(notice()->isShowing());
    QCOMPARE(notice()->tone(), NoticeBar::Tone::Problem);
    QVERIFY(sender().isEmpty());
    m_page->openPackage(s.dir.filePath(u"not there.tripack"_s));
    QTRY_VERIFY(notice()->text().contains(u"not there"_s));
}

void TestReceivePage::leavingChoosesNothing()
{
    ExchangeSetup &s = *m_setup;
    s.trustThem();
    addNote(*s.theirs, u"Wanted"_s);
    const qsizetype commits = must(s.workspace->log()).size();
    open(s.pack());
    QTest::keyClick(list(), Qt::Key_Escape);
    QTest::keyClick(take(), Qt::Key_Escape);
    m_page->commit();
    m_page.reset();
    QCOMPARE(must(s.workspace->log()).size(), commits);
    QVERIFY(must(s.workspace->peers()).isEmpty());
}

void TestReceivePage::comesBackWithItsRefusals()
{
    ExchangeSetup &s = *m_setup;
    s.trustThem();
    const RecordId unwanted = addNote(*s.theirs, u"Unwanted"_s);
    s.set(*s.theirs, m_changed, u"reference"_s, u"GFMD7-R97"_s);
    open(s.pack());
    m_page->items()->take({unwanted}, false);
    m_page->items()->takePart(m_changed, u"reference"_s, false);
    const QVariantMap state = m_page->saveState();
    m_page = std::make_unique<ReceivePage>(s.context);
    m_page->show();
    m_page->restoreState(state);
    QTRY_VERIFY(!sender().isEmpty());
    QCOMPARE(m_page->items()->taken(*item(unwanted)), Qt::Unchecked);
    QVERIFY(!m_page->items()->isPartTaken(m_changed, u"reference"_s));
}

void TestReceivePage::foreignTextIsText()
{
    ExchangeSetup &s = *m_setup;
    const QString text = u"<b>bold</b><img src=\"file:///etc/passwd\">"_s;
    const RecordId note = addNote(*s.theirs, text);
    open(s.pack());
    stand(note);
    bool found = false;
    for (const DiffText *shown : m_page->findChildren<DiffText *>())
        found = found || shown->toPlainText() == text;
    QVERIFY(found);
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'),
                 qPrintable(label->text()));
}

QTEST_MAIN(TestReceivePage)
#include "tst_receivepage.moc"
