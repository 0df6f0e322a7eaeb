// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QWidget>

namespace tri::ui {

/// Tells assistive technology what a widget is, where Qt cannot know: a label that is a heading, a frame that is a message,
/// a painted word, buttons that belong together. Its name is its accessible name, else the text of a label.
void setAccessRole(QWidget *widget, QAccessible::Role role);

/// Has screen readers speak what @p widget says now, without the focus going there. It is to have the role of an
/// AlertMessage. @p text: what it says, for those readers that take words rather than widgets. @p stood: it was in sight
/// before, with other words; else Qt tells that it appears.
void announce(QWidget *widget, const QString &text, bool stood);

}  // namespace tri::ui
