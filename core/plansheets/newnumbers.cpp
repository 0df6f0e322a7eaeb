// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plansheets/newnumbers.h"

#include "core/rules/plannumbers.h"
#include "core/rules/planoutline.h"

namespace tri {

using namespace Qt::StringLiterals;

namespace {

class Numberer {
public:
    Numberer(Reader &reader, const PlanTree &tree)
    {
        for (const QString &taken : readNumbering(reader, tree).taken)
            m_numbers.use(taken);
        for (int line = 0; line < tree.lines.size(); ++line) {
            const QString number = tree.number(line);
            m_known.insert(tree.lines[line].id, number);
            m_numbers.use(number);
            if (number.isEmpty())
                m_bare.insert(tree.lines[line].parent);
        }
    }

    void see(PlanLineWork &one, bool gives)
    {
        m_numbers.use(one.after.text(u"number"));
        if (gives)
            m_fresh.insert(one.id, &one);
    }

    QString numberOf(const RecordId &id)
    {
        PlanLineWork *one = m_fresh.take(id);
        if (!one)
            return m_known.value(id);
        QString number = one->after.text(u"number");
        const RecordId above = one->after.link(QLatin1StringView(parentKey(one->table->sheet)));
        const QString prefix = above.isNull() ? QString() : numberOf(above);
        if (number.isEmpty() && !m_bare.contains(above) && (above.isNull() || !prefix.isEmpty())) {
            number = m_numbers.next(prefix);
            one->after.setValue(u"number", number);
        }
        m_known.insert(id, number);
        return number;
    }

private:
    PlanNumbers m_numbers;
    QHash<RecordId, QString> m_known;
    QSet<RecordId> m_bare;  ///< lines below which something has no number; null = the plan
    QHash<RecordId, PlanLineWork *> m_fresh;
};

}  // namespace

Status numberNewLines(const Workspace &workspace, const PlanTree &tree, QList<PlanLineWork> &work,
                      const std::function<bool(const PlanLineWork &)> &faulty)
{
    Reader reader(workspace);
    Numberer numberer(reader, tree);
    if (reader.problem())
        return fail(*reader.problem());
    for (PlanLineWork &one : work)
        if (!one.skipped && !one.deleted && isLineSheet(one.table->sheet))
            numberer.see(one, one.isNew() && !faulty(one));
    for (const PlanLineWork &one : std::as_const(work))
        numberer.numberOf(one.id);
    return {};
}

}  // namespace tri
