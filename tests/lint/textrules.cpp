// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/sourcerules.h"

#include <QRegularExpression>

namespace tri::lint {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostFunctionLines = 80;

}  // namespace

qsizetype closingBracket(const QString &code, qsizetype open)
{
    int depth = 0;
    QChar quote;
    for (qsizetype i = open; i < code.size(); ++i) {
        const QChar c = code[i];
        if (!quote.isNull()) {
            if (c == u'\\')
                ++i;
            else if (c == quote)
                quote = QChar();
        } else if (c == u'"' || (c == u'\'' && !code[i - 1].isDigit())) {
            quote = c;
        } else if (c == u'(') {
            ++depth;
        } else if (c == u')' && --depth == 0) {
            return i;
        }
    }
    return code.size();
}

QString withoutTranslated(QString arguments)
{
    static const QRegularExpression translated(u"\\b(tr|translate)\\("_s);
    for (auto inner = translated.match(arguments); inner.hasMatch(); inner = translated.match(arguments)) {
        const qsizetype end = closingBracket(arguments, inner.capturedEnd() - 1);
        arguments.remove(inner.capturedStart(), end + 1 - inner.capturedStart());
    }
    return arguments;
}

namespace {

/// What people read: a letter and a blank once markup, places for arguments and escapes are taken away.
bool isForPeople(QString literal)
{
    static const QRegularExpression letter(u"\\p{L}"_s);
    static const QRegularExpression form(u"<[^>]*>|%[0-9n]|\\\\."_s);
    literal.remove(form);
    return literal.contains(letter) && literal.contains(u' ');
}

}  // namespace

QStringList textFaults(const Source &source)
{
    static const QRegularExpression call(
        u"\\b(setText|setTitle|setSubtitle|setToolTip|setPlaceholderText|setWindowTitle"
        "|setAccessibleName|setAccessibleDescription|addAction|addTab|addButton|showNote"
        "|showStanding)\\("_s);
    static const QRegularExpression literal(u"u\"((?:[^\"\\\\]|\\\\.)*)\"_s"_s);
    if (!source.path.startsWith(u"ui/"))
        return {};
    QStringList faults;
    const QString code = codeLines(source.text).join(u'\n');
    for (auto calls = call.globalMatch(code); calls.hasNext();) {
        const auto found = calls.next();
        const qsizetype open = found.capturedEnd() - 1;
        const QString arguments = withoutTranslated(code.sliced(open, closingBracket(code, open) - open));
        for (auto literals = literal.globalMatch(arguments); literals.hasNext();)
            if (const QString text = literals.next().captured(1); isForPeople(text))
                faults << source.path + u':' + QString::number(code.first(open).count(u'\n') + 1) + u": "_s
                        + found.captured(1) + u" shows “"_s + text + u"” without tr()"_s;
    }
    return faults;
}

QStringList lengthFaults(const Source &source)
{
    // By .clang-format a body's brace stands alone on its line, under the head of its function, and so does its end.
    static const QRegularExpression alone(u"^( *)\\{$"_s);
    QStringList faults;
    const QStringList lines = source.text.split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto brace = alone.match(lines[i]);
        if (!brace.hasMatch())
            continue;
        const QString end = brace.captured(1) + u'}';
        qsizetype last = i + 1;
        while (last < lines.size() && !lines[last].startsWith(end))
            ++last;
        if (const qsizetype count = last - i + 1; count > kMostFunctionLines)
            faults << source.path + u':' + QString::number(i) + u": %1 lines: "_s.arg(count)
                    + lines[i - 1].trimmed();
    }
    return faults;
}

}  // namespace tri::lint
