// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/query.h"
#include "ui/services/appcontext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace tri::ui {

/// The filter in words: "Lead is IOM and Due before today". Typed, or put together from a field, a relation and a
/// value. What cannot be read is explained below the line, and the list stays as it was.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    FilterBar(const AppContext &context, const RecordSpec &kind, QWidget *parent);

    void setFilter(const Filter &filter);  ///< does not emit
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    void focusWords();

Q_SIGNALS:
    void changed();
    void closed();  ///< the person is done with it and nothing is filtered

private:
    void setUpWords();
    void setUpParts();
    void read();
    void explain(const QString &text);
    void addCondition();
    void showRelations();
    void showValues();

    const RecordSpec &m_kind;
    AppContext m_context;
    QLineEdit *m_words;
    QLabel *m_reason;
    QComboBox *m_field;
    QComboBox *m_relation;
    QComboBox *m_value;
    QComboBox *m_joint;
    QPushButton *m_add;
    QToolButton *m_clear;
    Filter m_filter;
};

}  // namespace tri::ui
