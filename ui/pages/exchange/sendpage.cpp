// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchange/sendpage.h"

#include "core/base/clock.h"
#include "core/base/localtext.h"
#include "core/base/safefile.h"
#include "core/brief/readingcopy.h"
#include "ui/pages/exchange/exchangetext.h"
#include "ui/pages/exchange/newkeydialog.h"
#include "ui/pages/exchange/sendcontents.h"
#include "ui/pages/exchange/sendform.h"
#include "ui/render/htmldocument.h"
#include "ui/services/filechooser.h"
#include "ui/services/longruns.h"
#include "ui/services/theme.h"
#include "ui/services/userpaths.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/readingmargins.h"
#include "ui/widgets/themedlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

QSet<RecordId> recordsOf(const PackageContents &contents)
{
    QSet<RecordId> ids;
    for (const PackageContents::Line &line : contents.lines)
        ids.insert(line.id);
    return ids;
}

}  // namespace

SendPage::SendPage(const AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_header(new PageHeader(*context.theme, this)),
      m_notice(new NoticeBar(*context.theme, this)), m_form(new SendForm(context)),
      m_contents(new SendContents(context, this)), m_save(new QPushButton(tr("Sa&ve the package…"), this)),
      m_copy(new QPushButton(tr("Save a &reading copy…"), this)),
      m_why(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this))
{
    setObjectName(u"send_page"_s);
    const Theme &theme = *context.theme;
    m_header->setTitle(title());
    m_header->setSubtitle(tr("A file for others, made fresh from this workspace"));
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"send_page.scroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    scroll->setMinimumWidth(theme.textWidth(36));
    auto *split = new QSplitter(this);
    split->addWidget(scroll);
    split->addWidget(m_contents);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    m_save->setObjectName(u"send_page.save"_s);
    m_save->setIcon(theme.icon(u"document-export"_s));
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_copy->setObjectName(u"send_page.reading_copy"_s);
    m_copy->setToolTip(
        tr("The same records as one page for a browser, for people without this program: as they "
           "are now, without history and attachments, and never sealed"));
    m_why->setObjectName(u"send_page.why"_s);
    m_why->keepWhole();
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme.space(3));
    foot->addWidget(m_save);
    foot->addWidget(m_copy);
    foot->addStretch(1);
    auto *body = new QVBoxLayout;
    setReadingMargins(body, theme.space(6), theme.space(1), theme.space(4), theme.space(3));
    body->setSpacing(theme.space(2));
    body->addWidget(split, 1);
    body->addWidget(m_why);
    body->addLayout(foot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addLayout(body, 1);
    connect(m_form, &SendForm::contentChanged, this, &SendPage::makeAgain);
    connect(m_form, &SendForm::changed, this, &SendPage::follow);
    connect(m_form, &SendForm::keyWanted, this, [this] {
        auto *dialog = new NewKeyDialog(m_context, this);
        connect(dialog, &NewKeyDialog::made, m_form, &SendForm::readKeys);
        dialog->open();
    });
    connect(m_save, &QPushButton::clicked, this, &SendPage::askWhere);
    connect(m_copy, &QPushButton::clicked, this, &SendPage::askWhereToCopy);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *accept = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this, nullptr, nullptr,
                                     Qt::WidgetWithChildrenShortcut);
        connect(accept, &QShortcut::activated, m_save, &QPushButton::click);
    }
    connect(context.workspace, &Workspace::committed, this, [this] {
        m_isStale = true;
        if (isVisible())
            makeAgain();
    });
    follow();
}

SendPage::~SendPage() = default;

void SendPage::makeAgain()
{
    m_isMade = false;
    m_isStale = false;
    m_order = m_form->order();
    if (!m_order) {
        m_work.drop();
        m_contents->showText(tr("Choose which one goes. What goes and what stays then stands here."));
        follow();
        return;
    }
    m_contents->showText(tr("Finding what goes and what stays…"));
    m_order->withContents = false;  // made again when it is saved
    m_work.order(
        [order = *m_order, workspace = m_context.workspace](Progress &) {
            auto made = makePackage(*workspace, order);
            if (made)
                made->parts.clear();
            return made;
        },
        [this](const Result<PackageContents> &made) { showMade(made); });
    follow();
}

void SendPage::showMade(const Result<PackageContents> &made)
{
    m_isMade = made.has_value();
    if (made) {
        m_shown = recordsOf(*made);
        m_contents->showContents(*made);
    } else {
        m_contents->showText(made.error().text);
    }
    follow();
}

void SendPage::follow()
{
    QString why = m_form->whyNot();
    if (why.isEmpty() && m_work.isBusy())
        why = tr("Finding what goes and what stays…");
    if (why.isEmpty() && !m_isMade)
        why = tr("There is nothing to save.");
    m_save->setEnabled(why.isEmpty() && m_context.files);
    m_copy->setEnabled(m_isMade && !m_work.isBusy() && m_context.files);
    m_why->setText(why.isEmpty() ? tr("The file holds what stands on the right, and nothing else.") : why);
}

void SendPage::askWhere()
{
    m_notice->fade();
    const auto order = m_form->order();
    if (!order || !m_save->isEnabled())
        return;
    m_context.files->chooseNew(this,
                               {tr("Save the package"), tr("Packages (*.%1)").arg(packageSuffix()),
                                suggestedFile(packageSuffix()), packageSuffix()},
                               [this](const QString &path) { save(path); });
}

QString SendPage::suggestedFile(const QString &ending) const
{
    QString name = scopeTitle(*m_context.workspace, m_form->order()->scope, m_context.contentLanguage);
    const QList<KnownKey> receivers = m_form->receivers();
    if (receivers.size() == 1)
        name += u' ' + receivers.first().name;
    name += u' ' + m_context.clock->today().toString(Qt::ISODate);
    return QFileInfo(m_context.workspace->path())
        .dir()
        .filePath(ExchangeText::fileName(name) + u'.' + ending);
}

void SendPage::askWhereToCopy()
{
    m_notice->fade();
    if (m_form->order())
        m_context.files->chooseNew(
            this, {tr("Save a reading copy"), tr("Web page (*.html)"), suggestedFile(u"html"_s), u"html"_s},
            [this](const QString &path) { saveCopy(path); });
}

/// Of the same records and the same circle; what stays out, the page itself says.
void SendPage::saveCopy(const QString &path)
{
    const auto order = m_form->order();
    if (!order)
        return;
    const ReadingCopyOrder wanted{order->scope, order->highest, m_context.contentLanguage,
                                  m_context.clock->today()};
    const auto made =
        runLong(m_context, tr("Making the reading copy"), [&](Progress &progress) -> Result<ReadingCopy> {
            progress.seal();
            auto copy = readingCopy(*m_context.workspace, wanted);
            if (!copy)
                return copy;
            if (const Status written = writeAllAtomically(path, htmlDocument(copy->document)); !written)
                return fail(written.error());
            return copy;
        });
    if (!made) {
        m_notice->showProblem(made.error());
        return;
    }
    const int count = int(made->records);
    QStringList parts{
        (count == 1 ? tr("Saved %1 with 1 record. Anybody who has the file can read it.")
                    : tr("Saved %1 with %n records. Anybody who has the file can read it.", nullptr, count))
            .arg(isolated(QFileInfo(path).fileName()))};
    if (made->leftBack > 0)
        parts << tr("Left out, as the page says itself: %1.").arg(made->leftBack);
    m_notice->showNote(parts.join(u' '));
}

void SendPage::save(const QString &path)
{
    const auto order = m_form->order();
    if (!order)
        return;
    QList<PublicKey> keys;
    for (const KnownKey &key : m_form->receivers())
        keys << key.key;
    const SealOptions seal{m_form->own() ? &*m_form->own() : nullptr, keys, m_form->passphrase()};
    bool differs = false;
    auto done =
        runLong(m_context, tr("Making the package"), [&](Progress &progress) -> Result<PackageContents> {
            progress.seal();
            auto made = makePackage(*m_context.workspace, *order);
            if (!made)
                return made;
            differs = recordsOf(*made) != m_shown;  // what leaves is what was looked at
            if (const Status written = differs ? Status() : writePackage(path, made->parts, seal); !written)
                return fail(written.error());
            made->parts.clear();
            return made;
        });
    if (!done) {
        m_notice->showProblem(done.error());
        return;
    }
    if (differs) {
        showMade(*done);
        m_notice->showProblem(
            {ProblemCode::Stale,
             tr("The workspace changed since you looked, so nothing was saved. See what goes now, then "
                "save again."),
             {}});
        return;
    }
    const Status kept = keepSentTo(*m_context.workspace, done->note, m_form->receivers(),
                                   m_form->otherReceiver(), ExchangeText::logTime(*m_context.clock));
    tellSaved(*done, path, kept);
}

void SendPage::tellSaved(const PackageContents &contents, const QString &path, const Status &kept)
{
    if (!kept) {
        m_notice->showProblem(kept.error());
        return;
    }
    const int count = int(contents.lines.size());
    m_notice->showNote(
        (count == 1 ? tr("Saved %1 with 1 record. Send it the way you send files; it is noted among what "
                         "you sent.")
                    : tr("Saved %1 with %n records. Send it the way you send files; it is noted among what "
                         "you sent.",
                         nullptr, count))
            .arg(isolated(QFileInfo(path).fileName())));
    QPushButton *rounds = m_notice->addAction(tr("Show what was sent"));
    rounds->setObjectName(u"send_page.rounds"_s);
    connect(rounds, &QPushButton::clicked, this, [this] { m_context.navigator->showPlacePage(u"rounds"_s); });
}

QVariantMap SendPage::saveState() const
{
    return m_form->state();
}

void SendPage::restoreState(const QVariantMap &state)
{
    m_form->setState(state);
}

void SendPage::refresh()
{
    m_form->readKeys();
    if (m_isStale)
        makeAgain();
}

void SendPage::focusFirst()
{
    m_form->focusFirst();
}

}  // namespace tri::ui
