// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/fillbutton.h"

#include "core/record/recordspec.h"
#include "ui/services/theme.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

FillButton::FillButton(const FieldSpec &field, const Theme *theme, const QString &name, QWidget *parent)
    : QToolButton(parent), m_field(&field), m_theme(theme)
{
    setObjectName(name);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setToolTip(tr("What becomes of this field in the selected records"));
    connect(theme, &Theme::changed, this, [this] { present(m_mode); });
    present(std::nullopt);
}

QList<std::optional<FillMode>> FillButton::modes() const
{
    QList<std::optional<FillMode>> modes{std::nullopt, FillMode::Set};
    if (m_field->isList())
        modes << FillMode::Add << FillMode::Remove;
    if (!m_field->required)
        modes << FillMode::Clear;
    return modes;
}

QString FillButton::word(std::optional<FillMode> mode) const
{
    if (!mode)
        return tr("Keep");
    switch (*mode) {
    case FillMode::Set: return m_field->isList() ? tr("Replace") : tr("Set");
    case FillMode::Add: return tr("Add");
    case FillMode::Remove: return tr("Take out");
    case FillMode::Clear: return tr("Clear");
    }
    return {};
}

void FillButton::setUpMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(objectName() + u".menu"_s);
    auto *group = new QActionGroup(menu);
    for (const std::optional<FillMode> &mode : modes()) {
        QAction *choice = menu->addAction(word(mode));
        choice->setCheckable(true);
        group->addAction(choice);
        m_choices << choice;
        connect(choice, &QAction::triggered, this, [this, mode] { Q_EMIT chosen(mode); });
    }
    setMenu(menu);
}

void FillButton::present(std::optional<FillMode> mode)
{
    m_mode = mode;
    if (m_choices.isEmpty())
        setUpMenu();
    setText(word(mode));
    setFont(m_theme->font(Theme::Type::Caption, mode.has_value()));
    setAccessibleName(tr("%1: %2").arg(m_field->labelText(), word(mode)));
    m_choices[std::max(0, int(modes().indexOf(mode)))]->setChecked(true);
    updateGeometry();
}

/// As wide as the longest word, so that the fields beside it stay where they are and end in one line.
QSize FillButton::sizeHint() const
{
    const QSize own = QToolButton::sizeHint();
    const QFontMetrics metrics(m_theme->font(Theme::Type::Caption, true));
    int widest = 0;
    for (const QString &text : {tr("Keep"), tr("Set"), tr("Replace"), tr("Add"), tr("Take out"), tr("Clear")})
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return {own.width() - fontMetrics().horizontalAdvance(text()) + widest, own.height()};
}

}  // namespace tri::ui
