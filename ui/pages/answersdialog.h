// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/meeting.h"
#include "core/rules/answercodes.h"
#include "ui/services/appcontext.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace tri::ui {

class ThemedLabel;

/// What was decided in a meeting and written on paper, typed back behind the codes of the items. Shows below what becomes of
/// each line while one types; lines that are not understood stay to be corrected, and what was typed is kept as a draft.
/// Deletes itself when it is closed.
class AnswersDialog final : public QDialog {
    Q_OBJECT
public:
    AnswersDialog(const AppContext &context, const Meeting &meeting, QWidget *parent);

Q_SIGNALS:
    void entered(int outcomes);

private:
    void read();
    void enter();
    [[nodiscard]] QString draftKey() const;

    AppContext m_context;
    Meeting m_meeting;
    QList<TypedAnswer> m_answers;
    QPlainTextEdit *m_text;
    QTreeWidget *m_lines;
    ThemedLabel *m_told;
    QPushButton *m_enter;
};

}  // namespace tri::ui
