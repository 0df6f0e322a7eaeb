// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answersdialog.h"

#include "core/kinds/outcome.h"
#include "ui/services/drafts.h"
#include "ui/services/theme.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/themedlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kDraftField = "text"_L1;
constexpr int kLetters = 104;  // of a line, in the width of the dialog

QString kindText(const QString &kind)
{
    const FieldSpec *field = kindOf<Outcome>().spec.field(u"kind");
    const Choice *choice = field ? field->choice(kind) : nullptr;
    return choice ? choiceText(*choice) : kind;
}

}  // namespace

AnswersDialog::AnswersDialog(const AppContext &context, const Meeting &meeting, QWidget *parent)
    : QDialog(parent), m_context(context), m_meeting(meeting), m_text(new QPlainTextEdit(this)),
      m_lines(new QTreeWidget(this)),
      m_told(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this))
{
    const Theme &theme = *context.theme;
    setObjectName(u"answers"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Enter answers: %1").arg(meeting.title.in(context.contentLanguage)));
    auto *how = new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Muted, this);
    how->setText(
        tr("One line for each: the code that stands below the item on the paper, or its number; then D for a "
           "decision, A for an action, N for a note or G for a disagreement, a colon, and the words."));
    how->setWordWrap(true);
    m_text->setObjectName(u"answers.text"_s);
    m_text->setAccessibleName(tr("Answers, one a line"));
    m_text->setPlaceholderText(tr("K7Q3P A: The ILO circulates the list by 2 May"));
    m_text->setTabChangesFocus(true);
    how->setBuddy(m_text);
    m_lines->setObjectName(u"answers.lines"_s);
    m_lines->setAccessibleName(tr("What becomes of each line"));
    m_lines->setHeaderLabels({tr("Item"), tr("Outcome"), tr("Words")});
    m_lines->setRootIsDecorated(false);
    m_lines->setWordWrap(true);  // what is wrong with a line is a sentence
    m_lines->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_lines->setColumnWidth(0, theme.textWidth(24));
    m_lines->setColumnWidth(1, theme.textWidth(13));
    m_told->setObjectName(u"answers.told"_s);
    m_told->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_enter = buttons->addButton(tr("Enter outcomes"), QDialogButtonBox::AcceptRole);
    m_enter->setObjectName(u"answers.enter"_s);
    auto *column = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{how, m_text, m_lines, m_told, buttons})
        column->addWidget(widget);
    resize(theme.textWidth(kLetters), theme.textWidth(kLetters) * 3 / 5);
    connect(buttons, &QDialogButtonBox::accepted, this, &AnswersDialog::enter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (m_context.drafts)
        if (const auto draft = m_context.drafts->draft(draftKey(), kDraftField))
            m_text->setPlainText(draft->text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &AnswersDialog::read);
    connect(context.workspace, &Workspace::committed, this, &AnswersDialog::read);
    read();
    m_text->setFocus();
}

QString AnswersDialog::draftKey() const
{
    return u"answers/"_s + m_meeting.id.toString();
}

void AnswersDialog::read()
{
    const QString typed = m_text->toPlainText();
    if (m_context.drafts && typed.trimmed().isEmpty())
        m_context.drafts->drop(draftKey(), kDraftField);
    else if (m_context.drafts)
        m_context.drafts->keep(draftKey(), kDraftField, {}, typed);
    Reader reader(*m_context.workspace);
    m_answers = readAnswers(reader, m_meeting, typed, m_context.contentLanguage);
    m_lines->clear();
    int fresh = 0;
    int faulty = 0;
    for (const TypedAnswer &one : std::as_const(m_answers)) {
        const QString last = one.problem.isEmpty() ? one.text : one.problem;
        auto *line = new QTreeWidgetItem(
            m_lines,
            {one.itemName.isEmpty() ? tr("Line %1").arg(locale().toString(one.line)) : one.itemName,
             one.known ? tr("Is there already") : kindText(one.kind), last});
        line->setToolTip(2, plainTip(last));
        if (!one.problem.isEmpty())
            line->setIcon(0, m_context.theme->icon(u"dialog-warning"_s));
        fresh += one.isNew() ? 1 : 0;
        faulty += one.problem.isEmpty() ? 0 : 1;
    }
    QStringList told;
    if (fresh > 0)
        told << (fresh == 1 ? tr("1 new outcome") : tr("%n new outcomes", nullptr, fresh));
    if (const int known = int(m_answers.size()) - fresh - faulty; known > 0)
        told << (known == 1 ? tr("1 is there already") : tr("%n are there already", nullptr, known));
    if (faulty > 0)
        told << (faulty == 1 ? tr("1 line to correct") : tr("%n lines to correct", nullptr, faulty));
    m_told->setText(reader.problem() ? reader.problem()->text : told.join(u" · "_s));
    m_enter->setEnabled(fresh > 0 && !reader.problem() && !m_context.workspace->isReadOnly());
}

/// As one step. Lines that were not understood stay, so that nothing typed is lost.
void AnswersDialog::enter()
{
    Reader reader(*m_context.workspace);
    const Result<ChangeSet> change = enterAnswers(reader, m_meeting, m_answers, m_context.contentLanguage,
                                                  [this] { return m_context.workspace->newId(); });
    if (!change) {
        m_told->setText(change.error().text);
        return;
    }
    QStringList left;
    for (const TypedAnswer &one : std::as_const(m_answers))
        if (!one.problem.isEmpty())
            left << one.typed;
    if (const auto stamp = m_context.workspace->apply(*change); !stamp) {
        m_told->setText(stamp.error().text);
        return;
    }
    m_text->setPlainText(left.join(u'\n'));
    Q_EMIT entered(int(change->records.size()));
    if (left.isEmpty())
        accept();
}

}  // namespace tri::ui
