// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Coverage on paper: tables at three levels, and what nothing is entered for.

#include "core/brief/coveragepaper.h"

#include "core/base/clock.h"
#include "core/brief/parts.h"
#include "core/rules/coverage.h"
#include "core/rules/followupwords.h"

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kTableTitles{"by_theme", "by_meeting", "by_addressee", "by_year"};
constexpr std::array kFirstColumns{"col.theme", "col.meeting", "col.addressee", "col.year"};

class CoveragePaper {
public:
    CoveragePaper(Composer &composer, const CoverageOrder &order) : m_c(composer), m_order(order) {}
    void write();

private:
    void frame();
    void title();
    [[nodiscard]] QString scopeText();
    void levels();
    void words();
    void table(CoverageBy by);
    void nothing();
    void priorities();
    [[nodiscard]] QString number(int value, NumberShow show) const;
    [[nodiscard]] QList<Inlines> cells(const CoverageCount &counts) const;

    Composer &m_c;
    const CoverageOrder &m_order;
    CoverageData m_data;
    Coverage m_counted;
};

QString CoveragePaper::number(int value, NumberShow show) const
{
    switch (show) {
    case NumberShow::Exact: return QString::number(value);
    case NumberShow::Few: return m_c.word("number.few");
    case NumberShow::AtLeastOne: return m_c.word("number.at_least_one");
    case NumberShow::Joined: return m_c.word("number.joined");
    }
    Q_UNREACHABLE();
}

QString CoveragePaper::scopeText()
{
    QStringList parts;
    const CoverageScope &scope = m_order.scope;
    const auto name = [this](const RecordId &id) {
        return m_c.within(m_c.reader.workspace().title(id, m_c.request().language));
    };
    for (const RecordId &id : {scope.meeting, scope.theme, scope.body})
        if (!id.isNull() && m_c.mayName(id))
            parts << name(id);
    if (!scope.from.isNull() || !scope.to.isNull())
        parts << m_c.days(scope.from, scope.to);
    return parts.isEmpty() ? m_c.word("scope_all") : m_c.parts(parts);
}

void CoveragePaper::frame()
{
    m_c.frame(m_c.word("coverage_on").arg(m_c.longDay(PartialDate(m_c.date()))), m_c.word("kind_of_paper"));
}

void CoveragePaper::title()
{
    const CoverageCount &all = m_counted.all;
    TitleBlock block;
    block.kind = m_c.word("kind_of_paper");
    block.title = plain(m_c.document.title);
    block.lines << std::pair{m_c.word("scope"), plain(scopeText())};
    block.lines << std::pair{m_c.kindsWord(kindOf<Recommendation>().spec),
                             plain(QString::number(all.all().size()))};
    block.lines << std::pair{m_c.word("version"), plain(m_c.longDay(PartialDate(m_c.date())))};
    m_c.add(std::move(block));
    m_c.note(m_c.word("voluntary_note"));
}

/// Recommendation, action, indicator: one below the other.
void CoveragePaper::levels()
{
    const CoverageCount &all = m_counted.all;
    Table table = m_c.table({{"col.level", 5}, {"col.count", 1.4}});
    table.columns[1].align = TableColumn::Align::End;
    const auto row = [&table](const QString &text, const QString &value, bool isPart = false) {
        table.rows << QList<Inlines>{plain((isPart ? u"– "_s : QString()) + text), plain(value)};
    };
    row(m_c.kindsWord(kindOf<Recommendation>().spec), QString::number(all.all().size()));
    row(m_c.word("taken_up"), QString::number(all.of(TakeUp::TakenUp).size()), true);
    row(m_c.word("noted"), QString::number(all.of(TakeUp::Noted).size()), true);
    row(m_c.word("nothing_yet"), QString::number(all.of(TakeUp::Nothing).size()), true);
    row(m_c.word("actions"), number(int(all.allActions().size()), all.actionsShown));
    const std::array kinds{&kindOf<FollowUp>().spec, &kindOf<Support>().spec, &kindOf<Project>().spec,
                           &kindOf<Activity>().spec};
    for (std::size_t i = 0; i < kActionKinds; ++i)
        row(m_c.kindsWord(*kinds[i]), number(int(all.actions[i].size()), all.kindShown[i]), true);
    row(m_c.word("actors"), number(all.actors, all.actorsShown));
    row(m_c.word("indicators"), QString::number(all.indicators.size()));
    row(m_c.word("measurements"), QString::number(all.measurements.size()));
    m_c.heading(1, m_c.word("levels"));
    m_c.add(std::move(table));
    m_c.note(m_c.word("once_note"));
    if (m_c.isShared())
        m_c.note(m_c.word("few_note"));
}

void CoveragePaper::words()
{
    Table table = m_c.table({{"col.status", 5}, {"col.count", 1.4}});
    table.columns[1].align = TableColumn::Align::End;
    for (std::size_t i = 0; i < kStatusWords; ++i)
        table.rows << QList<Inlines>{
            plain(m_c.choice<FollowUp>("status", followUpWords()[int(i)])),
            plain(number(int(m_counted.all.followUps[i].size()), m_counted.all.wordShown[i]))};
    m_c.heading(1, m_c.word("by_status"));
    m_c.add(std::move(table));
}

QList<Inlines> CoveragePaper::cells(const CoverageCount &counts) const
{
    return {plain(QString::number(counts.all().size())),
            plain(QString::number(counts.of(TakeUp::TakenUp).size())),
            plain(QString::number(counts.of(TakeUp::Noted).size())),
            plain(QString::number(counts.of(TakeUp::Nothing).size())),
            plain(number(int(counts.allActions().size()), counts.actionsShown)),
            plain(number(counts.actors, counts.actorsShown)),
            plain(QString::number(counts.indicators.size()))};
}

void CoveragePaper::table(CoverageBy by)
{
    const auto at = std::size_t(by);
    Table table = m_c.table({{kFirstColumns[at], 4},
                             {"col.recommendations", 1.5},
                             {"taken_up", 1.2},
                             {"noted", 1.2},
                             {"nothing_yet", 1.3},
                             {"actions", 1.2},
                             {"actors", 1.2},
                             {"indicators", 1.2}});
    for (qsizetype i = 1; i < table.columns.size(); ++i)
        table.columns[i].align = TableColumn::Align::End;
    for (const CoverageRow &row : m_counted.table(by)) {
        const QByteArray key = QByteArrayLiteral("row.") + row.key.toLatin1();
        const QString name = row.key.isEmpty() ? row.title : m_c.word(key.constData());
        table.rows << QList<Inlines>{plain(QString(2 * row.level, QChar::Nbsp) + name)} + cells(row.counts);
    }
    if (!table.rows.isEmpty())
        table.rows << QList<Inlines>{plain(m_c.word("total"))} + cells(m_counted.all);
    m_c.heading(1, m_c.word(kTableTitles[at]));
    m_c.add(std::move(table));
    if (m_counted.beyond(by) > 0)
        m_c.note(m_c.word("overlap_note"));
}

void CoveragePaper::nothing()
{
    const RecordIds &open = m_counted.all.of(TakeUp::Nothing);
    Table table = m_c.table({{"col.number", 1.3}, {"col.recommendation", 5}, {"col.origin", 2}});
    for (const Recommendation &one : std::as_const(m_data.recommendations))
        if (open.contains(one.id) && m_c.shows(one.id)) {
            Told text = m_c.tell(one, u"short_title");
            if (text.isEmpty())
                text = m_c.tell(one, u"text");
            table.rows << QList<Inlines>{plain(one.reference), text.inlines(),
                                         plain(parts::originText(m_c, one))};
        }
    m_c.heading(1, u"%1 (%2)"_s.arg(m_c.word("nothing_yet")).arg(table.rows.size()), u"nothing-yet"_s);
    m_c.note(m_c.word("nothing_note"));
    m_c.add(std::move(table));
}

void CoveragePaper::priorities()
{
    if (m_counted.sharedPriorities.isEmpty())
        return;
    Table table = m_c.table({{"col.number", 1.3}, {"col.priority", 7}});
    for (const PriorityStanding &standing : std::as_const(m_data.priorities))
        if (m_counted.openPriorities.contains(standing.priority.id) && m_c.shows(standing.priority.id))
            table.rows << QList<Inlines>{plain(standing.priority.reference),
                                         m_c.tell(standing.priority, u"statement").inlines()};
    m_c.heading(1, u"%1 (%2)"_s.arg(m_c.word("open_priorities")).arg(table.rows.size()));
    m_c.note(m_c.word("open_priorities_note").arg(m_counted.sharedPriorities.size()));
    m_c.add(std::move(table));
}

void CoveragePaper::write()
{
    m_data = readCoverage(m_c.reader, m_c.date(), m_c.request().language, m_c.request().asOf);
    m_counted = coverageCopy(m_c.reader, m_data, m_order.scope, m_c.isShared(), m_c.leftOut);
    frame();
    title();
    if (m_counted.all.all().isEmpty()) {
        m_c.none();
    } else {
        levels();
        words();
        for (std::size_t i = 0; i < kCoverageTables; ++i)
            if (!m_order.by || *m_order.by == CoverageBy(i))
                table(CoverageBy(i));
        nothing();
    }
    priorities();
}

}  // namespace

Result<BriefDocument> coveragePaper(Reader &reader, const Recipe &recipe, const BriefRequest &request)
{
    CoverageOrder order = CoverageOrder::parse(request.at);
    if (request.at.isEmpty())
        order.scope.meeting = request.meeting;
    if (!order.scope.body.isNull())
        if (const Status may = mayCountFor(reader, order.scope.body); !may)
            return fail(may.error());
    // The names are those of today: the count is of what is entered now.
    BriefRequest ofToday = request;
    ofToday.meeting = RecordId();
    Composer composer(reader, recipe, ofToday, parts::dayAsHead(reader, ofToday));
    CoveragePaper(composer, order).write();
    return composer.finish();
}

}  // namespace tri
