// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Packages that mean harm, or were damaged on the way: 2,000 whose bytes were changed, and 500 that are sealed rightly
// and lie inside. Each is refused with a reason; the workspace keeps its bytes, and no file appears beside it.

#include "core/exchange/package.h"
#include "core/exchange/packagecommits.h"
#include "core/exchange/received.h"
#include "tests/support/workspacefixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <functional>
#include <random>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kSeed = 20131003;

using Commits = QList<LogCommit>;

/// A package that would be taken, taken apart so that a test can put it together with a lie in it.
struct Kit {
    WorkspaceFixture fixture;
    std::unique_ptr<Workspace> sender;
    std::unique_ptr<Workspace> receiver;
    PackageContents contents;
    Identity signer = must(newIdentity(u"Anna"_s));

    Kit()
    {
        sender = fixture.create(u"sender"_s);
        receiver = fixture.create(u"receiver"_s);
        Row first = toy(*sender, u"T-1"_s, u"First"_s);
        const QString hash = must(sender->storeBytes("the words of a file"));
        first.setValue(u"file", hash);
        save(*sender, first);
        for (int i = 2; i < 6; ++i)
            save(*sender, toy(*sender, u"T-%1"_s.arg(i), u"Toy %1"_s.arg(i)));
        change(*sender, first.id, u"text"_s, u"changed"_s);
        remove(*sender, first.id);
        contents = must(makePackage(*sender, {.scope = {}, .highest = Handling::Sensitive}));
    }
    [[nodiscard]] Commits commits() const
    {
        Commits out;
        for (const SealedPart &part : contents.parts)
            if (part.kind == SealedPart::kCommit)
                out << *readCommit(part.bytes);
        return out;
    }
    /// Sealed as the program seals: only what it says is wrong.
    [[nodiscard]] QByteArray withParts(const QList<SealedPart> &parts) const
    {
        return must(sealed(parts, {.signer = &signer}));
    }
    [[nodiscard]] QByteArray withCommits(const Commits &commits) const
    {
        PackageNote note = contents.note;
        note.commits = commits.size();
        QList<SealedPart> parts{{SealedPart::kManifest, noteBytes(note)}};
        for (const LogCommit &commit : commits)
            parts << SealedPart{SealedPart::kCommit, commitBytes(commit)};
        for (const SealedPart &part : contents.parts)
            if (part.kind == SealedPart::kBlob)
                parts << part;
        return withParts(parts);
    }
    [[nodiscard]] Status tried(const QByteArray &bytes) const
    {
        const auto package = readPackageBytes(bytes, u"a package"_s, {});
        if (!package)
            return fail(package.error());
        const auto preview = previewPackage(*receiver, *package);
        if (!preview)
            return fail(preview.error());
        const auto merged = receiver->merge(preview->plan);
        return merged ? Status() : fail(merged.error());
    }
};

/// Digests and chain made right again, as somebody does who writes a package by hand.
void sealAgain(Commits &commits)
{
    QHash<QByteArray, QByteArray> now;  // by what they were
    for (LogCommit &commit : commits) {
        const QByteArray was = commit.digest;
        commit.previous = now.value(commit.previous, commit.previous);
        commit.digest = commit.computeDigest();
        now.insert(was, commit.digest);
    }
}

using Lie = std::function<void(Commits &commits, std::mt19937 &random)>;

struct NamedLie {
    const char *name;
    Lie tell;
};

LogCommit &anyOf(Commits &commits, std::mt19937 &random)
{
    return commits[qsizetype(random() % std::size_t(commits.size()))];
}

void setBody(LogCommit &commit, const QByteArray &body)
{
    if (!commit.lines.isEmpty())
        commit.lines.first().body = body;
}

const QList<NamedLie> &lies()
{
    static const QList<NamedLie> all{
        {"a digest of another content", [](Commits &c, auto &r) { anyOf(c, r).author += u'x'; }},
        {"a number that skips",
         [](Commits &c, auto &r) {
             anyOf(c, r).number += 1 + qint64(r() % 1000);
             sealAgain(c);
         }},
        {"a number below one",
         [](Commits &c, auto &r) {
             anyOf(c, r).number = -qint64(r() % 1000);
             sealAgain(c);
         }},
        {"a number that overflows",
         [](Commits &c, auto &r) {
             anyOf(c, r).number = std::numeric_limits<qint64>::max() - qint64(r() % 3);
             sealAgain(c);
         }},
        {"a copy name with a path",
         [](Commits &c, auto &r) {
             anyOf(c, r).copy = u"../../%1"_s.arg(r() % 100);
             sealAgain(c);
         }},
        {"a copy name with blanks",
         [](Commits &c, auto &r) {
             anyOf(c, r).copy = u"a b%1"_s.arg(r() % 100);
             sealAgain(c);
         }},
        {"no copy name",
         [](Commits &c, auto &r) {
             anyOf(c, r).copy.clear();
             sealAgain(c);
         }},
        {"a commit that is missing",
         [](Commits &c, auto &r) { c.removeAt(qsizetype(r() % std::size_t(c.size() - 1))); }},
        {"commits in another order",
         [](Commits &c, auto &r) { c.swapItemsAt(0, 1 + qsizetype(r() % std::size_t(c.size() - 1))); }},
        {"a second commit of one name",
         [](Commits &c, auto &r) {
             LogCommit twin = anyOf(c, r);
             twin.author = u"twin"_s;
             twin.previous = c.last().digest;
             twin.number = c.last().number;
             twin.digest = twin.computeDigest();
             c << twin;
         }},
        {"a body that is no list",
         [](Commits &c, auto &r) {
             setBody(anyOf(c, r), "{\"a\":1}");
             sealAgain(c);
         }},
        {"a body with blanks",
         [](Commits &c, auto &r) {
             LogCommit &one = anyOf(c, r);
             setBody(one, one.lines.value(0).body + ' ');
             sealAgain(c);
         }},
        {"a body nested deeply",
         [](Commits &c, auto &r) {
             const int depth = 200 + int(r() % 4000);
             setBody(anyOf(c, r), QByteArray(depth, '[') + QByteArray(depth, ']'));
             sealAgain(c);
         }},
        {"a change that replaces what nobody made",
         [](Commits &c, auto &r) {
             setBody(anyOf(c, r), "[[\"text\",\"x\",[\"nobody.%1.09f3c2aa\"]]]");
             anyOf(c, r).lines.first().body.replace("%1", QByteArray::number(r() % 100 + 1));
             sealAgain(c);
         }},
        {"a register with a line break",
         [](Commits &c, auto &r) {
             setBody(anyOf(c, r), "[[\"te\\nxt\",\"x\",[]]]");
             sealAgain(c);
         }},
        {"a register without end",
         [](Commits &c, auto &r) {
             setBody(anyOf(c, r), "[[\"" + QByteArray(1000 + int(r() % 1000), 'a') + "\",\"x\",[]]]");
             sealAgain(c);
         }},
        {"a thousand values of one register",
         [](Commits &c, auto &r) {
             QByteArray body = "[";
             for (int i = 0; i < 1000; ++i)
                 body += (i ? ",[\"text\",\"" : "[\"text\",\"") + QByteArray::number(100000 + i) + "\",[]]";
             setBody(anyOf(c, r), body + ']');
             sealAgain(c);
         }},
        {"a life that is a word",
         [](Commits &c, auto &r) {
             setBody(anyOf(c, r), "[[\"~life\",\"maybe\",[]]]");
             sealAgain(c);
         }},
        {"one record twice in a commit",
         [](Commits &c, auto &r) {
             LogCommit &one = anyOf(c, r);
             if (!one.lines.isEmpty())
                 one.lines << one.lines.first();
             sealAgain(c);
         }},
        {"a record without id",
         [](Commits &c, auto &r) {
             LogCommit &one = anyOf(c, r);
             if (!one.lines.isEmpty())
                 one.lines.first().record = {};
             sealAgain(c);
         }},
        {"a record that changes its kind",
         [](Commits &c, auto &) {
             c.last().lines.first().kind = u"toy_part"_s;
             sealAgain(c);
         }},
        {"a kind with blanks",
         [](Commits &c, auto &r) {
             LogCommit &one = anyOf(c, r);
             if (!one.lines.isEmpty())
                 one.lines.first().kind = u"to y"_s;
             sealAgain(c);
         }},
        {"an author as long as a book",
         [](Commits &c, auto &r) {
             anyOf(c, r).author = QString(100'000, u'a');
             sealAgain(c);
         }},
        {"a part whose place is outside",
         [](Commits &c, auto &r) {
             LogCommit &one = anyOf(c, r);
             one.wholeLines = 2;
             for (LogLine &line : one.lines)
                 line.place = 7;
         }},
        {"a part of more lines than there are numbers",
         [](Commits &c, auto &r) {
             LogCommit &one = anyOf(c, r);
             one.wholeLines = std::numeric_limits<int>::max();
             for (LogLine &line : one.lines)
                 line.place = 0;
         }},
        {"a digest that is none", [](Commits &c, auto &r) { anyOf(c, r).digest = "not hex at all"; }},
        {"a target that is no commit",
         [](Commits &c, auto &r) {
             anyOf(c, r).target = u"../x"_s;
             sealAgain(c);
         }},
    };
    return all;
}

}  // namespace

class TestHostilePackages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatNobodyWouldTake_isNotSent();
    void theKit_isTakenWithoutALie();
    void changedBytes_areRefused();
    void lies_areRefused();
    void foreignNotes_areRefused();
};

void TestHostilePackages::theKit_isTakenWithoutALie()
{
    const Kit kit;
    const Status done = kit.tried(kit.withCommits(kit.commits()));
    QVERIFY2(done, done ? "" : qPrintable(done.error().text + done.error().detail));
    QCOMPARE(must(kit.receiver->dump()), must(kit.sender->dump()));
}

void TestHostilePackages::changedBytes_areRefused()
{
    Kit kit;
    const Identity receiver = must(newIdentity(u"Ben"_s));
    const QList<QByteArray> originals{
        must(sealed(kit.contents.parts, {})), must(sealed(kit.contents.parts, {.signer = &kit.signer})),
        must(sealed(kit.contents.parts, {.signer = &kit.signer, .receivers = {receiver.key}}))};
    std::mt19937 random(kSeed);
    qInfo("seed %u", kSeed);
    const QByteArray before = must(kit.receiver->dump());
    const QStringList files =
        QFileInfo(kit.receiver->path()).dir().entryList(QDir::AllEntries | QDir::Hidden);
    for (int i = 0; i < 2000; ++i) {
        QByteArray bytes = originals[i % 3];
        const auto at = [&] { return qsizetype(random() % std::size_t(bytes.size())); };
        switch (i / 3 % 5) {
        case 0:
            bytes[at()] = char(bytes[0] ^ char(1 << (random() % 8))) == bytes[0] ? '\0' : char(random());
            break;
        case 1: bytes.truncate(at()); break;
        case 2: bytes.insert(at(), char(random())); break;
        case 3: bytes.remove(at(), 1 + qsizetype(random() % 20)); break;
        default: {
            const qsizetype from = at();
            bytes = bytes.first(at()) + bytes.sliced(from);
        }
        }
        if (bytes == originals[i % 3])
            continue;
        QVERIFY2(!kit.tried(bytes), qPrintable(u"case %1"_s.arg(i)));
    }
    QCOMPARE(must(kit.receiver->dump()), before);
    QCOMPARE(QFileInfo(kit.receiver->path()).dir().entryList(QDir::AllEntries | QDir::Hidden), files);
}

void TestHostilePackages::lies_areRefused()
{
    Kit kit;
    std::mt19937 random(kSeed);
    const QByteArray before = must(kit.receiver->dump());
    const QStringList files =
        QFileInfo(kit.receiver->path()).dir().entryList(QDir::AllEntries | QDir::Hidden);
    int told = 0;
    for (int i = 0; told < 500; ++i) {
        const NamedLie &lie = lies()[i % lies().size()];
        Commits commits = kit.commits();
        lie.tell(commits, random);
        const QByteArray bytes = kit.withCommits(commits);
        const Status done = kit.tried(bytes);
        QVERIFY2(!done, lie.name);
        QVERIFY2(!done.error().text.isEmpty(), lie.name);
        ++told;
    }
    QCOMPARE(must(kit.receiver->dump()), before);
    QVERIFY(must(kit.receiver->log()).isEmpty());
    QCOMPARE(QFileInfo(kit.receiver->path()).dir().entryList(QDir::AllEntries | QDir::Hidden), files);
    QVERIFY(must(kit.receiver->check()).errors.isEmpty());
}

void TestHostilePackages::foreignNotes_areRefused()
{
    Kit kit;
    const auto withNote = [&kit](const std::function<void(PackageNote &)> &change) {
        PackageNote note = kit.contents.note;
        change(note);
        QList<SealedPart> parts = kit.contents.parts;
        parts.first().bytes = noteBytes(note);
        return kit.tried(kit.withParts(parts));
    };
    QVERIFY(!withNote([](PackageNote &note) { ++note.commits; }));
    QVERIFY(!withNote([](PackageNote &note) { note.files.clear(); }));
    QVERIFY(!withNote([](PackageNote &note) { note.newest = u"other.1.09f3c2aa"_s; }));
    QVERIFY(!withNote([](PackageNote &note) { note.files << u"../../etc/passwd"_s; }));
    QList<SealedPart> twice = kit.contents.parts;
    twice << twice.first();
    QVERIFY(!kit.tried(kit.withParts(twice)));
    QList<SealedPart> none = kit.contents.parts;
    none.removeFirst();
    QVERIFY(!kit.tried(kit.withParts(none)));
    QList<SealedPart> newer = kit.contents.parts;
    newer << SealedPart{9, "what a newer version needs"};
    const Status refused = kit.tried(kit.withParts(newer));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::Newer);
    QList<SealedPart> optional = kit.contents.parts;
    optional << SealedPart{200, "what a newer version can do without"};
    QVERIFY(kit.tried(kit.withParts(optional)));
    // A sender's texts are one line each, and turn nobody's direction.
    PackageNote loud = kit.contents.note;
    loud.sender = u"Anna\n\u202eevil\u0007"_s;
    QCOMPARE(readNote(noteBytes(loud))->sender, u"Anna evil"_s);
}

void TestHostilePackages::whatNobodyWouldTake_isNotSent()
{
    WorkspaceFixture fixture;
    const auto workspace = fixture.create(u"w"_s);
    save(*workspace, toy(*workspace, u"T-1"_s, u"One"_s));
    LogCommit commit = must(workspace->commitsFor({})).last();
    QVERIFY(sendableCommit(commit));
    commit.label = u"Import of all there is"_s;
    const LogLine line = commit.lines.first();
    commit.lines.fill(line, 250'001);
    const auto refused = sendableCommit(commit);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::Invalid);
    QVERIFY2(refused.error().text.contains(commit.label) && refused.error().text.contains(u"250001"),
             qPrintable(refused.error().text));
    QVERIFY(!readCommit(commitBytes(commit)));  // the receiver's word
}

QTEST_GUILESS_MAIN(TestHostilePackages)
#include "tst_hostilepackages.moc"
