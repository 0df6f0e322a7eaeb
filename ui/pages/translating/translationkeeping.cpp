// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the page of translations that keeps what was typed.

#include "core/workspace/workspace.h"
#include "ui/fields/fieldtexts.h"
#include "ui/fields/growingtextedit.h"
#include "ui/pages/translating/translationpane.h"
#include "ui/pages/translating/translationspage.h"
#include "ui/widgets/noticebar.h"

#include <QPushButton>
#include <QTreeWidget>

namespace tri::ui {

using namespace Qt::StringLiterals;

Problem TranslationsPage::meeting(const QString &theirs)
{
    return {ProblemCode::Stale,
            tr("Somebody changed this translation meanwhile; it reads “%1”. What you typed replaces it once "
               "it is "
               "saved again.")
                .arg(theirs),
            {}};
}

bool TranslationsPage::save()
{
    // A draft that came back waits until somebody goes on with it.
    if (!m_pane->isChanged() || m_pane->restored())
        return true;
    const HeldText held = *m_pane->held();
    const QString into = m_pane->language();
    const auto row = m_context.workspace->row(held.row.id);
    if (!row) {
        m_notice->showProblem(row.error());
        return false;
    }
    const auto *now = std::get_if<LocalText>(&row->values[held.field]);
    if (row->deleted || !now || now->original == into) {
        m_notice->showProblem(
            {ProblemCode::NotFound, tr("This text is no longer there to be translated."), {}});
        return false;
    }
    if (now->texts.value(into) != held.text.texts.value(into)) {
        const QString theirs = now->texts.value(into);
        HeldText newer = held;
        newer.row = *row;
        newer.text = *now;
        m_pane->follow(newer);
        m_notice->showProblem(meeting(theirs));
        return false;
    }
    if (const QString lock = lockText(*row, held.spec()); !lock.isEmpty()) {
        m_notice->showProblem({ProblemCode::Invalid, lock, {}});
        return false;
    }
    Row after = *row;
    std::get<LocalText>(after.values[held.field]).set(into, m_pane->text());
    const auto stamp =
        m_context.workspace->apply(changeOf(difference(*row, after), recordTitle(m_context, held.row.id)));
    if (!stamp) {
        m_notice->showProblem(stamp.error());
        return false;
    }
    m_pane->dropDraft();
    m_notice->dismiss();
    return true;
}

void TranslationsPage::saveAndNext()
{
    m_pane->takeUp();
    if (save())
        showNext();
}

void TranslationsPage::confirmAndNext()
{
    const HeldText held = *m_pane->held();
    // Of what is shown, not of what somebody made of it meanwhile: then it is refused.
    const auto stamp = m_context.workspace->apply(
        confirmationOf({confirming(held.row, held.field, m_pane->language())}, m_pane->language()));
    if (!stamp) {
        m_notice->showProblem(stamp.error());
        return;
    }
    m_notice->dismiss();
    showNext();
}

void TranslationsPage::showNext()
{
    for (QTreeWidgetItem *item = m_list->currentItem(); item;) {
        item = m_list->itemBelow(item);
        if (!item || TextState(item->data(State, kStateRole).toInt()) == TextState::Present)
            continue;
        m_list->setCurrentItem(item);
        m_pane->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_notice->showNote(tr("This was the last text of the list."));
}

/// What was typed when the program ended is there again, and somebody may have translated the text meanwhile.
void TranslationsPage::tellRestored()
{
    const auto &draft = m_pane->restored();
    if (!draft)
        return;
    const QString theirs = m_pane->held()->text.texts.value(m_pane->language());
    if (draft->base.toString() != theirs) {
        m_notice->showProblem(meeting(theirs));
        return;
    }
    const QDateTime time = draft->time.toLocalTime();
    m_notice->showNote(tr("Draft restored from %1, %2.")
                           .arg(shortDate(PartialDate(time.date()), QLocale()), time.toString(u"HH:mm"_s)));
    connect(m_notice->addAction(tr("Discard")), &QPushButton::clicked, this, [this] {
        m_pane->discard();
        m_notice->dismiss();
    });
}

void TranslationsPage::commit()
{
    save();
}

}  // namespace tri::ui
