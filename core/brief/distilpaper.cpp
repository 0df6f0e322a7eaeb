// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lessons against the experiences they are drawn from.

#include "core/brief/distilpaper.h"

#include "core/brief/parts.h"
#include "core/rules/distil.h"

#include <QCoreApplication>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

class DistilPaper {
public:
    DistilPaper(Composer &composer, EvidenceData data) : m_c(composer), m_data(std::move(data)) {}
    void write();

private:
    void keepShown();
    [[nodiscard]] bool mayTell(const RecordId &evidence);
    void frame();
    void title(const Distil &all);
    void overview(const Distil &all);
    void lesson(const Distil &all, const DistilRow &row);
    void others(const DistilRow &row);
    [[nodiscard]] Inlines nameOfEvidence(const RecordId &record);
    [[nodiscard]] QString nameOf(const RecordId &record) const;
    [[nodiscard]] QString saying(const DistilCell &cell) const;
    [[nodiscard]] QString strength(const DistilCell &cell) const;

    Composer &m_c;
    EvidenceData m_data;
};

/// A document or follow-up as evidence: the circle of readers, and what a State has agreed to.
bool DistilPaper::mayTell(const RecordId &evidence)
{
    const auto entry = m_c.reader.one<FollowUp>(evidence);
    if (!entry || mayShowFollowUp(*entry, parts::isByState(m_c, *entry), m_c.isShared()))
        return m_c.shows(evidence);
    m_c.countLeftOut(QCoreApplication::translate("Brief", "Follow-up of States without their consent"),
                     evidence);
    return false;
}

/// What is not for these readers is taken out before anything is counted.
void DistilPaper::keepShown()
{
    m_c.keepShown(m_data.lessons);
    for (const EvidenceLink &link : std::as_const(m_data.links)) {
        if (mayShowRecord(toRow(link), m_c.isShared()))
            continue;
        // The list of the lesson would say that it supports; what the link says is not known to these readers.
        for (Lesson &lesson : m_data.lessons)
            if (lesson.id == link.lesson)
                for (RecordIds *list : {&lesson.experiences, &lesson.documents, &lesson.against})
                    list->removeAll(link.evidence);
    }
    m_c.keepShown(m_data.links);
    QSet<RecordId> hidden;
    const Distil all = distil(m_data);
    for (const DistilColumn &column : all.columns)
        if (!m_c.shows(column.experience))
            hidden.insert(column.experience);
    for (const DistilRow &row : all.rows)
        for (const DistilOther &other : row.others)
            if (!hidden.contains(other.record) && !mayTell(other.record))
                hidden.insert(other.record);
    m_data.experiences.removeIf([&hidden](const Experience &one) { return hidden.contains(one.id); });
    m_data.documents.removeIf([&hidden](const Document &one) { return hidden.contains(one.id); });
    m_data.followUps.removeIf([&hidden](const FollowUp &one) { return hidden.contains(one.id); });
}

void DistilPaper::frame()
{
    m_c.frame(m_c.word("distil_on").arg(m_c.longDay(PartialDate(m_c.day()))), m_c.word("kind_of_paper"));
}

void DistilPaper::title(const Distil &all)
{
    TitleBlock block;
    block.kind = m_c.word("kind_of_paper");
    block.title = plain(m_c.document.title);
    block.lines << std::pair{m_c.word("distil_lessons"), plain(QString::number(all.rows.size()))};
    block.lines << std::pair{m_c.word("distil_experiences"), plain(QString::number(all.columns.size()))};
    if (const QString states = m_c.actors(all.supporting); !states.isEmpty())
        block.lines << std::pair{m_c.word("col.states"), plain(states)};
    block.lines << std::pair{m_c.word("version"), plain(m_c.longDay(PartialDate(m_c.date())))};
    m_c.add(std::move(block));
}

QString DistilPaper::nameOf(const RecordId &record) const
{
    return m_c.within(m_c.reference(record));
}

QString DistilPaper::saying(const DistilCell &cell) const
{
    return cell.direction.isEmpty() ? m_c.word("not_said")
                                    : m_c.choice<EvidenceLink>("direction", cell.direction);
}

QString DistilPaper::strength(const DistilCell &cell) const
{
    return cell.strength.isEmpty() ? m_c.word("not_said")
                                   : m_c.choice<EvidenceLink>("strength", cell.strength);
}

void DistilPaper::overview(const Distil &all)
{
    Table table = m_c.table({{"col.lesson", 5},
                             {"evidence_link.direction.supports", 1},
                             {"evidence_link.direction.limits", 1},
                             {"evidence_link.direction.contradicts", 1},
                             {"not_said", 1},
                             {"col.other_evidence", 1},
                             {"col.states", 3}});
    for (qsizetype i = 1; i <= 5; ++i)
        table.columns[i].align = TableColumn::Align::End;
    const auto numbers = [](const SayingCounts &counts) {
        QList<Inlines> cells;
        for (const int count : counts)
            cells << plain(QString::number(count));
        return cells;
    };
    int others = 0;
    for (const DistilRow &row : all.rows) {
        const auto lesson = m_c.reader.one<Lesson>(row.lesson);
        Inlines name = plain(lesson->reference.isEmpty() ? QString() : lesson->reference + u' ');
        table.rows << QList<Inlines>{name + m_c.tell(*lesson, u"statement").inlines()} + numbers(row.counts)
                + QList<Inlines>{plain(QString::number(row.others.size())), plain(m_c.actors(row.states))};
        others += int(row.others.size());
    }
    if (all.rows.size() > 1)
        table.rows << QList<Inlines>{plain(m_c.word("total"))} + numbers(all.counts)
                + QList<Inlines>{plain(QString::number(others)), {}};
    m_c.heading(1, m_c.word("distil_overview"));
    m_c.add(std::move(table));
    m_c.note(m_c.word("distil_note"));
}

void DistilPaper::lesson(const Distil &all, const DistilRow &row)
{
    const auto lesson = m_c.reader.one<Lesson>(row.lesson);
    m_c.heading(2, nameOf(row.lesson), u"lesson-"_s + row.lesson.toString());
    if (!lesson->reference.isEmpty())
        m_c.body(m_c.tell(*lesson, u"statement"));
    Table table = m_c.table({{"col.experience", 3},
                             {"col.states", 1.3},
                             {"col.direction", 1.2},
                             {"col.strength", 1.2},
                             {"col.reason", 4}});
    for (qsizetype i = 0; i < row.cells.size(); ++i)
        for (const DistilCell &cell : row.cells[i]) {
            const auto experience = m_c.reader.one<Experience>(all.columns[i].experience);
            Inlines name = plain(experience->reference.isEmpty() ? QString() : experience->reference + u' ');
            Inlines reason = m_c.tell(cell.reason).inlines();
            if (!cell.passage.isEmpty())
                reason += plain((reason.isEmpty() ? QString() : u" "_s) + u'(' + cell.passage + u')');
            table.rows << QList<Inlines>{name + m_c.tell(*experience, u"title").inlines(),
                                         plain(m_c.actors(all.columns[i].states)), plain(saying(cell)),
                                         plain(strength(cell)), reason};
        }
    if (!table.rows.isEmpty() || row.others.isEmpty())
        m_c.add(std::move(table));
    others(row);
}

Inlines DistilPaper::nameOfEvidence(const RecordId &record)
{
    const auto row = m_c.reader.row(record);
    const Inlines name = plain(row->reference().isEmpty() ? QString() : m_c.within(row->reference()) + u' ');
    if (const auto document = m_c.reader.one<Document>(record))
        return name + m_c.tell(*document, u"title").inlines();
    return name + m_c.tell(fromRow<FollowUp>(*row), u"description").inlines();
}

/// Analyses and follow-ups: what each says, how strongly, and where it is written.
void DistilPaper::others(const DistilRow &row)
{
    Table table = m_c.table({{"col.other_evidence", 3.4},
                             {"col.direction", 1.2},
                             {"col.strength", 1.2},
                             {"col.passage", 1.2},
                             {"col.reason", 3.7}});
    for (const DistilOther &other : row.others)
        for (const DistilCell &cell : other.cells)
            table.rows << QList<Inlines>{nameOfEvidence(other.record), plain(saying(cell)),
                                         plain(strength(cell)), plain(m_c.within(cell.passage)),
                                         m_c.tell(cell.reason).inlines()};
    if (!table.rows.isEmpty())
        m_c.add(std::move(table));
}

void DistilPaper::write()
{
    keepShown();
    const Distil all = distil(m_data);
    frame();
    title(all);
    if (all.rows.isEmpty()) {
        m_c.none();
        return;
    }
    overview(all);
    m_c.heading(1, m_c.word("distil_each"));
    for (const DistilRow &row : all.rows)
        lesson(all, row);
}

}  // namespace

Result<BriefDocument> distilPaper(Reader &reader, const Recipe &recipe, const BriefRequest &request)
{
    Composer composer(reader, recipe, request, parts::dayAsHead(reader, request));
    DistilPaper(composer, readEvidence(reader)).write();
    return composer.finish();
}

}  // namespace tri
