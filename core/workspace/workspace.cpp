// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/change/confirmation.h"
#include "core/store/store.h"
#include "core/workspace/backups.h"
#include "core/workspace/copyname.h"
#include "core/workspace/filecare.h"
#include "core/workspace/undostack.h"

#include <QCoreApplication>
#include <QFile>
#include <QThread>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct WorkspaceText {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

Problem unknownRecord()
{
    return {ProblemCode::NotFound, WorkspaceText::tr("This record is not in this workspace."), {}};
}

/// One record change on its way into the log.
struct Pending {
    const RecordChange *change = nullptr;
    std::optional<StoredRecord> stored;  ///< nothing for a new record
    Row made{};                          ///< a new record
    Entries entries;
};

Problem changedMeanwhile(const FieldSpec &field)
{
    return {ProblemCode::Stale,
            WorkspaceText::tr("“%1” was changed meanwhile. Compare the two versions before you go on.")
                .arg(field.labelText()),
            field.keyText()};
}

/// Nothing where the same was said before.
Result<Entries> confirmingEntries(const StoredRecord &stored, const Confirmation &confirmed, bool right)
{
    const auto *text = std::get_if<LocalText>(&stored.row.value(confirmed.field->key));
    if (right && !(text && confirmed.isAbout(*text)))
        return fail(changedMeanwhile(*confirmed.field));
    const LogValue value = right ? QByteArrayLiteral("true") : QByteArrayLiteral("null");
    if (stored.state.shown(confirmed.key) == value)
        return Entries();
    return Entries{{confirmed.key, value, stored.state.stampsOf(confirmed.key)}};
}

Result<Entries> fieldEntries(const StoredRecord &stored, const RecordChange &change)
{
    Entries entries;
    for (const FieldChange &field : change.fields) {
        if (const auto confirmed = Confirmation::parse(*change.spec, field.field)) {
            const auto more = confirmingEntries(stored, *confirmed, !isEmpty(field.after));
            if (!more)
                return fail(more.error());
            entries += *more;
            continue;
        }
        const int index = change.spec->indexOf(field.field);
        Q_ASSERT_X(index >= 0, "Workspace::apply", qPrintable(field.field));
        const FieldSpec &spec = change.spec->fields[std::size_t(index)];
        const FieldValue after = canonical(field.after, spec.type != FieldType::OrderedLinks);
        const FieldValue &current = stored.row.values[index];
        // Writing the shown value again settles a conflict; otherwise it is no change.
        const QStringList conflicts = stored.state.conflicts();
        const bool settles = std::any_of(conflicts.cbegin(), conflicts.cend(), [&field](const QString &reg) {
            return fieldOfRegister(reg) == field.field;
        });
        if (current == after && !settles)
            continue;
        if (current != field.before && current != after)
            return fail(changedMeanwhile(spec));
        entries += entriesFor(spec, stored.state, after);
    }
    return entries;
}

Entry lifeEntry(const RecordState &state, bool alive)
{
    const QString life = QString::fromLatin1(kLife);
    return {life, alive ? QByteArrayLiteral("true") : deletionValue(state.allStamps()), state.stampsOf(life)};
}

Result<Pending> prepare(Store &store, const RecordChange &change)
{
    Pending pending{&change, {}, {}, {}};
    auto stored = store.load(change.id);
    if (!stored)
        return fail(stored.error());
    pending.stored = std::move(*stored);
    if (change.life == LifeChange::Create) {
        if (pending.stored)
            return fail(ProblemCode::Exists, WorkspaceText::tr("This record exists already."), change.id.toString());
        pending.made = applied(Row(*change.spec, change.id), change);
        pending.entries = entriesForNew(pending.made);
        return pending;
    }
    if (!pending.stored || pending.stored->spec != change.spec)
        return fail(unknownRecord());
    const bool deleted = pending.stored->row.deleted;
    switch (change.life) {
    case LifeChange::Create: break;
    case LifeChange::Delete:
        if (!deleted || pending.stored->state.lifeInConflict())
            pending.entries << lifeEntry(pending.stored->state, false);
        break;
    case LifeChange::Restore: pending.entries << lifeEntry(pending.stored->state, true); [[fallthrough]];
    case LifeChange::None:
        if (deleted && change.life == LifeChange::None)
            return fail(ProblemCode::Stale, WorkspaceText::tr("This record was deleted meanwhile. Restore it to go on."));
        auto entries = fieldEntries(*pending.stored, change);
        if (!entries)
            return fail(entries.error());
        pending.entries += *entries;
        break;
    }
    return pending;
}

Status write(Store &store, const Stamp &stamp, Pending &pending)
{
    if (pending.stored) {
        const Row before = pending.stored->row;
        pending.stored->state.integrate(stamp, pending.entries);
        return store.save(*pending.stored, pending.change->id, &before);
    }
    Row &row = pending.made;
    for (qsizetype i = 0; i < row.values.size(); ++i)
        row.values[i] =
            canonical(row.values[i], row.spec->fields[std::size_t(i)].type != FieldType::OrderedLinks);
    return store.saveNew(row, stamp, pending.entries);
}

Status writeAll(Store &store, const Stamp &stamp, QList<Pending> &all, Progress *progress)
{
    const auto leaving = std::count_if(all.cbegin(), all.cend(), [](const Pending &pending) {
        return pending.change->life == LifeChange::Delete;
    });
    return store.writeMany(leaving, progress, [&]() -> Status {
        for (Pending &pending : all) {
            if (auto going = advance(progress); !going)
                return going;
            if (auto done = write(store, stamp, pending); !done)
                return done;
        }
        return {};
    });
}

CommitEvent::Touched touched(const RecordChange &change)
{
    CommitEvent::Touched out{change.id, change.spec->keyText(), {}, change.life != LifeChange::None};
    for (const FieldChange &field : change.fields)
        if (const QString key = fieldOfRegister(field.field); !out.fields.contains(key))
            out.fields << key;
    return out;
}

}  // namespace

Workspace::Workspace(std::unique_ptr<Store> store, Options options)
    : m_store(std::move(store)), m_options(std::move(options)), m_copy(std::make_unique<CopyName>(*m_store, m_options)),
      m_undo(std::make_unique<UndoStack>())
{
    connect(this, &Workspace::committed, this, [this] {
        const auto held = hold();  // a page may be reading names beside the window
        m_titles.clear();
    });
}

Workspace::~Workspace()
{
    m_copy->leave();
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const Options &options)
{
    auto store = Store::create(path, *options.registry);
    if (!store)
        return fail(store.error());
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*store), options));
    if (auto done = workspace->m_copy->start(); !done) {
        workspace.reset();
        QFile::remove(path);  // without a copy name it is not whole
        return fail(done.error());
    }
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, Mode mode, const Options &options)
{
    if (mode == Mode::ReadOnly)
        Store::finishCutOff(path);
    const auto beforeUpdate = [&options](Database &database) -> Status {
        if (!options.keepsBackups)
            return {};
        const auto backup = backUpBeforeUpdate(database, options.clock->now());
        return backup ? Status() : fail(backup.error());
    };
    auto store = Store::open(path, mode == Mode::ReadOnly, *options.registry, beforeUpdate,
                             options.opensAtOnce ? Store::PageCheck::Later : Store::PageCheck::Now);
    if (!store)
        return fail(store.error());
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*store), options));
    if (auto done = workspace->m_undo->load(*workspace->m_store); !done)
        return fail(done.error());
    const bool backsUp = options.keepsBackups && !workspace->isReadOnly();
    if (options.opensAtOnce)
        workspace->beginCare(backsUp);
    else if (backsUp)
        workspace->backUpOfDay(options.clock->now());
    return workspace;
}

const Registry &Workspace::registry() const
{
    return m_store->registry();
}

const QString &Workspace::path() const
{
    return m_store->path();
}

bool Workspace::isReadOnly() const
{
    return m_store->isReadOnly();
}

RecordId Workspace::newId()
{
    return m_options.ids->nextId();
}

Status Workspace::readyToWrite() const
{
    if (isReadOnly())
        return fail(
            ProblemCode::ReadOnly,
            WorkspaceText::tr("This workspace is open read-only. Copy it to a folder you may write to, and open the copy."));
    finishCare();
    return m_damage ? fail(*m_damage) : Status();
}

void Workspace::beginCare(bool backsUp)
{
    std::optional<QDateTime> backUpAt;
    if (backsUp) {
        backUpAt = m_options.clock->now();
        m_backedUp = backUpAt->toUTC().date();
    }
    m_care = std::make_unique<FileCare>(path(), backUpAt, [this] {
        QMetaObject::invokeMethod(this, [this] {
            finishCare();
            Q_EMIT careEnded();
        }, Qt::QueuedConnection);
    });
}

void Workspace::finishCare() const
{
    const auto held = hold();
    if (!m_care)
        return;
    m_damage = m_care->outcome().damage;
    m_backupProblem = m_care->outcome().noBackup;
    m_care.reset();
}

Result<LogCommit> Workspace::newCommit(Origin origin, const CommitLabel &label, const QString &target)
{
    auto name = m_copy->forWriting();
    if (!name)
        return fail(name.error());
    LogCommit commit;
    commit.copy = *name;
    commit.author = m_options.author;
    commit.time = m_options.clock->now().toUTC().toString(Qt::ISODateWithMs);
    commit.origin = origin;
    commit.label = label.toJson();
    commit.target = target;
    auto previous = m_store->headDigest(commit.copy, &commit.number);
    if (!previous)
        return fail(previous.error());
    commit.previous = *previous;
    ++commit.number;
    return commit;
}

std::unique_lock<std::recursive_mutex> Workspace::hold() const
{
    return std::unique_lock(m_busy);
}

/// Listeners are called in the workspace's own thread, whoever did the work.
void Workspace::announce(const CommitEvent &event)
{
    if (QThread::currentThread() == thread())
        Q_EMIT committed(event);
    else
        QMetaObject::invokeMethod(this, [this, event] { Q_EMIT committed(event); }, Qt::QueuedConnection);
}

/// A file that lies open over midnight is backed up before its first change of the new day.
Status Workspace::backUpAsDue(qsizetype records, Origin origin)
{
    if (!m_options.keepsBackups)
        return {};
    const QDateTime now = m_options.clock->now();
    if (m_backedUp != now.toUTC().date())
        backUpOfDay(now);
    if (origin != Origin::Import && records <= kBulkRecords)
        return {};
    const auto reason = origin == Origin::Import ? BackupReason::Import : BackupReason::Bulk;
    const auto backup = backUpBeforeStep(*this, now, reason);
    return backup ? Status() : fail(backup.error());
}

void Workspace::backUpOfDay(const QDateTime &now)
{
    const auto held = hold();
    m_backedUp = now.toUTC().date();
    m_backupProblem.reset();
    if (const auto made = backUpDaily(m_store->database(), now); !made)
        m_backupProblem = made.error();
}

Result<Stamp> Workspace::apply(const ChangeSet &changes, Progress *progress)
{
    auto held = hold();
    if (auto done = readyToWrite(); !done)
        return fail(done.error());
    if (auto done = backUpAsDue(changes.records.size(), changes.origin); !done)
        return fail(done.error());
    Transaction transaction(m_store->database());
    if (auto done = transaction.begin(); !done)
        return fail(done.error());
    auto commit = newCommit(changes.origin, changes.label, {});
    if (!commit)
        return fail(commit.error());

    begin(progress, changes.records.size() * 2);
    QList<Pending> all;
    all.reserve(changes.records.size());
    QSet<RecordId> ids;
    CommitEvent event{{}, changes.origin, changes.label, {}};
    for (const RecordChange &change : changes.records) {
        Q_ASSERT_X(!ids.contains(change.id), "Workspace::apply", "a record stands twice in one change set");
        ids.insert(change.id);
        if (auto going = advance(progress); !going)
            return fail(going.error());
        auto pending = prepare(*m_store, change);
        if (!pending)
            return fail(pending.error());
        if (pending->entries.isEmpty())
            continue;
        commit->lines << LogLine{change.id, change.spec->keyText(), encodeEntries(pending->entries)};
        event.records << touched(change);
        all << std::move(*pending);
    }
    if (all.isEmpty())
        return Stamp();  // nothing differs: no commit, no noise in the history

    commit->digest = commit->computeDigest();
    event.stamp = commit->stamp();
    const auto seq = m_store->append(*commit);
    if (!seq)
        return fail(seq.error());
    if (auto done = writeAll(*m_store, event.stamp, all, progress); !done)
        return fail(done.error());
    if (progress)
        progress->seal();
    if (auto done = transaction.commit(); !done)
        return fail(done.error());
    m_copy->committed(commit->digest);
    m_undo->pushed({*seq, *seq, event.stamp, changes.label});
    held.unlock();  // who is told may wait for a thread that reads
    announce(event);
    return event.stamp;
}

std::optional<CommitLabel> Workspace::undoLabel() const
{
    const auto held = hold();
    return m_undo->undoLabel();
}

std::optional<CommitLabel> Workspace::redoLabel() const
{
    const auto held = hold();
    return m_undo->redoLabel();
}

}  // namespace tri
