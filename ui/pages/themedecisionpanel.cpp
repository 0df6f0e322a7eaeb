// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/themedecisionpanel.h"

#include "core/base/translations.h"
#include "core/workspace/workspace.h"
#include "ui/fields/growingtextedit.h"
#include "ui/services/theme.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/readingmargins.h"
#include "ui/widgets/themedlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIdRole = Qt::UserRole;
enum RecordColumn { Name, GoesTo };

const FieldSpec &decisionField()
{
    return *kindOf<ThemeReview>().spec.field(u"decision");
}

QString decisionWord(const QString &key)
{
    const Choice *choice = decisionField().choice(key);
    return choice ? choiceText(*choice) : key;
}

/// A record that carries the theme. There may be thousands: each is named when it comes into sight.
class RecordItem final : public QTreeWidgetItem {
public:
    RecordItem(QTreeWidgetItem *group, const AppContext &context, const RecordId &id)
        : QTreeWidgetItem(group), m_context(context), m_id(id)
    {
    }
    [[nodiscard]] QVariant data(int column, int role) const override
    {
        if (column != Name)
            return QTreeWidgetItem::data(column, role);
        if (role == kIdRole)
            return m_id.toString();
        if (role == Qt::DisplayRole)
            return isolated(m_context.workspace->title(m_id, m_context.contentLanguage));
        if (role == Qt::ToolTipRole)
            return plainTip(m_context.workspace->title(m_id, m_context.contentLanguage));
        return QTreeWidgetItem::data(column, role);
    }

private:
    const AppContext &m_context;
    RecordId m_id;
};

}  // namespace

ThemeDecisionPanel::ThemeDecisionPanel(const AppContext &context, QWidget *parent)
    : QScrollArea(parent), m_context(context)
{
    setObjectName(u"theme_decision"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    const Theme &theme = *context.theme;
    auto *inside = new QWidget(this);
    m_title = new ThemedLabel(theme, Theme::Type::Heading, Theme::Role::Text, inside);
    m_last = new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Muted, inside);
    m_preview = new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Text, inside);
    m_findings = new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Error, inside);
    m_recordsHead = new ThemedLabel(theme, Theme::Type::Heading, Theme::Role::Text, inside);
    m_recordsHint = new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Muted, inside);
    for (ThemedLabel *label : {m_title, m_last, m_preview, m_findings, m_recordsHint})
        label->setWordWrap(true);
    m_preview->setObjectName(u"theme_decision.preview"_s);
    m_findings->setObjectName(u"theme_decision.findings"_s);
    m_form = new QFormLayout;
    setUpForm();
    setUpRecords();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_decide);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(inside);
    setReadingMargins(column, theme.space(4), theme.space(3), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(2));
    column->addWidget(m_title);
    column->addWidget(m_last);
    column->addLayout(m_form);
    column->addWidget(m_preview);
    column->addWidget(m_findings);
    column->addLayout(buttons);
    column->addSpacing(theme.space(3));
    column->addWidget(m_recordsHead);
    column->addWidget(m_recordsHint);
    column->addWidget(m_records, 1);
    setWidget(inside);
}

void ThemeDecisionPanel::setUpForm()
{
    const auto name = [](QWidget *widget, const QString &key, const QString &label) {
        widget->setObjectName(u"theme_decision."_s + key);
        widget->setAccessibleName(label);
    };
    m_decision = new QComboBox(this);
    m_wording = new QLineEdit(this);
    m_into = new QComboBox(this);
    m_parent = new QComboBox(this);
    m_parts = new GrowingTextEdit(this);
    m_reason = new GrowingTextEdit(this);
    m_decide = new QPushButton(this);
    m_decide->setObjectName(u"theme_decision.decide"_s);
    m_parts->setLines(2, 6);
    m_reason->setLines(2, 6);
    m_parts->setTabChangesFocus(true);
    m_reason->setTabChangesFocus(true);
    m_reason->checkSpelling(m_context);
    m_parts->setPlaceholderText(tr("One name a line"));
    for (const auto &[widget, key, label] : std::initializer_list<std::tuple<QWidget *, QString, QString>>{
             {m_decision, u"decision"_s, tr("Decision")},
             {m_wording, u"wording"_s, tr("Name of the theme")},
             {m_parent, u"parent"_s, tr("Part of")},
             {m_into, u"into"_s, tr("Theme that stays")},
             {m_parts, u"parts"_s, tr("New themes")},
             {m_reason, u"reason"_s, tr("Reason")}}) {
        name(widget, key, label);
        m_form->addRow(label, widget);
    }
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (QComboBox *box : {m_decision, m_into, m_parent}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::currentIndexChanged, this, &ThemeDecisionPanel::follow);
    }
    connect(m_wording, &QLineEdit::textChanged, this, &ThemeDecisionPanel::follow);
    connect(m_parts, &QPlainTextEdit::textChanged, this, &ThemeDecisionPanel::follow);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ThemeDecisionPanel::follow);
    connect(m_decide, &QPushButton::clicked, this, [this] {
        if (canDecide())
            Q_EMIT decided();
    });
}

void ThemeDecisionPanel::setUpRecords()
{
    m_records = new QTreeWidget(this);
    m_records->setObjectName(u"theme_decision.records"_s);
    m_records->setAccessibleName(tr("Records that carry the theme"));
    m_records->setHeaderLabels({tr("Record"), tr("Goes to")});
    m_records->setFrameShape(QFrame::NoFrame);
    m_records->setUniformRowHeights(true);
    m_records->setAllColumnsShowFocus(true);
    m_records->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_records->header()->setStretchLastSection(false);
    m_records->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_records->header()->setSectionResizeMode(GoesTo, QHeaderView::ResizeToContents);
    m_records->setMinimumHeight(m_context.theme->rowHeight() * 6);
    m_records->installEventFilter(this);
    connect(m_records, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const auto id = RecordId::parse(item->data(Name, kIdRole).toString()))
            Q_EMIT openWanted(*id);
    });
}

void ThemeDecisionPanel::showSubject(const Subject &subject)
{
    const bool same = subject.theme.has_value() == m_subject.theme.has_value()
        && (!subject.theme || subject.theme->id == m_subject.theme->id) && isTouched();
    m_subject = subject;
    const QSignalBlocker quiet(this);
    if (!same) {
        m_assigned.clear();
        m_decision->clear();
        for (const Choice &choice : decisionField().choices)
            if ((QLatin1String(choice.key) == "add"_L1) != subject.theme.has_value())
                m_decision->addItem(choiceText(choice), QString::fromLatin1(choice.key));
        for (QComboBox *box : {m_into, m_parent}) {
            box->clear();
            box->addItem(box == m_into ? tr("Choose …") : tr("None"), QString());
            for (const tri::Theme &theme : subject.themes)
                if (!subject.theme || theme.id != subject.theme->id)
                    box->addItem(theme.name.in(m_context.contentLanguage), theme.id.toString());
        }
        m_wording->setText(subject.theme ? subject.theme->name.in(m_context.contentLanguage) : QString());
        m_parts->replaceText({});
        m_reason->replaceText({});
    }
    fillHead();
    fillRecords();
    follow();
}

void ThemeDecisionPanel::fillHead()
{
    m_title->setText(m_subject.theme ? m_subject.theme->name.in(m_context.contentLanguage) : tr("New theme"));
    QString last;
    if (m_subject.last) {
        last = tr("Last review %1: %2").arg(shortDate(m_subject.last->date, locale()), decisionWord(m_subject.last->review.decision));
        if (const QString reason = m_subject.last->review.reason.in(m_context.contentLanguage); !reason.isEmpty())
            last += u". "_s + reason;
    } else if (m_subject.theme) {
        last = tr("Never reviewed before.");
    }
    m_last->setText(last);
    m_last->setVisible(!last.isEmpty());
}

void ThemeDecisionPanel::fillRecords()
{
    m_records->clear();
    const bool splits = m_decision->currentData() == u"split"_s;
    const QList<LocalText> names = partNames();
    // What is planned and what was recommended comes first: the review starts from there.
    QList<ThemeTouch::Kind> kinds = m_subject.touch.kinds;
    std::stable_sort(kinds.begin(), kinds.end(), [](const ThemeTouch::Kind &a, const ThemeTouch::Kind &b) {
        const auto first = [](const ThemeTouch::Kind &one) {
            return one.kind->place == Place::Plans ? 0 : one.kind->place == Place::Recommendations ? 1 : 2;
        };
        return first(a) < first(b);
    });
    for (const ThemeTouch::Kind &kind : std::as_const(kinds)) {
        auto *group = new QTreeWidgetItem(m_records, {tr("%1 (%2)").arg(kind.kind->pluralText()).arg(kind.records.size())});
        group->setFlags(Qt::ItemIsEnabled);
        group->setFont(Name, m_context.theme->font(Theme::Type::Body, true));
        for (const RecordId &id : kind.records) {
            auto *item = new RecordItem(group, m_context, id);
            QStringList to;
            for (const int part : m_assigned.value(id))
                if (part < names.size())
                    to << names.at(part).in(m_context.contentLanguage);
            item->setText(GoesTo, listText(to));
        }
        group->setExpanded(true);
    }
    m_records->setColumnHidden(GoesTo, !splits);
    m_records->setVisible(m_subject.theme.has_value());
    m_recordsHead->setVisible(m_subject.theme.has_value());
    m_recordsHead->setText(tr("Records that carry the theme (%1)").arg(m_subject.touch.count()));
    m_recordsHint->setVisible(splits && m_subject.theme.has_value());
    m_recordsHint->setText(tr("Select records and press 1, 2 … to give them the first, second … of the new themes as well."));
}

QList<LocalText> ThemeDecisionPanel::partNames() const
{
    QList<LocalText> out;
    for (const QString &line : m_parts->toPlainText().split(u'\n', Qt::SkipEmptyParts))
        if (const QString name = line.simplified(); !name.isEmpty())
            out << LocalText(m_context.contentLanguage, name);
    return out;
}

ThemeDecision ThemeDecisionPanel::decision() const
{
    const auto idIn = [](const QComboBox *box) { return RecordId::parse(box->currentData().toString()).value_or(RecordId()); };
    ThemeDecision out;
    out.decision = m_decision->currentData().toString();
    out.theme = m_subject.theme ? m_subject.theme->id : RecordId();
    if (const QString reason = m_reason->toPlainText().trimmed(); !reason.isEmpty())
        out.reason = LocalText(m_context.contentLanguage, reason);
    const bool named = out.decision == u"amend" || out.decision == u"add";
    if (const QString wording = m_wording->text().simplified(); named && !wording.isEmpty())
        out.wording = LocalText(m_context.contentLanguage, wording);
    if (out.decision == u"add")
        out.parent = idIn(m_parent);
    if (out.decision == u"merge")
        out.into = idIn(m_into);
    if (out.decision == u"split") {
        out.parts = partNames();
        out.assigned = m_assigned;
    }
    return out;
}

bool ThemeDecisionPanel::isTouched() const
{
    return !m_reason->toPlainText().isEmpty() || !m_parts->toPlainText().isEmpty() || m_decision->currentIndex() > 0
        || (!m_subject.theme && !m_wording->text().isEmpty());
}

bool ThemeDecisionPanel::canDecide() const
{
    return m_decide->isEnabled();
}

void ThemeDecisionPanel::setDecision(const QString &key)
{
    if (const int at = m_decision->findData(key); at >= 0)
        m_decision->setCurrentIndex(at);
}

void ThemeDecisionPanel::focusDecision()
{
    (m_subject.theme ? static_cast<QWidget *>(m_decision) : m_wording)->setFocus(Qt::OtherFocusReason);
}

QString ThemeDecisionPanel::nameOf(const RecordId &theme) const
{
    return m_context.workspace->title(theme, m_context.contentLanguage);
}

void ThemeDecisionPanel::follow()
{
    const QString key = m_decision->currentData().toString();
    const auto show = [this](QWidget *field, bool on) {
        field->setVisible(on);
        if (QWidget *label = m_form->labelForField(field))
            label->setVisible(on);
    };
    show(m_decision, m_subject.theme.has_value());
    show(m_wording, key == u"amend" || key == u"add");
    show(m_parent, key == u"add");
    show(m_into, key == u"merge");
    show(m_parts, key == u"split");
    const ThemeDecision entered = decision();
    QList<tri::Theme> themes = m_subject.themes;
    if (m_subject.theme)
        themes << *m_subject.theme;
    ThemeDecision dated = entered;
    dated.date = PartialDate(9999, 12, 31);  // the day is the meeting's, and known when it is decided
    QStringList errors;
    for (const Finding &finding : checkDecision(dated, themes))
        if (finding.severity == Finding::Severity::Error)
            errors << finding.text;
    const bool decidedHere = m_subject.here.has_value();
    m_preview->setText(decidedHere ? tr("This meeting decided: %1. To decide otherwise, undo it or correct the review in its record.")
                                         .arg(decisionWord(m_subject.here->decision))
                                   : preview(entered));
    m_findings->setText(isTouched() ? errors.join(u'\n') : QString());
    m_findings->setVisible(!m_findings->text().isEmpty() && !decidedHere);
    m_decide->setText(decisionWord(key));
    m_decide->setEnabled(errors.isEmpty() && !decidedHere && !m_context.workspace->isReadOnly());
    if (const bool splits = key == u"split"; splits == m_records->isColumnHidden(GoesTo) || splits)
        fillRecords();
}

QString ThemeDecisionPanel::preview(const ThemeDecision &decision) const
{
    const int count = m_subject.touch.count();
    QStringList below;
    for (const tri::Theme &theme : m_subject.touch.below)
        below << theme.name.in(m_context.contentLanguage);
    const QString moved =
        below.isEmpty() ? QString() : u' ' + tr("Themes below it move up: %1.").arg(listText(below));
    if (decision.decision == u"keep")
        return tr("Only the review is noted; nothing else changes.");
    if (decision.decision == u"amend")
        return tr("The theme gets a new name; %n record(s) that carry it show the new one.", nullptr, count);
    if (decision.decision == u"add")
        return tr("A theme is added to the tree, reviewed from the day of the meeting.");
    if (decision.decision == u"retire")
        return tr("The theme is reviewed no longer; %n record(s) keep it.", nullptr, count) + moved;
    if (decision.decision == u"split") {
        const auto given = std::count_if(m_assigned.begin(), m_assigned.end(), [](const auto &parts) { return !parts.isEmpty(); });
        return tr("The theme ends and %n new one(s) begin in its place.", nullptr, int(partNames().size()))
            + u' ' + tr("Records that get a new theme: %1 of %2; all keep the old one.").arg(given).arg(count)
            + moved;
    }
    if (decision.into.isNull())
        return tr("Two themes become one.");
    const QString stays = nameOf(decision.into);
    return tr("The theme ends; %n record(s) that carry it get “%1” as well.", nullptr, count).arg(stays)
        + (below.isEmpty() ? QString()
                           : u' ' + tr("Themes below it move to “%1”: %2.").arg(stays, listText(below)));
}

void ThemeDecisionPanel::assign(int part)
{
    QList<QTreeWidgetItem *> chosen = m_records->selectedItems();
    RecordIds ids;
    for (const QTreeWidgetItem *item : std::as_const(chosen))
        if (const auto id = RecordId::parse(item->data(Name, kIdRole).toString()))
            ids << *id;
    // Given to all that are selected; taken away where all have it.
    const bool all = std::all_of(ids.begin(), ids.end(), [&](const RecordId &id) { return m_assigned.value(id).contains(part); });
    for (const RecordId &id : std::as_const(ids)) {
        QList<int> &parts = m_assigned[id];
        parts.removeAll(part);
        if (!all)
            parts << part;
        std::sort(parts.begin(), parts.end());
    }
    const QList<LocalText> names = partNames();
    for (QTreeWidgetItem *item : std::as_const(chosen)) {
        QStringList to;
        if (const auto id = RecordId::parse(item->data(Name, kIdRole).toString()))
            for (const int one : m_assigned.value(*id))
                to << names.value(one).in(m_context.contentLanguage);
        item->setText(GoesTo, listText(to));
    }
    m_preview->setText(preview(decision()));
}

bool ThemeDecisionPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_records && event->type() == QEvent::KeyPress && m_decision->currentData() == u"split"_s) {
        const int part = static_cast<QKeyEvent *>(event)->key() - Qt::Key_1;
        if (part >= 0 && part < partNames().size()) {
            assign(part);
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

}  // namespace tri::ui
