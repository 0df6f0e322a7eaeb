// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of a paper as a person arranges them beside its preview.

#include "core/brief/arrangement.h"
#include "core/brief/briefs.h"
#include "core/rules/reader.h"
#include "samplesetup.h"
#include "tests/ui/paperwords.h"
#include "ui/pages/briefoptions.h"
#include "ui/pages/briefpage.h"
#include "ui/pages/briefparts.h"
#include "ui/pages/briefpreview.h"
#include "ui/widgets/noticebar.h"

#include <QInputDialog>
#include <QListWidget>
#include <QMenu>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestBriefParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void list_hasThePartsInTheirOrder();
    void spaceTurnsAPartOff_andUndoBringsItBack();
    void altDown_movesAPart();
    void limit_cutsATable();
    void asShipped_isOneStep();
    void ownRecipe_isKeptAndTakenUp();
    void paperOfOnePart_hasNoList();

private:
    [[nodiscard]] QListWidget *list() const { return m_page->findChild<QListWidget *>(u"brief.parts"_s); }
    [[nodiscard]] QStringList keys() const
    {
        QStringList out;
        for (int i = 0; i < list()->count(); ++i)
            out << list()->item(i)->data(Qt::UserRole).toString();
        return out;
    }
    void choose(const QString &key) { list()->setCurrentRow(int(keys().indexOf(key))); }
    /// Of the pages: where the heading of the part stands; -1 where it does not.
    [[nodiscard]] qsizetype place(const QString &title) const
    {
        return wordsOn(*m_page).indexOf(u'\n' + title + u'\n');
    }
    [[nodiscard]] QString title(const QString &key) const
    {
        return list()->item(int(keys().indexOf(key)))->text();
    }
    void chooseFromMenu(const QString &name);

    std::unique_ptr<SampleSetup> m_setup;
    std::unique_ptr<BriefPage> m_page;
    SetChooser m_files;
};

void TestBriefParts::init()
{
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    m_page = std::make_unique<BriefPage>(m_setup->context, m_files, m_setup->id(u"TRI-2014-04"_s));
    m_page->resize(1000, 700);
    m_page->show();
    QTRY_VERIFY(m_page->isUpToDate());
}

void TestBriefParts::cleanup()
{
    m_page.reset();
    m_setup.reset();
}

void TestBriefParts::chooseFromMenu(const QString &name)
{
    QMenu *menu = m_page->findChild<QToolButton *>(u"brief.own_recipe"_s)->menu();
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions())
        if (action->text() == name || action->objectName() == name) {
            QVERIFY(action->isEnabled());
            action->trigger();
            return;
        }
    QFAIL(qPrintable(u"no entry "_s + name));
}

void TestBriefParts::list_hasThePartsInTheirOrder()
{
    const QStringList shown = keys();
    QCOMPARE(shown.first(), u"purpose"_s);
    QCOMPARE(shown.last(), u"annexes"_s);
    for (int i = 0; i < list()->count(); ++i)
        QCOMPARE(list()->item(i)->checkState(), Qt::Checked);
    QVERIFY(m_page->options()->parts()->arrangement().isEmpty());
}

void TestBriefParts::spaceTurnsAPartOff_andUndoBringsItBack()
{
    const QString name = title(u"logistics"_s);
    QVERIFY(place(name) >= 0);
    choose(u"logistics"_s);
    QTest::keyClick(list(), Qt::Key_Space);
    QTRY_VERIFY(m_page->isUpToDate() && place(name) < 0);
    QCOMPARE(list()->currentItem()->text(), name);
    QCOMPARE(list()->currentItem()->checkState(), Qt::Unchecked);
    QVERIFY(m_setup->workspace->undo().has_value());
    QTRY_VERIFY(m_page->isUpToDate() && place(name) >= 0);
    QCOMPARE(list()->currentItem()->checkState(), Qt::Checked);
}

void TestBriefParts::altDown_movesAPart()
{
    const QString first = title(u"purpose"_s);
    const QString second = title(u"key_messages"_s);
    QVERIFY(place(first) < place(second));
    choose(u"purpose"_s);
    QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY(m_page->isUpToDate() && place(first) > place(second));
    QCOMPARE(keys().mid(0, 2), (QStringList{u"key_messages"_s, u"purpose"_s}));
    QCOMPARE(list()->currentRow(), 1);
    QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
    QTRY_VERIFY(m_page->isUpToDate() && place(first) < place(second));
    QVERIFY(m_page->options()->parts()->arrangement().isEmpty());
}

void TestBriefParts::limit_cutsATable()
{
    auto *most = m_page->findChild<QSpinBox *>(u"brief.part_most"_s);
    choose(u"logistics"_s);
    QVERIFY(!most->isVisible());
    choose(u"actions"_s);
    QVERIFY(most->isVisible());
    const auto rows = [this] {
        tri::BriefRequest request;
        request.meeting = m_setup->id(u"TRI-2014-04"_s);
        const auto document = tri::makeBrief(*m_setup->workspace, request);
        qsizetype out = -1;
        bool within = false;
        for (const tri::Block &block : document->blocks) {
            if (const auto *heading = std::get_if<tri::Heading>(&block); heading && heading->level == 1)
                within = heading->anchor == u"actions";
            if (const auto *table = std::get_if<tri::Table>(&block); table && within)
                out = std::max(out, table->rows.size());
        }
        return out;
    };
    QVERIFY(rows() > 1);
    most->setValue(1);
    QTRY_VERIFY(m_page->isUpToDate());
    QCOMPARE(rows(), 1);
    QCOMPARE(most->value(), 1);
}

void TestBriefParts::asShipped_isOneStep()
{
    choose(u"purpose"_s);
    QTest::keyClick(list(), Qt::Key_Space);
    QTRY_VERIFY(m_page->isUpToDate());
    choose(u"scenario"_s);
    QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY(m_page->isUpToDate());
    QVERIFY(!m_page->options()->parts()->arrangement().isEmpty());
    chooseFromMenu(u"brief.as_shipped"_s);
    QTRY_VERIFY(m_page->isUpToDate() && m_page->options()->parts()->arrangement().isEmpty());
    QVERIFY(m_setup->workspace->undo().has_value());
    QTRY_VERIFY(m_page->isUpToDate() && !m_page->options()->parts()->arrangement().isEmpty());
}

void TestBriefParts::ownRecipe_isKeptAndTakenUp()
{
    choose(u"items"_s);
    QTest::keyClick(list(), Qt::Key_Space);
    QTRY_VERIFY(m_page->isUpToDate());
    const tri::Arrangement wanted = m_page->options()->parts()->arrangement();
    chooseFromMenu(u"brief.keep_recipe"_s);
    auto *dialog = m_page->findChild<QInputDialog *>(u"recipe_name"_s);
    QVERIFY(dialog);
    dialog->setTextValue(u"Without  items & more"_s);
    dialog->accept();
    QTRY_VERIFY(m_page->isUpToDate());
    tri::Reader reader(*m_setup->workspace);
    QCOMPARE(tri::ownRecipes(reader, u"trilateral"_s).size(), 1);
    QVERIFY(m_page->findChild<NoticeBar *>()->isShowing());
    chooseFromMenu(u"brief.as_shipped"_s);
    QTRY_VERIFY(m_page->isUpToDate() && m_page->options()->parts()->arrangement().isEmpty());
    chooseFromMenu(u"Without items && more"_s);
    QTRY_VERIFY(m_page->isUpToDate() && m_page->options()->parts()->arrangement() == wanted);
}

void TestBriefParts::paperOfOnePart_hasNoList()
{
    BriefPage page(m_setup->context, m_files, m_setup->id(u"T-DATA"_s), u"distil"_s);
    page.show();
    QTRY_VERIFY(page.isUpToDate());
    QVERIFY(!page.options()->parts()->isVisible()
            || page.findChild<QListWidget *>(u"brief.parts"_s)->count() > 1);
}

QTEST_MAIN(TestBriefParts)
#include "tst_briefparts.moc"
