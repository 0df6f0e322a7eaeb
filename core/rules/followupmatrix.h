// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Voluntary follow-up as a matrix of recommendations by actors, and as a list of lines. Actors stand in the order of their
// names and are never counted or ranked; an empty cell says nothing.

#include "core/base/handling.h"
#include "core/rules/reader.h"
#include "core/rules/sharedcopy.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <memory>

namespace tri {

/// A text of a record in the language it was found in.
struct MatrixText {
    QString text;
    QString language;  ///< "" = the one asked for
    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
};

enum class MatrixActorKind { State, Organisation, Other };

struct MatrixActor {
    RecordId id;  ///< null: told in words alone
    QString name;
    QString shortName;  ///< the acronym where there is one
    MatrixActorKind kind = MatrixActorKind::Other;
    QStringList regions;  ///< of a State, as recorded: M49 region and subregion, UN regional group
    Handling handling = Handling::Public;
};

/// What an actor has to do with an entry.
enum class MatrixRole { Acts, Partner, Offers, Receives, Carries, Hosts, Funds };

struct MatrixPart {
    int actor = -1;
    MatrixRole role = MatrixRole::Acts;
};

/// What somebody does, voluntarily, on recommendations; or an agency's support for it; or a project.
struct MatrixEntry {
    enum class Kind { FollowUp, Support, Project };
    RecordId id;
    Kind kind = Kind::FollowUp;
    QString reference;
    MatrixText text;
    QString status;      ///< key of a choice
    QString instrument;  ///< of support
    QString declaredBy;  ///< of a follow-up: "state" = the actor itself, "us"
    bool byState = false;
    bool consent = false;
    PartialDate since;
    MatrixText nextStep;
    QString source;
    PartialDate lastChecked;
    QList<MatrixPart> parts;
    QList<int> recommendations;
    RecordId followUp;  ///< of support: the one it is for
    Handling handling = Handling::Public;
    bool invented = false;  ///< for a sample
};

struct MatrixRecommendation {
    RecordId id;
    QString reference;
    MatrixText title;  ///< a few words, or the whole text where there are none
    MatrixText text;
    RecordId meeting;
    RecordId origin;
    PartialDate date;
    RecordIds themes;
    RecordIds otherThemes;
    RecordIds addressees;
    QStringList otherAddressees;
    Handling handling = Handling::Public;
    bool invented = false;
};

/// What can be chosen in a filter.
struct MatrixChoice {
    RecordId id;
    QString name;
    int level = 0;
    RecordId parent;
};

/// Everything the matrix is made of, read with one question a kind.
struct FollowUpMatrixData {
    QString language;
    QList<MatrixRecommendation> recommendations;  ///< by their numbers
    QList<MatrixActor> actors;                    ///< States, then organizations, then others, each by name
    QList<MatrixEntry> entries;          ///< follow-ups by status word and date, then support, then projects
    QHash<RecordId, QString> names;      ///< short ones of meetings, roundtables, themes and addressees
    QHash<RecordId, Handling> handling;  ///< of these
    QList<MatrixChoice> themes;          ///< a tree in reading order
    QList<MatrixChoice> meetings;        ///< those that recommendations come from, the newest first
    QList<MatrixChoice> addressees;      ///< by name
    QStringList otherAddressees;         ///< in words, by name
    QHash<RecordId, RecordId> meetingAbove;
};
using SharedMatrixData = std::shared_ptr<const FollowUpMatrixData>;

/// Names of States are those of @p day, texts those of @p language.
[[nodiscard]] FollowUpMatrixData readFollowUpMatrix(Reader &reader, const QString &language,
                                                    const QDate &day);

/// What may go to others, from what they may see alone: nothing noted about a State without its consent. What is not in it
/// is told in @p leftOut.
[[nodiscard]] FollowUpMatrixData sharedFollowUpMatrix(const FollowUpMatrixData &data, LeftOut &leftOut);

/// What is asked for; what is empty does not narrow.
struct MatrixQuestion {
    enum class Actors { All, States, Organisations, Others };
    RecordId meeting{};    ///< or one of its sessions
    RecordId theme{};      ///< with the themes below it
    RecordId addressee{};  ///< recommendations addressed to it
    QString addresseeText{};
    QString region{};  ///< M49 region or subregion, or UN regional group: States of it alone
    Actors actors = Actors::All;
    QString status{};  ///< of follow-ups
    int from = 0;      ///< years within which something began
    int to = 0;
    bool entriesOnly = false;  ///< no recommendation without an entry
    bool allStates = false;    ///< also those without an entry; never in a shared copy
    friend bool operator==(const MatrixQuestion &, const MatrixQuestion &) = default;

    /// One line without blanks, for papers and kept states; "" asks for everything.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static MatrixQuestion parse(const QString &text);
};

struct MatrixUse {
    int entry = -1;
    MatrixRole role = MatrixRole::Acts;
};

/// One line of the long form: a recommendation and a follow-up or a project, or the recommendation alone.
struct MatrixLine {
    int recommendation = -1;
    int entry = -1;       ///< -1 = none
    QList<int> supports;  ///< for this follow-up; on the last line of a recommendation those for no other
};

struct FollowUpMatrix {
    SharedMatrixData data;
    MatrixQuestion question;
    QList<int> rows;     ///< recommendations
    QList<int> columns;  ///< actors
    QHash<quint64, QList<MatrixUse>> cells;
    QList<MatrixLine> lines;

    [[nodiscard]] const MatrixRecommendation &recommendation(int row) const
    {
        return data->recommendations[rows[row]];
    }
    [[nodiscard]] const MatrixActor &actor(int column) const { return data->actors[columns[column]]; }
    [[nodiscard]] const MatrixEntry &entry(int place) const { return data->entries[place]; }
    [[nodiscard]] QList<MatrixUse> cell(int row, int column) const
    {
        return cells.value(key(rows[row], columns[column]));
    }
    /// Each once, in the order of the cell.
    [[nodiscard]] RecordIds records(int row, int column) const;
    [[nodiscard]] RecordIds records(const MatrixLine &line) const;
    [[nodiscard]] bool hasInvented() const;  ///< anything in it was made up for a sample

    static quint64 key(int recommendation, int actor)
    {
        return quint64(recommendation) << 32 | quint32(actor);
    }
};

/// Pure.
[[nodiscard]] FollowUpMatrix followUpMatrix(SharedMatrixData data, const MatrixQuestion &question);

/// Pure. Regions that States are recorded with, M49 regions with their subregions first, then UN regional groups.
[[nodiscard]] QStringList matrixRegions(const FollowUpMatrixData &data);
/// Pure. The word of a region, subregion or UN regional group; nullptr for one that an office wrote in its own words.
[[nodiscard]] const Choice *regionChoice(const QString &region);
/// Pure. The region of that name or key, however it is spelt, in any language of the program; "" when there is none.
[[nodiscard]] QString matrixRegion(const FollowUpMatrixData &data, const QString &name);

}  // namespace tri
