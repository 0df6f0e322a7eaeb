// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/followupmatrix.h"

#include "core/base/folding.h"
#include "core/base/translations.h"
#include "core/kinds/state.h"
#include "core/rules/followupwords.h"

#include <QMap>
#include <QUrl>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

using Actors = MatrixQuestion::Actors;
using Kind = MatrixEntry::Kind;

constexpr std::array kActorKeys{std::pair{Actors::States, "states"_L1},
                                std::pair{Actors::Organisations, "organisations"_L1},
                                std::pair{Actors::Others, "others"_L1}};

/// Meets a question against the data, part by part.
class Asking {
public:
    Asking(SharedMatrixData data, const MatrixQuestion &question) : m_data(*data)
    {
        m_out.data = std::move(data);
        m_out.question = question;
        if (!question.theme.isNull())
            collectThemes();
    }

    FollowUpMatrix make()
    {
        placeEntries();
        chooseRows();
        chooseColumns();
        for (const int row : std::as_const(m_out.rows))
            addLines(row);
        return std::move(m_out);
    }

private:
    void collectThemes();
    void placeEntries();
    void chooseRows();
    void chooseColumns();
    void addLines(int recommendation);
    [[nodiscard]] bool isOf(const RecordId &meeting) const;
    [[nodiscard]] bool fits(const MatrixRecommendation &one) const;
    [[nodiscard]] bool fits(const MatrixActor &actor) const;
    [[nodiscard]] bool fits(const MatrixEntry &entry) const;
    [[nodiscard]] bool supports(const MatrixEntry &support, const MatrixEntry &entry) const;
    [[nodiscard]] bool narrowsEntries() const
    {
        const MatrixQuestion &q = m_out.question;
        return q.entriesOnly || !q.status.isEmpty() || q.from > 0 || q.to > 0;
    }

    const FollowUpMatrixData &m_data;
    FollowUpMatrix m_out;
    QSet<RecordId> m_themes;
    QHash<int, QList<int>> m_entriesOf;  // of a recommendation, those with an actor that fits
    QSet<int> m_used;                    // actors
};

void Asking::collectThemes()
{
    m_themes.insert(m_out.question.theme);
    for (bool grew = true; grew;) {
        grew = false;
        for (const MatrixChoice &one : m_data.themes)
            if (m_themes.contains(one.parent) && !m_themes.contains(one.id)) {
                m_themes.insert(one.id);
                grew = true;
            }
    }
}

bool Asking::isOf(const RecordId &meeting) const
{
    RecordId at = meeting;
    for (qsizetype steps = 0; steps <= m_data.meetingAbove.size() && !at.isNull(); ++steps) {
        if (at == m_out.question.meeting)
            return true;
        at = m_data.meetingAbove.value(at);
    }
    return false;
}

bool Asking::fits(const MatrixRecommendation &one) const
{
    const MatrixQuestion &q = m_out.question;
    if (!q.meeting.isNull() && !isOf(one.meeting) && !isOf(one.origin))
        return false;
    const auto onTheme = [this](const RecordIds &themes) {
        return std::any_of(themes.cbegin(), themes.cend(),
                           [this](const RecordId &id) { return m_themes.contains(id); });
    };
    if (!q.theme.isNull() && !onTheme(one.themes) && !onTheme(one.otherThemes))
        return false;
    if (!q.addressee.isNull() && !one.addressees.contains(q.addressee))
        return false;
    return q.addresseeText.isEmpty() || one.otherAddressees.contains(q.addresseeText);
}

bool Asking::fits(const MatrixActor &actor) const
{
    const MatrixQuestion &q = m_out.question;
    if (!q.region.isEmpty() && !actor.regions.contains(q.region))
        return false;
    switch (q.actors) {
    case Actors::All: return true;
    case Actors::States: return actor.kind == MatrixActorKind::State;
    case Actors::Organisations: return actor.kind == MatrixActorKind::Organisation;
    case Actors::Others: return actor.kind == MatrixActorKind::Other;
    }
    Q_UNREACHABLE();
}

bool Asking::fits(const MatrixEntry &entry) const
{
    const MatrixQuestion &q = m_out.question;
    if (!q.status.isEmpty()
        && (entry.kind != Kind::FollowUp || followUpPlace(entry.status) != followUpPlace(q.status)))
        return false;
    if (q.from == 0 && q.to == 0)
        return true;
    const int year = entry.since.year;
    return year > 0 && (q.from == 0 || year >= q.from) && (q.to == 0 || year <= q.to);
}

void Asking::placeEntries()
{
    QList<bool> wanted;
    for (const MatrixRecommendation &one : m_data.recommendations)
        wanted << fits(one);
    QList<bool> actors;
    for (const MatrixActor &actor : m_data.actors)
        actors << fits(actor);
    for (int at = 0; at < m_data.entries.size(); ++at) {
        const MatrixEntry &entry = m_data.entries[at];
        if (!fits(entry))
            continue;
        for (const int recommendation : entry.recommendations) {
            if (!wanted[recommendation])
                continue;
            bool placed = false;
            for (const MatrixPart &part : entry.parts)
                if (actors[part.actor]) {
                    m_out.cells[FollowUpMatrix::key(recommendation, part.actor)] << MatrixUse{at, part.role};
                    m_used.insert(part.actor);
                    placed = true;
                }
            if (placed)
                m_entriesOf[recommendation] << at;
        }
    }
    for (int at = 0; at < wanted.size(); ++at)
        if (wanted[at])
            m_out.rows << at;
}

void Asking::chooseRows()
{
    if (narrowsEntries())
        m_out.rows.removeIf([this](int row) { return !m_entriesOf.contains(row); });
}

void Asking::chooseColumns()
{
    for (int at = 0; at < m_data.actors.size(); ++at) {
        const MatrixActor &actor = m_data.actors[at];
        const bool asked = m_out.question.allStates && actor.kind == MatrixActorKind::State && fits(actor);
        if (asked || m_used.contains(at))
            m_out.columns << at;
    }
}

/// Support is for the follow-up it names or, where it names none, for what its State does.
bool Asking::supports(const MatrixEntry &support, const MatrixEntry &entry) const
{
    if (entry.kind != Kind::FollowUp)
        return false;
    if (!support.followUp.isNull())
        return support.followUp == entry.id;
    return std::any_of(support.parts.cbegin(), support.parts.cend(), [&entry](const MatrixPart &state) {
        return state.role == MatrixRole::Receives
            && std::any_of(entry.parts.cbegin(), entry.parts.cend(), [&state](const MatrixPart &part) {
                   return part.role == MatrixRole::Acts && part.actor == state.actor;
               });
    });
}

void Asking::addLines(int recommendation)
{
    const QList<int> entries = m_entriesOf.value(recommendation);
    QList<int> supports;
    for (const int at : entries)
        if (m_data.entries[at].kind == Kind::Support)
            supports << at;
    QSet<int> told;
    bool any = false;
    for (const int at : entries) {
        const MatrixEntry &entry = m_data.entries[at];
        if (entry.kind == Kind::Support)
            continue;
        MatrixLine line{recommendation, at, {}};
        for (const int support : std::as_const(supports))
            if (this->supports(m_data.entries[support], entry)) {
                line.supports << support;
                told.insert(support);
            }
        m_out.lines << line;
        any = true;
    }
    MatrixLine rest{recommendation, -1, {}};
    for (const int support : std::as_const(supports))
        if (!told.contains(support))
            rest.supports << support;
    if (!any || !rest.supports.isEmpty())
        m_out.lines << rest;
}

const Choice *groupChoice(const QString &region)
{
    return kindOf<State>().spec.field(u"un_regional_group")->choice(region);
}

}  // namespace

QString MatrixQuestion::toText() const
{
    QStringList parts;
    const auto add = [&parts](const QString &key, const QString &value) {
        if (!value.isEmpty())
            parts << key + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
    };
    const auto idText = [](const RecordId &id) { return id.isNull() ? QString() : id.toString(); };
    add(u"meeting"_s, idText(meeting));
    add(u"theme"_s, idText(theme));
    add(u"addressee"_s, idText(addressee));
    add(u"addressee_text"_s, addresseeText);
    add(u"region"_s, region);
    for (const auto &[kind, key] : kActorKeys)
        if (kind == actors)
            add(u"actors"_s, key);
    add(u"status"_s, status);
    add(u"from"_s, from > 0 ? QString::number(from) : QString());
    add(u"to"_s, to > 0 ? QString::number(to) : QString());
    add(u"entries_only"_s, entriesOnly ? u"1"_s : QString());
    add(u"all_states"_s, allStates ? u"1"_s : QString());
    return parts.join(u'&');
}

MatrixQuestion MatrixQuestion::parse(const QString &text)
{
    QHash<QString, QString> values;
    for (const QString &part : text.split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype at = part.indexOf(u'=');
        if (at > 0)
            values.insert(part.left(at), QUrl::fromPercentEncoding(part.mid(at + 1).toUtf8()));
    }
    const auto id = [&values](const QString &key) {
        return RecordId::parse(values.value(key)).value_or(RecordId());
    };
    MatrixQuestion out{.meeting = id(u"meeting"_s), .theme = id(u"theme"_s), .addressee = id(u"addressee"_s)};
    out.addresseeText = values.value(u"addressee_text"_s);
    out.region = values.value(u"region"_s);
    for (const auto &[kind, key] : kActorKeys)
        if (values.value(u"actors"_s) == key)
            out.actors = kind;
    out.status = values.value(u"status"_s);
    if (!followUpWords().contains(out.status))
        out.status.clear();
    out.from = std::clamp(values.value(u"from"_s).toInt(), 0, 9999);
    out.to = std::clamp(values.value(u"to"_s).toInt(), 0, 9999);
    out.entriesOnly = values.contains(u"entries_only"_s);
    out.allStates = values.contains(u"all_states"_s);
    return out;
}

RecordIds FollowUpMatrix::records(int row, int column) const
{
    RecordIds out;
    for (const MatrixUse &use : cell(row, column))
        if (!out.contains(entry(use.entry).id))
            out << entry(use.entry).id;
    return out;
}

RecordIds FollowUpMatrix::records(const MatrixLine &line) const
{
    RecordIds out;
    if (line.entry >= 0)
        out << entry(line.entry).id;
    for (const int support : line.supports)
        out << entry(support).id;
    return out;
}

bool FollowUpMatrix::hasInvented() const
{
    const auto invented = [this](const QList<MatrixUse> &uses) {
        return std::any_of(uses.cbegin(), uses.cend(),
                           [this](const MatrixUse &use) { return entry(use.entry).invented; });
    };
    return std::any_of(cells.cbegin(), cells.cend(), invented)
        || std::any_of(rows.cbegin(), rows.cend(),
                       [this](int row) { return data->recommendations[row].invented; });
}

FollowUpMatrix followUpMatrix(SharedMatrixData data, const MatrixQuestion &question)
{
    return Asking(std::move(data), question).make();
}

QStringList matrixRegions(const FollowUpMatrixData &data)
{
    QMap<QString, QStringList> below;
    for (const MatrixActor &actor : data.actors) {
        QStringList names = actor.regions;
        names.removeIf([](const QString &name) { return groupChoice(name); });
        if (names.isEmpty())
            continue;
        QStringList &subregions = below[names.first()];
        for (const QString &name : names.mid(1))
            if (!subregions.contains(name))
                subregions << name;
    }
    QStringList out;
    for (auto it = below.begin(); it != below.end(); ++it) {
        it->sort();
        it->removeAll(it.key());
        out << it.key();
        out += *it;
    }
    for (const Choice &choice : kindOf<State>().spec.field(u"un_regional_group")->choices)
        if (std::any_of(data.actors.cbegin(), data.actors.cend(), [&choice](const MatrixActor &actor) {
                return actor.regions.contains(QLatin1StringView(choice.key));
            }))
            out << QString::fromLatin1(choice.key);
    return out;
}

const Choice *regionChoice(const QString &region)
{
    for (const QStringView field : {u"m49_region", u"m49_subregion", u"un_regional_group"})
        if (const Choice *choice = kindOf<State>().spec.field(field)->choice(region))
            return choice;
    return nullptr;
}

QString matrixRegion(const FollowUpMatrixData &data, const QString &name)
{
    const QString wanted = foldedLetters(name);
    for (const QString &region : matrixRegions(data)) {
        QStringList spellings{foldedLetters(region)};
        if (const Choice *choice = regionChoice(region))
            spellings += foldedTexts(choice->context, choice->label);
        if (!wanted.isEmpty() && spellings.contains(wanted))
            return region;
    }
    return {};
}

}  // namespace tri
