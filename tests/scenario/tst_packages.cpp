// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scenarios of exchange that need real records: two offices send each other packages of the sample.

#include "core/brief/briefs.h"
#include "core/exchange/package.h"
#include "core/exchange/received.h"
#include "core/kinds/allkinds.h"
#include "tests/support/workspacefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

/// A secretariat with the sample, and a colleague who began with a package of all of it.
struct Offices {
    WorkspaceFixture fixture{allKinds()};
    std::unique_ptr<Workspace> ours = fixture.sample();
    std::unique_ptr<Workspace> theirs = fixture.create(u"theirs"_s);

    Offices() { send(*ours, *theirs); }

    static void send(const Workspace &from, Workspace &to)
    {
        const auto parts = must(makePackage(from, {.scope = {}, .highest = Handling::Sensitive})).parts;
        const ReceivedPackage package = must(readPackageBytes(must(sealed(parts, {})), u"a package"_s, {}));
        const PackagePreview preview = must(previewPackage(to, package));
        if (!preview.plan.isEmpty())
            must(to.merge(preview.plan));
    }
    void exchange()
    {
        send(*ours, *theirs);
        send(*theirs, *ours);
        send(*ours, *theirs);
    }
    [[nodiscard]] bool equal() const { return must(ours->dump()) == must(theirs->dump()); }
    [[nodiscard]] RecordIds all(const QString &kind) const
    {
        return must(ours->find({.kind = allKinds().kind(kind)}));
    }
    /// What the paper of that meeting says.
    [[nodiscard]] static QString brief(const Workspace &workspace, const RecordId &meeting)
    {
        BriefRequest request;
        request.meeting = meeting;
        request.date = QDate(2014, 3, 28);
        return toText(must(makeBrief(workspace, request)));
    }
};

}  // namespace

class TestPackages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void t4_anActivityInADeletedSection_staysInSight();
    void t15_foreignText_staysText();
    void t20_aBriefAfterAMerge_saysWhatTheDatabaseHolds();
};

void TestPackages::t4_anActivityInADeletedSection_staysInSight()
{
    Offices o;
    const RecordId section = o.all(u"objective"_s).first();
    remove(*o.ours, section);
    Row added(*allKinds().kind(u"activity"), o.theirs->newId());
    added.setValue(u"title", LocalText(u"en"_s, u"Added meanwhile"_s));
    added.setValue(u"objective", section);
    save(*o.theirs, added);
    o.exchange();
    QVERIFY(o.equal());
    QVERIFY(!must(o.ours->row(added.id)).deleted);
    QCOMPARE(must(o.ours->row(added.id)).link(u"objective"), section);
    const CheckReport report = must(o.ours->check());
    QVERIFY(report.errors.isEmpty());
    QVERIFY(std::any_of(
        report.findings.cbegin(), report.findings.cend(), [&added](const CheckReport::Item &item) {
            return item.where.contains(added.id.toString()) && item.text.contains(u"deleted record"_s);
        }));
}

void TestPackages::t15_foreignText_staysText()
{
    Offices o;
    const RecordId id = o.all(u"recommendation"_s).first();
    for (const QString &text :
         {u"<img src=\"file:///etc/passwd\"><script>alert(1)</script> &amp; <b>bold</b>"_s,
          u"invoice \u202Efdp.exe\u202C and \u2067\u05D0\u2069"_s,
          u"bell\u0007 and null-like \u0001\u001B[31m red"_s, u"long word "_s.repeated(100'000),
          u"=HYPERLINK(\"http://example.invalid\")"_s}) {
        change(*o.theirs, id, u"source"_s, text);
        const FieldValue written = must(o.theirs->row(id)).value(u"source");
        o.exchange();
        QVERIFY2(must(o.ours->row(id)).value(u"source") == written, qPrintable(text.left(40)));
        QVERIFY(o.equal());
    }
    QVERIFY(must(o.ours->check()).errors.isEmpty());
}

void TestPackages::t20_aBriefAfterAMerge_saysWhatTheDatabaseHolds()
{
    Offices o;
    const RecordId meeting = must(o.ours->byReference(u"TRI-2014-04"_s, {u"meeting"_s}));
    QCOMPARE(Offices::brief(*o.theirs, meeting), Offices::brief(*o.ours, meeting));
    const RecordIds items = must(o.theirs->find(
        {.kind = allKinds().kind(u"agenda_item"), .filter = {{{u"meeting"_s, Condition::Op::Is, meeting}}}}));
    change(*o.theirs, items.first(), u"title"_s, LocalText(u"en"_s, u"Opening by both chairs"_s));
    change(*o.ours, meeting, u"place"_s, u"Bern"_s);
    o.exchange();
    QVERIFY(o.equal());
    const QString paper = Offices::brief(*o.ours, meeting);
    QVERIFY(paper.contains(u"Opening by both chairs"_s));
    QVERIFY(paper.contains(u"Bern"_s));
    QCOMPARE(Offices::brief(*o.theirs, meeting), paper);
    must(o.ours->undo());
    QVERIFY(!Offices::brief(*o.ours, meeting).contains(u"Opening by both chairs"_s));
}

QTEST_GUILESS_MAIN(TestPackages)
#include "tst_packages.moc"
