// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plansheets/planrecords.h"

#include "core/base/folding.h"
#include "core/base/likeness.h"
#include "core/base/translations.h"
#include "core/kinds/indicator.h"
#include "core/kinds/milestone.h"
#include "core/rules/sharedcopy.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

/// Lines of the plan itself are named by their number, so the kinds of lines are not among these.
QStringList targetsBeside(const QStringList &kinds)
{
    QStringList out = kinds;
    for (const RecordSpec *line : {&kindOf<Objective>().spec, &kindOf<Activity>().spec})
        out.removeAll(line->keyText());
    return out;
}

bool leadsToLines(const FieldSpec &field)
{
    return field.targets(kindOf<Objective>().spec.key) || field.targets(kindOf<Activity>().spec.key);
}

}  // namespace

Status PlanRecords::read(const RecordId &plan, Progress *progress)
{
    Reader reader(m_workspace, progress);
    auto tree = readPlan(reader, plan);
    if (reader.problem())
        return fail(*reader.problem());
    if (!tree)
        return fail(ProblemCode::NotFound,
                    QCoreApplication::translate(
                        "PlanSheets", "The work plan is not in this workspace, or it is in the trash."));
    m_tree = *std::move(tree);
    RecordIds lines{plan};
    RecordIds activities;
    for (const PlanLine &line : std::as_const(m_tree.lines)) {
        lines << line.id;
        const bool work = line.level == PlanLevel::Activity;
        if (work)
            activities << line.id;
        add(tri::sheetOf(line.level),
            work ? toRow(m_tree.activities[line.index]) : toRow(m_tree.objectives[line.index]));
    }
    for (const Milestone &one : reader.linkedToAny<Milestone>("activity", activities))
        add(PlanSheet::Milestones, toRow(one));
    for (const Indicator &one : reader.linkedToAny<Indicator>("about", lines))
        add(PlanSheet::Indicators, toRow(one));
    if (reader.problem())
        return fail(*reader.problem());
    QStringList kinds;
    for (const PlanSheet sheet : kPlanSheets)
        for (const int at : sheetFields(sheet, Handling::Sensitive))
            if (const FieldSpec &field = specOf(sheet).fields[std::size_t(at)]; field.isLink())
                kinds += targetsBeside(field.targetKinds());
    kinds.removeDuplicates();
    if (const Status loaded = m_index.loadKinds(kinds); !loaded)
        return loaded;
    nameLines();
    return {};
}

void PlanRecords::add(PlanSheet sheet, Row row)
{
    m_leftOut += isLeftOut(row);
    if (!isLeftOut(row))
        m_ids[std::size_t(sheet)] << row.id;
    m_rows.insert(row.id, std::move(row));
}

/// A line is named by what only it has: number, reference, or else its id.
void PlanRecords::nameLines()
{
    for (const PlanLine &line : std::as_const(m_tree.lines)) {
        const Row &row = m_rows[line.id];
        for (const QString &name : {row.text(u"number"), row.reference()})
            if (!name.isEmpty())
                m_lines[LinkIndex::folded(name)] << line.id;
    }
    for (const PlanLine &line : std::as_const(m_tree.lines)) {
        const Row &row = m_rows[line.id];
        QString name = line.id.toString();
        for (const QString &text : {row.reference(), row.text(u"number")})
            if (!text.isEmpty() && !text.contains(u';') && m_lines.value(LinkIndex::folded(text)).size() == 1)
                name = text;
        m_lineNames.insert(line.id, name);
    }
    for (int at = 0; at < m_tree.lines.size(); ++at)
        for (const QString &title : m_tree.title(at).texts)
            if (RecordIds &ids = m_lines[LinkIndex::folded(title)]; !ids.contains(m_tree.lines[at].id))
                ids << m_tree.lines[at].id;
}

const Row *PlanRecords::row(const RecordId &id) const
{
    const auto found = m_rows.constFind(id);
    return found == m_rows.cend() ? nullptr : &*found;
}

PlanSheet PlanRecords::sheetOf(const Row &row) const
{
    if (row.spec == &kindOf<Objective>().spec)
        return tri::sheetOf(levelOf(fromRow<Objective>(row)));
    for (const PlanSheet sheet : kPlanSheets)
        if (&specOf(sheet) == row.spec)
            return sheet;
    return PlanSheet::Activities;
}

bool PlanRecords::isHidden(const RecordId &id) const
{
    const Row *target = row(id);
    if (!target)
        target = m_index.row(id);
    return target && sharingBar(*target, m_highest) != SharingBar::None;
}

RecordIds PlanRecords::hiddenLinks(const Row &row, int field) const
{
    RecordIds hidden;
    if (m_highest == Handling::Sensitive)
        return hidden;
    const FieldValue &value = row.values[field];
    if (const auto *one = std::get_if<RecordId>(&value); one && isHidden(*one))
        hidden << *one;
    if (const auto *many = std::get_if<RecordIds>(&value))
        std::copy_if(many->cbegin(), many->cend(), std::back_inserter(hidden),
                     [this](const RecordId &id) { return isHidden(id); });
    return hidden;
}

QString PlanRecords::linkText(const FieldSpec &field, const RecordId &id)
{
    if (leadsToLines(field))
        if (const auto line = m_lineNames.constFind(id); line != m_lineNames.cend())
            return *line;
    QString &text = m_linkTexts[{&field, id}];
    if (text.isEmpty()) {
        const QString title = m_workspace.shortTitle(id, m_language);
        const bool known = m_index.row(id) && !title.isEmpty() && !title.contains(u';');
        text = known && m_index.resolve(field, title).id == id ? title : m_index.textFor(field, id);
    }
    return text;
}

RecordId PlanRecords::lineNamed(const FieldSpec &field, const QString &text) const
{
    const auto fits = [this, &field](const RecordId &id) {
        const Row *found = row(id);
        return found && field.targets(found->spec->key);
    };
    if (const auto id = RecordId::parse(text.trimmed()); id && fits(*id))
        return *id;
    RecordIds ids = m_lines.value(LinkIndex::folded(text));
    ids.removeIf([&fits](const RecordId &id) { return !fits(id); });
    return ids.size() == 1 ? ids.first() : RecordId();
}

PlanCell PlanRecords::cell(const Row &row, const PlanColumn &column)
{
    const FieldSpec &field = row.spec->fields[std::size_t(column.field)];
    const FieldValue &value = row.values[column.field];
    if (const auto *text = std::get_if<LocalText>(&value))
        return {canonicalText(text->texts.value(column.language))};
    if (field.type == FieldType::Flag)
        return {isEmpty(value) ? QString() : textIn(m_language, "Value", "Yes")};
    if (isEmpty(value))
        return {};
    if (const auto *date = std::get_if<PartialDate>(&value))
        return {date->toString(), *date};
    const auto choiceWord = [this, &field](const QString &key) { return choiceText(field, key, m_language); };
    if (field.type == FieldType::Choice)
        return {choiceWord(std::get<QString>(value))};
    if (const auto *keys = std::get_if<QStringList>(&value)) {
        QStringList words;
        std::transform(keys->cbegin(), keys->cend(), std::back_inserter(words), choiceWord);
        return {words.join(u"; "_s)};
    }
    if (field.isLink()) {
        const RecordIds hidden = hiddenLinks(row, column.field);
        m_linksLeftOut += int(hidden.size());
        QStringList names;
        for (const RecordId &id : row.links(QLatin1StringView(field.key)))
            if (!hidden.contains(id))
                names << linkText(field, id);
        return {names.join(u"; "_s)};
    }
    const bool number = field.type == FieldType::Integer || field.type == FieldType::Decimal;
    return {canonicalText(exchangeText(field, value, [](const RecordId &id) { return id.toString(); })),
            {},
            number};
}

QStringList PlanRecords::names(const FieldSpec &field)
{
    const auto known = m_names.constFind(&field);
    if (known != m_names.cend())
        return *known;
    QStringList names;
    if (leadsToLines(field))
        for (const PlanLine &line : std::as_const(m_tree.lines))
            if (const Row &row = m_rows[line.id]; field.targets(row.spec->key) && !isLeftOut(row))
                names << m_lineNames.value(line.id);
    QStringList kinds = targetsBeside(field.targetKinds());
    // Who is asked for most often stands first.
    static const QStringList first{u"organisation"_s, u"entity"_s, u"body"_s};
    const auto place = [](const QString &kind) {
        const qsizetype at = first.indexOf(kind);
        return at < 0 ? first.size() : at;
    };
    std::stable_sort(kinds.begin(), kinds.end(),
                     [&place](const QString &a, const QString &b) { return place(a) < place(b); });
    for (const QString &kind : std::as_const(kinds)) {
        QStringList own;
        for (const RecordId &id : m_index.idsOf(kind))
            if (!isHidden(id))
                own << linkText(field, id);
        std::sort(own.begin(), own.end());
        names += own;
    }
    return *m_names.insert(&field, names);
}

QString PlanRecords::likelyName(const FieldSpec &field, const QString &text)
{
    if (QString near = nearestText(text, names(field)); !near.isEmpty())
        return near;
    // Somebody may have written the name out, or a part of it.
    const QString folded = foldedLetters(text);
    QStringList found;
    for (const QString &kind : targetsBeside(field.targetKinds())) {
        for (const RecordId &id : m_index.idsOf(kind)) {
            const QString title = foldedLetters(m_workspace.title(id, m_language));
            if (!isHidden(id) && folded.size() > 3
                && (title.contains(folded)
                    || spellingDistance(title, folded, int(folded.size() / 2)) <= folded.size() / 2))
                found << linkText(field, id);
        }
    }
    return found.size() == 1 ? found.first() : QString();
}

QString PlanRecords::digest(PlanSheet sheet, const Row &row, const QList<PlanColumn> &columns,
                            const PlanRecords &records)
{
    QJsonArray values{levelWord(sheet)};
    for (const PlanColumn &column : columns) {
        if (!column.isValue())
            continue;
        FieldValue value = row.values[column.field];
        if (const auto *text = std::get_if<LocalText>(&value)) {
            values << text->texts.value(column.language);
            continue;
        }
        const RecordIds hidden = records.hiddenLinks(row, column.field);
        if (auto *ids = std::get_if<RecordIds>(&value))
            ids->removeIf([&hidden](const RecordId &id) { return hidden.contains(id); });
        else if (!hidden.isEmpty())
            value = std::monostate();
        const auto *ids = std::get_if<RecordIds>(&value);
        values << (ids && ids->isEmpty() ? QJsonValue() : toJson(value));
    }
    const QByteArray json = QJsonDocument(values).toJson(QJsonDocument::Compact);
    constexpr int length = 16;
    return QString::fromLatin1(
        QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex().left(length));
}

}  // namespace tri
