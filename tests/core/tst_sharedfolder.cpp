// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies exchange through a folder, in any order, and end with the same.

#include "core/exchange/exchangefolder.h"
#include "tests/core/sharedfolderfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

using State = FolderFile::State;

class TestSharedFolder : public QObject, private SharedFolderFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { renew(); }
    void names_areReadAsTheyAreWritten();
    void threeCopies_endWithTheSame();
    void randomExchange_endsWithTheSame();
    void secondTime_changesNothing();
    void newcomer_getsTheWholePast();
    void contentsOfFiles_goAlong();
    void unsignedFiles_needAWord();
    void lockedFolder_needsItsPassphrase();
    void twoCopiesAtOnce_bothArrive();
    void handMadeCopy_writesUnderItsOwnName();
    void restoredBackup_takesBackWhatItWrote();
    void proposal_changesNothing();
    void exchangeFolder_proposesWhatIsNew();
};

void TestSharedFolder::names_areReadAsTheyAreWritten()
{
    const FolderName name{u"k3v9m2q8ab"_s, 18, 20};
    QCOMPARE(folderFileName(name), u"k3v9m2q8ab-18-20.tripack"_s);
    QCOMPARE(parseFolderName(folderFileName(name)), name);
    const FolderName part{u"k3v9m2q8ab"_s, 18, 20, 3};
    QCOMPARE(folderFileName(part), u"k3v9m2q8ab-18-20-p3.tripack"_s);
    QCOMPARE(parseFolderName(folderFileName(part)), part);
    for (const char *other :
         {"k3-1-2-p1.tripack", "k3-01-2.tripack", "K3-1-2.tripack", "k3-1.tripack", "k3-1-2.TRIPACK"})
        QVERIFY2(!parseFolderName(QString::fromLatin1(other)), other);
    const auto kind = [](const char *text) { return folderNameKind(QString::fromUtf8(text)); };
    for (const char *one :
         {"k3-1-2.tripack.partabc", ".k3-1-2.tripack.~1a2b", ".syncthing.k3-1-2.tripack.tmp",
          "~k3-1-2.tripack", "k3-1-2.tripack.crdownload", "k3-1-2.tripack.!sync"})
        QVERIFY2(kind(one) == FolderNameKind::Unfinished, one);
    for (const char *one :
         {"k3-1-2 (conflicted copy 2014-05-01).tripack", "k3-1-2-PC.tripack", "k3-1-2 (1).tripack",
          "k3-1-2.sync-conflict-20140501-120000-ABCDEFG.tripack", "k3-1-2-p2 (Ana's copy).tripack"})
        QVERIFY2(kind(one) == FolderNameKind::ConflictCopy, one);
    QVERIFY(kind("From the ILO.tripack") == FolderNameKind::Stranger);
    QVERIFY(kind("trilateral-folder.json") == FolderNameKind::Other);
    QVERIFY(kind("notes.txt") == FolderNameKind::Other);
}

void TestSharedFolder::threeCopies_endWithTheSame()
{
    auto a = m_fixture->create(u"a"_s);
    const Row shared = toy(*a, u"T-1"_s, u"One"_s);
    save(*a, shared);
    auto b = copyOf(a, u"b"_s);
    auto c = copyOf(a, u"c"_s);
    sync(*a, true);
    sync(*b);
    sync(*c);
    save(*b, toy(*b, u"T-2"_s, u"Two"_s));
    change(*c, shared.id, u"text"_s, u"from c"_s);
    sync(*c);
    sync(*b);
    sync(*a);
    change(*a, shared.id, u"text"_s, u"from a, over c"_s);
    remove(*a, must(a->byReference(u"T-2"_s)));
    for (int round = 0; round < 2; ++round)
        for (Workspace *one : {a.get(), b.get(), c.get()})
            sync(*one);
    QCOMPARE(must(b->dump()), must(a->dump()));
    QCOMPARE(must(c->dump()), must(a->dump()));
    QCOMPARE(must(c->row(shared.id)).value(u"text"), FieldValue(u"from a, over c"_s));
    QVERIFY(must(c->conflicts()).isEmpty());
    // It comes to rest.
    const QStringList before = packages();
    for (int round = 0; round < 2; ++round)
        for (Workspace *one : {a.get(), b.get(), c.get()})
            QVERIFY(sync(*one).written.isEmpty());
    QCOMPARE(packages(), before);
    // What each copy has is known to the others.
    QCOMPARE(must(a->peers()).size(), 2);
}

void TestSharedFolder::randomExchange_endsWithTheSame()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    auto a = m_fixture->create(u"a"_s);
    RecordIds ids;
    for (int i = 0; i < 5; ++i) {
        const Row row = toy(*a, u"T-%1"_s.arg(i), u"Toy"_s);
        save(*a, row);
        ids << row.id;
    }
    auto b = copyOf(a, u"b"_s);
    auto c = copyOf(a, u"c"_s);
    Workspace *copies[] = {a.get(), b.get(), c.get()};
    sync(*a, true);
    for (int step = 0; step < 60; ++step) {
        Workspace &one = *copies[random.bounded(3)];
        const RecordId id = ids[random.bounded(int(ids.size()))];
        switch (random.bounded(4)) {
        case 0: sync(one); break;
        case 1:
            if (!must(one.row(id)).deleted)
                change(one, id, u"text"_s, u"value %1"_s.arg(step));
            break;
        case 2: save(one, toy(one, u"N-%1"_s.arg(step), u"New"_s)); break;
        case 3:
            if (random.bounded(4) == 0 && !must(one.row(id)).deleted)
                remove(one, id);
            break;
        }
    }
    for (int round = 0; round < 3; ++round)
        for (Workspace *one : copies)
            sync(*one);
    QCOMPARE(must(b->dump()), must(a->dump()));
    QCOMPARE(must(c->dump()), must(a->dump()));
    QVERIFY(must(a->check()).errors.isEmpty());
}

void TestSharedFolder::secondTime_changesNothing()
{
    auto a = m_fixture->create(u"a"_s);
    save(*a, toy(*a, u"T-1"_s, u"One"_s));
    const FolderSync first = sync(*a, true);
    QCOMPARE(first.written.size(), 1);
    QVERIFY(first.backup.isEmpty());  // nothing was taken
    const QByteArray bytes = bytesOf(at(first.written.first()));
    QVERIFY(sync(*a).written.isEmpty());
    QVERIFY(sync(*a, true).written.isEmpty());
    QCOMPARE(bytesOf(at(first.written.first())), bytes);
    const qint64 length = must(a->logLength());
    auto b = m_fixture->create(u"b"_s);
    const FolderSync taken = sync(*b);
    QVERIFY(taken.merged.has_value());
    QVERIFY(QFile::exists(taken.backup));
    QVERIFY(!sync(*b).merged);
    sync(*a);
    QVERIFY(!sync(*a).merged);
    QCOMPARE(must(a->logLength()), length + 1);  // that b merged
}

void TestSharedFolder::newcomer_getsTheWholePast()
{
    auto a = m_fixture->create(u"a"_s);
    // What a has from a copy that takes no part in the folder goes along.
    auto outside = m_fixture->create(u"outside"_s);
    const Row foreign = toy(*outside, u"T-9"_s, u"From outside"_s);
    save(*outside, foreign);
    save(*a, toy(*a, u"T-1"_s, u"One"_s));
    sync(*a, true);
    mergeFrom(*a, outside->path());
    change(*a, foreign.id, u"text"_s, u"seen by a"_s);
    sync(*a);
    auto b = m_fixture->create(u"b"_s);
    sync(*b);
    QCOMPARE(must(b->dump()), must(a->dump()));
    QCOMPARE(must(b->row(foreign.id)).value(u"text"), FieldValue(u"seen by a"_s));
}

void TestSharedFolder::contentsOfFiles_goAlong()
{
    auto a = m_fixture->create(u"a"_s);
    Row row = toy(*a, u"T-1"_s, u"With a file"_s);
    const QString hash = must(a->storeBytes("the words of the paper"));
    const QString alone = must(a->storeBytes("nobody names this"));
    row.setValue(QString::fromLatin1(row.spec->fileField()->key), hash);
    save(*a, row);
    sync(*a, true);
    auto b = m_fixture->create(u"b"_s);
    sync(*b);
    QCOMPARE(must(b->fileContent(hash)), QByteArray("the words of the paper"));
    QVERIFY(!must(b->keptFile(alone)));
    QVERIFY(sync(*b).written.size() <= 1);
    QVERIFY(sync(*a).written.isEmpty());
    QVERIFY(sync(*b).written.isEmpty());
}

void TestSharedFolder::unsignedFiles_needAWord()
{
    auto a = m_fixture->create(u"a"_s);
    save(*a, toy(*a, u"T-1"_s, u"One"_s));
    KeyBook ana = must(KeyBook::load(at(u"../ana.json"_s)));
    KeyBook ben = must(KeyBook::load(at(u"../ben.json"_s)));
    must(ana.setOwn(must(newIdentity(u"Ana"_s))));
    must(ben.setOwn(must(newIdentity(u"Ben"_s))));
    const FolderOrder begin{.book = &ana, .begin = true};
    QCOMPARE(must(trySync(*a, begin)).written.size(), 1);
    auto b = m_fixture->create(u"b"_s);
    const FolderOrder plain{.book = &ben};
    auto reading = must(readSharedFolder(*b, m_folder, plain));
    QCOMPARE(reading.files.first().state, State::Refused);
    QCOMPARE(reading.files.first().standing, SenderStanding::Unknown);
    QVERIFY(!trySync(*b, plain));
    must(ben.trust(u"Ana"_s, ana.own()->key, QDate(2014, 5, 1)));
    reading = must(readSharedFolder(*b, m_folder, plain));
    QCOMPARE(reading.files.first().state, State::New);
    QCOMPARE(reading.files.first().sender, u"Ana"_s);
    must(trySync(*b, plain));
    QCOMPARE(must(b->dump()), must(a->dump()));
    QCOMPARE(must(b->peers()).first().name, u"Ana"_s);
}

void TestSharedFolder::lockedFolder_needsItsPassphrase()
{
    auto a = m_fixture->create(u"a"_s);
    save(*a, toy(*a, u"T-1"_s, u"Secret word"_s));
    const FolderOrder locked{.passphrase = u"correct horse"_s, .unverified = true};
    FolderOrder begin = locked;
    begin.begin = true;
    const QString name = must(trySync(*a, begin)).written.first();
    QVERIFY(!bytesOf(at(name)).contains("Secret word"));
    auto b = m_fixture->create(u"b"_s);
    QCOMPARE(trySync(*b, anybody()).error().code, ProblemCode::Invalid);
    FolderOrder wrong = locked;
    wrong.passphrase = u"another horse"_s;
    QCOMPARE(readSharedFolder(*b, m_folder, wrong).error().code, ProblemCode::Invalid);
    // Nor does one who takes part add what the others could not open.
    save(*a, toy(*a, u"T-2"_s, u"Later"_s));
    const QStringList before = packages();
    QCOMPARE(trySync(*a, wrong).error().code, ProblemCode::Invalid);
    QCOMPARE(packages(), before);
    must(trySync(*a, locked));
    must(trySync(*b, locked));
    QCOMPARE(must(b->dump()), must(a->dump()));
    // Nobody unlocks the folder by changing its mark.
    const QString id =
        QJsonDocument::fromJson(bytesOf(at(QString(kFolderMarker)))).object()[u"folder"].toString();
    put(at(QString(kFolderMarker)),
        QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"folder"_s, id}, {u"sealed"_s, false}}).toJson());
    QCOMPARE(trySync(*a, anybody()).error().code, ProblemCode::Invalid);
}

void TestSharedFolder::twoCopiesAtOnce_bothArrive()
{
    auto a = m_fixture->create(u"a"_s);
    const Row row = toy(*a, u"T-1"_s, u"One"_s);
    save(*a, row);
    sync(*a, true);
    auto b = m_fixture->create(u"b"_s);
    sync(*b);
    sync(*a);
    change(*a, row.id, u"text"_s, u"from a"_s);
    change(*b, row.id, u"text"_s, u"from b"_s);
    // Both read before either writes.
    auto ofA = must(readSharedFolder(*a, m_folder, anybody()));
    auto ofB = must(readSharedFolder(*b, m_folder, anybody()));
    must(syncSharedFolder(*a, ofA, anybody(), m_fixture->clock.now()));
    must(syncSharedFolder(*b, ofB, anybody(), m_fixture->clock.now()));
    sync(*a);
    sync(*b);
    sync(*a);
    QCOMPARE(must(b->dump()), must(a->dump()));
    QCOMPARE(must(a->conflicts()).size(), 1);
    QCOMPARE(must(a->conflicts()).first().versions.size(), 2);
}

void TestSharedFolder::handMadeCopy_writesUnderItsOwnName()
{
    auto a = m_fixture->create(u"a"_s);
    save(*a, toy(*a, u"T-1"_s, u"One"_s));
    auto b = copyOf(a, u"b"_s);
    QCOMPARE(must(b->copyName()), must(a->copyName()));
    // The copy, which changed nothing yet, begins the folder.
    const QString first = sync(*b, true).written.first();
    QVERIFY(must(b->copyName()) != must(a->copyName()));
    QCOMPARE(parseFolderName(first)->copy, must(b->copyName()));
    QVERIFY(sync(*a).written.isEmpty());  // all of it is there
    const QString name = must(b->copyName());
    b.reset();
    b = m_fixture->open(u"b"_s);
    save(*b, toy(*b, u"T-2"_s, u"Two"_s));
    QCOMPARE(parseFolderName(sync(*b).written.first())->copy, name);
    sync(*a);
    QCOMPARE(must(b->dump()), must(a->dump()));
}

void TestSharedFolder::restoredBackup_takesBackWhatItWrote()
{
    auto a = m_fixture->create(u"a"_s);
    save(*a, toy(*a, u"T-1"_s, u"One"_s));
    sync(*a, true);
    const QString backup = must(backUpBeforeStep(*a, m_fixture->clock.now()));
    save(*a, toy(*a, u"T-2"_s, u"Two"_s));
    sync(*a);
    const QByteArray dump = must(a->dump());
    const QString path = a->path();
    a.reset();
    QVERIFY(QFile::remove(path) && QFile::rename(backup, path));
    a = m_fixture->open(u"a"_s);
    QVERIFY(!a->byReference(u"T-2"_s));
    sync(*a);
    QCOMPARE(must(a->dump()), dump);
    save(*a, toy(*a, u"T-3"_s, u"Three"_s));
    sync(*a);
    auto b = m_fixture->create(u"b"_s);
    sync(*b);
    QCOMPARE(must(b->dump()), must(a->dump()));
}

void TestSharedFolder::proposal_changesNothing()
{
    auto a = m_fixture->create(u"a"_s);
    save(*a, toy(*a, u"T-1"_s, u"One"_s));
    sync(*a, true);
    auto b = m_fixture->create(u"b"_s);
    const QByteArray before = bytesOf(b->path());
    const QStringList names = packages();
    const auto reading = must(readSharedFolder(*b, m_folder, anybody()));
    QCOMPARE(reading.plan.count(MergePlan::Item::Effect::New), 1);
    QVERIFY(reading.joins);
    (void)must(folderDraft(*b, reading));
    QCOMPARE(bytesOf(b->path()), before);
    QCOMPARE(packages(), names);
}

void TestSharedFolder::exchangeFolder_proposesWhatIsNew()
{
    using Offer = OfferedPackage::State;
    auto a = m_fixture->create(u"a"_s);
    save(*a, toy(*a, u"T-1"_s, u"One"_s));
    const QString name = sync(*a, true).written.first();
    auto b = m_fixture->create(u"b"_s);
    ExchangeFolder inbox(m_folder);
    const QByteArray before = bytesOf(b->path());
    auto offers = must(inbox.look(*b, {}));
    QCOMPARE(offers.size(), 1);
    QCOMPARE(offers.first().state, Offer::New);
    QVERIFY(offers.first().commits > 0);
    QCOMPARE(must(inbox.look(*a, {})).first().state, Offer::Known);
    QCOMPARE(bytesOf(b->path()), before);
    sync(*b);
    ExchangeFolder again(m_folder);
    QVERIFY(QFile::copy(at(name), at(u"again.tripack"_s)));
    put(at(u"half.tripack"_s), bytesOf(at(name)).first(60));
    for (int look = 0; look < 2; ++look) {
        offers = must(again.look(*b, {}));
        QMap<QString, Offer> states;
        for (const OfferedPackage &offer : offers)
            states.insert(QFileInfo(offer.path).fileName(), offer.state);
        QCOMPARE(states.value(name), Offer::Known);
        QCOMPARE(states.value(u"again.tripack"_s), Offer::Known);
        QCOMPARE(states.value(u"half.tripack"_s), Offer::Unfinished);
    }
    QCOMPARE(ExchangeFolder(m_folder + u"-none"_s).look(*b, {}).error().code, ProblemCode::NotFound);
}

QTEST_GUILESS_MAIN(TestSharedFolder)
#include "tst_sharedfolder.moc"
