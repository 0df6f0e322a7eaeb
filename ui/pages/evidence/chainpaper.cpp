// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The chain on paper: its pages before they are printed or written.

#include "core/base/clock.h"
#include "core/base/partstext.h"
#include "core/base/safefile.h"
#include "core/workspace/workspace.h"
#include "ui/pages/briefpreview.h"
#include "ui/pages/briefprinter.h"
#include "ui/pages/evidence/chainpart.h"
#include "ui/pages/evidence/chainview.h"
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

void ChainPart::setUpPaper()
{
    const Theme &theme = *m_context.theme;
    auto *page = new QWidget(m_stack);
    auto *bar = new OptionBar(theme, page);
    setReadingMargins(bar, theme.space(4), theme.space(1), theme.space(2), theme.space(1));
    const auto box = [this, page, bar](const QString &key, const QString &name, const QStringList &choices) {
        auto *made = new QComboBox(page);
        made->setObjectName(u"evidence.chain."_s + key);
        made->setAccessibleName(name);
        made->addItems(choices);
        connect(made, &QComboBox::activated, this, &ChainPart::makePaper);
        bar->add(made);
        return made;
    };
    m_paper = box(u"paper"_s, tr("Paper"), {tr("A4 landscape"), tr("A3 landscape")});
    m_copy = box(u"copy"_s, tr("Copy"), {tr("Office copy"), tr("Shared copy")});
    m_copy->setToolTip(
        tr("A shared copy leaves out what is sensitive or only for our office, and experiences without "
           "consent"));
    m_leftOut = new ThemedLabel(theme, Theme::Type::Caption, Theme::Role::Muted, page);
    m_leftOut->setObjectName(u"evidence.chain.left_out"_s);
    m_leftOut->setWordWrap(true);
    m_leftOut->setContentsMargins(theme.space(4), 0, theme.space(4), theme.space(1));
    const auto button = [page, bar](const QString &key, const QString &text) {
        auto *made = new QPushButton(text, page);
        made->setObjectName(u"evidence.chain.paper."_s + key);
        bar->add(made);
        return made;
    };
    connect(button(u"print"_s, tr("Print…")), &QPushButton::clicked, this, &ChainPart::choosePrinter);
    connect(button(u"pdf"_s, tr("Save as PDF…")), &QPushButton::clicked, this, [this] { save(u"pdf"_s); });
    connect(button(u"svg"_s, tr("Save as SVG…")), &QPushButton::clicked, this, [this] { save(u"svg"_s); });
    connect(button(u"close"_s, tr("Back to the chain")), &QPushButton::clicked, this, &ChainPart::leavePaper);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), page);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ChainPart::leavePaper);
    m_preview = new BriefPreview(theme, page);
    m_preview->setObjectName(u"evidence.chain.preview"_s);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_leftOut);
    column->addWidget(m_preview, 1);
    m_stack->addWidget(page);
}

EvidencePrint ChainPart::paper() const
{
    return {m_paper->currentIndex() == 1 ? TimelinePaper::A3 : TimelinePaper::A4, m_context.clock->today(),
            m_copy->currentIndex() == 1};
}

/// What may be shared is worked out anew for each paper, so that no older state of it is printed.
void ChainPart::makePaper()
{
    m_printed = m_chart;
    QStringList leftOut;
    if (m_copy->currentIndex() == 1 && m_reading) {
        QSet<RecordId> wanted;
        for (const ChartNode &node : m_chart->nodes)
            wanted.insert(node.id);
        Reader reader(*m_context.workspace);
        LeftOut hidden;
        const EvidenceData seen = sharedEvidence(reader, m_reading->data, wanted, hidden);
        const EvidenceGraph graph = evidenceGraph(seen);
        if (reader.problem()) {
            Q_EMIT failed(*reader.problem());
            m_copy->setCurrentIndex(0);
        } else if (!m_center.isNull() && graph.placeOf(m_center) < 0) {
            Q_EMIT told(noSharedChainText(reader, m_reading->data, m_center));
            m_copy->setCurrentIndex(0);
        } else {
            m_printed = std::make_shared<const EvidenceChart>(
                evidenceChart(seen, graph, m_center,
                              [reading = m_reading](const RecordId &id) { return reading->title(id); }));
            leftOut = hidden.lines();
        }
    }
    m_leftOut->setText(leftOut.isEmpty() ? QString() : tr("Left out: %1.").arg(partsText(leftOut)));
    m_leftOut->setVisible(!leftOut.isEmpty());
    if (m_printed)
        m_preview->setDocument(evidencePages(*m_printed, paper()));
}

void ChainPart::print()
{
    makePaper();
    m_stack->setCurrentIndex(1);
    m_preview->setFocus();
}

void ChainPart::leavePaper()
{
    m_stack->setCurrentIndex(0);
    focusFirst();
}

void ChainPart::choosePrinter()
{
    const int pages = int(m_preview->document().pages.size());
    if (m_printers) {
        m_printers->choose(this, pages, [this](QPrinter &printer) { printOn(printer); });
        return;
    }
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        Q_EMIT told(tr("No printer is set up on this computer. The chain can be saved as PDF instead."));
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

void ChainPart::printOn(QPrinter &printer)
{
    if (const Status done = printDocument(m_preview->document(), printer); !done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT told(tr("Sent to %1.").arg(printer.printerName()));
}

void ChainPart::save(const QString &ending)
{
    if (!m_context.files || !m_printed)
        return;
    const bool isSvg = ending == u"svg";
    const int center = m_printed->placeOf(m_center);
    const QString reference = center < 0 ? QString() : m_printed->nodes[center].reference;
    const QString name = reference.isEmpty() ? tr("evidence") : reference + u'-' + tr("evidence");
    m_context.files->chooseNew(
        this,
        {isSvg ? tr("Save as SVG") : tr("Save as PDF"), isSvg ? tr("SVG picture (*.svg)") : tr("PDF (*.pdf)"),
         name + u'.' + ending, ending},
        [this, isSvg](const QString &path) {
            const auto bytes = isSvg ? evidenceSvg(*m_printed, paper()) : evidencePdf(*m_printed, paper());
            const Status written = bytes ? writeAllAtomically(path, *bytes) : Status(fail(bytes.error()));
            if (!written)
                Q_EMIT failed(written.error());
            else if (m_copy->currentIndex() == 1)
                Q_EMIT told(tr("The shared copy of the chain is written to “%1”.").arg(path));
            else
                Q_EMIT told(tr("The chain is written to “%1”. It is for your own office: it shows what "
                               "others may not "
                               "see, too.")
                                .arg(path));
        });
}

}  // namespace tri::ui
