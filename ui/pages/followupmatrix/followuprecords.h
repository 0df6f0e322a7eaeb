// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appcontext.h"

#include <QWidget>

class QModelIndex;
class QTreeWidget;

namespace tri::ui {

class FollowUpModel;
class ThemedLabel;

/// Below the matrix: what the chosen cell says in words, and its records, each to be opened; the recommendation last.
class FollowUpRecords final : public QWidget {
    Q_OBJECT
public:
    FollowUpRecords(const AppContext &context, QWidget *parent);

    void showCell(const FollowUpModel &model, const QModelIndex &cell);
    [[nodiscard]] RecordId currentRecord() const;
    [[nodiscard]] bool hasKeyboard() const;
    void takeKeyboard();
    [[nodiscard]] QTreeWidget *list() const { return m_list; }

private:
    void add(const RecordId &id, const QStringList &cells);

    AppContext m_context;
    ThemedLabel *m_words;
    QTreeWidget *m_list;
};

}  // namespace tri::ui
