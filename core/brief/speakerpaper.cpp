// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The brief of one speaker.

#include "core/brief/speakerpaper.h"

#include "core/brief/parts.h"
#include "core/brief/speakersubject.h"
#include "core/kinds/experience.h"
#include "core/kinds/offer.h"
#include "core/kinds/priority.h"
#include "core/rules/convergence.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostExperiences = 6;

class SpeakerPaper {
public:
    SpeakerPaper(Composer &composer, SpeakerSubject subject) : m_c(composer), m_subject(std::move(subject)) {}
    void write();

private:
    void readItem();
    void readOffers();
    void frame();
    void title();
    void asked();
    void slot();
    void audience();
    void messages();
    void positions();
    void experiences();
    void documents();
    void contacts();
    void checklist();
    [[nodiscard]] QList<Position> positionsFound();
    [[nodiscard]] QSet<RecordId> themes();
    [[nodiscard]] QString minutes() const;
    [[nodiscard]] QString whereText();
    [[nodiscard]] QString languages(const QStringList &keys) const;
    [[nodiscard]] Inlines contactCell(const Person &person);

    Composer &m_c;
    SpeakerSubject m_subject;
    [[nodiscard]] bool isInMeeting() const { return m_item && m_item->meeting == m_c.meeting().id; }

    std::optional<AgendaItem> m_item;
    QList<Offer> m_offers;  ///< that still stand
};

void SpeakerPaper::readItem()
{
    const RecordId id = m_subject.request.forItem;
    m_item = m_c.reader.one<AgendaItem>(id);
    if (!m_item)
        return;
    const auto meeting = m_c.reader.row(m_item->meeting);
    const bool ours = m_c.isShared() && m_item->visibility == u"ours";
    if (ours)
        m_c.countLeftOut(QCoreApplication::translate("Brief", "Agenda items that are ours only"), id);
    // What belongs to a meeting that this copy must not tell of would give it away.
    if (ours || (meeting && !m_c.mayName(m_item->meeting)) || !m_c.shows(id))
        m_item.reset();
}

void SpeakerPaper::readOffers()
{
    for (const Offer &offer : m_c.reader.linked<Offer>("request", m_subject.request.id)) {
        const bool wanted = m_subject.offer.isNull() || m_subject.offer == offer.id;
        const bool stands =
            offer.status != u"declined" && offer.status != u"withdrawn" && offer.status != u"not_taken";
        if (wanted && (stands || !m_subject.offer.isNull()) && m_c.shows(offer.id))
            m_offers << offer;
    }
}

void SpeakerPaper::frame()
{
    const ExpertiseRequest &request = m_subject.request;
    const QString title = m_c.tell(request, u"title").text;
    m_c.frame(m_c.word("kind_of_paper") + u": "_s + title,
              m_c.word("kind_of_paper") + u' ' + (request.reference.isEmpty() ? title : request.reference));
}

QString SpeakerPaper::languages(const QStringList &keys) const
{
    QStringList words;
    for (const QString &key : keys)
        words << m_c.choice<Meeting>("languages", key);
    return m_c.list(words);
}

QString SpeakerPaper::minutes() const
{
    return isInMeeting() && m_item->minutes ? m_c.word("minutes_long").arg(*m_item->minutes) : QString();
}

/// A session without a place is held where the meeting is that it belongs to.
QString SpeakerPaper::whereText()
{
    QSet<RecordId> seen;
    std::optional<Meeting> at = m_c.meeting();
    while (at && at->place.isEmpty() && at->venue.isEmpty() && !seen.contains(at->id)) {
        seen.insert(at->id);
        at = m_c.reader.one<Meeting>(at->parent);
    }
    if (!at || at->id.isNull() || !m_c.mayName(at->id))
        return {};
    QStringList parts{m_c.within(at->venue), m_c.within(at->place)};
    parts.removeAll(QString());
    return m_c.aside(parts);
}

void SpeakerPaper::title()
{
    TitleBlock block;
    block.kind = m_c.word("kind_of_paper");
    block.title = m_c.tell(m_subject.request, u"title").inlines();
    const auto line = [&](const char *label, const QString &text) {
        if (!text.isEmpty())
            block.lines << std::pair{m_c.word(label), plain(text)};
    };
    QStringList speakers;
    for (const Offer &offer : std::as_const(m_offers))
        if (const QString name = m_c.actors({offer.person}); !name.isEmpty())
            speakers << name;
    line("for", speakers.isEmpty() ? m_c.word("to_be_named") : m_c.list(speakers));
    line("reference", m_subject.request.reference);
    if (!m_c.meeting().id.isNull())
        line("kind.meeting", m_c.within(m_c.tell(m_c.meeting().title).text));
    if (m_item)
        line("col.item",
             m_c.itemName(*m_item)
                 + (isInMeeting() ? QString() : u" ("_s + m_c.reference(m_item->meeting) + u')'));
    line("version", m_c.longDay(PartialDate(m_c.date())));
    m_c.add(std::move(block));
}

void SpeakerPaper::asked()
{
    const ExpertiseRequest &request = m_subject.request;
    m_c.heading(1, m_c.word("what_is_asked"));
    m_c.line(m_c.word("topic"), m_c.within(m_c.tell(request, u"topic").text));
    m_c.body(m_c.tell(request, u"description"));
    m_c.line(m_c.word("col.asked_by"), m_c.actors({request.askedBy}));
    m_c.line(m_c.word("col.theme"), m_c.actors(request.themes));
    m_c.line(m_c.word("languages"), languages(request.languages));
    m_c.line(m_c.word("col.needed_by"), m_c.longDay(request.neededBy));
    for (const Offer &offer : std::as_const(m_offers))
        m_c.body(m_c.tell(offer, u"deliverable"),
                 m_c.word("offered_label").arg(m_c.actors({offer.organisation})));
}

void SpeakerPaper::slot()
{
    m_c.heading(1, m_c.word("when_and_where"));
    m_c.line(m_c.word("date"), m_c.days(m_c.meeting().from, m_c.meeting().to));
    QTime start;
    for (const ProgrammeLine &line : m_c.programme())
        if (m_item && line.item.id == m_item->id)
            start = line.start;
    m_c.line(m_c.word("time"), start.isValid() ? m_c.time(start) : m_c.time(startOf(m_c.meeting())));
    m_c.line(m_c.word("time_zone"), m_c.meeting().timeZone);
    m_c.line(m_c.word("place"), whereText());
    m_c.line(m_c.word("slot"), m_c.within(m_c.tell(m_subject.request, u"slot").text));
    m_c.line(m_c.word("item_minutes"), minutes());
    m_c.body(m_c.tell(m_subject.request, u"travel_note"), m_c.word("travel_label"));
}

void SpeakerPaper::audience()
{
    m_c.heading(1, m_c.word("audience"));
    const Meeting &meeting = m_c.meeting();
    QStringList counts;
    for (const auto &[label, count] :
         {std::pair("count.states", meeting.states), std::pair("count.organizations", meeting.organizations),
          std::pair("count.delegates", meeting.delegates),
          std::pair("count.civil_society", meeting.civilSociety)})
        if (count)
            counts << m_c.word(label).arg(*count);
    if (!counts.isEmpty())
        m_c.note(m_c.parts(counts));
    Table table = m_c.table({{"col.name", 2}, {"col.function", 3}, {"col.interest", 3}});
    for (const parts::Attendant &one :
         meeting.id.isNull() ? QList<parts::Attendant>() : parts::attendants(m_c))
        table.rows << QList<Inlines>{plain(m_c.within(one.name)),
                                     plain(m_c.list(parts::functionsOf(m_c, one))),
                                     m_c.tell(one.participant, u"expected_interest").inlines()};
    if (!table.rows.isEmpty())
        m_c.add(std::move(table));
    else if (counts.isEmpty())
        m_c.none();
}

void SpeakerPaper::messages()
{
    m_c.heading(1, m_c.word("messages"));
    const Told ours = m_c.meeting().id.isNull() ? Told() : m_c.tell(m_c.meeting(), u"key_messages");
    // What is to be said in a meeting of coordination about the request is not for the speaker.
    const Told points = isInMeeting() ? m_c.tell(*m_item, u"talking_points") : Told();
    const Told wanted = isInMeeting() ? m_c.tell(*m_item, u"wanted_outcome") : Told();
    const Told background = isInMeeting() ? m_c.tell(*m_item, u"background") : Told();
    m_c.bullets(ours);
    m_c.bullets(points);
    m_c.body(wanted, m_c.word("wanted_outcome"));
    m_c.body(background);
    if (ours.isEmpty() && points.isEmpty() && wanted.isEmpty() && background.isEmpty())
        m_c.none();
}

/// Those on the item, where it is one of this meeting, and on the themes, which may be those of an item or a priority.
QList<Position> SpeakerPaper::positionsFound()
{
    const QSet<RecordId> wanted = themes();
    QList<Position> found;
    for (const Position &position : m_c.reader.all<Position>()) {
        const auto item = m_c.reader.one<AgendaItem>(position.item);
        const auto priority = m_c.reader.one<Priority>(position.priority);
        const RecordIds on = position.themes + (item ? item->themes : RecordIds())
            + (priority ? priority->themes : RecordIds());
        const bool onTheme = std::any_of(on.begin(), on.end(),
                                         [&wanted](const RecordId &theme) { return wanted.contains(theme); });
        if (!onTheme && !(isInMeeting() && position.item == m_item->id))
            continue;
        if (priority && !mayShowRecord(toRow(*priority), m_c.isShared()))
            continue;
        const bool ours = m_c.isShared() && item
            && (item->visibility == u"ours" || !m_c.mayName(item->id)
                || (!item->meeting.isNull() && m_c.reader.row(item->meeting) && !m_c.mayName(item->meeting)));
        if (!ours)
            found << position;
    }
    return found;
}

/// Those of the request, else of the item, with their parts.
QSet<RecordId> SpeakerPaper::themes()
{
    return parts::withSubthemes(m_c,
                                !m_subject.request.themes.isEmpty() ? m_subject.request.themes
                                    : m_item                        ? m_item->themes
                                                                    : RecordIds());
}

/// What is only to be said if raised, or sensitive, stands in no speaker's hands.
void SpeakerPaper::positions()
{
    m_c.heading(1, m_c.word("positions"));
    QList<Inlines> lines;
    const QList<Position> all = positionsFound();
    RecordIds holders;
    for (const Side side : kSideOrder)
        holders << m_c.entity(side);
    for (const Position &position : all)
        if (!holders.contains(position.holder))
            holders << position.holder;
    for (const RecordId &holder : std::as_const(holders)) {
        const Position *held = holder.isNull() ? nullptr : positionOn(all, holder, m_c.day());
        if (held && m_c.mayName(holder) && m_c.shows(held->id))
            lines << Inlines{{m_c.within(m_c.names.brief(holder)) + u": "_s, {}, true, {}}}
                    + parts::positionCell(m_c, *held);
    }
    if (lines.isEmpty())
        m_c.none();
    else
        m_c.bullets(lines);
}

/// Whatever the copy: a speaker tells of practices in public, so those who made them must have agreed.
void SpeakerPaper::experiences()
{
    m_c.heading(1, m_c.word("experiences"));
    const QSet<RecordId> wanted = themes();
    QList<Inlines> lines;
    int more = 0;
    for (const Experience &one : m_c.reader.all<Experience>()) {
        const bool fits = std::any_of(one.themes.begin(), one.themes.end(),
                                      [&wanted](const RecordId &theme) { return wanted.contains(theme); });
        if (!fits || one.consent != u"given" || !m_c.mayName(one.id))
            continue;
        if (lines.size() == kMostExperiences) {
            ++more;
            continue;
        }
        (void)m_c.shows(one.id);
        Inlines line = m_c.tell(one, u"title").inlines();
        for (Inline &run : line)
            run.strong = true;
        if (const QString states = m_c.actors(one.states); !states.isEmpty())
            line += plain(u" ("_s + states + u")"_s);
        if (const Told summary = m_c.tell(one, u"summary"); !summary.isEmpty())
            line += plain(u". "_s + summary.text, summary.language);
        lines << line;
    }
    if (lines.isEmpty())
        m_c.none();
    else
        m_c.bullets(lines);
    if (more > 0)
        m_c.note(m_c.word("more_experiences").arg(more));
}

void SpeakerPaper::documents()
{
    m_c.heading(1, m_c.word("documents"));
    RecordIds ids = m_subject.request.documents;
    const RecordIds others = (m_item ? m_item->documents : RecordIds()) + m_c.meeting().documents;
    for (const RecordId &id : others)
        if (!ids.contains(id))
            ids << id;
    QList<Inlines> lines;
    for (const Document &document : m_c.documents(ids))
        lines << plain(m_c.docLine(document));
    if (lines.isEmpty())
        m_c.none();
    else
        m_c.bullets(lines);
}

/// Contact data are for our office, and only of those who agree that they are kept.
Inlines SpeakerPaper::contactCell(const Person &person)
{
    if (m_c.isShared())
        return {};
    if (!person.contactConsent)
        return plain(m_c.word("no_contact_consent"));
    QStringList ways{m_c.within(person.email), m_c.within(person.phone)};
    ways.removeAll(QString());
    return plain(m_c.aside(ways));
}

void SpeakerPaper::contacts()
{
    m_c.heading(1, m_c.word("contacts"));
    QList<std::pair<RecordId, QString>> people{
        {m_subject.request.contact, m_c.word("contact.request")},
        {m_subject.request.coordinatedBy, m_c.word("contact.coordination")}};
    for (const Offer &offer : std::as_const(m_offers))
        people.append({offer.person, m_c.word("contact.speaker")});
    Table table = m_c.isShared() ? m_c.table({{"col.name", 3}, {"col.part", 3}})
                                 : m_c.table({{"col.name", 3}, {"col.part", 2}, {"col.contact", 3}});
    for (const auto &[id, part] : std::as_const(people)) {
        if (id.isNull() || !m_c.shows(id))
            continue;
        QList<Inlines> cells{plain(m_c.within(m_c.names.full(id))), plain(part)};
        const auto person = m_c.reader.one<Person>(id);
        if (!m_c.isShared())
            cells << (person ? contactCell(*person) : Inlines());
        table.rows << cells;
    }
    if (const QString whom = m_c.within(m_c.meeting().coordinator); !whom.isEmpty() && !m_c.isShared())
        table.rows << QList<Inlines>{plain(whom), plain(m_c.word("contact.meeting")), {}};
    if (table.rows.isEmpty())
        m_c.none();
    else
        m_c.add(std::move(table));
}

void SpeakerPaper::checklist()
{
    const ExpertiseRequest &request = m_subject.request;
    m_c.heading(1, m_c.word("checklist"));
    Table table = m_c.table({{"col.done", 0.8}, {"col.check", 6}});
    table.columns[0].keepsShare = table.columns[1].keepsShare = true;
    const auto step = [&](bool done, const char *word) {
        table.rows << QList<Inlines>{plain(QString(done ? kTickedBox : kOpenBox)), plain(m_c.word(word))};
    };
    step(std::any_of(m_offers.begin(), m_offers.end(),
                     [](const Offer &offer) {
                         return !offer.person.isNull()
                             && (offer.status == u"accepted" || offer.status == u"delivered");
                     }),
         "check.named");
    if (request.clearance != u"not_needed")
        step(request.clearance == u"cleared", "check.clearance");
    step(isInMeeting(), "check.item");
    for (const char *word : {"check.read", "check.text", "check.language", "check.travel", "check.arrive"})
        step(false, word);
    m_c.add(std::move(table));
}

void SpeakerPaper::write()
{
    (void)m_c.shows(m_subject.request.id);
    if (!m_c.meeting().id.isNull())
        (void)m_c.shows(m_c.meeting().id);
    else if (!m_subject.request.forMeeting.isNull())
        (void)m_c.mayName(m_subject.request.forMeeting);  // told among what this copy leaves out
    readItem();
    readOffers();
    frame();
    title();
    asked();
    slot();
    audience();
    messages();
    positions();
    experiences();
    documents();
    contacts();
    checklist();
}

}  // namespace

Result<BriefDocument> speakerPaper(Reader &reader, const Recipe &recipe, const BriefRequest &request)
{
    auto subject = speakerSubject(reader, request);
    if (!subject)
        return fail(subject.error());
    const auto item = reader.one<AgendaItem>(subject->request.forItem);
    Composer composer(reader, recipe, request,
                      speakerMeeting(reader, subject->request, item, request.sharedCopy));
    SpeakerPaper(composer, *std::move(subject)).write();
    return composer.finish();
}

}  // namespace tri
