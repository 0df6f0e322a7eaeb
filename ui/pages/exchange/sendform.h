// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/package.h"
#include "core/seal/keybook.h"
#include "ui/services/appcontext.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace tri::ui {

class ThemedLabel;

/// What goes into a package, for whom, and how it is sealed.
class SendForm final : public QWidget {
    Q_OBJECT
public:
    explicit SendForm(const AppContext &context, QWidget *parent = nullptr);

    /// What decides which records go; nothing while no theme, meeting … is chosen.
    [[nodiscard]] std::optional<PackageOrder> order() const;
    [[nodiscard]] QList<KnownKey> receivers() const;
    [[nodiscard]] QString passphrase() const;
    [[nodiscard]] QString otherReceiver() const;  ///< in words, where no key is chosen
    [[nodiscard]] QString whyNot() const;         ///< "" = it can be sealed
    [[nodiscard]] const std::optional<Identity> &own() const { return m_own; }

    void setChosen(const RecordIds &ids);  ///< the records selected in a list
    [[nodiscard]] QVariantMap state() const;
    void setState(const QVariantMap &state);
    void readKeys();  ///< again; who is ticked stays so
    void focusFirst();

Q_SIGNALS:
    void contentChanged();  ///< other records go
    void changed();
    void keyWanted();  ///< of one's own

private:
    void setUpScope(QVBoxLayout *column);
    void setUpReceivers(QVBoxLayout *column);
    void setUpRest(QVBoxLayout *column);
    QWidget *addField(QVBoxLayout *column, const QString &label, QWidget *field);
    void fillSubjects();
    void showSealing();
    [[nodiscard]] PackageScope::Kind kind() const;
    [[nodiscard]] std::optional<PackageScope> scope() const;

    AppContext m_context;
    RecordIds m_chosen;
    CopyNumbers m_known;  // what one receiver has already
    QList<KnownKey> m_keys;
    std::optional<Identity> m_own;
    QComboBox *m_kind;
    QWidget *m_subjectRow = nullptr;
    QComboBox *m_subject;
    QComboBox *m_circle;
    QCheckBox *m_past;
    QCheckBox *m_lacking;
    QRadioButton *m_toKeys;
    QRadioButton *m_byPassphrase;
    QRadioButton *m_toAnybody;
    QListWidget *m_receivers;
    ThemedLabel *m_noKeys;
    QLineEdit *m_pass;
    QLineEdit *m_passAgain;
    QLineEdit *m_other;
    QWidget *m_passRow = nullptr;
    QWidget *m_againRow = nullptr;
    QWidget *m_otherRow = nullptr;
    ThemedLabel *m_open;
    QLineEdit *m_purpose;
    QCheckBox *m_ask;
    QDateEdit *m_by;
    ThemedLabel *m_signer;
    QPushButton *m_makeKey;
};

}  // namespace tri::ui
