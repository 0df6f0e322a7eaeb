// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gaps in the chain of evidence on paper.

#include "core/brief/evidencegapspaper.h"

#include "core/brief/parts.h"
#include "core/rules/evidencechart.h"
#include "core/rules/evidencechecks.h"

#include <QCoreApplication>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

using Kind = EvidenceGap::Kind;

struct GapsText {
    Q_DECLARE_TR_FUNCTIONS(Brief)
};

struct GapGroup {
    Kind kind;
    const char *word;  ///< of its heading; its note is told under word_note
    const char *note;
};
constexpr std::array kGroups{
    GapGroup{Kind::NoEvidence, "gap_no_evidence", "gap_no_evidence_note"},
    GapGroup{Kind::NotUsed, "gap_not_used", "gap_not_used_note"},
    GapGroup{Kind::Contradicted, "gap_contradicted", "gap_contradicted_note"},
    GapGroup{Kind::NoGround, "gap_no_ground", "gap_no_ground_note"},
    GapGroup{Kind::Old, "gap_old", "gap_old_note"},
};

class GapsPaper {
public:
    GapsPaper(Composer &composer, const EvidenceData &data, int years)
        : m_c(composer), m_data(data), m_years(years)
    {
    }
    void write();

private:
    [[nodiscard]] QList<EvidenceGap> shownGaps();
    [[nodiscard]] Told wordsOf(const RecordId &id);
    [[nodiscard]] Inlines nameOf(const RecordId &id);
    [[nodiscard]] QString detail(const EvidenceGap &gap);
    void frame(qsizetype count);
    void addGroup(const GapGroup &group, const QList<EvidenceGap> &gaps);
    void circles();
    [[nodiscard]] QList<RecordIds> circlesOf(const Lesson &lesson);

    Composer &m_c;
    const EvidenceData &m_data;
    int m_years;
    QList<std::pair<RecordId, RecordIds>> m_circles;
};

/// What is missing is missing in the whole; what contradicts or is old is told of what these readers may see.
QList<EvidenceGap> GapsPaper::shownGaps()
{
    EvidenceData seen = m_data;
    if (m_c.isShared()) {
        LeftOut uncounted;
        seen = sharedEvidence(m_c.reader, std::move(seen), {}, uncounted);
    }
    QList<EvidenceGap> out;
    const auto add = [&](const EvidenceData &data, bool isMissing) {
        for (const EvidenceGap &gap : evidenceGaps(data, evidenceGraph(data), m_c.day(), m_years)) {
            const bool missing =
                gap.kind == Kind::NoEvidence || gap.kind == Kind::NotUsed || gap.kind == Kind::NoGround;
            if (missing == isMissing && m_c.shows(gap.record))
                out << gap;
        }
    };
    add(m_data, true);
    add(seen, false);
    return out;
}

/// In the language it was found in, which may be another than that of the paper.
Told GapsPaper::wordsOf(const RecordId &id)
{
    if (const auto recommendation = m_c.reader.one<Recommendation>(id))
        return m_c.tell(*recommendation, recommendation->shortTitle.isEmpty() ? u"text" : u"short_title");
    if (const auto experience = m_c.reader.one<Experience>(id))
        return m_c.tell(*experience, u"title");
    if (const auto lesson = m_c.reader.one<Lesson>(id))
        return m_c.tell(*lesson, u"statement");
    const auto entry = m_c.reader.one<FollowUp>(id);
    return entry ? m_c.tell(*entry, u"description") : Told();
}

Inlines GapsPaper::nameOf(const RecordId &id)
{
    const auto row = m_c.reader.row(id);
    const QString reference = row ? row->reference() : QString();
    return plain(reference.isEmpty() ? QString() : reference + u' ') + wordsOf(id).inlines();
}

QString GapsPaper::detail(const EvidenceGap &gap)
{
    if (gap.kind == Kind::Old)
        return m_c.longDay(gap.date);
    QStringList names;
    for (const RecordId &other : gap.others)
        names << m_c.within(m_c.reference(other));
    return m_c.list(names);
}

void GapsPaper::frame(qsizetype count)
{
    m_c.frame(m_c.word("gaps_on").arg(m_c.longDay(PartialDate(m_c.day()))), m_c.word("kind_of_paper"));
    TitleBlock block;
    block.kind = m_c.word("kind_of_paper");
    block.title = plain(m_c.document.title);
    block.lines << std::pair{m_c.word("gaps_count"), plain(QString::number(count))};
    block.lines << std::pair{m_c.word("version"), plain(m_c.longDay(PartialDate(m_c.date())))};
    m_c.add(std::move(block));
    m_c.note(m_c.word("gaps_note"));
}

void GapsPaper::addGroup(const GapGroup &group, const QList<EvidenceGap> &gaps)
{
    const bool hasDetail = group.kind == Kind::Contradicted || group.kind == Kind::Old;
    Table table = hasDetail
        ? m_c.table({{"col.record", 5}, {group.kind == Kind::Old ? "col.looked_at" : "col.against", 2}})
        : m_c.table({{"col.record", 1}});
    for (const EvidenceGap &gap : gaps)
        if (gap.kind == group.kind) {
            table.rows << QList<Inlines>{nameOf(gap.record)};
            if (hasDetail)
                table.rows.last() << plain(detail(gap));
        }
    if (table.rows.isEmpty())
        return;
    m_c.heading(1, u"%1 (%2)"_s.arg(m_c.word(group.word)).arg(table.rows.size()));
    const QString note = m_c.word(group.note);
    m_c.note(group.kind == Kind::Old ? note.arg(m_years) : note);
    m_c.add(std::move(table));
}

QList<RecordIds> GapsPaper::circlesOf(const Lesson &lesson)
{
    RecordIds firsts = lesson.experiences + lesson.documents;
    for (const EvidenceLink &link : m_data.links)
        if (link.lesson == lesson.id && link.direction != u"contradicts" && !firsts.contains(link.evidence)
            && m_c.mayName(link.id))
            firsts << link.evidence;
    QList<RecordIds> out;
    for (const RecordId &first : std::as_const(firsts)) {
        const RecordIds path = evidenceCircle(m_c.reader, lesson, first);
        if (!path.isEmpty() && std::all_of(path.cbegin(), path.cend(), [this](const RecordId &id) {
                return m_c.mayName(id);
            }))
            out << path;
    }
    return out;
}

void GapsPaper::circles()
{
    if (m_circles.isEmpty())
        return;
    Table table = m_c.table({{"col.record", 4}, {"col.circle", 3}});
    for (const auto &[lesson, path] : std::as_const(m_circles)) {
        QStringList names;
        for (const RecordId &id : path)
            names << m_c.within(m_c.reference(id));
        table.rows << QList<Inlines>{nameOf(lesson), plain(names.join(u" – "_s))};
    }
    m_c.heading(1, u"%1 (%2)"_s.arg(m_c.word("gap_circle")).arg(table.rows.size()));
    m_c.note(m_c.word("gap_circle_note"));
    m_c.add(std::move(table));
}

void GapsPaper::write()
{
    const QList<EvidenceGap> gaps = shownGaps();
    for (const Lesson &lesson : m_data.lessons)
        if (m_c.mayName(lesson.id))
            for (const RecordIds &path : circlesOf(lesson))
                m_circles << std::pair{lesson.id, path};
    frame(gaps.size() + m_circles.size());
    if (gaps.isEmpty() && m_circles.isEmpty()) {
        m_c.none();
        return;
    }
    for (const GapGroup &one : kGroups) {
        if (one.kind == Kind::NoGround)
            circles();
        addGroup(one, gaps);
    }
}

}  // namespace

Result<BriefDocument> evidenceGapsPaper(Reader &reader, const Recipe &recipe, const BriefRequest &request)
{
    if (request.years < 0 || request.years > kMostEvidenceYears)
        return fail(
            ProblemCode::Invalid,
            GapsText::tr("%1 is no number of years after which evidence is old. Use a number from 1 to %2.")
                .arg(request.years)
                .arg(kMostEvidenceYears));
    Composer composer(reader, recipe, request, parts::dayAsHead(reader, request));
    const EvidenceData data = readEvidence(reader);
    const int usual = recipe.parts().first().limit(u"years"_s, kEvidenceYears);
    GapsPaper(composer, data, request.years > 0 ? request.years : usual).write();
    return composer.finish();
}

}  // namespace tri
