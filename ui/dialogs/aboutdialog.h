// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace tri::ui {

class Theme;

/// Name, version, purpose and licence.
class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(const Theme &theme, QWidget *parent = nullptr);
};

}  // namespace tri::ui
