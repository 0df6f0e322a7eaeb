// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidence/linkbar.h"

#include "core/base/clock.h"
#include "core/rules/evidencechart.h"
#include "core/workspace/workspace.h"
#include "ui/services/theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTextDocument>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

LinkBar::LinkBar(const AppContext &context, QWidget *parent)
    : OptionBar(*context.theme, parent), m_context(context), m_lesson(new QComboBox(this)),
      m_experience(new QComboBox(this)), m_direction(new QComboBox(this)), m_strength(new QComboBox(this)),
      m_reason(new QLineEdit(this))
{
    setObjectName(u"evidence.link"_s);
    const Theme &theme = *context.theme;
    setContentsMargins(0, theme.space(1), 0, theme.space(1));
    const auto put = [this](const QString &text, QWidget *field, const QString &name) {
        field->setObjectName(u"evidence.link."_s + name);
        add(text, field);
    };
    for (QComboBox *box : {m_lesson, m_experience})
        narrow(box, 22);
    put(tr("Experience:"), m_experience, u"experience"_s);
    for (const QString &direction : {u"supports"_s, u"limits"_s, u"contradicts"_s})
        m_direction->addItem(evidenceSign(direction) + u' ' + evidenceDirectionText(direction), direction);
    put(tr("Direction:"), m_direction, u"direction"_s);
    put(tr("Lesson:"), m_lesson, u"lesson"_s);
    for (const QString &strength : {QString(), u"slight"_s, u"fair"_s, u"strong"_s})
        m_strength->addItem(evidenceStrengthText(strength), strength);
    m_strength->setToolTip(
        tr("An own account is slight, what was monitored is fair, what was evaluated is strong"));
    put(tr("Strength:"), m_strength, u"strength"_s);
    m_reason->setMinimumWidth(theme.textWidth(36));
    m_reason->setPlaceholderText(tr("Why it counts so (may stay empty)"));
    put(tr("Reason:"), m_reason, u"reason"_s);
    auto *go = new QPushButton(tr("Add the link"), this);
    go->setObjectName(u"evidence.link.add"_s);
    auto *leave = new QPushButton(tr("Leave it"), this);
    leave->setObjectName(u"evidence.link.leave"_s);
    add(go);
    add(leave);
    connect(go, &QPushButton::clicked, this, &LinkBar::addLink);
    connect(m_reason, &QLineEdit::returnPressed, this, &LinkBar::addLink);
    connect(leave, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void LinkBar::fill()
{
    const auto fill = [this](QComboBox *box, const auto &records) {
        box->clear();
        for (const auto &one : records) {
            const QString title = m_reading->title(one.id);
            box->addItem(one.reference.isEmpty() ? title : one.reference + u"  "_s + title,
                         one.id.toString());
            box->setItemData(box->count() - 1, Qt::convertFromPlainText(title, Qt::WhiteSpaceNormal),
                             Qt::ToolTipRole);
        }
    };
    fill(m_lesson, m_reading->data.lessons);
    fill(m_experience, m_reading->data.experiences);
}

void LinkBar::ask(const SharedReading &reading, const RecordId &lesson, const RecordId &experience)
{
    m_reading = reading;
    fill();
    m_lesson->setCurrentIndex(std::max(0, m_lesson->findData(lesson.toString())));
    m_experience->setCurrentIndex(std::max(0, m_experience->findData(experience.toString())));
    m_direction->setCurrentIndex(0);
    m_strength->setCurrentIndex(0);
    m_reason->clear();
    show();
    (experience.isNull() ? m_experience : m_direction)->setFocus(Qt::OtherFocusReason);
}

RecordId LinkBar::chosen(const QComboBox *box) const
{
    return RecordId::parse(box->currentData().toString()).value_or(RecordId());
}

void LinkBar::addLink()
{
    const RecordId lesson = chosen(m_lesson);
    const RecordId experience = chosen(m_experience);
    if (lesson.isNull() || experience.isNull())
        return;
    EvidenceLink link{.id = m_context.workspace->newId()};
    link.lesson = lesson;
    link.evidence = experience;
    link.direction = m_direction->currentData().toString();
    link.strength = m_strength->currentData().toString();
    if (const QString reason = m_reason->text().trimmed(); !reason.isEmpty())
        link.reason.set(m_context.contentLanguage, reason);
    link.date = PartialDate(m_context.clock->today());
    const auto same = [&link](const EvidenceLink &known) {
        return known.lesson == link.lesson && known.evidence == link.evidence
            && known.direction == link.direction;
    };
    if (std::any_of(m_reading->data.links.cbegin(), m_reading->data.links.cend(), same)) {
        Q_EMIT told(
            tr("%1 and %2 are linked in this direction already. Open that link (Enter in its cell) to change "
               "its strength, or choose another direction.")
                .arg(m_reading->shortName(experience), m_reading->shortName(lesson)));
        return;
    }
    const QString subject = m_reading->shortName(experience) + u" – "_s + m_reading->shortName(lesson);
    if (const auto done = m_context.workspace->apply(changeOf(creation(toRow(link)), subject)); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    hide();
    Q_EMIT added(lesson, experience);
}

void LinkBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT closed();
        return;
    }
    OptionBar::keyPressEvent(event);
}

}  // namespace tri::ui
