// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/evidence/evidencereading.h"
#include "ui/services/appcontext.h"
#include "ui/widgets/optionbar.h"

class QComboBox;
class QLineEdit;

namespace tri::ui {

/// What an experience says to a lesson, entered in one line and written in one step.
class LinkBar final : public OptionBar {
    Q_OBJECT
public:
    LinkBar(const AppContext &context, QWidget *parent);

    /// Opens for the pair, which may be changed before it is added; null = the first there is.
    void ask(const SharedReading &reading, const RecordId &lesson, const RecordId &experience);
    void setReading(const SharedReading &reading) { m_reading = reading; }

Q_SIGNALS:
    void told(const QString &text);
    void failed(const tri::Problem &problem);
    void added(const tri::RecordId &lesson, const tri::RecordId &experience);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void addLink();
    [[nodiscard]] RecordId chosen(const QComboBox *box) const;

    AppContext m_context;
    SharedReading m_reading;
    QComboBox *m_lesson;
    QComboBox *m_experience;
    QComboBox *m_direction;
    QComboBox *m_strength;
    QLineEdit *m_reason;
};

}  // namespace tri::ui
