// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk.h"

#include "core/workspace/syncedfolder.h"
#include "core/workspace/workspace.h"
#include "ui/pages/homedata.h"
#include "ui/services/preferences.h"
#include "ui/services/theme.h"
#include "ui/shell/pagewindow.h"
#include "ui/shell/session.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/noticebar.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;
using Type = Destination::Type;

Desk::Desk(AppContext given, PageFactories factories, bool sample, QWidget *parent, const QVariantMap &left)
    : PageArea(std::move(given), std::move(factories), parent),
      m_side(new SideBar(context(), this->factories().placePages, this)),
      m_standing(new NoticeBar(*context().theme, this)), m_splitter(new QSplitter(this)),
      m_session(new Session(
          *context().preferences, context().workspace->path(), [this] { return sessionState(); }, this))
{
    m_standing->setObjectName(u"standing_notice"_s);
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_standing);
    column->addWidget(body(), 1);
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(middle);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({context().theme->textWidth(34), 1000});
    m_splitter->restoreState(context().preferences->splitter.value());
    layout()->addWidget(m_splitter);

    connect(m_side, &SideBar::homeChosen, this, &Desk::showHome);
    connect(m_side, &SideBar::kindChosen, this, &Desk::showKind);
    connect(m_side, &SideBar::pageChosen, this, [this](const QString &key) { showPlacePage(key); });
    connect(m_side, &SideBar::viewChosen, this, &Desk::showView);
    connect(m_side, &SideBar::countsChanged, this, &Desk::recordCountChanged);
    connect(this, &PageArea::pageChanged, this, &Desk::followPage);
    connect(this, &PageArea::windowWanted, this, &Desk::showWindow);
    connect(this, &PageArea::lastCloseWanted, this, [this] {
        notify(
            tr("This is the only page that is open. To leave the workspace, choose File > Close workspace."));
    });
    connect(context().workspace, &Workspace::committed, m_side, &SideBar::onCommitted);
    showStanding(sample);
    if (!restoreSession(left.isEmpty() ? m_session->kept() : left))
        showHome();
    connect(m_splitter, &QSplitter::splitterMoved, m_session, &Session::touch);
    connect(this, &PageArea::stateChanged, m_session, &Session::touch);
    connect(this, &PageArea::pageChanged, m_session, &Session::touch);
    connect(m_session, &Session::written, this, [this] {
        context().preferences->splitter.set(m_splitter->saveState());
        Q_EMIT sessionWritten();
    });
}

Desk::~Desk()
{
    delete m_session;  // or it would see the windows go one by one
    for (const QPointer<PageWindow> &window : std::exchange(m_windows, {}))
        delete window;
}

void Desk::showStanding(bool sample)
{
    if (context().workspace->isReadOnly())
        m_standing->showStanding(tr("This workspace is open for reading only. Nothing can be changed in it."));
    else if (sample)
        m_standing->showStanding(tr("This is the sample. Try anything: it is a copy of its own, and its meetings and plans are invented."));
    else if (const QString advice = syncedFolderAdvice(context().workspace->path()); !advice.isEmpty()) {
        m_standing->showStanding(advice);
        QPushButton *share = m_standing->addAction(tr("Share through a folder…"));
        share->setObjectName(u"standing_share"_s);
        connect(share, &QPushButton::clicked, this, [this] { showPlacePage(u"sharing"_s); });
    }
}

int Desk::recordCount() const
{
    return m_side->totalCount();
}

void Desk::saveLayout()
{
    rememberSeen(context());
    commit();
    for (PageWindow *window : windows())
        window->area()->commit();
    m_session->write();
}

void Desk::touchSession()
{
    m_session->touch();
}

QList<PageWindow *> Desk::windows() const
{
    QList<PageWindow *> open;
    for (const QPointer<PageWindow> &window : m_windows)
        if (window && !window->isClosed())
            open << window;
    return open;
}

QVariantMap Desk::sessionState() const
{
    QVariantList all;
    for (const PageWindow *window : windows())
        all << window->keptState();
    return {{u"desk"_s, saveState()}, {u"windows"_s, all}};
}

bool Desk::restoreSession(const QVariantMap &kept)
{
    for (const QVariant &state : kept.value(u"windows"_s).toList()) {
        PageWindow *window = makeWindow();
        if (window->bringBack(state.toMap())) {
            window->setAttribute(Qt::WA_ShowWithoutActivating);  // work goes on in the main window
            window->show();
        } else {
            delete window;
        }
    }
    return restoreState(kept.value(u"desk"_s).toMap());
}

PageWindow *Desk::makeWindow()
{
    auto *window = new PageWindow(context(), factories());
    m_windows.removeAll(nullptr);
    m_windows << window;
    connect(window, &PageWindow::stateChanged, m_session, &Session::touch);
    connect(window, &PageWindow::closed, this, [this, window] {
        window->deleteLater();
        m_session->touch();
    });
    connect(window->area(), &PageArea::windowWanted, this, &Desk::showWindow);
    connect(window->area(), &PageArea::meetingModeWanted, this,
            [this, window](const RecordId &meeting) { holdMeeting(meeting, window->area()); });
    connect(window, &PageWindow::programWanted, this, &Desk::programWanted);
    return window;
}

void Desk::showWindow(const Destination &destination, const QVariantMap &state)
{
    PageWindow *window = makeWindow();
    if (!window->area()->open(destination, OpenIn::Tab, state)) {
        delete window;
        return;
    }
    window->show();
    m_session->touch();
}

void Desk::showMeetingMode(const RecordId &meeting)
{
    holdMeeting(meeting, this);
}

/// In the window that it was asked for in. One meeting is held at a time: another window that is at it keeps it.
void Desk::holdMeeting(const RecordId &meeting, PageArea *wanted)
{
    PageArea *at = isMeetingHeld() ? this : wanted;
    for (PageWindow *window : windows())
        if (window->area()->isMeetingHeld())
            at = window->area();
    at->holdMeeting(meeting);
    if (at != wanted) {
        at->window()->raise();
        at->window()->activateWindow();
    }
}

void Desk::setWhole(bool whole)
{
    if (isMeetingHeld() == whole)
        return;
    PageArea::setWhole(whole);
    if (whole)
        m_hasStanding = m_standing->isShowing();
    m_side->setVisible(!whole);
    m_standing->setVisible(!whole && m_hasStanding);
}

QList<QWidget *> Desk::parts() const
{
    return QList<QWidget *>{m_side} + PageArea::parts();
}

void Desk::followPage()
{
    const Destination at = pages()->destination();
    if (at.type == Type::PlacePage) {
        m_side->setCurrentPage(at.text);
        return;
    }
    QString kind = pages()->page()->kind();
    if (kind.isEmpty() && (at.type == Type::Kind || at.type == Type::NewRecord))
        kind = at.text;
    if (kind.isEmpty() && !at.id.isNull())
        if (const auto row = context().workspace->row(at.id))
            kind = row->spec->keyText();
    if (!kind.isEmpty() || at.type == Type::Home)
        m_side->setCurrentKind(kind);
    else
        m_side->clearCurrent();
}

}  // namespace tri::ui
