// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidence/distilmodel.h"

#include "core/base/translations.h"
#include "core/rules/evidencechart.h"
#include "ui/services/theme.h"
#include "ui/widgets/plaintip.h"

#include <QFont>
#include <QFontMetrics>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

QString shortened(const QString &text, int most)
{
    return text.size() > most ? text.left(most - 1).trimmed() + u'…' : text;
}

QString withoutStop(const QString &sentence)
{
    return sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
}

}  // namespace

void DistilModel::setDistil(SharedReading reading, Distil distil, const QDate &today)
{
    beginResetModel();
    m_reading = std::move(reading);
    m_distil = std::move(distil);
    m_today = today;
    endResetModel();
}

void DistilModel::setPicked(const RecordIds &picked)
{
    m_picked = picked;
    if (columnCount() > LeadCount)
        Q_EMIT headerDataChanged(Qt::Horizontal, LeadCount, columnCount() - 1);
}

void DistilModel::setNameWidth(int pixels)
{
    m_nameWidth = pixels;
    if (rowCount() > 0)
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

int DistilModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_distil.rows.size());
}

int DistilModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_distil.rows.isEmpty() ? 0 : LeadCount + int(m_distil.columns.size());
}

RecordId DistilModel::lessonAt(int row) const
{
    return row < 0 || row >= m_distil.rows.size() ? RecordId() : m_distil.rows[row].lesson;
}

RecordId DistilModel::experienceAt(int column) const
{
    const int at = column - LeadCount;
    return at < 0 || at >= m_distil.columns.size() ? RecordId() : m_distil.columns[at].experience;
}

QList<DistilCell> DistilModel::cellsAt(const QModelIndex &index) const
{
    return !index.isValid() || index.column() < LeadCount
        ? QList<DistilCell>()
        : m_distil.rows[index.row()].cells[index.column() - LeadCount];
}

int DistilModel::rowOf(const RecordId &lesson) const
{
    for (int row = 0; row < m_distil.rows.size(); ++row)
        if (m_distil.rows[row].lesson == lesson)
            return row;
    return -1;
}

int DistilModel::columnOf(const RecordId &experience) const
{
    for (int at = 0; at < m_distil.columns.size(); ++at)
        if (m_distil.columns[at].experience == experience)
            return LeadCount + at;
    return -1;
}

QString DistilModel::ageText(const PartialDate &looked, const QDate &today)
{
    if (looked.isNull())
        return tr("not looked at");
    const QString when = shortDate(looked, QLocale());
    const QDate last = looked.last();
    int years = today.year() - last.year();
    if (last.addYears(years) > today)
        --years;
    if (years == 1)
        return tr("%1, 1 year ago").arg(when);
    return years < 1 ? when : tr("%1, %n years ago", nullptr, years).arg(when);
}

QString DistilModel::sayingText(const DistilCell &cell)
{
    EvidenceEdge edge;
    edge.direction = cell.direction;
    edge.strength = cell.strength;
    return evidenceSign(cell.direction) + u' ' + evidenceEdgeText(edge);
}

QString DistilModel::lessonText(int row) const
{
    const RecordId lesson = m_distil.rows[row].lesson;
    const QString reference = m_reading->reference(lesson);
    return (reference.isEmpty() ? QString() : reference + u"  "_s) + m_reading->title(lesson);
}

QString DistilModel::leadText(int row, int column, bool full) const
{
    const DistilRow &at = m_distil.rows[row];
    if (column == Evidence) {
        static constexpr std::array kDirections{"supports", "limits", "contradicts", ""};
        QStringList parts;
        for (std::size_t i = 0; i < kSayings; ++i) {
            const QString direction = QString::fromLatin1(kDirections[i]);
            if (at.counts[i] > 0)
                parts << (full ? tr("%1: %2", "what experiences say, how many")
                                     .arg(evidenceDirectionText(direction))
                                     .arg(at.counts[i])
                               : inScreenLine(evidenceSign(direction) + QLocale().toString(at.counts[i])));
        }
        if (full && at.others.size() > 0)
            parts << tr("other evidence: %1").arg(at.others.size());
        if (parts.isEmpty())
            return at.others.size() > 0 ? tr("other evidence: %1").arg(at.others.size()) : tr("none");
        return full ? listText(parts) : parts.join(u' ');
    }
    if (column == States) {
        const QString states = m_reading->namesOf(at.states);
        return states.isEmpty() ? u"–"_s : states;
    }
    const Lesson *lesson = m_reading->lesson(at.lesson);
    return ageText(lesson ? std::max(lesson->lastChecked, lesson->drawnOn) : PartialDate(), m_today);
}

QString DistilModel::cellText(const QModelIndex &index) const
{
    if (index.column() < LeadCount)
        return leadText(index.row(), index.column(), false);
    QStringList lines;
    for (const DistilCell &cell : cellsAt(index))
        lines << sayingText(cell);
    return lines.join(u'\n');
}

QString DistilModel::wordsAt(const QModelIndex &index) const
{
    if (!index.isValid() || !m_reading)
        return {};
    const RecordId lesson = lessonAt(index.row());
    const QString name = inScreenLine(m_reading->shortName(lesson));
    if (index.column() < LeadCount)
        return tr("%1: %2. %3: %4.", "lesson, its words, heading, what it tells")
            .arg(name, inScreenLine(withoutStop(m_reading->title(lesson))),
                 headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString(),
                 leadText(index.row(), index.column(), true));
    const RecordId experience = experienceAt(index.column());
    const QString practice = inScreenLine(m_reading->shortName(experience));
    const QString title = inScreenLine(m_reading->title(experience));
    QStringList said;
    for (const DistilCell &cell : cellsAt(index)) {
        QString one = tr("%1 (%2) on %3: %4", "experience, its title, lesson, what it says")
                          .arg(practice, title, name, sayingText(cell));
        if (const QString why = cell.reason.in(screenLanguage()).simplified(); !why.isEmpty())
            one += tr(". Why: %1").arg(inScreenLine(why));
        if (!cell.passage.isEmpty())
            one += u" ("_s + cell.passage + u')';
        said << one + (one.endsWith(u'.') ? QString() : u"."_s);
    }
    return said.isEmpty()
        ? tr("%1 (%2) says nothing to %3 as far as we know. Insert adds a link.").arg(practice, title, name)
        : said.join(u' ');
}

/// In two lines of the room there is for names: its reference, and as much of its words as fits.
QString DistilModel::lessonLines(int row) const
{
    const QFontMetrics metrics(m_theme.font(Theme::Type::Body));
    const RecordId lesson = lessonAt(row);
    const QString reference = m_reading->reference(lesson);
    const QString title = metrics.elidedText(m_reading->title(lesson), Qt::ElideRight, m_nameWidth);
    return reference.isEmpty() ? title : reference + u'\n' + title;
}

QVariant DistilModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole: return cellText(index);
    case Qt::ToolTipRole: return plainTip(wordsAt(index));
    case Qt::AccessibleTextRole: return wordsAt(index);
    case Qt::TextAlignmentRole:
        return index.column() < LeadCount ? int(Qt::AlignLeading | Qt::AlignVCenter) : int(Qt::AlignCenter);
    case Qt::ForegroundRole:
        return index.column() < LeadCount ? QVariant(m_theme.color(Theme::Role::Muted)) : QVariant();
    default: return {};
    }
}

QVariant DistilModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    if (orientation == Qt::Vertical) {
        if (section >= rowCount())
            return {};
        const QString text = lessonText(section);
        if (role == Qt::ToolTipRole)
            return plainTip(text);
        return role == Qt::DisplayRole && m_nameWidth > 0 ? lessonLines(section) : text;
    }
    switch (section) {
    case Evidence:
        return role == Qt::ToolTipRole ? plainTip(tr("How many experiences say what"))
                                       : QVariant(tr("Evidence"));
    case States:
        return role == Qt::ToolTipRole ? plainTip(tr("States of the experiences that support the lesson"))
                                       : QVariant(tr("States"));
    case Age:
        return role == Qt::ToolTipRole ? plainTip(tr("When the lesson was drawn or last checked"))
                                       : QVariant(tr("Looked at"));
    default: break;
    }
    if (section >= columnCount())
        return {};
    const DistilColumn &column = m_distil.columns[section - LeadCount];
    const Experience *experience = m_reading->experience(column.experience);
    const bool picked = m_picked.contains(column.experience);
    const QString states = m_reading->namesOf(column.states);
    if (role == Qt::DisplayRole)
        return (picked ? u"✓ "_s : QString()) + shortened(m_reading->shortName(column.experience), 24) + u'\n'
            + (states.isEmpty() ? u"–"_s : shortened(states, 20));
    const QString text = tr("%1: %2. States: %3. Looked at: %4.%5")
                             .arg(m_reading->shortName(column.experience),
                                  m_reading->title(column.experience), states.isEmpty() ? tr("none") : states,
                                  ageText(experience ? lastLookedAt(*experience) : PartialDate(), m_today),
                                  picked ? u' ' + tr("Chosen for comparison.") : QString());
    return role == Qt::ToolTipRole ? plainTip(text) : QVariant(text);
}

}  // namespace tri::ui
