// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appcontext.h"

#include <QList>
#include <QString>

#include <optional>

namespace tri::ui {

/// One line of a block on the home page.
struct HomeLine {
    RecordId id;  ///< null: the line leads to a list or to the history
    QString title;
    QString who;
    QString due;
    bool overdue = false;
    bool own = false;  ///< this desk is among those who are to do it
    QString kind;      ///< without an id: the list to show; "" = the history
    QString page{};    ///< likewise, a page of a place in its stead
};

struct HomeMeeting {
    RecordId id;
    QString title;
    QString when;
    QString where;
    int items = 0;          ///< that need positions
    int complete = 0;       ///< of these, with positions of all three
    bool upcoming = false;  ///< else the latest one still being prepared or held
    int days = 0;           ///< until it begins; 0 = today
};

/// What the home page shows, read from the workspace in one go. What is due, and whose work it is, follows from the
/// descriptions of the kinds.
struct HomeData {
    std::optional<HomeMeeting> meeting;
    QList<HomeLine> overdue;  ///< this desk's own first, then the earliest
    QList<HomeLine> week;     ///< due within seven days
    QList<HomeLine> waiting;  ///< requests that others are to answer
    QList<HomeLine> changes;  ///< by others, since this desk was open last
    QList<HomeLine> checks;   ///< conflicts, work without an owner, unfinished input
};

[[nodiscard]] Result<HomeData> readHome(const AppContext &context);

/// Remembers how far this desk has read the log, so that the next opening can tell what is new.
void rememberSeen(const AppContext &context);

}  // namespace tri::ui
