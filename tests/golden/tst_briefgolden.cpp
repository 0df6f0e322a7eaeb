// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The brief of the sample's meeting, word for word and page for page: what the program prints today.

#include "core/base/safefile.h"
#include "core/brief/briefs.h"
#include "core/workspace/starter.h"
#include "tests/support/everykind.h"
#include "tests/support/golden.h"
#include "tests/support/programs.h"
#include "tests/support/workspacefixture.h"
#include "ui/render/paginator.h"
#include "ui/render/pdf.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

/// One line per page, blanks folded, letters in their plain form: line breaks depend on the font, words do not.
QByteArray folded(const QByteArray &text)
{
    QStringList pages;
    for (const QString &page : QString::fromUtf8(text).normalized(QString::NormalizationForm_KC).split(u'\f'))
        if (const QString words = page.simplified(); !words.isEmpty())
            pages << words;
    return pages.join(u'\n').toUtf8() + '\n';
}

QByteArray withoutBlanks(const QByteArray &text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return QString::fromUtf8(text).normalized(QString::NormalizationForm_KC).remove(blanks).toUtf8();
}

}  // namespace

class TestBriefGolden final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void text_isTheGoldenOne_data();
    void text_isTheGoldenOne();
    void printedText_isTheGoldenOne();
    void pages_stayWithinTheBound_data();
    void pages_stayWithinTheBound();
    void file_isSound_data();
    void file_isSound();
    void sharedCopy_holdsNothingConfidential();
    void sharedCopy_holdsNoInternalRecord();

private:
    [[nodiscard]] BriefDocument brief(bool shared, Paper paper = Paper::A4) const;
    [[nodiscard]] QString pdf(bool shared, Paper paper = Paper::A4) const;

    QTemporaryDir m_folder;
    WorkspaceFixture m_fixture{allKinds()};
    std::unique_ptr<Workspace> m_workspace;
};

void TestBriefGolden::initTestCase()
{
    QVERIFY(m_folder.isValid());
    for (const QString &program : {u"pdftotext"_s, u"pdffonts"_s, u"pdfinfo"_s, u"qpdf"_s})
        QVERIFY2(!QStandardPaths::findExecutable(program).isEmpty(), qPrintable(program + u" is needed"_s));
    m_workspace = must(createStarter(m_fixture.path(u"sample"_s), m_fixture.options(), true));
}

BriefDocument TestBriefGolden::brief(bool shared, Paper paper) const
{
    BriefRequest request;
    request.meeting = must(m_workspace->byReference(u"TRI-2014-04"_s));
    request.sharedCopy = shared;
    request.paper = paper;
    request.date = QDate(2014, 3, 28);
    return must(makeBrief(*m_workspace, request));
}

QString TestBriefGolden::pdf(bool shared, Paper paper) const
{
    const QString path = m_folder.filePath(u"brief-%1-%2.pdf"_s.arg(shared).arg(int(paper)));
    must(writeAllAtomically(path,
                            must(ui::pdfBytes(ui::paginate(brief(shared, paper)),
                                              QDateTime(QDate(2014, 3, 28), QTime(12, 0), Qt::UTC)))));
    return path;
}

void TestBriefGolden::text_isTheGoldenOne_data()
{
    QTest::addColumn<bool>("shared");
    QTest::newRow("office") << false;
    QTest::newRow("shared") << true;
}

void TestBriefGolden::text_isTheGoldenOne()
{
    QFETCH(bool, shared);
    const QString golden = u"tests/golden/brief-%1.txt"_s.arg(QString::fromLatin1(QTest::currentDataTag()));
    const QByteArray text = toText(brief(shared)).toUtf8();
    QVERIFY(text.size() > 10000);
    const QString difference = differenceFromGolden(golden, text);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestBriefGolden::printedText_isTheGoldenOne()
{
    const QByteArray text = folded(output(u"pdftotext"_s, {u"-raw"_s, pdf(false), u"-"_s}));
    const QString difference = differenceFromGolden(u"tests/golden/brief-office.pdftotext.txt"_s, text);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    QVERIFY(text.count('\n') > 1);
}

void TestBriefGolden::pages_stayWithinTheBound_data()
{
    QTest::addColumn<bool>("shared");
    QTest::addColumn<Paper>("paper");
    QTest::newRow("office, A4") << false << Paper::A4;
    QTest::newRow("office, Letter") << false << Paper::Letter;
    QTest::newRow("shared, A4") << true << Paper::A4;
    QTest::newRow("shared, Letter") << true << Paper::Letter;
}

void TestBriefGolden::pages_stayWithinTheBound()
{
    QFETCH(bool, shared);
    QFETCH(Paper, paper);
    const qsizetype pages = ui::paginate(brief(shared, paper)).pages.size();
    // A head of delegation reads 8 to 12 pages of A4; Letter is 18 mm shorter.
    const qsizetype most = paper == Paper::A4 ? 12 : 13;
    QVERIFY2(pages >= 8 && pages <= most, qPrintable(QString::number(pages) + u" pages"_s));
    QVERIFY(output(u"pdfinfo"_s, {pdf(shared, paper)}).contains("Pages:           " + QByteArray::number(pages) + '\n'));
}

void TestBriefGolden::file_isSound_data()
{
    pages_stayWithinTheBound_data();
}

void TestBriefGolden::file_isSound()
{
    QFETCH(bool, shared);
    QFETCH(Paper, paper);
    const QString path = pdf(shared, paper);
    const QByteArray check = output(u"qpdf"_s, {u"--check"_s, path}, true);
    QVERIFY2(check.contains("No syntax or stream encoding errors found"), check.constData());
    const QList<QByteArray> fonts = output(u"pdffonts"_s, {path}).trimmed().split('\n').mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QByteArray &font : fonts)
        QVERIFY2(font.simplified().contains("yes yes yes"), font.constData());
    const QString info = QString::fromUtf8(output(u"pdfinfo"_s, {path}));
    const QString title = brief(shared, paper).title;
    QVERIFY(!title.isEmpty());
    QVERIFY2(info.contains(QRegularExpression(u"^Title: +"_s + QRegularExpression::escape(title) + u'$',
                                              QRegularExpression::MultilineOption)),
             qPrintable(info));
}

void TestBriefGolden::sharedCopy_holdsNothingConfidential()
{
    const QByteArray shared = withoutBlanks(output(u"pdftotext"_s, {u"-raw"_s, pdf(true), u"-"_s}));
    const QByteArray office = withoutBlanks(output(u"pdftotext"_s, {u"-raw"_s, pdf(false), u"-"_s}));
    QVERIFY(shared.size() > 5000);
    const RecordSpec &position = *allKinds().kind(u"position");
    int texts = 0;
    int printed = 0;
    for (const Row &row : must(m_workspace->rows(must(m_workspace->find({&position, {}})))))
        for (const QString &key : {u"if_raised"_s, u"sensitive"_s}) {
            QVERIFY2(position.field(key), qPrintable(key));
            const auto *local = std::get_if<LocalText>(&row.value(key));
            const QStringList words = local ? local->texts.values() : QStringList{row.text(key)};
            for (const QString &text : words) {
                // A whole text may be broken by a page's foot; its first words may not.
                const QByteArray start = withoutBlanks(text.toUtf8()).left(40);
                if (start.isEmpty())
                    continue;
                ++texts;
                printed += office.contains(start) ? 1 : 0;
                QVERIFY2(!shared.contains(start), start.constData());
            }
        }
    QVERIFY(texts > 10);
    QVERIFY2(printed > 2, "the office copy holds what the shared one leaves out");
}

void TestBriefGolden::sharedCopy_holdsNoInternalRecord()
{
    const QByteArray shared = withoutBlanks(toText(brief(true)).toUtf8());
    const QByteArray office = withoutBlanks(toText(brief(false)).toUtf8());
    int texts = 0;
    int printed = 0;
    for (const RecordSpec *kind : allKinds().kinds())
        for (const Row &row : must(m_workspace->rows(must(m_workspace->find({kind, {}}))))) {
            if (row.handling() <= Handling::Shared)
                continue;
            for (qsizetype i = 0; i < row.values.size(); ++i) {
                const FieldSpec &field = kind->fields[std::size_t(i)];
                const auto *local = std::get_if<LocalText>(&row.values[i]);
                const QByteArray words = withoutBlanks((local ? local->in(u"en"_s) : row.text(field.key)).toUtf8());
                // Names and short words stand anywhere, and sources say the same of many records.
                if (words.size() < 25 || !(field.isLocal() || field.isLong()) || field.key == QByteArray("source"))
                    continue;
                ++texts;
                printed += office.contains(words) ? 1 : 0;
                QVERIFY2(!shared.contains(words), (fieldName(*kind, field) + ": " + words).constData());
            }
        }
    QVERIFY2(texts > 3, QByteArray::number(texts).constData());
    QVERIFY2(printed > 0, "the office copy holds what the shared one leaves out");
}

QTEST_MAIN(TestBriefGolden)
#include "tst_briefgolden.moc"
