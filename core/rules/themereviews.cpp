// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/themereviews.h"

#include "core/kinds/meeting.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

using Severity = Finding::Severity;

const Theme *find(const QList<Theme> &themes, const RecordId &id)
{
    const auto at = std::find_if(themes.begin(), themes.end(), [&](const Theme &theme) { return theme.id == id; });
    return at == themes.end() ? nullptr : &*at;
}

/// Themes above, the nearest first; a circle ends where it closes.
RecordIds above(const QHash<RecordId, const Theme *> &known, const Theme &theme)
{
    RecordIds out;
    for (const Theme *next = known.value(theme.parent); next && next->id != theme.id && !out.contains(next->id);
         next = known.value(next->parent))
        out << next->id;
    return out;
}

QHash<RecordId, const Theme *> byId(const QList<Theme> &themes)
{
    QHash<RecordId, const Theme *> out;
    for (const Theme &theme : themes)
        out.insert(theme.id, &theme);
    return out;
}

}  // namespace

bool isReviewedOn(const Theme &theme, const QDate &day)
{
    // A theme that was retired without a date is not reviewed on any day that we could name.
    if (theme.status == u"retired" && theme.to.isNull())
        return false;
    return covers(theme.from, theme.to, day);
}

QList<ThemeLine> themeTreeOn(const QList<Theme> &themes, const QDate &day)
{
    QList<Theme> there;
    for (const Theme &theme : themes)
        if (isReviewedOn(theme, day))
            there << theme;
    const auto all = byId(themes);
    const auto present = byId(there);
    QHash<RecordId, QList<const Theme *>> below;
    for (const Theme &theme : std::as_const(there)) {
        RecordId parent;
        for (const RecordId &id : above(all, theme)) {
            if (parent.isNull() && present.contains(id))
                parent = id;
        }
        below[parent] << &theme;
    }
    QList<ThemeLine> lines;
    QSet<RecordId> seen;
    const std::function<void(const Theme &, int)> walk = [&](const Theme &theme, int level) {
        if (seen.contains(theme.id))
            return;
        seen.insert(theme.id);
        lines << ThemeLine{theme, level};
        for (const Theme *child : below.value(theme.id))
            walk(*child, level + 1);
    };
    for (const Theme *theme : below.value({}))
        walk(*theme, 0);
    // What only a circle of parents holds is reached from nowhere.
    for (const Theme &theme : std::as_const(there))
        walk(theme, 0);
    return lines;
}

QHash<RecordId, LastReview> lastReviews(Reader &reader, const QDate &day)
{
    QHash<RecordId, PartialDate> days;
    for (const Meeting &meeting : reader.all<Meeting>())
        days.insert(meeting.id, meeting.from);
    QHash<RecordId, LastReview> out;
    for (const ThemeReview &review : reader.all<ThemeReview>()) {
        const PartialDate date = review.date.isNull() ? days.value(review.meeting) : review.date;
        if (review.theme.isNull() || date.isNull() || date.first() > day)
            continue;
        auto at = out.find(review.theme);
        if (at == out.end())
            out.insert(review.theme, {review, date});
        else if (at->date < date)
            *at = {review, date};
    }
    return out;
}

int ThemeTouch::count() const
{
    int sum = 0;
    for (const Kind &kind : kinds)
        sum += int(kind.records.size());
    return sum;
}

RecordIds ThemeTouch::ofKind(const RecordSpec &kind) const
{
    const auto at = std::find_if(kinds.begin(), kinds.end(), [&](const Kind &one) { return one.kind == &kind; });
    return at == kinds.end() ? RecordIds() : at->records;
}

Result<ThemeTouch> touchedBy(const Workspace &workspace, const RecordId &theme)
{
    auto links = workspace.linksTo(theme);
    if (!links)
        return fail(links.error());
    QHash<QString, RecordIds> byKind;
    RecordIds below;
    for (const Backlink &link : *links) {
        if (link.kind == kindOf<ThemeReview>().spec.keyText())
            continue;
        if (link.kind == kindOf<Theme>().spec.keyText()) {
            if (link.field == u"parent")
                below << link.from;
            continue;
        }
        if (RecordIds &ids = byKind[link.kind]; !ids.contains(link.from))
            ids << link.from;
    }
    ThemeTouch touch;
    for (const RecordSpec *kind : workspace.registry().kinds())
        if (const RecordIds ids = byKind.value(kind->keyText()); !ids.isEmpty())
            touch.kinds << ThemeTouch::Kind{kind, ids};
    auto rows = workspace.rows(below);
    if (!rows)
        return fail(rows.error());
    for (const Row &row : std::as_const(*rows))
        if (!row.deleted && row.spec == &kindOf<Theme>().spec && row.text(u"status") != u"retired")
            touch.below << fromRow<Theme>(row);
    return touch;
}

namespace {

void checkMerge(QList<Finding> &findings, const ThemeDecision &decision, const Theme &theme, const QList<Theme> &themes)
{
    const Theme *into = find(themes, decision.into);
    if (!into)
        findings << Finding{Severity::Error, u"replaced_by"_s,
                            Words::tr("Say which theme stays when the two become one.")};
    else if (into->id == theme.id)
        findings << Finding{Severity::Error, u"replaced_by"_s, Words::tr("A theme cannot be merged into itself.")};
    else if (into->status == u"retired")
        findings << Finding{Severity::Error, u"replaced_by"_s,
                            Words::tr("The theme that stays is retired itself. Choose one that is still reviewed.")};
}

void checkSplit(QList<Finding> &findings, const ThemeDecision &decision)
{
    QStringList names;
    for (const LocalText &part : decision.parts)
        if (!part.isEmpty())
            names << part.in(part.original).simplified();
    const bool twice = QSet<QString>(names.begin(), names.end()).size() != names.size();
    if (names.size() < 2 || names.size() != decision.parts.size())
        findings << Finding{Severity::Error, u"replaced_by"_s,
                            Words::tr("A split needs the names of at least two new themes.")};
    else if (twice)
        findings << Finding{Severity::Error, u"replaced_by"_s,
                            Words::tr("Two of the new themes have the same name.")};
}

bool ends(const ThemeDecision &decision)
{
    return decision.decision == u"merge" || decision.decision == u"split" || decision.decision == u"retire";
}

}  // namespace

QList<Finding> checkDecision(const ThemeDecision &decision, const QList<Theme> &themes)
{
    QList<Finding> findings;
    const Theme *theme = find(themes, decision.theme);
    if (decision.decision == u"add") {
        if (decision.wording.isEmpty())
            findings << Finding{Severity::Error, u"new_wording"_s, Words::tr("A new theme needs a name.")};
        return findings;
    }
    if (!theme) {
        findings << Finding{Severity::Error, u"theme"_s, Words::tr("The theme is not in this workspace.")};
        return findings;
    }
    if (decision.decision == u"amend" && decision.wording.isEmpty())
        findings << Finding{Severity::Error, u"new_wording"_s, Words::tr("An amended theme needs its new wording.")};
    if (decision.decision == u"merge")
        checkMerge(findings, decision, *theme, themes);
    if (decision.decision == u"split")
        checkSplit(findings, decision);
    if (!ends(decision))
        return findings;
    if (theme->status == u"retired")
        findings << Finding{Severity::Error, u"theme"_s, Words::tr("The theme is retired already.")};
    if (decision.date.isNull())
        findings << Finding{Severity::Error, u"date"_s,
                            Words::tr("Say on which day it is decided, for example 2014-04-04; the tree of themes follows it.")};
    else if (!theme->from.isNull() && decision.date.last() < theme->from.first())
        findings << Finding{Severity::Error, u"date"_s,
                            Words::tr("The decision is older than the theme, which is reviewed from %1.")
                                .arg(theme->from.toString())};
    if (decision.reason.isEmpty())
        findings << Finding{Severity::Warning, u"reason"_s,
                            Words::tr("A reason helps those who look for the theme later.")};
    return findings;
}

namespace {

/// Puts the change together; every record is read once and changed once.
class Deciding {
public:
    Deciding(Reader &reader, const ThemeDecision &decision, const std::function<RecordId()> &newId)
        : m_reader(reader), m_decision(decision), m_newId(newId), m_themes(reader.all<Theme>())
    {
    }

    Result<ChangeSet> make()
    {
        for (const Finding &finding : checkDecision(m_decision, m_themes))
            if (finding.severity == Severity::Error)
                return fail(ProblemCode::Invalid, finding.text);
        m_review = {.id = m_newId(), .theme = m_decision.theme, .meeting = m_decision.meeting, .item = m_decision.item,
                    .date = m_decision.date, .decision = m_decision.decision, .reason = m_decision.reason};
        if (auto done = follow(); !done)
            return fail(done.error());
        if (const auto &problem = m_reader.problem())
            return fail(*problem);
        m_changes.records.prepend(creation(toRow(m_review)));
        m_changes.label = {.verb = u"create"_s,
                           .kind = kindOf<ThemeReview>().spec.keyText(),
                           .subject = m_subject,
                           .count = int(m_changes.records.size())};
        return m_changes;
    }

private:
    Status follow()
    {
        if (m_decision.decision == u"add")
            return addTheme();
        const Theme theme = *find(m_themes, m_decision.theme);
        m_subject = theme.reference.isEmpty() ? theme.name.in(theme.name.original) : theme.reference;
        if (m_decision.decision == u"amend") {
            m_review.newWording = m_decision.wording;
            Theme amended = theme;
            for (auto it = m_decision.wording.texts.begin(); it != m_decision.wording.texts.end(); ++it)
                amended.name.set(it.key(), it.value());
            m_changes.records << difference(toRow(theme), toRow(amended));
        } else if (m_decision.decision == u"merge") {
            m_review.replacedBy = {m_decision.into};
            endTheme(theme, m_decision.into);
            return m_decision.carryOver ? giveThemes(theme, {}) : Status();
        } else if (m_decision.decision == u"split") {
            return split(theme);
        } else if (m_decision.decision == u"retire") {
            endTheme(theme, {});
        }
        return {};
    }

    Status addTheme()
    {
        m_subject = m_decision.wording.in(m_decision.wording.original);
        m_review.newWording = m_decision.wording;
        m_review.theme = begin({.name = m_decision.wording, .parent = m_decision.parent});
        return {};
    }

    Status split(const Theme &theme)
    {
        RecordIds parts;
        for (const LocalText &name : m_decision.parts)
            parts << begin({.name = name,
                            .parent = theme.parent,
                            .eightPoints = theme.eightPoints,
                            .sdgTargets = theme.sdgTargets,
                            .workingGroup = theme.workingGroup});
        m_review.replacedBy = parts;
        endTheme(theme, {});
        return giveThemes(theme, parts);
    }

    RecordId begin(Theme theme)
    {
        theme.id = m_newId();
        theme.origin = u"meeting"_s;
        theme.status = u"active"_s;
        theme.from = m_decision.date;
        m_changes.records << creation(toRow(theme));
        return theme.id;
    }

    /// Themes below go to the one that stays, else one up.
    void endTheme(const Theme &theme, const RecordId &into)
    {
        Theme ended = theme;
        ended.status = u"retired"_s;
        ended.to = m_decision.date;
        ended.replacedBy = into;
        m_changes.records << difference(toRow(theme), toRow(ended));
        for (const Theme &below : std::as_const(m_themes)) {
            if (below.parent != theme.id || below.status == u"retired")
                continue;
            Theme moved = below;
            // The theme that stays may stand below the one that ends: then its own branch goes up, or it would be a circle.
            const Theme *stays = find(m_themes, into);
            const bool ownBranch = stays && (below.id == into || above(byId(m_themes), *stays).contains(below.id));
            moved.parent = !stays || ownBranch ? theme.parent : into;
            m_changes.records << difference(toRow(below), toRow(moved));
        }
    }

    /// Records of the theme get those that replace it, in each field that names it; the old one stays.
    Status giveThemes(const Theme &theme, const RecordIds &parts)
    {
        const auto touch = touchedBy(m_reader.workspace(), theme.id);
        if (!touch)
            return fail(touch.error());
        for (const ThemeTouch::Kind &kind : touch->kinds) {
            const auto rows = m_reader.workspace().rows(kind.records);
            if (!rows)
                return fail(rows.error());
            for (const Row &row : *rows) {
                RecordIds given;
                if (parts.isEmpty())
                    given << m_decision.into;
                for (const int part : m_decision.assigned.value(row.id))
                    if (part >= 0 && part < parts.size())
                        given << parts.at(part);
                if (!given.isEmpty() && !row.deleted)
                    giveThemes(row, theme.id, given);
            }
        }
        return {};
    }

    void giveThemes(const Row &row, const RecordId &old, const RecordIds &given)
    {
        Row after = row;
        for (const FieldSpec &field : row.spec->fields) {
            RecordIds ids = row.links(field.key);
            if (!field.isList() || !field.targets("theme") || !ids.contains(old))
                continue;
            for (const RecordId &id : given)
                if (!ids.contains(id))
                    ids << id;
            after.setValue(field.key, ids);
        }
        if (RecordChange change = difference(row, after); !change.fields.isEmpty())
            m_changes.records << std::move(change);
    }

    Reader &m_reader;
    const ThemeDecision &m_decision;
    const std::function<RecordId()> &m_newId;
    QList<Theme> m_themes;
    ThemeReview m_review;
    ChangeSet m_changes;
    QString m_subject;
};

}  // namespace

Result<ChangeSet> decideTheme(Reader &reader, const ThemeDecision &decision, const std::function<RecordId()> &newId)
{
    return Deciding(reader, decision, newId).make();
}

}  // namespace tri
