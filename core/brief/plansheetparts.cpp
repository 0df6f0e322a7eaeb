// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists about a work plan: what is still missing in it, and what changed between two moments.

#include "core/brief/planparts.h"

#include "core/base/translations.h"
#include "core/rules/plancheck.h"

namespace tri::planparts {

using namespace Qt::StringLiterals;

namespace {

QString ruleIn(const QString &language, const PlanGap &gap)
{
    const PlanRule *rule = planRule(gap.rule);
    return rule ? textIn(language, "PlanCheck", rule->name) : gap.rule;
}

QString severityIn(Composer &c, PlanGap::Severity severity)
{
    switch (severity) {
    case PlanGap::Severity::Note: return c.word("gap.note");
    case PlanGap::Severity::Open: return c.word("gap.open");
    case PlanGap::Severity::Error: return c.word("gap.error");
    }
    Q_UNREACHABLE();
}

QString fieldIn(const QString &language, const RecordSpec &spec, const QString &key)
{
    const FieldSpec *field = spec.field(key);
    return field ? textIn(language, "Field", field->label.text, field->label.comment) : QString();
}

/// Who is asked: those who lead the line, or the group.
QString whoOf(Composer &c, const PlanTree &tree, int line)
{
    if (line < 0)
        return c.actors({tree.plan.body});
    const Activity *work = tree.activity(line);
    const QString lead = c.actors(work ? work->owners : tree.objective(line)->owners);
    return lead.isEmpty() ? c.actors({work ? work->body : tree.objective(line)->body}) : lead;
}

Inlines lineText(PlanPaper &paper, const Row &row, const QString &number)
{
    Inlines text = number.isEmpty() ? Inlines() : Inlines{{number + u' ', {}, true, {}}};
    const QStringList keys{u"title"_s};
    const int at = row.spec->indexOf(keys.first());
    const auto *title = at < 0 ? nullptr : std::get_if<LocalText>(&row.values.at(at));
    text += title ? paper.c.tell(*title).inlines() : plain(paper.c.names.full(row.id));
    return text;
}

QString valueText(PlanPaper &paper, const FieldSpec &field, const FieldValue &value, const QLocale &locale)
{
    const QString &language = paper.c.request().language;
    if (isEmpty(value))
        return paper.c.word("nothing");
    if (field.type == FieldType::Choice) {
        const auto *key = std::get_if<QString>(&value);
        return key ? choiceText(field, *key, language) : QString();
    }
    if (field.isLink()) {
        RecordIds ids;
        if (const auto *one = std::get_if<RecordId>(&value))
            ids << *one;
        else if (const auto *several = std::get_if<RecordIds>(&value))
            ids = *several;
        return paper.c.actors(ids);
    }
    return displayText(field, value, TextContext{locale, language, {}});
}

QString changeText(PlanPaper &paper, const PlanRecordChange &change, const QLocale &locale)
{
    Composer &c = paper.c;
    QStringList lines;
    for (const PlanFieldChange &one : change.fields) {
        const FieldSpec *field = change.now.spec->field(one.field);
        if (!field || !mayShowField(*field, c.isShared()))
            continue;
        lines << fieldIn(c.request().language, *change.now.spec, one.field) + u": "_s
                + c.within(valueText(paper, *field, one.then, locale)) + u" → "_s
                + c.within(valueText(paper, *field, one.now, locale));
    }
    return lines.join(u'\n');
}

QString fateIn(Composer &c, const PlanRecordChange &change)
{
    switch (change.fate) {
    case PlanRecordChange::Fate::New: return c.word("fate.new");
    case PlanRecordChange::Fate::Gone: return c.word("fate.gone");
    case PlanRecordChange::Fate::Changed: return c.word(change.moved ? "fate.moved" : "fate.changed");
    }
    Q_UNREACHABLE();
}

QString slipIn(Composer &c, const PlanRecordChange &change)
{
    if (!change.slip)
        return {};
    QStringList lines;
    if (!change.firstDue.isNull())
        lines << c.word("slip.first").arg(c.shortDay(change.firstDue));
    lines << c.word("slip.then").arg(c.shortDay(change.dueThen))
          << c.word("slip.now").arg(c.shortDay(change.dueNow));
    const QString days = (*change.slip > 0 ? u"+"_s : u"−"_s) + QString::number(std::abs(*change.slip));
    lines << c.word("slip.days").arg(days);
    return lines.join(u'\n');
}

QString numbersIn(const PlanRecordChange &change)
{
    if (change.numberThen == change.numberNow || change.numberThen.isEmpty() || change.numberNow.isEmpty())
        return change.numberNow.isEmpty() ? change.numberThen : change.numberNow;
    return change.numberThen + u" → "_s + change.numberNow;
}

}  // namespace

void gaps(PlanPaper &paper, const RecipePart &part)
{
    Composer &c = paper.c;
    c.openPart(part);
    const auto facts = readPlanFacts(c.reader, paper.plan.tree.plan.id, c.date());
    const QList<PlanGap> found = facts ? checkPlan(*facts) : QList<PlanGap>();
    Table table = c.table(
        {{"col.number", 0.6}, {"col.line", 4.4}, {"col.missing", 2.8}, {"col.how", 1.2}, {"col.who", 1.6}});
    table.columns[0].align = TableColumn::Align::End;
    table.empty = c.word("no_gaps");
    const PlanTree &tree = paper.plan.tree;
    for (const PlanGap &gap : found) {
        const auto row = c.reader.row(gap.record);
        if (!row || !paper.shows(*row) || (!gap.line.isNull() && !c.mayName(gap.line)))
            continue;
        const int line = tree.placeOf(gap.line);
        const Row &shown = line < 0 ? toRow(tree.plan)
            : tree.activity(line)   ? toRow(*tree.activity(line))
                                    : toRow(*tree.objective(line));
        QString missing = ruleIn(c.request().language, gap);
        if (const QString field = fieldIn(c.request().language, *row->spec, gap.field); !field.isEmpty())
            missing += u'\n' + field;
        table.rows << QList<Inlines>{plain(QString::number(table.rows.size() + 1)),
                                     lineText(paper, shown, line < 0 ? QString() : tree.number(line)),
                                     plain(missing), plain(severityIn(c, gap.severity)),
                                     plain(whoOf(c, tree, line))};
    }
    c.add(std::move(table));
}

void changes(PlanPaper &paper, const RecipePart &part)
{
    Composer &c = paper.c;
    c.openPart(part, !paper.wide);
    const QLocale locale = c.request().language == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                         : QLocale(c.request().language);
    Table table =
        c.table({{"col.number", 1}, {"col.line", 3.4}, {"col.fate", 1}, {"col.change", 5}, {"col.due", 1.8}});
    table.empty = c.word("no_changes");
    for (const PlanRecordChange &change : paper.comparison.changes) {
        if (!paper.shows(change.shown()))
            continue;
        const QString what = changeText(paper, change, locale);
        if (change.fate == PlanRecordChange::Fate::Changed && what.isEmpty() && !change.moved)
            continue;  // all of it is left out of this copy
        table.rows << QList<Inlines>{plain(numbersIn(change)), lineText(paper, change.shown(), {}),
                                     plain(fateIn(c, change)), plain(what), plain(slipIn(c, change))};
    }
    c.add(std::move(table));
}

}  // namespace tri::planparts
