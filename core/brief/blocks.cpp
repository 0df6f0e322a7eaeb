// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The blocks that all parts are made of.

#include "core/brief/composer.h"

#include <QRegularExpression>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

QStringList paragraphsOf(const QString &text)
{
    static const QRegularExpression blankLine(u"\\n\\s*\\n"_s);
    QStringList out;
    for (const QString &part : text.split(blankLine))
        if (const QString clean = part.simplified(); !clean.isEmpty())
            out << clean;
    return out;
}

QStringList linesOf(const QString &text)
{
    static const QRegularExpression mark(u"^(?:[-–•*]|\\d{1,2}[.)])\\s+"_s);
    QStringList out;
    for (const QString &part : text.split(u'\n'))
        if (QString clean = part.simplified(); !clean.isEmpty())
            out << clean.remove(mark);
    return out;
}

QString sentence(const QString &text)
{
    static const QString ends = u".!?…。！？؟"_s;
    static constexpr QChar popIsolate(0x2069);
    const auto last = std::find_if(text.crbegin(), text.crend(), [](QChar c) { return c != popIsolate; });
    return last == text.crend() || ends.contains(*last) ? text : text + u'.';
}

QString roman(int number)
{
    static constexpr std::array<std::pair<int, const char *>, 9> steps{
        {{100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}};
    QString out;
    for (const auto &[value, letters] : steps)
        for (; number >= value; number -= value)
            out += QLatin1String(letters);
    return out;
}

void Composer::startPage(bool landscape)
{
    m_landscape = landscape;
    add(PageStart{landscape});
}

bool Composer::endLandscape()
{
    if (!m_landscape)
        return false;
    startPage(false);
    return true;
}

void Composer::openPart(const RecipePart &part, bool turnPage)
{
    using Start = RecipePart::Start;
    bool turned = false;
    if (part.start == Start::Landscape && turnPage)
        startPage(true);
    else if (part.start == Start::Portrait || part.start == Start::Page)
        turned = endLandscape();
    const bool newPage = part.start == Start::Page && turnPage && !turned;
    add(Heading{1, tell(part.title).inlines(), part.key, newPage});
}

void Composer::heading(int level, const QString &text, const QString &anchor)
{
    add(Heading{level, plain(text), anchor, false});
}

void Composer::body(const Told &told, const QString &label)
{
    bool first = true;
    for (const QString &text : paragraphsOf(told.text)) {
        Inlines runs;
        if (first && !label.isEmpty())
            runs << Inline{label + u' ', {}, true, {}};
        runs += plain(text, told.language);
        add(Paragraph{runs, Paragraph::Role::Body, true, {}});
        first = false;
    }
}

void Composer::line(const QString &label, const QString &text)
{
    if (text.isEmpty())
        return;
    Inlines runs{{label + u": "_s, {}, true, {}}};
    runs += plain(text);
    add(Paragraph{runs, Paragraph::Role::Body, false, {}});
}

void Composer::note(const QString &text)
{
    if (!text.isEmpty())
        add(Paragraph{plain(text), Paragraph::Role::Note, false, {}});
}

void Composer::bullets(const Told &told)
{
    Bullets out;
    for (const QString &text : linesOf(told.text))
        out.items << plain(text, told.language);
    if (!out.items.isEmpty())
        add(std::move(out));
}

void Composer::bullets(const QList<Inlines> &items)
{
    if (!items.isEmpty())
        add(Bullets{items});
}

void Composer::none()
{
    add(Paragraph{plain(word("none")), Paragraph::Role::Body, false, {}});
}

Table Composer::table(const QList<std::pair<const char *, double>> &columns, const char *caption) const
{
    Table out;
    if (*caption)
        out.caption = word(caption);
    for (const auto &[key, weight] : columns)
        out.columns << TableColumn{word(key), weight, TableColumn::Align::Start};
    out.empty = word("none");
    return out;
}

}  // namespace tri
