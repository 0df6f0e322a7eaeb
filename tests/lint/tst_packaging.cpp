// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is installed beside the programs: read by the tools of those who look at it, and in step with the program.

#include "core/base/policy.h"
#include "tests/lint/sourcefiles.h"
#include "tests/support/golden.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace tri;
using namespace Qt::StringLiterals;

class TestPackaging : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void files_areValid_data();
    void files_areValid();
    void version_isTheSameEverywhere();
    void mimeTypes_areTheSameEverywhere();
    void examplePolicy_canBeUsed();
    void everyPolicyKey_isDocumented_data();
    void everyPolicyKey_isDocumented();
    void scripts_nameNoHost();
    void everyIcon_isDrawnByUsToo();

private:
    static QString text(const QString &path) { return QString::fromUtf8(test::readSource(path)); }
    static QString captured(const QString &text, const QString &form)
    {
        return QRegularExpression(form, QRegularExpression::MultilineOption).match(text).captured(1);
    }
};

void TestPackaging::files_areValid_data()
{
    QTest::addColumn<QStringList>("call");
    const QString folder = test::sourceFile(u"packaging/"_s);
    QTest::newRow("desktop file") << QStringList{u"desktop-file-validate"_s,
                                                 folder + u"trilateral.desktop"_s};
    QTest::newRow("metainfo") << QStringList{u"appstreamcli"_s, u"validate"_s, u"--no-net"_s,
                                             folder + u"org.trilateral.Trilateral.metainfo.xml"_s};
    for (const QString &page : QDir(folder).entryList({u"*.1"_s, u"*.5"_s}, QDir::Files))
        QTest::newRow(qPrintable(page))
            << QStringList{u"mandoc"_s, u"-T"_s, u"lint"_s, u"-W"_s, u"warning"_s, folder + page};
    for (const QString &script : QDir(folder).entryList({u"*.sh"_s}, QDir::Files))
        QTest::newRow(qPrintable(script)) << QStringList{u"shellcheck"_s, folder + script};
}

void TestPackaging::files_areValid()
{
    QFETCH(QStringList, call);
    if (QStandardPaths::findExecutable(call[0]).isEmpty())
        QSKIP(qPrintable(call[0] + u" is not installed"_s));
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(call[0], call.mid(1));
    QVERIFY(process.waitForFinished());
    const QByteArray said = process.readAll();
    QVERIFY2(process.exitCode() == 0, said);
    QVERIFY2(call[0] == u"appstreamcli" || said.isEmpty(), said);
}

void TestPackaging::version_isTheSameEverywhere()
{
    const QString version = captured(text(u"CMakeLists.txt"_s), u"^project\\(trilateral VERSION ([0-9.]+)"_s);
    QVERIFY(!version.isEmpty());
    QCOMPARE(captured(text(u"packaging/changelog"_s), u"^trilateral \\(([0-9.]+)\\)"_s), version);
    QCOMPARE(captured(text(u"packaging/org.trilateral.Trilateral.metainfo.xml"_s),
                      u"<release version=\"([0-9.]+)\""_s),
             version);
    for (const QString &page : {u"trilateral.1"_s, u"trilateral-cli.1"_s, u"trilateral-policy.5"_s})
        QCOMPARE(captured(text(u"packaging/"_s + page), u"^\\.TH .*\"Trilateral ([0-9.]+)\""_s), version);
}

void TestPackaging::mimeTypes_areTheSameEverywhere()
{
    const QString types = text(u"packaging/trilateral-mime.xml"_s);
    const QString desktop = captured(text(u"packaging/trilateral.desktop"_s), u"^MimeType=(.*)$"_s);
    const QString metainfo = text(u"packaging/org.trilateral.Trilateral.metainfo.xml"_s);
    int found = 0;
    static const QRegularExpression type(u"<mime-type type=\"([^\"]+)\">"_s);
    for (auto each = type.globalMatch(types); each.hasNext(); ++found) {
        const QString name = each.next().captured(1);
        QVERIFY2(desktop.split(u';').contains(name), qPrintable(name));
        QVERIFY2(metainfo.contains(u"<mediatype>%1</mediatype>"_s.arg(name)), qPrintable(name));
        QVERIFY2(QFile::exists(
                     test::sourceFile(u"packaging/icons/%1.svg"_s.arg(QString(name).replace(u'/', u'-')))),
                 qPrintable(name));
    }
    QCOMPARE(found, 2);
}

void TestPackaging::examplePolicy_canBeUsed()
{
    const QString example = text(u"packaging/policy.ini"_s);
    const Policy asItIs = Policy::parse(example.toUtf8());
    QVERIFY(asItIs.faults().isEmpty() && asItIs.entries().isEmpty());
    QString whole = example;
    qputenv("USER", "amina");
    const Policy all = Policy::parse(
        whole.replace(QRegularExpression(u"^#([a-z])"_s, QRegularExpression::MultilineOption), u"\\1"_s)
            .toUtf8());
    QVERIFY2(all.faults().isEmpty(), qPrintable(all.faults().value(0).text));
    QVERIFY(all.entries().size() > 10);
}

void TestPackaging::everyPolicyKey_isDocumented_data()
{
    QTest::addColumn<QString>("key");
    for (const Policy::Key &key : Policy::keys())
        QTest::newRow(key.name) << QString::fromLatin1(key.name);
}

void TestPackaging::everyPolicyKey_isDocumented()
{
    QFETCH(QString, key);
    QVERIFY(text(u"packaging/trilateral-policy.5"_s).contains(u"\n.TP\n.B %1\n"_s.arg(key)));
    QVERIFY(text(u"resources/help/en/office.md"_s).contains(u'`' + key + u'`'));
}

/// Nothing that is built or tried asks a place on the net that somebody wrote down here.
void TestPackaging::scripts_nameNoHost()
{
    static const QRegularExpression address(u"(https?|ftp)://[A-Za-z0-9]"_s);
    for (const QString &script :
         QDir(test::sourceFile(u"packaging"_s)).entryList({u"*.sh"_s, u"*.cmake"_s}, QDir::Files)) {
        const auto found = address.match(text(u"packaging/"_s + script));
        QVERIFY2(!found.hasMatch(), qPrintable(script + u": "_s + found.captured()));
    }
}

/// Where the desktop's icon theme is missing, as on a stick.
void TestPackaging::everyIcon_isDrawnByUsToo()
{
    QHash<QString, QString> drawnAs;
    static const QRegularExpression pair(uR"x(\{u"([a-z-]+)"_s, u"([a-z-]+)"_s\})x"_s);
    auto pairs = pair.globalMatch(text(u"ui/services/themeicon.cpp"_s));
    while (pairs.hasNext()) {
        const auto match = pairs.next();
        drawnAs.insert(match.captured(1), match.captured(2));
    }
    QVERIFY(!drawnAs.isEmpty());
    static const QRegularExpression name(u"\"((?:document|edit|go|view|mail|dialog|help|list|format|zoom|x-"
                                         u"office|user|object|window|tab|draw|tools|"
                                         "system)-[a-z-]+)\""_s);
    QSet<QString> seen;
    QStringList missing;
    for (const lint::Source &source : lint::program()) {
        auto names = name.globalMatch(source.text);
        while (names.hasNext()) {
            const QString icon = names.next().captured(1);
            seen.insert(icon);
            if (!QFile::exists(
                    test::sourceFile(u"resources/icons/"_s + drawnAs.value(icon, icon) + u".svg"_s)))
                missing << source.path + u": "_s + icon;
        }
    }
    QVERIFY(seen.size() > 50);
    lint::compare(missing);
    // Each drawing that is there is a part of the program.
    const QString parts = text(u"resources/icons/icons.qrc"_s);
    for (const QString &file : QDir(test::sourceFile(u"resources/icons"_s)).entryList({u"*.svg"_s}))
        QVERIFY2(parts.contains(u"<file>"_s + file + u"</file>"_s), qPrintable(file));
}

QTEST_GUILESS_MAIN(TestPackaging)
#include "tst_packaging.moc"
