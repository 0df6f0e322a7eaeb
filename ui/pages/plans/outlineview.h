// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/planoutline.h"
#include "ui/lists/recordtableview.h"

#include <optional>

namespace tri::ui {

class OutlineModel;

/// The outline on the screen: a list whose lines can be moved. Alt with an arrow moves a line up or down, with Shift one
/// level in or out; Ctrl+N writes a new one below. Left and Right fold in the first column. A dragged line shows where it
/// will stand before it is let go.
class OutlineView final : public RecordTableView {
    Q_OBJECT
public:
    OutlineView(const AppContext &context, OutlineModel *model, QWidget *parent);

    /// Where a line would come that is let go at @p place.
    struct Target {
        PlanOutline::Spot spot;
        int row = -1;
        bool onto = false;  ///< below that row's line; else a line is drawn at its upper or lower edge
        bool after = false;
        int depth = 0;
    };
    [[nodiscard]] std::optional<Target> targetAt(const QPoint &place) const;

Q_SIGNALS:
    void moveWanted(int by);
    void levelWanted(int by);  ///< 1 = one level in, -1 = out
    void lineWanted();
    void dropWanted(const tri::RecordIds &lines, const tri::RecordId &under, const tri::RecordId &before);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Wish { None, Up, Down, In, Out, Line };
    [[nodiscard]] Wish wishOf(const QKeyEvent &event) const;
    [[nodiscard]] QRect foldRect(const QModelIndex &index) const;
    void setTarget(const std::optional<Target> &target);

    const Theme &m_look;
    OutlineModel *m_outline;
    std::optional<Target> m_target;
};

}  // namespace tri::ui
