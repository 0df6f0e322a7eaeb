// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/package.h"
#include "ui/services/appcontext.h"

#include <QWidget>

class QTabWidget;
class QTreeWidget;

namespace tri::ui {

class ThemedLabel;

/// What a package would hold, kind by kind, and what stays here, with the reason: to be looked at before it leaves.
class SendContents final : public QWidget {
    Q_OBJECT
public:
    explicit SendContents(const AppContext &context, QWidget *parent = nullptr);

    void showContents(const PackageContents &contents);
    void showText(const QString &text);  ///< instead: nothing is chosen, or it cannot be made

private:
    void fillGoing(const PackageContents &contents);
    void fillLeft(const PackageContents &contents);
    [[nodiscard]] QString kindText(const QString &key) const;

    AppContext m_context;
    ThemedLabel *m_summary;
    QTabWidget *m_tabs;
    QTreeWidget *m_going;
    QTreeWidget *m_left;
};

}  // namespace tri::ui
