// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/startpage.h"

#include "ui/services/preferences.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/themedlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kPathRole = Qt::UserRole;
constexpr int kPinnedRole = Qt::UserRole + 1;
}

StartPage::StartPage(const Theme &theme, Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_preferences(preferences), m_notice(new NoticeBar(theme, this))
{
    setObjectName(u"start_page"_s);
    auto *title = new ThemedLabel(theme, Theme::Type::PageTitle, Theme::Role::Text, this);
    title->setText(tr("Trilateral"));
    auto *purpose = new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Muted, this);
    purpose->setText(tr("Meetings, follow-up and work plans shared by the SRSG, the GFMD and the GMG, in one file on this computer."));
    purpose->setWordWrap(true);

    const auto button = [&](const char *name, const QString &text, const QString &icon, const QString &tip) {
        auto *made = new QPushButton(theme.icon(icon), text, this);
        made->setObjectName(QLatin1String("start_page.") + QLatin1String(name));
        made->setToolTip(tip);
        made->setAutoDefault(true);  // Enter presses it, as it does everywhere else
        return made;
    };
    m_open = button("open", tr("&Open…"), u"document-open"_s, tr("Open a workspace file"));
    auto *fresh = button("new", tr("&New workspace…"), u"document-new"_s, tr("Make a workspace file with the reference data in it"));
    auto *sample = button("sample", tr("Open the &sample"), u"help-about"_s, tr("Open a fresh copy of the sample workspace to look around in"));
    connect(m_open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(fresh, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleWanted);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.space(2));
    for (QPushButton *b : {m_open, fresh, sample})
        buttons->addWidget(b);
    buttons->addStretch();

    auto *middle = new QVBoxLayout;
    middle->setSpacing(theme.space(2));
    auto *mark = new QLabel(this);
    const auto draw = [mark, &theme] { mark->setPixmap(QIcon(u":/tri/icons/trilateral.svg"_s).pixmap(theme.space(12))); };
    draw();
    connect(&theme, &Theme::changed, mark, draw);
    auto *names = new QVBoxLayout;
    names->setSpacing(theme.space(1));
    names->addWidget(title);
    names->addWidget(purpose);
    auto *top = new QHBoxLayout;
    top->setSpacing(theme.space(3));
    top->addWidget(mark);
    top->addLayout(names, 1);
    middle->addLayout(top);
    middle->addSpacing(theme.space(3));
    middle->addLayout(buttons);
    middle->addSpacing(theme.space(4));
    m_recentPart = makeRecent();
    middle->addWidget(m_recentPart, 1);
    middle->addStretch();

    auto *centred = new QHBoxLayout;
    centred->setContentsMargins(theme.space(6), theme.space(12), theme.space(6), theme.space(6));
    centred->addStretch(1);
    centred->addLayout(middle, 8);
    centred->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addLayout(centred, 1);

    connect(&preferences, &Preferences::recentFilesChanged, this, &StartPage::fillRecent);
    connect(&theme, &Theme::changed, this, &StartPage::fillRecent);
    fillRecent();
}

QWidget *StartPage::makeRecent()
{
    auto *part = new QWidget(this);
    auto *heading = new ThemedLabel(m_theme, Theme::Type::Heading, Theme::Role::Text, part);
    heading->setText(tr("Opened before"));
    m_recent = new QTreeWidget(part);
    m_recent->setObjectName(u"start_page.recent"_s);
    m_recent->setAccessibleName(heading->text());
    m_recent->setColumnCount(3);
    m_recent->setHeaderHidden(true);
    m_recent->setRootIsDecorated(false);
    m_recent->setUniformRowHeights(true);
    m_recent->setAllColumnsShowFocus(true);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->header()->setStretchLastSection(false);
    m_recent->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_recent->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_recent->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    const auto open = [this](QTreeWidgetItem *item) { Q_EMIT fileWanted(item->data(0, kPathRole).toString()); };
    connect(m_recent, &QTreeWidget::itemActivated, this, open);
    connect(m_recent, &QTreeWidget::currentItemChanged, this, &StartPage::updateButtons);

    m_pin = new QPushButton(part);
    m_forget = new QPushButton(tr("&Remove from list"), part);
    auto *clear = new QPushButton(tr("&Clear list"), part);
    clear->setToolTip(tr("Forget all but the pinned ones; the files stay where they are"));
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.space(2));
    for (QPushButton *button : {m_pin, m_forget, clear})
        row->addWidget(button);
    row->addStretch();
    const auto change = [this](auto edit) {
        RecentFiles files = m_preferences.recentFiles();
        edit(files);
        m_preferences.setRecentFiles(files);
    };
    connect(m_pin, &QPushButton::clicked, this, [this, change] {
        const bool pinned = m_recent->currentItem()->data(0, kPinnedRole).toBool();
        change([&](RecentFiles &files) { files.setPinned(currentPath(), !pinned); });
    });
    connect(m_forget, &QPushButton::clicked, this, [this, change] { change([&](RecentFiles &files) { files.remove(currentPath()); }); });
    connect(clear, &QPushButton::clicked, this, [change] { change([](RecentFiles &files) { files.clear(); }); });

    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.space(2));
    column->addWidget(heading);
    column->addWidget(m_recent);
    column->addLayout(row);
    column->addStretch();
    return part;
}

QString StartPage::currentPath() const
{
    const QTreeWidgetItem *item = m_recent->currentItem();
    return item ? item->data(0, kPathRole).toString() : QString();
}

void StartPage::fillRecent()
{
    const QString before = currentPath();
    const QSignalBlocker quiet(m_recent);
    m_recent->clear();
    const QList<RecentFile> files = m_preferences.recentFiles().files();
    for (const RecentFile &file : files) {
        const QFileInfo info(file.path);
        const bool there = info.exists();
        QStringList marks;
        if (file.pinned)
            marks.append(tr("Pinned"));
        if (file.sample)
            marks.append(tr("Sample"));
        if (!there)
            marks.append(tr("Not found"));
        auto *item = new QTreeWidgetItem(m_recent, {info.completeBaseName(), QDir::toNativeSeparators(info.absolutePath()),
                                                    marks.join(tr(", "))});
        item->setData(0, kPathRole, file.path);
        item->setData(0, kPinnedRole, file.pinned);
        item->setToolTip(1, u"<p>%1</p>"_s.arg(QDir::toNativeSeparators(file.path).toHtmlEscaped()));
        item->setForeground(1, m_theme.color(Theme::Role::Muted));
        item->setForeground(2, m_theme.color(Theme::Role::Muted));
        if (!there)
            item->setForeground(0, m_theme.color(Theme::Role::Muted));
        if (file.path == before)
            m_recent->setCurrentItem(item);
    }
    if (!m_recent->currentItem() && m_recent->topLevelItemCount())
        m_recent->setCurrentItem(m_recent->topLevelItem(0));
    m_recent->setMaximumHeight(m_theme.rowHeight() * std::max(1, m_recent->topLevelItemCount()) + m_theme.space(1));
    m_recentPart->setVisible(!files.isEmpty());
    updateButtons();
}

void StartPage::updateButtons()
{
    const QTreeWidgetItem *item = m_recent->currentItem();
    m_pin->setEnabled(item);
    m_forget->setEnabled(item);
    m_pin->setText(item && item->data(0, kPinnedRole).toBool() ? tr("Un&pin") : tr("&Pin"));
}

void StartPage::showProblem(const Problem &problem, const QString &path, NoticeBar *elsewhere)
{
    NoticeBar *notice = elsewhere ? elsewhere : m_notice;
    notice->showProblem(problem);
    QPushButton *step = nullptr;
    if (problem.code == ProblemCode::Locked) {
        step = notice->addAction(tr("Open read-only"));
        connect(step, &QPushButton::clicked, this, [this, path] { Q_EMIT readOnlyWanted(path); });
    } else if (problem.code == ProblemCode::Damaged) {
        step = notice->addAction(tr("Salvage…"));
        connect(step, &QPushButton::clicked, this, [this, path] { Q_EMIT salvageWanted(path); });
    } else if (problem.code == ProblemCode::NotFound || problem.code == ProblemCode::NotAWorkspace) {
        step = notice->addAction(tr("Open another…"));
        connect(step, &QPushButton::clicked, this, &StartPage::openWanted);
    }
}

void StartPage::dismissProblem()
{
    m_notice->dismiss();
}

void StartPage::focusFirst()
{
    if (m_recent->topLevelItemCount())
        m_recent->setFocus(Qt::OtherFocusReason);
    else
        m_open->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
