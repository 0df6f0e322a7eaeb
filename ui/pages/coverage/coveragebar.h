// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/coverage.h"
#include "ui/widgets/optionbar.h"

#include <QVariantMap>

class QCheckBox;
class QComboBox;

namespace tri::ui {

/// What is counted, by what, and for whom: choices above the numbers.
class CoverageBar final : public OptionBar {
    Q_OBJECT
public:
    explicit CoverageBar(const Theme &theme, QWidget *parent = nullptr);

    /// Offers what recommendations of the workspace have; keeps what is chosen as long as it is there.
    void setData(const CoverageData &data);
    [[nodiscard]] CoverageScope scope() const;
    [[nodiscard]] CoverageBy by() const;
    [[nodiscard]] bool isShared() const;
    [[nodiscard]] CoverageOrder order() const { return {scope(), by()}; }
    [[nodiscard]] QVariantMap state() const;
    void restore(const QVariantMap &state);

Q_SIGNALS:
    void scopeChanged();  ///< or for whom
    void byChanged();

private:
    using Entries = QList<std::pair<QString, QString>>;  ///< text, key
    QComboBox *addBox(const QString &key, const QString &name);
    void refill(QComboBox *box, const QString &any, const Entries &entries);

    QComboBox *m_meeting;
    QComboBox *m_subject;
    QComboBox *m_body;
    QComboBox *m_period;
    QComboBox *m_by;
    QCheckBox *m_shared;
    QVariantMap m_wanted;  ///< chosen before anything was there to choose from
};

}  // namespace tri::ui
