// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importfix.h"

#include "core/base/likeness.h"
#include "core/exchange/columns.h"
#include "core/record/knownwords.h"
#include "core/rules/knownnames.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

struct NearChoice {
    QString key;
    QString label;
    int likeness = 0;
};

/// By label in every language, key and other words.
QList<NearChoice> nearChoices(const FieldSpec &field, const QString &text)
{
    QList<NearChoice> found;
    for (const Choice &choice : field.choices) {
        QStringList words{QString::fromLatin1(choice.key).replace(u'_', u' '), choiceText(choice),
                          QString::fromLatin1(choice.label)};
        words += QString::fromUtf8(choice.aliases).split(u';', Qt::SkipEmptyParts);
        NearChoice best{QString::fromLatin1(choice.key), choiceText(choice), 0};
        for (const QString &word : std::as_const(words))
            best.likeness = std::max(best.likeness, nameLikeness(text, word));
        if (best.likeness >= kLikelyName)
            found << best;
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const NearChoice &a, const NearChoice &b) { return a.likeness > b.likeness; });
    return found.mid(0, 2);
}

/// What stood in the cell, as a line of the note.
QList<ImportFix::Cell> kept(const RecordSpec &kind, const FieldSpec &field, const QString &text)
{
    const FieldSpec *keeper = keepingField(kind);
    return keeper ? QList<ImportFix::Cell>{{-1, addingTo(*keeper, field.labelText()), text.simplified()}}
                  : QList<ImportFix::Cell>();
}

/// The list with the part replaced, or without it.
QString withPart(const QString &text, const QString &part, const QString &instead)
{
    QStringList parts;
    for (const QString &one : text.split(u';')) {
        const QString clean = one.trimmed();
        const QString now = clean == part ? instead : clean;
        if (!now.isEmpty())
            parts << now;
    }
    return parts.join(u"; "_s);
}

}  // namespace

void applyFix(CsvTable &table, const ImportFinding &finding, const ImportFix &fix)
{
    if (!fix.columnMeaning.isEmpty())
        for (qsizetype i = 0; i < table.header.size(); ++i)
            if (table.name(i) == finding.column || table.header[i].trimmed() == finding.column)
                table.setMeaning(i, fix.columnMeaning);
    for (const ImportFix::Cell &cell : fix.cells) {
        qsizetype column = cell.column;
        for (qsizetype i = 0; column < 0 && i < table.header.size(); ++i)
            if (table.meaning(i) == cell.meaning)
                column = i;
        if (column < 0) {
            column = table.header.size();
            table.header << QString();
            table.setMeaning(column, cell.meaning);
        }
        for (CsvRecord &record : table.records) {
            if (record.line != finding.line)
                continue;
            while (record.cells.size() <= column)
                record.cells << QString();
            QString &there = record.cells[column];
            const bool adds = cell.column < 0 && cell.meaning.startsWith(u'+') && !there.trimmed().isEmpty();
            there = adds ? there + u"; "_s + cell.text : cell.text;
        }
    }
}

QList<ImportFix> keepingFixes(const RecordSpec &kind, const FieldSpec &field, qsizetype column,
                              const QString &text)
{
    const FieldSpec *keeper = keepingField(kind);
    if (!keeper || keeper == &field)
        return {};
    ImportFix fix{ImportText::tr("Keep it in “%1” alone").arg(keeper->labelText()), {{column, {}, {}}}};
    fix.cells += kept(kind, field, text);
    return {fix};
}

QList<ImportFix> choiceFixes(const RecordSpec &kind, const FieldSpec &field, qsizetype column,
                             const QString &text)
{
    QList<ImportFix> fixes;
    for (const NearChoice &near : nearChoices(field, text)) {
        ImportFix fix{ImportText::tr("Use “%1”, keep the word in the note").arg(near.label),
                      {{column, {}, near.key}}};
        fix.cells += kept(kind, field, text);
        fixes << fix;
    }
    return fixes + keepingFixes(kind, field, column, text);
}

QList<ImportFix> linkFixes(const RecordSpec &kind, const FieldSpec &field, qsizetype column,
                           const QString &text, const QString &part, LinkIndex &index)
{
    KnownNames names;
    for (const QString &target : field.targetKinds())
        for (const RecordId &id : index.idsOf(target))
            if (const Row *row = index.row(id))
                names.add(*row);
    QList<ImportFix> fixes;
    for (const KnownNames::Near &near : names.near(part))
        fixes << ImportFix{ImportText::tr("Use “%1”").arg(near.name),
                           {{column, {}, withPart(text, part, index.textFor(field, near.id))}}};
    if (const FieldSpec *words = wordsBeside(kind, field)) {
        fixes << ImportFix{ImportText::tr("Put it in “%1”").arg(words->labelText()),
                           {{column, {}, withPart(text, part, {})}, {-1, addingTo(*words), part}}};
        return fixes;
    }
    ImportFix keep;
    if (const FieldSpec *keeper = keepingField(kind)) {
        keep.action = ImportText::tr("Keep it in “%1” alone").arg(keeper->labelText());
        keep.cells = {{column, {}, withPart(text, part, {})}};
        keep.cells += kept(kind, field, part);
        fixes << keep;
    }
    return fixes;
}

}  // namespace tri
