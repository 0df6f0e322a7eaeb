// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appcontext.h"

#include <QWidget>

namespace tri::ui {

class GrowingTextEdit;
class ThemedLabel;

/// The private notes on the item in hand. What is typed is a draft from the first letter on and becomes a note when the
/// keyboard leaves the field, the item or the page.
class MeetingModeNotes final : public QWidget {
    Q_OBJECT
public:
    explicit MeetingModeNotes(const AppContext &context, QWidget *parent = nullptr);

    /// @p record and @p field name the draft; "" = there is no item to note on.
    void setNote(const QString &record, const QString &field, const QString &saved);
    void followNote(const QString &saved);  ///< the note changed elsewhere; what is being typed stays
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isChanged() const { return m_changed; }
    void saved();  ///< what is typed is a note now
    void takeFocus();
    [[nodiscard]] bool hasKeyboard() const;

Q_SIGNALS:
    void left();  ///< with something to be kept

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onEdited();
    void showState();

    AppContext m_context;
    QString m_record;
    QString m_field;
    bool m_changed = false;
    GrowingTextEdit *m_edit;
    ThemedLabel *m_state;
};

/// Where meeting mode keeps what is not finished. No record has this name, so no form takes it for its own.
[[nodiscard]] QString meetingModeDrafts(const RecordId &meeting);

}  // namespace tri::ui
