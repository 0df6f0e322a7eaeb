// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/services/appcontext.h"

#include <QDialog>

#include <functional>

class QLineEdit;

namespace tri::ui {

class ThemedLabel;

/// Asks for the passphrase of a package or a folder; one that does not open it is told at the field. Deletes itself when it is closed.
class PassphraseDialog final : public QDialog {
    Q_OBJECT
public:
    /// @p why says what it is for. @p open tries it; with it the dialog is done, or says why not.
    PassphraseDialog(const AppContext &context, const QString &why,
                     std::function<Status(const QString &)> open, QWidget *parent = nullptr);
    [[nodiscard]] static QString sealedText(const QString &file);  ///< of a package

private:
    void tryIt();

    std::function<Status(const QString &)> m_open;
    QLineEdit *m_words;
    ThemedLabel *m_problem;
};

}  // namespace tri::ui
