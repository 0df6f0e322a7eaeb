// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchange/roundspage.h"

#include "core/base/clock.h"
#include "core/base/localtext.h"
#include "core/rules/packagescope.h"
#include "ui/pages/exchange/agencyround.h"
#include "ui/pages/exchange/exchangetext.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

QTreeWidget *makeList(const Theme &theme, const QString &name, const QString &what, const QStringList &heads,
                      const QList<int> &widths, QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setObjectName(name);
    list->setAccessibleName(what);
    list->setHeaderLabels(heads);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setFrameShape(QFrame::NoFrame);
    list->header()->setStretchLastSection(true);
    list->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (int column = 0; column < widths.size(); ++column)
        list->setColumnWidth(column, theme.textWidth(widths[column]));
    return list;
}

ThemedLabel *makeLabel(const Theme &theme, Theme::Type type, Theme::Role role, const QString &text,
                       QWidget *parent)
{
    auto *label = new ThemedLabel(theme, type, role, parent);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

/// A button for each of these, below a list.
QHBoxLayout *buttonsFor(const QList<QAction *> &actions, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->text(), parent);
        button->setObjectName(action->objectName() + u".button"_s);
        button->setToolTip(action->toolTip());
        const auto follow = [button, action] { button->setEnabled(action->isEnabled()); };
        follow();
        QObject::connect(action, &QAction::changed, button, follow);
        QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    }
    row->addStretch(1);
    return row;
}

}  // namespace

RoundsPage::RoundsPage(const AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_header(new PageHeader(*context.theme, this)),
      m_notice(new NoticeBar(*context.theme, this)),
      m_sent(makeList(*context.theme, u"rounds_page.sent"_s, tr("Packages that were sent"),
                      {tr("To"), tr("What"), tr("Sent"), tr("Asked back by"), tr("Came back")},
                      {16, 26, 18, 15}, this)),
      m_noneSent(makeLabel(
          *context.theme, Theme::Type::Body, Theme::Role::Muted,
          tr("Nothing was sent from this copy yet. What you save under File > Make package stands here."),
          this)),
      m_copies(
          makeList(*context.theme, u"rounds_page.copies"_s, tr("Other copies of this workspace"),
                   {tr("Who"), tr("Last heard of"), tr("What it sent"), tr("What it lacks of this copy")},
                   {24, 18, 24}, this)),
      m_noCopies(makeLabel(
          *context.theme, Theme::Type::Body, Theme::Role::Muted,
          tr("No package of another copy was received yet. Each copy that sends one stands here."), this)),
      m_each(new QAction(context.theme->icon(u"mail-send"_s), tr("Send &each agency its lines…"), this)),
      m_remind(new QAction(context.theme->icon(u"edit-copy"_s), tr("Re&minder text"), this)),
      m_again(new QAction(context.theme->icon(u"document-export"_s), tr("&Send again…"), this)),
      m_smallest(
          new QAction(context.theme->icon(u"document-export"_s), tr("Make the smallest &package…"), this))
{
    setObjectName(u"rounds_page"_s);
    const Theme &theme = *context.theme;
    m_header->setTitle(title());
    m_each->setObjectName(u"rounds_page.each"_s);
    m_each->setToolTip(tr("One package for each agency of a work plan, with its own lines, into one folder"));
    m_remind->setObjectName(u"rounds_page.remind"_s);
    m_remind->setToolTip(tr("Copy a mail that reminds of this package; you send it yourself"));
    m_again->setObjectName(u"rounds_page.again"_s);
    m_again->setToolTip(tr("Make the same package from what is here now"));
    m_smallest->setObjectName(u"rounds_page.smallest"_s);
    m_smallest->setToolTip(tr("Make a package of what this copy lacks, and of nothing else"));
    m_header->setActions({m_each});
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(setUpSent());
    split->addWidget(setUpCopies());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(theme.space(6), theme.space(1), theme.space(6), theme.space(3));
    body->addWidget(split);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addLayout(body, 1);
    connect(m_each, &QAction::triggered, this, &RoundsPage::sendToEach);
    connect(m_remind, &QAction::triggered, this, &RoundsPage::remind);
    connect(m_again, &QAction::triggered, this, &RoundsPage::sendAgain);
    connect(m_smallest, &QAction::triggered, this, &RoundsPage::sendSmallest);
    connect(context.workspace, &Workspace::committed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget *RoundsPage::setUpSent()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, m_context.theme->space(2));
    column->setSpacing(m_context.theme->space(2));
    column->addWidget(m_noneSent);
    column->addWidget(m_sent, 1);
    column->addLayout(buttonsFor({m_remind, m_again}, part));
    column->addStretch(0);
    m_sent->addActions({m_remind, m_again});
    connect(m_sent, &QTreeWidget::currentItemChanged, this, &RoundsPage::follow);
    return part;
}

QWidget *RoundsPage::setUpCopies()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, m_context.theme->space(2), 0, 0);
    column->setSpacing(m_context.theme->space(2));
    column->addWidget(
        makeLabel(*m_context.theme, Theme::Type::Heading, Theme::Role::Text, tr("Other copies"), part));
    column->addWidget(m_noCopies);
    column->addWidget(m_copies, 1);
    column->addLayout(buttonsFor({m_smallest}, part));
    m_copies->addAction(m_smallest);
    connect(m_copies, &QTreeWidget::currentItemChanged, this, &RoundsPage::follow);
    return part;
}

QList<QAction *> RoundsPage::pageActions()
{
    return {m_each, m_remind, m_again, m_smallest};
}

void RoundsPage::refresh()
{
    const auto sent = m_context.workspace->sentPackages();
    const auto peers = m_context.workspace->peers();
    const auto held = m_context.workspace->heldNumbers();
    if (!sent || !peers || !held) {
        m_notice->showProblem(!sent ? sent.error() : !peers ? peers.error() : held.error());
        return;
    }
    m_packages = QList<SentPackage>(sent->crbegin(), sent->crend());
    m_peers = *peers;
    m_held = *held;
    fillSent();
    fillCopies();
    follow();
}

void RoundsPage::fillSent()
{
    const int current = m_sent->currentIndex().row();
    m_sent->clear();
    const QDate today = m_context.clock->today();
    int open = 0;
    for (const SentPackage &one : std::as_const(m_packages)) {
        const bool waits = one.answerBy.isValid() && one.returned.isEmpty();
        open += waits ? 1 : 0;
        QString back;
        if (!one.returned.isEmpty())
            back = ExchangeText::moment(one.returned);
        else if (waits)
            back = tr("not yet; the day is %1").arg(ExchangeText::daysTo(one.answerBy, today));
        auto *item = new QTreeWidgetItem(
            m_sent,
            {one.receiver.isEmpty() ? tr("nobody named") : one.receiver, one.title,
             ExchangeText::moment(one.made),
             one.answerBy.isValid() ? ExchangeText::day(one.answerBy) : tr("nothing asked for"), back});
        if (!one.answerBy.isValid())
            item->setForeground(3, m_context.theme->color(Theme::Role::Muted));
        item->setForeground(2, m_context.theme->color(Theme::Role::Muted));
    }
    m_sent->setVisible(!m_packages.isEmpty());
    m_noneSent->setVisible(m_packages.isEmpty());
    if (!m_packages.isEmpty())
        m_sent->setCurrentItem(m_sent->topLevelItem(std::clamp(current, 0, int(m_packages.size()) - 1)));
    m_header->setSubtitle(open == 0       ? tr("Nothing is waited for")
                              : open == 1 ? tr("1 package is waited for")
                                          : tr("%n packages are waited for", nullptr, open));
}

QString RoundsPage::lackText(const Peer &peer) const
{
    if (!peer.complete)
        return tr("not told: it sent a part");
    qint64 lacks = 0;
    for (auto it = m_held.cbegin(); it != m_held.cend(); ++it)
        lacks += std::max<qint64>(0, it.value() - peer.held.value(it.key()));
    return lacks == 0 ? tr("nothing that is known")
        : lacks == 1  ? tr("1 change")
                      : tr("%n changes", nullptr, int(lacks));
}

void RoundsPage::fillCopies()
{
    const int current = m_copies->currentIndex().row();
    m_copies->clear();
    for (const Peer &peer : std::as_const(m_peers)) {
        const auto scope = readScopeText(peer.scope);
        auto *item = new QTreeWidgetItem(
            m_copies,
            {peer.name.isEmpty() ? tr("not signed (copy %1)").arg(peer.copy) : peer.name,
             ExchangeText::moment(peer.made),
             scope ? scopeTitle(*m_context.workspace, *scope, m_context.contentLanguage) : QString(),
             lackText(peer)});
        item->setForeground(1, m_context.theme->color(Theme::Role::Muted));
        item->setForeground(2, m_context.theme->color(Theme::Role::Muted));
    }
    m_copies->setVisible(!m_peers.isEmpty());
    m_noCopies->setVisible(m_peers.isEmpty());
    if (!m_peers.isEmpty())
        m_copies->setCurrentItem(m_copies->topLevelItem(std::clamp(current, 0, int(m_peers.size()) - 1)));
}

const SentPackage *RoundsPage::chosenSent() const
{
    const int at = m_sent->currentItem() ? m_sent->indexOfTopLevelItem(m_sent->currentItem()) : -1;
    return at >= 0 && at < m_packages.size() ? &m_packages[at] : nullptr;
}

const Peer *RoundsPage::chosenPeer() const
{
    const int at = m_copies->currentItem() ? m_copies->indexOfTopLevelItem(m_copies->currentItem()) : -1;
    return at >= 0 && at < m_peers.size() ? &m_peers[at] : nullptr;
}

void RoundsPage::follow()
{
    const SentPackage *sent = chosenSent();
    const Peer *peer = chosenPeer();
    m_remind->setEnabled(sent && sent->answerBy.isValid() && sent->returned.isEmpty());
    m_again->setEnabled(sent);
    m_smallest->setEnabled(peer && peer->complete);
    Q_EMIT actionsChanged();
}

QString RoundsPage::reminder(const SentPackage &sent, const QString &author)
{
    return tr("Dear colleagues of %1,\n\non %2 we sent you “%3” and asked you to return your lines by %4. If "
              "they are on "
              "their way already, thank you, and please set this message aside. If you need the file again, "
              "or more time, "
              "please tell us.\n\nTo return them, open your copy in Trilateral, choose File > Make package, "
              "and send us "
              "the file.\n\nKind regards\n%5\n")
        .arg(sent.receiver.isEmpty() ? tr("your office") : sent.receiver, ExchangeText::moment(sent.made),
             sent.title, ExchangeText::day(sent.answerBy), author);
}

void RoundsPage::remind()
{
    const SentPackage *sent = chosenSent();
    if (!sent)
        return;
    QGuiApplication::clipboard()->setText(reminder(*sent, m_context.workspace->author()));
    m_notice->showNote(tr("The text of the mail is on the clipboard. Paste it into your mail program, and "
                          "change it as you like."));
}

void RoundsPage::sendAgain()
{
    const SentPackage *sent = chosenSent();
    if (!sent)
        return;
    m_context.navigator->showPlacePage(u"make_package"_s,
                                       {{u"scope"_s, sent->scope},
                                        {u"receivers"_s, QStringList{sent->receiver}},
                                        {u"by"_s, sent->returned.isEmpty() ? sent->answerBy : QDate()}});
}

void RoundsPage::sendSmallest()
{
    const Peer *peer = chosenPeer();
    if (!peer || !peer->complete)
        return;
    QVariantMap known;
    for (auto it = peer->held.cbegin(); it != peer->held.cend(); ++it)
        known.insert(it.key(), it.value());
    m_context.navigator->showPlacePage(u"make_package"_s,
                                       {{u"scope"_s, scopeText({})},
                                        {u"circle"_s, int(Handling::Sensitive)},
                                        {u"receivers"_s, QStringList{peer->name}},
                                        {u"known"_s, known}});
}

void RoundsPage::sendToEach()
{
    auto *dialog = new AgencyRound(m_context, this);
    connect(dialog, &AgencyRound::sent, this, [this](int packages, const QString &folder) {
        refresh();
        m_notice->showNote((packages == 1
                                ? tr("1 package lies in %1. Send it to its agency.")
                                : tr("%n packages lie in %1. Send each to its agency.", nullptr, packages))
                               .arg(isolated(folder)));
    });
    connect(dialog, &AgencyRound::failed, m_notice, &NoticeBar::showProblem);
    dialog->open();
}

void RoundsPage::focusFirst()
{
    (m_packages.isEmpty() ? static_cast<QWidget *>(this) : m_sent)->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
