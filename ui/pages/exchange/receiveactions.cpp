// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page that receives packages does: read, preview, take.

#include "core/base/clock.h"
#include "core/base/localtext.h"
#include "core/workspace/backups.h"
#include "ui/pages/exchange/exchangetext.h"
#include "ui/pages/exchange/keydialog.h"
#include "ui/pages/exchange/mergereview.h"
#include "ui/pages/exchange/packageitems.h"
#include "ui/pages/exchange/passphrasedialog.h"
#include "ui/pages/exchange/receivepage.h"
#include "ui/pages/exchange/senderband.h"
#include "ui/services/filechooser.h"
#include "ui/services/longruns.h"
#include "ui/services/userpaths.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

struct Read {
    ReceivedPackage package;
    PackagePreview preview;
};

}  // namespace

void ReceivePage::choose()
{
    if (!m_context.files)
        return;
    m_context.files->chooseExisting(
        this,
        {tr("Receive a package"), tr("Packages (*.%1)").arg(packageSuffix()) + u";;"_s + tr("All files (*)"),
         m_path.isEmpty() ? QString() : QFileInfo(m_path).absolutePath(), packageSuffix()},
        [this](const QString &path) { openPackage(path); });
}

void ReceivePage::openPackage(const QString &path)
{
    restoreState({{u"path"_s, path}});
}

void ReceivePage::readNow()
{
    const QString name = QFileInfo(m_path).fileName();
    m_notice->dismiss();
    const auto head =
        runLong(m_context, tr("Reading %1").arg(name), [this](Progress &progress) -> Result<SealHead> {
            progress.seal();
            const auto bytes = packageBytes(m_path);
            return bytes ? headOf(*bytes) : fail(bytes.error());
        });
    Status read;
    if (!head)
        read = fail(head.error());
    else if (head->sealing == Sealing::Passphrase && m_passphrase.isEmpty())
        askPassphrase();
    else
        read = readWith(m_passphrase);
    if (m_package)
        return;
    showStart();
    if (!read)
        m_notice->showProblem(read.error());
}

/// At a start of the program nobody asked for it: the package waits until somebody does.
void ReceivePage::askPassphrase()
{
    const auto ask = [this] {
        (new PassphraseDialog(
             m_context, PassphraseDialog::sealedText(QFileInfo(m_path).fileName()),
             [this](const QString &words) { return readWith(words); }, this))
            ->open();
    };
    if (std::exchange(m_mayAsk, true)) {
        ask();
        return;
    }
    m_notice->showNote(tr("You left %1 open, which is locked with a passphrase.")
                           .arg(isolated(QFileInfo(m_path).fileName())));
    QPushButton *open = m_notice->addAction(tr("Open it again…"));
    open->setObjectName(u"receive_page.unlock"_s);
    connect(open, &QPushButton::clicked, this, ask);
}

Status ReceivePage::readWith(const QString &passphrase)
{
    std::optional<KeyBook> book;
    if (!m_context.keyFile.isEmpty()) {
        auto loaded = KeyBook::load(m_context.keyFile);
        if (!loaded)
            return fail(loaded.error());
        book.emplace(*std::move(loaded));
    }
    auto read = runLong(m_context, tr("Looking at the package"), [&](Progress &progress) -> Result<Read> {
        progress.seal();
        auto package = readPackage(m_path, {book ? &*book : nullptr, passphrase});
        auto preview = package ? previewPackage(*m_context.workspace, *package) : fail(package.error());
        if (!preview)
            return fail(preview.error());
        return Read{*std::move(package), *std::move(preview)};
    });
    if (!read)
        return fail(read.error());
    m_passphrase = passphrase;
    m_package = std::move(read->package);
    m_band->showPackage(*m_package);
    m_header->setTitle(title());
    m_header->setSubtitle(QFileInfo(m_path).fileName());
    m_stack->setCurrentWidget(m_opened);
    setPreview(read->preview);
    focusFirst();
    Q_EMIT titleChanged();
    return {};
}

void ReceivePage::setPreview(const PackagePreview &preview)
{
    m_isStale = false;
    m_band->showNotices(preview);
    m_review->setPreview(preview);
    follow();
}

/// The workspace changed since: the same package, held against what is here now. What was refused stays so.
void ReceivePage::planAgain()
{
    if (!m_package || m_isTaking)
        return;
    m_isStale = true;
    const ReceivedPackage package = *m_package;
    m_work.order([package, workspace = m_context.workspace](
                     Progress &) { return previewPackage(*workspace, package); },
                 [this](const Result<PackagePreview> &preview) {
                     if (preview)
                         setPreview(*preview);
                     else
                         m_notice->showProblem(preview.error());
                 });
    follow();
}

void ReceivePage::compareKey()
{
    auto *dialog = new KeyDialog(m_context, m_package->sender, m_package->signer, this);
    connect(dialog, &KeyDialog::entered, this, [this] {
        // Read again: who sent it is told by the key book.
        if (const Status read = readWith(m_passphrase); !read)
            m_notice->showProblem(read.error());
    });
    dialog->open();
}

QString ReceivePage::whyNot() const
{
    if (!m_package)
        return tr("No package is open.");
    if (m_context.workspace->isReadOnly())
        return tr("This workspace is open for reading only, so nothing can be taken.");
    if (m_isStale || m_isTaking)
        return tr("The workspace changed; the preview is being made again.");
    const SenderStanding standing = m_package->standing;
    if (standing == SenderStanding::Changed || standing == SenderStanding::Disguised)
        return tr("It cannot be taken, for the reason above.");
    if (const Status may = mayTake(standing, m_package->sender, m_band->isUnverifiedTaken()); !may)
        return may.error().text;
    return m_review->whyNot();
}

void ReceivePage::follow()
{
    m_putAside->setEnabled(m_package.has_value());
    const qsizetype count = items()->takenCount();
    const qsizetype refused = m_review->refusedCount();
    m_review->setFoot(
        m_review->bringsNothing() ? tr("&Note as received")
            : !count              ? tr("&Take it with all refused")
            : count == 1          ? tr("&Take 1 record")
                                  : tr("&Take %n records", nullptr, int(count)),
        whyNot(),
        refused ? tr("Refused in whole or in part: %1. What is here stays, and the sender is told so "
                     "with your next package.")
                      .arg(refused)
                : tr("A backup is made before. Undo takes all of it back."));
}

void ReceivePage::takeNow()
{
    if (!whyNot().isEmpty())
        return;
    m_isTaking = true;
    const MergeRefusals refusals = items()->refusals();
    const MergePlan plan = m_review->preview().plan;
    using Taken = std::optional<BackedUpMerge>;  // nothing = it had nothing new
    const auto done = runLong(m_context, tr("Taking the package"), [&](Progress &progress) -> Result<Taken> {
        progress.seal();
        const auto receipt = [this] {
            return packageTaken(*m_context.workspace, *m_package, ExchangeText::logTime(*m_context.clock));
        };
        if (plan.isEmpty()) {
            const Status kept = receipt();
            return kept ? Result<Taken>(Taken()) : fail(kept.error());
        }
        auto taken = mergeAfterBackup(*m_context.workspace, plan, refusals, m_context.clock->now(), receipt);
        return taken ? Result<Taken>(*std::move(taken)) : fail(taken.error());
    });
    m_isTaking = false;
    if (!done) {
        m_notice->showProblem(done.error());
        if (done.error().code == ProblemCode::Stale)
            planAgain();
        return;
    }
    if (const Taken &taken = *done) {
        m_taken = taken->event.stamp;
        tellTaken(taken->event, taken->backup);
        planAgain();
    } else {
        m_notice->showNote(tr("Noted as received. Nothing of it was new here."));
    }
}

void ReceivePage::tellTaken(const CommitEvent &event, const QString &backup)
{
    const qsizetype count = items()->takenCount();
    const qsizetype versions = m_review->versionCount();
    const QFileInfo file(backup);
    QStringList parts{count == 1 ? tr("Taken: 1 record.") : tr("Taken: %n records.", nullptr, int(count))};
    if (versions > 0)
        parts << tr("To be decided between two versions: %1.").arg(versions);
    parts << tr("The state before lies in %1, in the folder %2 beside the workspace.")
                 .arg(isolated(file.fileName()), isolated(file.dir().dirName()));
    m_notice->showNote(parts.join(u' '));
    if (versions > 0) {
        QPushButton *decide = m_notice->addAction(tr("Decide…"));
        decide->setObjectName(u"receive_page.decide"_s);
        decide->setAccessibleName(tr("Decide between two versions"));
        connect(decide, &QPushButton::clicked, this,
                [this] { m_context.navigator->showPlacePage(u"conflicts"_s); });
        decide->setAutoDefault(true);  // Enter goes on
        m_notice->takeFocus();
    }
    if (!event.stamp.isNull()) {
        m_undo = m_notice->addAction(tr("Undo"));
        m_undo->setObjectName(u"receive_page.undo"_s);
        m_undo->setAccessibleName(tr("Undo taking the package"));
        connect(m_undo, &QPushButton::clicked, this, &ReceivePage::undoTaking);
    }
}

void ReceivePage::undoTaking()
{
    const auto undone = undoLong(m_context);
    if (!undone)
        m_notice->showProblem(undone.error());
    else
        m_notice->showNote(
            tr("Taken back: everything shows as before. The changes stay in the history, and Redo brings "
               "them again."));
    focusFirst();
}

}  // namespace tri::ui
