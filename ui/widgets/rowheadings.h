// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QTableWidget;

namespace tri::ui {

/// Names before the rows of a table, in a column of this width. A name that is longer ends in dots; the whole stays in reach
/// as tool tip and for readers. @p depths indents names that stand below others; empty = none is.
void setRowHeadings(QTableWidget *table, const QStringList &names, int width, const QList<int> &depths = {});

}  // namespace tri::ui
