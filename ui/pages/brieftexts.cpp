// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/brieftexts.h"

#include "ui/services/theme.h"
#include "ui/widgets/themedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

BriefTexts::BriefTexts(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_choice(new QComboBox(this)), m_text(new QPlainTextEdit(this)),
      m_inPlace(new QCheckBox(tr("In place of what the records say"), this)),
      m_changed(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_keep(new QPushButton(tr("Keep text"), this))
{
    const Theme &theme = *context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    auto *head = new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Muted, this);
    head->setText(tr("Own text for"));
    head->setBuddy(m_choice);
    m_choice->setObjectName(u"brief.part"_s);
    m_choice->setAccessibleName(tr("Own text for"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(16);
    m_text->setObjectName(u"brief.own_text"_s);
    m_text->setAccessibleName(tr("Own text"));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Printed below the heading, in the language of the paper"));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 6 + theme.space(4));
    m_inPlace->setObjectName(u"brief.in_place"_s);
    m_inPlace->setToolTip(
        tr("The heading and this text are printed, and nothing that is made of the records"));
    m_changed->setObjectName(u"brief.part_changed"_s);
    m_changed->setWordWrap(true);
    m_changed->setText(
        tr("Records changed since this was written. Read it again; keeping it says that it still fits."));
    m_keep->setObjectName(u"brief.keep_text"_s);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{head, m_choice, m_text, m_inPlace, m_changed, m_keep})
        column->addWidget(widget);
    column->setAlignment(m_keep, Qt::AlignLeading);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        keep();
        m_part = m_choice->currentData().toString();
        showPart();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &BriefTexts::follow);
    connect(m_inPlace, &QCheckBox::toggled, this, &BriefTexts::follow);
    connect(m_keep, &QPushButton::clicked, this, &BriefTexts::send);
    setVisible(false);
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
    for (DocumentPart &part : m_parts)
        if (part.key == m_part) {
            part.own = text.trimmed();
            part.inPlace = inPlace;
        }
    Q_EMIT kept(m_part, text, inPlace);
    follow();
}

void BriefTexts::setEditable(bool editable)
{
    m_editable = editable;
    m_text->setReadOnly(!editable);
    m_inPlace->setEnabled(editable);
    follow();
}

void BriefTexts::setParts(const QList<DocumentPart> &parts)
{
    const bool typing = isEdited();
    m_parts = parts;
    m_parts.removeIf([](const DocumentPart &part) { return !part.on; });
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const DocumentPart &part : std::as_const(m_parts)) {
        const QString name = part.changed ? tr("%1 – records changed", "part of a paper").arg(part.title)
            : part.own.isEmpty()          ? part.title
                                          : tr("%1 – own text", "part of a paper").arg(part.title);
        m_choice->addItem(name, part.key);
    }
    if (!shown() && !m_parts.isEmpty())
        m_part = m_parts.first().key;
    m_choice->setCurrentIndex(m_choice->findData(m_part));
    setVisible(!m_parts.isEmpty());
    if (typing)
        follow();
    else
        showPart();
}

void BriefTexts::showPart()
{
    const DocumentPart *part = shown();
    const QSignalBlocker quietText(m_text);
    const QSignalBlocker quietBox(m_inPlace);
    if (const QString own = part ? part->own : QString(); m_text->toPlainText() != own)
        m_text->setPlainText(own);
    m_inPlace->setChecked(part && part->inPlace);
    follow();
}

void BriefTexts::follow()
{
    const DocumentPart *part = shown();
    m_inPlace->setVisible(part && !part->key.isEmpty());
    m_changed->setVisible(part && part->changed);
    m_keep->setEnabled(m_editable && (isEdited() || (part && part->changed)));
}

}  // namespace tri::ui
