// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/formsection.h"

#include "ui/fields/fieldeditor.h"
#include "ui/fields/fieldtexts.h"
#include "ui/widgets/themedlabel.h"

#include <QFormLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kLabelLetters = 20;
}

FormSection::FormSection(const QString &title, const Theme *theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_content(new QWidget(this)), m_layout(new QFormLayout(m_content))
{
    setObjectName(u"section."_s + title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme->space(2));
    if (!title.isEmpty()) {
        m_header = new QToolButton(this);
        m_header->setObjectName(objectName() + u".fold"_s);
        m_header->setText(title);
        m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_header->setAutoRaise(true);
        m_header->setFocusPolicy(Qt::StrongFocus);
        m_header->setFont(theme->font(Theme::Type::Heading));
        connect(theme, &Theme::changed, m_header, [this] { m_header->setFont(m_theme->font(Theme::Type::Heading)); });
        connect(m_header, &QToolButton::clicked, this, [this] {
            setFolded(!m_folded);
            Q_EMIT folded(m_folded);
        });
        column->addWidget(m_header, 0, Qt::AlignLeading);
    }
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(theme->space(3));
    m_layout->setVerticalSpacing(theme->space(3));
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_layout->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    column->addWidget(m_content);
    setFolded(false);
}

void FormSection::addEditor(FieldEditor *editor)
{
    const FieldSpec &field = editor->field();
    const QString text = field.required ? tr("%1 *").arg(field.labelText()) : field.labelText();
    QLabel *label = plainLabel(text, m_theme, Theme::Type::Body, Theme::Role::Muted, m_content);
    label->setObjectName(editor->objectName() + u".label"_s);
    label->setBuddy(editor);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    if (field.required)
        label->setToolTip(tr("Needed"));
    m_labels << label;
    m_layout->addRow(label, editor);
}

void FormSection::setNarrow(bool narrow)
{
    m_layout->setRowWrapPolicy(narrow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    m_layout->setVerticalSpacing(m_theme->space(narrow ? 1 : 3));
    for (QWidget *label : std::as_const(m_labels)) {
        // Beside a field the label stands on its first line; above it, it keeps clear of the field before.
        const int edge = narrow ? m_theme->space(1) : 0;  // as far in as the fields themselves
        label->setContentsMargins(edge, m_theme->space(narrow ? 2 : 1), edge, 0);
        label->setMinimumWidth(narrow ? 0 : m_theme->textWidth(kLabelLetters));
        label->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : m_theme->textWidth(kLabelLetters));
    }
}

void FormSection::setFolded(bool folded)
{
    m_folded = folded;
    m_content->setVisible(!folded);
    if (!m_header)
        return;
    m_header->setArrowType(!folded ? Qt::DownArrow : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow);
    m_header->setAccessibleName(folded ? tr("%1, folded").arg(m_header->text()) : tr("%1, open").arg(m_header->text()));
}

}  // namespace tri::ui
