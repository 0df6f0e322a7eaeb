// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

namespace tri::ui {

class Theme;

/// All keyboard shortcuts by menu, made from the live table; a box narrows it down.
class ShortcutSheet final : public QDialog {
    Q_OBJECT
public:
    struct Row {
        QString group;
        QString text;
        QStringList keys;
    };
    ShortcutSheet(const Theme &theme, const QList<Row> &rows, QWidget *parent = nullptr);
};

}  // namespace tri::ui
