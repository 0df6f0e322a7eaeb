// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to core/exchange: what every workbook that we write has in common.

#include "core/base/result.h"
#include "core/exchange/cellsink.h"
#include "core/exchange/xlsxcalls.h"

#include <QTemporaryDir>

#include <optional>

namespace tri {

/// An Excel workbook being written to a folder that only its owner may look into, with the formats of our cells. The first
/// thing that goes wrong is kept, and nothing is written after it.
class XlsxFile {
public:
    XlsxFile();
    ~XlsxFile();
    XlsxFile(const XlsxFile &) = delete;
    XlsxFile &operator=(const XlsxFile &) = delete;

    [[nodiscard]] lxw_workbook *handle() const { return m_book; }  ///< nullptr when it could not be begun
    [[nodiscard]] const std::optional<Problem> &fault() const { return m_fault; }
    void note(lxw_error error);

    /// A further sheet; its name is cleaned, and told apart from those that are there. nullptr after a fault.
    [[nodiscard]] lxw_worksheet *addSheet(const QString &name);
    /// Text is never a formula. @p heading names the column in what is told of a text that is too long.
    void write(lxw_worksheet *sheet, int row, int column, const QString &text, lxw_format *format,
               const QString &heading);
    void write(lxw_worksheet *sheet, int row, int column, double value, lxw_format *format);
    /// Of a cell that holds such a text.
    [[nodiscard]] lxw_format *formatOf(const QString &text, CellSink::Shape shape) const;
    [[nodiscard]] lxw_format *formatOf(CellSink::Shape shape) const;  ///< of a column
    [[nodiscard]] Result<QByteArray> close();

    const XlsxCalls *lxw = nullptr;  ///< never called after a fault
    lxw_format *bold = nullptr;
    lxw_format *plain = nullptr;
    lxw_format *words = nullptr;
    lxw_format *wrapped = nullptr;
    lxw_format *day = nullptr;

private:
    [[nodiscard]] bool mayWrite(lxw_worksheet *sheet, int row, int column);
    void makeFormats();

    QTemporaryDir m_folder;
    QByteArray m_path;
    QByteArray m_folderPath;
    lxw_workbook *m_book = nullptr;
    std::optional<Problem> m_fault;
};

}  // namespace tri
