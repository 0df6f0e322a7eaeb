// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seal/keybook.h"
#include "ui/services/appcontext.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLineEdit;
class QPushButton;

namespace tri::ui {

class ThemedLabel;

/// Enters the key of somebody else, once its words were compared with its owner. Deletes itself when it is closed.
class KeyDialog final : public QDialog {
    Q_OBJECT
public:
    /// Of a key that is at hand, as @p key; null = its text is to be pasted.
    KeyDialog(const AppContext &context, const QString &name, const PublicKey &key,
              QWidget *parent = nullptr);

Q_SIGNALS:
    void entered(const QString &name);

private:
    void setUp();
    void follow();
    void enter();

    AppContext m_context;
    PublicKey m_key;
    bool m_given;  // it is at hand
    QLineEdit *m_text;
    QLineEdit *m_name;
    ThemedLabel *m_words;
    ThemedLabel *m_hex;
    QCheckBox *m_compared;
    ThemedLabel *m_problem;
    QDialogButtonBox *m_buttons;
    QPushButton *m_enter;
};

}  // namespace tri::ui
