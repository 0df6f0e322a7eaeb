// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/distil.h"
#include "ui/pages/evidence/evidencepart.h"

class QComboBox;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace tri::ui {

class CompareTable;
class DistilModel;
class EmptyState;
class LatestWork;
class LinkBar;
class ThemedLabel;

/// Lessons against experiences side by side; some of the experiences compared below.
class DistilPart final : public EvidencePart {
    Q_OBJECT
public:
    explicit DistilPart(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Distil"); }
    [[nodiscard]] QString subtitle() const override;
    void showReading(const SharedReading &reading) override;
    [[nodiscard]] QList<QAction *> actions() const override { return m_actions; }
    void print() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void focusFirst() override;
    [[nodiscard]] bool isBusy() const override;

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] DistilModel *model() const { return m_model; }
    [[nodiscard]] const RecordIds &picked() const { return m_picked; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Wanted {
        RecordId theme;
        RecordId state;
        QString text;
    };
    void setUpActions();
    QWidget *makeBar();
    void setUpTable();
    void fillFilters();
    void work();  ///< beside the window
    void take(Distil made);
    void select(const RecordId &lesson, const RecordId &experience);
    void fitColumns();
    void showCell();
    void showCompared();
    void openCurrent();
    void pick();
    void addLink();
    void open(const RecordId &id);
    [[nodiscard]] Wanted wanted() const;
    [[nodiscard]] RecordId currentLesson() const;
    [[nodiscard]] RecordId currentExperience() const;

    SharedReading m_reading;
    LatestWork *m_work;
    DistilModel *m_model;
    QTableView *m_table;
    CompareTable *m_compare;
    LinkBar *m_link;
    ThemedLabel *m_words;
    ThemedLabel *m_hint;
    QStackedWidget *m_stack;
    QSplitter *m_split;
    EmptyState *m_empty;
    QComboBox *m_theme = nullptr;
    QComboBox *m_state = nullptr;
    QLineEdit *m_text = nullptr;
    QList<QAction *> m_actions;
    QAction *m_add = nullptr;
    RecordIds m_picked;
    RecordId m_lesson;  ///< to be chosen once the table is there
    RecordId m_experience;
    QVariantMap m_kept;  ///< filters to be set once there is something to choose from
};

}  // namespace tri::ui
