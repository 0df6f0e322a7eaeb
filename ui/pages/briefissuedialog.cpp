// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/briefissuedialog.h"

#include "core/base/clock.h"
#include "core/brief/issuedpapers.h"
#include "core/brief/parttexts.h"
#include "core/kinds/distribution.h"
#include "core/rules/distributions.h"
#include "ui/fields/fieldfactory.h"
#include "ui/lists/cellvalues.h"
#include "ui/services/theme.h"
#include "ui/widgets/themedlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

FieldEditor *editorOf(const RecordSpec &kind, const char *key, const AppContext &context, QWidget *parent)
{
    FieldEditor *editor = makeFieldEditor(kind, *kind.field(key), context, parent);
    editor->setDirect(true);
    return editor;
}

/// Who belongs to the office: those the brief is prepared for, and those this desk works for.
RecordIds officeFor(const AppContext &context, const std::optional<Brief> &brief)
{
    RecordIds office = mine(context);
    if (brief)
        office += brief->preparedFor;
    return office;
}

ThemedLabel *addLabel(const AppContext &context, Theme::Role role, QWidget *parent)
{
    auto *label = new ThemedLabel(*context.theme, Theme::Type::Body, role, parent);
    label->setWordWrap(true);
    return label;
}

/// "next spring" is no date: said in the dialog, which stays open.
bool isReadable(FieldEditor *editor, ThemedLabel *problem)
{
    problem->setText(editor->hasUnreadableInput() ? editor->unreadableReason() : QString());
    problem->setVisible(!problem->text().isEmpty());
    return problem->text().isEmpty();
}

PartialDate dateIn(const FieldEditor *editor)
{
    const FieldValue value = editor->value();
    const auto *date = std::get_if<PartialDate>(&value);
    return date ? *date : PartialDate();
}

}  // namespace

QString issuedStageText(const BriefRequest &request)
{
    return request.stage == BriefRequest::Stage::Draft ? IssueDialog::tr("Draft %1").arg(request.draft)
                                                       : IssueDialog::tr("Released");
}

QString issuedStageText(const IssuedBrief &issued)
{
    return issued.stage == u"draft" ? IssueDialog::tr("Draft %1").arg(issued.draft.value_or(0))
                                    : IssueDialog::tr("Released");
}

RecipientsBox::RecipientsBox(const RecordSpec &kind, const AppContext &context, bool officeCopy,
                             const RecordIds &office, QWidget *parent)
    : QWidget(parent), m_context(context), m_officeCopy(officeCopy), m_office(office),
      m_who(editorOf(kind, "recipients", context, this)),
      m_others(editorOf(kind, "other_recipients", context, this)),
      m_warning(addLabel(context, Theme::Role::Text, this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("Goes to"), m_who);
    form->addRow(tr("Others, in words"), m_others);
    form->addRow(m_warning);
    m_warning->setStrong(true);
    m_warning->setObjectName(u"issue.warning"_s);
    connect(m_who, &FieldEditor::edited, this, &RecipientsBox::follow);
    connect(m_others, &FieldEditor::edited, this, &RecipientsBox::follow);
    follow();
}

void RecipientsBox::setRecipients(const RecordIds &who, const QString &others)
{
    m_who->setValue(who);
    m_others->setValue(others);
    follow();
}

RecordIds RecipientsBox::who() const
{
    const FieldValue value = m_who->value();
    const auto *ids = std::get_if<RecordIds>(&value);
    return ids ? *ids : RecordIds();
}

QString RecipientsBox::others() const
{
    const FieldValue value = m_others->value();
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

QString RecipientsBox::warning() const
{
    return m_warning->text();
}

void RecipientsBox::follow()
{
    Reader reader(*m_context.workspace);
    m_warning->setText(m_officeCopy ? officeCopyWarning(reader, who(), others(), m_office) : QString());
    m_warning->setVisible(!m_warning->text().isEmpty());
    Q_EMIT changed();
}

IssueDialog::IssueDialog(const AppContext &context, const BriefRequest &request, QWidget *parent)
    : QDialog(parent), m_context(context), m_problem(addLabel(context, Theme::Role::Text, this))
{
    setObjectName(u"issue"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Issue the paper"));
    Reader reader(*context.workspace);
    m_recipients = new RecipientsBox(kindOf<IssuedBrief>().spec, context, !request.sharedCopy,
                                     officeFor(context, briefRecordOf(reader, request)), this);
    m_commentsBy = editorOf(kindOf<IssuedBrief>().spec, "comments_by", context, this);
    const ProposedRecipients proposed = proposedRecipients(reader, request);
    m_recipients->setRecipients(proposed.who, proposed.others);
    setUp(issuedStageText(toBeIssued(reader, request, false)), proposed.number);
}

void IssueDialog::setUp(const QString &draft, qint64 proposedFrom)
{
    const Theme &theme = *m_context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(4), theme.space(4), theme.space(4), theme.space(4));
    column->setSpacing(theme.space(2));
    m_draft = new QRadioButton(tr("Hand it around as a draft: %1").arg(draft), this);
    m_draft->setObjectName(u"issue.draft"_s);
    m_draft->setChecked(true);
    m_release = new QRadioButton(tr("Release it"), this);
    m_release->setObjectName(u"issue.release"_s);
    column->addWidget(m_draft);
    column->addWidget(m_release);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("Comments by"), m_commentsBy);
    column->addLayout(form);
    if (proposedFrom > 0) {
        auto *as = addLabel(m_context, Theme::Role::Muted, this);
        as->setText(tr("Proposed are those who received no. %1. Take out who does not get this one.")
                        .arg(proposedFrom));
        column->addWidget(as);
    }
    column->addWidget(m_recipients);
    m_problem->hide();
    m_problem->setObjectName(u"issue.problem"_s);
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(tr("Issue"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"issue.go"_s);
    go->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &IssueDialog::order);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_draft, &QRadioButton::toggled, m_commentsBy, &QWidget::setEnabled);
    resize(theme.textWidth(70), sizeHint().height());
    m_draft->setFocus(Qt::OtherFocusReason);
}

void IssueDialog::setRelease(bool release)
{
    (release ? m_release : m_draft)->setChecked(true);
}

void IssueDialog::order()
{
    if (!m_release->isChecked() && !isReadable(m_commentsBy, m_problem))
        return;
    IssueOrder made{.release = m_release->isChecked(),
                    .recipients = m_recipients->who(),
                    .otherRecipients = m_recipients->others()};
    if (!made.release)
        made.commentsBy = dateIn(m_commentsBy);
    accept();
    Q_EMIT ordered(made);
}

SentToDialog::SentToDialog(const AppContext &context, const IssuedBrief &issued, QWidget *parent)
    : QDialog(parent), m_context(context), m_issued(issued),
      m_problem(addLabel(context, Theme::Role::Text, this))
{
    setObjectName(u"sent_to"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Who received no. %1 later").arg(issued.number.value_or(0)));
    Reader reader(*context.workspace);
    m_recipients = new RecipientsBox(kindOf<Distribution>().spec, context, issued.copy != u"shared",
                                     officeFor(context, reader.one<Brief>(issued.brief)), this);
    m_on = editorOf(kindOf<Distribution>().spec, "sent_on", context, this);
    m_on->setValue(PartialDate(context.clock->today()));
    const Theme &theme = *context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(4), theme.space(4), theme.space(4), theme.space(4));
    column->setSpacing(theme.space(2));
    column->addWidget(m_recipients);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("Sent on"), m_on);
    column->addLayout(form);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(tr("Note it"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"sent_to.go"_s);
    go->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SentToDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(theme.textWidth(70), sizeHint().height());
}

void SentToDialog::apply()
{
    if (!isReadable(m_on, m_problem))
        return;
    if (m_recipients->who().isEmpty() && m_recipients->others().isEmpty()) {
        m_problem->setText(tr("Nobody is entered yet. Choose a recipient, or write who it was."));
        m_problem->show();
        return;
    }
    const ChangeSet change = distribute(m_issued, m_recipients->who(), m_recipients->others(), dateIn(m_on),
                                        m_context.workspace->newId());
    if (const auto stamp = m_context.workspace->apply(change); !stamp) {
        m_problem->setText(stamp.error().text);
        m_problem->show();
        return;
    }
    accept();
}

}  // namespace tri::ui
