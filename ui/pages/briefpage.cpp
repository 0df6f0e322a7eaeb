// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/briefpage.h"

#include "core/brief/pageoptions.h"
#include "core/brief/parttexts.h"
#include "core/kinds/meeting.h"
#include "ui/pages/briefcomments.h"
#include "ui/pages/brieffiles.h"
#include "ui/pages/briefissuing.h"
#include "ui/pages/briefmaker.h"
#include "ui/pages/briefoptions.h"
#include "ui/pages/briefparts.h"
#include "ui/pages/briefpreview.h"
#include "ui/pages/briefprinter.h"
#include "ui/pages/brieftexts.h"
#include "ui/render/pagelimit.h"
#include "ui/render/paginator.h"
#include "ui/render/paperformats.h"
#include "ui/services/filechooser.h"
#include "ui/services/longruns.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QKeyEvent>
#include <QPrinter>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kPause =
    150;  // ms: commits that follow while the brief is being made make it once more, together
}  // namespace

BriefPage::BriefPage(const AppContext &context, FileChooser &files, const RecordId &subject, const QString &recipe,
                     QWidget *parent)
    : Page(parent), m_context(context), m_files(files), m_subject(subject), m_asOf(paperRequest(recipe, subject).asOf),
      m_maker(new BriefMaker(context, this)), m_header(new PageHeader(*context.theme, this)),
      m_notice(new NoticeBar(*context.theme, this)), m_options(new BriefOptions(context, this)),
      m_preview(new BriefPreview(*context.theme, this)), m_timer(new QTimer(this))
{
    setObjectName(u"brief_page"_s);
    setUpActions();
    setUpBody();
    m_options->setPapers(papersBeside(*context.workspace, recipe, subject));
    m_options->setRecipe(recipe);
    if (paperShown().open)
        m_toMeeting->setText(PaperKind::text(paperShown().open));
    m_options->showDay(paperShown());
    m_options->setDay(m_asOf);
    connect(m_options, &BriefOptions::dayChosen, this, &BriefPage::chooseDay);
    connect(m_options, &BriefOptions::dayNotRead, this, [this](const QString &text) {
        m_notice->showProblem(
            {ProblemCode::Invalid, tr("“%1” is no date. Write 14 May 2014, 2014-05 or 2014.").arg(text), {}});
    });
    connect(m_maker, &BriefMaker::made, this, &BriefPage::take);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &BriefPage::refresh);
    m_options->texts()->setEditable(!context.workspace->isReadOnly());
    connect(m_options->parts(), &BriefParts::failed, m_notice, &NoticeBar::showProblem);
    connect(m_options->parts(), &BriefParts::kept, this, [this](const QString &name) {
        m_notice->showNote(
            tr("“%1” is kept under Briefs. Other papers of this kind can be arranged like it.").arg(name));
    });
    m_options->texts()->setKeeper([this](const QString &part, const QString &text, bool inPlace) {
        return keepText(part, text, inPlace);
    });
    connect(m_options->comments(), &BriefComments::failed, m_notice, &NoticeBar::showProblem);
    connect(m_options, &BriefOptions::changed, this, [this] {
        m_options->texts()->keep();  // it belongs to the copy and the language that were in sight
        m_options->showDay(paperShown());
        m_timer->start(0);
    });
    connect(context.workspace, &Workspace::committed, this, [this] {
        if (isVisible())  // else the shell refreshes the page when it comes back
            m_timer->start(m_maker->isBusy() || m_timer->isActive() ? kPause : 0);
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
    m_print->setToolTip(tr("Print what is shown (Ctrl+P, or Enter in the preview)"));
    for (const PaperFormat &format : paperFormats())
        m_saves << make(u"save_"_s + format.suffix(), QString::fromLatin1(format.icon),
                        PaperFormat::text(format.save) + u'…', [this, &format] { saveAs(format); });
    m_saves << make(u"save_booklet"_s, QString::fromLatin1(bookletFormat().icon),
                    PaperFormat::text(bookletFormat().save) + u'…', [this] { saveAs(bookletFormat()); });
    m_saves.last()->setToolTip(
        tr("On A5, two pages beside each other, to be printed on both sides and folded"));
    m_pack = make(u"save_pack"_s, u"document-multiple"_s, tr("Save as meeting pack…"), &BriefPage::savePack);
    m_pack->setToolTip(
        tr("This paper and the files of the meeting and its items, as one PDF file with an index"));
    m_issuing = new BriefIssuing(m_context, *m_notice, this, [this](const auto &then) {
        commit();
        if (m_ready)
            whenMade([this, then] { then({m_asked, *m_made->brief}); });
    });
    m_toMeeting = make(u"meeting"_s, u"go-jump"_s, tr("Open the meeting"), [this] {
        if (paperShown().ownsSubject())
            m_context.navigator->showRecord(m_subject);
        else
            m_context.navigator->showMeeting(m_subject);
    });
    m_header->setActions({m_print, m_saves.first()});
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
    const PaperKind &paper = paperShown();
    return paper.title ? PaperKind::text(paper.title) : m_options->recipeText();
}

QString BriefPage::subtitle() const
{
    if (m_subject.isNull())
        return m_asOf.isValid() ? tr("As of %1").arg(shortDate(PartialDate(m_asOf), locale())) : QString();
    return m_context.workspace->title(m_subject, m_context.contentLanguage);
}

void BriefPage::chooseDay(const QDate &day)
{
    m_asOf = day;
    if (m_notice->isShowing() && m_notice->tone() == NoticeBar::Tone::Problem)
        m_notice->dismiss();
    m_timer->start(0);
    Q_EMIT stateChanged();
}

QList<QAction *> BriefPage::pageActions()
{
    QList<QAction *> out{m_print};
    out += m_saves;
    if (isOfMeeting())
        out << m_pack;
    out += m_issuing->actions(isOfMeeting());
    if (!m_subject.isNull())
        out << m_toMeeting;
    return out;
}

BriefRequest BriefPage::request() const
{
    BriefRequest request = paperRequest(m_options->recipe(), m_subject);
    if (request.recipe == u"minutes_series")
        if (const auto row = m_context.workspace->row(m_subject))
            request.series = row->text(u"series");
    if (paperShown().picksSince && m_asOf.isValid())
        request.then = m_asOf.toString(Qt::ISODate);
    else if (paperShown().picksDay)
        request.asOf = m_asOf;
    request.sharedCopy = m_options->sharedCopy();
    request.paper = m_options->paper();
    request.pages = m_options->pageChoices();
    request.language = m_options->language();
    request.secondLanguage = m_options->secondLanguage();
    return request;
}

void BriefPage::refresh()
{
    m_timer->stop();
    m_header->setTitle(title());
    m_header->setSubtitle(subtitle());
    // The pages in sight stay until the new ones are there.
    m_preview->setWaiting(true);
    m_asked = request();
    m_maker->make(m_asked);
    Q_EMIT titleChanged();
}

void BriefPage::take(const std::shared_ptr<const MadeBrief> &made)
{
    const bool was = m_ready;
    m_made = made;
    m_ready = made->brief.has_value();
    m_preview->setWaiting(false);
    m_preview->setPageLimit(m_ready ? int(made->brief->pageLimit) : 0);
    m_preview->setDocument(made->pages);  // none where it failed: an older state would look like this copy
    if (!m_ready)
        m_notice->showProblem(made->brief.error());
    else if (m_notice->isShowing() && m_notice->tone() == NoticeBar::Tone::Problem)
        m_notice->dismiss();
    if (m_ready && m_page >= 0)
        m_preview->showPage(std::exchange(m_page, -1));
    if (m_ready)
        m_options->showPages(made->brief->pages);
    m_options->showPageCount(int(m_preview->document().pages.size()));
    m_options->showLeftOut(m_ready ? made->brief->leftOut : QStringList());
    showGaps(*made);
    for (QAction *action : m_saves + QList<QAction *>{m_print, m_pack})
        action->setEnabled(m_ready);
    m_issuing->setReady(m_ready);
    m_options->parts()->setPaper(m_asked, m_ready ? &*made->brief : nullptr,
                                 m_ready ? partPlaces(*made->brief, made->pages) : QList<PartPlace>());
    m_options->texts()->setParts(m_ready ? made->brief->parts : QList<DocumentPart>(), draftsOfTexts());
    m_options->comments()->setVisible(m_ready);
    if (m_ready)
        m_options->comments()->setPaper(m_asked, *made->brief, draftsOfTexts());
    if (was != m_ready)
        Q_EMIT actionsChanged();
    if (const auto then = std::exchange(m_then, nullptr); then && m_ready)
        then();
}

void BriefPage::commit()
{
    m_options->texts()->keep();
}

/// Own texts and comments belong to a paper in its copy and language; so do their drafts.
QString BriefPage::draftsOfTexts() const
{
    return QStringList{u"paper"_s, m_asked.recipe, m_subject.toString(),
                       m_asked.sharedCopy ? u"shared"_s : u"office"_s, m_asked.language}
        .join(u'/');
}

bool BriefPage::keepText(const QString &part, const QString &text, bool inPlace)
{
    if (!m_made || !m_made->brief || m_context.workspace->isReadOnly())
        return false;
    Reader reader(*m_context.workspace);
    const ChangeSet change = setPartText(reader, m_asked, *m_made->brief, part, text, inPlace,
                                         [this] { return m_context.workspace->newId(); });
    if (reader.problem()) {
        m_notice->showProblem(*reader.problem());
        return false;
    }
    if (change.isEmpty())
        return true;
    const auto stamp = m_context.workspace->apply(change);
    if (!stamp)
        m_notice->showProblem(stamp.error());
    return stamp.has_value();
}

void BriefPage::setPrinters(PrinterChooser *printers)
{
    m_printers = printers;
    m_issuing->setPrinters(printers);
}

bool BriefPage::isUpToDate() const
{
    return m_made && !m_maker->isBusy() && !m_timer->isActive();
}

void BriefPage::whenMade(const std::function<void()> &then)
{
    if (isUpToDate()) {
        then();
        return;
    }
    m_then = then;
    if (!m_maker->isBusy())
        refresh();
}

const PaperKind &BriefPage::paperShown() const
{
    return paperKind(m_options->recipe());
}

void BriefPage::showGaps(const MadeBrief &made)
{
    QStringList gaps;
    const int missing = made.minutes.all - made.minutes.written;
    if (missing > 0)
        gaps << (missing == 1 ? tr("1 item without minutes") : tr("%n items without minutes", nullptr, missing));
    const int open = made.minutes.written - made.minutes.agreed;
    if (open > 0)
        gaps << (open == 1 ? tr("1 item not yet agreed") : tr("%n items not yet agreed", nullptr, open));
    if (made.emptyPositions > 0)
        gaps << (made.emptyPositions == 1 ? tr("1 position empty")
                                          : tr("%n positions empty", nullptr, made.emptyPositions));
    if (made.openItems > 0)
        gaps << (made.openItems == 1 ? tr("1 item without a wanted outcome")
                                     : tr("%n items without a wanted outcome", nullptr, made.openItems));
    if (made.emptyAgenda)
        gaps << tr("The agenda is empty");
    if (made.brief)
        gaps += made.brief->remarks;
    if (const QString beyond = made.brief ? pageLimitText(*made.brief, made.pages) : QString();
        !beyond.isEmpty())
        gaps << beyond;
    m_options->showGaps(gaps);
}

QString BriefPage::suggestedFile(const QString &ending, const QString &what) const
{
    const auto row = m_context.workspace->row(m_subject);
    QString name = row && !row->reference().isEmpty() ? row->reference() : title();
    const PaperKind &paper = paperShown();
    const bool isThen = paper.thenName && m_options->recipe().contains(u'@');
    for (const QString &word : {PaperKind::text(isThen ? paper.thenName : paper.file), what})
        if (!word.isEmpty())
            name += u' ' + word;
    if (const QString edition = paperRequest(m_options->recipe(), m_subject).edition; !edition.isEmpty())
        name += u' ' + edition.toUpper();
    if (m_asOf.isValid() && (paper.picksDay || paper.after == PaperKind::After::Day))
        name += u' ' + m_asOf.toString(Qt::ISODate);
    name += m_options->sharedCopy() ? tr(" shared") : tr(" office");
    name += u' ' + languagesOf(m_asked);
    return fileBeside(m_context, name, ending);
}

void BriefPage::savePdf()
{
    saveAs(paperFormats().front());
}

void BriefPage::saveAs(const PaperFormat &format)
{
    if (m_ready)
        whenMade([this, &format] { chooseFile(format); });
}

void BriefPage::chooseFile(const PaperFormat &format)
{
    FileChooser::Request request;
    request.title = PaperFormat::text(format.save);
    request.filter = PaperFormat::text(format.filter);
    request.suggestion = suggestedFile(format.suffix(), PaperFormat::text(format.beside));
    request.suffix = format.suffix();
    m_files.chooseNew(this, request, [this, &format](const QString &path) {
        whenMade([this, &format, path] {
            const auto made = m_made;  // another may come while this one is written
            const Status written = writePaper(m_context, format, *made->brief, path);
            tellSaved(written, path);
            if (written && &format == &paperFormats().front())
                offerCompanions(m_context, *m_notice, path, std::make_shared<BriefDocument>(*made->brief));
        });
    });
}

bool BriefPage::isOfMeeting() const
{
    const auto row = m_context.workspace->row(m_subject);
    return row && row->spec == &kindOf<Meeting>().spec && paperShown().of == PaperKind::Of::Meeting;
}

void BriefPage::savePack()
{
    if (!m_ready || !isOfMeeting())
        return;
    commit();
    FileChooser::Request request;
    request.title = tr("Save as meeting pack");
    request.filter = PaperFormat::text(paperFormats().front().filter);
    request.suggestion = suggestedFile(u"pdf"_s, tr("pack", "in the name of a file"));
    request.suffix = u"pdf"_s;
    m_files.chooseNew(this, request, [this](const QString &path) {
        const Result<int> missing = writePack(m_context, BriefPage::request(), path);
        tellSaved(missing ? Status() : fail(missing.error()), path);
        if (missing && *missing > 0)
            m_notice->showNote(
                tr("Saved as “%1”. Some files could not be put in; its index tells which, and why.")
                    .arg(QDir::toNativeSeparators(path)));
    });
}

void BriefPage::tellSaved(const Status &written, const QString &path)
{
    if (written)
        m_notice->showNote(tr("Saved as “%1”.").arg(QDir::toNativeSeparators(path)));
    else
        m_notice->showProblem(written.error());
}

void BriefPage::print()
{
    if (m_ready)
        whenMade([this] { choosePrinter(); });
}

void BriefPage::choosePrinter()
{
    const auto print = [this](QPrinter &printer) { printOn(printer); };
    if (m_printers) {
        m_printers->choose(this, int(m_preview->document().pages.size()), print);
        return;
    }
    // The dialog may stand open while the paper changes.
    const auto printThen = [this](const std::shared_ptr<QPrinter> &printer) {
        whenMade([this, printer] { printOn(*printer); });
    };
    if (openPrintDialog(this, int(m_preview->document().pages.size()), printThen))
        return;
    m_notice->showNote(tr("No printer is set up on this computer. What is shown can be saved as PDF instead."));
    chooseFile(paperFormats().front());
}

void BriefPage::printOn(QPrinter &printer)
{
    const Status printed = runLong(m_context, tr("Print"), [&printer, made = m_made](Progress &progress) {
        progress.seal();
        return printDocument(paginate(*made->brief), printer);
    });
    if (printed)
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
            {u"recipe"_s, m_options->recipe()},
            {u"language"_s, m_options->language()},
            {u"second_language"_s, m_options->secondLanguage()},
            {u"as_of"_s, m_asOf.toString(Qt::ISODate)},
            {u"zoom"_s, int(m_preview->zoom())},
            {u"page"_s, m_page >= 0 ? m_page : m_preview->currentPage()},
            {u"pages"_s, m_options->savePages()}};
}

void BriefPage::restoreState(const QVariantMap &state)
{
    m_options->setRecipe(state.value(u"recipe"_s, m_options->recipe()).toString());
    m_options->setSharedCopy(state.value(u"shared"_s).toBool());
    m_options->setLanguage(state.value(u"language"_s).toString());
    m_options->setSecondLanguage(state.value(u"second_language"_s).toString());
    if (paperShown().picksDay) {
        m_asOf = QDate::fromString(state.value(u"as_of"_s).toString(), Qt::ISODate);
        m_options->setDay(m_asOf);
    }
    m_options->restorePages(state.value(u"pages"_s).toMap());
    m_preview->setZoom(BriefPreview::Zoom(state.value(u"zoom"_s).toInt()));
    m_page = state.value(u"page"_s).toInt();
    refresh();
}

void BriefPage::focusFirst()
{
    m_preview->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
