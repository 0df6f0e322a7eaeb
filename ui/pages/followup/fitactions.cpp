// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done with the lines of a State's fit: open, make a support record, add a cycle, print.

#include "core/workspace/workspace.h"
#include "ui/fields/linkbox.h"
#include "ui/pages/followup/fitpage.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTreeWidget>

namespace tri::ui {

using namespace Qt::StringLiterals;

void FitPage::setUpActions()
{
    const auto make = [this](const QString &key, const QString &icon, const QString &text, const QString &tip,
                             auto slot) {
        auto *action = new QAction(m_context.theme->icon(icon), text, this);
        action->setObjectName(u"fit."_s + key);
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_print = make(u"print"_s, u"document-print"_s, tr("Print"),
                   tr("The list on paper, for the office or to share (Ctrl+P)"), &FitPage::print);
    m_open = make(u"open"_s, u"document-open"_s, tr("Open"), tr("Open the recommendation (Enter)"),
                  &FitPage::openCurrent);
    m_support = make(u"support"_s, u"list-add"_s, tr("Make a support record…"),
                     tr("Write down support for this recommendation that fits the cycle (S)"),
                     &FitPage::startSupport);
    m_cycle = make(u"cycle"_s, u"x-office-calendar"_s, tr("Add a planning cycle"),
                   tr("When the State plans, and when the text is prepared"), &FitPage::addCycle);
    m_list->addAction(m_open);
    m_support->setShortcut(QKeySequence(Qt::Key_S));
    m_support->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(m_support);
    m_header->setActions({m_support, m_print});
}

/// Below the list while a line becomes support: whose, and whether it is offered.
void FitPage::setUpAsk()
{
    m_ask->setObjectName(u"fit.ask"_s);
    m_agencyBox->setObjectName(u"fit.agency"_s);
    m_agencyBox->setAccessibleName(tr("Agency that could support it"));
    m_agencyBox->setPlaceholderText(tr("Agency …"));
    m_offered->setObjectName(u"fit.offered"_s);
    m_offered->setText(tr("The agency has offered it"));
    auto *label = new ThemedLabel(*m_context.theme, Theme::Type::Body, Theme::Role::Text, m_ask);
    label->setText(tr("Support by:"));
    label->setBuddy(m_agencyBox);
    auto *make = new QPushButton(tr("Make the record"), m_ask);
    make->setObjectName(u"fit.make"_s);
    auto *row = new QHBoxLayout(m_ask);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_context.theme->space(2));
    row->addWidget(label);
    row->addWidget(m_agencyBox, 1);
    row->addWidget(m_offered);
    row->addWidget(make);
    m_ask->hide();
    connect(make, &QPushButton::clicked, this, &FitPage::makeSupport);
    connect(m_agencyBox, &LinkBox::chosen, this, [this](const RecordId &id) {
        m_agency = id;
        m_agencyBox->setText(m_context.workspace->shortTitle(id, m_context.contentLanguage));
    });
    connect(m_agencyBox, &QLineEdit::returnPressed, this, &FitPage::makeSupport);
    auto *leave = new QAction(this);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_ask->addAction(leave);
    connect(leave, &QAction::triggered, this, [this] {
        m_ask->hide();
        m_list->setFocus(Qt::OtherFocusReason);
    });
}

void FitPage::openCurrent()
{
    if (const RecordId id = currentRecord(); !id.isNull())
        m_context.navigator->showRecord(id);
}

void FitPage::openCycle()
{
    const QTreeWidgetItem *item = m_calendar->currentItem();
    if (const auto id = RecordId::parse(item ? item->data(0, Qt::UserRole).toString() : QString()))
        m_context.navigator->showRecord(*id);
}

void FitPage::addCycle()
{
    m_context.navigator->showNewRecord(kindOf<PlanningCycle>().spec.keyText(), {{u"state"_s, m_state}});
}

void FitPage::print()
{
    if (m_fit)
        m_context.navigator->showPaper(m_state, u"planning_fit"_s);
}

/// The agency for which most speaks is put in, and any other can be chosen.
void FitPage::startSupport()
{
    const FitLine *line = current();
    if (!line)
        return;
    m_agency = line->agencies.value(0);
    m_agencyBox->setText(
        m_agency.isNull() ? QString() : m_context.workspace->shortTitle(m_agency, m_context.contentLanguage));
    m_offered->setChecked(false);
    m_ask->show();
    m_agencyBox->setFocus(Qt::OtherFocusReason);
    m_agencyBox->selectAll();
}

void FitPage::makeSupport()
{
    const FitLine *line = current();
    const QString typed = m_agencyBox->text().trimmed();
    const bool same =
        !m_agency.isNull() && typed == m_context.workspace->shortTitle(m_agency, m_context.contentLanguage);
    if (!same)
        m_agency = typed.isEmpty() ? RecordId() : m_agencyBox->exactMatch(typed);
    if (m_agency.isNull() && !typed.isEmpty()) {
        m_notice->showProblem({ProblemCode::NotFound,
                               tr("No agency is called “%1”. Choose one from the list.").arg(typed),
                               {}});
        return;
    }
    if (!line || !m_fit)
        return;
    const RecordId id = m_context.workspace->newId();
    const Result<ChangeSet> made =
        supportOfLine(*m_fit, *line, {.agency = m_agency, .isOffered = m_offered->isChecked()}, id,
                      m_context.workspace->shortTitle(m_agency, m_context.contentLanguage));
    if (!made) {
        m_notice->showProblem(made.error());
        return;
    }
    m_wanted = line->recommendation;
    if (const auto stamp = m_context.workspace->apply(*made); !stamp) {
        m_notice->showProblem(stamp.error());
        return;
    }
    m_ask->hide();
    m_list->setFocus(Qt::OtherFocusReason);
    m_notice->showNote(
        m_offered->isChecked()
            ? tr("The support is written down as offered. It is internal until you share it.")
            : tr("The support is written down; nothing is offered yet. It is internal until you share it."));
    connect(m_notice->addAction(tr("Open it")), &QPushButton::clicked, this,
            [this, id] { m_context.navigator->showRecord(id); });
    connect(m_notice->addAction(tr("Undo")), &QPushButton::clicked, this, [this] {
        if (const auto undone = m_context.workspace->undo(); !undone)
            m_notice->showProblem(undone.error());
    });
}

}  // namespace tri::ui
