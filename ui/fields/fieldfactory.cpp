// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/fieldfactory.h"

#include "ui/fields/choiceeditor.h"
#include "ui/fields/fileeditor.h"
#include "ui/fields/flageditor.h"
#include "ui/fields/lineeditor.h"
#include "ui/fields/linkeditor.h"
#include "ui/fields/linkseditor.h"
#include "ui/fields/localtexteditor.h"
#include "ui/fields/longtexteditor.h"

namespace tri::ui {

FieldEditor *makeFieldEditor(const RecordSpec &kind, const FieldSpec &field, const AppContext &context, QWidget *parent)
{
    switch (field.type) {
    case FieldType::Automatic: break;
    case FieldType::Flag: return new FlagEditor(kind, field, context, parent);
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Text:
    case FieldType::Date:
    case FieldType::Time:
    case FieldType::Url: return new LineEditor(kind, field, context, parent);
    case FieldType::File: return new FileEditor(kind, field, context, parent);
    case FieldType::LongText: return new LongTextEditor(kind, field, context, parent);
    case FieldType::LocalText:
    case FieldType::LocalLongText: return new LocalTextEditor(kind, field, context, parent);
    case FieldType::Choice: return new ChoiceEditor(kind, field, context, parent);
    case FieldType::Choices: return new ChoicesEditor(kind, field, context, parent);
    case FieldType::Link: return new LinkEditor(kind, field, context, parent);
    case FieldType::Links:
    case FieldType::OrderedLinks: return new LinksEditor(kind, field, context, parent);
    }
    Q_UNREACHABLE();
}

}  // namespace tri::ui
