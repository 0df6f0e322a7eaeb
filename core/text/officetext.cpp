// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/officetext.h"

#include "core/text/sheetxml.h"
#include "core/text/ziparchive.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(FileText)
};

constexpr QLatin1StringView kManifest{"META-INF/manifest.xml"};
constexpr QLatin1StringView kContent{"content.xml"};

/// Text as it is gathered, up to a length.
class Gathered {
public:
    explicit Gathered(qsizetype longest) : m_longest(longest) {}
    void add(QStringView text)
    {
        const qsizetype room = m_longest - m_text.size();
        m_full = m_full || text.size() > room;
        m_text += text.left(room);
    }
    void endLine()
    {
        if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
            add(u"\n");
    }
    [[nodiscard]] bool isFull() const { return m_full; }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    qsizetype m_longest;
    QString m_text;
    bool m_full = false;
};

bool isOneOf(const SheetXml &xml, std::initializer_list<QLatin1StringView> names)
{
    return std::any_of(names.begin(), names.end(), [&xml](QLatin1StringView name) { return xml.is(name); });
}

/// Office Open XML: words stand in elements "t", in documents, slides and the texts of workbooks alike.
void readOpenXml(SheetXml &xml, Gathered &out)
{
    while (!out.isFull() && xml.nextNode()) {
        if (xml.isText())
            continue;
        if (xml.is("t"_L1)) {
            out.add(xml.text());
        } else if (isOneOf(xml, {"tab"_L1, "br"_L1, "cr"_L1})) {
            out.add(u" ");
            xml.skip();
        } else if (isOneOf(xml, {"Fallback"_L1, "rPh"_L1})) {
            xml.skip();  // the same words once more, and how to pronounce them
        } else {
            const bool line = isOneOf(xml, {"p"_L1, "si"_L1});
            readOpenXml(xml, out);
            if (line)
                out.endLine();
        }
    }
}

/// OpenDocument: words stand directly in paragraphs and what paragraphs hold.
void readOpenDocument(SheetXml &xml, Gathered &out, bool inParagraph)
{
    while (!out.isFull() && xml.nextNode()) {
        if (xml.isText()) {
            if (inParagraph)
                out.add(xml.characters());
        } else if (isOneOf(xml, {"s"_L1, "tab"_L1, "line-break"_L1})) {
            out.add(u" ");
            xml.skip();
        } else if (isOneOf(xml, {"annotation"_L1, "tracked-changes"_L1, "ruby-text"_L1})) {
            xml.skip();
        } else if (isOneOf(xml, {"p"_L1, "h"_L1})) {
            out.endLine();
            readOpenDocument(xml, out, true);
            out.endLine();
        } else {
            readOpenDocument(xml, out, inParagraph);
        }
    }
}

/// The parts with words in the order in which people read them; empty when it is no such document.
QStringList openXmlParts(const ZipArchive &archive)
{
    QStringList parts;
    for (const QString &name :
         {u"word/document.xml"_s, u"word/footnotes.xml"_s, u"word/endnotes.xml"_s, u"xl/sharedStrings.xml"_s})
        if (archive.contains(name))
            parts << name;
    for (int number = 1; archive.contains(u"ppt/slides/slide%1.xml"_s.arg(number)); ++number)
        parts << u"ppt/slides/slide%1.xml"_s.arg(number);
    return parts;
}

tl::unexpected<Problem> explained(const Problem &problem)
{
    if (problem.code == ProblemCode::Damaged)
        return fail(problem.code, FileWords::tr("The file is damaged, so its words cannot be read."),
                    problem.detail);
    return fail(
        problem.code,
        FileWords::tr(
            "The file is protected by a password or unpacks to too much, so its words cannot be read."),
        problem.text);
}

}  // namespace

Result<FileText> officeText(const QByteArray &bytes, const TextLimits &limits)
{
    Result<ZipArchive> archive =
        ZipArchive::open(bytes, {.archive = limits.bytes, .memberBytes = 4 * limits.bytes});
    if (!archive)
        return explained(archive.error());
    QStringList parts = openXmlParts(*archive);
    const bool openDocument = parts.isEmpty() && archive->contains(kContent);
    if (openDocument) {
        const Result<QByteArray> manifest = archive->read(kManifest);
        if (manifest && manifest->contains("encryption-data"))
            return explained({ProblemCode::Invalid, {}, u"encryption-data"_s});
        parts << kContent;
    }
    if (parts.isEmpty())
        return fail(ProblemCode::Invalid, FileWords::tr("Words in this kind of file cannot be read."),
                    u"zip"_s);
    Gathered out(limits.characters);
    for (const QString &part : std::as_const(parts)) {
        const Result<QByteArray> content = archive->read(part);
        if (!content)
            return explained(content.error());
        SheetXml xml(*content, part);
        openDocument ? readOpenDocument(xml, out, false) : readOpenXml(xml, out);
        if (out.isFull())
            break;
        if (const Status whole = xml.status(); !whole)
            return explained(whole.error());
    }
    return FileText{out.text(), !out.isFull()};
}

}  // namespace tri
