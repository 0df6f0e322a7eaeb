// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidence/chainpart.h"

#include "core/base/translations.h"
#include "core/workspace/workspace.h"
#include "ui/pages/evidence/chainview.h"
#include "ui/services/preferences.h"
#include "ui/services/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/optionbar.h"
#include "ui/widgets/readingmargins.h"
#include "ui/widgets/themedlabel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QStringListModel>
#include <QTextDocument>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kZoomStep = 1.25;
constexpr int kShownWords = 600;

}  // namespace

bool ChainPart::mayCenter(const QString &kind)
{
    return kind == kindOf<Experience>().spec.keyText() || kind == kindOf<Document>().spec.keyText()
        || kind == kindOf<Lesson>().spec.keyText() || kind == kindOf<Recommendation>().spec.keyText()
        || kind == kindOf<FollowUp>().spec.keyText();
}

ChainPart::ChainPart(const AppContext &context, QWidget *parent)
    : EvidencePart(context, parent), m_stack(new QStackedWidget(this)), m_body(new QStackedWidget(m_stack)),
      m_view(new ChainView(*context.theme, m_body)), m_outline(new QTreeWidget(m_body)),
      m_split(new QSplitter(Qt::Horizontal, m_body)),
      m_words(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_empty(new EmptyState(*context.theme, m_body))
{
    setObjectName(u"evidence.chain"_s);
    const Theme &theme = *context.theme;
    setUpActions();
    setUpOutline();
    m_split->addWidget(m_view);
    m_split->addWidget(m_outline);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({theme.textWidth(124), theme.textWidth(36)});
    m_split->setChildrenCollapsible(false);
    m_words->setObjectName(u"evidence.chain.words"_s);
    m_words->setWordWrap(true);
    m_words->setContentsMargins(theme.space(4), theme.space(1), theme.space(4), theme.space(2));
    m_empty->setObjectName(u"evidence.chain.empty"_s);
    m_body->addWidget(m_split);
    m_body->addWidget(m_empty);
    auto *page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_body, 1);
    column->addWidget(m_words);
    m_stack->addWidget(page);
    setUpPaper();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    connect(m_view, &ChainView::opened, this, &ChainPart::open);
    connect(m_view, &ChainView::centerWanted, this, &ChainPart::setCenter);
    connect(m_view, &ChainView::currentChanged, this, &ChainPart::showCurrent);
}

void ChainPart::setUpActions()
{
    const auto make = [this](const QString &name, const QString &icon, const QString &text,
                             const QString &tip, auto run) {
        QAction *action = makeAction(m_actions, u"chain."_s + name, icon, text, tip);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    make(u"print"_s, u"document-print"_s, tr("Print the chain…"),
         tr("Show the pages before printing or saving (Ctrl+P)"), [this] { print(); });
    make(u"open"_s, u"document-open"_s, tr("Open the record"), tr("Open what is chosen (Enter)"),
         [this] { open(m_view->currentRecord()); });
    make(u"center"_s, u"go-jump"_s, tr("Put in the centre"),
         tr("Show the chain of the chosen record (Space)"), [this] { setCenter(m_view->currentRecord()); });
    m_all = make(u"all"_s, u"view-list-tree"_s, tr("All chains"), tr("Show all records that hang together"),
                 [this] { setCenter({}); });
    make(u"fit"_s, u"zoom-fit-best"_s, tr("Fit width"),
         tr("Show all four columns, as far as they can be read (0)"), [this] { m_view->fit(); });
    make(u"zoom_in"_s, u"zoom-in"_s, tr("Closer"), tr("Show less in more detail (Ctrl+plus)"),
         [this] { m_view->zoomBy(kZoomStep); });
    make(u"zoom_out"_s, u"zoom-out"_s, tr("Wider"), tr("Show more in less detail (Ctrl+minus)"),
         [this] { m_view->zoomBy(1 / kZoomStep); });
    const auto kept = [this](const QString &key, bool usual) {
        const QVariant value = m_context.preferences ? m_context.preferences->roomState(key) : QVariant();
        return value.isValid() ? value.toBool() : usual;
    };
    const auto keep = [this](const QString &key, bool on) {
        if (m_context.preferences)
            m_context.preferences->setRoomState(key, on);
    };
    QAction *outline = make(u"show_outline"_s, u"view-list-text"_s, tr("Outline"),
                            tr("The chain as text, beside the graph"), [this, keep](bool on) {
                                m_outline->setVisible(on);
                                keep(u"evidence/outline"_s, on);
                            });
    QAction *legend = make(u"legend"_s, u"help-hint"_s, tr("Legend"), tr("Show what lines and signs mean"),
                           [this, keep](bool on) {
                               m_view->setLegend(on);
                               keep(u"evidence/legend"_s, on);
                           });
    for (QAction *action : {outline, legend})
        action->setCheckable(true);
    outline->setChecked(kept(u"evidence/outline"_s, true));
    legend->setChecked(kept(u"evidence/legend"_s, true));
    m_outline->setVisible(outline->isChecked());
    m_view->setLegend(legend->isChecked());
    m_view->addActions(m_actions);
}

QWidget *ChainPart::makeBar()
{
    const Theme &theme = *m_context.theme;
    auto *bar = new OptionBar(theme, this);
    setReadingMargins(bar, theme.space(4), theme.space(2), theme.space(2), theme.space(1));
    m_find = new QLineEdit(bar);
    m_find->setObjectName(u"evidence.chain.find"_s);
    m_find->setPlaceholderText(tr("All chains – type a reference or words"));
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(theme.textWidth(36));
    bar->add(tr("Chain of:"), m_find);
    m_find->setAccessibleName(tr("Chain of: reference or words of a record"));
    m_completer = new QCompleter(new QStringListModel(this), this);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_find->setCompleter(m_completer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &text) {
                if (const RecordId id = m_found.value(text); !id.isNull())
                    setCenter(id);
            });
    connect(m_find, &QLineEdit::returnPressed, this, &ChainPart::findTyped);
    for (QAction *action : m_actions.mid(3)) {
        auto *button = new QToolButton(bar);
        button->setObjectName(action->objectName() + u"_button"_s);
        button->setDefaultAction(action);
        button->setAccessibleName(action->text());
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        bar->add(button);
    }
    return bar;
}

void ChainPart::setUpOutline()
{
    m_outline->setObjectName(u"evidence.chain.outline"_s);
    m_outline->setAccessibleName(tr("Outline of the chain"));
    m_outline->setHeaderHidden(true);
    m_outline->setTabKeyNavigation(false);
    m_outline->setUniformRowHeights(true);
    m_outline->header()->setStretchLastSection(false);
    // Mirrored, a text of the other direction that is cut would show its end: it ends in dots instead.
    m_outline->header()->setSectionResizeMode(isRightToLeft() ? QHeaderView::Stretch
                                                              : QHeaderView::ResizeToContents);
    m_outline->setMinimumWidth(m_context.theme->textWidth(24));
    const auto idOf = [](const QTreeWidgetItem *item) {
        return item ? RecordId::parse(item->data(0, Qt::UserRole).toString()).value_or(RecordId())
                    : RecordId();
    };
    connect(m_outline, &QTreeWidget::itemActivated, this,
            [this, idOf](const QTreeWidgetItem *item) { open(idOf(item)); });
    connect(m_outline, &QTreeWidget::currentItemChanged, this, [this, idOf](const QTreeWidgetItem *item) {
        const int node = m_chart ? m_chart->placeOf(idOf(item)) : -1;
        if (m_outline->hasFocus() && node >= 0 && node != m_view->current())
            m_view->setCurrent(node);
    });
}

QString ChainPart::subtitle() const
{
    if (!m_chart)
        return {};
    const int center = m_chart->placeOf(m_center);
    if (center >= 0)
        return m_chart->nodes[center].name;
    if (m_chart->alone == 1)
        return tr("All chains from evidence to follow-up; 1 record stands in none");
    return m_chart->alone == 0
        ? tr("All chains from evidence to follow-up")
        : tr("All chains from evidence to follow-up; %n records stand in none", nullptr, m_chart->alone);
}

void ChainPart::showReading(const SharedReading &reading)
{
    m_reading = reading;
    fillFinder();
    build();
    if (!m_find->hasFocus())
        showFound();
}

void ChainPart::fillFinder()
{
    m_found.clear();
    QStringList offered;
    for (const EvidenceNode &node : m_reading->graph.nodes) {
        const QString title = m_reading->title(node.id);
        QString text = node.reference.isEmpty() ? title : node.reference + u"  "_s + title;
        for (int again = 2; m_found.contains(text); ++again)
            text = title + u" (%1)"_s.arg(again);
        m_found.insert(text, node.id);
        offered << text;
    }
    static_cast<QStringListModel *>(m_completer->model())->setStringList(offered);
}

/// Under the finder's name the record whose chain shows.
void ChainPart::showFound()
{
    m_find->setText(m_center.isNull() ? QString() : m_found.key(m_center));
    m_find->setCursorPosition(0);
}

/// What was typed and not picked from the list: a reference, or else the first record with these words.
void ChainPart::findTyped()
{
    const QString typed = m_find->text().trimmed();
    m_completer->popup()->hide();
    if (!m_reading || m_found.contains(m_find->text()))
        return;  // picked
    if (typed.isEmpty()) {
        setCenter({});
        m_view->setFocus(Qt::OtherFocusReason);
        return;
    }
    RecordId first;
    for (const EvidenceNode &node : m_reading->graph.nodes) {
        if (node.reference.compare(typed, Qt::CaseInsensitive) == 0) {
            first = node.id;
            break;
        }
        if (first.isNull() && m_reading->title(node.id).contains(typed, Qt::CaseInsensitive))
            first = node.id;
    }
    if (first.isNull()) {
        Q_EMIT told(
            tr("No experience, document, lesson, recommendation or follow-up has “%1” in its reference or "
               "title. Try another word.")
                .arg(typed));
        return;
    }
    setCenter(first);
    m_view->setFocus(Qt::OtherFocusReason);
}

void ChainPart::setCenter(const RecordId &id)
{
    m_center = id;
    if (m_reading) {
        build();
        showFound();
    }
    Q_EMIT changed();
}

void ChainPart::build()
{
    if (!m_center.isNull() && m_reading->graph.placeOf(m_center) < 0) {
        Q_EMIT told(tr("The record whose chain was shown is not in this workspace any more."));
        m_center = {};
    }
    m_chart = std::make_shared<const EvidenceChart>(
        evidenceChart(m_reading->data, m_reading->graph, m_center,
                      [reading = m_reading](const RecordId &id) { return reading->title(id); }));
    const bool any = !m_chart->nodes.isEmpty();
    m_empty->setText(tr("No chain yet. Link experiences or documents to a lesson, and name in the lesson the "
                        "recommendations it leads to."));
    m_body->setCurrentWidget(any ? static_cast<QWidget *>(m_split) : m_empty);
    m_words->setVisible(any);
    m_all->setEnabled(!m_center.isNull());
    m_view->setChart(m_chart);
    fillOutline();
    showCurrent();
    if (m_stack->currentIndex() == 1)
        makePaper();
}

void ChainPart::fillOutline()
{
    m_outline->clear();
    if (m_center.isNull()) {
        addWhole();
    } else {
        addOutline(EvidenceWay::Back, tr("Rests on"));
        addOutline(EvidenceWay::Onward, tr("Leads to"));
    }
    m_outline->expandAll();
    if (m_outline->topLevelItemCount() > 0)
        m_outline->setCurrentItem(m_outline->topLevelItem(0));
}

void ChainPart::addOutline(EvidenceWay way, const QString &heading)
{
    auto *root = new QTreeWidgetItem(m_outline, {heading});
    root->setFont(0, m_context.theme->font(Theme::Type::Body, true));
    QList<QTreeWidgetItem *> above{root};
    for (const EvidenceLine &line : evidenceChain(m_reading->graph, m_center, way)) {
        if (line.edge < 0)
            continue;
        const EvidenceNode &node = m_reading->graph.nodes[line.node];
        const EvidenceEdge &edge = m_reading->graph.edges[line.edge];
        QString text = (edge.relation == EvidenceRelation::Says
                            ? evidenceSign(edge.direction) + u' ' + evidenceEdgeText(edge)
                            : evidenceRelationText(edge.relation))
            + u": "_s + inScreenLine(m_reading->shortName(node.id));
        if (!node.reference.isEmpty())
            text += u"  "_s + inScreenLine(m_reading->title(node.id));
        if (line.circle)
            text += u' ' + tr("(leads back to itself)");
        else if (line.told)
            text += u' ' + tr("(see above)");
        above.resize(line.depth);
        auto *item = new QTreeWidgetItem(above.last(), {text});
        item->setData(0, Qt::UserRole, node.id.toString());
        item->setToolTip(0, Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal));
        above << item;
    }
    if (root->childCount() == 0)
        new QTreeWidgetItem(root, {tr("nothing yet")});
}

/// All chains: each lesson with what comes to it and what follows; what has no lesson between stands at its recommendation.
void ChainPart::addWhole()
{
    for (const ChartNode &node : m_chart->nodes) {
        if (node.left.isEmpty())
            continue;
        auto *root = new QTreeWidgetItem(m_outline, {node.name});
        root->setData(0, Qt::UserRole, node.id.toString());
        root->setToolTip(0, Qt::convertFromPlainText(node.name, Qt::WhiteSpaceNormal));
        for (const int edge : node.left) {
            const ChartEdge &one = m_chart->edges[edge];
            const ChartNode &from = m_chart->nodes[one.from == m_chart->placeOf(node.id) ? one.to : one.from];
            auto *item = new QTreeWidgetItem(root, {one.words});
            item->setData(0, Qt::UserRole, from.id.toString());
            item->setToolTip(0, Qt::convertFromPlainText(one.words, Qt::WhiteSpaceNormal));
        }
    }
}

void ChainPart::showCurrent()
{
    QString all = m_view->nameOf(m_view->current());
    if (m_chart && m_view->current() >= 0)
        all += (all.endsWith(u'.') ? u" "_s : u". "_s) + m_chart->nodes[m_view->current()].position + u'.';
    m_words->setText(m_view->current() < 0 ? QString() : all.left(kShownWords));
    Q_EMIT changed();
}

void ChainPart::open(const RecordId &id)
{
    if (!id.isNull())
        m_context.navigator->showRecord(id);
}

QVariantMap ChainPart::saveState() const
{
    return {{u"center"_s, m_center.isNull() ? QString() : m_center.toString()},
            {u"chosen"_s, m_view->currentRecord().isNull() ? QString() : m_view->currentRecord().toString()}};
}

void ChainPart::restoreState(const QVariantMap &state)
{
    m_center = RecordId::parse(state.value(u"center"_s).toString()).value_or(RecordId());
    if (!m_reading)
        return;
    build();
    showFound();
    if (const auto chosen = RecordId::parse(state.value(u"chosen"_s).toString()))
        m_view->setCurrent(m_chart->placeOf(*chosen));
}

void ChainPart::focusFirst()
{
    if (m_stack->currentIndex() == 0 && m_body->currentWidget() == m_split)
        m_view->setFocus(Qt::OtherFocusReason);
    else if (m_stack->currentIndex() == 0)
        m_find->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
