// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidence/evidencereading.h"

#include "core/base/translations.h"
#include "core/rules/evidencechecks.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

template <typename T> const T *found(const QList<T> &records, const RecordId &id)
{
    const auto at =
        std::find_if(records.cbegin(), records.cend(), [&id](const T &one) { return one.id == id; });
    return at == records.cend() ? nullptr : &*at;
}

}  // namespace

QString EvidenceReading::reference(const RecordId &id) const
{
    const int place = graph.placeOf(id);
    return place < 0 ? QString() : graph.nodes[place].reference;
}

QString EvidenceReading::shortName(const RecordId &id) const
{
    const QString known = reference(id);
    return known.isEmpty() ? title(id) : known;
}

QString EvidenceReading::namesOf(const RecordIds &ids) const
{
    QStringList out;
    for (const RecordId &id : ids)
        if (const QString name = names.value(id); !name.isEmpty())
            out << name;
    return listText(out);
}

const Lesson *EvidenceReading::lesson(const RecordId &id) const
{
    return found(data.lessons, id);
}

const Experience *EvidenceReading::experience(const RecordId &id) const
{
    return found(data.experiences, id);
}

SharedReading readEvidenceDesk(const Workspace &workspace, const QString &language, Progress &progress)
{
    auto made = std::make_shared<EvidenceReading>();
    Reader reader(workspace, &progress);
    made->data = readEvidence(reader);
    made->graph = evidenceGraph(made->data);
    if (!reader.problem())
        made->circles = circularEvidence(reader);
    for (const EvidenceNode &node : std::as_const(made->graph.nodes)) {
        if (progress.isCancelled())
            break;
        made->titles.insert(node.id, workspace.title(node.id, language).simplified());
    }
    const auto name = [&](const RecordIds &ids) {
        for (const RecordId &id : ids)
            if (!id.isNull() && !made->names.contains(id))
                made->names.insert(id, workspace.shortTitle(id, language));
    };
    for (const Lesson &lesson : std::as_const(made->data.lessons))
        name(lesson.themes);
    for (const Experience &experience : std::as_const(made->data.experiences)) {
        name(experience.states);
        name(experience.lead);
        name(experience.partners);
        name(experience.themes);
    }
    made->problem = reader.problem();
    return made;
}

}  // namespace tri::ui
