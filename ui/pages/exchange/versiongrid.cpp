// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchange/versiongrid.h"

#include "core/base/localtext.h"
#include "ui/records/difftext.h"
#include "ui/widgets/themedlabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

VersionGrid::VersionGrid(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_outer(new QVBoxLayout(this))
{
    setObjectName(u"versions"_s);
    m_outer->setContentsMargins(0, 0, 0, 0);
}

void VersionGrid::showVersions(const QList<Column> &columns, const QList<Line> &lines)
{
    for (const Column &column : std::as_const(m_columns))
        if (column.button)
            column.button->deleteLater();  // it may be its own press that brings this about
    m_columns = columns;
    m_lines = lines;
    for (const Column &column : std::as_const(m_columns))
        if (column.button)
            column.button->setParent(this);
    build();
}

void VersionGrid::setStacked(bool stacked)
{
    if (m_stacked == stacked)
        return;
    m_stacked = stacked;
    build();
}

void VersionGrid::build()
{
    for (const Column &column : std::as_const(m_columns))
        if (column.button)
            column.button->setParent(this);  // it outlives what it stood in
    if (m_content) {
        m_content->hide();
        m_content->setParent(nullptr);  // out of reach at once; what was pressed in it is still on the stack
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    m_outer->addWidget(m_content);
    if (m_stacked) {
        addStacked();
    } else {
        auto *grid = new QGridLayout(m_content);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(m_theme.space(3));
        grid->setVerticalSpacing(m_theme.space(2));
        for (int at = 0; at < m_columns.size(); ++at) {
            grid->setColumnStretch(at, 1);
            addHead(grid, at, at);
        }
        int number = 0;
        for (int row = 0; row < m_lines.size(); ++row)
            addLine(grid, 3 + row, m_lines[row], number += !m_lines[row].cells.isEmpty());
    }
    m_content->show();
}

void VersionGrid::addHead(QGridLayout *grid, int place, int at)
{
    const Column &column = m_columns[at];
    auto *name = new ThemedLabel(m_theme, Theme::Type::Body, Theme::Role::Text, m_content);
    name->setObjectName(u"versions.name.%1"_s.arg(at));
    name->setStrong(true);
    name->setWordWrap(true);
    name->setText(column.name);
    grid->addWidget(name, 0, place, Qt::AlignTop);
    auto *detail = new ThemedLabel(m_theme, Theme::Type::Caption, Theme::Role::Muted, m_content);
    detail->setObjectName(u"versions.said.%1"_s.arg(at));
    detail->setWordWrap(true);
    detail->setText(column.detail);
    grid->addWidget(detail, 1, place, Qt::AlignTop);
    if (column.button && m_stacked)
        grid->addWidget(column.button, 0, place + 1, 2, 1, Qt::AlignTop);
    else if (column.button)
        grid->addWidget(column.button, 2, place, Qt::AlignTop | Qt::AlignLeading);
    if (column.button)
        column.button->show();
}

QWidget *VersionGrid::spanning(const Line &line)
{
    const bool isHeading = !line.heading.isEmpty();
    auto *label = new ThemedLabel(m_theme, isHeading ? Theme::Type::Body : Theme::Type::Caption,
                                  isHeading ? Theme::Role::Text : Theme::Role::Muted, m_content);
    label->setStrong(isHeading);
    label->setWordWrap(true);
    label->setText(isHeading ? line.heading : line.note);
    return label;
}

QWidget *VersionGrid::cell(const Line &line, int number, qsizetype at)
{
    const Cell &cell = line.cells[at];
    auto *text =
        new DiffText(m_theme, cell.marked ? DiffText::Side::Newer : DiffText::Side::Matching, m_content);
    text->setObjectName(u"versions.text.%1.%2"_s.arg(number).arg(at));
    text->setAccessibleName(m_columns.value(at).name);
    text->setPieces(cell.pieces,
                    line.language.isEmpty()                 ? Qt::LayoutDirectionAuto
                        : tri::isRightToLeft(line.language) ? Qt::RightToLeft
                                                            : Qt::LeftToRight);
    return text;
}

void VersionGrid::addLine(QGridLayout *grid, int row, const Line &line, int number)
{
    if (line.cells.isEmpty()) {
        grid->addWidget(spanning(line), row, 0, 1, int(m_columns.size()));
        return;
    }
    for (int at = 0; at < m_columns.size() && at < line.cells.size(); ++at)
        grid->addWidget(cell(line, number, at), row, at, Qt::AlignTop);
}

/// One version below the other, each with all its lines.
void VersionGrid::addStacked()
{
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.space(3));
    for (int at = 0; at < m_columns.size(); ++at) {
        auto *part = new QGridLayout;
        part->setVerticalSpacing(m_theme.space(1));
        part->setColumnStretch(0, 1);
        addHead(part, 0, at);
        int row = 3;
        int number = 0;
        for (const Line &line : std::as_const(m_lines)) {
            number += !line.cells.isEmpty();
            if (!line.cells.isEmpty() && at < line.cells.size())
                part->addWidget(cell(line, number, at), row++, 0, 1, 2);
            else if (!line.heading.isEmpty())
                part->addWidget(spanning(line), row++, 0, 1, 2);
        }
        column->addLayout(part);
    }
}

}  // namespace tri::ui
