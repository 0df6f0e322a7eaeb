// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/followupmatrix.h"
#include "ui/widgets/optionbar.h"

class QCheckBox;
class QComboBox;

namespace tri::ui {

/// What narrows the follow-up matrix, in boxes to choose from. What can be chosen comes from the records.
class FollowUpFilters final : public OptionBar {
    Q_OBJECT
public:
    FollowUpFilters(const Theme &theme, const QString &language, QWidget *parent);

    void setData(const FollowUpMatrixData &from);  ///< keeps what is chosen as far as it is there
    void setQuestion(const MatrixQuestion &question);
    [[nodiscard]] const MatrixQuestion &question() const { return m_question; }
    [[nodiscard]] bool showsList() const;
    void setShowsList(bool list);

Q_SIGNALS:
    void changed();
    void formChanged();

private:
    QComboBox *addBox(const QString &label, const QString &name, int letters);
    QCheckBox *addCheck(const QString &text, const QString &tip, const QString &name);
    void addAll();
    void fillYears(const FollowUpMatrixData &from);
    void read();
    void showQuestion();

    QString m_language;
    MatrixQuestion m_question;
    bool m_filling = false;
    QComboBox *m_meeting = nullptr;
    QComboBox *m_themes = nullptr;
    QComboBox *m_addressee = nullptr;
    QComboBox *m_region = nullptr;
    QComboBox *m_actors = nullptr;
    QComboBox *m_status = nullptr;
    QComboBox *m_from = nullptr;
    QComboBox *m_to = nullptr;
    QComboBox *m_form = nullptr;
    QCheckBox *m_entriesOnly = nullptr;
    QCheckBox *m_allStates = nullptr;
};

}  // namespace tri::ui
