// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names are read beside the window while records change; what is kept of them goes away under a reader's feet unless both
// wait for each other.

#include "core/change/changeset.h"
#include "core/kinds/allkinds.h"
#include "core/kinds/theme.h"
#include "tests/support/workspacefixture.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestTitleThreads final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void titlesAreRead_whileRecordsChange();
};

void TestTitleThreads::titlesAreRead_whileRecordsChange()
{
    constexpr int changes = 60;
    WorkspaceFixture fixture(allKinds());
    const auto workspace = fixture.sample();
    const QList<RecordId> ids = must(workspace->find(Query{.kind = &kindOf<Theme>().spec}));
    QVERIFY(ids.size() > 10);
    std::atomic<bool> done = false;
    std::atomic<int> read = 0;
    const std::unique_ptr<QThread> reader(QThread::create([&] {
        while (!done)
            for (const RecordId &id : ids)
                for (const QString &language : {u"en"_s, u"fr"_s, u"ar"_s, u"zh"_s})
                    if (!workspace->title(id, language).isEmpty())
                        ++read;
    }));
    reader->start();
    for (int i = 0; i < changes; ++i) {
        const int seen = read;
        Row after = *workspace->row(ids.first());
        after.setValue(u"name", LocalText(u"en"_s, u"Name %1"_s.arg(i)));
        const auto stamp =
            workspace->apply(changeOf(difference(*workspace->row(ids.first()), after), u"x"_s));
        if (!stamp || workspace->title(ids.first(), u"en"_s) != u"Name %1"_s.arg(i)) {
            done = true;
            reader->wait();
            QFAIL("The change was not taken, or its title is an old one.");
        }
        while (read == seen)  // the reader is in the middle of it each time
            QThread::yieldCurrentThread();
    }
    done = true;
    reader->wait();
    QVERIFY(read > changes);
}

QTEST_GUILESS_MAIN(TestTitleThreads)
#include "tst_titlethreads.moc"
