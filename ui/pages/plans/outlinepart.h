// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/planoutline.h"
#include "ui/pages/plans/planpart.h"

#include <functional>

class QLabel;
class QLineEdit;
class QMimeData;
class QSplitter;
class QStackedWidget;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace tri::ui {

class NoticeBar;
class OutlineModel;
class OutlineView;
class PlanPasteReview;
class RecordForm;

/// The outline of a plan: its lines one below the other, typed into like a spreadsheet, moved and numbered like the
/// outline of a text.
class OutlinePart final : public PlanPart {
    Q_OBJECT
public:
    explicit OutlinePart(const AppContext &context, QWidget *parent = nullptr);
    ~OutlinePart() override;

    [[nodiscard]] QString title() const override { return tr("Outline"); }
    void showPlan(const SharedPlan &plan) override;
    [[nodiscard]] QList<QAction *> actions() override { return m_actions; }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("plan-outline"); }
    [[nodiscard]] RecordId currentLine() const override;
    void setCurrentLine(const RecordId &line) override;
    void commit() override;
    void focusFirst() override;

    [[nodiscard]] OutlineView *view() const { return m_view; }
    [[nodiscard]] OutlineModel *model() const { return m_model; }
    [[nodiscard]] PlanPasteReview *review() const { return m_review; }

private:
    enum class Where { Above, Below, Under, ActivityUnder };
    using Rule = std::function<Result<ChangeSet>(const PlanOutline &)>;

    void setUpBar(QVBoxLayout *column);
    void setUpView();
    void setUpActions();
    QAction *make(const QString &key, const QString &icon, const QString &text, const QString &tip,
                  const std::function<void()> &run, const QKeySequence &keys = {});
    void updateActions();
    void fillColumns();
    void keepLook();
    void restoreLook();
    void sizeColumns();
    void showFoot();
    void showEmptiness();

    // outlinepartactions.cpp
    bool change(const Rule &rule, const RecordId &then = {});
    void move(int by);
    void setLevel(int by);
    void drop(const RecordIds &lines, const RecordId &under, const RecordId &before);
    void startLine(Where where);
    void addTyped(const FieldValue &title);
    void remove();
    void duplicate();
    void copy(bool headings);
    void cut();
    void paste();
    void review(const QMimeData &clip);
    void closeReview();
    void fillDown();
    void fillCells(int column, const RecordIds &records, const FieldValue &value);
    void changeSeveral();
    void missReason(const RecordIds &records);
    void undo();
    void tell(const QString &text, bool undoable);
    void select(const RecordId &id);
    [[nodiscard]] RecordIds chosen() const;  ///< the selected lines, or else the one with the keyboard

    NoticeBar *m_notice;
    QWidget *m_body;
    QLineEdit *m_find;
    QTimer *m_findTimer;
    QToolButton *m_columns;
    QSplitter *m_split;
    QStackedWidget *m_stack;
    OutlineModel *m_model;
    OutlineView *m_view;
    RecordForm *m_form = nullptr;  ///< made when it is asked for
    PlanPasteReview *m_review = nullptr;
    QLabel *m_foot;
    QTimer *m_lookTimer;
    QList<QAction *> m_actions;
    QList<QAction *> m_ofLines;  ///< that need a selected line
    QList<QAction *> m_writing;  ///< that need a workspace that can be written
    SharedPlan m_plan;
    RecordId m_wanted;  ///< to be selected when the plan comes with it
    RecordIds m_cut;
    bool m_again = false;  ///< another new line follows
    bool m_restored = false;
    bool m_own = false;
};

}  // namespace tri::ui
