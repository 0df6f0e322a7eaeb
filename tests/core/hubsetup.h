// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/hubsync.h"
#include "tests/support/hubserver.h"
#include "tests/support/workspacefixture.h"

namespace tri::test {

[[nodiscard]] inline HubPushed pushed(const Workspace &workspace, const HubAddress &hub)
{
    return must(pushToHub(workspace, hub));
}

/// Takes what the hub has; gives what there was to take.
inline MergePlan pull(Workspace &workspace, const HubAddress &hub)
{
    const auto source = must(hubSource(hub, !must(workspace.heldNumbers()).isEmpty()));
    MergePlan plan = must(workspace.planMerge(source));
    if (!plan.isEmpty())
        must(workspace.merge(plan));
    return plan;
}

/// A server with some roles, and a workspace of its own for each test, in which anna and ben take part.
class HubDesk {
protected:
    [[nodiscard]] QString begin()
    {
        if (QString wrong = m_server.start(); !wrong.isEmpty())
            return wrong;
        QString said;
        for (const char *role : {"anna", "ben", "carla", "stranger"})
            said += asked(QStringLiteral("boss"),
                          QStringLiteral("create role %1 login").arg(QLatin1String(role)));
        return said
            + asked(QStringLiteral("boss"), QStringLiteral("create role locked login password 'right'"));
    }
    void newDesk()
    {
        m_desk = QStringLiteral("desk%1").arg(++m_desks);
        must(initHub(hub(QStringLiteral("boss")),
                     {.members = {{QStringLiteral("anna")}, {QStringLiteral("ben")}}}));
    }
    [[nodiscard]] HubAddress hub(const QString &role) const { return m_server.address(role, m_desk); }
    QString asked(const QString &role, const QString &sql) const { return m_server.ask(role, sql); }
    /// The server says that the role may not.
    [[nodiscard]] bool denies(const QString &role, const QString &sql) const
    {
        const QString said = asked(role, sql);
        return said.contains(QLatin1String("row-level security"))
            || said.contains(QLatin1String("permission denied"));
    }

    HubServer m_server;
    QString m_desk;
    int m_desks = 0;
};

}  // namespace tri::test
