// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk.h"

#include "core/workspace/workspace.h"
#include "ui/lists/listlook.h"
#include "ui/pages/helppage.h"
#include "ui/pages/homedata.h"
#include "ui/pages/homepage.h"
#include "ui/pages/searchpage.h"
#include "ui/services/preferences.h"
#include "ui/services/theme.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/noticebar.h"

#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;
using Type = Destination::Type;

Desk::Desk(AppContext context, PageFactories factories, bool sample, QWidget *parent)
    : QWidget(parent), m_context(std::move(context)), m_factories(std::move(factories))
{
    m_context.navigator = this;
    m_side = new SideBar(m_context, m_factories.placePages, this);
    m_standing = new NoticeBar(*m_context.theme, this);
    m_notice = new NoticeBar(*m_context.theme, this);
    m_pages = new PageHost([this](const Destination &d) { return makePage(d); }, this);
    m_standing->setObjectName(u"standing_notice"_s);

    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_standing);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    m_splitter = new QSplitter(this);
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(middle);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({m_context.theme->textWidth(34), 1000});
    m_splitter->restoreState(m_context.preferences->splitter.value());
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_splitter);

    connect(m_side, &SideBar::homeChosen, this, &Desk::showHome);
    connect(m_side, &SideBar::kindChosen, this, &Desk::showKind);
    connect(m_side, &SideBar::pageChosen, this, &Desk::showPlacePage);
    connect(m_side, &SideBar::viewChosen, this, &Desk::showView);
    connect(m_side, &SideBar::countsChanged, this, &Desk::recordCountChanged);
    connect(m_pages, &PageHost::pageChanged, this, &Desk::onPageChanged);
    connect(m_notice, &NoticeBar::dismissed, this, [this] {
        if (Page *page = m_pages->page(); page && !QWidget::focusWidget())
            page->focusFirst();
    });
    connect(m_context.workspace, &Workspace::committed, m_side, &SideBar::onCommitted);
    showStanding(sample);
    showHome();
}

Desk::~Desk()
{
    // Pages may hold on to the context, which is a member; the widget's own cleaning up would come after it.
    delete m_pages;
    m_pages = nullptr;
}

void Desk::showStanding(bool sample)
{
    if (m_context.workspace->isReadOnly())
        m_standing->showStanding(tr("This workspace is open for reading only. Nothing can be changed in it."));
    else if (sample)
        m_standing->showStanding(tr("This is the sample. Try anything: it is a copy of its own, and its meetings and plans are invented."));
}

int Desk::recordCount() const
{
    return m_side->totalCount();
}

void Desk::saveLayout()
{
    rememberSeen(m_context);
    m_context.preferences->splitter.set(m_splitter->saveState());
    if (Page *page = m_pages->page())
        page->commit();
}

Page *Desk::makePage(const Destination &to)
{
    const auto ask = [this](const auto &factory, const auto &...arguments) -> Page * {
        return factory ? factory(m_context, arguments...) : nullptr;
    };
    switch (to.type) {
    case Type::Home: return new HomePage(m_context);
    case Type::Kind: return ask(m_factories.list, to.text);
    case Type::PlacePage:
        for (const PageFactories::PlacePage &page : std::as_const(m_factories.placePages))
            if (page.key == to.text)
                return page.make(m_context);
        return nullptr;
    case Type::Record: {
        const auto row = m_context.workspace->row(to.id);
        if (!row) {
            notify(row.error());
            return nullptr;
        }
        const auto own = m_factories.ownPages.value(row->spec->keyText());
        return own && !row->deleted ? own(m_context, to.id) : ask(m_factories.record, to.id);
    }
    case Type::NewRecord: return ask(m_factories.newRecord, to.text, to.links);
    case Type::Meeting: return ask(m_factories.meeting, to.id);
    case Type::MeetingMode: return ask(m_factories.meetingMode, to.id);
    case Type::Brief: return ask(m_factories.brief, to.id, to.text);
    case Type::Search: return new SearchPage(m_context, to.text);
    case Type::History: return ask(m_factories.history);
    case Type::Help: {
        auto *help = new HelpPage(*m_context.theme, to.text);
        connect(help, &HelpPage::pageWanted, this, [this](const QString &id) { showHelp(id, true); });
        return help;
    }
    }
    return nullptr;
}

void Desk::go(const Destination &destination)
{
    m_notice->fade();
    if (m_pages->visit(destination) && m_pages->page())
        m_pages->page()->focusFirst();
}

void Desk::onPageChanged()
{
    const Destination at = m_pages->destination();
    if (at.type == Type::PlacePage) {
        m_side->setCurrentPage(at.text);
        return;
    }
    QString kind = m_pages->page()->kind();
    if (kind.isEmpty() && (at.type == Type::Kind || at.type == Type::NewRecord))
        kind = at.text;
    if (kind.isEmpty() && !at.id.isNull())
        if (const auto row = m_context.workspace->row(at.id))
            kind = row->spec->keyText();
    if (!kind.isEmpty() || at.type == Type::Home)
        m_side->setCurrentKind(kind);
    else
        m_side->clearCurrent();
}

bool Desk::newInPlace()
{
    Page *page = m_pages->page();
    QString kind = page ? page->kind() : QString();
    if (kind.isEmpty() && m_pages->destination().type == Type::Kind)
        kind = m_pages->destination().text;
    if (!kind.isEmpty())
        showNewRecord(kind);
    return !kind.isEmpty();
}

void Desk::fillNewMenu(QMenu *menu)
{
    menu->clear();
    std::map<Place, QMenu *> places;
    const QList<const RecordSpec *> kinds = m_context.workspace->registry().kinds();
    for (const RecordSpec *kind : kinds) {
        QMenu *&place = places[kind->place];
        if (!place)
            place = new QMenu(placeText(kind->place), menu);
        place->addAction(m_context.theme->icon(QString::fromLatin1(kind->icon)), kind->labelText(), this,
                         [this, key = kind->keyText()] { showNewRecord(key); });
    }
    for (const auto &[place, submenu] : places)
        menu->addMenu(submenu);
}

void Desk::showHome()
{
    go({.type = Type::Home});
}

void Desk::showPlacePage(const QString &key)
{
    const auto named = [&key](const PageFactories::PlacePage &page) { return page.key == key; };
    if (std::any_of(m_factories.placePages.cbegin(), m_factories.placePages.cend(), named))
        go({.type = Type::PlacePage, .text = key});
    else
        notify(tr("This program has no such page."));
}

void Desk::showHistory()
{
    go({.type = Type::History});
}

void Desk::showHelp(const QString &id, bool reading)
{
    m_notice->fade();
    visitHelp(*m_pages, id, reading);
}

void Desk::showKind(const QString &kind)
{
    go({.type = Type::Kind, .text = kind});
}

void Desk::showRecord(const RecordId &id)
{
    go({.type = Type::Record, .id = id});
}

void Desk::reveal(const RecordId &id)
{
    if (!m_pages->page() || !m_pages->page()->reveal(id))
        showRecord(id);
}

void Desk::showView(const RecordId &view)
{
    const Result<Row> row = m_context.workspace->row(view);
    if (!row) {
        notify(row.error());
        return;
    }
    showKind(row->text(u"kind"));
    if (m_pages->page())
        m_pages->page()->showView(view);
}

void Desk::showNumberedView(int number)
{
    const QList<Row> views = keptViews(m_context);
    if (number <= views.size())
        showView(views[number - 1].id);
    else
        notify(tr("There is no view number %1 yet. A list keeps views under “View”.").arg(number));
}

void Desk::showNewRecord(const QString &kind, const QList<std::pair<QString, RecordId>> &links)
{
    if (m_context.workspace->isReadOnly())
        notify(tr("This workspace is open for reading only, so nothing can be added."));
    else
        go({.type = Type::NewRecord, .text = kind, .links = links});
}

void Desk::showMeeting(const RecordId &meeting)
{
    go({.type = Type::Meeting, .id = meeting});
}

void Desk::showMeetingMode(const RecordId &meeting)
{
    go({.type = Type::MeetingMode, .id = meeting});
}

void Desk::leaveMeetingMode()
{
    const Destination at = m_pages->destination();
    if (at.type != Type::MeetingMode)
        return;
    if (m_pages->canGoBack())
        m_pages->back();
    else
        showMeeting(at.id);
    if (m_pages->page())
        m_pages->page()->focusFirst();
}

void Desk::toggleMeetingMode()
{
    if (m_pages->destination().type == Type::MeetingMode) {
        leaveMeetingMode();
        return;
    }
    RecordId meeting = m_pages->page() ? m_pages->page()->meetingInHand() : RecordId();
    if (meeting.isNull())
        if (const auto home = readHome(m_context); home && home->meeting)
            meeting = home->meeting->id;
    if (meeting.isNull())
        notify(tr("No meeting is planned or in hand. Open a meeting first; F11 then starts meeting mode."));
    else
        showMeetingMode(meeting);
}

void Desk::setWhole(bool whole)
{
    if (m_whole == whole)
        return;
    m_whole = whole;
    if (whole) {
        m_hasStanding = m_standing->isShowing();
        m_notice->fade();
    }
    m_side->setVisible(!whole);
    m_standing->setVisible(!whole && m_hasStanding);
}

void Desk::showBrief(const RecordId &meeting)
{
    showPaper(meeting, u"trilateral"_s);
}

void Desk::showPaper(const RecordId &meeting, const QString &recipe)
{
    go({.type = Type::Brief, .text = recipe, .id = meeting});
}

void Desk::showSearch(const QString &words)
{
    go({.type = Type::Search, .text = words.simplified()});
}

void Desk::askRestorePoint()
{
    if (m_context.workspace->isReadOnly()) {
        notify(tr("This workspace is open for reading only, so no restore point can be set."));
        return;
    }
    if (Page *page = m_pages->page())
        page->commit();
    const QDateTime now = m_context.clock->now().toLocalTime();
    m_notice->showNote(tr("Everything is saved. Name this state if you may want to come back to it:"));
    QLineEdit *name = m_notice->addField(tr("Name of the restore point"),
                                         QLocale().toString(now, QLocale::ShortFormat));
    name->setObjectName(u"restore_point_name"_s);
    QPushButton *set = m_notice->addAction(tr("Set restore point"));
    connect(set, &QPushButton::clicked, this, [this, name] { setRestorePoint(name->text().simplified()); });
    m_notice->takeFocus();
}

void Desk::setRestorePoint(const QString &name)
{
    if (name.isEmpty())
        return;
    const Result<Stamp> set = m_context.workspace->setRestorePoint(name);
    if (!set) {
        notify(set.error());
        return;
    }
    if (Page *page = m_pages->page())
        page->focusFirst();
    notify(tr("Restore point “%1” is set. The history (%2) leads back to it.")
               .arg(name, actionShortcuts(actionSpec(ActionId::History)).value(0).toString(QKeySequence::NativeText)));
}

void Desk::notify(const QString &text)
{
    if (!m_whole)  // nothing pops up while people speak
        m_notice->showNote(text);
}

void Desk::notify(const Problem &problem)
{
    m_notice->showProblem(problem);
}

void Desk::cyclePane(bool forward)
{
    if (m_pages->page() && m_pages->page()->nextPane(forward))
        return;
    QList<QWidget *> panes{m_side};
    if (m_notice->isShowing())
        panes.append(m_notice);
    panes.append(m_pages);
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (QWidget *focus = QWidget::window()->focusWidget(); focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            at = i;
    const qsizetype count = panes.size();
    QWidget *next = panes[(at + (forward ? 1 : count - 1) + (at < 0 && !forward ? 1 : 0)) % count];
    if (next == m_pages && m_pages->page())
        m_pages->page()->focusFirst();
    else if (next == m_notice)
        m_notice->takeFocus();
    else
        next->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace tri::ui
