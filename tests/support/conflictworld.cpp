// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/conflictworld.h"

#include "core/kinds/allkinds.h"
#include "core/kinds/document.h"
#include "core/kinds/note.h"
#include "core/kinds/person.h"
#include "core/kinds/recommendation.h"
#include "core/kinds/theme.h"

namespace tri::test {

using namespace Qt::StringLiterals;

namespace {

LocalText english(const QString &words)
{
    return LocalText(u"en"_s, words);
}

}  // namespace

std::unique_ptr<Workspace> ConflictWorld::create(const QString &name, const QString &author)
{
    Workspace::Options options = fixture.options();
    options.author = author;
    return must(Workspace::create(fixture.path(name), options));
}

ConflictWorld::ConflictWorld() : fixture(allKinds())
{
    mine = create(u"mine"_s, u"Amina"_s);
    for (const QString &title : {u"Report"_s, u"Study"_s, u"Survey"_s}) {
        documents << mine->newId();
        save(*mine, toRow(Document{.id = documents.last(), .title = english(title)}));
    }
    person = mine->newId();
    save(*mine, toRow(Person{.id = person, .name = u"Lena Berg"_s}));
    theme = mine->newId();
    save(*mine, toRow(Theme{.id = theme, .reference = u"T-90"_s, .name = english(u"Costs"_s)}));
    note = mine->newId();
    save(*mine, toRow(Note{.id = note, .title = u"Calls"_s, .text = u"Call Ghana first.\n\nThen write."_s}));
    recommendation = mine->newId();
    save(*mine,
         toRow(Recommendation{
             .id = recommendation,
             .reference = u"GFMD7-R90"_s,
             .text = english(u"States make prices public.\n\nAgencies help.\n\nAll report."_s),
             .shortTitle = english(u"Public prices"_s),
             .kind = u"recommendation"_s,
             .documents = documents,
         }));
    theirs = create(u"theirs"_s, u"Théo"_s);
    mergeFrom(*theirs, mine->path());
}

void ConflictWorld::disagree()
{
    const auto edit = [this](const RecordId &id, const QString &field, const FieldValue &ours,
                             const FieldValue &others) {
        change(*mine, id, field, ours);
        change(*theirs, id, field, others);
    };
    edit(recommendation, u"text"_s,
         english(u"States make prices public each year.\n\nAgencies help.\n\nAll report."_s),
         english(u"States make prices public.\n\nAgencies help.\n\nAll report in May."_s));
    edit(recommendation, u"kind"_s, u"outcome"_s, u"follow_up_action"_s);
    edit(recommendation, u"documents"_s, RecordIds{documents[1], documents[2], documents[0]},
         RecordIds{documents[1], documents[2]});
    edit(note, u"text"_s, u"Call Ghana on Monday.\n\nThen write."_s, u"Call Sweden first.\n\nThen write."_s);
    change(*mine, theme, u"name"_s, english(u"Recruitment costs"_s));
    remove(*theirs, theme);
    mergeFrom(*mine, theirs->path());
}

void ConflictWorld::exchange()
{
    mergeFrom(*theirs, mine->path());
    mergeFrom(*mine, theirs->path());
}

}  // namespace tri::test
