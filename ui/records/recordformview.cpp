// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RecordForm that brings back how it was looked at: scrolling and folded sections.
#include "ui/records/formsection.h"
#include "ui/records/recordform.h"

#include <QScrollArea>
#include <QScrollBar>

namespace tri::ui {

using namespace Qt::StringLiterals;

void RecordForm::setUpScroll()
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    // Long texts find their height line by line: the form grows in several steps.
    connect(bar, &QScrollBar::rangeChanged, this, &RecordForm::scrollBack);
    connect(bar, &QScrollBar::valueChanged, this, &RecordForm::viewChanged);
    connect(bar, &QScrollBar::actionTriggered, this,
            [this] { m_scrollTo = -1; });  // the person goes elsewhere
}

QVariantMap RecordForm::viewState() const
{
    QVariantList folded;
    for (int i = 0; i < m_sections.size(); ++i)
        if (m_sections[i]->isFolded())
            folded << i;
    return {{u"folded"_s, folded},
            {u"scroll"_s, m_scrollTo >= 0 ? m_scrollTo : m_scroll->verticalScrollBar()->value()}};
}

void RecordForm::restoreView(const QVariantMap &state)
{
    if (!state.contains(u"folded"_s))
        return;
    const QVariantList folded = state.value(u"folded"_s).toList();
    for (int i = 0; i < m_sections.size(); ++i)
        m_sections[i]->setFolded(folded.contains(i));
    m_scrollTo = state.value(u"scroll"_s).toInt();
    scrollBack();
}

void RecordForm::scrollBack()
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    if (m_scrollTo < 0 || !isVisible() || bar->maximum() < m_scrollTo)
        return;  // not as high yet
    const int to = m_scrollTo;
    m_scrollTo = -1;
    bar->setValue(to);
}

}  // namespace tri::ui
