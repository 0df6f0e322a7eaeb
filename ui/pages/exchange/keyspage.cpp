// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchange/keyspage.h"

#include "core/base/localtext.h"
#include "ui/pages/exchange/exchangetext.h"
#include "ui/pages/exchange/keydialog.h"
#include "ui/pages/exchange/newkeydialog.h"
#include "ui/services/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

ThemedLabel *label(const AppContext &context, Theme::Type type, Theme::Role role, const QString &name,
                   QWidget *parent)
{
    auto *made = new ThemedLabel(*context.theme, type, role, parent);
    made->setObjectName(u"keys_page."_s + name);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

}  // namespace

KeysPage::KeysPage(const AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_header(new PageHeader(*context.theme, this)),
      m_notice(new NoticeBar(*context.theme, this)), m_ownStack(new QStackedWidget(this)),
      m_none(new EmptyState(*context.theme, m_ownStack)), m_ownPart(new QWidget(m_ownStack)),
      m_name(label(context, Theme::Type::Heading, Theme::Role::Text, u"name"_s, m_ownPart)),
      m_words(label(context, Theme::Type::PageTitle, Theme::Role::Text, u"words"_s, m_ownPart)),
      m_hex(label(context, Theme::Type::Caption, Theme::Role::Muted, u"hex"_s, m_ownPart)),
      m_list(new QTreeWidget(this)),
      m_chosenHead(label(context, Theme::Type::Body, Theme::Role::Muted, u"chosen"_s, this)),
      m_chosenWords(label(context, Theme::Type::PageTitle, Theme::Role::Text, u"chosen_words"_s, this)),
      m_chosenHex(label(context, Theme::Type::Caption, Theme::Role::Muted, u"chosen_hex"_s, this)),
      m_make(new QAction(context.theme->icon(u"list-add"_s), tr("&Make your key…"), this)),
      m_copy(new QAction(context.theme->icon(u"edit-copy"_s), tr("&Copy your key"), this)),
      m_enter(new QAction(context.theme->icon(u"list-add"_s), tr("&Enter a key…"), this)),
      m_forget(new QAction(context.theme->icon(u"edit-delete"_s), tr("&Forget this key…"), this))
{
    setObjectName(u"keys_page"_s);
    const Theme &theme = *context.theme;
    m_header->setTitle(title());
    m_header->setSubtitle(tr("Packages are signed and sealed with them"));
    m_make->setObjectName(u"keys_page.make"_s);
    m_copy->setObjectName(u"keys_page.copy"_s);
    m_copy->setToolTip(tr("Copy your key as text, to send it to others; it is no secret"));
    m_enter->setObjectName(u"keys_page.enter"_s);
    m_enter->setToolTip(tr("Enter the key that somebody sent you"));
    m_forget->setObjectName(u"keys_page.forget"_s);
    m_forget->setToolTip(tr("So that another key can be entered under this name"));
    m_header->setActions({m_enter, m_copy});
    auto *body = new QVBoxLayout;
    body->setContentsMargins(theme.space(6), theme.space(1), theme.space(6), theme.space(3));
    body->setSpacing(theme.space(4));
    body->addWidget(setUpOwn());
    body->addWidget(setUpKnown(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addLayout(body, 1);
    connect(m_make, &QAction::triggered, this, [this] {
        auto *dialog = new NewKeyDialog(m_context, this);
        connect(dialog, &NewKeyDialog::made, this, [this] {
            refresh();
            m_notice->showNote(tr(
                "Your key is made. Send it to those whom you exchange packages with, and read them the words "
                "on another way."));
        });
        dialog->open();
    });
    connect(m_copy, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(keyText(m_own->key));
        m_notice->showNote(tr("Your key is on the clipboard. Paste it into a mail; it is no secret."));
    });
    connect(m_enter, &QAction::triggered, this, &KeysPage::enterKey);
    connect(m_forget, &QAction::triggered, this, &KeysPage::askForget);
}

QWidget *KeysPage::setUpOwn()
{
    const Theme &theme = *m_context.theme;
    auto *column = new QVBoxLayout(m_ownPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    auto *how = label(m_context, Theme::Type::Body, Theme::Role::Muted, u"how"_s, m_ownPart);
    how->setText(
        tr("Read these words aloud to whoever enters your key. They must see the same, in this order:"));
    column->addWidget(m_name);
    column->addWidget(how);
    column->addWidget(m_words);
    column->addWidget(m_hex);
    m_words->setAccessibleName(tr("Words of your key"));
    m_none->setText(tr("You have no key yet. With one, others can tell that a package comes from you, and "
                       "can seal packages that "
                       "only you can open."));
    QPushButton *make = m_none->addButton(tr("Make your key…"));
    make->setObjectName(u"keys_page.first"_s);
    connect(make, &QPushButton::clicked, m_make, &QAction::trigger);
    m_ownStack->addWidget(m_none);
    m_ownStack->addWidget(m_ownPart);
    m_ownStack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return m_ownStack;
}

QWidget *KeysPage::setUpKnown()
{
    const Theme &theme = *m_context.theme;
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    auto *head = label(m_context, Theme::Type::Heading, Theme::Role::Text, u"others"_s, part);
    head->setText(tr("Keys of others"));
    column->addWidget(head);
    m_list->setObjectName(u"keys_page.list"_s);
    m_list->setAccessibleName(tr("Keys of others"));
    m_list->setHeaderLabels({tr("Name"), tr("Words"), tr("Entered")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->setColumnWidth(0, theme.textWidth(28));
    m_list->setColumnWidth(2, theme.textWidth(16));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addAction(m_forget);
    column->addWidget(m_list, 1);
    column->addWidget(m_chosenHead);
    column->addWidget(m_chosenWords);
    column->addWidget(m_chosenHex);
    m_chosenWords->setAccessibleName(tr("Words of the chosen key"));
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysPage::showChosen);
    return part;
}

QList<QAction *> KeysPage::pageActions()
{
    return {m_make, m_copy, m_enter, m_forget};
}

void KeysPage::refresh()
{
    const auto book = m_context.keyFile.isEmpty()
        ? fail(ProblemCode::NotFound, tr("This program keeps no keys here."))
        : KeyBook::load(m_context.keyFile);
    if (!book)
        m_notice->showProblem(book.error());
    m_own = book ? book->own() : std::nullopt;
    m_known = book ? book->known() : QList<KnownKey>();
    m_enter->setEnabled(book.has_value());
    m_make->setEnabled(book && !m_own);
    showOwn();
    fillKnown();
}

void KeysPage::showOwn()
{
    m_copy->setEnabled(m_own.has_value());
    m_ownStack->setCurrentWidget(m_own ? m_ownPart : m_none);
    if (!m_own)
        return;
    m_name->setText(tr("Your key, as %1").arg(isolated(m_own->name)));
    m_words->setText(fingerprintWords(m_own->key).join(u' '));
    m_hex->setText(tr("Or in digits: %1").arg(fingerprintHex(m_own->key)));
}

void KeysPage::fillKnown()
{
    const QString name = chosen() ? chosen()->name : QString();
    m_list->clear();
    for (const KnownKey &key : std::as_const(m_known)) {
        auto *item = new QTreeWidgetItem(
            m_list, {key.name, fingerprintWords(key.key).join(u' '), ExchangeText::day(key.since)});
        item->setForeground(1, m_context.theme->color(Theme::Role::Muted));
        item->setForeground(2, m_context.theme->color(Theme::Role::Muted));
        if (key.name == name || m_list->topLevelItemCount() == 1)
            m_list->setCurrentItem(item);
    }
    showChosen();
}

const KnownKey *KeysPage::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const auto found = item ? std::find_if(m_known.cbegin(), m_known.cend(),
                                           [item](const KnownKey &key) { return key.name == item->text(0); })
                            : m_known.cend();
    return found == m_known.cend() ? nullptr : &*found;
}

void KeysPage::showChosen()
{
    const KnownKey *key = chosen();
    m_forget->setEnabled(key);
    m_chosenHead->setText(
        key ? tr("The words that %1 must read to you:").arg(isolated(key->name))
            : tr("No key of anybody is entered yet. Ask those whom you exchange packages with for theirs."));
    m_chosenWords->setText(key ? fingerprintWords(key->key).join(u' ') : QString());
    m_chosenHex->setText(key ? tr("Or in digits: %1").arg(fingerprintHex(key->key)) : QString());
    m_chosenWords->setVisible(key);
    m_chosenHex->setVisible(key);
    Q_EMIT actionsChanged();
}

void KeysPage::enterKey()
{
    m_notice->fade();
    auto *dialog = new KeyDialog(m_context, {}, {}, this);
    connect(dialog, &KeyDialog::entered, this, [this](const QString &name) {
        refresh();
        m_notice->showNote(
            tr("The key of %1 is entered. Packages that it signed are known as theirs from now on.")
                .arg(isolated(name)));
    });
    dialog->open();
}

void KeysPage::askForget()
{
    const KnownKey *key = chosen();
    if (!key)
        return;
    m_notice->showNote(tr("Forget the key of %1? Packages that it signed are unknown from then on, and none "
                          "can be sealed for it. "
                          "It cannot be undone; the key can be entered again.")
                           .arg(isolated(key->name)));
    QPushButton *go = m_notice->addAction(tr("Forget it"));
    go->setObjectName(u"keys_page.forget_now"_s);
    connect(go, &QPushButton::clicked, this, [this, name = key->name] { forget(name); });
    m_notice->takeFocus();
}

void KeysPage::forget(const QString &name)
{
    auto book = KeyBook::load(m_context.keyFile);
    Status done = book ? book->forget(name) : fail(book.error());
    if (done)
        done = book->save();
    refresh();
    focusFirst();
    if (done)
        m_notice->showNote(
            tr("%1 is forgotten; another key can be entered under this name.").arg(isolated(name)));
    else
        m_notice->showProblem(done.error());
}

void KeysPage::focusFirst()
{
    if (!m_own && !m_known.isEmpty())
        m_list->setFocus(Qt::OtherFocusReason);
    else if (!m_own)
        m_none->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
