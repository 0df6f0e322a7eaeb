// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/meetingmodeentry.h"

#include "core/workspace/workspace.h"
#include "ui/fields/linkbox.h"
#include "ui/fields/spelllineedit.h"
#include "ui/services/drafts.h"
#include "ui/services/theme.h"
#include "ui/widgets/accessrole.h"
#include "ui/widgets/themedlabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>

namespace tri::ui {

using namespace Qt::StringLiterals;

MeetingModeEntry::MeetingModeEntry(const AppContext &context, QWidget *parent)
    : QFrame(parent), m_context(context),
      m_head(new ThemedLabel(*context.theme, Theme::Type::Heading, Theme::Role::Text, this)),
      m_text(new SpellLineEdit(context, this)), m_ownerLabel(new QLabel(tr("&Who"), this)),
      m_owner(new LinkBox(*kindOf<Outcome>().spec.field(u"responsible"), context, this)),
      m_dueLabel(new QLabel(tr("B&y when"), this)), m_due(new QLineEdit(this)),
      m_fault(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Error, this)),
      m_keep(new QPushButton(this)), m_goOn(new QPushButton(tr("and its action (Ctrl+Enter)"), this)),
      m_cancel(new QPushButton(tr("Cancel (Esc)"), this))
{
    const Theme &theme = *context.theme;
    setObjectName(u"meeting_mode.entry"_s);
    m_text->setObjectName(u"meeting_mode.entry.text"_s);
    m_owner->setObjectName(u"meeting_mode.entry.owner"_s);
    m_owner->setAccessibleName(tr("Who does it"));
    m_owner->setPlaceholderText(tr("Name or acronym; several with ;"));
    m_ownerLabel->setBuddy(m_owner);
    m_due->setObjectName(u"meeting_mode.entry.due"_s);
    m_due->setAccessibleName(tr("By when"));
    m_due->setPlaceholderText(tr("30 Jun 2014"));
    m_dueLabel->setBuddy(m_due);
    m_fault->setObjectName(u"meeting_mode.entry.fault"_s);
    m_fault->setWordWrap(true);
    setAccessRole(m_fault, QAccessible::AlertMessage);
    m_keep->setObjectName(u"meeting_mode.entry.keep"_s);
    m_goOn->setObjectName(u"meeting_mode.entry.go_on"_s);
    m_cancel->setObjectName(u"meeting_mode.entry.cancel"_s);
    for (QLabel *label : {m_ownerLabel, m_dueLabel})
        label->setTextFormat(Qt::PlainText);
    auto *fields = new QGridLayout(this);
    fields->setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(2));
    fields->setHorizontalSpacing(theme.space(2));
    fields->setVerticalSpacing(theme.space(1));
    fields->addWidget(m_head, 0, 0, 1, 4);
    fields->addWidget(m_text, 1, 0, 1, 4);
    fields->addWidget(m_ownerLabel, 2, 0);
    fields->addWidget(m_owner, 2, 1);
    fields->addWidget(m_dueLabel, 2, 2);
    fields->addWidget(m_due, 2, 3);
    fields->setColumnStretch(1, 3);
    fields->setColumnStretch(3, 2);
    fields->addWidget(m_fault, 3, 0, 1, 4);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.space(2));
    for (QPushButton *button : {m_keep, m_goOn, m_cancel}) {
        button->setAutoDefault(true);  // Enter presses the one that has the keyboard
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    fields->addLayout(buttons, 4, 0, 1, 4);
    connect(m_keep, &QPushButton::clicked, this, [this] { submit(false); });
    connect(m_goOn, &QPushButton::clicked, this, [this] { submit(true); });
    connect(m_cancel, &QPushButton::clicked, this, &MeetingModeEntry::end);
    connect(m_owner, &LinkBox::chosen, this, [this](const RecordId &id) {
        m_chosen = id;
        m_chosenName = m_context.workspace->shortTitle(id, m_context.contentLanguage);
        m_owner->setText(m_chosenName);
        keepDraft();
    });
    for (QLineEdit *edit : {m_text, static_cast<QLineEdit *>(m_owner), m_due})
        connect(edit, &QLineEdit::textEdited, this, &MeetingModeEntry::keepDraft);
    hide();
}

QString MeetingModeEntry::draftField(const QString &part) const
{
    return m_kind + u'.' + part + u'.' + m_item;
}

void MeetingModeEntry::setKind(const QString &kind)
{
    m_kind = kind;
    const bool action = kind == u"action";
    m_head->setText(action ? tr("New action") : tr("New decision"));
    m_text->setAccessibleName(action ? tr("What is to be done") : tr("What was decided"));
    m_text->setPlaceholderText(action ? tr("One action in one sentence")
                                      : tr("One decision in one sentence"));
    m_keep->setText(action ? tr("Add action (Enter)") : tr("Add decision (Enter)"));
    m_goOn->setVisible(!action);
    for (QWidget *widget : {static_cast<QWidget *>(m_ownerLabel), static_cast<QWidget *>(m_owner),
                            static_cast<QWidget *>(m_dueLabel), static_cast<QWidget *>(m_due)})
        widget->setVisible(action);
    m_fault->hide();
    m_chosen = {};
    const auto draft = [this](const char *part) {
        const auto kept = m_context.drafts
            ? m_context.drafts->draft(m_drafts, draftField(QString::fromLatin1(part)))
            : std::nullopt;
        return kept ? kept->text : QString();
    };
    m_text->setText(draft("text"));
    m_owner->setText(draft("owner"));
    m_due->setText(draft("due"));
}

void MeetingModeEntry::begin(const QString &kind, const QString &drafts, const QString &item)
{
    m_drafts = drafts;
    m_item = item;
    setKind(kind);
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void MeetingModeEntry::end()
{
    dropDraft();
    hide();
    Q_EMIT ended();
}

void MeetingModeEntry::suspend()
{
    if (!isOpen())
        return;
    hide();
    Q_EMIT ended();
}

void MeetingModeEntry::kept(bool goOn)
{
    const QString words = m_text->text();
    dropDraft();
    if (!goOn) {
        hide();
        Q_EMIT ended();
        return;
    }
    setKind(u"action"_s);
    if (m_text->text().isEmpty())
        m_text->setText(words);
    m_owner->setFocus(Qt::ShortcutFocusReason);
}

void MeetingModeEntry::keepDraft()
{
    if (!m_context.drafts)
        return;
    m_context.drafts->keep(m_drafts, draftField(u"text"_s), {}, m_text->text());
    if (m_kind == u"action") {
        m_context.drafts->keep(m_drafts, draftField(u"owner"_s), {}, m_owner->text());
        m_context.drafts->keep(m_drafts, draftField(u"due"_s), {}, m_due->text());
    }
}

void MeetingModeEntry::dropDraft()
{
    if (m_context.drafts)
        for (const QString &part : {u"text"_s, u"owner"_s, u"due"_s})
            m_context.drafts->drop(m_drafts, draftField(part));
}

/// Names that this workspace knows become links; others are kept as they were typed.
void MeetingModeEntry::addOwners(NewOutcome &outcome) const
{
    QStringList others;
    const QStringList names = m_owner->text().split(u';', Qt::SkipEmptyParts);
    for (const QString &typed : names) {
        const QString name = typed.trimmed();
        const RecordId id = !m_chosen.isNull() && name == m_chosenName ? m_chosen : m_owner->exactMatch(name);
        if (id.isNull() && !name.isEmpty())
            others << name;
        else if (!id.isNull() && !outcome.responsible.contains(id))
            outcome.responsible << id;
    }
    outcome.otherResponsible = others.join(u"; "_s);
}

void MeetingModeEntry::submit(bool goOn)
{
    NewOutcome outcome;
    outcome.kind = m_kind;
    outcome.text = m_text->text().simplified();
    QString fault;
    QLineEdit *at = nullptr;
    for (QLineEdit *edit : {m_text, m_due})
        edit->setAccessibleDescription({});
    if (outcome.text.isEmpty()) {
        fault = tr("There is no text yet. Write what was agreed in one sentence.");
        at = m_text;
    }
    if (m_kind == u"action" && fault.isEmpty()) {
        addOwners(outcome);
        const QString typed = m_due->text().trimmed();
        if (const auto due = PartialDate::parseLoose(typed, QLocale()))
            outcome.due = *due;
        else if (!typed.isEmpty()) {
            fault = tr("“%1” is no date. Write it like %2 or 2014-06-30.")
                        .arg(typed, shortDate(PartialDate(2014, 6, 30), QLocale()));
            at = m_due;
        }
    }
    const bool stood = m_fault->isVisible();
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    if (!fault.isEmpty() && stood)
        announce(m_fault, fault, true);
    if (at) {
        at->setAccessibleDescription(fault);
        at->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT wanted(outcome, goOn && m_kind == u"decision");
}

void MeetingModeEntry::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter)
        submit(event->modifiers() & Qt::ControlModifier);
    else
        QFrame::keyPressEvent(event);
}

}  // namespace tri::ui
