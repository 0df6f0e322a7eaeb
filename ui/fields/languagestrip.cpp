// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/languagestrip.h"

#include "ui/services/theme.h"
#include "ui/widgets/accessrole.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

// Says by line and weight, not by colour alone, what a language has.
class LanguageButton final : public QToolButton {
public:
    LanguageButton(const Theme *theme, QWidget *parent) : QToolButton(parent), m_theme(theme)
    {
        setCheckable(true);
        setAutoRaise(true);
        setMinimumHeight(m_theme->space(6));  // 24, the least that a hand which shakes can hit
    }

    void setMarks(bool filled, bool original)
    {
        m_filled = filled;
        m_original = original;
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_theme->font(Theme::Type::Caption, true));
        const int high = std::max(m_theme->space(6), metrics.height() + m_theme->space(2));
        return {metrics.horizontalAdvance(u"MM"_s) + m_theme->space(2), high};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        using Role = Theme::Role;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int inset = m_theme->space(1) / 2;
        const QRectF box = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme->color(isChecked() ? Role::Selection : Role::Hover));
            painter.drawRoundedRect(box, m_theme->space(1), m_theme->space(1));
        }
        if (hasFocus()) {
            painter.setPen(QPen(m_theme->color(Role::Focus), inset));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box, m_theme->space(1), m_theme->space(1));
        }
        const QColor ink = m_theme->color(isChecked() ? Role::SelectionText : m_filled ? Role::Text : Role::Muted);
        painter.setPen(ink);
        painter.setFont(m_theme->font(Theme::Type::Caption, m_original));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (m_filled) {
            const int wide = fontMetrics().horizontalAdvance(text());
            const int y = height() - m_theme->space(1) - inset / 2;
            painter.fillRect(QRect((width() - wide) / 2, y, wide, std::max(1, inset)), ink);
        }
    }

private:
    const Theme *m_theme;
    bool m_filled = false;
    bool m_original = false;
};

}  // namespace

LanguageStrip::LanguageStrip(const Theme *theme, const QString &fieldLabel, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_label(fieldLabel)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    for (const QString &language : contentLanguages())
        addButton(language);
    line->addStretch(1);
    setAccessRole(this, QAccessible::Grouping);
    setAccessibleName(tr("Language of %1").arg(fieldLabel));
    setCurrent(u"en"_s);
    setText({});
}

void LanguageStrip::addButton(const QString &language)
{
    auto *button = new LanguageButton(m_theme, this);
    setAccessRole(button, QAccessible::RadioButton);  // one of them is the one being shown
    button->setText(language.toUpper());
    button->setObjectName(u"language."_s + language);
    auto *original = new QAction(tr("Mark as the original"), button);
    original->setObjectName(u"language."_s + language + u".original"_s);
    button->addAction(original);
    button->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(original, &QAction::triggered, this, [this, language] {
        if (!m_readOnly)
            Q_EMIT originalChosen(language);
    });
    connect(button, &QToolButton::clicked, this, [this, language] { choose(language); });
    layout()->addWidget(button);
    m_buttons.insert(language, button);
}

void LanguageStrip::setCurrent(const QString &language)
{
    m_current = language;
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        it.value()->setChecked(it.key() == language);
        it.value()->setFocusPolicy(it.key() == language && m_stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void LanguageStrip::setTabStop(bool stop)
{
    m_stop = stop;
    setCurrent(m_current);
}

void LanguageStrip::choose(const QString &language)
{
    setCurrent(language);
    Q_EMIT chosen(language);
}

void LanguageStrip::setText(const LocalText &text)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        const bool filled = text.has(it.key());
        const bool original = filled && text.original == it.key();
        const QString state = original ? tr("%1, original") : filled ? tr("%1, translated") : tr("%1, no text");
        const QString words = state.arg(languageName(it.key()));
        static_cast<LanguageButton *>(it.value())->setMarks(filled, original);
        const QString name = m_label + u", "_s + words;
        if (name != it.value()->accessibleName())
            it.value()->setAccessibleName(name);  // which is told as an event
        it.value()->setToolTip(words);
        it.value()->actions().constFirst()->setEnabled(filled && !original);
    }
}

void LanguageStrip::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int step = 0;
    if (event->key() == Qt::Key_Left)
        step = mirrored ? 1 : -1;
    else if (event->key() == Qt::Key_Right)
        step = mirrored ? -1 : 1;
    if (step == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const QStringList &all = contentLanguages();
    const qsizetype next = (all.indexOf(m_current) + step + all.size()) % all.size();
    choose(all[next]);
    m_buttons.value(all[next])->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
