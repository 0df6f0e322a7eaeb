// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/query.h"
#include "ui/services/appcontext.h"

#include <QScrollArea>

class QHBoxLayout;
class QListWidget;

namespace tri::ui {

class RecordTableModel;

/// The records of a list as cards, one column for each word of a choice field. A card is moved by dragging, or by
/// Ctrl+Shift+Left and Right, which sets the field: one step for undo.
class BoardView final : public QScrollArea {
    Q_OBJECT
public:
    BoardView(const AppContext &context, RecordTableModel *model, QWidget *parent);

    void setField(const QString &key);  ///< a Choice field; "" = nothing is shown
    void refresh();
    void select(const RecordId &id);
    [[nodiscard]] RecordId current() const;
    void focusCards();
    [[nodiscard]] int columnCount() const { return int(m_lists.size()); }
    [[nodiscard]] QListWidget *column(int number) const { return m_lists.value(number); }
    /// Gives the record the word of this column; -1 and beyond are passed over.
    void move(const RecordId &id, int column);

Q_SIGNALS:
    void chosen(const tri::RecordId &id);  ///< the keyboard is on this card
    void opened(const tri::RecordId &id);
    void failed(const tri::Problem &problem);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void build();
    void follow();
    [[nodiscard]] int columnOf(const QListWidget *list) const
    {
        return int(m_lists.indexOf(const_cast<QListWidget *>(list)));
    }
    [[nodiscard]] QString cardText(const Row &row) const;
    bool onKey(QListWidget *list, QKeyEvent *event);

    AppContext m_context;
    RecordTableModel *m_model;
    const FieldSpec *m_field = nullptr;
    QWidget *m_ground;
    QHBoxLayout *m_across;
    QList<QListWidget *> m_lists;  // in the order of the vocabulary; the last: no word
    QList<QWidget *> m_columns;
    bool m_filling = false;
};

}  // namespace tri::ui
