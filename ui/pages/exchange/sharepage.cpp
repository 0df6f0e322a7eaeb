// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchange/sharepage.h"

#include "core/base/clock.h"
#include "core/base/localtext.h"
#include "core/seal/sealcrypt.h"
#include "core/seal/sealformat.h"
#include "core/workspace/workspace.h"
#include "ui/pages/exchange/mergereview.h"
#include "ui/pages/exchange/packageitems.h"
#include "ui/pages/exchange/passphrasedialog.h"
#include "ui/services/filechooser.h"
#include "ui/services/longruns.h"
#include "ui/services/preferences.h"
#include "ui/services/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;
using State = FolderFile::State;

namespace {

constexpr int kFilesShown = 4;

/// What has to be said of a file: it brings something, or it is why something does not come.
bool isWorthTelling(const FolderFile &file)
{
    return file.state != State::Taken && file.state != State::Known;
}

}  // namespace

SharePage::SharePage(const AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_header(new PageHeader(*context.theme, this)),
      m_notice(new NoticeBar(*context.theme, this)), m_place(new QLineEdit(this)),
      m_choose(new QPushButton(tr("Choose a &folder…"), this)), m_look(new QPushButton(tr("&Look"), this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyState(*context.theme, m_stack)),
      m_found(new QWidget(m_stack)),
      m_notes(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, m_found)),
      m_unverified(new QCheckBox(tr("Take what comes from senders that nobody compared &yet"), m_found)),
      m_review(new MergeReview(context, u"share_page"_s, m_found)), m_files(new QTreeWidget(m_found))
{
    setObjectName(u"share_page"_s);
    const Theme &theme = *context.theme;
    m_header->setTitle(title());
    m_header->setSubtitle(tr("Exchange with other copies without sending files"));
    m_empty->setText(tr(
        "Choose a folder that all of you can reach, such as one on a network drive or one that is synced. "
        "Each copy adds files of its own to it and reads those of the others; the workspace itself stays on "
        "this computer. If your organization runs a hub, enter its address."));
    m_notes->setObjectName(u"share_page.notes"_s);
    m_notes->setWordWrap(true);
    m_unverified->setObjectName(u"share_page.unverified"_s);
    setUpFiles();
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(theme.space(6), theme.space(1), theme.space(6), 0);
    notes->setSpacing(theme.space(1));
    notes->addWidget(m_notes);
    notes->addWidget(m_files);
    notes->addWidget(m_unverified);
    auto *found = new QVBoxLayout(m_found);
    found->setContentsMargins(0, 0, 0, 0);
    found->setSpacing(theme.space(1));
    found->addLayout(notes);
    found->addWidget(m_review, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_found);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(setUpPlace());
    column->addWidget(m_stack, 1);
    connect(m_unverified, &QCheckBox::toggled, this, [this](bool on) {
        m_order.unverified = on;
        lookWith(m_order);
    });
    connect(m_review, &MergeReview::changed, this, &SharePage::follow);
    connect(m_review, &MergeReview::takeWanted, this, &SharePage::exchange);
    connect(context.workspace, &Workspace::committed, this, [this](const CommitEvent &event) {
        if (m_isExchanging || event.stamp == m_taken)
            return;
        m_isStale = true;
        if (m_undo)
            m_undo->hide();  // it would take back something else
        if (isVisible())
            refresh();
    });
    follow();
}

SharePage::~SharePage() = default;

QWidget *SharePage::setUpPlace()
{
    const Theme &theme = *m_context.theme;
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(theme.space(6), theme.space(1), theme.space(6), theme.space(1));
    line->setSpacing(theme.space(2));
    auto *label = new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Muted, row);
    label->setText(tr("&Place"));
    label->setBuddy(m_place);
    m_place->setObjectName(u"share_page.place"_s);
    m_place->setAccessibleName(tr("Shared folder, or address of a hub"));
    m_place->setPlaceholderText(tr("A folder, or postgresql://user@server/database?workspace=NAME"));
    m_place->setLayoutDirection(Qt::LeftToRight);  // a path or an address
    m_place->setText(keptPlace());
    if (m_context.preferences && m_context.preferences->hub.isFixed()) {
        m_place->setReadOnly(true);
        m_place->setToolTip(tr("Set by your office."));
        m_choose->setEnabled(false);
    }
    m_choose->setObjectName(u"share_page.choose"_s);
    m_look->setObjectName(u"share_page.look"_s);
    m_look->setToolTip(tr("See what the others have; nothing is taken or added yet"));
    for (QWidget *part : {static_cast<QWidget *>(label), static_cast<QWidget *>(m_place)})
        line->addWidget(part, part == m_place ? 1 : 0);
    line->addWidget(m_choose);
    line->addWidget(m_look);
    connect(m_choose, &QPushButton::clicked, this, &SharePage::chooseFolder);
    connect(m_look, &QPushButton::clicked, this, &SharePage::look);
    connect(m_place, &QLineEdit::returnPressed, this, &SharePage::look);
    connect(m_place, &QLineEdit::textChanged, this, &SharePage::follow);
    return row;
}

void SharePage::setUpFiles()
{
    const Theme &theme = *m_context.theme;
    m_files->setObjectName(u"share_page.files"_s);
    m_files->setAccessibleName(tr("Files in the folder"));
    m_files->setHeaderLabels({tr("File"), tr("From"), tr("What of it"), tr("Why")});
    m_files->setRootIsDecorated(false);
    m_files->setUniformRowHeights(true);
    m_files->setAllColumnsShowFocus(true);
    m_files->setFrameShape(QFrame::NoFrame);
    m_files->header()->setStretchLastSection(true);
    const int widths[] = {34, 20, 22};
    for (int column = 0; column < 3; ++column)
        m_files->setColumnWidth(column, theme.textWidth(widths[column]));
}

RecordId SharePage::currentRecord() const
{
    return m_reading ? m_review->currentRecord() : RecordId();
}

QList<QAction *> SharePage::pageActions()
{
    return {m_review->openAction()};
}

/// Kept with what was open in the workspace, and forgotten with it; what the office offers where nothing is kept.
QString SharePage::keptPlace() const
{
    const Preferences *preferences = m_context.preferences;
    if (!preferences)
        return {};
    const QString kept = preferences->keptOf(m_context.workspace->path(), u"sharing"_s).toString();
    return kept.isEmpty() || preferences->hub.isFixed() ? preferences->hub.value() : kept;
}

void SharePage::keepPlace()
{
    if (m_context.preferences)
        m_context.preferences->keepOf(m_context.workspace->path(), u"sharing"_s, m_order.place);
}

void SharePage::chooseFolder()
{
    if (!m_context.files)
        return;
    const QString now = m_place->text();
    m_context.files->chooseFolder(
        this, {tr("Which folder do you share?"), {}, SharedPlace::isHub(now) ? QString() : now, {}},
        [this](const QString &path) {
            m_place->setText(QDir::toNativeSeparators(path));
            look();
        });
}

void SharePage::look()
{
    const QString place = m_place->text().trimmed();
    if (place.isEmpty())
        return;
    const QString path = SharedPlace::isHub(place) ? place : QDir::fromNativeSeparators(place);
    // What was said of one place is not said of another.
    if (path != m_order.place)
        m_order = {.place = path};
    m_order.begin = false;
    lookWith(m_order);
}

void SharePage::lookWith(const SharedPlaceOrder &order)
{
    m_notice->dismiss();
    m_isStale = false;
    m_work.order([order, workspace = m_context.workspace, keyFile = m_context.keyFile](
                     Progress &) { return SharedPlace::read(*workspace, keyFile, order); },
                 [this](const Result<SharedPlaceReading> &reading) { showReading(reading); });
    follow();
}

void SharePage::showReading(const Result<SharedPlaceReading> &reading)
{
    const bool wasShown = m_reading.has_value();
    m_reading = reading ? std::optional(*reading) : std::nullopt;
    m_stack->setCurrentWidget(reading ? m_found : static_cast<QWidget *>(m_empty));
    if (!reading) {
        m_review->clear();
        showProblem(reading.error());
        follow();
        return;
    }
    keepPlace();
    m_notes->setText((QStringList(reading->going) + reading->notices).join(u' '));
    m_unverified->setVisible(reading->hasUnverified || m_order.unverified);
    showFiles();
    m_review->setPreview(reading->preview);
    follow();
    if (!wasShown)
        focusFirst();
    if (reading->needsJoining) {
        m_notice->showProblem(
            {ProblemCode::Invalid,
             tr("This copy and the hub have no change in common; they are likely two different workspaces."),
             {}});
        QPushButton *join = m_notice->addAction(tr("Make them one"));
        join->setObjectName(u"share_page.join"_s);
        connect(join, &QPushButton::clicked, this, [this] {
            m_order.joins = true;
            lookWith(m_order);
        });
    }
}

/// With the way out beside it, where there is one.
void SharePage::showProblem(const Problem &problem)
{
    const bool isHub = SharedPlace::isHub(m_order.place);
    const auto standing = isHub ? fail(problem) : folderStanding(*m_context.workspace, m_order.place);
    m_notice->showProblem(problem);
    if (standing && standing->isBegun && standing->isSealed && m_order.passphrase.isEmpty()) {
        (new PassphraseDialog(
             m_context, problem.text,
             [this](const QString &words) -> Status {
                 SharedPlaceOrder order = m_order;
                 order.passphrase = words;
                 const auto reading = SharedPlace::read(*m_context.workspace, m_context.keyFile, order);
                 if (!reading)
                     return fail(reading.error());
                 m_order = order;
                 m_notice->dismiss();
                 showReading(reading);
                 return {};
             },
             this))
            ->open();
        return;
    }
    if (standing && !m_order.begin && standing->needsBegin())
        offerBegin(*standing);
}

void SharePage::offerBegin(const FolderStanding &standing)
{
    if (m_context.workspace->isReadOnly())
        return;
    QLineEdit *words = nullptr;
    if (!standing.isBegun) {
        words = m_notice->addField(tr("Passphrase, if the folder is to be locked"), {});
        words->setObjectName(u"share_page.begin_words"_s);
        words->setEchoMode(QLineEdit::Password);
        words->setPlaceholderText(tr("Passphrase, or none"));
    }
    QPushButton *go = m_notice->addAction(standing.takesPart ? tr("Begin anew") : tr("Begin to share it"));
    go->setObjectName(u"share_page.begin"_s);
    connect(go, &QPushButton::clicked, this,
            [this, words] { begin(words ? words->text() : m_order.passphrase); });
}

void SharePage::begin(const QString &passphrase)
{
    if (!passphrase.isEmpty() && seal::passphraseLetters(passphrase) < seal::kLeastLetters) {
        m_notice->showProblem({ProblemCode::Invalid,
                               tr("A passphrase has at least %n letters. Nothing was begun.", nullptr,
                                  int(seal::kLeastLetters)),
                               {}});
        return;
    }
    m_order.begin = true;
    m_order.passphrase = passphrase;
    lookWith(m_order);
}

void SharePage::showFiles()
{
    m_files->clear();
    for (const FolderFile &file : std::as_const(m_reading->files))
        if (isWorthTelling(file)) {
            auto *item =
                new QTreeWidgetItem(m_files, {file.name, file.sender, folderStateText(file.state), file.why});
            item->setToolTip(3, plainTip(file.why));
        }
    const int rows = m_files->topLevelItemCount();
    m_files->setVisible(rows > 0);
    m_files->setFixedHeight(m_context.theme->rowHeight() * (std::min(rows, kFilesShown) + 1)
                            + m_context.theme->space(2));
}

QString SharePage::whyNot() const
{
    if (!m_reading)
        return tr("No place is open.");
    if (m_context.workspace->isReadOnly())
        return tr("This workspace is open for reading only, so nothing can be exchanged.");
    if (m_work.isBusy() || m_isStale || m_isExchanging)
        return tr("Looking at what the others have…");
    if (m_reading->needsJoining)
        return tr("Nothing is exchanged, for the reason above.");
    return m_review->whyNot();
}

void SharePage::follow()
{
    m_look->setEnabled(!m_place->text().trimmed().isEmpty());
    const qsizetype count = m_review->items()->takenCount();
    const qsizetype refused = m_review->refusedCount();
    m_review->setFoot(
        !count           ? tr("E&xchange")
            : count == 1 ? tr("E&xchange, and take 1 record")
                         : tr("E&xchange, and take %n records", nullptr, int(count)),
        whyNot(),
        refused ? tr("Refused in whole or in part: %1. What is here stays, and the others are told so.")
                      .arg(refused)
                : tr("What comes is taken, after a backup; what this copy has is added. Undo "
                     "takes back what came."));
}

void SharePage::exchange()
{
    if (!whyNot().isEmpty())
        return;
    m_isExchanging = true;
    const qsizetype taken = m_review->items()->takenCount();
    const qsizetype versions = m_review->versionCount();
    const MergeRefusals refusals = m_review->items()->refusals();
    const auto done =
        runLong(m_context, tr("Exchanging"), [&](Progress &progress) -> Result<SharedPlaceDone> {
            progress.seal();
            return m_reading->exchange(*m_context.workspace, refusals, m_context.clock->now());
        });
    m_isExchanging = false;
    if (!done) {
        m_notice->showProblem(done.error());
        if (done.error().code == ProblemCode::Stale)
            lookWith(m_order);
        return;
    }
    m_order.begin = false;
    m_taken = done->merged ? done->merged->stamp : Stamp();
    lookWith(m_order);
    tell(*done, taken, versions);
}

void SharePage::tell(const SharedPlaceDone &done, qsizetype taken, qsizetype versions)
{
    QStringList parts;
    if (done.merged) {
        parts << (taken == 1 ? tr("Taken: 1 record.") : tr("Taken: %n records.", nullptr, int(taken)));
        if (versions > 0)
            parts << tr("To be decided between two versions: %1.").arg(versions);
        parts << tr("The state before lies in %1.").arg(isolated(QFileInfo(done.backup).fileName()));
    }
    if (!done.went.isEmpty())
        parts << done.went;
    if (done.unwritten)
        parts << done.unwritten->text;
    if (parts.isEmpty())
        parts << tr("Both have the same. Nothing was taken or added.");
    if (done.unwritten)
        m_notice->showProblem({done.unwritten->code, parts.join(u' '), done.unwritten->detail});
    else
        m_notice->showNote(parts.join(u' '));
    if (versions > 0) {
        QPushButton *decide = m_notice->addAction(tr("Decide…"));
        decide->setObjectName(u"share_page.decide"_s);
        decide->setAccessibleName(tr("Decide between two versions"));
        connect(decide, &QPushButton::clicked, this,
                [this] { m_context.navigator->showPlacePage(u"conflicts"_s); });
    }
    if (done.merged) {
        m_undo = m_notice->addAction(tr("Undo"));
        m_undo->setObjectName(u"share_page.undo"_s);
        m_undo->setAccessibleName(tr("Undo taking what came"));
        connect(m_undo, &QPushButton::clicked, this, &SharePage::undo);
    }
}

void SharePage::undo()
{
    const auto undone = undoLong(m_context);
    if (!undone)
        m_notice->showProblem(undone.error());
    else
        m_notice->showNote(tr("Taken back: everything shows as before. The changes stay in the history, and "
                              "Redo brings them again."));
    focusFirst();
}

void SharePage::refresh()
{
    if (m_isStale && m_reading)
        lookWith(m_order);
}

void SharePage::focusFirst()
{
    if (m_reading)
        m_review->focusFirst();
    else
        m_place->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
