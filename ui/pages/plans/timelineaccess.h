// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chartaccess.h"

namespace tri::ui {

class TimelineView;

/// Lets assistive technology read a TimelineView as a tree, a row a child, with all that the picture tells in words.
class TimelineAccess final : public ChartAccess {
public:
    explicit TimelineAccess(TimelineView *view);

    [[nodiscard]] int partCount() const override;
    [[nodiscard]] int currentPart() const override;
    [[nodiscard]] ChartPart part(int place) const override;
    [[nodiscard]] QRect partRect(int place) const override;
    [[nodiscard]] QRect partsArea() const override;
    void choosePart(int place) override;
    void pressPart(int place) override;
    void togglePart(int place) override;
    [[nodiscard]] int keyAt(int place) const override;
    [[nodiscard]] int placeOf(int key) const override;

private:
    [[nodiscard]] const TimelineView *view() const;
};

}  // namespace tri::ui
