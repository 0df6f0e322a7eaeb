// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/backupcomparison.h"

#include "core/base/collation.h"
#include "core/store/audit.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

using What = BackupDifference::What;

/// Fields that show another value, or have other versions.
QStringList differingFields(const StoredRecord &here, const StoredRecord &there)
{
    QStringList fields;
    const auto add = [&fields](const QString &reg) {
        const QString field = fieldOfRegister(reg);
        if (field != QLatin1String(kLife) && !fields.contains(field))
            fields << field;
    };
    for (const auto &[a, b] : {std::pair(&here.state, &there.state), std::pair(&there.state, &here.state)})
        for (auto it = a->registers.cbegin(); it != a->registers.cend(); ++it)
            if (a->shown(it.key()) != b->shown(it.key()) || a->valuesOf(it.key()) != b->valuesOf(it.key()))
                if (!fields.contains(it.key())
                    && !(a->shown(it.key()) == "null" && !b->registers.contains(it.key())))
                    add(it.key());
    return fields;
}

class Comparison {
public:
    Comparison(Store &here, Store &there, const Workspace &workspace)
        : m_here(here), m_there(there), m_workspace(workspace)
    {
    }
    [[nodiscard]] Result<BackupComparison> compare();

private:
    [[nodiscard]] Status compareRecords();
    [[nodiscard]] Status compareLogs();
    [[nodiscard]] Status add(const RecordId &id, What what);
    [[nodiscard]] Status addOlder(const RecordId &id);

    Store &m_here;
    Store &m_there;
    const Workspace &m_workspace;
    BackupComparison m_out;
};

Status Comparison::add(const RecordId &id, What what)
{
    // Its name is that of the side where it is.
    Store &store = what == What::Back || what == What::Unknown ? m_there : m_here;
    const auto stored = store.load(id);
    if (!stored)
        return fail(stored.error());
    if (!*stored)
        return {};
    BackupDifference out{id, (*stored)->state.kind, {}, {}, what};
    if ((*stored)->spec) {
        const TextContext context{QLocale(screenLanguage()), screenLanguage(),
                                  [this](const RecordId &other) { return m_workspace.title(other); }};
        out.reference = (*stored)->row.reference();
        out.title = titleText((*stored)->row, context);
    }
    m_out.records << std::move(out);
    return {};
}

Status Comparison::addOlder(const RecordId &id)
{
    const auto here = m_here.load(id);
    const auto there = m_there.load(id);
    if (!here || !there)
        return fail(here ? there.error() : here.error());
    if (!*here || !*there)
        return {};
    const QStringList fields = differingFields(**here, **there);
    if (fields.isEmpty())
        return {};  // the same values, by other changes
    if (auto done = add(id, What::Older); !done)
        return done;
    m_out.records.last().fields = fields;
    return {};
}

Status Comparison::compareRecords()
{
    const auto here = recordHeads(m_here);
    const auto there = recordHeads(m_there);
    if (!here || !there)
        return fail(here ? there.error() : here.error());
    for (auto it = here->cbegin(); it != here->cend(); ++it) {
        const auto other = there->constFind(it.key());
        Status done;
        if (other == there->cend())
            done = it->living ? add(it.key(), What::Missing) : Status();
        else if (it->living != other->living)
            done = add(it.key(), it->living ? What::Deleted : What::Back);
        else if (it->living && it->heads != other->heads)
            done = addOlder(it.key());
        if (!done)
            return done;
    }
    for (auto it = there->cbegin(); it != there->cend(); ++it)
        if (it->living && !here->contains(it.key()))
            if (auto done = add(it.key(), What::Unknown); !done)
                return done;
    QMap<QString, int> order;
    for (const RecordSpec *spec : m_workspace.registry().kinds())
        order.insert(spec->keyText(), int(order.size()));
    std::stable_sort(m_out.records.begin(), m_out.records.end(),
                     [&order](const BackupDifference &a, const BackupDifference &b) {
                         const int one = order.value(a.kind, INT_MAX);
                         const int two = order.value(b.kind, INT_MAX);
                         return one != two ? one < two : a.title != b.title ? a.title < b.title : a.id < b.id;
                     });
    return {};
}

Status Comparison::compareLogs()
{
    const auto here = m_here.heldCommits();
    const auto there = m_there.heldCommits();
    const auto filesHere = m_here.contentHashes();
    const auto filesThere = m_there.contentHashes();
    if (!here || !there)
        return fail(here ? there.error() : here.error());
    if (!filesHere || !filesThere)
        return fail(filesHere ? filesThere.error() : filesHere.error());
    for (auto it = here->cbegin(); it != here->cend(); ++it)
        m_out.commits += there->contains(it.key()) ? 0 : 1;
    for (auto it = there->cbegin(); it != there->cend(); ++it)
        m_out.commitsThere += here->contains(it.key()) ? 0 : 1;
    const QSet<QString> known(filesThere->cbegin(), filesThere->cend());
    m_out.files = std::count_if(filesHere->cbegin(), filesHere->cend(),
                                [&known](const QString &hash) { return !known.contains(hash); });
    const auto last = m_there.lastSeq();
    const auto newest = last && *last ? m_there.readCommit(*last, false) : Result<LogCommit>();
    if (newest)
        m_out.newest = QDateTime::fromString(newest->time, Qt::ISODateWithMs);
    return {};
}

Result<BackupComparison> Comparison::compare()
{
    const ReadSpan span(m_here.database());
    if (auto done = compareRecords(); !done)
        return fail(done.error());
    if (auto done = compareLogs(); !done)
        return fail(done.error());
    return std::move(m_out);
}

}  // namespace

QString differenceKey(What what)
{
    switch (what) {
    case What::Missing: return u"missing"_s;
    case What::Older: return u"older"_s;
    case What::Deleted: return u"deleted"_s;
    case What::Back: return u"back"_s;
    case What::Unknown: return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

int BackupComparison::count(What what, const QString &kind) const
{
    return int(std::count_if(records.cbegin(), records.cend(), [&](const BackupDifference &one) {
        return one.what == what && (kind.isEmpty() || one.kind == kind);
    }));
}

QStringList BackupComparison::kinds() const
{
    QStringList out;
    for (const BackupDifference &one : records)
        if (!out.contains(one.kind))
            out << one.kind;
    return out;
}

Result<BackupComparison> compareWithBackup(const Workspace &workspace, const QString &backup)
{
    // Both are read by connections of their own, so that a long look holds nobody up.
    const auto here = Store::open(workspace.path(), true, workspace.registry());
    if (!here)
        return fail(here.error());
    const auto there = Store::openOld(backup, workspace.registry());
    if (!there)
        return fail(there.error());
    return Comparison(**here, **there, workspace).compare();
}

}  // namespace tri
