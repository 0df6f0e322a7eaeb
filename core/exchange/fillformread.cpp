// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Forms that come back. They may come from anyone, so what they can cost is bounded, and nothing in them is trusted.

#include "core/exchange/csv.h"
#include "core/exchange/fillform.h"
#include "core/text/sheetxml.h"
#include "core/text/ziparchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct FormText {
    Q_DECLARE_TR_FUNCTIONS(FillForm)
};

constexpr qsizetype kMostBytes = 16 * 1024 * 1024;  // of the file; a form has a few dozen KiB
constexpr qsizetype kMostText = 200'000;            // characters in one box
constexpr qsizetype kMostBoxes = 2000;

tl::unexpected<Problem> noForm(const QString &detail)
{
    return fail(
        ProblemCode::Invalid,
        FormText::tr("This file is no form of this program, or its key was taken out. Ask for the form "
                     "that was sent, saved as a Word document (.docx) or CSV."),
        detail);
}

tl::unexpected<Problem> tooMuch()
{
    return fail(
        ProblemCode::Invalid,
        FormText::tr("A box of the form holds more than %n characters. Shorten it, or send the text as a "
                     "document.",
                     nullptr, int(kMostText)));
}

/// What a cell of the table holds, and by what it is known.
struct Cell {
    QString text;
    QString mark{};  ///< bookmark, or tag of a control; "" = none of ours
    QStringList controls{};  ///< what those hold that stand side by side now
    bool full = false;

    /// LibreOffice 7.4 tears a control with Arabic words into several when it saves, and writes all of the words into each,
    /// once or twice. A box of ours has one control, so words that are told again are told once.
    void settle()
    {
        QStringList parts = std::exchange(controls, {});
        parts.removeAll(QString());
        const auto shortest =
            std::min_element(parts.cbegin(), parts.cend(),
                             [](const QString &a, const QString &b) { return a.size() < b.size(); });
        const bool isTorn =
            parts.size() > 1 && std::all_of(parts.cbegin(), parts.cend(), [&](const QString &part) {
                return part == shortest->repeated(part.size() / shortest->size());
            });
        add(isTorn ? *shortest : parts.join(QString()));
    }
    void add(QStringView more)
    {
        if (!controls.isEmpty())
            settle();
        const qsizetype room = kMostText - text.size();
        full = full || more.size() > room;
        text += more.left(room);
    }
};

bool isMark(QStringView name)
{
    return name.startsWith(u"t_") || name.startsWith(u"trilateral_form_");
}

/// The rows of a document whose label or box has a mark of ours.
class FormRows {
public:
    Status read(const QByteArray &bytes)
    {
        SheetXml xml(bytes, u"word/document.xml"_s);
        walk(xml);
        if (const Status whole = xml.status(); !whole)
            return fail(
                ProblemCode::Damaged,
                FormText::tr("The document is damaged. Open it in Word or LibreOffice, save it again as a "
                             "Word document, and take in that file."),
                whole.error().detail);
        if (m_full)
            return tooMuch();
        if (rows.size() > kMostBoxes)
            return noForm(u"%1 rows"_s.arg(rows.size()));
        return {};
    }
    QList<std::pair<QString, QString>> rows;  ///< mark, text

private:
    void walk(SheetXml &xml)
    {
        while (xml.nextChild()) {
            if (xml.is("tr"_L1))
                readRow(xml);
            else if (isDropped(xml))
                xml.skip();
            else
                walk(xml);
        }
    }

    void readRow(SheetXml &xml)
    {
        QList<Cell> cells;
        readCells(xml, cells);
        const auto marked =
            std::find_if(cells.cbegin(), cells.cend(), [](const Cell &cell) { return !cell.mark.isEmpty(); });
        if (marked == cells.cend() || rows.size() > kMostBoxes)
            return;
        m_full = m_full || cells.last().full;
        rows << std::pair(marked->mark, cells.last().text);
    }

    /// A control around a whole cell stands between the row and its cell.
    void readCells(SheetXml &xml, QList<Cell> &cells)
    {
        while (xml.nextChild()) {
            if (xml.is("tc"_L1)) {
                Cell cell;
                readCell(xml, cell);
                cell.settle();
                cells << cell;
            } else if (xml.is("sdt"_L1) || xml.is("sdtContent"_L1)) {
                readCells(xml, cells);
            } else {
                xml.skip();
            }
        }
    }

    /// Deleted text that is kept for review, codes of fields, and what is there twice for old programs.
    static bool isDropped(const SheetXml &xml)
    {
        for (const QLatin1StringView name :
             {"del"_L1, "moveFrom"_L1, "instrText"_L1, "delText"_L1, "Fallback"_L1})
            if (xml.is(name))
                return true;
        return false;
    }

    void readCell(SheetXml &xml, Cell &cell)
    {
        while (xml.nextChild()) {
            if (isDropped(xml)) {
                xml.skip();
            } else if (xml.is("t"_L1)) {
                cell.add(xml.text());
            } else if (xml.is("br"_L1) || xml.is("cr"_L1)) {
                cell.add(u"\n");
                xml.skip();
            } else if (xml.is("tab"_L1)) {
                cell.add(u"\t");
                xml.skip();
            } else if (xml.is("pPr"_L1) || xml.is("rPr"_L1) || xml.is("tcPr"_L1)) {
                xml.skip();
            } else if (xml.is("bookmarkStart"_L1)) {
                mark(cell, xml.attribute("name"_L1));
                xml.skip();
            } else if (xml.is("sdt"_L1)) {
                readControl(xml, cell);
            } else {
                const bool isParagraph = xml.is("p"_L1);
                readCell(xml, cell);
                if (isParagraph)
                    cell.add(u"\n");
            }
        }
    }

    static void mark(Cell &cell, QStringView name)
    {
        if (cell.mark.isEmpty() && isMark(name))
            cell.mark = name.toString();
    }

    void readControl(SheetXml &xml, Cell &cell)
    {
        bool isPlaceholder = false;
        while (xml.nextChild()) {
            if (xml.is("sdtPr"_L1)) {
                while (xml.nextChild()) {
                    if (xml.is("tag"_L1))
                        mark(cell, xml.attribute("val"_L1));
                    const QStringView off = xml.attribute("val"_L1);
                    if (xml.is("showingPlcHdr"_L1))
                        isPlaceholder = off != u"0" && off != u"false";
                    xml.skip();
                }
            } else if (xml.is("sdtContent"_L1) && !isPlaceholder) {
                Cell content;
                readCell(xml, content);
                content.settle();
                mark(cell, content.mark);
                cell.full = cell.full || content.full;
                cell.controls << content.text;
            } else {
                xml.skip();
            }
        }
    }

    bool m_full = false;
};

/// "t_title_en_1a2b3c4d" is box title_en with that seal.
std::optional<FilledBox> boxFrom(const QString &mark, const QString &text)
{
    const qsizetype end = mark.lastIndexOf(u'_');
    if (!mark.startsWith(u"t_"_s) || end < 3)
        return std::nullopt;
    const QString plain = canonicalText(text);
    return FilledBox{mark.mid(2, end - 2), mark.mid(end + 1), isEmptyBoxText(plain) ? QString() : plain};
}

/// Kind, record and language from the key of the form.
Status readKey(const QString &mark, const QString &text, FilledForm &form)
{
    const int version = mark.mid(mark.lastIndexOf(u'_') + 1).toInt();
    if (version > kFillFormVersion)
        return fail(
            ProblemCode::Newer,
            FormText::tr("This form was made by a newer version of the program, so it may hold more than "
                         "this one can read. Use the newer version to take it in."));
    const QStringList parts = text.simplified().split(u' ');
    if (parts.size() != 3 || !contentLanguages().contains(parts[2]))
        return noForm(u"key: "_s + text.left(80));
    form.kind = parts[0];
    form.language = parts[2];
    if (parts[1].startsWith(u"new:"_s)) {
        form.number = parts[1].mid(4);
        return form.number.isEmpty() ? Status(noForm(u"number"_s)) : Status();
    }
    const auto record = RecordId::parse(parts[1]);
    if (!record || record->isNull())
        return noForm(u"record: "_s + parts[1].left(80));
    form.record = *record;
    return {};
}

Result<FilledForm> formFrom(const QList<std::pair<QString, QString>> &rows)
{
    FilledForm form;
    for (const auto &[mark, text] : rows) {
        if (text.size() > kMostText)
            return tooMuch();
        if (mark.startsWith(u"trilateral_form_"_s)) {
            if (const Status read = readKey(mark, text, form); !read)
                return fail(read.error());
            continue;
        }
        const auto box = boxFrom(mark, text);
        const auto same = [&box](const FilledBox &one) { return one.key == box->key; };
        if (box && std::none_of(form.boxes.cbegin(), form.boxes.cend(), same))
            form.boxes << *box;
        else if (box && std::find_if(form.boxes.cbegin(), form.boxes.cend(), same)->text != box->text)
            return fail(
                ProblemCode::Invalid,
                FormText::tr("The box “%1” stands twice in the form, with different words. Take one of "
                             "them out.")
                    .arg(box->key));
    }
    if (form.kind.isEmpty())
        return noForm(u"no key"_s);
    return form;
}

Result<FilledForm> readDocument(const QByteArray &bytes)
{
    auto archive = ZipArchive::open(
        bytes,
        {.archive = kMostBytes, .members = 512, .memberBytes = 2 * kMostBytes, .totalBytes = 3 * kMostBytes});
    if (!archive)
        return fail(archive.error());
    const QString part = u"word/document.xml"_s;
    if (!archive->contains(part))
        return noForm(part);
    const Result<QByteArray> content = archive->read(part);
    if (!content)
        return fail(content.error());
    FormRows rows;
    if (const Status read = rows.read(*content); !read)
        return fail(read.error());
    return formFrom(rows.rows);
}

Result<FilledForm> readTable(const QByteArray &bytes)
{
    const Result<CsvTable> table = readCsv(bytes, {.bytes = kMostBytes, .columns = 64, .cells = 40'000});
    if (!table)
        return fail(table.error());
    const auto column = [&table](const QString &name, qsizetype otherwise) {
        const qsizetype at = table->header.indexOf(name);
        return at < 0 ? otherwise : at;
    };
    const qsizetype key = column(u"key"_s, 0);
    const qsizetype value = column(u"value"_s, 2);
    QList<std::pair<QString, QString>> rows;
    for (const CsvRecord &record : table->records)
        if (isMark(record.cells.value(key).trimmed()))
            rows << std::pair(record.cells.value(key).trimmed(), record.cells.value(value));
    if (rows.size() > kMostBoxes)
        return noForm(u"%1 rows"_s.arg(rows.size()));
    return formFrom(rows);
}

}  // namespace

Result<FilledForm> readFilledForm(const QByteArray &bytes)
{
    if (bytes.size() > kMostBytes)
        return fail(ProblemCode::Invalid,
                    FormText::tr("The file is larger than %1 MiB, which no form is. Take pictures out of it.")
                        .arg(kMostBytes / (1024 * 1024)));
    return ZipArchive::isZip(bytes) ? readDocument(bytes) : readTable(bytes);
}

Result<FilledForm> readFilledFormFile(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QByteArray bytes = isOpen ? file.read(kMostBytes + 1) : QByteArray();
    // A table that ends too early reads like a shorter one.
    if (!isOpen || file.error() != QFileDevice::NoError)
        return fail(file.exists() ? ProblemCode::Io : ProblemCode::NotFound,
                    FormText::tr("“%1” cannot be read. Look whether it is there and open to you.")
                        .arg(QFileInfo(path).fileName()),
                    path + u": "_s + file.errorString());
    return readFilledForm(bytes);
}

}  // namespace tri
