// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What others may see of a chain of evidence.

#include "core/rules/evidencechart.h"

#include "core/base/partstext.h"
#include "core/base/translations.h"

#include <QCoreApplication>

#include <algorithm>
#include <type_traits>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

/// By name, as all papers tell it: who is to be asked is no secret of our own office.
QString consentWanted(Reader &reader, const Experience &experience)
{
    QStringList asked;
    for (const RecordId &id : askedForConsent(experience))
        asked << reader.workspace().shortTitle(id);
    asked.removeAll(QString());
    return consentText(experience, listText(asked));
}

class Copier {
public:
    Copier(Reader &reader, const QSet<RecordId> &wanted, LeftOut &leftOut)
        : m_reader(reader), m_wanted(wanted), m_leftOut(leftOut)
    {
    }

    /// The list of the lesson would say that hidden evidence supports it; what a hidden link says is not known to others.
    void hideLinks(EvidenceData &data)
    {
        for (const EvidenceLink &link : std::as_const(data.links)) {
            if (mayShowRecord(toRow(link), true))
                continue;
            for (Lesson &lesson : data.lessons)
                if (lesson.id == link.lesson)
                    for (RecordIds *list : {&lesson.experiences, &lesson.documents, &lesson.against})
                        list->removeAll(link.evidence);
        }
        data.links.removeIf([](const EvidenceLink &link) { return !mayShowRecord(toRow(link), true); });
    }
    template <typename T> void keepShown(QList<T> &records)
    {
        records.removeIf([this](const T &record) { return isHidden(record); });
    }

private:
    template <typename T> bool isHidden(const T &record)
    {
        const Row row = toRow(record);
        if (!mayShowRecord(row, true)) {
            tell(hiddenText(*row.spec), record.id, record.reference);
            return true;
        }
        if constexpr (std::is_same_v<T, Experience>) {
            if (!mayShowExperience(record, true)) {
                tell(consentWanted(m_reader, record), record.id, record.reference);
                return true;
            }
        }
        if constexpr (std::is_same_v<T, FollowUp>) {
            if (!mayShowFollowUp(record, isByState(record), true)) {
                tell(QCoreApplication::translate("Brief", "Follow-up of States without their consent"),
                     record.id, record.reference);
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] bool isByState(const FollowUp &entry)
    {
        if (entry.actorKind == u"state" || entry.actorKind == u"states")
            return true;
        return std::any_of(entry.actors.begin(), entry.actors.end(), [this](const RecordId &actor) {
            const auto row = m_reader.row(actor);
            return row && row->spec->keyText() == u"state";
        });
    }
    void tell(const QString &why, const RecordId &id, const QString &reference)
    {
        if (m_wanted.contains(id))
            m_leftOut.add(why, reference.isEmpty() ? m_reader.workspace().title(id) : reference);
    }

    Reader &m_reader;
    const QSet<RecordId> &m_wanted;
    LeftOut &m_leftOut;
};

}  // namespace

EvidenceData sharedEvidence(Reader &reader, EvidenceData data, const QSet<RecordId> &wanted, LeftOut &leftOut)
{
    Copier copier(reader, wanted, leftOut);
    copier.hideLinks(data);
    copier.keepShown(data.experiences);
    copier.keepShown(data.documents);
    copier.keepShown(data.lessons);
    copier.keepShown(data.recommendations);
    copier.keepShown(data.followUps);
    return data;
}

QString noSharedChainText(Reader &reader, const EvidenceData &data, const RecordId &record)
{
    LeftOut hidden;
    (void)sharedEvidence(reader, data, {record}, hidden);
    QString why = partsText(hidden.lines());
    for (const Experience &experience : data.experiences) {
        if (experience.id != record || !mayShowRecord(toRow(experience), true))
            continue;
        why = consentWanted(reader, experience);  // about this one alone: without its count and number
    }
    return QCoreApplication::translate(
               "Brief",
               "Others may not see this record, so its chain has no shared copy. %1. Or make an office copy.")
        .arg(why);
}

}  // namespace tri
