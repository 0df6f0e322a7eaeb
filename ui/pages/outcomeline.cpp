// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outcomeline.h"

#include "core/rules/outcomes.h"
#include "ui/fields/linkbox.h"
#include "ui/fields/spelllineedit.h"
#include "ui/services/theme.h"
#include "ui/widgets/themedlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrowLetters = 84;  // below that the agenda item has a line of its own

const FieldSpec &fieldOf(QAnyStringView key)
{
    const FieldSpec *field = kindOf<Outcome>().spec.field(key);
    Q_ASSERT(field);
    return *field;
}

QString itemName(const AgendaLine &line)
{
    return line.item.number.isEmpty() ? line.title
                                      : OutcomeLine::tr("%1. %2", "number and title of an item")
                                            .arg(isolated(line.item.number), isolated(line.title));
}

}  // namespace

OutcomeLine::OutcomeLine(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_kind(new QComboBox(this)),
      m_text(new SpellLineEdit(context, this)), m_item(new QComboBox(this)),
      m_responsible(new LinkBox(fieldOf("responsible"), context, this)), m_due(new QLineEdit(this)),
      m_add(new QPushButton(tr("Add"), this)),
      m_said(new ThemedLabel(*context.theme, Theme::Type::Caption, Theme::Role::Muted, this))
{
    setObjectName(u"outcome_line"_s);
    const Theme &theme = *context.theme;
    for (const Choice &choice : fieldOf("kind").choices)
        m_kind->addItem(tr("%1 (%2)", "a kind of outcome and the letter for it")
                            .arg(choiceText(choice))
                            .arg(outcomeLetter(QString::fromLatin1(choice.key))),
                        QString::fromLatin1(choice.key));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.space(2));
    grid->setVerticalSpacing(theme.space(1));
    addField(m_kind, u"kind"_s, tr("Kind"));
    addField(m_text, u"text"_s, tr("Outcome"));
    addField(m_item, u"item"_s, tr("Agenda item"));
    addField(m_responsible, u"responsible"_s, tr("Responsible"));
    addField(m_due, u"due"_s, tr("Due"));
    m_text->setPlaceholderText(tr("One decision or action in one sentence; A: makes it an action"));
    m_text->setSpellingLanguage(context.contentLanguage);
    m_responsible->setPlaceholderText(tr("Name or reference; several with ;"));
    m_due->setPlaceholderText(shortDate(PartialDate(2014, 4, 30), QLocale()));
    m_item->setMinimumContentsLength(4);  // for one half of the desk; it grows with its column
    m_item->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_add->setObjectName(u"outcome_line.add"_s);
    m_add->setToolTip(tr("Add the outcome and stay here for the next (Enter)"));
    m_said->setObjectName(u"outcome_line.said"_s);
    m_said->hide();
    arrange(false);
    connect(m_add, &QPushButton::clicked, this, &OutcomeLine::add);
    connect(m_text, &QLineEdit::textEdited, this, &OutcomeLine::takeKind);
    connect(m_text, &QLineEdit::returnPressed, this, &OutcomeLine::add);
    connect(m_due, &QLineEdit::returnPressed, this, &OutcomeLine::add);
    connect(m_responsible, &QLineEdit::returnPressed, this, [this] {
        if (!m_responsible->text().isEmpty())
            add();
    });
    connect(m_responsible, &LinkBox::chosen, this, [this](const RecordId &id) {
        m_responsible->setText(m_context.workspace->title(id, m_context.contentLanguage));
        m_due->setFocus(Qt::OtherFocusReason);
    });
}

void OutcomeLine::addField(QWidget *field, const QString &key, const QString &label)
{
    auto *name = new ThemedLabel(*m_context.theme, Theme::Type::Caption, Theme::Role::Muted, this);
    name->setText(label);
    name->setBuddy(field);
    field->setObjectName(u"outcome_line."_s + key);
    field->setAccessibleName(label);
    m_fields.append({name, field});
}

/// In one half of the desk the agenda item has a line of its own, or its name could not be read.
void OutcomeLine::arrange(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    auto *grid = static_cast<QGridLayout *>(layout());
    const auto put = [&](qsizetype field, int row, int column, int columns) {
        grid->addWidget(m_fields[field].first, row, column);
        grid->addWidget(m_fields[field].second, row + 1, column, 1, columns);
    };
    put(0, 0, 0, 1);
    put(1, 0, 1, 3);
    put(2, 2, narrow ? 0 : 1, narrow ? 4 : 1);
    put(3, narrow ? 4 : 2, narrow ? 0 : 2, narrow ? 2 : 1);
    put(4, narrow ? 4 : 2, narrow ? 2 : 3, 1);
    grid->addWidget(m_add, narrow ? 5 : 3, narrow ? 3 : 0);
    grid->addWidget(m_said, 6, 0, 1, 4);
    grid->setColumnStretch(1, narrow ? 2 : 3);
    grid->setColumnStretch(2, narrow ? 1 : 2);
    grid->setColumnStretch(3, narrow ? 0 : 1);
}

void OutcomeLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width() < m_context.theme->textWidth(kNarrowLetters));
}

void OutcomeLine::showMeeting(const MeetingData &meeting)
{
    const RecordId chosen = item();
    m_meeting = meeting.meeting.id;
    const QSignalBlocker quiet(m_item);
    m_item->clear();
    m_item->addItem(tr("No item"), QString());
    for (const AgendaLine &line : meeting.lines)
        if (line.item.kind != u"pause")
            m_item->addItem(itemName(line), line.item.id.toString());
    m_item->setCurrentIndex(std::max(0, m_item->findData(chosen.isNull() ? QString() : chosen.toString())));
}

void OutcomeLine::setItem(const RecordId &item)
{
    m_item->setCurrentIndex(std::max(0, m_item->findData(item.isNull() ? QString() : item.toString())));
}

RecordId OutcomeLine::item() const
{
    return RecordId::parse(m_item->currentData().toString()).value_or(RecordId());
}

void OutcomeLine::takeKind(const QString &text)
{
    const TypedOutcome typed = typedOutcome(text);
    if (!typed.kind.isEmpty()) {
        m_kind->setCurrentIndex(m_kind->findData(typed.kind));
        m_text->setText(typed.text);
    } else if (text == u" ") {
        m_text->clear();  // the blank after the colon
    }
}

/// Names that are known become links, the others are kept as they are typed.
void OutcomeLine::readResponsible(Outcome &outcome) const
{
    QStringList others;
    for (const QString &part : m_responsible->text().split(u';', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        if (const RecordId id = m_responsible->exactMatch(name); !id.isNull())
            outcome.responsible << id;
        else if (!name.isEmpty())
            others << name;
    }
    outcome.otherResponsible = others.join(u"; "_s);
}

bool OutcomeLine::readDue(Outcome &outcome)
{
    const QString text = m_due->text().trimmed();
    if (text.isEmpty())
        return true;
    const auto date = PartialDate::parseLoose(text, QLocale());
    if (!date) {
        Q_EMIT failed({ProblemCode::Invalid,
                       tr("“%1” is no date. Write it as %2 or 2014-04-30; a month or a year will do.")
                           .arg(text, shortDate(PartialDate(2014, 4, 30), QLocale())),
                       {}});
        m_due->setFocus(Qt::OtherFocusReason);
        m_due->selectAll();
        return false;
    }
    outcome.due = *date;
    return true;
}

void OutcomeLine::add()
{
    const TypedOutcome typed = typedOutcome(m_text->text());
    Outcome outcome{.kind = typed.kind.isEmpty() ? m_kind->currentData().toString() : typed.kind};
    if (!typed.text.isEmpty())
        outcome.text = LocalText(m_context.contentLanguage, typed.text);
    outcome.meeting = m_meeting;
    outcome.item = item();
    readResponsible(outcome);
    if (!readDue(outcome))
        return;
    Reader reader(*m_context.workspace);
    const RecordId id = m_context.workspace->newId();
    const Result<ChangeSet> change = addOutcome(reader, outcome, id);
    if (!change) {
        Q_EMIT failed(change.error());
        focusFirst();
        return;
    }
    // Cleared first: the page reads itself again while the change is told.
    const QString typedText = m_text->text();
    m_text->clear();
    if (const Result<Stamp> stamp = m_context.workspace->apply(*change); !stamp) {
        m_text->setText(typedText);
        Q_EMIT failed(stamp.error());
        return;
    }
    m_responsible->clear();
    m_due->clear();
    m_said->setText(tr("Added %1.").arg(change->label.subject));
    m_said->show();
    focusFirst();
    Q_EMIT added(id);
}

void OutcomeLine::focusFirst()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
