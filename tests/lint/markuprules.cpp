// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/sourcerules.h"

#include <QRegularExpression>
#include <QSet>

namespace tri::lint {

using namespace Qt::StringLiterals;

namespace {

/// What makes a text plain on its way into a tool tip.
const QRegularExpression &plainly()
{
    static const QRegularExpression form(u"\\b(plainTip|convertFromPlainText|toHtmlEscaped)\\("_s);
    return form;
}

/// Names in a tool tip that hold the program's own words: by habit a parameter or a variable of that name is filled with tr(),
/// and helpText() is that of a description. The rest reads or joins them.
bool isOwn(const QString &name)
{
    static const QSet<QString> own{
        u"tip"_s,
        u"name"_s,
        u"text"_s,
        u"words"_s,
        u"key"_s,
        u"keys"_s,
        u"help"_s,
        u"helpText"_s,
        u"toolTip"_s,
        u"page"_s,
        u"kind"_s,
        u"action"_s,
        u"offer"_s,
        u"accessibleDescription"_s,
        u"accessibleName"_s,
        u"QKeySequence"_s,
        u"NativeText"_s,
        u"toString"_s,
        u"arg"_s,
        u"isEmpty"_s,
        u"QString"_s,
        u"QCoreApplication"_s,
        u"Qt"_s,
        u"CTRL"_s,
        u"Key"_s,
        u"Key_0"_s,
        u"number"_s,
        u"tab"_s,
        u"i"_s,
        u"longDate"_s,
        u"PartialDate"_s,
        u"month"_s,
        u"year"_s,
        u"locale"_s,
        u"tri"_s,
        u"actionShortcuts"_s,
        u"actionSpec"_s,
        u"ActionId"_s,
        u"CloseTab"_s,
        u"value"_s,
        u"shortcut"_s,
        u"this"_s,
        u"column"_s,
        u"Name"_s,
        u"nullptr"_s,
        u"viewport"_s,
        u"globalPos"_s,
    };
    return own.contains(name) || name.startsWith(u"m_") || name.startsWith(u"is");
}

QString place(const Source &source, const QString &code, qsizetype at)
{
    return source.path + u':' + QString::number(code.first(at).count(u'\n') + 1) + u": "_s;
}

/// Names in the arguments that are neither words of the program nor a question ("a ? tr(…) : tr(…)").
QStringList foreignNames(QString arguments)
{
    static const QRegularExpression literal(u"u?\"(?:[^\"\\\\]|\\\\.)*\"(_s)?|u?'(?:[^'\\\\]|\\\\.)'"_s);
    static const QRegularExpression question(u"(?<=[(,:])[^(),:?]*(\\([^()]*\\)[^(),:?]*)*\\?"_s);
    static const QRegularExpression name(u"[A-Za-z_][A-Za-z_0-9]*"_s);
    arguments = withoutTranslated(arguments);
    arguments.remove(literal);
    arguments.remove(question);
    QStringList out;
    for (auto names = name.globalMatch(arguments); names.hasNext();)
        if (const QString one = names.next().captured(); !isOwn(one))
            out << one;
    return out;
}

QStringList tipFaults(const Source &source, const QString &code)
{
    static const QRegularExpression call(
        u"\\b(setToolTip|setTabToolTip|setItemToolTip|setWhatsThis|QToolTip::showText)\\("_s);
    static const QRegularExpression role(u"ToolTipRole\\b"_s);
    QStringList faults;
    for (auto calls = call.globalMatch(code); calls.hasNext();) {
        const auto found = calls.next();
        const qsizetype open = found.capturedEnd() - 1;
        const QString arguments = code.sliced(open, closingBracket(code, open) + 1 - open);
        if (arguments.contains(plainly()))
            continue;
        if (const QStringList names = foreignNames(arguments); !names.isEmpty())
            faults << place(source, code, open)
                    + u"a tool tip of “%1” goes through plainTip()"_s.arg(names.first());
    }
    // What a model answers: up to the next case.
    for (auto roles = role.globalMatch(code); roles.hasNext();) {
        const auto found = roles.next();
        qsizetype end =
            code.indexOf(QRegularExpression(u"\\b(case|default)\\b|\\n    \\}"_s), found.capturedEnd());
        const QString answer =
            code.sliced(found.capturedEnd(), (end < 0 ? code.size() : end) - found.capturedEnd());
        if (answer.contains(u"return") && !answer.contains(plainly()) && !answer.contains(u"helpText()"))
            faults << place(source, code, found.capturedStart())
                    + u"a model's tool tip goes through plainTip()"_s;
    }
    return faults;
}

QStringList labelFaults(const Source &source, const QString &code)
{
    static const QRegularExpression made(u"(\\w+)(?:\\s*=\\s*|\\()new (QLabel|QMessageBox)\\("_s);
    static const QRegularExpression picture(u"^(m_)?(icon|sign|mark)$"_s);
    constexpr qsizetype kNear = 400;  // characters: what is said of a label is said where it is made
    QStringList faults;
    for (auto all = made.globalMatch(code); all.hasNext();) {
        const auto found = all.next();
        const qsizetype open = found.capturedEnd() - 1;
        const qsizetype end = closingBracket(code, open);
        const QString arguments = code.sliced(open, end - open);
        const bool words = arguments.contains(u"tr(") && foreignNames(arguments).isEmpty();
        const bool told = code.sliced(end, std::min(kNear, code.size() - end))
                              .contains(found.captured(1) + u"->setTextFormat(Qt::PlainText)"_s);
        if (!words && !told && !found.captured(1).contains(picture))
            faults << place(source, code, open)
                    + u"a %1 decides what is markup: setTextFormat(Qt::PlainText)"_s.arg(found.captured(2));
    }
    return faults;
}

}  // namespace

QStringList markupFaults(const Source &source)
{
    struct Rule {
        QRegularExpression pattern;
        QStringList homes;
        QString why;
    };
    static const QList<Rule> rules{
        {QRegularExpression(u"\\bQMessageBox::(warning|question|information|critical|about)\\("_s),
         {},
         u"it decides by itself what is markup"_s},
        {QRegularExpression(u"\\b(setHtml|setMarkdown|insertHtml|appendHtml|fromHtml)\\("_s),
         {u"ui/pages/helpbrowser.cpp"_s, u"ui/pages/helptexts.cpp"_s, u"ui/lists/tableclip.cpp"_s},
         u"nothing but help and the clipboard is markup"_s},
        {QRegularExpression(u"\\bQt::(RichText|AutoText|MarkdownText)\\b"_s), {}, u"text is plain"_s},
        {QRegularExpression(u"\\b(QTextBrowser|QErrorMessage)\\b"_s),
         {u"ui/pages/helpbrowser.h"_s, u"ui/pages/helpbrowser.cpp"_s},
         u"it shows markup"_s},
        {QRegularExpression(u"\\bsetOpenExternalLinks\\(true"_s), {}, u"addresses are asked about"_s},
    };
    if (!source.path.startsWith(u"ui/") && !source.path.startsWith(u"app/"))
        return {};
    const QString code = codeLines(source.text).join(u'\n');
    QStringList faults = labelFaults(source, code) + tipFaults(source, code);
    for (const Rule &rule : rules)
        if (const auto match = rule.pattern.match(code);
            match.hasMatch() && !rule.homes.contains(source.path))
            faults << place(source, code, match.capturedStart()) + match.captured() + u" – "_s + rule.why;
    return faults;
}

}  // namespace tri::lint
