// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagehost.h"

#include <QPointer>

class QStackedWidget;
class QTabBar;

namespace tri::ui {

class Theme;

/// One half of the desk, or all of it: pages in tabs. With a single tab there is no bar of tabs, unless something else
/// is beside it.
class PagePane final : public QWidget {
    Q_OBJECT
public:
    PagePane(PageHost::Maker maker, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] PageHost *host() const;  ///< the tab in sight; nullptr while there is none
    [[nodiscard]] int count() const { return int(m_hosts.size()); }
    /// A tab with the page, after the one in sight; nullptr when there is no such page.
    PageHost *add(const Destination &destination, const QVariantMap &state, bool inSight);
    void close(int tab);  ///< not the last one
    void step(int by);
    void setBeside(bool beside, bool active);  ///< active: this is the half that one works in
    void setWhole(bool whole);                 ///< the page alone, without tabs
    void commit();
    void focus();  ///< where the keyboard was in here last
    void keepFocus(QWidget *widget) { m_focus = widget; }
    [[nodiscard]] QTabBar *bar() const { return m_bar; }

    [[nodiscard]] QVariantMap saveState() const;
    bool restoreState(const QVariantMap &state, const std::function<bool(const Destination &)> &isThere);

Q_SIGNALS:
    void pageChanged();  ///< another page is in sight
    void actionsChanged();
    void stateChanged();
    void closeWanted();  ///< of the last tab

private:
    PageHost *insert(int at);
    void showTab(int tab);
    void updateBar();
    void addCloseButton(int tab);
    bool eventFilter(QObject *watched, QEvent *event) override;

    PageHost::Maker m_maker;
    const Theme &m_theme;
    QTabBar *m_bar;
    QStackedWidget *m_stack;
    QList<PageHost *> m_hosts;  // in the order of the tabs
    PageHost *m_shown = nullptr;
    QPointer<QWidget> m_focus;
    bool m_beside = false;
    bool m_whole = false;
};

}  // namespace tri::ui
