// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chartaccess.h"

namespace tri::ui {

class ChainView;

/// Lets assistive technology read a ChainView as a list, a record a child, which tells how one came to it, its name, its
/// place and all its lines with direction and strength.
class ChainAccess final : public ChartAccess {
public:
    explicit ChainAccess(ChainView *view);

    [[nodiscard]] int partCount() const override;
    [[nodiscard]] int currentPart() const override;
    [[nodiscard]] ChartPart part(int place) const override;
    [[nodiscard]] QRect partRect(int place) const override;
    void choosePart(int place) override;
    void pressPart(int place) override;

private:
    [[nodiscard]] const ChainView *view() const;
};

}  // namespace tri::ui
