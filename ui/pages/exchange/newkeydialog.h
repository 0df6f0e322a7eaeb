// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appcontext.h"

#include <QDialog>

class QLineEdit;

namespace tri::ui {

class ThemedLabel;

/// Makes one's own key under a name. Deletes itself when it is closed.
class NewKeyDialog final : public QDialog {
    Q_OBJECT
public:
    explicit NewKeyDialog(const AppContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void made();

private:
    void makeKey();

    AppContext m_context;
    QLineEdit *m_name;
    ThemedLabel *m_problem;
};

}  // namespace tri::ui
