// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/matrixpanel.h"

#include "core/base/partstext.h"
#include "core/base/safefile.h"
#include "core/workspace/workspace.h"
#include "ui/lists/tableclip.h"
#include "ui/pages/matrixexport.h"
#include "ui/pages/matrixmodel.h"
#include "ui/services/filechooser.h"
#include "ui/services/latestwork.h"
#include "ui/services/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

MatrixPanel::MatrixPanel(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_work(new LatestWork(this)),
      m_model(new MatrixModel(*context.theme, this)), m_by(new QComboBox(this)),
      m_legend(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_table(new QTableView(this)),
      m_words(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_records(new QTreeWidget(this)),
      m_outside(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_body(new QWidget(this)), m_empty(new EmptyState(*context.theme, this))
{
    setObjectName(u"convergence.matrix_panel"_s);
    const Theme &theme = *context.theme;
    m_by->setObjectName(u"convergence.periods"_s);
    m_by->setAccessibleName(tr("Periods"));
    m_by->addItem(tr("Work plans"), int(MatrixPeriods::Plans));
    m_by->addItem(tr("Chairmanships"), int(MatrixPeriods::Chairmanships));
    m_by->addItem(tr("Years"), int(MatrixPeriods::Years));
    m_legend->setText(tr("In each cell: activities · meetings with it on the agenda · recommendations."));
    m_legend->setWordWrap(true);
    auto *label = new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Text, this);
    label->setText(tr("Periods:"));
    label->setBuddy(m_by);
    auto *top = new QHBoxLayout;
    top->setSpacing(theme.space(2));
    top->addWidget(label);
    top->addWidget(m_by);
    top->addSpacing(theme.space(3));
    top->addWidget(m_legend, 1);
    setUpTable();
    setUpActions();

    auto *below = new QWidget(this);
    auto *lower = new QVBoxLayout(below);
    lower->setContentsMargins(0, theme.space(2), 0, 0);
    lower->addWidget(m_words);
    lower->addWidget(m_records, 1);
    lower->addWidget(m_outside);
    auto *split = new QSplitter(Qt::Vertical, m_body);
    split->addWidget(m_table);
    split->addWidget(below);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(split);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), theme.space(3));
    column->setSpacing(theme.space(2));
    column->addLayout(top);
    column->addWidget(m_body, 1);
    column->addWidget(m_empty, 1);
    m_empty->setObjectName(u"convergence.no_periods"_s);
    m_empty->setText(tr("The table is being counted…"));
    m_body->hide();
    m_legend->hide();
    connect(m_by, &QComboBox::currentIndexChanged, this, [this] {
        m_placed = false;
        if (m_data || isBusy())
            count();
    });
    connect(m_context.theme, &Theme::changed, this, &MatrixPanel::fitColumns);
}

void MatrixPanel::setUpTable()
{
    m_table->setObjectName(u"convergence.matrix"_s);
    m_table->setAccessibleName(tr("Overlap and gaps: themes by side and period"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setAccessibleName(tr("Periods and sides"));
    m_table->verticalHeader()->setObjectName(u"convergence.themes"_s);
    m_table->verticalHeader()->setAccessibleName(tr("Themes"));
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setSectionsClickable(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->installEventFilter(this);
    m_words->setObjectName(u"convergence.words"_s);
    m_words->setWordWrap(true);
    m_records->setObjectName(u"convergence.records"_s);
    m_records->setAccessibleName(tr("Records of the chosen cell"));
    m_records->setHeaderLabels({tr("Record"), tr("Kind")});
    m_records->setRootIsDecorated(false);
    m_records->setUniformRowHeights(true);
    m_records->setTabKeyNavigation(false);
    m_records->header()->setStretchLastSection(false);
    m_records->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_records->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_table->verticalHeader(), &QHeaderView::sectionClicked, this,
            [this](int row) { setUnfolded(row, !m_model->isUnfoldedAt(row)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MatrixPanel::showCell);
    connect(m_table, &QTableView::activated, this, [this] {
        if (m_records->topLevelItemCount() > 0)
            m_records->setFocus(Qt::OtherFocusReason);
    });
    connect(m_records, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const auto id = RecordId::parse(item->data(0, Qt::UserRole).toString()))
            Q_EMIT openWanted(*id);
    });
}

QAction *MatrixPanel::makeAction(const QString &key, const QString &text, const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setObjectName(u"convergence."_s + key);
    action->setToolTip(tip);
    m_actions << action;
    return action;
}

void MatrixPanel::setUpActions()
{
    connect(makeAction(u"unfold_all"_s, tr("&Unfold all themes"), tr("Show the themes below others too")),
            &QAction::triggered, this, [this] { keepingPlace([this] { m_model->unfoldAll(true); }); });
    connect(makeAction(u"fold_all"_s, tr("&Fold all themes"), tr("Show the uppermost themes alone")),
            &QAction::triggered, this, [this] { keepingPlace([this] { m_model->unfoldAll(false); }); });
    QAction *copying = makeAction(u"copy"_s, tr("&Copy the table"),
                                  tr("Copy the chosen cells, or all, with their headings"));
    connect(copying, &QAction::triggered, this, &MatrixPanel::copy);
    QAction *exporting = makeAction(u"export"_s, tr("&Export the table…"),
                                    tr("Write all themes with their counts and words as a workbook or CSV"));
    connect(exporting, &QAction::triggered, this, &MatrixPanel::askExport);
    exporting->setEnabled(m_context.files);
}

void MatrixPanel::refresh(const QDate &day)
{
    m_data.reset();
    m_day = day;
    count();
}

bool MatrixPanel::isBusy() const
{
    return m_work->isBusy();
}

/// In a thread of its own: it touches nothing of the panel.
void MatrixPanel::count()
{
    struct Counted {
        std::shared_ptr<const ThemeData> data;
        ThemeMatrix matrix;
        std::optional<Problem> problem;
    };
    const auto make = [data = m_data, workspace = m_context.workspace, language = m_context.contentLanguage,
                       by = MatrixPeriods(m_by->currentData().toInt())](Progress &progress) {
        Counted out{data, {}, {}};
        if (!out.data) {
            Reader reader(*workspace, &progress);
            out.data = std::make_shared<const ThemeData>(readThemes(reader, language));
            out.problem = reader.problem();
        }
        if (!out.problem)
            out.matrix = themeMatrix(*out.data, by);
        return out;
    };
    m_work->order(make, [this](Counted counted) {
        if (counted.problem) {
            m_empty->setText(tr("The table could not be counted. Open the page again to try once more."));
            Q_EMIT failed(*counted.problem);
            return;
        }
        m_data = std::move(counted.data);
        build(std::move(counted.matrix));
        placeAgain();
    });
}

void MatrixPanel::keepingPlace(const std::function<void()> &change)
{
    const QModelIndex at = m_table->currentIndex();
    const int theme = m_model->themeAt(at.row());
    const RecordId id = theme < 0 ? RecordId() : m_model->matrix().themes[theme].id;
    const int column = std::max(0, at.column());
    const int scrolled = m_table->horizontalScrollBar()->value();
    change();
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (m_model->matrix().themes[m_model->themeAt(i)].id == id)
            row = i;
    if (m_model->columnCount() > 0 && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, std::min(column, m_model->columnCount() - 1)));
    m_table->horizontalScrollBar()->setValue(scrolled);
    showCell();
}

void MatrixPanel::build(ThemeMatrix matrix)
{
    m_empty->setText(tr("No period follows from the records. Activities, agendas, recommendations and work "
                        "plans with a theme "
                        "and a date make the columns here."));
    const bool waited = !m_body->isVisibleTo(this) && m_by->hasFocus();
    keepingPlace([&] { m_model->setMatrix(std::move(matrix)); });
    const bool any = m_model->columnCount() > 0 && m_model->rowCount() > 0;
    m_body->setVisible(any);
    if (waited)
        focusFirst();
    m_legend->setVisible(any);
    m_empty->setVisible(!any);
    const int outside = m_model->matrix().outside;
    m_outside->setVisible(outside > 0);
    m_outside->setText(
        outside == 1
            ? tr("1 record on a theme lies outside of these periods or has no date.")
            : tr("%n records on a theme lie outside of these periods or have no date.", nullptr, outside));
    fitColumns();
}

void MatrixPanel::fitColumns()
{
    const Theme &theme = *m_context.theme;
    m_table->verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    m_table->verticalHeader()->setFixedWidth(theme.textWidth(36));
    m_model->setThemeWidth(theme.textWidth(36) - theme.space(3));
    const QFontMetrics metrics(theme.font(Theme::Type::Body));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QStringList heading =
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().split(u'\n');
        int width = theme.textWidth(9);
        for (const QString &line : heading)
            width = std::max(width, metrics.horizontalAdvance(line) + theme.space(5));
        for (int row = 0; row < m_model->rowCount(); ++row)
            width = std::max(width,
                             metrics.horizontalAdvance(m_model->index(row, column).data().toString())
                                 + theme.space(5));
        m_table->setColumnWidth(column, width);
    }
}

void MatrixPanel::showDay(const QDate &day)
{
    m_placed = true;
    const QList<MatrixPeriod> &periods = m_model->matrix().periods;
    for (int period = int(periods.size()) - 1; period >= 0; --period) {
        if (!covers(periods[period].from, periods[period].to, day))
            continue;
        const int column = period * MatrixModel::kPerPeriod;
        const int row = std::max(0, m_table->currentIndex().row());
        m_table->setCurrentIndex(m_model->index(row, column));
        m_table->scrollTo(m_model->index(row, std::min(column + int(kSides), m_model->columnCount() - 1)));
        m_table->scrollTo(m_model->index(row, column));
        return;
    }
}

void MatrixPanel::showCell()
{
    const QModelIndex at = m_table->currentIndex();
    m_records->clear();
    m_words->setText(at.isValid() ? m_model->wordsAt(at) + fullStop() : QString());
    if (!at.isValid())
        return;
    const Result<QList<Row>> rows = m_context.workspace->rows(m_model->recordsAt(at));
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    for (const Row &row : *rows) {
        auto *item =
            new QTreeWidgetItem(m_records,
                                {m_context.workspace->title(row.id, m_context.contentLanguage).simplified(),
                                 row.spec->labelText()});
        item->setData(0, Qt::UserRole, row.id.toString());
        item->setToolTip(0, Qt::convertFromPlainText(item->text(0), Qt::WhiteSpaceNormal));
    }
    if (m_records->topLevelItemCount() > 0)
        m_records->setCurrentItem(m_records->topLevelItem(0));
}

void MatrixPanel::setUnfolded(int row, bool unfolded)
{
    keepingPlace([=, this] { m_model->setUnfoldedAt(row, unfolded); });
}

bool MatrixPanel::onKey(QKeyEvent *event)
{
    const int row = m_table->currentIndex().row();
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Plus: setUnfolded(row, true); return true;
    case Qt::Key_Minus: setUnfolded(row, false); return true;
    case Qt::Key_Space: setUnfolded(row, !m_model->isUnfoldedAt(row)); return true;
    default: return false;
    }
}

bool MatrixPanel::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table && event->type() == QEvent::KeyPress && onKey(static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(object, event);
}

void MatrixPanel::copy()
{
    const QItemSelection selection = m_table->selectionModel()->selection();
    const bool some = !selection.isEmpty() && m_table->selectionModel()->selectedIndexes().size() > 1;
    const QRect part = some ? QRect(QPoint(selection.first().left(), selection.first().top()),
                                    QPoint(selection.first().right(), selection.first().bottom()))
                            : QRect(0, 0, m_model->columnCount(), m_model->rowCount());
    QStringList heading{tr("Theme")};
    for (int column = part.left(); column <= part.right(); ++column)
        heading << m_model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    QList<QStringList> rows{heading};
    for (int row = part.top(); row <= part.bottom(); ++row) {
        QStringList cells{m_model->matrix().themes[m_model->themeAt(row)].name};
        for (int column = part.left(); column <= part.right(); ++column)
            cells << m_model->index(row, column).data().toString();
        rows << cells;
    }
    if (part.isEmpty())
        return;
    QGuiApplication::clipboard()->setMimeData(clipOf(rows).release());
    Q_EMIT told(rows.size() == 2 ? tr("1 theme copied.")
                                 : tr("%n themes copied.", nullptr, int(rows.size()) - 1));
}

void MatrixPanel::askExport()
{
    const QString name = tr("Overlap and gaps");
    const QString filter = tr("Excel workbook (*.xlsx)") + u";;"_s + tr("CSV (*.csv)");
    m_context.files->chooseNew(this, {tr("Export the table"), filter, name + u".xlsx"_s, u"xlsx"_s},
                               [this](const QString &path) { exportTo(path); });
}

void MatrixPanel::exportTo(const QString &path)
{
    const Result<QByteArray> bytes = matrixFile(m_model->matrix(), QFileInfo(path).suffix());
    const Status written = bytes ? writeAllAtomically(path, *bytes) : fail(bytes.error());
    if (!written)
        Q_EMIT failed(written.error());
    else
        Q_EMIT told(
            tr("The table is written to “%1”. It counts sensitive records too; it is for your own office.")
                .arg(QFileInfo(path).fileName()));
}

QVariantMap MatrixPanel::saveState() const
{
    QStringList unfolded;
    for (const RecordId &id : m_model->unfolded())
        unfolded << id.toString();
    return {{u"by"_s, m_by->currentIndex()},
            {u"unfolded"_s, unfolded},
            {u"row"_s, m_wanted.y() < 0 ? m_table->currentIndex().row() : m_wanted.y()},
            {u"column"_s, m_wanted.x() < 0 ? m_table->currentIndex().column() : m_wanted.x()}};
}

void MatrixPanel::restoreState(const QVariantMap &state)
{
    QSet<RecordId> unfolded;
    for (const QString &text : state.value(u"unfolded"_s).toStringList())
        if (const auto id = RecordId::parse(text))
            unfolded.insert(*id);
    m_by->setCurrentIndex(state.value(u"by"_s).toInt());
    m_placed = true;
    m_model->setUnfolded(unfolded);
    m_wanted = {state.value(u"column"_s).toInt(), state.value(u"row"_s).toInt()};
    if (!isBusy())
        placeAgain();
}

/// Where the person was when the page was left, or else at the columns of the day.
void MatrixPanel::placeAgain()
{
    if (!m_placed)
        showDay(m_day);
    const QModelIndex at = m_model->index(m_wanted.y(), m_wanted.x());
    m_wanted = {-1, -1};
    if (at.isValid())
        m_table->setCurrentIndex(at);
}

void MatrixPanel::focusFirst()
{
    (m_body->isVisibleTo(this) ? static_cast<QWidget *>(m_table) : m_by)->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
