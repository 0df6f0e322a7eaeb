// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QMainWindow;

namespace tri::ui {

class ActionSet;
class PageArea;

/// Gives the whole screen that a window stands on to a page that wants it, and the window its bars back afterwards.
class WholeScreen final : public QObject {
    Q_OBJECT
public:
    WholeScreen(ActionSet *actions, QMainWindow *window);

    void follow(PageArea *area);  ///< as the page in sight there wants it
    void end();
    [[nodiscard]] bool isOn() const { return m_area; }

private:
    void begin(PageArea *area);
    void setBarsVisible(bool visible);

    ActionSet *m_actions;
    QMainWindow *m_window;
    QPointer<PageArea> m_area;
    Qt::WindowStates m_before;  // of the window
};

}  // namespace tri::ui
