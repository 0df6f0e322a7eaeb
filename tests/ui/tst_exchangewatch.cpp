// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/exchangewatch.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestExchangeWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void packagesThatArrive_areToldOnce();
    void packageThatGrows_isToldWhenItIsStill();
    void vanishedFolder_isQuiet();

private:
    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    static QStringList told(const QSignalSpy &spy)
    {
        QStringList out;
        for (const auto &one : spy)
            out += one.first().toStringList();
        return out;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExchangeWatch::packagesThatArrive_areToldOnce()
{
    const QString first = put(u"a.tripack"_s, "one");
    put(u"letter.pdf"_s, "no package");
    ExchangeWatch watch;
    watch.setPatience(20, 50);
    QSignalSpy spy(&watch, &ExchangeWatch::appeared);
    watch.setFolder(m_folder->path());
    QTRY_COMPARE(told(spy), QStringList{first});
    const QString second = put(u"b.tripack"_s, "two");
    QTRY_COMPARE(told(spy), (QStringList{first, second}));
    QCOMPARE(QFile(first).size(), 3);  // nothing is done to them
    // The same folder again tells what is in it again.
    watch.setFolder({});
    watch.setFolder(m_folder->path());
    QTRY_COMPARE(told(spy).size(), 4);
}

void TestExchangeWatch::packageThatGrows_isToldWhenItIsStill()
{
    ExchangeWatch watch;
    watch.setPatience(20, 50);
    QSignalSpy spy(&watch, &ExchangeWatch::appeared);
    watch.setFolder(m_folder->path());
    const QString path = put(u"a.tripack"_s, "one");
    QTRY_COMPARE(told(spy), QStringList{path});
    put(u"a.tripack"_s, " and more");
    QTRY_COMPARE(told(spy), (QStringList{path, path}));
}

void TestExchangeWatch::vanishedFolder_isQuiet()
{
    const QString path = put(u"a.tripack"_s, "one");
    ExchangeWatch watch;
    watch.setPatience(20, 30);
    QSignalSpy spy(&watch, &ExchangeWatch::appeared);
    watch.setFolder(m_folder->path());
    QTRY_COMPARE(told(spy), QStringList{path});
    const QString away = m_folder->path() + u"-away"_s;
    QVERIFY(QDir().rename(m_folder->path(), away));
    QVERIFY(QDir().rename(away, m_folder->path()));
    const QString second = put(u"b.tripack"_s, "two");
    QTRY_COMPARE(told(spy), (QStringList{path, second}));
}

QTEST_GUILESS_MAIN(TestExchangeWatch)
#include "tst_exchangewatch.moc"
