// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/delegationpaper.h"

#include "core/base/translations.h"
#include "core/brief/parts.h"
#include "core/kinds/agendaitem.h"
#include "core/kinds/followup.h"
#include "core/kinds/offer.h"
#include "core/rules/delegationprep.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;
using Kind = DelegationReason::Kind;

namespace {

struct BriefText {
    Q_DECLARE_TR_FUNCTIONS(Brief)
};

constexpr std::array kGroupKeys{"group.experiences", "group.follow_up", "group.positions", "group.papers",
                                "group.requests",    "group.persons",   "group.dates"};

class DelegationPaper {
public:
    DelegationPaper(Composer &composer, DelegationPrep prep) : m_c(composer), m_prep(std::move(prep)) {}
    void write();

private:
    void keepShown();
    [[nodiscard]] bool mayShow(DelegationLine &line);
    [[nodiscard]] bool mayTell(const FollowUp &entry);
    void frame();
    void title();
    void group(DelegationGroup group);
    [[nodiscard]] Inlines what(const DelegationLine &line);
    [[nodiscard]] QString why(const DelegationLine &line);
    [[nodiscard]] QString dayText(const DelegationLine &line) const;
    [[nodiscard]] QString reasonText(const DelegationReason &reason);
    [[nodiscard]] QString namesOf(const DelegationReason &reason);
    [[nodiscard]] QString choiceOf(const DelegationReason &reason) const;
    [[nodiscard]] QString languages(const QStringList &codes) const;

    Composer &m_c;
    DelegationPrep m_prep;
};

bool DelegationPaper::mayTell(const FollowUp &entry)
{
    if (mayShowFollowUp(entry, parts::isByState(m_c, entry), m_c.isShared()))
        return true;
    m_c.leftOut.add(BriefText::tr("Follow-up of States without their consent"),
                    entry.reference.isEmpty() ? listText(m_c.names.brief(entry.actors)) : entry.reference);
    return false;
}

/// A line that rests on what these readers may not see would give it away by its box alone.
bool DelegationPaper::mayShow(DelegationLine &line)
{
    if (const auto entry = m_c.reader.one<FollowUp>(line.record); entry && !mayTell(*entry))
        return false;
    if (const auto item = m_c.reader.one<AgendaItem>(line.record);
        item && m_c.isShared() && item->visibility == u"ours") {
        m_c.countLeftOut(BriefText::tr("Agenda items that are ours only"), line.record);
        return false;
    }
    if (const auto participant = m_c.reader.one<Participant>(line.record);
        participant && !participant->person.isNull() && !m_c.mayName(participant->person))
        return false;
    if (!m_c.shows(line.record) || (!line.restsOn.isNull() && !m_c.shows(line.restsOn)))
        return false;
    if (!line.step.isNull() && !m_c.mayName(line.step))
        line.ticked = false;
    // Which offers came is told only where all of them may be: "no offer yet" would be untrue.
    line.reasons.removeIf([this](const DelegationReason &reason) {
        return reason.kind == Kind::OfferOf && !m_c.shows(reason.records.first());
    });
    return true;
}

void DelegationPaper::keepShown()
{
    QList<DelegationLine> shown;
    for (DelegationLine &line : m_prep.lines)
        if (mayShow(line))
            shown << line;
    m_prep.lines = shown;
}

void DelegationPaper::frame()
{
    const QString state = m_c.within(m_c.names.full(m_prep.state.id));
    const QString title = m_c.word("checklist_of").arg(state, m_c.reference(m_prep.meeting.id));
    m_c.frame(title, title);
    m_c.document.subject = m_c.days(m_prep.meeting.from, m_prep.meeting.to);
}

QString DelegationPaper::languages(const QStringList &codes) const
{
    QStringList out;
    for (const QString &code : codes)
        out << m_c.choice<Meeting>("languages", code);
    return m_c.list(out);
}

void DelegationPaper::title()
{
    const Meeting &meeting = m_prep.meeting;
    TitleBlock block;
    block.kind = m_c.word("kind_of_paper");
    block.title = plain(m_c.names.full(m_prep.state.id));
    const auto put = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            block.lines << std::pair{m_c.word(key), plain(text)};
    };
    put("meeting", m_c.within(m_c.tell(meeting.title).text));
    put("date", m_c.days(meeting.from, meeting.to));
    QStringList place{m_c.within(meeting.venue), m_c.within(meeting.place)};
    place.removeAll(QString());
    put("place", m_c.aside(place));
    put("languages", m_c.isShared() ? QString() : languages(m_prep.languages));
    put("version", m_c.longDay(PartialDate(m_c.date())));
    m_c.add(std::move(block));
}

Inlines DelegationPaper::what(const DelegationLine &line)
{
    Composer &c = m_c;
    if (const auto item = c.reader.one<AgendaItem>(line.record))
        return plain(c.itemName(*item));
    if (const auto participant = c.reader.one<Participant>(line.record)) {
        const QString person =
            participant->person.isNull() ? participant->nameText : c.names.full(participant->person);
        QStringList parts{c.within(person.isEmpty() ? c.names.full(participant->organisation) : person),
                          c.choice<Participant>("role", participant->role)};
        parts.removeAll(QString());
        return plain(c.aside(parts));
    }
    const auto row = c.reader.row(line.record);
    const bool byName = row->spec == &kindOf<Person>().spec;  // nobody is called by a number
    const QString reference = byName ? QString() : row->reference();
    const FieldValue &own = row->value(QLatin1StringView(row->spec->title));
    const auto *text = std::get_if<LocalText>(&own);
    const Told told = text ? c.tell(*text) : Told{c.names.full(line.record), {}};
    Inlines out = plain(reference.isEmpty() ? QString() : c.within(reference) + u' ');
    return out + plain(told.text.simplified(), told.language);
}

QString DelegationPaper::namesOf(const DelegationReason &reason)
{
    QStringList out;
    for (const RecordId &id : reason.records) {
        const auto offer = m_c.reader.one<Offer>(id);
        const RecordId named = offer ? offer->organisation : id;
        if (!m_c.mayName(named))
            continue;
        const auto item = m_c.reader.one<AgendaItem>(named);
        const bool byNumber = m_c.reader.one<Meeting>(named) || m_c.reader.one<Experience>(named);
        out << (item           ? m_c.itemName(*item)
                    : byNumber ? m_c.reference(named)
                               : m_c.within(m_c.names.brief(named)));
    }
    return m_c.list(out);
}

QString DelegationPaper::choiceOf(const DelegationReason &reason) const
{
    switch (reason.kind) {
    case Kind::FollowUpStatus: return m_c.choice<FollowUp>("status", reason.choice);
    case Kind::RequestStatus: return m_c.choice<ExpertiseRequest>("status", reason.choice);
    case Kind::OfferOf: return m_c.choice<Offer>("status", reason.choice);
    case Kind::NotComing: return m_c.choice<Participant>("attendance", reason.choice);
    default: return {};
    }
}

QString DelegationPaper::reasonText(const DelegationReason &reason)
{
    const QString text = m_c.word(("reason." + delegationReasonKey(reason.kind).toLatin1()).constData());
    if (!text.contains(u"%1"))
        return text;
    const QString choice = choiceOf(reason);
    if (!reason.records.isEmpty()) {
        const QString names = namesOf(reason);
        if (names.isEmpty())  // all of them are for other readers
            return {};
        return text.contains(u"%2") ? text.arg(names, choice) : text.arg(names);
    }
    if (!reason.languages.isEmpty())
        return text.arg(languages(reason.languages));
    if (!choice.isEmpty())
        return text.arg(choice);
    return text.arg(reason.date.isNull() ? m_c.word("day_not_recorded") : m_c.shortDay(reason.date));
}

QString DelegationPaper::why(const DelegationLine &line)
{
    QStringList out;
    for (const DelegationReason &reason : line.reasons)
        if (const QString text = reasonText(reason); !text.isEmpty())
            out << text;
    if (!out.isEmpty())
        out.first().replace(0, 1, out.first().at(0).toUpper());
    return out.join(u'\n');
}

QString DelegationPaper::dayText(const DelegationLine &line) const
{
    if (line.when.isNull())
        return {};
    const PartialDate to = line.reasons.isEmpty() ? PartialDate() : line.reasons.first().to;
    return to.isNull() || to == line.when ? m_c.dayOfWeek(line.when) : m_c.days(line.when, to);
}

void DelegationPaper::group(DelegationGroup group)
{
    const bool dates = group == DelegationGroup::Dates;
    const DelegationProgress progress = m_prep.progress(group);
    QString heading = m_c.word(kGroupKeys[std::size_t(group)]);
    if (progress.of > 0)
        heading = m_c.word("group_progress")
                      .arg(heading, m_c.word("progress").arg(progress.ready).arg(progress.of));
    m_c.heading(1, heading, QString::fromLatin1(kGroupKeys[std::size_t(group)]).replace(u'.', u'-'));
    if (group == DelegationGroup::FollowUp)
        m_c.note(m_c.word("voluntary_note"));
    const bool told = group == DelegationGroup::FollowUp;
    Table table = m_c.table({{told ? "col.tell" : "col.ticked", 0.8},
                             {dates ? "col.date" : "col.what", dates ? 1.6 : 3.6},
                             {dates ? "col.what" : "col.why", dates ? 3.6 : 3.2},
                             {dates ? "col.why" : "col.note", dates ? 2.6 : 2}});
    table.empty = m_c.word(("empty." + QByteArray(kGroupKeys[std::size_t(group)]).mid(6)).constData());
    for (TableColumn &column : table.columns)
        column.keepsShare = true;
    for (const DelegationLine &line : m_prep.of(group)) {
        const Inlines box = dates && !line.counts ? Inlines() : plain(line.isReady() ? kTickedBox : kOpenBox);
        if (dates)
            table.rows << QList<Inlines>{box, plain(dayText(line)), what(line), plain(why(line))};
        else
            table.rows << QList<Inlines>{box, what(line), plain(why(line)),
                                         plain(line.isReady() ? QString() : kWritingLine)};
    }
    m_c.add(std::move(table));
}

void DelegationPaper::write()
{
    (void)m_c.shows(m_prep.state.id);
    (void)m_c.shows(m_prep.meeting.id);
    keepShown();
    frame();
    title();
    m_c.note(m_c.word("boxes_note"));
    if (!m_prep.hasRecords)
        m_c.note(m_c.word("no_records"));
    for (const DelegationGroup one : kDelegationGroups)
        group(one);
}

Status checkCopy(Reader &reader, const RecordId &record, bool sharedCopy)
{
    const auto row = reader.row(record);
    if (row && !mayShowRecord(*row, sharedCopy))
        return fail(ProblemCode::Invalid,
                    BriefText::tr("%1 is internal or sensitive, so there is no shared copy of this list. "
                                  "Print the office copy, or "
                                  "first change its handling to “Shared with the three sides”.")
                        .arg(reader.workspace().shortTitle(record)));
    return {};
}

}  // namespace

Result<BriefDocument> delegationPaper(Reader &reader, const Recipe &recipe, const BriefRequest &request)
{
    Result<DelegationPrep> prep = delegationPrep(reader, request.record, request.meeting);
    if (!prep)
        return fail(prep.error());
    for (const RecordId &id : {prep->state.id, prep->meeting.id})
        if (const Status may = checkCopy(reader, id, request.sharedCopy); !may)
            return fail(may.error());
    const bool hasRecords = prep->hasRecords;
    const QString state = reader.workspace().shortTitle(prep->state.id);
    const Meeting meeting = prep->meeting;
    Composer composer(reader, recipe, request, meeting);
    DelegationPaper(composer, *std::move(prep)).write();
    if (!hasRecords)
        composer.document.remarks
            << BriefText::tr("Nothing is recorded of %1 yet: no experience, follow-up, position, request or "
                             "person. The list holds only what belongs to the meeting.")
                   .arg(state);
    return composer.finish();
}

}  // namespace tri
