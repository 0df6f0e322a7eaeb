// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appcontext.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace tri::ui {

/// In which language a plan's workbook is, and for whom. Deletes itself when it is closed.
class PlanExportDialog final : public QDialog {
    Q_OBJECT
public:
    explicit PlanExportDialog(const AppContext &context, QWidget *parent = nullptr);
    [[nodiscard]] QString language() const;
    [[nodiscard]] bool isForOthers() const;

private:
    QComboBox *m_language;
    QCheckBox *m_forOthers;
};

}  // namespace tri::ui
