// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chartaccess.h"

namespace tri::ui {

class LoadChart;

/// Lets assistive technology read a LoadChart as a list, a bar a child, line after line, with what it counts in words.
class LoadAccess final : public ChartAccess {
public:
    explicit LoadAccess(LoadChart *chart);

    [[nodiscard]] int partCount() const override;
    [[nodiscard]] int currentPart() const override;
    [[nodiscard]] ChartPart part(int place) const override;
    [[nodiscard]] QRect partRect(int place) const override;
    void choosePart(int place) override;
    void pressPart(int place) override;

private:
    [[nodiscard]] const LoadChart *chart() const;
};

}  // namespace tri::ui
