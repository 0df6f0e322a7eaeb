// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checkaccess.h"

#include "ui/services/accesskeys.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QCheckBox>
#include <QKeySequence>

namespace tri::ui {

namespace {

class CheckAccess final : public QAccessibleWidget {
public:
    explicit CheckAccess(QAbstractButton *button) : QAccessibleWidget(button, QAccessible::CheckBox) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name && button()->accessibleName().isEmpty())
            return withoutAccessKey(button()->text());
        if (kind == QAccessible::Accelerator && !button()->shortcut().isEmpty())
            return button()->shortcut().toString(QKeySequence::NativeText);
        return QAccessibleWidget::text(kind);
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State now = QAccessibleWidget::state();
        const auto *box = qobject_cast<const QCheckBox *>(button());
        now.checkable = button()->isCheckable();
        now.checked = button()->isChecked();
        now.checkStateMixed = box && box->checkState() == Qt::PartiallyChecked;
        now.pressed = button()->isDown();
        return now;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (button()->isEnabled())
            names.prepend(toggleAction());
        return names;
    }
    void doAction(const QString &action) override
    {
        if (action != toggleAction())
            QAccessibleWidget::doAction(action);
        else if (button()->isEnabled())
            button()->click();
    }

private:
    [[nodiscard]] QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
};

}  // namespace

void installCheckAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *button = qobject_cast<QAbstractButton *>(object);
            return button && button->isCheckable() && !button->autoExclusive() ? new CheckAccess(button)
                                                                               : nullptr;
        });
        return true;
    }();
    Q_UNUSED(installed)
}

}  // namespace tri::ui
