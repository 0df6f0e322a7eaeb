// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/render/placeditems.h"

#include <functional>

class QPrinter;
class QWidget;

namespace tri::ui {

/// Chooses the printer in place of the system's dialog.
class PrinterChooser {
public:
    using Answer = std::function<void(QPrinter &printer)>;  ///< not called when the person cancels

    virtual ~PrinterChooser() = default;
    virtual void choose(QWidget *parent, int pages, Answer answer) = 0;
};

/// Paints the pages as the preview does, each in its own size and direction. Heeds the printer's choice of pages.
[[nodiscard]] Status printDocument(const PlacedDocument &document, QPrinter &printer);

}  // namespace tri::ui
