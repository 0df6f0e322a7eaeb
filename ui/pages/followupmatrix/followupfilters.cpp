// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/followupmatrix/followupfilters.h"

#include "core/rules/followupmatrixwords.h"
#include "core/rules/followupwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QScopedValueRollback>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kWords = "words:"_L1;  // before an addressee that is told in words

QString keyOf(const RecordId &id)
{
    return id.isNull() ? QString() : id.toString();
}

RecordId idOf(const QComboBox *box)
{
    return RecordId::parse(box->currentData().toString()).value_or(RecordId());
}

/// What is asked for stays asked for, even when the records do not offer it any more.
void choose(QComboBox *box, const QString &key, const QString &otherwise)
{
    int at = box->findData(key);
    if (at < 0) {
        box->addItem(otherwise, key);
        at = box->count() - 1;
    }
    box->setCurrentIndex(at);
}

}  // namespace

FollowUpFilters::FollowUpFilters(const Theme &theme, const QString &language, QWidget *parent)
    : OptionBar(theme, parent), m_language(language)
{
    setObjectName(u"followup_matrix.filters"_s);
    addAll();
    const FollowUpMatrixWords words(language);
    using Actors = MatrixQuestion::Actors;
    for (const Actors one : {Actors::All, Actors::States, Actors::Organisations, Actors::Others})
        m_actors->addItem(words.actorsWord(one), int(one));
    m_status->addItem(tr("Any", "status"), QString());
    for (const QString &key : followUpWords())
        m_status->addItem(words.statusWord(key), key);
    m_form->addItem(tr("Matrix"));
    m_form->addItem(tr("List"));
    setData({});
    for (QComboBox *box : {m_meeting, m_themes, m_addressee, m_region, m_actors, m_status, m_from, m_to})
        connect(box, &QComboBox::currentIndexChanged, this, &FollowUpFilters::read);
    for (QCheckBox *box : {m_entriesOnly, m_allStates})
        connect(box, &QCheckBox::toggled, this, &FollowUpFilters::read);
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] {
        m_allStates->setEnabled(!showsList());
        Q_EMIT formChanged();
    });
}

void FollowUpFilters::addAll()
{
    m_meeting = addBox(tr("Meeting:"), u"meeting"_s, 14);
    m_themes = addBox(tr("Theme:"), u"theme"_s, 16);
    m_addressee = addBox(tr("Addressed to:"), u"addressee"_s, 14);
    m_region = addBox(tr("Region:"), u"region"_s, 10);
    m_actors = addBox(tr("Actors:"), u"actors"_s, 12);
    m_status = addBox(tr("Status:"), u"status"_s, 12);
    m_from = addBox(tr("Since:"), u"from"_s, 8);
    m_from->setAccessibleName(tr("Since, first year"));
    m_to = addBox(u"–"_s, u"to"_s, 8);
    m_to->setAccessibleName(tr("Since, last year"));
    m_form = addBox(tr("As:"), u"form"_s, 8);
    m_entriesOnly = addCheck(tr("Only recommendations with an entry"),
                             tr("Leave out the lines on which nothing is entered"), u"entries_only"_s);
    m_allStates =
        addCheck(tr("All States"), tr("Show States without an entry too; never on paper"), u"all_states"_s);
}

QComboBox *FollowUpFilters::addBox(const QString &label, const QString &name, int letters)
{
    auto *box = new QComboBox(this);
    box->setObjectName(u"followup_matrix."_s + name);
    narrow(box, letters);
    add(label, box);
    return box;
}

QCheckBox *FollowUpFilters::addCheck(const QString &text, const QString &tip, const QString &name)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(u"followup_matrix."_s + name);
    box->setToolTip(tip);
    add(box);
    return box;
}

void FollowUpFilters::fillYears(const FollowUpMatrixData &from)
{
    int first = 9999;
    int last = 0;
    for (const MatrixEntry &entry : from.entries)
        if (entry.since.year > 0) {
            first = std::min(first, int(entry.since.year));
            last = std::max(last, int(entry.since.year));
        }
    constexpr int kMost = 100;  // a mistyped year makes no thousand lines
    for (QComboBox *box : {m_from, m_to}) {
        box->clear();
        box->addItem(tr("Any", "year"), QString());
        for (int year = last; year >= std::max(first, last - kMost); --year)
            box->addItem(QString::number(year), QString::number(year));
    }
}

void FollowUpFilters::setData(const FollowUpMatrixData &from)
{
    const QScopedValueRollback filling(m_filling, true);
    const FollowUpMatrixWords words(m_language);
    const auto fill = [](QComboBox *box, const QString &all, const QList<MatrixChoice> &choices) {
        box->clear();
        box->addItem(all, QString());
        for (const MatrixChoice &one : choices)
            box->addItem(QString(3 * one.level, QChar::Nbsp) + one.name, keyOf(one.id));
    };
    fill(m_meeting, tr("All", "meetings"), from.meetings);
    fill(m_themes, tr("All", "themes"), from.themes);
    fill(m_addressee, tr("Anybody"), from.addressees);
    for (const QString &text : from.otherAddressees)
        m_addressee->addItem(text, QString(kWords + text));
    m_region->clear();
    m_region->addItem(tr("All", "regions"), QString());
    for (const QString &region : matrixRegions(from))
        m_region->addItem(words.region(region), region);
    fillYears(from);
    showQuestion();
}

void FollowUpFilters::setQuestion(const MatrixQuestion &question)
{
    const QScopedValueRollback filling(m_filling, true);
    m_question = question;
    showQuestion();
}

void FollowUpFilters::showQuestion()
{
    const QString gone = tr("(not in this copy)");
    const MatrixQuestion &q = m_question;
    choose(m_meeting, keyOf(q.meeting), gone);
    choose(m_themes, keyOf(q.theme), gone);
    choose(m_addressee, q.addresseeText.isEmpty() ? keyOf(q.addressee) : QString(kWords + q.addresseeText),
           q.addresseeText.isEmpty() ? gone : q.addresseeText);
    choose(m_region, q.region, q.region);
    m_actors->setCurrentIndex(int(q.actors));
    choose(m_status, q.status, q.status);
    const auto year = [](int number) { return number > 0 ? QString::number(number) : QString(); };
    choose(m_from, year(q.from), year(q.from));
    choose(m_to, year(q.to), year(q.to));
    m_entriesOnly->setChecked(q.entriesOnly);
    m_allStates->setChecked(q.allStates);
}

void FollowUpFilters::read()
{
    if (m_filling)
        return;
    MatrixQuestion now{.meeting = idOf(m_meeting), .theme = idOf(m_themes), .addressee = idOf(m_addressee)};
    const QString addressee = m_addressee->currentData().toString();
    if (addressee.startsWith(kWords))
        now.addresseeText = addressee.mid(kWords.size());
    now.region = m_region->currentData().toString();
    now.actors = MatrixQuestion::Actors(m_actors->currentIndex());
    now.status = m_status->currentData().toString();
    now.from = m_from->currentData().toString().toInt();
    now.to = m_to->currentData().toString().toInt();
    now.entriesOnly = m_entriesOnly->isChecked();
    now.allStates = m_allStates->isChecked();
    if (now == m_question)
        return;
    m_question = now;
    Q_EMIT changed();
}

bool FollowUpFilters::showsList() const
{
    return m_form->currentIndex() == 1;
}

void FollowUpFilters::setShowsList(bool list)
{
    m_form->setCurrentIndex(list ? 1 : 0);
}

}  // namespace tri::ui
