// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Logistics and annexes.

#include "core/brief/parts.h"

#include <algorithm>

namespace tri::parts {

using namespace Qt::StringLiterals;

namespace {

/// A short annex follows the one before it: a page for a paragraph would be mostly white.
void openAnnex(Composer &c, int number, const char *title, bool newPage)
{
    const QString text = c.word("annex").arg(roman(number)) + u". "_s + c.word(title);
    const bool turned = c.endLandscape();
    c.add(Heading{1, plain(text), u"annex-"_s + QString::number(number), newPage && !turned});
}

/// The meeting's own documents, those of the items and those chosen as annexes, each once.
QList<Document> citedDocuments(Composer &c)
{
    RecordIds ids = c.meeting().documents;
    for (const ProgrammeLine &line : c.programme())
        ids += line.item.documents;
    ids += c.record().annexes;
    RecordIds once;
    for (const RecordId &id : ids)
        if (!once.contains(id))
            once << id;
    return c.documents(once);
}

void documentsAnnex(Composer &c)
{
    Table table = c.table({{"col.document", 5}, {"col.symbol", 1.6}, {"col.date", 1.5}, {"col.version", 1.3}});
    for (const Document &document : citedDocuments(c)) {
        QString date = document.date.isNull() ? QString() : c.shortDay(document.date);
        if (date.isEmpty() && document.year)
            date = QString::number(*document.year);
        QStringList version{c.choice<Document>("status", document.status), document.versionLabel};
        version.removeAll(QString());
        table.rows << QList<Inlines>{c.tell(document, u"title").inlines(), plain(document.symbol),
                                     plain(date), plain(c.aside(version))};
    }
    c.add(std::move(table));
}

bool toBeChecked(const Row &row)
{
    const QString verification = row.spec->indexOf(u"verification") < 0 ? QString() : row.text(u"verification");
    return verification == u"to_be_checked" || verification == u"partly";
}

void sourcesAnnex(Composer &c, int number)
{
    const Inlines runs = toCheck(c);
    if (runs.isEmpty())
        return;
    openAnnex(c, number, "annex.sources", false);
    c.add(Paragraph{runs, Paragraph::Role::Body, true, {}});
}

void agendaAnnex(Composer &c, int number)
{
    openAnnex(c, number, "annex.agenda", true);
    Table table = c.table({{"col.number", 0.8}, {"col.item", 6}, {"col.minutes", 1}});
    table.columns[2].align = TableColumn::Align::End;
    for (const ProgrammeLine &line : c.programme())
        table.rows << QList<Inlines>{
            plain(line.item.number), c.tell(line.item.title).inlines(),
            plain(line.item.minutes ? QString::number(*line.item.minutes) : QString())};
    c.add(std::move(table));
}

}  // namespace

bool isTitledByOthers(const Row &row)
{
    const QList<int> title = row.spec->titleFields();
    return std::any_of(title.begin(), title.end(),
                       [&row](int at) { return row.spec->fields[std::size_t(at)].isLink(); });
}

bool isNamedByOthers(const Row &row)
{
    return row.reference().isEmpty() && isTitledByOthers(row);
}

Inlines toCheck(Composer &c)
{
    QStringList kinds;
    QHash<QString, QStringList> byKind;
    for (const Row &row : c.printed()) {
        if (!toBeChecked(row) || (c.isShared() && isNamedByOthers(row)))
            continue;
        const QString kind = c.kindsWord(*row.spec);
        if (!kinds.contains(kind))
            kinds << kind;
        byKind[kind] << c.reference(row.id);
    }
    if (kinds.isEmpty())
        return {};
    Inlines runs = plain(c.word("to_be_checked") + u' ');
    for (const QString &kind : kinds) {
        QStringList &references = byKind[kind];
        references.sort();
        runs << Inline{kind + u": "_s, {}, true, {}};
        runs += plain(c.list(references) + (kind == kinds.last() ? u"."_s : c.partsSign()));
    }
    return runs;
}

void logistics(Composer &c, const RecipePart &part)
{
    c.openPart(part);
    const Meeting &meeting = c.meeting();
    const Told text = c.tell(meeting, u"logistics");
    QStringList languages;
    for (const QString &language : meeting.languages)
        languages << c.choice<Meeting>("languages", language);
    Inlines facts;
    for (const auto &[key, value] :
         std::initializer_list<std::pair<const char *, QString>>{{"place", meeting.place},
                                                                 {"venue", meeting.venue},
                                                                 {"time_zone", meeting.timeZone},
                                                                 {"languages", c.list(languages)},
                                                                 {"coordinator", meeting.coordinator}}) {
        if (value.isEmpty())
            continue;
        facts << Inline{(facts.isEmpty() ? QString() : u" "_s) + c.word(key) + u": "_s, {}, true, {}};
        facts += plain(sentence(c.within(value)));
    }
    if (!facts.isEmpty())
        c.add(Paragraph{facts, Paragraph::Role::Body, false, {}});
    text.isEmpty() ? c.none() : c.body(text);
}

void annexes(Composer &c, const RecipePart &part)
{
    int number = 0;
    // The programme says it already; an office that circulates the annexes alone can have it here too.
    if (part.option(u"agenda"_s))
        agendaAnnex(c, ++number);
    openAnnex(c, ++number, "annex.documents", true);
    documentsAnnex(c);
    sourcesAnnex(c, ++number);
}

}  // namespace tri::parts
