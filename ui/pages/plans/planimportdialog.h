// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plansheets/planimport.h"
#include "ui/services/appcontext.h"

#include <QDialog>

class QStackedWidget;

namespace tri::ui {

class NoticeBar;
class PlanMappingView;
class PlanReviewView;

/// Takes a file into a work plan: what its columns mean, where it is no workbook of ours, and then what it changes. Nothing
/// is written before it is accepted. Deletes itself when it is closed.
class PlanImportDialog final : public QDialog {
    Q_OBJECT
public:
    PlanImportDialog(const AppContext &context, const RecordId &plan, QWidget *parent = nullptr);

    /// A Problem when the file cannot be taken into this plan at all.
    [[nodiscard]] Status begin(RawBook book, const QString &fileName);
    [[nodiscard]] PlanMappingView *mapping() const { return m_mapping; }
    [[nodiscard]] PlanReviewView *review() const { return m_review; }

private:
    [[nodiscard]] Status replan();
    void takeMapped();
    void apply(const PlanTaking &taking);

    AppContext m_context;
    RecordId m_plan;
    RawBook m_raw;
    PlanBook m_book;
    bool m_mapped = false;
    NoticeBar *m_notice;
    QStackedWidget *m_stack;
    PlanMappingView *m_mapping;
    PlanReviewView *m_review;
};

}  // namespace tri::ui
