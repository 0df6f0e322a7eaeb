// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/fieldtexts.h"

#include "core/workspace/workspace.h"
#include "ui/fields/linksearch.h"
#include "ui/services/appcontext.h"

#include <QCoreApplication>
#include <QLabel>

namespace tri::ui {

namespace {

QLocale deskLocale()
{
    QLocale locale;
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale;
}

}  // namespace

QString recordTitle(const AppContext &context, const RecordId &id)
{
    const QString title = context.workspace ? context.workspace->title(id, context.contentLanguage) : QString();
    return title.isEmpty() ? QCoreApplication::translate("Value", "(not in this copy)") : title;
}

QString momentText(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    return shortDate(PartialDate(local.date()), QLocale()) + local.toString(QStringLiteral(" HH:mm"));
}

TextContext textContext(const AppContext &context)
{
    return {deskLocale(), context.contentLanguage, [context](const RecordId &id) { return recordTitle(context, id); }};
}

TextContext cellContext(const AppContext &context)
{
    return {deskLocale(), context.contentLanguage, [context](const RecordId &id) {
                const QString name = context.workspace ? context.workspace->shortTitle(id, context.contentLanguage) : QString();
                return name.isEmpty() ? recordTitle(context, id) : name;
            }};
}

ParseContext parseContext(const AppContext &context)
{
    return {deskLocale(), context.contentLanguage, [context](const FieldSpec &field, const QString &name) {
                return context.workspace ? linkNamed(*context.workspace, field, name, context.contentLanguage) : RecordId();
            }};
}

QLabel *plainLabel(const QString &text, const Theme *theme, Theme::Type type, Theme::Role role, QWidget *parent,
                   bool strong)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    const auto look = [label, theme, type, role, strong] {
        label->setFont(theme->font(type, strong));
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, theme->color(role));
        label->setPalette(palette);
    };
    look();
    QObject::connect(theme, &Theme::changed, label, look);
    return label;
}

}  // namespace tri::ui
