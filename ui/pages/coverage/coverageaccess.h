// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chartaccess.h"

namespace tri::ui {

class CoverageChart;

/// Lets assistive technology read a CoverageChart as a list, a mark a child, line after line, with its number in words.
class CoverageAccess final : public ChartAccess {
public:
    explicit CoverageAccess(CoverageChart *chart);

    [[nodiscard]] int partCount() const override;
    [[nodiscard]] int currentPart() const override;
    [[nodiscard]] ChartPart part(int place) const override;
    [[nodiscard]] QRect partRect(int place) const override;
    void choosePart(int place) override;
    void pressPart(int place) override;

private:
    [[nodiscard]] const CoverageChart *chart() const;
};

}  // namespace tri::ui
