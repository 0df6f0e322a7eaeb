// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/rawbook.h"
#include "core/exchange/sheetvalues.h"
#include "core/exchange/table.h"
#include "core/text/sheetxml.h"
#include "core/text/ziparchive.h"

#include <QHash>

namespace tri {

/// An XLSX workbook as its parts describe it: sheets, formats and shared texts.
class XlsxBook {
public:
    [[nodiscard]] static Result<XlsxBook> open(ZipArchive &archive);

    [[nodiscard]] const QList<SheetInfo> &sheets() const { return m_sheets; }
    /// Reads the formats and shared texts too. @p sheet counts from 0.
    [[nodiscard]] Result<CsvTable> read(ZipArchive &archive, qsizetype sheet, const CsvLimits &limits);

    /// Likewise, nothing taken for a heading.
    [[nodiscard]] Result<RawSheet> readRaw(ZipArchive &archive, qsizetype sheet, const CsvLimits &limits);

    [[nodiscard]] bool from1904() const { return m_from1904; }
    /// nullptr when there is no such format.
    [[nodiscard]] const NumberFormat *format(qsizetype index) const
    {
        return index >= 0 && index < m_formats.size() ? &m_formats[index] : nullptr;
    }
    [[nodiscard]] int indent(qsizetype format) const { return m_indents.value(int(format)); }
    /// nullptr when there is no such text.
    [[nodiscard]] const QString *text(qsizetype index) const
    {
        return index >= 0 && index < m_texts.size() ? &m_texts[index] : nullptr;
    }

private:
    [[nodiscard]] Status readBook(ZipArchive &archive, const QString &part);
    [[nodiscard]] Result<QByteArray> sheetBytes(ZipArchive &archive, qsizetype sheet,
                                                const CsvLimits &limits);
    void readIndent(SheetXml &xml, int format);
    [[nodiscard]] Status readFormats(ZipArchive &archive);
    [[nodiscard]] Status readTexts(ZipArchive &archive, const CsvLimits &limits);

    struct Relation {
        QString type;
        QString target;
    };
    using Relations = QHash<QString, Relation>;
    [[nodiscard]] static Result<Relations> relations(ZipArchive &archive, const QString &part);
    [[nodiscard]] QString partOf(const QString &type) const;

    Relations m_relations;
    QList<SheetInfo> m_sheets;
    QStringList m_parts;  // of the sheets
    QList<NumberFormat> m_formats;
    QHash<int, int> m_indents;  // steps by which formats move a cell in
    QStringList m_texts;
    bool m_from1904 = false;
};

/// The text of a shared or an inline string: its runs, without the readings of East Asian writing.
[[nodiscard]] QString richText(SheetXml &xml);
/// Row and column (1…) of "B7"; false when it is no name of a cell.
[[nodiscard]] bool parseCellName(QStringView name, int &row, int &column);

}  // namespace tri
