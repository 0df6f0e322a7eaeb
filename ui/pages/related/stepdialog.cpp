// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/related/stepdialog.h"

#include "ui/fields/fieldfactory.h"
#include "ui/fields/fieldtexts.h"
#include "ui/fields/linkbox.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/readingmargins.h"

#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRecord = Qt::UserRole;
constexpr int kField = Qt::UserRole + 1;
constexpr int kOne = Qt::UserRole + 2;
constexpr int kMostParts = 6;

}  // namespace

RecommendationStepDialog::RecommendationStepDialog(const AppContext &context, RecommendationStep step,
                                                   const RecordId &from, QWidget *parent)
    : QDialog(parent), m_context(context), m_step(step), m_old{from},
      m_notice(new NoticeBar(*context.theme, this))
{
    setObjectName(u"recommendation_step"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    Reader reader(*m_context.workspace);
    m_data = readStep(reader, m_old);
    setUp();
    for (int part = 0; part < (m_step == RecommendationStep::Split ? 2 : 1); ++part)
        addPart();
    reread();
    (m_add ? static_cast<QWidget *>(m_add) : m_parts.first().text)->setFocus(Qt::OtherFocusReason);
}

void RecommendationStepDialog::setUp()
{
    const Theme &theme = *m_context.theme;
    const Recommendation *from = find(m_old.first());
    const QString name = from ? from->reference : QString();
    setWindowTitle(m_step == RecommendationStep::Merge ? tr("Merge %1 into a new recommendation").arg(name)
                       : m_step == RecommendationStep::Split
                       ? tr("Split %1 into new recommendations").arg(name)
                       : tr("Replace %1 by another recommendation").arg(name));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(4), theme.space(4), theme.space(4), theme.space(4));
    column->setSpacing(theme.space(2));
    m_notice->hide();
    column->addWidget(m_notice);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"recommendation_step.scroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(setUpContent());
    column->addWidget(scroll, 1);
    setUpButtons(column);
    const QSize wanted(theme.textWidth(100), theme.rowHeight() * 24);
    resize(screen() ? wanted.boundedTo(screen()->availableSize() * 9 / 10) : wanted);
}

QWidget *RecommendationStepDialog::setUpContent()
{
    const Theme &theme = *m_context.theme;
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    setReadingMargins(column, 0, 0, theme.space(2), 0);
    column->setSpacing(theme.space(2));
    column->addWidget(plainLabel(tr("The old ones stay as they were said, with their numbers. The new one "
                                    "names them, and their pages say what stands in "
                                    "their place and why."),
                                 m_context.theme, Theme::Type::Body, Theme::Role::Muted, content));
    if (m_step == RecommendationStep::Merge)
        setUpOld(column);
    else
        column->addWidget(plainLabel(nameOf(m_old.first()), m_context.theme, Theme::Type::Body,
                                     Theme::Role::Text, content, true));
    if (m_step == RecommendationStep::Replace)
        setUpBy(column);
    m_newOnes = new QWidget(content);
    m_partColumn = new QVBoxLayout(m_newOnes);
    m_partColumn->setContentsMargins(0, 0, 0, 0);
    m_partColumn->setSpacing(theme.space(2));
    column->addWidget(m_newOnes);
    if (m_step == RecommendationStep::Split) {
        auto *line = new QHBoxLayout;
        auto *add = new QPushButton(tr("Add a part"), content);
        add->setObjectName(u"recommendation_step.add_part"_s);
        m_removePart = new QPushButton(tr("Remove the last part"), content);
        m_removePart->setObjectName(u"recommendation_step.remove_part"_s);
        line->addWidget(add);
        line->addWidget(m_removePart);
        line->addStretch(1);
        column->addLayout(line);
        connect(add, &QPushButton::clicked, this, [this] {
            addPart();
            m_parts.last().text->setFocus(Qt::OtherFocusReason);
            fillHanging();
        });
        connect(m_removePart, &QPushButton::clicked, this, &RecommendationStepDialog::removePart);
    }
    m_because = addEditor(column, "replaced_because", u"recommendation_step.because"_s, tr("&Why"));
    setUpHanging(column);
    column->addStretch(1);
    return content;
}

void RecommendationStepDialog::setUpOld(QVBoxLayout *column)
{
    auto *label = new QLabel(tr("These become &one"), this);
    m_oldList = new QListWidget(this);
    m_oldList->setObjectName(u"recommendation_step.old"_s);
    m_oldList->setAccessibleName(tr("Recommendations that become one"));
    m_oldList->setWordWrap(true);
    m_oldList->setMaximumHeight(m_context.theme->rowHeight() * 4);
    label->setBuddy(m_oldList);
    m_add = new LinkBox(*kindOf<Recommendation>().spec.field("replaces"), m_context, this);
    m_add->setObjectName(u"recommendation_step.add"_s);
    m_add->setAccessibleName(tr("Add another recommendation that becomes one with it"));
    m_add->setPlaceholderText(tr("Add: type a number or words"));
    auto *remove = new QPushButton(tr("Leave out"), this);
    remove->setObjectName(u"recommendation_step.remove"_s);
    remove->setToolTip(tr("Leave the selected recommendation as it is"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_add, 1);
    line->addWidget(remove);
    column->addWidget(label);
    column->addWidget(m_oldList);
    column->addLayout(line);
    connect(m_add, &LinkBox::chosen, this, &RecommendationStepDialog::addOld);
    connect(remove, &QPushButton::clicked, this, &RecommendationStepDialog::removeOld);
}

void RecommendationStepDialog::setUpBy(QVBoxLayout *column)
{
    m_new = new QRadioButton(tr("By a &new one"), this);
    m_new->setObjectName(u"recommendation_step.new"_s);
    m_new->setChecked(true);
    m_existing = new QRadioButton(tr("By one that is &there already"), this);
    m_existing->setObjectName(u"recommendation_step.existing"_s);
    m_byBox = new LinkBox(*kindOf<Recommendation>().spec.field("replaces"), m_context, this);
    m_byBox->setObjectName(u"recommendation_step.by"_s);
    m_byBox->setAccessibleName(tr("Recommendation that stands in its place"));
    m_byBox->setPlaceholderText(tr("Type a number or words"));
    m_byBox->setExcluded(m_old);
    m_byText = plainLabel({}, m_context.theme, Theme::Type::Body, Theme::Role::Text, this);
    m_byText->setObjectName(u"recommendation_step.by_text"_s);
    for (QWidget *widget : {static_cast<QWidget *>(m_new), static_cast<QWidget *>(m_existing),
                            static_cast<QWidget *>(m_byBox), static_cast<QWidget *>(m_byText)})
        column->addWidget(widget);
    connect(m_byBox, &LinkBox::chosen, this, &RecommendationStepDialog::setBy);
    connect(m_existing, &QRadioButton::toggled, this, [this](bool existing) {
        renumber();
        fillHanging();
        if (existing)
            m_byBox->setFocus(Qt::OtherFocusReason);
    });
}

void RecommendationStepDialog::setUpHanging(QVBoxLayout *column)
{
    const Theme &theme = *m_context.theme;
    m_hangingText = plainLabel({}, m_context.theme, Theme::Type::Body, Theme::Role::Text, this);
    m_hangingText->setObjectName(u"recommendation_step.hanging_text"_s);
    m_hanging = new QTreeWidget(this);
    m_hanging->setObjectName(u"recommendation_step.hanging"_s);
    m_hanging->setAccessibleName(
        tr("What hangs on the old ones, and what of it leads to the new ones as well"));
    m_hanging->setRootIsDecorated(false);
    m_hanging->setUniformRowHeights(true);
    m_hanging->setAllColumnsShowFocus(true);
    m_hanging->setMinimumHeight(theme.rowHeight() * 5);
    m_hanging->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_all = new QPushButton(tr("Tick &all"), this);
    m_all->setObjectName(u"recommendation_step.all"_s);
    m_all->setToolTip(tr("Let everything lead to the new one as well"));
    column->addWidget(m_hangingText);
    column->addWidget(m_hanging);
    column->addWidget(m_all, 0, Qt::AlignLeading);
    connect(m_all, &QPushButton::clicked, this, [this] { tick(1, true); });
    connect(m_hanging, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int changed) {
        // One link leads to one place.
        if (changed < 1 || !item->data(0, kOne).toBool() || item->checkState(changed) != Qt::Checked)
            return;
        for (int other = 1; other < m_hanging->columnCount(); ++other)
            if (other != changed)
                item->setCheckState(other, Qt::Unchecked);
    });
}

void RecommendationStepDialog::setUpButtons(QVBoxLayout *column)
{
    auto *line = new QHBoxLayout;
    m_go = new QPushButton(m_step == RecommendationStep::Merge       ? tr("Merge")
                               : m_step == RecommendationStep::Split ? tr("Split")
                                                                     : tr("Replace"),
                           this);
    m_go->setObjectName(u"recommendation_step.go"_s);
    m_go->setToolTip(tr("Ctrl+Enter"));
    m_go->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"recommendation_step.cancel"_s);
    cancel->setAutoDefault(false);
    line->addWidget(m_go);
    line->addStretch(1);
    line->addWidget(cancel);
    column->addLayout(line);
    connect(m_go, &QPushButton::clicked, this, &RecommendationStepDialog::apply);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this);
        connect(shortcut, &QShortcut::activated, m_go, &QPushButton::click);
    }
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
}

FieldEditor *RecommendationStepDialog::addEditor(QVBoxLayout *column, const char *field, const QString &name,
                                                 const QString &label)
{
    const RecordSpec &spec = kindOf<Recommendation>().spec;
    FieldEditor *editor = makeFieldEditor(spec, *spec.field(QLatin1String(field)), m_context, this);
    editor->setObjectName(name);
    auto *text = new QLabel(label, this);
    text->setTextFormat(Qt::PlainText);
    text->setBuddy(editor);
    column->addWidget(text);
    column->addWidget(editor);
    return editor;
}

void RecommendationStepDialog::addPart()
{
    if (m_parts.size() >= kMostParts)
        return;
    Part part;
    part.id = m_context.workspace->newId();
    part.box = new QGroupBox(this);
    part.box->setObjectName(u"recommendation_step.part%1"_s.arg(m_parts.size()));
    auto *column = new QVBoxLayout(part.box);
    part.text = addEditor(column, "text", u"recommendation_step.text%1"_s.arg(m_parts.size()), tr("&Text"));
    if (const Recommendation *from = find(m_old.first()))
        part.text->setValue(canonical(FieldValue(from->text)));
    m_partColumn->addWidget(part.box);
    m_parts << part;
    renumber();
}

void RecommendationStepDialog::removePart()
{
    if (m_parts.size() <= 2)
        return;
    delete m_parts.takeLast().box;
    renumber();
    fillHanging();
}

void RecommendationStepDialog::addOld(const RecordId &id)
{
    if (!m_old.contains(id))
        m_old << id;
    if (m_add)
        m_add->clear();
    reread();
}

void RecommendationStepDialog::removeOld()
{
    const int row = m_oldList->currentRow();
    if (row > 0 && row < m_old.size()) {  // the first is the one it began with
        m_old.removeAt(row);
        reread();
    }
}

void RecommendationStepDialog::setBy(const RecordId &id)
{
    m_by = id;
    m_existing->setChecked(true);
    m_byText->setText(nameOf(id));
    renumber();
    fillHanging();
}

void RecommendationStepDialog::reread()
{
    Reader reader(*m_context.workspace);
    m_data = readStep(reader, m_old);
    if (reader.problem())
        m_notice->showProblem(*reader.problem());
    if (m_oldList) {
        m_oldList->clear();
        for (const RecordId &id : std::as_const(m_old))
            m_oldList->addItem(nameOf(id));
        m_oldList->setCurrentRow(int(m_old.size()) - 1);
        m_add->setExcluded(m_old);
    }
    renumber();
    fillHanging();
}

bool RecommendationStepDialog::makesNew() const
{
    return !m_existing || !m_existing->isChecked();
}

void RecommendationStepDialog::renumber()
{
    const Recommendation *from = find(m_old.first());
    QStringList taken = m_data.taken;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const QString number =
            nextRecommendationNumber(from ? numberSeries(*from, m_data) : QString(), taken);
        taken << number;
        m_parts[i].box->setTitle(m_parts.size() > 1
                                     ? tr("Part %1: %2", "place and number").arg(i + 1).arg(number)
                                     : tr("New: %1").arg(number));
    }
    if (m_newOnes)
        m_newOnes->setVisible(makesNew());
    if (m_byBox) {
        m_byBox->setEnabled(!makesNew());
        m_byText->setVisible(!makesNew() && !m_by.isNull());
    }
    if (m_removePart)
        m_removePart->setEnabled(m_parts.size() > 2);
}

void RecommendationStepDialog::fillHanging()
{
    const Theme &theme = *m_context.theme;
    QHash<QString, QSet<int>> ticked;
    for (int row = 0; row < m_hanging->topLevelItemCount(); ++row)
        for (int at = 1; at < m_hanging->columnCount(); ++at)
            if (m_hanging->topLevelItem(row)->checkState(at) == Qt::Checked)
                ticked[m_hanging->topLevelItem(row)->data(0, kRecord).toString()].insert(at);
    m_hanging->clear();
    QStringList heads{tr("Record")};
    const bool several = makesNew() && m_parts.size() > 1;
    for (qsizetype i = 0; i < (several ? m_parts.size() : 1); ++i)
        heads << (several ? tr("Part %1").arg(i + 1) : tr("Also the new one"));
    m_hanging->setColumnCount(int(heads.size()));
    m_hanging->setHeaderLabels(heads);
    m_hanging->header()->setStretchLastSection(false);
    m_hanging->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int at = 1; at < int(heads.size()); ++at) {
        m_hanging->header()->setSectionResizeMode(at, QHeaderView::Fixed);
        m_hanging->setColumnWidth(at, theme.textWidth(several ? 10 : 20));
    }
    for (const HangingRecord &one : std::as_const(m_data.hanging)) {
        const QString reference = one.row.reference();
        QString text = one.row.spec->labelText() + u": "_s;
        text += reference.isEmpty()
            ? recordTitle(m_context, one.row.id)
            : isolated(reference) + u' ' + isolated(recordTitle(m_context, one.row.id));
        auto *item = new QTreeWidgetItem(m_hanging, {text.simplified()});
        item->setToolTip(0,
                         one.one ? tr("It leads to one recommendation only: ticked, it leaves the old one.")
                                 : QString());
        item->setData(0, kRecord, one.row.id.toString());
        item->setData(0, kField, one.field);
        item->setData(0, kOne, one.one);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        for (int at = 1; at < int(heads.size()); ++at) {
            item->setCheckState(
                at, ticked.value(one.row.id.toString()).contains(at) ? Qt::Checked : Qt::Unchecked);
            item->setData(at, Qt::AccessibleTextRole, heads[at]);
            if (one.one)
                item->setText(at, tr("instead"));
        }
    }
    const bool some = !m_data.hanging.isEmpty();
    m_hanging->setVisible(some);
    m_all->setVisible(some && !several);
    m_hangingText->setText(
        some ? tr("This hangs on the old ones and stays there. Tick what leads to the new one as well:")
             : tr("No follow-up, support, lesson or indicator hangs on the old ones."));
}

void RecommendationStepDialog::tick(int column, bool ticked)
{
    for (int row = 0; row < m_hanging->topLevelItemCount(); ++row)
        m_hanging->topLevelItem(row)->setCheckState(column, ticked ? Qt::Checked : Qt::Unchecked);
}

const Recommendation *RecommendationStepDialog::find(const RecordId &id) const
{
    const auto at = std::find_if(m_data.all.begin(), m_data.all.end(),
                                 [&](const Recommendation &one) { return one.id == id; });
    return at == m_data.all.end() ? nullptr : &*at;
}

QString RecommendationStepDialog::nameOf(const RecordId &id) const
{
    const Recommendation *one = find(id);
    return (one ? isolated(one->reference) + u"  "_s : QString()) + isolated(recordTitle(m_context, id));
}

StepOrder RecommendationStepDialog::order() const
{
    StepOrder out{.step = m_step, .old = m_old};
    const auto textOf = [](const FieldEditor &editor) {
        const FieldValue value = editor.value();
        const auto *text = std::get_if<LocalText>(&value);
        return text ? *text : LocalText();
    };
    if (makesNew()) {
        QList<Recommendation> old;
        for (const RecordId &id : m_old)
            if (const Recommendation *one = find(id))
                old << *one;
        const Recommendation draft = draftFrom(old);
        for (const Part &part : m_parts) {
            Recommendation one = draft;
            one.id = part.id;
            one.text = textOf(*part.text);
            out.made << std::move(one);
        }
    } else {
        out.by = m_by;
    }
    out.because = textOf(*m_because);
    for (int row = 0; row < m_hanging->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_hanging->topLevelItem(row);
        HangingChoice choice{RecordId::parse(item->data(0, kRecord).toString()).value_or(RecordId()),
                             item->data(0, kField).toString(),
                             {}};
        for (int at = 1; at < m_hanging->columnCount(); ++at)
            if (item->checkState(at) == Qt::Checked)
                choice.parts << at - 1;
        if (!choice.parts.isEmpty())
            out.choices << choice;
    }
    return out;
}

void RecommendationStepDialog::apply()
{
    Reader reader(*m_context.workspace);
    m_data = readStep(reader, m_old);  // as it stands now
    const StepOrder wanted = order();
    const Result<ChangeSet> change =
        reader.problem() ? Result<ChangeSet>(fail(*reader.problem())) : recommendationStep(m_data, wanted);
    const Result<Stamp> done =
        change ? m_context.workspace->apply(*change) : Result<Stamp>(fail(change.error()));
    if (!done) {
        m_notice->showProblem(done.error());
        return;
    }
    const RecordId to = wanted.by.isNull() ? wanted.made.first().id : wanted.by;
    m_context.navigator->notify(
        tr("%1 stands in their place now. Undo takes all of it back.").arg(change->label.subject));
    accept();
    m_context.navigator->showRecord(to);
}

}  // namespace tri::ui
