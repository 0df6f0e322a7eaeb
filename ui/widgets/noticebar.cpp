// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticebar.h"

#include "ui/widgets/accessrole.h"
#include "ui/widgets/readingmargins.h"
#include "ui/widgets/themedlabel.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

/// A sentence of the screen's language that begins with a path or a foreign name would run in its direction as a whole, and
/// the slash that a path begins with would go to its other end.
QString inScreenDirection(const QString &text)
{
    const bool isOurs = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.direction() == QChar::DirAL || c.direction() == QChar::DirR;
    });
    if (!QGuiApplication::isRightToLeft() || !isOurs)
        return text;
    static const QRegularExpression quoted(u"«([^»]*)»"_s);
    QString out = text;
    out.replace(quoted, u"«\u2068\\1\u2069»"_s);
    constexpr QChar rightToLeftMark(0x200F);
    // Always: text that can be selected is laid out by what stands inside the isolate as well.
    return rightToLeftMark + out;
}

}  // namespace

NoticeBar::NoticeBar(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_icon(new QLabel(this)),
      m_text(new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Text, this)), m_row(new QHBoxLayout(this)),
      m_close(new QToolButton(this))
{
    setObjectName(u"notice_bar"_s);
    setAccessRole(this, QAccessible::AlertMessage);
    m_text->setObjectName(u"notice_bar.text"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_close->setAutoRaise(true);
    m_close->setObjectName(u"notice_bar.close"_s);
    m_close->setIcon(theme.icon(u"window-close"_s));
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_row->addWidget(m_text, 1, Qt::AlignVCenter);
    m_row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    connect(&theme, &Theme::changed, this, &NoticeBar::follow);
    m_close->setToolTip(tr("Close this message (Esc)"));
    m_close->setAccessibleName(tr("Close this message"));
    follow();
    hide();
}

void NoticeBar::follow()
{
    setReadingMargins(m_row, m_theme.space(4), m_theme.space(1), m_theme.space(2), m_theme.space(1));
    m_row->setSpacing(m_theme.space(2));
    const QString icon = m_tone == Tone::Problem ? u"dialog-warning"_s : u"dialog-information"_s;
    m_icon->setPixmap(m_theme.icon(icon).pixmap(m_theme.iconSize()));
    m_icon->setFixedHeight(m_theme.rowHeight());
    update();
}

QString NoticeBar::text() const
{
    return accessibleDescription();  // without the marks that the label has for the eye
}

void NoticeBar::show(Tone tone, const QString &text, const QString &detail)
{
    for (QWidget *action : std::as_const(m_actions)) {
        m_row->removeWidget(action);
        action->hide();
        action->deleteLater();  // it may be the one whose press led here
    }
    m_actions.clear();
    m_tone = tone;
    m_text->setText(inScreenDirection(text));
    m_text->setToolTip(detail.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(detail.toHtmlEscaped()));
    setAccessibleName(tone == Tone::Problem ? tr("Problem") : tr("Message"));
    setAccessibleDescription(text);
    m_close->setVisible(tone != Tone::Standing);
    follow();
    const bool stood = isVisible();
    setVisible(true);
    if (tone != Tone::Standing)
        announce(this, text, stood);
}

void NoticeBar::showNote(const QString &text)
{
    show(Tone::Note, text, {});
}

void NoticeBar::showProblem(const Problem &problem)
{
    // What the person stopped is as they wanted it.
    show(problem.code == ProblemCode::Cancelled ? Tone::Note : Tone::Problem, problem.text, problem.detail);
}

void NoticeBar::showStanding(const QString &text)
{
    const bool stood = isVisible();
    const bool same = stood && m_tone == Tone::Standing && accessibleDescription() == text;
    show(Tone::Standing, text, {});
    if (!same)
        announce(this, text, stood);
}

QPushButton *NoticeBar::addAction(const QString &text)
{
    auto *button = new QPushButton(text, this);
    m_row->insertWidget(m_row->count() - 1, button, 0, Qt::AlignVCenter);
    m_actions.append(button);
    button->show();  // at once, so that it can take the keyboard
    return button;
}

QLineEdit *NoticeBar::addField(const QString &name, const QString &text)
{
    auto *box = new QLineEdit(text, this);
    box->setAccessibleName(name);
    box->setMinimumWidth(m_theme.textWidth(28));
    box->selectAll();
    m_row->insertWidget(m_row->count() - 1, box, 0, Qt::AlignVCenter);
    m_actions.append(box);
    box->show();
    connect(box, &QLineEdit::returnPressed, this, [this] {
        for (QWidget *action : std::as_const(m_actions))
            if (auto *button = qobject_cast<QPushButton *>(action)) {
                button->click();
                return;
            }
    });
    return box;
}

void NoticeBar::fade()
{
    if (isShowing() && m_tone == Tone::Note)
        dismiss();
}

void NoticeBar::dismiss()
{
    if (!isShowing() || m_tone == Tone::Standing)
        return;
    hide();
    Q_EMIT dismissed();
}

void NoticeBar::takeFocus()
{
    QWidget *first = m_actions.isEmpty() ? static_cast<QWidget *>(m_close) : m_actions.first();
    first->setFocus(Qt::ShortcutFocusReason);
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_tone != Tone::Standing)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool problem = m_tone == Tone::Problem;
    painter.fillRect(rect(), m_theme.color(problem ? Theme::Role::Surface : Theme::Role::Sunken));
    const QRect bar(0, 0, m_theme.space(1), height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar),
                     m_theme.color(problem ? Theme::Role::Error : m_tone == Tone::Standing ? Theme::Role::Muted : Theme::Role::Accent));
    painter.setPen(m_theme.color(Theme::Role::Rule));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

}  // namespace tri::ui
