// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cellsink.h"

#include <memory>

namespace tri {

/// An Excel workbook of one sheet: headings bold and always in sight, a filter, whole days as dates, numbers as numbers
/// and everything else as text. Equal cells give equal bytes. readTable reads all of it back.
class XlsxWriter final : public CellSink {
public:
    /// @p sheet is shortened and cleaned to what Excel allows.
    explicit XlsxWriter(const QString &sheet);
    ~XlsxWriter() override;

    void heading(const QString &text, Shape shape) override;
    void text(const QString &text) override;
    void number(const QString &text) override;
    void date(const PartialDate &date) override;
    void endRecord() override;
    /// Invalid when a text or the table is larger than the format allows; Io when the temporary folder cannot be written.
    [[nodiscard]] Result<QByteArray> finish() override;

private:
    struct Book;
    std::unique_ptr<Book> m_book;
};

}  // namespace tri
