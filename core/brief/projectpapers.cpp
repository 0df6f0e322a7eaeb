// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Country projects on paper: one sheet each, and a list.

#include "core/brief/projectpapers.h"

#include "core/base/translations.h"
#include "core/brief/parts.h"
#include "core/kinds/followup.h"
#include "core/kinds/project.h"
#include "core/kinds/state.h"
#include "core/kinds/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct BriefText {
    Q_DECLARE_TR_FUNCTIONS(Brief)
};

class ProjectSheet {
public:
    ProjectSheet(Composer &composer, const Project &project) : m_c(composer), m_one(project) {}
    void write();

private:
    void title();
    void texts();
    void recommendations();
    void followUps();
    void contact();

    Composer &m_c;
    const Project &m_one;
};

void ProjectSheet::title()
{
    const Told name = m_c.tell(m_one, u"title");
    m_c.frame(m_c.word("kind_of_paper") + u": "_s + name.text,
              m_c.word("kind_of_paper") + u' '
                  + (m_one.acronym.isEmpty() ? m_one.reference.isEmpty() ? name.text : m_one.reference
                                             : m_one.acronym));
    TitleBlock block;
    block.kind = m_c.word("kind_of_paper");
    block.title = name.inlines();
    const auto line = [&](const char *label, const QString &text) {
        if (!text.isEmpty())
            block.lines << std::pair{m_c.word(label), plain(text)};
    };
    line("reference", m_one.reference);
    line("col.where", m_c.actors(m_one.states, m_one.otherStates));
    line("level", m_c.choice<Project>("level", m_one.level));
    line("period", m_c.days(m_one.from, m_one.to));
    line("status", m_c.choice<Project>("status", m_one.status));
    line("themes", m_c.actors(m_one.themes));
    line("col.agencies", m_c.actors(m_one.agencies, m_one.otherAgencies));
    line("col.donors", m_c.actors(m_one.donors, m_one.otherDonors));
    line("version", m_c.longDay(PartialDate(m_c.date())));
    m_c.add(std::move(block));
}

void ProjectSheet::texts()
{
    for (const auto &[word, field] :
         {std::pair("what_it_does", u"summary"), std::pair("results", u"results")}) {
        m_c.heading(1, m_c.word(word));
        if (const Told told = m_c.tell(m_one, QStringView(field)); !told.isEmpty())
            m_c.body(told);
        else
            m_c.none();
    }
}

void ProjectSheet::recommendations()
{
    m_c.heading(1, m_c.word("follows"));
    QList<Inlines> lines;
    for (const RecordId &id : m_one.recommendations) {
        const auto one = m_c.reader.one<Recommendation>(id);
        if (!one || !m_c.shows(id))
            continue;
        const Told text = m_c.tell(*one, one->shortTitle.isEmpty() ? u"text" : u"short_title");
        lines << plain(m_c.within(one->reference) + u"  "_s) + text.inlines();
    }
    if (lines.isEmpty())
        m_c.none();
    else
        m_c.bullets(lines);
}

/// Follow-up that names the project as what shows it; of a State only what it said or agreed to.
void ProjectSheet::followUps()
{
    Table table =
        m_c.table({{"col.taken_up_by", 2}, {"col.done", 5}, {"col.status", 1.6}, {"col.said_by", 2}});
    for (const FollowUp &entry : m_c.reader.linked<FollowUp>("evidence", m_one.id)) {
        if (!mayShowFollowUp(entry, parts::isByState(m_c, entry), m_c.isShared())) {
            m_c.leftOut.add(BriefText::tr("Follow-up of States without their consent"),
                            entry.reference.isEmpty() ? listText(m_c.names.brief(entry.actors))
                                                      : entry.reference);
            continue;
        }
        if (!m_c.shows(entry.id))
            continue;
        const QString word = entry.status.isEmpty() ? u"no_information"_s : entry.status;
        table.rows << QList<Inlines>{plain(m_c.actors(entry.actors, entry.otherActors)),
                                     m_c.tell(entry, u"description").inlines(),
                                     plain(m_c.choice<FollowUp>("status", word)),
                                     plain(m_c.choice<FollowUp>("declared_by", entry.declaredBy))};
    }
    if (table.rows.isEmpty())
        return;
    m_c.heading(1, m_c.word("named_in"));
    m_c.note(m_c.word("voluntary_note"));
    m_c.add(std::move(table));
}

/// A person who did not agree stands in no sheet that is handed out; in the office the name alone does.
void ProjectSheet::contact()
{
    m_c.line(m_c.word("web"), m_one.url);
    const auto person = m_c.reader.one<Person>(m_one.contact);
    if (!person)
        return;
    if (m_c.isShared() && !person->contactConsent) {
        m_c.leftOut.add(BriefText::tr("Contacts who did not agree that their data are kept"),
                        m_one.reference);
        return;
    }
    if (!m_c.shows(person->id))
        return;
    QStringList ways{m_c.within(m_c.names.full(person->id))};
    if (person->contactConsent)
        ways << m_c.within(person->email) << m_c.within(person->phone);
    else
        ways << m_c.word("no_contact_consent");
    ways.removeAll(QString());
    m_c.line(m_c.word("contact"), m_c.aside(ways));
}

void ProjectSheet::write()
{
    title();
    texts();
    recommendations();
    followUps();
    if (const auto before = m_c.reader.one<Project>(m_one.previous); before && m_c.mayName(before->id))
        m_c.line(m_c.word("earlier_phase"), m_c.tell(*before, u"title").text);
    QList<Inlines> lines;
    for (const Document &document : m_c.documents(m_one.documents))
        lines << plain(m_c.docLine(document));
    if (!lines.isEmpty()) {
        m_c.heading(1, m_c.word("documents"));
        m_c.bullets(lines);
    }
    contact();
}

class ProjectList {
public:
    explicit ProjectList(Composer &composer) : m_c(composer) {}
    void write();

private:
    void read();
    void title();
    void byTheme();
    void byCountry();
    void addTable(const QString &heading, const QList<Project> &projects);
    [[nodiscard]] QString names(const RecordId &id) { return m_c.within(m_c.names.full(id)); }

    Composer &m_c;
    QList<Project> m_projects;
};

void ProjectList::read()
{
    const RecordId theme = m_c.request().theme;
    const RecordId state = m_c.request().record;
    const QSet<RecordId> themes = theme.isNull() ? QSet<RecordId>() : parts::withSubthemes(m_c, {theme});
    for (const Project &one : m_c.reader.all<Project>()) {
        const bool onTheme = theme.isNull()
            || std::any_of(one.themes.cbegin(), one.themes.cend(),
                           [&themes](const RecordId &id) { return themes.contains(id); });
        if (onTheme && (state.isNull() || one.states.contains(state)) && m_c.shows(one.id))
            m_projects << one;
    }
}

void ProjectList::title()
{
    QStringList of;
    for (const RecordId &id : {m_c.request().theme, m_c.request().record})
        if (!id.isNull())
            of << names(id);
    const QString title =
        of.isEmpty() ? m_c.word("kind_of_paper") : m_c.word("kind_of_paper") + u": "_s + m_c.list(of);
    m_c.frame(title, m_c.word("kind_of_paper"));
    TitleBlock block;
    block.kind = m_c.word("kind_of_paper");
    block.title = plain(title);
    block.lines << std::pair{m_c.word("count"), plain(QString::number(m_projects.size()))};
    block.lines << std::pair{m_c.word("version"), plain(m_c.longDay(PartialDate(m_c.date())))};
    m_c.add(std::move(block));
    m_c.note(m_c.word("counted_once"));
}

void ProjectList::addTable(const QString &heading, const QList<Project> &projects)
{
    if (projects.isEmpty())
        return;
    Table table = m_c.table({{"col.project", 4},
                             {"col.where", 2.2},
                             {"col.agencies", 2},
                             {"col.donors", 1.5},
                             {"col.period", 1.6}});
    for (const Project &one : projects)
        table.rows << QList<Inlines>{
            m_c.tell(one, u"title").inlines(), plain(m_c.actors(one.states, one.otherStates)),
            plain(m_c.actors(one.agencies, one.otherAgencies)),
            plain(m_c.actors(one.donors, one.otherDonors)), plain(m_c.days(one.from, one.to))};
    m_c.heading(2, u"%1 (%2)"_s.arg(heading).arg(projects.size()));
    m_c.add(std::move(table));
}

/// Each project once, under the first of its themes in their own order.
void ProjectList::byTheme()
{
    m_c.heading(1, m_c.word("by_theme"));
    QSet<RecordId> told;
    for (const Theme &theme : m_c.reader.all<Theme>()) {
        QList<Project> here;
        for (const Project &one : std::as_const(m_projects))
            if (one.themes.contains(theme.id) && !told.contains(one.id)) {
                told.insert(one.id);
                here << one;
            }
        addTable(names(theme.id), here);
    }
    QList<Project> rest;
    for (const Project &one : std::as_const(m_projects))
        if (!told.contains(one.id))
            rest << one;
    addTable(m_c.word("no_theme"), rest);
}

void ProjectList::byCountry()
{
    Table table = m_c.table({{"col.where", 2}, {"col.project", 6}});
    for (const State &state : m_c.reader.all<State>()) {
        QStringList here;
        for (const Project &one : std::as_const(m_projects))
            if (one.states.contains(state.id))
                here << m_c.within(one.acronym.isEmpty() ? m_c.tell(one, u"title").text : one.acronym);
        if (!here.isEmpty())
            table.rows << QList<Inlines>{plain(names(state.id)), plain(m_c.parts(here))};
    }
    if (table.rows.isEmpty())
        return;
    m_c.heading(1, m_c.word("by_country"));
    m_c.add(std::move(table));
}

void ProjectList::write()
{
    read();
    title();
    if (m_projects.isEmpty()) {
        m_c.none();
        return;
    }
    byTheme();
    byCountry();
}

}  // namespace

Result<BriefDocument> projectSheet(Reader &reader, const Recipe &recipe, const BriefRequest &request)
{
    const auto row = reader.row(request.record);
    if (reader.problem())
        return fail(*reader.problem());
    if (!row || row->spec != &kindOf<Project>().spec)
        return fail(ProblemCode::NotFound,
                    BriefText::tr(
                        "A project sheet is made of a project, and this record is none, or it is not in this "
                        "workspace. Choose a project."),
                    request.record.toString());
    if (!mayShowRecord(*row, request.sharedCopy))
        return fail(
            ProblemCode::Invalid,
            BriefText::tr("This project is internal or sensitive, so it has no shared copy. Print the office "
                          "copy, or first change the project's handling to “Shared with the three sides”."));
    Composer composer(reader, recipe, request, parts::dayAsHead(reader, request));
    const auto project = fromRow<Project>(*row);
    (void)composer.shows(project.id);
    ProjectSheet(composer, project).write();
    return composer.finish();
}

Result<BriefDocument> projectList(Reader &reader, const Recipe &recipe, const BriefRequest &request)
{
    if (!request.theme.isNull() && !reader.one<Theme>(request.theme))
        return fail(ProblemCode::NotFound,
                    BriefText::tr("The theme of this list is not in this workspace. Choose another one."),
                    request.theme.toString());
    if (!request.record.isNull() && !reader.one<State>(request.record))
        return fail(ProblemCode::NotFound,
                    BriefText::tr("The State of this list is not in this workspace. Choose another one."),
                    request.record.toString());
    Composer composer(reader, recipe, request, parts::dayAsHead(reader, request));
    ProjectList(composer).write();
    return composer.finish();
}

}  // namespace tri
