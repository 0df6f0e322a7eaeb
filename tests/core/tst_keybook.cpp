// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The book of keys: what it keeps, what it refuses, and that nothing in it is lost or shown to others.

#include "core/seal/keybook.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tri;
using namespace Qt::StringLiterals;

using Standing = KeyBook::Standing;

class TestKeyBook final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void missingFile_isEmptyBook();
    void saved_comesBack();
    void file_isForItsOwnerAlone();
    void damagedFile_isRefused_andStays_data();
    void damagedFile_isRefused_andStays();
    void newerFile_isRefused();
    void changeByAnother_isNotOverwritten();
    void own_isNeverReplaced();
    void changedKey_isRefusedUntilForgotten();
    void doubtfulKeys_areRefused();
    void standing_followsNameAndKey();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"keys/book.json"_s); }
    [[nodiscard]] QByteArray fileBytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path()).absolutePath());
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// A book with one's own key and that of Bruno, saved.
    [[nodiscard]] KeyBook filled()
    {
        KeyBook book = *KeyBook::load(path());
        if (!book.setOwn(m_anna) || !book.trust(u"Bruno"_s, m_bruno.key, m_day) || !book.save())
            qFatal("the book was not made");
        return book;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const Identity m_anna = *newIdentity(u"Anna"_s);
    const Identity m_bruno = *newIdentity(u"Bruno"_s);
    const Identity m_carla = *newIdentity(u"Carla"_s);
    const QDate m_day{2014, 5, 14};
};

void TestKeyBook::missingFile_isEmptyBook()
{
    const auto book = KeyBook::load(path());
    QVERIFY(book);
    QVERIFY(!book->own() && book->known().isEmpty());
    QVERIFY(!QFileInfo::exists(path()));
}

void TestKeyBook::saved_comesBack()
{
    KeyBook book = filled();
    auto again = KeyBook::load(path());
    QVERIFY(again && again->own());
    QCOMPARE(again->own()->name, u"Anna"_s);
    QCOMPARE(again->own()->secret, m_anna.secret);
    QCOMPARE(again->known().size(), 1);
    QCOMPARE(again->known().first().name, u"Bruno"_s);
    QVERIFY(again->known().first().key == m_bruno.key && again->known().first().trusted);
    QCOMPARE(again->known().first().since, m_day);

    // Saved twice in a row, and once more by the other reading.
    QVERIFY(book.trust(u"  Carla "_s, m_carla.key, m_day.addDays(1)));
    QVERIFY(book.save() && book.save());
    again = KeyBook::load(path());
    QCOMPARE(again->known().size(), 2);
    QVERIFY(again->forget(u"bruno"_s));
    QVERIFY(again->save());
    QCOMPARE(KeyBook::load(path())->known().first().name, u"Carla"_s);
    QCOMPARE(QFileInfo(path()).dir().entryList(QDir::Files | QDir::Hidden), QStringList{u"book.json"_s});
}

void TestKeyBook::file_isForItsOwnerAlone()
{
    const auto wanted =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    KeyBook book = filled();
    QCOMPARE(QFileInfo(path()).permissions(), wanted);
    QVERIFY(QFile::setPermissions(path(), wanted | QFileDevice::ReadGroup | QFileDevice::ReadOther));
    QVERIFY(book.save());
    QCOMPARE(QFileInfo(path()).permissions(), wanted);
}

void TestKeyBook::damagedFile_isRefused_andStays_data()
{
    QTest::addColumn<int>("fault");
    const QStringList names{u"empty"_s,        u"no JSON"_s,      u"cut short"_s,  u"another format"_s,
                            u"other secret"_s, u"wrong letter"_s, u"name twice"_s, u"no list"_s};
    for (qsizetype i = 0; i < names.size(); ++i)
        QTest::newRow(qPrintable(names[i])) << int(i);
}

void TestKeyBook::damagedFile_isRefused_andStays()
{
    QFETCH(int, fault);
    KeyBook book = filled();
    QByteArray bytes = fileBytes();
    const auto swap = [&bytes](const QByteArray &from, const QByteArray &to) {
        QVERIFY(bytes.contains(from));
        bytes.replace(from, to);
    };
    const auto text = [](const PublicKey &key) { return keyText(key).toLatin1(); };
    switch (fault) {
    case 0: bytes.clear(); break;
    case 1: bytes = "{\"format\": 1, nonsense"; break;
    case 2: bytes.chop(20); break;
    case 3: swap("\"format\": 1", "\"format\": \"1\""); break;
    case 4: swap(text(m_anna.key), text(m_carla.key)); break;
    case 5: swap(text(m_bruno.key), text(m_bruno.key).replace(10, 1, "!")); break;
    case 6:
        QVERIFY(book.trust(u"Carla"_s, m_carla.key, m_day) && book.save());
        bytes = fileBytes();
        swap("Carla", "BRUNO");
        break;
    default: bytes = "{\"format\": 1}"; break;
    }
    put(bytes);
    const auto loaded = KeyBook::load(path());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ProblemCode::Damaged);
    QVERIFY(loaded.error().text.contains(u"book.json"_s) && loaded.error().text.contains(u"backup"_s));
    // Nor does a book that was read before write over it.
    const Status saved = book.save();
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ProblemCode::Stale);
    QCOMPARE(fileBytes(), bytes);
}

void TestKeyBook::newerFile_isRefused()
{
    const QByteArray bytes = "{\"format\": 2, \"keys\": []}";
    put(bytes);
    const auto loaded = KeyBook::load(path());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ProblemCode::Newer);
    QCOMPARE(fileBytes(), bytes);
}

void TestKeyBook::changeByAnother_isNotOverwritten()
{
    KeyBook first = filled();
    auto second = KeyBook::load(path());
    QVERIFY(second && second->trust(u"Carla"_s, m_carla.key, m_day) && second->save());
    QVERIFY(first.forget(u"Bruno"_s));
    const Status saved = first.save();
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ProblemCode::Stale);
    QCOMPARE(KeyBook::load(path())->known().size(), 2);
}

void TestKeyBook::own_isNeverReplaced()
{
    KeyBook book = filled();
    const Status set = book.setOwn(m_carla);
    QVERIFY(!set);
    QCOMPARE(set.error().code, ProblemCode::Exists);
    QVERIFY(book.own()->key == m_anna.key);

    KeyBook other = *KeyBook::load(m_folder->filePath(u"other.json"_s));
    Identity mixed = m_carla;
    mixed.secret = m_bruno.secret;
    QCOMPARE(other.setOwn(mixed).error().code, ProblemCode::Invalid);
    mixed = m_carla;
    mixed.name = u"\u202e"_s;
    QCOMPARE(other.setOwn(mixed).error().code, ProblemCode::Invalid);
    QVERIFY(!other.own());
}

void TestKeyBook::changedKey_isRefusedUntilForgotten()
{
    KeyBook book = filled();
    const Status trusted = book.trust(u"BRUNO"_s, m_carla.key, m_day.addDays(1));
    QVERIFY(!trusted);
    QCOMPARE(trusted.error().code, ProblemCode::Invalid);
    QVERIFY(trusted.error().text.contains(u"changed"_s) && trusted.error().text.contains(u"forget"_s));
    QVERIFY(book.known().first().key == m_bruno.key);
    QVERIFY(book.forget(u"Bruno"_s));
    QCOMPARE(book.forget(u"Bruno"_s).error().code, ProblemCode::NotFound);
    QVERIFY(book.trust(u"Bruno"_s, m_carla.key, m_day.addDays(1)));
    QVERIFY(book.standingOf(u"Bruno"_s, m_carla.key) == Standing::Trusted);
}

void TestKeyBook::doubtfulKeys_areRefused()
{
    KeyBook book = filled();
    const auto code = [&](const QString &name, const PublicKey &key) {
        return book.trust(name, key, m_day).error().code;
    };
    QCOMPARE(code(u"Carla"_s, {}), ProblemCode::Invalid);
    QCOMPARE(code(u"Carla"_s, {QByteArray(32, 0)}), ProblemCode::Invalid);
    QCOMPARE(code({}, m_carla.key), ProblemCode::Invalid);
    // One's own key, one's own name, a key under a second name.
    QCOMPARE(code(u"Carla"_s, m_anna.key), ProblemCode::Invalid);
    QCOMPARE(code(u"anna"_s, m_carla.key), ProblemCode::Invalid);
    QCOMPARE(code(u"Carla"_s, m_bruno.key), ProblemCode::Exists);
    QCOMPARE(book.known().size(), 1);
    // Once more changes nothing.
    QVERIFY(book.trust(u"Bruno"_s, m_bruno.key, m_day.addDays(9)));
    QCOMPARE(book.known().first().since, m_day);
}

void TestKeyBook::standing_followsNameAndKey()
{
    KeyBook book = filled();
    QVERIFY(book.standingOf(u"Anna"_s, m_anna.key) == Standing::Own);
    QVERIFY(book.standingOf({}, m_anna.key) == Standing::Own);
    QVERIFY(book.standingOf(u"Bruno"_s, m_bruno.key) == Standing::Trusted);
    QVERIFY(book.standingOf({}, m_bruno.key) == Standing::Trusted);
    QVERIFY(book.standingOf(u"Bruno"_s, m_carla.key) == Standing::Changed);
    QVERIFY(book.standingOf(u"bruno "_s, m_carla.key) == Standing::Changed);
    QVERIFY(book.standingOf(u"Anna"_s, m_carla.key) == Standing::Changed);
    QVERIFY(book.standingOf(u"Carla"_s, m_carla.key) == Standing::Unknown);
    QVERIFY(book.standingOf({}, m_carla.key) == Standing::Unknown);
    // A trusted key does not vouch for a name that is not its own.
    QVERIFY(book.standingOf(u"Carla"_s, m_bruno.key) == Standing::Unknown);

    // Known, but nobody compared the words yet: only a file can say so.
    QVERIFY(book.save());
    QByteArray bytes = fileBytes();
    put(bytes.replace("\"trusted\": true", "\"trusted\": false"));
    KeyBook heard = *KeyBook::load(path());
    QVERIFY(heard.standingOf(u"Bruno"_s, m_bruno.key) == Standing::Unknown);
    QVERIFY(heard.standingOf(u"Bruno"_s, m_carla.key) == Standing::Changed);
    QVERIFY(heard.trust(u"Bruno"_s, m_bruno.key, m_day.addDays(3)));
    QVERIFY(heard.standingOf(u"Bruno"_s, m_bruno.key) == Standing::Trusted);
    QCOMPARE(heard.known().first().since, m_day.addDays(3));
}

QTEST_GUILESS_MAIN(TestKeyBook)
#include "tst_keybook.moc"
