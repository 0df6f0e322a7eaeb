// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/theme.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace tri::ui {

class ElidedLabel;

/// Title, one line below it, and the page's main actions as buttons at the far end – below the title where there is no
/// room beside it, as in one half of the desk, and there in two rows where one is too long.
class PageHeader final : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(const Theme &theme, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// Buttons for these actions; the first is the one a page is mostly used for.
    void setActions(const QList<QAction *> &actions);
    /// Room between the text and the buttons, for chips or a filter.
    void addWidget(QWidget *widget);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void follow();
    void fit();
    [[nodiscard]] int toolsWidth() const;
    [[nodiscard]] int besideWidth() const;

    const Theme &m_theme;
    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    QBoxLayout *m_row;
    QVBoxLayout *m_texts;
    QBoxLayout *m_tools;  // both of these
    QHBoxLayout *m_extra;
    QHBoxLayout *m_buttons;
};

}  // namespace tri::ui
