// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pdfstructure.h"

#include "tests/support/programs.h"
#include "ui/render/placeditems.h"

#include <QRegularExpression>
#include <QSet>

namespace tri::samples {

using namespace tri::test;
using namespace tri::ui;
using namespace Qt::StringLiterals;

namespace {

bool isControl(QChar c)
{
    return (c.unicode() >= 0x2066 && c.unicode() <= 0x2069) || c == QChar(0x200e) || c == QChar(0x200f);
}

}  // namespace

QString bare(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace() || isControl(c); });
    return text;
}

QString modelText(const PlacedDocument &placed)
{
    QString text;
    for (const PlacedPage &page : placed.pages) {
        for (const PlacedLine &line : page.lines) {
            if (!isFurniture(placed.flow(line).role) && !line.repeated)
                text += placed.text(line);
        }
    }
    return bare(text);
}

QString structureText(const QString &path)
{
    const QString all = QString::fromUtf8(output(u"pdfinfo"_s, {u"-struct-text"_s, path}));
    QString text;
    static const QRegularExpression quoted(u"^\\s*\"(.*)\"$"_s);
    for (const QString &line : all.split(u'\n')) {
        if (const auto match = quoted.match(line); match.hasMatch())
            text += match.captured(1);
    }
    return bare(text);
}

QStringList unmarked(const QString &path)
{
    QStringList faults;
    const QByteArray plain = output(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s});
    if (plain.startsWith("failed"))
        return {QString::fromUtf8(plain)};
    static const QSet<QByteArray> paints{"Tj", "TJ", "'",  "\"", "S",  "s",  "f", "F",
                                         "f*", "B",  "B*", "b",  "b*", "Do", "sh"};
    static const QRegularExpression contents(u"%% Contents for page (\\d+)(.*?)endstream"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    auto pages = contents.globalMatch(QString::fromLatin1(plain));
    int read = 0;
    while (pages.hasNext()) {
        const auto page = pages.next();
        ++read;
        int depth = 0;
        QString stream = page.captured(2);
        static const QRegularExpression strings(u"\\((?:\\\\.|[^\\\\()])*\\)|<[0-9A-Fa-f\\s]*>"_s);
        stream.replace(strings, u"()"_s);
        for (const QString &word :
             stream.split(QRegularExpression(u"[\\s\\[\\]()]+"_s), Qt::SkipEmptyParts)) {
            if (word == u"BDC"_s || word == u"BMC"_s)
                ++depth;
            else if (word == u"EMC"_s)
                --depth;
            else if (depth == 0 && paints.contains(word.toLatin1()))
                faults << u"page %1: %2"_s.arg(page.captured(1), word);
        }
        if (depth != 0)
            faults << u"page %1: marked content is not closed"_s.arg(page.captured(1));
    }
    if (read == 0)
        faults << u"no page was read"_s;
    return faults;
}

}  // namespace tri::samples
