// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/coverage/coveragebar.h"

#include "ui/services/theme.h"

#include <QCheckBox>
#include <QCollator>
#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

RecordId idOf(const QComboBox *box)
{
    return RecordId::parse(box->currentData().toString()).value_or(RecordId());
}

}  // namespace

CoverageBar::CoverageBar(const Theme &theme, QWidget *parent)
    : OptionBar(theme, parent), m_shared(new QCheckBox(tr("As others see it"), this))
{
    m_by = addBox(u"by"_s, tr("Lines"));
    m_meeting = addBox(u"meeting"_s, tr("Meeting"));
    m_subject = addBox(u"theme"_s, tr("Theme"));
    m_body = addBox(u"body"_s, tr("Addressee"));
    m_period = addBox(u"period"_s, tr("Period"));
    for (std::size_t i = 0; i < kCoverageTables; ++i)
        m_by->addItem(coverageByText(CoverageBy(i)), coverageByKey(CoverageBy(i)));
    m_shared->setObjectName(u"coverage.shared"_s);
    m_shared->setToolTip(
        tr("Count only what may be shown to the three sides, and tell few actors as a range"));
    add(m_shared);
    setData({});
    connect(m_by, &QComboBox::currentIndexChanged, this, &CoverageBar::byChanged);
    for (QComboBox *box : {m_meeting, m_subject, m_body, m_period})
        connect(box, &QComboBox::currentIndexChanged, this, &CoverageBar::scopeChanged);
    connect(m_shared, &QCheckBox::toggled, this, &CoverageBar::scopeChanged);
}

QComboBox *CoverageBar::addBox(const QString &key, const QString &name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(u"coverage."_s + key);
    box->setAccessibleName(name);
    narrow(box, 14);
    add(box);
    return box;
}

void CoverageBar::refill(QComboBox *box, const QString &any, const Entries &entries)
{
    const QSignalBlocker quiet(box);
    const QString wanted = m_wanted.contains(box->objectName()) ? m_wanted.value(box->objectName()).toString()
                                                                : box->currentData().toString();
    box->clear();
    box->addItem(any, QString());
    for (const auto &[text, key] : entries)
        box->addItem(text, key);
    if (const int at = box->findData(wanted); at >= 0) {
        box->setCurrentIndex(at);
        m_wanted.remove(box->objectName());
    }
}

void CoverageBar::setData(const CoverageData &read)
{
    QSet<RecordId> meetings;
    QSet<RecordId> bodies;
    for (const Recommendation &one : read.recommendations) {
        meetings << one.meeting << one.origin;
        for (const RecordId &addressee : one.addressees)
            if (!read.states.contains(addressee))
                bodies.insert(addressee);
    }
    Entries meetingEntries;
    for (const Meeting &meeting : read.meetings)
        if (meetings.contains(meeting.id))
            meetingEntries.append({read.names.value(meeting.id), meeting.id.toString()});
    Entries themes;
    for (const MatrixTheme &theme : read.themes)
        themes.append({QString(theme.level * 3, QChar::Nbsp) + theme.name, theme.id.toString()});
    Entries bodyEntries;
    for (const RecordId &id : std::as_const(bodies))
        if (const QString name = read.names.value(id); !name.isEmpty())
            bodyEntries.append({name, id.toString()});
    QCollator collator;
    std::sort(bodyEntries.begin(), bodyEntries.end(),
              [&collator](const auto &a, const auto &b) { return collator.compare(a.first, b.first) < 0; });
    Entries periods;
    for (const MatrixPeriod &period : read.chairmanships)
        periods.append({period.title, period.from.toString() + u'/' + period.to.toString()});
    refill(m_meeting, tr("Any meeting"), meetingEntries);
    refill(m_subject, tr("Any theme"), themes);
    refill(m_body, tr("Any addressee"), bodyEntries);
    refill(m_period, tr("Any chairmanship"), periods);
}

CoverageScope CoverageBar::scope() const
{
    const QString period = m_period->currentData().toString();
    return {.meeting = idOf(m_meeting),
            .theme = idOf(m_subject),
            .body = idOf(m_body),
            .from = PartialDate::parse(period.section(u'/', 0, 0)).value_or(PartialDate()),
            .to = PartialDate::parse(period.section(u'/', 1)).value_or(PartialDate())};
}

CoverageBy CoverageBar::by() const
{
    return CoverageBy(std::max(0, m_by->currentIndex()));
}

bool CoverageBar::isShared() const
{
    return m_shared->isChecked();
}

QVariantMap CoverageBar::state() const
{
    QVariantMap out{{u"by"_s, m_by->currentIndex()}, {u"shared"_s, m_shared->isChecked()}};
    for (const QComboBox *box : {m_meeting, m_subject, m_body, m_period})
        out.insert(box->objectName(), box->currentData());
    return out;
}

void CoverageBar::restore(const QVariantMap &state)
{
    m_wanted = state;
    m_by->setCurrentIndex(std::clamp(state.value(u"by"_s).toInt(), 0, m_by->count() - 1));
    m_shared->setChecked(state.value(u"shared"_s).toBool());
    for (QComboBox *box : {m_meeting, m_subject, m_body, m_period})
        if (const int at = box->findData(state.value(box->objectName())); at >= 0)
            box->setCurrentIndex(at);
}

}  // namespace tri::ui
