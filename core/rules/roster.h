// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/changeset.h"
#include "core/kinds/agendaitem.h"
#include "core/kinds/expertiserequest.h"
#include "core/kinds/offer.h"
#include "core/kinds/person.h"
#include "core/kinds/role.h"
#include "core/rules/reader.h"

#include <QHash>

#include <optional>

namespace tri {

/// Everything that tells who could answer, read with one question a kind. Contact data are left behind.
struct RosterData {
    struct Node {
        RecordId above;  ///< the theme or the body that it is part of
        RecordId entity;
        PartialDate from;  ///< of an agency: its membership in the GMG; of a theme: since when it counts
        PartialDate to;
    };
    QList<Person> persons;
    QList<Role> roles;
    QList<ExpertiseRequest> requests;
    QList<Offer> offers;
    QList<RecordId> themeOrder;  ///< in the order of the kind
    QHash<RecordId, Node> themes;
    QHash<RecordId, Node> bodies;
    QHash<RecordId, Node> members;  ///< agencies that are or were in the GMG
    QHash<RecordId, QString> regionOfState;
    QHash<RecordId, QString>
        names;  ///< of themes, and for narrow places of actors, in the language asked for
    RecordId gmg;
};
[[nodiscard]] RosterData readRoster(Reader &reader, const QString &language);

/// What is looked for. A list that is empty is no criterion.
struct RosterNeed {
    RecordId request;  ///< null for an agenda item
    RecordId item;
    RecordId meeting;
    LocalText title;
    RecordIds themes;
    QStringList languages;
    QString region;  ///< of the State that asks
    RecordId state;  ///< that asks
    PartialDate day;
    RecordIds asked;  ///< actors
    bool speaker = false;
};
/// Of a request for expertise or an agenda item. Fails when the record is neither or is not in this copy.
[[nodiscard]] Result<RosterNeed> rosterNeed(Reader &reader, const RecordId &about);

enum class RosterPoint { Theme, Language, Region, Day, Actor, Speaker };
enum class RosterFit {
    Fits,
    Missing,  ///< what is entered does not fit
    Unknown,  ///< nothing is entered, so it is to be asked
};

/// One thing looked for, held against one person, and why.
struct RosterReason {
    RosterPoint point = RosterPoint::Theme;
    RosterFit fit = RosterFit::Unknown;
    QString text;
};

/// How often somebody is asked; it lets others come first and says nothing about the person.
struct RosterLoad {
    int open = 0;   ///< requests not yet delivered or declined
    int asked = 0;  ///< in the last twelve months
    friend bool operator==(const RosterLoad &, const RosterLoad &) = default;
};

struct RosterMatch {
    RecordId person;
    QString name;
    QString sortName;
    QList<RosterReason> reasons;  ///< in the order of the points
    RosterLoad load;
    QString answered;      ///< key of the status of the person's own offer for this request; "" = none
    bool isAsked = false;  ///< by name, in this request

    [[nodiscard]] int fitting() const { return count(RosterFit::Fits); }
    [[nodiscard]] int missing() const { return count(RosterFit::Missing); }
    [[nodiscard]] int count(RosterFit fit) const;
    [[nodiscard]] std::optional<RosterFit> fit(RosterPoint point) const;  ///< nullopt: not looked for
    [[nodiscard]] bool hasLeft() const;                                   ///< declined or withdrew
};

/// Pure. Of those on the roster, the ones in whom at least one point fits: by how many fit, then how few do not, then who
/// was asked less, then by name. Where nothing is looked for, all. @p today bounds the twelve months.
[[nodiscard]] QList<RosterMatch> rosterMatches(const RosterData &data, const RosterNeed &need,
                                               const QDate &today);
[[nodiscard]] RosterLoad rosterLoad(const RosterData &data, const RecordId &person, const QDate &today,
                                    const RecordId &except = {});

[[nodiscard]] QString fitText(const RosterMatch &match);  ///< "fits in 3 of 4 points"
[[nodiscard]] QString
loadText(const RosterLoad &load);  ///< "1 open request; asked 3 times in the last 12 months"
[[nodiscard]] QString
answerText(const RosterMatch &match);  ///< "is offered for this request already"; "" = nothing

/// What a person is entered as knowing: own themes and, on that day, those of the roles held.
[[nodiscard]] RecordIds knownThemes(const RosterData &data, const Person &person, const QDate &day);
/// Whether somebody is on the roster: has a theme or expertise entered, or is available as a speaker.
[[nodiscard]] bool isExpert(const RosterData &data, const Person &person, const QDate &day);
/// Whether somebody is entered as free on a day; nullopt: nothing is entered.
[[nodiscard]] std::optional<bool> isFree(const Person &person, const PartialDate &day);

/// One theme of the roster and who knows it, by the languages of RosterTable.
struct RosterLine {
    RecordId theme;
    int depth = 0;
    RecordIds all;
    QList<RecordIds> cells;
    RecordIds noLanguage;  ///< who know it and have no language entered
};
struct RosterTable {
    QStringList languages;  ///< that anybody speaks, in the order of the choices
    QList<RosterLine> lines;
    RecordIds noTheme;               ///< experts without a theme
    [[nodiscard]] int gaps() const;  ///< themes that nobody knows
};
/// Pure. Retired themes are left out; a theme counts those who know it itself, not its parts.
[[nodiscard]] RosterTable rosterTable(const RosterData &data, const QDate &day);

/// An offer of the request with this person in it; the offer names the request, so both show it.
[[nodiscard]] ChangeSet offerPerson(const RosterData &data, const RosterNeed &need, const RecordId &person,
                                    const RecordId &newId, const QDate &today);
/// The person among those asked; for an agenda item a draft request for a speaker that names the person.
[[nodiscard]] Result<ChangeSet> askPerson(Reader &reader, const RosterNeed &need, const RecordId &person,
                                          const RecordId &newId);

}  // namespace tri
