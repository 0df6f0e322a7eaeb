// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/meetingdata.h"

#include <QAbstractItemModel>

#include <vector>

namespace tri::ui {

class Theme;

/// The agenda of a meeting as a tree; one row an item, with how far its preparation is.
class AgendaModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Number, Item, Srsg, Gfmd, Gmg, Outcome, Area, Requests, Minutes, Columns };

    explicit AgendaModel(const Theme &theme, QObject *parent = nullptr);

    /// Nothing is told to views when only texts are new, so that selection and folding stay.
    void setLines(const QList<AgendaLine> &lines);
    [[nodiscard]] const QList<AgendaLine> &lines() const { return m_lines; }
    [[nodiscard]] int lineOf(const QModelIndex &index) const;  ///< index of lines(); -1 for none
    [[nodiscard]] QModelIndex indexOf(int line, int column = Item) const;
    [[nodiscard]] QModelIndex indexOf(const RecordId &item) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    using QObject::parent;

private:
    struct Node {
        int parent = -1;  ///< line; -1 = top
        int row = 0;
        QList<int> below;
    };
    [[nodiscard]] QString text(const AgendaLine &line, int column) const;
    [[nodiscard]] QString spoken(const AgendaLine &line, int column) const;
    [[nodiscard]] const QList<int> &below(const QModelIndex &parent) const;
    [[nodiscard]] static std::vector<Node> treeOf(const QList<AgendaLine> &lines, QList<int> &top);

    const Theme &m_theme;
    QList<AgendaLine> m_lines;
    std::vector<Node> m_nodes;
    QList<int> m_top;
};

/// The word for a stance; "Not known" for none.
[[nodiscard]] QString stanceText(const Position &position);

}  // namespace tri::ui
