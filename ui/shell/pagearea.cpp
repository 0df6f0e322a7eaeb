// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagearea.h"

#include "core/base/localtext.h"
#include "core/exchange/exchangefolder.h"
#include "core/workspace/workspace.h"
#include "ui/lists/listlook.h"
#include "ui/pages/helppage.h"
#include "ui/pages/homedata.h"
#include "ui/pages/homepage.h"
#include "ui/pages/searchpage.h"
#include "ui/services/filechooser.h"
#include "ui/services/theme.h"
#include "ui/services/userpaths.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/pagepane.h"
#include "ui/widgets/noticebar.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;
using Type = Destination::Type;

PageArea::PageArea(AppContext context, PageFactories factories, QWidget *parent)
    : QWidget(parent), m_context(std::move(context)), m_factories(std::move(factories)),
      m_body(new QWidget(this)), m_notice(new NoticeBar(*m_context.theme, m_body)),
      m_split(new QSplitter(m_body))
{
    m_context.navigator = this;
    setAcceptDrops(true);
    m_split->setObjectName(u"page_panes"_s);
    m_split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_split, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_body);
    addPane();
    setActive(m_panes.first());
    connect(m_split, &QSplitter::splitterMoved, this, &PageArea::stateChanged);
    connect(m_notice, &NoticeBar::dismissed, this, [this] {
        if (Page *page = pages()->page(); page && !QWidget::focusWidget())
            page->focusFirst();
    });
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { onFocusChanged(now); });
}

PageArea::~PageArea()
{
    // Pages may hold on to the context, which is a member; the widget's own cleaning up would come after it.
    disconnect(qApp, nullptr, this, nullptr);
    for (PagePane *pane : std::as_const(m_panes))
        pane->disconnect(this);
    delete m_body;  // with the panes that were closed and wait for their end
}

PageHost *PageArea::pages() const
{
    return m_active->host();
}

Page *PageArea::makePage(const Destination &to)
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

void PageArea::go(const Destination &destination, const QVariantMap &state)
{
    m_notice->fade();
    const bool there =
        pages() ? pages()->visit(destination, state) : m_active->add(destination, state, true) != nullptr;
    if (there && pages()->page())
        pages()->page()->focusFirst();
}

bool PageArea::newInPlace()
{
    Page *page = pages()->page();
    QString kind = page ? page->kind() : QString();
    if (kind.isEmpty() && pages()->destination().type == Type::Kind)
        kind = pages()->destination().text;
    if (!kind.isEmpty())
        showNewRecord(kind);
    return !kind.isEmpty();
}

void PageArea::showHome()
{
    go({.type = Type::Home});
}

bool PageArea::hasPlacePage(const QString &key) const
{
    const auto named = [&key](const PageFactories::PlacePage &page) { return page.key == key; };
    return std::any_of(m_factories.placePages.cbegin(), m_factories.placePages.cend(), named);
}

void PageArea::showPlacePage(const QString &key, const QVariantMap &state)
{
    if (!hasPlacePage(key)) {
        notify(tr("This program has no such page."));
        return;
    }
    const Destination to{.type = Type::PlacePage, .text = key};
    const bool inSight = pages() && pages()->page() && pages()->destination() == to;
    go(to, state);
    if (inSight && !state.isEmpty())
        pages()->page()->restoreState(state);
}

void PageArea::askPackage()
{
    if (!m_context.files) {
        receivePackage({});
        return;
    }
    m_context.files->chooseExisting(
        this,
        {tr("Receive a package"),
         tr("Packages (*.%1)").arg(packageSuffix()) + u";;"_s + tr("All files (*)"),
         {},
         packageSuffix()},
        [this](const QString &path) { receivePackage(path); });
}

void PageArea::receivePackage(const QString &path)
{
    showPlacePage(u"receive_package"_s, {{u"path"_s, path}});
}

void PageArea::tellArrival(const OfferedPackage &package)
{
    if (m_whole)
        return;  // nothing pops up while people speak; it waits on the page and on Home
    m_notice->showNote(
        package.sender.isEmpty()
            ? tr("A package has arrived: %1.").arg(isolated(QFileInfo(package.path).fileName()))
            : tr("A package of %1 has arrived.").arg(isolated(package.sender)));
    QPushButton *look = m_notice->addAction(tr("Look at it"));
    look->setObjectName(u"arrival_look"_s);
    connect(look, &QPushButton::clicked, this, [this, path = package.path] { receivePackage(path); });
}

namespace {

/// The package among what is dragged, where it is one file alone.
QString packageIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return path.endsWith(u'.' + packageSuffix(), Qt::CaseInsensitive) ? path : QString();
}

}  // namespace

void PageArea::dragEnterEvent(QDragEnterEvent *event)
{
    if (!packageIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PageArea::dropEvent(QDropEvent *event)
{
    const QString path = packageIn(event->mimeData());
    event->setDropAction(Qt::CopyAction);  // whatever was meant, the file stays where it was
    event->accept();
    if (!path.isEmpty())
        receivePackage(path);
}

void PageArea::showHistory()
{
    go({.type = Type::History});
}

void PageArea::showHelp(const QString &id, bool reading)
{
    m_notice->fade();
    visitHelp(*pages(), id, reading);
}

void PageArea::showKind(const QString &kind)
{
    go({.type = Type::Kind, .text = kind});
}

void PageArea::showRecord(const RecordId &id)
{
    go({.type = Type::Record, .id = id});
}

void PageArea::openRecord(const RecordId &id, OpenIn where)
{
    open({.type = Type::Record, .id = id}, where);
}

void PageArea::reveal(const RecordId &id)
{
    if (!pages()->page() || !pages()->page()->reveal(id))
        showRecord(id);
}

void PageArea::showView(const RecordId &view)
{
    const Result<Row> row = m_context.workspace->row(view);
    if (!row) {
        notify(row.error());
        return;
    }
    showKind(row->text(u"kind"));
    if (pages()->page())
        pages()->page()->showView(view);
}

void PageArea::showNumberedView(int number)
{
    const QList<Row> views = keptViews(m_context);
    if (number <= views.size())
        showView(views[number - 1].id);
    else
        notify(tr("There is no view number %1 yet. A list keeps views under “View”.").arg(number));
}

void PageArea::showNewRecord(const QString &kind, const QList<std::pair<QString, RecordId>> &links)
{
    if (m_context.workspace->isReadOnly())
        notify(tr("This workspace is open for reading only, so nothing can be added."));
    else
        go({.type = Type::NewRecord, .text = kind, .links = links});
}

void PageArea::showMeeting(const RecordId &meeting)
{
    go({.type = Type::Meeting, .id = meeting});
}

void PageArea::showMeetingMode(const RecordId &meeting)
{
    Q_EMIT meetingModeWanted(meeting);
}

void PageArea::holdMeeting(const RecordId &meeting)
{
    go({.type = Type::MeetingMode, .id = meeting});
}

void PageArea::leaveMeetingMode()
{
    const Destination at = pages()->destination();
    if (at.type != Type::MeetingMode)
        return;
    if (pages()->canGoBack())
        pages()->back();
    else
        showMeeting(at.id);
    if (pages()->page())
        pages()->page()->focusFirst();
}

void PageArea::toggleMeetingMode()
{
    if (pages()->destination().type == Type::MeetingMode) {
        leaveMeetingMode();
        return;
    }
    RecordId meeting = pages()->page() ? pages()->page()->meetingInHand() : RecordId();
    if (meeting.isNull())
        if (const auto home = readHome(m_context); home && home->meeting)
            meeting = home->meeting->id;
    if (meeting.isNull())
        notify(tr("No meeting is planned or in hand. Open a meeting first; F11 then starts meeting mode."));
    else
        showMeetingMode(meeting);
}

void PageArea::showBrief(const RecordId &meeting)
{
    showPaper(meeting, u"trilateral"_s);
}

void PageArea::showPaper(const RecordId &meeting, const QString &recipe)
{
    go({.type = Type::Brief, .text = recipe, .id = meeting});
}

void PageArea::showSearch(const QString &words)
{
    go({.type = Type::Search, .text = words.simplified()});
}

void PageArea::askRestorePoint()
{
    if (m_context.workspace->isReadOnly()) {
        notify(tr("This workspace is open for reading only, so no restore point can be set."));
        return;
    }
    commit();
    const QDateTime now = m_context.clock->now().toLocalTime();
    m_notice->showNote(tr("Everything is saved. Name this state if you may want to come back to it:"));
    QLineEdit *name =
        m_notice->addField(tr("Name of the restore point"), QLocale().toString(now, QLocale::ShortFormat));
    name->setObjectName(u"restore_point_name"_s);
    QPushButton *set = m_notice->addAction(tr("Set restore point"));
    connect(set, &QPushButton::clicked, this, [this, name] { setRestorePoint(name->text().simplified()); });
    m_notice->takeFocus();
}

void PageArea::setRestorePoint(const QString &name)
{
    if (name.isEmpty())
        return;
    const Result<Stamp> set = m_context.workspace->setRestorePoint(name);
    if (!set) {
        notify(set.error());
        return;
    }
    if (Page *page = pages()->page())
        page->focusFirst();
    notify(
        tr("Restore point “%1” is set. The history (%2) leads back to it.")
            .arg(name,
                 actionShortcuts(actionSpec(ActionId::History)).value(0).toString(QKeySequence::NativeText)));
}

void PageArea::notify(const QString &text)
{
    if (!m_whole)  // nothing pops up while people speak
        m_notice->showNote(text);
}

void PageArea::notify(const Problem &problem)
{
    m_notice->showProblem(problem);
}

}  // namespace tri::ui
