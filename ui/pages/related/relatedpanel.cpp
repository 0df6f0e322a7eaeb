// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/related/relatedpanel.h"

#include "core/base/translations.h"
#include "core/rules/relatedwords.h"
#include "ui/fields/fieldtexts.h"
#include "ui/pages/related/textpair.h"
#include "ui/services/latestwork.h"
#include "ui/services/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostProposed = 8;
constexpr int kMostOfSame = 3;
constexpr int kLikelyInOneMeeting = 30;  // within a meeting many share theme and addressees
enum Roles { RecordRole = Qt::UserRole, RoleRole };
const QString kTraced = u"trace"_s;
const QString kLinked = u"linked"_s;
const QString kProposed = u"proposed"_s;
const QString kAside = u"aside"_s;
const QString kSame = u"same"_s;

/// Lines of several rows need room between them.
class SpacedLines final : public QStyledItemDelegate {
public:
    SpacedLines(int space, QObject *parent) : QStyledItemDelegate(parent), m_space(space) {}
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, m_space);
    }

private:
    int m_space;
};

}  // namespace

RelatedPanel::RelatedPanel(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_aside(context.preferences), m_list(new QListWidget(this)),
      m_pair(new TextPair(context, u"related.pair"_s, this)),
      m_accept(new QPushButton(tr("Link as the same idea"), this)), m_set(new QPushButton(this)),
      m_open(new QPushButton(tr("Open"), this)), m_beside(new QPushButton(tr("Open beside"), this)),
      m_work(new LatestWork(this))
{
    setUp();
    connect(m_context.workspace, &Workspace::committed, this, [this] {
        m_stale = true;
        m_insight.reading.reset();
        order();
    });
}

RelatedPanel::~RelatedPanel() = default;

void RelatedPanel::setUp()
{
    setObjectName(u"related"_s);
    m_list->setObjectName(u"related.list"_s);
    m_list->setAccessibleName(tr("Earlier ones with the same idea"));
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new SpacedLines(m_context.theme->space(2), m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // lines are wrapped for the width beside it
    m_list->installEventFilter(this);
    m_accept->setObjectName(u"related.accept"_s);
    m_accept->setToolTip(tr("Add it to the related recommendations (Enter)"));
    m_set->setObjectName(u"related.set_aside"_s);
    m_open->setObjectName(u"related.open"_s);
    m_beside->setObjectName(u"related.beside"_s);
    m_beside->setToolTip(tr("Open the other one beside this one"));
    const int gap = m_context.theme->space(2);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_set);
    buttons->addStretch(1);
    auto *more = new QHBoxLayout;
    more->addWidget(m_open);
    more->addWidget(m_beside);
    more->addStretch(1);
    auto *lower = new QWidget(this);
    auto *lowerColumn = new QVBoxLayout(lower);
    lowerColumn->setContentsMargins(0, gap, 0, 0);
    lowerColumn->setSpacing(gap);
    lowerColumn->addLayout(buttons);
    lowerColumn->addLayout(more);
    lowerColumn->addWidget(m_pair, 1);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"related.split"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(lower);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->addWidget(split);
    connect(m_list, &QListWidget::currentRowChanged, this, &RelatedPanel::updateButtons);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { open(OpenIn::Tab); });
    connect(m_accept, &QPushButton::clicked, this, &RelatedPanel::accept);
    connect(m_set, &QPushButton::clicked, this, &RelatedPanel::setAside);
    connect(m_open, &QPushButton::clicked, this, [this] { open(OpenIn::Tab); });
    connect(m_beside, &QPushButton::clicked, this, [this] { open(OpenIn::Beside); });
    updateButtons();
}

void RelatedPanel::showRecord(const RecordId &recommendation)
{
    if (recommendation == m_recommendation)
        return;
    m_recommendation = recommendation;
    m_stale = true;
    m_list->clear();
    order();
}

bool RelatedPanel::isUpToDate() const
{
    return !m_stale && !m_work->isBusy();
}

void RelatedPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    order();
}

void RelatedPanel::order()
{
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    m_work->order(
        [workspace = m_context.workspace, id = m_recommendation,
         reading = m_insight.reading](Progress &progress) {
            Insight out{reading, {}, {}, {}, {}};
            if (!out.reading) {
                Reader reader(*workspace, &progress);
                auto fresh = std::make_shared<Reading>();
                fresh->data = readRelated(reader);
                out.problem = reader.problem();
                fresh->index = std::make_unique<RelatedIndex>(fresh->data);
                out.reading = std::move(fresh);
            }
            out.earlier = out.reading->index->earlier(id);
            out.same = out.reading->index->sameMeeting(id, kMostOfSame);
            out.replacedBy = replacementTrace(out.reading->data.recommendations, id, TraceWay::ReplacedBy);
            out.replaces = replacementTrace(out.reading->data.recommendations, id, TraceWay::Replaces);
            return out;
        },
        [this](Insight insight) {
            m_insight = std::move(insight);
            fill();
        });
}

const Recommendation *RelatedPanel::recommendation(const RecordId &id) const
{
    if (!m_insight.reading)
        return nullptr;
    const QList<Recommendation> &all = m_insight.reading->data.recommendations;
    const auto at =
        std::find_if(all.begin(), all.end(), [&](const Recommendation &one) { return one.id == id; });
    return at == all.end() ? nullptr : &*at;
}

const RelatedProposal *RelatedPanel::proposal(const RecordId &id) const
{
    for (const QList<RelatedProposal> *list : {&m_insight.earlier, &m_insight.same})
        for (const RelatedProposal &one : *list)
            if (one.id == id)
                return &one;
    return nullptr;
}

void RelatedPanel::addHead(const QString &text)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setFont(m_context.theme->font(Theme::Type::Body, true));
    item->setFlags(Qt::ItemIsEnabled);
}

void RelatedPanel::addLine(const QString &text, const RecordId &record, const QString &role)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setData(RecordRole, record.toString());
    item->setData(RoleRole, role);
}

QString RelatedPanel::nameOf(const RecordId &id) const
{
    const Recommendation *one = recommendation(id);
    const QString title = isolated(recordTitle(m_context, id));
    return one && !one->reference.isEmpty()
        ? tr("%1 %2", "number and text").arg(isolated(one->reference), title)
        : title;
}

QString RelatedPanel::lineOf(const RelatedProposal &proposal) const
{
    QString text = nameOf(proposal.id) + u'\n' + relatedText(proposal, [this](const RecordId &id) {
                       return m_context.workspace->shortTitle(id, m_context.contentLanguage);
                   });
    QStringList names;
    for (const RecordId &id : proposal.replacedBy)
        if (const Recommendation *newer = recommendation(id))
            names << isolated(newer->reference);
    if (!names.isEmpty())
        text += u'\n' + tr("Replaced by %1").arg(listText(names));
    return text;
}

void RelatedPanel::addTrace(const QList<TraceLine> &lines, const QString &head)
{
    if (lines.isEmpty())
        return;
    addHead(head);
    for (const TraceLine &line : lines) {
        QString text = nameOf(line.id);
        if (!line.because.isEmpty())
            text += u'\n' + tr("Because: %1").arg(line.because.in(m_context.contentLanguage));
        if (line.circle)
            text += u'\n' + tr("This leads back to where it began: one of them is wrong.");
        addLine(text, line.id, kTraced);
    }
}

void RelatedPanel::addProposals(const QList<RelatedProposal> &proposals)
{
    const Recommendation *here = recommendation(m_recommendation);
    QSet<RecordId> traced;
    for (const TraceLine &line : m_insight.replacedBy + m_insight.replaces)
        traced.insert(line.id);
    QList<const RelatedProposal *> proposed;
    QList<const RelatedProposal *> aside;
    RecordIds linked = here ? here->related : RecordIds();
    for (const RelatedProposal &one : proposals) {
        if (traced.contains(one.id) || one.linked) {
            if (!traced.contains(one.id) && !linked.contains(one.id))
                linked << one.id;
        } else if (m_aside.contains(m_recommendation, one.id)) {
            aside << &one;
        } else if (one.likeness >= kLikelyRelated && proposed.size() < kMostProposed) {
            proposed << &one;
        }
    }
    addHead(tr("Earlier ones that may carry the same idea"));
    for (const RelatedProposal *one : proposed)
        addLine(lineOf(*one), one->id, kProposed);
    if (proposed.isEmpty()) {
        auto *item = new QListWidgetItem(linked.isEmpty() ? tr("None of the earlier ones looks like it.")
                                                          : tr("No other earlier one looks like it."),
                                         m_list);
        item->setFlags(Qt::ItemIsEnabled);
    }
    if (!linked.isEmpty())
        addHead(tr("Linked as the same idea"));
    for (const RecordId &id : std::as_const(linked)) {
        const RelatedProposal *known = proposal(id);
        addLine(known ? lineOf(*known) : nameOf(id), id, kLinked);
    }
    addSameMeeting();
    if (!aside.isEmpty())
        addHead(tr("Set aside on this computer"));
    for (const RelatedProposal *one : aside)
        addLine(lineOf(*one), one->id, kAside);
}

void RelatedPanel::addSameMeeting()
{
    bool some = false;
    for (const RelatedProposal &one : std::as_const(m_insight.same)) {
        if (one.likeness < kLikelyInOneMeeting || one.linked)
            continue;
        if (!std::exchange(some, true))
            addHead(tr("Of the same meeting, much like it"));
        addLine(lineOf(one), one.id, kSame);
    }
}

void RelatedPanel::fill()
{
    const RecordId kept = current();
    const int keptRow = m_list->currentRow();
    const bool hadFocus = m_list->hasFocus();
    m_list->clear();
    if (m_insight.problem)
        addHead(m_insight.problem->text);
    else if (!recommendation(m_recommendation))
        addHead(tr("Write the recommendation first; then this tells which earlier ones are like it."));
    else {
        addTrace(m_insight.replacedBy, tr("Replaced by"));
        addTrace(m_insight.replaces, tr("Replaces"));
        addProposals(m_insight.earlier);
    }
    // Where the line went that the keyboard was on, the next one takes it.
    int row = -1;
    for (int at = 0; at < m_list->count(); ++at) {
        const bool selectable = m_list->item(at)->flags() & Qt::ItemIsSelectable;
        if (selectable && m_list->item(at)->data(RecordRole).toString() == kept.toString() && !kept.isNull())
            row = at;
    }
    for (int at = std::max(0, keptRow); row < 0 && at < m_list->count(); ++at)
        if (m_list->item(at)->flags() & Qt::ItemIsSelectable)
            row = at;
    m_list->setCurrentRow(row);
    if (keptRow < 0)
        m_list->scrollToTop();
    if (hadFocus)
        m_list->setFocus(Qt::OtherFocusReason);
    updateButtons();
    Q_EMIT read();
}

RecordId RelatedPanel::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? RecordId::parse(item->data(RecordRole).toString()).value_or(RecordId()) : RecordId();
}

QString RelatedPanel::currentRole() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(RoleRole).toString() : QString();
}

void RelatedPanel::updateButtons()
{
    const QString role = currentRole();
    const bool open = !m_context.workspace->isReadOnly();
    const bool mayLink = role == kProposed || role == kAside || role == kSame;
    m_accept->setVisible(mayLink);
    m_accept->setEnabled(open);
    m_set->setVisible(role == kProposed || role == kAside);
    m_set->setText(role == kAside ? tr("Propose again") : tr("Set aside"));
    m_set->setToolTip(role == kAside ? tr("List it among the proposals again")
                                     : tr("Another idea: do not propose it here again (Delete)"));
    m_open->setVisible(!role.isEmpty());
    m_beside->setVisible(!role.isEmpty());
    compare();
}

void RelatedPanel::compare()
{
    const Recommendation *here = recommendation(m_recommendation);
    const Recommendation *there = recommendation(current());
    m_pair->setVisible(here && there);
    if (!here || !there)
        return;
    const RelatedProposal *like = proposal(there->id);
    QStringList words;
    QStringList otherWords;
    if (like)
        for (const RelatedWord &word : like->words) {
            words << word.here;
            otherWords << word.there;
        }
    const auto side = [this](const Recommendation &one, const QString &wanted, const QStringList &marked) {
        const QString language = one.text.has(wanted) ? wanted
            : one.text.has(m_context.contentLanguage) ? m_context.contentLanguage
                                                      : one.text.original;
        return TextPair::Side{one.reference.isEmpty() ? languageName(language)
                                                      : tr("%1 (%2)").arg(isolated(one.reference),
                                                                          isolated(languageName(language))),
                              one.text.in(language), language, marked};
    };
    m_pair->showTexts(side(*here, like ? like->language : QString(), words),
                      side(*there, like ? like->otherLanguage : QString(), otherWords));
}

void RelatedPanel::accept()
{
    const RecordId other = current();
    if (other.isNull() || m_accept->isHidden() || !m_accept->isEnabled())
        return;
    const Result<Row> before = m_context.workspace->row(m_recommendation);
    if (!before) {
        m_context.navigator->notify(before.error());
        return;
    }
    m_aside.set(m_recommendation, other, false);
    Row after = *before;
    after.setValue(u"related"_s, canonical(FieldValue(before->links(u"related") + RecordIds{other})));
    const Result<Stamp> done = m_context.workspace->apply(changeOf(
        difference(*before, after),
        before->reference().isEmpty() ? recordTitle(m_context, m_recommendation) : before->reference()));
    if (!done)
        m_context.navigator->notify(done.error());
}

void RelatedPanel::setAside()
{
    const RecordId other = current();
    if (other.isNull() || m_set->isHidden())
        return;
    m_aside.set(m_recommendation, other, currentRole() == kProposed);
    fill();
}

void RelatedPanel::open(OpenIn where)
{
    const RecordId id = current();
    if (id.isNull())
        return;
    if (where == OpenIn::Beside)
        m_context.navigator->openRecord(id, where);
    else
        m_context.navigator->showRecord(id);
}

bool RelatedPanel::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_accept->isHidden())
                open(OpenIn::Tab);
            else
                accept();
            return true;
        }
        if (key == Qt::Key_Delete && currentRole() == kProposed) {
            setAside();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

}  // namespace tri::ui
