// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The public agenda. What may stand in it is decided where all parts ask, in the composer, by the circle of the paper
// (PaperKind::highest); this file only says which fields of an item are told, and it names each of them.

#include "core/brief/agendapaper.h"

#include "core/brief/papersubject.h"
#include "core/brief/parts.h"

#include <QCoreApplication>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct BriefText {
    Q_DECLARE_TR_FUNCTIONS(Brief)
};

Result<Meeting> publicMeeting(Reader &reader, const BriefRequest &request)
{
    auto meeting = paperMeeting(
        reader, request,
        {BriefText::tr(
             "The meeting of this agenda is not in this workspace. Choose one from the list of meetings."),
         BriefText::tr(
             "An agenda is made of a meeting, and this record is of the kind %1. Choose a meeting."),
         BriefText::tr(
             "This meeting is internal or sensitive, so it has no public agenda. First change the meeting's "
             "handling to “Public”.")});
    if (meeting && toRow(*meeting).handling() != Handling::Public)
        return fail(ProblemCode::Invalid,
                    BriefText::tr(
                        "This meeting is not public, so it has no public agenda. First change the meeting's "
                        "handling to “Public”, and the visibility of the items that everybody may see."),
                    request.meeting.toString());
    return meeting;
}

void title(Composer &c, const RecipePart & /*part*/)
{
    TitleBlock block;
    block.kind = c.word("kind_of_paper");
    block.title = c.tell(c.meeting(), u"title").inlines();
    parts::meetingLines(c, block);
    c.add(std::move(block));
}

/// The tree is told by the numbers, by strong heads and by the room before what stands below them.
Inlines titleCell(Composer &c, const ProgrammeLine &line, bool isHead)
{
    Inlines cell = c.tell(line.item, u"title").inlines();
    for (Inline &run : cell)
        run.strong = isHead;
    if (line.level > 0 && !cell.isEmpty())
        cell.prepend(Inline{QString(line.level, QChar(0x2003)), {}, false, {}});
    return cell;
}

void agenda(Composer &c, const RecipePart &part)
{
    c.openPart(part);
    const QList<ProgrammeLine> &lines = c.programme();
    Table table = c.table(
        {{"col.time", 2.2}, {"col.number", 0.8}, {"col.item", 5.6}, {"col.minutes", 0.9}, {"col.lead", 2}});
    table.columns[3].align = TableColumn::Align::End;
    table.empty = c.word("no_public_items");
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const AgendaItem &item = lines[at].item;
        const bool isHead = at + 1 < lines.size() && lines[at + 1].level > lines[at].level;
        table.rows << QList<Inlines>{
            plain(parts::hours(c, lines[at])), plain(c.within(item.number)), titleCell(c, lines[at], isHead),
            plain(item.minutes ? QString::number(*item.minutes) : QString()), plain(c.actors(item.lead))};
    }
    c.add(std::move(table));
}

const parts::Builders<Composer> &builders()
{
    static const parts::Builders<Composer> table{{u"agenda_title"_s, title}, {u"agenda"_s, agenda}};
    return table;
}

}  // namespace

Result<BriefDocument> publicAgenda(Reader &reader, const Recipe &recipe, const BriefRequest &request)
{
    auto meeting = publicMeeting(reader, request);
    if (!meeting)
        return fail(meeting.error());
    Composer composer(reader, recipe, request, *std::move(meeting));
    (void)composer.shows(request.meeting);
    const QString name = composer.tell(composer.meeting(), u"title").text;
    const QString reference = composer.meeting().reference;
    composer.frame(composer.word("kind_of_paper") + u": "_s + name,
                   composer.word("kind_of_paper") + u' ' + (reference.isEmpty() ? name : reference));
    composer.document.subject = composer.days(composer.meeting().from, composer.meeting().to);
    if (const Status built = parts::build(recipe, builders(), composer, composer); !built)
        return fail(built.error());
    return composer.finish();
}

}  // namespace tri
