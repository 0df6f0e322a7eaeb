// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every text of the program in every language, as it must be to be shown; and none is missing. In English that is what
// counts something. Then faults are planted.

#include "core/base/localtext.h"
#include "core/base/translations.h"
#include "tests/lint/tsrules.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTranslator>

#include <algorithm>

using namespace tri;
using namespace tri::lint;
using namespace Qt::StringLiterals;

namespace {

QString tsFile(const QString &language)
{
    return u"%1/translations/trilateral_%2.ts"_s.arg(QString::fromUtf8(TRI_SOURCE), language);
}

}  // namespace

class TestTranslations final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void translations_areAsTheyMustBe_data() { languages(); }
    void translations_areAsTheyMustBe();
    void sourcesAndTranslations_haveTheSameTexts_data() { languages(); }
    void sourcesAndTranslations_haveTheSameTexts();
    void english_hasTheFormsOfWhatIsCounted();
    void plantedFaults_areFound_data();
    void plantedFaults_areFound();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : contentLanguages())
            if (language != u"en")
                QTest::newRow(qPrintable(language)) << language;
    }
    /// The texts that the sources have now, as the tool of Qt finds them.
    [[nodiscard]] QSet<QString> textsOfSources();
    QSet<QString> m_texts;
    QSet<QString> m_counting;  ///< those of them that have plural forms
};

void TestTranslations::translations_areAsTheyMustBe()
{
    QFETCH(QString, language);
    const QList<TsMessage> messages = readTs(tsFile(language));
    QVERIFY(messages.size() > 5000);
    QStringList faults;
    for (const TsMessage &message : messages) {
        for (const QString &fault : tsFaults(message, language))
            faults << u"%1: “%2” %3"_s.arg(message.context, message.source.left(60), fault);
        if (isLeftInEnglish(message, language))
            faults << u"%1: “%2” stands in English"_s.arg(message.context, message.source.left(60));
    }
    QVERIFY2(faults.isEmpty(),
             qPrintable(u"%1 faults\n"_s.arg(faults.size()) + faults.mid(0, 40).join(u'\n')));
}

QSet<QString> TestTranslations::textsOfSources()
{
    if (!m_texts.isEmpty())
        return m_texts;
    QTemporaryDir dir;
    const QDir root(QString::fromUtf8(TRI_SOURCE));
    QFile list(dir.filePath(u"files"_s));
    if (!list.open(QIODevice::WriteOnly))
        return {};
    QTextStream names(&list);
    QStringList folders{u"core"_s, u"ui"_s, u"app"_s};
    while (!folders.isEmpty()) {
        const QString folder = folders.takeFirst();
        const QDir here(root.filePath(folder));
        for (const QString &inner : here.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            folders << folder + u'/' + inner;
        for (const QString &file : here.entryList({u"*.cpp"_s, u"*.h"_s}, QDir::Files))
            names << here.filePath(file) << '\n';
    }
    names.flush();
    const QString ts = dir.filePath(u"found.ts"_s);
    QProcess tool;
    tool.start(QString::fromUtf8(TRI_LUPDATE),
               {u"-I"_s, root.path(), u"-locations"_s, u"none"_s, u"-silent"_s, u'@' + list.fileName(),
                u"-ts"_s, ts});
    if (!tool.waitForFinished(120'000) || tool.exitCode() != 0)
        return {};
    for (const TsMessage &message : readTs(ts)) {
        m_texts.insert(message.key());
        if (message.isPlural)
            m_counting.insert(message.key());
    }
    return m_texts;
}

void TestTranslations::sourcesAndTranslations_haveTheSameTexts()
{
    QFETCH(QString, language);
    const QSet<QString> wanted = textsOfSources();
    QVERIFY(wanted.size() > 5000);
    QSet<QString> there;
    for (const TsMessage &message : readTs(tsFile(language)))
        there.insert(message.key());
    const auto few = [](const QSet<QString> &keys) {
        QStringList out(keys.cbegin(), keys.cend());
        out.sort();
        return QString(out.mid(0, 20).join(u'\n')).replace(u'\4', u'|');
    };
    const QSet<QString> missing = wanted - there;
    QVERIFY2(missing.isEmpty(), qPrintable(u"missing:\n"_s + few(missing)));
    const QSet<QString> left = there - wanted;
    QVERIFY2(left.isEmpty(), qPrintable(u"of no use any more:\n"_s + few(left)));
}

void TestTranslations::english_hasTheFormsOfWhatIsCounted()
{
    (void)textsOfSources();
    QVERIFY(m_counting.size() > 200);
    QStringList faults;
    QSet<QString> there;
    for (const TsMessage &message : readTs(tsFile(u"en"_s))) {
        there.insert(message.key());
        for (const QString &fault : tsFaults(message, u"en"_s))
            faults << u"“%1” %2"_s.arg(message.source.left(60), fault);
        if (message.translations.join(u' ').contains("(s)"_L1))
            faults << u"“%1” leaves the form to the reader"_s.arg(message.source.left(60));
    }
    for (const QString &key : m_counting - there)
        faults << u"missing: "_s + QString(key).replace(u'\4', u'|');
    for (const QString &key : there - m_counting)
        faults << u"of no use any more: "_s + QString(key).replace(u'\4', u'|');
    QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 40).join(u'\n')));
    QCOMPARE(textIn(u"en"_s, "Value", "Yes"), u"Yes"_s);  // what counts nothing stays as it is written
    QTranslator english;
    QVERIFY(english.load(u":/i18n/trilateral_en.qm"_s));
    QCOMPARE(english.translate("tri::ui::OutlinePart", "%n objectives", nullptr, 1), u"%n objective"_s);
    QCOMPARE(english.translate("tri::ui::OutlinePart", "%n objectives", nullptr, 2), u"%n objectives"_s);
}

void TestTranslations::plantedFaults_areFound_data()
{
    QTest::addColumn<TsMessage>("message");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, const QString &source, const QStringList &translations, bool good,
                        const QString &language = u"fr"_s) {
        TsMessage message{
            u"Any"_s, source, {}, translations, translations.size() > 1 || source.contains(u"%n"_s)};
        QTest::newRow(name) << message << language << good;
    };
    row("good", u"Open %1 of %2"_s, {u"Ouvrir %1 sur %2"_s}, true);
    row("order", u"Open %1 of %2"_s, {u"Sur %2, ouvrir %1"_s}, true);
    row("lost place", u"Open %1 of %2"_s, {u"Ouvrir %1"_s}, false);
    row("place twice", u"Open %1"_s, {u"Ouvrir %1 %1"_s}, false);
    row("another place", u"Open %1"_s, {u"Ouvrir %2"_s}, false);
    row("empty", u"Open"_s, {u""_s}, false);
    row("mark-up", u"<b>Open</b>"_s, {u"<b>Ouvrir<b>"_s}, false);
    row("a sign is no mark-up", u"<2015, >=3"_s, {u"<2015, >=3"_s}, true);
    row("access key", u"&Open"_s, {u"Ouvrir"_s}, false);
    row("access key twice", u"&Open"_s, {u"&Ouv&rir"_s}, false);
    row("access key before a blank", u"&Open"_s, {u"Ouvrir & "_s}, false);
    row("key of another script", u"&Open"_s, {u"打开(&O)"_s}, true, u"zh"_s);
    row("no key, two signs", u"Law && order"_s, {u"Loi && ordre"_s}, true);
    row("asks for more", u"&Open…"_s, {u"&Ouvrir"_s}, false);
    row("blank at the end", u"Open "_s, {u"Ouvrir"_s}, false);
    row("plural", u"%n records"_s, {u"%n fiche"_s, u"%n fiches"_s}, true);
    row("a form without the number", u"%n records"_s, {u"une fiche"_s, u"%n fiches"_s}, true);
    row("a written number", u"%Ln records"_s, {u"%Ln fiche"_s, u"%Ln fiches"_s}, true);
    row("another number", u"%Ln records"_s, {u"%n fiche"_s, u"%n fiches"_s}, false);
    row("too few forms", u"%n records"_s, {u"%n запись"_s, u"%n записи"_s}, false, u"ru"_s);
    row("left in English", u"Open the record"_s, {u"Open the record"_s}, false, u"ru"_s);
    row("a name", u"GMG"_s, {u"GMG"_s}, true, u"ru"_s);
}

void TestTranslations::plantedFaults_areFound()
{
    QFETCH(TsMessage, message);
    QFETCH(QString, language);
    QFETCH(bool, good);
    const QStringList faults = tsFaults(message, language);
    QVERIFY2((faults.isEmpty() && !isLeftInEnglish(message, language)) == good,
             qPrintable(faults.join(u'\n')));
    message.isUnfinished = true;
    QVERIFY(!tsFaults(message, language).isEmpty());
    message.isVanished = true;
    QVERIFY(!tsFaults(message, language).isEmpty());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
