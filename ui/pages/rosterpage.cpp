// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rosterpage.h"

#include "core/base/clock.h"
#include "core/base/partstext.h"
#include "core/base/translations.h"
#include "core/rules/sides.h"
#include "core/workspace/workspace.h"
#include "ui/records/openactions.h"
#include "ui/services/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIdRole = Qt::UserRole;

QString textsOf(const RosterMatch &match, RosterFit fit)
{
    QStringList texts;
    for (const RosterReason &reason : match.reasons)
        if (reason.fit == fit)
            texts << reason.text;
    return partsText(texts);
}

}  // namespace

RosterPage::RosterPage(const AppContext &context, const RecordId &about, QWidget *parent)
    : Page(parent), m_context(context), m_about(about), m_header(new PageHeader(*context.theme, this)),
      m_notice(new NoticeBar(*context.theme, this)), m_theme(new QComboBox(this)),
      m_language(new QComboBox(this)), m_region(new QComboBox(this)), m_free(new QCheckBox(this)),
      m_summary(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_stack(new QStackedWidget(this)), m_list(new QTreeWidget(m_stack)),
      m_nobody(new EmptyState(*context.theme, m_stack)),
      m_detail(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this))
{
    setObjectName(u"roster"_s);
    m_header->setTitle(title());
    m_summary->setObjectName(u"roster.summary"_s);
    m_summary->setWordWrap(true);
    m_detail->setObjectName(u"roster.detail"_s);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->setAccessibleName(tr("What fits and what does not"));
    setUpActions();
    setUpList();
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nobody);
    const Theme &theme = *context.theme;
    auto *body = new QVBoxLayout;
    body->setContentsMargins(theme.space(6), theme.space(1), theme.space(6), theme.space(3));
    body->setSpacing(theme.space(2));
    body->addWidget(m_summary);
    body->addWidget(makeBar());
    body->addWidget(m_stack, 1);
    body->addWidget(m_detail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addLayout(body, 1);
    connect(context.workspace, &Workspace::committed, this, [this] {
        if (isVisible())
            refresh();
    });
    refresh();
    m_header->setActions(m_need.request.isNull() ? QList<QAction *>{m_ask}
                                                 : QList<QAction *>{m_offer, m_ask});
}

QWidget *RosterPage::makeBar()
{
    const Theme &theme = *m_context.theme;
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.space(2));
    const auto add = [&](QComboBox *box, const QString &key, const QString &name) {
        box->setObjectName(u"roster."_s + key);
        box->setAccessibleName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        row->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &RosterPage::fill);
    };
    add(m_theme, u"theme"_s, tr("Theme"));
    add(m_language, u"language"_s, tr("Language"));
    add(m_region, u"region"_s, tr("Region"));
    m_free->setObjectName(u"roster.free"_s);
    row->addWidget(m_free);
    connect(m_free, &QCheckBox::toggled, this, &RosterPage::fill);
    return bar;
}

void RosterPage::setUpActions()
{
    const auto make = [this](const QString &key, const QString &icon, const QString &tip, auto slot) {
        auto *action = new QAction(m_context.theme->icon(icon), QString(), this);
        action->setObjectName(u"roster."_s + key);
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_offer = make(u"offer"_s, u"list-add"_s, tr("Write an offer of this person for the request (O)"),
                   &RosterPage::offerCurrent);
    m_offer->setText(tr("Put in as an offer"));
    m_ask = make(u"ask"_s, u"mail-message-new"_s, tr("Name the person among those asked (A)"),
                 &RosterPage::askCurrent);
    m_ask->setText(tr("Ask by name"));
    m_open = make(u"open"_s, u"document-open"_s, tr("Open the person (Enter)"), [this] {
        if (const RecordId id = currentRecord(); !id.isNull())
            m_context.navigator->showRecord(id);
    });
    m_open->setText(tr("Open"));
    const auto byKey = [this](QAction *action, int key) {
        action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
    };
    byKey(m_offer, Qt::Key_O);
    byKey(m_ask, Qt::Key_A);
}

void RosterPage::setUpList()
{
    m_list->setObjectName(u"roster.list"_s);
    m_list->setAccessibleName(tr("Who could answer"));
    m_list->setHeaderLabels({tr("Name"), tr("From"), tr("Fits"), tr("Why"), tr("Asked")});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setTabKeyNavigation(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Why, QHeaderView::Stretch);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addAction(m_open);
    addOpenActions(
        m_list, m_context, [this] { return currentRecord(); }, OpenKeys::CtrlEnter);
    connect(m_list, &QTreeWidget::itemActivated, m_open, &QAction::trigger);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        showDetail();
        updateActions();
    });
    connect(m_context.theme, &Theme::changed, this, &RosterPage::fill);
}

void RosterPage::refresh()
{
    Reader reader(*m_context.workspace);
    const auto need = rosterNeed(reader, m_about);
    m_data = readRoster(reader, m_context.contentLanguage);
    if (!need || reader.problem())
        m_notice->showProblem(need ? *reader.problem() : need.error());
    m_need = need.value_or(RosterNeed());
    m_matches = need ? rosterMatches(m_data, m_need, m_context.clock->today()) : QList<RosterMatch>();
    const bool ofItem = m_need.request.isNull();
    m_header->setSubtitle(m_need.title.in(m_context.contentLanguage));
    m_offer->setVisible(!ofItem);
    m_ask->setText(ofItem ? tr("Draft a request") : tr("Ask by name"));
    m_ask->setToolTip(ofItem ? tr("Write a draft request for a speaker that names the person (A)")
                             : tr("Name the person among those asked (A)"));
    fillFilters();
    fill();
}

void RosterPage::fillFilters()
{
    const auto refill = [](QComboBox *box, const QString &any,
                           const QList<std::pair<QString, QString>> &entries) {
        const QSignalBlocker quiet(box);
        const QString chosen = box->currentData().toString();
        box->clear();
        box->addItem(any, QString());
        for (const auto &[key, text] : entries)
            box->addItem(text, key);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    const RosterTable table = rosterTable(m_data, m_context.clock->today());
    QList<std::pair<QString, QString>> themes;
    for (const RosterLine &line : table.lines)
        if (!line.all.isEmpty())
            themes.append({line.theme.toString(), m_data.names.value(line.theme)});
    const RecordSpec &kind = kindOf<Person>().spec;
    QList<std::pair<QString, QString>> languages;
    for (const QString &key : table.languages)
        languages.append({key, choiceText(*kind.field(u"languages")->choice(key))});
    QList<std::pair<QString, QString>> regions;
    for (const Choice &choice : kind.field(u"regions")->choices)
        regions.append({QString::fromLatin1(choice.key), choiceText(choice)});
    refill(m_theme, tr("Any theme"), themes);
    refill(m_language, tr("Any language"), languages);
    refill(m_region, tr("Any region"), regions);
    m_free->setText(m_need.day.isNull() ? tr("Free on the day")
                                        : tr("Free on %1").arg(dateInWords(m_need.day)));
    m_free->setEnabled(!m_need.day.isNull());
}

const Person *RosterPage::person(const RecordId &id) const
{
    const auto found = std::find_if(m_data.persons.begin(), m_data.persons.end(),
                                    [&id](const Person &one) { return one.id == id; });
    return found == m_data.persons.end() ? nullptr : &*found;
}

bool RosterPage::passes(const RosterMatch &match) const
{
    const Person *who = person(match.person);
    if (!who)
        return false;
    const QString language = m_language->currentData().toString();
    const QString region = m_region->currentData().toString();
    const auto theme = RecordId::parse(m_theme->currentData().toString());
    const QDate day = m_need.day.isNull() ? m_context.clock->today() : m_need.day.first();
    return (language.isEmpty() || who->languages.contains(language))
        && (region.isEmpty() || who->regions.contains(region)
            || m_data.regionOfState.value(who->state) == region)
        && (!theme || knownThemes(m_data, *who, day).contains(*theme))
        && (!m_free->isChecked() || isFree(*who, m_need.day).value_or(false));
}

QString RosterPage::needText() const
{
    QStringList parts;
    const auto names = [this](const RecordIds &ids) {
        QStringList out;
        for (const RecordId &id : ids)
            if (const QString name = m_data.names.value(id); !name.isEmpty())
                out << isolated(name);
        return namesInWords(out);
    };
    QStringList languages;
    for (const QString &key : m_need.languages)
        if (const Choice *choice = kindOf<Person>().spec.field(u"languages")->choice(key))
            languages << choiceText(*choice);
    if (!m_need.themes.isEmpty())
        parts << names(m_need.themes);
    if (!languages.isEmpty())
        parts << namesInWords(languages);
    if (!m_need.day.isNull())
        parts << dateInWords(m_need.day);
    if (const QString asked = names(m_need.asked); !asked.isEmpty())
        parts << tr("asked: %1", "organizations").arg(asked);
    return parts.isEmpty()
        ? tr("The request names no theme, language, day or agency, so everybody on the roster is here.")
        : tr("Looked for: %1.").arg(parts.join(u" · "_s));
}

void RosterPage::fill()
{
    const RecordId again = currentRecord();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const RosterMatch &match : std::as_const(m_matches))
            if (passes(match))
                showMatch(match);
    }
    const int shown = m_list->topLevelItemCount();
    m_nobody->setText(
        m_matches.isEmpty()
            ? tr("Nobody on the roster fits in any point. Enter themes, languages and days of people under "
                 "People, or ask the agencies for names.")
            : tr("Nobody fits these filters. Choose “any” in one of them."));
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_list) : m_nobody);
    m_summary->setText(needText() + u'\n' + (shown == 1 ? tr("1 person.") : tr("%n people.", nullptr, shown))
                       + u' '
                       + tr("Where most points fit comes first; where as many fit, who was asked less often "
                            "in the last 12 months."));
    if (!reveal(again) && shown > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showDetail();
    updateActions();
}

/// Short, for the column; the whole stands in the tip and below the list.
QString RosterPage::loadWords(const RosterLoad &load) const
{
    if (load.asked == 1)
        return tr("once", "asked");
    if (load.asked > 1)
        return tr("%n times", nullptr, load.asked);
    return load.open > 0 ? tr("open: %1", "requests").arg(load.open)
                         : tr("not asked", "in the last 12 months");
}

void RosterPage::showMatch(const RosterMatch &match)
{
    const Theme &theme = *m_context.theme;
    auto *item = new QTreeWidgetItem(m_list);
    const Person *who = person(match.person);
    QStringList from;
    for (const RecordId &id : who->organisations)
        from << m_data.names.value(id);
    if (!who->state.isNull())
        from << m_data.names.value(who->state);
    from.removeAll(QString());
    const QString why = textsOf(match, RosterFit::Fits);
    item->setData(Name, kIdRole, match.person.toString());
    item->setText(Name, isolated(match.name));
    item->setText(From, isolated(listText(from)));
    const int points = int(match.reasons.size());
    if (points > 0)
        item->setText(Fits,
                      isolated((points == 1 ? tr("%1 of 1 point") : tr("%1 of %n points", nullptr, points))
                                   .arg(match.fitting())));
    item->setText(Why, answerText(match).isEmpty() ? why : answerText(match) + partsSeparator() + why);
    item->setText(Load, loadWords(match.load));
    item->setToolTip(Load, Qt::convertFromPlainText(loadText(match.load), Qt::WhiteSpaceNormal));
    item->setToolTip(Why, Qt::convertFromPlainText(item->text(Why), Qt::WhiteSpaceNormal));
    item->setData(
        Name, Qt::AccessibleTextRole,
        tr("%1, %2, %3", "name, points, load").arg(match.name, fitText(match), loadText(match.load)));
    for (int column = 0; column < Columns; ++column) {
        item->setForeground(column, theme.color(match.hasLeft() ? Theme::Role::Muted : Theme::Role::Text));
        item->setFont(column, theme.font(Theme::Type::Body));
        const int wide = std::min(QFontMetrics(item->font(column)).horizontalAdvance(item->text(column)),
                                  theme.textWidth(22));
        item->setSizeHint(column, QSize(wide + theme.space(5), theme.rowHeight()));
    }
}

void RosterPage::showDetail()
{
    const RosterMatch *match = current();
    m_detail->setVisible(match);
    if (!match)
        return;
    QStringList lines{match->reasons.isEmpty() ? isolated(match->name)
                                               : isolated(match->name) + u": "_s + fitText(*match)};
    const auto add = [&lines](const QString &label, const QString &text) {
        if (!text.isEmpty())
            lines << label.arg(text);
    };
    add(tr("Fits: %1"), textsOf(*match, RosterFit::Fits));
    add(tr("Does not fit: %1"), textsOf(*match, RosterFit::Missing));
    add(tr("To be asked: %1"), textsOf(*match, RosterFit::Unknown));
    add(tr("Load: %1"), loadText(match->load));
    if (const Person *who = person(match->person))
        add(tr("Availability in words: %1"),
            who->availabilityNote.in(m_context.contentLanguage).simplified());
    m_detail->setText(lines.join(u'\n'));
}

const RosterMatch *RosterPage::current() const
{
    const RecordId id = currentRecord();
    const auto found = std::find_if(m_matches.begin(), m_matches.end(),
                                    [&id](const RosterMatch &match) { return match.person == id; });
    return found == m_matches.end() ? nullptr : &*found;
}

RecordId RosterPage::currentRecord() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? RecordId::parse(item->data(Name, kIdRole).toString()).value_or(RecordId()) : RecordId();
}

void RosterPage::updateActions()
{
    const RosterMatch *match = current();
    const bool mayWrite = match && !m_context.workspace->isReadOnly();
    m_offer->setEnabled(mayWrite && !m_need.request.isNull() && match->answered.isEmpty());
    m_ask->setEnabled(mayWrite && !match->isAsked);
    m_open->setEnabled(match);
    Q_EMIT actionsChanged();
}

void RosterPage::offerCurrent()
{
    if (const RosterMatch *match = current())
        keep(offerPerson(m_data, m_need, match->person, m_context.workspace->newId(),
                         m_context.clock->today()),
             tr("%1 is put in as an offer.").arg(isolated(match->name)));
}

void RosterPage::askCurrent()
{
    const RosterMatch *match = current();
    if (!match)
        return;
    const QString done = m_need.request.isNull() ? tr("A draft request that names %1 is written.")
                                                 : tr("%1 is named among those asked.");
    Reader reader(*m_context.workspace);
    const auto change = askPerson(reader, m_need, match->person, m_context.workspace->newId());
    if (change)
        keep(*change, done.arg(isolated(match->name)));
    else
        m_notice->showProblem(change.error());
}

void RosterPage::keep(const ChangeSet &change, const QString &done)
{
    if (change.isEmpty())
        return;
    const RecordId made = change.records.first().id;
    if (const auto stamp = m_context.workspace->apply(change); !stamp) {
        m_notice->showProblem(stamp.error());
        return;
    }
    refresh();
    m_list->setFocus(Qt::OtherFocusReason);
    m_notice->showNote(done);
    connect(m_notice->addAction(tr("Open it")), &QPushButton::clicked, this,
            [this, made] { m_context.navigator->showRecord(made); });
    connect(m_notice->addAction(tr("Undo")), &QPushButton::clicked, this, [this] {
        if (const auto undone = m_context.workspace->undo(); !undone)
            m_notice->showProblem(undone.error());
        else
            refresh();
    });
}

QVariantMap RosterPage::saveState() const
{
    return {{u"person"_s, currentRecord().toString()},
            {u"theme"_s, m_theme->currentData()},
            {u"language"_s, m_language->currentData()},
            {u"region"_s, m_region->currentData()},
            {u"free"_s, m_free->isChecked()}};
}

void RosterPage::restoreState(const QVariantMap &state)
{
    for (const auto &[box, key] : {std::pair(m_theme, u"theme"_s), std::pair(m_language, u"language"_s),
                                   std::pair(m_region, u"region"_s)})
        box->setCurrentIndex(std::max(0, box->findData(state.value(key))));
    m_free->setChecked(m_free->isEnabled() && state.value(u"free"_s).toBool());
    if (const auto id = RecordId::parse(state.value(u"person"_s).toString()))
        reveal(*id);
}

void RosterPage::focusFirst()
{
    (m_list->topLevelItemCount() > 0 ? static_cast<QWidget *>(m_list) : m_theme)
        ->setFocus(Qt::OtherFocusReason);
}

bool RosterPage::reveal(const RecordId &id)
{
    for (int at = 0; at < m_list->topLevelItemCount(); ++at) {
        QTreeWidgetItem *item = m_list->topLevelItem(at);
        if (!id.isNull() && item->data(Name, kIdRole).toString() == id.toString()) {
            m_list->setCurrentItem(item);
            return true;
        }
    }
    return false;
}

}  // namespace tri::ui
