// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/progresscover.h"

#include "ui/services/longruns.h"
#include "ui/services/theme.h"
#include "ui/widgets/themedlabel.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLookMs = 100;
constexpr int kSteps = 1000;

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::Drop:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
    case QEvent::Close: return true;
    default: return false;
    }
}

}  // namespace

ProgressCover::ProgressCover(LongRuns &runs, const Theme &theme, QWidget *window)
    : QWidget(window), m_runs(runs), m_what(new ThemedLabel(theme, Theme::Type::Heading, Theme::Role::Text, this)),
      m_state(new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Muted, this)), m_bar(new QProgressBar(this)),
      m_stop(new QPushButton(tr("Stop"), this)), m_timer(new QTimer(this))
{
    setObjectName(u"progress_cover"_s);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);  // where there is nothing to stop
    m_stop->setObjectName(u"progress_stop"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(theme.textWidth(48));
    m_what->setAlignment(Qt::AlignCenter);
    m_state->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.space(3));
    column->addStretch(2);
    for (QWidget *part : {static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_state)})
        column->addWidget(part, 0, Qt::AlignHCenter);
    column->addWidget(m_stop, 0, Qt::AlignHCenter);
    column->addStretch(3);
    hide();
    m_timer->setInterval(kLookMs);
    connect(m_timer, &QTimer::timeout, this, &ProgressCover::update);
    connect(m_stop, &QPushButton::clicked, this, &ProgressCover::stop);
    connect(&runs, &LongRuns::started, this, &ProgressCover::begin);
    connect(&runs, &LongRuns::finished, this, &ProgressCover::end);
}

void ProgressCover::begin(const QString &what)
{
    m_focus = QApplication::focusWidget();
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
    setFocus(Qt::OtherFocusReason);
    m_stop->setFocus(Qt::OtherFocusReason);
    qApp->installEventFilter(this);
    m_timer->start();
}

void ProgressCover::end()
{
    qApp->removeEventFilter(this);
    m_timer->stop();
    hide();
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
}

void ProgressCover::update()
{
    const Progress *progress = m_runs.progress();
    if (!progress)
        return;
    const qint64 total = progress->total();
    m_bar->setRange(0, total > 0 ? kSteps : 0);
    if (total > 0)
        m_bar->setValue(int(std::min(progress->done(), total) * kSteps / total));
    if (progress->isSealed())
        m_state->setText(tr("This part is carried through to its end."));
    else if (progress->isCancelled())
        m_state->setText(tr("Stopping…"));
    else
        m_state->setText(total > 0 ? tr("%1 %").arg(std::min(progress->done(), total) * 100 / total)
                                   : tr("Nothing is changed until it is done."));
    if (progress->isSealed() && m_stop->hasFocus())
        setFocus(Qt::OtherFocusReason);  // or the keyboard would go to something beneath
    m_stop->setVisible(!progress->isSealed());
    m_stop->setEnabled(!progress->isCancelled());
}

void ProgressCover::stop()
{
    if (m_stop->isHidden())
        return;
    m_runs.cancel();
    update();
}

bool ProgressCover::isOurs(const QObject *object) const
{
    const auto *widget = qobject_cast<const QWidget *>(object);
    return widget && (widget == this || isAncestorOf(widget));
}

bool ProgressCover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    if (event->type() == QEvent::Shortcut)
        return true;
    if (!isInput(event->type()) || !watched->isWidgetType())
        return false;
    if (isOurs(watched)) {
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            stop();
            return true;
        }
        return false;
    }
    event->ignore();
    return true;
}

}  // namespace tri::ui
