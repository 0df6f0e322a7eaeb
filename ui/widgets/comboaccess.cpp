// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/comboaccess.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLineEdit>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

class ComboAccess final : public QAccessibleWidget {
public:
    explicit ComboAccess(QComboBox *box) : QAccessibleWidget(box, QAccessible::ComboBox) {}

    [[nodiscard]] int childCount() const override { return box()->isEditable() ? 2 : 1; }
    [[nodiscard]] QAccessibleInterface *child(int place) const override
    {
        QObject *part = place == 0 ? static_cast<QObject *>(box()->view())
            : place == 1           ? static_cast<QObject *>(box()->lineEdit())
                                   : nullptr;
        return part ? QAccessible::queryAccessibleInterface(part) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child->object() == box()->view() ? 0 : child->object() == box()->lineEdit() ? 1 : -1;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return chosen();
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        // AT-SPI has no value that is a word, so that readers take it from the name.
        const QString about = QAccessibleWidget::text(kind);
        if (kind == QAccessible::Name)
            return about.isEmpty() ? chosen() : about + u": "_s + chosen();
        return about;
#else
        return QAccessibleWidget::text(kind);
#endif
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State now = QAccessibleWidget::state();
        now.hasPopup = true;
        now.expandable = true;
        now.expanded = box()->view()->isVisible();
        now.editable = box()->isEditable();
        return now;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (box()->isEnabled())
            names = QStringList{showMenuAction(), pressAction(), increaseAction(), decreaseAction()} + names;
        return names;
    }
    void doAction(const QString &action) override
    {
        if (action == increaseAction() || action == decreaseAction())
            step(action == increaseAction() ? 1 : -1);
        else if (action != showMenuAction() && action != pressAction())
            QAccessibleWidget::doAction(action);
        else if (box()->view()->isVisible())
            box()->hidePopup();
        else if (box()->isEnabled())
            box()->showPopup();
    }

private:
    [[nodiscard]] QComboBox *box() const
    {
        return static_cast<QComboBox *>(widget());
    }
    [[nodiscard]] QString chosen() const
    {
        const QString spoken = box()->currentData(Qt::AccessibleTextRole).toString();
        return spoken.isEmpty() || box()->isEditable() ? box()->currentText() : spoken;
    }
    void step(int by)
    {
        if (!box()->isEnabled())
            return;
        for (int at = box()->currentIndex() + by; at >= 0 && at < box()->count(); at += by) {
            const QModelIndex index =
                box()->model()->index(at, box()->modelColumn(), box()->rootModelIndex());
            if (!index.flags().testFlag(Qt::ItemIsEnabled))
                continue;
            box()->setCurrentIndex(at);
            Q_EMIT box()->activated(at);
            return;
        }
    }
};

}  // namespace

void installComboAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *box = qobject_cast<QComboBox *>(object);
            return box ? new ComboAccess(box) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(installed)
}

}  // namespace tri::ui
