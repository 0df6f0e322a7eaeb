// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/meetingmodeside.h"

#include "ui/pages/positioncolumn.h"
#include "ui/widgets/accessrole.h"
#include "ui/widgets/themedlabel.h"

#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

/// A button as wide as there is room, with as much of its text; the whole stays in reach.
class ElidedButton final : public QPushButton {
public:
    ElidedButton(const QIcon &icon, QString text, QWidget *parent)
        : QPushButton(icon, {}, parent), m_text(std::move(text))
    {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setToolTip(Qt::convertFromPlainText(m_text, Qt::WhiteSpaceNormal));
        setAutoDefault(true);
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {0, QPushButton::minimumSizeHint().height()};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPushButton::resizeEvent(event);
        const int frame = QPushButton::sizeHint().width() - fontMetrics().horizontalAdvance(text());
        setText(fontMetrics().elidedText(m_text, Qt::ElideRight, width() - frame).replace(u'&', u"&&"_s));
    }

private:
    QString m_text;
};

}  // namespace

MeetingModeSide::MeetingModeSide(const AppContext &context, QWidget *parent)
    : QScrollArea(parent), m_context(context), m_column(new QVBoxLayout), m_positions(new QVBoxLayout),
      m_positionsHead(nullptr), m_documents(new QVBoxLayout)
{
    setObjectName(u"meeting_mode.private"_s);
    setAccessibleName(tr("For this screen only"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Window);
    const Theme &theme = *context.theme;
    auto *content = new QWidget;
    content->setLayout(m_column);
    m_column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    m_column->setSpacing(theme.space(1));
    m_positionsHead = addHead(tr("Positions"));
    m_positions->setSpacing(theme.space(3));
    m_column->addLayout(m_positions);
    for (int side = 0; side < kSideCount; ++side) {
        auto *one = new PositionColumn(context, side, content);
        m_columns[std::size_t(side)] = one;
        m_positions->addWidget(one);
        connect(one, &PositionColumn::buttonPressed, this, [this, side] { openPosition(side); });
    }
    m_column->addSpacing(theme.space(2));
    m_lastHead = addHead(tr("Last time"));
    m_last = new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Text, content);
    m_last->setObjectName(u"meeting_mode.last_time"_s);
    m_last->setWordWrap(true);
    m_last->setMinimumWidth(1);
    m_column->addWidget(m_last);
    m_column->addSpacing(theme.space(2));
    m_documentsHead = addHead(tr("Documents"));
    m_documents->setSpacing(theme.space(1));
    m_column->addLayout(m_documents);
    m_column->addStretch(1);
    setWidget(content);
    showNothing();
}

ThemedLabel *MeetingModeSide::addHead(const QString &text)
{
    auto *label = new ThemedLabel(*m_context.theme, Theme::Type::Heading, Theme::Role::Text, this);
    label->setText(text);
    setAccessRole(label, QAccessible::Heading);
    m_column->addWidget(label);
    return label;
}

void MeetingModeSide::showItem(const ModeData &mode, const AgendaLine &line, const ModeItem &item)
{
    const bool other = m_line.item.id != line.item.id;
    m_line = line;
    m_sides = mode.meeting.sides;
    const bool shown = line.wantsPositions()
        || std::any_of(line.positions.begin(), line.positions.end(),
                       [](const auto &held) { return held.has_value(); });
    m_positionsHead->setText(mode.ourSide < 0 ? tr("Positions") : tr("Our position first"));
    m_positionsHead->setVisible(shown);
    for (int side = 0; side < kSideCount; ++side) {
        PositionColumn *column = m_columns[std::size_t(side)];
        column->showPosition(line.positions[std::size_t(side)], line.wantsPositions());
        column->setVisible(shown);
    }
    if (mode.ourSide >= 0)
        m_positions->insertWidget(0, m_columns[std::size_t(mode.ourSide)]);
    showLast(item.lastTime);
    showDocuments(item.documents);
    if (other)
        ensureVisible(0, 0);
}

void MeetingModeSide::showNothing()
{
    m_line = {};
    m_positionsHead->hide();
    for (PositionColumn *column : m_columns)
        column->hide();
    showLast({});
    showDocuments({});
}

void MeetingModeSide::showLast(const QList<ModeLink> &lines)
{
    QStringList texts;
    for (const ModeLink &line : lines)
        texts << line.text;
    m_last->setText(texts.join(u'\n'));
    m_last->setVisible(!texts.isEmpty());
    m_lastHead->setVisible(!texts.isEmpty());
}

void MeetingModeSide::showDocuments(const QList<ModeLink> &documents)
{
    while (QLayoutItem *item = m_documents->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const ModeLink &document : documents) {
        auto *button = new ElidedButton(m_context.theme->icon(u"document-open"_s), document.text, widget());
        button->setObjectName(u"meeting_mode.document."_s + document.id.toString());
        button->setAccessibleName(tr("Open the document %1").arg(document.text));
        connect(button, &QPushButton::clicked, this, [this, id = document.id] { Q_EMIT openWanted(id); });
        m_documents->addWidget(button);
    }
    m_documentsHead->setVisible(!documents.isEmpty());
}

void MeetingModeSide::openPosition(int side)
{
    if (const auto &held = m_line.positions[std::size_t(side)])
        Q_EMIT openWanted(held->id);
    else
        m_context.navigator->showNewRecord(
            u"position"_s, {{u"item"_s, m_line.item.id}, {u"holder"_s, m_sides[std::size_t(side)]}});
}

}  // namespace tri::ui
