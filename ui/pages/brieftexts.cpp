// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/brieftexts.h"

#include "core/base/partialdate.h"
#include "ui/services/drafts.h"
#include "ui/services/theme.h"
#include "ui/widgets/themedlabel.h"
#include "ui/widgets/wheel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

BriefTexts::BriefTexts(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_choice(new QComboBox(this)), m_text(new QPlainTextEdit(this)),
      m_inPlace(new QCheckBox(tr("In place of what the records say"), this)),
      m_changed(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_restored(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_keep(new QPushButton(tr("Keep text"), this)), m_discard(new QPushButton(tr("Discard"), this))
{
    const Theme &theme = *context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    auto *head = new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Muted, this);
    head->setText(tr("Own text for"));
    head->setBuddy(m_choice);
    setUpBox();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{head, m_choice, m_text, m_inPlace, m_changed, m_restored})
        column->addWidget(widget);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_discard);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        keep();
        m_part = m_choice->currentData().toString();
        showPart();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &BriefTexts::follow);
    connect(m_inPlace, &QCheckBox::toggled, this, &BriefTexts::follow);
    connect(m_keep, &QPushButton::clicked, this, &BriefTexts::send);
    connect(m_discard, &QPushButton::clicked, this, &BriefTexts::discard);
    setVisible(false);
}

void BriefTexts::setUpBox()
{
    leaveWheelToParent(*m_choice);
    m_choice->setObjectName(u"brief.part"_s);
    m_choice->setAccessibleName(tr("Own text for"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(16);
    m_text->setObjectName(u"brief.own_text"_s);
    m_text->setAccessibleName(tr("Own text"));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Printed below the heading, in the language of the paper"));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 6 + m_context.theme->space(4));
    m_inPlace->setObjectName(u"brief.in_place"_s);
    m_inPlace->setToolTip(
        tr("The heading and this text are printed, and nothing that is made of the records"));
    m_changed->setObjectName(u"brief.part_changed"_s);
    m_changed->setWordWrap(true);
    m_restored->setObjectName(u"brief.part_restored"_s);
    m_restored->setWordWrap(true);
    m_restored->hide();
    m_keep->setObjectName(u"brief.keep_text"_s);
    m_discard->setObjectName(u"brief.discard_text"_s);
    m_discard->setToolTip(tr("Go back to the text as it was kept"));
}

const DocumentPart *BriefTexts::shown() const
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(),
                                    [this](const DocumentPart &one) { return one.key == m_part; });
    return found == m_parts.end() ? nullptr : &*found;
}

QString BriefTexts::part() const
{
    return m_part;
}

void BriefTexts::choosePart(const QString &key)
{
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(key)));
}

bool BriefTexts::isEdited() const
{
    const DocumentPart *part = shown();
    return part
        && (m_text->toPlainText().trimmed() != part->own
            || (!m_text->toPlainText().trimmed().isEmpty() && m_inPlace->isChecked() != part->inPlace));
}

void BriefTexts::keep()
{
    if (m_editable && isEdited())
        send();
}

/// From then on it is no longer being typed: the paper that comes next shows the text of its own copy and language.
void BriefTexts::send()
{
    const QString text = m_text->toPlainText();
    const bool inPlace = m_inPlace->isChecked();
    if (!m_keeper || !m_keeper(m_part, text, inPlace))
        return;  // the draft stays
    for (DocumentPart &part : m_parts)
        if (part.key == m_part) {
            part.own = text.trimmed();
            part.inPlace = inPlace;
            part.carried.clear();
        }
    dropDraft();
    m_restored->hide();
    follow();
}

void BriefTexts::discard()
{
    dropDraft();
    showPart();
}

namespace {

/// Among the drafts; the introduction has no key of its own.
QString draftField(const QString &part)
{
    return part.isEmpty() ? u"."_s : part;
}

}  // namespace

void BriefTexts::keepDraft()
{
    if (m_context.drafts && m_editable && !m_paper.isEmpty())
        m_context.drafts->keep(m_paper, draftField(m_part), m_inPlace->isChecked(), m_text->toPlainText());
}

void BriefTexts::dropDraft()
{
    if (m_context.drafts && m_editable && !m_paper.isEmpty())
        m_context.drafts->drop(m_paper, draftField(m_part));
}

void BriefTexts::setEditable(bool editable)
{
    m_editable = editable;
    m_text->setReadOnly(!editable);
    m_inPlace->setEnabled(editable);
    follow();
}

void BriefTexts::setParts(const QList<DocumentPart> &parts, const QString &paper)
{
    // What was typed into another copy or language is a draft of that one.
    const bool typing = isEdited() && paper == m_paper;
    m_parts = parts;
    m_parts.removeIf([](const DocumentPart &part) { return !part.on; });
    m_paper = paper;
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const DocumentPart &part : std::as_const(m_parts))
        m_choice->addItem(nameOf(part), part.key);
    if (!shown() && !m_parts.isEmpty())
        m_part = m_parts.first().key;
    m_choice->setCurrentIndex(m_choice->findData(m_part));
    setVisible(!m_parts.isEmpty());
    if (typing)
        follow();
    else
        showPart();
}

void BriefTexts::setOpenComments(const QHash<QString, int> &counts)
{
    m_openComments = counts;
    nameParts();
}

QString BriefTexts::nameOf(const DocumentPart &part) const
{
    QString name = part.title;
    if (!part.carried.isEmpty())
        name = tr("%1 – from the last meeting", "part of a paper").arg(part.title);
    else if (part.changed)
        name = tr("%1 – records changed", "part of a paper").arg(part.title);
    else if (!part.own.isEmpty())
        name = tr("%1 – own text", "part of a paper").arg(part.title);
    const int open = m_openComments.value(part.key);
    if (open == 1)
        return tr("%1 – 1 open comment", "part of a paper").arg(name);
    return open > 1 ? tr("%1 – %n open comments", "part of a paper", open).arg(name) : name;
}

void BriefTexts::nameParts()
{
    for (const DocumentPart &part : std::as_const(m_parts))
        if (const int at = m_choice->findData(part.key); at >= 0)
            m_choice->setItemText(at, nameOf(part));
}

/// What was being typed when the program ended comes back, and says so.
void BriefTexts::showPart()
{
    const DocumentPart *part = shown();
    QString own = part ? part->own : QString();
    bool inPlace = part && part->inPlace;
    const auto draft = m_context.drafts && part ? m_context.drafts->draft(m_paper, draftField(part->key))
                                                : std::optional<Drafts::Draft>();
    const bool restored = draft && (draft->text.trimmed() != own || draft->value.toBool() != inPlace);
    if (restored) {
        own = draft->text;
        inPlace = draft->value.toBool();
        const QDateTime time = draft->time.toLocalTime();
        m_restored->setText(
            tr("Draft restored from %1, %2. It is not printed before it is kept.")
                .arg(shortDate(PartialDate(time.date()), locale()), time.toString(u"HH:mm"_s)));
    }
    m_restored->setVisible(restored);
    const QSignalBlocker quietText(m_text);
    const QSignalBlocker quietBox(m_inPlace);
    if (m_text->toPlainText() != own)
        m_text->setPlainText(own);
    m_inPlace->setChecked(inPlace);
    follow();
    Q_EMIT partShown();
}

void BriefTexts::follow()
{
    const DocumentPart *part = shown();
    const bool edited = isEdited();
    const bool carried = part && !part->carried.isEmpty();
    m_inPlace->setVisible(part && !part->key.isEmpty());
    m_changed->setText(
        carried ? tr("Written for %1 and to be looked at; it is printed once you keep it.").arg(part->carried)
                : tr("Records changed since this was written. Read it again; keeping it says that it still "
                     "fits."));
    m_changed->setVisible(part && (part->changed || carried));
    m_keep->setEnabled(m_editable && (edited || (part && (part->changed || carried))));
    m_discard->setVisible(m_editable && edited);
    if (edited)
        keepDraft();
    else if (part)
        dropDraft();
}

}  // namespace tri::ui
