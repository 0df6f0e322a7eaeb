// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recordspec.h"
#include "ui/services/appcontext.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace tri::ui {

/// "Linked from": which records point to this one, by kind and field; Enter opens, Add makes another one that does.
class BacklinksPanel final : public QWidget {
    Q_OBJECT
public:
    BacklinksPanel(const AppContext &context, QWidget *parent);

    void showRecord(const Row &row);
    [[nodiscard]] int count() const { return m_count; }

private:
    void fillMenu(const RecordSpec &kind);
    [[nodiscard]] RecordIds inOrder(const RecordSpec &kind, const FieldSpec &field,
                                    const RecordIds &ids) const;
    void open(QTreeWidgetItem *item);
    bool eventFilter(QObject *object, QEvent *event) override;

    AppContext m_context;
    QStackedWidget *m_stack;
    QTreeWidget *m_tree;
    QPushButton *m_add;
    QMenu *m_menu;
    RecordId m_id;
    const RecordSpec *m_kind = nullptr;
    int m_count = 0;
};

}  // namespace tri::ui
