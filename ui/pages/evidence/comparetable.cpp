// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidence/comparetable.h"

#include "core/base/partstext.h"
#include "core/base/translations.h"
#include "ui/pages/evidence/distilmodel.h"
#include "ui/services/theme.h"

#include <QHeaderView>

namespace tri::ui {

using namespace Qt::StringLiterals;

CompareTable::CompareTable(const Theme &theme, QWidget *parent) : QTableWidget(parent), m_theme(theme)
{
    setObjectName(u"evidence.compare"_s);
    setAccessibleName(tr("Experiences side by side"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setAccessibleName(tr("Experiences"));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setAccessibleName(tr("What is compared"));
    verticalHeader()->setHighlightSections(false);
    setRowCount(LineCount);
    setVerticalHeaderLabels({tr("Title"), tr("States"), tr("Problem"), tr("Actors"), tr("Action"),
                             tr("Result"), tr("Pitfalls"), tr("Lesson"), tr("Looked at")});
    connect(this, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem *item) {
        if (const auto id = RecordId::parse(item->data(Qt::UserRole).toString()))
            Q_EMIT opened(*id);
    });
}

QString CompareTable::lineText(const EvidenceReading &reading, const Experience &experience, int line,
                               const QString &language, const QDate &today)
{
    switch (line) {
    case Title: return reading.title(experience.id);
    case States: return reading.namesOf(experience.states);
    case Problem: return experience.problem.in(language);
    case Actors: {
        QStringList names{reading.namesOf(experience.lead + experience.partners), experience.otherPartners};
        names.removeAll(QString());
        return partsText(names);
    }
    case Action: {
        const QString action = experience.action.in(language);
        return action.isEmpty() ? experience.summary.in(language) : action;
    }
    case Result: return experience.result.in(language);
    case Pitfalls: return experience.pitfalls.in(language);
    case Looked: return DistilModel::ageText(lastLookedAt(experience), today);
    default: break;
    }
    QStringList lessons;
    const int place = reading.graph.placeOf(experience.id);
    for (const int edge : place < 0 ? QList<int>() : reading.graph.onward[place]) {
        const EvidenceEdge &says = reading.graph.edges[edge];
        if (says.relation == EvidenceRelation::Says)
            lessons << tr("%1: %2", "lesson, what evidence says to it")
                           .arg(inScreenLine(reading.shortName(reading.graph.nodes[says.to].id)),
                                DistilModel::sayingText({says.direction, says.strength, {}, {}, {}}));
    }
    return lessons.join(u'\n');
}

void CompareTable::showExperiences(const EvidenceReading &reading, const RecordIds &experiences,
                                   const QString &language, const QDate &today)
{
    setColumnCount(int(experiences.size()));
    for (int column = 0; column < experiences.size(); ++column) {
        const Experience *experience = reading.experience(experiences[column]);
        if (!experience)
            continue;
        const QString name = reading.shortName(experience->id);
        setHorizontalHeaderItem(column, new QTableWidgetItem(name));
        for (int line = 0; line < LineCount; ++line) {
            const QString text = lineText(reading, *experience, line, language, today);
            auto *item = new QTableWidgetItem(text.isEmpty() ? tr("not entered") : inScreenLine(text));
            item->setData(Qt::UserRole, experience->id.toString());
            item->setData(Qt::AccessibleTextRole,
                          tr("%1, %2: %3", "experience, what is compared, its text")
                              .arg(name, verticalHeaderItem(line)->text(), item->text()));
            item->setTextAlignment(Qt::AlignLeading | Qt::AlignTop);
            if (text.isEmpty())
                item->setForeground(m_theme.color(Theme::Role::Muted));
            setItem(line, column, item);
        }
    }
    if (!currentItem() && columnCount() > 0)
        setCurrentCell(0, 0);
    fitRows();
}

void CompareTable::fitRows()
{
    resizeRowsToContents();
}

void CompareTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fitRows();
}

}  // namespace tri::ui
