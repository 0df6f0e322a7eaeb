// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "tests/support/programs.h"
#include "tests/ui/briefsamples.h"
#include "tests/ui/layoutrules.h"
#include "ui/render/paginator.h"
#include "ui/render/pdf.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace tri::ui;
using namespace tri::samples;
using namespace Qt::StringLiterals;

namespace {

QDateTime fixedDate()
{
    return {QDate(2014, 3, 14), QTime(12, 0), Qt::UTC};
}

}  // namespace

class TestPdf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void text_data();
    void text();
    void entries();
    void repeatable();
    void failures();
    void speed();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void TestPdf::initTestCase()
{
    QVERIFY(m_folder.isValid());
    for (const QString &program : {u"pdftotext"_s, u"pdffonts"_s, u"pdfinfo"_s, u"qpdf"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QFAIL(qPrintable(program + u" is needed: packages poppler-utils and qpdf"_s));
    }
}

void TestPdf::text_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("en") << u"en"_s << u"The office’s efficient follow-up – “first, fifth” – affects offices; 3.5 % of $1,000."_s;
    QTest::newRow("fr") << u"fr"_s << u"L’œuvre « n° 12 » a été confiée à l’équipe, d’où l’écart réel : dix pour cent."_s;
    QTest::newRow("es") << u"es"_s << u"¿Cuándo se reúne el comité? El año próximo, según la señora Núñez."_s;
    QTest::newRow("ru") << u"ru"_s << u"Ещё один объём работ: съёмка, районы и краткий отчёт о встрече."_s;
}

void TestPdf::text()
{
    QFETCH(QString, language);
    QFETCH(QString, sentence);
    BriefDocument d = emptyBrief();
    d.language = language;
    d.blocks << TitleBlock{u"Kind"_s, plain(sentence), {{u"Label"_s, plain(sentence)}}};
    d.blocks << Table{sentence, {{u"A"_s}, {u"B"_s}}, {{plain(sentence), plain(sentence)}}, {}};
    for (int i = 0; i < 60; ++i)
        d.blocks << Paragraph{plain((sentence + u' ').repeated(1 + i % 5).trimmed()), Paragraph::Role::Body, true, {}};
    const PlacedDocument placed = paginate(d);
    const QStringList broken = brokenRules(d, placed);  // the placed text is the document's
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    QVERIFY(writeAllAtomically(file(u"text.pdf"_s), *pdfBytes(placed)));

    QString expected;
    for (const PlacedPage &page : placed.pages) {
        for (const PlacedLine &line : page.lines)
            expected += placed.text(line);
    }
    // -raw keeps the order of painting; reading order of columns is the layout's business.
    const QString found = QString::fromUtf8(output(u"pdftotext"_s, {u"-raw"_s, file(u"text.pdf"_s), u"-"_s}));
    QCOMPARE(withoutSpace(found.normalized(QString::NormalizationForm_KC)),
             withoutSpace(expected.normalized(QString::NormalizationForm_KC)));
}

void TestPdf::entries()
{
    BriefDocument d = meetingBrief();
    d.title = u"Réunion (7) — اجتماع 会议"_s;
    const PlacedDocument placed = paginate(d);
    const QString path = file(u"brief.pdf"_s);
    QVERIFY(writeAllAtomically(path, *pdfBytes(placed, fixedDate())));
    const QByteArray check = output(u"qpdf"_s, {u"--check"_s, path}, true);
    QVERIFY2(check.contains("No syntax or stream encoding errors found"), check.constData());
    QVERIFY(output(u"qpdf"_s, {u"--json"_s, path}).contains("\"/Lang\": \"u:en\""));
    const QString info = QString::fromUtf8(output(u"pdfinfo"_s, {path}));
    QVERIFY2(info.contains(d.title), qPrintable(info));
    QVERIFY(info.contains(u"Office of Partnerships"_s) && info.contains(u"Trilateral"_s));
    QVERIFY(info.contains(u"Mar 14 12:00:00 2014"_s) || info.contains(u"2014"_s));
    const QString sizes = QString::fromUtf8(output(u"pdfinfo"_s, {u"-f"_s, u"1"_s, u"-l"_s, u"99"_s, path}));
    QCOMPARE(sizes.count(u" 841.89 x 595.276"_s), 2);
    QCOMPARE(sizes.count(u" 595.276 x 841.89"_s), qsizetype(placed.pages.size() - 2));

    const QList<QByteArray> fonts = output(u"pdffonts"_s, {path}).trimmed().split('\n').mid(2);
    QVERIFY(fonts.size() >= 4);
    for (const QByteArray &font : fonts) {
        QVERIFY2(font.contains("NotoSans"), font.constData());
        QVERIFY2(font.simplified().contains("yes yes yes"),
                 font.constData());  // embedded, a part of it, with its text
    }
}

void TestPdf::repeatable()
{
    const BriefDocument d = meetingBrief();
    const auto first = pdfBytes(paginate(d), fixedDate());
    const auto second = pdfBytes(paginate(d), fixedDate());
    QVERIFY(first && second);
    QVERIFY(*first == *second);
}

void TestPdf::failures()
{
    QVERIFY(!pdfBytes(PlacedDocument()));
}

void TestPdf::speed()
{
    QElapsedTimer timer;
    timer.start();
    const PlacedDocument placed = paginate(longBrief(1000));
    const qint64 layout = timer.restart();
    QVERIFY(pdfBytes(placed));
    const qint64 writing = timer.elapsed();
    qInfo("%lld pages: layout %lld ms, writing %lld ms, %lld pages/s", qlonglong(placed.pages.size()), layout, writing,
          placed.pages.size() * 1000 / std::max<qint64>(1, layout + writing));
}

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
