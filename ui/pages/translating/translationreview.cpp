// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/translating/translationreview.h"

#include "core/workspace/workspace.h"
#include "ui/pages/related/textpair.h"
#include "ui/services/longruns.h"
#include "ui/services/theme.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/themedlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Field, State, Why, Columns };
constexpr int kLineRole = Qt::UserRole;

bool isShown(TextImport::Fate fate)
{
    return fate != TextImport::Fate::Unchanged && fate != TextImport::Fate::Empty;
}

}  // namespace

TranslationReview::TranslationReview(const AppContext &context, TranslationFile file, TextImport plan,
                                     QWidget *parent)
    : QDialog(parent), m_context(context), m_file(std::move(file)), m_plan(std::move(plan)),
      m_summary(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_list(new QTreeWidget(this)), m_pair(new TextPair(context, u"translation_review.pair"_s, this)),
      m_older(new QCheckBox(tr("Take what was changed here &since the file was sent"), this)),
      m_doubtful(new QCheckBox(tr("Take what seems to be in &another language"), this))
{
    setObjectName(u"translation_review"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Translations into %1").arg(languageName(m_plan.language)));
    setUp();
    fill();
}

void TranslationReview::setUp()
{
    const Theme &theme = *m_context.theme;
    m_summary->setObjectName(u"translation_review.summary"_s);
    m_summary->setWordWrap(true);
    m_list->setObjectName(u"translation_review.list"_s);
    m_list->setAccessibleName(tr("Texts of the file"));
    m_list->setHeaderLabels({tr("Record"), tr("Text"), tr("What it is"), tr("Why")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setColumnWidth(Name, theme.textWidth(34));
    m_list->setColumnWidth(Field, theme.textWidth(16));
    m_list->setColumnWidth(State, theme.textWidth(20));
    m_older->setObjectName(u"translation_review.older"_s);
    m_older->setToolTip(tr("Originals or translations that somebody changed in this workspace meanwhile"));
    m_doubtful->setObjectName(u"translation_review.doubtful"_s);
    m_doubtful->setToolTip(tr("Also translations that are the same as their original, such as names"));
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_list);
    split->addWidget(m_pair);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_take = buttons->addButton(tr("&Take them"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(u"translation_review.take"_s);
    auto *column = new QVBoxLayout(this);
    const int margin = theme.space(4);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.space(2));
    column->addWidget(m_summary);
    column->addWidget(split, 1);
    column->addWidget(m_older);
    column->addWidget(m_doubtful);
    column->addWidget(buttons);
    resize(theme.textWidth(104), theme.rowHeight() * 22);
    connect(m_older, &QCheckBox::toggled, this, &TranslationReview::plan);
    connect(m_doubtful, &QCheckBox::toggled, this, &TranslationReview::plan);
    connect(m_list, &QTreeWidget::itemChanged, this, &TranslationReview::follow);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &TranslationReview::compare);
    connect(m_take, &QPushButton::clicked, this, &TranslationReview::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

TextImportOptions TranslationReview::options() const
{
    return {m_older->isChecked(), m_doubtful->isChecked(), m_leftOut};
}

void TranslationReview::plan()
{
    m_leftOut.clear();
    auto plan = planTexts(*m_context.workspace, m_file, options());
    if (!plan) {
        Q_EMIT failed(plan.error());
        reject();
        return;
    }
    m_plan = *std::move(plan);
    fill();
}

void TranslationReview::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (int at = 0; at < m_plan.lines.size(); ++at) {
        const TextImport::Line &line = m_plan.lines[at];
        if (!isShown(line.fate))
            continue;
        const QString field = line.kind ? line.kind->fields[std::size_t(line.field)].labelText() : QString();
        auto *item = new QTreeWidgetItem(
            m_list, {line.kind ? line.title : line.place, field, fateText(line.fate), line.reason});
        item->setData(Name, kLineRole, at);
        item->setToolTip(Why, plainTip(line.reason));
        if (line.taken)
            item->setCheckState(Name, Qt::Checked);
        else
            item->setForeground(State, m_context.theme->color(Theme::Role::Muted));
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    follow();
    compare();
}

void TranslationReview::follow()
{
    m_leftOut.clear();
    int count = 0;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_list->topLevelItem(row);
        const int at = item->data(Name, kLineRole).toInt();
        if (!m_plan.lines[at].taken)
            continue;
        if (item->checkState(Name) == Qt::Checked)
            ++count;
        else
            m_leftOut.insert(at);
    }
    const int other = m_list->topLevelItemCount() - count;
    m_summary->setText(tr("To be taken: %1. Not taken: %2. Unchanged: %3. Without a translation: %4.")
                           .arg(count)
                           .arg(other)
                           .arg(m_plan.count(TextImport::Fate::Unchanged))
                           .arg(m_plan.count(TextImport::Fate::Empty)));
    m_take->setEnabled(count > 0);
}

void TranslationReview::compare()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item) {
        m_pair->showTexts({tr("Original"), {}, {}}, {languageName(m_plan.language), {}, {}});
        return;
    }
    const TextImport::Line &line = m_plan.lines[item->data(Name, kLineRole).toInt()];
    m_pair->showTexts({tr("Original"), line.original, line.originalLanguage},
                      {languageName(m_plan.language), line.after, m_plan.language});
}

void TranslationReview::take()
{
    // What changed since it was shown is looked at again.
    const TextImportOptions wanted = options();
    const auto stamp =
        runLong(m_context, tr("Taking translations"), [this, wanted](Progress &progress) -> Result<Stamp> {
            TextImportOptions options = wanted;
            options.progress = &progress;
            auto plan = planTexts(*m_context.workspace, m_file, options);
            if (!plan)
                return fail(plan.error());
            m_plan = *std::move(plan);
            if (m_plan.changes.isEmpty())
                return fail(ProblemCode::Nothing, tr("Nothing of it is left to take."));
            return m_context.workspace->apply(m_plan.changes, &progress);
        });
    if (!stamp) {
        Q_EMIT failed(stamp.error());
        reject();
        return;
    }
    Q_EMIT taken(m_plan.taken(), m_plan.language);
    accept();
}

}  // namespace tri::ui
