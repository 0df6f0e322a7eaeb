// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/packagescope.h"

#include "core/base/translations.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ScopeWords {
    Q_DECLARE_TR_FUNCTIONS(PackageScope)
};

using Kind = PackageScope::Kind;

constexpr std::array<std::pair<Kind, const char *>, 6> kKeys{{{Kind::Whole, "whole"},
                                                              {Kind::Theme, "theme"},
                                                              {Kind::Meeting, "meeting"},
                                                              {Kind::Agency, "agency"},
                                                              {Kind::State, "state"},
                                                              {Kind::Records, "records"}}};

constexpr BelongingLink kBelonging[] = {
    {"agenda_item", "meeting"},
    {"participant", "meeting"},
    {"meeting_revision", "meeting"},
    {"preparation_step", "meeting"},
    {"outcome", "meeting"},
    {"outcome", "item"},
    {"position", "item"},
    {"position", "priority"},
    {"position", "stated_at"},
    {"expertise_request", "for_meeting"},
    {"expertise_request", "for_item"},
    {"offer", "request"},
    {"note", "meeting"},
    {"note", "about"},
    {"brief", "meeting"},
    {"brief_comment", "brief"},
    {"issued_brief", "meeting"},
    {"issued_brief", "brief"},
    {"distribution", "issued"},
    {"theme_review", "meeting"},
    {"evidence_link", "lesson"},
    {"experience_review", "experience"},
    {"measurement", "indicator"},
    {"milestone", "activity"},
    {"progress_report", "about"},
    {"indicator", "about"},
    {"plan_version", "work_plan"},
    {"objective", "work_plan"},
    {"objective", "parent"},
    {"activity", "work_plan"},
    {"activity", "objective"},
    {"follow_up", "recommendations"},
    {"support", "recommendation"},
    {"support", "follow_up"},
    {"planning_cycle", "state"},
    {"state_name", "state"},
    {"attachment", "attached_to"},
};

/// What an agency's part of a plan is made of.
constexpr std::array kPlanLines{"activity", "milestone", "objective", "indicator"};
/// Named with a theme or a State they are in sight, but do not bring all that belongs to them.
constexpr std::array kWide{"meeting",      "work_plan", "objective", "state",
                           "organisation", "entity",    "body",      "theme"};

template <typename Keys> bool isOneOf(const Keys &keys, const QString &kind)
{
    return std::any_of(keys.begin(), keys.end(),
                       [&kind](const char *key) { return kind == QLatin1String(key); });
}

/// All rows of the workspace that belong to something, by what they belong to; deleted ones too.
Result<QMultiHash<RecordId, RecordId>> belongings(const Workspace &workspace)
{
    QMultiHash<RecordId, RecordId> out;
    QHash<QString, QStringList> fields;
    for (const BelongingLink &link : kBelonging)
        fields[QString::fromLatin1(link.kind)] << QString::fromLatin1(link.field);
    for (const RecordSpec *spec : workspace.registry().kinds()) {
        const QStringList keys = fields.value(spec->keyText());
        if (keys.isEmpty())
            continue;
        for (const bool trash : {false, true}) {
            const auto ids = workspace.find({.kind = spec, .trash = trash});
            const auto rows = ids ? workspace.rows(*ids) : fail(ids.error());
            if (!rows)
                return fail(rows.error());
            for (const Row &row : *rows)
                for (const QString &key : keys)
                    for (const RecordId &owner : row.links(key))
                        out.insert(owner, row.id);
        }
    }
    return out;
}

RecordIds linkedBy(const Row &row)
{
    RecordIds out;
    for (const FieldSpec &field : row.spec->fields)
        if (field.isLink())
            out += row.links(QLatin1String(field.key));
    return out;
}

/// Takes records, and what belongs to them when it is wanted.
class Collector {
public:
    Collector(const Workspace &workspace, QMultiHash<RecordId, RecordId> belonging)
        : m_workspace(workspace), m_belonging(std::move(belonging))
    {
    }
    void take(const RecordId &id)
    {
        RecordIds todo{id};
        while (!todo.isEmpty()) {
            const RecordId next = todo.takeLast();
            if (m_out.lines.contains(next))
                continue;
            m_out.lines.insert(next);
            todo += m_belonging.values(next);
        }
    }
    void takeAlone(const RecordId &id) { m_out.lines.insert(id); }
    /// What the lines name, and what those are part of.
    [[nodiscard]] Status addContext()
    {
        const auto rows = m_workspace.rows(RecordIds(m_out.lines.cbegin(), m_out.lines.cend()));
        if (!rows)
            return fail(rows.error());
        RecordIds todo;
        for (const Row &row : *rows)
            todo += linkedBy(row);
        while (!todo.isEmpty()) {
            const RecordId next = todo.takeLast();
            if (m_out.contains(next))
                continue;
            const auto row = m_workspace.row(next);
            if (!row && row.error().code != ProblemCode::NotFound)
                return fail(row.error());
            if (!row)
                continue;  // a link to nothing in this copy: nothing to send
            m_out.context.insert(next);
            todo += row->links(QLatin1String(row->spec->parent)) + ownersOf(*row);
        }
        return {};
    }
    [[nodiscard]] const ScopeRecords &out() const { return m_out; }

private:
    const Workspace &m_workspace;
    QMultiHash<RecordId, RecordId> m_belonging;
    ScopeRecords m_out;
};

/// A record and those below it in its tree.
Result<RecordIds> withChildren(const Workspace &workspace, const RecordId &id)
{
    const auto row = workspace.row(id);
    if (!row)
        return fail(row.error());
    RecordIds out{id};
    const QString parent = QString::fromLatin1(row->spec->parent);
    for (qsizetype i = 0; i < out.size() && !parent.isEmpty(); ++i) {
        const auto children =
            workspace.find({.kind = row->spec, .filter = {{{parent, Condition::Op::Is, out[i]}}}});
        if (!children)
            return fail(children.error());
        for (const RecordId &child : *children)
            if (!out.contains(child))
                out << child;
    }
    return out;
}

Status takeNaming(const Workspace &workspace, const PackageScope &scope, Collector &collector)
{
    for (const RecordId &subject : scope.subjects) {
        const auto subjects = withChildren(workspace, subject);
        if (!subjects)
            return fail(subjects.error());
        for (const RecordId &id : *subjects) {
            if (scope.kind != Kind::Agency)
                collector.takeAlone(id);
            const auto links = workspace.linksTo(id);
            if (!links)
                return fail(links.error());
            for (const Backlink &link : *links) {
                if (scope.kind == Kind::Agency && !isOneOf(kPlanLines, link.kind))
                    continue;
                if (isOneOf(kWide, link.kind))
                    collector.takeAlone(link.from);
                else
                    collector.take(link.from);
            }
        }
    }
    return {};
}

Result<ScopeRecords> everything(const Workspace &workspace)
{
    ScopeRecords out;
    for (const RecordSpec *spec : workspace.registry().kinds())
        for (const bool trash : {false, true}) {
            const auto ids = workspace.find({.kind = spec, .trash = trash});
            if (!ids)
                return fail(ids.error());
            out.lines.unite(QSet<RecordId>(ids->cbegin(), ids->cend()));
        }
    return out;
}

QStringList kindsFor(Kind kind)
{
    switch (kind) {
    case Kind::Theme: return {u"theme"_s};
    case Kind::Meeting: return {u"meeting"_s};
    case Kind::Agency: return {u"organisation"_s, u"entity"_s, u"body"_s, u"state"_s};
    case Kind::State: return {u"state"_s};
    case Kind::Whole:
    case Kind::Records: return {};
    }
    return {};
}

}  // namespace

std::span<const BelongingLink> belongingLinks()
{
    return kBelonging;
}

RecordIds ownersOf(const Row &row)
{
    RecordIds owners;
    for (const BelongingLink &link : kBelonging)
        if (row.spec->keyText() == QLatin1String(link.kind))
            owners += row.links(QLatin1String(link.field));
    return owners;
}

QString scopeKey(Kind kind)
{
    for (const auto &[value, key] : kKeys)
        if (value == kind)
            return QString::fromLatin1(key);
    return {};
}

std::optional<Kind> parseScopeKey(QStringView key)
{
    for (const auto &[value, text] : kKeys)
        if (key == QLatin1String(text))
            return value;
    return std::nullopt;
}

Result<PackageScope> parseScope(const QString &text, const RecordFinder &find)
{
    const auto kind = parseScopeKey(text.section(u':', 0, 0).trimmed());
    const QStringList names = text.section(u':', 1).split(u',', Qt::SkipEmptyParts);
    if (!kind || (*kind == Kind::Whole) != names.isEmpty() || (names.size() > 1 && *kind != Kind::Records))
        return fail(
            ProblemCode::Invalid,
            ScopeWords::tr("“%1” is no scope. Give “whole”, “theme:REF”, “meeting:REF”, “agency:REF”, "
                           "“state:REF” or “records:REF,REF…”.")
                .arg(text));
    PackageScope scope{*kind, {}};
    for (const QString &name : names) {
        const auto id = find(name.trimmed(), kindsFor(*kind));
        if (!id)
            return fail(id.error());
        scope.subjects << *id;
    }
    return scope;
}

QString scopeText(const PackageScope &scope)
{
    QStringList ids;
    for (const RecordId &id : scope.subjects)
        ids << id.toString();
    return ids.isEmpty() ? scopeKey(scope.kind) : scopeKey(scope.kind) + u':' + ids.join(u',');
}

std::optional<PackageScope> readScopeText(const QString &text)
{
    const auto kind = parseScopeKey(text.section(u':', 0, 0));
    if (!kind)
        return std::nullopt;
    PackageScope scope{*kind, {}};
    for (const QString &part : text.section(u':', 1).split(u',', Qt::SkipEmptyParts)) {
        const auto id = RecordId::parse(part);
        if (!id)
            return std::nullopt;
        scope.subjects << *id;
    }
    return (*kind == Kind::Whole) == scope.subjects.isEmpty() ? std::optional(scope) : std::nullopt;
}

QString scopeTitle(const Workspace &workspace, const PackageScope &scope, const QString &language)
{
    QStringList names;
    for (const RecordId &id : scope.subjects)
        names << workspace.shortTitle(id, language);
    const QString name = listText(names, language);
    switch (scope.kind) {
    case Kind::Whole: return ScopeWords::tr("The whole workspace");
    case Kind::Theme: return ScopeWords::tr("Theme %1").arg(name);
    case Kind::Meeting: return ScopeWords::tr("Meeting %1").arg(name);
    case Kind::Agency: return ScopeWords::tr("Plan lines of %1").arg(name);
    case Kind::State: return ScopeWords::tr("State %1").arg(name);
    case Kind::Records: return ScopeWords::tr("%n record(s)", nullptr, int(scope.subjects.size()));
    }
    return {};
}

Result<ScopeRecords> recordsIn(const Workspace &workspace, const PackageScope &scope)
{
    if (scope.kind == Kind::Whole)
        return everything(workspace);
    auto belonging = belongings(workspace);
    if (!belonging)
        return fail(belonging.error());
    Collector collector(workspace, *std::move(belonging));
    if (scope.kind == Kind::Meeting || scope.kind == Kind::Records) {
        for (const RecordId &id : scope.subjects)
            collector.take(id);
    } else if (auto done = takeNaming(workspace, scope, collector); !done) {
        return fail(done.error());
    }
    if (auto done = collector.addContext(); !done)
        return fail(done.error());
    return collector.out();
}

}  // namespace tri
