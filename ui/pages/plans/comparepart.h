// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/plans/plancomparer.h"
#include "ui/pages/plans/planpart.h"

class QComboBox;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace tri::ui {

class NoticeBar;
class ThemedLabel;

/// What changed in a plan between two moments: versions, meetings, any day, now. By line, field by field.
class ComparePart final : public PlanPart {
    Q_OBJECT
public:
    explicit ComparePart(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("What changed"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("plan-check"); }
    void showPlan(const SharedPlan &plan) override;
    [[nodiscard]] QList<QAction *> actions() override;
    [[nodiscard]] RecordId currentLine() const override;
    [[nodiscard]] bool canPrint() const override { return m_answer && m_answer->has_value(); }
    void print() override;
    void focusFirst() override;

    void compare();
    void saveCsv();
    [[nodiscard]] bool isBusy() const { return m_comparer->isBusy(); }

private:
    void setUpActions();
    QWidget *makeHead();
    void makeList();
    QComboBox *makeMoments(const QString &key, const QString &name);
    void fillMoments();
    void take(const std::shared_ptr<const Result<PlanComparer::Answer>> &answer);
    void fillFilters();
    void fill();
    void addChange(const PlanRecordChange &change);
    [[nodiscard]] bool passes(const PlanRecordChange &change) const;
    [[nodiscard]] QString nameOf(const PlanRecordChange &change) const;
    [[nodiscard]] QString numbersOf(const PlanRecordChange &change) const;
    [[nodiscard]] QString valueOf(const RecordSpec &spec, const QString &field,
                                  const FieldValue &value) const;
    [[nodiscard]] RecordIds ownersOf(const PlanRecordChange &change) const;
    [[nodiscard]] QByteArray csv() const;
    [[nodiscard]] QString momentIn(const QComboBox *box) const;
    void openCurrent();
    void updateActions();

    SharedPlan m_plan;
    PlanComparer *m_comparer;
    std::shared_ptr<const Result<PlanComparer::Answer>> m_answer;
    NoticeBar *m_notice;
    ThemedLabel *m_summary;
    QComboBox *m_then = nullptr;
    QComboBox *m_now = nullptr;
    QComboBox *m_field = nullptr;
    QComboBox *m_owner = nullptr;
    QTreeWidget *m_list;
    QAction *m_compare = nullptr;
    QAction *m_print = nullptr;
    QAction *m_csv = nullptr;
    QAction *m_open = nullptr;
};

}  // namespace tri::ui
