// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/filling.h"

#include <QToolButton>

#include <optional>

class QAction;

namespace tri::ui {

/// Beside a field of several records: what becomes of it in each of them. Says so in one word; its menu offers the rest.
class FillButton final : public QToolButton {
    Q_OBJECT
public:
    FillButton(const FieldSpec &field, const Theme *theme, const QString &name, QWidget *parent);

    void present(std::optional<FillMode> mode);  ///< nothing = the field stays as it is; does not emit
    [[nodiscard]] std::optional<FillMode> mode() const { return m_mode; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(std::optional<tri::ui::FillMode> mode);

private:
    void setUpMenu();
    [[nodiscard]] QString word(std::optional<FillMode> mode) const;
    [[nodiscard]] QList<std::optional<FillMode>> modes() const;

    const FieldSpec *m_field;
    const Theme *m_theme;
    std::optional<FillMode> m_mode;
    QList<QAction *> m_choices;  // as modes()
};

}  // namespace tri::ui
