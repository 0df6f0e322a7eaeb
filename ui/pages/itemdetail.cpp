// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/itemdetail.h"

#include "core/base/localtext.h"
#include "ui/pages/agendamodel.h"
#include "ui/pages/homeblock.h"
#include "ui/pages/positioncolumn.h"
#include "ui/services/latestwork.h"
#include "ui/services/theme.h"
#include "ui/widgets/screenline.h"
#include "ui/widgets/themedlabel.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kExcerpt = 260;         // letters; the record has the rest
constexpr int kColumnsLetters = 70;   // below that the positions stand one under the other
constexpr int kAcrossLetters = 130;   // below that the last meeting stands under the item

QString excerpt(const QString &whole)
{
    const QString text = whole.simplified();
    if (text.size() <= kExcerpt)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', kExcerpt);
    QString part = text.left(space > 0 ? space : kExcerpt);
    while (!part.isEmpty() && part.back().isPunct())
        part.chop(1);
    return part + u'…';
}

}  // namespace

ItemDetail::ItemDetail(const AppContext &context, QWidget *parent)
    : QScrollArea(parent), m_context(context), m_across(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_earlier(new LatestWork(this)),
      m_last(new HomeBlock(context, tr("Last time"), tr("No action of an earlier meeting is open."), this))
{
    setObjectName(u"meeting.detail"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::Window);
    auto *content = new QWidget;
    const Theme &theme = *context.theme;
    content->setLayout(m_across);
    m_across->setContentsMargins(theme.space(6), theme.space(3), theme.space(6), theme.space(4));
    m_across->setSpacing(theme.space(6));
    m_item = makeItem();
    m_across->addWidget(m_item, 5);
    m_across->addWidget(m_last, 3, Qt::AlignTop);
    setWidget(content);
    arrange();
}

ThemedLabel *ItemDetail::addText(QBoxLayout *column, Theme::Role role)
{
    auto *label = new ThemedLabel(*m_context.theme, Theme::Type::Body, role, this);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(label);
    return label;
}

QWidget *ItemDetail::makeItem()
{
    const Theme &theme = *m_context.theme;
    auto *item = new QWidget(this);
    auto *column = new QVBoxLayout(item);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    auto *top = new QHBoxLayout;
    m_title = new ThemedLabel(theme, Theme::Type::Heading, Theme::Role::Text, item);
    m_title->setWordWrap(true);
    m_open = new QPushButton(tr("Open item"), item);
    m_open->setObjectName(u"meeting.open_item"_s);
    top->addWidget(m_title, 1);
    top->addWidget(m_open, 0, Qt::AlignTop);
    auto *who = new QPushButton(tr("Who could answer…"), item);
    who->setObjectName(u"meeting.item_who"_s);
    who->setToolTip(tr("People for the item, with what fits and what does not"));
    connect(who, &QPushButton::clicked, this, &ItemDetail::whoWanted);
    top->addWidget(who, 0, Qt::AlignTop);
    column->addLayout(top);
    m_facts = addText(column, Theme::Role::Muted);
    column->addSpacing(theme.space(1));
    m_wantedHead = addText(column, Theme::Role::Muted);
    m_wantedHead->setText(tr("Wanted outcome"));
    m_wanted = addText(column, Theme::Role::Text);
    column->addSpacing(theme.space(1));
    column->addSpacing(theme.space(2));
    m_sides = new QWidget(item);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_sides);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(theme.space(5));
    for (int side = 0; side < kSideCount; ++side) {
        auto *one = new PositionColumn(m_context, side, m_sides);
        m_positions[std::size_t(side)] = one;
        m_columns->addWidget(one, 1);
        connect(one, &PositionColumn::earlierWanted, this,
                [this](const RecordId &id) { m_context.navigator->showRecord(id); });
        connect(one, &PositionColumn::buttonPressed, this, [this, side] { openPosition(side); });
    }
    column->addWidget(m_sides);
    column->addSpacing(theme.space(2));  // below the positions: in a small window these come first
    m_backgroundHead = addText(column, Theme::Role::Muted);
    m_backgroundHead->setText(tr("Background"));
    m_background = addText(column, Theme::Role::Text);
    column->addStretch();
    connect(m_open, &QPushButton::clicked, this, &ItemDetail::openWanted);
    return item;
}

void ItemDetail::showItem(const MeetingData &meeting, int at)
{
    const bool other = at < 0 || m_at < 0 || m_at >= m_data.lines.size() || at >= meeting.lines.size()
                    || m_data.lines[m_at].item.id != meeting.lines[at].item.id;
    m_data = meeting;
    m_at = at;
    m_item->setVisible(at >= 0);
    if (at >= 0)
        showTexts(m_data.lines[at]);
    m_last->setLines(m_data.lastTime);
    m_last->setVisible(!m_data.meeting.previous.isNull());
    if (other)
        ensureVisible(0, 0);
}

void ItemDetail::showTexts(const AgendaLine &line)
{
    const QString number = line.item.number;
    m_title->setText(number.isEmpty() ? line.title : tr("%1. %2", "number and title of an item").arg(number, isolated(line.title)));
    QStringList facts;
    if (line.start.isValid())
        facts << tr("from %1").arg(line.start.toString(u"HH:mm"_s));
    if (line.item.minutes)
        facts << tr("%1 min").arg(QLocale().toString(*line.item.minutes));
    if (!line.lead.isEmpty())
        facts << tr("introduced by %1").arg(isolated(line.lead));
    if (!line.area.isEmpty())
        facts << isolated(line.area);
    if (line.item.visibility == u"ours")
        facts << tr("ours only: not in a shared copy");
    else if (!line.item.visibility.isEmpty())
        facts << visibilityText(line.item.visibility);
    if (!line.carried.isEmpty())
        facts << line.carried;
    m_facts->setText(factsLine(facts));
    m_facts->setVisible(!facts.isEmpty());
    const QString wanted = line.item.wantedOutcome.in(m_context.contentLanguage);
    const QString background = line.item.background.in(m_context.contentLanguage);
    m_wanted->setText(excerpt(wanted));
    m_background->setText(excerpt(background));
    for (QWidget *label : {m_wantedHead, m_wanted})
        label->setVisible(!wanted.isEmpty());
    for (QWidget *label : {m_backgroundHead, m_background})
        label->setVisible(!background.isEmpty());
    for (std::size_t side = 0; side < kSideCount; ++side)
        m_positions[side]->showPosition(line.positions[side], line.wantsPositions());
    readEarlier(line);
    const bool some = std::any_of(line.positions.begin(), line.positions.end(), [](const auto &held) { return held.has_value(); });
    m_sides->setVisible(line.wantsPositions() || some);
}

void ItemDetail::readEarlier(const AgendaLine &line)
{
    struct Said {
        QList<QList<EarlierPosition>> sides = QList<QList<EarlierPosition>>(kSideCount);
        std::optional<Problem> problem;
    };
    const QDate day = m_data.meeting.from.first();
    const auto read = [workspace = m_context.workspace, item = line.item, sides = m_data.sides,
                       day](Progress *progress) {
        Said said;
        Reader reader(*workspace, progress);
        said.sides = earlierPositions(reader, item, RecordIds(sides.cbegin(), sides.cend()), day);
        said.problem = reader.problem();
        return said;
    };
    const auto show = [this, held = line.positions, day](const Said &said) {
        if (said.problem)
            Q_EMIT failed(*said.problem);
        for (std::size_t side = 0; side < kSideCount; ++side)
            m_positions[side]->showEarlier(said.sides[qsizetype(side)], held[side], day);
    };
    if (!m_context.longRuns) {  // nothing is done beside the window then
        show(read(nullptr));
        return;
    }
    if (m_saidBefore != line.item.id)
        show(Said());
    m_saidBefore = line.item.id;
    m_earlier->order([read](Progress &progress) { return read(&progress); }, show);
}

void ItemDetail::openPosition(int side)
{
    if (m_at < 0)
        return;
    const AgendaLine &line = m_data.lines[m_at];
    if (const auto &held = line.positions[std::size_t(side)])
        m_context.navigator->showRecord(held->id);
    else
        m_context.navigator->showNewRecord(u"position"_s, {{u"item"_s, line.item.id},
                                                           {u"holder"_s, m_data.sides[std::size_t(side)]}});
}

void ItemDetail::arrange()
{
    const Theme &theme = *m_context.theme;
    const bool across = viewport()->width() > theme.textWidth(kAcrossLetters);
    m_across->setDirection(across ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setDirection(viewport()->width() > theme.textWidth(kColumnsLetters) ? QBoxLayout::LeftToRight
                                                                                  : QBoxLayout::TopToBottom);
}

void ItemDetail::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void ItemDetail::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_columns)
        arrange();
}

}  // namespace tri::ui
