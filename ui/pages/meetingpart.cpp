// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/meetingpart.h"

#include <utility>

namespace tri::ui {

void MeetingPart::setMeeting(const MeetingData &meeting)
{
    if (isVisible())
        showMeeting(meeting);
    else
        m_next = meeting;
}

void MeetingPart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (const auto next = std::exchange(m_next, std::nullopt))
        showMeeting(*next);
}

}  // namespace tri::ui
