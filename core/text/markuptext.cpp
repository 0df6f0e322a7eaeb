// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/markuptext.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

/// The character of "&name;" or "&#233;" at @p at; moves behind it. "&" itself when it is none.
QString entity(QStringView text, qsizetype &at)
{
    static constexpr std::array kNames{
        std::pair{"amp", u'&'},   std::pair{"lt", u'<'},    std::pair{"gt", u'>'},
        std::pair{"quot", u'"'},  std::pair{"apos", u'\''}, std::pair{"nbsp", u' '},
        std::pair{"ndash", u'–'}, std::pair{"mdash", u'—'}, std::pair{"rsquo", u'’'}};
    const qsizetype end = text.mid(at, 12).indexOf(u';');
    if (end < 2) {
        ++at;
        return u"&"_s;
    }
    const QStringView name = text.mid(at + 1, end - 1);
    if (name.startsWith(u'#')) {
        const bool hex = name.mid(1).startsWith(u'x', Qt::CaseInsensitive);
        bool ok = false;
        const char32_t code = name.mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
        if (ok && code >= 0x20 && code <= 0x10FFFF && !QChar::isSurrogate(code)) {
            at += end + 1;
            return QString::fromUcs4(&code, 1);
        }
    }
    for (const auto &[known, character] : kNames)
        if (name == QLatin1StringView(known)) {
            at += end + 1;
            return QString(QChar(character));
        }
    ++at;
    return u"&"_s;
}

/// Behind the element whose tag begins at @p at, when nothing in it is for reading; @p at itself otherwise.
qsizetype pastUnread(QStringView text, qsizetype at)
{
    for (const QStringView name : {QStringView(u"script"), QStringView(u"style")}) {
        const QStringView rest = text.mid(at + 1);
        if (!rest.startsWith(name, Qt::CaseInsensitive) || rest.mid(name.size(), 1).toString().isEmpty()
            || rest[name.size()].isLetterOrNumber())
            continue;
        const qsizetype end = text.indexOf(u"</"_s + name.toString(), at, Qt::CaseInsensitive);
        return end < 0 ? text.size() : end;
    }
    return at;
}

}  // namespace

bool isMarkup(QStringView text)
{
    const QStringView start = text.left(512).trimmed();
    for (const QStringView head :
         {QStringView(u"<!doctype html"), QStringView(u"<html"), QStringView(u"<?xml")})
        if (start.startsWith(head, Qt::CaseInsensitive))
            return true;
    return false;
}

QString markupText(QStringView text)
{
    QString out;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == u'&') {
            out += entity(text, at);
        } else if (text[at] != u'<') {
            out += text[at++];
        } else if (text.mid(at).startsWith(u"<!--")) {
            const qsizetype end = text.indexOf(u"-->"_s, at);
            at = end < 0 ? text.size() : end + 3;
        } else if (const qsizetype past = pastUnread(text, at); past > at) {
            at = past;
        } else {
            const qsizetype end = text.indexOf(u'>', at);
            at = end < 0 ? text.size() : end + 1;
            out += u'\n';
        }
    }
    return out;
}

bool hasScript(QStringView text)
{
    static const QRegularExpression script(u"<\\s*script\\b|\\bjavascript\\s*:|<[^>]*\\son[a-z]+\\s*="_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return script.match(text.toString()).hasMatch();
}

}  // namespace tri
