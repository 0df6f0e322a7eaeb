// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/importreview.h"

#include "core/base/clock.h"
#include "core/base/partstext.h"
#include "core/exchange/columns.h"
#include "ui/fields/fieldtexts.h"
#include "ui/lists/reviewfixes.h"
#include "ui/lists/reviewmodel.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/themedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

ImportReview::ImportReview(const AppContext &context, const RecordSpec &kind, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_context(context), m_model(new ReviewModel(context, kind, this)),
      m_title(plainLabel({}, context.theme, Theme::Type::PageTitle, Theme::Role::Text, this, true)),
      m_source(plainLabel({}, context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_summary(plainLabel({}, context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_notice(new NoticeBar(*context.theme, this)),
      m_headings(new QCheckBox(tr("The first row holds headings"), this)), m_table(new QTableView(this)),
      m_mappingRow(new QWidget(this)),
      m_problem(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Error, this)),
      m_fixes(new ReviewFixes(context, m_model, this)),
      m_remember(new QCheckBox(tr("Remember these columns for the next such sheet"), this)),
      m_keyLabel(
          plainLabel(tr("Known again by"), context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_key(new QComboBox(this)), m_all(new QPushButton(this)), m_update(new QCheckBox(this)),
      m_valid(new QPushButton(this)), m_next(new QPushButton(tr("Next problem (F8)"), this)),
      m_sourceRow(new QWidget(this)), m_sheet(new QComboBox(m_sourceRow)),
      m_encoding(new QComboBox(m_sourceRow)), m_separator(new QComboBox(m_sourceRow))
{
    setUp();
}

void ImportReview::setUp()
{
    setObjectName(u"review"_s);
    const Theme &theme = *m_context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(4), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(2));
    column->addWidget(m_title);
    column->addWidget(m_source);
    setUpSource();
    column->addWidget(m_sourceRow);
    column->addWidget(m_summary);
    m_notice->hide();
    column->addWidget(m_notice);
    m_headings->setObjectName(u"review.headings"_s);
    column->addWidget(m_headings);
    m_mappingRow->setObjectName(u"review.mapping"_s);
    m_mappingRow->setFixedHeight(theme.rowHeight() + theme.space(2));
    column->addWidget(m_mappingRow);
    m_table->setObjectName(u"review.table"_s);
    m_table->setAccessibleName(tr("Rows to be taken in"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::DoubleClicked);
    m_table->verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->viewport()->installEventFilter(this);
    column->addWidget(m_table, 1);
    m_problem->setObjectName(u"review.problem"_s);
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(theme.rowHeight());
    column->addWidget(m_problem);
    column->addWidget(m_fixes);
    setUpFooter(column);
    connect(m_headings, &QCheckBox::toggled, this, &ImportReview::take);
    connect(m_model, &ReviewModel::planned, this, &ImportReview::summarise);
    connect(m_model, &ReviewModel::failed, m_notice, &NoticeBar::showProblem);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ImportReview::fillMapping);
    connect(m_model, &QAbstractItemModel::columnsInserted, this, &ImportReview::fillMapping);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ImportReview::showProblem);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &ImportReview::placeMapping);
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &ImportReview::placeMapping);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *accept = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this, nullptr, nullptr,
                                     Qt::WidgetWithChildrenShortcut);
        connect(accept, &QShortcut::activated, m_all, [this] {
            if (m_all->isEnabled())
                m_all->click();
        });
    }
    auto *next =
        new QShortcut(QKeySequence(Qt::Key_F8), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, this, &ImportReview::goToProblem);
}

void ImportReview::setUpFooter(QVBoxLayout *column)
{
    m_update->setObjectName(u"review.update"_s);
    m_update->setToolTip(tr("Same title and same day. Untick it to take them in as new records"));
    m_update->hide();
    auto *reading = new QHBoxLayout;
    m_key->setObjectName(u"review.key"_s);
    m_key->setAccessibleName(tr("Column that tells which record a row stands for"));
    m_keyLabel->setBuddy(m_key);
    m_remember->setObjectName(u"review.remember"_s);
    m_remember->setChecked(true);
    m_remember->hide();
    reading->addWidget(m_keyLabel);
    reading->addWidget(m_key);
    reading->addSpacing(m_context.theme->space(3));
    reading->addWidget(m_remember);
    reading->addStretch(1);
    column->addLayout(reading);
    connect(m_key, &QComboBox::activated, this,
            [this] { m_model->setKeyColumn(m_key->currentData().toString()); });
    column->addWidget(m_update);
    connect(m_update, &QCheckBox::toggled, m_model, &ReviewModel::setUpdating);
    auto *line = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"review.cancel"_s);
    m_all->setObjectName(u"review.all"_s);
    m_all->setToolTip(tr("Ctrl+Enter"));
    m_all->setEnabled(false);  // until something was read
    m_all->hide();
    m_valid->hide();
    m_valid->setObjectName(u"review.valid"_s);
    m_next->setObjectName(u"review.next"_s);
    line->addWidget(m_all);
    line->addWidget(m_valid);
    line->addWidget(m_next);
    line->addStretch(1);
    line->addWidget(cancel);
    column->addLayout(line);
    connect(cancel, &QPushButton::clicked, this, &ImportReview::cancelled);
    connect(m_all, &QPushButton::clicked, this, [this] { finish(false); });
    connect(m_valid, &QPushButton::clicked, this, [this] { finish(true); });
    connect(m_next, &QPushButton::clicked, this, &ImportReview::goToProblem);
}

void ImportReview::reviewRows(const QList<QStringList> &rows, const QStringList &columns)
{
    m_rows = rows;
    m_columns = columns;
    const qsizetype known = rows.isEmpty() ? 0 : knownHeadingCount(m_kind, rows.first());
    const qsizetype filled = rows.isEmpty()
        ? 0
        : std::count_if(rows.first().cbegin(), rows.first().cend(),
                        [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    m_source->hide();
    m_sourceRow->hide();
    m_headings->setVisible(rows.size() > 1);
    const QSignalBlocker quiet(m_headings);
    m_headings->setChecked(rows.size() > 1 && known > 0 && known * 2 >= filled);
    take();
}

void ImportReview::take()
{
    CsvTable table;
    const bool headings = m_headings->isChecked();
    qsizetype width = 0;
    for (const QStringList &row : std::as_const(m_rows))
        width = std::max(width, row.size());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool blank = std::all_of(m_rows[i].cbegin(), m_rows[i].cend(),
                                       [](const QString &c) { return c.trimmed().isEmpty(); });
        if (!blank && !(headings && i == 0))
            table.records << CsvRecord{int(i) + 1, m_rows[i]};
    }
    for (qsizetype i = 0; i < width; ++i)
        table.header << (headings ? m_rows.first().value(i) : m_columns.value(i, u"#"_s));
    table.headerLine = headings ? 1 : 0;
    m_title->setText(
        table.records.size() == 1
            ? tr("Paste 1 row into %1").arg(m_kind.pluralText())
            : tr("Paste %n rows into %1", nullptr, int(table.records.size())).arg(m_kind.pluralText()));
    useKept(table);
    m_model->setTable(std::move(table), Origin::Paste);
    m_table->setFocus(Qt::OtherFocusReason);
    goToProblem();
}

/// What was chosen last time for a sheet with the same headings.
void ImportReview::useKept(CsvTable &table)
{
    m_kept.reset();
    m_proposed.clear();
    if (table.headerLine <= 0 || table.source.format == TableSource::Format::Ics)
        return;
    Reader reader(*m_context.workspace);
    m_kept = keptFor(keptMappings(reader, m_kind.keyText()), table.header);
    if (!m_kept)
        return;
    const QStringList meanings = meaningsIn(*m_kept, table.header);
    for (qsizetype i = 0; i < meanings.size(); ++i)
        if (!meanings[i].isEmpty())
            table.setMeaning(i, meanings[i]);
}

/// Kept where the person said what a column means, or brought up to date where it was kept before.
void ImportReview::remember(ChangeSet &changes) const
{
    const QStringList headings = m_model->headings();
    const bool named = std::any_of(headings.cbegin(), headings.cend(),
                                   [](const QString &h) { return !h.trimmed().isEmpty(); });
    if (m_remember->isHidden() || !m_remember->isChecked() || !named)
        return;
    ColumnMeanings meanings{m_kind.keyText(), {}, {}};
    for (int i = 0; i < headings.size(); ++i) {
        if (headings[i].trimmed().isEmpty())
            continue;  // added while mending
        meanings.headings << headings[i].trimmed();
        meanings.meanings << (m_model->columnKey(i).isEmpty() ? u"#"_s : m_model->columnKey(i));
    }
    meanings.titleOtherwise =
        m_path.isEmpty() ? tr("Pasted rows of %1").arg(m_kind.pluralText()) : QFileInfo(m_path).fileName();
    const RecordChange kept = keeping(meanings, m_kept, m_context.clock->today(), systemIds());
    if (!kept.fields.isEmpty())
        changes.records << kept;
}

/// The columns that may tell which record a row stands for: those that hold words or numbers.
void ImportReview::fillKeys()
{
    const QString chosen = m_key->currentData().toString();
    const QSignalBlocker quiet(m_key);
    m_key->clear();
    const int reference = m_kind.referenceField();
    m_key->addItem(reference < 0 ? tr("Record id") : m_kind.fields[std::size_t(reference)].labelText(),
                   QString());
    for (int i = 0; i < m_model->sourceColumns(); ++i) {
        const QString key = m_model->columnKey(i);
        const FieldSpec *field = m_kind.field(key.startsWith(u'+') ? key.mid(1).section(u':', 0, 0) : key);
        const bool own = field && m_kind.indexOf(field->key) == reference;
        if (key.isEmpty() || key == kIdHeading || own || (field && field->isLink()))
            continue;
        m_key->addItem(m_model->columnName(i), m_model->columnName(i));
    }
    m_key->setCurrentIndex(std::max(0, m_key->findData(chosen)));
    m_keyLabel->setVisible(m_key->count() > 1);
    m_key->setVisible(m_key->count() > 1);
}

/// Headings that nothing is called by: what can be done about the first of them.
void ImportReview::offerWholeFixes()
{
    const QList<ImportFix> fixes = m_model->wholeFixes();
    for (int i = 0; i < fixes.size(); ++i) {
        QPushButton *button = m_notice->addAction(fixes[i].action);
        button->setObjectName(u"review.whole_fix.%1"_s.arg(i));
        connect(button, &QPushButton::clicked, this, [this, i] {
            m_model->mendWhole(i);
            fillMapping();
        });
    }
}

void ImportReview::fillMapping()
{
    qDeleteAll(m_mapping);
    m_mapping.clear();
    for (int i = 0; i < m_model->sourceColumns(); ++i) {
        auto *box = new QComboBox(m_mappingRow);
        box->setObjectName(u"review.mapping.%1"_s.arg(i));
        box->setAccessibleName(tr("Field for column %1").arg(i + 1));
        box->addItem(tr("(leave out)"), QString());
        for (const FieldSpec &field : m_kind.fields) {
            const QString key =
                field.isLocal() ? headingFor(field, m_context.contentLanguage) : headingFor(field);
            box->addItem(field.labelText(), key);
        }
        for (const FieldSpec &field : m_kind.fields)
            for (const QString &language : contentLanguages())
                if (field.isLocal() && language != m_context.contentLanguage)
                    box->addItem(withAside(field.labelText(), languageName(language)),
                                 headingFor(field, language));
        if (const FieldSpec *keeper = keepingField(m_kind))
            box->addItem(tr("(keep in “%1”)").arg(keeper->labelText()),
                         addingTo(*keeper,
                                  m_model->headings().value(i).trimmed().isEmpty()
                                      ? tr("Column %1").arg(i + 1)
                                      : m_model->headings().value(i)));
        const QString key = m_model->columnKey(i);
        if (box->findData(key) < 0 && !key.isEmpty())
            box->addItem(
                m_model->headerData(i + ReviewModel::FirstCell, Qt::Horizontal, Qt::DisplayRole).toString(),
                key);
        box->setCurrentIndex(std::max(0, box->findData(key)));
        connect(box, &QComboBox::activated, this,
                [this, box, i] { m_model->setColumn(i, box->currentData().toString()); });
        box->show();
        m_mapping << box;
    }
    m_table->setColumnWidth(0, m_context.theme->textWidth(20));
    for (int i = 0; i < m_model->sourceColumns(); ++i)
        m_table->setColumnWidth(i + ReviewModel::FirstCell, m_context.theme->textWidth(24));
    placeMapping();
}

void ImportReview::placeMapping()
{
    const QHeaderView *head = m_table->horizontalHeader();
    const int offset = m_table->viewport()->mapTo(this, QPoint(0, 0)).x() - m_mappingRow->x();
    for (int i = 0; i < m_mapping.size(); ++i) {
        const int column = i + ReviewModel::FirstCell;
        m_mapping[i]->setGeometry(offset + head->sectionViewportPosition(column), 0,
                                  head->sectionSize(column) - 4, m_mappingRow->height() - 2);
    }
}

void ImportReview::summarise()
{
    const int faulty = m_model->faultyRows();
    const int created = m_model->rowsThat(ImportPlan::Fate::Created);
    const int changed = m_model->rowsThat(ImportPlan::Fate::Changed);
    const int unchanged = m_model->rowsThat(ImportPlan::Fate::Unchanged);
    const QStringList whole = m_model->wholeProblems();
    m_summary->setText(
        faulty > 0 ? tr("New: %1. Changed: %2. Unchanged: %3. To be mended: %4.")
                         .arg(created)
                         .arg(changed)
                         .arg(unchanged)
                         .arg(faulty)
                   : tr("New: %1. Changed: %2. Unchanged: %3.").arg(created).arg(changed).arg(unchanged));
    if (whole.isEmpty())
        m_notice->dismiss();
    else
        m_notice->showProblem({ProblemCode::Invalid, whole.join(u'\n'), {}});
    offerWholeFixes();
    fillKeys();
    const int undecided = m_model->plan().undecided();
    if (undecided > 0)
        m_summary->setText(
            m_summary->text() + u' '
            + (undecided == 1
                   ? tr("1 row looks like a record that is here: say what it is.")
                   : tr("%n rows look like records that are here: say what they are.", nullptr, undecided)));
    if (m_proposed.isEmpty())
        m_proposed = m_model->meanings();
    const bool headed = !m_path.isEmpty() || m_headings->isChecked();
    m_remember->setVisible(headed && (m_kept || m_proposed != m_model->meanings().mid(0, m_proposed.size())));
    const int all = created + changed + faulty;
    if (m_model->origin() == Origin::Paste)
        m_all->setText(all == 1 ? tr("Paste 1 record") : tr("Paste %n records", nullptr, all));
    else
        m_all->setText(all == 1 ? tr("Import 1 record") : tr("Import %n records", nullptr, all));
    const int alike = m_model->plan().lookalikes;
    m_update->setVisible(alike > 0);
    m_update->setText(alike == 1 ? tr("1 of them exists here already: update it")
                                 : tr("%n of them exist here already: update them", nullptr, alike));
    const QSignalBlocker quiet(m_update);
    m_update->setChecked(m_model->isUpdating());
    m_all->show();
    m_all->setEnabled(!m_model->plan().hasErrors() && undecided == 0 && all > 0);
    m_valid->setVisible(faulty > 0 && undecided == 0 && m_model->plan().fates.size() > 0);
    const int valid = created + changed;
    m_valid->setText(valid == 1 ? tr("Only the 1 valid one") : tr("Only the %n valid ones", nullptr, valid));
    m_valid->setEnabled(created + changed > 0);
    m_next->setEnabled(faulty > 0 || undecided > 0);
    showProblem();
}

void ImportReview::showProblem()
{
    const QModelIndex at = m_table->currentIndex();
    QString text = at.data(ReviewModel::ProblemRole).toString();
    const QVariant severity = at.data(ReviewModel::SeverityRole);
    const bool error = severity.isValid() && severity.toInt() == int(Finding::Severity::Error);
    if (text.isEmpty())
        text = at.data(ReviewModel::RemarksRole).toString();
    m_fixes->showRow(at);
    m_problem->setRole(error ? Theme::Role::Error : Theme::Role::Text);
    m_problem->setText(text);
}

void ImportReview::goToProblem()
{
    QModelIndex at = m_model->nextProblem(m_table->currentIndex());
    if (!at.isValid())
        at = m_model->index(0, std::min(int(ReviewModel::FirstCell), m_model->columnCount() - 1));
    m_table->setCurrentIndex(at);
    m_table->scrollTo(at);
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void ImportReview::finish(bool leaveOutFaulty)
{
    const Result<ImportPlan> plan = m_model->finalPlan(leaveOutFaulty);
    if (!plan) {
        m_notice->showProblem(plan.error());
        return;
    }
    if (plan->changes.isEmpty())
        return;
    ChangeSet changes = plan->changes;
    remember(changes);
    Q_EMIT accepted(changes);
}

void ImportReview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

bool ImportReview::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table->viewport() && event->type() == QEvent::Resize)
        placeMapping();
    return QWidget::eventFilter(object, event);
}

}  // namespace tri::ui
