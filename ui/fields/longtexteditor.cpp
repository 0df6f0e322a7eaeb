// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/longtexteditor.h"

#include "ui/fields/growingtextedit.h"

#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

LongTextEditor::LongTextEditor(const RecordSpec &kind, const FieldSpec &spec, const AppContext &appContext,
                               QWidget *parent)
    : FieldEditor(kind, spec, appContext, parent), m_edit(new GrowingTextEdit(this))
{
    adopt(m_edit, u"input"_s);
    m_edit->checkSpelling(appContext);
    body()->addWidget(m_edit);
    connect(m_edit, &GrowingTextEdit::textEdited, this, &LongTextEditor::edited);
}

void LongTextEditor::setValue(const FieldValue &value)
{
    const auto *held = std::get_if<QString>(&value);
    m_edit->replaceText(held ? *held : QString());
}

FieldValue LongTextEditor::value() const
{
    return canonical(m_edit->toPlainText());
}

bool LongTextEditor::showsStanding(const QString &text)
{
    m_edit->setPlaceholderText(text);
    return true;
}

void LongTextEditor::applyReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

}  // namespace tri::ui
