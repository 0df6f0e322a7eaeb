// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/briefissuing.h"

#include "core/base/clock.h"
#include "core/brief/issuedpapers.h"
#include "core/brief/nextbrief.h"
#include "core/rules/distributions.h"
#include "ui/pages/briefissued.h"
#include "ui/render/paginator.h"
#include "ui/render/pdf.h"
#include "ui/services/longruns.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

Result<IssuedNow> issueNow(const AppContext &context, const BriefRequest &request, const IssueOrder &order)
{
    Reader reader(*context.workspace);
    Issue issue{.request = toBeIssued(reader, request, order.release),
                .document = {},
                .number = nextIssueNumber(reader)};
    if (reader.problem())
        return fail(*reader.problem());
    if (!order.release)
        issue.request.commentsBy = order.commentsBy;
    issue.now = context.clock->now();
    issue.author = context.workspace->author();
    issue.recipients = order.recipients;
    issue.otherRecipients = order.otherRecipients;
    const Result<QByteArray> pdf = runLong(
        context, BriefIssuing::tr("Lay out the paper"), [&](Progress &progress) -> Result<QByteArray> {
            const Result<BriefDocument> made = makeBrief(*context.workspace, issue.request, &progress);
            if (!made)
                return fail(made.error());
            issue.document = numbered(*made, issue.number);
            const PlacedDocument pages = paginate(issue.document, &progress);
            issue.pages = int(pages.pages.size());
            return pdfBytes(pages, issue.now);
        });
    if (!pdf)
        return fail(pdf.error());
    issue.pdf = *pdf;
    RecordId made;
    const Result<ChangeSet> change = issuePaper(*context.workspace, issue, &made);
    if (!change)
        return fail(change.error());
    if (const auto stamp = context.workspace->apply(*change); !stamp)
        return fail(stamp.error());
    Reader after(*context.workspace);
    const auto kept = after.one<IssuedBrief>(made);
    return IssuedNow{issue.number, issuedStageText(issue.request), kept ? kept->brief : RecordId()};
}

BriefIssuing::BriefIssuing(const AppContext &context, NoticeBar &notice, QWidget *page, WhenMade whenMade)
    : QObject(page), m_context(context), m_notice(notice), m_page(page), m_whenMade(std::move(whenMade))
{
    m_issue = addAction(u"issue"_s, u"document-export"_s, tr("Issue…"), &BriefIssuing::issue);
    m_issue->setToolTip(
        tr("Keep the paper as it is now, as a draft or released, with a number on every page; it is never "
           "changed afterwards"));
    m_issued =
        addAction(u"issued"_s, u"view-list-details"_s, tr("Issued papers…"), &BriefIssuing::showIssued);
    m_issued->setToolTip(
        tr("What was issued of this paper, who received it, and its pages as they were kept"));
    m_compare = addAction(u"compare"_s, u"view-split-left-right"_s, tr("Compare with issued…"),
                          &BriefIssuing::compare);
    m_next =
        addAction(u"next"_s, u"go-next"_s, tr("Begin the next meeting’s brief"), &BriefIssuing::beginNext);
    m_next->setToolTip(tr("With the options and own texts of this one; nothing of them is printed before "
                          "somebody looked at it"));
}

QAction *BriefIssuing::addAction(const QString &key, const QString &icon, const QString &text,
                                 void (BriefIssuing::*run)())
{
    auto *action = new QAction(m_context.theme->icon(icon), text, this);
    action->setObjectName(u"brief."_s + key);
    connect(action, &QAction::triggered, this, run);
    return action;
}

QList<QAction *> BriefIssuing::actions(bool ofMeeting) const
{
    QList<QAction *> out{m_issue, m_issued, m_compare};
    if (ofMeeting)
        out << m_next;
    return out;
}

void BriefIssuing::setReady(bool ready)
{
    const bool writable = !m_context.workspace->isReadOnly();
    m_issue->setEnabled(ready && writable);
    m_next->setEnabled(writable);
    m_compare->setEnabled(ready);
}

void BriefIssuing::issue()
{
    m_whenMade([this](const Shown &shown) {
        auto *dialog = new IssueDialog(m_context, shown.request, m_page);
        connect(dialog, &IssueDialog::ordered, this,
                [this, request = shown.request](const IssueOrder &order) { carryOut(request, order); });
        dialog->open();
    });
}

void BriefIssuing::carryOut(const BriefRequest &request, const IssueOrder &order)
{
    const Result<IssuedNow> issued = issueNow(m_context, request, order);
    if (!issued) {
        m_notice.showProblem(issued.error());
        return;
    }
    Reader reader(*m_context.workspace);
    const QString to = receiptsText(reader, {{order.recipients, order.otherRecipients}},
                                    m_context.contentLanguage, m_page->locale());
    QStringList told{tr("Issued as no. %1 (%2). It is kept among the issued briefs.")
                         .arg(issued->number)
                         .arg(issued->stage)};
    if (!to.isEmpty())
        told << tr("Sent to %1.").arg(to);
    const QList<BriefComment> comments = commentsOn(reader, issued->brief);
    const auto open = int(std::count_if(comments.begin(), comments.end(),
                                        [](const BriefComment &one) { return toRow(one).isOpen(); }));
    if (order.release && open > 0)
        told << (open == 1 ? tr("1 comment is still open.")
                           : tr("%n comments are still open.", nullptr, open));
    m_notice.showNote(told.join(u' '));
    offerUndo();
}

void BriefIssuing::offerUndo()
{
    connect(m_notice.addAction(tr("Undo")), &QPushButton::clicked, this, [this] {
        if (const auto undone = m_context.workspace->undo(); !undone)
            m_notice.showProblem(undone.error());
        else
            m_notice.dismiss();
    });
}

void BriefIssuing::compare()
{
    m_whenMade([this](const Shown &shown) {
        (new IssuedCompareDialog(m_context, shown.request, toText(shown.document), m_page))->open();
    });
}

void BriefIssuing::showIssued()
{
    m_whenMade([this](const Shown &shown) {
        auto *dialog = new IssuedDialog(m_context, shown.request, m_printers, m_page);
        connect(dialog, &IssuedDialog::compareWanted, this, &BriefIssuing::compare);
        dialog->open();
    });
}

void BriefIssuing::beginNext()
{
    m_whenMade([this](const Shown &shown) {
        Reader reader(*m_context.workspace);
        const Result<NextBrief> next =
            nextBrief(reader, shown.request, [this] { return m_context.workspace->newId(); });
        if (!next) {
            m_notice.showProblem(next.error());
            return;
        }
        if (const auto stamp = m_context.workspace->apply(next->change); !stamp) {
            m_notice.showProblem(stamp.error());
            return;
        }
        const int texts = int(next->texts.size());
        const QString name = m_context.workspace->title(next->next.id, m_context.contentLanguage);
        const QString begun = tr("The brief of “%1” was begun with the options of this one.").arg(name);
        m_notice.showNote(texts == 0 ? begun
                                     : begun + u' '
                                  + (texts == 1 ? tr("1 own text waits to be looked at.")
                                                : tr("%n own texts wait to be looked at.", nullptr, texts)));
        connect(m_notice.addAction(tr("Open it")), &QPushButton::clicked, this,
                [this, id = next->next.id, recipe = shown.request.recipe] {
                    m_context.navigator->showPaper(id, recipe);
                });
        offerUndo();
    });
}

IssuedCompareDialog::IssuedCompareDialog(const AppContext &context, const BriefRequest &request,
                                         const QString &present, QWidget *parent)
    : QDialog(parent), m_context(context), m_present(present), m_earlier(new QComboBox(this)),
      m_later(new QComboBox(this)), m_lines(new QListWidget(this))
{
    setObjectName(u"issued_compare"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare issued papers"));
    Reader reader(*context.workspace);
    m_issued = issuedOf(reader, request);
    m_later->addItem(tr("As it is now"));
    for (const IssuedBrief &one : std::as_const(m_issued)) {
        const QString name = tr("No. %1, %2, %3", "an issued paper, draft or released, and its day")
                                 .arg(one.number.value_or(0))
                                 .arg(issuedStageText(one), shortDate(one.issuedOn, locale()));
        m_earlier->addItem(name);
        m_later->addItem(name);
    }
    m_earlier->setObjectName(u"issued.earlier"_s);
    m_earlier->setAccessibleName(tr("Earlier"));
    m_later->setObjectName(u"issued.later"_s);
    m_later->setAccessibleName(tr("Later"));
    m_lines->setObjectName(u"issued.lines"_s);
    m_lines->setAccessibleName(tr("What differs"));
    m_lines->setWordWrap(true);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *form = new QFormLayout;
    form->addRow(tr("Earlier"), m_earlier);
    form->addRow(tr("Later"), m_later);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_lines, 1);
    column->addWidget(buttons);
    resize(context.theme->textWidth(90), context.theme->textWidth(60));
    connect(m_earlier, &QComboBox::currentIndexChanged, this, &IssuedCompareDialog::compare);
    connect(m_later, &QComboBox::currentIndexChanged, this, &IssuedCompareDialog::compare);
    compare();
}

Result<QString> IssuedCompareDialog::textAt(int place) const
{
    Reader reader(*m_context.workspace);
    return issuedText(reader, m_issued.at(place));
}

/// Each line says in words on which side it stands.
void IssuedCompareDialog::compare()
{
    m_lines->clear();
    if (m_issued.isEmpty()) {
        m_lines->addItem(tr("Nothing was issued of this paper in this copy and language yet. “Issue” keeps "
                            "it as it is now."));
        return;
    }
    const Result<QString> earlier = textAt(m_earlier->currentIndex());
    const Result<QString> later =
        m_later->currentIndex() == 0 ? Result<QString>(m_present) : textAt(m_later->currentIndex() - 1);
    for (const Result<QString> *one : {&earlier, &later})
        if (!*one) {
            m_lines->addItem(one->error().text);
            return;
        }
    const QList<PaperLine> lines = differencesOf(comparePapers(*earlier, *later));
    for (const PaperLine &line : lines)
        m_lines->addItem(line.in == PaperLine::In::Earlier ? tr("Only earlier: %1").arg(isolated(line.text))
                             : line.in == PaperLine::In::Later ? tr("Only later: %1").arg(isolated(line.text))
                                                               : line.text);
    if (lines.isEmpty())
        m_lines->addItem(tr("Both say the same."));
}

}  // namespace tri::ui
