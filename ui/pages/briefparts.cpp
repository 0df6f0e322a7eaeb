// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/briefparts.h"

#include "core/rules/reader.h"
#include "ui/services/theme.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/themedlabel.h"
#include "ui/widgets/wheel.h"

#include <QInputDialog>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsInSight = 14;
constexpr int kMostLines = 999;
constexpr int kPagesRole = Qt::UserRole + 1;

/// Limits that are a number of lines of the paper; others ("level", "years") are no length.
QString lengthLimit(const QHash<QString, int> &limits)
{
    for (const QString &name : {u"rows"_s, u"outcomes"_s})
        if (limits.contains(name))
            return name;
    return {};
}

/// Says at the end of each line on which pages the part stands.
class PagesDelegate final : public QStyledItemDelegate {
public:
    PagesDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString pages = index.data(kPagesRole).toString();
        const bool rtl = option.direction == Qt::RightToLeft;
        const int width =
            pages.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(pages) + 2 * m_theme.space(1);
        QStyleOptionViewItem named = option;
        // The whole line shows that it is chosen; only the words keep clear of the numbers.
        if (option.state.testFlag(QStyle::State_Selected))
            option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter,
                                                  option.widget);
        named.rect.adjust(rtl ? width : 0, 0, rtl ? 0 : -width, 0);
        QStyledItemDelegate::paint(painter, named, index);
        if (pages.isEmpty())
            return;
        QRect place = option.rect.adjusted(m_theme.space(1), 0, -m_theme.space(1), 0);
        painter->save();
        painter->setFont(option.font);
        painter->setPen(option.state.testFlag(QStyle::State_Selected)
                            ? option.palette.color(QPalette::HighlightedText)
                            : m_theme.color(Theme::Role::Muted));
        painter->drawText(place, int(rtl ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, pages);
        painter->restore();
    }

private:
    const Theme &m_theme;
};

}  // namespace

BriefParts::BriefParts(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(new QListWidget(this)), m_recipe(new QToolButton(this)),
      m_menu(new QMenu(this)), m_up(makeMover(Qt::UpArrow, tr("Move the part up"), -1)),
      m_down(makeMover(Qt::DownArrow, tr("Move the part down"), 1)),
      m_mostLabel(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_most(new QSpinBox(this))
{
    const Theme &theme = *context.theme;
    setUpList();
    auto *head = new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Muted, this);
    head->setText(tr("Parts"));
    head->setBuddy(m_list);
    m_recipe->setObjectName(u"brief.own_recipe"_s);
    m_recipe->setText(tr("Recipe"));
    m_recipe->setToolTip(
        tr("Arrange the parts as they are shipped or like an own recipe, or keep them as one"));
    m_recipe->setAutoRaise(true);
    m_recipe->setPopupMode(QToolButton::InstantPopup);
    m_recipe->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &BriefParts::fillMenu);
    leaveWheelToParent(*m_most);
    m_most->setObjectName(u"brief.part_most"_s);
    m_most->setRange(1, kMostLines);
    m_most->setAccessibleName(tr("Lines at most"));
    m_most->setKeyboardTracking(false);
    m_mostLabel->setText(tr("Lines at most"));
    connect(m_most, &QSpinBox::valueChanged, this, &BriefParts::readLimit);
    auto *top = new QHBoxLayout;
    top->addWidget(head, 1);
    top->addWidget(m_recipe);
    auto *below = new QHBoxLayout;
    below->setSpacing(theme.space(1));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_up, m_down})
        below->addWidget(widget);
    below->addStretch();
    below->addWidget(m_mostLabel);
    below->addWidget(m_most);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    column->addLayout(top);
    column->addWidget(m_list);
    column->addLayout(below);
    setVisible(false);
}

void BriefParts::setUpList()
{
    m_list->setObjectName(u"brief.parts"_s);
    m_list->setAccessibleName(tr("Parts of the paper"));
    m_list->setAccessibleDescription(tr("Space turns a part on or off, Alt+Up and Alt+Down move it"));
    m_list->setToolTip(m_list->accessibleDescription());
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setItemDelegate(new PagesDelegate(*m_context.theme, m_list));
    connect(m_list, &QListWidget::itemChanged, this, &BriefParts::send);
    connect(m_list, &QListWidget::currentRowChanged, this, &BriefParts::follow);
    // Once the list has done with the drop.
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &BriefParts::send, Qt::QueuedConnection);
    m_list->installEventFilter(this);
}

/// Alt with the arrows moves the part, whatever else the window has on these keys.
bool BriefParts::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list
        && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool up = key->key() == Qt::Key_Up;
        if ((up || key->key() == Qt::Key_Down) && key->modifiers() == Qt::AltModifier) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                move(up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QToolButton *BriefParts::makeMover(Qt::ArrowType arrow, const QString &name, int by)
{
    auto *button = new QToolButton(this);
    button->setArrowType(arrow);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, this, [this, by] { move(by); });
    return button;
}

/// On which pages the part stands, and whether that is too late.
void BriefParts::tellPages(QListWidgetItem &item, const QList<PartPlace> &places, qint64 limit) const
{
    const QString key = item.data(Qt::UserRole).toString();
    const auto place =
        std::find_if(places.begin(), places.end(), [&key](const PartPlace &one) { return one.key == key; });
    if (place == places.end())
        return;
    const QString first = locale().toString(place->first + 1);
    const QString last = locale().toString(place->last + 1);
    const bool beyond = limit > 0 && place->last >= limit;
    const QString pages = first == last ? first : first + u'–' + last;
    const QString told = first == last ? tr("page %1").arg(first) : tr("pages %1 to %2").arg(first, last);
    item.setData(kPagesRole, beyond ? pages + u" !"_s : pages);
    const QString words = beyond
        ? tr("%1: %2, beyond the limit of %3").arg(item.text(), told, locale().toString(limit))
        : tr("%1: %2").arg(item.text(), told);
    item.setToolTip(plainTip(words));
    item.setData(Qt::AccessibleTextRole, words);
}

void BriefParts::setPaper(const BriefRequest &request, const BriefDocument *document,
                          const QList<PartPlace> &places)
{
    const QString current =
        m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    const QSignalBlocker quiet(m_list);
    if (m_request.recipe != request.recipe || m_shipped.isEmpty()) {
        const auto recipe = Recipe::load(request.recipe);
        m_shipped = recipe ? recipe->parts() : QList<RecipePart>();
    }
    m_request = request;
    m_title = document ? document->title : QString();
    m_list->clear();
    m_limits.clear();
    const bool editable = !m_context.workspace->isReadOnly();
    for (const DocumentPart &part : document ? document->parts : QList<DocumentPart>()) {
        if (part.key.isEmpty() || (!m_shipped.isEmpty() && part.key == m_shipped.first().key))
            continue;  // the head of the paper stays where it is
        auto *item = new QListWidgetItem(part.title, m_list);
        item->setData(Qt::UserRole, part.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable
                       | (editable ? Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled : Qt::NoItemFlags));
        item->setCheckState(part.on ? Qt::Checked : Qt::Unchecked);
        m_limits[part.key] = part.limits;
        tellPages(*item, places, document->pageLimit);
        if (part.key == current)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    const int rows = std::min(m_list->count(), kRowsInSight);
    m_list->setFixedHeight(rows * std::max(1, m_list->sizeHintForRow(0)) + 2 * m_list->frameWidth());
    setVisible(m_list->count() > 1);
    follow();
}

void BriefParts::follow()
{
    const QListWidgetItem *item = m_list->currentItem();
    const bool editable = item && !m_context.workspace->isReadOnly();
    const int row = m_list->currentRow();
    m_up->setEnabled(editable && row > 0);
    m_down->setEnabled(editable && row + 1 < m_list->count());
    const auto limits = item ? m_limits.value(item->data(Qt::UserRole).toString()) : QHash<QString, int>();
    const QString name = lengthLimit(limits);
    const QSignalBlocker quiet(m_most);
    m_most->setValue(limits.value(name, 1));
    m_most->setEnabled(editable);
    m_most->setVisible(!name.isEmpty());
    m_mostLabel->setVisible(!name.isEmpty());
}

void BriefParts::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count() || m_context.workspace->isReadOnly())
        return;
    {
        const QSignalBlocker quiet(m_list);
        m_list->insertItem(to, m_list->takeItem(from));
        m_list->setCurrentRow(to);
    }
    follow();
    send();
}

void BriefParts::readLimit()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    QHash<QString, int> &limits = m_limits[item->data(Qt::UserRole).toString()];
    if (const QString name = lengthLimit(limits); !name.isEmpty())
        limits[name] = m_most->value();
    send();
}

Arrangement BriefParts::arrangement() const
{
    Arrangement out;
    QStringList shippedOrder;
    QStringList wokenUp;  // off as shipped: it is on where the order names it
    for (qsizetype i = 1; i < m_shipped.size(); ++i)
        shippedOrder << m_shipped[i].key;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        const QString key = item->data(Qt::UserRole).toString();
        const auto shipped = std::find_if(m_shipped.begin(), m_shipped.end(),
                                          [&key](const RecipePart &part) { return part.key == key; });
        if (shipped == m_shipped.end())
            continue;
        out.order << key;
        const bool on = item->checkState() == Qt::Checked;
        if (!on)
            out.off << key;
        if (on && !shipped->on)
            wokenUp << key;
        for (auto it = m_limits[key].cbegin(); it != m_limits[key].cend(); ++it)
            if (it.value() != shipped->limits.value(it.key()))
                out.limits[key][it.key()] = it.value();
    }
    if (out.order == shippedOrder && wokenUp.isEmpty()) {
        out.order.clear();
        out.off.removeIf([this](const QString &key) {  // what is off as shipped needs no word
            return std::any_of(m_shipped.begin(), m_shipped.end(),
                               [&key](const RecipePart &part) { return part.key == key && !part.on; });
        });
    }
    return out;
}

void BriefParts::arrange(const Arrangement &wanted)
{
    Reader reader(*m_context.workspace);
    const ChangeSet change =
        setArrangement(reader, m_request, m_title, wanted, [this] { return m_context.workspace->newId(); });
    if (reader.problem())
        Q_EMIT failed(*reader.problem());
    else if (change.isEmpty())
        return;
    else if (const auto done = m_context.workspace->apply(change); !done)
        Q_EMIT failed(done.error());
}

void BriefParts::fillMenu()
{
    m_menu->clear();
    const bool editable = !m_context.workspace->isReadOnly();
    QAction *shipped = m_menu->addAction(tr("As shipped"), this, [this] { arrange({}); });
    shipped->setObjectName(u"brief.as_shipped"_s);
    shipped->setEnabled(editable && !arrangement().isEmpty());
    Reader reader(*m_context.workspace);
    for (const Brief &own : ownRecipes(reader, m_request.recipe)) {
        QAction *like = m_menu->addAction(own.title.in(m_context.contentLanguage).replace(u'&', u"&&"_s),
                                          this, [this, own] { arrange(arrangementOf(own)); });
        like->setEnabled(editable);
    }
    m_menu->addSeparator();
    QAction *keep = m_menu->addAction(tr("Keep as own recipe…"), this, &BriefParts::askName);
    keep->setObjectName(u"brief.keep_recipe"_s);
    keep->setEnabled(editable && !arrangement().isEmpty());
}

void BriefParts::askName()
{
    auto *dialog = new QInputDialog(window());
    dialog->setObjectName(u"recipe_name"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New recipe"));
    dialog->setLabelText(tr("Name of the recipe"));
    dialog->setOkButtonText(tr("Keep recipe"));
    connect(dialog, &QInputDialog::textValueSelected, this, &BriefParts::keepAs);
    dialog->open();
}

void BriefParts::keepAs(const QString &name)
{
    if (name.trimmed().isEmpty())
        return;
    const ChangeSet change =
        keepRecipe(m_request, name.simplified(), arrangement(), m_context.workspace->newId());
    if (const auto done = m_context.workspace->apply(change); !done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT kept(name.simplified());
}

}  // namespace tri::ui
