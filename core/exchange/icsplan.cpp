// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icsplan.h"

#include "core/exchange/icsexport.h"
#include "core/exchange/icsreader.h"
#include "core/exchange/lookalikes.h"

#include <QCoreApplication>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};
using Severity = Finding::Severity;

class CalendarPlanner {
public:
    CalendarPlanner(const Workspace &workspace, const RecordSpec &kind, CsvTable table, IdSource &ids)
        : m_workspace(workspace), m_kind(kind), m_table(std::move(table)), m_ids(ids),
          m_lookalikes(workspace, kind)
    {
    }

    Result<ImportPlan> run(const ImportOptions &options)
    {
        if (const Status known = readKnown(); !known)
            return fail(known.error());
        m_table.source.format = TableSource::Format::Csv;  // from here on it is a table like any other
        for (const QLatin1StringView key : {icsColumn::kRecordId, icsColumn::kStatus, icsColumn::kNote})
            m_table.header << key;
        for (CsvRecord &record : m_table.records)
            record.cells.resize(m_table.header.size());
        if (const Status named = nameRecords(options.updateLookalikes); !named)
            return fail(named.error());
        QList<CsvRecord> kept;
        for (CsvRecord &record : m_table.records) {
            const Result<bool> stays = settle(record);
            if (!stays)
                return fail(stays.error());
            if (*stays)
                kept << record;
        }
        m_table.records = kept;
        Result<ImportPlan> plan = planImport(m_workspace, m_kind, m_table, m_ids, options);
        if (!plan)
            return plan;
        plan->unchanged += int(m_left.size());
        plan->lookalikes += m_alike;
        for (const int line : std::as_const(m_left))
            plan->fates.insert(line, ImportPlan::Fate::Unchanged);
        for (ImportFinding &finding : plan->findings)
            if (finding.place == 0)
                finding.place = m_places.value(finding.line);
        return plan;
    }

private:
    [[nodiscard]] qsizetype column(QLatin1StringView key) const { return m_table.header.indexOf(key); }
    [[nodiscard]] QString cell(const CsvRecord &record, QLatin1StringView key) const
    {
        const qsizetype at = column(key);
        return at < 0 ? QString() : record.cells.value(at).trimmed();
    }
    void setCell(CsvRecord &record, QLatin1StringView key, const QString &text) const
    {
        if (const qsizetype at = column(key); at >= 0)
            record.cells[at] = text;
    }
    void tell(const CsvRecord &record, const QString &heading, const QString &text,
              Severity severity = Severity::Note)
    {
        m_table.findings << ImportFinding{record.line, heading, {}, text, severity, record.place};
    }

    /// Records that came from a calendar, by the UID it gave them; those in the trash too.
    Status readKnown()
    {
        for (const bool trash : {true, false}) {
            Query query{.kind = &m_kind,
                        .filter = {{{QString(icsColumn::kUid), Condition::Op::NotEmpty}}},
                        .trash = trash};
            const Result<RecordIds> ids = m_workspace.find(query);
            if (!ids)
                return fail(ids.error());
            const Result<QList<Row>> rows = m_workspace.rows(*ids);
            if (!rows)
                return fail(rows.error());
            for (const Row &row : *rows)
                m_byUid.insert(icsUid(row), row.id);
        }
        for (const CsvRecord &record : m_table.records)
            m_places.insert(record.line, record.place);
        return {};
    }

    /// Every event gets its record first, since one may name another further down.
    Status nameRecords(bool update)
    {
        for (CsvRecord &record : m_table.records) {
            const QString uid = cell(record, icsColumn::kUid);
            if (uid.isEmpty())
                continue;  // told when it was read
            RecordId id = m_byUid.value(uid);
            if (id.isNull())
                id = icsRecord(uid);
            if (id.isNull()) {
                const Result<RecordId> alike = lookalikeOf(record, update);
                if (!alike)
                    return fail(alike.error());
                id = alike->isNull() ? m_ids.nextId() : *alike;
                for (qsizetype i = 0; i < m_table.header.size() && !alike->isNull(); ++i)
                    if (m_table.header[i].startsWith(icsColumn::kTitle))
                        record.cells[i].clear();  // the same words; our spelling stays
            }
            m_byUid.insert(uid, id);
            setCell(record, icsColumn::kRecordId, id.toString());
        }
        return {};
    }

    /// An event that nobody took in yet and that has the title and the day of a meeting here: that meeting, when such ones
    /// are to be updated; else it is told.
    Result<RecordId> lookalikeOf(const CsvRecord &record, bool update)
    {
        Row row(m_kind);
        if (const QDate day = QDate::fromString(cell(record, icsColumn::kFrom), Qt::ISODate); day.isValid())
            row.setValue(icsColumn::kFrom, PartialDate(day));
        LocalText title;
        for (qsizetype i = 0; i < m_table.header.size(); ++i)
            if (m_table.header[i].startsWith(icsColumn::kTitle) && !record.cells.value(i).trimmed().isEmpty())
                title.set(u"en"_s, record.cells[i].trimmed());
        row.setValue(icsColumn::kTitle, canonical(FieldValue(title)));
        const Result<RecordId> alike = m_lookalikes.of(row);
        if (!alike || alike->isNull() || cell(record, icsColumn::kSaid) == u"CANCELLED"
            || m_taken.contains(*alike))
            return alike ? RecordId() : alike;
        ++m_alike;
        const QString name = m_workspace.title(*alike);
        if (!update) {
            tell(record, {},
                 ImportText::tr(
                     "“%1” exists already with this title and day. As a new record it would be there twice.")
                     .arg(name),
                 Severity::Warning);
            return RecordId();
        }
        m_taken.insert(*alike);
        tell(record, {},
             ImportText::tr("“%1” exists already with this title and day, and is updated.").arg(name));
        return alike;
    }

    /// Makes the line say only what is new about its record; false when nothing shall become of it.
    Result<bool> settle(CsvRecord &record)
    {
        const auto id = RecordId::parse(cell(record, icsColumn::kRecordId));
        const Result<Row> known = id ? m_workspace.row(*id) : fail(ProblemCode::NotFound, {});
        if (!known && known.error().code != ProblemCode::NotFound)
            return fail(known.error());
        const bool cancelled = cell(record, icsColumn::kSaid) == u"CANCELLED";
        settleParent(record, known ? known->link("parent") : RecordId(), known.has_value());
        if (!known)
            return settleNew(record, cancelled);
        if (known->deleted || known->spec != &m_kind)
            return true;  // refused further on, with the reason
        const Result<qint64> here = icsSequence(m_workspace, *known);
        if (!here)
            return fail(here.error());
        const qint64 there = cell(record, icsColumn::kSequence).toLongLong();
        if (there < *here) {
            tell(record, {},
                 ImportText::tr("“%1” is newer here (%2) than in the file (%3), so it stays as it is.")
                     .arg(m_workspace.title(known->id))
                     .arg(*here)
                     .arg(there));
            m_left << record.line;
            return false;
        }
        settleKnown(record, *known, cancelled, there > *here);
        return true;
    }

    bool settleNew(CsvRecord &record, bool cancelled)
    {
        if (cancelled) {
            tell(record, {},
                 ImportText::tr("The event was cancelled and is not known here, so it is not taken in."));
            return false;
        }
        const bool named = std::any_of(
            m_table.header.cbegin(), m_table.header.cend(), [this, &record](const QString &heading) {
                return heading.startsWith(icsColumn::kTitle)
                    && !record.cells.value(m_table.header.indexOf(heading)).trimmed().isEmpty();
            });
        if (!named)
            tell(record, m_table.header.first(),
                 ImportText::tr("The event has no SUMMARY, so the meeting would have no title."),
                 Severity::Error);
        setCell(record, icsColumn::kStatus, u"draft"_s);
        if (!icsRecord(cell(record, icsColumn::kUid)).isNull())
            setCell(record, icsColumn::kUid, {});  // made of its id
        return true;
    }

    void settleParent(CsvRecord &record, const RecordId &now, bool known)
    {
        const QString uid = cell(record, icsColumn::kParent);
        if (uid.isEmpty())
            return;
        RecordId parent = m_byUid.value(uid);
        if (parent.isNull())
            parent = icsRecord(uid);
        const Result<Row> row = m_workspace.row(parent);
        const bool inFile =
            std::any_of(m_table.records.cbegin(), m_table.records.cend(), [&](const CsvRecord &one) {
                return cell(one, icsColumn::kRecordId) == parent.toString();
            });
        const bool there = !parent.isNull() && ((row && !row->deleted) || inFile);
        if (!there && !known)
            tell(record, icsColumn::kParent,
                 ImportText::tr("The event it is part of is neither here nor in the file."));
        setCell(record, icsColumn::kParent, there && parent != now ? parent.toString() : QString());
    }

    void settleKnown(CsvRecord &record, const Row &known, bool cancelled, bool newer)
    {
        setCell(record, icsColumn::kHandling, {});  // who may see it is decided here
        if (cell(record, icsColumn::kUid) == known.text("calendar_uid")
            || (known.text("calendar_uid").isEmpty() && !m_taken.contains(known.id)))
            setCell(record, icsColumn::kUid, {});
        if (cancelled) {
            keepAll(record, known);
            const QString mark = ImportText::tr("Cancelled, says the calendar file.");
            const QString note = known.text("note");
            if (!note.contains(mark)) {
                setCell(record, icsColumn::kNote, note.isEmpty() ? mark : note + u'\n' + mark);
                tell(record, {},
                     ImportText::tr(
                         "“%1” was cancelled. That is noted at the meeting, which otherwise stays as it is.")
                         .arg(m_workspace.title(known.id)),
                     Severity::Warning);
            }
            return;
        }
        bool same = sameTexts(record, known);
        same = settleSchedule(record, known) && same;
        same = settlePlace(record, known) && same;
        if (same && cell(record, icsColumn::kParent).isEmpty() && !newer)
            setCell(record, icsColumn::kSequence, {});
    }

    /// The cells as they are here, so that nothing is changed.
    void keep(CsvRecord &record, const Row &known, std::initializer_list<QLatin1StringView> keys) const
    {
        for (const QLatin1StringView key : keys)
            setCell(record, key, said(known, key));
    }
    [[nodiscard]] static QString said(const Row &known, QLatin1StringView key)
    {
        if (const auto *date = std::get_if<PartialDate>(&known.value(key)))
            return date->toString();
        return known.text(key);
    }
    void keepAll(CsvRecord &record, const Row &known)
    {
        keep(record, known,
             {icsColumn::kFrom, icsColumn::kTo, icsColumn::kStart, icsColumn::kEnd, icsColumn::kZone,
              icsColumn::kVenue, icsColumn::kPlace});
        setCell(record, icsColumn::kParent, {});
        for (qsizetype i = 0; i < m_table.header.size(); ++i)
            if (m_table.header[i].startsWith(icsColumn::kTitle)
                || m_table.header[i].startsWith(icsColumn::kPurpose))
                record.cells[i].clear();
    }

    /// A text that is there in some language already is not put there in another.
    bool sameTexts(CsvRecord &record, const Row &known) const
    {
        bool same = true;
        for (const QLatin1StringView key : {icsColumn::kTitle, icsColumn::kPurpose})
            for (qsizetype i = 0; i < m_table.header.size(); ++i) {
                if (!m_table.header[i].startsWith(key) || record.cells[i].isEmpty())
                    continue;
                const auto *text = std::get_if<LocalText>(&known.value(key));
                const QString words = record.cells[i].simplified();
                const bool there = text
                    && std::any_of(text->texts.cbegin(), text->texts.cend(),
                                   [&words](const QString &one) { return one.simplified() == words; });
                if (there)
                    record.cells[i].clear();
                same = same && there;
            }
        return same;
    }

    bool settleSchedule(CsvRecord &record, const Row &known)
    {
        const auto day = [this, &record](QLatin1StringView key) {
            return QDate::fromString(cell(record, key), Qt::ISODate);
        };
        const auto clock = [this, &record](QLatin1StringView key) {
            return QTime::fromString(cell(record, key), u"HH:mm"_s);
        };
        const std::initializer_list<QLatin1StringView> keys{
            icsColumn::kFrom, icsColumn::kTo, icsColumn::kStart, icsColumn::kEnd, icsColumn::kZone};
        IcsSchedule there{day(icsColumn::kFrom), day(icsColumn::kTo), clock(icsColumn::kStart),
                          clock(icsColumn::kEnd), ianaZone(cell(record, icsColumn::kZone).toUtf8())};
        const std::optional<IcsSchedule> here = icsSchedule(known);
        if (!there.first.isValid() || !there.last.isValid())
            return false;  // what is wrong with it was told
        const QString zone = known.text("time_zone");
        const QByteArray ours = ianaZone(zone.toUtf8());
        if (there.isTimed() && there.zone.isEmpty())
            there.zone = here && here->isTimed() ? here->zone : ours;
        if (here && isSame(*here, there)) {
            keep(record, known, keys);
            return true;
        }
        if (there.isTimed() && !ours.isEmpty() && !there.zone.isEmpty())
            tellIn(record, there, ours, zone);
        else if (cell(record, icsColumn::kZone).isEmpty())
            setCell(record, icsColumn::kZone, zone);
        for (const QLatin1StringView key : keys)
            tellChange(record, known, key);
        return false;
    }

    /// The new times in the zone in which the meeting is kept.
    void tellIn(CsvRecord &record, const IcsSchedule &there, const QByteArray &ours,
                const QString &zone) const
    {
        const auto in = [&](const QDate &day, const QTime &time) {
            return QDateTime(day, time, QTimeZone(there.zone)).toTimeZone(QTimeZone(ours));
        };
        const QDateTime start = in(there.first, there.start);
        setCell(record, icsColumn::kFrom, start.date().toString(Qt::ISODate));
        setCell(record, icsColumn::kStart, start.time().toString(u"HH:mm"_s));
        const QDateTime end = in(there.last, there.end.isValid() ? there.end : there.start);
        setCell(record, icsColumn::kTo, end.date().toString(Qt::ISODate));
        if (there.end.isValid())
            setCell(record, icsColumn::kEnd, end.time().toString(u"HH:mm"_s));
        setCell(record, icsColumn::kZone, zone);
    }

    bool settlePlace(CsvRecord &record, const Row &known)
    {
        const QString there = icsLocation(cell(record, icsColumn::kVenue), cell(record, icsColumn::kPlace));
        if (there.isEmpty() || there == icsLocation(known.text("venue"), known.text("place"))) {
            keep(record, known, {icsColumn::kVenue, icsColumn::kPlace});
            return true;
        }
        tellChange(record, known, icsColumn::kVenue);
        tellChange(record, known, icsColumn::kPlace);
        return false;
    }

    void tellChange(CsvRecord &record, const Row &known, QLatin1StringView key)
    {
        const QString before = said(known, key);
        const QString now = cell(record, key);
        const QString none = ImportText::tr("(none)");
        if (before != now)
            tell(record, key,
                 ImportText::tr("%1: %2 → %3", "a field, what it was and what it becomes")
                     .arg(m_kind.field(key)->labelText(), before.isEmpty() ? none : before,
                          now.isEmpty() ? none : now));
    }

    const Workspace &m_workspace;
    const RecordSpec &m_kind;
    CsvTable m_table;
    IdSource &m_ids;
    Lookalikes m_lookalikes;
    QSet<RecordId> m_taken;
    int m_alike = 0;
    QHash<QString, RecordId> m_byUid;
    QHash<int, int> m_places;
    QList<int> m_left;  // lines of events that are older than what is here
};

}  // namespace

Result<ImportPlan> planCalendar(const Workspace &workspace, const RecordSpec &kind, const CsvTable &table,
                                IdSource &ids, const ImportOptions &options)
{
    if (!isCalendared(kind))
        return fail(ProblemCode::Invalid,
                    ImportText::tr("A calendar file is taken in as meetings; records of the kind %1 have no "
                                   "days and times of that kind.")
                        .arg(kind.pluralText()));
    return CalendarPlanner(workspace, kind, table, ids).run(options);
}

}  // namespace tri
