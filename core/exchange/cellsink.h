// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partialdate.h"
#include "core/base/result.h"

#include <QString>

namespace tri {

/// Where an export puts its cells, one after the other and line by line. What stands in which cell is decided before;
/// a sink only knows how its format writes it. Sinks that can fail remember the first fault for finish().
class CellSink {
public:
    CellSink() = default;
    CellSink(const CellSink &) = delete;
    CellSink &operator=(const CellSink &) = delete;
    virtual ~CellSink() = default;

    enum class Shape { Line, Paragraphs, Number, Date };
    /// All headings come first; @p shape is what the column is going to hold.
    virtual void heading(const QString &text, Shape shape) = 0;
    virtual void text(const QString &text) = 0;  ///< "" leaves the cell empty; a text is never a formula
    /// As exchangeText writes it.
    virtual void number(const QString &text) = 0;
    virtual void date(const PartialDate &date) = 0;
    virtual void endRecord() = 0;

    /// The bytes of the file.
    [[nodiscard]] virtual Result<QByteArray> finish() = 0;
};

}  // namespace tri
