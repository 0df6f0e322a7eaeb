// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Single recommendations and follow-ups, a workspace of them, and what coverage tells of them in one line.

#include "core/brief/briefs.h"
#include "core/rules/coverage.h"
#include "tests/core/briefworkspace.h"

namespace tri::test {

using namespace Qt::StringLiterals;

/// recommendations | taken up | other | nothing | actions | follow-ups | actors | indicators | measurements
inline QString line(const CoverageCount &counts)
{
    QStringList out;
    for (const qsizetype number :
         {counts.all().size(), counts.of(TakeUp::TakenUp).size(), counts.of(TakeUp::Noted).size(),
          counts.of(TakeUp::Nothing).size(), counts.allActions().size(),
          counts.of(ActionKind::FollowUp).size(), qsizetype(counts.actors), counts.indicators.size(),
          counts.measurements.size()})
        out << QString::number(number);
    return out.join(u" | "_s);
}

inline RecordIds ids(const QStringList &names)
{
    RecordIds out;
    for (const QString &name : names)
        out << idOf(name);
    return out;
}

inline Recommendation recommendation(const QString &name, const QStringList &replaces = {})
{
    Recommendation one{.id = idOf(name), .reference = name, .text = en(u"Text of "_s + name)};
    one.replaces = ids(replaces);
    return one;
}

inline FollowUp followUp(const QString &name, const QStringList &recommendations, const QString &status,
                         const QStringList &actors)
{
    FollowUp one{.id = idOf(name), .description = en(name), .reference = name};
    one.recommendations = ids(recommendations);
    one.status = status;
    one.actors = ids(actors);
    one.declaredBy = u"state"_s;
    return one;
}

inline const CoverageRow *rowOf(const Coverage &counted, CoverageBy by, const QString &title)
{
    for (const CoverageRow &row : counted.table(by))
        if (row.title == title)
            return &row;
    return nullptr;
}

/// A workspace of three States and some agencies with recommendations R1 to R4 of the meeting GFMD7.
class CoverageFile : public BriefWorkspace {
public:
    CoverageFile()
    {
        addActors();
        add(Meeting{.id = idOf(u"GFMD7"_s),
                    .title = en(u"Seventh Forum Meeting"_s),
                    .reference = u"GFMD7"_s,
                    .from = PartialDate(2014, 5, 14),
                    .handling = u"public"_s});
        for (int i = 1; i <= 4; ++i) {
            Recommendation one = recommendation(u"R%1"_s.arg(i));
            one.meeting = idOf(u"GFMD7"_s);
            one.handling = u"public"_s;
            add(one);
        }
    }
    template <typename T> void addShared(T record, const QString &handling = u"shared"_s)
    {
        record.handling = handling;
        add(record);
    }
    [[nodiscard]] Coverage count(bool shared, QStringList *leftOut = nullptr, const CoverageScope &scope = {})
    {
        Reader reader(workspace());
        LeftOut left;
        const CoverageData data = readCoverage(reader, QDate(2014, 6, 1), u"en"_s);
        const Coverage out = coverageCopy(reader, data, scope, shared, left);
        if (reader.problem())
            qFatal("%s", qPrintable(reader.problem()->text));
        if (leftOut)
            *leftOut = left.lines();
        return out;
    }
    [[nodiscard]] QString print(bool shared, const QString &at = {}, const QString &language = u"en"_s)
    {
        BriefRequest request{.recipe = u"coverage"_s, .language = language, .date = QDate(2014, 6, 1)};
        request.sharedCopy = shared;
        request.at = at;
        const auto made = makeBrief(workspace(), request);
        return made ? toText(*made) : made.error().text;
    }
};

}  // namespace tri::test
