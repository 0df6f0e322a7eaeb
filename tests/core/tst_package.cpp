// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Packages: what goes into one, what stays, and what becomes of it in another copy.

#include "core/exchange/package.h"
#include "core/exchange/packagecommits.h"
#include "core/exchange/received.h"
#include "core/kinds/allkinds.h"
#include "tests/support/workspacefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

using Effect = MergePlan::Item::Effect;

PackageOrder wholeOrder()
{
    return {.scope = {}, .highest = Handling::Sensitive};
}

PackageOrder about(const RecordIds &ids)
{
    return {.scope = {PackageScope::Kind::Records, ids}, .highest = Handling::Sensitive};
}

QByteArray bytesOf(const Workspace &workspace, const PackageOrder &order)
{
    return must(sealed(must(makePackage(workspace, order)).parts, {}));
}

ReceivedPackage received(const QByteArray &bytes)
{
    return must(readPackageBytes(bytes, u"a package"_s, {}));
}

/// Takes it whole, as the desk does.
void take(Workspace &workspace, const QByteArray &bytes)
{
    const ReceivedPackage package = received(bytes);
    const PackagePreview preview = must(previewPackage(workspace, package));
    if (!preview.plan.isEmpty())
        must(workspace.merge(preview.plan));
    must(packageTaken(workspace, package, u"2014-05-14T08:00:00.000Z"_s));
}

void holdsTogether(const Workspace &workspace)
{
    const CheckReport report = must(workspace.check());
    if (!report.errors.isEmpty())
        qWarning() << report.errors.first().where << report.errors.first().text;
    QVERIFY(report.errors.isEmpty());
}

/// Two toys made in one commit, each changed once afterwards, and one that stands alone.
struct Office {
    WorkspaceFixture fixture;
    std::unique_ptr<Workspace> a;
    Row first;
    Row second;

    Office()
    {
        a = fixture.create(u"a"_s);
        first = toy(*a, u"T-1"_s, u"First"_s);
        second = toy(*a, u"T-2"_s, u"Second"_s);
        ChangeSet both{Origin::Import,
                       {u"import"_s, {}, {}, u"the secret list"_s, 2},
                       {creation(first), creation(second)}};
        must(a->apply(both));
        change(*a, first.id, u"text"_s, u"one"_s);
        change(*a, second.id, u"text"_s, u"two"_s);
    }
};

/// The sample, as a secretariat has it.
struct Secretariat {
    WorkspaceFixture fixture{allKinds()};
    std::unique_ptr<Workspace> workspace = fixture.sample();

    [[nodiscard]] RecordId named(const QString &reference, const QString &kind) const
    {
        return must(workspace->byReference(reference, {kind}));
    }
};

}  // namespace

class TestPackage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void commits_comeBackAsTheyWere();
    void wholePackage_givesTheSameDump();
    void samePackage_hasTheSameBytes();
    void partOfACommit_isTakenAndCompletedLater();
    void parts_ofTwoPackages_makeAWhole();
    void partThatDiffers_isRefused();
    void smallestPackage_holdsWhatTheOtherLacks();
    void packageBeforeItsPast_isRefused();
    void sentTwice_changesNothing();
    void olderPackage_isKnownAndHarmless();
    void whatIsForOthers_staysHere();
    void pastForANarrowerCircle_staysUnlessAsked();
    void scopes_holdWhatBelongsTogether();
    void deleted_travelAsDeleted();
    void emptyPackage_isRefused();
    void linesThatComeBack_areThoseAskedFor();
    void manyDeletions_wantAWord();
    void strangeWorkspace_isNoticed();
};

void TestPackage::commits_comeBackAsTheyWere()
{
    Office o;
    for (const LogCommit &commit : must(o.a->commitsFor({}))) {
        const QByteArray bytes = commitBytes(commit);
        const auto back = readCommit(bytes);
        QVERIFY(back);
        QCOMPARE(back->computeDigest(), commit.digest);
        QCOMPARE(commitBytes(*back), bytes);
        QVERIFY(!readCommit(bytes + ' '));
        QVERIFY(!readCommit(QByteArray(bytes).replace("\"copy\"", "\"cope\"")));
    }
    QVERIFY(!readCommit("[]"));
    QVERIFY(!readCommit(""));
}

void TestPackage::wholePackage_givesTheSameDump()
{
    Office o;
    auto empty = o.fixture.create(u"empty"_s);
    take(*empty, bytesOf(*o.a, wholeOrder()));
    QCOMPARE(must(empty->dump()), must(o.a->dump()));
    holdsTogether(*empty);
    QCOMPARE(must(empty->peers()).size(), 1);
    QVERIFY(must(empty->peers()).first().complete);
}

void TestPackage::samePackage_hasTheSameBytes()
{
    Office o;
    QCOMPARE(bytesOf(*o.a, wholeOrder()), bytesOf(*o.a, wholeOrder()));
    QCOMPARE(bytesOf(*o.a, about({o.first.id})), bytesOf(*o.a, about({o.first.id})));
    const QString path = o.a->path();
    const QByteArray before = bytesOf(*o.a, wholeOrder());
    o.a.reset();
    o.a = o.fixture.open(u"a"_s);
    QCOMPARE(bytesOf(*o.a, wholeOrder()), before);
}

void TestPackage::partOfACommit_isTakenAndCompletedLater()
{
    Office o;
    const QByteArray part = bytesOf(*o.a, about({o.first.id}));
    QVERIFY(!part.contains("secret list"));  // the label of the import speaks of the other record
    QVERIFY(!part.contains("Second"));
    auto b = o.fixture.create(u"b"_s);
    take(*b, part);
    QCOMPARE(must(b->row(o.first.id)).text(u"text"), u"one"_s);
    QVERIFY(!b->row(o.second.id));
    holdsTogether(*b);
    QVERIFY(must(b->heldNumbers()).isEmpty());  // it does not claim to have all

    // Its edit comes back to the office, which has the rest.
    change(*b, o.first.id, u"text"_s, u"from b"_s);
    take(*o.a, bytesOf(*b, wholeOrder()));
    QCOMPARE(must(o.a->row(o.first.id)).text(u"text"), u"from b"_s);
    QVERIFY(must(o.a->conflicts()).isEmpty());
    holdsTogether(*o.a);

    take(*b, bytesOf(*o.a, wholeOrder()));
    QCOMPARE(must(b->dump()), must(o.a->dump()));
    holdsTogether(*b);
    QVERIFY(!must(b->heldNumbers()).isEmpty());
    must(b->undo());
    QVERIFY(must(b->row(o.second.id)).deleted);  // what came with the rest goes as one step
    holdsTogether(*b);
    must(b->redo());
    QCOMPARE(must(b->dump()), must(o.a->dump()));
}

void TestPackage::parts_ofTwoPackages_makeAWhole()
{
    Office o;
    auto b = o.fixture.create(u"b"_s);
    take(*b, bytesOf(*o.a, about({o.second.id})));
    take(*b, bytesOf(*o.a, about({o.first.id})));
    QCOMPARE(must(b->dump()), must(o.a->dump()));
    holdsTogether(*b);
    // And from there to a third, which then gets the rest from the office.
    auto c = o.fixture.create(u"c"_s);
    mergeFrom(*c, b->path());
    take(*c, bytesOf(*o.a, wholeOrder()));
    QCOMPARE(must(c->dump()), must(o.a->dump()));
    holdsTogether(*c);
}

void TestPackage::partThatDiffers_isRefused()
{
    Office o;
    auto b = o.fixture.create(u"b"_s);
    // Somebody on the way changes a line of a part, whose digest nobody can verify before the rest comes.
    PackageContents contents = must(makePackage(*o.a, about({o.first.id})));
    for (SealedPart &one : contents.parts)
        if (one.kind == SealedPart::kCommit)
            one.bytes.replace("First", "Forged");
    take(*b, must(sealed(contents.parts, {})));
    const QByteArray before = must(b->dump());
    const auto plan = previewPackage(*b, received(bytesOf(*o.a, wholeOrder())));
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ProblemCode::Damaged);
    QCOMPARE(must(b->dump()), before);
}

void TestPackage::smallestPackage_holdsWhatTheOtherLacks()
{
    Office o;
    auto b = o.fixture.create(u"b"_s);
    take(*b, bytesOf(*o.a, wholeOrder()));
    change(*b, o.first.id, u"count"_s, qint64(3));
    take(*o.a, bytesOf(*b, wholeOrder()));
    change(*o.a, o.second.id, u"count"_s, qint64(4));
    PackageOrder order = wholeOrder();
    order.known = must(o.a->peers()).first().held;
    const PackageContents small = must(makePackage(*o.a, order));
    QCOMPARE(small.note.commits, 2);  // the mark of the merge, and the change
    take(*b, must(sealed(small.parts, {})));
    QCOMPARE(must(b->dump()), must(o.a->dump()));
}

void TestPackage::packageBeforeItsPast_isRefused()
{
    Office o;
    const CopyNumbers first = must(o.a->heldNumbers());
    change(*o.a, o.first.id, u"count"_s, qint64(3));
    PackageOrder order = wholeOrder();
    order.known = first;
    auto empty = o.fixture.create(u"empty"_s);
    const auto preview = previewPackage(*empty, received(bytesOf(*o.a, order)));
    QVERIFY(!preview);
    QCOMPARE(preview.error().code, ProblemCode::Newer);
    QCOMPARE(must(empty->log()).size(), 0);
}

void TestPackage::sentTwice_changesNothing()
{
    Office o;
    auto b = o.fixture.create(u"b"_s);
    const QByteArray part = bytesOf(*o.a, about({o.first.id}));
    take(*b, part);
    const auto commits = must(b->log()).size();
    const PackagePreview again = must(previewPackage(*b, received(part)));
    QVERIFY(again.plan.isEmpty());
    take(*b, part);
    QCOMPARE(must(b->log()).size(), commits);
}

void TestPackage::olderPackage_isKnownAndHarmless()
{
    Office o;
    auto b = o.fixture.create(u"b"_s);
    const QByteArray old = bytesOf(*o.a, wholeOrder());
    change(*o.a, o.first.id, u"text"_s, u"newer"_s);
    take(*b, bytesOf(*o.a, wholeOrder()));
    const PackagePreview replayed = must(previewPackage(*b, received(old)));
    QVERIFY(replayed.isOlder);
    QVERIFY(replayed.plan.isEmpty());
    const QByteArray before = must(b->dump());
    take(*b, old);
    QCOMPARE(must(b->dump()), before);
    QVERIFY(must(b->peers()).first().held == must(o.a->heldNumbers()));  // it is not taken for a step back
}

void TestPackage::whatIsForOthers_staysHere()
{
    Secretariat s;
    PackageOrder order{.scope = {}, .highest = Handling::Shared};
    const PackageContents shared = must(makePackage(*s.workspace, order));
    QVERIFY(!shared.leftBack.isEmpty());
    QVERIFY(!shared.note.complete);
    QSet<RecordId> left;
    for (const LeftBack &one : shared.leftBack) {
        left.insert(one.id);
        QVERIFY(!leakText(one).isEmpty());
    }
    for (const PackageContents::Line &line : shared.lines) {
        QVERIFY(!left.contains(line.id));
        const Row row = must(s.workspace->row(line.id));
        QVERIFY2(row.handling() <= Handling::Shared, qPrintable(line.title));
        for (const FieldSpec &field : row.spec->fields)
            QVERIFY2(field.handling <= Handling::Shared || isEmpty(row.value(QLatin1String(field.key))),
                     field.key);
    }
    // No word of what stays is in the bytes of what goes.
    const QByteArray bytes = must(sealed(shared.parts, {}));
    for (const LeftBack &one : shared.leftBack)
        QVERIFY2(!bytes.contains(one.id.toString().toLatin1() + "\",\"" + one.kind.toLatin1()),
                 qPrintable(one.title));
    order.highest = Handling::Sensitive;
    QVERIFY(must(makePackage(*s.workspace, order)).leftBack.isEmpty());
}

void TestPackage::pastForANarrowerCircle_staysUnlessAsked()
{
    WorkspaceFixture fixture;
    auto a = fixture.create(u"a"_s);
    Row row = toy(*a, u"T-1"_s, u"Draft"_s);
    row.setValue(u"handling", u"internal"_s);
    save(*a, row);
    change(*a, row.id, u"handling"_s, u"public"_s);
    save(*a, toy(*a, u"T-2"_s, u"Open"_s));
    PackageOrder order{.scope = {}, .highest = Handling::Shared};
    const PackageContents careful = must(makePackage(*a, order));
    QCOMPARE(careful.leftBack.size(), 1);
    QCOMPARE(careful.leftBack.first().reason, LeakReason::Past);
    QCOMPARE(careful.lines.size(), 1);
    order.withPast = true;
    QCOMPARE(must(makePackage(*a, order)).lines.size(), 2);
}

void TestPackage::scopes_holdWhatBelongsTogether()
{
    Secretariat s;
    for (const BelongingLink &link : belongingLinks()) {
        const RecordSpec *spec = allKinds().kind(QString::fromLatin1(link.kind));
        QVERIFY2(spec, link.kind);
        const FieldSpec *field = spec->field(link.field);
        QVERIFY2(field && field->isLink(), link.field);
    }
    const Query meetings{.kind = allKinds().kind(u"meeting")};
    const RecordId meeting = must(s.workspace->find(meetings)).last();
    const ScopeRecords scope = must(recordsIn(*s.workspace, {PackageScope::Kind::Meeting, {meeting}}));
    QVERIFY(scope.lines.contains(meeting));
    const Query items{.kind = allKinds().kind(u"agenda_item"),
                      .filter = {{{u"meeting"_s, Condition::Op::Is, meeting}}}};
    for (const RecordId &item : must(s.workspace->find(items)))
        QVERIFY(scope.lines.contains(item));
    // Whatever a line names is in it too, so that it can be read.
    for (const RecordId &id : scope.lines) {
        const Row row = must(s.workspace->row(id));
        for (const FieldSpec &field : row.spec->fields)
            if (field.isLink())
                for (const RecordId &end : row.links(QLatin1String(field.key)))
                    QVERIFY2(scope.contains(end) || !s.workspace->row(end), field.key);
    }
    const auto whole = must(recordsIn(*s.workspace, {}));
    QVERIFY(whole.lines.size() > scope.lines.size() + scope.context.size());
    // Into another copy, where it stands by itself.
    PackageOrder order{.scope = {PackageScope::Kind::Meeting, {meeting}}, .highest = Handling::Sensitive};
    auto other = s.fixture.create(u"other"_s);
    take(*other, bytesOf(*s.workspace, order));
    QCOMPARE(must(other->row(meeting)), must(s.workspace->row(meeting)));
    holdsTogether(*other);
}

void TestPackage::deleted_travelAsDeleted()
{
    Office o;
    auto b = o.fixture.create(u"b"_s);
    take(*b, bytesOf(*o.a, about({o.first.id})));
    remove(*o.a, o.first.id);
    take(*b, bytesOf(*o.a, about({o.first.id})));
    QVERIFY(must(b->row(o.first.id)).deleted);
    QVERIFY(must(b->conflicts()).isEmpty());
}

void TestPackage::emptyPackage_isRefused()
{
    WorkspaceFixture fixture;
    auto a = fixture.create(u"a"_s);
    Row row = toy(*a, u"T-1"_s, u"Ours"_s);
    row.setValue(u"handling", u"sensitive"_s);
    save(*a, row);
    const auto contents = makePackage(*a, {.scope = {}, .highest = Handling::Shared});
    QVERIFY(!contents);
    QCOMPARE(contents.error().code, ProblemCode::Nothing);
}

void TestPackage::linesThatComeBack_areThoseAskedFor()
{
    Office o;
    const Identity iom = must(newIdentity(u"IOM"_s));
    auto b = o.fixture.create(u"b"_s);
    take(*b, bytesOf(*o.a, wholeOrder()));
    must(o.a->keepSent({.seq = 0,
                        .receiver = u"IOM"_s,
                        .signer = QString::fromLatin1(iom.key.bytes.toHex()),
                        .scope = u"records:"_s + o.first.id.toString(),
                        .title = u"First"_s,
                        .made = u"2014-05-01T08:00:00.000Z"_s,
                        .newest = {},
                        .answerBy = QDate(2014, 5, 14),
                        .rights = {o.first.id}}));
    change(*b, o.first.id, u"text"_s, u"as asked"_s);
    change(*b, o.second.id, u"text"_s, u"not asked"_s);
    const QByteArray bytes = must(sealed(must(makePackage(*b, wholeOrder())).parts, {.signer = &iom}));
    const ReceivedPackage package = must(readPackageBytes(bytes, u"from IOM"_s, {}));
    QCOMPARE(package.standing, SenderStanding::Unknown);
    QVERIFY(!mayTake(package.standing, package.sender, false));
    const PackagePreview preview = must(previewPackage(*o.a, package));
    QCOMPARE(preview.outOfScope, QSet<RecordId>{o.second.id});
    must(o.a->merge(preview.plan, {.records = preview.outOfScope}));
    must(packageTaken(*o.a, package, u"2014-05-10T08:00:00.000Z"_s));
    QCOMPARE(must(o.a->row(o.first.id)).text(u"text"), u"as asked"_s);
    QCOMPARE(must(o.a->row(o.second.id)).text(u"text"), u"two"_s);
    QVERIFY(must(o.a->conflicts()).isEmpty());
    QCOMPARE(must(o.a->sentPackages()).first().returned, u"2014-05-10T08:00:00.000Z"_s);
    // What was refused stays in the history, with its author, and the refusal travels.
    QStringList past;
    for (const HistoryEntry &entry : must(o.a->history(o.second.id)))
        if (const auto *text = std::get_if<QString>(&entry.after))
            past << *text;
    QVERIFY(past.contains(u"not asked"_s));
    take(*b, bytesOf(*o.a, wholeOrder()));
    QCOMPARE(must(b->dump()), must(o.a->dump()));
    must(o.a->undo());
    QCOMPARE(must(o.a->row(o.first.id)).text(u"text"), u"one"_s);
    holdsTogether(*o.a);
}

void TestPackage::manyDeletions_wantAWord()
{
    WorkspaceFixture fixture;
    auto a = fixture.create(u"a"_s);
    RecordIds ids;
    for (int i = 0; i < 30; ++i) {
        const Row row = toy(*a, u"T-%1"_s.arg(i), u"Toy %1"_s.arg(i));
        save(*a, row);
        ids << row.id;
    }
    for (int i = 0; i < 30; ++i) {
        Row part(kindOf<ToyPart>().spec, a->newId());
        part.setValue(u"name", u"Part %1"_s.arg(i));
        save(*a, part);
    }
    auto b = fixture.create(u"b"_s);
    take(*b, bytesOf(*a, wholeOrder()));
    for (int i = 0; i < 5; ++i)
        remove(*b, ids[i]);
    QVERIFY(!must(previewPackage(*a, received(bytesOf(*b, wholeOrder())))).deletion.needsWord());
    for (int i = 5; i < 20; ++i)
        remove(*b, ids[i]);
    const PackagePreview many = must(previewPackage(*a, received(bytesOf(*b, wholeOrder()))));
    QVERIFY(many.deletion.needsWord());
    QCOMPARE(many.deletion.records, 20);
    QCOMPARE(many.deletion.living, 60);
    for (int i = 20; i < 30; ++i)
        remove(*b, ids[i]);
    change(*a, ids[3], u"text"_s,
           u"edited here"_s);  // a deletion counts even where an edit keeps it in sight
    const PackagePreview all = must(previewPackage(*a, received(bytesOf(*b, wholeOrder()))));
    QCOMPARE(all.deletion.records, 30);
    QVERIFY(!all.deletion.wholeKind.isEmpty());
    // Refused, every record is as it was, in one step.
    MergeRefusals keep;
    for (const MergePlan::Item &item : all.plan.items)
        keep.fields[item.id] << QString();
    const QByteArray before = must(a->dump());
    must(a->merge(all.plan, keep));
    QCOMPARE(must(a->dump()), before);
    must(a->undo());
    QCOMPARE(must(a->dump()), before);
}

void TestPackage::strangeWorkspace_isNoticed()
{
    Office o;
    Office other;
    auto b = o.fixture.create(u"b"_s);
    take(*b, bytesOf(*o.a, wholeOrder()));
    change(*b, o.first.id, u"text"_s, u"from b"_s);
    QVERIFY(!must(previewPackage(*o.a, received(bytesOf(*b, wholeOrder())))).plan.isStrange);
    WorkspaceFixture elsewhere(toyRegistry(), 99);
    auto c = elsewhere.create(u"c"_s);
    save(*c, toy(*c, u"T-9"_s, u"Elsewhere"_s));
    QVERIFY(must(previewPackage(*o.a, received(bytesOf(*c, wholeOrder())))).plan.isStrange);
}

QTEST_GUILESS_MAIN(TestPackage)
#include "tst_package.moc"
