// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/packageleaks.h"

#include "core/change/logjson.h"
#include "core/rules/packagescope.h"
#include "core/rules/sharedcopy.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct LeakWords {
    Q_DECLARE_TR_FUNCTIONS(PackageLeaks)
};

class LeakFinder {
public:
    LeakFinder(const Workspace &workspace, const LeakOrder &order) : m_workspace(workspace), m_order(order) {}

    [[nodiscard]] Status lookAt(const QSet<RecordId> &records)
    {
        RecordIds sorted(records.cbegin(), records.cend());
        std::sort(sorted.begin(), sorted.end());
        const auto rows = m_workspace.rows(sorted);
        if (!rows)
            return fail(rows.error());
        for (const Row &row : *rows) {
            m_specs.insert(row.id, row.spec);
            if (const SharingBar bar = barOf(row); bar != SharingBar::None)
                leave(row.id, bar == SharingBar::Consent ? LeakReason::Consent : LeakReason::Handling);
        }
        for (const Row &row : *rows)
            m_owners.insert(row.id, ownersOf(row));
        return {};
    }
    [[nodiscard]] Status lookAtPast(const QList<LogCommit> &log)
    {
        for (const LogCommit &commit : log)
            for (const LogLine &line : commit.lines) {
                const RecordSpec *spec = m_specs.value(line.record);
                const auto entries = decodeEntries(line.body);
                if (!entries)
                    return fail(ProblemCode::Damaged,
                                LeakWords::tr("The log cannot be read. Check the workspace."),
                                commit.stamp().toString());
                for (const Entry &entry : *entries)
                    lookAtEntry(line.record, spec, entry);
            }
        return {};
    }
    /// What belongs to a record that stays, stays too.
    void followOwners()
    {
        bool more = true;
        while (more) {
            more = false;
            for (auto it = m_owners.cbegin(); it != m_owners.cend(); ++it)
                if (!m_left.contains(it.key())
                    && std::any_of(it->cbegin(), it->cend(),
                                   [this](const RecordId &id) { return m_left.contains(id); })) {
                    leave(it.key(), LeakReason::Owner);
                    more = true;
                }
        }
    }
    [[nodiscard]] QList<LeftBack> out() const
    {
        QList<LeftBack> out = m_left.values();
        std::sort(out.begin(), out.end(), [](const LeftBack &a, const LeftBack &b) {
            return std::tie(a.kind, a.title, a.id) < std::tie(b.kind, b.title, b.id);
        });
        return out;
    }

private:
    [[nodiscard]] SharingBar barOf(const Row &row) const
    {
        if (row.spec != &kindOf<FollowUp>().spec)
            return sharingBar(row, m_order.highest);
        const FollowUp entry = fromRow<FollowUp>(row);
        const bool byState =
            std::any_of(entry.actors.cbegin(), entry.actors.cend(), [this](const RecordId &id) {
                const auto actor = m_workspace.row(id);
                return actor && actor->spec->keyText() == u"state";
            });
        return sharingBar(entry, byState, m_order.highest);
    }
    void lookAtEntry(const RecordId &id, const RecordSpec *spec, const Entry &entry)
    {
        if (!spec || entry.value == "null")
            return;
        const FieldSpec *field = spec->field(fieldOfRegister(entry.reg));
        if (field && field->handling > m_order.highest)
            leave(id, LeakReason::Field, field->labelText());
        if (!m_order.withPast && entry.reg == u"handling"
            && parseHandling(parseText(entry.value)) > m_order.highest)
            leave(id, LeakReason::Past);
    }
    void leave(const RecordId &id, LeakReason reason, const QString &field = {})
    {
        if (m_left.contains(id))
            return;
        const RecordSpec *spec = m_specs.value(id);
        m_left.insert(
            id,
            {id, spec ? spec->keyText() : QString(), m_workspace.title(id, m_order.language), reason, field});
    }

    const Workspace &m_workspace;
    const LeakOrder &m_order;
    QHash<RecordId, const RecordSpec *> m_specs;
    QHash<RecordId, RecordIds> m_owners;
    QHash<RecordId, LeftBack> m_left;
};

}  // namespace

QString leakText(const LeftBack &left)
{
    switch (left.reason) {
    case LeakReason::Handling: return LeakWords::tr("is for a narrower circle");
    case LeakReason::Field:
        return LeakWords::tr("has or had something under “%1”, which is for a narrower circle")
            .arg(left.field);
    case LeakReason::Consent: return LeakWords::tr("waits for the consent of those whom it is about");
    case LeakReason::Past:
        return LeakWords::tr("was for a narrower circle once, and its past would go along");
    case LeakReason::Owner: return LeakWords::tr("belongs to a record that stays here");
    }
    return {};
}

Result<QList<LeftBack>> leaksIn(const Workspace &workspace, const QSet<RecordId> &records,
                                const QList<LogCommit> &log, const LeakOrder &order)
{
    if (order.highest == Handling::Sensitive)
        return QList<LeftBack>();
    LeakFinder finder(workspace, order);
    if (auto done = finder.lookAt(records); !done)
        return fail(done.error());
    if (auto done = finder.lookAtPast(log); !done)
        return fail(done.error());
    finder.followOwners();
    return finder.out();
}

}  // namespace tri
