// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/logquery.h"
#include "ui/services/appcontext.h"

#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace tri::ui {

class FlowLayout;

/// One quiet row that narrows the history: by whom, of which kind, in which way, from when and until when.
class HistoryFilters final : public QWidget {
    Q_OBJECT
public:
    HistoryFilters(const AppContext &context, QWidget *parent);

    /// Whom there is to choose; the choice stays.
    void setAuthors(const QStringList &authors);
    [[nodiscard]] const LogQuery &query() const { return m_query; }
    [[nodiscard]] QVariantMap state() const;
    void setState(const QVariantMap &state);

Q_SIGNALS:
    void changed();                          ///< query() is another
    void unreadable(const QString &reason);  ///< a date; "" = it is one again

private:
    QComboBox *addChoice(const QString &key, const QString &name, const QString &all);
    QLineEdit *addDay(const QString &key, const QString &name);
    void read();
    void clear();

    AppContext m_context;
    FlowLayout *m_flow;
    QComboBox *m_author;
    QComboBox *m_kind;
    QComboBox *m_origin;
    QLineEdit *m_from;
    QLineEdit *m_until;
    QToolButton *m_clear;
    LogQuery m_query;
};

}  // namespace tri::ui
