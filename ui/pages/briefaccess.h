// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chartaccess.h"

namespace tri::ui {

class BriefPreview;

/// Lets assistive technology read a BriefPreview as a document: its headings, paragraphs and cells in reading order, each a
/// child, those of all pages. What repeats on each page is left out. A heading can be pressed: its page comes into sight.
class BriefAccess final : public ChartAccess {
public:
    explicit BriefAccess(BriefPreview *preview);

    [[nodiscard]] int partCount() const override;
    [[nodiscard]] ChartPart part(int place) const override;
    [[nodiscard]] QRect partRect(int place) const override;
    void pressPart(int place) override;

private:
    [[nodiscard]] const BriefPreview *preview() const;
};

}  // namespace tri::ui
