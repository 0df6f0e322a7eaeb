// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys of people: their names, their fingerprints to read aloud, their text to send.

#include "core/seal/identity.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tri;
using namespace Qt::StringLiterals;

class TestIdentity final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newIdentities_differ_andFit();
    void copy_hasSecretOfItsOwn();
    void names_areChecked_data();
    void names_areChecked();
    void names_thatLookAlike_areOne();
    void words_are256_andEasyToTellApart();
    void fingerprint_ofZeros_isKnown();
    void keyText_comesBack();
    void keyText_withAnySlip_isRefused();
    void keys_thatNobodyHas_areRefused();
};

void TestIdentity::newIdentities_differ_andFit()
{
    const auto anna = newIdentity(u"  Anna Okoro, GFMD Support Unit \n"_s);
    const auto other = newIdentity(u"Anna Okoro, GFMD Support Unit"_s);
    QVERIFY(anna && other);
    QCOMPARE(anna->name, u"Anna Okoro, GFMD Support Unit"_s);
    QCOMPARE(anna->key.bytes.size(), 32);
    QCOMPARE(anna->secret.size(), 64);
    QVERIFY(anna->isUsable() && anna->key.isUsable() && !anna->key.isNull());
    QVERIFY(anna->key != other->key);
    Identity mixed = *anna;
    mixed.secret = other->secret;
    QVERIFY(!mixed.isUsable());
    mixed.secret = anna->secret.first(32);
    QVERIFY(!mixed.isUsable());
    QVERIFY(!Identity().isUsable());
}

void TestIdentity::copy_hasSecretOfItsOwn()
{
    const auto anna = newIdentity(u"Anna"_s);
    QVERIFY(anna);
    Identity kept;
    {
        Identity copy = *anna;
        QVERIFY(copy.secret.constData() != anna->secret.constData());
        kept = copy;
        QVERIFY(kept.secret.constData() != copy.secret.constData());
        Identity moved = std::move(copy);
        QVERIFY(moved.isUsable());
    }
    // The ends of the others wiped nothing of these.
    QVERIFY(kept.isUsable() && anna->isUsable());
    kept = Identity();
    QVERIFY(kept.secret.isEmpty());
}

void TestIdentity::names_areChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char *what, const QString &name, bool taken) {
        QTest::newRow(what) << name << taken;
    };
    row("plain", u"Anna Okoro"_s, true);
    row("Arabic", u"أمينة العلوي"_s, true);
    row("Persian with a parting sign", u"می\u200cخواهم"_s, true);
    row("Chinese", u"王芳"_s, true);
    row("80 letters", QString(80, u'a'), true);
    row("80 letters of two units", QString::fromUcs4(std::u32string(80, U'\U00020000').c_str()), true);
    row("empty", {}, false);
    row("white space", u" \t\n "_s, false);
    row("81 letters", QString(81, u'a'), false);
    row("new line inside", u"Anna\nOkoro"_s, false);
    row("nothing sign", u"Anna"_s + QChar(0) + u"Okoro"_s, false);
    row("override", u"Anna \u202eorokO"_s, false);
    row("isolate", u"Anna \u2066Okoro"_s, false);
    row("mark of direction", u"Anna\u200f"_s, false);
    row("no width", u"An\u200bna"_s, false);
    row("soft hyphen", u"An\u00adna"_s, false);
    row("filler", u"Anna\u3164"_s, false);
    row("half a sign", u"Anna"_s + QChar(0xd800), false);
}

void TestIdentity::names_areChecked()
{
    QFETCH(QString, name);
    QFETCH(bool, taken);
    const Result<QString> parsed = parseKeyName(name);
    QCOMPARE(bool(parsed), taken);
    const auto made = newIdentity(name);
    QCOMPARE(bool(made), taken);
    if (!taken) {
        QCOMPARE(made.error().code, ProblemCode::Invalid);
        QVERIFY(made.error().text.contains(u"name"_s));
    }
}

void TestIdentity::names_thatLookAlike_areOne()
{
    QVERIFY(isSameKeyName(u"Anna Okoro"_s, u" anna  OKORO "_s));
    QVERIFY(isSameKeyName(u"Jos\u00e9"_s, u"Jose\u0301"_s));
    QVERIFY(isSameKeyName(u"\uff21nna"_s, u"Anna"_s));
    QVERIFY(isSameKeyName(u"An\u200dna"_s, u"Anna"_s));
    QVERIFY(!isSameKeyName(u"José"_s, u"Jose"_s));
    QVERIFY(!isSameKeyName(u"Anna"_s, u"Anne"_s));
}

void TestIdentity::words_are256_andEasyToTellApart()
{
    const QStringList &words = fingerprintWordList();
    QCOMPARE(words.size(), 256);
    QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), 256);
    static const QRegularExpression form(u"^[a-z]{4,6}$"_s);
    for (const QString &word : words)
        QVERIFY2(form.match(word).hasMatch(), qPrintable(word));
    // One letter put in the place of another makes no other word.
    QSet<QString> masked;
    for (const QString &word : words)
        for (qsizetype i = 0; i < word.size(); ++i) {
            const QString mask = word.first(i) + u'.' + word.sliced(i + 1);
            QVERIFY2(!masked.contains(mask), qPrintable(word));
            masked << mask;
        }
}

void TestIdentity::fingerprint_ofZeros_isKnown()
{
    const PublicKey zeros{QByteArray(32, 0)};
    QCOMPARE(fingerprintHex(zeros), u"6668 7aad f862 bd77 6c8f c18b 8e9f 8e20"_s);
    QCOMPARE(fingerprintWords(zeros).join(u' '), u"igloo insect letter potato yacht heron sailor laurel"_s);
    PublicKey other = zeros;
    other.bytes[31] = 1;
    QVERIFY(fingerprintWords(other) != fingerprintWords(zeros));
    QCOMPARE(fingerprintWords(other).size(), 8);
}

void TestIdentity::keyText_comesBack()
{
    for (int i = 0; i < 50; ++i) {
        const auto made = newIdentity(u"Anna"_s);
        QVERIFY(made);
        const QString text = keyText(made->key);
        QVERIFY(text.startsWith(u"trikey1-"));
        QCOMPARE(text.size(), 56);
        QVERIFY(parseKeyText(text) == made->key);
        QVERIFY(parseKeyText(u" "_s + text.first(20) + u"\r\n"_s + text.sliced(20) + u'\n') == made->key);
    }
}

void TestIdentity::keyText_withAnySlip_isRefused()
{
    const auto made = newIdentity(u"Anna"_s);
    QVERIFY(made);
    const QString text = keyText(made->key);
    for (qsizetype i = 0; i < text.size(); ++i) {
        for (const QChar letter : u"aZ0_=+é"_s) {
            QString slip = text;
            slip[i] = letter;
            QVERIFY2(slip == text || !parseKeyText(slip), qPrintable(slip));
        }
        QVERIFY(!parseKeyText(text.first(i)));
        QVERIFY(!parseKeyText(text.first(i) + text.sliced(i + 1)));
        QVERIFY(!parseKeyText(text.first(i) + u'a' + text.sliced(i)));
        if (i + 1 < text.size() && text[i] != text[i + 1])
            QVERIFY(!parseKeyText(text.first(i) + text[i + 1] + text[i] + text.sliced(i + 2)));
    }
    QVERIFY(!parseKeyText({}));
    QVERIFY(!parseKeyText(u"trikey1-"));
}

void TestIdentity::keys_thatNobodyHas_areRefused()
{
    QVERIFY(PublicKey().isNull() && !PublicKey().isUsable());
    const PublicKey zeros{QByteArray(32, 0)};
    QVERIFY(zeros.isNull() && !zeros.isUsable());
    QVERIFY(!parseKeyText(keyText(zeros)));
    const PublicKey noPoint{QByteArray(32, '\xff')};
    QVERIFY(!noPoint.isNull() && !noPoint.isUsable());
    QVERIFY(!parseKeyText(keyText(noPoint)));
}

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
