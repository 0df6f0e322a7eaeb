// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/meetingmoderoom.h"

#include "core/base/localtext.h"
#include "core/base/translations.h"
#include "ui/widgets/accessrole.h"
#include "ui/widgets/themedlabel.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QScreen>
#include <QVBoxLayout>

#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

MeetingModeRoom::MeetingModeRoom(const Theme &theme) : m_theme(theme), m_column(new QVBoxLayout(this))
{
    setObjectName(u"room_view"_s);
    setWindowTitle(tr("Room view"));
    setAccessibleName(tr("Room view"));
    setAccessRole(this, QAccessible::Window);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::StrongFocus);
    m_column->setContentsMargins(theme.space(12), theme.space(8), theme.space(12), theme.space(8));
    m_column->setSpacing(theme.space(4));
    m_meeting = addText(u"room_view.meeting"_s, Theme::Type::Display, Theme::Role::Muted);
    m_column->addStretch(1);
    m_title = addText(u"room_view.title"_s, Theme::Type::Room, Theme::Role::Text);
    m_title->setStrong(true);
    setAccessRole(m_title, QAccessible::Heading);
    m_column->addSpacing(theme.space(2));
    m_wantedHead = addText(u"room_view.wanted_head"_s, Theme::Type::Display, Theme::Role::Muted);
    m_wanted = addText(u"room_view.wanted"_s, Theme::Type::Room, Theme::Role::Text);
    setAccessRole(m_wantedHead, QAccessible::Heading);
    m_column->addSpacing(theme.space(2));
    m_agreedHead = addText(u"room_view.agreed_head"_s, Theme::Type::Display, Theme::Role::Muted);
    setAccessRole(m_agreedHead, QAccessible::Heading);
    m_agreed = addText(u"room_view.agreed"_s, Theme::Type::Display, Theme::Role::Text);
    m_column->addStretch(2);
    m_time = addText(u"room_view.time"_s, Theme::Type::Room, Theme::Role::Muted);
    connect(&theme, &Theme::changed, this, &MeetingModeRoom::fit);
    showView({}, {});
}

/// Long texts are set smaller rather than cut off.
void MeetingModeRoom::fit()
{
    using Type = Theme::Type;
    for (const auto &[large, small] :
         {std::pair{Type::Room, Type::Display}, std::pair{Type::Display, Type::Body},
          std::pair{Type::Body, Type::Caption}}) {
        m_title->setFont(m_theme.font(large, true));
        m_wanted->setFont(m_theme.font(large));
        m_time->setFont(m_theme.font(large));
        for (ThemedLabel *label : {m_meeting, m_wantedHead, m_agreedHead, m_agreed})
            label->setFont(m_theme.font(small));
        m_column->invalidate();
        if (m_column->totalHeightForWidth(width()) <= height())
            return;
    }
}

void MeetingModeRoom::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

ThemedLabel *MeetingModeRoom::addText(const QString &name, Theme::Type type, Theme::Role role)
{
    auto *label = new ThemedLabel(m_theme, type, role, this);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    m_column->addWidget(label);
    return label;
}

void MeetingModeRoom::showView(const RoomView &view, const QString &time)
{
    const bool item = view.shows == RoomView::Shows::Item;
    const auto put = [](ThemedLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    const QString title = view.number.isEmpty()
        ? view.title
        : tr("%1. %2", "number and title of an item").arg(view.number, isolated(view.title));
    put(m_meeting, view.meeting);
    put(m_title, item ? title : QString());
    put(m_wantedHead, item && !view.wanted.isEmpty() ? tr("Wanted outcome") : QString());
    put(m_wanted, item ? view.wanted : QString());
    showAgreed(view);
    put(m_time, item ? time : QString());
    // What stands in the room is told when it changes, and not with each tick of the time.
    QStringList words{item ? title : view.meeting, item ? view.wanted : QString(), m_agreed->text()};
    words.removeAll(QString());
    const QString spoken = view.shows == RoomView::Shows::Blank ? tr("Blanked") : words.join(u'\n');
    if (spoken != accessibleDescription())
        setAccessibleDescription(spoken);
    fit();
}

void MeetingModeRoom::showAgreed(const RoomView &view)
{
    QStringList lines;
    for (const RoomOutcome &one : view.agreed) {
        QStringList beside = one.who;
        if (!one.due.isNull())
            beside << longDate(one.due, QLocale());
        const QString text = beside.isEmpty() ? one.text : one.text + u" – "_s + isolated(listText(beside));
        lines << (one.kind == u"action" ? tr("Action: %1") : tr("Decision: %1")).arg(isolated(text));
    }
    m_agreedHead->setText(lines.isEmpty() ? QString() : tr("Agreed"));
    m_agreedHead->setVisible(!lines.isEmpty());
    m_agreed->setText(lines.join(u'\n'));
    m_agreed->setVisible(!lines.isEmpty());
}

void MeetingModeRoom::open(const QWidget *own)
{
    m_own = own;
    // With one screen it is a rehearsal, in which it must come before what fills that screen.
    const bool rehearsal = !place(QGuiApplication::screens());
    setAttribute(Qt::WA_ShowWithoutActivating, !rehearsal);
    if (!rehearsal) {
        showFullScreen();
    } else {
        show();
        raise();
        activateWindow();
    }
    connect(qApp, &QGuiApplication::screenAdded, this, [this] { follow(QGuiApplication::screens()); });
    connect(qApp, &QGuiApplication::screenRemoved, this, [this](QScreen *gone) {
        QList<QScreen *> left = QGuiApplication::screens();
        left.removeAll(gone);
        follow(left);
    });
}

/// On the first screen that its owner is not on, all of it; else in a part of the owner's own.
bool MeetingModeRoom::place(const QList<QScreen *> &screens)
{
    QScreen *mine = m_own->screen();
    if (!screens.contains(mine))
        mine = screens.value(0);
    QScreen *other = nullptr;
    for (QScreen *screen : screens)
        if (screen != mine && !other)
            other = screen;
    m_onOther = other;
    if (other) {
        setScreen(other);
        setGeometry(other->geometry());
        return true;
    }
    if (mine) {
        const QRect room = mine->availableGeometry();
        setScreen(mine);
        resize(room.size() * 2 / 3);
        move(room.center() - rect().center());
    }
    return false;
}

void MeetingModeRoom::follow(const QList<QScreen *> &screens)
{
    if (!m_own || !isVisible())
        return;
    const bool before = m_onOther;
    if (before)
        setWindowState(windowState() & ~Qt::WindowFullScreen);
    if (place(screens))
        setWindowState(windowState() | Qt::WindowFullScreen);
    else if (before)
        lower();
}

void MeetingModeRoom::keyPressEvent(QKeyEvent *event)
{
    const int ahead = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_B: Q_EMIT blankWanted(); return;
    case Qt::Key_Right: Q_EMIT stepWanted(ahead); return;
    case Qt::Key_Left: Q_EMIT stepWanted(-ahead); return;
    case Qt::Key_PageDown: Q_EMIT stepWanted(1); return;
    case Qt::Key_PageUp: Q_EMIT stepWanted(-1); return;
    case Qt::Key_Escape:
    case Qt::Key_R: close(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void MeetingModeRoom::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

}  // namespace tri::ui
