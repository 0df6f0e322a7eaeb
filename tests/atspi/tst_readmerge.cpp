// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A colleague's package taken and three decisions made between two versions, from outside.

#include "core/change/changeset.h"
#include "core/exchange/package.h"
#include "core/kinds/allkinds.h"
#include "core/seal/keybook.h"
#include "core/workspace/copybook.h"
#include "core/workspace/starter.h"
#include "tests/atspi/desktest.h"
#include "tests/support/workspacefixture.h"

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kReferences{u"GFMD1-R01"_s, u"GFMD1-R02"_s, u"GFMD1-R03"_s};
const QString kOurs = u"Our words"_s;
const QString kHers = u"Her words"_s;

void rewrite(Workspace &in, const QString &words)
{
    for (const QString &reference : kReferences) {
        const Row before = must(in.row(must(in.byReference(reference))));
        Row after = before;
        after.setValue(u"text"_s, LocalText(u"en"_s, words));
        must(in.apply(changeOf(difference(before, after), before.reference())));
    }
}

}  // namespace

class TestReadMerge final : public DeskTest {
    Q_OBJECT
private Q_SLOTS:
    void package_isOpened();
    void package_isTaken();
    void versions_areDecided();
    void decision_isUndone();

protected:
    /// Our copy of the sample and the package that a colleague made of hers; both changed the same three records.
    QStringList prepare() override;
};

QStringList TestReadMerge::prepare()
{
    const QString ours = m_program.path(u"ours.trilateral"_s);
    const QString hers = m_program.path(u"hers.trilateral"_s);
    FileCopyBook copies(m_program.path(u"her_copies.json"_s));
    Workspace::Options options;
    options.registry = &allKinds();
    options.author = u"Ben of ILO"_s;
    must(createStarter(ours, options, true)).reset();
    if (!QFile::copy(ours, hers))
        return {};
    rewrite(*must(Workspace::open(ours, Workspace::Mode::ReadWrite, options)), kOurs);
    options.author = u"Ana of UNHCR"_s;
    options.copies = &copies;
    const auto workspace = must(Workspace::open(hers, Workspace::Mode::ReadWrite, options));
    rewrite(*workspace, kHers);
    const Identity she = must(newIdentity(u"UNHCR desk"_s));
    PackageOrder order{.scope = {}, .highest = Handling::Sensitive, .withPast = true};
    order.sender = she.name;
    must(writePackage(m_program.path(u"hers.tripack"_s), must(makePackage(*workspace, order)).parts,
                      SealOptions{&she, {}, {}}));
    return {ours};
}

void TestReadMerge::package_isOpened()
{
    QVERIFY(takeKeyboard(await(u"heading"_s, u"Home"_s)));
    QVERIFY(command(u"File"_s, u"Receive package.*"_s));
    QVERIFY(chooseFile(u"Receive a package"_s, m_program.path(u"hers.tripack"_s), u"Open"_s));
    // The dialog took the keyboard with it when it went.
    QVERIFY(takeKeyboard(await(u"heading"_s, u"Package from UNHCR desk"_s)));
    const Thing band = await(u"frame"_s, u"Where the package comes from"_s);
    QVERIFY2(m_reader.description(band).contains(u"nobody compared"_s),
             qPrintable(m_reader.description(band)));
    const QStringList unreadable = unreadableIn(m_application);
    QVERIFY2(unreadable.isEmpty(), qPrintable(unreadable.join(u'\n')));
}

void TestReadMerge::package_isTaken()
{
    QVERIFY(!await(u"check box"_s, u"Two versions: 3"_s).isNull());
    const Thing take = await(u"push button"_s, u"Take 3 records"_s);
    QVERIFY(!m_reader.has(take, StateBit::Enabled));
    QVERIFY(!await(u"label"_s, u"Nobody has compared the key.*"_s).isNull());
    QVERIFY(m_reader.act(await(u"check box"_s, u"Take it unverified"_s), u"Toggle"_s));
    m_reader.forget();
    QVERIFY(press(u"push button"_s, u"Take 3 records"_s));
    QVERIFY2(until([this] { return !alertsTold().filter(u"Taken: 3 records."_s).isEmpty(); }),
             qPrintable(alertsTold().join(u'\n')));
}

void TestReadMerge::versions_areDecided()
{
    QVERIFY(press(u"push button"_s, u"Decide between two versions"_s));
    QVERIFY(!await(u"heading"_s, u"Two versions"_s).isNull());
    const QStringList unreadable = unreadableIn(m_application);
    QVERIFY2(unreadable.isEmpty(), qPrintable(unreadable.join(u'\n')));
    int open = int(kReferences.size());
    for (const QString &side : {u"Ben of ILO"_s, u"Ana of UNHCR"_s, u"Ben of ILO"_s}) {
        QVERIFY(!await(u"label"_s, u"%1 decisions? waits?\\."_s.arg(open)).isNull());
        // Both versions are read before one is kept.
        QCOMPARE(m_reader.text(await(u"text"_s, u".*Ben of ILO.*"_s)), kOurs);
        QCOMPARE(m_reader.text(await(u"text"_s, u".*Ana of UNHCR.*"_s)), kHers);
        m_reader.forget();
        QVERIFY(press(u"push button"_s, u"Keep .*"_s + side + u".*"_s));
        QVERIFY2(until([this] { return !alertsTold().filter(u"Settled"_s).isEmpty(); }),
                 qPrintable(alertsTold().join(u'\n')));
        --open;
    }
    QVERIFY(!await(u"label"_s, u"No copies disagree.*"_s).isNull());
    QStringList kept;
    for (const QString &reference : kReferences) {
        QVERIFY(goTo(reference));
        QVERIFY(until([&] {
            return m_reader.text(m_reader.find(m_application, u"text"_s, u"Reference"_s)) == reference;
        }));
        kept << m_reader.text(await(u"text"_s, u"Text, English"_s));
    }
    QCOMPARE(kept.count(kOurs), 2);
    QCOMPARE(kept.count(kHers), 1);
}

void TestReadMerge::decision_isUndone()
{
    QVERIFY(command(u"Edit"_s, u"Undo.*"_s));
    QVERIFY(command(u"Go"_s, u"Two versions"_s));
    QVERIFY(!await(u"label"_s, u"1 decisions? waits?\\."_s).isNull());
    // Its kind of record stands above it.
    const Thing list = await(u"tree"_s, u"Two versions to decide"_s);
    QVERIFY(until([&] { return m_reader.rowCount(list) == 2; }));
}

QTEST_GUILESS_MAIN(TestReadMerge)
#include "tst_readmerge.moc"
