// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/meetingdata.h"

#include <QWidget>

#include <optional>

class QAction;

namespace tri::ui {

/// What stands behind one tab of the meeting page. It is given the meeting anew after each commit; a part that is not in
/// sight shows it once it comes into sight.
class MeetingPart : public QWidget {
    Q_OBJECT
public:
    explicit MeetingPart(const AppContext &context, QWidget *parent = nullptr) : QWidget(parent), m_context(context) {}

    [[nodiscard]] virtual QString title() const = 0;  ///< of its tab
    void setMeeting(const MeetingData &meeting);
    /// What can be done here, beside what can always be done on the page. Owned by the part.
    [[nodiscard]] virtual QList<QAction *> actions() { return {}; }
    /// See Page::helpId.
    [[nodiscard]] virtual QString helpId() const { return QStringLiteral("meeting"); }
    /// The recipe of the paper that printing shows from here.
    [[nodiscard]] virtual QString paper() const { return QStringLiteral("trilateral"); }
    /// Writes what is being typed, so that leaving loses nothing.
    virtual void commit() {}
    /// Puts the keyboard where work begins.
    virtual void focusFirst() { setFocus(Qt::OtherFocusReason); }

Q_SIGNALS:
    void actionsChanged();
    void failed(const tri::Problem &problem);  ///< told in the notice of the page

protected:
    virtual void showMeeting(const MeetingData &meeting) = 0;
    void showEvent(QShowEvent *event) override;

    AppContext m_context;

private:
    std::optional<MeetingData> m_next;
};

}  // namespace tri::ui
