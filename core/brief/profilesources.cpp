// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be learned from the subject of a profile: experiences, lessons, projects, documents, and what is to be checked.

#include "core/brief/profileparts.h"
#include "core/kinds/experience.h"
#include "core/kinds/lesson.h"
#include "core/kinds/project.h"
#include "core/kinds/theme.h"

#include <QCoreApplication>

namespace tri::profileparts {

using namespace Qt::StringLiterals;

namespace {

QList<const char *> linksTo(const ProfilePaper &paper, const QList<const char *> &actors)
{
    return paper.isOf<Theme>() ? QList<const char *>{"themes"} : actors;
}

PartialDate dayOf(const Document &document)
{
    const bool year = document.date.isNull() && document.year && *document.year > 0 && *document.year < 10000;
    return year ? PartialDate(int(*document.year)) : document.date;
}

}  // namespace

void experiences(ProfilePaper &paper, const RecipePart &part)
{
    Composer &c = paper.c;
    const auto day = [](const Experience &one) { return one.sharedOn.isNull() ? one.from : one.sharedOn; };
    QList<ProfileRow> rows;
    for (const Experience &one : paper.linked<Experience>(linksTo(paper, {"states", "lead", "partners"}))) {
        if (!paper.isThere(day(one)))
            continue;
        if (c.isShared() && one.consent == u"refused") {
            c.countLeftOut(
                QCoreApplication::translate("Brief", "Experiences whose holders do not want them shown"),
                one.id);
            continue;
        }
        if (!c.shows(one.id))
            continue;
        QStringList with{paper.others(one.states), paper.others(one.lead),
                         paper.others(one.partners, one.otherPartners)};
        with.removeAll(QString());
        with.removeDuplicates();
        rows << ProfileRow{day(one),
                           {headed(c.tell(one, u"title"), c.tell(one, u"summary")), plain(c.list(with)),
                            plain(one.evidenceGrade.isEmpty()
                                      ? QString()
                                      : paper.choice<Experience>("evidence_grade", one.evidenceGrade)),
                            plain(paper.shortDay(day(one)))}};
    }
    paper.put(part, "",
              {{"col.experience", 5.4},
               {paper.isOf<Theme>() ? "col.who" : "col.with", 1.7},
               {"col.evidence", 1.3},
               {"col.date", 1.2}},
              rows);
}

void lessons(ProfilePaper &paper, const RecipePart &part)
{
    Composer &c = paper.c;
    QList<ProfileRow> rows;
    for (const Lesson &one : paper.shown(paper.linked<Lesson>(linksTo(paper, {"drawn_by"})),
                                         [](const Lesson &each) { return each.drawnOn; })) {
        Inlines text = c.tell(one, u"statement").inlines();
        for (const auto &[key, label] :
             {std::pair("conditions", "conditions_label"), {"limits", "limits_label"}})
            if (const Told told = c.tell(one, key); !told.isEmpty()) {
                text << Inline{u"\n"_s + c.word(label) + u' ', {}, true, {}};
                text += plain(told.text.simplified(), told.language);
            }
        rows << ProfileRow{
            one.drawnOn,
            {text, plain(one.strength.isEmpty() ? QString() : paper.choice<Lesson>("strength", one.strength)),
             plain(paper.others(one.drawnBy)), plain(paper.shortDay(one.drawnOn))}};
    }
    paper.put(part, "", {{"col.lesson", 5}, {"col.strength", 1.3}, {"col.drawn_by", 1.5}, {"col.date", 1.2}},
              rows);
}

void projects(ProfilePaper &paper, const RecipePart &part)
{
    Composer &c = paper.c;
    QList<ProfileRow> rows;
    for (const Project &one :
         paper.shown(paper.linked<Project>(linksTo(paper, {"agencies", "donors", "states"})),
                     [](const Project &each) { return each.from; }))
        rows << ProfileRow{
            one.from,
            {headed(c.tell(one, u"title"), c.tell(one, u"summary")),
             plain(c.actors(one.agencies, one.otherAgencies)), plain(c.actors(one.donors, one.otherDonors)),
             plain(c.actors(one.states, one.otherStates)), plain(paper.period(one.from, one.to))}};
    paper.put(part, "",
              {{"col.project", 4.4},
               {"col.agencies", 1.5},
               {"col.donors", 1.2},
               {"col.where", 1.8},
               {"col.period", 1.6}},
              rows);
}

void documents(ProfilePaper &paper, const RecipePart &part)
{
    Composer &c = paper.c;
    QList<ProfileRow> rows;
    for (const Document &one : paper.shown(paper.linked<Document>(linksTo(paper, {"issuers", "states"})),
                                           [](const Document &each) { return dayOf(each); })) {
        const QString issuers = paper.others(one.issuers);
        rows << ProfileRow{dayOf(one),
                           {c.tell(one, u"title").inlines(),
                            plain(one.kind.isEmpty() ? QString() : paper.choice<Document>("kind", one.kind)),
                            plain(paper.isOf<Theme>() && one.issuers.isEmpty() ? one.issuer : issuers),
                            plain(one.symbol), plain(paper.shortDay(dayOf(one)))}};
    }
    paper.put(part, "",
              {{"col.document", 4.8},
               {"col.kind", 1.5},
               {paper.isOf<Theme>() ? "col.issued_by" : "col.with", 1.5},
               {"col.symbol", 1.3},
               {"col.date", 1.2}},
              rows);
}

void sources(ProfilePaper &paper, const RecipePart &part)
{
    const Inlines runs = parts::toCheck(paper.c);
    // The subject's own facts are told in the title block; a page with nothing else says that and no more.
    if (runs.isEmpty() || paper.opened.isEmpty())
        return;
    paper.open(part);
    paper.c.add(Paragraph{runs, Paragraph::Role::Note, false, {}});
}

}  // namespace tri::profileparts
