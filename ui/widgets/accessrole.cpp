// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessrole.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QLabel>
#include <QVariant>

namespace tri::ui {

namespace {

constexpr char kRole[] = "accessRole";

class RoleAccess final : public QAccessibleWidget {
public:
    RoleAccess(QWidget *widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const auto *label = qobject_cast<const QLabel *>(widget());
        if (kind == QAccessible::Name && label && widget()->accessibleName().isEmpty())
            return label->text();
        return QAccessibleWidget::text(kind);
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State now = QAccessibleWidget::state();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget())) {
            now.checkable = button->isCheckable();
            now.checked = button->isChecked();
            now.pressed = button->isDown();
        }
        return now;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        const auto *button = qobject_cast<const QAbstractButton *>(widget());
        QStringList names = QAccessibleWidget::actionNames();
        if (button && button->isEnabled())
            names.prepend(pressAction());
        return names;
    }
    void doAction(const QString &action) override
    {
        auto *button = qobject_cast<QAbstractButton *>(widget());
        if (button && action == pressAction() && button->isEnabled())
            button->click();
        else
            QAccessibleWidget::doAction(action);
    }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    const QVariant role = object->isWidgetType() ? object->property(kRole) : QVariant();
    return role.isValid() ? new RoleAccess(static_cast<QWidget *>(object), QAccessible::Role(role.toInt()))
                          : nullptr;
}

}  // namespace

void setAccessRole(QWidget *widget, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed)
    if (widget->property(kRole) == QVariant(int(role)))
        return;
    // What was made of it before does not know the role.
    if (QAccessibleInterface *before = QAccessible::queryAccessibleInterface(widget))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(before));
    widget->setProperty(kRole, int(role));
}

void announce(QWidget *widget, const QString &text, bool stood)
{
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    // On Linux an Alert goes no further; there a message is spoken when it appears.
    if (stood) {
        QAccessibleEvent appears(widget, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&appears);
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent spoken(widget, text);
    QAccessible::updateAccessibility(&spoken);
#else
    Q_UNUSED(text)
#endif
}

}  // namespace tri::ui
