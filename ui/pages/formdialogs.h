// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/fillform.h"
#include "ui/services/appcontext.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QTreeWidget;

namespace tri::ui {

class NoticeBar;
class ThemedLabel;

/// In which language a form is, and whether it is of this record or of a new one. Deletes itself when it is closed.
class FormExportDialog final : public QDialog {
    Q_OBJECT
public:
    /// @p record null = only an empty form can be made.
    FormExportDialog(const AppContext &context, const RecordId &record, QWidget *parent = nullptr);
    [[nodiscard]] QString language() const;
    [[nodiscard]] bool isEmptyForm() const;

private:
    QComboBox *m_language;
    QRadioButton *m_record;
    QRadioButton *m_empty;
};

/// What a form changes, problems first, each box to be taken or left. Nothing is written before it is accepted. Deletes
/// itself when it is closed.
class FormReviewDialog final : public QDialog {
    Q_OBJECT
public:
    FormReviewDialog(const AppContext &context, FormPlan plan, const QString &fileName,
                     QWidget *parent = nullptr);
    [[nodiscard]] QTreeWidget *tree() const { return m_tree; }

private:
    void setUp(const QString &fileName);
    void setUpButtons(QLayout *column);
    void fill();
    void summarise();
    void showDetail();
    void apply();
    [[nodiscard]] FormChoices choices() const;

    AppContext m_context;
    FormPlan m_plan;
    NoticeBar *m_notice;
    QLabel *m_summary;
    QTreeWidget *m_tree;
    ThemedLabel *m_detail;
    QPushButton *m_take;
};

}  // namespace tri::ui
