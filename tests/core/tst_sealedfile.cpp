// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Packages there and back, for whom they are meant; the limits of making one; files. Damage is in tst_sealfaults.

#include "tests/core/sealsamples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestSealedFile final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void package_comesBack_data();
    void package_comesBack();
    void pieces_comeBackAtTheirEdges();
    void eachReceiver_opens_andNobodyElse();
    void passphrase_opens_andNoOther();
    void passphrase_ofOtherSigns_isTheSame();
    void usualCost_isWrittenAndRead();
    void sameParts_giveSameBytes();
    void packagesOfTheFirstVersion_stayReadable();
    void sealedPackage_hidesItsParts_andDiffersEachTime();
    void head_tellsWithoutOpening();
    void options_thatCannotBe_areRefused();
    void parts_thatCannotBe_areRefused();
    void files_areWrittenAndRead();

private:
    [[nodiscard]] Result<QByteArray> made(const SealOptions &options,
                                          const QList<SealedPart> &parts = someParts()) const
    {
        return seal::sealedAtCost(parts, options, seal::kLeastCost);
    }

    const Identity m_anna = *newIdentity(u"Anna"_s);
    const Identity m_bruno = *newIdentity(u"Bruno"_s);
    const Identity m_carla = *newIdentity(u"Carla"_s);
    const QString m_passphrase = u"four plain words here"_s;
};

void TestSealedFile::package_comesBack_data()
{
    addSealings();
}

void TestSealedFile::package_comesBack()
{
    QFETCH(Sealing, sealing);
    QFETCH(bool, isSigned);
    SealOptions options;
    options.signer = isSigned ? &m_anna : nullptr;
    if (sealing == Sealing::Receivers)
        options.receivers = {m_bruno.key, m_carla.key};
    if (sealing == Sealing::Passphrase)
        options.passphrase = m_passphrase;
    for (const QList<SealedPart> &parts : {someParts(), QList<SealedPart>()}) {
        const auto bytes = made(options, parts);
        QVERIFY(bytes);
        const auto back = opened(*bytes, {&m_bruno, m_passphrase});
        QVERIFY2(back, qPrintable(back ? QString() : back.error().text));
        QCOMPARE(back->parts, parts);
        QCOMPARE(back->isSigned, isSigned);
        QVERIFY(isSigned ? back->signer == m_anna.key : back->signer.isNull());
        QCOMPARE(back->sealing, sealing);
    }
}

void TestSealedFile::pieces_comeBackAtTheirEdges()
{
    // What stands inside besides the one part: the key, its head, the end.
    const qsizetype around = seal::kKeySize + 2 * seal::kPartHead;
    for (const int pieces : {1, 2, 3})
        for (const int off : {-1, 0, 1}) {
            const qsizetype inside = pieces * seal::kPieceSize + off;
            const QList<SealedPart> parts{{SealedPart::kCommit, someBytes(inside - around)}};
            SealOptions options;
            options.receivers = {m_bruno.key};
            const auto bytes = made(options, parts);
            QVERIFY(bytes);
            const qsizetype count = (inside + seal::kPieceSize - 1) / seal::kPieceSize;
            QCOMPARE(bytes->size(),
                     seal::kFixedHead + 2 + seal::kBoxSize + seal::kStreamHead + inside
                         + count * seal::kPieceExtra + seal::kDigestSize);
            const auto back = opened(*bytes, {&m_bruno, {}});
            QVERIFY(back);
            QCOMPARE(back->parts, parts);
        }
}

void TestSealedFile::eachReceiver_opens_andNobodyElse()
{
    SealOptions options;
    options.signer = &m_anna;
    for (int i = 0; i < 20; ++i)
        options.receivers << newIdentity(u"Other"_s)->key;
    options.receivers << m_bruno.key << m_carla.key << m_bruno.key;
    const auto bytes = made(options);
    QVERIFY(bytes);
    QVERIFY(opened(*bytes, {&m_bruno, {}}));
    QVERIFY(opened(*bytes, {&m_carla, {}}));

    // The signer is no receiver by that alone.
    const auto refused = opened(*bytes, {&m_anna, m_passphrase});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::Invalid);
    QVERIFY2(refused.error().text.contains(u"not sealed for “Anna”"), qPrintable(refused.error().text));
    const auto keyless = opened(*bytes, {});
    QVERIFY(!keyless);
    QCOMPARE(keyless.error().code, ProblemCode::Invalid);
    QVERIFY(keyless.error().text.contains(u"no key"));
    // The public key without its secret does not do.
    Identity half = m_bruno;
    half.secret = m_carla.secret;
    QCOMPARE(opened(*bytes, {&half, {}}).error().code, ProblemCode::Invalid);
}

void TestSealedFile::passphrase_opens_andNoOther()
{
    SealOptions options;
    options.passphrase = m_passphrase;
    const auto bytes = made(options);
    QVERIFY(bytes);
    QVERIFY(opened(*bytes, {nullptr, m_passphrase}));
    for (const QString &wrong : {u"four plain words Here"_s, u"four plain words here "_s, u"x"_s}) {
        const auto refused = opened(*bytes, {&m_anna, wrong});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ProblemCode::Invalid);
        QVERIFY(refused.error().text.contains(u"does not open"));
    }
    const auto none = opened(*bytes, {&m_anna, {}});
    QVERIFY(!none);
    QCOMPARE(none.error().code, ProblemCode::Invalid);
    QVERIFY(none.error().text.contains(u"Enter"));
}

void TestSealedFile::passphrase_ofOtherSigns_isTheSame()
{
    SealOptions options;
    options.passphrase = u"caf\u00e9 au lait"_s;
    const auto bytes = made(options);
    QVERIFY(bytes);
    QVERIFY(opened(*bytes, {nullptr, u"cafe\u0301 au lait"_s}));
    // Seven letters, one of them written as two signs.
    options.passphrase = u"caf\u00e9 au"_s;
    QCOMPARE(made(options).error().code, ProblemCode::Invalid);
    options.passphrase = u"cafe\u0301 au"_s;
    QCOMPARE(made(options).error().code, ProblemCode::Invalid);
}

void TestSealedFile::usualCost_isWrittenAndRead()
{
    SealOptions options;
    options.passphrase = m_passphrase;
    const auto bytes = sealed(someParts(), options);
    QVERIFY(bytes);
    QCOMPARE(bytes->mid(seal::kFixedHead + seal::kSaltSize, 8), number(quint32(3)) + number(quint32(262144)));
    QVERIFY(opened(*bytes, {nullptr, m_passphrase}));
}

void TestSealedFile::sameParts_giveSameBytes()
{
    SealOptions options;
    QCOMPARE(*made(options), *made(options));
    // The form is for good: what is written today is read in years. Made by hand from what the header says.
    const QByteArray inside = partHead(1, 2) + "ab" + partHead(0, 1);
    QCOMPARE(*made(options, {{1, "ab"}}), plainFile(inside));
    QCOMPARE(made(options, {{1, "ab"}})->toHex(),
             QByteArray("5452495041434b31"
                        "00000001"
                        "00")
                 + QByteArray(128, '0')
                 + "01"
                   "0000000000000002"
                   "6162"
                   "00"
                   "0000000000000001"
                   "ad0e46dd0ce7b7dffeadd2074aafeb9809515223c5b54fb594ce0bbac2611819");
    options.signer = &m_anna;
    QCOMPARE(*made(options), *made(options));
    QCOMPARE(*made(options, {{1, "ab"}}),
             withTail(fixedHead(1, m_anna.key) + m_anna.key.bytes + inside, &m_anna));
}

void TestSealedFile::packagesOfTheFirstVersion_stayReadable()
{
    const auto bytes = [](const char *text) { return QByteArray::fromBase64(text); };
    Identity bruno;
    bruno.name = u"Bruno"_s;
    bruno.key.bytes = bytes("2gjB/WPn6loafgTE1OrYaHB8/Fmbb8KrBnutjrGdOKU=");
    bruno.secret = bytes("wp/Udr+fd/7vbk4a3Atr6e8SFruxQ7bVqhUe6LHcHnvaCMH9Y+fqWhp+BMTU6thocHz8WZtvwqsGe62O"
                         "sZ04pQ==");
    const PublicKey anna{bytes("BUJKqvu9DWfIUhh3YCBWABI8b66jPmveW/1KXJOzFHk=")};
    const QByteArray forBruno =
        bytes("VFJJUEFDSzEAAAABAwVCSqr7vQ1nyFIYd2AgVgASPG+uoz5r3lv9SlyTsxR5AAFwbEkm8XKvlGez5By0"
              "4kdU/OCSFS+WfVwvRMR8g+tULVk3j3Fl8nbW4xDuZ1mq+VH2Xr/ui72qEYNmfCAOpbIFVFpf8TGx+oMn"
              "pnmMIoVO+wEziOFZfnMxiyt+003iKuqCNUnfTA+5IFjRkku5LP/Iz3lsSeE0wNymaR8ZteujAeUkzSlt"
              "cejNs4aGlfbPc21Fq7a+XE5RQ6+dVZJOrxcO+u9LC7wMJtENxOgA+wPqr002dzmLhYNMemOBvYTitbor"
              "mGOufEqhpgETErJqWx7phbPUZ0wNuFTka1r8g7OEctCQaisOz6cPq+a9jQmagbtxdTEWKpIeSQk=");
    const QByteArray withPassphrase =
        bytes("VFJJUEFDSzEAAAABBQVCSqr7vQ1nyFIYd2AgVgASPG+uoz5r3lv9SlyTsxR5YQ2+rxkqPEQbcaQRo5SB"
              "YwAAAAEAAAAILUqcop1kYvXwE1QQNylWTMD8mZR8JtmKI9hYzv+OdD8zLeree+gJtdOf1bR4LaVRSnsW"
              "tEmMpUfWcdHQhkVanI5xTYG6ocfMMva/zjvv+JuCHcDg40qbabmg6qwFLNdsf4/SmdcU4E/V21KDbv5T"
              "+WM2seUHFTF9AMbzfdT/fr3VabJjw0PDfNYtTbq/GCbu7IKBzfeo4ShcjZAvKjLuwp58wJO49sxIDw==");
    const QList<SealedPart> parts{{1, "{}"}, {2, "one"}};
    for (const QByteArray &file : {forBruno, withPassphrase}) {
        const auto back = opened(file, {&bruno, u"caf\u00e9 au lait"_s});
        QVERIFY2(back, qPrintable(back ? QString() : back.error().text));
        QCOMPARE(back->parts, parts);
        QVERIFY(back->isSigned && back->signer == anna);
    }
}

void TestSealedFile::sealedPackage_hidesItsParts_andDiffersEachTime()
{
    SealOptions options;
    options.receivers = {m_bruno.key};
    const auto first = made(options);
    const auto second = made(options);
    QVERIFY(first && second);
    QVERIFY(*first != *second);
    QVERIFY(!first->contains("newer version"));
    QVERIFY(!first->contains(m_bruno.key.bytes));
}

void TestSealedFile::head_tellsWithoutOpening()
{
    SealOptions options;
    options.signer = &m_anna;
    options.receivers = {m_bruno.key};
    QByteArray bytes = *made(options);
    const auto head = headOf(bytes);
    QVERIFY(head);
    QCOMPARE(head->version, 1U);
    QCOMPARE(head->sealing, Sealing::Receivers);
    QVERIFY(head->isSigned && head->signer == m_anna.key);
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    QCOMPARE(headOf(bytes).error().code, ProblemCode::Damaged);
    const auto plain = headOf(*made({}));
    QVERIFY(plain && plain->sealing == Sealing::None && !plain->isSigned && plain->signer.isNull());
}

void TestSealedFile::options_thatCannotBe_areRefused()
{
    const auto code = [this](const SealOptions &options) { return made(options).error().code; };
    QCOMPARE(code({nullptr, {m_bruno.key}, m_passphrase}), ProblemCode::Invalid);
    QCOMPARE(code({nullptr, {}, u"12345678901"_s}), ProblemCode::Invalid);
    QVERIFY(made({nullptr, {}, u"123456789012"_s}));
    QCOMPARE(code({nullptr, {PublicKey()}, {}}), ProblemCode::Invalid);
    QCOMPARE(code({nullptr, {m_bruno.key, {QByteArray(32, 0)}}, {}}), ProblemCode::Invalid);
    QCOMPARE(code({nullptr, QList<PublicKey>(1001, m_bruno.key), {}}), ProblemCode::Invalid);
    Identity mixed = m_anna;
    mixed.secret = m_bruno.secret;
    QCOMPARE(code({&mixed, {}, {}}), ProblemCode::Invalid);
    mixed.secret.clear();
    QCOMPARE(code({&mixed, {}, {}}), ProblemCode::Invalid);
}

void TestSealedFile::parts_thatCannotBe_areRefused()
{
    const auto code = [this](const QList<SealedPart> &parts) { return made({}, parts).error().code; };
    QCOMPARE(code({{0, "x"}}), ProblemCode::Invalid);
    QCOMPARE(code({{SealedPart::kBlob, "short"}}), ProblemCode::Invalid);
    QCOMPARE(code({{SealedPart::kBlob, QByteArray(40, 'x')}}), ProblemCode::Invalid);
    // These are refused by their sizes, before a byte of them is touched.
    QCOMPARE(code({{200, QByteArray(seal::kMostPart + 1, Qt::Uninitialized)}}), ProblemCode::Invalid);
    const QByteArray large(seal::kMostPart, Qt::Uninitialized);
    QCOMPARE(code({{200, large}, {200, large}, {200, "x"}}), ProblemCode::Invalid);
    QCOMPARE(code(QList<SealedPart>(seal::kMostParts + 1, {200, {}})), ProblemCode::Invalid);
    const auto most = made({}, QList<SealedPart>(seal::kMostParts, {200, {}}));
    QVERIFY(most);
    QCOMPARE(opened(*most, {})->parts.size(), seal::kMostParts);
}

void TestSealedFile::files_areWrittenAndRead()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"news.tripack"_s);
    QVERIFY(writePackage(path, someParts(), {&m_anna, {m_bruno.key}, {}}));
    const auto bytes = packageBytes(path);
    QVERIFY(bytes);
    QCOMPARE(opened(*bytes, {&m_bruno, {}})->parts, someParts());
    // A package that cannot be made leaves the old file.
    QCOMPARE(writePackage(path, someParts(), {nullptr, {}, u"short"_s}).error().code, ProblemCode::Invalid);
    QCOMPARE(*packageBytes(path), *bytes);

    QCOMPARE(packageBytes(folder.filePath(u"none.tripack"_s)).error().code, ProblemCode::NotFound);
    QCOMPARE(packageBytes(folder.path()).error().code, ProblemCode::Io);
    QFile huge(folder.filePath(u"huge.tripack"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(seal::kMostFile + 1));
    const auto refused = packageBytes(huge.fileName());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::Invalid);
    QVERIFY(refused.error().text.contains(u"huge.tripack"));
}

QTEST_GUILESS_MAIN(TestSealedFile)
#include "tst_sealedfile.moc"
