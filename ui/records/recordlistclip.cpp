// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RecordListPage that talks to spreadsheets: the clipboard, and what comes in by it.
#include "core/base/safefile.h"
#include "core/exchange/columns.h"
#include "core/exchange/exporter.h"
#include "core/exchange/icsexport.h"
#include "core/workspace/workspace.h"
#include "ui/lists/cellvalues.h"
#include "ui/lists/filling.h"
#include "ui/lists/importreview.h"
#include "ui/lists/recordtablemodel.h"
#include "ui/lists/recordtableview.h"
#include "ui/lists/reviewmodel.h"
#include "ui/lists/tableclip.h"
#include "ui/lists/viewtabs.h"
#include "ui/records/recordlistpage.h"
#include "ui/services/filechooser.h"
#include "ui/services/longruns.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

void RecordListPage::setUpClipboard()
{
    m_copy = makeAction(u"copy"_s, u"edit-copy"_s, tr("Copy"), tr("Copy the selected records as a table"));
    m_copyHeadings = makeAction(u"copy_headings"_s, u""_s, tr("Copy with headings"),
                                tr("Copy the selected records as a table with a row of headings"));
    m_paste = makeAction(
        u"paste"_s, u"edit-paste"_s, tr("Paste"),
        tr("Take in rows from a spreadsheet; you see what they will do before anything is written"));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copyHeadings->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_paste->setShortcut(QKeySequence::Paste);
    connect(m_copy, &QAction::triggered, this, [this] { copy(false); });
    connect(m_copyHeadings, &QAction::triggered, this, [this] { copy(true); });
    connect(m_paste, &QAction::triggered, this, &RecordListPage::paste);
    m_import = makeAction(
        u"import"_s, u"document-import"_s, tr("Import a table…"),
        tr("Take in a CSV file or a workbook; you see what it will do before anything is written"));
    m_export = makeAction(
        u"export"_s, u"document-export"_s, tr("Export this list…"),
        tr("Write the records that the list shows, with all their fields, as a workbook, CSV or JSON"));
    connect(m_import, &QAction::triggered, this, &RecordListPage::askImport);
    connect(m_export, &QAction::triggered, this, &RecordListPage::askExport);
    if (isCalendared(m_kind)) {
        m_import->setText(tr("Import a table or calendar…"));
        m_import->setToolTip(tr("Take in a CSV file, a workbook or a calendar file; you see what it will do "
                                "before anything is written"));
        m_export->setToolTip(tr("Write the records that the list shows as a workbook, CSV, JSON or a "
                                "calendar file for other programs"));
    }
    m_import->setEnabled(m_context.files && !m_context.workspace->isReadOnly());
    m_export->setEnabled(m_context.files);
    for (QAction *action : {m_copy, m_copyHeadings, m_paste})
        action->setShortcutContext(
            Qt::WidgetShortcut);  // fields beside the list have a clipboard of their own
}

void RecordListPage::copy(bool headings)
{
    QList<QStringList> rows;
    const RecordIds ids = selectedIds();
    const Result<QList<Row>> records = m_context.workspace->rows(ids);
    if (!records) {
        m_notice->showProblem(records.error());
        return;
    }
    if (records->isEmpty())
        return;
    const QStringList keys = m_model->columns();
    if (headings) {
        QStringList labels;
        for (const QString &key : keys)
            labels << m_kind.field(key)->labelText();
        rows << labels;
    }
    for (const Row &row : *records) {
        QStringList cells;
        for (const QString &key : keys)
            cells << editableText(m_context, *m_kind.field(key), row.value(key));
        rows << cells;
    }
    QGuiApplication::clipboard()->setMimeData(clipOf(rows).release());
    m_notice->showNote(records->size() == 1 ? tr("1 record copied.")
                                            : tr("%n records copied.", nullptr, int(records->size())));
}

void RecordListPage::paste()
{
    if (m_context.workspace->isReadOnly() || m_trash->isChecked())
        return;
    m_view->finishEditing();
    const auto cells = cellsOf(*QGuiApplication::clipboard()->mimeData());
    if (!cells || cells->isEmpty()) {
        m_notice->showNote(tr("There is no text or table on the clipboard."));
        return;
    }
    const RecordIds selected = selectedIds();
    const int column = std::max(0, m_view->currentIndex().column());
    const bool headings = knownHeadingCount(m_kind, cells->first()) * 2 > cells->first().size();
    if (cells->size() == 1 && cells->first().size() == 1 && !selected.isEmpty()) {
        const FieldSpec *field = m_model->fieldAt(column);
        const auto row = m_model->recordAt(m_view->currentIndex().row());
        if (!field || !row || !isTypable(*field))
            return;
        const auto value = readCell(m_context, *field, row->value(field->keyText()), cells->first().first());
        if (value)
            fillSelected(*field, selected, *value);
        else
            m_notice->showProblem(value.error());
    } else if (selected.size() > 1 && cells->size() <= selected.size() && !headings) {
        pasteOver(*cells, selected);
    } else {
        openReview()->reviewRows(*cells, m_model->columns().mid(column));
    }
}

/// Over the selected records, one row each: the record's id tells the review whose cells they are.
void RecordListPage::pasteOver(const QList<QStringList> &cells, const RecordIds &records)
{
    QList<QStringList> rows;
    for (qsizetype i = 0; i < cells.size(); ++i)
        rows << QStringList{records[i].toString()} + cells[i];
    const int column = std::max(0, m_view->currentIndex().column());
    openReview()->reviewRows(rows, QStringList{QString(kIdHeading)} + m_model->columns().mid(column));
}

void RecordListPage::askImport()
{
    QString filter = tr("Tables (*.csv *.xlsx *.ods *.txt *.tsv)") + u";;"_s;
    if (isCalendared(m_kind))
        filter = tr("Tables and calendars (*.csv *.xlsx *.ods *.txt *.tsv *.ics)") + u";;"_s + filter
            + tr("Calendar files (*.ics)") + u";;"_s;
    filter += tr("All files (*)");
    m_context.files->chooseExisting(this, {tr("Import into %1").arg(title()), filter, {}, {}},
                                    [this](const QString &path) { openReview()->reviewFile(path); });
}

void RecordListPage::askExport()
{
    QString filter =
        tr("Excel workbook (*.xlsx)") + u";;"_s + tr("CSV (*.csv)") + u";;"_s + tr("JSON (*.json)");
    if (isCalendared(m_kind))
        filter += u";;"_s + tr("Calendar file (*.ics)");
    m_context.files->chooseNew(this, {tr("Export %1").arg(title()), filter, title() + u".xlsx"_s, u"xlsx"_s},
                               [this](const QString &path) {
                                   const bool calendar = path.endsWith(u".ics"_s, Qt::CaseInsensitive);
                                   exportTo(path, calendar ? Handling::Shared : Handling::Sensitive);
                               });
}

void RecordListPage::exportTo(const QString &path, Handling highest)
{
    Query query = m_model->query();
    query.filter = resolvedHere(m_context, query.filter);
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto write = ending == u"csv" ? exportCsv
        : ending == u"json"             ? exportJson
        : ending == u"ics"              ? exportIcs
                                        : exportXlsx;
    const auto work = [&](Progress &progress) -> Result<Export> {
        Result<Export> made = write(*m_context.workspace, query, highest, &progress);
        if (made)
            if (const Status written = writeAllAtomically(path, made->bytes); !written)
                return fail(written.error());
        return made;
    };
    const Result<Export> written = runLong(m_context, tr("Export %1").arg(title()), work);
    if (!written) {
        m_notice->showProblem(written.error());
        return;
    }
    if (ending == u"ics") {
        tellCalendar(path, *written, highest);
        return;
    }
    tellTable(path, *written, highest);
}

/// A table is first for our own office; a copy for others is a step of its own, and tells what is not in it.
void RecordListPage::tellTable(const QString &path, const Export &written, Handling highest)
{
    QStringList text{tr("Records written to “%1”: %2.").arg(QFileInfo(path).fileName()).arg(written.records)};
    if (highest == Handling::Sensitive) {
        text << tr("The file holds everything, sensitive records too; it is for your own office.");
        m_notice->showNote(text.join(u' '));
        connect(m_notice->addAction(tr("Write it for others instead")), &QPushButton::clicked, this,
                [this, path] { exportTo(path, Handling::Shared); });
        return;
    }
    text << tr("The file is for others: what is internal or sensitive is not in it.");
    if (written.hidden > 0)
        text << tr("Left out because of their handling: %n.", nullptr, written.hidden);
    text += written.notes;
    m_notice->showNote(text.join(u' '));
}

/// A calendar goes to other programs and people, so what was kept back is told, and writing it too is a step of its own.
void RecordListPage::tellCalendar(const QString &path, const Export &written, Handling highest)
{
    QStringList text{
        tr("Meetings written to “%1”: %2.").arg(QFileInfo(path).fileName()).arg(written.records)};
    if (highest == Handling::Sensitive)
        text << tr("The file holds internal and sensitive ones too; it is for your own office.");
    text += written.notes;
    m_notice->showNote(text.join(u' '));
    if (highest < Handling::Sensitive && written.hidden > 0)
        connect(m_notice->addAction(tr("Write internal ones too")), &QPushButton::clicked, this,
                [this, path] { exportTo(path, Handling::Sensitive); });
}

ImportReview *RecordListPage::openReview()
{
    closeReview();
    m_review = new ImportReview(m_context, m_kind, this);
    connect(m_review, &ImportReview::accepted, this, &RecordListPage::takeIn);
    connect(m_review, &ImportReview::cancelled, this, [this] {
        closeReview();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    for (QWidget *part :
         {static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_views), static_cast<QWidget *>(m_split)})
        part->hide();
    m_notice->dismiss();
    static_cast<QVBoxLayout *>(layout())->addWidget(m_review, 1);
    m_review->show();
    return m_review;
}

void RecordListPage::closeReview()
{
    if (!m_review)
        return;
    m_review->hide();
    m_review->deleteLater();  // its button may be the one that was pressed
    m_review = nullptr;
    for (QWidget *part :
         {static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_views), static_cast<QWidget *>(m_split)})
        part->show();
}

void RecordListPage::takeIn(const ChangeSet &changes)
{
    const auto created =
        std::count_if(changes.records.cbegin(), changes.records.cend(), [this](const RecordChange &one) {
            return one.spec == &m_kind && one.life == LifeChange::Create;
        });
    // Beside them the way the columns were read may be kept.
    const auto taken = std::count_if(changes.records.cbegin(), changes.records.cend(),
                                     [this](const RecordChange &one) { return one.spec == &m_kind; });
    m_own = true;
    const Result<Stamp> done = applyLong(m_context, changes);
    m_own = false;
    closeReview();
    if (!done) {
        m_notice->showProblem(done.error());
        return;
    }
    for (const RecordChange &one : changes.records)
        if (m_model->rowOf(one.id) >= 0) {
            select(one.id);
            break;
        }
    m_view->setFocus(Qt::OtherFocusReason);
    m_notice->showNote(tr("New records: %1. Changed records: %2.").arg(created).arg(taken - created));
    connect(m_notice->addAction(tr("Undo")), &QPushButton::clicked, this, &RecordListPage::putBack);
}

}  // namespace tri::ui
