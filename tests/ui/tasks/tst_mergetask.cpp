// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A colleague's package is taken and three decisions are made between two versions, counted as the other tasks are.

#include "core/exchange/package.h"
#include "core/seal/keybook.h"
#include "tests/support/workspacefixture.h"
#include "tests/ui/tasks/taskssetup.h"
#include "ui/pages/exchange/conflictlist.h"
#include "ui/pages/exchange/conflictpage.h"

#include <QDropEvent>

using namespace tri::test;

class TestMergeTask final : public TasksTest {
    Q_OBJECT
private Q_SLOTS:
    void mergeAPackage_keys();
    void mergeAPackage_mouse();

private:
    static constexpr std::array kReferences{"GFMD1-R01", "GFMD1-R02", "GFMD1-R03"};

    static void write(Workspace &in, const RecordId &record, const QString &words)
    {
        const Row before = must(in.row(record));
        Row after = before;
        after.setValue(u"text"_s, LocalText(u"en"_s, words));
        must(in.apply(changeOf(difference(before, after), before.reference())));
    }
    [[nodiscard]] QString text(const RecordId &record) const
    {
        return std::get<LocalText>(must(workspace()->row(record)).value(u"text")).in(u"en"_s);
    }
    /// Three records are changed here, and otherwise in the copy of a colleague, who sends hers. Its key is known.
    [[nodiscard]] QString packageOfAColleague();
    [[nodiscard]] ConflictPage *conflicts() const
    {
        return qobject_cast<ConflictPage *>(desk()->pages()->page());
    }
    [[nodiscard]] bool isReadyFor(int open) const
    {
        return conflicts() && !conflicts()->isBusy() && must(workspace()->conflictCount()) == open
            && conflicts()->entry().has_value() == (open > 0);
    }
    void let(const QString &file);
};

QString TestMergeTask::packageOfAColleague()
{
    const QString path = m_dir->filePath(u"hers.trilateral"_s);
    if (!QFile::copy(m_templates.filePath(u"sample.trilateral"_s), path))
        return {};
    FileCopyBook copies(m_dir->filePath(u"her_copies.json"_s));
    Workspace::Options options;
    options.registry = &allKinds();
    options.author = u"Ana of UNHCR"_s;
    options.copies = &copies;
    const auto hers = must(Workspace::open(path, Workspace::Mode::ReadWrite, options));
    for (const char *reference : kReferences) {
        write(*hers, must(hers->byReference(QLatin1StringView(reference))), u"Her words"_s);
        write(*workspace(), id(QLatin1StringView(reference)), u"Our words"_s);
    }
    const Identity she = must(newIdentity(u"UNHCR desk"_s));
    KeyBook keys = must(KeyBook::load(m_documents->keyFile()));
    must(keys.trust(she.name, she.key, systemClock().today()));
    must(keys.save());
    PackageOrder order{.scope = {}, .highest = Handling::Sensitive, .withPast = true};
    order.sender = she.name;
    const QString package = m_dir->filePath(u"hers.tripack"_s);
    must(writePackage(package, must(makePackage(*hers, order)).parts, SealOptions{&she, {}, {}}));
    return package;
}

/// Dragged from a folder over the window and let go there.
void TestMergeTask::let(const QString &file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    const QPoint at = desk()->rect().center();
    QDragEnterEvent over(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(desk(), &over);
    QVERIFY(over.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(desk(), &drop);
    m_counter.add(2.60);
}

void TestMergeTask::mergeAPackage_keys()
{
    m_files.path = packageOfAColleague();
    QVERIFY(!m_files.path.isEmpty());
    begin();
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);  // and Enter in the dialog of the system
    QTRY_VERIFY(part<QPushButton>(u"receive_page.take"_s));
    QTRY_VERIFY(part<QPushButton>(u"receive_page.take"_s)->isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(part<QPushButton>(u"receive_page.decide"_s));
    press(Qt::Key_Return);
    QTRY_VERIFY(isReadyFor(3));
    int open = 3;
    for (const Qt::Key key : {Qt::Key_M, Qt::Key_T, Qt::Key_M}) {
        const RecordId record = conflicts()->entry()->row.id;
        press(key);
        --open;
        QTRY_VERIFY(isReadyFor(open));
        QCOMPARE(text(record), key == Qt::Key_M ? u"Our words"_s : u"Her words"_s);
    }
    done(u"9 take a package and decide three times (keys)"_s, 7);
}

void TestMergeTask::mergeAPackage_mouse()
{
    const QString package = packageOfAColleague();
    QVERIFY(!package.isEmpty());
    begin();
    let(package);
    QTRY_VERIFY(part<QPushButton>(u"receive_page.take"_s));
    QTRY_VERIFY(part<QPushButton>(u"receive_page.take"_s)->isEnabled());
    click(part<QPushButton>(u"receive_page.take"_s));
    QTRY_VERIFY(part<QPushButton>(u"receive_page.decide"_s));
    click(part<QPushButton>(u"receive_page.decide"_s));
    QTRY_VERIFY(isReadyFor(3));
    int open = 3;
    for (const int side : {0, 1, 0}) {
        const InboxEntry &entry = *conflicts()->entry();
        const RecordId record = entry.row.id;
        const bool isMine = &entry.versions[side] == entry.mine();
        const QString name = u"conflict.keep.%1.button"_s.arg(side);
        QPushButton *keep = nullptr;
        for (QPushButton *one : conflicts()->findChildren<QPushButton *>(name))
            if (one->isVisible())
                keep = one;
        QVERIFY(keep && keep->isEnabled());
        click(keep);
        --open;
        QTRY_VERIFY(isReadyFor(open));
        QCOMPARE(text(record), isMine ? u"Our words"_s : u"Her words"_s);
    }
    done(u"9 take a package and decide three times (mouse)"_s, 7);
}

QTEST_MAIN(TestMergeTask)
#include "tst_mergetask.moc"
