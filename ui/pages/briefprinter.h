// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/render/placeditems.h"

#include <QByteArray>

#include <functional>
#include <memory>

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

/// Asks for a printer in the system's dialog; the printer lives as long as @p answer holds it. False, and nothing is asked,
/// where there is none on this computer.
[[nodiscard]] bool openPrintDialog(QWidget *parent, int pages,
                                   const std::function<void(const std::shared_ptr<QPrinter> &)> &answer);
/// Prints pages that are kept as PDF, as they are. Heeds the printer's choice of pages.
[[nodiscard]] Status printPdf(const QByteArray &pdf, const QString &title, QPrinter &printer);
/// Paints the pages as the preview does, each in its own size and direction. Heeds the printer's choice of pages.
[[nodiscard]] Status printDocument(const PlacedDocument &document, QPrinter &printer);

}  // namespace tri::ui
