// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appcontext.h"

#include <QList>
#include <QString>

#include <optional>

namespace tri::ui {

/// One record on the home page.
struct HomeLine {
    RecordId id;
    QString title;
    QString who;
    QString due;
    bool overdue = false;
};

struct HomeMeeting {
    RecordId id;
    QString title;
    QString when;
    QString where;
    int items = 0;     ///< that need positions
    int complete = 0;  ///< of these, with positions of all three
    bool upcoming = false;  ///< else the latest one still being prepared or held
};

/// What the home page shows, read from the workspace in one go.
struct HomeData {
    std::optional<HomeMeeting> meeting;
    QList<HomeLine> actions;    ///< open or under way, the earliest due first
    QList<HomeLine> requests;   ///< expertise asked for and not yet delivered
    QList<HomeLine> conflicts;  ///< records two copies changed differently
};

[[nodiscard]] Result<HomeData> readHome(const AppContext &context);

}  // namespace tri::ui
