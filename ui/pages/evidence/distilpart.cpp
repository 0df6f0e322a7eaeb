// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidence/distilpart.h"

#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/pages/evidence/comparetable.h"
#include "ui/pages/evidence/distilmodel.h"
#include "ui/pages/evidence/linkbar.h"
#include "ui/services/latestwork.h"
#include "ui/services/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/optionbar.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAlike = 10'000;  ///< the splitter makes of it what there is

QString keyOf(const RecordId &id)
{
    return id.isNull() ? QString() : id.toString();
}

RecordId idOf(const QVariant &key)
{
    return RecordId::parse(key.toString()).value_or(RecordId());
}

bool says(const EvidenceReading &reading, const RecordId &lesson, const RecordId &experience,
          const QString &text)
{
    return reading.title(lesson).contains(text, Qt::CaseInsensitive)
        || reading.reference(lesson).contains(text, Qt::CaseInsensitive)
        || (!experience.isNull()
            && (reading.title(experience).contains(text, Qt::CaseInsensitive)
                || reading.reference(experience).contains(text, Qt::CaseInsensitive)));
}

/// A lesson is on a text when it has it itself, or one of its experiences does.
bool isOn(const EvidenceReading &reading, const Lesson &lesson, const QString &text)
{
    if (says(reading, lesson.id, {}, text))
        return true;
    const QList<int> &back = reading.graph.back[reading.graph.placeOf(lesson.id)];
    return std::any_of(back.cbegin(), back.cend(), [&](int edge) {
        return says(reading, lesson.id, reading.graph.nodes[reading.graph.edges[edge].from].id, text);
    });
}

/// Pure. With a State, its experiences alone, and the lessons that they say something to.
Distil narrowed(const EvidenceReading &reading, const RecordId &theme, const RecordId &state,
                const QString &text)
{
    EvidenceData data = reading.data;
    if (!state.isNull())
        data.experiences.removeIf([&state](const Experience &one) { return !one.states.contains(state); });
    if (!text.isEmpty())
        data.lessons.removeIf([&](const Lesson &one) { return !isOn(reading, one, text); });
    Distil out = distil(data, theme.isNull() ? QSet<RecordId>() : QSet<RecordId>{theme});
    if (!state.isNull())
        out.rows.removeIf([](const DistilRow &row) {
            return std::all_of(row.cells.cbegin(), row.cells.cend(),
                               [](const auto &cells) { return cells.isEmpty(); });
        });
    return out;
}

}  // namespace

DistilPart::DistilPart(const AppContext &context, QWidget *parent)
    : EvidencePart(context, parent), m_work(new LatestWork(this)),
      m_model(new DistilModel(*context.theme, this)), m_table(new QTableView(this)),
      m_compare(new CompareTable(*context.theme, this)), m_link(new LinkBar(context, this)),
      m_words(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_hint(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_stack(new QStackedWidget(this)), m_split(new QSplitter(Qt::Vertical, m_stack)),
      m_empty(new EmptyState(*context.theme, m_stack))
{
    setObjectName(u"evidence.distil"_s);
    const Theme &theme = *context.theme;
    setUpActions();
    setUpTable();
    auto *below = new QWidget(this);
    auto *lower = new QVBoxLayout(below);
    lower->setContentsMargins(0, theme.space(2), 0, 0);
    lower->setSpacing(theme.space(1));
    m_words->setObjectName(u"evidence.distil.words"_s);
    m_words->keepWhole();
    m_words->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_hint->setObjectName(u"evidence.distil.hint"_s);
    m_hint->setWordWrap(true);
    lower->addWidget(m_words);
    lower->addWidget(m_hint);
    lower->addWidget(m_compare, 1);
    lower->addStretch(0);
    for (QWidget *line : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_hint)})
        line->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_split->addWidget(m_table);
    m_split->addWidget(below);
    m_split->setStretchFactor(0, 1);
    m_split->setChildrenCollapsible(false);
    m_empty->setObjectName(u"evidence.distil.empty"_s);
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), theme.space(3));
    column->setSpacing(theme.space(2));
    column->addWidget(makeBar());
    column->addWidget(m_link);
    column->addWidget(m_stack, 1);
    connect(context.theme, &Theme::changed, this, &DistilPart::fitColumns);
    connect(m_compare, &CompareTable::opened, this, &DistilPart::open);
    connect(m_link, &LinkBar::told, this, &DistilPart::told);
    connect(m_link, &LinkBar::failed, this, &DistilPart::failed);
    connect(m_link, &LinkBar::closed, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_link, &LinkBar::added, this, [this](const RecordId &lesson, const RecordId &experience) {
        m_lesson = lesson;
        m_experience = experience;
        if (!m_work->isBusy())
            select(lesson, experience);
        m_table->setFocus(Qt::OtherFocusReason);
        Q_EMIT told(tr("The link is added. Undo takes it back."));
    });
    showCompared();
}

void DistilPart::setUpActions()
{
    const auto make = [this](const QString &name, const QString &icon, const QString &text,
                             const QString &tip, auto run) {
        QAction *action = makeAction(m_actions, u"distil."_s + name, icon, text, tip);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    make(u"print"_s, u"document-print"_s, tr("Print what experience teaches…"),
         tr("All lessons with what each experience says, as an office or a shared copy (Ctrl+P)"),
         [this] { print(); });
    m_add = make(u"add_link"_s, u"list-add"_s, tr("Add a link…"),
                 tr("Say what an experience says to the chosen lesson (Insert)"), [this] { addLink(); });
    m_add->setEnabled(!m_context.workspace->isReadOnly());
    make(u"pick"_s, {}, tr("Compare this experience"),
         tr("Put the chosen experience side by side with others, or take it out (Space)"),
         [this] { pick(); });
    make(u"open_lesson"_s, {}, tr("Open the lesson"), tr("Open the lesson of the chosen line"),
         [this] { open(currentLesson()); });
    make(u"open_experience"_s, {}, tr("Open the experience"), tr("Open the experience of the chosen column"),
         [this] { open(currentExperience()); });
    make(u"chain"_s, u"view-list-tree"_s, tr("Chain of the lesson"),
         tr("Draw what the lesson rests on and leads to"), [this] {
             if (!currentLesson().isNull())
                 Q_EMIT chainWanted(currentLesson());
         });
}

QWidget *DistilPart::makeBar()
{
    const Theme &theme = *m_context.theme;
    auto *bar = new OptionBar(theme, this);
    m_theme = new QComboBox(bar);
    m_state = new QComboBox(bar);
    m_text = new QLineEdit(bar);
    m_text->setClearButtonEnabled(true);
    m_text->setPlaceholderText(tr("Words of lessons or experiences"));
    m_text->setMinimumWidth(theme.textWidth(30));
    m_text->setMaximumWidth(theme.textWidth(48));
    const auto add = [bar](const QString &text, QWidget *field, const QString &name) {
        field->setObjectName(u"evidence.distil."_s + name);
        bar->add(text, field);
    };
    for (QComboBox *box : {m_theme, m_state}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(theme.textWidth(32));
        connect(box, &QComboBox::currentIndexChanged, this, &DistilPart::work);
    }
    add(tr("Theme:"), m_theme, u"theme"_s);
    add(tr("State:"), m_state, u"state"_s);
    add(tr("Find:"), m_text, u"text"_s);
    connect(m_text, &QLineEdit::textChanged, this, &DistilPart::work);
    return bar;
}

void DistilPart::setUpTable()
{
    m_table->setObjectName(u"evidence.distil.table"_s);
    m_table->setAccessibleName(tr("Lessons against experiences"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setAccessibleName(tr("Experiences"));
    m_table->horizontalHeader()->setMinimumSectionSize(1);
    m_table->verticalHeader()->setAccessibleName(tr("Lessons"));
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->installEventFilter(this);
    m_table->addActions(m_actions);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &DistilPart::showCell);
    connect(m_table, &QTableView::activated, this, &DistilPart::openCurrent);
}

bool DistilPart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            pick();
            return true;
        }
        if (key->key() == Qt::Key_Insert && m_add->isEnabled()) {
            addLink();
            return true;
        }
    }
    return EvidencePart::eventFilter(watched, event);
}

void DistilPart::showReading(const SharedReading &reading)
{
    m_reading = reading;
    m_link->setReading(reading);
    m_picked.removeIf([&reading](const RecordId &id) { return !reading->experience(id); });
    fillFilters();
    work();
}

void DistilPart::fillFilters()
{
    const auto fill = [this](QComboBox *box, const QString &all, const QSet<RecordId> &ids,
                             const QString &key) {
        const QSignalBlocker quiet(box);
        const QString chosen =
            m_kept.contains(key) ? m_kept.value(key).toString() : box->currentData().toString();
        QList<std::pair<QString, QString>> items;
        for (const RecordId &id : ids)
            items << std::pair(m_reading->names.value(id), id.toString());
        std::sort(items.begin(), items.end(),
                  [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
        box->clear();
        box->addItem(all, QString());
        for (const auto &[text, id] : std::as_const(items))
            box->addItem(text, id);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    QSet<RecordId> themes;
    for (const Lesson &lesson : m_reading->data.lessons)
        themes.unite(QSet<RecordId>(lesson.themes.begin(), lesson.themes.end()));
    QSet<RecordId> states;
    for (const DistilColumn &column : distil(m_reading->data).columns)
        states.unite(QSet<RecordId>(column.states.begin(), column.states.end()));
    fill(m_theme, tr("All themes"), themes, u"theme"_s);
    fill(m_state, tr("All States"), states, u"state"_s);
    m_kept.clear();
}

DistilPart::Wanted DistilPart::wanted() const
{
    return {idOf(m_theme->currentData()), idOf(m_state->currentData()), m_text->text().trimmed()};
}

void DistilPart::work()
{
    if (!m_reading)
        return;
    m_work->order([reading = m_reading,
                   by = wanted()](Progress &) { return narrowed(*reading, by.theme, by.state, by.text); },
                  [this](Distil made) { take(std::move(made)); });
}

bool DistilPart::isBusy() const
{
    return m_work->isBusy();
}

void DistilPart::take(Distil made)
{
    const RecordId lesson = m_lesson.isNull() ? currentLesson() : m_lesson;
    const RecordId experience = m_lesson.isNull() ? currentExperience() : m_experience;
    m_model->setDistil(m_reading, std::move(made), m_context.clock->today());
    m_model->setPicked(m_picked);
    const bool any = m_model->rowCount() > 0;
    m_empty->setText(m_reading->data.lessons.isEmpty()
                         ? tr("No lesson yet. Enter what several experiences teach together as a lesson, and "
                              "link the experiences "
                              "it is drawn from.")
                         : tr("No lesson fits. Choose another theme or State, or fewer words."));
    m_stack->setCurrentIndex(any ? 0 : 1);
    fitColumns();
    m_lesson = m_experience = {};
    select(lesson, experience);
    showCompared();
    Q_EMIT changed();
}

void DistilPart::select(const RecordId &lesson, const RecordId &experience)
{
    const int row = std::max(0, m_model->rowOf(lesson));
    const int column = std::max(0, m_model->columnOf(experience));
    if (const QModelIndex at = m_model->index(row, column); at.isValid())
        m_table->setCurrentIndex(at);
    showCell();
}

void DistilPart::resizeEvent(QResizeEvent *event)
{
    EvidencePart::resizeEvent(event);
    fitColumns();
}

void DistilPart::fitColumns()
{
    const Theme &theme = *m_context.theme;
    const QFontMetrics metrics(theme.font(Theme::Type::Body));
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() * 2 + theme.space(3));
    m_table->setMinimumHeight(5 * theme.rowHeight());  // a lesson stays in sight beside a comparison
    const int names = std::min(theme.textWidth(60), std::max(theme.textWidth(26), width() * 35 / 100));
    m_table->verticalHeader()->setFixedWidth(names);
    m_model->setNameWidth(names - theme.space(3));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int wide = theme.textWidth(9);
        const auto fit = [&](const QString &text) {
            for (const QString &line : text.split(u'\n'))
                wide = std::max(wide, metrics.horizontalAdvance(line) + theme.space(6));
        };
        fit(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < m_model->rowCount(); ++row)
            fit(m_model->index(row, column).data().toString());
        m_table->setColumnWidth(column, std::min(wide, theme.textWidth(30)));
    }
}

RecordId DistilPart::currentLesson() const
{
    return m_model->lessonAt(m_table->currentIndex().row());
}

RecordId DistilPart::currentExperience() const
{
    return m_model->experienceAt(m_table->currentIndex().column());
}

QString DistilPart::subtitle() const
{
    const Distil &made = m_model->distil();
    return tr("Lessons: %1 · experiences: %2 · States: %3")
        .arg(made.rows.size())
        .arg(made.columns.size())
        .arg(made.states.size());
}

void DistilPart::showCell()
{
    m_words->setText(m_model->wordsAt(m_table->currentIndex()));
    for (QAction *action : {m_actions[2], m_actions[4]})
        action->setEnabled(!currentExperience().isNull());
    Q_EMIT changed();
}

void DistilPart::openCurrent()
{
    const QModelIndex at = m_table->currentIndex();
    if (currentExperience().isNull()) {
        open(currentLesson());
        return;
    }
    const QList<DistilCell> cells = m_model->cellsAt(at);
    if (cells.isEmpty())
        Q_EMIT told(
            tr("Nothing is said here. Insert adds a link; the lesson and the experience are opened from the "
               "Record menu."));
    else
        open(cells.first().link.isNull() ? currentExperience() : cells.first().link);
}

void DistilPart::open(const RecordId &id)
{
    if (!id.isNull())
        m_context.navigator->showRecord(id);
}

void DistilPart::pick()
{
    const RecordId experience = currentExperience();
    if (experience.isNull()) {
        Q_EMIT told(
            tr("Choose a cell in the column of an experience; Space puts that experience side by side."));
        return;
    }
    if (!m_picked.removeOne(experience)) {
        if (m_picked.size() >= CompareTable::kMost) {
            Q_EMIT told(
                tr("Four experiences stand side by side at most. Take one out first (Space in its column)."));
            return;
        }
        m_picked << experience;
    }
    m_model->setPicked(m_picked);
    fitColumns();
    showCompared();
    Q_EMIT changed();
}

void DistilPart::showCompared()
{
    const bool enough = m_reading && m_picked.size() >= CompareTable::kFewest;
    if (enough && m_compare->isHidden())  // room for both
        m_split->setSizes({kAlike, kAlike});
    m_compare->setVisible(enough);
    m_hint->setVisible(!enough);
    m_hint->setText(m_picked.isEmpty()
                        ? tr("Space in the columns of two to four experiences puts them side by side here.")
                        : tr("%1 is chosen. Choose one to three more with Space.")
                              .arg(m_reading ? m_reading->shortName(m_picked.first()) : QString()));
    if (enough)
        m_compare->showExperiences(*m_reading, m_picked, m_context.contentLanguage, m_context.clock->today());
}

void DistilPart::addLink()
{
    if (!m_reading)
        return;
    if (m_reading->data.lessons.isEmpty() || m_reading->data.experiences.isEmpty()) {
        Q_EMIT told(tr("A link joins an experience and a lesson. Enter one of each first."));
        return;
    }
    m_link->ask(m_reading, currentLesson(), currentExperience());
}

void DistilPart::print()
{
    m_context.navigator->showPaper({}, u"distil"_s);
}

QVariantMap DistilPart::saveState() const
{
    QStringList picked;
    for (const RecordId &id : m_picked)
        picked << id.toString();
    return {{u"theme"_s, m_theme->currentData().toString()},
            {u"state"_s, m_state->currentData().toString()},
            {u"text"_s, m_text->text()},
            {u"picked"_s, picked},
            {u"lesson"_s, keyOf(currentLesson())},
            {u"experience"_s, keyOf(currentExperience())}};
}

void DistilPart::restoreState(const QVariantMap &state)
{
    m_kept = {{u"theme"_s, state.value(u"theme"_s)}, {u"state"_s, state.value(u"state"_s)}};
    m_picked.clear();
    for (const QString &text : state.value(u"picked"_s).toStringList())
        if (const auto id = RecordId::parse(text))
            m_picked << *id;
    m_lesson = idOf(state.value(u"lesson"_s));
    m_experience = idOf(state.value(u"experience"_s));
    const QSignalBlocker quiet(m_text);
    m_text->setText(state.value(u"text"_s).toString());
    if (m_reading)
        showReading(m_reading);
}

void DistilPart::focusFirst()
{
    if (m_stack->currentIndex() == 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_text->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
