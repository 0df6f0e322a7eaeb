// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordpage.h"

#include "core/workspace/workspace.h"
#include "ui/fields/fieldtexts.h"
#include "ui/records/attachnotes.h"
#include "ui/records/backlinkspanel.h"
#include "ui/records/filespanel.h"
#include "ui/records/historypanel.h"
#include "ui/records/openactions.h"
#include "ui/records/recordform.h"
#include "ui/records/versionsbanner.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/screenline.h"

#include <QAction>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kNarrowLetters = 110;  // below that the tabs stand under the form
}

RecordPage::RecordPage(const AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_header(new PageHeader(*context.theme, this)),
      m_notice(new NoticeBar(*context.theme, this)), m_conflicts(new VersionsBanner(context.theme, this)),
      m_split(new QSplitter(Qt::Horizontal, this)), m_form(new RecordForm(context, m_split)),
      m_tabs(new QTabWidget(m_split)), m_backlinks(new BacklinksPanel(context, m_tabs)),
      m_files(new FilesPanel(context, m_tabs)), m_history(new HistoryPanel(context, m_tabs))
{
    setObjectName(u"record_page"_s);
    setUpActions();
    setUpBody();
    connect(m_context.workspace, &Workspace::committed, this, &RecordPage::onCommitted);
}

RecordPage::RecordPage(const AppContext &context, const RecordId &id, QWidget *parent) : RecordPage(context, parent)
{
    showRecord(id);
}

RecordPage::RecordPage(const AppContext &context, const RecordSpec &kind,
                       const QList<std::pair<QString, RecordId>> &links, QWidget *parent)
    : RecordPage(context, parent)
{
    m_form->startNew(kind, links);
}

RecordPage::~RecordPage() = default;

void RecordPage::setUpActions()
{
    const auto make = [this](const QString &key, const QString &icon, const QString &text, auto slot) {
        auto *action = new QAction(text, this);
        if (!icon.isEmpty())
            action->setIcon(m_context.theme->icon(icon));
        action->setObjectName(u"record_page."_s + key);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_previous = make(u"previous"_s, u"go-up"_s, tr("Previous"), [this] { step(-1); });
    m_next = make(u"next"_s, u"go-down"_s, tr("Next"), [this] { step(1); });
    m_attach = make(u"attach"_s, u"mail-attachment"_s, tr("Attach files…"), &RecordPage::askAttach);
    m_attach->setToolTip(tr("Keep copies of files with this record"));
    m_attach->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    m_attach->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_attach);
    m_delete = make(u"delete"_s, u"edit-delete"_s, tr("Delete"), &RecordPage::remove);
    m_restore = make(u"restore"_s, u"edit-undo"_s, tr("Put back"), &RecordPage::restore);
    m_nextProblem = make(u"next_problem"_s, QString(), tr("Next problem"), &RecordPage::goToProblem);
    m_nextProblem->setToolTip(tr("Go to the next field that something is wrong with"));
    m_nextProblem->setShortcut(QKeySequence(Qt::Key_F8));
    m_nextProblem->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_previous->setToolTip(tr("Previous in the list (Alt+Up)"));
    m_next->setToolTip(tr("Next in the list (Alt+Down)"));
    for (const auto &[key, action] : {std::pair(Qt::Key_Up, m_previous), std::pair(Qt::Key_Down, m_next)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, action, &QAction::trigger);
    }
    setSequence({});
}

void RecordPage::setUpBody()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(m_conflicts);
    column->addWidget(m_split, 1);
    m_notice->hide();
    m_header->setObjectName(u"record_page.header"_s);
    addOpenActions(m_header, m_context, [this] { return currentRecord(); });
    m_tabs->setObjectName(u"record_page.tabs"_s);
    m_tabs->setAccessibleName(tr("About this record"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_backlinks, tr("Linked from"));
    m_tabs->addTab(m_files, tr("Files"));
    m_tabs->addTab(m_history, tr("History"));
    for (QWidget *part : {static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_conflicts),
                          static_cast<QWidget *>(m_tabs)})
        part->addAction(m_nextProblem);  // the form has an F8 of its own
    m_split->setObjectName(u"record_page.split"_s);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setSizes({620, 400});
    connect(m_form, &RecordForm::rowChanged, this, &RecordPage::updateAll);
    connect(m_form, &RecordForm::viewChanged, this, &RecordPage::stateChanged);
    connect(m_form, &RecordForm::created, this, [this] {
        m_notice->showNote(tr("“%1” added.").arg(title()));
    });
    connect(m_files, &FilesPanel::attachWanted, this, &RecordPage::askAttach);
    connect(m_files, &FilesPanel::dropped, this, &RecordPage::attach);
    connect(m_files, &FilesPanel::failed, m_notice, &NoticeBar::showProblem);
    connect(m_files, &FilesPanel::done, this, [this](const QString &text, bool undoable) {
        m_notice->showNote(text);
        if (undoable)
            connect(m_notice->addAction(tr("Undo")), &QPushButton::clicked, this, [this] { undoLast(m_context, *m_notice); });
    });
    connect(m_history, &HistoryPanel::failed, m_notice, &NoticeBar::showProblem);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RecordPage::updatePanels);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RecordPage::stateChanged);
}

QString RecordPage::title() const
{
    const Row &row = m_form->row();
    if (!row.spec)
        return tr("No record");
    return m_form->isNew() ? tr("New %1").arg(row.spec->labelText().toLower()) : recordTitle(m_context, row.id);
}

QString RecordPage::subtitle() const
{
    const Row &row = m_form->row();
    if (!row.spec)
        return {};
    QStringList parts{row.spec->labelText()};
    if (!row.reference().isEmpty())
        parts << row.reference();
    if (row.deleted)
        parts << tr("in the trash");
    if (row.inConflict)
        parts << tr("in conflict");
    return factsLine(parts);
}

QString RecordPage::kind() const
{
    return m_form->row().spec ? m_form->row().spec->keyText() : QString();
}

QList<QAction *> RecordPage::pageActions()
{
    return {m_previous, m_next, m_nextProblem, m_attach, m_delete, m_restore};
}

void RecordPage::goToProblem()
{
    if (!m_form->focusNextFinding())
        m_notice->showNote(tr("Nothing is wrong with this record."));
}

RecordId RecordPage::record() const
{
    return m_form->row().id;
}

RecordId RecordPage::currentRecord() const
{
    return m_form->row().spec && !m_form->isNew() ? record() : RecordId();
}

void RecordPage::refresh()
{
    m_form->refresh();
    updateAll();
}

void RecordPage::commit()
{
    m_form->commit();
}

QVariantMap RecordPage::saveState() const
{
    return {{u"record"_s, record().toString()},
            {u"tab"_s, m_tabs->currentIndex()},
            {u"form"_s, m_form->viewState()}};
}

void RecordPage::restoreState(const QVariantMap &state)
{
    m_tabs->setCurrentIndex(state.value(u"tab"_s).toInt());
    if (const auto id = RecordId::parse(state.value(u"record"_s).toString());
        id && !id->isNull() && *id != record())
        if (const auto row = m_context.workspace->row(*id); row && !row->deleted)
            showRecord(*id);
    m_form->restoreView(state.value(u"form"_s).toMap());
}

void RecordPage::focusStart()
{
    m_form->focusStart();
}

void RecordPage::setSequence(const RecordIds &ids)
{
    m_sequence = ids;
    const qsizetype at = ids.indexOf(record());
    m_previous->setEnabled(at > 0);
    m_next->setEnabled(at >= 0 && at + 1 < ids.size());
    const bool some = ids.size() > 1;
    m_previous->setVisible(some);
    m_next->setVisible(some);
    updateButtons();
    Q_EMIT actionsChanged();
}

void RecordPage::showRecord(const RecordId &id)
{
    m_form->showRecord(id);
    setSequence(m_sequence);
}

void RecordPage::setHeaderVisible(bool visible)
{
    m_header->setVisible(visible);
}

void RecordPage::addTab(QWidget *panel, const QString &title)
{
    m_tabs->addTab(panel, title);
}

void RecordPage::addBanner(QWidget *banner)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, banner);
}

void RecordPage::step(int by)
{
    const qsizetype to = m_sequence.indexOf(record()) + by;
    if (m_sequence.contains(record()) && to >= 0 && to < m_sequence.size()) {
        m_notice->fade();
        showRecord(m_sequence[to]);
    }
}

void RecordPage::updateButtons()
{
    QList<QAction *> buttons;
    if (m_sequence.size() > 1)
        buttons << m_previous << m_next;
    if (m_restore->isVisible())
        buttons << m_restore;
    else if (m_delete->isVisible())
        buttons << m_delete;
    m_header->setActions(buttons);
}

void RecordPage::updateAll()
{
    const Row &row = m_form->row();
    const bool kept = row.spec && !m_form->isNew();
    const bool open = kept && !m_context.workspace->isReadOnly();
    m_header->setTitle(title());
    m_header->setSubtitle(subtitle());
    m_attach->setVisible(open && !row.deleted && canAttach(m_context));
    m_delete->setVisible(open && !row.deleted);
    m_restore->setVisible(open && row.deleted);
    updateButtons();
    m_tabs->setVisible(kept);
    showConflicts();
    updatePanels();
    Q_EMIT titleChanged();
}

void RecordPage::updatePanels()
{
    const Row &row = m_form->row();
    if (!row.spec || m_form->isNew())
        return;
    m_backlinks->showRecord(row);
    const int count = m_backlinks->count();
    m_tabs->setTabText(0, count > 0 ? tr("Linked from (%1)").arg(count) : tr("Linked from"));
    m_files->showRecord(row);
    const int files = m_files->count();
    m_tabs->setTabText(m_tabs->indexOf(m_files), files > 0 ? tr("Files (%1)").arg(files) : tr("Files"));
    if (m_tabs->currentWidget() == m_history)
        m_history->showRecord(row);
}

void RecordPage::onCommitted(const CommitEvent &event)
{
    if (!m_own)
        m_notice->fade();
    const bool ours = std::any_of(event.records.cbegin(), event.records.cend(),
                                  [this](const CommitEvent::Touched &t) { return t.id == record(); });
    if (ours)
        return;  // the form tells when it has read the new state
    if (m_away)
        m_behind = true;
    else
        updatePanels();
}

void RecordPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_away = false;
    if (std::exchange(m_behind, false))
        updatePanels();
}

void RecordPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_away = true;
}

void RecordPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < m_context.theme->textWidth(kNarrowLetters);
    m_split->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
}

}  // namespace tri::ui
