// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appcontext.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace tri::ui {

class ThemedLabel;

/// What lies in the exchange folder, and which folder that is.
class ArrivalsPart final : public QWidget {
    Q_OBJECT
public:
    explicit ArrivalsPart(const AppContext &context, QWidget *parent = nullptr);
    [[nodiscard]] QTreeWidget *list() const { return m_list; }

Q_SIGNALS:
    void chosen(const QString &path);  ///< a package that is to be looked at

private:
    void chooseFolder();
    void follow();
    void fill();
    void open();

    AppContext m_context;
    ThemedLabel *m_where;
    QPushButton *m_choose;
    QPushButton *m_none;
    QTreeWidget *m_list;
    ThemedLabel *m_hint;
    QPushButton *m_open;
};

}  // namespace tri::ui
