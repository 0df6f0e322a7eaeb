// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"

#include "core/record/valuetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Whether the text quotes the value itself, in the quotation marks of whatever language it is in.
bool quotes(const QString &text, const QString &value)
{
    const auto isMark = [&text](qsizetype at, int step) {
        // French stands a blank inside its marks.
        while (at >= 0 && at < text.size()
               && (text[at].isSpace() || text[at].category() == QChar::Other_Format))
            at += step;
        if (at < 0 || at >= text.size())
            return false;
        const QChar::Category category = text[at].category();
        return category == QChar::Punctuation_InitialQuote || category == QChar::Punctuation_FinalQuote
            || text[at] == u'„' || text[at] == u'‚' || text[at] == u'"' || text[at] == u'「'
            || text[at] == u'」';
    };
    for (qsizetype at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1))
        if (isMark(at - 1, -1) && isMark(at + value.size(), 1))
            return true;
    return false;
}

}  // namespace

QString findingText(const ImportFinding &finding)
{
    const int line = finding.place > 0 ? finding.place : finding.line;
    if (finding.column.isEmpty())
        return ImportText::tr("Line %1: %2").arg(line).arg(finding.text);
    // Most rules quote the value themselves.
    if (finding.value.isEmpty() || finding.value == finding.column || quotes(finding.text, finding.value))
        return ImportText::tr("Line %1, column “%2”: %3").arg(line).arg(finding.column, finding.text);
    constexpr qsizetype longest = 80;
    const QString value = finding.value.size() > longest ? finding.value.left(longest) + u'…' : finding.value;
    return ImportText::tr("Line %1, column “%2”, “%3”: %4")
        .arg(line)
        .arg(finding.column, value, finding.text);
}

void ImportPlan::add(ImportFinding finding)
{
    errors += finding.severity == Finding::Severity::Error;
    if (finding.severity == Finding::Severity::Error)
        faultyLines.insert(finding.line);
    warnings += finding.severity == Finding::Severity::Warning;
    if (findings.size() < kMaxFindings)
        findings << std::move(finding);
}

int ImportPlan::undecided() const
{
    return int(std::count_if(alikes.cbegin(), alikes.cend(), [this](const Alike &one) {
        return !one.decided && fates.value(one.line) == Fate::Created && fates.contains(one.line);
    }));
}

QList<ValueChange> valueChanges(const Workspace &workspace, const ImportPlan &plan, int line,
                                const QLocale &locale)
{
    QList<ValueChange> out;
    const auto edit = plan.edits.constFind(line);
    if (edit == plan.edits.cend())
        return out;
    TextContext context{locale};
    context.titleOf = [&workspace](const RecordId &one) { return workspace.shortTitle(one); };
    for (const FieldChange &one : edit->fields) {
        const FieldSpec &field = *plan.kind->field(one.field);
        const auto *was = std::get_if<LocalText>(&one.before);
        const auto *is = std::get_if<LocalText>(&one.after);
        if (!was && !is) {
            out << ValueChange{field.labelText(), displayText(field, one.before, context),
                               displayText(field, one.after, context)};
            continue;
        }
        const LocalText before = was ? *was : LocalText();
        const LocalText after = is ? *is : LocalText();
        QStringList languages = before.texts.keys() + after.texts.keys();
        languages.removeDuplicates();
        for (const QString &language : std::as_const(languages))
            if (before.texts.value(language) != after.texts.value(language))
                out << ValueChange{u"%1 (%2)"_s.arg(field.labelText(), language),
                                   before.texts.value(language), after.texts.value(language)};
    }
    return out;
}

}  // namespace tri
