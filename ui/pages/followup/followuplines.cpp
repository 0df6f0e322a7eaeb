// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/followup/followuplines.h"

#include "core/base/localtext.h"
#include "core/base/partstext.h"
#include "core/rules/sides.h"
#include "core/workspace/workspace.h"
#include "ui/fields/fieldtexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FollowUpPanel)
};

constexpr int kMostOthers = 6;

class Lines {
public:
    explicit Lines(const AppContext &context) : m_context(context) {}

    void head(const QString &text) { out << FollowUpLine{.text = text, .isHead = true}; }
    void line(const QString &text, const RecordId &record = {}, const RecordId &other = {})
    {
        out << FollowUpLine{.text = text, .isHead = false, .record = record, .other = other};
    }
    void now(const FollowUpStory &story);
    void course(const QList<FollowUpEntry> &entries);
    void differences(const QList<FollowUpDifference> &all);
    void others(const FollowUpStory &story);
    void consent(const FollowUpStory &story);
    void record(const FollowUp &entry, bool withActors);

    [[nodiscard]] QString names(const RecordIds &ids, const QString &more = {}) const;

    QList<FollowUpLine> out;

private:
    [[nodiscard]] QString name(const RecordId &id) const
    {
        const QString text = m_context.workspace->shortTitle(id, m_context.contentLanguage).simplified();
        return isolated(text.isEmpty() ? recordTitle(m_context, id) : text);
    }
    [[nodiscard]] QString numberOf(const RecordId &id) const
    {
        const Result<Row> row = m_context.workspace->row(id);
        return row && !row->reference().isEmpty() ? isolated(row->reference()) : name(id);
    }
    [[nodiscard]] QString dated(const PartialDate &date) const
    {
        return date.isNull() ? Text::tr("No date") : isolated(shortDate(date, QLocale()));
    }
    [[nodiscard]] QString said(const FollowUpEntry &entry) const;
    [[nodiscard]] QString happened(const FollowUpEntry &entry) const;
    [[nodiscard]] QString accountLine(const FollowUpEntry &entry) const;
    [[nodiscard]] QString shortened(const LocalText &text) const;

    const AppContext &m_context;
};

QString Lines::names(const RecordIds &ids, const QString &more) const
{
    QStringList all;
    for (const RecordId &id : ids)
        all << name(id);
    for (const QString &one : more.split(u';', Qt::SkipEmptyParts))
        if (!one.trimmed().isEmpty())
            all << isolated(one.trimmed());
    return namesInWords(all);
}

QString Lines::shortened(const LocalText &text) const
{
    constexpr int kMost = 220;
    const QString all = text.in(m_context.contentLanguage).simplified();
    return all.size() <= kMost ? all : all.left(kMost).trimmed() + u'…';
}

/// Who speaks.
QString Lines::said(const FollowUpEntry &entry) const
{
    switch (entry.voice) {
    case FollowUpVoice::Actor:
        return entry.kind == FollowUpEntry::Kind::Report || entry.kind == FollowUpEntry::Kind::Awaited
            ? Text::tr("reported by %1, who does it").arg(names(entry.speakers))
            : Text::tr("declared by the actor itself");
    case FollowUpVoice::Us: return Text::tr("noted by us");
    case FollowUpVoice::Other:
        return entry.speakers.isEmpty() ? QString() : Text::tr("reported by %1").arg(names(entry.speakers));
    case FollowUpVoice::NotSaid: break;
    }
    return Text::tr("who said it is not entered");
}

QString Lines::happened(const FollowUpEntry &entry) const
{
    using Kind = FollowUpEntry::Kind;
    switch (entry.kind) {
    case Kind::Recommended: return Text::tr("%1 was recommended").arg(numberOf(entry.record));
    case Kind::Consent: return Text::tr("consent to print was given");
    case Kind::Awaited: return Text::tr("a report is awaited");
    case Kind::Practice:
        return entry.word == u"existing_practice" || entry.word.isEmpty()
            ? Text::tr("existing practice, older than the recommendation or said to be")
            : Text::tr("“%1”; begun before the recommendation was made").arg(followUpWordText(entry.word));
    case Kind::Record:
    case Kind::Report: break;
    }
    return entry.word.isEmpty() ? Text::tr("no word on how it stands")
                                : Text::tr("“%1”").arg(followUpWordText(entry.word));
}

QString Lines::accountLine(const FollowUpEntry &entry) const
{
    QStringList parts{happened(entry)};
    if (entry.kind != FollowUpEntry::Kind::Recommended && entry.kind != FollowUpEntry::Kind::Consent)
        parts << said(entry);
    if (!entry.grade.isEmpty() && entry.kind == FollowUpEntry::Kind::Report)
        parts << Text::tr("evidence: %1")
                     .arg(displayText(*kindOf<ProgressReport>().spec.field(u"evidence_grade"),
                                      FieldValue(entry.grade), textContext(m_context)));
    if (!entry.evidence.isEmpty())
        parts << Text::tr("rests on %1").arg(names(entry.evidence.mid(0, 3)));
    if (entry.beforeRecord)
        parts << Text::tr("dated before the follow-up begins");
    parts.removeAll(QString());
    QString told = Text::tr("%1: %2", "date, what was said").arg(dated(entry.date), partsText(parts));
    if (const QString text = shortened(entry.text); !text.isEmpty()
        && entry.kind != FollowUpEntry::Kind::Consent && entry.kind != FollowUpEntry::Kind::Awaited)
        told += u'\n' + text;
    return told;
}

void Lines::now(const FollowUpStory &story)
{
    const PresentWord &present = story.present;
    head(Text::tr("How it stands"));
    FollowUpEntry speaker;
    speaker.voice = present.voice;
    if (present.word.isEmpty())
        line(Text::tr("No information. Follow-up is voluntary; that nothing is known says nothing else."));
    else {
        QString text = Text::tr("“%1”, %2").arg(followUpWordText(present.word), said(speaker));
        if (!present.asOf.isNull())
            text += Text::tr("; last said for %1").arg(dated(present.asOf));
        line(text + fullStop());
    }
    for (const RecordId &report : present.saidAlsoBy)
        line(Text::tr("A report says the same: %1").arg(numberOf(report)), report);
    if (!present.newerReport.isNull())
        line(Text::tr("The newest report says “%1”. The record stays as it is until somebody changes it.")
                 .arg(followUpWordText(present.newerWord)),
             present.newerReport);
    if (present.evidence.isEmpty())
        line(Text::tr("No evidence is named."));
    for (const RecordId &one : present.evidence)
        line(Text::tr("Evidence: %1").arg(name(one)), one);
    if (story.isPractice)
        line(Text::tr("Existing practice: it was there before the recommendation, and is told as such."));
}

void Lines::course(const QList<FollowUpEntry> &entries)
{
    head(Text::tr("In the order of time"));
    for (const FollowUpEntry &entry : entries)
        line(accountLine(entry), entry.record);
}

void Lines::differences(const QList<FollowUpDifference> &all)
{
    if (all.isEmpty())
        return;
    head(Text::tr("Two accounts differ"));
    for (const FollowUpDifference &one : all) {
        line(followUpDifferenceText(one.kind) + u' ' + Text::tr("Both are kept; neither is decided here."));
        line(Text::tr("One: %1").arg(accountLine(one.first)), one.first.record, one.second.record);
        line(Text::tr("The other: %1").arg(accountLine(one.second)), one.second.record, one.first.record);
    }
}

void Lines::others(const FollowUpStory &story)
{
    head(Text::tr("Together and beside it"));
    if (story.isJoint)
        line(Text::tr("Joint: %1 stand in this one record.")
                 .arg(names(story.followUp.actors, story.followUp.otherActors)));
    const auto tell = [this](const RecordIds &ids, const QString &form) {
        for (const RecordId &id : ids.mid(0, kMostOthers))
            line(form.arg(numberOf(id), name(id)), id);
        if (ids.size() > kMostOthers)
            line(Text::tr("Not shown here: %1.").arg(ids.size() - kMostOthers));
    };
    tell(story.matching, Text::tr("The same recommendation: %1 %2", "number, actor"));
    tell(story.sameTheme, Text::tr("The same theme: %1 %2", "number, actor"));
    if (!story.isJoint && story.matching.isEmpty() && story.sameTheme.isEmpty())
        line(Text::tr("Nobody else has follow-up of this recommendation or theme here."));
}

void Lines::consent(const FollowUpStory &story)
{
    const FollowUpConsent &consent = story.consent;
    head(Text::tr("Consent"));
    if (consent.bar == SharingBar::Handling)
        line(Text::tr("Internal or sensitive: copies for others leave it out, whatever the consent."));
    else if (consent.bar == SharingBar::Consent && consent.ask.isEmpty())
        line(
            Text::tr("Not given, and no actor is named who could be asked. Copies for others leave it out."));
    else if (consent.bar == SharingBar::Consent)
        line(
            Text::tr(
                "Not given. Ask %1, then tick “Consent to print”. Until then copies for others leave it out.")
                .arg(names(consent.ask)),
            consent.ask.first());
    else if (consent.given)
        line(consent.on.isNull()
                 ? Text::tr("Given; copies for others print it.")
                 : Text::tr("Given on %1; copies for others print it.").arg(dated(consent.on)));
    else if (consent.needed)
        line(Text::tr("Copies for others print it."));
    else
        line(Text::tr(
            "Not needed: the actor said it itself, or it is no State's. Copies for others print it."));
}

void Lines::record(const FollowUp &entry, bool withActors)
{
    FollowUpEntry speaker;
    speaker.voice = entry.declaredBy == u"state" ? FollowUpVoice::Actor
        : entry.declaredBy == u"us"              ? FollowUpVoice::Us
                                                 : FollowUpVoice::NotSaid;
    QStringList parts;
    if (withActors)
        parts << names(entry.actors, entry.otherActors);
    const QString word = entry.status.isEmpty() ? u"no_information"_s : entry.status;
    parts << Text::tr("“%1”").arg(followUpWordText(word));
    if (!entry.date.isNull())
        parts << Text::tr("since %1").arg(dated(entry.date));
    parts << said(speaker);
    line(partsText(parts) + u'\n' + shortened(entry.description), entry.id);
}

}  // namespace

QString followUpWordText(const QString &word)
{
    for (const Choice &choice : kindOf<FollowUp>().spec.field(u"status")->choices)
        if (word == QLatin1StringView(choice.key))
            return choiceText(choice);
    return word;
}

QList<FollowUpLine> followUpLines(const AppContext &context, const FollowUpStory &story)
{
    Lines lines(context);
    lines.now(story);
    lines.differences(story.differences);
    lines.course(story.course);
    lines.others(story);
    lines.consent(story);
    return lines.out;
}

QList<FollowUpLine> recommendationLines(const AppContext &context, const FollowUpData &data,
                                        const RecommendationStory &story)
{
    QHash<RecordId, const FollowUp *> records;
    for (const FollowUp &one : data.followUps)
        records.insert(one.id, &one);
    Lines lines(context);
    QList<std::pair<QString, const ActorStory *>> actors;
    for (const ActorStory &one : story.actors)
        actors << std::pair{one.actor.isNull() ? one.otherName : lines.names({one.actor}), &one};
    std::stable_sort(actors.begin(), actors.end(), [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    for (const auto &[name, actor] : std::as_const(actors)) {
        lines.head(name.isEmpty() ? Text::tr("No actor is named") : name);
        for (const RecordId &id : actor->followUps)
            lines.record(*records[id], false);
    }
    if (!story.joint.isEmpty()) {
        lines.head(Text::tr("Together"));
        for (const RecordId &id : story.joint)
            lines.record(*records[id], true);
    }
    if (!story.practices.isEmpty()) {
        lines.head(Text::tr("Existing practice, from before the recommendation"));
        for (const RecordId &id : story.practices)
            lines.record(*records[id], true);
    }
    QList<FollowUpDifference> differences;
    for (const ActorStory &one : story.actors)
        differences += one.differences;
    for (const RecordIds &ids : {story.joint, story.practices})
        for (const RecordId &id : ids)
            if (const auto told = followUpStory(data, id))
                differences += told->differences;
    QSet<std::pair<RecordId, RecordId>> seen;
    differences.removeIf([&seen](const FollowUpDifference &one) {
        const std::pair pair(one.first.record, one.second.record);
        const bool told = seen.contains(pair);
        seen.insert(pair);
        return told;
    });
    lines.differences(differences);
    if (lines.out.isEmpty())
        lines.line(
            Text::tr("No follow-up is noted here. It is voluntary; add one when somebody tells of it."));
    return lines.out;
}

}  // namespace tri::ui
