// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefdocument.h"
#include "ui/render/blockflow.h"

namespace tri::ui {

/// Rows of cells as strips: tables and the lines of a title block.
class TableFlow {
public:
    struct Frame {
        const BriefDocument &document;
        bool rightToLeft = false;
        qreal width = 0;
        int block = -1;

        [[nodiscard]] const QString &language() const { return document.language; }
        [[nodiscard]] bool large() const { return document.pages.largePrint; }
    };
    TableFlow(const Frame &frame, Flows &flows) : m_frame(frame), m_flows(flows) {}

    /// Header, rows and rules; the header is kept in @p section too, to be repeated.
    [[nodiscard]] std::vector<Strip> table(const Table &table, Section &section);
    [[nodiscard]] std::vector<Strip> titleLines(const TitleBlock &title);

private:
    struct Column {
        qreal x = 0;
        qreal width = 0;
        Side side = Side::Own;
    };
    struct Row {
        QList<Inlines> cells;
        QList<Role> roles;  ///< of each cell; the last counts for the rest
        int row = -1;
        qreal padding = 0;
        bool atFoot = false;  ///< cells end on a common line instead of beginning on one
    };

    struct Bounds {
        qreal least = 0;
        qreal most = 0;
    };
    [[nodiscard]] QList<Bounds> bounds(const Table &table, const QList<TableColumn> &head, qreal room) const;
    [[nodiscard]] QList<Column> columns(const Table &table, const QList<TableColumn> &head) const;
    [[nodiscard]] qreal longestWord(const Table &table, const QList<TableColumn> &head, qsizetype column) const;
    [[nodiscard]] qreal widestCell(const Table &table, const QList<TableColumn> &head, qsizetype column) const;
    [[nodiscard]] QList<Column> placed(QList<Column> columns, qreal gap) const;
    [[nodiscard]] std::vector<Strip> row(const Row &row, const QList<Column> &columns);
    [[nodiscard]] PlacedRule rule(qreal y, qreal width) const;
    [[nodiscard]] Inlines headOf(const TableColumn &column) const
    {
        return inBoth(m_frame.document, column.header, column.secondHeader);
    }

    Frame m_frame;
    Flows &m_flows;
};

}  // namespace tri::ui
