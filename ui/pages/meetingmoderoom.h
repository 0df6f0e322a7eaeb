// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/roomview.h"
#include "ui/services/theme.h"

#include <QPointer>
#include <QWidget>

class QScreen;
class QVBoxLayout;

namespace tri::ui {

class ThemedLabel;

/// The window for the projector. It is given a RoomView and nothing else – no workspace, no record, no context – so that
/// nothing but the closed list can show on it.
class MeetingModeRoom final : public QWidget {
    Q_OBJECT
public:
    explicit MeetingModeRoom(const Theme &theme);

    /// @p time: of the item, "" when it is not wanted.
    void showView(const RoomView &view, const QString &time);
    /// Fills the screen that @p own does not stand on; an ordinary window where there is only one.
    void open(const QWidget *own);
    /// Of the screens there are now: goes to the other one, or comes back from one that is gone. It never covers what
    /// only its owner may see. Called when a screen comes or goes.
    void follow(const QList<QScreen *> &screens);

Q_SIGNALS:
    void stepWanted(int by);
    void blankWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ThemedLabel *addText(const QString &name, Theme::Type type, Theme::Role role);
    bool place(const QList<QScreen *> &screens);
    void fit();
    void showAgreed(const RoomView &view);

    const Theme &m_theme;
    QPointer<const QWidget> m_own;
    bool m_onOther = false;  // it fills a screen that its owner is not on
    QVBoxLayout *m_column;
    ThemedLabel *m_meeting;
    ThemedLabel *m_title;
    ThemedLabel *m_wantedHead;
    ThemedLabel *m_wanted;
    ThemedLabel *m_agreedHead;
    ThemedLabel *m_agreed;
    ThemedLabel *m_time;
};

}  // namespace tri::ui
