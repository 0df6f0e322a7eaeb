// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Backups at the desk: made, compared with the present state and restored; and the check, by hand and behind the pages.

#include "core/store/sqlite.h"
#include "core/workspace/backups.h"
#include "tests/ui/desksetup.h"
#include "ui/pages/backupspage.h"
#include "ui/services/backupcheck.h"
#include "ui/widgets/noticebar.h"

#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestBackupsPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_setup.reset(); }
    void made_isListedAndComparesAsTheSame();
    void whatWouldBeLost_isListed();
    void restored_isAWorkspaceOfItsOwn();
    void check_tellsOfDamage();
    void newestBackup_isCheckedOnce();

private:
    void show()
    {
        m_setup->desk().showPlacePage(u"backups"_s);
        m_page = qobject_cast<BackupsPage *>(m_setup->page());
        QVERIFY(m_page);
    }
    void run(const QString &name)
    {
        auto *action = m_page->findChild<QAction *>(u"backups_page."_s + name);
        QVERIFY(action && action->isEnabled());
        action->trigger();
        QTRY_VERIFY(!m_page->isBusy());
    }
    [[nodiscard]] QTreeWidget *tree(const QString &name) const
    {
        return m_page->findChild<QTreeWidget *>(u"backups_page."_s + name);
    }
    [[nodiscard]] QString head() const
    {
        return m_page->findChild<QLabel *>(u"backups_page.lost_head"_s)->text();
    }
    [[nodiscard]] NoticeBar *notice() const { return m_page->findChild<NoticeBar *>(); }
    void setVenue(const QString &reference, const QString &venue)
    {
        const auto id = m_setup->record(reference);
        const auto row = m_setup->open()->row(id);
        QVERIFY(row);
        Row changed = *row;
        changed.setValue(u"venue", FieldValue(venue));
        const ChangeSet changes = changeOf(difference(*row, changed), reference);
        QVERIFY(m_setup->open()->apply(changes));
    }
    /// A value in the tables that the log knows nothing of.
    void damage(const QString &path)
    {
        auto database = Database::open(path, Database::Access::ReadWrite);
        QVERIFY(database && database->execute("update record set sort_key = 'zzz' where rid = 5"));
    }

    std::unique_ptr<DeskSetup> m_setup;
    BackupsPage *m_page = nullptr;
};

void TestBackupsPage::init()
{
    m_setup = std::make_unique<DeskSetup>();
    QVERIFY(m_setup->begin());
    show();
}

void TestBackupsPage::made_isListedAndComparesAsTheSame()
{
    QCOMPARE(tree(u"list"_s)->topLevelItemCount(), 0);
    QVERIFY(!m_page->findChild<QAction *>(u"backups_page.restore"_s)->isEnabled());
    run(u"make"_s);
    QCOMPARE(listBackups(m_setup->path).size(), 1);
    QCOMPARE(tree(u"list"_s)->topLevelItemCount(), 1);
    QVERIFY(notice()->isShowing() && notice()->tone() == NoticeBar::Tone::Note);
    QTRY_VERIFY2(head().contains(u"holds what the workspace does"_s), qPrintable(head()));
    QCOMPARE(tree(u"lost"_s)->topLevelItemCount(), 0);
}

void TestBackupsPage::whatWouldBeLost_isListed()
{
    run(u"make"_s);
    setVenue(u"GFMD7"_s, u"Somewhere else"_s);
    m_page->refresh();
    QTRY_COMPARE(tree(u"lost"_s)->topLevelItemCount(), 1);
    const QTreeWidgetItem *line = tree(u"lost"_s)->topLevelItem(0);
    QCOMPARE(line->text(0), u"Meeting"_s);
    QCOMPARE(line->text(2), u"as it was before"_s);
    QVERIFY2(head().contains(u"undo 1 change"_s), qPrintable(head()));
    Q_EMIT tree(u"lost"_s)->itemActivated(tree(u"lost"_s)->topLevelItem(0), 0);
    QVERIFY(!qobject_cast<BackupsPage *>(m_setup->page()));  // the meeting is shown
}

void TestBackupsPage::restored_isAWorkspaceOfItsOwn()
{
    run(u"make"_s);
    setVenue(u"GFMD7"_s, u"Somewhere else"_s);
    const QString out = m_setup->dir.filePath(u"restored.trilateral"_s);
    m_setup->files.answer = out;
    run(u"restore"_s);
    QVERIFY2(notice()->tone() == NoticeBar::Tone::Note, qPrintable(notice()->text()));
    Workspace::Options options;
    options.registry = &allKinds();
    const auto restored = Workspace::open(out, Workspace::Mode::ReadOnly, options);
    QVERIFY(restored);
    QVERIFY((*restored)->check()->errors.isEmpty());
    const auto row = (*restored)->row(m_setup->record(u"GFMD7"_s));
    QVERIFY(row && row->text(u"venue") != u"Somewhere else"_s);
    run(u"restore"_s);  // the name is taken now
    QCOMPARE(notice()->tone(), NoticeBar::Tone::Problem);
}

void TestBackupsPage::check_tellsOfDamage()
{
    run(u"check"_s);
    QVERIFY2(notice()->tone() == NoticeBar::Tone::Note && notice()->text().contains(u"whole"_s),
             qPrintable(notice()->text()));
    damage(m_setup->path);
    run(u"check"_s);
    QCOMPARE(notice()->tone(), NoticeBar::Tone::Problem);
    QVERIFY2(notice()->text().contains(u"damaged"_s), qPrintable(notice()->text()));
}

void TestBackupsPage::newestBackup_isCheckedOnce()
{
    run(u"make"_s);
    RecentFiles recent = m_setup->preferences->recentFiles();
    QVERIFY(!recent.files().isEmpty());  // only of these is anything kept
    {
        BackupCheck check(*m_setup->open(), *m_setup->preferences);
        QSignalSpy whole(&check, &BackupCheck::whole);
        QTRY_COMPARE(whole.count(), 1);
    }
    damage(listBackups(m_setup->path).first().path);
    {
        BackupCheck again(*m_setup->open(), *m_setup->preferences);
        QSignalSpy damaged(&again, &BackupCheck::damaged);
        QCoreApplication::processEvents();
        QCOMPARE(damaged.count(), 0);  // that one was looked at
    }
    m_setup->preferences->keepOf(m_setup->path, u"checked"_s, {});
    BackupCheck anew(*m_setup->open(), *m_setup->preferences);
    QSignalSpy damaged(&anew, &BackupCheck::damaged);
    QTRY_COMPARE(damaged.count(), 1);
}

QTEST_MAIN(TestBackupsPage)
#include "tst_backupspage.moc"
