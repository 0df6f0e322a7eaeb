// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/comparepart.h"

#include "core/base/safefile.h"
#include "core/exchange/csv.h"
#include "core/kinds/meeting.h"
#include "core/record/valuetext.h"
#include "core/workspace/workspace.h"
#include "ui/services/filechooser.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Line, Then, Now, Due };

}  // namespace

ComparePart::ComparePart(const AppContext &context, QWidget *parent)
    : PlanPart(context, parent), m_comparer(new PlanComparer(context, this)),
      m_notice(new NoticeBar(*context.theme, this)),
      m_summary(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_list(new QTreeWidget(this))
{
    setObjectName(u"plan.compare"_s);
    m_notice->setObjectName(u"plan.compare.notice"_s);
    setUpActions();
    makeList();
    auto *across = new QHBoxLayout;  // under the title; unlike a margin it is mirrored
    across->setSpacing(0);
    across->addSpacing(context.theme->space(4));
    across->addWidget(m_list, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_notice);
    column->addLayout(across, 1);
    connect(m_comparer, &PlanComparer::compared, this, &ComparePart::take);
}

void ComparePart::setUpActions()
{
    const auto make = [this](const QString &key, const QString &icon, const QString &text, const QString &tip,
                             auto slot) {
        auto *action = new QAction(m_context.theme->icon(icon), text, this);
        action->setObjectName(u"plan.compare."_s + key);
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_compare = make(u"compare"_s, u"view-refresh"_s, tr("Compare"),
                     tr("Hold the plan at the two moments against each other"), &ComparePart::compare);
    m_print = make(u"print"_s, u"document-print"_s, tr("Print the changes"),
                   tr("Show the changes as they will be printed"), &ComparePart::print);
    m_csv = make(u"csv"_s, u"document-save"_s, tr("Save as table"),
                 tr("Save the changes in sight as a CSV file"), &ComparePart::saveCsv);
    m_open = make(u"open"_s, u"document-open"_s, tr("Open the record"),
                  tr("Open the record with all its fields (Enter)"), &ComparePart::openCurrent);
}

QComboBox *ComparePart::makeMoments(const QString &key, const QString &name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(u"plan.compare."_s + key);
    box->setAccessibleName(name);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    box->lineEdit()->setPlaceholderText(tr("A version, a meeting or a day"));
    box->setToolTip(tr("Choose, or type a day such as 14 May 2014"));
    connect(box, &QComboBox::activated, this, &ComparePart::compare);
    connect(box->lineEdit(), &QLineEdit::returnPressed, this, &ComparePart::compare);
    return box;
}

QWidget *ComparePart::makeHead()
{
    const Theme &theme = *m_context.theme;
    auto *head = new QWidget(this);
    m_then = makeMoments(u"then"_s, tr("From"));
    m_now = makeMoments(u"now"_s, tr("To"));
    m_summary->setObjectName(u"plan.compare.summary"_s);
    m_summary->setStrong(true);
    m_summary->setWordWrap(true);
    const auto filter = [this](const QString &key, const QString &name) {
        auto *box = new QComboBox(this);
        box->setObjectName(u"plan.compare."_s + key);
        box->setAccessibleName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
        connect(box, &QComboBox::currentIndexChanged, this, &ComparePart::fill);
        return box;
    };
    m_field = filter(u"field"_s, tr("Field"));
    m_owner = filter(u"owner"_s, tr("Lead"));
    const auto label = [&](const QString &text, QWidget *field) {
        auto *made = new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Muted, head);
        made->setText(text);
        made->setBuddy(field);
        return made;
    };
    auto *moments = new QHBoxLayout;
    moments->setSpacing(theme.space(2));
    moments->addWidget(label(tr("From"), m_then));
    moments->addWidget(m_then, 1);
    moments->addWidget(label(tr("To"), m_now));
    moments->addWidget(m_now, 1);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(theme.space(2));
    filters->addWidget(m_summary, 1);
    filters->addWidget(m_field);
    filters->addWidget(m_owner);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), theme.space(2));
    column->setSpacing(theme.space(2));
    column->addLayout(moments);
    column->addLayout(filters);
    return head;
}

void ComparePart::makeList()
{
    m_list->setObjectName(u"plan.compare.list"_s);
    m_list->setAccessibleName(tr("Changes by line"));
    m_list->setHeaderLabels({tr("Line and field"), tr("Then"), tr("Now"), tr("Due dates")});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAllColumnsShowFocus(true);
    m_list->setWordWrap(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({m_open});
    connect(m_list, &QTreeWidget::itemActivated, this, &ComparePart::openCurrent);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        updateActions();
        Q_EMIT currentLineChanged();
    });
}

void ComparePart::showPlan(const SharedPlan &plan)
{
    const bool other = !m_plan || m_plan->plan.id != plan->plan.id;
    m_plan = plan;
    fillMoments();
    if (other)
        m_answer.reset();
    compare();
    updateActions();
}

/// Versions first, the newest on top, then the meetings that are over, then nothing but what is typed.
void ComparePart::fillMoments()
{
    Reader reader(*m_context.workspace);
    const QList<PlanVersion> versions = planVersions(reader, m_plan->plan.id);
    QList<Meeting> meetings = reader.all<Meeting>();
    if (reader.problem())
        Q_EMIT failed(*reader.problem());
    const PartialDate today(m_context.clock->today());
    meetings.removeIf([&](const Meeting &one) {
        return one.isTemplate || one.from.isNull() || one.from > today || one.reference.isEmpty();
    });
    std::stable_sort(meetings.begin(), meetings.end(),
                     [](const Meeting &a, const Meeting &b) { return a.from > b.from; });
    for (QComboBox *box : {m_then, m_now}) {
        const QSignalBlocker quiet(box);
        const bool fresh = box->count() == 0 || (box == m_then && momentIn(box) == u"now");
        const QString typed = box->currentText();
        box->clear();
        box->addItem(tr("Now"), u"now"_s);
        for (auto at = versions.rbegin(); at != versions.rend(); ++at)
            box->addItem(
                tr("%1 (%2)", "a version and its date").arg(versionName(*at), shortDate(at->date, locale())),
                u"v%1"_s.arg(at->number.value_or(0)));
        for (const Meeting &one : std::as_const(meetings))
            box->addItem(tr("%1 (%2)", "a meeting and its date")
                             .arg(one.title.in(m_context.contentLanguage), shortDate(one.from, locale())),
                         one.id.toString());
        if (!fresh)
            box->setEditText(typed);
        else
            box->setCurrentIndex(box == m_then && !versions.isEmpty() ? 1 : 0);
    }
}

QString ComparePart::momentIn(const QComboBox *box) const
{
    const int at = box->findText(box->currentText());
    return at >= 0 ? box->itemData(at).toString() : box->currentText().trimmed();
}

void ComparePart::compare()
{
    if (!m_plan)
        return;
    const QString then = momentIn(m_then);
    if (then.isEmpty() || momentIn(m_now) == then) {
        m_answer.reset();
        m_list->clear();
        m_summary->setText(tr("Choose from when the plan is to be compared: a version, a meeting or a day."));
        updateActions();
        return;
    }
    m_summary->setText(tr("Reading …"));
    m_comparer->compare({m_plan->plan.id, then, momentIn(m_now)});
}

void ComparePart::take(const std::shared_ptr<const Result<PlanComparer::Answer>> &answer)
{
    m_answer = answer;
    if (!*answer) {
        m_list->clear();
        m_summary->setText(tr("Nothing could be compared."));
        m_notice->showProblem(answer->error());
    } else {
        if (m_notice->isShowing())
            m_notice->dismiss();
        fillFilters();
        fill();
    }
    updateActions();
}

RecordIds ComparePart::ownersOf(const PlanRecordChange &change) const
{
    const PlanTree &tree =
        (change.fate == PlanRecordChange::Fate::Gone ? (*m_answer)->before : (*m_answer)->after).tree;
    const int line = tree.placeOf(change.line);
    if (line < 0)
        return {};
    const Activity *work = tree.activity(line);
    return work ? work->owners : tree.objective(line)->owners;
}

void ComparePart::fillFilters()
{
    QMap<QString, QString> fields;
    QMap<QString, QString> owners;
    for (const PlanRecordChange &change : (*m_answer)->comparison.changes) {
        for (const PlanFieldChange &one : change.fields)
            fields.insert(change.now.spec->field(one.field)->labelText(), one.field);
        for (const RecordId &owner : ownersOf(change))
            owners.insert(m_context.workspace->shortTitle(owner, m_context.contentLanguage),
                          owner.toString());
    }
    const auto refill = [](QComboBox *box, const QString &all, const QMap<QString, QString> &items) {
        const QSignalBlocker quiet(box);
        const QVariant again = box->currentData();
        box->clear();
        box->addItem(all, QString());
        for (auto it = items.cbegin(); it != items.cend(); ++it)
            box->addItem(it.key(), it.value());
        box->setCurrentIndex(std::max(0, box->findData(again)));
    };
    refill(m_field, tr("All fields"), fields);
    refill(m_owner, tr("All leads"), owners);
}

bool ComparePart::passes(const PlanRecordChange &change) const
{
    const QString field = m_field->currentData().toString();
    const QString owner = m_owner->currentData().toString();
    const bool hasField = field.isEmpty()
        || std::any_of(change.fields.begin(), change.fields.end(),
                       [&](const PlanFieldChange &one) { return one.field == field; });
    const RecordIds owners = ownersOf(change);
    const bool hasOwner = owner.isEmpty()
        || std::any_of(owners.begin(), owners.end(),
                       [&](const RecordId &id) { return id.toString() == owner; });
    return hasField && hasOwner;
}

QString ComparePart::numbersOf(const PlanRecordChange &change) const
{
    if (change.numberThen.isEmpty() || change.numberNow.isEmpty() || change.numberThen == change.numberNow)
        return change.numberNow.isEmpty() ? change.numberThen : change.numberNow;
    return tr("%1 (was %2)", "number of a line, now and then").arg(change.numberNow, change.numberThen);
}

QString ComparePart::nameOf(const PlanRecordChange &change) const
{
    const TextContext context{locale(), m_context.contentLanguage, {}};
    const Row &row = change.shown();
    const bool line = change.line == row.id;
    const int title = row.spec->indexOf("title");
    const auto *text = title < 0 ? nullptr : std::get_if<LocalText>(&row.values.at(title));
    const QString name = text ? text->in(m_context.contentLanguage)
                              : m_context.workspace->title(row.id, m_context.contentLanguage);
    QStringList parts{numbersOf(change), isolated(name)};
    parts.removeAll(QString());
    return line ? parts.join(u' ') : row.spec->labelText() + u": "_s + parts.join(u' ');
}

QString ComparePart::valueOf(const RecordSpec &spec, const QString &field, const FieldValue &value) const
{
    const TextContext context{locale(), m_context.contentLanguage, [this](const RecordId &id) {
                                  return m_context.workspace->shortTitle(id, m_context.contentLanguage);
                              }};
    return displayText(*spec.field(field), value, context);
}

void ComparePart::addChange(const PlanRecordChange &change)
{
    auto *item = new QTreeWidgetItem(m_list);
    item->setText(Line, nameOf(change));
    item->setText(Now, fateText(change));
    item->setText(Due, slipText(change, locale()));
    item->setData(Line, Qt::UserRole, change.shown().id.toString());
    item->setData(Line, Qt::UserRole + 1, change.line.toString());
    item->setFont(Line, m_context.theme->font(Theme::Type::Body, true));
    const QString only = m_field->currentData().toString();
    for (const PlanFieldChange &one : change.fields) {
        if (!only.isEmpty() && one.field != only)
            continue;
        auto *row = new QTreeWidgetItem(item);
        row->setText(Line, change.now.spec->field(one.field)->labelText());
        row->setText(Then, valueOf(*change.now.spec, one.field, one.then));
        row->setText(Now, valueOf(*change.now.spec, one.field, one.now));
        row->setData(Line, Qt::UserRole, change.shown().id.toString());
        row->setData(Line, Qt::UserRole + 1, change.line.toString());
    }
    item->setExpanded(true);
}

void ComparePart::fill()
{
    if (!canPrint())
        return;
    const PlanComparer::Answer &answer = **m_answer;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int shown = 0;
    for (const PlanRecordChange &change : answer.comparison.changes)
        if (passes(change)) {
            addChange(change);
            ++shown;
        }
    const QString counts = comparisonText(answer.comparison);
    m_summary->setText(
        shown == answer.comparison.changes.size() ? counts : tr("%1; %n shown", nullptr, shown).arg(counts));
    m_list->headerItem()->setText(Then, answer.then.name);
    m_list->headerItem()->setText(Now, answer.now.name);
    updateActions();
}

QByteArray ComparePart::csv() const
{
    CsvWriter writer;
    for (const QString &heading : {tr("Number then"), tr("Number now"), tr("Line"), tr("What became of it"),
                                   tr("Field"), tr("Then"), tr("Now"), tr("Days later")})
        writer.addText(heading);
    writer.endRecord();
    const auto add = [&](const PlanRecordChange &change, const QString &field, const QString &then,
                         const QString &now, const QString &days) {
        for (const QString &cell : {change.numberThen, change.numberNow,
                                    titleText(change.shown(), {locale(), m_context.contentLanguage, {}}),
                                    fateText(change), field, then, now})
            writer.addText(cell);
        writer.addNumber(days);
        writer.endRecord();
    };
    for (const PlanRecordChange &change : (*m_answer)->comparison.changes) {
        if (!passes(change))
            continue;
        if (change.fields.isEmpty())
            add(change, {}, {}, {}, {});
        for (const PlanFieldChange &one : change.fields)
            add(change, change.now.spec->field(one.field)->labelText(),
                valueOf(*change.now.spec, one.field, one.then), valueOf(*change.now.spec, one.field, one.now),
                one.field == u"due" && change.slip ? QString::number(*change.slip) : QString());
    }
    return writer.bytes();
}

void ComparePart::saveCsv()
{
    if (!canPrint() || !m_context.files)
        return;
    FileChooser::Request request;
    request.title = tr("Save the changes as a table");
    request.filter = tr("CSV files (*.csv)");
    const QString name = m_plan->plan.reference.isEmpty() ? tr("plan") : m_plan->plan.reference;
    request.suggestion = QFileInfo(m_context.workspace->path())
                             .dir()
                             .filePath(tr("%1 changes", "name of a file").arg(name) + u".csv"_s);
    request.suffix = u"csv"_s;
    m_context.files->chooseNew(this, request, [this](const QString &path) {
        if (const Status written = writeAllAtomically(path, csv()); !written)
            m_notice->showProblem(written.error());
        else
            m_notice->showNote(tr("Saved as “%1”.").arg(QDir::toNativeSeparators(path)));
    });
}

RecordId ComparePart::currentLine() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? RecordId::parse(item->data(Line, Qt::UserRole + 1).toString()).value_or(RecordId())
                : RecordId();
}

void ComparePart::openCurrent()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (const auto id = item ? RecordId::parse(item->data(Line, Qt::UserRole).toString()) : std::nullopt)
        m_context.navigator->showRecord(*id);
}

QList<QAction *> ComparePart::actions()
{
    return {m_compare, m_print, m_csv, m_open};
}

void ComparePart::updateActions()
{
    m_compare->setEnabled(m_plan != nullptr);
    m_print->setEnabled(canPrint());
    m_csv->setEnabled(canPrint() && m_context.files);
    m_open->setEnabled(m_list->currentItem() != nullptr);
}

void ComparePart::print()
{
    if (canPrint())
        m_context.navigator->showPaper(
            m_plan->plan.id, u"plan_changes@%1..%2"_s.arg((*m_answer)->order.then, (*m_answer)->order.now));
}

void ComparePart::focusFirst()
{
    m_then->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
