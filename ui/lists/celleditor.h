// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recordspec.h"
#include "ui/services/appcontext.h"

#include <QWidget>

class QCompleter;
class QLineEdit;
class QPlainTextEdit;
class QStandardItemModel;

namespace tri::ui {

/// One cell of a list while it is being typed in: a line, or a few lines for long texts. Choices and links are
/// offered below it as one types; the first that fits is taken by Enter.
class CellEditor final : public QWidget {
    Q_OBJECT
public:
    CellEditor(const RecordSpec &kind, const FieldSpec &field, const AppContext &context, QWidget *parent);

    void start(const QString &value, const QString &typed);
    [[nodiscard]] bool isStarted() const { return m_started; }
    [[nodiscard]] bool isChanged() const { return text() != m_value; }
    [[nodiscard]] bool isLong() const { return m_area; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] int usualHeight() const;
    void setUnread(bool unread);  ///< shows that the text cannot be read

Q_SIGNALS:
    void chosen(bool everywhere);  ///< an offer was taken: the cell is finished; with Ctrl, all selected ones

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void offer(const QString &typed);
    void take(const QModelIndex &offer);
    [[nodiscard]] QString lastPart(const QString &text) const;

    const FieldSpec &m_field;
    AppContext m_context;
    QWidget *m_input = nullptr;  // the line or the area; no focus proxy, whose text a view would select whole
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_area = nullptr;
    QCompleter *m_completer = nullptr;
    QStandardItemModel *m_offers = nullptr;
    QString m_value;
    bool m_started = false;
};

}  // namespace tri::ui
