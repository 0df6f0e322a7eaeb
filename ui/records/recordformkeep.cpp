// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of RecordForm that keeps what was typed: drafts, saving, and meeting what others changed meanwhile.
#include "ui/records/recordform.h"

#include "core/base/translations.h"
#include "core/record/firstdate.h"
#include "core/workspace/workspace.h"
#include "ui/fields/fieldeditor.h"
#include "ui/fields/fieldtexts.h"
#include "ui/records/versionsbanner.h"
#include "ui/services/drafts.h"
#include "ui/widgets/noticebar.h"

#include <QLabel>
#include <QPushButton>
#include <QLocale>
#include <QTimer>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

bool hasErrors(const QList<Finding> &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [](const Finding &f) { return f.severity == Finding::Severity::Error; });
}

QList<Finding> about(const QList<Finding> &findings, const QString &field)
{
    QList<Finding> some;
    std::copy_if(findings.cbegin(), findings.cend(), std::back_inserter(some),
                 [&field](const Finding &f) { return f.field == field; });
    return some;
}

}  // namespace

QString RecordForm::draftKey() const
{
    return m_new ? m_base.spec->keyText() : m_base.id.toString();
}

void RecordForm::leaveRecord()
{
    if (!m_base.spec)
        return;
    if (isSeveral())
        return leaveSeveral();
    commit();
    keepDrafts();
}

/// What is on the screen and in no file yet: edited fields, and of a record still to be added all that were filled in.
void RecordForm::keepDrafts()
{
    m_draftTimer->stop();
    if (!m_base.spec)
        return;
    if (isSeveral()) {
        showPlan();
        return keepSeveral();
    }
    for (int i = 0; i < m_editors.size(); ++i) {
        const QString field = m_editors[i]->field().keyText();
        if (m_dirty.contains(i) || (m_new && m_touched.contains(i))) {
            m_drafts->keep(draftKey(), field, toJson(m_editors[i]->value()), m_editors[i]->draftText(),
                           toJson(m_base.values[i]));
            m_kept.insert(i);
        } else if (m_kept.contains(i)) {
            m_drafts->drop(draftKey(), field);
        }
    }
}

void RecordForm::restoreDrafts(const QString &key)
{
    const bool restored = m_drafts->isRestored(key);
    const QMap<QString, Drafts::Draft> drafts = m_drafts->of(key);
    QDateTime time;
    for (auto it = drafts.cbegin(); it != drafts.cend(); ++it) {
        const int i = m_base.spec->indexOf(it.key());
        if (i < 0)
            continue;  // a field of another version
        FieldEditor *editor = m_editors[i];
        editor->setValue(fromJson(editor->field(), it->value).value_or(m_base.values[i]));
        if (!it->text.isEmpty())
            editor->setDraftText(it->text);
        m_dirty.insert(i);
        m_kept.insert(i);
        time = std::max(time, it->time);
        if (m_new)
            settle(i);
        else if (const QJsonValue now = toJson(m_base.values[i]);
                 !it->base.isUndefined() && it->base != now && toJson(editor->value()) != now)
            m_clashes << it.key();  // the file was changed since it was begun
    }
    if (drafts.isEmpty())
        return;
    showClashes();
    showFindings();
    if (!restored)
        return;
    tellRestored(time, [this] { discardDrafts(); });
}

void RecordForm::tellRestored(const QDateTime &time, const std::function<void()> &discard)
{
    const QDateTime local = time.toLocalTime();
    m_notice->showNote(tr("Draft restored from %1, %2.")
                           .arg(shortDate(PartialDate(local.date()), QLocale()), local.toString(u"HH:mm"_s)));
    connect(m_notice->addAction(tr("Keep")), &QPushButton::clicked, m_notice, &NoticeBar::dismiss);
    connect(m_notice->addAction(tr("Discard")), &QPushButton::clicked, this, discard);
}

void RecordForm::discardDrafts()
{
    m_drafts->dropAll(draftKey());
    if (m_new)
        m_base = Row(*m_base.spec);
    fill();
}

Row RecordForm::onScreen() const
{
    Row row = m_base;
    for (const int i : m_dirty)
        row.values[i] = m_editors[i]->value();
    return row;
}

void RecordForm::commit()
{
    const QSet<int> open = m_dirty;
    for (const int i : open)
        settle(i);
}

void RecordForm::settle(int field)
{
    if (!m_base.spec)
        return;
    if (isSeveral()) {
        touch(field);
        return showPlan();
    }
    if (m_new && m_dirty.contains(field)) {
        m_touched.insert(field);
        if (!m_editors[field]->hasUnreadableInput()) {
            m_base.values[field] = m_editors[field]->value();
            m_dirty.remove(field);
            // The required fields are there: from now on it is kept like any other record.
            if (m_dirty.isEmpty() && !hasErrors(checkRow(m_base)))
                create();
        }
    } else if (m_dirty.contains(field) && !m_clashes.contains(m_editors[field]->field().keyText())) {
        save(field);
    }
    showFindings();
}

bool RecordForm::save(int field)
{
    FieldEditor *editor = m_editors[field];
    if (editor->hasUnreadableInput() || editor->isReadOnly())
        return false;  // what was typed before the field was locked stays a draft
    Row mine = m_base;
    mine.values[field] = editor->value();
    keepFirstDate(m_base, mine);
    const RecordChange change = difference(m_base, mine);
    if (change.fields.isEmpty()) {
        m_dirty.remove(field);
        m_drafts->drop(draftKey(), editor->field().keyText());
        return true;
    }
    if (hasErrors(about(checkRow(mine), editor->field().keyText())))
        return false;
    m_saving = true;
    const Result<Stamp> stamp = m_context.workspace->apply(changeOf(change, recordTitle(m_context, m_base.id)));
    m_saving = false;
    if (!stamp && stamp.error().code == ProblemCode::Stale) {
        refresh();
        return !m_clashes.contains(editor->field().keyText()) && m_dirty.contains(field) && save(field);
    }
    if (!stamp) {
        m_notice->showProblem(stamp.error());
        return false;
    }
    m_dirty.remove(field);
    m_drafts->drop(draftKey(), editor->field().keyText());
    if (const Result<Row> now = m_context.workspace->row(m_base.id))
        meet(*now);
    return true;
}

/// One choice, several fields: a record that exists takes all of them in one step.
void RecordForm::saveFilled(const QMap<QString, FieldValue> &values)
{
    Row mine = m_base;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        mine.setValue(it.key(), it.value());
    if (!m_new) {
        m_saving = true;
        const Result<Stamp> stamp =
            m_context.workspace->apply(changeOf(difference(m_base, mine), recordTitle(m_context, m_base.id)));
        m_saving = false;
        if (!stamp) {
            m_notice->showProblem(stamp.error());
            return;
        }
    }
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const int i = m_base.spec->indexOf(it.key());
        m_dirty.remove(i);
        m_drafts->drop(draftKey(), it.key());
        if (m_new)
            m_touched.insert(i);
    }
    const Result<Row> now = m_new ? Result<Row>(mine) : m_context.workspace->row(m_base.id);
    if (now)
        meet(*now);
    if (m_new && m_dirty.isEmpty() && !hasErrors(checkRow(m_base)))
        create();
}

void RecordForm::setRecordAround()
{
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->setRecord(m_base);
}

bool RecordForm::create()
{
    if (m_context.workspace->isReadOnly())
        return false;
    Row made = m_base;
    made.id = m_context.workspace->newId();
    m_saving = true;
    const Result<Stamp> stamp =
        m_context.workspace->apply(changeOf(creation(made), titleText(made, textContext(m_context))));
    m_saving = false;
    if (!stamp) {
        m_notice->showProblem(stamp.error());
        return false;
    }
    m_drafts->dropAll(draftKey());  // by its kind: it had no id yet
    m_new = false;
    m_touched.clear();
    m_base = made;
    if (const Result<Row> now = m_context.workspace->row(made.id))
        m_base = *now;
    applyReadOnly();
    m_acrossTimer->start();
    showFindings();
    Q_EMIT created(made.id);
    Q_EMIT rowChanged();
    return true;
}

bool RecordForm::add()
{
    if (isSeveral())
        return applySeveral();
    if (!m_new)
        return false;
    for (int i = 0; i < m_editors.size(); ++i)
        if (m_dirty.contains(i))
            settle(i);
    if (!m_new)
        return true;  // settling the last field made it
    m_asked = true;
    showFindings();
    if (m_dirty.isEmpty() && !hasErrors(checkRow(m_base)))
        return create();
    focusNextFinding();
    return false;
}

void RecordForm::meet(const Row &theirs)
{
    ThreeWay met = threeWay(m_base, onScreen(), theirs);
    // What waits for a decision goes on waiting, whatever else of the record is changed meanwhile.
    for (const QString &key : std::as_const(m_clashes))
        if (const int i = m_base.spec->indexOf(key);
            !met.conflicts.contains(key) && m_dirty.contains(i) && m_editors[i]->value() != theirs.values[i])
            met.conflicts << key;
    if (!m_new && !m_dirty.isEmpty())
        keepDrafts();  // with what they were begun from
    m_base = theirs;
    setRecordAround();
    for (int i = 0; i < m_editors.size(); ++i)
        if (!m_dirty.contains(i) && m_editors[i]->value() != theirs.values[i])
            m_editors[i]->setValue(theirs.values[i]);
    m_clashes = met.conflicts;
    applyReadOnly();
    m_acrossTimer->start();
    showClashes();
    showFindings();
    Q_EMIT rowChanged();
}

void RecordForm::onCommitted(const CommitEvent &event)
{
    if (m_saving || !m_base.spec)
        return;
    const bool ours = !m_new
        && std::any_of(event.records.cbegin(), event.records.cend(), [this](const CommitEvent::Touched &t) {
               return isSeveral() ? m_several.has(t.id) : t.id == m_base.id;
           });
    if (ours) {
        refresh();
        return;
    }
    m_acrossTimer->start();
    for (int i = 0; i < m_editors.size(); ++i)  // names of linked records may be others now
        if (m_editors[i]->field().isLink() && !m_dirty.contains(i))
            m_editors[i]->setValue(m_base.values[i]);
}

void RecordForm::showClashes()
{
    QList<VersionsBanner::Item> items;
    for (const QString &key : std::as_const(m_clashes)) {
        const int i = m_base.spec->indexOf(key);
        const FieldSpec &field = m_base.spec->fields[std::size_t(i)];
        const TextContext words = textContext(m_context);
        const auto keepMine = [this, i, key] {
            m_clashes.removeAll(key);
            save(i);
            showClashes();
            showFindings();
        };
        const auto takeTheirs = [this, i, key] {
            m_clashes.removeAll(key);
            m_dirty.remove(i);
            m_drafts->drop(draftKey(), key);
            m_editors[i]->setValue(m_base.values[i]);
            showClashes();
            showFindings();
        };
        items << VersionsBanner::Item{
            field.labelText(),
            {{tr("Keep mine"), displayText(field, m_editors[i]->value(), words), keepMine},
             {tr("Take theirs"), displayText(field, m_base.values[i], words), takeTheirs}}};
    }
    m_clashBanner->present(tr("This record was changed elsewhere while you were writing."), items);
}

void RecordForm::updateFooter()
{
    m_footer->setVisible(m_base.spec && (m_new || (isSeveral() && !m_context.workspace->isReadOnly())));
    m_dropButton->setVisible(isSeveral());
    if (isSeveral())
        return updateSeveralFooter();
    if (!m_new || !m_base.spec)
        return;
    m_addButton->setText(tr("Add"));
    m_addButton->setEnabled(true);
    QStringList missing;
    for (int i = 0; i < m_editors.size(); ++i)
        if (m_editors[i]->field().required && isEmpty(m_base.values[i]))
            missing << m_editors[i]->field().labelText();
    m_missing->setText(missing.isEmpty() ? tr("Added as soon as you leave a field.")
                                         : tr("Still needed: %1").arg(listText(missing)));
}

}  // namespace tri::ui
