// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/translating/translationpane.h"

#include "core/exchange/translationunits.h"
#include "core/workspace/workspace.h"
#include "ui/fields/fieldtexts.h"
#include "ui/fields/growingtextedit.h"
#include "ui/services/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/themedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QTextDocument>
#include <QTextOption>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastLines = 4;
constexpr int kMostLines = 18;

/// What is typed here is apart from what is typed into the form of the record.
QString drafts()
{
    return u"translations"_s;
}

ThemedLabel *makeLabel(const Theme &theme, Theme::Type type, Theme::Role role, QWidget *parent)
{
    auto *label = new ThemedLabel(theme, type, role, parent);
    label->setTextFormat(Qt::PlainText);
    label->keepWhole();
    return label;
}

}  // namespace

TranslationPane::TranslationPane(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_title(makeLabel(*context.theme, Theme::Type::Heading, Theme::Role::Text, this)),
      m_state(makeLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_originalHead(makeLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_translationHead(makeLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_original(new GrowingTextEdit(this)), m_translation(new GrowingTextEdit(this)),
      m_next(new QPushButton(tr("Save and &next"), this)), m_right(new QPushButton(tr("Still &right"), this))
{
    setObjectName(u"translation"_s);
    m_original->setObjectName(u"translation.original"_s);
    m_original->setReadOnly(true);
    m_translation->setObjectName(u"translation.text"_s);
    m_translation->checkSpelling(context);
    m_state->setObjectName(u"translation.state"_s);
    m_next->setObjectName(u"translation.next"_s);
    m_next->setToolTip(tr("Keep the translation and show the next text that lacks one (Ctrl+Enter)"));
    m_right->setObjectName(u"translation.right"_s);
    m_right->setToolTip(
        tr("The translation says what the original says now: keep it as it is, and show the next"));
    const int gap = context.theme->space(2);
    auto *buttons = new FlowLayout(gap, gap);
    buttons->addWidget(m_next);
    buttons->addWidget(m_right);
    auto *texts = new QHBoxLayout;
    texts->setSpacing(context.theme->space(3));
    texts->addWidget(makeColumn(m_originalHead, m_original), 1);
    texts->addWidget(makeColumn(m_translationHead, m_translation), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, 0, gap, 0);
    column->setSpacing(gap);
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addLayout(texts);
    column->addLayout(buttons);
    column->addStretch(1);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &TranslationPane::nextWanted);
    }
    connect(m_next, &QPushButton::clicked, this, &TranslationPane::nextWanted);
    connect(m_right, &QPushButton::clicked, this, &TranslationPane::rightFound);
    connect(m_translation, &GrowingTextEdit::textEdited, this, [this] {
        takeUp();
        updateButtons();
        keepDraft();
        Q_EMIT edited();
    });
    showNothing();
}

QWidget *TranslationPane::makeColumn(ThemedLabel *head, GrowingTextEdit *text)
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_context.theme->space(1));
    text->setLines(kLeastLines, kMostLines);
    column->addWidget(head);
    column->addWidget(text);
    column->addStretch(1);
    return part;
}

void TranslationPane::turn(GrowingTextEdit *edit, const QString &language)
{
    const Qt::LayoutDirection direction = tri::isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight;
    QTextOption option = edit->document()->defaultTextOption();
    option.setTextDirection(direction);
    option.setAlignment(Qt::AlignLeading);
    edit->document()->setDefaultTextOption(option);
    edit->setLayoutDirection(direction);
    edit->setSpellingLanguage(language);
}

void TranslationPane::showText(const HeldText &held, const QString &language)
{
    m_held = held;
    m_language = language;
    turn(m_translation, language);
    m_translation->replaceText(kept());
    restoreDraft();
    m_translation->document()->clearUndoRedoStacks();
    describe();
    setEnabled(true);
}

void TranslationPane::showNothing()
{
    m_held.reset();
    m_restored.reset();
    m_title->setText(tr("No text is chosen"));
    m_state->clear();
    m_originalHead->setText(tr("Original"));
    m_translationHead->setText(tr("Translation"));
    m_original->replaceText({});
    m_translation->replaceText({});
    updateButtons();
    setEnabled(false);
}

void TranslationPane::follow(const HeldText &held)
{
    const bool typed = isChanged();
    m_held = held;
    if (!typed)
        m_translation->replaceText(kept());
    describe();
}

void TranslationPane::describe()
{
    const QString own = languageName(m_held->text.original);
    const QString other = languageName(m_language);
    m_title->setText(
        tr("%1: %2").arg(inScreenLine(recordTitle(m_context, m_held->row.id)), m_held->spec().labelText()));
    m_originalHead->setText(tr("%1 – the original").arg(isolated(own)));
    m_translationHead->setText(isolated(other));
    m_original->setAccessibleName(tr("Original, %1").arg(own));
    m_translation->setAccessibleName(tr("Translation, %1").arg(other));
    turn(m_original, m_held->text.original);
    m_original->replaceText(m_held->text.texts.value(m_held->text.original));
    switch (m_held->in(m_language)) {
    case TextState::Present: m_state->setText(tr("Translated")); break;
    case TextState::Stale:
        m_state->setText(tr("Older than the original: it may say what the original no longer does"));
        break;
    case TextState::Missing: m_state->setText(tr("Not translated yet")); break;
    }
    updateButtons();
}

/// What is being typed is no longer what would be found right.
void TranslationPane::updateButtons()
{
    const bool hadFocus = m_right->hasFocus();
    m_right->setEnabled(m_held && m_held->in(m_language) == TextState::Stale && !isChanged()
                        && !m_context.workspace->isReadOnly());
    if (hadFocus && !m_right->isEnabled())
        m_translation->setFocus(Qt::OtherFocusReason);
}

QString TranslationPane::kept() const
{
    return m_held ? m_held->text.texts.value(m_language) : QString();
}

QString TranslationPane::text() const
{
    const QString typed = canonicalText(m_translation->toPlainText());
    return m_held && !m_held->spec().isLong() ? onOneLine(typed) : typed;
}

bool TranslationPane::isChanged() const
{
    // A text of one line may have come with blanks of its own.
    return m_held && text() != kept() && canonicalText(m_translation->toPlainText()) != kept();
}

QString TranslationPane::draftField() const
{
    return u"%1/%2/%3"_s.arg(m_held->row.id.toString(), m_held->spec().keyText(), m_language);
}

void TranslationPane::keepDraft()
{
    if (!m_context.drafts || !m_held)
        return;
    if (isChanged())
        m_context.drafts->keep(drafts(), draftField(), m_translation->toPlainText(), {}, kept());
    else
        dropDraft();
}

void TranslationPane::dropDraft()
{
    m_restored.reset();
    if (m_context.drafts && m_held)
        m_context.drafts->drop(drafts(), draftField());
}

void TranslationPane::restoreDraft()
{
    m_restored.reset();
    if (!m_context.drafts || m_context.workspace->isReadOnly())
        return;
    const auto draft = m_context.drafts->draft(drafts(), draftField());
    if (!draft)
        return;
    m_translation->replaceText(draft->value.toString());
    if (isChanged())
        m_restored = draft;
    else
        dropDraft();
}

void TranslationPane::discard()
{
    dropDraft();
    m_translation->replaceText(kept());
    updateButtons();
}

}  // namespace tri::ui
