// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folding.h"

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

QChar unifiedArabic(QChar c)
{
    switch (c.unicode()) {
    case 0x0622:
    case 0x0623:
    case 0x0625:
    case 0x0671: return QChar(0x0627);  // alef forms
    case 0x0629: return QChar(0x0647);  // teh marbuta
    case 0x0649: return QChar(0x064A);  // alef maksura
    case 0x0624: return QChar(0x0648);  // waw with hamza
    case 0x0626: return QChar(0x064A);  // yeh with hamza
    default: return c;
    }
}

/// Letters that keyboards of neighbouring languages write for an Arabic one, and ligatures that NFKD leaves whole.
QString unifiedLetter(char32_t c)
{
    switch (c) {
    case 0x06A9: return QString(QChar(0x0643));  // keheh
    case 0x06CC: return QString(QChar(0x064A));  // Farsi yeh
    case 0x0153: return u"oe"_s;
    case 0x00E6: return u"ae"_s;
    default: return QString::fromUcs4(&c, 1);
    }
}

}  // namespace

QString foldedForSearch(QStringView text)
{
    if (isAscii(text))
        return text.toString().toLower();
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(decomposed.size());
    for (const QChar c : decomposed)
        if (!c.isMark() && c.unicode() != 0x0640)  // tatweel only stretches
            out += unifiedArabic(c);
    return out.toCaseFolded();
}

QString foldedLetters(QStringView text)
{
    constexpr qsizetype longest = 1000;  // Qt takes time by the square of the length
    if (text.size() > longest)
        return {};
    QString folded = foldedForSearch(text);
    if (isAscii(folded)) {
        folded.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        return folded;
    }
    QString out;
    out.reserve(folded.size());
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const bool pair =
            folded[i].isHighSurrogate() && i + 1 < folded.size() && folded[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(folded[i], folded[i + 1]) : folded[i].unicode();
        i += pair;
        if (const int digit = QChar::digitValue(c); digit >= 0)
            out += QChar(u'0' + digit);
        else if (QChar::isLetterOrNumber(c))
            out += unifiedLetter(c);
    }
    return out;
}

}  // namespace tri
