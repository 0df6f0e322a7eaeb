// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recordspec.h"
#include "ui/services/appcontext.h"
#include "ui/shell/page.h"

#include <QHash>

#include <functional>

namespace tri::ui {

/// How the shell gets pages of rooms it does not know. Filled where the program is put together. The pages made have
/// no parent yet; the shell takes them over. A factory may return nullptr after it told the Navigator why.
struct PageFactories {
    using OfRecord = std::function<Page *(AppContext &, const RecordId &)>;

    std::function<Page *(AppContext &, const QString &kind)> list;
    OfRecord record;
    std::function<Page *(AppContext &, const QString &kind, const QList<std::pair<QString, RecordId>> &links)> newRecord;
    OfRecord meeting;
    OfRecord meetingMode;  ///< of a meeting
    std::function<Page *(AppContext &, const RecordId &meeting, const QString &recipe)> brief;
    std::function<Page *(AppContext &)> history;
    /// Pages of a place that are no list. They stand in the side bar before the kinds of their place, in this order.
    struct PlacePage {
        QString key;  ///< lower snake case, never reused
        Place place = Place::Desk;
        QString title;
        QString help;  ///< one sentence, as a tool tip
        std::function<Page *(AppContext &)> make;
        std::function<int(const Workspace &)> count{};  ///< shown behind the title; none = nothing is counted
    };
    QList<PlacePage> placePages;
    /// Kinds whose records have a page of their own instead of the generic one, by kind key.
    QHash<QString, OfRecord> ownPages;
};

}  // namespace tri::ui
