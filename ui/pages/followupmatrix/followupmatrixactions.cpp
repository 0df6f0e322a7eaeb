// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done with the follow-up matrix: its menu, and copies, files and papers of it.

#include "core/base/clock.h"
#include "core/base/partstext.h"
#include "core/base/safefile.h"
#include "core/brief/briefs.h"
#include "core/exchange/followupbook.h"
#include "core/workspace/workspace.h"
#include "ui/lists/tableclip.h"
#include "ui/pages/followupmatrix/followupfilters.h"
#include "ui/pages/followupmatrix/followupmatrixpage.h"
#include "ui/pages/followupmatrix/followupmodels.h"
#include "ui/pages/followupmatrix/followuprecords.h"
#include "ui/render/worddocument.h"
#include "ui/services/filechooser.h"
#include "ui/services/longruns.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QTableView>

namespace tri::ui {

using namespace Qt::StringLiterals;

QAction *FollowUpMatrixPage::makeAction(const QString &key, const QString &icon, const QString &text,
                                        const QString &tip)
{
    auto *action = new QAction(icon.isEmpty() ? QIcon() : m_context.theme->icon(icon), text, this);
    action->setObjectName(u"followup_matrix."_s + key);
    action->setToolTip(tip);
    action->setEnabled(false);  // until the matrix is read
    m_actions << action;
    return action;
}

void FollowUpMatrixPage::setUpActions()
{
    QAction *printing =
        makeAction(u"print"_s, u"document-print"_s, tr("Print the matrix…"),
                   tr("What is chosen here on paper, as an office or a shared copy (Ctrl+P)"));
    connect(printing, &QAction::triggered, this, &FollowUpMatrixPage::print);
    QAction *ours = makeAction(u"export"_s, u"document-save"_s, tr("&Export for our office…"),
                               tr("Write what is chosen here as a workbook or a Word document"));
    ours->setData(true);  // needs files
    connect(ours, &QAction::triggered, this, [this] { askExport(false); });
    QAction *theirs =
        makeAction(u"export_shared"_s, {}, tr("Export a &shared copy…"),
                   tr("Likewise for the three sides: without what is internal or sensitive, and without "
                      "what was noted about a State without its consent"));
    theirs->setData(true);
    connect(theirs, &QAction::triggered, this, [this] { askExport(true); });
    QAction *copying = makeAction(u"copy"_s, {}, tr("&Copy the table"),
                                  tr("Copy the chosen cells, or all, with their headings"));
    connect(copying, &QAction::triggered, this, &FollowUpMatrixPage::copy);
    QAction *opening = makeAction(u"open_recommendation"_s, {}, tr("Open the &recommendation"),
                                  tr("Open the recommendation of the chosen line"));
    connect(opening, &QAction::triggered, this, &FollowUpMatrixPage::openRecommendation);
    m_header->setActions({printing, ours});
    for (QTableView *table : {m_grid, m_list}) {
        auto *byKey = new QAction(table);
        byKey->setShortcut(QKeySequence::Copy);
        byKey->setShortcutContext(Qt::WidgetShortcut);
        connect(byKey, &QAction::triggered, this, &FollowUpMatrixPage::copy);
        table->addAction(byKey);
    }
}

/// The records of the cell, each to be opened, then the recommendation and what else can be done.
void FollowUpMatrixPage::showMenu(QTableView *table, const QPoint &place)
{
    const QModelIndex under = table->indexAt(place);
    if (under.isValid())
        table->setCurrentIndex(under);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"followup_matrix.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const FollowUpMatrixWords &words = model()->words();
    RecordIds told;
    for (const MatrixUse &use : model()->usesAt(table->currentIndex())) {
        const MatrixEntry &entry = matrix().entry(use.entry);
        if (told.contains(entry.id))
            continue;
        told << entry.id;
        QString name = words.kind(entry.kind) + u' '
            + (entry.reference.isEmpty() ? entry.text.text.left(40) : entry.reference);
        QAction *one = menu->addAction(tr("Open %1", "a record").arg(name.replace(u'&', u"&&"_s)));
        connect(one, &QAction::triggered, this,
                [this, id = entry.id] { m_context.navigator->showRecord(id); });
    }
    if (!told.isEmpty())
        menu->addSeparator();
    for (const QString &key : {u"open_recommendation"_s, u"copy"_s, u"print"_s})
        if (QAction *action = findChild<QAction *>(u"followup_matrix."_s + key))
            menu->addAction(action);
    menu->popup(table->viewport()->mapToGlobal(place));
}

void FollowUpMatrixPage::openRecommendation()
{
    const RecordId id = model()->recommendationId(current()->currentIndex().row());
    if (!id.isNull())
        m_context.navigator->showRecord(id);
}

void FollowUpMatrixPage::copy()
{
    const FollowUpModel *from = model();
    if (from->rowCount() == 0 || from->columnCount() == 0)
        return;
    const QItemSelection selection = current()->selectionModel()->selection();
    QRect part(0, 0, from->columnCount(), from->rowCount());
    if (!selection.isEmpty() && (selection.first().width() > 1 || selection.first().height() > 1))
        part = QRect(QPoint(selection.first().left(), selection.first().top()),
                     QPoint(selection.first().right(), selection.first().bottom()));
    QStringList heading{tr("Number"), tr("Recommendation")};
    for (int column = part.left(); column <= part.right(); ++column)
        heading << from->heading(column);
    QList<QStringList> rows{heading};
    for (int row = part.top(); row <= part.bottom(); ++row) {
        QStringList cells = from->lineName(row).split(u'\n');
        for (int column = part.left(); column <= part.right(); ++column)
            cells << from->text(from->index(row, column));
        rows << cells;
    }
    QGuiApplication::clipboard()->setMimeData(clipOf(rows).release());
    m_notice->showNote(rows.size() == 2 ? tr("1 line copied. The copy is for our own office.")
                                        : tr("%n lines copied. The copy is for our own office.", nullptr,
                                             int(rows.size()) - 1));
}

void FollowUpMatrixPage::print()
{
    const QString recipe = m_filters->showsList() ? u"followup_list"_s : u"followup_matrix"_s;
    const QString question = m_filters->question().toText();
    m_context.navigator->showPaper({}, question.isEmpty() ? recipe : recipe + u'@' + question);
}

void FollowUpMatrixPage::askExport(bool forOthers)
{
    const QString filter = tr("Excel workbook (*.xlsx)") + u";;"_s + tr("Word document (*.docx)");
    m_context.files->chooseNew(this,
                               {forOthers ? tr("Export a shared copy") : tr("Export for our office"), filter,
                                title() + u".xlsx"_s, u"xlsx"_s},
                               [this, forOthers](const QString &path) { exportTo(path, forOthers); });
}

/// Of others what they may see is put together anew, so that nothing else can be in it.
Result<QByteArray> FollowUpMatrixPage::fileOf(const Workspace &workspace, const FollowUpMatrix &matrix,
                                              const QString &path, bool forOthers, bool list,
                                              const QDate &today)
{
    if (!path.endsWith(u".docx"_s, Qt::CaseInsensitive)) {
        if (!forOthers)
            return followUpBook(matrix, false, today);
        LeftOut leftOut;
        auto shown = std::make_shared<const FollowUpMatrixData>(sharedFollowUpMatrix(*matrix.data, leftOut));
        MatrixQuestion question = matrix.question;
        question.allStates = false;
        return followUpBook(followUpMatrix(std::move(shown), question), true, today);
    }
    BriefRequest request;
    request.recipe = list ? u"followup_list"_s : u"followup_matrix"_s;
    request.sharedCopy = forOthers;
    request.language = matrix.data->language;
    request.question = matrix.question.toText();
    const Result<BriefDocument> paper = makeBrief(workspace, request);
    return paper ? wordDocument(*paper) : fail(paper.error());
}

void FollowUpMatrixPage::exportTo(const QString &path, bool forOthers)
{
    const QDate today = m_context.clock->today();
    const auto from = m_matrix;
    const bool list = m_filters->showsList();
    const Status written = runLong(m_context, tr("Writing the follow-up matrix"), [&](Progress &) -> Status {
        const Result<QByteArray> bytes = fileOf(*m_context.workspace, *from, path, forOthers, list, today);
        return bytes ? writeAllAtomically(path, *bytes) : fail(bytes.error());
    });
    if (!written) {
        m_notice->showProblem(written.error());
        return;
    }
    const QString name = QFileInfo(path).fileName();
    if (!forOthers) {
        m_notice->showNote(
            tr("The matrix is written to “%1”. It holds internal and sensitive records too; it is for "
               "our own office.")
                .arg(name));
        return;
    }
    LeftOut leftOut;
    (void)sharedFollowUpMatrix(*from->data, leftOut);
    QString text = tr("The shared copy is written to “%1”.").arg(name);
    if (!leftOut.isEmpty())
        text += u' ' + tr("Left out: %1.").arg(partsText(leftOut.lines()));
    m_notice->showNote(text);
}

}  // namespace tri::ui
