// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/plantree.h"
#include "ui/services/appcontext.h"

#include <QWidget>

#include <memory>

class QAction;

namespace tri::ui {

/// A plan as all parts of its page show it. It never changes: after a commit there is a new one.
using SharedPlan = std::shared_ptr<const PlanTree>;

/// What stands behind one tab of the plan page. It is given the plan when it comes into sight, and anew after each commit
/// while it is there.
class PlanPart : public QWidget {
    Q_OBJECT
public:
    explicit PlanPart(const AppContext &context, QWidget *parent = nullptr)
        : QWidget(parent), m_context(context)
    {
    }

    [[nodiscard]] virtual QString title() const = 0;  ///< of its tab
    virtual void showPlan(const SharedPlan &plan) = 0;
    /// What can be done here, beside what can always be done on the page. Owned by the part; the first is a button.
    [[nodiscard]] virtual QList<QAction *> actions() { return {}; }
    /// See Page::helpId.
    [[nodiscard]] virtual QString helpId() const { return QStringLiteral("plans"); }
    /// The line chosen here, so that the next part begins with it; null when none is.
    [[nodiscard]] virtual RecordId currentLine() const { return {}; }
    virtual void setCurrentLine(const RecordId &line) { Q_UNUSED(line) }
    /// Shows its paper or asks where to write it; only called where canPrint().
    [[nodiscard]] virtual bool canPrint() const { return false; }
    virtual void print() {}
    /// Writes what is being typed, so that leaving loses nothing.
    virtual void commit() {}
    /// Puts the keyboard where work begins.
    virtual void focusFirst() { setFocus(Qt::OtherFocusReason); }

Q_SIGNALS:
    void actionsChanged();
    void currentLineChanged();
    void failed(const tri::Problem &problem);  ///< told in the notice of the page
    void told(const QString &text);            ///< likewise, and goes away with the next action

protected:
    AppContext m_context;
};

}  // namespace tri::ui
