// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Earlier recommendations with the same idea on the desk, their wordings, and merging, splitting and replacing them.

#include "app/assemble.h"
#include "core/kinds/recommendation.h"
#include "samplesetup.h"
#include "ui/fields/fieldeditor.h"
#include "ui/pages/related/relatedoffer.h"
#include "ui/pages/related/relatedpanel.h"
#include "ui/pages/related/stepdialog.h"
#include "ui/pages/related/textpair.h"
#include "ui/pages/related/wordingpanel.h"
#include "ui/records/recordform.h"
#include "ui/records/recordpage.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>
#include <QTreeWidget>

using namespace tri::ui;
using namespace Qt::StringLiterals;
using tri::LocalText;
using tri::RecordId;
using tri::RecordIds;

class TestRelatedPanel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void onlyRecommendations_haveIt();
    void panel_proposesWithWordsAndReasons();
    void proposal_isLinkedInOneStep();
    void proposal_isSetAsideAndComesBack();
    void comparison_marksTheWords();
    void marks_areWholeWords_data();
    void marks_areWholeWords();
    void readOnly_onlyCompares();
    void newRecord_saysWhatComesFirst();
    void wordings_tellOriginalAndOlderOnes();
    void arabicWording_runsFromTheRight();
    void merge_fromItsPage();
    void merge_withoutReason_saysSo();
    void split_givesTwoParts();
    void replace_byOneThatIsThere_andItsPageSaysSo();
    void everythingHasAName();

private:
    RecordPage *open(const QString &reference);
    [[nodiscard]] RelatedPanel *panel() const { return m_page->findChild<RelatedPanel *>(); }
    [[nodiscard]] QStringList lines() const;
    bool choose(const QString &part);
    bool ready();
    [[nodiscard]] tri::Row row(const QString &reference)
    {
        return m_setup->workspace->row(m_setup->id(reference)).value();
    }
    void set(const QString &reference, const QString &field, const tri::FieldValue &value);
    RecommendationStepDialog *begin(const QString &action);
    template <typename T> T *widget(const QString &name) { return m_page->findChild<T *>(name); }
    void press(const QString &name) { widget<QPushButton>(name)->click(); }

    std::unique_ptr<SampleSetup> m_setup;
    SetChooser m_files;
    std::unique_ptr<Page> m_page;
};

void TestRelatedPanel::init()
{
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    m_setup->context.files = &m_files;
}

void TestRelatedPanel::cleanup()
{
    m_page.reset();
    m_setup.reset();
}

RecordPage *TestRelatedPanel::open(const QString &reference)
{
    m_page.reset(tri::app::pageFactories(m_files).record(m_setup->context, m_setup->id(reference)));
    m_page->resize(1200, 700);
    m_page->show();
    widget<QTabWidget>(u"record_page.tabs"_s)->setCurrentWidget(panel());
    return static_cast<RecordPage *>(m_page.get());
}

QStringList TestRelatedPanel::lines() const
{
    QStringList out;
    for (int at = 0; at < panel()->list()->count(); ++at)
        out << panel()->list()->item(at)->text();
    return out;
}

bool TestRelatedPanel::choose(const QString &part)
{
    QListWidget *list = panel()->list();
    for (int at = 0; at < list->count(); ++at)
        if (list->item(at)->text().contains(part) && list->item(at)->flags() & Qt::ItemIsSelectable) {
            list->setCurrentRow(at);
            return true;
        }
    return false;
}

bool TestRelatedPanel::ready()
{
    return panel()->isUpToDate() && panel()->list()->count() > 0;
}

void TestRelatedPanel::set(const QString &reference, const QString &field, const tri::FieldValue &value)
{
    tri::Row after = row(reference);
    after.setValue(field, value);
    QVERIFY(m_setup->workspace->apply(changeOf(difference(row(reference), after), u"x"_s)));
}

RecommendationStepDialog *TestRelatedPanel::begin(const QString &action)
{
    for (const PageOffer *offer : m_page->findChildren<PageOffer *>(QString(), Qt::FindDirectChildrenOnly))
        for (QAction *one : offer->actions())
            if (one->objectName() == action)
                one->trigger();
    return m_page->findChild<RecommendationStepDialog *>();
}

void TestRelatedPanel::onlyRecommendations_haveIt()
{
    open(u"GFMD6-R07"_s);
    QVERIFY(panel() && m_page->findChild<WordingPanel *>());
    const PageFactories factories = tri::app::pageFactories(m_files);
    const std::unique_ptr<Page> other(factories.record(m_setup->context, m_setup->id(u"FU-001"_s)));
    QVERIFY(!other->findChild<RelatedPanel *>() && !other->findChild<RelatedOffer *>());
    const std::unique_ptr<Page> list(factories.list(m_setup->context, u"recommendation"_s));
    QVERIFY(list->findChild<RelatedOffer *>());
}

void TestRelatedPanel::panel_proposesWithWordsAndReasons()
{
    open(u"GFMD6-R07"_s);
    QTRY_VERIFY(ready());
    QVERIFY(choose(u"GFMD5-R01"_s));
    const QString line = panel()->list()->currentItem()->text();
    QVERIFY2(line.contains(u"same words: "_s) && line.contains(u"checklist"_s)
                 && line.contains(u"same theme: "_s),
             qPrintable(line));
    QVERIFY(!lines().join(u'\n').contains(u"GFMD7-"_s));  // later ones
    QVERIFY(lines().contains(u"Earlier ones that may carry the same idea"_s));
}

void TestRelatedPanel::proposal_isLinkedInOneStep()
{
    open(u"GFMD6-R07"_s);
    QTRY_VERIFY(ready());
    QVERIFY(choose(u"GFMD5-R01"_s));
    panel()->list()->setFocus();
    QTest::keyClick(panel()->list(), Qt::Key_Return);
    QCOMPARE(row(u"GFMD6-R07"_s).links(u"related"), RecordIds{m_setup->id(u"GFMD5-R01"_s)});
    QTRY_VERIFY(ready() && lines().contains(u"Linked as the same idea"_s));
    QVERIFY(choose(u"GFMD5-R01"_s));
    QVERIFY(widget<QPushButton>(u"related.accept"_s)->isHidden());
    QVERIFY(m_setup->workspace->undo());
    QVERIFY(row(u"GFMD6-R07"_s).links(u"related").isEmpty());
    QTRY_VERIFY(ready() && !lines().contains(u"Linked as the same idea"_s));
}

void TestRelatedPanel::proposal_isSetAsideAndComesBack()
{
    open(u"GFMD6-R07"_s);
    QTRY_VERIFY(ready());
    QVERIFY(choose(u"GFMD5-R01"_s));
    const auto log = m_setup->workspace->log()->size();
    QTest::keyClick(panel()->list(), Qt::Key_Delete);
    QVERIFY(lines().contains(u"Set aside on this computer"_s));
    QCOMPARE(m_setup->workspace->log()->size(), log);  // no fact about the work
    open(u"GFMD6-R07"_s);
    QTRY_VERIFY(ready());
    QVERIFY(lines().contains(u"Set aside on this computer"_s));
    QVERIFY(choose(u"GFMD5-R01"_s));
    QCOMPARE(widget<QPushButton>(u"related.set_aside"_s)->text(), u"Propose again"_s);
    press(u"related.set_aside"_s);
    QVERIFY(!lines().contains(u"Set aside on this computer"_s));
}

void TestRelatedPanel::comparison_marksTheWords()
{
    open(u"GFMD6-R07"_s);
    QTRY_VERIFY(ready());
    QVERIFY(choose(u"GFMD5-R01"_s));
    const auto *left = widget<QPlainTextEdit>(u"related.pair.left"_s);
    const auto *right = widget<QPlainTextEdit>(u"related.pair.right"_s);
    QCOMPARE(left->toPlainText(), m_setup->workspace->title(m_setup->id(u"GFMD6-R07"_s)));
    QCOMPARE(right->toPlainText(), m_setup->workspace->title(m_setup->id(u"GFMD5-R01"_s)));
    // By form, not by colour alone.
    const auto isMarked = [](const QPlainTextEdit *edit, const QString &word) {
        QTextCursor found = edit->document()->find(word);
        return !found.isNull() && found.charFormat().fontWeight() >= QFont::DemiBold
            && found.charFormat().fontUnderline();
    };
    QVERIFY(isMarked(left, u"checklist"_s) && isMarked(right, u"checklist"_s));
    QVERIFY(!isMarked(left, u"Invite"_s));
    QVERIFY(left->accessibleDescription().contains(u"checklist"_s));
    QVERIFY(left->accessibleName().contains(u"GFMD6-R07"_s)
            && right->accessibleName().contains(u"GFMD5-R01"_s));
}

void TestRelatedPanel::marks_areWholeWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("marked");
    QTest::newRow("whole") << u"Costs cost costly"_s << QStringList{u"cost"_s} << u"cost"_s;
    QTest::newRow("phrase") << u"les envois de fonds"_s << QStringList{u"envois fonds"_s}
                            << u"envois|fonds"_s;
    QTest::newRow("any case") << u"Price and PRICE"_s << QStringList{u"price"_s} << u"Price|PRICE"_s;
    QTest::newRow("zh") << u"降低移民汇款的费用"_s << QStringList{u"汇款"_s} << u"汇款"_s;
    QTest::newRow("ar") << u"خفض تكلفة التحويلات"_s << QStringList{u"التحويلات"_s} << u"التحويلات"_s;
    QTest::newRow("no pattern") << u"a.c abc"_s << QStringList{u"a.c"_s} << u"a.c"_s;
    QTest::newRow("none") << u"some text"_s << QStringList{} << QString();
}

void TestRelatedPanel::marks_areWholeWords()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QFETCH(QString, marked);
    QStringList found;
    QString all;
    for (const tri::DiffPiece &piece : markedWords(text, words)) {
        all += piece.text;
        if (piece.kind != tri::DiffPiece::Kind::Same)
            found << piece.text;
    }
    QCOMPARE(all, text);
    QCOMPARE(found.join(u'|'), marked);
}

void TestRelatedPanel::readOnly_onlyCompares()
{
    const QString path = m_setup->workspace->path();
    m_setup->workspace.reset();
    tri::Workspace::Options options;
    options.registry = &tri::allKinds();
    m_setup->workspace = std::move(*tri::Workspace::open(path, tri::Workspace::Mode::ReadOnly, options));
    m_setup->context.workspace = m_setup->workspace.get();
    open(u"GFMD6-R07"_s);
    QTRY_VERIFY(ready());
    QVERIFY(choose(u"GFMD5-R01"_s));
    QVERIFY(!widget<QPushButton>(u"related.accept"_s)->isEnabled());
    QTest::keyClick(panel()->list(), Qt::Key_Return);
    QVERIFY(row(u"GFMD6-R07"_s).links(u"related").isEmpty());
    QVERIFY(!begin(u"recommendation.merge"_s));
}

void TestRelatedPanel::newRecord_saysWhatComesFirst()
{
    m_page.reset(tri::app::pageFactories(m_files).newRecord(m_setup->context, u"recommendation"_s, {}));
    m_page->resize(1200, 700);
    m_page->show();
    QVERIFY(!panel()->isVisible());  // there is nothing yet that could be like it
    QVERIFY(!begin(u"recommendation.split"_s));
}

void TestRelatedPanel::wordings_tellOriginalAndOlderOnes()
{
    LocalText text = tri::fromRow<tri::Recommendation>(row(u"GFMD7-R05"_s)).text;
    text.set(u"fr"_s, u"Reconnaître les compétences acquises à l’étranger."_s);
    set(u"GFMD7-R05"_s, u"text"_s, text);
    text.set(u"en"_s, u"Recognize skills, training and work done abroad."_s);
    set(u"GFMD7-R05"_s, u"text"_s, text);
    text.set(u"es"_s, u"Reconocer las competencias adquiridas en el extranjero."_s);
    set(u"GFMD7-R05"_s, u"text"_s, text);
    open(u"GFMD7-R05"_s);
    auto *wordings = m_page->findChild<WordingPanel *>();
    widget<QTabWidget>(u"record_page.tabs"_s)->setCurrentWidget(wordings);
    QTRY_COMPARE(wordings->list()->count(), 6);
    QStringList states;
    for (int at = 0; at < 6; ++at)
        states << wordings->list()->item(at)->text();
    QVERIFY2(states[0].contains(u"English"_s) && states[0].contains(u"the original"_s),
             qPrintable(states[0]));
    QVERIFY2(states.filter(u"older than the original"_s).size() == 1
                 && states.filter(u"older"_s).first().contains(u"Français"_s),
             qPrintable(states.join(u'\n')));
    QCOMPARE(states.filter(u"no text yet"_s).size(), 3);
    for (int at = 0; at < 6; ++at)
        if (states[at].contains(u"Français"_s))
            wordings->list()->setCurrentRow(at);
    QCOMPARE(widget<QPlainTextEdit>(u"wordings.pair.left"_s)->toPlainText(), text.in(u"en"_s));
    QCOMPARE(widget<QPlainTextEdit>(u"wordings.pair.right"_s)->toPlainText(), text.in(u"fr"_s));
}

void TestRelatedPanel::arabicWording_runsFromTheRight()
{
    LocalText text = tri::fromRow<tri::Recommendation>(row(u"GFMD7-R05"_s)).text;
    text.set(u"ar"_s, u"الاعتراف بالمهارات المكتسبة في الخارج"_s);
    set(u"GFMD7-R05"_s, u"text"_s, text);
    open(u"GFMD7-R05"_s);
    widget<QTabWidget>(u"record_page.tabs"_s)->setCurrentWidget(m_page->findChild<WordingPanel *>());
    const auto *right = widget<QPlainTextEdit>(u"wordings.pair.right"_s);
    QTRY_COMPARE(right->toPlainText(), text.in(u"ar"_s));
    QCOMPARE(right->document()->defaultTextOption().textDirection(), Qt::RightToLeft);
}

void TestRelatedPanel::merge_fromItsPage()
{
    open(u"GFMD5-R02"_s);
    RecommendationStepDialog *dialog = begin(u"recommendation.merge"_s);
    QVERIFY(dialog);
    dialog->addOld(m_setup->id(u"GFMD4-R05"_s));
    QVERIFY(dialog->windowTitle().contains(u"GFMD5-R02"_s));
    widget<FieldEditor>(u"recommendation_step.text0"_s)
        ->setValue(LocalText(u"en"_s, u"Lower what migrating costs."_s));
    widget<FieldEditor>(u"recommendation_step.because"_s)->setValue(LocalText(u"en"_s, u"One idea."_s));
    const qsizetype hanging = dialog->hanging()->topLevelItemCount();
    press(u"recommendation_step.all"_s);
    QCOMPARE(dialog->order().choices.size(), hanging);
    press(u"recommendation_step.go"_s);
    const RecordId made = m_setup->id(u"GFMD5-R08"_s);
    QVERIFY(!made.isNull());
    QCOMPARE(m_setup->navigator.record, made);
    QCOMPARE(m_setup->workspace->row(made)->links(u"replaces").size(), 2);
    QVERIFY(m_setup->workspace->undo());
    QVERIFY(m_setup->workspace->row(made)->deleted);
}

void TestRelatedPanel::merge_withoutReason_saysSo()
{
    open(u"GFMD5-R02"_s);
    RecommendationStepDialog *dialog = begin(u"recommendation.merge"_s);
    QVERIFY(dialog);
    const auto *notice = dialog->findChild<NoticeBar *>();
    press(u"recommendation_step.go"_s);
    QVERIFY2(notice->text().contains(u"two recommendations or more"_s), qPrintable(notice->text()));
    dialog->addOld(m_setup->id(u"GFMD4-R05"_s));
    press(u"recommendation_step.go"_s);
    QVERIFY2(notice->text().contains(u"Say why"_s), qPrintable(notice->text()));
    QVERIFY(m_setup->id(u"GFMD5-R08"_s).isNull());
    press(u"recommendation_step.cancel"_s);
}

void TestRelatedPanel::split_givesTwoParts()
{
    open(u"GFMD8-R02"_s);
    RecommendationStepDialog *dialog = begin(u"recommendation.split"_s);
    QVERIFY(dialog);
    press(u"recommendation_step.add_part"_s);
    QCOMPARE(dialog->order().made.size(), 3);
    press(u"recommendation_step.remove_part"_s);
    widget<FieldEditor>(u"recommendation_step.text0"_s)
        ->setValue(LocalText(u"en"_s, u"Cheaper recruitment."_s));
    widget<FieldEditor>(u"recommendation_step.text1"_s)
        ->setValue(LocalText(u"en"_s, u"Cheaper transfers."_s));
    widget<FieldEditor>(u"recommendation_step.because"_s)->setValue(LocalText(u"en"_s, u"Two ideas."_s));
    press(u"recommendation_step.go"_s);
    QTRY_VERIFY(!m_setup->id(u"GFMD8-R13"_s).isNull());
    QCOMPARE(m_setup->workspace->title(m_setup->id(u"GFMD8-R12"_s)), u"Cheaper recruitment."_s);
}

void TestRelatedPanel::replace_byOneThatIsThere_andItsPageSaysSo()
{
    open(u"GFMD5-R05"_s);
    auto *banner = widget<NoticeBar>(u"recommendation.replaced"_s);
    QVERIFY(!banner->isShowing());
    RecommendationStepDialog *dialog = begin(u"recommendation.replace"_s);
    QVERIFY(dialog);
    dialog->setBy(m_setup->id(u"GFMD6-R03"_s));
    QVERIFY(widget<QRadioButton>(u"recommendation_step.existing"_s)->isChecked());
    widget<FieldEditor>(u"recommendation_step.because"_s)->setValue(LocalText(u"en"_s, u"It goes further"_s));
    press(u"recommendation_step.go"_s);
    QTRY_VERIFY(banner->isShowing());
    QVERIFY2(banner->text().contains(u"GFMD6-R03"_s) && banner->text().contains(u"It goes further"_s),
             qPrintable(banner->text()));
    press(u"recommendation.replaced.open"_s);
    QCOMPARE(m_setup->navigator.record, m_setup->id(u"GFMD6-R03"_s));
    QTRY_VERIFY(ready() && lines().contains(u"Replaced by"_s));
    open(u"GFMD6-R03"_s);
    QTRY_VERIFY(ready() && lines().contains(u"Replaces"_s));
    QVERIFY(choose(u"Because: It goes further"_s));
}

void TestRelatedPanel::everythingHasAName()
{
    open(u"GFMD8-R02"_s);
    QTRY_VERIFY(ready());
    RecommendationStepDialog *dialog = begin(u"recommendation.replace"_s);
    QVERIFY(dialog);
    QList<QWidget *> widgets = panel()->findChildren<QWidget *>() + dialog->findChildren<QWidget *>();
    for (const QWidget *each : std::as_const(widgets)) {
        const bool takesKeys = each->isVisible() && each->focusPolicy() & Qt::TabFocus && !each->focusProxy()
            && !each->objectName().startsWith(u"qt_"_s)
            && !each->parentWidget()->objectName().startsWith(u"qt_"_s);
        const bool named = !each->accessibleName().isEmpty() || qobject_cast<const QAbstractButton *>(each);
        QVERIFY2(
            !takesKeys || (named && !each->objectName().isEmpty()),
            qPrintable(QString::fromLatin1(each->metaObject()->className()) + u' ' + each->objectName()));
    }
}

QTEST_MAIN(TestRelatedPanel)
#include "tst_relatedpanel.moc"
