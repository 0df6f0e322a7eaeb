// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/positioncolumn.h"

#include "core/base/translations.h"
#include "core/workspace/workspace.h"
#include "ui/pages/agendamodel.h"
#include "ui/services/theme.h"
#include "ui/widgets/entitychip.h"
#include "ui/widgets/themedlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

PositionColumn::PositionColumn(const AppContext &context, int side, QWidget *parent)
    : QWidget(parent), m_context(context), m_side(side), m_column(new QVBoxLayout(this)),
      m_button(new QPushButton(this))
{
    setObjectName(u"meeting.position."_s + sideName(side).toLower());
    const Theme &theme = *context.theme;
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.space(1));
    auto *top = new QHBoxLayout;
    top->setSpacing(theme.space(2));
    top->addWidget(new EntityChip(theme, sideName(side), this));
    m_stance = new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Text, this);
    m_stance->setStrong(true);
    top->addWidget(m_stance, 1);
    m_column->addLayout(top);
    m_age = addText(Theme::Role::Muted);
    m_age->setObjectName(objectName() + u".age"_s);
    m_age->hide();
    m_column->addSpacing(theme.space(1));
    m_summary = addText(Theme::Role::Text);
    m_messageHead = addText(Theme::Role::Muted);
    m_messageHead->setText(tr("Message"));
    m_message = addText(Theme::Role::Text);
    addOfficeOnly(tr("If raised (office only)"), m_ifRaisedHead, m_ifRaised);
    addOfficeOnly(tr("Sensitive (office only)"), m_sensitiveHead, m_sensitive);
    m_column->addSpacing(theme.space(1));
    m_column->addWidget(m_button, 0, Qt::AlignLeading);
    m_earlierHead = addText(Theme::Role::Muted);
    m_earlierHead->setText(tr("Said before"));
    m_earlier = new QWidget(this);
    auto *before = new QVBoxLayout(m_earlier);
    before->setContentsMargins(0, 0, 0, 0);
    before->setSpacing(theme.space(1));
    m_column->addWidget(m_earlier);
    m_earlierHead->hide();
    m_earlier->hide();
    m_column->addStretch();
    connect(m_button, &QPushButton::clicked, this, &PositionColumn::buttonPressed);
}

ThemedLabel *PositionColumn::addText(Theme::Role role, bool strong)
{
    auto *label = new ThemedLabel(*m_context.theme, Theme::Type::Body, role, this);
    label->setWordWrap(true);
    label->setStrong(strong);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(label);
    return label;
}

void PositionColumn::addOfficeOnly(const QString &label, ThemedLabel *&head, ThemedLabel *&text)
{
    head = addText(Theme::Role::Warning, true);
    head->setText(label);
    text = addText(Theme::Role::Text);
}

void PositionColumn::showPosition(const std::optional<Position> &position, bool wanted)
{
    const Position held = position.value_or(Position());
    const auto put = [this](ThemedLabel *label, ThemedLabel *head, const LocalText &value) {
        label->setText(value.in(m_context.contentLanguage));
        label->setVisible(!value.isEmpty());
        if (head)
            head->setVisible(!value.isEmpty());
    };
    m_stance->setText(position ? stanceText(held) : wanted ? tr("No position yet") : tr("None needed"));
    m_stance->setRole(position ? Theme::Role::Text : Theme::Role::Muted);
    put(m_summary, nullptr, held.summary);
    put(m_message, m_messageHead, held.message);
    put(m_ifRaised, m_ifRaisedHead, held.ifRaised);
    put(m_sensitive, m_sensitiveHead, held.sensitive);
    m_button->setText(position ? tr("Open position") : tr("Add position"));
    m_button->setAccessibleName(tr("%1: %2").arg(sideName(m_side), m_button->text()));
    m_button->setVisible(position || !m_context.workspace->isReadOnly());
}

void PositionColumn::showEarlier(const QList<EarlierPosition> &earlier, const std::optional<Position> &held, const QDate &day)
{
    constexpr qsizetype most = 3;
    qDeleteAll(m_earlier->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    QLayout *column = m_earlier->layout();
    for (const EarlierPosition &one : earlier.mid(0, most)) {
        // Short, since a button does not wrap: the columns share the width of the window.
        auto *open = new QPushButton(tr("%1: %2", "a date and the stance of then")
                                         .arg(shortDate(one.when, locale()), stanceText(one.position)),
                                     m_earlier);
        open->setObjectName(objectName() + u".earlier.%1"_s.arg(column->count()));
        QStringList facts{isolated(m_context.workspace->shortTitle(one.meeting, m_context.contentLanguage)),
                          ageNote(one.when, day)};
        facts.removeAll(QString());
        open->setAccessibleName(
            tr("%1 said before: %2").arg(sideName(m_side), listText(QStringList{open->text()} + facts)));
        connect(open, &QPushButton::clicked, this, [this, id = one.position.id] { Q_EMIT earlierWanted(id); });
        column->addWidget(open);
        column->setAlignment(open, Qt::AlignLeading);
        const LocalText &said = one.position.message.isEmpty() ? one.position.summary : one.position.message;
        for (const QString &text : {listText(facts), said.in(m_context.contentLanguage)}) {
            if (text.isEmpty())
                continue;
            auto *label = new ThemedLabel(*m_context.theme, Theme::Type::Body, Theme::Role::Text, m_earlier);
            label->setWordWrap(true);
            label->setText(text);
            column->addWidget(label);
        }
    }
    m_earlierHead->setVisible(!earlier.isEmpty());
    m_earlier->setVisible(!earlier.isEmpty());
    const QString age = held ? ageNote(held->date, day) : QString();
    m_age->setText(age);
    m_age->setVisible(!age.isEmpty());
}

}  // namespace tri::ui
