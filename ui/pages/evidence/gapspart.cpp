// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidence/gapspart.h"

#include "core/base/clock.h"
#include "core/base/translations.h"
#include "core/workspace/workspace.h"
#include "ui/pages/evidence/chainpart.h"
#include "ui/services/theme.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSpinBox>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGroupRole = Qt::UserRole + 1;
constexpr auto kCircles = "circular_evidence"_L1;
constexpr int kLarge = 8;  ///< groups of more points are folded at first, so that all are in sight

}  // namespace

GapsPart::GapsPart(const AppContext &context, QWidget *parent)
    : EvidencePart(context, parent), m_tree(new QTreeWidget(this)), m_years(new QSpinBox(this)),
      m_words(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_none(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this))
{
    setObjectName(u"evidence.gaps"_s);
    const Theme &theme = *context.theme;
    setUpActions();
    setUpTree();
    auto *label = new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Text, this);
    label->setText(tr("Evidence is old after"));
    label->setBuddy(m_years);
    m_years->setObjectName(u"evidence.gaps.years"_s);
    m_years->setAccessibleName(tr("Years after which evidence is old"));
    if (auto *edit = m_years->findChild<QLineEdit *>())
        edit->setAccessibleName(m_years->accessibleName());
    m_years->setRange(1, kMostEvidenceYears);
    m_years->setValue(kEvidenceYears);
    m_years->setSuffix(u' ' + tr("years"));
    auto *top = new QHBoxLayout;
    top->setSpacing(theme.space(2));
    top->addWidget(label);
    top->addWidget(m_years);
    m_none->setObjectName(u"evidence.gaps.none"_s);
    m_none->setText(tr("None of this is a fault of anybody; follow-up is voluntary."));
    m_none->setWordWrap(true);
    top->addSpacing(theme.space(3));
    top->addWidget(m_none, 1);
    m_words->setObjectName(u"evidence.gaps.words"_s);
    m_words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), theme.space(3));
    column->setSpacing(theme.space(2));
    column->addLayout(top);
    column->addWidget(m_tree, 1);
    column->addWidget(m_words);
    connect(m_years, &QSpinBox::valueChanged, this, [this] {
        build();
        Q_EMIT changed();
    });
}

void GapsPart::setUpActions()
{
    const auto make = [this](const QString &name, const QString &icon, const QString &text,
                             const QString &tip, auto run) {
        QAction *action = makeAction(m_actions, u"gaps."_s + name, icon, text, tip);
        connect(action, &QAction::triggered, this, run);
    };
    make(u"print"_s, u"document-print"_s, tr("Print the gaps…"),
         tr("All groups on paper, as an office or a shared copy (Ctrl+P)"), [this] { print(); });
    make(u"open"_s, u"document-open"_s, tr("Open the record"),
         tr("Open the record of the chosen point (Enter)"), [this] {
             if (!currentRecord().isNull())
                 m_context.navigator->showRecord(currentRecord());
         });
    make(u"chain"_s, u"view-list-tree"_s, tr("Chain of the record"), tr("Draw what it rests on and leads to"),
         [this] {
             if (m_reading && m_reading->graph.placeOf(currentRecord()) >= 0)
                 Q_EMIT chainWanted(currentRecord());
         });
}

void GapsPart::setUpTree()
{
    m_tree->setObjectName(u"evidence.gaps.tree"_s);
    m_tree->setAccessibleName(tr("Gaps in the evidence"));
    m_tree->setHeaderLabels({tr("Record"), tr("Why, and what to do")});
    m_tree->setUniformRowHeights(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(true);
    m_tree->addActions(m_actions);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &GapsPart::showCurrent);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (!item->parent())
            item->setExpanded(!item->isExpanded());
        else
            m_context.navigator->showRecord(currentRecord());
    });
    const auto fold = [this](const QTreeWidgetItem *item) {
        const QString key = item->data(0, kGroupRole).toString();
        if (item->isExpanded())
            m_folded.remove(key);
        else
            m_folded.insert(key);
    };
    connect(m_tree, &QTreeWidget::itemExpanded, this, fold);
    connect(m_tree, &QTreeWidget::itemCollapsed, this, fold);
}

void GapsPart::showReading(const SharedReading &reading)
{
    m_reading = reading;
    build();
}

QTreeWidgetItem *GapsPart::addGroup(const QString &key, const QString &title, int count)
{
    auto *group = new QTreeWidgetItem(m_tree, {tr("%1 (%2)", "group, how many").arg(title).arg(count)});
    group->setData(0, kGroupRole, key);
    group->setFont(0, m_context.theme->font(Theme::Type::Body, true));
    group->setFirstColumnSpanned(true);
    return group;
}

void GapsPart::addPoint(QTreeWidgetItem *group, const RecordId &record, const QString &reason)
{
    const QString reference = m_reading->reference(record);
    QString title = m_reading->title(record);
    if (title.isEmpty())
        title = m_context.workspace->title(record, m_context.contentLanguage).simplified();
    auto *item = new QTreeWidgetItem(
        group, {inScreenLine((reference.isEmpty() ? QString() : reference + u"  "_s) + title), reason});
    item->setData(0, Qt::UserRole, record.toString());
    for (int column = 0; column < 2; ++column)
        item->setToolTip(column, Qt::convertFromPlainText(item->text(column), Qt::WhiteSpaceNormal));
}

void GapsPart::build()
{
    using Kind = EvidenceGap::Kind;
    if (!m_reading)
        return;
    const RecordId chosen = m_chosen.isNull() ? currentRecord() : m_chosen;
    const QTreeWidgetItem *now = m_tree->currentItem();
    const QTreeWidgetItem *above = now && now->parent() ? now->parent() : now;
    const QString chosenGroup = !m_chosen.isNull() ? m_chosenGroup
        : above                                    ? above->data(0, kGroupRole).toString()
                                                   : QString();
    const QSet<QString> folded = m_folded;
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    const QList<EvidenceGap> gaps =
        evidenceGaps(m_reading->data, m_reading->graph, m_context.clock->today(), m_years->value());
    m_count = int(gaps.size() + m_reading->circles.size());
    const QList<std::pair<Kind, QString>> groups{
        {Kind::NoEvidence, tr("Recommendations without evidence")},
        {Kind::NotUsed, tr("Experiences never used")},
        {Kind::Contradicted, tr("Contradictions")},
        {Kind::NoGround, tr("Lessons without evidence")},
        {Kind::Old, tr("Old evidence")},
    };
    for (const auto &[kind, title] : groups) {
        if (kind == Kind::NoGround) {
            QTreeWidgetItem *circles = addGroup(kCircles, tr("Circles"), int(m_reading->circles.size()));
            for (const CrossFinding &finding : m_reading->circles)
                addPoint(circles, finding.record, finding.finding.fullText());
        }
        QList<EvidenceGap> own = gaps;
        own.removeIf([wanted = kind](const EvidenceGap &gap) { return gap.kind != wanted; });
        QTreeWidgetItem *group = addGroup(evidenceGapKey(kind), title, int(own.size()));
        for (const EvidenceGap &gap : own)
            addPoint(group, gap.record, evidenceGapText(*m_context.workspace, gap));
    }
    m_folded = folded;
    if (std::exchange(m_first, false))
        foldLarge();
    for (int at = 0; at < m_tree->topLevelItemCount(); ++at) {
        QTreeWidgetItem *group = m_tree->topLevelItem(at);
        group->setExpanded(!m_folded.contains(group->data(0, kGroupRole).toString()));
        if (group->childCount() == 0)
            group->setForeground(0, m_context.theme->color(Theme::Role::Muted));
    }
    choose(chosen, chosenGroup);
    m_chosen = {};
    showCurrent();
}

void GapsPart::foldLarge()
{
    for (int at = 0; at < m_tree->topLevelItemCount(); ++at)
        if (m_tree->topLevelItem(at)->childCount() > kLarge)
            m_folded.insert(m_tree->topLevelItem(at)->data(0, kGroupRole).toString());
}

void GapsPart::resizeEvent(QResizeEvent *event)
{
    EvidencePart::resizeEvent(event);
    m_tree->header()->resizeSection(0, std::max(m_context.theme->textWidth(36), m_tree->width() * 9 / 20));
}

void GapsPart::choose(const RecordId &record, const QString &group)
{
    QTreeWidgetItem *found = nullptr;
    for (int at = 0; at < m_tree->topLevelItemCount(); ++at) {
        QTreeWidgetItem *one = m_tree->topLevelItem(at);
        if (one->data(0, kGroupRole).toString() == group)
            found = one;
        for (int i = 0; found == one && i < one->childCount(); ++i)
            if (one->child(i)->data(0, Qt::UserRole).toString() == record.toString())
                found = one->child(i);
    }
    if (!found)
        found = m_tree->topLevelItem(0);
    m_tree->setCurrentItem(found);
}

RecordId GapsPart::currentRecord() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? RecordId::parse(item->data(0, Qt::UserRole).toString()).value_or(RecordId()) : RecordId();
}

void GapsPart::showCurrent()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    m_words->setText(!item ? QString()
                         : item->parent()
                         ? tr("%1: %2", "record, why it is told").arg(item->text(0), item->text(1))
                         : item->childCount() > 0 ? tr("Enter folds or unfolds the group.")
                                                  : tr("Nothing here."));
    for (QAction *action : m_actions.mid(1))
        action->setEnabled(item && item->parent());
    Q_EMIT changed();
}

QString GapsPart::subtitle() const
{
    if (m_count == 1)
        return tr("1 point that is missing or wants a second look");
    return m_count == 0 ? tr("Nothing is missing in the chains")
                        : tr("%n points that are missing or want a second look", nullptr, m_count);
}

void GapsPart::print()
{
    m_context.navigator->showPaper({}, u"evidence_gaps@%1"_s.arg(m_years->value()));
}

QVariantMap GapsPart::saveState() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QTreeWidgetItem *above = item && item->parent() ? item->parent() : item;
    return {{u"years"_s, m_years->value()},
            {u"folded"_s, QStringList(m_folded.begin(), m_folded.end())},
            {u"group"_s, above ? above->data(0, kGroupRole).toString() : QString()},
            {u"record"_s, currentRecord().isNull() ? QString() : currentRecord().toString()}};
}

void GapsPart::restoreState(const QVariantMap &state)
{
    const QStringList folded = state.value(u"folded"_s).toStringList();
    m_folded = QSet<QString>(folded.begin(), folded.end());
    m_first = state.isEmpty();
    m_chosen = RecordId::parse(state.value(u"record"_s).toString()).value_or(RecordId());
    m_chosenGroup = state.value(u"group"_s).toString();
    const QSignalBlocker quiet(m_years);
    m_years->setValue(state.value(u"years"_s, kEvidenceYears).toInt());
    build();
}

void GapsPart::focusFirst()
{
    m_tree->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
