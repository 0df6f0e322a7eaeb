// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/followupmatrix.h"
#include "ui/services/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;

namespace tri::ui {

/// What narrows the follow-up matrix, in two lines of boxes to choose from. What can be chosen comes from the records.
class FollowUpFilters final : public QWidget {
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
    QComboBox *add(QHBoxLayout *row, const QString &label, const QString &name);
    QCheckBox *addCheck(QHBoxLayout *row, const QString &text, const QString &tip, const QString &name);
    void makeRows();
    void fillYears(const FollowUpMatrixData &from);
    void read();
    void showQuestion();

    const Theme &m_theme;
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
