// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random histories over two to five copies: they converge, in any order of exchange, repeatedly, and lose no value.
// The first property runs the merge model itself; the others run whole workspaces on disk.

#include "tests/support/sanitized.h"
#include "tests/support/workspacefixture.h"

#include "core/change/logcommit.h"

#include <QTest>

#include <rapidcheck.h>

#include <functional>
#include <sstream>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

/// The sanitizers look at each step of a history and make it some eight times slower; a part shows them as much.
constexpr int slowness = tri::test::kSanitized ? 10 : 1;

/// One random step, read from a number so that rapidcheck can shrink it.
struct Op {
    quint32 bits;
    [[nodiscard]] quint32 part(int shift, quint32 range) const { return ((bits >> quint32(shift)) & 0xffU) % range; }
};

/// A copy as the merge model sees it: a log and the states it leads to.
class ModelCopy {
public:
    explicit ModelCopy(QString name) : m_name(std::move(name)) {}

    [[nodiscard]] const QMap<RecordId, RecordState> &records() const { return m_records; }
    [[nodiscard]] const QList<LogCommit> &log() const { return m_log; }

    void commit(const RecordId &id, const Entries &entries)
    {
        LogCommit commit;
        commit.copy = m_name;
        commit.number = ++m_number;
        commit.previous = m_previous;
        commit.lines << LogLine{id, u"toy"_s, encodeEntries(entries)};
        commit.digest = m_previous = commit.computeDigest();
        take(commit);
    }
    void take(const LogCommit &commit)
    {
        if (m_known.contains(commit.digest))
            return;
        m_known.insert(commit.digest);
        m_log << commit;
        for (const LogLine &line : commit.lines) {
            m_records[line.record].kind = line.kind;
            m_records[line.record].integrate(commit.stamp(), *decodeEntries(line.body));
        }
    }
    void mergeFrom(const ModelCopy &other)
    {
        for (const LogCommit &commit : other.m_log)
            take(commit);
    }
    [[nodiscard]] QByteArray state() const
    {
        QByteArray out;
        for (auto it = m_records.cbegin(); it != m_records.cend(); ++it) {
            out += it.key().toString().toLatin1() + (it->isDeleted() ? " deleted\n" : "\n");
            for (auto reg = it->registers.cbegin(); reg != it->registers.cend(); ++reg) {
                out += reg.key().toUtf8() + '=' + it->shown(reg.key()) + " of";
                QList<QByteArray> heads;
                for (const Head &head : reg.value())
                    heads << head.stamp.toString().toLatin1() + ':' + head.value;
                std::sort(heads.begin(), heads.end());
                out += heads.join(',') + '\n';
            }
            out += it->conflicts().join(u' ').toUtf8() + '\n';
        }
        return out;
    }

private:
    QString m_name;
    qint64 m_number = 0;
    QByteArray m_previous;
    QList<LogCommit> m_log;
    QSet<QByteArray> m_known;
    QMap<RecordId, RecordState> m_records;
};

RecordIds someIds(quint32 bits)
{
    RecordIds ids;
    for (quint64 i = 0; i < 4; ++i)
        if (bits & (1U << i))
            ids << RecordId{7, i + 1};
    if (bits & 16U)
        std::reverse(ids.begin(), ids.end());
    return ids;
}

void modelEdit(ModelCopy &copy, const Op &op)
{
    const RecordSpec &spec = kindOf<Toy>().spec;
    const QString life = QString::fromLatin1(kLife);
    const RecordId id{1, op.part(4, 3) + 1};
    const RecordState state = copy.records().value(id);
    if (!state.exists()) {
        Row row(spec, id);
        row.setValue(u"text", u"new"_s);
        // Two copies may make "the same" record only by its id, which is random; here the maker's number keeps them apart.
        if (copy.log().isEmpty() || op.part(8, 2))
            copy.commit(id, entriesForNew(row));
        return;
    }
    switch (op.part(12, 7)) {
    case 0: copy.commit(id, {{life, deletionValue(state.allStamps()), state.stampsOf(life)}}); break;
    case 1: copy.commit(id, {{life, "true", state.stampsOf(life)}}); break;
    case 2:
    case 3: copy.commit(id, entriesFor(*spec.field(u"text"), state, QString::number(op.part(16, 3)))); break;
    case 4: copy.commit(id, entriesFor(*spec.field(u"count"), state, qint64(op.part(16, 3)))); break;
    case 5:
        if (const Entries e = entriesFor(*spec.field(u"parts"), state, canonical(someIds(op.part(16, 16)))); !e.isEmpty())
            copy.commit(id, e);
        break;
    default:
        if (const Entries e = entriesFor(*spec.field(u"steps"), state, canonical(someIds(op.part(16, 32)), false)); !e.isEmpty())
            copy.commit(id, e);
    }
}

/// Every value ever written is shown, replaced by a change that knew it, or listed as a conflict.
void noValueIsLost(const ModelCopy &copy)
{
    struct Written {
        RecordId record;
        Entry entry;
        Stamp stamp;
    };
    QList<Written> all;
    QSet<QString> replaced;
    for (const LogCommit &commit : copy.log())
        for (const LogLine &line : commit.lines) {
            const auto entries = decodeEntries(line.body);
            RC_ASSERT(entries.has_value());
            for (const Entry &entry : *entries) {
                all << Written{line.record, entry, commit.stamp()};
                for (const Stamp &stamp : entry.replaces)
                    replaced.insert(line.record.toString() + entry.reg + stamp.toString());
            }
        }
    for (const Written &written : std::as_const(all)) {
        const RecordState &state = *copy.records().constFind(written.record);
        const bool current = state.registers.value(written.entry.reg).contains(Head{written.stamp, written.entry.value});
        const bool gone = replaced.contains(written.record.toString() + written.entry.reg + written.stamp.toString());
        RC_ASSERT(current != gone);
        if (current && written.entry.reg != QLatin1String(kLife) && state.shown(written.entry.reg) != written.entry.value)
            RC_ASSERT(state.conflicts().contains(written.entry.reg));
    }
}

void modelHistory(int copies, const std::vector<quint32> &numbers)
{
    std::vector<ModelCopy> all;
    for (int i = 0; i < copies; ++i)
        all.emplace_back(u"copy-%1"_s.arg(i));
    for (const quint32 bits : numbers) {
        const Op op{bits};
        ModelCopy &copy = all[op.part(0, quint32(copies))];
        if (op.part(24, 4) == 0)
            copy.mergeFrom(all[op.part(8, quint32(copies))]);
        else
            modelEdit(copy, op);
    }
    // Forwards into one fresh copy, backwards into another, and round about among the copies themselves.
    ModelCopy forwards(u"forwards"_s);
    ModelCopy backwards(u"backwards"_s);
    for (int i = 0; i < copies; ++i) {
        forwards.mergeFrom(all[std::size_t(i)]);
        backwards.mergeFrom(all[std::size_t(copies - 1 - i)]);
    }
    for (int round = 0; round < 2; ++round)
        for (int i = 0; i < copies; ++i)
            all[std::size_t(i)].mergeFrom(all[std::size_t((i + 1) % copies)]);
    for (int i = 0; i < copies; ++i)
        all[0].mergeFrom(all[std::size_t(i)]);
    RC_ASSERT(forwards.state() == backwards.state());
    RC_ASSERT(forwards.state() == all[0].state());
    const QByteArray before = forwards.state();
    forwards.mergeFrom(backwards);
    RC_ASSERT(forwards.state() == before);
    noValueIsLost(forwards);
}

/// One random edit of a whole workspace; what the state refuses is no step.
void edit(Workspace &w, const Op &op)
{
    const RecordIds ids = must(w.find({&kindOf<Toy>().spec, {}}));
    const auto pick = [&] { return ids[qsizetype(op.part(4, quint32(ids.size())))]; };
    switch (ids.isEmpty() ? 0U : op.part(12, 6)) {
    case 0: save(w, toy(w, u"T-%1"_s.arg(op.part(16, 200)), u"Name %1"_s.arg(op.part(20, 9)))); break;
    case 1: remove(w, pick()); break;
    case 2: change(w, pick(), u"text"_s, QString::number(op.part(16, 4))); break;
    case 3: change(w, pick(), u"parts"_s, canonical(someIds(op.part(16, 16)))); break;
    case 4: change(w, pick(), u"steps"_s, canonical(someIds(op.part(16, 32)), false)); break;
    default: change(w, pick(), u"name"_s, LocalText(u"fr"_s, u"Nom %1"_s.arg(op.part(16, 5)))); break;
    }
}

void workspaceHistory(const std::vector<quint32> &numbers)
{
    WorkspaceFixture fixture;
    std::unique_ptr<Workspace> copies[2] = {fixture.create(u"a"_s), fixture.create(u"b"_s)};
    for (const quint32 bits : numbers) {
        const Op op{bits};
        const quint32 which = op.part(0, 2);
        if (op.part(24, 5) == 0)
            mergeFrom(*copies[which], copies[1 - which]->path());
        else if (op.part(24, 5) == 1 && copies[which]->undoLabel())
            (void)copies[which]->undo().has_value();  // a later change may stand in the way
        else
            edit(*copies[which], op);
    }
    for (int i = 0; i < 3; ++i)
        mergeFrom(*copies[i % 2], copies[(i + 1) % 2]->path());
    RC_ASSERT(must(copies[0]->dump()) == must(copies[1]->dump()));
    for (const auto &copy : copies) {
        const auto report = must(copy->check());
        if (!report.errors.isEmpty())
            RC_FAIL((report.errors.first().where + u' ' + report.errors.first().text).toStdString());
    }
}

void undoRedoHistory(const std::vector<quint32> &numbers)
{
    WorkspaceFixture fixture;
    auto w = fixture.create(u"w"_s);
    auto other = fixture.create(u"other"_s);
    QList<QByteArray> dumps{must(w->dump())};
    qsizetype steps = 0;
    for (const quint32 bits : numbers) {
        const Op op{bits};
        const auto before = must(w->log(1)).value(0).stamp;
        if (op.part(24, 6) == 0) {
            edit(*other, op);
            if (op.part(0, 2))
                mergeFrom(*other, w->path());
            mergeFrom(*w, other->path());
        } else {
            edit(*w, op);
        }
        const auto after = must(w->log(1)).value(0);
        if (after.stamp == before || !after.own)
            continue;
        dumps << must(w->dump());
        ++steps;
    }
    for (qsizetype i = steps; i > 0; --i) {
        RC_ASSERT(must(w->dump()) == dumps[i]);
        must(w->undo());
        if (i % 3 == 0) {
            w.reset();
            w = fixture.open(u"w"_s);
        }
    }
    RC_ASSERT(must(w->dump()) == dumps[0]);
    for (qsizetype i = 1; i <= steps; ++i) {
        must(w->redo());
        RC_ASSERT(must(w->dump()) == dumps[i]);
    }
    RC_ASSERT(must(w->check()).errors.isEmpty());
}

}  // namespace

class TestHistories : public QObject {
    Q_OBJECT

    void run(const char *what, int histories, const std::function<void()> &property)
    {
        rc::detail::TestParams parameters;
        parameters.seed = 20131003;
        parameters.maxSuccess = histories;
        parameters.maxSize = 60;
        qInfo("%s: %d histories, seed %llu", what, histories, static_cast<unsigned long long>(parameters.seed));
        const rc::detail::TestMetadata metadata{what, what};
        const auto result = rc::detail::checkTestable(property, metadata, parameters);
        std::ostringstream said;
        rc::detail::printResultMessage(result, said);
        qInfo("%s", said.str().c_str());
        QVERIFY(result.is<rc::detail::SuccessResult>());
    }

private Q_SLOTS:
    void copiesConverge_andLoseNothing()
    {
        run("merge model", 20000 / slowness, [] {
            modelHistory(*rc::gen::inRange(2, 6), *rc::gen::arbitrary<std::vector<quint32>>());
        });
    }
    void workspacesConverge()
    {
        run("workspaces on disk", 120, [] { workspaceHistory(*rc::gen::arbitrary<std::vector<quint32>>()); });
    }
    void undoAll_redoAll_giveTheSameBytes()
    {
        run("undo and redo", 80, [] { undoRedoHistory(*rc::gen::arbitrary<std::vector<quint32>>()); });
    }
};

QTEST_GUILESS_MAIN(TestHistories)
#include "tst_histories.moc"
