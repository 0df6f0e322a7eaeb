// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/followup.h"
#include "core/kinds/meeting.h"
#include "core/kinds/organisation.h"
#include "core/kinds/project.h"
#include "core/kinds/recommendation.h"
#include "core/kinds/state.h"
#include "core/kinds/support.h"
#include "core/kinds/theme.h"
#include "core/rules/followupmatrix.h"
#include "tests/core/briefworkspace.h"

namespace tri::test {

using namespace Qt::StringLiterals;

/// A Forum Meeting with a roundtable, three recommendations on a tree of themes, and what is done on them.
class FollowUpWorld : public BriefWorkspace {
public:
    FollowUpWorld()
    {
        addActors();
        addFrame();
        addState(u"AL"_s, u"Albania"_s, u"Albanie"_s, u"Europe"_s, u"eastern_european"_s);
        addState(u"BD"_s, u"Bangladesh"_s, u"Bangladesh"_s, u"Asia"_s, u"asia_pacific"_s);
        addState(u"ZM"_s, u"Zambia"_s, u"Zambie"_s, u"Africa"_s, u"african"_s);
        addRecommendation(u"GFMD7-R02"_s, u"Lower the costs of recruitment"_s, u"costs"_s, u"RT21"_s);
        addRecommendation(u"GFMD7-R10"_s, u"Count skills"_s, u"skills"_s, {});
        addRecommendation(u"GFMD2-R01"_s, u"Set up a database"_s, {}, {});
        entry(u"FU-1"_s, {u"GFMD7-R02"_s}, {u"BD"_s}, u"done"_s, PartialDate(2012), u"us"_s);
        entry(u"FU-2"_s, {u"GFMD7-R02"_s}, {u"BD"_s, u"AL"_s}, u"under_way"_s, PartialDate(2014, 3),
              u"state"_s);
        entry(u"FU-3"_s, {u"GFMD7-R02"_s, u"GFMD7-R10"_s}, {u"AGA"_s}, u"announced"_s,
              PartialDate(2013, 6, 1), u"us"_s);
        addRest();
        if (!commit())
            qFatal("not kept");
    }

    void addState(const QString &code, const QString &english, const QString &french, const QString &region,
                  const QString &group)
    {
        State state{.id = idOf(code), .name = en(english), .reference = code};
        state.name.set(u"fr"_s, french);
        state.m49Region = region;
        state.unRegionalGroup = group;
        add(state);
    }
    static FollowUp made(const QString &reference, const RecordIds &recommendations,
                         const QStringList &actors, const QString &status, const PartialDate &date,
                         const QString &by)
    {
        FollowUp one{.id = idOf(reference),
                     .description = en(u"What "_s + reference + u" is"_s),
                     .reference = reference};
        one.recommendations = recommendations;
        for (const QString &actor : actors)
            one.actors << idOf(actor);
        one.status = status;
        one.date = date;
        one.declaredBy = by;
        one.handling = u"shared"_s;
        return one;
    }
    void entry(const QString &reference, const QStringList &recommendations, const QStringList &actors,
               const QString &status, const PartialDate &date, const QString &by)
    {
        RecordIds ids;
        for (const QString &one : recommendations)
            ids << idOf(one);
        add(made(reference, ids, actors, status, date, by));
    }

    [[nodiscard]] FollowUpMatrixData read(const QString &language = u"en"_s,
                                          const QDate &day = QDate(2014, 4, 3))
    {
        Reader reader(workspace());
        FollowUpMatrixData data = readFollowUpMatrix(reader, language, day);
        if (reader.problem())
            qFatal("%s", qPrintable(reader.problem()->text));
        return data;
    }
    [[nodiscard]] FollowUpMatrix matrix(const MatrixQuestion &question = {},
                                        const QString &language = u"en"_s)
    {
        return followUpMatrix(std::make_shared<const FollowUpMatrixData>(read(language)), question);
    }
    [[nodiscard]] FollowUpMatrix shared(LeftOut &leftOut, const MatrixQuestion &question = {})
    {
        return followUpMatrix(
            std::make_shared<const FollowUpMatrixData>(sharedFollowUpMatrix(read(), leftOut)), question);
    }

    static QStringList rowsOf(const FollowUpMatrix &matrix)
    {
        QStringList out;
        for (int row = 0; row < matrix.rows.size(); ++row)
            out << matrix.recommendation(row).reference;
        return out;
    }
    static QStringList columnsOf(const FollowUpMatrix &matrix)
    {
        QStringList out;
        for (int column = 0; column < matrix.columns.size(); ++column)
            out << matrix.actor(column).shortName;
        return out;
    }
    /// References, or kinds where there is none, of the entries of a cell.
    static QStringList cellOf(const FollowUpMatrix &matrix, const QString &recommendation,
                              const QString &actor)
    {
        const int row = int(rowsOf(matrix).indexOf(recommendation));
        const int column = int(columnsOf(matrix).indexOf(actor));
        QStringList out;
        if (row >= 0 && column >= 0)
            for (const MatrixUse &use : matrix.cell(row, column)) {
                const MatrixEntry &entry = matrix.entry(use.entry);
                out << (entry.reference.isEmpty() ? u"support"_s : entry.reference);
            }
        return out;
    }

private:
    void addFrame()
    {
        Meeting forum{.id = idOf(u"GFMD7"_s),
                      .title = en(u"Seventh Forum"_s),
                      .reference = u"GFMD7"_s,
                      .kind = u"forum_meeting"_s};
        forum.from = PartialDate(2014, 5, 14);
        forum.to = PartialDate(2014, 5, 16);
        add(forum);
        Meeting table{.id = idOf(u"RT21"_s),
                      .title = en(u"Roundtable"_s),
                      .reference = u"GFMD7-RT2.1"_s,
                      .kind = u"roundtable"_s};
        table.parent = forum.id;
        table.number = u"2.1"_s;
        add(table);
        add(Theme{.id = idOf(u"labour"_s), .reference = u"T-L"_s, .name = en(u"Labour"_s)});
        Theme below{.id = idOf(u"costs"_s), .reference = u"T-C"_s, .name = en(u"Costs"_s)};
        below.parent = idOf(u"labour"_s);
        add(below);
        add(Theme{.id = idOf(u"skills"_s), .reference = u"T-S"_s, .name = en(u"Skills"_s)});
    }
    void addRecommendation(const QString &reference, const QString &title, const QString &theme,
                           const QString &origin)
    {
        Recommendation one{.id = idOf(reference), .reference = reference, .text = en(title + u" in full."_s)};
        one.shortTitle = en(title);
        one.meeting = reference.startsWith(u"GFMD7") ? idOf(u"GFMD7"_s) : RecordId();
        one.origin = origin.isEmpty() ? RecordId() : idOf(origin);
        if (!theme.isEmpty())
            one.themes = {idOf(theme)};
        if (reference == u"GFMD7-R02")
            one.addressees = {idOf(u"AGA"_s)};
        one.otherAddressees =
            reference == u"GFMD7-R10" ? u"States of origin; States of destination"_s : QString();
        add(one);
    }
    void addRest()
    {
        Support support{.id = idOf(u"support"_s),
                        .organisation = idOf(u"AGB"_s),
                        .state = idOf(u"AL"_s),
                        .recommendation = idOf(u"GFMD7-R02"_s),
                        .instrument = u"undaf"_s};
        support.status = u"offered"_s;
        support.offeredOn = PartialDate(2014, 1);
        support.description = en(u"Help with a law"_s);
        add(support);
        Support through{.id = idOf(u"through"_s),
                        .organisation = idOf(u"AGA"_s),
                        .state = idOf(u"BD"_s),
                        .followUp = idOf(u"FU-1"_s),
                        .instrument = u"other"_s};
        through.status = u"agreed"_s;
        add(through);
        Project project{.id = idOf(u"PRJ-1"_s), .title = en(u"Joint project"_s), .reference = u"PRJ-1"_s};
        project.status = u"under_way"_s;
        project.from = PartialDate(2011);
        project.agencies = {idOf(u"AGA"_s)};
        project.states = {idOf(u"ZM"_s)};
        project.recommendations = {idOf(u"GFMD7-R10"_s)};
        add(project);
    }
};

}  // namespace tri::test
