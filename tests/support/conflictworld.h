// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/workspacefixture.h"

namespace tri::test {

/// Two copies that disagree: Amina's, which says "mine", and Théo's, merged into it.
struct ConflictWorld {
    WorkspaceFixture fixture;
    std::unique_ptr<Workspace> mine;
    std::unique_ptr<Workspace> theirs;
    RecordId recommendation;  ///< "GFMD7-R90": kind, text and documents are open
    RecordId note;            ///< "Calls": of its text both wrote another first paragraph
    RecordId theme;           ///< deleted by Théo, edited by Amina
    RecordId person;          ///< "Lena Berg", whom one can ask to decide
    RecordIds documents;      ///< three

    ConflictWorld();
    /// Both change the same, each in another way, and Amina takes Théo's over.
    void disagree();
    /// Both take over what the other has.
    void exchange();

private:
    [[nodiscard]] std::unique_ptr<Workspace> create(const QString &name, const QString &author);
};

}  // namespace tri::test
