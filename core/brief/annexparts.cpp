// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Logistics and annexes.

#include "core/brief/parts.h"

namespace tri::parts {

using namespace Qt::StringLiterals;

namespace {

void openAnnex(Composer &c, int number, const char *title)
{
    const QString text = c.word("annex").arg(roman(number)) + u". "_s + c.word(title);
    const bool turned = c.endLandscape();
    c.add(Heading{1, plain(text), u"annex-"_s + QString::number(number), !turned});
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
    Table table = c.table({{"col.document", 4}, {"col.symbol", 1.6}, {"col.date", 1.4}, {"col.version", 1.4}});
    for (const Document &document : citedDocuments(c)) {
        QString date = document.date.isNull() ? QString() : c.shortDay(document.date);
        if (date.isEmpty() && document.year)
            date = QString::number(*document.year);
        QStringList version{c.choice<Document>("status", document.status), document.versionLabel};
        version.removeAll(QString());
        table.rows << QList<Inlines>{c.tell(document, u"title").inlines(), plain(document.symbol), plain(date),
                                     plain(version.join(u", "_s))};
    }
    c.add(std::move(table));
}

bool toBeChecked(const Row &row)
{
    const QString verification = row.spec->indexOf(u"verification") < 0 ? QString() : row.text(u"verification");
    return verification == u"to_be_checked" || verification == u"partly";
}

void sourcesAnnex(Composer &c, int number, int most)
{
    QList<Row> rows = c.printed();
    rows.removeIf([](const Row &row) { return !toBeChecked(row); });
    if (rows.isEmpty())
        return;
    openAnnex(c, number, "annex.sources");
    c.note(c.word("to_be_checked"));
    Table table = c.table({{"col.record", 3}, {"col.kind", 1.2}, {"col.verification", 1.4}, {"col.source", 3}});
    for (const Row &row : rows.mid(0, most)) {
        const QString reference = row.reference();
        const QString name = c.names.full(row.id);
        const QString partly = row.text(u"verification");
        table.rows << QList<Inlines>{
            plain(reference.isEmpty() || name.contains(reference) ? name : reference + u' ' + name),
            plain(c.kindWord(*row.spec)),
            plain(c.word(partly == u"partly" ? "verification.partly" : "verification.to_be_checked")),
            plain(row.text(u"source"))};
    }
    c.add(std::move(table));
    if (rows.size() > most)
        c.note(c.word("more_sources").arg(rows.size() - most));
}

}  // namespace

Table agendaTable(Composer &c)
{
    Table table = c.table({{"col.number", 0.8}, {"col.item", 6}, {"col.minutes", 1}});
    table.columns[2].align = TableColumn::Align::End;
    for (const ProgrammeLine &line : c.programme())
        table.rows << QList<Inlines>{plain(line.item.number), c.tell(line.item.title).inlines(),
                                     plain(line.item.minutes ? QString::number(*line.item.minutes) : QString())};
    return table;
}

void logistics(Composer &c, const RecipePart &part)
{
    c.openPart(part);
    const Meeting &meeting = c.meeting();
    const Told text = c.tell(meeting, u"logistics");
    QStringList languages;
    for (const QString &language : meeting.languages)
        languages << c.choice<Meeting>("languages", language);
    c.line(c.word("place"), meeting.place);
    c.line(c.word("venue"), meeting.venue);
    c.line(c.word("time_zone"), meeting.timeZone);
    c.line(c.word("languages"), languages.join(u", "_s));
    c.line(c.word("coordinator"), meeting.coordinator);
    text.isEmpty() ? c.none() : c.body(text);
}

void annexes(Composer &c, const RecipePart &part)
{
    openAnnex(c, 1, "annex.agenda");
    c.add(agendaTable(c));
    openAnnex(c, 2, "annex.documents");
    documentsAnnex(c);
    sourcesAnnex(c, 3, part.limit(u"rows"_s, 60));
}

}  // namespace tri::parts
