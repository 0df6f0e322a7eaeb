// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appcontext.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QPushButton;

namespace tri::ui {

class ReviewModel;
class ThemedLabel;

/// What can be done about the row in hand of a table that is to be taken in: what mends its cell, whether it is a record that
/// is here, and what it changes there.
class ReviewFixes final : public QWidget {
    Q_OBJECT
public:
    ReviewFixes(const AppContext &context, ReviewModel *model, QWidget *parent);

    void showRow(const QModelIndex &index);

private:
    QPushButton *add(const QString &name, const QString &text);
    void addDecisions(int row);

    AppContext m_context;
    ReviewModel *m_model;
    ThemedLabel *m_changes;
    QWidget *m_row;
    QHBoxLayout *m_line;
    QCheckBox *m_everywhere;
    QList<QPushButton *> m_buttons;
    QPersistentModelIndex m_at;
};

}  // namespace tri::ui
