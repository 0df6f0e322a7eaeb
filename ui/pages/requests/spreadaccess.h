// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chartaccess.h"

namespace tri::ui {

class SpreadChart;

/// Lets assistive technology read a SpreadChart as a list, a group a child, with all that the picture tells in words.
class SpreadAccess final : public ChartAccess {
public:
    explicit SpreadAccess(SpreadChart *chart);

    [[nodiscard]] int partCount() const override;
    [[nodiscard]] int currentPart() const override;
    [[nodiscard]] ChartPart part(int place) const override;
    [[nodiscard]] QRect partRect(int place) const override;
    void choosePart(int place) override;
    void pressPart(int place) override;

private:
    [[nodiscard]] const SpreadChart *chart() const;
};

}  // namespace tri::ui
