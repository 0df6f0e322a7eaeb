// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/followupmatrix/followupmatrixpage.h"

#include "core/base/clock.h"
#include "core/base/translations.h"
#include "core/workspace/workspace.h"
#include "ui/pages/followupmatrix/followupfilters.h"
#include "ui/pages/followupmatrix/followupmodels.h"
#include "ui/pages/followupmatrix/followuprecords.h"
#include "ui/services/latestwork.h"
#include "ui/services/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QFontMetrics>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

FollowUpMatrixPage::FollowUpMatrixPage(const AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_work(new LatestWork(this)),
      m_header(new PageHeader(*context.theme, this)), m_notice(new NoticeBar(*context.theme, this)),
      m_filters(new FollowUpFilters(*context.theme, screenLanguage(), this)),
      m_summary(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_gridModel(new FollowUpGridModel(*context.theme, screenLanguage(), this)),
      m_listModel(new FollowUpListModel(*context.theme, screenLanguage(), this)),
      m_grid(new QTableView(this)), m_list(new QTableView(this)), m_tables(new QStackedWidget(this)),
      m_records(new FollowUpRecords(context, this)), m_body(new QWidget(this)),
      m_empty(new EmptyState(*context.theme, this))
{
    setObjectName(u"followup_matrix"_s);
    m_header->setTitle(title());
    m_grid->setObjectName(u"followup_matrix.grid"_s);
    m_grid->setAccessibleName(tr("Recommendations by actors"));
    m_grid->horizontalHeader()->setAccessibleName(tr("Actors"));
    m_list->setObjectName(u"followup_matrix.list"_s);
    m_list->setAccessibleName(tr("Recommendations and their follow-up, a line an entry"));
    m_list->horizontalHeader()->setAccessibleName(tr("Columns"));
    setUpActions();
    setUpTable(m_grid, m_gridModel);
    setUpTable(m_list, m_listModel);
    m_list->setWordWrap(true);
    setUpBody();
    connect(m_filters, &FollowUpFilters::changed, this, [this] {
        work();
        Q_EMIT stateChanged();
    });
    connect(m_filters, &FollowUpFilters::formChanged, this, &FollowUpMatrixPage::showForm);
    connect(context.workspace, &Workspace::committed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(context.theme, &Theme::changed, this, &FollowUpMatrixPage::fitColumns);
    refresh();
}

void FollowUpMatrixPage::setUpTable(QTableView *table, FollowUpModel *model)
{
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setCornerButtonEnabled(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    QHeaderView *lines = table->verticalHeader();
    lines->setAccessibleName(tr("Recommendations"));
    lines->setHighlightSections(false);
    lines->setSectionsClickable(true);
    lines->setSectionResizeMode(QHeaderView::Fixed);
    lines->setTextElideMode(Qt::ElideNone);  // the model shortens each of its two lines
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FollowUpMatrixPage::showCell);
    connect(table, &QTableView::activated, this, &FollowUpMatrixPage::openCell);
    connect(table, &QTableView::customContextMenuRequested, this,
            [this, table](const QPoint &place) { showMenu(table, place); });
    connect(lines, &QHeaderView::sectionDoubleClicked, this, [this, model](int row) {
        if (const RecordId id = model->recommendationId(row); !id.isNull())
            m_context.navigator->showRecord(id);
    });
}

void FollowUpMatrixPage::setUpBody()
{
    const Theme &theme = *m_context.theme;
    m_summary->setObjectName(u"followup_matrix.summary"_s);
    m_summary->setWordWrap(true);
    m_empty->setObjectName(u"followup_matrix.empty"_s);
    m_empty->setText(tr("The matrix is being put together…"));
    m_tables->addWidget(m_grid);
    m_tables->addWidget(m_list);
    auto *split = new QSplitter(Qt::Vertical, m_body);
    split->addWidget(m_tables);
    split->addWidget(m_records);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto *inner = new QVBoxLayout(m_body);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(theme.space(2));
    inner->addWidget(m_summary);
    inner->addWidget(split, 1);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), theme.space(3));
    body->setSpacing(theme.space(2));
    body->addWidget(m_filters);
    body->addWidget(m_body, 1);
    body->addWidget(m_empty, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addLayout(body, 1);
    m_body->hide();
}

void FollowUpMatrixPage::refresh()
{
    m_data.reset();
    work();
}

bool FollowUpMatrixPage::isBusy() const
{
    return m_work->isBusy();
}

const FollowUpMatrix &FollowUpMatrixPage::matrix() const
{
    return m_gridModel->matrix();
}

/// In a thread of its own: it touches nothing of the page.
void FollowUpMatrixPage::work()
{
    struct Made {
        std::shared_ptr<const FollowUpMatrix> matrix;
        std::optional<Problem> problem;
    };
    const auto make = [known = m_data, workspace = m_context.workspace, language = m_context.contentLanguage,
                       today = m_context.clock->today(),
                       question = m_filters->question()](Progress &progress) {
        Made out;
        SharedMatrixData from = known;
        if (!from) {
            Reader reader(*workspace, &progress);
            from = std::make_shared<const FollowUpMatrixData>(readFollowUpMatrix(reader, language, today));
            out.problem = reader.problem();
        }
        if (!out.problem)
            out.matrix = std::make_shared<const FollowUpMatrix>(followUpMatrix(from, question));
        return out;
    };
    m_work->order(make, [this](const Made &made) {
        if (made.problem) {
            m_empty->setText(
                tr("The matrix could not be put together. Open the page again to try once more."));
            m_notice->showProblem(*made.problem);
            return;
        }
        if (m_data != made.matrix->data) {
            m_data = made.matrix->data;
            m_filters->setData(*m_data);
        }
        take(made.matrix);
    });
}

void FollowUpMatrixPage::take(std::shared_ptr<const FollowUpMatrix> matrix)
{
    const QModelIndex at = current()->currentIndex();
    const RecordId line = model()->recommendationId(at.row());
    if (m_wanted.isNull() && m_wantedRow < 0) {
        m_wanted = line;
        m_wantedColumn = std::max(0, at.column());
    }
    m_matrix = std::move(matrix);
    m_gridModel->setMatrix(m_matrix);
    m_listModel->setMatrix(m_matrix);
    const bool any = !m_matrix->rows.isEmpty();
    m_empty->setText(m_data->recommendations.isEmpty()
                         ? tr("Recommendations of Forum Meetings and what is done on them stand here. Add a "
                              "recommendation, or take in a table of them.")
                         : tr("Nothing is entered that fits. Choose less narrowly above."));
    m_body->setVisible(any);
    m_empty->setVisible(!any);
    const int lines = int(m_matrix->rows.size());
    m_summary->setText(
        (lines == 1 ? tr("1 recommendation.") : tr("%n recommendations.", nullptr, lines)) + u' '
        + tr("Follow-up is voluntary: an empty cell says that nothing is entered here, and no more."));
    fitColumns();
    placeAgain();
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(any && (action->data().isNull() || m_context.files));
    Q_EMIT actionsChanged();
}

void FollowUpMatrixPage::placeAgain()
{
    int row = std::max(0, m_wantedRow);
    if (!m_wanted.isNull())
        for (int at = 0; at < model()->rowCount(); ++at)
            if (model()->recommendationId(at) == m_wanted) {
                row = at;
                break;
            }
    m_wanted = {};
    m_wantedRow = -1;
    if (model()->rowCount() > 0 && model()->columnCount() > 0)
        current()->setCurrentIndex(model()->index(std::min(row, model()->rowCount() - 1),
                                                  std::min(m_wantedColumn, model()->columnCount() - 1)));
    showCell();
}

/// Widths follow from the words there are, not from thousands of cells.
void FollowUpMatrixPage::fitColumns()
{
    const Theme &theme = *m_context.theme;
    const QFontMetrics metrics(theme.font(Theme::Type::Body));
    const int line = metrics.lineSpacing();
    const int names = std::min(theme.textWidth(38), std::max(theme.textWidth(20), width() / 3));
    for (QTableView *table : {m_grid, m_list}) {
        QHeaderView *lines = table->verticalHeader();
        // Two lines, and what the style keeps free above and below them; less cuts the tails of letters.
        const int margin = lines->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, lines);
        lines->setDefaultSectionSize(2 * line + 2 * std::max(margin, theme.space(1)) + 2);
        lines->setFixedWidth(names);
    }
    m_gridModel->setNameWidth(names - theme.space(4));
    m_listModel->setNameWidth(names - theme.space(4));
    m_grid->horizontalHeader()->setDefaultSectionSize(theme.textWidth(20));
    // Meeting, theme, addressees, taken up by, what was done, since, status, source, support, next step, last checked.
    static constexpr std::array widths{18, 22, 24, 20, 40, 12, 18, 28, 28, 24, 13};
    for (int column = 0; column < m_listModel->columnCount(); ++column)
        m_list->setColumnWidth(column, theme.textWidth(widths[std::size_t(column)]));
}

QTableView *FollowUpMatrixPage::current() const
{
    return m_filters->showsList() ? m_list : m_grid;
}

FollowUpModel *FollowUpMatrixPage::model() const
{
    return m_filters->showsList() ? static_cast<FollowUpModel *>(m_listModel) : m_gridModel;
}

void FollowUpMatrixPage::showCell()
{
    m_records->showCell(*model(), current()->currentIndex());
    Q_EMIT stateChanged();
}

/// The other form begins at the same recommendation.
void FollowUpMatrixPage::showForm()
{
    QTableView *before = qobject_cast<QTableView *>(m_tables->currentWidget());
    if (before == current())
        return;
    const auto *old = static_cast<FollowUpModel *>(before->model());
    m_wanted = old->recommendationId(before->currentIndex().row());
    m_wantedColumn = 0;
    m_tables->setCurrentWidget(current());
    placeAgain();
}

/// One record opens at once; of several one chooses in the list below.
void FollowUpMatrixPage::openCell()
{
    const RecordIds records = model()->recordsAt(current()->currentIndex());
    if (records.size() == 1)
        m_context.navigator->showRecord(records.first());
    else
        m_records->takeKeyboard();
}

void FollowUpMatrixPage::ask(const MatrixQuestion &question)
{
    m_filters->setQuestion(question);
    work();
}

void FollowUpMatrixPage::showList(bool list)
{
    m_filters->setShowsList(list);
}

RecordId FollowUpMatrixPage::currentRecord() const
{
    return m_records->currentRecord();
}

bool FollowUpMatrixPage::reveal(const RecordId &id)
{
    if (!m_data)
        return false;
    const auto shown = std::find_if(m_matrix->rows.cbegin(), m_matrix->rows.cend(),
                                    [&](int row) { return m_data->recommendations[row].id == id; });
    if (shown == m_matrix->rows.cend())
        return false;
    m_wanted = id;
    m_wantedColumn = 0;
    placeAgain();
    return true;
}

QVariantMap FollowUpMatrixPage::saveState() const
{
    const QModelIndex at = current()->currentIndex();
    return {{u"question"_s, m_filters->question().toText()},
            {u"list"_s, m_filters->showsList()},
            {u"row"_s, m_wantedRow < 0 ? at.row() : m_wantedRow},
            {u"column"_s, m_wantedRow < 0 ? at.column() : m_wantedColumn}};
}

void FollowUpMatrixPage::restoreState(const QVariantMap &state)
{
    m_filters->setShowsList(state.value(u"list"_s).toBool());
    m_tables->setCurrentWidget(current());
    m_wanted = {};
    m_wantedRow = std::max(0, state.value(u"row"_s).toInt());
    m_wantedColumn = std::max(0, state.value(u"column"_s).toInt());
    ask(MatrixQuestion::parse(state.value(u"question"_s).toString()));
}

void FollowUpMatrixPage::focusFirst()
{
    (m_body->isVisibleTo(this) ? static_cast<QWidget *>(current()) : m_filters)
        ->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
