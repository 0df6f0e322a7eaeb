// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of OutlinePart that changes the plan.
#include "core/kinds/milestone.h"
#include "core/workspace/workspace.h"
#include "ui/fields/fieldtexts.h"
#include "ui/lists/cellvalues.h"
#include "ui/lists/filling.h"
#include "ui/lists/tableclip.h"
#include "ui/pages/plans/outlinemodel.h"
#include "ui/pages/plans/outlinepart.h"
#include "ui/pages/plans/outlineview.h"
#include "ui/pages/plans/planpastereview.h"
#include "ui/records/recordform.h"
#include "ui/services/longruns.h"
#include "ui/widgets/noticebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

bool OutlinePart::change(const Rule &rule, const RecordId &then)
{
    if (!m_plan || m_context.workspace->isReadOnly())
        return false;
    m_view->finishEditing();
    Reader reader(*m_context.workspace);
    const SharedPlan plan = m_plan;
    const PlanNumbering numbering = readNumbering(reader, *plan);
    const Result<ChangeSet> changes =
        reader.problem() ? fail(*reader.problem()) : rule(PlanOutline(*plan, numbering));
    if (!changes) {
        m_notice->showProblem(changes.error());
        return false;
    }
    if (changes->isEmpty())
        return true;
    m_wanted = then;
    m_own = true;
    const Result<Stamp> done = applyLong(m_context, *changes);
    m_own = false;
    if (!done) {
        m_wanted = {};
        m_notice->showProblem(done.error());
        return false;
    }
    m_notice->dismiss();
    return true;
}

void OutlinePart::tell(const QString &text, bool undoable)
{
    m_notice->showNote(text);
    if (undoable)
        connect(m_notice->addAction(tr("Undo")), &QPushButton::clicked, this, &OutlinePart::undo);
}

void OutlinePart::undo()
{
    const Result<CommitEvent> undone = undoLong(m_context);
    if (undone)
        m_notice->dismiss();
    else
        m_notice->showProblem(undone.error());
    m_view->setFocus(Qt::OtherFocusReason);
}

RecordIds OutlinePart::chosen() const
{
    RecordIds lines = m_view->selectedIds();
    if (lines.isEmpty() && !currentLine().isNull())
        lines << currentLine();
    return lines;
}

void OutlinePart::move(int by)
{
    const RecordIds lines = chosen();
    (void)change([&](const PlanOutline &outline) { return outline.move(lines, by); }, currentLine());
}

void OutlinePart::setLevel(int by)
{
    const RecordIds lines = chosen();
    (void)change(
        [&](const PlanOutline &outline) { return by > 0 ? outline.indent(lines) : outline.outdent(lines); },
        currentLine());
}

void OutlinePart::drop(const RecordIds &lines, const RecordId &under, const RecordId &before)
{
    (void)change(
        [&](const PlanOutline &outline) {
            return outline.moveTo(lines, {under, before});
        },
        lines.isEmpty() ? RecordId() : lines.first());
}

/// A new line is written in the list itself, where it will stand.
void OutlinePart::startLine(Where where)
{
    if (!m_plan || m_context.workspace->isReadOnly())
        return;
    m_view->finishEditing();
    m_model->dropLine();
    const int row = m_view->currentIndex().row();
    const int line = row < 0 ? -1 : m_model->lineAt(row);
    if (line < 0) {
        const bool first = m_plan->lines.isEmpty();
        const PlanLevel level = first ? PlanLevel::Objective : PlanLevel::Activity;
        m_model->startLine(m_model->rowCount(), 0, level, {});
    } else {
        const PlanLine own = m_plan->lines[line];
        const bool under = where == Where::Under || where == Where::ActivityUnder;
        if (under && own.level == PlanLevel::Activity) {
            m_notice->showNote(tr("Nothing can stand below an activity. Add a line beside it instead."));
            return;
        }
        int end = row + 1;
        if (under)
            m_model->setClosed(row, false);
        if (where != Where::Above)
            while (end < m_model->rowCount() && m_plan->lines[m_model->lineAt(end)].depth > own.depth)
                ++end;
        const RecordId above = own.depth == 0 ? RecordId() : own.parent;
        if (under) {
            const PlanLevel level =
                where == Where::ActivityUnder ? PlanLevel::Activity : levelBelow(own.level);
            m_model->startLine(end, own.depth + 1, level, {own.id, {}});
        } else {
            const QList<int> beside = m_plan->below(own.depth == 0 ? -1 : m_plan->placeOf(own.parent));
            const int next = where == Where::Above ? line : beside.value(beside.indexOf(line) + 1, -1);
            m_model->startLine(where == Where::Above ? row : end, own.depth, own.level,
                               {above, next < 0 ? RecordId() : m_plan->lines[next].id});
        }
    }
    m_stack->setCurrentIndex(0);
    const QModelIndex at = m_model->index(m_model->pendingRow(), 0);
    m_view->selectionModel()->setCurrentIndex(at, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(at);
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->edit(at);
}

void OutlinePart::addTyped(const FieldValue &title)
{
    if (m_model->pendingRow() < 0)
        return;
    const auto *text = std::get_if<LocalText>(&title);
    const PlanLevel level = m_model->pendingLevel();
    const PlanOutline::Spot spot = m_model->pendingSpot();
    const RecordId id = m_context.workspace->newId();
    NewPlanLine line{level, 0, {}};
    if (level == PlanLevel::Activity) {
        Activity made;
        made.id = id;
        made.title = text ? *text : LocalText();
        made.status = u"planned"_s;
        line.row = toRow(made);
    } else {
        Objective made;
        made.id = id;
        made.title = text ? *text : LocalText();
        line.row = toRow(made);
    }
    const bool again = std::exchange(m_again, false);
    m_model->dropLine();
    const bool added = change([&](const PlanOutline &outline) { return outline.insert({line}, spot); }, id);
    if (added && again && m_model->rowOf(id) >= 0)
        startLine(Where::Below);
}

void OutlinePart::remove()
{
    const RecordIds lines = chosen();
    if (!m_plan || lines.isEmpty())
        return;
    Reader reader(*m_context.workspace);
    const PlanOutline all(*m_plan, {});
    const QList<int> below = all.withAllBelow(lines);
    RecordIds work;
    for (const int line : below)
        if (m_plan->activity(line))
            work << m_plan->lines[line].id;
    QList<Row> along;
    const QList<Milestone> milestones = reader.linkedToAny<Milestone>("activity", work);
    for (const Milestone &milestone : milestones)
        along << toRow(milestone);
    const int next = below.isEmpty() ? -1 : m_plan->end(below.last());
    const RecordId then = next >= 0 && next < m_plan->lines.size() ? m_plan->lines[next].id : RecordId();
    if (!change([&](const PlanOutline &outline) { return outline.remove(lines, along); }, then))
        return;
    QString text = tr("%n lines moved to the trash, with all below them.", nullptr, int(below.size()));
    if (!along.isEmpty())
        text += u' ' + tr("%n milestones went along.", nullptr, int(along.size()));
    tell(text, true);
}

void OutlinePart::duplicate()
{
    const RecordIds lines = chosen();
    if (change([&](const PlanOutline &outline) {
            return outline.duplicate(lines, [this] { return m_context.workspace->newId(); });
        }))
        tell(tr("The copies stand after their originals, without what was reported on those."), true);
}

void OutlinePart::copy(bool headings)
{
    const RecordIds lines = chosen();
    QGuiApplication::clipboard()->setMimeData(clipOf(m_model->table(lines, headings)).release());
    m_notice->showNote(tr("%n lines copied.", nullptr, int(lines.size())));
    m_cut.clear();
}

void OutlinePart::cut()
{
    const RecordIds lines = chosen();
    copy(false);
    m_cut = lines;
    m_notice->showNote(tr("%n lines are ready to be moved: go to another line and paste (Ctrl+V).", nullptr,
                          int(lines.size())));
}

void OutlinePart::paste()
{
    if (!m_plan || m_context.workspace->isReadOnly())
        return;
    m_view->finishEditing();
    const RecordId current = currentLine();
    if (const RecordIds lines = std::exchange(m_cut, {}); !lines.isEmpty() && !current.isNull()) {
        const int at = m_plan->placeOf(current);
        const PlanLine own = m_plan->lines[at];
        const RecordId above = own.depth == 0 ? RecordId() : own.parent;
        const QList<int> beside = m_plan->below(own.depth == 0 ? -1 : m_plan->placeOf(own.parent));
        const int next = beside.value(beside.indexOf(at) + 1, -1);
        drop(lines, above, next < 0 ? RecordId() : m_plan->lines[next].id);
        return;
    }
    const QMimeData &clip = *QGuiApplication::clipboard()->mimeData();
    const auto cells = cellsOf(clip);
    const QModelIndex at = m_view->currentIndex();
    const FieldSpec *field = at.isValid() ? m_model->fieldOf(at) : nullptr;
    if (field && at.column() > 0 && cells && cells->size() == 1 && cells->first().size() == 1) {
        const auto value = m_model->readText(at, cells->first().first());
        if (value)
            fillCells(at.column(), chosen(), *value);
        else
            m_notice->showProblem(value.error());
        return;
    }
    review(clip);
}

void OutlinePart::review(const QMimeData &clip)
{
    const QList<PastedLine> lines = pastedLines(clip.hasHtml() ? clip.html() : QString(), clip.text());
    if (lines.isEmpty()) {
        m_notice->showNote(tr("There is no text or table on the clipboard."));
        return;
    }
    closeReview();
    m_notice->dismiss();
    m_review = new PlanPasteReview(m_context, m_plan, currentLine(), lines, this);
    m_body->hide();
    static_cast<QVBoxLayout *>(layout())->addWidget(m_review, 1);
    connect(m_review, &PlanPasteReview::cancelled, this, [this] {
        closeReview();
        focusFirst();
    });
    connect(m_review, &PlanPasteReview::accepted, this,
            [this](const QList<NewPlanLine> &made, const PlanOutline::Spot &spot) {
                closeReview();
                const RecordId first = made.isEmpty() ? RecordId() : made.first().row.id;
                if (change([&](const PlanOutline &outline) { return outline.insert(made, spot); }, first))
                    tell(tr("%n lines added.", nullptr, int(made.size())), true);
                m_view->setFocus(Qt::OtherFocusReason);
            });
    m_review->show();
    m_review->focusFirst();
}

void OutlinePart::closeReview()
{
    if (!m_review)
        return;
    m_review->hide();
    m_review->deleteLater();  // its button may be the one that was pressed
    m_review = nullptr;
    m_body->show();
}

void OutlinePart::fillDown()
{
    m_view->finishEditing();
    const RecordIds lines = chosen();
    const QModelIndex at = m_view->currentIndex();
    const QModelIndex from =
        lines.isEmpty() ? at : m_model->index(m_model->rowOf(lines.first()), at.column());
    const FieldSpec *field = at.isValid() ? m_model->fieldOf(from) : nullptr;
    const auto first = m_model->recordAt(from.row());
    if (!field || !isTypable(*field) || lines.size() < 2 || !first) {
        m_notice->showNote(
            tr("Select two lines or more, and a column: Fill down copies the first value to the others."));
        return;
    }
    fillCells(at.column(), lines.mid(1), first->value(field->keyText()));
}

void OutlinePart::fillCells(int column, const RecordIds &records, const FieldValue &value)
{
    const QString key = m_model->columnKey(column);
    const FieldSpec *field = kindOf<Activity>().spec.field(key);
    if (!field)
        field = kindOf<Objective>().spec.field(key);
    if (!field || m_context.workspace->isReadOnly())
        return;
    m_notice->dismiss();
    m_own = true;
    const Result<int> count = m_model->fill(records, *field, FillMode::Set, value);
    m_own = false;
    if (!count) {
        m_notice->showProblem(count.error());
        return;
    }
    if (!m_notice->isShowing())  // else it asks for a reason
        tell(tr("%n lines changed.", nullptr, *count), *count > 0);
}

/// The form beside the outline gives the selected lines of one kind what is entered in it.
void OutlinePart::changeSeveral()
{
    m_view->finishEditing();
    const RecordSpec *kind = m_model->kindAt(m_view->currentIndex().row());
    RecordIds lines;
    const RecordIds selected = chosen();
    for (const RecordId &id : selected)
        if (m_model->kindAt(m_model->rowOf(id)) == kind)
            lines << id;
    if (lines.size() < 2) {
        m_notice->showNote(
            tr("Select two lines or more of one kind: activities, or objectives with outcomes and "
               "outputs."));
        return;
    }
    if (!m_form) {
        m_form = new RecordForm(m_context, m_split);
        m_form->setObjectName(u"plan.outline_form"_s);
        m_form->setMinimumWidth(m_context.theme->textWidth(34));
        m_split->addWidget(m_form);
        connect(m_form, &RecordForm::leaveWanted, this, [this] {
            m_form->clear();
            m_form->hide();
            m_view->setFocus(Qt::OtherFocusReason);
        });
        connect(m_form, &RecordForm::changed, this, [this](int count) {
            m_form->clear();
            m_form->hide();
            m_view->setFocus(Qt::OtherFocusReason);
            tell(tr("%n lines changed.", nullptr, count), count > 0);
        });
    }
    m_form->show();
    m_form->showSeveral(lines);
    m_form->focusField(m_model->columnKey(m_view->currentIndex().column()));
}

/// A date that moved wants a reason: told where it was typed, with the way to the field.
void OutlinePart::missReason(const RecordIds &records)
{
    const auto rows = m_context.workspace->rows(records);
    for (const Row &row : rows ? *rows : QList<Row>()) {
        const QList<Finding> findings = checkRow(row);
        for (const Finding &finding : findings) {
            if (finding.field != u"revision_reason")
                continue;
            m_notice->showNote(finding.text);
            connect(m_notice->addAction(tr("Write the reason")), &QPushButton::clicked, this,
                    [this, id = row.id] {
                        m_notice->dismiss();
                        if (m_model->columnOf(u"revision_reason"_s) < 0) {
                            m_model->setColumns(m_model->columns() + QStringList{u"revision_reason"_s});
                            sizeColumns();
                        }
                        select(id);
                        const QModelIndex at =
                            m_model->index(m_model->rowOf(id), m_model->columnOf(u"revision_reason"_s));
                        m_view->setCurrentIndex(at);
                        m_view->setFocus(Qt::OtherFocusReason);
                        m_view->edit(at);
                    });
            return;
        }
    }
}

}  // namespace tri::ui
