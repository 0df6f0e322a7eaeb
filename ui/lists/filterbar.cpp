// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filterbar.h"

#include "core/record/filterwords.h"
#include "ui/fields/fieldtexts.h"
#include "ui/services/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;
using Op = Condition::Op;

FilterBar::FilterBar(const AppContext &context, const RecordSpec &kind, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_context(context), m_words(new QLineEdit(this)),
      m_reason(plainLabel({}, context.theme, Theme::Type::Caption, Theme::Role::Error, this)),
      m_field(new QComboBox(this)), m_relation(new QComboBox(this)), m_value(new QComboBox(this)),
      m_joint(new QComboBox(this)), m_add(new QPushButton(tr("Add condition"), this)),
      m_clear(new QToolButton(this))
{
    setObjectName(u"filter_bar"_s);
    auto *column = new QVBoxLayout(this);
    const Theme &theme = *context.theme;
    column->setContentsMargins(theme.space(6), 0, theme.space(6), theme.space(2));
    column->setSpacing(theme.space(1));
    setUpWords();
    setUpParts();
    column->addWidget(m_reason);
    m_reason->hide();
}

void FilterBar::setUpWords()
{
    auto *line = new QHBoxLayout;
    auto *label = plainLabel(tr("Show where"), m_context.theme, Theme::Type::Body, Theme::Role::Muted, this);
    label->setWordWrap(false);
    label->setBuddy(m_words);
    line->addWidget(label);
    m_words->setObjectName(u"filter_bar.words"_s);
    m_words->setAccessibleName(tr("Filter in words"));
    m_words->setPlaceholderText(
        tr("for example: %1")
            .arg(filterText(
                m_kind,
                Filter{{Condition{m_kind.fields[std::size_t(m_kind.listFields().value(0))].keyText(),
                                  Op::NotEmpty}}},
                textContext(m_context))));
    line->addWidget(m_words, 1);
    m_clear->setObjectName(u"filter_bar.clear"_s);
    m_clear->setText(tr("Clear"));
    m_clear->setIcon(m_context.theme->icon(u"edit-clear"_s));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->setAutoRaise(true);
    m_clear->setAccessibleName(tr("Clear the filter"));
    line->addWidget(m_clear);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    connect(m_words, &QLineEdit::returnPressed, this, &FilterBar::read);
    connect(m_words, &QLineEdit::editingFinished, this, &FilterBar::read);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_words->clear();
        read();
        Q_EMIT closed();
    });
}

void FilterBar::setUpParts()
{
    auto *line = new QHBoxLayout;
    m_joint->setObjectName(u"filter_bar.joint"_s);
    m_joint->setAccessibleName(tr("Join with"));
    m_joint->addItem(tr("and"));
    m_joint->addItem(tr("or"));
    m_field->setObjectName(u"filter_bar.field"_s);
    m_field->setAccessibleName(tr("Field"));
    for (const FieldSpec &field : m_kind.fields)
        if (field.type != FieldType::File)
            m_field->addItem(field.labelText(), field.keyText());
    m_relation->setObjectName(u"filter_bar.relation"_s);
    m_relation->setAccessibleName(tr("Relation"));
    m_value->setObjectName(u"filter_bar.value"_s);
    m_value->setAccessibleName(tr("Value"));
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_value->setMinimumContentsLength(18);
    m_add->setObjectName(u"filter_bar.add"_s);
    for (QWidget *part : {static_cast<QWidget *>(m_joint), static_cast<QWidget *>(m_field),
                          static_cast<QWidget *>(m_relation)})
        line->addWidget(part);
    line->addWidget(m_value, 1);
    line->addWidget(m_add);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    connect(m_field, &QComboBox::currentIndexChanged, this, &FilterBar::showRelations);
    connect(m_relation, &QComboBox::currentIndexChanged, this, &FilterBar::showValues);
    connect(m_add, &QPushButton::clicked, this, &FilterBar::addCondition);
    connect(m_value->lineEdit(), &QLineEdit::returnPressed, this, &FilterBar::addCondition);
    showRelations();
}

void FilterBar::showRelations()
{
    const FieldSpec &field = *m_kind.field(m_field->currentData().toString());
    m_relation->clear();
    for (const Op op : relationsOf(field))
        m_relation->addItem(relationText(field, op), int(op));
    showValues();
}

void FilterBar::showValues()
{
    const FieldSpec &field = *m_kind.field(m_field->currentData().toString());
    const Op op = Op(m_relation->currentData().toInt());
    m_value->setEnabled(op != Op::Empty && op != Op::NotEmpty);
    m_value->clear();
    for (const Choice &choice : field.choices)
        m_value->addItem(choiceText(choice));
    if (field.type == FieldType::Flag)
        m_value->addItem(QCoreApplication::translate("Value", "Yes"));
    if (field.type == FieldType::Date)
        for (const int days : {0, 7, 30, -30}) {
            Condition condition{field.keyText(), Op::Is, {}, Condition::Moving::Today, days};
            const QString text = filterText(m_kind, Filter{{condition}}, textContext(m_context));
            const QString before = field.labelText() + u' ' + relationText(field, Op::Is) + u' ';
            m_value->addItem(text.startsWith(before) ? text.mid(before.size()) : text);
        }
    if (field.isLink())
        m_value->addItem(QCoreApplication::translate("Filter", "my organization"));
    if (field.choices.empty())
        m_value->setCurrentIndex(-1);
}

void FilterBar::addCondition()
{
    const FieldSpec &field = *m_kind.field(m_field->currentData().toString());
    const Op op = Op(m_relation->currentData().toInt());
    QString words = field.labelText() + u' ' + relationText(field, op);
    if (m_value->isEnabled())
        words += u' ' + m_value->currentText().trimmed();
    const Result<Filter> added = parseFilter(m_kind, words, parseContext(m_context));
    if (!added) {
        explain(added.error().text);
        return;
    }
    const bool any = m_joint->currentIndex() == 1 && !m_filter.isEmpty();
    if (any) {
        Filter joined = m_filter.join == Filter::Join::Any
                || (m_filter.conditions.size() == 1 && m_filter.groups.isEmpty())
            ? m_filter
            : Filter{{}, Filter::Join::Any, {m_filter}};
        joined.join = Filter::Join::Any;
        joined.conditions += added->conditions;
        joined.groups += added->groups;
        setFilter(joined);
    } else {
        setFilter(m_filter.with(*added));
    }
    Q_EMIT changed();
}

void FilterBar::setFilter(const Filter &filter)
{
    m_filter = filter;
    m_words->setText(filterText(m_kind, filter, textContext(m_context)));
    m_words->setCursorPosition(0);
    explain({});
}

void FilterBar::explain(const QString &text)
{
    m_reason->setText(text);
    m_reason->setVisible(!text.isEmpty());
    m_words->setAccessibleDescription(text);
}

void FilterBar::read()
{
    const Result<Filter> filter = parseFilter(m_kind, m_words->text(), parseContext(m_context));
    if (!filter) {
        explain(filter.error().text);
        return;
    }
    explain({});
    if (*filter == m_filter)
        return;
    setFilter(*filter);
    Q_EMIT changed();
}

void FilterBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

}  // namespace tri::ui
