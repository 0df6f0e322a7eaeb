// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves as cells is not run by a spreadsheet: texts that would be formulas, in CSV, in workbooks and on the clipboard.
// They come back as they were, and numbers stay numbers. LibreOffice, where it is there, opens each and calculates nothing.

#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/exchange/tablereader.h"
#include "core/text/ziparchive.h"
#include "tests/support/hostiletexts.h"
#include "tests/support/programs.h"
#include "tests/support/workspacefixture.h"
#include "ui/lists/tableclip.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double kAmount = -2.5;

/// One cell as LibreOffice holds it.
struct OfficeCell {
    QString text;
    QString type;
    QString formula;  ///< "" = none
};

/// The cells of a flat OpenDocument spreadsheet, in order; repeated ones once.
QList<OfficeCell> officeCells(const QByteArray &flat)
{
    QList<OfficeCell> out;
    QXmlStreamReader xml(flat);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.qualifiedName() == u"table:table-cell") {
            const auto attributes = xml.attributes();
            out << OfficeCell{{},
                              attributes.value(u"office:value-type"_s).toString(),
                              attributes.value(u"table:formula"_s).toString()};
        } else if (xml.qualifiedName() == u"text:p" && !out.isEmpty()) {
            out.last().text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return out;
}

/// What no spreadsheet may make of texts.
QStringList calculated(const QByteArray &flat)
{
    QStringList out;
    for (const OfficeCell &cell : officeCells(flat))
        if (!cell.formula.isEmpty())
            out << cell.formula + u" gives "_s + cell.text;
    return out;
}

qsizetype numbersIn(const QByteArray &flat, const QString &text)
{
    const QList<OfficeCell> cells = officeCells(flat);
    return std::count_if(cells.cbegin(), cells.cend(), [&text](const OfficeCell &cell) {
        return cell.type == u"float" && cell.text == text;
    });
}

}  // namespace

class TestFormulaCells final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void files_comeBackExactly_data();
    void files_comeBackExactly();
    void csv_isGuarded();
    void workbook_holdsTexts();
    void clipboard_comesBackExactly();
    void office_calculatesNothing_data();
    void office_calculatesNothing();
    void office_wouldCalculate();

private:
    [[nodiscard]] QByteArray exported(const QString &format) const;
    [[nodiscard]] std::unique_ptr<QMimeData> clip() const;

    WorkspaceFixture m_fixture;
    std::unique_ptr<Workspace> m_workspace;
    QStringList m_texts;
};

void TestFormulaCells::initTestCase()
{
    m_texts = formulaTexts();
    QVERIFY(m_texts.size() >= 60);
    m_workspace = m_fixture.create(u"cells"_s);
    ChangeSet changes;
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        Row row = toy(*m_workspace, u"T-%1"_s.arg(i, 3, 10, QChar(u'0')), u"Toy %1"_s.arg(i));
        row.setValue(u"text", canonical(FieldValue(QString(m_texts[i]).simplified())));
        row.setValue(u"long_text", canonical(FieldValue(m_texts[i])));
        row.setValue(u"amount", kAmount);
        row.setValue(u"count", qint64(-7));
        changes.records << creation(row);
    }
    const auto done = m_workspace->apply(changes);
    QVERIFY2(done.has_value(), qPrintable(done ? QString() : done.error().text));
}

QByteArray TestFormulaCells::exported(const QString &format) const
{
    const Query query{.kind = toyRegistry().kind(u"toy")};
    return must(format == u"csv" ? exportCsv(*m_workspace, query) : exportXlsx(*m_workspace, query)).bytes;
}

std::unique_ptr<QMimeData> TestFormulaCells::clip() const
{
    QList<QStringList> rows;
    for (const QString &text : m_texts)
        rows << QStringList{text, u"-5"_s, u"-2.5"_s};
    return ui::clipOf(rows);
}

void TestFormulaCells::files_comeBackExactly_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("csv") << u"csv"_s;
    QTest::newRow("xlsx") << u"xlsx"_s;
}

void TestFormulaCells::files_comeBackExactly()
{
    QFETCH(QString, format);
    const CsvTable table = must(readTable(exported(format)));
    QCOMPARE(table.records.size(), m_texts.size());
    // Into the workspace they came from: nothing changes. Into an empty one: the same records.
    const RecordSpec &kind = *toyRegistry().kind(u"toy");
    const ImportPlan same = must(planImport(*m_workspace, kind, table));
    QCOMPARE(same.errors, 0);
    QCOMPARE(same.unchanged, int(m_texts.size()));
    auto other = m_fixture.create(u"other-"_s + format);
    const ImportPlan fresh = must(planImport(*other, kind, table));
    QCOMPARE(fresh.errors, 0);
    (void)must(other->apply(fresh.changes));
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        const QString reference = u"T-%1"_s.arg(i, 3, 10, QChar(u'0'));
        const Row before = must(m_workspace->row(must(m_workspace->byReference(reference))));
        const Row after = must(other->row(must(other->byReference(reference))));
        for (const QString &field : {u"text"_s, u"long_text"_s, u"amount"_s, u"count"_s})
            QVERIFY2(after.value(field) == before.value(field), qPrintable(reference + u' ' + m_texts[i]));
    }
}

void TestFormulaCells::csv_isGuarded()
{
    // As a spreadsheet reads it, which knows nothing of our guard.
    const QString text = QString::fromUtf8(exported(u"csv"_s)).sliced(1);  // behind the mark of Unicode
    QStringList cells{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && quoted && i + 1 < text.size() && text[i + 1] == u'"')
            cells.last() += text[i++];
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u',' || c == u'\n'))
            cells << QString();
        else if (quoted || c != u'\r')
            cells.last() += c;
    }
    qsizetype numbers = 0;
    for (const QString &cell : std::as_const(cells)) {
        const bool number = cell == u"-7" || cell == u"-2.5";
        numbers += number ? 1 : 0;
        QVERIFY2(number || cell.isEmpty() || !u"=+-@\t\r"_s.contains(cell[0]), qPrintable(cell));
    }
    QCOMPARE(numbers, 2 * m_texts.size());
}

void TestFormulaCells::workbook_holdsTexts()
{
    auto archive = must(ZipArchive::open(exported(u"xlsx"_s)));
    int numbers = 0;
    for (const ZipArchive::Member &member : archive.members()) {
        if (!member.name.startsWith(u"xl/worksheets/") || !member.name.endsWith(u".xml"))
            continue;
        QXmlStreamReader xml(must(archive.read(member.name)));
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            QVERIFY2(xml.name() != u"f", qPrintable(member.name));
            QVERIFY2(xml.name() != u"hyperlink", qPrintable(member.name));
            if (xml.name() == u"v") {
                const QString value = xml.readElementText();
                numbers += value == u"-2.5" || value == u"-7" ? 1 : 0;
            }
        }
        QVERIFY(!xml.hasError());
    }
    QCOMPARE(numbers, int(2 * m_texts.size()));
}

void TestFormulaCells::clipboard_comesBackExactly()
{
    const auto both = clip();
    QMimeData text;
    text.setText(both->text());
    const auto cells = ui::cellsOf(text);
    QVERIFY(cells);
    QCOMPARE(cells->size(), m_texts.size());
    for (qsizetype i = 0; i < m_texts.size(); ++i)
        QCOMPARE(cells->at(i), (QStringList{m_texts[i], u"-5"_s, u"-2.5"_s}));
    // In the text, no cell begins as a formula does but for numbers; in the table each says that it is a text.
    for (const QString &one : m_texts) {
        const QString alone = ui::clipOf({{one, u"x"_s}})->text();
        const QString shown = alone.startsWith(u'"') ? alone.sliced(1) : alone;
        static const QRegularExpression number(u"^-[0-9]+([.,][0-9]+)?\t"_s);
        QVERIFY2(!u"=+-@\t\r"_s.contains(shown[0]) || number.match(shown).hasMatch(), qPrintable(alone));
    }
    // Of markup, which knows no blanks at the ends of a line, all else comes back.
    const auto table = ui::cellsOf(*both);
    QVERIFY(table);
    const auto plain = [](const QString &one) { return one.simplified().remove(u' '); };
    for (qsizetype i = 0; i < m_texts.size(); ++i)
        QCOMPARE(plain(table->at(i).first()), plain(m_texts[i]));
    QCOMPARE(both->html().count(u"<td "_s), both->html().count(u"sdnum=\"1033;0;@\""_s));
    QCOMPARE(both->html().count(u"<td"_s), 3 * m_texts.size());
}

void TestFormulaCells::office_calculatesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("hasNumbers");
    QTest::newRow("csv") << u"cells.csv"_s << exported(u"csv"_s) << true;
    QTest::newRow("xlsx") << u"cells.xlsx"_s << exported(u"xlsx"_s) << true;
    // A table in markup under this name is opened as a sheet.
    QTest::newRow("clipboard, table") << u"cells.xls"_s << clip()->html().toUtf8() << false;
    QTest::newRow("clipboard, text") << u"cells.tsv"_s << clip()->data(u"text/tab-separated-values"_s)
                                     << true;
}

void TestFormulaCells::office_calculatesNothing()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, hasNumbers);
    if (!hasCalc())
        QSKIP("LibreOffice Calc is not installed");
    // Divided by tabs, with quotation marks, Unicode: as a text is pasted.
    const QString reading = name.endsWith(u".tsv") ? u"Text - txt - csv (StarCalc):9,34,76"_s : QString();
    const QByteArray flat = convertedByOffice(bytes, name, u"fods"_s, u"fods"_s, reading);
    QVERIFY(!officeCells(flat).isEmpty());
    QVERIFY2(calculated(flat).isEmpty(), qPrintable(calculated(flat).join(u" // "_s)));
    if (hasNumbers)
        QVERIFY2(numbersIn(flat, u"-2.5"_s) >= m_texts.size(),
                 qPrintable(QString::number(numbersIn(flat, u"-2.5"_s))));
}

/// The texts are what they say: unguarded, LibreOffice calculates them.
void TestFormulaCells::office_wouldCalculate()
{
    if (!hasCalc())
        QSKIP("LibreOffice Calc is not installed");
    QByteArray html = "<meta charset=\"utf-8\"><table>";
    for (const QString &text : std::as_const(m_texts))
        html += "<tr><td>" + text.toHtmlEscaped().toUtf8() + "</td></tr>";
    const QByteArray flat = convertedByOffice(html + "</table>", u"cells.xls"_s, u"fods"_s, u"fods"_s);
    QVERIFY2(calculated(flat).size() >= 10, flat.left(3000).constData());
}

QTEST_MAIN(TestFormulaCells)
#include "tst_formulacells.moc"
