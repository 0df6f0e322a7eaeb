// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/received.h"
#include "ui/services/appcontext.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QPushButton;

namespace tri::ui {

class ThemedLabel;

/// Who sent a package, told by the key that signed it; what it is about; and what to mind before it is taken.
class SenderBand final : public QFrame {
    Q_OBJECT
public:
    explicit SenderBand(const AppContext &context, QWidget *parent = nullptr);

    void showPackage(const ReceivedPackage &package);
    void showNotices(const PackagePreview &preview);
    [[nodiscard]] bool isUnverifiedTaken() const;  ///< the person said so

Q_SIGNALS:
    void unverifiedChanged();
    void compareWanted();  ///< the words of the key, with the sender

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    AppContext m_context;
    SenderStanding m_standing = SenderStanding::Unsigned;
    QLabel *m_icon;
    ThemedLabel *m_sender;
    ThemedLabel *m_about;
    ThemedLabel *m_refused;
    QWidget *m_key;
    ThemedLabel *m_words;
    QPushButton *m_compare;
    QCheckBox *m_unverified;
    ThemedLabel *m_notices;
};

}  // namespace tri::ui
