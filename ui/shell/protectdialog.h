// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace tri::ui {

class DocumentController;
class Preferences;
class Theme;
class ThemedLabel;

/// Protects the open workspace by a passphrase; or, of one that is protected, changes the passphrase, the recovery code and
/// when it locks itself, or takes the protection off. Deletes itself when it is closed.
class ProtectDialog final : public QDialog {
    Q_OBJECT
public:
    ProtectDialog(DocumentController &documents, const Theme &theme, Preferences &preferences,
                  const QDate &today, QWidget *parent);

private:
    QWidget *setUpNew();
    QWidget *setUpProtected();
    QWidget *setUpCode();
    void addPassphrase(QVBoxLayout *column, QLineEdit *first, QLineEdit *again, const QString &label);
    void protect();
    void change();
    void renewCode();
    void takeOff();
    void showSheet(int sheet);  ///< in the room that it needs itself
    void showCode(const QString &code, const QString &more = {});
    void printCode();
    [[nodiscard]] bool isRepeated(const QLineEdit *first, const QLineEdit *again);
    [[nodiscard]] bool isAllowed();  ///< the passphrase of now is right
    void tell(const QString &problem, QWidget *at = nullptr);
    void tell(const Status &done);

    DocumentController &m_documents;
    const Theme &m_theme;
    Preferences &m_preferences;
    const QDate m_today;
    QString m_path;
    QString m_code;

    QStackedWidget *m_stack;
    ThemedLabel *m_problem;
    QLineEdit *m_new;
    QLineEdit *m_newAgain;
    QLineEdit *m_now;
    QLineEdit *m_other;
    QLineEdit *m_otherAgain;
    QComboBox *m_after;
    ThemedLabel *m_codeText;
    ThemedLabel *m_codeMore;
};

}  // namespace tri::ui
