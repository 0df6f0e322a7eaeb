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

/// Title, one line below it, and the page's main actions as buttons at the far end. What stands between them gives way so
/// that the title is read whole: chips or a filter go to the line below the title, or beneath it where that is too long.
/// Where there is no room for the buttons beside the title, as in one half of the desk, all stand below it, in two rows
/// where one is too long.
class PageHeader final : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(const Theme &theme, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// Buttons for these actions; the first is the one a page is mostly used for.
    void setActions(const QList<QAction *> &actions);
    /// Room between the text and the buttons, for chips or a filter; by width also on the line below the title or beneath.
    void addWidget(QWidget *widget);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// Where the widgets between the text and the buttons stand, and the buttons.
    enum class Place {
        Beside,      ///< all on one line
        AtSubtitle,  ///< widgets after the line below the title
        Beneath,     ///< widgets on a line of their own, below that
        Below,       ///< widgets and buttons below the text
        BelowTwice,  ///< likewise, in two rows
    };
    void follow();
    void fit();
    void arrange(Place place);
    [[nodiscard]] Place placeFor(int width) const;
    [[nodiscard]] int titleWidth() const;
    [[nodiscard]] int extraWidth() const;
    [[nodiscard]] int buttonsWidth() const;

    const Theme &m_theme;
    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    QBoxLayout *m_row;
    QVBoxLayout *m_texts;
    QHBoxLayout *m_under;  // the line below the title
    QBoxLayout *m_tools;   // the buttons, and before them what stands beside
    QHBoxLayout *m_extra;
    QHBoxLayout *m_buttons;
    Place m_place = Place::Beside;
};

}  // namespace tri::ui
