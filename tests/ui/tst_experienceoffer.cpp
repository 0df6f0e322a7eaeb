// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an experience still needs, beside it on the desk, and its form out and back in.

#include "app/assemble.h"
#include "core/kinds/experience.h"
#include "samplesetup.h"
#include "ui/fields/fieldeditor.h"
#include "ui/pages/experienceoffer.h"
#include "ui/pages/experiencepanel.h"
#include "ui/pages/formdialogs.h"
#include "ui/records/recordform.h"
#include "ui/records/recordlistpage.h"
#include "ui/records/recordpage.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace tri::ui;
using namespace Qt::StringLiterals;
using tri::RecordId;

class TestExperienceOffer final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void onlyExperiences_haveIt();
    void panel_tellsReadersEvidenceReadiness();
    void missingReader_leadsToANewReview();
    void missingField_isFocused();
    void grade_isSetOnlyWhenConfirmed();
    void likelySame_opensAndIsSettled();
    void panel_followsChanges();
    void form_isWritten_data();
    void form_isWritten();
    void form_isReviewedBeforeItIsTaken();
    void conflict_isTakenOnlyWhenTicked();
    void problems_standFirst_andTheRestCanBeTaken();
    void emptyForm_opensTheNewRecord();
    void export_forOthers_tellsConsent();

private:
    [[nodiscard]] PageFactories factories() { return tri::app::pageFactories(m_files); }
    RecordPage *open(const QString &reference);
    [[nodiscard]] static QAction *offered(const Page *page, const QString &name)
    {
        for (const PageOffer *offer : page->findChildren<PageOffer *>(QString(), Qt::FindDirectChildrenOnly))
            for (QAction *action : offer->actions())
                if (action->objectName() == name)
                    return action;
        return nullptr;
    }
    ExperiencePanel *panel();
    [[nodiscard]] QStringList lines();
    bool choose(const QString &part);
    [[nodiscard]] tri::Row row(const QString &reference)
    {
        return m_setup->workspace->row(m_setup->id(reference)).value();
    }
    void set(const QString &reference, const QString &field, const tri::FieldValue &value);
    [[nodiscard]] QString formWith(const QString &reference, const QMap<QString, QString> &answers);
    FormReviewDialog *review(const QString &path);

    std::unique_ptr<SampleSetup> m_setup;
    SetChooser m_files;
    std::unique_ptr<Page> m_page;
};

void TestExperienceOffer::init()
{
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    m_setup->context.files = &m_files;
}

void TestExperienceOffer::cleanup()
{
    m_page.reset();
    m_setup.reset();
}

RecordPage *TestExperienceOffer::open(const QString &reference)
{
    m_page.reset(factories().record(m_setup->context, m_setup->id(reference)));
    m_page->resize(1200, 700);
    m_page->show();
    m_page->findChild<QTabWidget *>(u"record_page.tabs"_s)->setCurrentWidget(panel());
    return static_cast<RecordPage *>(m_page.get());
}

ExperiencePanel *TestExperienceOffer::panel()
{
    return m_page->findChild<ExperiencePanel *>();
}

QStringList TestExperienceOffer::lines()
{
    QStringList out;
    for (int at = 0; at < panel()->list()->count(); ++at)
        out << panel()->list()->item(at)->text();
    return out;
}

bool TestExperienceOffer::choose(const QString &part)
{
    QListWidget *list = panel()->list();
    for (int at = 0; at < list->count(); ++at)
        if (list->item(at)->text().contains(part)) {
            list->setCurrentRow(at);
            return true;
        }
    return false;
}

void TestExperienceOffer::set(const QString &reference, const QString &field, const tri::FieldValue &value)
{
    tri::Row after = row(reference);
    after.setValue(field, value);
    QVERIFY(m_setup->workspace->apply(changeOf(difference(row(reference), after), u"x"_s)));
}

QString TestExperienceOffer::formWith(const QString &reference, const QMap<QString, QString> &answers)
{
    const RecordId id = reference.isEmpty() ? RecordId() : m_setup->id(reference);
    auto form = tri::makeFillForm(*m_setup->workspace, tri::kindOf<tri::Experience>().spec, id, u"en"_s);
    for (tri::FillBox &box : form->boxes)
        if (answers.contains(box.key))
            box.value = answers.value(box.key);
    QFile file(m_setup->dir.filePath(u"filled.docx"_s));
    return file.open(QIODevice::WriteOnly) && file.write(*fillFormDocx(*form)) > 0 ? file.fileName()
                                                                                   : QString();
}

FormReviewDialog *TestExperienceOffer::review(const QString &path)
{
    m_files.answer = path;
    offered(m_page.get(), u"experience.form_import"_s)->trigger();
    return m_page->findChild<FormReviewDialog *>();
}

void TestExperienceOffer::onlyExperiences_haveIt()
{
    open(u"EXP-027"_s);
    QVERIFY(panel() && offered(m_page.get(), u"experience.form_export"_s));
    const std::unique_ptr<Page> other(factories().record(m_setup->context, m_setup->id(u"SE"_s)));
    QVERIFY(!other->findChild<ExperiencePanel *>() && !offered(other.get(), u"experience.form_export"_s));
    const std::unique_ptr<Page> list(factories().list(m_setup->context, u"experience"_s));
    QVERIFY(offered(list.get(), u"experience.form_import"_s));
    const std::unique_ptr<Page> fresh(factories().newRecord(m_setup->context, u"experience"_s, {}));
    QVERIFY(fresh->findChild<ExperiencePanel *>());
}

void TestExperienceOffer::panel_tellsReadersEvidenceReadiness()
{
    open(u"EXP-027"_s);
    QTRY_VERIFY(panel()->isUpToDate() && !lines().isEmpty());
    const QString all = lines().join(u'\n');
    QVERIFY2(all.contains(u"Still needed: one external reader of another organization."_s), qPrintable(all));
    QVERIFY2(all.contains(u"Grades that readers gave: Monitored, Monitored."_s), qPrintable(all));
    QVERIFY2(all.contains(u"Nobody has said when it was last checked"_s) || all.contains(u"Last looked at"_s)
                 || all.contains(u"is set, and what is here"_s),
             qPrintable(all));
    for (const QString &head : {u"Readers"_s, u"Evidence"_s, u"To present it"_s, u"Likely the same"_s})
        QVERIFY2(lines().contains(head), qPrintable(head));
    QVERIFY(!panel()->list()->accessibleName().isEmpty());
}

void TestExperienceOffer::missingReader_leadsToANewReview()
{
    open(u"EXP-027"_s);
    QTRY_VERIFY(panel()->isUpToDate() && choose(u"Still needed"_s));
    QTest::keyClick(panel()->list(), Qt::Key_Return);
    QCOMPARE(m_setup->navigator.newKind, u"experience_review"_s);
    QCOMPARE(m_setup->navigator.newLinks.value(0).second, m_setup->id(u"EXP-027"_s));
    QVERIFY(choose(u"Programme officer"_s));
    QTest::keyClick(panel()->list(), Qt::Key_Return);
    QCOMPARE(m_setup->workspace->row(m_setup->navigator.record)->spec->keyText(), u"experience_review"_s);
}

void TestExperienceOffer::missingField_isFocused()
{
    set(u"EXP-001"_s, u"languages"_s, {});
    RecordPage *page = open(u"EXP-001"_s);
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page));
    QTRY_VERIFY(panel()->isUpToDate() && choose(u"No language is given"_s));
    panel()->list()->setFocus();
    QTest::keyClick(panel()->list(), Qt::Key_Return);
    const FieldEditor *editor = page->form()->editor(u"languages");
    QTRY_VERIFY(QApplication::focusWidget() == editor || editor->isAncestorOf(QApplication::focusWidget()));
}

void TestExperienceOffer::grade_isSetOnlyWhenConfirmed()
{
    set(u"EXP-027"_s, u"evidence_grade"_s, {});
    open(u"EXP-027"_s);
    QTRY_VERIFY(panel()->isUpToDate() && choose(u"No grade is set"_s));
    QCOMPARE(row(u"EXP-027"_s).text(u"evidence_grade"), QString());
    auto *button = panel()->findChild<QPushButton *>(u"experience.act"_s);
    QCOMPARE(button->text(), u"Use “Monitored”"_s);
    button->click();
    QCOMPARE(row(u"EXP-027"_s).text(u"evidence_grade"), u"monitored"_s);
    QVERIFY(m_setup->workspace->undo());
    QCOMPARE(row(u"EXP-027"_s).text(u"evidence_grade"), QString());
}

void TestExperienceOffer::likelySame_opensAndIsSettled()
{
    set(u"EXP-002"_s, u"title"_s, row(u"EXP-001"_s).value(u"title"));
    set(u"EXP-002"_s, u"states"_s, row(u"EXP-001"_s).value(u"states"));
    open(u"EXP-001"_s);
    QTRY_VERIFY(panel()->isUpToDate() && choose(u"(EXP-002)"_s));
    QVERIFY2(panel()->list()->currentItem()->text().contains(u"same words: "_s),
             qPrintable(panel()->list()->currentItem()->text()));
    QTest::keyClick(panel()->list(), Qt::Key_Return);
    QCOMPARE(m_setup->navigator.record, m_setup->id(u"EXP-002"_s));
    m_setup->navigator.record = {};
    panel()->findChild<QPushButton *>(u"experience.beside"_s)->click();
    QCOMPARE(m_setup->navigator.record, m_setup->id(u"EXP-002"_s));
    panel()->findChild<QPushButton *>(u"experience.settle"_s)->click();
    QVERIFY(row(u"EXP-001"_s).links(u"related").contains(m_setup->id(u"EXP-002"_s)));
    QTRY_VERIFY(panel()->isUpToDate() && lines().contains(u"No other experience looks like this one."_s));
}

void TestExperienceOffer::panel_followsChanges()
{
    set(u"EXP-001"_s, u"consent"_s, u"asked"_s);
    open(u"EXP-001"_s);
    QTRY_VERIFY(panel()->isUpToDate() && choose(u"Consent to present it is not given"_s));
    set(u"EXP-001"_s, u"consent"_s, u"given"_s);
    QTRY_VERIFY(panel()->isUpToDate() && !lines().join(u'\n').contains(u"Consent to present it"_s));
}

void TestExperienceOffer::form_isWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("document") << u"f.docx"_s;
    QTest::newRow("table") << u"f.csv"_s;
}

void TestExperienceOffer::form_isWritten()
{
    QFETCH(QString, name);
    open(u"EXP-027"_s);
    m_files.answer = m_setup->dir.filePath(name);
    offered(m_page.get(), u"experience.form_export"_s)->trigger();
    auto *dialog = m_page->findChild<FormExportDialog *>();
    QVERIFY(dialog);
    auto *language = dialog->findChild<QComboBox *>(u"form_export.language"_s);
    language->setCurrentIndex(language->findData(u"fr"_s));
    dialog->findChild<QPushButton *>(u"form_export.choose"_s)->click();
    QCOMPARE(m_files.asked.suggestion, u"EXP-027 form fr.docx"_s);
    const auto form = tri::readFilledFormFile(m_files.answer);
    QVERIFY2(form, form ? "" : qPrintable(form.error().text));
    QCOMPARE(form->language, u"fr"_s);
    QCOMPARE(form->record, m_setup->id(u"EXP-027"_s));
}

void TestExperienceOffer::form_isReviewedBeforeItIsTaken()
{
    open(u"EXP-027"_s);
    FormReviewDialog *dialog = review(formWith(u"EXP-027"_s, {{u"cost_en"_s, u"Two posts"_s}}));
    // A form whose value differs from what was sealed is one that was filled in.
    QVERIFY(dialog);
    QCOMPARE(dialog->tree()->topLevelItemCount(), 1);
    QCOMPARE(dialog->tree()->topLevelItem(0)->text(2), u"Two posts"_s);
    QVERIFY(row(u"EXP-027"_s).value(u"cost") != tri::FieldValue(tri::LocalText(u"en"_s, u"Two posts"_s)));
    dialog->findChild<QPushButton *>(u"form_review.take"_s)->click();
    QCOMPARE(row(u"EXP-027"_s).value(u"cost"), tri::FieldValue(tri::LocalText(u"en"_s, u"Two posts"_s)));
    QTRY_VERIFY(!m_page->findChild<FormReviewDialog *>());
    QVERIFY(m_setup->workspace->undo());
}

void TestExperienceOffer::conflict_isTakenOnlyWhenTicked()
{
    open(u"EXP-027"_s);
    const QString path = formWith(u"EXP-027"_s, {{u"level"_s, u"Local"_s}});
    set(u"EXP-027"_s, u"level"_s, u"regional"_s);
    FormReviewDialog *dialog = review(path);
    QVERIFY(dialog);
    QTreeWidgetItem *item = dialog->tree()->topLevelItem(0);
    QCOMPARE(item->text(3), u"Changed here too"_s);
    QCOMPARE(item->checkState(0), Qt::Unchecked);
    auto *take = dialog->findChild<QPushButton *>(u"form_review.take"_s);
    QVERIFY(!take->isEnabled());
    item->setCheckState(0, Qt::Checked);
    QVERIFY(take->isEnabled());
    take->click();
    QCOMPARE(row(u"EXP-027"_s).text(u"level"), u"local"_s);
}

void TestExperienceOffer::problems_standFirst_andTheRestCanBeTaken()
{
    open(u"EXP-027"_s);
    FormReviewDialog *dialog =
        review(formWith(u"EXP-027"_s, {{u"states"_s, u"Atlantis"_s}, {u"cost_en"_s, u"Two posts"_s}}));
    QVERIFY(dialog);
    QVERIFY2(dialog->tree()->topLevelItem(0)->text(3).startsWith(u"Not taken"_s),
             qPrintable(dialog->tree()->topLevelItem(0)->text(3)));
    QVERIFY(dialog->findChild<QLabel *>(u"form_review.summary"_s)->text().contains(u"Problems: 1"_s));
    dialog->findChild<QPushButton *>(u"form_review.take"_s)->click();
    QCOMPARE(row(u"EXP-027"_s).value(u"cost"), tri::FieldValue(tri::LocalText(u"en"_s, u"Two posts"_s)));
}

void TestExperienceOffer::emptyForm_opensTheNewRecord()
{
    open(u"EXP-027"_s);
    FormReviewDialog *dialog = review(formWith({}, {{u"title_en"_s, u"Quokka desk"_s}}));
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(u"form_review.take"_s)->click();
    QCOMPARE(m_setup->workspace->title(m_setup->navigator.record), u"Quokka desk"_s);
}

void TestExperienceOffer::export_forOthers_tellsConsent()
{
    set(u"EXP-001"_s, u"consent"_s, u"asked"_s);
    m_page.reset(factories().list(m_setup->context, u"experience"_s));
    m_page->resize(1000, 600);
    m_page->show();
    m_files.answer = m_setup->dir.filePath(u"e.csv"_s);
    QAction *action = nullptr;
    const auto actions = m_page->pageActions();
    for (QAction *one : actions)
        if (one->objectName().endsWith(u"export"_s))
            action = one;
    QVERIFY(action);
    action->trigger();
    QFile file(m_files.answer);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("EXP-001"));
    file.close();
    QPushButton *others = nullptr;
    const auto buttons = m_page->findChildren<QPushButton *>();
    for (QPushButton *one : buttons)
        if (one->text() == u"Write it for others instead")
            others = one;
    QVERIFY(others);
    others->click();
    QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains("EXP-001"));
    QString all;
    const auto labels = m_page->findChildren<QLabel *>();
    for (const QLabel *one : labels)
        all += one->text();
    QVERIFY2(all.contains(u"consent to share is not given"_s) && all.contains(u"EXP-001"_s), qPrintable(all));
}

QTEST_MAIN(TestExperienceOffer)
#include "tst_experienceoffer.moc"
