// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pack of a meeting: what belongs in, what is missing and why, and the pages in one file.

#include "core/kinds/agendaitem.h"
#include "core/kinds/attachment.h"
#include "core/kinds/document.h"
#include "core/kinds/meeting.h"
#include "tests/core/briefworkspace.h"
#include "tests/support/pdfbuilder.h"
#include "tests/support/programs.h"
#include "ui/render/packmerge.h"
#include "ui/render/packpdf.h"

#include <QRegularExpression>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace tri::ui;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kMade(QDate(2014, 4, 2), QTime(9, 0), Qt::UTC);

/// A meeting whose second item has papers of all sorts.
class PackWorld : public BriefWorkspace {
public:
    PackWorld()
    {
        addActors();
        add(Meeting{.id = idOf(u"P"_s),
                    .title = en(u"Meeting with papers"_s),
                    .reference = u"P-1"_s,
                    .kind = u"trilateral"_s,
                    .from = PartialDate(2014, 4, 3),
                    .documents = {idOf(u"programme"_s)},
                    .classification = u"shared"_s});
        add(AgendaItem{.id = idOf(u"one"_s),
                       .meeting = idOf(u"P"_s),
                       .order = 1,
                       .number = u"1"_s,
                       .title = en(u"Opening"_s),
                       .visibility = u"shared"_s});
        add(AgendaItem{.id = idOf(u"two"_s),
                       .meeting = idOf(u"P"_s),
                       .order = 2,
                       .number = u"2"_s,
                       .title = en(u"Costs"_s),
                       .visibility = u"shared"_s,
                       .documents = {idOf(u"study"_s), idOf(u"bare"_s), idOf(u"secret"_s), idOf(u"sheet"_s),
                                     idOf(u"broken"_s), idOf(u"away"_s), idOf(u"programme"_s)}});
        document(u"programme"_s, u"Programme"_s, pdfWith({u"Programme page one"_s, u"Programme page two"_s}),
                 u"p.pdf"_s);
        document(u"study"_s, u"Study of costs"_s, pdfWith({u"Study page"_s}), u"study.pdf"_s);
        document(u"secret"_s, u"Secret paper"_s, pdfWith({u"Secret page"_s}), u"secret.pdf"_s, u"internal"_s);
        document(u"sheet"_s, u"Table of costs"_s, "a,b\n1,2\n", u"costs.csv"_s);
        document(u"broken"_s, u"Broken paper"_s, "%PDF-1.4\nnothing", u"broken.pdf"_s);
        add(Document{.id = idOf(u"bare"_s), .title = en(u"Known by name"_s)});
        add(Document{.id = idOf(u"away"_s),
                     .title = en(u"Lies elsewhere"_s),
                     .file = QString(64, u'a'),
                     .fileName = u"away.pdf"_s});
        attach(u"map"_s, u"two"_s, u"Room plan"_s, pdfWith({u"Room plan page"_s}), u"room.pdf"_s);
        attach(u"again"_s, u"one"_s, u"The study again"_s, pdfWith({u"Study page"_s}), u"copy.pdf"_s);
        if (!commit())
            qFatal("not kept");
    }

    QString kept(const QByteArray &bytes)
    {
        const auto hash = workspace().storeBytes(bytes);
        if (!hash)
            qFatal("not stored");
        return *hash;
    }
    void document(const QString &key, const QString &title, const QByteArray &bytes, const QString &name,
                  const QString &handling = u"shared"_s)
    {
        add(Document{.id = idOf(key),
                     .title = en(title),
                     .file = kept(bytes),
                     .fileName = name,
                     .handling = handling});
    }
    void attach(const QString &key, const QString &to, const QString &title, const QByteArray &bytes,
                const QString &name)
    {
        add(Attachment{.id = idOf(key),
                       .title = en(title),
                       .file = kept(bytes),
                       .fileName = name,
                       .mediaType = u"application/pdf"_s,
                       .attachedTo = {idOf(to)},
                       .handling = u"shared"_s});
    }
};

BriefRequest requestOf(const QString &meeting, bool shared = false, const QString &language = u"en"_s)
{
    BriefRequest request;
    request.meeting = idOf(meeting);
    request.sharedCopy = shared;
    request.language = language;
    request.date = QDate(2014, 4, 2);
    return request;
}

QStringList titlesOf(const QList<PackFile> &files, bool missing)
{
    QStringList out;
    for (const PackFile &file : files)
        if (file.missing.isEmpty() != missing)
            out << file.title;
    return out;
}

}  // namespace

class PackPdfTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filesAreInTheOrderOfTheAgenda();
    void sharedPack_holdsNothingInternal();
    void paperOfNoMeeting_isRefused();
    void pagesAreJoinedAndCounted();
    void indexTellsWhatIsMissing();
    void fileWithAPassword_isListed();
    void rotatedPages_areStampedUpright();
    void addedFiles_runNothing();
    void meetingWithoutFiles_isItsBrief();
    void arabicPack_isWhole();
    void equalPacks_haveEqualBytes();

private:
    QString write(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"pack%1.pdf"_s.arg(++m_count)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }
    static QString textOfPage(const QString &path, qsizetype page)
    {
        const QString number = QString::number(page);
        return QString::fromUtf8(
            output(u"pdftotext"_s, {u"-layout"_s, u"-f"_s, number, u"-l"_s, number, path, u"-"_s}));
    }
    QTemporaryDir m_folder;
    int m_count = 0;
};

void PackPdfTest::filesAreInTheOrderOfTheAgenda()
{
    PackWorld world;
    const auto pack = meetingPack(world.workspace(), requestOf(u"P"_s));
    QVERIFY(pack);
    QStringList all;
    for (const PackFile &file : pack->files)
        all << file.title + u" / "_s + file.from;
    // The same content is put in once, under the first that names it.
    QCOMPARE(all,
             (QStringList{u"Programme / "_s, u"The study again / 1. Opening"_s, u"Known by name / 2. Costs"_s,
                          u"Secret paper / 2. Costs"_s, u"Table of costs / 2. Costs"_s,
                          u"Broken paper / 2. Costs"_s, u"Lies elsewhere / 2. Costs"_s,
                          u"Room plan / 2. Costs"_s}));
}

void PackPdfTest::sharedPack_holdsNothingInternal()
{
    PackWorld world;
    const auto pack = meetingPack(world.workspace(), requestOf(u"P"_s, true));
    QVERIFY(pack);
    QVERIFY(!(titlesOf(pack->files, false) + titlesOf(pack->files, true)).contains(u"Secret paper"_s));
    const auto made = packPdf(world.workspace(), *pack, nullptr, kMade);
    QVERIFY(made);
    const QString text = QString::fromUtf8(output(u"pdftotext"_s, {write(made->bytes), u"-"_s}));
    QVERIFY(text.contains(u"Study page"_s));
    QVERIFY(!text.contains(u"Secret"_s));
}

void PackPdfTest::paperOfNoMeeting_isRefused()
{
    PackWorld world;
    BriefRequest request = requestOf(u"P"_s);
    request.meeting = idOf(u"one"_s);
    QCOMPARE(meetingPack(world.workspace(), request).error().code, ProblemCode::Invalid);
    request = requestOf(u"P"_s);
    request.recipe = u"profile"_s;
    QCOMPARE(meetingPack(world.workspace(), request).error().code, ProblemCode::Invalid);
}

void PackPdfTest::pagesAreJoinedAndCounted()
{
    PackWorld world;
    const auto pack = meetingPack(world.workspace(), requestOf(u"P"_s));
    QVERIFY(pack);
    const auto made = packPdf(world.workspace(), *pack, nullptr, kMade);
    QVERIFY(made);
    const QString path = write(made->bytes);
    QVERIFY(QString::fromUtf8(output(u"pdfinfo"_s, {path}))
                .contains(QRegularExpression(u"Pages:\\s+%1\\b"_s.arg(made->pages))));
    QCOMPARE(output(u"qpdf"_s, {u"--check"_s, path}, true).startsWith("failed"), false);
    QVERIFY(textOfPage(path, 1).contains(u"Meeting pack"_s));
    QCOMPARE(made->brief, 2);
    QVERIFY(textOfPage(path, made->brief).contains(u"Meeting with papers"_s));
    const PackPlace programme = made->places.first();
    QCOMPARE(programme.pages, 2);
    QVERIFY(textOfPage(path, programme.first).contains(u"Programme page one"_s));
    const QString second = textOfPage(path, programme.first + 1);
    QVERIFY(second.contains(u"Programme page two"_s));
    const QString stamp = u"Annex 1, page 2 of 2 – page %1 of %2"_s.arg(programme.first + 1).arg(made->pages);
    QVERIFY2(second.contains(stamp), qPrintable(second));
    // The structure of the brief is still there, and each file has a bookmark behind those of the brief.
    QVERIFY(!output(u"pdfinfo"_s, {u"-struct-text"_s, path}).isEmpty());
    const QByteArray plain = output(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s});
    QVERIFY(plain.contains("(Annex 1. Programme)"));
    QVERIFY(plain.contains("(Annex 4. Room plan)"));
}

void PackPdfTest::indexTellsWhatIsMissing()
{
    PackWorld world;
    const auto pack = meetingPack(world.workspace(), requestOf(u"P"_s));
    QVERIFY(pack);
    const auto made = packPdf(world.workspace(), *pack, nullptr, kMade);
    QVERIFY(made);
    QCOMPARE(titlesOf(made->files, true),
             (QStringList{u"Known by name"_s, u"Table of costs"_s, u"Broken paper"_s, u"Lies elsewhere"_s}));
    QString index = textOfPage(write(made->bytes), 1);
    index.replace(QRegularExpression(u"\\s+"_s), u" "_s);
    for (const QString &words :
         {u"Not in this pack"_s, u"No file is kept with it"_s, u"It is no PDF file"_s, u"It is damaged"_s})
        QVERIFY2(index.contains(words.left(14)), qPrintable(words + index));
    for (qsizetype i = 0; i < made->files.size(); ++i)
        QCOMPARE(made->places[i].pages > 0, made->files[i].missing.isEmpty());
}

void PackPdfTest::fileWithAPassword_isListed()
{
    const QString from = write(pdfWith({u"Locked page"_s}));
    const QString to = m_folder.filePath(u"locked.pdf"_s);
    QVERIFY(!output(u"qpdf"_s, {u"--encrypt"_s, u"word"_s, u"word"_s, u"256"_s, u"--"_s, from, to})
                 .startsWith("failed"));
    QFile file(to);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray locked = file.readAll();
    QCOMPARE(pdfPageSizes(locked).error(), PdfFault::Password);
    PackWorld world;
    world.document(u"locked"_s, u"Locked paper"_s, locked, u"locked.pdf"_s);
    world.add(AgendaItem{.id = idOf(u"three"_s),
                         .meeting = idOf(u"P"_s),
                         .order = 3,
                         .number = u"3"_s,
                         .title = en(u"Last"_s),
                         .documents = {idOf(u"locked"_s)}});
    QVERIFY(world.commit());
    const auto pack = meetingPack(world.workspace(), requestOf(u"P"_s));
    QVERIFY(pack);
    const auto made = packPdf(world.workspace(), *pack, nullptr, kMade);
    QVERIFY(made);
    QCOMPARE(made->files.last().missing, u"It is protected by a password."_s);
}

void PackPdfTest::rotatedPages_areStampedUpright()
{
    const QString from = write(pdfWith({u"Turned page"_s}));
    const QString to = m_folder.filePath(u"turned.pdf"_s);
    QVERIFY(!output(u"qpdf"_s, {u"--rotate=+90"_s, from, to}).startsWith("failed"));
    QFile file(to);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray turned = file.readAll();
    const auto sizes = pdfPageSizes(turned);
    QVERIFY(sizes);
    QVERIFY(sizes->first().height() > sizes->first().width());  // it was wide
    PackWorld world;
    world.attach(u"wide"_s, u"one"_s, u"Wide"_s, turned, u"wide.pdf"_s);
    QVERIFY(world.commit());
    const auto made =
        packPdf(world.workspace(), *meetingPack(world.workspace(), requestOf(u"P"_s)), nullptr, kMade);
    QVERIFY(made);
    const auto wide = std::find_if(made->files.begin(), made->files.end(),
                                   [](const PackFile &one) { return one.title == u"Wide"; });
    QVERIFY(wide != made->files.end());
    const PackPlace place = made->places[wide - made->files.begin()];
    const QString path = write(made->bytes);
    const QString text = textOfPage(path, place.first);
    QVERIFY2(text.contains(u"page 1 of 1 – page %1 of"_s.arg(place.first)), qPrintable(text));
    const QString number = QString::number(place.first);
    const QString told = QString::fromUtf8(output(u"pdfinfo"_s, {u"-f"_s, number, u"-l"_s, number, path}));
    QVERIFY2(told.contains(QRegularExpression(u"rot:\\s+0\\b"_s)), qPrintable(told));
}

void PackPdfTest::addedFiles_runNothing()
{
    QByteArray hostile = pdfWith({u"Hostile page"_s});
    hostile.replace(
        "/Type /Page ",
        "/Type /Page /AA << /O << /S /JavaScript /JS (app.alert\\(1\\)) >> >> /Annots [<< /Type /Annot "
        "/Subtype /Link /Rect [0 0 9 9] /Dest (gone) >> << /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << "
        "/S /URI /URI (https://example.org/) >> >>] ");
    QVERIFY(hostile.contains("JavaScript"));
    PackWorld world;
    world.attach(u"hostile"_s, u"one"_s, u"Hostile"_s, hostile, u"hostile.pdf"_s);
    QVERIFY(world.commit());
    const auto made =
        packPdf(world.workspace(), *meetingPack(world.workspace(), requestOf(u"P"_s)), nullptr, kMade);
    QVERIFY(made);
    const QString path = write(made->bytes);
    const QByteArray plain = output(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s});
    QVERIFY(QString::fromUtf8(output(u"pdftotext"_s, {path, u"-"_s})).contains(u"Hostile page"_s));
    QVERIFY(!plain.contains("JavaScript"));
    QVERIFY(!plain.contains("(gone)"));
    QVERIFY(plain.contains("(https://example.org/)"));
}

void PackPdfTest::meetingWithoutFiles_isItsBrief()
{
    BriefWorkspace bare;
    bare.addActors();
    bare.add(Meeting{.id = idOf(u"E"_s), .title = en(u"No papers"_s), .from = PartialDate(2014, 4, 3)});
    QVERIFY(bare.commit());
    const auto pack = meetingPack(bare.workspace(), requestOf(u"E"_s));
    QVERIFY(pack);
    QVERIFY(pack->files.isEmpty());
    const auto made = packPdf(bare.workspace(), *pack, nullptr, kMade);
    QVERIFY(made);
    QVERIFY(made->pages >= 2);
}

void PackPdfTest::arabicPack_isWhole()
{
    PackWorld world;
    const auto pack = meetingPack(world.workspace(), requestOf(u"P"_s, true, u"ar"_s));
    QVERIFY(pack);
    const auto made = packPdf(world.workspace(), *pack, nullptr, kMade);
    QVERIFY(made);
    QVERIFY(!packStamp(*pack, 0, 1, made->places.first(), made->pages).contains(u"Annex"_s));
    QCOMPARE(output(u"qpdf"_s, {u"--check"_s, write(made->bytes)}).startsWith("failed"), false);
}

void PackPdfTest::equalPacks_haveEqualBytes()
{
    PackWorld world;
    const auto made = [&world] {
        return packPdf(world.workspace(), *meetingPack(world.workspace(), requestOf(u"P"_s)), nullptr, kMade)
            ->bytes;
    };
    QCOMPARE(made(), made());
}

QTEST_MAIN(PackPdfTest)
#include "tst_packpdf.moc"
