// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/experiencepanel.h"

#include "core/base/clock.h"
#include "core/base/partstext.h"
#include "core/base/translations.h"
#include "core/workspace/workspace.h"
#include "ui/fields/fieldtexts.h"
#include "ui/services/latestwork.h"
#include "ui/services/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

enum Roles {
    LeadsRole = Qt::UserRole,  // what Enter does, one of the words below
    TargetRole,                // a record's id, a field's key, or a grade
};
const QString kRecord = u"record"_s;
const QString kLike = u"like"_s;
const QString kField = u"field"_s;
const QString kGrade = u"grade"_s;
const QString kReview = u"review"_s;

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

ExperiencePanel::ExperiencePanel(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(new QListWidget(this)), m_act(new QPushButton(this)),
      m_beside(new QPushButton(tr("Compare side by side"), this)),
      m_settle(new QPushButton(tr("Similar, not the same"), this)), m_work(new LatestWork(this))
{
    setUp();
    connect(m_context.workspace, &Workspace::committed, this, [this] {
        m_stale = true;
        order();
    });
}

void ExperiencePanel::setUp()
{
    setObjectName(u"experience"_s);
    m_list->setObjectName(u"experience.list"_s);
    m_list->setAccessibleName(tr("What this experience still needs"));
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new SpacedLines(m_context.theme->space(2), m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // lines are wrapped for the width beside it
    m_list->installEventFilter(this);
    m_act->setObjectName(u"experience.act"_s);
    m_beside->setObjectName(u"experience.beside"_s);
    m_beside->setToolTip(tr("Open the other one beside this one"));
    m_settle->setObjectName(u"experience.settle"_s);
    m_settle->setToolTip(
        tr("Link the two as similar experiences; they are no longer told as likely the same"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_act);
    buttons->addWidget(m_beside);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    const int gap = m_context.theme->space(2);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    // Below, so that the column does not grow wider with what is chosen.
    column->addWidget(m_settle, 0, Qt::AlignLeading);
    connect(m_list, &QListWidget::currentRowChanged, this, &ExperiencePanel::updateButtons);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &ExperiencePanel::act);
    connect(m_act, &QPushButton::clicked, this, &ExperiencePanel::act);
    connect(m_beside, &QPushButton::clicked, this, &ExperiencePanel::openBeside);
    connect(m_settle, &QPushButton::clicked, this, &ExperiencePanel::settle);
    updateButtons();
}

void ExperiencePanel::showRecord(const RecordId &experience)
{
    if (experience == m_experience)
        return;
    m_experience = experience;
    m_stale = true;
    m_list->clear();
    order();
}

bool ExperiencePanel::isUpToDate() const
{
    return !m_stale && !m_work->isBusy();
}

void ExperiencePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    order();
}

void ExperiencePanel::order()
{
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    m_work->order(
        [workspace = m_context.workspace, id = m_experience](Progress &progress) {
            Insight out;
            Reader reader(*workspace, &progress);
            out.facts = readExperienceFacts(reader, id);
            if (out.facts)
                out.likes = ExperienceLikes(reader.all<Experience>()).of(id);
            out.problem = reader.problem();
            return out;
        },
        [this](const Insight &insight) { fill(insight); });
}

void ExperiencePanel::addHead(const QString &text)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setFont(m_context.theme->font(Theme::Type::Body, true));
    item->setFlags(Qt::ItemIsEnabled);
}

QListWidgetItem *ExperiencePanel::addLine(const QString &text)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

void ExperiencePanel::fill(const Insight &insight)
{
    const QString kept = m_list->currentItem() ? m_list->currentItem()->text() : QString();
    const bool hadFocus = m_list->hasFocus();
    m_list->clear();
    if (insight.problem)
        addLine(insight.problem->text);
    else if (!insight.facts)
        addLine(tr("Write the experience first; then this tells what it still needs."));
    else {
        addReaders(*insight.facts);
        addEvidence(*insight.facts);
        addReadiness(insight.facts->experience);
        addLikes(insight.likes);
    }
    for (int at = m_list->count() - 1; at >= 0; --at)
        if (m_list->item(at)->flags() & Qt::ItemIsSelectable
            && (m_list->item(at)->text() == kept || kept.isEmpty()))
            m_list->setCurrentRow(at);
    if (kept.isEmpty())
        m_list->scrollToTop();
    if (hadFocus)
        m_list->setFocus(Qt::OtherFocusReason);
    updateButtons();
    Q_EMIT read();
}

void ExperiencePanel::addReaders(const ExperienceFacts &facts)
{
    const ReviewState state = reviewState(facts);
    addHead(tr("Readers"));
    for (qsizetype i = 0; i < facts.reviews.size(); ++i) {
        const ExperienceReview &review = facts.reviews[i];
        const RecordSpec &spec = kindOf<ExperienceReview>().spec;
        const TextContext words = textContext(m_context);
        const QString who =
            review.reviewer.isNull() ? review.reviewerText : recordTitle(m_context, review.reviewer);
        QStringList parts;
        for (const char *key : {"side", "verdict"})
            if (const QString text = displayText(*spec.field(key), toRow(review).value(key), words);
                !text.isEmpty())
                parts << text;
        parts << reviewStandingText(state.standings[i]);
        auto *item = addLine(tr("%1: %2").arg(who, parts.join(u" · "_s)));
        item->setData(LeadsRole, kRecord);
        item->setData(TargetRole, review.id.toString());
    }
    if (const QString divided = dividedText(*m_context.workspace, facts, state); !divided.isEmpty())
        addLine(divided);
    const QString missing = missingReadersText(state);
    auto *item = addLine(missing.isEmpty() ? tr("All readers that are needed have answered.") : missing);
    if (!missing.isEmpty())
        item->setData(LeadsRole, kReview);
}

void ExperiencePanel::addEvidence(const ExperienceFacts &facts)
{
    addHead(tr("Evidence"));
    const GradeProposal proposal = proposedGrade(facts);
    const QString &set = facts.experience.evidenceGrade;
    const QString reasons = proposal.reasons.join(u' ');
    if (set == proposal.grade)
        addLine(tr("“%1” is set, and what is here speaks for it. %2").arg(gradeText(set), reasons));
    else {
        const QString now = set.isEmpty() ? tr("No grade is set.") : tr("“%1” is set.").arg(gradeText(set));
        auto *item = addLine(
            now + u' ' + tr("What is here speaks for “%1”. %2").arg(gradeText(proposal.grade), reasons));
        item->setData(LeadsRole, kGrade);
        item->setData(TargetRole, proposal.grade);
    }
    const QString age = ageWarning(facts.experience, m_context.clock->today());
    if (age.isEmpty())
        return;
    auto *item = addLine(age);
    item->setData(LeadsRole, kField);
    item->setData(TargetRole,
                  facts.experience.lastChecked.isNull() ? u"last_checked"_s : u"update_requested_on"_s);
}

void ExperiencePanel::addReadiness(const Experience &experience)
{
    addHead(tr("To present it"));
    const QList<ReadinessGap> gaps = readinessGaps(experience);
    if (gaps.isEmpty())
        addLine(tr("Nothing is missing."));
    for (const ReadinessGap &gap : gaps) {
        auto *item = addLine(gap.text);
        item->setData(LeadsRole, kField);
        item->setData(TargetRole, gap.field);
    }
}

QString ExperiencePanel::nameOf(const RecordId &id) const
{
    const Result<Row> row = m_context.workspace->row(id);
    const QString title = recordTitle(m_context, id);
    return row && !row->reference().isEmpty() ? tr("%1 (%2)").arg(isolated(title), row->reference()) : title;
}

QString ExperiencePanel::likeText(const ExperienceLike &like) const
{
    QStringList parts;
    if (!like.words.isEmpty())
        parts << tr("same words: %1").arg(listText(like.words));
    const auto names = [this](const RecordIds &ids) {
        QStringList out;
        for (const RecordId &id : ids)
            out << recordTitle(m_context, id);
        return listText(out);
    };
    if (!like.states.isEmpty())
        parts << tr("same State: %1").arg(names(like.states));
    if (!like.themes.isEmpty())
        parts << tr("same theme: %1").arg(names(like.themes));
    if (like.samePeriod)
        parts << tr("same period");
    return tr("%1: %2").arg(nameOf(like.id), partsText(parts));
}

void ExperiencePanel::addLikes(const QList<ExperienceLike> &likes)
{
    addHead(tr("Likely the same"));
    if (likes.isEmpty())
        addLine(tr("No other experience looks like this one."));
    for (const ExperienceLike &like : likes) {
        auto *item = addLine(likeText(like));
        item->setData(LeadsRole, kLike);
        item->setData(TargetRole, like.id.toString());
    }
}

RecordId ExperiencePanel::recordAt(const QListWidgetItem *item) const
{
    return item ? RecordId::parse(item->data(TargetRole).toString()).value_or(RecordId()) : RecordId();
}

void ExperiencePanel::updateButtons()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString leads = item ? item->data(LeadsRole).toString() : QString();
    const bool open = !m_context.workspace->isReadOnly();
    m_act->setVisible(!leads.isEmpty());
    m_act->setEnabled(open || leads == kRecord || leads == kLike || leads == kField);
    m_act->setText(leads == kField       ? tr("Go to the field")
                       : leads == kGrade ? tr("Use “%1”").arg(gradeText(item->data(TargetRole).toString()))
                       : leads == kReview ? tr("Add a review")
                                          : tr("Open"));
    m_beside->setVisible(leads == kLike);
    m_settle->setVisible(leads == kLike);
    m_settle->setEnabled(open);
}

void ExperiencePanel::act()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString leads = item ? item->data(LeadsRole).toString() : QString();
    const QString target = item ? item->data(TargetRole).toString() : QString();
    if (leads.isEmpty() || !m_act->isEnabled())
        return;
    if (leads == kRecord || leads == kLike)
        m_context.navigator->showRecord(recordAt(item));
    else if (leads == kField)
        Q_EMIT fieldWanted(target);
    else if (leads == kGrade)
        change(u"evidence_grade"_s, target);
    else if (leads == kReview)
        m_context.navigator->showNewRecord(kindOf<ExperienceReview>().spec.keyText(),
                                           {{u"experience"_s, m_experience}});
}

void ExperiencePanel::openBeside()
{
    if (const RecordId id = recordAt(m_list->currentItem()); !id.isNull())
        m_context.navigator->openRecord(id, OpenIn::Beside);
}

void ExperiencePanel::change(const QString &field, const FieldValue &value)
{
    const Result<Row> before = m_context.workspace->row(m_experience);
    if (!before) {
        m_context.navigator->notify(before.error());
        return;
    }
    Row after = *before;
    after.setValue(field, value);
    const Result<Stamp> done = m_context.workspace->apply(
        changeOf(difference(*before, after), recordTitle(m_context, m_experience)));
    if (!done)
        m_context.navigator->notify(done.error());
}

void ExperiencePanel::settle()
{
    const RecordId other = recordAt(m_list->currentItem());
    const Result<Row> row = m_context.workspace->row(m_experience);
    if (!other.isNull() && row)
        change(u"related"_s, canonical(FieldValue(row->links(u"related") + RecordIds{other})));
}

bool ExperiencePanel::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            act();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

}  // namespace tri::ui
