// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/requests/requestspart.h"

#include <QTreeWidget>

#include <functional>

namespace tri::ui {

/// The requests behind a number, one a line, with one thing more about each. Enter opens one.
class RequestList final : public QTreeWidget {
    Q_OBJECT
public:
    RequestList(const AppContext &context, const QString &name, QWidget *parent = nullptr);

    /// @p about says what stands in the second column, headed @p heading.
    void showRequests(const RequestsReading &reading, const RecordIds &requests, const QString &heading,
                      const std::function<QString(const ExpertiseRequest &)> &about);
    [[nodiscard]] RecordId current() const;

private:
    AppContext m_context;
};

/// Lays a tree out as the desk's other lists are: rows of the theme's height, no branches, no second line.
void setUpRequestTree(QTreeWidget *tree, const Theme &theme, const QString &name);
/// What a column needs for its heading and its texts; groups are no texts of a column. At most so many @p letters, but always
/// the heading.
[[nodiscard]] int widthOfTexts(const QTreeWidget *tree, int column, const Theme &theme, int letters = 24);
void fitRequestItem(QTreeWidgetItem *item, const Theme &theme);

}  // namespace tri::ui
