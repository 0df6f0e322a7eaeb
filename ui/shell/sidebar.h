// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appcontext.h"
#include "ui/shell/pagefactories.h"

#include <QHash>
#include <QTreeWidget>

namespace tri {
struct CommitEvent;
}

namespace tri::ui {

/// The places of the desk: Home, then each place with its kinds and how many records there are. Built from the
/// registry alone; in each place the kind with most records stands first.
class SideBar final : public QTreeWidget {
    Q_OBJECT
public:
    SideBar(const AppContext &context, QList<PageFactories::PlacePage> pages, QWidget *parent = nullptr);

    void fill();
    void setCurrentKind(const QString &kind);  ///< "" = Home; nothing is emitted
    void setCurrentPage(const QString &key);   ///< a page of a place; nothing is emitted
    void clearCurrent();
    void onCommitted(const CommitEvent &event);
    [[nodiscard]] int totalCount() const;

Q_SIGNALS:
    void homeChosen();
    void kindChosen(const QString &kind);
    void pageChosen(const QString &key);
    void viewChosen(const tri::RecordId &view);
    void countsChanged();

private:
    void choose(QTreeWidgetItem *item);
    void makeCurrent(QTreeWidgetItem *item);
    void fillViews();
    void count(const RecordSpec &kind);
    void countPages();
    void showCount(QTreeWidgetItem *item, int count);
    void rememberOpen();
    void follow();

    AppContext m_context;
    QList<PageFactories::PlacePage> m_placePages;
    QTreeWidgetItem *m_views = nullptr;
    QHash<QString, QTreeWidgetItem *> m_pageItems;  // by key
    QHash<QString, QTreeWidgetItem *> m_items;  // by kind
    QHash<QString, int> m_counts;
};

}  // namespace tri::ui
