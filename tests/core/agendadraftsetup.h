// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/activity.h"
#include "core/kinds/allkinds.h"
#include "core/kinds/cooperationarea.h"
#include "core/kinds/expertiserequest.h"
#include "core/kinds/organisation.h"
#include "core/kinds/outcome.h"
#include "core/kinds/preparationstep.h"
#include "core/kinds/recommendation.h"
#include "core/kinds/theme.h"
#include "core/kinds/themereview.h"
#include "core/rules/agendadraft.h"
#include "tests/support/workspacefixture.h"

#include <QTest>
#include <algorithm>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

using From = AgendaProposal::Origin;

inline RecordId idOf(const QString &name)
{
    return RecordId::fromName(u"test", name);
}
inline LocalText en(const QString &text)
{
    return LocalText(u"en"_s, text);
}

/// Two meetings, "M2" of 10 April 2014 after "M1" of 12 December 2013, and what stands between them.
class AgendaDraftSetup : public QObject {
    Q_OBJECT
protected Q_SLOTS:
    void init();

protected:
    template <typename T> void add(const T &record)
    {
        ChangeSet change;
        change.records << creation(toRow(record));
        must(m_workspace->apply(change));
    }
    void addMeetings();
    Meeting meeting(const QString &name) { return *Reader(*m_workspace).one<Meeting>(idOf(name)); }
    QList<AgendaProposal> draft(const QString &of = u"M2"_s)
    {
        Reader reader(*m_workspace);
        return draftAgenda(reader, meeting(of), m_today);
    }
    QList<AgendaProposal> from(From origin)
    {
        QList<AgendaProposal> out = draft();
        out.removeIf([origin](const AgendaProposal &one) { return one.origin != origin; });
        return out;
    }
    ChangeSet accept(const QList<AgendaProposal> &proposals)
    {
        Reader reader(*m_workspace);
        return acceptProposals(reader, meeting(u"M2"_s), proposals, [this] { return m_workspace->newId(); });
    }
    QList<AgendaItem> agenda() { return Reader(*m_workspace).linked<AgendaItem>("meeting", idOf(u"M2"_s)); }
    static AgendaItem item(const QString &name, const QString &meeting, const QString &kind = u"item"_s)
    {
        return {.id = idOf(name), .meeting = idOf(meeting), .title = en(name), .kind = kind};
    }
    static Outcome action(const QString &name, const QString &meeting)
    {
        Outcome out{.id = idOf(name), .text = en(name), .kind = u"action"_s, .meeting = idOf(meeting)};
        out.status = u"open"_s;
        return out;
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
    QDate m_today{2014, 4, 1};
};

inline void AgendaDraftSetup::init()
{
    m_workspace.reset();
    m_fixture = std::make_unique<WorkspaceFixture>(allKinds());
    m_workspace = m_fixture->create(u"agenda"_s);
}

inline void AgendaDraftSetup::addMeetings()
{
    m_fixture->clock.set(QDateTime(QDate(2013, 11, 1), QTime(9, 0), Qt::UTC));
    for (int number = 1; number <= 5; ++number) {
        CooperationArea area{
            .id = idOf(u"A%1"_s.arg(number)), .number = number, .name = en(u"Area %1"_s.arg(number))};
        area.name.set(u"fr"_s, u"Domaine %1"_s.arg(number));
        add(area);
    }
    add(Organisation{
        .id = idOf(u"ILO"_s), .name = en(u"International Labour Organization"_s), .acronym = en(u"ILO"_s)});
    Meeting first{.id = idOf(u"M1"_s),
                  .title = en(u"First"_s),
                  .status = u"closed"_s,
                  .from = PartialDate(2013, 12, 12)};
    Meeting second{.id = idOf(u"M2"_s),
                   .title = en(u"Second"_s),
                   .status = u"draft"_s,
                   .from = PartialDate(2014, 4, 10)};
    second.previous = first.id;
    add(first);
    add(second);
}
