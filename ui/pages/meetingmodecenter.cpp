// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/meetingmodecenter.h"

#include "core/base/localtext.h"
#include "ui/widgets/accessrole.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/screenline.h"
#include "ui/widgets/themedlabel.h"

#include <QLocale>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

MeetingModeCenter::MeetingModeCenter(const AppContext &context, QWidget *parent)
    : QScrollArea(parent), m_context(context)
{
    setObjectName(u"meeting_mode.item"_s);
    setAccessibleName(tr("The item in hand"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Window);
    const Theme &theme = *context.theme;
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(2));
    m_column->setSpacing(theme.space(1));
    m_title = addText(u"title"_s, Theme::Type::Display, Theme::Role::Text);
    m_title->setStrong(true);
    m_facts = addText(u"facts"_s, Theme::Type::Body, Theme::Role::Muted);
    m_column->addSpacing(theme.space(1));
    auto *times = new FlowLayout(theme.space(4), 0);
    m_column->addLayout(times);
    m_time = addText(u"time"_s, Theme::Type::Display, Theme::Role::Text);
    m_paused = addText(u"paused"_s, Theme::Type::Body, Theme::Role::Muted);
    m_paused->setText(tr("time stands still"));
    m_over = addText(u"over"_s, Theme::Type::Display, Theme::Role::Warning);
    m_over->setStrong(true);
    for (ThemedLabel *label : {m_time, m_paused, m_over}) {
        m_column->removeWidget(label);
        label->setWordWrap(false);
        times->addWidget(label);
    }
    m_column->addSpacing(theme.space(2));
    m_wantedHead = addText(u"wanted_head"_s, Theme::Type::Body, Theme::Role::Muted);
    m_wantedHead->setText(tr("Wanted outcome"));
    m_wanted = addText(u"wanted"_s, Theme::Type::Display, Theme::Role::Text);
    m_column->addSpacing(theme.space(2));
    m_agreedHead = addText(u"agreed_head"_s, Theme::Type::Body, Theme::Role::Muted);
    m_agreedHead->setText(tr("Agreed on this item"));
    m_agreed = addText(u"agreed"_s, Theme::Type::Display, Theme::Role::Text);
    m_column->addSpacing(theme.space(2));
    m_pointsHead = addText(u"points_head"_s, Theme::Type::Body, Theme::Role::Muted);
    m_pointsHead->setText(tr("Talking points"));
    m_points = addText(u"points"_s, Theme::Type::Display, Theme::Role::Text);
    m_column->addStretch(1);
    for (ThemedLabel *head : {m_title, m_wantedHead, m_agreedHead, m_pointsHead})
        setAccessRole(head, QAccessible::Heading);
    // What comes about while people speak is spoken, wherever the keyboard is.
    for (ThemedLabel *news : {m_over, m_agreed})
        setAccessRole(news, QAccessible::AlertMessage);
    setWidget(content);
}

ThemedLabel *MeetingModeCenter::addText(const QString &name, Theme::Type type, Theme::Role role)
{
    auto *label = new ThemedLabel(*m_context.theme, type, role, this);
    label->setObjectName(u"meeting_mode.item."_s + name);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    m_column->addWidget(label);
    return label;
}

QString MeetingModeCenter::factsOf(const AgendaLine &line) const
{
    QStringList facts;
    if (line.start.isValid())
        facts << tr("planned from %1").arg(line.start.toString(u"HH:mm"_s));
    if (!line.lead.isEmpty())
        facts << tr("introduced by %1").arg(isolated(line.lead));
    if (!line.area.isEmpty())
        facts << isolated(line.area);
    if (line.item.visibility == u"ours")
        facts << tr("ours only: never in the room view");
    return factsLine(facts);
}

void MeetingModeCenter::showItem(const AgendaLine &line, const ModeItem &item)
{
    const auto put = [](ThemedLabel *label, ThemedLabel *head, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
        if (head)
            head->setVisible(!text.isEmpty());
    };
    QStringList agreed;
    for (const ModeLink &one : item.agreed)
        agreed << one.text;
    put(m_title, nullptr, itemName(line));
    put(m_facts, nullptr, factsOf(line));
    put(m_wanted, m_wantedHead, line.item.wantedOutcome.in(m_context.contentLanguage));
    const QString before = m_agreed->isVisible() ? m_agreed->text() : QString();
    put(m_agreed, m_agreedHead, agreed.join(u'\n'));
    if (!before.isEmpty() && m_agreed->isVisible() && before != m_agreed->text())
        announce(m_agreed, m_agreed->text(), true);
    put(m_points, m_pointsHead, line.item.talkingPoints.in(m_context.contentLanguage));
    setAccessibleDescription(m_title->text());
}

void MeetingModeCenter::showNothing(const QString &why)
{
    for (ThemedLabel *label : findChildren<ThemedLabel *>())
        label->hide();
    m_title->setText(why);
    m_title->show();
}

void MeetingModeCenter::showTime(const QString &time, const QString &over, bool running)
{
    m_time->setText(time);
    m_time->show();
    m_paused->setVisible(!running);
    m_over->setText(over);
    m_over->setVisible(!over.isEmpty());
}

}  // namespace tri::ui
