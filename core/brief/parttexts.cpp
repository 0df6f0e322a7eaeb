// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/parttexts.h"

#include "core/brief/arrangement.h"
#include "core/brief/optionlines.h"
#include "core/brief/paperkind.h"
#include "core/rules/reader.h"
#include "core/rules/sharedcopy.h"

#include <QRegularExpression>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &markOfPart()
{
    static const QRegularExpression mark(u"^\\[\\[([a-z0-9_]+)\\]\\]$"_s);
    return mark;
}

PartText &textOf(QList<PartText> &texts, const QString &part)
{
    const auto found =
        std::find_if(texts.begin(), texts.end(), [&part](const PartText &one) { return one.part == part; });
    if (found != texts.end())
        return *found;
    texts << PartText{part};
    return texts.last();
}

/// Options about the texts, each behind its part: "records.PART = …", "in_place.PART = yes", "carried.PART = en,fr MEETING".
const QString kRecords = u"records."_s;
const QString kInPlace = u"in_place."_s;
const QString kCarried = u"carried."_s;
/// Says for which side the record's paper is made; without it, for all three.
const QString kEdition = u"edition"_s;

/// A line that reads like the mark of a part must not begin one.
QString withoutMarks(const QString &text)
{
    QStringList lines = text.trimmed().split(u'\n');
    for (QString &line : lines)
        if (markOfPart().match(line.trimmed()).hasMatch())
            line = u"- "_s + line.trimmed();
    return lines.join(u'\n');
}

}  // namespace

QList<PartText> partTexts(const Brief &brief)
{
    QList<PartText> out;
    for (auto it = brief.opening.texts.cbegin(); it != brief.opening.texts.cend(); ++it) {
        QString part;
        QHash<QString, QStringList> found;
        QStringList order{QString()};
        for (const QString &line : it.value().split(u'\n')) {
            if (const auto match = markOfPart().match(line.trimmed()); match.hasMatch()) {
                part = match.captured(1);
                if (!order.contains(part))
                    order << part;
            } else {
                found[part] << line;
            }
        }
        for (const QString &key : std::as_const(order))
            if (const QString text = found.value(key).join(u'\n').trimmed(); !text.isEmpty())
                textOf(out, key).text.set(it.key(), text);
    }
    for (PartText &one : out)
        if (one.text.has(brief.opening.original))
            one.text.original = brief.opening.original;
    const OptionLines options(brief.options);
    for (PartText &one : out) {
        one.records = options.value(kRecords + one.part);
        one.inPlace = options.value(kInPlace + one.part) == u"yes";
        const QString carried = options.value(kCarried + one.part);
        one.carriedIn = carried.section(u' ', 0, 0).split(u',', Qt::SkipEmptyParts);
        one.carried = carried.section(u' ', 1).trimmed();
    }
    std::stable_sort(out.begin(), out.end(), [](const PartText &a, const PartText &b) {
        return a.part.isEmpty() && !b.part.isEmpty();
    });
    return out;
}

Brief withPartTexts(Brief brief, const QList<PartText> &texts)
{
    LocalText opening;
    OptionLines options(brief.options);
    options.remove([](const QString &name) {
        return name.startsWith(kRecords) || name.startsWith(kInPlace) || name.startsWith(kCarried);
    });
    const QString original = brief.opening.original;
    for (const QString &language : contentLanguages()) {
        QStringList all;
        for (const PartText &one : texts)
            if (one.text.has(language)) {
                const QString text = withoutMarks(one.text.texts.value(language));
                all << (one.part.isEmpty() ? text : u"[["_s + one.part + u"]]\n"_s + text);
            }
        if (!all.isEmpty())
            opening.set(language, all.join(u"\n\n"_s));
    }
    if (opening.has(original))
        opening.original = original;
    for (const PartText &one : texts) {
        if (!one.records.isEmpty())
            options.add(kRecords + one.part, one.records);
        if (one.inPlace)
            options.add(kInPlace + one.part, u"yes"_s);
        if (!one.carriedIn.isEmpty())
            options.add(kCarried + one.part, one.carriedIn.join(u',') + u' ' + one.carried);
    }
    brief.opening = opening;
    brief.options = options.toString();
    return brief;
}

namespace {

/// What the paper is of: its meeting, its record or theme, or nothing.
struct About {
    RecordId meeting;
    RecordId subject;
};

About aboutOf(const BriefRequest &request)
{
    const PaperKind &kind = paperKind(request.recipe);
    const bool ofMeeting =
        (kind.of == PaperKind::Of::Meeting && !kind.alone) || kind.after == PaperKind::After::Meeting;
    return {ofMeeting ? request.meeting : RecordId(),
            !request.record.isNull() ? request.record : request.theme};
}

}  // namespace

std::optional<Brief> briefRecordOf(Reader &reader, const BriefRequest &request)
{
    const About about = aboutOf(request);
    const QString copy = request.sharedCopy ? u"shared"_s : u"office"_s;
    const QList<Brief> candidates = !about.meeting.isNull() ? reader.linked<Brief>("meeting", about.meeting)
        : !about.subject.isNull()                           ? reader.linked<Brief>("subject", about.subject)
                                                            : reader.all<Brief>();
    std::optional<Brief> best;
    for (const Brief &brief : candidates) {
        const bool same = brief.meeting == about.meeting
            && (about.subject.isNull() ? brief.subject.isEmpty() || !about.meeting.isNull()
                                       : brief.subject.contains(about.subject));
        const bool fits = same && !isOwnRecipe(brief)
            && OptionLines(brief.options).value(kEdition) == request.edition
            && (brief.copy.isEmpty() || brief.copy == copy)
            && (brief.recipe == request.recipe
                || (brief.recipe.isEmpty() && request.recipe == u"trilateral"));
        if (fits && mayShowRecord(toRow(brief), request.sharedCopy) && (!best || best->copy.isEmpty()))
            best = brief;
    }
    return best;
}

Brief newBriefRecord(const BriefRequest &request, const QString &title, const RecordId &id)
{
    const About about = aboutOf(request);
    Brief out;
    out.id = id;
    out.title = LocalText(request.language, title);
    out.recipe = request.recipe;
    out.meeting = about.meeting;
    if (!about.subject.isNull())
        out.subject = {about.subject};
    out.copy = request.sharedCopy ? u"shared"_s : u"office"_s;
    out.handling = request.sharedCopy ? u"shared"_s : u"internal"_s;
    if (paperKind(request.recipe).highest == Handling::Public)
        out.handling = handlingKey(Handling::Public);  // whatever stands in that paper is for everybody
    OptionLines options(out.options);
    if (!request.edition.isEmpty())
        options.add(kEdition, request.edition);
    out.options = options.toString();
    return out;
}

ChangeSet setPartText(Reader &reader, const BriefRequest &request, const BriefDocument &document,
                      const QString &part, const QString &text, bool inPlace,
                      const std::function<RecordId()> &newId)
{
    const std::optional<Brief> found = briefRecordOf(reader, request);
    const Brief before = found ? *found : newBriefRecord(request, document.title, newId());
    QList<PartText> texts = partTexts(before);
    PartText &own = textOf(texts, part);
    own.text.set(request.language, text.trimmed());
    if (own.text.isEmpty()) {
        texts.removeIf([&part](const PartText &one) { return one.part == part; });
    } else {
        own.inPlace = inPlace && !part.isEmpty();
        own.carriedIn.removeAll(request.language);  // whoever keeps it has looked at it
        for (const DocumentPart &one : document.parts)
            if (one.key == part)
                own.records = one.records;
    }
    const Brief after = withPartTexts(before, texts);
    if (!found)
        return after.opening.isEmpty() ? ChangeSet() : changeOf(creation(toRow(after)), document.title);
    const RecordChange change = difference(toRow(before), toRow(after));
    return change.fields.isEmpty() ? ChangeSet() : changeOf(change, document.title);
}

}  // namespace tri
