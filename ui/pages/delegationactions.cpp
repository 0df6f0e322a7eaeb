// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done with the lines of a delegation's list: open, tick, make a step, ask for help, print.

#include "core/base/clock.h"
#include "core/rules/preparation.h"
#include "core/workspace/workspace.h"
#include "ui/fields/linkbox.h"
#include "ui/pages/delegationpage.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTreeWidget>

namespace tri::ui {

using namespace Qt::StringLiterals;

void DelegationPage::setUpActions()
{
    const auto make = [this](const QString &key, const QString &icon, const QString &text, const QString &tip,
                             auto slot) {
        auto *action = new QAction(m_context.theme->icon(icon), text, this);
        action->setObjectName(u"delegation."_s + key);
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_print = make(u"print"_s, u"document-print"_s, tr("Print checklist"),
                   tr("The list on paper, with boxes to tick and lines to write on (Ctrl+P)"),
                   &DelegationPage::print);
    m_open = make(u"open"_s, u"document-open"_s, tr("Open"), tr("Open the record of the line (Enter)"),
                  &DelegationPage::openCurrent);
    m_tick =
        make(u"tick"_s, u"dialog-ok-apply"_s, tr("Tick"),
             tr("The delegation is ready with this line, or not yet again (Space)"), &DelegationPage::tick);
    m_step = make(u"step"_s, u"view-calendar-tasks"_s, tr("Add a step"),
                  tr("Make a step of the preparation of this line; it stands on Home when it is due (S)"),
                  &DelegationPage::addStep);
    m_request = make(u"request"_s, u"mail-message-new"_s, tr("Ask for help…"),
                     tr("Draft a request to an agency for help with preparing the delegation (R)"),
                     &DelegationPage::startAsking);
    const auto byKey = [this](QAction *action, int key) {
        action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
    };
    m_list->addAction(m_open);
    byKey(m_tick, Qt::Key_Space);
    byKey(m_step, Qt::Key_S);
    byKey(m_request, Qt::Key_R);
    m_header->setActions({m_print});
}

/// Below the list while help is asked for: whom.
void DelegationPage::setUpAsk()
{
    m_ask->setObjectName(u"delegation.ask"_s);
    m_agencyBox->setObjectName(u"delegation.agency"_s);
    m_agencyBox->setAccessibleName(tr("Who is asked for help"));
    m_agencyBox->setPlaceholderText(tr("Agency …"));
    auto *label = new ThemedLabel(*m_context.theme, Theme::Type::Body, Theme::Role::Text, m_ask);
    label->setText(tr("Ask for help with the preparation:"));
    label->setBuddy(m_agencyBox);
    auto *draft = new QPushButton(tr("Draft the request"), m_ask);
    draft->setObjectName(u"delegation.draft"_s);
    auto *row = new QHBoxLayout(m_ask);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_context.theme->space(2));
    row->addWidget(label);
    row->addWidget(m_agencyBox, 1);
    row->addWidget(draft);
    m_ask->hide();
    connect(draft, &QPushButton::clicked, this, &DelegationPage::ask);
    connect(m_agencyBox, &LinkBox::chosen, this, [this](const RecordId &id) {
        m_agency = id;
        m_agencyBox->setText(m_context.workspace->shortTitle(id, m_context.contentLanguage));
    });
    connect(m_agencyBox, &QLineEdit::returnPressed, this, &DelegationPage::ask);
    auto *leave = new QAction(this);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_ask->addAction(leave);
    connect(leave, &QAction::triggered, this, [this] {
        m_ask->hide();
        m_list->setFocus(Qt::OtherFocusReason);
    });
}

void DelegationPage::openCurrent()
{
    if (const RecordId id = currentRecord(); !id.isNull())
        m_context.navigator->showRecord(id);
}

void DelegationPage::print()
{
    if (m_prep)
        m_context.navigator->showPaper(m_prep->state.id,
                                       u"delegation_checklist@"_s + m_prep->meeting.id.toString());
}

void DelegationPage::apply(const ChangeSet &changes, const QString &told)
{
    if (changes.isEmpty())
        return;
    if (const DelegationLine *line = current())
        m_wanted = std::pair{line->record, line->group};
    if (const auto stamp = m_context.workspace->apply(changes); !stamp) {
        m_notice->showProblem(stamp.error());
        return;
    }
    m_notice->showNote(told);
    connect(m_notice->addAction(tr("Undo")), &QPushButton::clicked, this, [this] {
        if (const auto undone = m_context.workspace->undo(); !undone)
            m_notice->showProblem(undone.error());
    });
}

void DelegationPage::addStep()
{
    const DelegationLine *line = current();
    if (!line || line->group == DelegationGroup::Dates)
        return;
    if (!line->step.isNull()) {
        m_notice->showNote(tr("This line has a step already. Space ticks it."));
        return;
    }
    Reader reader(*m_context.workspace);
    const ChangeSet changes =
        addDelegationStep(reader, *m_prep, *line, m_context.clock->today(), m_context.contentLanguage, false,
                          [this] { return m_context.workspace->newId(); });
    apply(changes, tr("A step of the preparation is made of this line; the State is its owner."));
}

/// The records tell what is ready; what they do not tell is kept as the delegation's own step.
void DelegationPage::tick()
{
    const DelegationLine *line = current();
    if (!line || line->group == DelegationGroup::Dates)
        return;
    if (line->ready && line->step.isNull()) {
        m_notice->showNote(tr("That this line is ready follows from its record; Enter opens it."));
        return;
    }
    Reader reader(*m_context.workspace);
    const bool waits = line->waits;
    if (const auto step = reader.one<PreparationStep>(line->step)) {
        const bool done = !line->ticked;
        apply(setDone(*step, done, m_context.clock->today()),
              done && waits ? tr("The step is done; the line is ready once the consent is recorded as given.")
                  : done    ? tr("The step of this line is done.")
                            : tr("The step of this line is open again."));
        return;
    }
    const ChangeSet changes =
        addDelegationStep(reader, *m_prep, *line, m_context.clock->today(), m_context.contentLanguage, true,
                          [this] { return m_context.workspace->newId(); });
    apply(changes,
          waits ? tr("Kept as a step that is done; the line is ready once the consent is recorded as given.")
                : tr("Ticked: kept as a step of the preparation that is done."));
}

void DelegationPage::startAsking()
{
    if (!m_prep)
        return;
    Reader reader(*m_context.workspace);
    m_agency = usualHelper(reader);
    m_agencyBox->setText(
        m_agency.isNull() ? QString() : m_context.workspace->shortTitle(m_agency, m_context.contentLanguage));
    m_ask->show();
    m_agencyBox->setFocus(Qt::OtherFocusReason);
    m_agencyBox->selectAll();
}

/// Without an agency it is a draft to nobody yet; what is typed and names nobody is told.
void DelegationPage::ask()
{
    const QString typed = m_agencyBox->text().trimmed();
    const bool same =
        !m_agency.isNull() && typed == m_context.workspace->shortTitle(m_agency, m_context.contentLanguage);
    if (!same)
        m_agency = typed.isEmpty() ? RecordId() : m_agencyBox->exactMatch(typed);
    if (m_agency.isNull() && !typed.isEmpty()) {
        m_notice->showProblem(
            {ProblemCode::NotFound,
             tr("No agency is called “%1”. Choose one from the list, or leave the box empty.").arg(typed),
             {}});
        return;
    }
    if (!m_prep)
        return;
    m_ask->hide();
    m_list->setFocus(Qt::OtherFocusReason);
    Reader reader(*m_context.workspace);
    apply(requestDelegationHelp(reader, *m_prep, current(), m_agency, m_context.contentLanguage,
                                [this] { return m_context.workspace->newId(); }),
          tr("A request for help is drafted; it stands under “Help asked for and offered”."));
}

}  // namespace tri::ui
