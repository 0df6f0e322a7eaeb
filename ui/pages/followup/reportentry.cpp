// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/followup/reportentry.h"

#include "core/base/clock.h"
#include "core/rules/followupwords.h"
#include "core/workspace/workspace.h"
#include "ui/fields/linkbox.h"
#include "ui/pages/followup/followuplines.h"
#include "ui/services/theme.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr FieldSpec kAuthorField{
    .key = "reported_by", .type = FieldType::Link, .target = "state organisation body entity person"};

}  // namespace

ReportEntry::ReportEntry(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_authorBox(new LinkBox(kAuthorField, context, this)),
      m_date(new QLineEdit(this)), m_word(new QComboBox(this)), m_achieved(new QLineEdit(this)),
      m_problem(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this))
{
    setObjectName(u"follow_up.entry"_s);
    m_authorBox->setObjectName(u"follow_up.author"_s);
    m_date->setObjectName(u"follow_up.date"_s);
    m_word->setObjectName(u"follow_up.word"_s);
    m_achieved->setObjectName(u"follow_up.achieved"_s);
    m_problem->setObjectName(u"follow_up.problem"_s);
    m_problem->setWordWrap(true);
    m_word->addItem(tr("No word on how it stands"), QString());
    for (const QString &word : followUpWords())
        if (word != u"no_information")
            m_word->addItem(followUpWordText(word), word);
    auto *form = new QFormLayout;
    form->setSpacing(context.theme->space(1));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto row = [form](const QString &label, QWidget *box) {
        box->setAccessibleName(label);
        form->addRow(label, box);
    };
    row(tr("Reported by"), m_authorBox);
    row(tr("On"), m_date);
    row(tr("How it stands"), m_word);
    row(tr("What was achieved"), m_achieved);
    auto *add = new QPushButton(tr("Add the report"), this);
    add->setObjectName(u"follow_up.add"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"follow_up.cancel"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    hide();
    connect(add, &QPushButton::clicked, this, &ReportEntry::add);
    connect(cancel, &QPushButton::clicked, this, &ReportEntry::leave);
    for (QLineEdit *box : {m_date, m_achieved})
        connect(box, &QLineEdit::returnPressed, this, &ReportEntry::add);
    connect(m_authorBox, &LinkBox::chosen, this, [this](const RecordId &id) {
        m_author = id;
        m_authorBox->setText(m_context.workspace->shortTitle(id, m_context.contentLanguage));
    });
    auto *escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(escape);
    connect(escape, &QAction::triggered, this, &ReportEntry::leave);
}

/// A report is most often the actor's own, and of today.
void ReportEntry::start(const RecordId &followUp)
{
    const Result<Row> row = m_context.workspace->row(followUp);
    m_followUp = followUp;
    m_author = row ? row->links(u"actors").value(0) : RecordId();
    m_authorBox->setText(
        m_author.isNull() ? QString() : m_context.workspace->shortTitle(m_author, m_context.contentLanguage));
    m_date->setText(PartialDate(m_context.clock->today()).toString());
    m_word->setCurrentIndex(0);
    m_achieved->clear();
    tell({});
    show();
    m_authorBox->setFocus(Qt::OtherFocusReason);
    m_authorBox->selectAll();
}

void ReportEntry::leave()
{
    const bool wasOpen = isVisible();
    hide();
    if (wasOpen)
        Q_EMIT left();
}

void ReportEntry::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

std::optional<RecordId> ReportEntry::author() const
{
    const QString typed = m_authorBox->text().trimmed();
    if (typed.isEmpty())
        return RecordId();
    if (!m_author.isNull() && typed == m_context.workspace->shortTitle(m_author, m_context.contentLanguage))
        return m_author;
    const RecordId exact = m_authorBox->exactMatch(typed);
    return exact.isNull() ? std::nullopt : std::optional(exact);
}

bool ReportEntry::add()
{
    const auto who = author();
    if (!who) {
        tell(tr("Nobody here is called “%1”. Choose from the list, or leave the box empty.")
                 .arg(m_authorBox->text().trimmed()));
        return false;
    }
    const auto date = PartialDate::parseLoose(m_date->text(), locale());
    if (!date) {
        tell(tr("“%1” is no date. Write it as 2014-05-14, or the way dates are written here.")
                 .arg(m_date->text()));
        return false;
    }
    if (date->first() > m_context.clock->today()) {
        tell(tr("The day is still to come. Write the day on which the report was made."));
        return false;
    }
    Reader reader(*m_context.workspace);
    const RecordId id = m_context.workspace->newId();
    const Result<ChangeSet> changes = addFollowUpReport(reader, m_followUp,
                                                        {.author = *who,
                                                         .date = *date,
                                                         .word = m_word->currentData().toString(),
                                                         .achieved = m_achieved->text(),
                                                         .language = m_context.contentLanguage},
                                                        id);
    if (!changes) {
        tell(changes.error().text);
        return false;
    }
    if (const auto done = m_context.workspace->apply(*changes); !done) {
        tell(done.error().text);
        return false;
    }
    leave();
    m_context.navigator->notify(
        tr("The report was added; the record of the follow-up stays as it is. Ctrl+Z takes it back."));
    Q_EMIT added(id);
    return true;
}

}  // namespace tri::ui
