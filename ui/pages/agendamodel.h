// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/programme.h"
#include "ui/pages/meetingdata.h"

#include <QAbstractItemModel>

#include <vector>

namespace tri::ui {

class Theme;

/// The agenda of a meeting as a tree; one row an item, with how far its preparation is.
class AgendaModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column {
        Number,
        Start,
        Minutes,
        Item,
        Srsg,
        Gfmd,
        Gmg,
        Outcome,
        Visibility,
        Area,
        Requests,
        Columns
    };

    explicit AgendaModel(const Theme &theme, QObject *parent = nullptr);

    /// Nothing is told to views when only texts are new, so that selection and folding stay.
    void setLines(const QList<AgendaLine> &lines);
    [[nodiscard]] const QList<AgendaLine> &lines() const { return m_lines; }
    /// Titles and minutes can be typed in, and items dragged.
    void setEditable(bool editable) { m_editable = editable; }
    /// Shows the times as they would be with these minutes at that line, before anything is written; -1 ends it.
    void setPreview(int line, std::optional<qint64> minutes = {});
    /// The agenda as it runs, with what is being tried out.
    [[nodiscard]] const QList<ProgrammeLine> &running() const { return m_running; }
    [[nodiscard]] int lineOf(const QModelIndex &index) const;  ///< index of lines(); -1 for none
    [[nodiscard]] QModelIndex indexOf(int line, int column = Item) const;
    [[nodiscard]] QModelIndex indexOf(const RecordId &item) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;  ///< tells edited()
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;  ///< tells placed()
    using QObject::parent;

Q_SIGNALS:
    void edited(int line, int column, const QString &text);
    void placed(int line, int under, int place);
    void timesChanged();

private:
    struct Node {
        int parent = -1;  ///< line; -1 = top
        int row = 0;
        QList<int> below;
    };
    [[nodiscard]] QString text(const AgendaLine &line, int column) const;
    [[nodiscard]] QString spoken(const AgendaLine &line, int column) const;
    [[nodiscard]] const QList<int> &below(const QModelIndex &parent) const;
    void run(int line, std::optional<qint64> minutes);
    void tellAll(int from, int to);  ///< that these columns changed
    [[nodiscard]] static std::vector<Node> treeOf(const QList<AgendaLine> &lines, QList<int> &top);

    const Theme &m_theme;
    QList<AgendaLine> m_lines;
    std::vector<Node> m_nodes;
    QList<int> m_top;
    QList<ProgrammeLine> m_running;
    bool m_editable = false;
};

/// The word for who may see an item: "Ours only", "Shared", "Public"; "" where nothing is said.
[[nodiscard]] QString visibilityText(const QString &visibility);
/// The word for a stance; "Not known" for none.
[[nodiscard]] QString stanceText(const Position &position);

}  // namespace tri::ui
