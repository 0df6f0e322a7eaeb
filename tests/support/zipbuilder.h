// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace tri::test {

/// Makes zip files, honest ones and others.
class ZipBuilder {
public:
    enum class Method { Stored, Deflated };
    ZipBuilder &add(const QString &name, const QByteArray &bytes, Method method = Method::Deflated);
    /// The last member lies about itself.
    ZipBuilder &withCrc(quint32 crc);
    ZipBuilder &withSize(quint32 size);
    ZipBuilder &withFlags(quint16 flags);
    [[nodiscard]] QByteArray bytes() const;

private:
    struct Member {
        QByteArray name;
        QByteArray packed;
        quint16 method = 0;
        quint16 flags = 0;
        quint32 crc = 0;
        quint32 size = 0;
    };
    QList<Member> m_members;
};

/// A workbook of one sheet "Data" whose sheetData and what follows it is @p sheet.
struct XlsxParts {
    QByteArray sheet;
    QByteArray styles{};  ///< children of styleSheet; "" = no such part
    QByteArray texts{};   ///< children of sst; "" = no such part
    QByteArray book{};    ///< in place of the children of workbook
    QByteArray prolog{};  ///< before the worksheet element
    QByteArray more{};    ///< a second sheet, "xl/worksheets/sheet2.xml", named by book as rId4
};
[[nodiscard]] QByteArray xlsx(const XlsxParts &parts);
/// @p tables are the children of office:spreadsheet, @p styles those of office:automatic-styles.
[[nodiscard]] QByteArray ods(const QByteArray &tables, const QByteArray &styles = {},
                             const QByteArray &prolog = {});

}  // namespace tri::test
