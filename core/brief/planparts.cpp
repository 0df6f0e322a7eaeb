// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A work plan on paper: title, purpose, the lines of each objective with its indicators.

#include "core/brief/planparts.h"

#include <algorithm>

namespace tri::planparts {

using namespace Qt::StringLiterals;

QString choiceIn(const QString &language, const Row &row, const char *field)
{
    const FieldSpec *spec = row.spec->field(field);
    return spec ? choiceText(*spec, row.text(field), language) : row.text(field);
}

namespace {

Row rowOf(const PlanTree &tree, int line)
{
    const Activity *work = tree.activity(line);
    return work ? toRow(*work) : toRow(*tree.objective(line));
}

QString number(double value)
{
    return QString::number(value, 'g', 12);
}

/// "46 (31 Mar 2014)"
QString figure(const Composer &c, const std::optional<double> &value, const QString &words,
               const PartialDate &date)
{
    const QString text = value ? number(*value) : words;
    return text.isEmpty() || date.isNull() ? text
                                           : c.within(text) + u" ("_s + c.within(c.shortDay(date)) + u')';
}

QString numberText(const PlanPaper &paper, int line)
{
    const PlanTree &tree = paper.plan.tree;
    const QString was = tree.previousNumber(line);
    const QString own = tree.number(line);
    return was.isEmpty() || was == own ? own : own + u'\n' + paper.c.word("was").arg(paper.c.within(was));
}

QString dueText(const Composer &c, const Activity &work)
{
    const PartialDate due = work.due.isNull() ? work.to : work.due;
    QString text = due.isNull() ? QString() : c.shortDay(due);
    if (!work.firstDue.isNull() && work.firstDue != due)
        text += u'\n' + c.word("first_due").arg(c.shortDay(work.firstDue));
    return text;
}

QString statusText(PlanPaper &paper, const Row &row)
{
    return choiceIn(paper.c.request().language, row, "status");
}

/// Title, and under it what will be there when it is done.
Inlines whatOf(PlanPaper &paper, int line)
{
    Composer &c = paper.c;
    const PlanTree &tree = paper.plan.tree;
    const Activity *work = tree.activity(line);
    Inlines text = c.tell(tree.title(line)).inlines();
    for (Inline &run : text)
        run.strong = !work;
    if (const Told output = work ? c.tell(work->output) : Told(); !output.isEmpty()) {
        text << Inline{u"\n"_s + c.word("output_label") + u' ', {}, true, {}};
        text += output.inlines();
    }
    return text;
}

QList<Inlines> lineCells(PlanPaper &paper, int line)
{
    Composer &c = paper.c;
    const PlanTree &tree = paper.plan.tree;
    const Activity *work = tree.activity(line);
    const RecordIds owners = work ? work->owners : tree.objective(line)->owners;
    QString lead = c.actors(owners);
    if (const RecordId body = work ? work->body : tree.objective(line)->body;
        lead.isEmpty() && !body.isNull())
        lead = c.actors({body});
    const QString with =
        work ? c.actors(work->contributors + work->partners, work->otherPartners) : QString();
    Told note = work ? c.tell(*work, u"status_note") : c.tell(*tree.objective(line), u"status_note");
    return {plain(numberText(paper, line)),
            whatOf(paper, line),
            plain(lead),
            plain(with),
            plain(work ? dueText(c, *work) : QString()),
            plain(statusText(paper, rowOf(tree, line))),
            note.inlines()};
}

/// Columns that no line of the plan fills are left out, of all tables alike.
void dropEmptyColumns(BriefDocument &document, const QString &with, const QString &note)
{
    const auto isLines = [&](const Table &table) {
        return std::any_of(table.columns.begin(), table.columns.end(),
                           [&](const TableColumn &column) { return column.header == with; })
            && std::any_of(table.columns.begin(), table.columns.end(),
                           [&](const TableColumn &column) { return column.header == note; });
    };
    QList<Table *> tables;
    for (Block &block : document.blocks)
        if (auto *table = std::get_if<Table>(&block); table && isLines(*table))
            tables << table;
    for (const QString &header : {note, with}) {
        bool filled = false;
        qsizetype at = -1;
        for (const Table *table : std::as_const(tables)) {
            for (at = 0; table->columns[at].header != header;)
                ++at;
            for (const QList<Inlines> &row : table->rows)
                filled = filled || !row[at].isEmpty();
        }
        if (filled || at < 0)
            continue;
        for (Table *table : std::as_const(tables)) {
            table->columns.removeAt(at);
            for (QList<Inlines> &row : table->rows)
                row.removeAt(at);
        }
    }
}

Table linesTable(PlanPaper &paper)
{
    return paper.c.table({{"col.number", 0.8},
                          {"col.line", 5},
                          {"col.responsible_lead", 1.5},
                          {"col.with", 1.6},
                          {"col.due", 1.5},
                          {"col.status", 1.2},
                          {"col.note", 2.2}});
}

/// Indicators of the records, those this copy shows.
void indicatorTable(PlanPaper &paper, const RecordIds &about)
{
    Composer &c = paper.c;
    Table table = c.table({{"col.indicator", 4},
                           {"col.unit", 1.2},
                           {"col.baseline", 1.5},
                           {"col.target", 1.5},
                           {"col.last", 1.5}},
                          "indicators");
    for (const RecordId &id : about)
        for (const Indicator &one : paper.plan.indicatorsOf(id)) {
            if (!paper.shows(toRow(one)))
                continue;
            const auto last = paper.plan.lastValueOf(one.id);
            const bool told = last && paper.shows(toRow(*last));
            table.rows << QList<Inlines>{
                c.tell(one.title).inlines(), plain(c.tell(one.unit).text),
                plain(figure(c, one.baseline, {}, one.baselineDate)),
                plain(figure(c, one.target, {}, one.targetDate)),
                plain(told ? figure(c, last->value, c.tell(last->valueText).text, last->date) : QString())};
        }
    if (!table.rows.isEmpty())
        c.add(std::move(table));
}

/// One line at the top with all that is below it.
void branch(PlanPaper &paper, int top)
{
    Composer &c = paper.c;
    const PlanTree &tree = paper.plan.tree;
    const Objective &objective = *tree.objective(top);
    if (!paper.shows(toRow(objective)))
        return;
    const QString own = tree.number(top);
    const QString name = c.tell(objective.title).text;
    c.heading(2, own.isEmpty() ? name : c.within(own) + u". "_s + c.within(name),
              u"line-"_s + objective.id.toString());
    QStringList facts;
    if (const QString lead = c.actors(objective.owners); !lead.isEmpty())
        facts << c.word("col.responsible") + u": "_s + lead;
    if (const QString status = statusText(paper, toRow(objective)); !status.isEmpty())
        facts << c.word("status") + u": "_s + status;
    c.note(c.parts(facts));
    c.body(c.tell(objective, u"description"));
    Table table = linesTable(paper);
    table.empty = c.word("no_lines");
    RecordIds about{objective.id};
    for (int line = top + 1; line < tree.end(top); ++line) {
        if (!paper.shows(rowOf(tree, line))) {
            line = tree.end(line) - 1;  // with what stands under it
            continue;
        }
        about << tree.lines[line].id;
        table.rows << lineCells(paper, line);
    }
    c.add(std::move(table));
    indicatorTable(paper, about);
}

}  // namespace

void title(PlanPaper &paper, const RecipePart &)
{
    Composer &c = paper.c;
    const WorkPlan &plan = paper.plan.tree.plan;
    TitleBlock block;
    block.kind = c.word("kind_of_paper");
    block.title = c.tell(plan.title).inlines();
    const auto put = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            block.lines << std::pair{c.word(key), plain(text)};
    };
    put("plan_of", c.actors({plan.entity}));
    put("kept_by", c.actors({plan.body}));
    put("reference", plan.reference);
    put("period", c.days(plan.from, plan.to));
    put("status", choiceIn(c.request().language, toRow(plan), "status"));
    QStringList adopted{plan.adoptedOn.isNull() ? QString() : c.longDay(plan.adoptedOn),
                        plan.adoptedAt.isNull() || !c.mayName(plan.adoptedAt)
                            ? QString()
                            : c.within(c.names.full(plan.adoptedAt))};
    adopted.removeAll(QString());
    put("adopted", c.list(adopted));
    if (c.request().recipe == u"plan_changes")
        put("compared",
            c.word("from_to").arg(c.within(paper.momentName(paper.then)),
                                  c.within(paper.momentName(paper.at))));
    else
        put("version", paper.versionLine());
    c.add(std::move(block));
}

void purpose(PlanPaper &paper, const RecipePart &part)
{
    Composer &c = paper.c;
    const WorkPlan &plan = paper.plan.tree.plan;
    const Told text = c.tell(plan, u"purpose");
    const Told assumptions = c.tell(plan, u"assumptions");
    const Told risks = c.tell(plan, u"risks");
    if (text.isEmpty() && assumptions.isEmpty() && risks.isEmpty())
        return;
    c.openPart(part);
    c.body(text);
    c.body(assumptions, c.word("assumptions_label"));
    c.body(risks, c.word("risks_label"));
}

void outline(PlanPaper &paper, const RecipePart &part)
{
    Composer &c = paper.c;
    const PlanTree &tree = paper.plan.tree;
    c.openPart(part, !paper.wide);
    indicatorTable(paper, {tree.plan.id});
    Table loose = linesTable(paper);
    RecordIds about;
    for (const int top : tree.below(-1)) {
        if (tree.objective(top)) {
            branch(paper, top);
        } else if (paper.shows(rowOf(tree, top))) {
            loose.rows << lineCells(paper, top);
            about << tree.lines[top].id;
        }
    }
    if (tree.lines.isEmpty())
        c.none();
    if (!loose.rows.isEmpty()) {
        c.heading(2, c.word("under_nothing"));
        c.add(std::move(loose));
        indicatorTable(paper, about);
    }
    dropEmptyColumns(c.document, c.word("col.with"), c.word("col.note"));
}

}  // namespace tri::planparts
