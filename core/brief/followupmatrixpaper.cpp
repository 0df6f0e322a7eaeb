// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/followupmatrixpaper.h"

#include "core/brief/parts.h"
#include "core/rules/followupmatrixwords.h"

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPerPart = 6;  // actors beside each other: status words still stand in one line

class MatrixPaper {
public:
    MatrixPaper(Composer &composer, FollowUpMatrix matrix)
        : m_c(composer), m_matrix(std::move(matrix)),
          m_words(composer.request().language, composer.request().sharedCopy)
    {
    }
    void write()
    {
        m_c.startPage(true);
        frame();
        if (m_matrix.hasInvented())
            m_c.markSample();
        if (m_matrix.rows.isEmpty())
            m_c.none();
        else if (m_c.request().recipe == u"followup_list")
            list();
        else
            grid();
    }

private:
    void frame();
    void grid();
    void part(int first, int last);
    void list();
    [[nodiscard]] Inlines told(const MatrixText &text) const { return plain(text.text, text.language); }
    [[nodiscard]] QList<Inlines> recommendationCells(const MatrixRecommendation &one) const;
    [[nodiscard]] QList<Inlines> entryCells(const MatrixLine &line) const;

    Composer &m_c;
    FollowUpMatrix m_matrix;
    FollowUpMatrixWords m_words;
};

void MatrixPaper::frame()
{
    const QString kind = m_c.word("kind_of_paper");
    const QString date = m_c.longDay(PartialDate(m_c.date()));
    m_c.frame(m_c.word("as_of").arg(kind, m_c.longDay(PartialDate(m_c.day()))), kind);
    TitleBlock block;
    block.kind = kind;
    block.title = plain(m_c.document.title);
    for (const auto &[label, value] : m_words.asked(*m_matrix.data, m_matrix.question))
        block.lines << std::pair{label, plain(value)};
    block.lines << std::pair{m_c.word("recommendations"), plain(QString::number(m_matrix.rows.size()))};
    block.lines << std::pair{m_c.word("version"), plain(date)};
    m_c.add(std::move(block));
    m_c.note(m_c.word("voluntary"));
}

/// The rows of a part are those that say something in it.
void MatrixPaper::part(int first, int last)
{
    const QStringList headings = m_words.headings();
    Table table;
    table.columns << TableColumn{headings[0], 1.2} << TableColumn{headings[1], 3.2};
    for (int column = first; column <= last; ++column)
        table.columns << TableColumn{m_matrix.actor(column).shortName, 1.5, TableColumn::Align::Start, true};
    for (int row = 0; row < m_matrix.rows.size(); ++row) {
        const MatrixRecommendation &one = m_matrix.recommendation(row);
        QList<Inlines> cells{plain(one.reference), told(one.title)};
        bool any = false;
        for (int column = first; column <= last; ++column) {
            const QStringList lines = m_words.cellLines(m_matrix, row, column);
            any = any || !lines.isEmpty();
            cells << plain(lines.join(u'\n'));
        }
        if (any)
            table.rows << cells;
    }
    m_c.add(std::move(table));
}

void MatrixPaper::grid()
{
    const int count = int(m_matrix.columns.size());
    const int parts = (count + kPerPart - 1) / kPerPart;
    if (parts == 0)
        m_c.none();
    for (int at = 0; at < parts; ++at) {
        const int first = at * kPerPart;
        const int last = std::min(first + kPerPart, count) - 1;
        if (parts > 1) {
            if (at > 0)
                m_c.startPage(true);
            m_c.heading(2,
                        m_c.word("part").arg(at + 1).arg(parts).arg(m_matrix.actor(first).shortName,
                                                                    m_matrix.actor(last).shortName));
        }
        part(first, last);
    }
    qsizetype without = 0;
    for (int row = 0; row < m_matrix.rows.size(); ++row) {
        bool any = false;
        for (int column = 0; column < count && !any; ++column)
            any = m_matrix.cells.contains(FollowUpMatrix::key(m_matrix.rows[row], m_matrix.columns[column]));
        without += !any;
    }
    if (without > 0 && parts > 0)
        m_c.note(m_c.word("no_entry").arg(without));
}

QList<Inlines> MatrixPaper::recommendationCells(const MatrixRecommendation &one) const
{
    Inlines what = told(one.title);
    if (const QString origin = m_words.origin(*m_matrix.data, one); !origin.isEmpty())
        what << Inline{u"\n("_s + origin + u')', {}, false, {}};
    QStringList to{m_words.themes(*m_matrix.data, one), m_words.addressees(*m_matrix.data, one)};
    to.removeAll(QString());
    return {plain(one.reference), what, plain(to.join(u'\n'))};
}

QList<Inlines> MatrixPaper::entryCells(const MatrixLine &line) const
{
    const auto cell = [&](int column) { return m_words.lineCell(m_matrix, line, column); };
    Inlines what = plain(cell(6));
    Inlines next = plain(cell(11));
    if (line.entry >= 0) {
        const MatrixEntry &entry = m_matrix.entry(line.entry);
        if (entry.kind == MatrixEntry::Kind::FollowUp)
            what = told(entry.text);
        next = told(entry.nextStep);
    }
    if (const QString checked = cell(12); !checked.isEmpty())
        next << Inline{
            (next.isEmpty() ? QString() : u"\n"_s) + m_c.word("checked").arg(checked), {}, false, {}};
    return {plain(cell(5)), what, plain(cell(7)), plain(cell(8)), plain(cell(9)), plain(cell(10)), next};
}

void MatrixPaper::list()
{
    const QStringList headings = m_words.headings();
    Table table;
    const std::array weights{1.1, 2.6, 1.8, 1.4, 3.0, 1.0, 1.3, 1.9, 1.6, 1.5};
    const QStringList names{headings[0], headings[1], m_c.word("theme_and_addressees"),
                            headings[5], headings[6], headings[7],
                            headings[8], headings[9], headings[10],
                            headings[11]};
    for (qsizetype i = 0; i < names.size(); ++i)
        table.columns << TableColumn{names[i], weights[std::size_t(i)]};
    int before = -1;
    for (const MatrixLine &line : m_matrix.lines) {
        const bool again = line.recommendation == before;
        table.rows << (again ? QList<Inlines>(3)
                             : recommendationCells(m_matrix.data->recommendations[line.recommendation]))
                + entryCells(line);
        before = line.recommendation;
    }
    m_c.add(std::move(table));
}

}  // namespace

Result<BriefDocument> followUpMatrixPaper(Reader &reader, const Recipe &recipe, const BriefRequest &request)
{
    Composer composer(reader, recipe, request, parts::dayAsHead(reader, request));
    FollowUpMatrixData data = readFollowUpMatrix(reader, request.language, composer.day());
    if (request.sharedCopy)
        data = sharedFollowUpMatrix(data, composer.leftOut);
    MatrixQuestion question = MatrixQuestion::parse(request.question);
    question.allStates = false;  // a column without an entry would seem to say something of a State
    auto shown = std::make_shared<const FollowUpMatrixData>(std::move(data));
    MatrixPaper(composer, followUpMatrix(std::move(shown), question)).write();
    return composer.finish();
}

}  // namespace tri
