// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/changespaper.h"

#include "core/base/translations.h"
#include "core/brief/papersubject.h"
#include "core/brief/parts.h"
#include "core/brief/recordtelling.h"
#include "core/rules/changessince.h"
#include "core/rules/meetinglife.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tri {

using namespace Qt::StringLiterals;
using Fate = RecordNews::Fate;

namespace {

struct BriefText {
    Q_DECLARE_TR_FUNCTIONS(Brief)
};

constexpr std::array kFates{std::pair{Fate::New, "fate.new"}, std::pair{Fate::Changed, "fate.changed"},
                            std::pair{Fate::Gone, "fate.gone"}};

/// The paper while it is being written.
class ChangesPaper {
public:
    ChangesPaper(Composer &composer, SinceMoment moment, NewsSince news);

    void title();
    void list(const RecipePart &part, bool ofAgenda);

private:
    void readAgenda();
    void keepTold();
    [[nodiscard]] bool isOfAgenda(const Row &row) const;
    [[nodiscard]] QString fieldLine(const RecordNews &one, const FieldSpec &field);
    [[nodiscard]] QString fieldLines(const RecordNews &one);
    [[nodiscard]] QString countText(const QList<const RecordNews *> &all) const;
    [[nodiscard]] QString momentName();
    void table(const RecordSpec &kind, const QList<const RecordNews *> &all, int most);

    Composer &m_c;
    RecordTelling m_tell;
    SinceMoment m_moment;
    NewsSince m_news;
    QSet<RecordId> m_agenda;      ///< the meeting and its items
    QSet<RecordId> m_contents;    ///< what else belongs to the meeting, or is linked from its items
};

ChangesPaper::ChangesPaper(Composer &composer, SinceMoment moment, NewsSince news)
    : m_c(composer), m_tell(composer), m_moment(moment), m_news(std::move(news))
{
    for (const RecordNews &one : std::as_const(m_news.records))
        if (one.fate == Fate::Gone)
            m_tell.addGone(one.then);
    readAgenda();
    keepTold();
}

void ChangesPaper::readAgenda()
{
    const RecordId meeting = m_c.meeting().id;
    m_agenda.insert(meeting);
    for (const Row &row : contentsOf(m_c.reader, meeting))
        m_contents.insert(row.id);
    for (const AgendaItem &item : m_c.reader.linked<AgendaItem>("meeting", meeting)) {
        m_agenda.insert(item.id);
        for (const RecordId &id : item.related + item.documents)
            m_contents.insert(id);
    }
}

/// In the agenda, linked from it, or leading to it.
bool ChangesPaper::isOfAgenda(const Row &row) const
{
    if (m_agenda.contains(row.id) || m_contents.contains(row.id))
        return true;
    for (const FieldSpec &field : row.spec->fields)
        for (const RecordId &id : field.isLink() ? row.links(QLatin1StringView(field.key)) : RecordIds())
            if (m_agenda.contains(id))
                return true;
    return false;
}

/// What may be told of at all. A record that others could not see until now is new to them.
void ChangesPaper::keepTold()
{
    QList<RecordNews> told;
    for (RecordNews &one : m_news.records) {
        const bool before = one.fate == Fate::New || m_tell.mayTell(one.then);
        const bool now = one.fate == Fate::Gone || m_tell.mayTell(one.now);
        if (one.fate == Fate::Changed && now && !before)
            one = RecordNews{Fate::New, {}, one.now, {}};
        else if (!before || !now) {
            const QString reference = one.shown().reference();
            m_c.leftOut.add(hiddenText(*one.shown().spec),
                            reference.isEmpty() ? m_c.names.brief(one.shown().id) : reference);
            continue;
        }
        if (one.fate == Fate::Changed && fieldLines(one).isEmpty())
            continue;  // all that changed is left out of this copy
        told << one;
    }
    m_news.records = told;
}

/// "Due: 1 March 2014 → 1 April 2014"; of long texts only that their wording is another.
QString ChangesPaper::fieldLine(const RecordNews &one, const FieldSpec &field)
{
    const QString label = textIn(m_c.request().language, "Field", field.label.text, field.label.comment);
    const FieldValue &then = one.then.value(field.key);
    const FieldValue &now = one.now.value(field.key);
    if (field.isLong() || field.type == FieldType::File)
        return label + u": "_s
            + m_c.word(isEmpty(then)      ? "text.added"
                           : isEmpty(now) ? "text.removed"
                                          : "text.changed");
    const QString before = m_tell.valueText(field, then);
    const QString after = m_tell.valueText(field, now);
    if (before == after)  // what differs may not be told, or stands in another language
        return label + u": "_s + m_c.word("value.changed");
    const auto orNothing = [this](const QString &text) {
        return text.isEmpty() ? m_c.word("nothing") : m_c.within(text);
    };
    const QString arrow = isRightToLeft(m_c.request().language) ? u" ← "_s : u" → "_s;
    return label + u": "_s + orNothing(before) + arrow + orNothing(after);
}

QString ChangesPaper::fieldLines(const RecordNews &one)
{
    QStringList lines;
    for (const QString &key : one.fields)
        if (const FieldSpec *field = one.now.spec->field(key); field && field->handling <= m_c.highest())
            lines << fieldLine(one, *field);
    return lines.join(u'\n');
}

QString ChangesPaper::countText(const QList<const RecordNews *> &all) const
{
    QStringList out;
    for (const auto &[fate, word] : kFates) {
        const auto count = std::count_if(all.begin(), all.end(),
                                         [fate = fate](const RecordNews *one) { return one->fate == fate; });
        if (count > 0)
            out << m_c.word((QByteArray("count.") + (word + qstrlen("fate."))).constData()).arg(count);
    }
    return m_c.list(out);
}

QString ChangesPaper::momentName()
{
    const QString day = m_c.longDay(PartialDate(m_moment.day));
    if (m_moment.meeting.isNull() || !m_c.mayName(m_moment.meeting))
        return day;
    return m_c.aside({m_c.reference(m_moment.meeting), day});
}

void ChangesPaper::title()
{
    TitleBlock block;
    block.kind = m_c.word("kind_of_paper");
    block.title = m_c.tell(m_c.meeting().title).inlines();
    const auto put = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            block.lines << std::pair{m_c.word(key), plain(text)};
    };
    put("reference", m_c.meeting().reference);
    put("date", m_c.days(m_c.meeting().from, m_c.meeting().to));
    put("since", momentName());
    QList<const RecordNews *> all;
    for (const RecordNews &one : std::as_const(m_news.records))
        all << &one;
    put("changes", all.isEmpty() ? m_c.word("no_changes") : countText(all));
    put("version", m_c.longDay(PartialDate(m_c.date())));
    m_c.add(std::move(block));
    if (m_news.fromNothing)
        m_c.note(m_c.word("from_nothing"));
}

void ChangesPaper::table(const RecordSpec &kind, const QList<const RecordNews *> &all, int most)
{
    const QString name = textIn(m_c.request().language, "Kind", kind.plural);
    m_c.heading(2, name + u": "_s + countText(all));
    Table table =
        m_c.table({{"col.fate", 0.9}, {"col.number", 1.2}, {"col.record", 3.8}, {"col.change", 4.1}});
    for (TableColumn &column : table.columns)
        column.keepsShare = true;
    for (const RecordNews *one : all.mid(0, most)) {
        const Row &row = one->shown();
        if (one->fate != Fate::Gone)
            (void)m_c.shows(row.id);
        const char *fate = std::find_if(kFates.begin(), kFates.end(), [one](const auto &each) {
                               return each.first == one->fate;
                           })->second;
        table.rows << QList<Inlines>{plain(m_c.word(fate)), plain(m_c.within(row.reference())),
                                     plain(m_c.within(m_tell.nameOf(row))),
                                     one->fate == Fate::Changed ? plain(fieldLines(*one)) : Inlines()};
    }
    m_c.add(std::move(table));
    if (all.size() > most)
        m_c.note(m_c.word("more_changes").arg(all.size() - most));
}

void ChangesPaper::list(const RecipePart &part, bool ofAgenda)
{
    m_c.openPart(part);
    bool any = false;
    for (const RecordSpec *kind : m_c.reader.workspace().registry().kinds()) {
        QList<const RecordNews *> all;
        for (const RecordNews &one : std::as_const(m_news.records))
            if (one.shown().spec == kind && isOfAgenda(one.shown()) == ofAgenda)
                all << &one;
        if (all.isEmpty())
            continue;
        any = true;
        table(*kind, all, part.limit(u"rows"_s, 25));
    }
    if (!any)
        m_c.add(Paragraph{plain(m_c.word("no_changes")), Paragraph::Role::Body, false, {}});
}

const parts::Builders<ChangesPaper> &builders()
{
    static const parts::Builders<ChangesPaper> table{
        {u"changes_title"_s, [](ChangesPaper &paper, const RecipePart &) { paper.title(); }},
        {u"changes_agenda"_s, [](ChangesPaper &paper, const RecipePart &part) { paper.list(part, true); }},
        {u"changes_other"_s, [](ChangesPaper &paper, const RecipePart &part) { paper.list(part, false); }},
    };
    return table;
}

Result<Meeting> meetingOf(Reader &reader, const BriefRequest &request)
{
    return paperMeeting(
        reader, request,
        {BriefText::tr(
             "The meeting of this list of changes is not in this workspace. Choose one from the list of "
             "meetings."),
         BriefText::tr(
             "A list of changes is made for a meeting, and this record is of the kind %1. Choose a meeting."),
         BriefText::tr(
             "This meeting is internal or sensitive, so there is no shared copy of what changed for it. "
             "Print "
             "the office copy, or first change the meeting's handling to “Shared with the three sides”.")});
}

}  // namespace

Result<BriefDocument> changesPaper(Reader &reader, const Recipe &recipe, const BriefRequest &request)
{
    auto meeting = meetingOf(reader, request);
    if (!meeting)
        return fail(meeting.error());
    Composer composer(reader, recipe, request, *std::move(meeting));
    (void)composer.shows(request.meeting);
    const auto moment = request.then.trimmed().isEmpty()
        ? usualSince(reader, composer.meeting(), composer.record())
        : sinceMoment(reader, request.then);
    if (!moment)
        return fail(moment.error());
    auto news = newsSince(reader, moment->day);
    if (!news)
        return fail(news.error());
    const QString kind = composer.word("kind_of_paper");
    const QString name = composer.tell(composer.meeting().title).text;
    const QString reference = composer.meeting().reference;
    composer.frame(kind + u": "_s + name, kind + u' ' + (reference.isEmpty() ? name : reference));
    composer.document.subject = composer.days(composer.meeting().from, composer.meeting().to);
    ChangesPaper paper(composer, *moment, *std::move(news));
    if (const Status built = parts::build(recipe, builders(), paper, composer); !built)
        return fail(built.error());
    return composer.finish();
}

}  // namespace tri
