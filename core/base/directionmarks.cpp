// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/directionmarks.h"

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kFirstEmbedding = 0x202A;  // LRE, RLE, PDF, LRO, RLO
constexpr char16_t kPop = 0x202C;
constexpr char16_t kLeftOverride = 0x202D;
constexpr char16_t kRightOverride = 0x202E;
constexpr char16_t kFirstIsolate = 0x2066;  // LRI, RLI, FSI, PDI
constexpr char16_t kPopIsolate = 0x2069;

bool isMark(QChar c)
{
    return (c >= QChar(kFirstEmbedding) && c <= QChar(kRightOverride))
        || (c >= QChar(kFirstIsolate) && c <= QChar(kPopIsolate));
}

QLatin1StringView nameOf(QChar c)
{
    constexpr QLatin1StringView embeddings[] = {"LRE"_L1, "RLE"_L1, "PDF"_L1, "LRO"_L1, "RLO"_L1};
    constexpr QLatin1StringView isolates[] = {"LRI"_L1, "RLI"_L1, "FSI"_L1, "PDI"_L1};
    return c >= QChar(kFirstIsolate) ? isolates[c.unicode() - kFirstIsolate]
                                     : embeddings[c.unicode() - kFirstEmbedding];
}

}  // namespace

bool hasDeceivingMarks(QStringView text)
{
    if (std::none_of(text.begin(), text.end(), isMark))  // nearly always
        return false;
    int embedded = 0;
    int isolated = 0;
    for (const QChar c : text) {
        if (c == QChar(kLeftOverride) || c == QChar(kRightOverride))
            return true;
        if (c == QChar(u'\n')) {  // ends a paragraph, and with it all that is open
            if (embedded || isolated)
                return true;
        } else if (!isMark(c)) {
            continue;
        } else if (c == QChar(kPop)) {
            --embedded;
        } else if (c == QChar(kPopIsolate)) {
            --isolated;
        } else {
            ++(c < QChar(kPop) ? embedded : isolated);
        }
        if (embedded < 0 || isolated < 0)
            return true;
    }
    return embedded || isolated;
}

QString withMarksInSight(const QString &text)
{
    if (!hasDeceivingMarks(text))
        return text;
    QString out;
    for (const QChar c : text)
        if (isMark(c))
            out += u'⟨' + nameOf(c) + u'⟩';
        else
            out += c;
    return out;
}

}  // namespace tri
