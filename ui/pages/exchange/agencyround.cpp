// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchange/agencyround.h"

#include "core/base/clock.h"
#include "core/kinds/activity.h"
#include "core/rules/reader.h"
#include "ui/pages/exchange/exchangetext.h"
#include "ui/pages/exchange/sendpage.h"
#include "ui/services/filechooser.h"
#include "ui/services/longruns.h"
#include "ui/services/theme.h"
#include "ui/services/userpaths.h"
#include "ui/widgets/themedlabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysToAnswer = 14;
constexpr int kAgencyRole = Qt::UserRole;
enum Column { Agency, Lines, Key };

/// A name that no file in the folder has.
QString freePath(const QDir &folder, const QString &name)
{
    QString path = folder.filePath(name + u'.' + packageSuffix());
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(u"%1 (%2).%3"_s.arg(name).arg(i).arg(packageSuffix()));
    return path;
}

}  // namespace

AgencyRound::AgencyRound(const AppContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_plan(new QComboBox(this)), m_by(new QDateEdit(this)),
      m_list(new QTreeWidget(this)),
      m_why(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this)), m_send(nullptr)
{
    setObjectName(u"agency_round"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Send each agency its lines"));
    if (const auto book = KeyBook::load(context.keyFile)) {
        m_own = book->own();
        m_keys = book->known();
    }
    setUp();
    fillPlans();
    fillAgencies();
}

void AgencyRound::setUp()
{
    const Theme &theme = *m_context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(4), theme.space(4), theme.space(4), theme.space(4));
    column->setSpacing(theme.space(2));
    auto *form = new QFormLayout;
    form->addRow(tr("Work &plan"), m_plan);
    form->addRow(tr("Asked back &by"), m_by);
    column->addLayout(form);
    m_plan->setObjectName(u"agency_round.plan"_s);
    m_plan->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_plan->setMinimumContentsLength(40);
    m_by->setObjectName(u"agency_round.by"_s);
    m_by->setCalendarPopup(true);
    m_by->setDate(m_context.clock->today().addDays(kDaysToAnswer));
    m_list->setObjectName(u"agency_round.list"_s);
    m_list->setAccessibleName(tr("Agencies of the plan"));
    m_list->setHeaderLabels({tr("Agency"), tr("Lines"), tr("Key")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(Agency, theme.textWidth(40));
    m_list->setColumnWidth(Lines, theme.textWidth(8));
    column->addWidget(m_list, 1);
    m_why->setObjectName(u"agency_round.why"_s);
    m_why->setWordWrap(true);
    column->addWidget(m_why);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_send = buttons->addButton(tr("&Save into a folder…"), QDialogButtonBox::ActionRole);
    m_send->setObjectName(u"agency_round.send"_s);
    column->addWidget(buttons);
    resize(theme.textWidth(92), theme.rowHeight() * 16);
    connect(m_plan, &QComboBox::currentIndexChanged, this, &AgencyRound::fillAgencies);
    connect(m_list, &QTreeWidget::itemChanged, this, &AgencyRound::follow);
    connect(m_send, &QPushButton::clicked, this, &AgencyRound::askFolder);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void AgencyRound::fillPlans()
{
    const QSignalBlocker quiet(m_plan);
    const RecordSpec *plans = m_context.workspace->registry().kind(u"work_plan"_s);
    for (const RecordId &id : m_context.workspace->find({.kind = plans}).value_or(RecordIds()))
        m_plan->addItem(m_context.workspace->title(id, m_context.contentLanguage), id.toString());
}

int AgencyRound::keyFor(const RecordId &agency) const
{
    QStringList names{m_context.workspace->shortTitle(agency, m_context.contentLanguage),
                      m_context.workspace->title(agency, m_context.contentLanguage)};
    names.removeAll(QString());
    for (int i = 0; i < m_keys.size(); ++i) {
        const QStringList words = m_keys[i].name.split(u' ', Qt::SkipEmptyParts);
        for (const QString &name : std::as_const(names))
            if (isSameKeyName(m_keys[i].name, name) || words.contains(name, Qt::CaseInsensitive))
                return i;
    }
    return -1;
}

void AgencyRound::fillAgencies()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto plan = RecordId::parse(m_plan->currentData().toString());
    QHash<RecordId, int> counts;
    Reader reader(*m_context.workspace);
    if (plan)
        for (const Activity &activity : reader.linked<Activity>("work_plan", *plan)) {
            const RecordIds all = activity.owners + activity.contributors;
            for (const RecordId &id : QSet<RecordId>(all.cbegin(), all.cend()))
                ++counts[id];
        }
    RecordIds agencies = counts.keys();
    std::sort(agencies.begin(), agencies.end(), [this](const RecordId &a, const RecordId &b) {
        return QString::localeAwareCompare(m_context.workspace->title(a, m_context.contentLanguage),
                                           m_context.workspace->title(b, m_context.contentLanguage))
            < 0;
    });
    for (const RecordId &id : std::as_const(agencies)) {
        const int key = keyFor(id);
        auto *item = new QTreeWidgetItem(m_list,
                                         {m_context.workspace->title(id, m_context.contentLanguage),
                                          QString::number(counts[id]), QString()});
        item->setData(Agency, kAgencyRole, id.toString());
        item->setTextAlignment(Lines, Qt::AlignTrailing | Qt::AlignVCenter);
        item->setCheckState(Agency, key < 0 ? Qt::Unchecked : Qt::Checked);
        auto *choice = new QComboBox(m_list);
        choice->setObjectName(u"agency_round.key."_s + id.toString());
        choice->setAccessibleName(tr("Key of %1").arg(item->text(Agency)));
        choice->addItem(tr("none"));
        for (const KnownKey &known : m_keys)
            choice->addItem(known.name);
        choice->setCurrentIndex(key + 1);
        m_list->setItemWidget(item, Key, choice);
        connect(choice, &QComboBox::activated, this, [this, item](int at) {
            item->setCheckState(Agency, at > 0 ? Qt::Checked : Qt::Unchecked);
            follow();
        });
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    follow();
}

QList<AgencyRound::Line> AgencyRound::chosen() const
{
    QList<Line> out;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const auto *choice = qobject_cast<QComboBox *>(m_list->itemWidget(item, Key));
        const int key = choice ? choice->currentIndex() - 1 : -1;
        const auto id = RecordId::parse(item->data(Agency, kAgencyRole).toString());
        if (id && key >= 0 && item->checkState(Agency) == Qt::Checked)
            out << Line{*id, m_keys[key]};
    }
    return out;
}

void AgencyRound::follow()
{
    const qsizetype count = chosen().size();
    QString why;
    if (!m_own)
        why = tr("You have no key yet, and returns are known by keys. Make one under Go > Keys.");
    else if (m_plan->count() == 0)
        why = tr("There is no work plan.");
    else if (m_list->topLevelItemCount() == 0)
        why = tr("No agency leads or contributes to a line of this plan.");
    else if (m_keys.isEmpty())
        why = tr("No key of an agency is entered yet. Enter them under Go > Keys.");
    else if (count == 0)
        why = tr("Tick the agencies, and choose the key of each.");
    m_send->setEnabled(why.isEmpty() && m_context.files);
    m_why->setText(
        !why.isEmpty() ? why
            : count == 1
            ? tr("1 package will be made, with what may go to the three sides.")
            : tr("%n packages will be made, each with what may go to the three sides.", nullptr, int(count)));
}

void AgencyRound::askFolder()
{
    m_context.files->chooseFolder(
        this, {tr("Folder for the packages"), {}, QFileInfo(m_context.workspace->path()).absolutePath(), {}},
        [this](const QString &folder) { send(folder); });
}

Status AgencyRound::sendOne(const Line &line, const QString &path, const QDate &by) const
{
    const auto made = makePackage(*m_context.workspace,
                                  {.scope = {PackageScope::Kind::Agency, {line.agency}},
                                   .sender = m_own->name,
                                   .answerBy = by,
                                   .language = m_context.contentLanguage});
    if (!made)
        return fail(made.error());
    if (Status written = writePackage(path, made->parts, {&*m_own, {line.key.key}, {}}); !written)
        return written;
    return keepSentTo(*m_context.workspace, made->note, {line.key}, {},
                      ExchangeText::logTime(*m_context.clock));
}

void AgencyRound::send(const QString &folder)
{
    const QList<Line> lines = chosen();
    const QDate by = m_by->date();
    int done = 0;
    const Status all =
        runLong(m_context, tr("Making a package for each agency"), [&](Progress &progress) -> Status {
            progress.begin(lines.size());
            for (const Line &line : lines) {
                const QString name = m_context.workspace->shortTitle(line.agency, m_context.contentLanguage)
                    + u' ' + m_context.clock->today().toString(Qt::ISODate);
                if (Status one = sendOne(line, freePath(QDir(folder), ExchangeText::fileName(name)), by);
                    !one)
                    return one;
                ++done;
                if (Status on = progress.advance(); !on)
                    return on;
            }
            return {};
        });
    if (done > 0)
        Q_EMIT sent(done, QDir::toNativeSeparators(folder));
    if (!all)
        Q_EMIT failed(all.error());
    accept();
}

}  // namespace tri::ui
