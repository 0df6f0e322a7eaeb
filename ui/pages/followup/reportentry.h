// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/followupstory.h"
#include "ui/services/appcontext.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace tri::ui {

class LinkBox;
class ThemedLabel;

/// The boxes for one dated report on a follow-up: who reports, on which day, how it stands, what was achieved. One step.
class ReportEntry final : public QWidget {
    Q_OBJECT
public:
    ReportEntry(const AppContext &context, QWidget *parent = nullptr);

    void start(const RecordId &followUp);
    void leave();  ///< without writing
    bool add();

Q_SIGNALS:
    void left();
    void added(const tri::RecordId &report);

private:
    void tell(const QString &problem);
    [[nodiscard]] std::optional<RecordId> author() const;  ///< nullopt: what is typed names nobody

    AppContext m_context;
    RecordId m_followUp;
    RecordId m_author;
    LinkBox *m_authorBox;
    QLineEdit *m_date;
    QComboBox *m_word;
    QLineEdit *m_achieved;
    ThemedLabel *m_problem;
};

}  // namespace tri::ui
