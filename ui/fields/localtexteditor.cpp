// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/localtexteditor.h"

#include "ui/fields/growingtextedit.h"
#include "ui/fields/languagestrip.h"
#include "ui/fields/spelllineedit.h"
#include "ui/services/theme.h"

#include <QTextDocument>
#include <QTextOption>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

LocalTextEditor::LocalTextEditor(const RecordSpec &kind, const FieldSpec &spec, const AppContext &appContext,
                                 QWidget *parent)
    : FieldEditor(kind, spec, appContext, parent), m_strip(new LanguageStrip(appContext.theme, spec.labelText(), this))
{
    m_strip->setObjectName(objectName() + u".languages"_s);
    body()->setSpacing(0);
    if (spec.isLong()) {
        m_paragraphs = new GrowingTextEdit(this);
        adopt(m_paragraphs, u"input"_s);
        m_paragraphs->checkSpelling(appContext);
        body()->addWidget(m_paragraphs);
        connect(m_paragraphs, &GrowingTextEdit::textEdited, this, [this] { take(m_paragraphs->toPlainText()); });
    } else {
        m_line = new SpellLineEdit(appContext, this);
        adopt(m_line, u"input"_s);
        body()->addWidget(m_line);
        connect(m_line, &QLineEdit::textEdited, this, &LocalTextEditor::take);
        connect(m_line, &QLineEdit::returnPressed, this, &LocalTextEditor::finished);
    }
    body()->addWidget(m_strip);
    m_strip->setCurrent(appContext.contentLanguage);
    connect(m_strip, &LanguageStrip::chosen, this, [this] {
        m_fresh = false;
        present();
    });
    connect(m_strip, &LanguageStrip::originalChosen, this, [this](const QString &language) {
        m_text.original = language;
        m_strip->setText(m_text);
        decided();
    });
    present();
}

QString LocalTextEditor::language() const
{
    return m_strip->current();
}

void LocalTextEditor::setLanguage(const QString &language)
{
    m_fresh = false;
    m_strip->setCurrent(language);
    present();
}

void LocalTextEditor::setValue(const FieldValue &value)
{
    const auto *held = std::get_if<LocalText>(&value);
    m_text = held ? *held : LocalText();
    // A language the person picked stays; otherwise the desk's language, or the original where that is missing.
    if (m_fresh || !m_text.has(language())) {
        const bool usual = m_text.isEmpty() || m_text.has(context().contentLanguage);
        m_strip->setCurrent(usual ? context().contentLanguage : m_text.original);
    }
    present();
}

FieldValue LocalTextEditor::value() const
{
    return canonical(m_text);
}

void LocalTextEditor::take(const QString &text)
{
    m_text.set(language(), text);
    m_strip->setText(m_text);
    Q_EMIT edited();
}

void LocalTextEditor::present()
{
    const QString text = m_text.has(language()) ? m_text.in(language()) : QString();
    const Qt::LayoutDirection direction = tri::isRightToLeft(language()) ? Qt::RightToLeft : Qt::LeftToRight;
    const QString name = tr("%1, %2").arg(field().labelText(), languageName(language()));
    if (m_line) {
        m_line->setLayoutDirection(direction);
        m_line->setSpellingLanguage(language());
        if (m_line->text() != text)
            m_line->setText(text);
        m_line->setCursorPosition(0);
        m_line->setAccessibleName(name);
    } else {
        QTextOption option = m_paragraphs->document()->defaultTextOption();
        option.setTextDirection(direction);
        option.setAlignment(Qt::AlignLeading);
        m_paragraphs->document()->setDefaultTextOption(option);
        m_paragraphs->setLayoutDirection(direction);
        m_paragraphs->setSpellingLanguage(language());
        m_paragraphs->replaceText(text);
        m_paragraphs->setAccessibleName(name);
    }
    m_strip->setText(m_text);
}

void LocalTextEditor::leave()
{
    const FieldValue clean = value();
    const auto *held = std::get_if<LocalText>(&clean);
    if (const LocalText now = held ? *held : LocalText(); now != m_text) {
        m_text = now;
        present();
    }
}

void LocalTextEditor::applyReadOnly(bool readOnly)
{
    m_strip->setReadOnly(readOnly);
    if (m_line)
        m_line->setReadOnly(readOnly);
    else
        m_paragraphs->setReadOnly(readOnly);
}

bool LocalTextEditor::showsStanding(const QString &text)
{
    if (m_line)
        m_line->setPlaceholderText(text);
    else
        m_paragraphs->setPlaceholderText(text);
    return true;
}

void LocalTextEditor::setDirect(bool direct)
{
    m_strip->setTabStop(!direct);
}

}  // namespace tri::ui
