// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random histories over two to five copies that send each other packages: whole ones, what the other lacks, and parts of
// the workspace; lost, doubled, late and in any order, with clocks that are years apart. The real functions decide what
// is new in a package; the copies keep their logs in memory. In the end all copies are equal and no value is lost.

#include "core/change/commitpart.h"
#include "core/workspace/freshcommits.h"
#include "tests/support/sanitized.h"
#include "tests/support/workspacefixture.h"

#include <QTest>

#include <rapidcheck.h>

#include <deque>
#include <functional>
#include <sstream>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

/// The whole number is run where TRI_FULL is set; the sanitizers make each history some eight times slower.
int histories()
{
    if (qEnvironmentVariableIsSet("TRI_FULL"))
        return 100'000;
    return kSanitized ? 1'500 : 30'000;
}

struct Op {
    quint32 bits;
    [[nodiscard]] quint32 part(int shift, quint32 range) const
    {
        return ((bits >> quint32(shift)) & 0xffU) % range;
    }
};

enum class Fault { None, KeepsReplaced, ForgetsParts };

struct Message {
    std::size_t to = 0;
    QList<LogCommit> commits;
    bool partial = false;
};

/// A copy as its log tells it.
class Copy {
public:
    Copy(QString name, int years, Fault fault) : m_name(std::move(name)), m_years(years), m_fault(fault) {}

    [[nodiscard]] const QList<LogCommit> &log() const { return m_log; }
    [[nodiscard]] const QMap<RecordId, RecordState> &records() const { return m_records; }

    void commit(const QMap<RecordId, Entries> &changes)
    {
        LogCommit commit;
        commit.copy = m_name;
        commit.number = ++m_number;
        commit.previous = m_previous;
        commit.time = QDateTime(QDate(2014 + m_years, 1, 1), QTime(0, 0), Qt::UTC)
                          .addSecs(m_number)
                          .toString(Qt::ISODateWithMs);
        commit.label = u"{\"verb\":\"edit\"}"_s;
        for (auto it = changes.cbegin(); it != changes.cend(); ++it)
            commit.lines << LogLine{it.key(), u"toy"_s, encodeEntries(it.value())};
        commit.digest = m_previous = commit.computeDigest();
        append(commit);
    }
    [[nodiscard]] HeldCommits held() const
    {
        HeldCommits out;
        QHash<QByteArray, std::pair<qsizetype, bool>> parts;
        for (const LogCommit &commit : m_log) {
            if (commit.isPart()) {
                auto &[lines, labelled] = parts[commit.digest];
                lines += commit.lines.size();
                labelled = labelled || !commit.label.isEmpty();
            }
            const bool whole = !commit.isPart()
                || (parts[commit.digest].first == commit.wholeLines && parts[commit.digest].second);
            out.insert(commit.digest, {commit.copy, commit.number, whole, false});
        }
        return out;
    }
    [[nodiscard]] CopyNumbers numbers() const
    {
        CopyNumbers out;
        CopyNumbers count;
        const HeldCommits all = held();
        for (const HeldCommit &commit : all) {
            if (!commit.whole)
                return {};
            out[commit.copy] = std::max(out.value(commit.copy), commit.number);
            ++count[commit.copy];
        }
        return count == out ? out : CopyNumbers();
    }
    /// Fails with Newer when something before it did not come yet.
    [[nodiscard]] Status take(const Message &message)
    {
        const auto partsHere = [this](const LogCommit &named) -> Result<QList<LogCommit>> {
            QList<LogCommit> parts;
            for (const LogCommit &commit : std::as_const(m_log))
                if (commit.digest == named.digest)
                    parts << commit;
            return parts;
        };
        const HeldCommits here = held();
        QList<LogCommit> offered;
        for (const LogCommit &commit : message.commits)
            if (const auto it = here.constFind(commit.digest); it == here.cend() || !it->whole)
                offered << commit;
        if (m_fault == Fault::ForgetsParts)
            offered.removeIf([&here](const LogCommit &commit) { return here.contains(commit.digest); });
        const auto fresh =
            freshCommits(here, offered,
                         {u"a package"_s, message.partial, m_name, partsHere,
                          [this](const RecordId &id) { return Result<bool>(m_records.contains(id)); }});
        if (!fresh)
            return fail(fresh.error());
        for (const LogCommit &commit : fresh->commits)
            append(commit);
        return {};
    }
    [[nodiscard]] QByteArray state() const
    {
        QByteArray out;
        for (auto it = m_records.cbegin(); it != m_records.cend(); ++it) {
            out += it.key().toString().toLatin1() + (it->isDeleted() ? " deleted\n" : "\n");
            for (auto reg = it->registers.cbegin(); reg != it->registers.cend(); ++reg) {
                QList<QByteArray> heads;
                for (const Head &head : reg.value())
                    heads << head.stamp.toString().toLatin1() + ':' + head.value;
                std::sort(heads.begin(), heads.end());
                out += reg.key().toUtf8() + '=' + it->shown(reg.key()) + " of" + heads.join(',') + '\n';
            }
        }
        return out;
    }

private:
    void append(const LogCommit &commit)
    {
        m_log << commit;
        for (const LogLine &line : commit.lines) {
            Entries entries = *decodeEntries(line.body);
            if (m_fault == Fault::KeepsReplaced)
                for (Entry &entry : entries)
                    entry.replaces.clear();
            m_records[line.record].kind = line.kind;
            m_records[line.record].integrate(commit.stamp(), entries);
        }
    }

    QString m_name;
    int m_years;
    Fault m_fault;
    qint64 m_number = 0;
    QByteArray m_previous;
    QList<LogCommit> m_log;
    QMap<RecordId, RecordState> m_records;
};

Entries editOf(const RecordState &state, const RecordId &id, const Op &op)
{
    const RecordSpec &spec = kindOf<Toy>().spec;
    const QString life = QString::fromLatin1(kLife);
    if (!state.exists()) {
        Row row(spec, id);
        row.setValue(u"text", u"new"_s);
        return entriesForNew(row);
    }
    switch (op.part(16, 5)) {
    case 0: return {{life, deletionValue(state.allStamps()), state.stampsOf(life)}};
    case 1: return {{life, "true", state.stampsOf(life)}};
    case 2: return entriesFor(*spec.field(u"count"), state, qint64(op.part(20, 3)));
    case 3: return entriesFor(*spec.field(u"parts"), state, canonical(RecordIds{{7, op.part(20, 3) + 1}}));
    default: return entriesFor(*spec.field(u"text"), state, QString::number(op.part(20, 3)));
    }
}

/// One to three records in one commit, so that parts of it are sent.
void edit(Copy &copy, const Op &op)
{
    QMap<RecordId, Entries> changes;
    for (quint32 i = 0; i <= op.part(8, 3); ++i) {
        const RecordId id{1, (op.part(4, 4) + i) % 4 + 1};
        const Entries entries = editOf(copy.records().value(id), id, op);
        if (!entries.isEmpty())
            changes.insert(id, entries);
    }
    if (!changes.isEmpty())
        copy.commit(changes);
}

/// Whole, what the other lacks by what it told last, or the part about some of the records.
Message messageFrom(const Copy &from, const Copy &to, std::size_t receiver, const Op &op)
{
    Message out{receiver, {}, false};
    const CopyNumbers known = to.numbers();
    switch (op.part(12, 3)) {
    case 0:
        out.commits = from.log();
        out.partial = from.numbers().isEmpty();
        break;
    case 1:
        for (const LogCommit &commit : from.log())
            if (known.value(commit.copy) < commit.number)
                out.commits << commit;
        out.partial = from.numbers().isEmpty();
        break;
    default:
        for (const LogCommit &commit : from.log()) {
            const LogCommit part = partOf(
                commit, [&op](const RecordId &id) { return (op.part(16, 15) + 1) & (1U << (id.lo - 1)); });
            if (!part.lines.isEmpty())
                out.commits << part;
        }
        out.partial = true;
    }
    return out;
}

void deliver(std::vector<Copy> &all, const Message &message)
{
    const Status done = all[message.to].take(message);
    // What comes before its past is refused as a whole and asked for again; nothing else may be wrong with it.
    RC_ASSERT(done || done.error().code == ProblemCode::Newer);
}

Entries entriesOf(const LogLine &line)
{
    return *decodeEntries(line.body);
}

/// Every value ever written is shown, replaced by a change that knew it, or listed as a conflict.
void noValueIsLost(const Copy &copy)
{
    QSet<QString> replaced;
    for (const LogCommit &commit : copy.log())
        for (const LogLine &line : commit.lines)
            for (const Entry &entry : entriesOf(line))
                for (const Stamp &stamp : entry.replaces)
                    replaced.insert(line.record.toString() + entry.reg + stamp.toString());
    for (const LogCommit &commit : copy.log())
        for (const LogLine &line : commit.lines)
            for (const Entry &entry : entriesOf(line)) {
                const RecordState &state = *copy.records().constFind(line.record);
                const bool current =
                    state.registers.value(entry.reg).contains(Head{commit.stamp(), entry.value});
                const bool gone =
                    replaced.contains(line.record.toString() + entry.reg + commit.stamp().toString());
                RC_ASSERT(current != gone);
                if (current && entry.reg != QLatin1String(kLife) && state.shown(entry.reg) != entry.value)
                    RC_ASSERT(state.conflicts().contains(entry.reg));
            }
}

void history(int copies, const std::vector<quint32> &numbers, Fault fault)
{
    std::vector<Copy> all;
    for (int i = 0; i < copies; ++i)
        all.emplace_back(u"copy%1"_s.arg(i), (i % 2 ? 1 : -1) * 5 * i, i == 0 ? fault : Fault::None);
    std::deque<Message> onTheWay;
    for (const quint32 bits : numbers) {
        const Op op{bits};
        const std::size_t who = op.part(0, quint32(copies));
        const std::size_t other = (who + 1 + op.part(4, quint32(copies - 1))) % std::size_t(copies);
        switch (op.part(24, 6)) {
        case 0:
        case 1:
        case 2: edit(all[who], op); break;
        case 3: onTheWay.push_back(messageFrom(all[who], all[other], other, op)); break;
        case 4:  // any of them arrives, and may arrive again
            if (!onTheWay.empty())
                deliver(all, onTheWay[op.part(8, quint32(onTheWay.size()))]);
            break;
        default:  // the oldest is lost
            if (!onTheWay.empty())
                onTheWay.pop_front();
        }
    }
    for (const Message &late : onTheWay)
        deliver(all, late);
    for (int round = 0; round < 2; ++round)
        for (std::size_t from = 0; from < all.size(); ++from)
            for (std::size_t to = 0; to < all.size(); ++to)
                if (from != to)
                    RC_ASSERT(all[to].take({to, all[from].log(), true}).has_value());
    for (const Copy &copy : all) {
        RC_ASSERT(copy.state() == all.front().state());
        RC_ASSERT(!copy.numbers().isEmpty()
                  || copy.log().isEmpty());  // nothing is missing, all parts made a whole
    }
    noValueIsLost(all.front());
    const QByteArray before = all.front().state();
    RC_ASSERT(all.front().take({0, all.back().log(), true}).has_value());
    RC_ASSERT(all.front().state() == before);
}

}  // namespace

class TestExchangeHistories : public QObject {
    Q_OBJECT

    bool holds(const char *what, int count, const std::function<void()> &property)
    {
        rc::detail::TestParams parameters;
        parameters.seed = 20131003;
        parameters.maxSuccess = count;
        parameters.maxSize = 80;
        qInfo("%s: %d histories, seed %llu", what, count, static_cast<unsigned long long>(parameters.seed));
        const rc::detail::TestMetadata metadata{what, what};
        const auto result = rc::detail::checkTestable(property, metadata, parameters);
        std::ostringstream said;
        rc::detail::printResultMessage(result, said);
        qInfo("%s", said.str().c_str());
        return result.is<rc::detail::SuccessResult>();
    }

private Q_SLOTS:
    void copiesConverge_whateverIsLostDoubledOrPartial()
    {
        QVERIFY(holds("packages", histories(), [] {
            history(*rc::gen::inRange(2, 6), *rc::gen::arbitrary<std::vector<quint32>>(), Fault::None);
        }));
    }
    void aPlantedFault_isFound_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("one copy keeps what was replaced") << int(Fault::KeepsReplaced);
        QTest::newRow("one copy never completes parts") << int(Fault::ForgetsParts);
    }
    void aPlantedFault_isFound()
    {
        QFETCH(int, fault);
        QVERIFY(!holds("planted fault", 1500, [fault] {
            history(*rc::gen::inRange(2, 6), *rc::gen::arbitrary<std::vector<quint32>>(), Fault(fault));
        }));
    }
};

QTEST_GUILESS_MAIN(TestExchangeHistories)
#include "tst_exchangehistories.moc"
