// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/parttexts.h"

#include "core/brief/arrangement.h"
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

/// Name and value of an option that is ours: "records.PART = …", "in_place.PART = yes", "carried.PART = en,fr MEETING".
bool isOption(const QString &line, QAnyStringView name, QString *part, QString *value)
{
    const QString key = line.section(u'=', 0, 0).trimmed();
    const QString start = name.toString() + u'.';
    if (!key.startsWith(start) || !line.contains(u'='))
        return false;
    *part = key.sliced(start.size());
    *value = line.section(u'=', 1).trimmed();
    return true;
}

/// A line that reads like the mark of a part must not begin one.
QString withoutMarks(const QString &text)
{
    QStringList lines = text.trimmed().split(u'\n');
    for (QString &line : lines)
        if (markOfPart().match(line.trimmed()).hasMatch())
            line = u"- "_s + line.trimmed();
    return lines.join(u'\n');
}

/// Name of the option that says for which side the record's paper is made; without it, for all three.
constexpr auto kEdition = "edition";

QString editionOf(const Brief &brief)
{
    for (const QString &line : brief.options.split(u'\n'))
        if (line.contains(u'=') && line.section(u'=', 0, 0).trimmed() == QLatin1StringView(kEdition))
            return line.section(u'=', 1).trimmed();
    return {};
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
    for (const QString &line : brief.options.split(u'\n')) {
        QString part;
        QString value;
        for (PartText &one : out) {
            if (isOption(line, u"records", &part, &value) && part == one.part)
                one.records = value;
            if (isOption(line, u"in_place", &part, &value) && part == one.part)
                one.inPlace = value == u"yes";
            if (isOption(line, u"carried", &part, &value) && part == one.part) {
                one.carriedIn = value.section(u' ', 0, 0).split(u',', Qt::SkipEmptyParts);
                one.carried = value.section(u' ', 1).trimmed();
            }
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const PartText &a, const PartText &b) {
        return a.part.isEmpty() && !b.part.isEmpty();
    });
    return out;
}

Brief withPartTexts(Brief brief, const QList<PartText> &texts)
{
    LocalText opening;
    QStringList options;
    for (const QString &line : brief.options.split(u'\n')) {
        QString part;
        QString value;
        if (!line.trimmed().isEmpty() && !isOption(line, u"records", &part, &value)
            && !isOption(line, u"in_place", &part, &value) && !isOption(line, u"carried", &part, &value))
            options << line;
    }
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
            options << u"records."_s + one.part + u" = "_s + one.records;
        if (one.inPlace)
            options << u"in_place."_s + one.part + u" = yes"_s;
        if (!one.carriedIn.isEmpty())
            options << u"carried."_s + one.part + u" = "_s + one.carriedIn.join(u',') + u' ' + one.carried;
    }
    brief.opening = opening;
    brief.options = options.join(u'\n');
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
        const bool fits = same && !isOwnRecipe(brief) && editionOf(brief) == request.edition
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
    if (!request.edition.isEmpty())
        out.options = QLatin1StringView(kEdition) + u" = "_s + request.edition;
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
