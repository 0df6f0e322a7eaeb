// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"
#include "core/workspace/workspace.h"

#include <QTemporaryDir>

namespace tri::test {

[[nodiscard]] inline RecordId idOf(const QString &name)
{
    return RecordId::fromName(u"test", name);
}
[[nodiscard]] inline LocalText en(const QString &text)
{
    return LocalText(QStringLiteral("en"), text);
}

/// A workspace file in a folder of its own, over all kinds.
class BriefWorkspace {
public:
    BriefWorkspace();
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    template <typename T> void add(const T &record) { m_changes.records << creation(toRow(record)); }
    [[nodiscard]] bool commit();

    void addActors();  ///< the three sides, States with dated names, agencies, bodies and who holds them
    void
    addMeeting();  ///< "TRI-1" of 3 April 2014 with items, positions, requests and follow-up, and "TRI-0" before it
    void addEmptyMeeting();  ///< "TRI-9"

private:
    void addItems();
    void addPositions();
    void addLast();
    void addParticipants();
    void addReview();
    void addFollowUp();

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    ChangeSet m_changes;
};

}  // namespace tri::test
