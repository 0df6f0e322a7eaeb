// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxtext.h"

#include <QRegularExpression>

namespace tri {

using namespace Qt::StringLiterals;

QString unescapedText(const QString &text)
{
    if (!text.contains(u"_x"_s))
        return text;
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString out;
    qsizetype done = 0;
    for (auto found = escape.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        out += QStringView(text).sliced(done, match.capturedStart() - done);
        out += QChar(match.captured(1).toUShort(nullptr, 16));
        done = match.capturedEnd();
    }
    out += QStringView(text).sliced(done);
    return out;
}

QString escapedText(const QString &text)
{
    static const QRegularExpression like(u"x[0-9A-Fa-f]{4}_"_s);
    const auto escape = [](QChar c) {
        return u"_x%1_"_s.arg(c.unicode(), 4, 16, QChar(u'0')).toUpper().replace(u'X', u'x');
    };
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const bool control = c < u' ' && c != u'\t' && c != u'\n';
        if (pair) {
            out += c;
            out += text[++i];
        } else if (control || c.isSurrogate() || c == QChar(0xfffe) || c == QChar(0xffff)
                   || (c == u'_'
                       && like.match(text, i + 1, QRegularExpression::NormalMatch,
                                     QRegularExpression::AnchorAtOffsetMatchOption)
                              .hasMatch())) {
            out += escape(c);
        } else {
            out += c;
        }
    }
    return out;
}

QString sheetNameFor(QString name)
{
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\\\x{0}-\\x{1f}]"_s);
    static const QRegularExpression marks(u"^'+|'+$"_s);
    name = name.replace(forbidden, u" "_s).simplified().left(31);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    name.remove(marks);
    // Excel keeps one name for itself.
    if (name.trimmed().isEmpty() || name.compare(u"history", Qt::CaseInsensitive) == 0)
        name = u"Data"_s;
    return name;
}

}  // namespace tri
