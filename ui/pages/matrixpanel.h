// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/themematrix.h"
#include "ui/services/appcontext.h"

#include <QVariantMap>
#include <QWidget>

#include <functional>

class QAction;
class QComboBox;
class QKeyEvent;
class QTableView;
class QTreeWidget;

namespace tri::ui {

class EmptyState;
class MatrixModel;
class ThemedLabel;

/// What the three sides do on each theme, period by period: where they overlap and where there is a gap. The chosen cell
/// says in words what it counts, and lists the records.
class MatrixPanel final : public QWidget {
    Q_OBJECT
public:
    MatrixPanel(const AppContext &context, QWidget *parent);

    /// Reads the records again; the columns that hold @p day come into sight the first time.
    [[nodiscard]] Status refresh(const QDate &day);
    [[nodiscard]] QList<QAction *> pageActions() const { return m_actions; }
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap &state);
    void focusFirst();

Q_SIGNALS:
    void openWanted(const tri::RecordId &id);
    void told(const QString &text);
    void failed(const tri::Problem &problem);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void setUpTable();
    void setUpActions();
    void build();
    void showCell();
    void setUnfolded(int row, bool unfolded);
    void keepingPlace(const std::function<void()> &change);
    void showDay(const QDate &day);
    void fitColumns();
    bool onKey(QKeyEvent *event);
    void copy();
    void askExport();
    void exportTo(const QString &path);
    QAction *makeAction(const QString &key, const QString &text, const QString &tip);

    AppContext m_context;
    ThemeData m_data;
    MatrixModel *m_model;
    QComboBox *m_by;
    ThemedLabel *m_legend;
    QTableView *m_table;
    ThemedLabel *m_words;
    QTreeWidget *m_records;
    ThemedLabel *m_outside;
    QWidget *m_body;
    EmptyState *m_empty;
    QList<QAction *> m_actions;
    bool m_placed = false;  // the columns of the day were brought into sight
};

}  // namespace tri::ui
