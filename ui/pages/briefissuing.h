// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/issuing.h"
#include "ui/services/appcontext.h"

#include <QDialog>

class QComboBox;
class QListWidget;

namespace tri::ui {

/// Numbers the paper, lays it out and keeps it, as one step. Gives the number.
[[nodiscard]] Result<qint64> issueNow(const AppContext &context, const BriefRequest &request,
                                      const BriefDocument &document);

/// The papers that were issued of one, each against the next or against the paper as it is now: what differs, line by line.
class IssuedCompareDialog final : public QDialog {
    Q_OBJECT
public:
    IssuedCompareDialog(const AppContext &context, const BriefRequest &request, const QString &present,
                        QWidget *parent = nullptr);

    [[nodiscard]] QListWidget *lines() const { return m_lines; }

private:
    void compare();
    [[nodiscard]] Result<QString> textAt(int place) const;

    AppContext m_context;
    QList<IssuedBrief> m_issued;  ///< the last one first
    QString m_present;
    QComboBox *m_earlier;
    QComboBox *m_later;
    QListWidget *m_lines;
};

}  // namespace tri::ui
