// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/pdfcatalog.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

/// The number after @p key, as in "/Root 2 0 R".
std::optional<qsizetype> numberAfter(const QByteArray &bytes, const QByteArray &key)
{
    const qsizetype at = bytes.indexOf(key);
    if (at < 0)
        return std::nullopt;
    qsizetype from = at + key.size();
    while (from < bytes.size() && (bytes.at(from) == ' ' || bytes.at(from) == '\n' || bytes.at(from) == '\r'))
        ++from;
    qsizetype to = from;
    while (to < bytes.size() && bytes.at(to) >= '0' && bytes.at(to) <= '9')
        ++to;
    if (to == from)
        return std::nullopt;
    return bytes.mid(from, to - from).toLongLong();
}

/// A text string in UTF-16, as hexadecimal digits: nothing in it needs escaping.
QByteArray hexText(const QString &text)
{
    QByteArray bytes("\xfe\xff", 2);
    for (const QChar c : text) {
        bytes += char(c.unicode() >> 8);
        bytes += char(c.unicode() & 0xff);
    }
    return "<" + bytes.toHex() + ">";
}

/// The text of object @p number up to the ">>" that ends its dictionary, without it.
std::optional<QByteArray> openDictionary(const QByteArray &pdf, qsizetype table, qsizetype number)
{
    // "xref", a line "0 n", then 20 bytes an entry, as QPdfWriter writes it.
    qsizetype entry = pdf.indexOf('\n', table);
    entry = entry < 0 ? -1 : pdf.indexOf('\n', entry + 1);
    if (entry < 0)
        return std::nullopt;
    bool valid = false;
    const qsizetype offset = pdf.mid(entry + 1 + number * 20, 10).toLongLong(&valid);
    const QByteArray head = QByteArray::number(number) + " 0 obj";
    if (!valid || offset <= 0 || pdf.mid(offset, head.size()) != head)
        return std::nullopt;
    const qsizetype end = pdf.indexOf("endobj", offset);
    const qsizetype close = end < 0 ? -1 : pdf.lastIndexOf(">>", end);
    if (close < offset)
        return std::nullopt;
    return pdf.mid(offset, close - offset);
}

/// Same length, so that no offset moves: "D:20140314120000" and, where the writer gave one, the zone.
void replaceDate(QByteArray &pdf, const QDateTime &created)
{
    const QByteArray key = "/CreationDate (D:";
    const qsizetype at = pdf.indexOf(key);
    const qsizetype end = at < 0 ? -1 : pdf.indexOf(')', at);
    if (end < 0)
        return;
    const qsizetype from = at + key.size();
    QByteArray date = created.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1();
    date += end - from == date.size() + 1 ? QByteArray("Z") : QByteArray("+00'00'");
    if (date.size() == end - from)
        pdf.replace(from, date.size(), date);
}

}  // namespace

tl::expected<QByteArray, QString> withCatalogEntries(QByteArray pdf, const PdfEntries &entries)
{
    if (entries.created.isValid())
        replaceDate(pdf, entries.created);

    const QByteArray tail = pdf.mid(std::max<qsizetype>(pdf.lastIndexOf("trailer"), 0));
    const auto size = numberAfter(tail, "/Size");
    const auto root = numberAfter(tail, "/Root");
    const auto info = numberAfter(tail, "/Info");
    const auto table = numberAfter(tail, "startxref");
    if (!size || !root || !info || !table || *table <= 0 || *table >= pdf.size() || *root >= *size || *info >= *size)
        return tl::unexpected<QString>(u"no trailer"_s);
    auto catalog = openDictionary(pdf, *table, *root);
    auto information = openDictionary(pdf, *table, *info);
    if (!catalog || !information)
        return tl::unexpected<QString>(u"no catalog or information dictionary"_s);

    if (!entries.language.isEmpty())
        *catalog += "/Lang " + hexText(entries.language) + "\n";
    *catalog += "/ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n";
    if (!entries.author.isEmpty())
        *information += "/Author " + hexText(entries.author) + "\n";
    if (!entries.subject.isEmpty())
        *information += "/Subject " + hexText(entries.subject) + "\n";
    *information += ">>\nendobj\n";

    struct Update {
        qsizetype number;
        QByteArray text;
    };
    QList<Update> updates{{*root, *catalog}, {*info, *information}};
    std::sort(updates.begin(), updates.end(), [](const Update &a, const Update &b) { return a.number < b.number; });

    if (!pdf.endsWith('\n'))
        pdf += '\n';
    QByteArray xref = "xref\n";
    for (const Update &update : updates) {
        xref += QByteArray::number(update.number) + " 1\n" + QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += update.text;
    }
    const qsizetype start = pdf.size();
    pdf += xref + "trailer\n<<\n/Size " + QByteArray::number(*size) + "\n/Root " + QByteArray::number(*root) + " 0 R\n/Info "
        + QByteArray::number(*info) + " 0 R\n/Prev " + QByteArray::number(*table) + "\n>>\nstartxref\n" + QByteArray::number(start)
        + "\n%%EOF\n";
    return pdf;
}

}  // namespace tri::ui
