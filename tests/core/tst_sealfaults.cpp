// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Packages that were changed, cut, put together anew or made to do harm: each is refused, and none is half taken.

#include "tests/core/sealsamples.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray flipped(QByteArray bytes, qsizetype at, int mask)
{
    bytes[at] = char(bytes[at] ^ mask);
    return bytes;
}

}  // namespace

class TestSealFaults final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_time.start(); }
    /// Refusing costs nothing: no file takes long, whatever it asks for.
    void cleanup() { QVERIFY(m_time.elapsed() < 60'000); }

    void anyFlippedBit_isRefused_data();
    void anyFlippedBit_isRefused();
    void anyLength_isRefused_data() { anyFlippedBit_isRefused_data(); }
    void anyLength_isRefused();
    void flippedBit_isRefused_evenWithNewTail();
    void otherSigner_isRefused();
    void signerInside_mustBeThatOutside();
    void pieces_cannotBeMoved();
    void otherFiles_areNamed();
    void newerVersion_isNamed();
    void heads_thatContradict_areRefused();
    void hostilePassphraseCosts_areRefusedAtOnce();
    void hostileParts_areRefused_data();
    void hostileParts_areRefused();
    void emptyAndUnknownParts_areTaken();
    void randomBytes_areRefused();
    void randomChanges_neverBreak();

private:
    [[nodiscard]] QByteArray made(Sealing sealing, const Identity *signer) const
    {
        SealOptions options;
        options.signer = signer;
        if (sealing == Sealing::Receivers)
            options.receivers = {m_bruno.key, m_carla.key};
        if (sealing == Sealing::Passphrase)
            options.passphrase = m_passphrase;
        return *seal::sealedAtCost({{SealedPart::kManifest, "{}"}, blobOf("a file")}, options,
                                   seal::kLeastCost);
    }
    [[nodiscard]] Result<Opened> tried(const QByteArray &bytes) const
    {
        return opened(bytes, {&m_bruno, m_passphrase});
    }
    /// The code of the refusal; a package that opens gives one that no refusal has.
    [[nodiscard]] ProblemCode refusal(const QByteArray &bytes) const
    {
        const auto result = tried(bytes);
        if (result)
            return ProblemCode::Nothing;
        return result.error().text.size() > 40 ? result.error().code : ProblemCode::Usage;
    }

    const Identity m_anna = *newIdentity(u"Anna"_s);
    const Identity m_bruno = *newIdentity(u"Bruno"_s);
    const Identity m_carla = *newIdentity(u"Carla"_s);
    const Identity m_mallory = *newIdentity(u"Mallory"_s);
    const QString m_passphrase = u"four plain words here"_s;
    QElapsedTimer m_time;
};

void TestSealFaults::anyFlippedBit_isRefused_data()
{
    addSealings();
}

void TestSealFaults::anyFlippedBit_isRefused()
{
    QFETCH(Sealing, sealing);
    QFETCH(bool, isSigned);
    const QByteArray bytes = made(sealing, isSigned ? &m_anna : nullptr);
    QVERIFY(tried(bytes));
    for (qsizetype at = 0; at < bytes.size(); ++at)
        for (const int mask : {1, 2, 4, 8, 16, 32, 64, 128, 255}) {
            const ProblemCode code = refusal(flipped(bytes, at, mask));
            // The magic makes it another file, the version a newer one.
            const ProblemCode wanted = at < 8 ? ProblemCode::Invalid
                : at < 11 || (at == 11 && (mask & 1) == 0) || (at == 11 && mask == 255)
                ? ProblemCode::Newer
                : ProblemCode::Damaged;
            QVERIFY2(code == wanted, qPrintable(u"%1 at %2: %3"_s.arg(mask).arg(at).arg(problemKey(code))));
            QVERIFY(!headOf(flipped(bytes, at, mask)));
        }
}

void TestSealFaults::anyLength_isRefused()
{
    QFETCH(Sealing, sealing);
    QFETCH(bool, isSigned);
    const QByteArray bytes = made(sealing, isSigned ? &m_anna : nullptr);
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QCOMPARE(refusal(bytes.first(size)), ProblemCode::Damaged);
    QCOMPARE(refusal(bytes + QByteArray(1, 0)), ProblemCode::Damaged);
    QCOMPARE(refusal(bytes + bytes), ProblemCode::Damaged);
    QCOMPARE(refusal(bytes + bytes.last(32)), ProblemCode::Damaged);
}

void TestSealFaults::flippedBit_isRefused_evenWithNewTail()
{
    // Whoever changes a file without a signature can make a digest that fits: then the seal itself must hold.
    const QByteArray bytes = made(Sealing::Receivers, nullptr);
    const QByteArray before = bytes.chopped(seal::kDigestSize);
    for (qsizetype at = 0; at < before.size(); ++at)
        for (const int mask : {1, 128, 255}) {
            const ProblemCode code = refusal(withTail(flipped(before, at, mask)));
            QVERIFY2(code != ProblemCode::Nothing && code != ProblemCode::Usage,
                     qPrintable(QString::number(at)));
        }
    for (qsizetype size = 0; size < before.size(); ++size)
        QVERIFY(!tried(withTail(before.first(size))));
    QCOMPARE(refusal(withTail(before + 'x')), ProblemCode::Damaged);

    const QByteArray locked = made(Sealing::Passphrase, nullptr).chopped(seal::kDigestSize);
    for (qsizetype at = seal::kFixedHead; at < locked.size(); ++at) {
        // Not the cost: each guess at it would be worked out.
        if (at >= seal::kFixedHead + seal::kSaltSize && at < seal::kFixedHead + seal::kSaltSize + 8)
            continue;
        QCOMPARE(refusal(withTail(flipped(locked, at, 1))), ProblemCode::Invalid);
    }
}

void TestSealFaults::otherSigner_isRefused()
{
    for (const Sealing sealing : {Sealing::None, Sealing::Receivers, Sealing::Passphrase}) {
        const QByteArray before = made(sealing, &m_anna).chopped(seal::kSignatureSize);
        // Mallory takes the signature off and puts on an own one.
        QByteArray stolen = before;
        stolen.replace(13, 32, m_mallory.key.bytes);
        QVERIFY(!tried(withTail(stolen, &m_mallory)));
        // Signed by Mallory in the name of Anna.
        QCOMPARE(refusal(withTail(before, &m_mallory)), ProblemCode::Damaged);
        // As if it had never been signed.
        QByteArray bare = before;
        bare[12] = char(bare[12] & ~seal::kSignedFlag);
        QCOMPARE(refusal(withTail(bare)), ProblemCode::Damaged);
        bare.replace(13, 32, QByteArray(32, 0));
        QVERIFY(!tried(withTail(bare)));
        // An unsigned one that gets a signature.
        QByteArray unsignedOne = made(sealing, nullptr).chopped(seal::kDigestSize);
        unsignedOne[12] = char(unsignedOne[12] | seal::kSignedFlag);
        unsignedOne.replace(13, 32, m_mallory.key.bytes);
        QVERIFY(!tried(withTail(unsignedOne, &m_mallory)));
        // A key that fits any signature.
        QByteArray weak = before;
        weak.replace(13, 32, QByteArray(1, 1) + QByteArray(31, 0));
        QCOMPARE(refusal(weak + QByteArray(1, 1) + QByteArray(63, 0)), ProblemCode::Damaged);
    }
}

void TestSealFaults::signerInside_mustBeThatOutside()
{
    const QByteArray end = partHead(0, 0);
    const QByteArray plain = withTail(fixedHead(1, m_mallory.key) + m_anna.key.bytes + end, &m_mallory);
    const auto refused = tried(plain);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::Damaged);
    QVERIFY(refused.error().text.contains(u"somebody else"));
    QCOMPARE(refusal(withTail(fixedHead(0) + m_anna.key.bytes + end)), ProblemCode::Damaged);
    QCOMPARE(refusal(withTail(fixedHead(1, m_anna.key) + QByteArray(32, 0) + end, &m_anna)),
             ProblemCode::Damaged);

    // Sealed with the right key and head; only the key inside is another.
    for (const bool isRight : {true, false}) {
        seal::FileKey key;
        seal::makeFileKey(key);
        QByteArray file =
            fixedHead(1 | 2, m_mallory.key) + number(quint16(1)) + seal::lockedFor(m_bruno.key.bytes, key);
        seal::PieceSealer sealer(key, file);
        file += sealer.head();
        sealer.append(file, (isRight ? m_mallory : m_anna).key.bytes + end, true);
        QCOMPARE(bool(tried(withTail(file, &m_mallory))), isRight);
    }
}

void TestSealFaults::pieces_cannotBeMoved()
{
    SealOptions options;
    options.receivers = {m_bruno.key};
    const QByteArray bytes = *sealed({{SealedPart::kCommit, someBytes(3 * seal::kPieceSize)}}, options);
    QVERIFY(tried(bytes));
    const QByteArray before = bytes.chopped(seal::kDigestSize);
    const qsizetype begin = seal::kFixedHead + 2 + seal::kBoxSize + seal::kStreamHead;
    const qsizetype size = seal::kPieceSize + seal::kPieceExtra;
    const QByteArray head = before.first(begin);
    const auto piece = [&](int i) { return before.mid(begin + i * size, size); };
    const auto refused = [this](const QByteArray &file) {
        return refusal(withTail(file)) == ProblemCode::Damaged;
    };
    QVERIFY(tried(withTail(head + piece(0) + piece(1) + piece(2) + piece(3))));
    QVERIFY(refused(head + piece(1) + piece(0) + piece(2) + piece(3)));
    QVERIFY(refused(head + piece(0) + piece(2) + piece(1) + piece(3)));
    QVERIFY(refused(head + piece(0) + piece(1) + piece(2)));
    QVERIFY(refused(head + piece(0) + piece(1) + piece(3)));
    QVERIFY(refused(head + piece(0) + piece(1) + piece(2) + piece(3) + piece(3)));
    QVERIFY(refused(head + piece(0) + piece(0) + piece(1) + piece(2) + piece(3)));
    QVERIFY(refused(head + piece(3)));
    QVERIFY(refused(head));
    QVERIFY(refused(head.chopped(1)));
}

void TestSealFaults::otherFiles_areNamed()
{
    const auto text = [this](const QByteArray &bytes) { return tried(bytes).error().text; };
    for (const QByteArray &other : {QByteArray("PK\3\4"), QByteArray("SQLite format 3"),
                                    QByteArray("TRIPACK2") + "rest", QByteArray("x"), QByteArray(100, 0)}) {
        QCOMPARE(refusal(other), ProblemCode::Invalid);
        QVERIFY(text(other).contains(u"no Trilateral package"));
        QCOMPARE(headOf(other).error().code, ProblemCode::Invalid);
    }
    QCOMPARE(refusal({}), ProblemCode::Damaged);
    QVERIFY(text({}).contains(u"empty"));
    QVERIFY(text("TRIP").contains(u"cut short"));
    const QByteArray huge(seal::kMostFile + 1, Qt::Uninitialized);
    QCOMPARE(refusal(huge), ProblemCode::Invalid);
    QVERIFY(text(huge).contains(u"larger"));
}

void TestSealFaults::newerVersion_isNamed()
{
    QByteArray bytes = made(Sealing::None, &m_anna);
    bytes.replace(8, 4, number(quint32(2)));
    QCOMPARE(refusal(bytes), ProblemCode::Newer);
    QCOMPARE(headOf(bytes).error().code, ProblemCode::Newer);
    QCOMPARE(refusal(bytes.first(12)), ProblemCode::Newer);
    // There was none before the first.
    const QByteArray before = made(Sealing::None, nullptr).chopped(seal::kDigestSize);
    QCOMPARE(refusal(withTail(QByteArray(before).replace(8, 4, number(quint32(0))))), ProblemCode::Damaged);
}

void TestSealFaults::heads_thatContradict_areRefused()
{
    const QByteArray inside = QByteArray(32, 0) + partHead(0, 0);
    const QByteArray salt(seal::kSaltSize, 's');
    QVERIFY(tried(withTail(fixedHead(0) + inside)));
    // Both ways at once, and ways of which nobody knows.
    for (const int flags : {6, 8, 16, 32, 64, 128})
        QCOMPARE(refusal(withTail(fixedHead(quint8(flags)) + inside)), ProblemCode::Damaged);
    // Counts of receivers that do not fit.
    for (const int count : {0, 1, 2, 1000, 1001, 65535})
        QCOMPARE(refusal(withTail(fixedHead(2) + number(quint16(count)) + inside)), ProblemCode::Damaged);
    const QByteArray many(1001 * seal::kBoxSize, 'x');
    QCOMPARE(refusal(withTail(fixedHead(2) + number(quint16(1001)) + many + inside)), ProblemCode::Damaged);
    QCOMPARE(refusal(withTail(fixedHead(2) + number(quint16(1000)) + many + inside)), ProblemCode::Invalid);
    QCOMPARE(refusal(withTail(fixedHead(2))), ProblemCode::Damaged);
    QCOMPARE(refusal(withTail(fixedHead(2) + "x")), ProblemCode::Damaged);
    QCOMPARE(refusal(withTail(fixedHead(4) + salt)), ProblemCode::Damaged);
    QCOMPARE(refusal(withTail(fixedHead(4) + salt + number(quint32(1)))), ProblemCode::Damaged);
    // Nothing sealed after the way to open it.
    QCOMPARE(refusal(withTail(fixedHead(4) + salt + number(quint32(1)) + number(quint32(8)))),
             ProblemCode::Damaged);
    QCOMPARE(refusal(withTail(fixedHead(0))), ProblemCode::Damaged);
    QCOMPARE(refusal(withTail(fixedHead(0) + QByteArray(31, 0))), ProblemCode::Damaged);
}

void TestSealFaults::hostilePassphraseCosts_areRefusedAtOnce()
{
    const QByteArray body = someBytes(100);
    QElapsedTimer time;
    time.start();
    const auto cost = [&](quint32 passes, quint32 memory) {
        return refusal(withTail(fixedHead(4) + QByteArray(seal::kSaltSize, 's') + number(passes)
                                + number(memory) + body));
    };
    for (const quint32 memory : {0U, 7U, 512U * 1024 + 1, 1U << 22U, 1U << 31U, 0xffffffffU})
        QCOMPARE(cost(1, memory), ProblemCode::Damaged);
    for (const quint32 passes : {0U, 9U, 1U << 31U, 0xffffffffU})
        QCOMPARE(cost(passes, 8), ProblemCode::Damaged);
    QCOMPARE(cost(0xffffffff, 0xffffffff), ProblemCode::Damaged);
    QVERIFY(time.elapsed() < 2000);
    QCOMPARE(cost(1, 8), ProblemCode::Invalid);
}

void TestSealFaults::hostileParts_areRefused_data()
{
    QTest::addColumn<QByteArray>("inside");
    const auto row = [](const char *name, const QByteArray &inside) { QTest::newRow(name) << inside; };
    const QByteArray end = partHead(0, 1);
    row("2^63", partHead(1, quint64(1) << 63U) + end);
    row("2^63 - 1", partHead(1, (quint64(1) << 63U) - 1) + end);
    row("2^64 - 1", partHead(1, ~quint64(0)) + end);
    row("2^64 - 9", partHead(1, quint64(0) - 9) + end);
    row("2^32", partHead(1, quint64(1) << 32U) + end);
    row("256 MB and one", partHead(1, quint64(seal::kMostPart) + 1) + end);
    row("one byte too many", partHead(1, 10) + end);
    row("takes the end along", partHead(1, 9) + end);
    row("no end", partHead(1, 2) + "ab");
    row("nothing at all", {});
    row("end cut short", partHead(1, 2) + "ab" + end.chopped(1));
    row("head cut short", partHead(1, 2) + "ab" + end.first(3));
    row("none counted", partHead(1, 2) + "ab" + partHead(0, 0));
    row("two counted", partHead(1, 2) + "ab" + partHead(0, 2));
    row("2^64 - 1 counted", partHead(1, 2) + "ab" + partHead(0, ~quint64(0)));
    row("a byte after the end", partHead(1, 2) + "ab" + end + "x");
    row("a part after the end", partHead(1, 2) + "ab" + end + partHead(1, 2) + "ab" + partHead(0, 2));
    row("more parts than may be",
        partHead(1, 0).repeated(seal::kMostParts + 1) + partHead(0, seal::kMostParts + 1));
    row("blob without name", partHead(3, 31) + QByteArray(31, 'x') + end);
    row("blob of another name", partHead(3, 33) + QByteArray(33, 'x') + end);
}

void TestSealFaults::hostileParts_areRefused()
{
    QFETCH(QByteArray, inside);
    QCOMPARE(refusal(plainFile(inside)), ProblemCode::Damaged);
}

void TestSealFaults::emptyAndUnknownParts_areTaken()
{
    const auto back =
        tried(plainFile(partHead(1, 0) + partHead(255, 0) + partHead(77, 1) + "x" + partHead(0, 3)));
    QVERIFY(back);
    QCOMPARE(back->parts, (QList<SealedPart>{{1, {}}, {255, {}}, {77, "x"}}));
}

void TestSealFaults::randomBytes_areRefused()
{
    const quint32 seed = 20140514;
    qInfo("seed %u", seed);
    for (quint32 i = 0; i < 2000; ++i) {
        QRandomGenerator random(seed + i);
        QByteArray bytes(random.bounded(400), 0);
        for (char &byte : bytes)
            byte = char(random.generate());
        QVERIFY(!tried(bytes));
        QVERIFY(!tried(seal::kMagic.toByteArray() + bytes));
        QVERIFY(!tried(fixedHead(quint8(random.bounded(4))) + bytes));
        // With a tail that fits, so that the bytes are read. Small numbers lie in wait for lengths.
        for (char &byte : bytes)
            if (random.bounded(3) > 0)
                byte = char(random.bounded(4));
        const auto back = tried(plainFile(bytes));
        if (back) {
            qsizetype sum = 0;
            for (const SealedPart &part : back->parts)
                sum += part.bytes.size();
            QVERIFY(sum <= bytes.size());
        } else {
            QCOMPARE(back.error().code, ProblemCode::Damaged);
        }
        QVERIFY(!tried(withTail(fixedHead(2) + number(quint16(random.bounded(4))) + bytes)));
        QVERIFY(
            !tried(withTail(fixedHead(4) + someBytes(16) + number(quint32(1)) + number(quint32(8)) + bytes)));
    }
}

void TestSealFaults::randomChanges_neverBreak()
{
    const quint32 seed = 20140515;
    qInfo("seed %u", seed);
    QByteArray inside;
    for (const SealedPart &part : someParts())
        inside += partHead(part.kind, quint64(part.bytes.size())) + part.bytes;
    inside += partHead(0, quint64(someParts().size()));
    const QByteArray locked = made(Sealing::Receivers, nullptr).chopped(seal::kDigestSize);
    for (quint32 i = 0; i < 2000; ++i) {
        QRandomGenerator random(seed + i);
        const auto changed = [&random](QByteArray bytes) {
            for (int times = random.bounded(1, 5); times > 0 && !bytes.isEmpty(); --times) {
                const qsizetype at = random.bounded(int(bytes.size()));
                switch (random.bounded(4)) {
                case 0: bytes[at] = char(random.generate()); break;
                case 1: bytes.remove(at, random.bounded(1, 20)); break;
                case 2:
                    bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), random.bounded(1, 20)));
                    break;
                default: bytes.replace(at, 1, QByteArray(random.bounded(1, 9), '\xff'));
                }
            }
            return bytes;
        };
        const QByteArray other = changed(inside);
        if (const auto back = tried(plainFile(other))) {
            // What is taken is all that is there, to the last byte.
            QByteArray again;
            for (const SealedPart &part : back->parts)
                again += partHead(part.kind, quint64(part.bytes.size())) + part.bytes;
            QCOMPARE(again + partHead(0, quint64(back->parts.size())), other);
        }
        const QByteArray broken = changed(locked);
        // A flag that says passphrase would have a cost worked out that chance has set.
        if (broken != locked && (broken.size() <= 12 || (broken[12] & seal::kPassphraseFlag) == 0))
            QVERIFY(!tried(withTail(broken)));
    }
}

QTEST_GUILESS_MAIN(TestSealFaults)
#include "tst_sealfaults.moc"
