// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace tri {

/// The only way to the time of day; injected so that tests are repeatable. Times are shown, they never decide (merge rule R5).
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0;  ///< UTC
    [[nodiscard]] QDate today() const { return now().toLocalTime().date(); }
};

[[nodiscard]] const Clock &systemClock();

}  // namespace tri
