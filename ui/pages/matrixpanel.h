// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/themematrix.h"
#include "ui/services/appcontext.h"

#include <QDate>
#include <QPoint>
#include <QVariantMap>
#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QComboBox;
class QKeyEvent;
class QTableView;
class QTreeWidget;

namespace tri::ui {

class EmptyState;
class LatestWork;
class MatrixModel;
class ThemedLabel;

/// What the three sides do on each theme, period by period: where they overlap and where there is a gap. The chosen cell
/// says in words what it counts, and lists the records. It is counted beside the window: until the new table is there, the
/// old one stays.
class MatrixPanel final : public QWidget {
    Q_OBJECT
public:
    MatrixPanel(const AppContext &context, QWidget *parent);

    /// Reads the records again; the columns that hold @p day come into sight the first time. failed() where that fails.
    void refresh(const QDate &day);
    [[nodiscard]] bool isRead() const { return m_data != nullptr; }
    [[nodiscard]] bool isBusy() const;  ///< what is in sight is not yet what was asked for
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
    void count();
    void build(ThemeMatrix matrix);
    void placeAgain();
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
    std::shared_ptr<const ThemeData> m_data;  ///< null = to be read
    LatestWork *m_work;
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
    QDate m_day;
    QPoint m_wanted{-1, -1};  ///< column and row to be chosen once the table is there
    bool m_placed = false;    ///< the columns of the day were brought into sight
};

}  // namespace tri::ui
