// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchange/arrivalspart.h"

#include "core/base/localtext.h"
#include "ui/pages/exchange/exchangetext.h"
#include "ui/services/arrivals.h"
#include "ui/services/filechooser.h"
#include "ui/services/preferences.h"
#include "ui/services/theme.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/themedlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;
using State = OfferedPackage::State;

namespace {

constexpr int kPath = Qt::UserRole;

ThemedLabel *label(const AppContext &context, Theme::Type type, Theme::Role role, QWidget *parent)
{
    auto *made = new ThemedLabel(*context.theme, type, role, parent);
    made->setWordWrap(true);
    return made;
}

QString stateText(const OfferedPackage &package)
{
    switch (package.state) {
    case State::New:
        return package.commits == 1 ? ArrivalsPart::tr("1 change")
                                    : ArrivalsPart::tr("%n changes", nullptr, int(package.commits));
    case State::Known: return ArrivalsPart::tr("All of it is here");
    case State::Locked: return ArrivalsPart::tr("Locked with a passphrase");
    case State::Unfinished:
    case State::Refused: break;
    }
    return package.why;
}

/// What may bring something stands first.
int placeOf(State state)
{
    switch (state) {
    case State::New: return 0;
    case State::Locked: return 1;
    case State::Unfinished: return 2;
    case State::Refused: return 3;
    case State::Known: break;
    }
    return 4;
}

}  // namespace

ArrivalsPart::ArrivalsPart(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_where(label(context, Theme::Type::Body, Theme::Role::Muted, this)),
      m_choose(new QPushButton(tr("Choose the &folder…"), this)),
      m_none(new QPushButton(tr("Look &nowhere"), this)), m_list(new QTreeWidget(this)),
      m_hint(label(context, Theme::Type::Body, Theme::Role::Muted, this)),
      m_open(new QPushButton(tr("Look &at it"), this))
{
    setObjectName(u"arrivals"_s);
    const Theme &theme = *context.theme;
    auto *head = label(context, Theme::Type::Heading, Theme::Role::Text, this);
    head->setText(tr("Exchange folder"));
    m_where->setObjectName(u"arrivals.where"_s);
    m_choose->setObjectName(u"arrivals.choose"_s);
    m_choose->setToolTip(tr("The folder where your mail program saves attachments, or a stick; it is "
                            "looked at and never changed"));
    m_none->setObjectName(u"arrivals.none"_s);
    m_open->setObjectName(u"arrivals.open"_s);
    m_open->setToolTip(tr("Nothing of it is taken before you say so"));
    m_list->setObjectName(u"arrivals.list"_s);
    m_list->setAccessibleName(head->text());
    m_list->setHeaderLabels({tr("From"), tr("About"), tr("What it brings"), tr("Came"), tr("File")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(true);
    const int widths[] = {24, 30, 26, 18};
    for (int column = 0; column < 4; ++column)
        m_list->setColumnWidth(column, theme.textWidth(widths[column]));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.space(2));
    buttons->addWidget(m_where, 1);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_none);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme.space(3));
    foot->addWidget(m_open);
    foot->addWidget(m_hint, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), theme.space(3));
    column->setSpacing(theme.space(2));
    column->addWidget(head);
    column->addLayout(buttons);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    connect(m_choose, &QPushButton::clicked, this, &ArrivalsPart::chooseFolder);
    connect(m_none, &QPushButton::clicked, this, [this] { m_context.arrivals->setFolder({}); });
    connect(m_list, &QTreeWidget::itemActivated, this, &ArrivalsPart::open);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem *now) { m_open->setEnabled(now); });
    connect(m_open, &QPushButton::clicked, this, &ArrivalsPart::open);
    connect(m_context.arrivals, &Arrivals::changed, this, &ArrivalsPart::follow);
    follow();
}

void ArrivalsPart::chooseFolder()
{
    if (m_context.files)
        m_context.files->chooseFolder(this,
                                      {tr("Where do packages arrive?"), {}, m_context.arrivals->folder(), {}},
                                      [this](const QString &path) { m_context.arrivals->setFolder(path); });
}

void ArrivalsPart::follow()
{
    const Arrivals &arrivals = *m_context.arrivals;
    const QString folder = arrivals.folder();
    const bool some = !folder.isEmpty();
    m_where->setText(some ? tr("Packages are looked for in %1. None is taken by itself.")
                                .arg(isolated(QDir::toNativeSeparators(folder)))
                          : tr("Choose the folder where your mail program saves attachments: packages that "
                               "arrive there are shown here. None is taken by itself."));
    const bool isFixed = m_context.preferences && m_context.preferences->exchangeFolder.isFixed();
    m_choose->setEnabled(!isFixed);
    if (isFixed)
        m_choose->setToolTip(tr("Set by your office."));
    m_none->setVisible(some && !isFixed);
    m_list->setVisible(some);
    m_open->setVisible(some);
    m_hint->setVisible(some);
    fill();
    const bool none = m_list->topLevelItemCount() == 0;
    m_hint->setText(arrivals.problem()                    ? arrivals.problem()->text
                        : arrivals.isBusy()               ? tr("Looking…")
                        : none                            ? tr("There is no package in it.")
                        : arrivals.worthALook().isEmpty() ? tr("Nothing in it is new.")
                                                          : QString());
    m_open->setEnabled(m_list->currentItem());
}

void ArrivalsPart::fill()
{
    const QTreeWidgetItem *current = m_list->currentItem();
    const QString at = current ? current->data(0, kPath).toString() : QString();
    QList<OfferedPackage> packages = m_context.arrivals->packages();
    std::stable_sort(packages.begin(), packages.end(), [](const OfferedPackage &a, const OfferedPackage &b) {
        return placeOf(a.state) < placeOf(b.state);
    });
    m_list->clear();
    for (const OfferedPackage &package : std::as_const(packages)) {
        const QFileInfo file(package.path);
        auto *item = new QTreeWidgetItem(m_list,
                                         {package.sender, package.title, stateText(package),
                                          ExchangeText::day(file.lastModified().date()), file.fileName()});
        item->setData(0, kPath, package.path);
        item->setToolTip(2, plainTip(package.why));
        const Theme::Role role = placeOf(package.state) < 2 ? Theme::Role::Text : Theme::Role::Muted;
        for (int column = 0; column < m_list->columnCount(); ++column)
            item->setForeground(column, m_context.theme->color(role));
        if (package.path == at || m_list->topLevelItemCount() == 1)
            m_list->setCurrentItem(item);
    }
}

void ArrivalsPart::open()
{
    if (const QTreeWidgetItem *item = m_list->currentItem())
        Q_EMIT chosen(item->data(0, kPath).toString());
}

}  // namespace tri::ui
