// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/pagesetup.h"

#include "core/base/translations.h"

#include <QCoreApplication>
#include <QFontDatabase>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

struct Measure {
    qreal size;
    qreal line;
    bool bold;
    qreal before;
    qreal after;
    bool capitals = false;
};

Measure measure(Role role)
{
    switch (role) {
    case Role::Heading1: return {14, 18, true, 16, 4};
    case Role::Heading2: return {12, 16, true, 12, 2};
    case Role::Heading3: return {11, 15, true, 4, 2};
    case Role::Body:
    case Role::Number: return {11, 15, false, 0, 6};
    case Role::Caution: return {10, 13, false, 0, 5};
    case Role::BulletMark:
    case Role::BulletItem: return {11, 15, false, 0, 1};
    case Role::Note: return {9, 12, false, 0, 6};
    case Role::Caption: return {9, 12, true, 0, 4};
    case Role::HeaderCell: return {9, 12, true, 0, 0};
    case Role::LabelCell:
    case Role::Cell: return {9, 12, false, 0, 0};
    case Role::Kind: return {11, 15, false, 0, 2};
    case Role::Title: return {18, 23, true, 0, 0};
    case Role::CoverTitle: return {26, 33, true, 0, 0};
    case Role::TitleLabel: return {9.5, 14, false, 0, 0};
    case Role::TitleValue: return {10.5, 14, false, 0, 0};
    case Role::Contents1: return {10, 14, true, 4, 0};
    case Role::Contents2:
    case Role::ContentsPage: return {10, 14, false, 0, 0};
    case Role::Writing: return {9, 12, false, 0, 0};
    case Role::Footnote: return {8.5, 11.5, false, 2, 0};
    case Role::Classification: return {8.5, 11.5, false, 0, 0, true};
    case Role::Footer: return {8.5, 11.5, false, 0, 0};
    }
    Q_UNREACHABLE();
}

/// The order of sizes stays, but what is smallest elsewhere is as large as the text: small print is what these readers
/// cannot use.
Measure largeMeasure(Role role)
{
    Measure m = measure(role);
    switch (role) {
    case Role::Heading1:
        m.size = 21;
        m.line = 27;
        break;
    case Role::Heading2:
        m.size = 18;
        m.line = 24;
        break;
    case Role::Heading3:
        m.size = 17;
        m.line = 23;
        break;
    case Role::Title:
        m.size = 24;
        m.line = 31;
        break;
    case Role::CoverTitle:
        m.size = 30;
        m.line = 39;
        break;
    case Role::Classification:
    case Role::Footer:
        // Two lines of it and the classification must stand between the text and the edge, in Arabic too.
        m.size = 11;
        m.line = 13.5;
        break;
    default:
        m.size = 16;
        m.line = 22;
        break;
    }
    constexpr qreal wider = 1.4;
    m.before *= wider;
    m.after *= wider;
    return m;
}

// Noto Sans, in parts of the size.
constexpr qreal ascent = 1.069;
constexpr qreal descent = 0.293;

}  // namespace

PageGeometry pageGeometry(Paper paper, bool landscape, bool rightToLeft)
{
    const bool small = paper == Paper::A5;
    QSizeF size = small      ? QSizeF(mm(148), mm(210))
        : paper == Paper::A4 ? QSizeF(mm(210), mm(297))
                             : QSizeF(pt(612), pt(792));
    if (landscape)
        size.transpose();
    // The foot of a small page needs as much room as that of a large one; its sides do not.
    const qreal edge = mm(small ? 14 : 25);
    const qreal head = mm(small ? 18 : 25);
    const qreal foot = mm(25);
    const qreal binding = mm(small ? 20 : 30);
    const qreal left = !landscape && !rightToLeft ? binding : edge;
    const qreal right = !landscape && rightToLeft ? binding : edge;
    const qreal top = landscape ? std::max(binding, head) : head;
    return {size, QRectF(left, top, size.width() - left - right, size.height() - top - foot), landscape};
}

qreal TextStyle::baseline() const
{
    return (line - size * (ascent + descent)) / 2 + size * ascent;
}

TextStyle textStyle(Role role, const QString &language, bool large)
{
    Measure m = large ? largeMeasure(role) : measure(role);
    // Arabic needs larger letters and more room for marks above and below; Chinese has no descenders to open the lines.
    if (language == u"ar"_s) {
        m.size *= 12.0 / 11.0;
        m.line *= 18.0 / 15.0;
    } else if (language == u"zh"_s) {
        m.line *= 18.0 / 15.0;
    }
    return {pt(m.size), pt(m.line), m.bold, m.capitals, pt(m.before), pt(m.after)};
}

QFont paperFont(const TextStyle &style, bool strong)
{
    QFont font;
    QStringList families;
    for (const ScriptFont &script : scriptFonts())
        families << script.family;
    font.setFamilies(families);
    font.setPixelSize(qRound(style.size));
    // Only these two weights exist in all three families.
    font.setWeight(style.bold || strong ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont chineseFirst(QFont font)
{
    QStringList families = font.families();
    std::reverse(families.begin(), families.end());
    font.setFamilies(families);
    return font;
}

const QList<ScriptFont> &scriptFonts()
{
    // The order matters: digits and Latin letters come from the first. Without "SC" Qt takes the Japanese face.
    static const QList<ScriptFont> fonts{{u"latin"_s, u"Noto Sans"_s, u"fonts-noto-core"_s},
                                         {u"arabic"_s, u"Noto Sans Arabic"_s, u"fonts-noto-core"_s},
                                         {u"chinese"_s, u"Noto Sans CJK SC"_s, u"fonts-noto-cjk"_s}};
    return fonts;
}

QList<ScriptFont> missingScripts()
{
    const QStringList installed = QFontDatabase::families();
    QList<ScriptFont> missing;
    for (const ScriptFont &font : scriptFonts()) {
        if (!installed.contains(font.family))
            missing << font;
    }
    return missing;
}

QString missingFontsText(const QList<ScriptFont> &missing)
{
    QStringList families;
    QStringList packages;
    for (const ScriptFont &font : missing) {
        families << font.family;
        packages << font.package;
    }
    packages.removeDuplicates();
    if (families.isEmpty())
        return {};
    return QCoreApplication::translate(
               "Fonts",
               "Briefs may print badly on this computer, because fonts are missing: %1. "
               "To install them on Debian: %2.")
        .arg(listText(families), listText(packages));
}

}  // namespace tri::ui
