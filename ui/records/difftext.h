// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/worddiff.h"
#include "ui/services/theme.h"

#include <QPlainTextEdit>

namespace tri::ui {

/// One of two versions of a text, with the words that only it has told by form as well as by colour: in the older one
/// struck out, in the newer one bold and underlined. Or one of two texts that are compared, with the words that match bold
/// and underlined. Can be read and copied, not changed; as high as its text.
class DiffText final : public QPlainTextEdit {
    Q_OBJECT
public:
    enum class Side { Older, Newer, Matching };
    DiffText(const Theme &theme, Side side, QWidget *parent);

    /// @p direction of the text; automatic = as its first letters run.
    void setPieces(const QList<DiffPiece> &pieces, Qt::LayoutDirection direction = Qt::LayoutDirectionAuto);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fit();

    const Theme &m_theme;
    Side m_side;
    QList<DiffPiece> m_pieces;
};

}  // namespace tri::ui
