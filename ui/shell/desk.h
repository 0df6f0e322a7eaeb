// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actiontable.h"
#include "ui/shell/pagearea.h"

#include <QPointer>

namespace tri::ui {

class PageWindow;
class Session;
class SideBar;

/// One open workspace on the screen: places at the side and the pages in the middle, the windows of their own that
/// pages were given, and the session that brings all of it back.
class Desk final : public PageArea {
    Q_OBJECT
public:
    /// @p left as sessionState() of a desk before it; empty = what is kept of the workspace.
    Desk(AppContext context, PageFactories factories, bool sample, QWidget *parent = nullptr,
         const QVariantMap &left = {});
    ~Desk() override;

    [[nodiscard]] int recordCount() const;
    void saveLayout();
    [[nodiscard]] QVariantMap sessionState() const;     ///< what is open and how it is arranged
    void touchSession();                                ///< the window was moved or resized
    [[nodiscard]] QList<PageWindow *> windows() const;  ///< that are open
    void setWhole(bool whole) override;                 ///< nor places
    void showMeetingMode(const RecordId &meeting) override;

Q_SIGNALS:
    void recordCountChanged();
    void sessionWritten();
    void programWanted(tri::ui::ActionId id);  ///< in a window of its own, a command for all windows

protected:
    [[nodiscard]] QList<QWidget *> parts() const override;

private:
    void followPage();
    void showStanding(bool sample);
    bool restoreSession(const QVariantMap &kept);
    PageWindow *makeWindow();
    using PageArea::holdMeeting;
    void holdMeeting(const RecordId &meeting, PageArea *wanted);
    void showWindow(const Destination &destination, const QVariantMap &state);

    SideBar *m_side;
    NoticeBar *m_standing;
    QSplitter *m_splitter;
    Session *m_session;
    QList<QPointer<PageWindow>> m_windows;
    bool m_hasStanding = false;
};

}  // namespace tri::ui
