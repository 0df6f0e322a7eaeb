// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/recoverysheet.h"

#include "core/base/localtext.h"
#include "core/base/translations.h"

#include <QCoreApplication>
#include <QLocale>

namespace tri {

namespace {

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(Protect)
};

Paragraph paragraph(const QString &text, Paragraph::Role role = Paragraph::Role::Body)
{
    Paragraph out;
    out.text = plain(text);
    out.role = role;
    return out;
}

}  // namespace

BriefDocument recoverySheet(const QString &fileName, const QString &code, const QDate &day)
{
    BriefDocument sheet;
    sheet.language = screenLanguage();
    sheet.title = SheetText::tr("Recovery code of %1").arg(fileName);
    sheet.shortTitle = SheetText::tr("Recovery code");
    sheet.pageOf = SheetText::tr("page %1 of %2");
    TitleBlock title;
    title.kind = SheetText::tr("Recovery code");
    title.title = plain(isolated(fileName));
    title.lines << std::pair{SheetText::tr("Made on"), plain(QLocale().toString(day, QLocale::LongFormat))};
    sheet.blocks << title;
    Table table;
    table.columns << TableColumn{{}, 1, TableColumn::Align::Center};
    table.labelled = true;
    table.rows << QList<Inlines>{{Inline{isolated(code), {}, true, {}}}};
    sheet.blocks
        << table
        << paragraph(SheetText::tr(
               "This code opens the workspace, and its backups, when the passphrase is forgotten. "
               "Type it where the passphrase is asked for; capitals, spaces and dashes do not "
               "matter."))
        << paragraph(SheetText::tr(
                         "Keep this sheet where the computer is not, and out of reach of those who must not "
                         "read the workspace. With the passphrase and the code both lost, nobody can read it "
                         "again."),
                     Paragraph::Role::Caution);
    return sheet;
}

}  // namespace tri
