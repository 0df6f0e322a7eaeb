// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/followupchecks.h"

#include "core/base/textlanguage.h"
#include "core/kinds/meeting.h"
#include "core/kinds/project.h"
#include "core/kinds/recommendation.h"
#include "core/kinds/support.h"
#include "core/rules/knownnames.h"
#include "core/rules/sides.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

/// The meeting that comes first among those the recommendations are of: a roundtable, a meeting on the way to the Forum
/// Meeting, or the Forum Meeting itself.
std::optional<Meeting> firstMeeting(Reader &reader, const RecordIds &recommendations)
{
    std::optional<Meeting> first;
    for (const RecordId &id : recommendations) {
        const auto recommendation = reader.one<Recommendation>(id);
        const RecordIds places =
            recommendation ? RecordIds{recommendation->meeting, recommendation->origin} : RecordIds();
        for (const RecordId &place : places)
            if (const auto meeting = reader.one<Meeting>(place);
                meeting && !meeting->from.isNull() && (!first || meeting->from.first() < first->from.first()))
                first = meeting;
    }
    return first;
}

QString meetingName(Reader &reader, const Meeting &meeting)
{
    return meeting.reference.isEmpty() ? reader.workspace().shortTitle(meeting.id) : meeting.reference;
}

QStringList partsOf(const QString &words)
{
    QStringList parts;
    for (const QString &part : words.split(u';'))
        if (const QString clean = part.simplified(); !clean.isEmpty())
            parts << clean;
    return parts;
}

/// The record linked, and the word taken out beside it.
QMap<QString, FieldValue> linked(const Row &row, const FieldSpec &link, const FieldSpec &words,
                                 const RecordId &record, const QString &part)
{
    QStringList rest = partsOf(row.text(words.key));
    rest.removeOne(part);
    const FieldValue left = rest.isEmpty() ? FieldValue() : FieldValue(rest.join(u"; "_s));
    if (link.type == FieldType::Link)
        return {{link.keyText(), record}, {words.keyText(), left}};
    RecordIds all = row.links(link.key);
    if (!all.contains(record))
        all << record;
    return {{link.keyText(), canonical(FieldValue(all), link.isSet())}, {words.keyText(), left}};
}

Finding nameFinding(const Row &row, const FieldSpec &link, const FieldSpec &words, const QString &part,
                    const KnownNames::Near &near)
{
    const bool same = near.likeness == 100;
    Finding finding{
        Finding::Severity::Note, words.keyText(),
        same ? Words::tr("“%1” stands here in words and is known as a record.").arg(part)
             : Words::tr("“%1” stands here in words; a record is called “%2”.").arg(part, near.name),
        u"known_name"_s};
    const bool taken = link.type == FieldType::Link && !row.link(link.key).isNull();
    if (taken) {
        finding.fix.text = Words::tr("“%1” is filled already.").arg(link.labelText());
    } else {
        finding.fix.action = Words::tr("Link %1").arg(near.name);
        finding.fix.values = linked(row, link, words, near.id, part);
    }
    return finding;
}

/// Names are read once for all rows that are looked at.
class Names {
public:
    explicit Names(Reader &reader) : m_reader(reader) {}

    QList<Finding> of(const Row &row)
    {
        QList<Finding> out;
        for (const FieldSpec &link : row.spec->fields) {
            const FieldSpec *words = wordsBeside(*row.spec, link);
            const QStringList parts = words ? partsOf(row.text(words->key)) : QStringList();
            for (const QString &part : parts)
                if (const auto near = meant(link, part))
                    out << nameFinding(row, link, *words, part, *near);
        }
        return out;
    }

private:
    /// Words that hold a name say more than the name ("IOM as host"), so only another spelling of it is told.
    std::optional<KnownNames::Near> meant(const FieldSpec &link, const QString &part)
    {
        const QStringList kinds = link.targetKinds();
        const std::pair asked(kinds.join(u' '), part);
        auto found = m_meant.constFind(asked);  // a long table has the same words in many of its lines
        if (found == m_meant.cend())
            found = m_meant.insert(asked, meantAmong(kinds, asked.first, part));
        return *found;
    }

    std::optional<KnownNames::Near> meantAmong(const QStringList &kinds, const QString &key,
                                               const QString &part)
    {
        if (!m_known.contains(key))
            m_known[key].add(m_reader, kinds);
        const KnownNames &known = m_known[key];
        if (const RecordId same = known.exactly(part); !same.isNull())
            return KnownNames::Near{same, m_reader.workspace().shortTitle(same), 100};
        constexpr int otherSpelling = 92;
        const QList<KnownNames::Near> near = known.near(part, 1);
        return near.isEmpty() || near.first().likeness < otherSpelling || near.first().likeness == 100
            ? std::nullopt
            : std::optional(near.first());
    }

    Reader &m_reader;
    QHash<QString, KnownNames> m_known;
    QHash<std::pair<QString, QString>, std::optional<KnownNames::Near>> m_meant;
};

void addTo(QList<CrossFinding> &out, const Row &row, const QList<Finding> &findings)
{
    for (const Finding &one : findings)
        out << CrossFinding{row.id, row.spec->keyText(), one};
}

/// Words that are in no list: forms tell it by the record's own check.
QList<Finding> wordFindings(const Row &row)
{
    QList<Finding> out = checkRow(row);
    out.removeIf([](const Finding &one) { return one.rule != u"choice_word"; });
    return out;
}

template <typename T> QList<CrossFinding> wordsOfAll(Reader &reader)
{
    QList<CrossFinding> out;
    Names names(reader);
    const QList<Row> rows = reader.rows(kindOf<T>().spec, Filter());
    for (const Row &row : rows) {
        addTo(out, row, wordFindings(row));
        addTo(out, row, names.of(row));
        addTo(out, row, textLanguageFindings(row));
    }
    return out;
}

QList<CrossFinding> wordsOfOne(Reader &reader, const Row &row)
{
    QList<CrossFinding> out = knownNameFindings(reader, row);
    addTo(out, row, textLanguageFindings(row));
    return out;
}

template <typename T> CrossRule wordsRule()
{
    return {&kindOf<T>().spec, wordsOfAll<T>, wordsOfOne};
}

}  // namespace

QList<CrossFinding> followUpDateFindings(Reader &reader, const FollowUp &followUp)
{
    if (followUp.date.isNull() || followUp.status == u"existing_practice")
        return {};
    const auto meeting = firstMeeting(reader, followUp.recommendations);
    if (!meeting || followUp.date.last() >= meeting->from.first())
        return {};
    Finding finding{
        Finding::Severity::Warning, u"date"_s,
        Words::tr("Its date, %1, is before %2 (%3). Only existing practice is older than the "
                  "recommendation it follows; or the date is mistyped.")
            .arg(dateInWords(followUp.date), meetingName(reader, *meeting), dateInWords(meeting->from)),
        u"follow_up_date"_s};
    finding.fix = {{}, Words::tr("Say that it is existing practice"),
        {{u"status"_s, u"existing_practice"_s}}};
    return {{followUp.id, kindOf<FollowUp>().spec.keyText(), finding}};
}

QList<CrossFinding> knownNameFindings(Reader &reader, const Row &row)
{
    QList<CrossFinding> out;
    addTo(out, row, Names(reader).of(row));
    return out;
}

QList<Finding> textLanguageFindings(const Row &row)
{
    QList<Finding> out;
    for (int i = 0; i < int(row.values.size()); ++i) {
        const FieldSpec &field = row.spec->fields[std::size_t(i)];
        const auto *text = std::get_if<LocalText>(&row.values[i]);
        if (!text)
            continue;
        for (auto it = text->texts.cbegin(); it != text->texts.cend(); ++it) {
            const QString language = likelyLanguage(it.value());
            if (language.isEmpty() || language == it.key() || !contentLanguages().contains(it.key()))
                continue;
            Finding finding{Finding::Severity::Warning, field.keyText(),
                            Words::tr("The text in %1 is likely in %2.")
                                .arg(languageName(it.key()), languageName(language)),
                            u"text_language"_s};
            if (text->has(language)) {
                finding.fix.text =
                    Words::tr("There is one in %1 too: “%2”. Keep the right one in each language.")
                        .arg(languageName(language), text->texts.value(language).left(120));
            } else {
                LocalText moved = *text;
                moved.set(language, it.value());
                moved.set(it.key(), {});
                if (text->original == it.key())
                    moved.original = language;
                finding.fix = {{},
                               Words::tr("Move it to %1").arg(languageName(language)),
                               {{field.keyText(), FieldValue(moved)}}};
            }
            out << finding;
        }
    }
    return out;
}

QList<CrossRule> followUpRules()
{
    CrossRule dates{
        &kindOf<FollowUp>().spec,
        [](Reader &reader) {
            QList<CrossFinding> out;
            for (const FollowUp &one : reader.all<FollowUp>())
                out += followUpDateFindings(reader, one);
            return out;
        },
        [](Reader &reader, const Row &row) { return followUpDateFindings(reader, fromRow<FollowUp>(row)); }};
    dates.atImport = true;
    return {dates, wordsRule<Recommendation>(), wordsRule<FollowUp>(), wordsRule<Support>(),
            wordsRule<Project>()};
}

}  // namespace tri
