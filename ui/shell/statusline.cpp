// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "core/base/localtext.h"
#include "core/base/translations.h"
#include "core/workspace/workspace.h"
#include "ui/services/theme.h"
#include "ui/widgets/readingmargins.h"
#include "ui/widgets/themedlabel.h"

#include <QDateTime>
#include <QLocale>
#include <QStatusBar>

namespace tri::ui {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QStatusBar *bar, const Theme &theme, const Clock &clock)
    : QObject(bar), m_clock(clock), m_saved(new ThemedLabel(theme, Theme::Type::Caption, Theme::Role::Muted)),
      m_count(new ThemedLabel(theme, Theme::Type::Caption, Theme::Role::Muted)),
      m_language(new ThemedLabel(theme, Theme::Type::Caption, Theme::Role::Muted))
{
    bar->setSizeGripEnabled(false);
    setReadingMargins(bar, theme.space(2), 0, theme.space(3), 0);
    for (QLabel *label : {m_count, m_language, m_saved}) {
        setReadingMargins(label, theme.space(2), theme.space(1), theme.space(1), theme.space(1));
        bar->addPermanentWidget(label);
    }
    m_language->setText(languageName(screenLanguage()));
    setWorkspace(nullptr);
}

void StatusLine::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_saved->setVisible(workspace);
    m_count->setVisible(workspace);
    m_language->setVisible(workspace);
    if (!workspace)
        return;
    connect(workspace, &Workspace::committed, this, [this] { showSaved(m_clock.now()); });
    const auto log = workspace->log(1);
    if (workspace->isReadOnly())
        m_saved->setText(tr("Read-only"));
    else if (log && !log->isEmpty())
        showSaved(log->first().time);
}

void StatusLine::setCount(int records)
{
    m_count->setText(tr("Records: %1").arg(QLocale().toString(records)));
}

void StatusLine::showSaved(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    // Digits 0-9 and no AM or PM: the time reads the same for everyone at the table.
    const QString clock = local.toString(u"HH:mm"_s);
    const bool today = local.date() == m_clock.today();
    m_saved->setText(today ? tr("Saved %1").arg(clock)
                           : tr("Saved %1").arg(shortDate(PartialDate(local.date()), locale)));
}

}  // namespace tri::ui
