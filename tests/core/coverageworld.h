// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Made-up recommendations with all that can serve them, for coverage: merged and split ones, joint actions, themes below themes.
// The same for the same seed.

#include "core/kinds/organisation.h"
#include "core/kinds/state.h"
#include "core/kinds/theme.h"
#include "core/rules/coverage.h"
#include "tests/support/workspacefixture.h"

#include <QRandomGenerator>

namespace tri::test {

class CoverageWorld {
public:
    explicit CoverageWorld(quint32 seed, int recommendations = 60) : m_random(seed)
    {
        addFrame();
        for (int i = 0; i < recommendations; ++i)
            addRecommendation(i);
        addReplacements();
        for (int i = 0; i < recommendations / 2; ++i)
            addActions(i);
        addIndicators();
    }
    void save(Workspace &workspace) const
    {
        ChangeSet changes;
        changes.label.verb = QStringLiteral("create");
        const auto add = [&changes](const auto &records) {
            for (const auto &record : records)
                changes.records << creation(toRow(record));
        };
        add(themes);
        add(states);
        add(agencies);
        add(bodies);
        add(data.meetings);
        add(data.recommendations);
        add(data.followUps);
        add(data.support);
        add(data.projects);
        add(data.activities);
        add(data.indicators);
        add(data.measurements);
        (void)must(workspace.apply(changes));
    }
    [[nodiscard]] static RecordId idOf(const QString &name) { return RecordId::fromName(u"coverage", name); }

    QList<Theme> themes;
    QList<State> states;
    QList<Organisation> agencies;
    QList<Body> bodies;
    CoverageData data;  ///< records only, as they are written

private:
    [[nodiscard]] static LocalText text(const QString &words)
    {
        return LocalText(QStringLiteral("en"), words);
    }
    [[nodiscard]] bool chance(int in) { return m_random.bounded(in) == 0; }
    template <typename T> [[nodiscard]] RecordIds some(const QList<T> &from, int most)
    {
        RecordIds out;
        for (int i = m_random.bounded(most + 1); i > 0; --i)
            if (const RecordId id = from[m_random.bounded(from.size())].id; !out.contains(id))
                out << id;
        return out;
    }
    template <typename T> [[nodiscard]] RecordId oneOf(const QList<T> &from)
    {
        return from[m_random.bounded(from.size())].id;
    }
    void addFrame()
    {
        for (int i = 0; i < 12; ++i) {
            const QString name = QStringLiteral("T%1").arg(i);
            Theme theme{.id = idOf(name), .reference = name, .name = text(name)};
            if (i >= 4)
                theme.parent = themes[m_random.bounded(i)].id;
            themes << theme;
        }
        for (int i = 0; i < 8; ++i) {
            const QString name = QStringLiteral("S%1").arg(i);
            states << State{.id = idOf(name), .name = text(name)};
        }
        for (int i = 0; i < 5; ++i) {
            const QString name = QStringLiteral("A%1").arg(i);
            agencies << Organisation{.id = idOf(name), .name = text(name)};
            bodies << Body{.id = idOf(u'B' + name), .name = text(u'B' + name)};
        }
        for (int i = 0; i < 4; ++i) {
            const QString name = QStringLiteral("M%1").arg(i);
            data.meetings << Meeting{.id = idOf(name),
                                     .title = text(name),
                                     .reference = name,
                                     .from = PartialDate(2010 + i, 5, 14)};
            data.meetings << Meeting{
                .id = idOf(name + u'r'), .title = text(name + u'r'), .parent = idOf(name)};
        }
    }
    void addRecommendation(int i)
    {
        const QString name = QStringLiteral("R%1").arg(i, 3, 10, QLatin1Char('0'));
        Recommendation one{.id = idOf(name), .reference = name, .text = text(name)};
        if (!chance(8))
            one.meeting = data.meetings[2 * m_random.bounded(4)].id;
        if (chance(6))
            one.date = PartialDate(2008 + m_random.bounded(8));
        one.themes = some(themes, 2);
        one.otherThemes = some(themes, 1);
        one.addressees = some(states, 2) + some(agencies, 1) + some(bodies, 1);
        if (chance(5))
            one.otherAddressees = QStringLiteral("cities");
        data.recommendations << one;
    }
    /// Some were merged, some split, some twice; never in a circle.
    void addReplacements()
    {
        const int count = int(data.recommendations.size());
        for (int i = count / 2; i < count; ++i)
            if (chance(3))
                for (int more = 1 + m_random.bounded(2); more > 0; --more)
                    if (const RecordId id = data.recommendations[m_random.bounded(i)].id;
                        !data.recommendations[i].replaces.contains(id))
                        data.recommendations[i].replaces << id;
    }
    [[nodiscard]] QString wordOf(const QStringList &words) { return words[m_random.bounded(words.size())]; }
    void addActions(int i)
    {
        const QString name = QString::number(i);
        static const QStringList statuses{{},
                                          QStringLiteral("no_information"),
                                          QStringLiteral("existing_practice"),
                                          QStringLiteral("announced"),
                                          QStringLiteral("under_way"),
                                          QStringLiteral("done"),
                                          QStringLiteral("not_pursued")};
        FollowUp entry{.id = idOf(u'F' + name), .description = text(name), .reference = u'F' + name};
        entry.recommendations = some(data.recommendations, 3);
        entry.status = wordOf(statuses);
        entry.actors = some(states, 2) + some(agencies, 1);
        if (chance(4))
            entry.otherActors = QStringLiteral("a city");
        data.followUps << entry;
        if (chance(2)) {
            Support support{.id = idOf(u'U' + name)};
            support.organisation = oneOf(agencies);
            if (chance(2))
                support.recommendation = oneOf(data.recommendations);
            if (chance(2))
                support.followUp = oneOf(data.followUps);
            support.status = wordOf({QStringLiteral("offered"), QStringLiteral("withdrawn"), {}});
            data.support << support;
        }
        if (chance(2)) {
            Project project{.id = idOf(u'P' + name), .title = text(name)};
            project.agencies = some(agencies, 2);
            project.recommendations = some(data.recommendations, 3);
            project.status = wordOf({QStringLiteral("planned"), QStringLiteral("stopped"), {}});
            data.projects << project;
        }
        Activity activity{.id = idOf(u'L' + name), .title = text(name), .number = name};
        activity.recommendations = some(data.recommendations, 1);
        activity.owners = some(agencies, 2);
        if (chance(2))
            activity.body = oneOf(bodies);
        activity.status = wordOf({QStringLiteral("planned"), QStringLiteral("dropped"), {}});
        data.activities << activity;
    }
    void addIndicators()
    {
        for (int i = 0; i < 30; ++i) {
            const QString name = QString::number(i);
            Indicator indicator{.id = idOf(u'I' + name), .title = text(name)};
            indicator.about = chance(2) ? oneOf(data.recommendations)
                : chance(2)             ? oneOf(data.activities)
                                        : oneOf(themes);
            data.indicators << indicator;
            for (int m = m_random.bounded(3); m > 0; --m) {
                Measurement value{.id = idOf(QStringLiteral("V%1.%2").arg(i).arg(m))};
                value.indicator = indicator.id;
                value.date = PartialDate(2014, m);
                value.value = m;
                data.measurements << value;
            }
        }
    }

    QRandomGenerator m_random;
};

}  // namespace tri::test
