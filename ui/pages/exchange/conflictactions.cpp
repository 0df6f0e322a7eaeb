// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of ConflictPage that decides.
#include "ui/pages/exchange/conflictpage.h"

#include "core/workspace/workspace.h"
#include "ui/pages/exchange/assignbar.h"
#include "ui/pages/exchange/conflictlist.h"
#include "ui/pages/exchange/conflictpane.h"
#include "ui/pages/exchange/versionwords.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/plaintip.h"

#include <QAction>
#include <QPushButton>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMostVersions = 9;  // that have a key of their own
}

void ConflictPage::setUpActions()
{
    const auto make = [this](const QString &key, const QString &icon, const QString &text, const QString &tip,
                             const QKeySequence &keys, auto slot) {
        auto *action = new QAction(m_context.theme->icon(icon), text, this);
        action->setObjectName(u"conflict."_s + key);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    for (int at = 0; at < kMostVersions; ++at)
        m_keep << make(u"keep.%1"_s.arg(at), u"dialog-ok-apply"_s, {}, {}, {}, [this, at] { keep(at); });
    m_take = make(u"take"_s, u"merge"_s, tr("Take combined"), tr("Take the text below, as it stands there"),
                  Qt::Key_C, &ConflictPage::takeWritten);
    m_both = make(u"both"_s, u"list-add"_s, tr("Keep both"),
                  tr("Keep all members of both lists, or the paragraphs of both texts one after the other"),
                  Qt::Key_B, &ConflictPage::keepBoth);
    m_edit = make(u"edit"_s, u"document-edit"_s, tr("Edit…"), tr("Write something else than the two say"),
                  Qt::Key_E, [this] { m_pane->startEditing(); });
    m_assign = make(u"assign"_s, u"im-user"_s, tr("Assign…"),
                    tr("Ask a colleague to decide; the note goes along when copies are exchanged"), Qt::Key_A,
                    [this] {
                        if (const auto &open = entry())
                            m_assignBar->ask(open->owners(), open->due());
                    });
    m_open = make(u"open"_s, u"document-open"_s, tr("Open the record"),
                  tr("Open the record with all its fields"), Qt::Key_O, [this] {
                      if (const RecordId id = currentRecord(); !id.isNull())
                          m_context.navigator->showRecord(id);
                  });
    m_previous = make(u"previous"_s, u"go-up"_s, tr("Previous"), tr("The decision before this one"),
                      Qt::Key_P, [this] { step(-1); });
    m_next = make(u"next"_s, u"go-down"_s, tr("Next"), tr("The decision after this one; nothing is chosen"),
                  Qt::Key_N, [this] { step(1); });
    m_keep.first()->setProperty(kBeginsGroup, true);
    m_take->setProperty(kBeginsGroup, true);
    m_previous->setProperty(kBeginsGroup, true);
}

/// Mine and theirs have letters; where there are more, each has the number of its column.
void ConflictPage::updateKeep()
{
    const auto &open = entry();
    const bool writable = !m_context.workspace->isReadOnly();
    for (int at = 0; at < m_keep.size(); ++at) {
        QAction *action = m_keep[at];
        const bool there = open && at < open->versions.size();
        action->setVisible(there);
        action->setEnabled(there && writable && open->isDecidable());
        if (!there) {
            action->setShortcut({});
            continue;
        }
        const InboxVersion &version = open->versions[at];
        const bool isMine = &version == open->mine();
        const bool isTheirs = open->mine() && &version == open->theirs();
        action->setShortcut(isMine         ? QKeySequence(Qt::Key_M)
                                : isTheirs ? QKeySequence(Qt::Key_T)
                                           : QKeySequence(Qt::Key_1 + at));
        action->setText(keepText(*open, version));
        action->setToolTip(
            plainTip(tr("Take what %1 says; the other version stays in the history").arg(sideText(version))));
    }
}

void ConflictPage::updateActions()
{
    const auto &open = entry();
    const bool writable = open && !m_context.workspace->isReadOnly();
    updateKeep();
    m_take->setText(m_pane->isOwnWording() ? tr("Take this wording") : tr("Take combined"));
    m_take->setShortcuts(m_pane->isOwnWording() ? QList<QKeySequence>{Qt::CTRL | Qt::Key_Return}
                                                : QList<QKeySequence>{Qt::Key_C, Qt::CTRL | Qt::Key_Return});
    m_take->setVisible(m_pane->isWriting());
    m_take->setEnabled(writable && m_pane->isWriting());
    const bool both = open && !m_pane->proposal().isOffered && bothValues(*open);
    m_both->setText(open && open->versions.size() > 2 ? tr("Keep all") : tr("Keep both"));
    m_both->setVisible(both);
    m_both->setEnabled(writable && both);
    m_edit->setVisible(open && open->field);
    m_edit->setEnabled(writable && open->field);
    m_assign->setEnabled(writable);
    m_open->setEnabled(open.has_value());
    m_previous->setEnabled(!m_list->entryBeside(-1).isEmpty());
    m_next->setEnabled(!m_list->entryBeside(1).isEmpty());
    Q_EMIT actionsChanged();
}

QList<QAction *> ConflictPage::pageActions()
{
    QList<QAction *> out;
    for (QAction *action : std::as_const(m_keep))
        if (action->isVisible())
            out << action;
    for (QAction *action : {m_take, m_both, m_edit, m_assign, m_open, m_previous, m_next})
        if (action->isVisible())
            out << action;
    return out;
}

void ConflictPage::step(int by)
{
    if (const QString id = m_list->entryBeside(by); !id.isEmpty()) {
        m_list->setCurrentEntry(id);
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

QString ConflictPage::subject() const
{
    return m_context.workspace->title(entry()->row.id, m_context.contentLanguage);
}

void ConflictPage::keep(int version)
{
    if (const auto &open = entry(); open && version < open->versions.size())
        decide(keepVersion(*open, open->versions[version], subject()), tr("Settled: %1, %2"));
}

void ConflictPage::keepBoth()
{
    const auto &open = entry();
    if (const auto all = open ? bothValues(*open) : std::nullopt)
        decide(settleField(*open, *all, subject()), tr("Settled with both: %1, %2"));
}

void ConflictPage::takeWritten()
{
    if (!entry() || !m_pane->isWriting())
        return;
    if (const QString why = m_pane->unreadable(); !why.isEmpty()) {
        m_notice->showProblem({ProblemCode::Invalid, why, {}});
        return;
    }
    decide(settleField(*entry(), m_pane->written(), subject()), tr("Settled: %1, %2"));
}

void ConflictPage::assign(const RecordIds &owners, const PartialDate &due)
{
    if (!entry())
        return;
    Assignment assignment{owners,
                          due,
                          {},
                          m_context.workspace->author(),
                          PartialDate(m_context.clock->today()),
                          m_context.workspace->newId()};
    assignment.title =
        tr("Two versions to decide: %1, %2").arg(subject().simplified(), decisionText(*entry()));
    const ChangeSet change = assignDecision(*entry(), assignment, subject());
    m_list->setFocus(Qt::OtherFocusReason);
    if (!change.isEmpty())
        decide(change, owners.isEmpty() ? tr("Nobody is asked any more: %1, %2") : tr("Assigned: %1, %2"));
}

/// One step of undo. What is decided leaves the list, and the next one comes into sight.
void ConflictPage::decide(const Result<ChangeSet> &change, const QString &told)
{
    if (!change) {
        m_notice->showProblem(change.error());
        return;
    }
    const QString id = entry()->id();
    const QString text = told.arg(isolated(subject().simplified()), decisionText(*entry()));
    const bool settles = change->label.verb == u"resolve";
    if (settles) {
        const QString after = m_list->entryBeside(1);
        m_wanted = after.isEmpty() ? m_list->entryBeside(-1) : after;
        m_pane->forget(id);
    }
    if (const auto stamp = m_context.workspace->apply(*change); !stamp) {
        m_wanted.clear();
        m_notice->showProblem(stamp.error());
        return;
    }
    m_notice->showNote(text);
    connect(m_notice->addAction(tr("Undo")), &QPushButton::clicked, this, [this, id] {
        m_wanted = id;
        if (const auto undone = m_context.workspace->undo(); !undone)
            m_notice->showProblem(undone.error());
        else
            m_notice->dismiss();
    });
    focusFirst();
}

}  // namespace tri::ui
