// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/filespanel.h"

#include "core/base/localtext.h"
#include "core/base/partialdate.h"
#include "core/workspace/workspace.h"
#include "ui/fields/fileactions.h"
#include "ui/records/attachnotes.h"
#include "ui/services/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/screenline.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextDocument>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrowLetters = 60;  // below that the dates stand in the tool tips only

enum Column { Name, Size, Language, Date, Columns };

/// Hands copies of the files to whatever they are dragged to.
class FileList final : public QTreeWidget {
public:
    using Copies = std::function<std::unique_ptr<QMimeData>()>;
    FileList(Copies copies, QWidget *parent) : QTreeWidget(parent), m_copies(std::move(copies)) {}

protected:
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    QMimeData *mimeData(const QList<QTreeWidgetItem *> &) const override { return m_copies().release(); }

private:
    Copies m_copies;
};

QString tipOf(const FileOfRecord &file)
{
    if (file.hash.isEmpty())
        return FilesPanel::tr("Only the name of this file is known.");
    if (!file.kept)
        return FilesPanel::tr("The content of this file is not in this copy of the workspace.");
    switch (file.kept->words) {
    case KeptFile::Words::Whole: return FilesPanel::tr("The search finds the words inside this file.");
    case KeptFile::Words::Partly:
        return FilesPanel::tr("The search finds the words in the first part of this large file.");
    case KeptFile::Words::None: return FilesPanel::tr("The search finds this file by its name only.");
    case KeptFile::Words::Damaged: break;
    }
    return FilesPanel::tr("This file seems to be damaged: the search finds it by its name only.");
}

}  // namespace

FilesPanel::FilesPanel(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_actions(new FileActions(context, this)),
      m_stack(new QStackedWidget(this)),
      m_list(new FileList([this] { return m_actions->copiesOf(selected()); }, m_stack)),
      m_none(new EmptyState(*context.theme, m_stack)), m_bar(new QWidget(this)),
      m_attach(makeAction(u"attach"_s, u"list-add"_s, tr("Attach files…"),
                          tr("Keep copies of files with this record"))),
      m_open(makeAction(u"open"_s, u"document-open"_s, tr("Open"),
                        tr("Look at a copy in the program of its kind"))),
      m_save(
          makeAction(u"save"_s, u"document-save-as"_s, tr("Save a copy…"), tr("Write the file to a folder"))),
      m_copy(makeAction(u"copy"_s, u"edit-copy"_s, tr("Copy"),
                        tr("Copy the selected files for a folder or a mail"))),
      m_paste(makeAction(u"paste"_s, u"edit-paste"_s, tr("Paste files"),
                         tr("Attach the files that were copied in the file manager"))),
      m_record(makeAction(u"record"_s, u"document-edit"_s, tr("Name and details…"),
                          tr("Show the record of this file: its title, language, date and note"))),
      m_remove(makeAction(u"remove"_s, u"edit-delete"_s, tr("Remove"),
                          tr("Take the selected files away from this record")))
{
    setObjectName(u"files"_s);
    setAcceptDrops(true);
    setUpList();
    setUpEmptyState();
    setUpButtons();
    const int gap = context.theme->space(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    connect(m_actions, &FileActions::failed, this, &FilesPanel::failed);
    connect(m_actions, &FileActions::saved, this, [this](const QString &path) {
        Q_EMIT done(tr("Saved as “%1”.").arg(QDir::toNativeSeparators(path)), false);
    });
}

QAction *FilesPanel::makeAction(const QString &key, const QString &icon, const QString &text,
                                const QString &tip)
{
    auto *action = new QAction(m_context.theme->icon(icon), text, this);
    action->setObjectName(u"files."_s + key);
    action->setToolTip(tip);
    return action;
}

void FilesPanel::setUpList()
{
    m_list->setObjectName(u"files.list"_s);
    m_list->setAccessibleName(tr("Files"));
    m_list->setColumnCount(Columns);
    m_list->setHeaderLabels({tr("Name"), tr("Size"), tr("Language"), tr("Date")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideMiddle);  // how a name ends says what it is
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setDragEnabled(m_actions->canOpen());
    m_list->setDragDropMode(m_actions->canOpen() ? QAbstractItemView::DragOnly
                                                 : QAbstractItemView::NoDragDrop);
    m_list->viewport()->setAcceptDrops(false);  // the whole panel takes what is dropped
    m_list->setIconSize({m_context.theme->iconSize(), m_context.theme->iconSize()});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    for (const int column : {Size, Language, Date})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_list->headerItem()->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
    m_list->addActions({m_open, m_save, m_copy, m_paste, m_record, m_remove});
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_copy->setShortcut(QKeySequence::Copy);
    m_remove->setShortcut(QKeySequence::Delete);
    for (QAction *action : {m_copy, m_remove})
        action->setShortcutContext(Qt::WidgetShortcut);
    m_paste->setShortcut(QKeySequence::Paste);
    m_paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_paste);
    m_list->installEventFilter(this);
    m_stack->addWidget(m_list);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &FilesPanel::updateActions);
    connect(m_list, &QTreeWidget::itemDoubleClicked, m_open, &QAction::trigger);
    connect(m_attach, &QAction::triggered, this, &FilesPanel::attachWanted);
    connect(m_open, &QAction::triggered, this, [this] {
        for (const FileOfRecord &file : selected())
            m_actions->open(file);
    });
    connect(m_save, &QAction::triggered, this, [this] { m_actions->saveCopy(selected().value(0)); });
    connect(m_copy, &QAction::triggered, this, &FilesPanel::copy);
    connect(m_paste, &QAction::triggered, this, &FilesPanel::paste);
    connect(m_remove, &QAction::triggered, this, &FilesPanel::removeSelected);
    connect(m_record, &QAction::triggered, this, [this] {
        if (m_context.navigator && !selected().isEmpty())
            m_context.navigator->showRecord(selected().first().record);
    });
}

void FilesPanel::setUpEmptyState()
{
    m_none->setObjectName(u"files.none"_s);
    if (canAttach(m_context)) {
        m_none->setText(tr("Papers, letters and pictures that go with this record can be kept in the "
                           "workspace: drop them here."));
        m_attachFirst = m_none->addButton(m_attach->text());
        m_attachFirst->setObjectName(u"files.attach_first"_s);
        connect(m_attachFirst, &QPushButton::clicked, m_attach, &QAction::trigger);
    } else {
        m_none->setText(tr("No file goes with this record."));
    }
    m_stack->addWidget(m_none);
}

void FilesPanel::setUpButtons()
{
    const int gap = m_context.theme->space(1);
    auto *line = new FlowLayout(gap, gap, m_bar);
    line->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : {m_attach, m_open, m_save, m_remove}) {
        auto *button = new QToolButton(m_bar);
        button->setObjectName(action->objectName() + u".button"_s);
        button->setDefaultAction(action);
        button->setAccessibleName(action->text());
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        line->addWidget(button);
    }
}

bool FilesPanel::isOpen() const
{
    return m_row.spec && !m_row.deleted && canAttach(m_context);
}

void FilesPanel::showRecord(const Row &row)
{
    const RecordId before = selected().value(0).record;
    const bool same = m_row.id == row.id;
    m_row = row;
    m_entries.clear();
    m_list->clear();
    if (Result<QList<FileOfRecord>> found = filesOf(*m_context.workspace, row))
        m_entries = *std::move(found);
    else
        Q_EMIT failed(found.error());
    for (const FileOfRecord &file : std::as_const(m_entries))
        addLine(file);
    fitColumns();
    for (int i = 0; i < m_entries.size() && same; ++i)
        if (m_entries[i].record == before && !before.isNull())
            m_list->setCurrentItem(m_list->topLevelItem(i));
    m_stack->setCurrentWidget(m_entries.isEmpty() ? static_cast<QWidget *>(m_none) : m_list);
    m_bar->setVisible(!m_entries.isEmpty());
    if (m_attachFirst)
        m_attachFirst->setEnabled(isOpen() && m_context.files);
    updateActions();
}

/// The name has the room; what nobody noted takes none, and what is in the tool tip too gives way first.
void FilesPanel::fitColumns()
{
    const bool spoken = std::any_of(m_entries.cbegin(), m_entries.cend(),
                                    [](const FileOfRecord &file) { return !file.language.isEmpty(); });
    m_list->setColumnHidden(Language, !spoken);
    m_list->setColumnHidden(Date, spoken && width() < m_context.theme->textWidth(kNarrowLetters));
}

void FilesPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void FilesPanel::addLine(const FileOfRecord &file)
{
    QStringList texts(Columns);
    texts[Name] = file.name;
    texts[Size] = file.size ? isolated(sizeText(*file.size)) : QString();
    texts[Language] = file.language;
    texts[Date] = file.date.isNull() ? QString() : isolated(shortDate(file.date, QLocale()));
    auto *item = new QTreeWidgetItem(m_list, texts);
    item->setIcon(Name, m_context.theme->icon(iconNameOf(file)));
    item->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
    QStringList facts{texts[Size], texts[Language], texts[Date]};
    facts.removeAll(QString());
    const QString tip = factsLine(facts) + u'\n' + tipOf(file);
    for (int column = 0; column < Columns; ++column) {
        item->setToolTip(column, Qt::convertFromPlainText(file.name + u'\n' + tip, Qt::WhiteSpaceNormal));
        if (!file.kept)
            item->setForeground(column, m_context.theme->color(Theme::Role::Muted));
    }
    if (!file.kept)
        item->setText(Size, tr("not here"));
    item->setData(Name, Qt::AccessibleDescriptionRole, tip);
}

QList<FileOfRecord> FilesPanel::selected() const
{
    QList<FileOfRecord> files;
    for (int i = 0; i < m_entries.size(); ++i)
        if (const QTreeWidgetItem *item = m_list->topLevelItem(i); item && item->isSelected())
            files << m_entries[i];
    return files;
}

void FilesPanel::updateActions()
{
    const QList<FileOfRecord> files = selected();
    const bool here = !files.isEmpty()
        && std::all_of(files.cbegin(), files.cend(),
                       [](const FileOfRecord &file) { return file.kept.has_value(); });
    const bool others = !files.isEmpty()
        && std::none_of(files.cbegin(), files.cend(), [](const FileOfRecord &file) { return file.own; });
    m_attach->setEnabled(isOpen() && m_context.files);
    m_open->setEnabled(here && m_actions->canOpen());
    m_save->setEnabled(here && files.size() == 1 && m_actions->canSave());
    m_copy->setEnabled(here && m_actions->canOpen());
    m_paste->setEnabled(isOpen());
    m_record->setEnabled(others && files.size() == 1);
    m_remove->setEnabled(others && isOpen());
}

void FilesPanel::copy()
{
    if (auto copies = m_actions->copiesOf(selected()))
        QGuiApplication::clipboard()->setMimeData(copies.release());
}

void FilesPanel::paste()
{
    const QStringList paths = pathsIn(QGuiApplication::clipboard()->mimeData());
    if (paths.isEmpty())
        Q_EMIT done(tr("There is no file on the clipboard. Copy files in the file manager first."), false);
    else
        Q_EMIT dropped(paths);
}

void FilesPanel::removeSelected()
{
    removeAll(selected());
}

/// An attachment goes to the trash, unless other records have it too; those keep it.
void FilesPanel::removeAll(const QList<FileOfRecord> &files)
{
    const RecordSpec *spec = m_context.workspace->registry().kindFor(DeskUse::Files);
    if (files.isEmpty() || !spec)
        return;
    const QString link = QString::fromLatin1(spec->fileField()->mates.attachedTo);
    ChangeSet changes;
    for (const FileOfRecord &file : files) {
        const Result<Row> holder = m_context.workspace->row(file.record);
        if (!holder) {
            Q_EMIT failed(holder.error());
            return;
        }
        RecordIds others = holder->links(link);
        others.removeAll(m_row.id);
        if (others.isEmpty()) {
            changes.records << deletion(*holder);
            continue;
        }
        Row after = *holder;
        after.setValue(link, others);
        changes.records << difference(*holder, after);
    }
    changes.label = {u"delete"_s,
                     spec->keyText(),
                     {},
                     files.size() == 1 ? files.first().name : QString(),
                     int(files.size())};
    const Result<Stamp> stamp = m_context.workspace->apply(changes);
    if (!stamp)
        Q_EMIT failed(stamp.error());
    else
        Q_EMIT done(files.size() == 1 ? tr("“%1” removed from this record.").arg(files.first().name)
                                      : tr("%n files removed from this record.", nullptr, int(files.size())),
                    true);
}

void FilesPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (isOpen() && event->source() != m_list && !pathsIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FilesPanel::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);  // whatever was meant, the file stays where it was
    event->accept();
    Q_EMIT dropped(pathsIn(event->mimeData()));
}

bool FilesPanel::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_open->trigger();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

}  // namespace tri::ui
