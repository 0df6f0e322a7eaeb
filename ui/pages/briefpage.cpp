// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/briefpage.h"

#include "core/brief/briefs.h"
#include "ui/pages/briefoptions.h"
#include "ui/pages/briefpreview.h"
#include "ui/pages/briefprinter.h"
#include "ui/pages/meetingdata.h"
#include "ui/render/paginator.h"
#include "ui/render/pdf.h"
#include "ui/services/filechooser.h"
#include "ui/services/preferences.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <memory>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kPause = 150;  // ms: commits that follow each other closely make the brief once
constexpr auto kPaperKey = "brief/paper";
}  // namespace

BriefPage::BriefPage(const AppContext &context, FileChooser &files, const RecordId &meeting, QWidget *parent)
    : Page(parent), m_context(context), m_files(files), m_meeting(meeting), m_header(new PageHeader(*context.theme, this)),
      m_notice(new NoticeBar(*context.theme, this)), m_options(new BriefOptions(context, this)),
      m_preview(new BriefPreview(*context.theme, this)), m_timer(new QTimer(this))
{
    setObjectName(u"brief_page"_s);
    setUpActions();
    setUpBody();
    if (context.preferences && context.preferences->roomState(QString::fromLatin1(kPaperKey)).toString() == u"letter")
        m_options->setPaper(Paper::Letter);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &BriefPage::refresh);
    connect(m_options, &BriefOptions::changed, this, [this] {
        if (m_context.preferences)
            m_context.preferences->setRoomState(QString::fromLatin1(kPaperKey),
                                                m_options->paper() == Paper::Letter ? u"letter"_s : u"a4"_s);
        m_timer->start(0);
    });
    connect(context.workspace, &Workspace::committed, this, [this] {
        if (isVisible())  // else the shell refreshes the page when it comes back
            m_timer->start(kPause);
    });
    connect(m_options, &BriefOptions::zoomChosen, m_preview, &BriefPreview::setZoom);
    connect(m_preview, &BriefPreview::zoomChanged, this, [this] { m_options->showZoom(m_preview->zoom()); });
    refresh();
}

void BriefPage::setUpActions()
{
    const auto make = [this](const QString &key, const QString &icon, const QString &text, const auto &run) {
        auto *action = new QAction(m_context.theme->icon(icon), text, this);
        action->setObjectName(u"brief."_s + key);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    m_print = make(u"print"_s, u"document-print"_s, tr("Print…"), &BriefPage::print);
    m_print->setToolTip(tr("Print the brief (Ctrl+P, or Enter in the preview)"));
    m_save = make(u"save_pdf"_s, u"document-save"_s, tr("Save as PDF…"), &BriefPage::savePdf);
    m_toMeeting = make(u"meeting"_s, u"go-jump"_s, tr("Open the meeting"), [this] { m_context.navigator->showMeeting(m_meeting); });
    m_header->setActions({m_print, m_save});
}

void BriefPage::setUpBody()
{
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_options);
    split->addWidget(m_preview);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({m_context.theme->textWidth(36), m_context.theme->textWidth(120)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(split, 1);
}

QString BriefPage::title() const
{
    return tr("Brief");
}

QString BriefPage::subtitle() const
{
    return m_context.workspace->title(m_meeting, m_context.contentLanguage);
}

QList<QAction *> BriefPage::pageActions()
{
    return {m_print, m_save, m_toMeeting};
}

void BriefPage::refresh()
{
    m_timer->stop();
    BriefRequest request;
    request.meeting = m_meeting;
    request.sharedCopy = m_options->sharedCopy();
    request.paper = m_options->paper();
    request.language = m_options->language();
    const auto brief = makeBrief(*m_context.workspace, request);
    const bool was = m_ready;
    m_ready = brief.has_value();
    if (brief) {
        if (m_notice->isShowing() && m_notice->tone() == NoticeBar::Tone::Problem)
            m_notice->dismiss();
        m_preview->setDocument(paginate(*brief));
    } else {
        m_notice->showProblem(brief.error());
        m_preview->setDocument({});  // an older state would look like this copy
    }
    m_header->setTitle(title());
    m_header->setSubtitle(subtitle());
    m_options->showPageCount(int(m_preview->document().pages.size()));
    m_options->showLeftOut(brief ? brief->leftOut : QStringList());
    showGaps(brief ? brief->pageLimit : 0);
    m_print->setEnabled(m_ready);
    m_save->setEnabled(m_ready);
    Q_EMIT titleChanged();
    if (was != m_ready)
        Q_EMIT actionsChanged();
}

void BriefPage::showGaps(qint64 pageLimit)
{
    const auto found = readMeeting(m_context, m_meeting);
    QStringList gaps;
    if (found) {
        if (const int empty = found->emptyPositions(); empty > 0)
            gaps << (empty == 1 ? tr("1 position empty") : tr("%n positions empty", nullptr, empty));
        const auto open = std::count_if(found->lines.begin(), found->lines.end(), [](const AgendaLine &line) {
            return line.wantsPositions() && line.item.wantedOutcome.isEmpty();
        });
        if (open > 0)
            gaps << (open == 1 ? tr("1 item without a wanted outcome") : tr("%n items without a wanted outcome", nullptr, int(open)));
        if (found->lines.isEmpty())
            gaps << tr("The agenda is empty");
    }
    if (const auto pages = m_preview->document().pages.size(); pageLimit > 0 && pages > pageLimit)
        gaps << tr("%n pages; the limit is %1", nullptr, int(pages)).arg(pageLimit);
    m_options->showGaps(gaps);
}

QString BriefPage::suggestedFile() const
{
    const auto row = m_context.workspace->row(m_meeting);
    QString name = row && !row->reference().isEmpty() ? row->reference() : tr("Brief");
    name += m_options->sharedCopy() ? tr(" shared") : tr(" office");
    name += u' ' + m_options->language();
    for (const QChar forbidden : u"/\\:*?\"<>|"_s)
        name.replace(forbidden, u'-');
    return QFileInfo(m_context.workspace->path()).dir().filePath(name + u".pdf"_s);
}

void BriefPage::savePdf()
{
    if (!m_ready)
        return;
    FileChooser::Request request;
    request.title = tr("Save the brief as PDF");
    request.filter = tr("PDF files (*.pdf)");
    request.suggestion = suggestedFile();
    request.suffix = u"pdf"_s;
    m_files.chooseNew(this, request, [this](const QString &path) {
        if (const Status written = writePdf(m_preview->document(), path); written)
            m_notice->showNote(tr("Saved as “%1”.").arg(QDir::toNativeSeparators(path)));
        else
            m_notice->showProblem(written.error());
    });
}

void BriefPage::print()
{
    if (!m_ready)
        return;
    if (m_printers) {
        m_printers->choose(this, int(m_preview->document().pages.size()),
                           [this](QPrinter &printer) { printOn(printer); });
        return;
    }
    if (!QPrinterInfo::availablePrinterNames().isEmpty()) {
        openPrintDialog();
        return;
    }
    m_notice->showNote(tr("No printer is set up on this computer. The brief can be saved as PDF instead."));
    savePdf();
}

void BriefPage::openPrintDialog()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const int pages = int(m_preview->document().pages.size());
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, pages);
    connect(dialog, &QDialog::accepted, this, [this, printer] { printOn(*printer); });
    // The dialog works on the printer until it is gone.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void BriefPage::printOn(QPrinter &printer)
{
    if (const Status printed = printDocument(m_preview->document(), printer); printed)
        m_notice->showNote(tr("Sent to %1.").arg(printer.printerName()));
    else
        m_notice->showProblem(printed.error());
}

void BriefPage::keyPressEvent(QKeyEvent *event)
{
    // Look, then Enter: who has read the preview need not look for the button.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && m_preview->hasFocus())
        print();
    else
        Page::keyPressEvent(event);
}

QVariantMap BriefPage::saveState() const
{
    return {{u"shared"_s, m_options->sharedCopy()},
            {u"language"_s, m_options->language()},
            {u"zoom"_s, int(m_preview->zoom())},
            {u"page"_s, m_preview->currentPage()}};
}

void BriefPage::restoreState(const QVariantMap &state)
{
    m_options->setSharedCopy(state.value(u"shared"_s).toBool());
    m_options->setLanguage(state.value(u"language"_s).toString());
    m_preview->setZoom(BriefPreview::Zoom(state.value(u"zoom"_s).toInt()));
    refresh();
    m_preview->showPage(state.value(u"page"_s).toInt());
}

void BriefPage::focusFirst()
{
    m_preview->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
