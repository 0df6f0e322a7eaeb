// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/formdialogs.h"

#include "core/workspace/workspace.h"
#include "ui/fields/fieldtexts.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/themedlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

enum Columns { Field, Here, There, Note, ColumnCount };
constexpr int kEdit = Qt::UserRole;  // place in the list of edits; -1 = a finding
constexpr int kDetail = Qt::UserRole + 1;
constexpr int kError = Qt::UserRole + 2;

}  // namespace

FormExportDialog::FormExportDialog(const AppContext &context, const RecordId &record, QWidget *parent)
    : QDialog(parent), m_language(new QComboBox(this)), m_record(new QRadioButton(this)),
      m_empty(new QRadioButton(tr("An &empty form for a new one"), this))
{
    setObjectName(u"form_export"_s);
    setWindowTitle(tr("Form to fill in"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Theme &theme = *context.theme;
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.space(3));
    column->addWidget(plainLabel(
        tr("Others fill it in with Word or LibreOffice, or as a table, and send it back; when you take it "
           "in, "
           "you see each change before it is taken. What is internal or sensitive is not told in it."),
        &theme, Theme::Type::Body, Theme::Role::Text, this));
    QString name = record.isNull() ? QString() : recordTitle(context, record);
    m_record->setText(tr("&This one: %1").arg(name.replace(u"&"_s, u"&&"_s).left(60)));
    m_record->setObjectName(u"form_export.record"_s);
    m_record->setVisible(!record.isNull());
    m_record->setChecked(!record.isNull());
    m_empty->setObjectName(u"form_export.empty"_s);
    m_empty->setChecked(record.isNull());
    column->addWidget(m_record);
    column->addWidget(m_empty);
    auto *label = new QLabel(tr("&Language of the form, and of what is written into it"), this);
    label->setBuddy(m_language);
    m_language->setObjectName(u"form_export.language"_s);
    m_language->setAccessibleName(tr("Language of the form, and of what is written into it"));
    for (const QString &code : contentLanguages())
        m_language->addItem(languageName(code), code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(context.contentLanguage)));
    column->addWidget(label);
    column->addWidget(m_language);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(tr("Choose a &file…"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"form_export.choose"_s);
    go->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"form_export.cancel"_s);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(theme.textWidth(60));
    m_language->setFocus(Qt::OtherFocusReason);
}

QString FormExportDialog::language() const
{
    return m_language->currentData().toString();
}

bool FormExportDialog::isEmptyForm() const
{
    return m_empty->isChecked();
}

FormReviewDialog::FormReviewDialog(const AppContext &context, FormPlan plan, const QString &fileName,
                                   QWidget *parent)
    : QDialog(parent), m_context(context), m_plan(std::move(plan)),
      m_notice(new NoticeBar(*context.theme, this)),
      m_summary(plainLabel({}, context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_tree(new QTreeWidget(this)),
      m_detail(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_take(new QPushButton(this))
{
    setObjectName(u"form_review"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setUp(fileName);
    fill();
    summarise();
}

void FormReviewDialog::setUp(const QString &fileName)
{
    const Theme &theme = *m_context.theme;
    setWindowTitle(m_plan.isNew
                       ? tr("A new record from “%1”").arg(fileName)
                       : tr("“%1”: what the form changes").arg(recordTitle(m_context, m_plan.record.id)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(4), theme.space(4), theme.space(4), theme.space(4));
    column->setSpacing(theme.space(2));
    m_notice->hide();
    column->addWidget(m_notice);
    m_summary->setObjectName(u"form_review.summary"_s);
    column->addWidget(m_summary);
    m_tree->setObjectName(u"form_review.tree"_s);
    m_tree->setAccessibleName(tr("Changes that the form makes, to be taken or left"));
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels({tr("Field"), tr("Here"), tr("In the form"), tr("Note")});
    m_tree->setRootIsDecorated(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_tree->setColumnWidth(Field, theme.textWidth(26));
    m_tree->setColumnWidth(Here, theme.textWidth(28));
    m_tree->setColumnWidth(There, theme.textWidth(28));
    column->addWidget(m_tree, 1);
    m_detail->setObjectName(u"form_review.detail"_s);
    m_detail->setWordWrap(true);
    m_detail->setMinimumHeight(theme.rowHeight() * 2);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column->addWidget(m_detail);
    setUpButtons(column);
    const QSize wanted(theme.textWidth(120), theme.rowHeight() * 20);
    resize(screen() ? wanted.boundedTo(screen()->availableSize() * 9 / 10) : wanted);
    connect(m_tree, &QTreeWidget::itemChanged, this, &FormReviewDialog::summarise);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &FormReviewDialog::showDetail);
}

void FormReviewDialog::setUpButtons(QLayout *column)
{
    auto *line = new QHBoxLayout;
    m_take->setObjectName(u"form_review.take"_s);
    m_take->setToolTip(tr("Ctrl+Enter"));
    m_take->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"form_review.cancel"_s);
    cancel->setAutoDefault(false);
    line->addWidget(m_take);
    line->addStretch(1);
    line->addWidget(cancel);
    static_cast<QVBoxLayout *>(column)->addLayout(line);
    connect(m_take, &QPushButton::clicked, this, &FormReviewDialog::apply);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this);
        connect(shortcut, &QShortcut::activated, m_take, &QPushButton::click);
    }
}

void FormReviewDialog::fill()
{
    const auto line = [](const QString &text) { return text.simplified().left(120); };
    for (const FormFinding &finding : std::as_const(m_plan.findings)) {
        const bool isError = finding.severity == Finding::Severity::Error;
        const FieldSpec *field = m_plan.kind->field(finding.field);
        const QString here = field
            ? displayText(*field, m_plan.record.value(finding.field), textContext(m_context))
            : QString();
        auto *item = new QTreeWidgetItem(
            m_tree,
            {finding.label.isEmpty() ? tr("The whole form") : finding.label, line(here), line(finding.value),
             (isError ? tr("Not taken: %1") : tr("To be known: %1")).arg(line(finding.text))});
        item->setData(Field, kEdit, -1);
        item->setData(Field, kDetail, finding.text);
        item->setData(Field, kError, isError);
        item->setIcon(Field, m_context.theme->icon(isError ? u"dialog-error"_s : u"dialog-information"_s));
    }
    for (int at = 0; at < int(m_plan.edits.size()); ++at) {
        const FormEdit &edit = m_plan.edits[at];
        auto *item = new QTreeWidgetItem(m_tree,
                                         {edit.label, line(edit.here), line(edit.there),
                                          edit.conflict ? tr("Changed here too") : QString()});
        item->setData(Field, kEdit, at);
        item->setData(
            Field, kDetail,
            edit.conflict
                ? tr("It changed here since the form was sent. Tick it to take what the form says: %1")
                      .arg(edit.there.isEmpty() ? tr("(nothing)") : edit.there)
                : edit.there);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Field, edit.conflict ? Qt::Unchecked : Qt::Checked);
    }
    if (QTreeWidgetItem *first = m_tree->topLevelItem(0))
        m_tree->setCurrentItem(first);
    m_tree->setFocus(Qt::OtherFocusReason);
}

FormChoices FormReviewDialog::choices() const
{
    FormChoices out;
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_tree->topLevelItem(row);
        const int edit = item->data(Field, kEdit).toInt();
        if (edit >= 0)
            (item->checkState(Field) == Qt::Checked ? out.taken : out.left).insert(edit);
    }
    return out;
}

void FormReviewDialog::summarise()
{
    const int taken = int(choices().taken.size());
    QStringList parts;
    if (m_plan.edits.isEmpty() && m_plan.findings.isEmpty())
        parts << tr("The form says nothing else than the record does.");
    else if (m_plan.isNew)
        parts << tr("The form makes a new record: %1.").arg(m_plan.kind->labelText());
    else
        parts << tr("Changes in the form: %1. As they stand here: %2.")
                     .arg(m_plan.edits.size())
                     .arg(m_plan.unchanged);
    if (m_plan.errors() > 0)
        parts << tr("Problems: %1; those fields are left as they are.").arg(m_plan.errors());
    if (m_plan.conflicts() > 0)
        parts << tr("Changed on both sides: %1; decide on each.").arg(m_plan.conflicts());
    m_summary->setText(parts.join(u' '));
    m_take->setText(taken == 1 ? tr("Take over 1 field") : tr("Take over %n fields", nullptr, taken));
    m_take->setEnabled(taken > 0);
}

void FormReviewDialog::showDetail()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const bool isError = item && item->data(Field, kError).toBool();
    m_detail->setRole(isError ? Theme::Role::Error : Theme::Role::Text);
    m_detail->setText(item ? item->data(Field, kDetail).toString().left(1200) : QString());
}

void FormReviewDialog::apply()
{
    if (!m_take->isEnabled())
        return;
    const Result<ChangeSet> changes = formChanges(m_plan, choices());
    const Result<Stamp> done =
        changes ? m_context.workspace->apply(*changes) : Result<Stamp>(fail(changes.error()));
    if (!done) {
        m_notice->showProblem(done.error());
        return;
    }
    m_context.navigator->notify(tr("What the form says was taken over. Undo takes all of it back."));
    const RecordId record = m_plan.record.id;
    const bool isNew = m_plan.isNew;
    accept();
    if (isNew)
        m_context.navigator->showRecord(record);
}

}  // namespace tri::ui
