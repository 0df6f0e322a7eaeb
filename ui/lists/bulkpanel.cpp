// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/bulkpanel.h"

#include "core/record/valuetext.h"
#include "core/workspace/workspace.h"
#include "ui/fields/fieldeditor.h"
#include "ui/fields/fieldfactory.h"
#include "ui/fields/fieldtexts.h"
#include "ui/lists/cellvalues.h"
#include "ui/lists/recordtablemodel.h"
#include "ui/services/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

BulkPanel::BulkPanel(const AppContext &context, RecordTableModel *model, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(model),
      m_title(plainLabel({}, context.theme, Theme::Type::Heading, Theme::Role::Text, this, true)),
      m_field(new QComboBox(this)), m_mode(new QComboBox(this)), m_place(new QVBoxLayout),
      m_now(plainLabel({}, context.theme, Theme::Type::Caption, Theme::Role::Muted, this)),
      m_count(plainLabel({}, context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_run(new QPushButton(this))
{
    setObjectName(u"bulk"_s);
    const Theme &theme = *context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3));
    column->setSpacing(theme.space(2));
    column->addWidget(m_title);
    m_field->setObjectName(u"bulk.field"_s);
    m_field->setAccessibleName(tr("Field to change"));
    for (const FieldSpec &one : model->kind().fields)
        if (isTypable(one))
            m_field->addItem(one.labelText(), one.keyText());
    m_mode->setObjectName(u"bulk.mode"_s);
    m_mode->setAccessibleName(tr("What to do"));
    const auto labelled = [&](const QString &text, QWidget *field) {
        auto *label = plainLabel(text, context.theme, Theme::Type::Body, Theme::Role::Text, this);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field, 0, Qt::AlignLeading);
    };
    labelled(tr("Field"), m_field);
    column->addWidget(m_now);
    labelled(tr("What to do"), m_mode);
    column->addLayout(m_place);
    column->addWidget(m_count);
    m_run->setObjectName(u"bulk.run"_s);
    column->addWidget(m_run, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkPanel::showModes);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &BulkPanel::showEditor);
    connect(m_run, &QPushButton::clicked, this, &BulkPanel::run);
    showModes();
}

const FieldSpec &BulkPanel::field() const
{
    return *m_model->kind().field(m_field->currentData().toString());
}

void BulkPanel::setRecords(const RecordIds &records)
{
    m_records = records;
    const Result<QList<Row>> rows = m_context.workspace->rows(records);
    m_rows = rows ? *rows : QList<Row>();
    m_title->setText(tr("%1: %2 selected").arg(m_model->kind().pluralText()).arg(m_records.size()));
    m_now->setText(commonText());
    count();
}

void BulkPanel::setField(const QString &key)
{
    if (const int index = m_field->findData(key); index >= 0)
        m_field->setCurrentIndex(index);
}

QString BulkPanel::commonText() const
{
    if (m_rows.isEmpty())
        return {};
    const QString key = field().keyText();
    const FieldValue first = m_rows.first().value(key);
    for (const Row &row : m_rows)
        if (row.value(key) != first)
            return tr("Now: several values");
    const QString text = displayText(field(), first, cellContext(m_context)).simplified();
    return text.isEmpty() ? tr("Now: empty in all of them") : tr("Now: %1 in all of them").arg(text);
}

void BulkPanel::showModes()
{
    m_mode->clear();
    m_mode->addItem(tr("Set to"), int(FillMode::Set));
    if (field().isList()) {
        m_mode->addItem(tr("Add"), int(FillMode::Add));
        m_mode->addItem(tr("Take out"), int(FillMode::Remove));
    }
    if (!field().required)
        m_mode->addItem(tr("Clear"), int(FillMode::Clear));
    m_now->setText(commonText());
    showEditor();
}

void BulkPanel::showEditor()
{
    delete std::exchange(m_editor, nullptr);
    if (FillMode(m_mode->currentData().toInt()) != FillMode::Clear) {
        m_editor = makeFieldEditor(m_model->kind(), field(), m_context, this);
        m_place->addWidget(m_editor);
        connect(m_editor, &FieldEditor::edited, this, &BulkPanel::count);
    }
    count();
}

void BulkPanel::count()
{
    const auto mode = FillMode(m_mode->currentData().toInt());
    const bool unread = m_editor && m_editor->hasUnreadableInput();
    int changing = 0;
    QString problem;
    if (!unread && !m_rows.isEmpty()) {
        const FieldValue value = m_editor ? m_editor->value() : FieldValue();
        const bool nothing = mode != FillMode::Clear && isEmpty(value);
        const auto changes =
            nothing ? Result<ChangeSet>(ChangeSet()) : fillChange(m_context, m_rows, field(), mode, value);
        changing = changes ? int(changes->records.size()) : 0;
        problem = changes ? QString() : changes.error().text;
    }
    m_count->setText(
        !problem.isEmpty() ? problem
            : unread
            ? m_editor->unreadableReason()
            : tr("%1 of %2 records would change; one step takes it back.").arg(changing).arg(m_rows.size()));
    m_run->setText(tr("Change %1 records").arg(changing));
    m_run->setEnabled(changing > 0 && !m_context.workspace->isReadOnly());
}

void BulkPanel::run()
{
    const auto mode = FillMode(m_mode->currentData().toInt());
    const Result<int> changed =
        m_model->fill(m_records, field(), mode, m_editor ? m_editor->value() : FieldValue());
    if (!changed) {
        Q_EMIT failed(changed.error());
        return;
    }
    setRecords(m_records);
    Q_EMIT done(*changed);
}

}  // namespace tri::ui
