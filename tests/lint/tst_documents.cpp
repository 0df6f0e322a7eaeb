// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is read before the program runs: its links lead somewhere, its pictures are told in words, and a start stays short.

#include "tests/lint/sourcefiles.h"
#include "tests/support/golden.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace tri;
using namespace tri::lint;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostStartWords = 950;  // two printed pages with their pictures
constexpr qsizetype kLeastPictureWords = 5;
constexpr qint64 kMostPictureBytes = 1'200'000;  // of all together: they come along with every clone

struct Link {
    bool picture = false;
    QString words;
    QString target;  ///< from the folder of the document
};

QList<Link> linksIn(const QString &text)
{
    static const QRegularExpression form(u"(!?)\\[([^\\]]*)\\]\\(([^)#\\s]+)[^)]*\\)"_s);
    QList<Link> out;
    for (auto all = form.globalMatch(text); all.hasNext();) {
        const auto found = all.next();
        if (!found.captured(3).contains(u"://"))
            out << Link{!found.captured(1).isEmpty(), found.captured(2), found.captured(3)};
    }
    return out;
}

QString placeOf(const Source &document, const Link &link)
{
    return QDir::cleanPath(QFileInfo(document.path).path() + u'/' + link.target);
}

qsizetype wordsIn(const QString &text)
{
    const QStringList parts = text.simplified().split(u' ');
    return std::count_if(parts.begin(), parts.end(), [](const QString &part) {
        return std::any_of(part.begin(), part.end(), [](QChar c) { return c.isLetter(); });
    });
}

QList<Source> documents()
{
    QList<Source> out = sourcesUnder({u"docs"_s}, {u"*.md"_s});
    for (const QString &name : QDir(test::sourceFile({})).entryList({u"*.md"_s}, QDir::Files))
        out << Source{name, QString::fromUtf8(test::readSource(name))};
    return out;
}

QStringList documentFaults(const Source &document)
{
    QStringList faults;
    for (const Link &link : linksIn(document.text)) {
        if (!QFileInfo::exists(test::sourceFile(placeOf(document, link))))
            faults << document.path + u": no file at "_s + link.target;
        if (link.picture && wordsIn(link.words) < kLeastPictureWords)
            faults << document.path + u": say in words what is to be seen in "_s + link.target;
    }
    const qsizetype words = wordsIn(document.text);
    if (document.path.startsWith(u"docs/start/") && words > kMostStartWords)
        faults << document.path + u": %1 words; a start has at most %2"_s.arg(words).arg(kMostStartWords);
    return faults;
}

}  // namespace

class TestDocuments final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void documents_holdTogether();
    void pictures_areShownAndSmall();
    void readme_leadsToEachStart();
    void plantedFaults();
};

void TestDocuments::documents_holdTogether()
{
    QStringList faults;
    for (const Source &document : documents())
        faults << documentFaults(document);
    compare(faults);
}

void TestDocuments::pictures_areShownAndSmall()
{
    QStringList shown;
    for (const Source &document : documents())
        for (const Link &link : linksIn(document.text))
            if (link.picture)
                shown << placeOf(document, link);
    qint64 bytes = 0;
    const QDir folder(test::sourceFile(u"docs/pictures"_s));
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files)) {
        QVERIFY2(shown.contains(u"docs/pictures/"_s + file.fileName()), qPrintable(file.fileName()));
        bytes += file.size();
    }
    QVERIFY(bytes > 0);
    QVERIFY2(bytes < kMostPictureBytes, qPrintable(QString::number(bytes)));
}

void TestDocuments::readme_leadsToEachStart()
{
    const QString readme = QString::fromUtf8(test::readSource(u"README.md"_s));
    const QStringList starts = QDir(test::sourceFile(u"docs/start"_s)).entryList({u"*.md"_s}, QDir::Files);
    QCOMPARE(starts.size(), 3);
    for (const QString &start : starts)
        QVERIFY2(readme.contains(u"(docs/start/%1)"_s.arg(start)), qPrintable(start));
}

void TestDocuments::plantedFaults()
{
    const auto faults = [](const QString &text) {
        return documentFaults({u"docs/start/planted.md"_s, text}).size();
    };
    QCOMPARE(faults(u"[How it is built](../../ARCHITECTURE.md), [there](https://example.org/a)"_s), 0);
    QCOMPARE(faults(u"[gone](gone.md)"_s), 1);
    QCOMPARE(faults(u"![](../../README.md)"_s), 1);
    QCOMPARE(faults(u"![gone](gone.png)"_s), 2);
    QCOMPARE(faults(u"word "_s.repeated(kMostStartWords + 1)), 1);
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
