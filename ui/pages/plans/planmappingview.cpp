// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/planmappingview.h"

#include "core/workspace/workspace.h"
#include "ui/fields/fieldtexts.h"
#include "ui/services/accesskeys.h"
#include "ui/services/theme.h"
#include "ui/widgets/themedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QTableWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostShown = 300;  // lines of the outline: enough to see whether it is right

QString sureness(int confidence)
{
    constexpr int sure = 80;
    constexpr int likely = 55;
    return confidence >= sure  ? PlanMappingView::tr("sure")
        : confidence >= likely ? PlanMappingView::tr("likely")
        : confidence > 0       ? PlanMappingView::tr("a guess")
                               : QString();
}

}  // namespace

PlanMappingView::PlanMappingView(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_intro(plainLabel({}, context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_sheet(new QComboBox(this)), m_headingRow(new QSpinBox(this)), m_by(new QComboBox(this)),
      m_language(new QComboBox(this)), m_columns(new QTableWidget(this)), m_preview(new QTreeWidget(this)),
      m_told(plainLabel({}, context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_remember(new QCheckBox(tr("&Remember this for sheets with the same headings, as"), this)),
      m_name(new QLineEdit(this)), m_go(new QPushButton(tr("See the changes"), this))
{
    setUp();
}

void PlanMappingView::setUp()
{
    setObjectName(u"plan_mapping"_s);
    const Theme &theme = *m_context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    m_intro->setObjectName(u"plan_mapping.intro"_s);
    m_intro->setWordWrap(true);
    column->addWidget(m_intro);
    column->addWidget(setUpHead());
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    m_columns->setObjectName(u"plan_mapping.columns"_s);
    m_columns->setAccessibleName(tr("Columns of the sheet and what they mean"));
    m_columns->setColumnCount(4);
    m_columns->setHorizontalHeaderLabels(
        {tr("Column"), tr("Means"), tr("How sure"), tr("What stands in it")});
    m_columns->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_columns->horizontalHeader()->setStretchLastSection(true);
    m_columns->verticalHeader()->hide();
    m_columns->verticalHeader()->setDefaultSectionSize(theme.rowHeight() + theme.space(2));
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setFrameShape(QFrame::NoFrame);
    m_columns->setShowGrid(false);
    m_columns->setWordWrap(false);
    m_columns->setColumnWidth(0, theme.textWidth(18));
    m_columns->setColumnWidth(1, theme.textWidth(28));
    m_columns->setColumnWidth(2, theme.textWidth(10));
    split->addWidget(m_columns);
    m_preview->setObjectName(u"plan_mapping.preview"_s);
    m_preview->setAccessibleName(tr("Outline that comes of it"));
    m_preview->setHeaderLabels({tr("Outline that comes of it"), tr("Level")});
    m_preview->header()->setStretchLastSection(false);
    m_preview->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_preview->setColumnWidth(1, theme.textWidth(12));
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setUniformRowHeights(true);
    split->addWidget(m_preview);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    column->addWidget(split, 1);
    m_told->setObjectName(u"plan_mapping.told"_s);
    m_told->setWordWrap(true);
    column->addWidget(m_told);
    setUpButtons();
}

QWidget *PlanMappingView::setUpHead()
{
    const Theme &theme = *m_context.theme;
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.space(2));
    const auto add = [head, row](const QString &text, QWidget *box, const QString &name) {
        auto *label = new QLabel(text, head);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(box);
        box->setObjectName(u"plan_mapping."_s + name);
        box->setAccessibleName(withoutAccessKey(text));
        row->addWidget(label);
        row->addWidget(box);
        return label;
    };
    m_sheetLabel = add(tr("&Sheet"), m_sheet, u"sheet"_s);
    add(tr("&Headings in row"), m_headingRow, u"heading_row"_s);
    add(tr("&Lines"), m_by, u"lines_by"_s);
    add(tr("&Texts in"), m_language, u"language"_s);
    row->addStretch(1);
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sheet->setMinimumContentsLength(10);
    m_headingRow->setRange(0, 999);
    m_headingRow->setSpecialValueText(tr("none found"));
    for (const LinesBy by :
         {LinesBy::Columns, LinesBy::LevelColumn, LinesBy::Numbers, LinesBy::Indents, LinesBy::Nothing})
        m_by->addItem(linesByText(by), linesByKey(by));
    m_by->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_by->setMinimumContentsLength(30);
    for (const QString &code : contentLanguages())
        m_language->addItem(languageName(code), code);
    connect(m_sheet, &QComboBox::activated, this, [this] { propose(m_sheet->currentText(), 0); });
    connect(m_headingRow, &QSpinBox::valueChanged, this,
            [this](int headings) { propose(m_map.sheet, headings); });
    connect(m_by, &QComboBox::activated, this, [this] {
        m_map.by = parseLinesBy(m_by->currentData().toString());
        showPreview();
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        m_map.language = m_language->currentData().toString();
        showPreview();
    });
    return head;
}

void PlanMappingView::setUpButtons()
{
    auto *keep = new QHBoxLayout;
    m_remember->setObjectName(u"plan_mapping.remember"_s);
    m_remember->setChecked(true);
    m_name->setObjectName(u"plan_mapping.name"_s);
    m_name->setAccessibleName(tr("Name of the mapping"));
    keep->addWidget(m_remember);
    keep->addWidget(m_name, 1);
    connect(m_remember, &QCheckBox::toggled, m_name, &QWidget::setEnabled);
    auto *line = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"plan_mapping.cancel"_s);
    m_go->setObjectName(u"plan_mapping.go"_s);
    m_go->setDefault(true);
    cancel->setAutoDefault(false);
    line->addWidget(m_go);
    line->addStretch(1);
    line->addWidget(cancel);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(keep);
    column->addLayout(line);
    connect(m_go, &QPushButton::clicked, this, &PlanMappingView::accepted);
    connect(cancel, &QPushButton::clicked, this, &PlanMappingView::cancelled);
}

void PlanMappingView::begin(const RawBook &book, const QString &name)
{
    m_fileName = name;
    m_book = &book;
    m_sheet->clear();
    m_sheet->addItems(readableSheets(book));
    propose({}, 0);
}

void PlanMappingView::propose(const QString &sheet, int headingRow)
{
    const QString language = m_map.sheet.isEmpty() ? m_context.contentLanguage : m_map.language;
    Reader reader(*m_context.workspace);
    ProposedMap proposed = proposeMap(reader, *m_book, sheet, headingRow);
    m_map = std::move(proposed.map);
    m_kept = std::move(proposed.kept);
    if (!m_kept)
        m_map.language = language;
    m_intro->setText(m_kept ? tr("A sheet with these headings was read before as “%1”; its columns are taken "
                                 "as they were then.")
                                  .arg(m_kept->title)
                            : tr("This is no workbook that the program wrote. Say what its columns mean; "
                                 "what is proposed comes from "
                                 "their headings and from what stands in them."));
    m_name->setText(m_kept ? m_kept->title : m_fileName);
    fillHead();
    fillColumns();
    showPreview();
}

void PlanMappingView::fillHead()
{
    const QSignalBlocker quietSheet(m_sheet);
    const QSignalBlocker quietRow(m_headingRow);
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findText(m_map.sheet)));
    m_sheet->setVisible(m_sheet->count() > 1);
    m_sheetLabel->setVisible(m_sheet->count() > 1);
    m_headingRow->setValue(m_map.headingRow);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_map.language)));
}

void PlanMappingView::fillColumns()
{
    m_columns->setRowCount(0);
    m_columns->setRowCount(int(m_map.columns.size()));
    for (int at = 0; at < m_map.columns.size(); ++at) {
        const MapColumn &column = m_map.columns[at];
        const QString heading =
            column.heading.isEmpty() ? tr("(column %1)").arg(column.column) : column.heading;
        m_columns->setItem(at, 0, new QTableWidgetItem(heading));
        m_columns->setItem(at, 2, new QTableWidgetItem(sureness(column.confidence)));
        m_columns->setItem(at, 3, new QTableWidgetItem(column.samples.join(u"  ·  "_s).simplified()));
        auto *box = new QComboBox(m_columns);
        box->setObjectName(u"plan_mapping.column.%1"_s.arg(at));
        box->setAccessibleName(tr("What the column “%1” means").arg(heading));
        box->addItem(tr("(left out)"), QString());
        for (const MapMeaning &meaning : mapMeanings())
            box->addItem(meaning.label, meaning.key);
        box->setCurrentIndex(std::max(0, box->findData(column.means)));
        connect(box, &QComboBox::activated, this,
                [this, box, at] { setMeaning(at, box->currentData().toString()); });
        m_columns->setCellWidget(at, 1, box);
    }
}

/// A meaning that another column had is that of this one now.
void PlanMappingView::setMeaning(int column, const QString &means)
{
    for (int at = 0; at < m_map.columns.size(); ++at) {
        if (at == column || means.isEmpty() || m_map.columns[at].means != means)
            continue;
        m_map.columns[at].means.clear();
        static_cast<QComboBox *>(m_columns->cellWidget(at, 1))->setCurrentIndex(0);
        m_columns->item(at, 2)->setText({});
    }
    m_map.columns[column].means = means;
    m_columns->item(column, 2)->setText(means.isEmpty() ? QString() : tr("chosen"));
    if (means.startsWith(u'@') || means == u"number")
        m_map.by = proposeLinesBy(*m_book, m_map);
    showPreview();
}

void PlanMappingView::showPreview()
{
    m_by->setCurrentIndex(std::max(0, m_by->findData(linesByKey(m_map.by))));
    const PlanBook book = planBook();
    struct Shown {
        int uid;
        int above;
        QString title;
        PlanSheet level;
    };
    QList<Shown> lines;
    for (const PlanTable &table : book.tables)
        for (const PlanTableRow &row : table.rows)
            lines << Shown{row.uid, row.above, (row.cells.value(0) + u' ' + row.cells.value(1)).simplified(),
                           table.sheet};
    std::sort(lines.begin(), lines.end(), [](const Shown &a, const Shown &b) { return a.uid < b.uid; });
    m_preview->clear();
    QHash<int, QTreeWidgetItem *> items;
    for (const Shown &line : lines.mid(0, kMostShown)) {
        auto *item = new QTreeWidgetItem({line.title, sheetName(line.level, m_context.contentLanguage)});
        if (QTreeWidgetItem *above = items.value(line.above))
            above->addChild(item);
        else
            m_preview->addTopLevelItem(item);
        items.insert(line.uid, item);
    }
    m_preview->expandAll();
    QString text = tr("Lines that come of the sheet: %1.").arg(lines.size());
    if (lines.isEmpty())
        text = tr(
            "No line comes of the sheet yet. Say which column holds the titles of activities or of lines.");
    else if (!book.findings.isEmpty())
        text += u' '
            + tr("Rows that are not read: %1. The first: %2")
                  .arg(book.findings.size())
                  .arg(findingText(book.findings.first()));
    m_told->setText(text);
    m_go->setEnabled(!lines.isEmpty());
}

bool PlanMappingView::isRemembered() const
{
    return m_remember->isChecked();
}

QString PlanMappingView::rememberedAs() const
{
    return m_name->text().trimmed();
}

}  // namespace tri::ui
