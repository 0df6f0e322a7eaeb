// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The paper of the timeline: its pages before they are printed or written.

#include "ui/pages/plans/timelinepart.h"

#include "core/base/clock.h"
#include "core/base/partstext.h"
#include "core/base/safefile.h"
#include "core/base/translations.h"
#include "core/rules/plantimelinecopy.h"
#include "ui/pages/briefpreview.h"
#include "ui/pages/briefprinter.h"
#include "ui/pages/plans/timelineview.h"
#include "ui/services/filechooser.h"
#include "ui/services/theme.h"
#include "ui/widgets/optionbar.h"
#include "ui/widgets/readingmargins.h"
#include "ui/widgets/themedlabel.h"

#include <QComboBox>
#include <QKeySequence>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

void TimelinePart::setUpPaper()
{
    const Theme &theme = *m_context.theme;
    auto *page = new QWidget(m_stack);
    auto *bar = new OptionBar(theme, page);
    setReadingMargins(bar, theme.space(4), theme.space(1), theme.space(2), theme.space(1));
    const auto box = [this, page, bar](const QString &key, const QString &name, const QStringList &choices) {
        auto *made = new QComboBox(page);
        made->setObjectName(u"plan.timeline."_s + key);
        made->setAccessibleName(name);
        made->addItems(choices);
        connect(made, &QComboBox::activated, this, &TimelinePart::makePaper);
        bar->add(made);
        return made;
    };
    m_paper = box(u"paper"_s, tr("Paper"), {tr("A4 landscape"), tr("A3 landscape")});
    m_wide = box(u"wide"_s, tr("Width"), {tr("Fit to width"), tr("As close as on the screen")});
    m_copy = box(u"copy"_s, tr("Copy"), {tr("Office copy"), tr("Shared copy")});
    m_copy->setToolTip(tr("A shared copy leaves out what is sensitive or only for our office"));
    m_leftOut = new ThemedLabel(theme, Theme::Type::Caption, Theme::Role::Muted, page);
    m_leftOut->setObjectName(u"plan.timeline.left_out"_s);
    m_leftOut->setTextFormat(Qt::PlainText);
    m_leftOut->setWordWrap(true);
    m_leftOut->setContentsMargins(theme.space(4), 0, theme.space(4), theme.space(1));
    const auto button = [page, bar](const QString &key, const QString &text) {
        auto *made = new QPushButton(text, page);
        made->setObjectName(u"plan.timeline.paper."_s + key);
        bar->add(made);
        return made;
    };
    connect(button(u"print"_s, tr("Print…")), &QPushButton::clicked, this, &TimelinePart::choosePrinter);
    connect(button(u"pdf"_s, tr("Save as PDF…")), &QPushButton::clicked, this, [this] { save(u"pdf"_s); });
    connect(button(u"svg"_s, tr("Save as SVG…")), &QPushButton::clicked, this, [this] { save(u"svg"_s); });
    connect(button(u"close"_s, tr("Back to the timeline")), &QPushButton::clicked, this,
            &TimelinePart::leavePaper);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), page);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &TimelinePart::leavePaper);
    m_preview = new BriefPreview(theme, page);
    m_preview->setObjectName(u"plan.timeline.preview"_s);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_leftOut);
    column->addWidget(m_preview, 1);
    m_stack->addWidget(page);
}

TimelinePrint TimelinePart::paper() const
{
    TimelinePrint made;
    made.paper = m_paper->currentIndex() == 1 ? TimelinePaper::A3 : TimelinePaper::A4;
    made.fitWidth = m_wide->currentIndex() == 0;
    constexpr qreal pointsPerInch = 72;
    made.perDay = pt(m_view->perDay() * pointsPerInch / logicalDpiX());
    made.rows = m_view->visibleRows();
    if (m_printed == m_timeline)
        return made;
    // The rows of the screen, by their place among those that are printed.
    QHash<RecordId, int> places;
    for (int row = 0; row < m_printed->rows.size(); ++row)
        places.insert(m_printed->rows[row].id, row);
    made.rows.clear();
    for (const int row : m_view->visibleRows())
        if (const auto place = places.constFind(m_timeline->rows[row].id); place != places.cend())
            made.rows << *place;
    return made;
}

bool TimelinePart::isShared() const
{
    return m_copy->currentIndex() == 1;
}

/// What may be shared is worked out anew for each paper, so that no older state of it is printed.
void TimelinePart::makePaper()
{
    m_printed = m_timeline;
    QStringList leftOut;
    if (isShared() && m_timeline) {
        const QString language = screenLanguage();
        Reader reader(*m_context.workspace);
        const auto copy =
            sharedTimeline(reader, *m_plan, readTimelineSources(reader, *m_plan, language), language);
        if (copy) {
            m_printed = std::make_shared<const PlanTimeline>(
                planTimeline(copy->plan, copy->sources, m_context.clock->today(), language));
            leftOut = copy->leftOut.lines();
        } else {
            Q_EMIT failed(copy.error());
            m_copy->setCurrentIndex(0);
        }
    }
    m_leftOut->setText(leftOut.isEmpty() ? QString() : tr("Left out: %1.").arg(partsText(leftOut)));
    m_leftOut->setVisible(!leftOut.isEmpty());
    if (m_printed)
        m_preview->setDocument(timelinePages(*m_printed, paper()));
}

void TimelinePart::print()
{
    makePaper();
    m_stack->setCurrentIndex(1);
    m_preview->setFocus();
}

void TimelinePart::leavePaper()
{
    m_stack->setCurrentIndex(0);
    m_view->setFocus();
}

void TimelinePart::choosePrinter()
{
    const int pages = int(m_preview->document().pages.size());
    if (m_printers) {
        m_printers->choose(this, pages, [this](QPrinter &printer) { printOn(printer); });
        return;
    }
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        Q_EMIT told(tr("No printer is set up on this computer. The timeline can be saved as PDF instead."));
        return;
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, std::max(1, pages));
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this, printer] { printOn(*printer); });
    connect(dialog, &QObject::destroyed, this,
            [printer] {});  // the dialog works on the printer until it is gone
    dialog->open();
}

void TimelinePart::printOn(QPrinter &printer)
{
    if (const Status done = printDocument(m_preview->document(), printer); !done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT told(tr("Sent to %1.").arg(printer.printerName()));
}

void TimelinePart::save(const QString &ending)
{
    if (!m_context.files || !m_timeline)
        return;
    const bool isSvg = ending == u"svg";
    const QString name =
        m_timeline->reference.isEmpty() ? tr("Timeline") : m_timeline->reference + u'-' + tr("timeline");
    m_context.files->chooseNew(
        this,
        {isSvg ? tr("Save as SVG") : tr("Save as PDF"), isSvg ? tr("SVG picture (*.svg)") : tr("PDF (*.pdf)"),
         name + u'.' + ending, ending},
        [this, isSvg](const QString &path) {
            const auto bytes = isSvg ? timelineSvg(*m_printed, paper()) : timelinePdf(*m_printed, paper());
            const Status written = bytes ? writeAllAtomically(path, *bytes) : Status(fail(bytes.error()));
            if (!written)
                Q_EMIT failed(written.error());
            else if (isShared())
                Q_EMIT told(tr("The shared copy of the timeline is written to “%1”.").arg(path));
            else
                Q_EMIT told(tr("The timeline is written to “%1”. It is for your own office: it shows "
                               "sensitive lines too.")
                                .arg(path));
        });
}

}  // namespace tri::ui
