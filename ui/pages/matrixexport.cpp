// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/matrixexport.h"

#include "core/exchange/csv.h"
#include "core/exchange/xlsxwriter.h"

#include <QCoreApplication>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MatrixExport)
};

constexpr int kFirstNumber = 4;

QStringList headings()
{
    return {Words::tr("Theme"),
            Words::tr("Part of"),
            Words::tr("Period"),
            Words::tr("Side"),
            Words::tr("Activities"),
            Words::tr("Meetings"),
            Words::tr("Meetings of all three"),
            Words::tr("Recommendations"),
            Words::tr("Addressed to it"),
            Words::tr("Priorities"),
            Words::tr("In words"),
            Words::tr("Together")};
}

bool isNumber(qsizetype column)
{
    return column >= kFirstNumber && column < kFirstNumber + 6;
}

QStringList line(const ThemeMatrix &matrix, int theme, int period, std::size_t side)
{
    const MatrixTheme &at = matrix.themes[theme];
    const MatrixCell &cell = matrix.cell(theme, period, side);
    QStringList out{at.name, at.parent < 0 ? QString() : matrix.themes[at.parent].name,
                    matrix.periods[period].title, sideReference(side)};
    for (const qsizetype number :
         {cell.activities.size(), qsizetype(cell.meetings), qsizetype(cell.trilateral),
          cell.recommendations.size(), qsizetype(cell.addressed), cell.priorities.size()})
        out << QString::number(number);
    return out << matrix.explanation(theme, period, side) << matrix.together(theme, period);
}

template <typename Take> void eachLine(const ThemeMatrix &matrix, Take take)
{
    for (int theme = 0; theme < int(matrix.themes.size()); ++theme)
        for (int period = 0; period < int(matrix.periods.size()); ++period)
            for (std::size_t side = 0; side < kSides; ++side)
                take(line(matrix, theme, period, side));
}

QByteArray csv(const ThemeMatrix &matrix)
{
    CsvWriter writer;
    for (const QString &heading : headings())
        writer.addText(heading);
    writer.endRecord();
    eachLine(matrix, [&writer](const QStringList &cells) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            isNumber(i) ? writer.addNumber(cells[i]) : writer.addText(cells[i]);
        writer.endRecord();
    });
    return writer.bytes();
}

}  // namespace

Result<QByteArray> matrixFile(const ThemeMatrix &matrix, const QString &ending)
{
    if (ending.compare(u"csv"_s, Qt::CaseInsensitive) == 0)
        return csv(matrix);
    XlsxWriter writer(Words::tr("Overlap and gaps"));
    const QStringList names = headings();
    for (qsizetype i = 0; i < names.size(); ++i)
        writer.heading(names[i], isNumber(i) ? CellSink::Shape::Number : CellSink::Shape::Line);
    writer.endRecord();
    eachLine(matrix, [&writer](const QStringList &cells) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            isNumber(i) ? writer.number(cells[i]) : writer.text(cells[i]);
        writer.endRecord();
    });
    return writer.finish();
}

}  // namespace tri::ui
