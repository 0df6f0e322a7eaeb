// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lessons that rest on themselves.

#include "core/kinds/document.h"
#include "core/kinds/experience.h"
#include "core/kinds/followup.h"
#include "core/kinds/meeting.h"
#include "core/kinds/recommendation.h"
#include "core/rules/evidencechecks.h"

#include <QCoreApplication>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

/// Goes from what a lesson rests on to what that rests on, until it is back at the lesson. The shortest way is told.
class CircleFinder {
public:
    CircleFinder(Reader &reader, const Lesson &lesson) : m_reader(reader), m_lesson(lesson) {}
    [[nodiscard]] RecordIds from(const RecordId &first);

private:
    [[nodiscard]] PartialDate begin(const Row &row);
    [[nodiscard]] bool isEarlier(const Row &row);  ///< surely: it cannot rest on the lesson
    [[nodiscard]] bool isLater(const Row &row);    ///< surely
    [[nodiscard]] RecordIds restsOn(const Row &row);
    [[nodiscard]] RecordIds restsOn(const Row &row, const Experience &experience);
    [[nodiscard]] RecordIds restsOn(const Row &row, const Document &document);

    Reader &m_reader;
    const Lesson &m_lesson;
};

RecordIds groundsOf(Reader &reader, const Lesson &lesson)
{
    RecordIds out = lesson.experiences + lesson.documents;
    for (const EvidenceLink &link : reader.linked<EvidenceLink>("lesson", lesson.id)) {
        if (link.direction == u"contradicts")
            out.removeAll(link.evidence);
        else
            out << link.evidence;
    }
    return out;
}

PartialDate CircleFinder::begin(const Row &row)
{
    if (row.spec == &kindOf<Experience>().spec) {
        const auto experience = fromRow<Experience>(row);
        return experience.from.isNull() ? experience.sharedOn : experience.from;
    }
    if (row.spec == &kindOf<Document>().spec) {
        const auto document = fromRow<Document>(row);
        const bool yearOnly =
            document.date.isNull() && document.year && *document.year > 0 && *document.year < 10000;
        return yearOnly ? PartialDate(int(*document.year)) : document.date;
    }
    if (row.spec == &kindOf<FollowUp>().spec)
        return fromRow<FollowUp>(row).date;
    if (row.spec == &kindOf<Lesson>().spec)
        return fromRow<Lesson>(row).drawnOn;
    if (row.spec != &kindOf<Recommendation>().spec)
        return {};
    const auto recommendation = fromRow<Recommendation>(row);
    const auto meeting = m_reader.one<Meeting>(recommendation.meeting);
    return recommendation.date.isNull() && meeting ? meeting->from : recommendation.date;
}

bool CircleFinder::isEarlier(const Row &row)
{
    const PartialDate date = begin(row);
    return !date.isNull() && !m_lesson.drawnOn.isNull() && date.last() < m_lesson.drawnOn.first();
}

bool CircleFinder::isLater(const Row &row)
{
    const PartialDate date = begin(row);
    return !date.isNull() && !m_lesson.drawnOn.isNull() && date.first() > m_lesson.drawnOn.last();
}

/// A practice goes with recommendations for many reasons; only a later one can have been made for them.
RecordIds CircleFinder::restsOn(const Row &row, const Experience &experience)
{
    RecordIds out = experience.documents + experience.related;
    if (!isLater(row))
        return out;
    out += experience.recommendations;
    for (const FollowUp &entry : m_reader.linked<FollowUp>("evidence", experience.id))
        out << entry.id;
    return out;
}

RecordIds CircleFinder::restsOn(const Row &row, const Document &document)
{
    RecordIds out{document.previous, document.parent};
    if (isLater(row))
        out += document.recommendations;
    return out;
}

RecordIds CircleFinder::restsOn(const Row &row)
{
    if (row.spec == &kindOf<Lesson>().spec)
        return groundsOf(m_reader, fromRow<Lesson>(row));
    if (row.spec == &kindOf<Experience>().spec)
        return restsOn(row, fromRow<Experience>(row));
    if (row.spec == &kindOf<Document>().spec)
        return restsOn(row, fromRow<Document>(row));
    if (row.spec == &kindOf<FollowUp>().spec) {
        const auto entry = fromRow<FollowUp>(row);
        // An existing practice was there before anybody recommended it.
        return entry.status == u"existing_practice" ? RecordIds() : entry.recommendations + entry.evidence;
    }
    if (row.spec != &kindOf<Recommendation>().spec)
        return {};
    const auto recommendation = fromRow<Recommendation>(row);
    RecordIds out = recommendation.related + recommendation.replaces;
    for (const Lesson &lesson : m_reader.linked<Lesson>("recommendations", recommendation.id))
        out << lesson.id;
    if (m_lesson.recommendations.contains(recommendation.id))  // as it stands in a form, perhaps unsaved
        out << m_lesson.id;
    return out;
}

RecordIds CircleFinder::from(const RecordId &first)
{
    QHash<RecordId, RecordId> cameFrom{{first, m_lesson.id}};
    RecordIds queue{first};
    for (qsizetype at = 0; at < queue.size(); ++at) {
        const RecordId here = queue[at];
        const auto row = m_reader.row(here);
        if (!row || isEarlier(*row))
            continue;
        for (const RecordId &next : restsOn(*row)) {
            if (next == m_lesson.id) {
                RecordIds path{m_lesson.id};
                for (RecordId back = here; back != m_lesson.id; back = cameFrom.value(back))
                    path.prepend(back);
                path.prepend(m_lesson.id);
                return path;
            }
            if (!next.isNull() && !cameFrom.contains(next)) {
                cameFrom.insert(next, here);
                queue << next;
            }
        }
    }
    return {};
}

QString nameOf(Reader &reader, const RecordId &id)
{
    const auto row = reader.row(id);
    return row && !row->reference().isEmpty() ? row->reference() : reader.workspace().shortTitle(id);
}

CrossFinding circleAt(Reader &reader, const RecordSpec &kind, const RecordId &record, const char *field,
                      const RecordIds &path, const LikelyFix &fix)
{
    QStringList names;
    for (const RecordId &id : path)
        names << nameOf(reader, id);
    const QString text = Words::tr("The lesson rests on itself: %1.").arg(names.join(u" – "_s)) + u' '
        + Words::tr("What follows from a lesson shows that it was taken up, not that it holds.");
    return {
        record, kind.keyText(),
        Finding{Finding::Severity::Warning, QString::fromLatin1(field), text, u"circular_evidence"_s, fix}};
}

void addOfList(Reader &reader, const Lesson &lesson, const char *field, const RecordIds &list,
               QList<CrossFinding> &out)
{
    const QList<EvidenceLink> links = reader.linked<EvidenceLink>("lesson", lesson.id);
    for (const RecordId &first : list) {
        // A link says more of the same pair and is told itself.
        if (std::any_of(links.cbegin(), links.cend(),
                        [&first](const auto &link) { return link.evidence == first; }))
            continue;
        const RecordIds path = CircleFinder(reader, lesson).from(first);
        if (path.isEmpty())
            continue;
        RecordIds rest = list;
        rest.removeAll(first);
        const LikelyFix fix{
            Words::tr("Likely: the lesson was drawn from an earlier experience; name that one."),
            Words::tr("Take out %1").arg(nameOf(reader, first)),
            {{QString::fromLatin1(field), rest.isEmpty() ? FieldValue() : FieldValue(rest)}}};
        out << circleAt(reader, kindOf<Lesson>().spec, lesson.id, field, path, fix);
    }
}

QList<CrossFinding> circlesOf(Reader &reader, const Lesson &lesson)
{
    QList<CrossFinding> out;
    addOfList(reader, lesson, "experiences", lesson.experiences, out);
    addOfList(reader, lesson, "documents", lesson.documents, out);
    return out;
}

QList<CrossFinding> circlesOf(Reader &reader, const EvidenceLink &link)
{
    const auto lesson = reader.one<Lesson>(link.lesson);
    if (!lesson || link.evidence.isNull() || link.direction == u"contradicts")
        return {};
    const RecordIds path = CircleFinder(reader, *lesson).from(link.evidence);
    if (path.isEmpty())
        return {};
    return {
        circleAt(reader, kindOf<EvidenceLink>().spec, link.id, "evidence", path,
                 {Words::tr("Likely: link the earlier experience that the lesson was drawn from instead.")})};
}

}  // namespace

RecordIds evidenceCircle(Reader &reader, const Lesson &lesson, const RecordId &first)
{
    return CircleFinder(reader, lesson).from(first);
}

QList<CrossFinding> circularEvidence(Reader &reader, const Lesson &lesson)
{
    QList<CrossFinding> out = circlesOf(reader, lesson);
    for (const EvidenceLink &link : reader.linked<EvidenceLink>("lesson", lesson.id))
        out += circlesOf(reader, link);
    return out;
}

QList<CrossFinding> circularEvidence(Reader &reader)
{
    QList<CrossFinding> out;
    for (const Lesson &lesson : reader.all<Lesson>())
        out += circlesOf(reader, lesson);
    for (const EvidenceLink &link : reader.all<EvidenceLink>())
        out += circlesOf(reader, link);
    return out;
}

CrossRule lessonRule()
{
    return {&kindOf<Lesson>().spec, [](Reader &reader) { return circularEvidence(reader); },
            [](Reader &reader, const Row &row) { return circlesOf(reader, fromRow<Lesson>(row)); }};
}

CrossRule evidenceLinkRule()
{
    // Of the whole workspace the rule of lessons tells both.
    return {&kindOf<EvidenceLink>().spec, nullptr,
            [](Reader &reader, const Row &row) { return circlesOf(reader, fromRow<EvidenceLink>(row)); }};
}

}  // namespace tri
