// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchange/assignbar.h"

#include "core/kinds/note.h"
#include "core/workspace/workspace.h"
#include "ui/fields/linkbox.h"
#include "ui/services/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

/// One of those a note can be for.
constexpr FieldSpec kWho{
    .key = "who", .type = FieldType::Link, .target = "state organisation body entity person"};

}  // namespace

AssignBar::AssignBar(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_who(new LinkBox(kWho, context, this)),
      m_due(new QLineEdit(this)),
      m_problem(new ThemedLabel(*context.theme, Theme::Type::Caption, Theme::Role::Error, this))
{
    const Theme &theme = *context.theme;
    setObjectName(u"conflict.assign_bar"_s);
    m_who->setObjectName(u"conflict.who"_s);
    m_who->setAccessibleName(tr("Who is asked to decide"));
    m_who->setPlaceholderText(tr("Who is to decide …"));
    m_who->setMinimumWidth(theme.textWidth(18));
    m_due->setObjectName(u"conflict.due"_s);
    m_due->setAccessibleName(tr("Until when"));
    m_due->setPlaceholderText(tr("Until when"));
    m_due->setToolTip(tr("A day, such as 14 May 2014; it may stay empty"));
    m_due->setMaximumWidth(theme.textWidth(14));
    auto *assign = new QPushButton(tr("Assign"), this);
    assign->setObjectName(u"conflict.assign_done"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"conflict.assign_cancel"_s);
    m_problem->setObjectName(u"conflict.assign_problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *row = new FlowLayout(theme.space(2), theme.space(1));
    for (QWidget *one : {static_cast<QWidget *>(m_who), static_cast<QWidget *>(m_due),
                         static_cast<QWidget *>(assign), static_cast<QWidget *>(cancel)})
        row->addWidget(one);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    column->addLayout(row);
    column->addWidget(m_problem);
    hide();
    connect(m_who, &LinkBox::chosen, this, [this](const RecordId &id) {
        m_chosen = id;
        m_who->setText(m_context.workspace->title(id, m_context.contentLanguage));
    });
    connect(m_who, &QLineEdit::textEdited, this, [this] { m_chosen = {}; });
    connect(m_who, &QLineEdit::returnPressed, this, &AssignBar::done);
    connect(m_due, &QLineEdit::returnPressed, this, &AssignBar::done);
    connect(assign, &QPushButton::clicked, this, &AssignBar::done);
    connect(cancel, &QPushButton::clicked, this, &AssignBar::leave);
    auto *escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(escape);
    connect(escape, &QAction::triggered, this, &AssignBar::leave);
}

void AssignBar::ask(const RecordIds &owners, const PartialDate &due)
{
    m_chosen = owners.value(0);
    m_who->setText(m_chosen.isNull() ? QString()
                                     : m_context.workspace->title(m_chosen, m_context.contentLanguage));
    m_due->setText(due.isNull() ? QString() : shortDate(due, locale()));
    m_problem->hide();
    show();
    m_who->setFocus(Qt::OtherFocusReason);
    m_who->selectAll();
}

void AssignBar::leave()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT left();
}

void AssignBar::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->show();
}

void AssignBar::done()
{
    const QString name = m_who->text().trimmed();
    const RecordId who = !m_chosen.isNull() || name.isEmpty() ? m_chosen : m_who->exactMatch(name);
    if (who.isNull() && !name.isEmpty()) {
        tell(tr("Nobody here is named “%1”. Type part of the name and choose from the list.").arg(name));
        m_who->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QString day = m_due->text().trimmed();
    const auto due = PartialDate::parseLoose(day, locale());
    if (!day.isEmpty() && !due) {
        tell(tr("“%1” is no date. Write it like 14 May 2014, or leave it empty.").arg(day));
        m_due->setFocus(Qt::OtherFocusReason);
        return;
    }
    hide();
    Q_EMIT assigned(name.isEmpty() ? RecordIds() : RecordIds{who}, due.value_or(PartialDate()));
}

}  // namespace tri::ui
