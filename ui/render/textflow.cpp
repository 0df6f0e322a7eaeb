// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/textflow.h"

#include "core/base/localtext.h"
#include "ui/render/pagesetup.h"

#include <QTextCharFormat>
#include <QTextOption>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

/// As printed: composed characters, one kind of line break, no tabs (nothing stands at their stops).
QString printed(QString text)
{
    text = text.normalized(QString::NormalizationForm_C);
    text.replace(u"\r\n"_s, u"\n"_s);
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator)
            c = QChar::LineSeparator;
        else if (c == u'\t')
            c = u' ';
    }
    return text;
}

bool hasScriptWithoutCase(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.script() == QChar::Script_Arabic || c.script() == QChar::Script_Han;
    });
}

/// A run against the direction of its text keeps its own order; white space at its ends belongs to the text.
QString isolate(const QString &run, bool rightToLeft)
{
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    const auto from = std::find_if_not(run.cbegin(), run.cend(), isSpace);
    const auto to = std::find_if_not(run.crbegin(), run.crend(), isSpace).base();
    if (from >= to)
        return run;
    const QChar start(rightToLeft ? 0x2067 : 0x2066);
    const QChar end(0x2069);
    QString out;
    for (auto c = run.cbegin(); c != run.cend(); ++c) {
        // An isolate ends with its line in any case.
        const bool first = c == from || (c > from && c < to && *(c - 1) == QChar::LineSeparator);
        if (first)
            out += start;
        out += *c;
        if (c + 1 == to || (c >= from && c + 1 < to && *(c + 1) == QChar::LineSeparator))
            out += end;
    }
    return out;
}

/// Quotation marks, dashes and dots that Chinese sets as wide as a character.
bool isWideInChinese(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x2018 && code <= 0x201d) || code == 0x2014 || code == 0x2026 || code == 0x00b7;
}

void addFormat(QList<QTextLayout::FormatRange> &formats, int from, int length, const QFont &font)
{
    QTextLayout::FormatRange range;
    range.start = from;
    range.length = length;
    range.format.setFont(font);
    formats << range;
}

void addFormats(QList<QTextLayout::FormatRange> &formats, const QString &text, const Span &span, const QFont &font)
{
    if (span.language != u"zh"_s) {
        addFormat(formats, span.from, span.length, font);
        return;
    }
    int from = span.from;
    const int end = span.from + span.length;
    while (from < end) {
        const bool wide = isWideInChinese(text.at(from));
        int to = from + 1;
        while (to < end && isWideInChinese(text.at(to)) == wide)
            ++to;
        addFormat(formats, from, to - from, wide ? chineseFirst(font) : font);
        from = to;
    }
}

Qt::Alignment alignment(Side side, bool rightToLeft)
{
    switch (side) {
    case Side::Left: return Qt::AlignLeft;
    case Side::Right: return Qt::AlignRight;
    case Side::Center: return Qt::AlignHCenter;
    case Side::Own: return rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    }
    Q_UNREACHABLE();
}

/// The language of a text all in one language, or else the document's.
QString flowLanguage(const FlowRequest &request)
{
    QString language;
    for (const Inline &run : request.text) {
        const QString own = run.language.isEmpty() ? request.language : run.language;
        if (run.text.trimmed().isEmpty() || own == language)
            continue;
        if (!language.isEmpty())
            return request.language;
        language = own;
    }
    return language.isEmpty() ? request.language : language;
}

QTextOption optionOf(Side side, bool rightToLeft)
{
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(alignment(side, rightToLeft));
    return option;
}

void breakLines(QTextLayout &layout, const TextFlow &flow, qreal width)
{
    layout.setCacheEnabled(true);
    layout.beginLayout();
    for (int i = 0;; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        // Fallback fonts change the ascent; the baseline must not move with it.
        line.setPosition(QPointF(0, i * flow.lineHeight + flow.baseline - line.ascent()));
    }
    layout.endLayout();
}

/// With lines of that width.
std::shared_ptr<TextFlow> flowOf(const FlowRequest &request, qreal width)
{
    auto flow = std::make_shared<TextFlow>();
    flow->source = request;
    flow->role = request.role;
    flow->language = flowLanguage(request);
    flow->rightToLeft = isRightToLeft(flow->language);
    flow->block = request.block;
    flow->row = request.row;
    flow->column = request.column;
    flow->pairSide = request.pairSide;
    flow->width = request.width;

    const TextStyle ownStyle = textStyle(request.role, flow->language, request.large);
    flow->lineHeight = ownStyle.line;
    flow->baseline = ownStyle.baseline();

    QString text;
    QList<QTextLayout::FormatRange> formats;
    const bool capitals = ownStyle.capitals && !hasScriptWithoutCase(textOf(request.text));
    for (const Inline &run : request.text) {
        const QString language = run.language.isEmpty() ? request.language : run.language;
        QString part = capitals ? printed(run.text).toUpper() : printed(run.text);
        if (part.isEmpty())
            continue;
        if (isRightToLeft(language) != flow->rightToLeft)
            part = isolate(part, isRightToLeft(language));
        const Span span{int(text.size()), int(part.size()), language, run.strong, run.target};
        text += part;
        const TextStyle style = textStyle(request.role, language, request.large);
        // The lines are as high as the highest script in the text needs: nothing may touch.
        if (style.line > flow->lineHeight) {
            flow->lineHeight = style.line;
            flow->baseline = style.baseline();
        }
        QFont font = paperFont(style, run.strong);
        if (capitals)
            font.setLetterSpacing(QFont::AbsoluteSpacing, look::tracking);
        addFormats(formats, text, span, font);
        flow->spans << span;
    }

    auto layout = std::make_unique<QTextLayout>(text, paperFont(ownStyle, false));
    layout->setFormats(formats);
    layout->setTextOption(optionOf(request.side, flow->rightToLeft));
    breakLines(*layout, *flow, width);
    flow->setLayout(std::move(layout));
    return flow;
}

}  // namespace

std::shared_ptr<TextFlow> makeFlow(const FlowRequest &request)
{
    return flowOf(request, request.width);
}

qreal naturalWidth(const FlowRequest &request)
{
    return flowOf(request, pt(10000))->layout().maximumWidth();
}

}  // namespace tri::ui
