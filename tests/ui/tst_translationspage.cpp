// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of translations: what is missing, side by side and one after the other, and files out and back in.

#include "core/exchange/translationfile.h"
#include "core/kinds/theme.h"
#include "samplesetup.h"
#include "ui/fields/growingtextedit.h"
#include "ui/pages/translating/translationspage.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestTranslationsPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void table_countsByKindAndLanguage();
    void ctrlEnter_keepsAndGoesOn();
    void leaving_keepsWhatWasTyped();
    void rightToLeft_isTypedSo();
    void changeElsewhere_isNotWrittenOver();
    void changedOriginal_isToBeChecked();
    void stillRight_isConfirmedByKey();
    void stillRight_isOnlyOfWhatIsShown();
    void crash_losesNothingTyped();
    void draftMeetsAnotherTranslation();
    void fileGoesOut_andComesBack_asOneStep();
    void badFile_isTold();

private:
    template <typename T> [[nodiscard]] T *part(const QString &name) const
    {
        auto *found = m_page->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] GrowingTextEdit *editor() const { return part<GrowingTextEdit>(u"translation.text"_s); }
    [[nodiscard]] QTreeWidget *list() const { return part<QTreeWidget>(u"translations.list"_s); }
    [[nodiscard]] NoticeBar *notice() const { return m_page->findChild<NoticeBar *>(); }
    [[nodiscard]] LocalText titleOf(const RecordId &id) const
    {
        return std::get<LocalText>(m_setup->workspace->row(id).value().value("name"));
    }
    void setTitle(const RecordId &id, const QString &language, const QString &text)
    {
        const Row before = *m_setup->workspace->row(id);
        Row after = before;
        LocalText title = std::get<LocalText>(before.value("name"));
        title.set(language, text);
        after.setValue("name", title);
        QVERIFY(m_setup->workspace->apply(changeOf(difference(before, after), u"x"_s)));
    }
    void choose(const QString &language)
    {
        auto *box = part<QComboBox>(u"translations.language"_s);
        box->setCurrentIndex(box->findData(language));
    }
    void chooseKind(const QString &kind)
    {
        auto *table = part<QTreeWidget>(u"translations.coverage"_s);
        for (int at = 0; at < table->topLevelItemCount(); ++at)
            if (table->topLevelItem(at)->data(0, Qt::UserRole).toString() == kind)
                table->setCurrentItem(table->topLevelItem(at));
    }
    void chooseText(const RecordId &id)
    {
        for (int at = 0; at < list()->topLevelItemCount(); ++at)
            if (list()->topLevelItem(at)->data(0, Qt::UserRole).toString() == id.toString()) {
                list()->setCurrentItem(list()->topLevelItem(at));
                return;
            }
        QFAIL("the text is not in the list");
    }
    [[nodiscard]] bool isListed(const RecordId &id) const
    {
        for (int at = 0; at < list()->topLevelItemCount(); ++at)
            if (list()->topLevelItem(at)->data(0, Qt::UserRole).toString() == id.toString())
                return true;
        return false;
    }
    [[nodiscard]] int commits() const { return int(m_setup->workspace->log().value().size()); }

    std::unique_ptr<SampleSetup> m_setup;
    std::unique_ptr<SetChooser> m_chooser;
    std::unique_ptr<TranslationsPage> m_page;
    RecordIds m_themes;
};

void TestTranslationsPage::init()
{
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    m_chooser = std::make_unique<SetChooser>();
    m_setup->context.files = m_chooser.get();
    ChangeSet change;
    m_themes.clear();
    for (int at = 0; at < 3; ++at) {
        tri::Theme theme;
        theme.id = m_setup->workspace->newId();
        theme.name = LocalText(u"en"_s, u"Quagga %1"_s.arg(at));
        theme.reference = u"X-%1"_s.arg(at);
        m_themes << theme.id;
        change.records << creation(toRow(theme));
    }
    QVERIFY(m_setup->workspace->apply(change));
    m_page = std::make_unique<TranslationsPage>(m_setup->context);
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->refresh();
    chooseKind(u"theme"_s);
}

void TestTranslationsPage::cleanup()
{
    m_page.reset();
    m_setup.reset();
}

void TestTranslationsPage::table_countsByKindAndLanguage()
{
    auto *table = part<QTreeWidget>(u"translations.coverage"_s);
    QVERIFY(table->topLevelItemCount() > 2);
    QCOMPARE(table->topLevelItem(0)->text(0), u"All kinds"_s);
    const int french = 1 + int(contentLanguages().indexOf(u"fr"_s));
    QVERIFY2(table->currentItem()->text(french).contains(u'/'),
             qPrintable(table->currentItem()->text(french)));
    for (const RecordId &id : std::as_const(m_themes))
        QVERIFY(isListed(id));
    QCOMPARE(part<QComboBox>(u"translations.language"_s)->currentData().toString(), u"fr"_s);
    auto *builtIn = part<QCheckBox>(u"translations.built_in"_s);
    const QString before = table->topLevelItem(0)->text(french);
    builtIn->setChecked(true);
    QVERIFY(table->topLevelItem(0)->text(french) != before);
}

void TestTranslationsPage::ctrlEnter_keepsAndGoesOn()
{
    chooseText(m_themes[0]);
    const int row = list()->indexOfTopLevelItem(list()->currentItem());
    QCOMPARE(part<GrowingTextEdit>(u"translation.original"_s)->toPlainText(), u"Quagga 0"_s);
    QVERIFY(part<GrowingTextEdit>(u"translation.original"_s)->isReadOnly());
    editor()->setFocus();
    QTest::keyClicks(editor(), u"Le quagga"_s);
    const int before = commits();
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(titleOf(m_themes[0]).texts.value(u"fr"_s), u"Le quagga"_s);
    QCOMPARE(commits(), before + 1);
    QCOMPARE(list()->indexOfTopLevelItem(list()->currentItem()), row + 1);
    QCOMPARE(list()->topLevelItem(row)->text(2), u"Translated"_s);
    QVERIFY(editor()->toPlainText().isEmpty());
    QVERIFY(editor()->hasFocus());
    // One step takes it back, and the list follows.
    QVERIFY(m_setup->workspace->undo());
    QVERIFY(!titleOf(m_themes[0]).has(u"fr"_s));
    QCOMPARE(list()->topLevelItem(row)->text(2), u"Not translated"_s);
}

void TestTranslationsPage::leaving_keepsWhatWasTyped()
{
    chooseText(m_themes[0]);
    QTest::keyClicks(editor(), u"Premier"_s);
    chooseText(m_themes[1]);
    QCOMPARE(titleOf(m_themes[0]).texts.value(u"fr"_s), u"Premier"_s);
    QTest::keyClicks(editor(), u"Second"_s);
    m_page->commit();
    QCOMPARE(titleOf(m_themes[1]).texts.value(u"fr"_s), u"Second"_s);
    const int before = commits();
    m_page->commit();
    QCOMPARE(commits(), before);
}

void TestTranslationsPage::rightToLeft_isTypedSo()
{
    choose(u"ar"_s);
    chooseText(m_themes[0]);
    QCOMPARE(editor()->layoutDirection(), Qt::RightToLeft);
    QCOMPARE(part<GrowingTextEdit>(u"translation.original"_s)->layoutDirection(), Qt::LeftToRight);
    QCOMPARE(editor()->document()->defaultTextOption().textDirection(), Qt::RightToLeft);
    editor()->insertPlainText(u"الكواغا (GFMD)"_s);
    m_page->commit();
    QCOMPARE(titleOf(m_themes[0]).texts.value(u"ar"_s), u"الكواغا (GFMD)"_s);
    choose(u"fr"_s);
    chooseText(m_themes[0]);
    QCOMPARE(editor()->layoutDirection(), Qt::LeftToRight);
}

void TestTranslationsPage::changeElsewhere_isNotWrittenOver()
{
    chooseText(m_themes[0]);
    QTest::keyClicks(editor(), u"Le mien"_s);
    setTitle(m_themes[0], u"fr"_s, u"Le leur"_s);
    QCOMPARE(editor()->toPlainText(), u"Le mien"_s);
    QVERIFY(notice()->text().contains(u"Le leur"));
    // What the page did not see is told before it is replaced.
    m_page->hide();
    setTitle(m_themes[0], u"fr"_s, u"Encore le leur"_s);
    m_page->commit();
    QCOMPARE(titleOf(m_themes[0]).texts.value(u"fr"_s), u"Encore le leur"_s);
    QVERIFY(notice()->text().contains(u"Encore le leur"));
    m_page->commit();
    QCOMPARE(titleOf(m_themes[0]).texts.value(u"fr"_s), u"Le mien"_s);
}

void TestTranslationsPage::changedOriginal_isToBeChecked()
{
    setTitle(m_themes[0], u"fr"_s, u"Le quagga"_s);
    setTitle(m_themes[0], u"en"_s, u"Quagga renewed"_s);
    m_page->refresh();
    auto *wanted = part<QComboBox>(u"translations.wanted"_s);
    wanted->setCurrentIndex(wanted->findData(int(WantedTexts::Stale)));
    QVERIFY(isListed(m_themes[0]));
    QVERIFY(!isListed(m_themes[1]));
    chooseText(m_themes[0]);
    QVERIFY(part<QLabel>(u"translation.state"_s)->text().contains(u"Older than the original"));
    editor()->selectAll();
    QTest::keyClicks(editor(), u"Le quagga neuf"_s);
    m_page->commit();
    QVERIFY(!part<QLabel>(u"translation.state"_s)->text().contains(u"Older"));
}

void TestTranslationsPage::stillRight_isConfirmedByKey()
{
    for (const RecordId &id : {m_themes[0], m_themes[1]}) {
        setTitle(id, u"fr"_s, u"Le quagga"_s);
        setTitle(id, u"en"_s, u"Quagga renewed"_s);
    }
    m_page->refresh();
    auto *wanted = part<QComboBox>(u"translations.wanted"_s);
    wanted->setCurrentIndex(wanted->findData(int(WantedTexts::Stale)));
    auto *right = part<QPushButton>(u"translation.right"_s);
    chooseText(m_themes[0]);
    const int row = list()->indexOfTopLevelItem(list()->currentItem());
    QCOMPARE(row, 0);
    editor()->setFocus();
    const int before = commits();
    // What is being typed is something else: there is nothing to be found right.
    QTest::keyClicks(editor(), u"x"_s);
    QVERIFY(!right->isEnabled());
    QTest::keyClick(editor(), Qt::Key_Backspace);
    QVERIFY(right->isEnabled());
    const LocalText title = titleOf(m_themes[0]);
    QTest::keyClick(editor(), Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(commits(), before + 1);  // a button pressed by its key goes down and up
    QCOMPARE(titleOf(m_themes[0]), title);
    QCOMPARE(list()->topLevelItem(row)->text(2), u"Translated"_s);
    QCOMPARE(list()->indexOfTopLevelItem(list()->currentItem()), row + 1);
    QVERIFY(editor()->hasFocus());
    // One step takes it back.
    QVERIFY(m_setup->workspace->undo());
    QCOMPARE(list()->topLevelItem(row)->text(2), u"To be checked"_s);
}

void TestTranslationsPage::stillRight_isOnlyOfWhatIsShown()
{
    setTitle(m_themes[0], u"fr"_s, u"Le quagga"_s);
    setTitle(m_themes[0], u"en"_s, u"Quagga renewed"_s);
    m_page->refresh();
    chooseText(m_themes[1]);
    auto *right = part<QPushButton>(u"translation.right"_s);
    QVERIFY(!right->isEnabled());  // there is no translation yet
    chooseText(m_themes[0]);
    QVERIFY(right->isEnabled());
    m_page->hide();  // what happens meanwhile is not seen
    setTitle(m_themes[0], u"en"_s, u"Quagga of another kind"_s);
    const int before = commits();
    right->click();
    QCOMPARE(commits(), before);
    QCOMPARE(notice()->tone(), NoticeBar::Tone::Problem);
    QVERIFY2(notice()->text().contains(u"meanwhile"), qPrintable(notice()->text()));
}

void TestTranslationsPage::crash_losesNothingTyped()
{
    chooseText(m_themes[0]);
    QTest::keyClicks(editor(), u"Le quag"_s);
    const int before = commits();
    // The page ends without a word, as in a crash.
    m_page = std::make_unique<TranslationsPage>(m_setup->context);
    m_page->show();
    m_page->refresh();
    chooseKind(u"theme"_s);
    chooseText(m_themes[1]);
    QVERIFY(editor()->toPlainText().isEmpty());
    chooseText(m_themes[0]);
    QCOMPARE(editor()->toPlainText(), u"Le quag"_s);
    QVERIFY2(notice()->text().contains(u"restored"), qPrintable(notice()->text()));
    QCOMPARE(commits(), before);
    QTest::keyClick(editor(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(editor(), u"ga"_s);
    m_page->commit();
    QCOMPARE(titleOf(m_themes[0]).texts.value(u"fr"_s), u"Le quagga"_s);
    QVERIFY(m_setup->drafts.records().isEmpty());
    // What is taken back by hand is no draft, and one may be dropped.
    QTest::keyClicks(editor(), u"x"_s);
    QVERIFY(!m_setup->drafts.records().isEmpty());
    QTest::keyClick(editor(), Qt::Key_Backspace);
    QVERIFY(m_setup->drafts.records().isEmpty());
    QTest::keyClicks(editor(), u"x"_s);
    m_page = std::make_unique<TranslationsPage>(m_setup->context);
    m_page->show();
    m_page->refresh();
    part<QComboBox>(u"translations.wanted"_s)->setCurrentIndex(3);  // all
    chooseText(m_themes[0]);
    auto *discard = notice()->findChild<QPushButton *>();
    for (QPushButton *button : notice()->findChildren<QPushButton *>())
        if (button->text().contains(u"Discard"))
            discard = button;
    QVERIFY(discard);
    discard->click();
    QCOMPARE(editor()->toPlainText(), u"Le quagga"_s);
    QVERIFY(m_setup->drafts.records().isEmpty());
}

void TestTranslationsPage::draftMeetsAnotherTranslation()
{
    chooseText(m_themes[0]);
    QTest::keyClicks(editor(), u"Le mien"_s);
    m_page = std::make_unique<TranslationsPage>(m_setup->context);
    setTitle(m_themes[0], u"fr"_s, u"Le leur"_s);
    m_page->show();
    m_page->refresh();
    part<QComboBox>(u"translations.wanted"_s)->setCurrentIndex(3);  // all
    chooseText(m_themes[0]);
    QCOMPARE(editor()->toPlainText(), u"Le mien"_s);
    QVERIFY2(notice()->text().contains(u"Le leur"), qPrintable(notice()->text()));
    QCOMPARE(notice()->tone(), NoticeBar::Tone::Problem);
    // Going elsewhere decides nothing; keeping it does.
    chooseText(m_themes[1]);
    QCOMPARE(titleOf(m_themes[0]).texts.value(u"fr"_s), u"Le leur"_s);
    chooseText(m_themes[0]);
    part<QPushButton>(u"translation.next"_s)->click();
    QCOMPARE(titleOf(m_themes[0]).texts.value(u"fr"_s), u"Le mien"_s);
    QVERIFY(m_setup->drafts.records().isEmpty());
}

void TestTranslationsPage::fileGoesOut_andComesBack_asOneStep()
{
    m_chooser->answer = m_setup->dir.filePath(u"out.xlf"_s);
    part<QAction>(u"translations.send"_s)->trigger();
    QVERIFY(m_chooser->asked.filter.contains(u"*.xlf") && m_chooser->asked.filter.contains(u"*.xlsx"));
    QVERIFY2(notice()->text().contains(u"out.xlf"), qPrintable(notice()->text()));
    QFile file(m_chooser->answer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    file.close();
    for (int at = 0; at < 2; ++at) {
        const qsizetype source = bytes.indexOf("<source>Quagga " + QByteArray::number(at));
        QVERIFY(source > 0);
        bytes.insert(bytes.indexOf("</target>", source), at == 0 ? "Le quagga" : "Quagga 1");
    }
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const int before = commits();
    part<QAction>(u"translations.receive"_s)->trigger();
    auto *review = part<QDialog>(u"translation_review"_s);
    auto *lines = review->findChild<QTreeWidget *>(u"translation_review.list"_s);
    auto *take = review->findChild<QPushButton *>(u"translation_review.take"_s);
    QCOMPARE(lines->topLevelItemCount(), 2);
    QVERIFY(take->isEnabled());
    review->findChild<QCheckBox *>(u"translation_review.doubtful"_s)->setChecked(true);
    QCOMPARE(lines->topLevelItem(0)->checkState(0), Qt::Checked);
    QCOMPARE(lines->topLevelItem(1)->checkState(0), Qt::Checked);
    lines->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    QCOMPARE(commits(), before);
    QTest::mouseClick(take, Qt::LeftButton);
    QCOMPARE(commits(), before + 1);
    QCOMPARE(titleOf(m_themes[0]).texts.value(u"fr"_s) + titleOf(m_themes[1]).texts.value(u"fr"_s),
             u"Le quagga"_s);
    QVERIFY(m_setup->workspace->undo());
    QVERIFY(!titleOf(m_themes[0]).has(u"fr"_s));
}

void TestTranslationsPage::badFile_isTold()
{
    QFile file(m_setup->dir.filePath(u"bad.xlf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<!DOCTYPE x><xliff version=\"1.2\"/>");
    file.close();
    m_chooser->answer = file.fileName();
    const int before = commits();
    part<QAction>(u"translations.receive"_s)->trigger();
    QVERIFY(!m_page->findChild<QDialog *>(u"translation_review"_s));
    QVERIFY2(notice()->text().contains(u"DOCTYPE"), qPrintable(notice()->text()));
    QCOMPARE(notice()->tone(), NoticeBar::Tone::Problem);
    QCOMPARE(commits(), before);
}

QTEST_MAIN(TestTranslationsPage)
#include "tst_translationspage.moc"
