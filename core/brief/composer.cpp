// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/composer.h"

#include "core/base/clock.h"
#include "core/base/translations.h"
#include "core/brief/paperkind.h"
#include "core/brief/parts.h"
#include "core/kinds/agendaitem.h"
#include "core/kinds/body.h"
#include "core/kinds/participant.h"
#include "core/kinds/position.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

QDate meetingDay(const Meeting &meeting)
{
    if (!meeting.from.isNull())
        return meeting.from.first();
    if (!meeting.to.isNull())
        return meeting.to.first();
    return meeting.year && *meeting.year > 0 && *meeting.year < 10000 ? QDate(int(*meeting.year), 1, 1) : QDate();
}

QString leftOutItem(const AgendaItem &item, const QString &name)
{
    return item.number.isEmpty() ? name : QCoreApplication::translate("Brief", "item %1").arg(item.number);
}

/// The copy's circle, or that of the paper where it is for more people than the copy.
Handling highestIn(const BriefRequest &request)
{
    return std::min(request.sharedCopy ? Handling::Shared : Handling::Sensitive,
                    paperKind(request.recipe).highest);
}

std::optional<Side> editionOf(const QString &key)
{
    const auto at = editions().indexOf(key);
    return at < 0 ? std::nullopt : std::optional(kSideOrder[std::size_t(at)]);
}

QDate firstOf(std::initializer_list<QDate> dates)
{
    for (const QDate &date : dates)
        if (date.isValid())
            return date;
    return systemClock().today();
}

}  // namespace

Composer::Composer(Reader &source, const Recipe &recipe, const BriefRequest &request, Meeting meeting)
    : reader(source), names(source, firstOf({meetingDay(meeting), request.date}), request.language,
                            [this](const RecordId &id) { return mayName(id); }),
      m_allNames(source, names.day(), request.language), m_recipe(recipe), m_request(request),
      m_highest(highestIn(request)), m_edition(editionOf(request.edition)), m_meeting(std::move(meeting)),
      m_record(briefRecordOf(source, request).value_or(Brief())), m_locale(localeOf(request.language))
{
    if (toRow(m_record).handling() > m_highest)
        m_record = {};
    m_date = firstOf({request.date, m_record.date.isDay() ? m_record.date.first() : QDate()});
    static constexpr std::array references{u"SRSG", u"GFMD", u"GMG"};
    for (const Side side : kSideOrder)
        m_sides[std::size_t(side)] = reader.byReference(QString::fromUtf16(references[std::size_t(side)]), u"entity"_s);
    m_texts = partTexts(m_record);
    m_programme = readProgramme();
}

QList<ProgrammeLine> Composer::readProgramme()
{
    // The clock runs over all items, so that leaving one out of a copy does not move the others.
    QList<ProgrammeLine> lines = tri::programme(reader.linked<AgendaItem>("meeting", m_meeting.id),
                                                QTime::fromString(m_meeting.startTime, u"HH:mm"_s));
    int hidden = -1;  // level of an item that is not shown: what stands below it is not shown either
    lines.removeIf([this, &hidden](const ProgrammeLine &line) {
        if (hidden >= 0 && line.level > hidden) {
            countLeftOut(QCoreApplication::translate("Brief", "Agenda items below one that is left out"),
                         line.item.id);
            return true;
        }
        const bool out = !isForReaders(line.item) || !shows(line.item.id);
        hidden = out ? line.level : -1;
        return out;
    });
    return lines;
}

bool Composer::isForReaders(const AgendaItem &item)
{
    if (!isShared())
        return true;
    const bool isPublic = m_highest < Handling::Shared;
    if (isPublic ? item.visibility == u"public" : item.visibility != u"ours")
        return true;
    countLeftOut(isPublic ? QCoreApplication::translate("Brief", "Agenda items that are not public")
                          : QCoreApplication::translate("Brief", "Agenda items that are ours only"),
                 item.id);
    return false;
}

std::array<Side, 3> Composer::sides() const
{
    std::array<Side, 3> out = kSideOrder;
    if (m_edition)
        std::stable_partition(out.begin(), out.end(), [this](Side side) { return side == *m_edition; });
    return out;
}

bool Composer::isOfEdition(const RecordId &holder)
{
    const RecordId side = m_edition ? entity(*m_edition) : RecordId();
    if (side.isNull())
        return false;
    const auto body = reader.one<Body>(holder);
    return holder == side || (body && body->entity == side);
}

/// An edition is for the eyes of one side: of the positions and the people of all others it holds what a shared copy holds.
Handling Composer::highestOf(const Row &row)
{
    const bool ofOthers = m_edition
        && ((row.spec == &kindOf<Position>().spec && !isOfEdition(row.link(u"holder")))
            || (row.spec == &kindOf<Participant>().spec && row.text(u"side") != m_request.edition));
    return ofOthers ? std::min(m_highest, Handling::Shared) : m_highest;
}

QString Composer::sideName(Side side)
{
    static constexpr std::array fallback{"side.srsg", "side.gfmd", "side.gmg"};
    const QString name = names.brief(entity(side));
    return name.isEmpty() ? word(fallback[std::size_t(side)]) : name;
}

QString Composer::itemName(const AgendaItem &item) const
{
    const QString title = item.title.in(m_request.language);
    return item.number.isEmpty() ? title : within(item.number) + u". "_s + within(title);
}

QString Composer::word(const char *key) const
{
    const QString text = m_recipe.word(QString::fromLatin1(key), m_request.language);
    Q_ASSERT_X(!text.isEmpty(), "Composer::word", key);
    return text;
}

QString Composer::choiceWord(const RecordSpec &spec, const char *field, const QString &key) const
{
    if (key.isEmpty())
        return {};
    const QString wordKey = u"%1.%2.%3"_s.arg(spec.keyText(), QString::fromLatin1(field), key);
    if (const QString text = m_recipe.word(wordKey, m_request.language); !text.isEmpty())
        return text;
    const FieldSpec *found = spec.field(QLatin1String(field));
    const Choice *choice = found ? found->choice(key) : nullptr;
    // The interface language would be a wrong guess on paper; English is what all words of a recipe fall back to.
    return choice ? QString::fromUtf8(choice->label) : key;
}

QString Composer::kindWord(const RecordSpec &spec) const
{
    const QString text = m_recipe.word(u"kind."_s + spec.keyText(), m_request.language);
    return text.isEmpty() ? QString::fromUtf8(spec.label) : text;
}

QString Composer::partTitle(const QString &key) const
{
    for (const RecipePart &part : m_recipe.parts())
        if (part.key == key)
            return tell(part.title).text;
    return {};
}

QString Composer::kindsWord(const RecordSpec &spec) const
{
    const QString text = m_recipe.word(u"kinds."_s + spec.keyText(), m_request.language);
    return text.isEmpty() ? QString::fromUtf8(spec.plural) : text;
}

QString Composer::dayOfWeek(const PartialDate &date) const
{
    if (!date.isDay())
        return shortDay(date);
    const QString weekday = m_locale.dayName(date.first().dayOfWeek(), QLocale::ShortFormat);
    if (m_request.language == u"zh")
        return shortDay(date) + u'（' + weekday + u'）';
    return weekday + QChar::Nbsp + shortDay(date);
}

QString Composer::days(const PartialDate &from, const PartialDate &to) const
{
    return from.isNull() && to.isNull() ? QString() : dateRange(from, to, m_locale);
}

QString Composer::time(const QTime &time) const
{
    if (!time.isValid())
        return {};
    // A time of day is never broken over two lines.
    constexpr QChar space = QChar::Nbsp;
    const QString minutes = QString::number(time.minute()).rightJustified(2, u'0');
    if (m_request.language == u"fr")
        return QString::number(time.hour()) + space + u'h' + (time.minute() ? space + minutes : QString());
    if (m_request.language != u"en")
        return time.toString(u"HH:mm"_s);
    if (time == QTime(12, 0))
        return u"noon"_s;  // as the United Nations writes it
    const int hour = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    return QString::number(hour) + (time.minute() ? u'.' + minutes : QString())
        + space + (time.hour() < 12 ? u"a.m."_s : u"p.m."_s);
}

/// Short: who prints a copy wants to know where to look, not to read what it does not hold.
Composer::LeftOutName Composer::leftOutName(const RecordId &id)
{
    if (const auto position = reader.one<Position>(id)) {
        const auto item = reader.one<AgendaItem>(position->item);
        const QString place = item ? leftOutItem(*item, itemName(*item)) : QString();
        return {m_allNames.brief(position->holder), place};
    }
    if (const auto item = reader.one<AgendaItem>(id))
        return {leftOutItem(*item, itemName(*item)), {}};
    if (const auto participant = reader.one<Participant>(id)) {
        if (!participant->person.isNull())
            return {m_allNames.full(participant->person), {}};
        return {participant->nameText.isEmpty() ? m_allNames.full(participant->organisation)
                                                : participant->nameText,
                {}};
    }
    const auto row = reader.row(id);
    const QString reference = row ? row->reference() : QString();
    return {reference.isEmpty() ? m_allNames.brief(id) : reference, {}};
}

void Composer::countLeftOut(const QString &what, const RecordId &id)
{
    const LeftOutName out = leftOutName(id);
    leftOut.add(what, out.name, out.place);
}

bool Composer::hasConsent(const Experience &experience)
{
    if (mayShowExperience(experience, isShared()))
        return true;
    const QStringList asked = m_allNames.brief(askedForConsent(experience));
    countLeftOut(consentText(experience, listText(asked)), experience.id);
    return false;
}

std::function<bool(const RecordId &)> Composer::readable()
{
    return [this](const RecordId &id) {
        const auto row = reader.row(id);
        return row && row->handling() <= highestOf(*row);
    };
}

bool Composer::mayName(const RecordId &id)
{
    const auto row = reader.row(id);
    if (!row)
        return false;
    if (row->handling() <= highestOf(*row))
        return row->spec != &kindOf<Experience>().spec || hasConsent(fromRow<Experience>(*row));
    countLeftOut(hiddenText(*row->spec), id);
    return false;
}

bool Composer::shows(const RecordId &id)
{
    if (!mayName(id))
        return false;
    const auto row = reader.row(id);
    m_partIds.insert(id);
    if (row && !m_printedIds.contains(id)) {
        m_printedIds.insert(id);
        m_printed << *row;
    }
    return true;
}

Told Composer::tell(const LocalText &text) const
{
    const QString &language = m_request.language;
    return {text.in(language), text.has(language) ? QString() : text.original};
}

Told Composer::tellField(const FieldSpec &field, const FieldValue &value, const RecordId &id)
{
    if (isEmpty(value))
        return {};
    const auto row = m_edition ? reader.row(id) : std::nullopt;
    if (field.handling > (row ? highestOf(*row) : m_highest)) {
        countLeftOut(field.labelText(), id);
        return {};
    }
    if (const auto *text = std::get_if<LocalText>(&value))
        return tell(*text);
    const auto *text = std::get_if<QString>(&value);
    return text ? Told{*text, {}} : Told{};
}

QString Composer::actors(const RecordIds &ids, const QString &others)
{
    QStringList out;
    for (const RecordId &id : ids)
        if (mayName(id))
            out << within(names.brief(id));
    for (const QString &other : others.split(u';', Qt::SkipEmptyParts))
        out << within(other.trimmed());
    out.removeAll(QString());
    return list(out);
}

QList<Document> Composer::documents(const RecordIds &ids)
{
    QList<Document> out;
    for (const RecordId &id : ids)
        if (const auto found = reader.one<Document>(id); found && shows(id))
            out << *found;
    return out;
}

QString Composer::docLine(const Document &cited) const
{
    QString text = cited.title.in(m_request.language);
    if (!cited.symbol.isEmpty())
        text += u" ("_s + cited.symbol + u')';
    return within(text);
}

QString Composer::reference(const RecordId &id)
{
    const auto row = reader.row(id);
    const QString own = row ? row->reference() : QString();
    return within(own.isEmpty() ? names.full(id) : own);
}

void Composer::frame(const QString &title, const QString &shortTitle)
{
    document.title = title;
    document.shortTitle = shortTitle;
    document.language = m_request.language;
    document.pages.paper = m_request.paper;
    document.classification = parts::classificationLine(*this);
    document.version = longDay(PartialDate(m_date));
    document.pageOf = word("page_of");
}

bool Composer::hasInvented() const
{
    return std::any_of(m_printed.begin(), m_printed.end(), [](const Row &row) {
        return row.spec->indexOf(u"verification") >= 0 && row.text(u"verification") == u"invented";
    });
}

void Composer::markSample()
{
    QList<Block> &blocks = document.blocks;
    const auto title = std::find_if(blocks.begin(), blocks.end(), [](const Block &block) {
        return std::holds_alternative<TitleBlock>(block);
    });
    const qsizetype at = title == blocks.end() ? 0 : title - blocks.begin() + 1;
    blocks.insert(at, Paragraph{{{word("sample_note"), {}, true, {}}}, Paragraph::Role::Note, false, {}});
}

Result<BriefDocument> Composer::finish()
{
    if (reader.problem())
        return fail(*reader.problem());
    if (document.parts.isEmpty() && !m_recipe.parts().isEmpty()) {  // the paper is one part
        m_partStart = 0;
        m_partIds = m_printedIds;
        endPart(m_recipe.parts().first());
    }
    if (hasInvented())
        markSample();
    document.leftOut = leftOut.lines();
    document.pageLimit = m_record.pageLimit.value_or(0);
    return std::move(document);
}

}  // namespace tri
