// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bits that turn over in a workspace: nothing crashes, and whatever changes its content is found by the check. Counts are
// printed.

#include "tests/core/damagedfiles.h"

#include "core/store/store.h"
#include "core/workspace/repairing.h"
#include "core/workspace/salvaging.h"

#include <QRandomGenerator>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kSeed = 20070709;

/// All that a person entered: the state, every commit with its lines, and every content.
Result<QByteArray> contentOf(const QString &path, WorkspaceFixture &fixture)
{
    QByteArray out;
    {
        const auto workspace = Workspace::open(path, Workspace::Mode::ReadOnly, fixture.options());
        const auto dump = workspace ? (*workspace)->dump() : fail(workspace.error());
        if (!dump)
            return fail(dump.error());
        out = *dump;
    }
    const auto store = Store::open(path, true, toyRegistry());
    const auto last = store ? (*store)->lastSeq() : fail(store.error());
    if (!last)
        return fail(last.error());
    for (qint64 seq = 1; seq <= *last; ++seq) {
        const auto commit = (*store)->readCommit(seq, true);
        if (!commit)
            return fail(commit.error());
        out += commit->computeDigest() + commit->digest + '\n';
    }
    const auto hashes = (*store)->contentHashes();
    if (!hashes)
        return fail(hashes.error());
    for (const QString &hash : *hashes) {
        const auto take = [&out](QByteArrayView piece) {
            out.append(piece);
            return Status();
        };
        if (const auto done = (*store)->readContent(hash, take); !done)
            return fail(done.error());
    }
    return out;
}

struct Counts {
    int refused = 0;   ///< on opening
    int found = 0;     ///< by the check
    int harmless = 0;  ///< the content is the same to the byte, and nothing is found
    int missed = 0;    ///< the content changed unseen
    int repaired = 0;  ///< to the same content
    int unrepaired = 0;
    int salvaged = 0;
};

}  // namespace

class TestFlippedFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyChangeIsFound();
    void derivedTables_areRepaired();

private:
    void flip(QByteArray &bytes, int bits, QRandomGenerator &random) const;
    [[nodiscard]] bool isFound(const QString &path, Counts &counts);

    WorkspaceFixture m_fixture;
    QByteArray m_whole;
    QByteArray m_content;
};

void TestFlippedFiles::initTestCase()
{
    auto workspace = m_fixture.create(u"w"_s);
    fillWithToys(*workspace, 24, 8);
    const QString hash =
        must(workspace->storeBytes(QByteArray("Words in a file that is kept. ").repeated(400)));
    Row row = anyToy(*workspace, 1000);
    row.setValue(u"file", hash);
    save(*workspace, row);
    workspace.reset();
    m_whole = bytesOf(m_fixture.path(u"w"_s));
    m_content = must(contentOf(m_fixture.path(u"w"_s), m_fixture));
    QVERIFY(must(m_fixture.open(u"w"_s)->check()).errors.isEmpty());
    m_whole = bytesOf(m_fixture.path(u"w"_s));
    qInfo("%d bytes", int(m_whole.size()));
}

void TestFlippedFiles::flip(QByteArray &bytes, int bits, QRandomGenerator &random) const
{
    for (int i = 0; i < bits; ++i) {
        const auto at = qsizetype(random.bounded(quint32(bytes.size())));
        bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
    }
}

bool TestFlippedFiles::isFound(const QString &path, Counts &counts)
{
    const auto workspace = Workspace::open(path, Workspace::Mode::ReadOnly, m_fixture.options());
    if (!workspace) {
        ++counts.refused;
        return true;
    }
    const auto report = (*workspace)->check();
    if (report && report->errors.isEmpty())
        return false;
    ++counts.found;
    return true;
}

void TestFlippedFiles::everyChangeIsFound()
{
    QRandomGenerator random(kSeed);
    Counts counts;
    const QString path = m_fixture.path(u"flipped"_s);
    const QString out = m_fixture.path(u"out"_s);
    const int all = trials(2000, 80);
    for (int i = 0; i < all; ++i) {
        QByteArray damaged = m_whole;
        const int bits = 1 + int(random.bounded(16));
        flip(damaged, bits, random);
        writeBytes(path, damaged);
        const bool found = isFound(path, counts);
        if (bytesOf(path) != damaged)
            QFAIL("looking at a file changed it");
        if (found && i % 4 == 0) {
            // What is found can be salvaged, whatever it is; the file stays.
            QFile::remove(out);
            counts.salvaged += salvageWorkspace(path, out, m_fixture.options()) ? 1 : 0;
            QCOMPARE(bytesOf(path), damaged);
        }
        if (found)
            continue;
        const auto content = contentOf(path, m_fixture);
        if (content && *content == m_content) {
            ++counts.harmless;
        } else {
            ++counts.missed;
            qWarning("trial %d: a change of the content was not found", i);
        }
    }
    qInfo("%d files with 1-16 bits turned over: %d refused on opening, %d found by the check, %d harmless, "
          "%d missed; of "
          "every fourth that was found, salvaged %d",
          all, counts.refused, counts.found, counts.harmless, counts.missed, counts.salvaged);
    QCOMPARE(counts.missed, 0);
}

/// A repair gives the same content again, or refuses and changes nothing.
void TestFlippedFiles::derivedTables_areRepaired()
{
    QRandomGenerator random(kSeed + 1);
    Counts counts;
    for (int i = 0; i < trials(400, 25); ++i) {
        const QString path = m_fixture.path(u"repair-%1"_s.arg(i));
        QByteArray damaged = m_whole;
        flip(damaged, 1 + int(random.bounded(4)), random);
        writeBytes(path, damaged);
        const auto repaired = repairWorkspace(path, m_fixture.options());
        if (repaired) {
            ++counts.repaired;
            QCOMPARE(bytesOf(repaired->backup), damaged);
            QVERIFY(!repaired->errors.isEmpty());
            QCOMPARE(must(contentOf(path, m_fixture)), m_content);
            Counts again;
            QVERIFY(!isFound(path, again));
        } else {
            ++counts.unrepaired;
            QCOMPARE(bytesOf(path), damaged);
            QVERIFY(!QFile::exists(path + u".unfinished"_s));
        }
    }
    qInfo("repairs: %d gave the same content again, %d were refused or not needed", counts.repaired,
          counts.unrepaired);
    QVERIFY(counts.repaired > 0);
}

QTEST_GUILESS_MAIN(TestFlippedFiles)
#include "tst_flippedfiles.moc"
