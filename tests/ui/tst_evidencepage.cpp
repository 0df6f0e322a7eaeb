// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of evidence by keys: lessons against experiences, links, comparison; and the page as a whole.

#include "evidencepagesetup.h"
#include "ui/pages/briefpage.h"
#include "ui/pages/briefpreview.h"
#include "ui/pages/evidence/comparetable.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

class TestEvidencePage final : public EvidencePageTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void table_hasLessonsAgainstExperiences();
    void cell_tellsSignWordsAndReason();
    void enter_opensLinkLessonOrTellsWhy();
    void space_putsExperiencesSideBySide();
    void fifthExperience_isRefused();
    void filters_narrow();
    void text_findsLessonsAndExperiences();
    void insert_addsALinkInOneStep();
    void linkSaidBefore_isRefused();
    void escape_leavesTheLink();
    void readOnly_addsNothing();
    void print_asksForThePaper();
    void commit_isFollowed();
    void whereOneWas_comesBack();
    void emptyWorkspace_saysWhatToDo();
    void everythingHasItsName();
};

void TestEvidencePage::table_hasLessonsAgainstExperiences()
{
    QCOMPARE(model()->rowCount(), 2);
    QCOMPARE(model()->columnCount(), DistilModel::LeadCount + 10);
    const int row = model()->rowOf(m_setup->id(u"TRI-LES-2"_s));
    QCOMPARE(model()->index(row, DistilModel::Evidence).data().toString(), u"+3 −2"_s);
    QVERIFY(model()->index(row, DistilModel::States).data().toString().contains(u"United Arab Emirates"_s)
            || model()->index(row, DistilModel::States).data().toString().contains(u"AE"_s));
    QVERIFY(model()->index(row, DistilModel::Age).data().toString().startsWith(u"20 Mar 2014, "_s));
    QVERIFY(model()
                ->headerData(model()->columnOf(m_setup->id(u"EXP-027"_s)), Qt::Horizontal, Qt::DisplayRole)
                .toString()
                .startsWith(u"EXP-027\n"_s));
}

void TestEvidencePage::cell_tellsSignWordsAndReason()
{
    choose(u"TRI-LES-2"_s, u"EXP-004"_s);
    QCOMPARE(table()->currentIndex().data().toString(), u"− contradicts, fair"_s);
    QVERIFY2(words().contains(u"EXP-004 ("_s) && words().contains(u"− contradicts, fair. Why: "_s),
             qPrintable(words()));
    QTest::keyClick(table(), Qt::Key_Up);
    QVERIFY2(words().contains(u"says nothing to TRI-LES-1"_s), qPrintable(words()));
    QVERIFY(table()->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"says nothing"_s));
    choose(u"TRI-LES-2"_s, {});
    QVERIFY2(words().contains(u"supports: 3, contradicts: 2, other evidence: 1"_s), qPrintable(words()));
}

void TestEvidencePage::enter_opensLinkLessonOrTellsWhy()
{
    choose(u"TRI-LES-1"_s, u"EXP-027"_s);
    QTest::keyClick(table(), Qt::Key_Return);
    const auto row = m_setup->workspace->row(m_setup->navigator.record);
    QVERIFY(row);
    QCOMPARE(row->spec->keyText(), u"evidence_link"_s);
    choose(u"TRI-LES-1"_s, {});
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(m_setup->navigator.record, m_setup->id(u"TRI-LES-1"_s));
    choose(u"TRI-LES-2"_s, u"EXP-030"_s);  // listed by the lesson, without a link
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(m_setup->navigator.record, m_setup->id(u"EXP-030"_s));
    choose(u"TRI-LES-1"_s, u"EXP-004"_s);
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(notice().contains(u"Nothing is said here"_s));
}

void TestEvidencePage::space_putsExperiencesSideBySide()
{
    auto *compare = part<CompareTable>(u"evidence.compare"_s);
    QVERIFY(!compare->isVisible());
    choose(u"TRI-LES-1"_s, u"EXP-027"_s);
    QTest::keyClick(table(), Qt::Key_Space);
    QVERIFY(!compare->isVisible());
    QVERIFY(part<QLabel>(u"evidence.distil.hint"_s)->text().startsWith(u"EXP-027 is chosen."_s));
    choose(u"TRI-LES-1"_s, u"EXP-028"_s);
    QTest::keyClick(table(), Qt::Key_Space);
    QVERIFY(compare->isVisible());
    QCOMPARE(compare->columnCount(), 2);
    QCOMPARE(compare->horizontalHeaderItem(1)->text(), u"EXP-028"_s);
    QCOMPARE(compare->item(CompareTable::Lessons, 1)->text(), u"TRI-LES-1: + supports, strong"_s);
    QCOMPARE(compare->item(CompareTable::Pitfalls, 0)->text(), u"not entered"_s);
    QVERIFY(model()
                ->headerData(model()->columnOf(m_setup->id(u"EXP-028"_s)), Qt::Horizontal, Qt::DisplayRole)
                .toString()
                .startsWith(u"✓"_s));
    compare->setFocus();
    compare->setCurrentCell(CompareTable::Title, 1);
    QTest::keyClick(compare, Qt::Key_Return);
    QCOMPARE(m_setup->navigator.record, m_setup->id(u"EXP-028"_s));
    choose(u"TRI-LES-1"_s, u"EXP-027"_s);
    QTest::keyClick(table(), Qt::Key_Space);  // taken out again
    QVERIFY(!compare->isVisible());
}

void TestEvidencePage::fifthExperience_isRefused()
{
    for (const QString &one : {u"EXP-027"_s, u"EXP-028"_s, u"EXP-033"_s, u"EXP-004"_s, u"EXP-020"_s}) {
        choose(u"TRI-LES-1"_s, one);
        QTest::keyClick(table(), Qt::Key_Space);
    }
    QCOMPARE(m_page->distilPart()->picked().size(), 4);
    QVERIFY(notice().contains(u"at most"_s));
    choose(u"TRI-LES-1"_s, {});
    QTest::keyClick(table(), Qt::Key_Space);
    QVERIFY(notice().contains(u"in the column of an experience"_s));
}

void TestEvidencePage::filters_narrow()
{
    auto *theme = part<QComboBox>(u"evidence.distil.theme"_s);
    auto *state = part<QComboBox>(u"evidence.distil.state"_s);
    QCOMPARE(theme->count(), 3);
    theme->setCurrentIndex(theme->findData(m_setup->id(u"T-COSTS"_s).toString()));
    read();
    QCOMPARE(model()->rowCount(), 1);
    QCOMPARE(model()->lessonAt(0), m_setup->id(u"TRI-LES-2"_s));
    theme->setCurrentIndex(0);
    state->setCurrentIndex(state->findData(m_setup->id(u"DE"_s).toString()));
    read();
    QCOMPARE(model()->rowCount(), 1);
    QCOMPARE(model()->columnCount(), DistilModel::LeadCount + 2);
    QVERIFY(model()->columnOf(m_setup->id(u"EXP-033"_s)) < 0);
}

void TestEvidencePage::text_findsLessonsAndExperiences()
{
    auto *text = part<QLineEdit>(u"evidence.distil.text"_s);
    text->setFocus();
    QTest::keyClicks(text, u"gangmasters"_s);  // of an experience
    read();
    QTRY_COMPARE(model()->rowCount(), 1);
    QCOMPARE(model()->lessonAt(0), m_setup->id(u"TRI-LES-2"_s));
    text->setText(u"no such words"_s);
    read();
    QTRY_COMPARE(model()->rowCount(), 0);
    QVERIFY(part<QWidget>(u"evidence.distil.empty"_s)->isVisible());
    text->clear();
    QTRY_COMPARE(model()->rowCount(), 2);
}

void TestEvidencePage::insert_addsALinkInOneStep()
{
    choose(u"TRI-LES-1"_s, u"EXP-020"_s);
    QTest::keyClick(table(), Qt::Key_Insert);
    auto *direction = part<QComboBox>(u"evidence.link.direction"_s);
    QTRY_VERIFY(direction->hasFocus());
    QCOMPARE(part<QComboBox>(u"evidence.link.lesson"_s)->currentData().toString(),
             m_setup->id(u"TRI-LES-1"_s).toString());
    QTest::keyClick(direction, Qt::Key_Down);
    auto *strength = part<QComboBox>(u"evidence.link.strength"_s);
    strength->setFocus();
    QTest::keyClick(strength, Qt::Key_End);
    auto *reason = part<QLineEdit>(u"evidence.link.reason"_s);
    reason->setFocus();
    QTest::keyClicks(reason, u"Seen in one sector only"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    read();
    choose(u"TRI-LES-1"_s, u"EXP-020"_s);
    QCOMPARE(table()->currentIndex().data().toString(), u"± limits, strong"_s);
    QVERIFY(words().contains(u"Why: Seen in one sector only."_s));
    QVERIFY(m_setup->workspace->undo());
    read();
    choose(u"TRI-LES-1"_s, u"EXP-020"_s);
    QVERIFY(table()->currentIndex().data().toString().isEmpty());
}

void TestEvidencePage::linkSaidBefore_isRefused()
{
    const auto before = m_setup->workspace->log();
    choose(u"TRI-LES-1"_s, u"EXP-027"_s);
    QTest::keyClick(table(), Qt::Key_Insert);
    QTest::keyClick(part<QPushButton>(u"evidence.link.add"_s), Qt::Key_Space);
    QVERIFY2(notice().contains(u"linked in this direction already"_s), qPrintable(notice()));
    QCOMPARE(m_setup->workspace->log()->size(), before->size());
}

void TestEvidencePage::escape_leavesTheLink()
{
    choose(u"TRI-LES-1"_s, u"EXP-020"_s);
    QTest::keyClick(table(), Qt::Key_Insert);
    auto *direction = part<QComboBox>(u"evidence.link.direction"_s);
    QTRY_VERIFY(direction->hasFocus());
    QTest::keyClick(direction, Qt::Key_Escape);
    QVERIFY(!part<QWidget>(u"evidence.link"_s)->isVisible());
    QTRY_VERIFY(table()->hasFocus());
}

void TestEvidencePage::readOnly_addsNothing()
{
    const QString path = m_setup->workspace->path();
    m_page.reset();
    m_setup->workspace.reset();
    Workspace::Options options;
    options.registry = &allKinds();
    auto opened = Workspace::open(path, Workspace::Mode::ReadOnly, options);
    QVERIFY(opened);
    m_setup->workspace = std::move(*opened);
    m_setup->context.workspace = m_setup->workspace.get();
    make(m_setup->context);
    QVERIFY(!part<QAction>(u"evidence.distil.add_link"_s)->isEnabled());
    choose(u"TRI-LES-1"_s, u"EXP-020"_s);
    QTest::keyClick(table(), Qt::Key_Insert);
    QVERIFY(!part<QWidget>(u"evidence.link"_s)->isVisible());
}

void TestEvidencePage::print_asksForThePaper()
{
    QVERIFY(m_page->canPrint());
    m_page->print();
    QCOMPARE(m_setup->navigator.recipe, u"distil"_s);
    BriefPage paper(m_setup->context, *m_files, {}, u"distil"_s);
    QTRY_VERIFY(paper.isUpToDate());
    QCOMPARE(paper.title(), u"What experience teaches"_s);
    QVERIFY(paper.preview()->pageText(0).contains(u"TRI-LES-1"_s));
}

void TestEvidencePage::commit_isFollowed()
{
    Lesson lesson{.id = m_setup->workspace->newId(), .statement = LocalText(u"en"_s, u"A new lesson"_s)};
    lesson.reference = u"TRI-LES-9"_s;
    QVERIFY(m_setup->workspace->apply(changeOf(creation(toRow(lesson)), lesson.reference)));
    read();
    QTRY_COMPARE(model()->rowCount(), 3);
    QCOMPARE(group(u"Lessons without evidence"_s)->childCount(), 1);
    QVERIFY(m_setup->workspace->undo());
    QTRY_COMPARE(model()->rowCount(), 2);
}

void TestEvidencePage::whereOneWas_comesBack()
{
    choose(u"TRI-LES-2"_s, u"EXP-020"_s);
    QTest::keyClick(table(), Qt::Key_Space);
    QVERIFY(m_page->reveal(m_setup->id(u"TRI-LES-2"_s)));
    QTest::keyClick(graph(), Qt::Key_Right);
    const QVariantMap state = m_page->saveState();
    const RecordId chosen = graph()->currentRecord();
    make(m_setup->context);
    m_page->restoreState(state);
    read();
    QCOMPARE(part<QTabWidget>(u"evidence.tabs"_s)->currentIndex(), 1);
    QCOMPARE(m_page->chainPart()->center(), m_setup->id(u"TRI-LES-2"_s));
    QCOMPARE(graph()->currentRecord(), chosen);
    tab(0);
    QCOMPARE(m_page->distilPart()->picked(), RecordIds{m_setup->id(u"EXP-020"_s)});
    QCOMPARE(model()->experienceAt(table()->currentIndex().column()), m_setup->id(u"EXP-020"_s));
}

void TestEvidencePage::emptyWorkspace_saysWhatToDo()
{
    Workspace::Options options;
    options.registry = &allKinds();
    auto made = Workspace::create(m_setup->dir.filePath(u"empty.trilateral"_s), options);
    QVERIFY(made);
    AppContext context = m_setup->context;
    context.workspace = made->get();
    make(context);
    QVERIFY(part<EmptyState>(u"evidence.empty"_s)->isVisible());
    QVERIFY(!m_page->canPrint());
    auto *add = part<QPushButton>(u"evidence.add_experience"_s);
    QVERIFY(add->hasFocus());
    QTest::keyClick(add, Qt::Key_Space);
    QCOMPARE(m_setup->navigator.newKind, u"experience"_s);
    m_page.reset();
}

void TestEvidencePage::everythingHasItsName()
{
    for (int index = 0; index < 3; ++index) {
        tab(index);
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const auto *label = qobject_cast<const QLabel *>(widget);
            const QString name = !widget->accessibleName().isEmpty() ? widget->accessibleName()
                : button                                             ? button->text()
                : label                                              ? label->text()
                                                                     : QString();
            QVERIFY2(!name.isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                                + widget->objectName()));
        }
        for (const QAction *action : m_page->pageActions())
            QVERIFY(!action->objectName().isEmpty() && !action->text().isEmpty()
                    && !action->toolTip().isEmpty());
    }
}

QTEST_MAIN(TestEvidencePage)
#include "tst_evidencepage.moc"
