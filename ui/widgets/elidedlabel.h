// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/themedlabel.h"

namespace tri::ui {

/// One line of plain text that gives way when room is short; the whole text stays in reach as tool tip and for readers.
class ElidedLabel final : public ThemedLabel {
    Q_OBJECT
public:
    ElidedLabel(const Theme &theme, Theme::Type type, Theme::Role role = Theme::Role::Text, QWidget *parent = nullptr);
    void setFullText(const QString &text);
    [[nodiscard]] QString fullText() const { return m_full; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString line() const;
    void fit();

    QString m_full;
};

}  // namespace tri::ui
