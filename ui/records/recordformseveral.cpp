// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RecordForm over several records: what they have in common, what is to be given to them, and giving it.
#include "ui/records/recordform.h"

#include "core/workspace/workspace.h"
#include "ui/fields/fieldeditor.h"
#include "ui/fields/fieldtexts.h"
#include "ui/records/fillbutton.h"
#include "ui/services/drafts.h"
#include "ui/services/longruns.h"
#include "ui/widgets/noticebar.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCountedWithEachKey = 1000;  // records; more are counted when typing pauses

bool isError(const Finding &finding)
{
    return finding.severity == Finding::Severity::Error;
}

QString inRecords(int count)
{
    return count == 1 ? RecordForm::tr("1 record") : RecordForm::tr("%n records", nullptr, count);
}

QString brokenText(const AppContext &context, const FillPlan::Broken &broken)
{
    const QString first = recordTitle(context, broken.first);
    const int others = broken.records - 1;
    const QString which = others == 0 ? first
        : others == 1                 ? RecordForm::tr("%1 and 1 other record").arg(first)
                                      : RecordForm::tr("%1 and %n other records", nullptr, others).arg(first);
    return RecordForm::tr("%1: %2").arg(which, broken.finding.text);
}

/// Under the field "~records" stands for which records it is.
QString severalKey(const RecordSpec &kind)
{
    return u"several/"_s + kind.keyText();
}

}  // namespace

void RecordForm::showSeveral(const RecordIds &ids)
{
    const bool first = !isSeveral();
    if (first)
        leaveRecord();
    const Status read = m_several.read(m_context, ids);
    if (!read || m_several.count() == 0) {
        if (!first)
            leaveSeveral();
        m_several.clear();
        clear();
        if (!read)
            m_notice->showProblem(read.error());
        return;
    }
    m_new = false;
    build(*m_several.common().spec, false);
    makeFillButtons();
    m_base = m_several.common();
    if (first) {
        const bool closed = m_context.workspace->isReadOnly();
        for (int i = 0; i < m_editors.size(); ++i)
            m_fillButtons[i]->setVisible(!closed && isTypable(m_editors[i]->field()));
        m_modes.clear();
        fill();
        m_scroll->ensureVisible(0, 0);
    }
    fillSeveral();
    if (m_severalKept)
        m_draftTimer->start();  // the draft is for other records now
    Q_EMIT rowChanged();
}

/// Created late, they stand at the end of the chain of Tab; each belongs after the inputs of its field.
void RecordForm::makeFillButtons()
{
    if (!m_fillButtons.isEmpty())
        return;
    for (int i = 0; i < m_editors.size(); ++i) {
        FieldEditor *editor = m_editors[i];
        QWidget *last = editor;
        for (QWidget *next = editor->nextInFocusChain(); editor->isAncestorOf(next);
             next = next->nextInFocusChain())
            if (next->focusPolicy() & Qt::TabFocus)
                last = next;
        auto *button =
            new FillButton(editor->field(), m_context.theme, editor->objectName() + u".fill"_s, editor);
        editor->setSide(button);
        QWidget::setTabOrder(last, button);
        m_fillButtons << button;
        connect(button, &FillButton::chosen, this,
                [this, i](std::optional<FillMode> mode) { chooseMode(i, mode); });
    }
}

/// What the person has not touched shows what the records hold.
void RecordForm::fillSeveral()
{
    setRecordAround();
    for (int i = 0; i < m_editors.size(); ++i) {
        showMode(i);
        if (!m_dirty.contains(i) && !m_modes.contains(i))
            m_editors[i]->setValue(m_base.values[i]);
    }
    showPlan();
}

void RecordForm::rereadSeveral()
{
    const RecordIds ids = m_several.ids();
    const Status read = m_several.read(m_context, ids, true);
    if (!read || m_several.count() == 0) {
        leaveSeveral();
        clear();
        if (!read)
            m_notice->showProblem(read.error());
        return;
    }
    m_base = m_several.common();
    fillSeveral();
    Q_EMIT rowChanged();
}

void RecordForm::leaveSeveral()
{
    m_draftTimer->stop();
    dropSeveralDraft();  // whoever shows the form offers it again
    m_several.clear();
    m_modes.clear();
    m_dirty.clear();
    m_plan = {};
    m_base = Row();
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->setStanding(FieldEditor::Standing::Own);
    for (FillButton *button : std::as_const(m_fillButtons))
        button->hide();
}

std::optional<FillMode> RecordForm::modeOf(int field) const
{
    const FieldEditor &editor = *m_editors[field];
    const FillMode chosen = m_modes.value(field, FillMode::Set);
    if (!m_dirty.contains(field))
        return m_modes.contains(field) ? std::optional(chosen) : std::nullopt;
    const bool emptied = isEmpty(editor.value()) && !editor.hasUnreadableInput();
    return chosen == FillMode::Set && emptied ? FillMode::Clear : chosen;
}

/// Whether the field is to be changed follows from what stands in it.
void RecordForm::touch(int field)
{
    FieldEditor &editor = *m_editors[field];
    const bool mixed = m_several.isMixed(field);
    const auto chosen = m_modes.constFind(field);
    if (chosen != m_modes.cend() && *chosen == FillMode::Clear) {
        if (!isEmpty(editor.value()) || editor.hasUnreadableInput())
            m_modes.remove(field);  // typed over it
    } else if (chosen == m_modes.cend() && mixed && editor.field().isList() && !editor.isBlank()) {
        m_modes.insert(field, FillMode::Add);  // nobody means to take away what is not in sight
    }
    const std::optional<FillMode> mode =
        m_modes.contains(field) ? std::optional(m_modes[field]) : std::nullopt;
    bool given = mode == FillMode::Clear || editor.hasUnreadableInput();
    if (!given && mode && *mode != FillMode::Set)
        given = !isEmpty(editor.value());
    else if (!given)
        given = mixed ? !editor.isBlank() : editor.value() != m_base.values[field];
    if (given)
        m_dirty.insert(field);
    else
        m_dirty.remove(field);
    showMode(field);
    if (m_several.count() <= kCountedWithEachKey)
        showPlan();
}

void RecordForm::chooseMode(int field, std::optional<FillMode> mode)
{
    FieldEditor &editor = *m_editors[field];
    const bool kept =
        m_dirty.contains(field) && modeOf(field) != FillMode::Clear && mode && *mode != FillMode::Clear;
    const FieldValue entered = editor.value();
    m_dirty.remove(field);
    m_modes.remove(field);
    if (mode)
        m_modes.insert(field, *mode);
    showMode(field);
    if (!kept)
        editor.setValue(!mode || *mode == FillMode::Set ? m_base.values[field] : FieldValue());
    touch(field);
    showPlan();
    m_draftTimer->start();
    if (mode && *mode != FillMode::Clear)
        editor.setFocus(Qt::OtherFocusReason);
}

void RecordForm::showMode(int field)
{
    using Standing = FieldEditor::Standing;
    FieldEditor &editor = *m_editors[field];
    const std::optional<FillMode> mode = modeOf(field);
    const bool mixed = m_several.isMixed(field);
    Standing standing = mixed ? Standing::Mixed : Standing::Own;
    if (mode == FillMode::Clear)
        standing = Standing::Cleared;
    else if (mode == FillMode::Add)
        standing = Standing::Added;
    else if (mode == FillMode::Remove)
        standing = Standing::TakenOut;
    else if (mode == FillMode::Set && mixed && editor.field().isList())
        standing = Standing::Replaced;
    editor.setStanding(standing);
    m_fillButtons[field]->present(mode);
}

QList<Fill> RecordForm::fills() const
{
    QList<Fill> fills;
    for (int i = 0; i < m_editors.size(); ++i) {
        if (!m_dirty.contains(i) || m_editors[i]->hasUnreadableInput())
            continue;
        const FillMode mode = modeOf(i).value_or(FillMode::Set);
        fills << Fill{&m_editors[i]->field(), mode, m_editors[i]->value(), m_base.values[i]};
    }
    return fills;
}

void RecordForm::showPlan()
{
    m_plan = planFill(m_context, m_several.rows(), fills());
    showSeveralFindings();
}

void RecordForm::showSeveralFindings()
{
    const QString reference = QString::fromLatin1(m_base.spec->reference);
    for (int i = 0; i < m_editors.size(); ++i) {
        FieldEditor *editor = m_editors[i];
        const QString key = editor->field().keyText();
        QList<Finding> findings;
        if (m_dirty.contains(i) && editor->hasUnreadableInput())
            findings << Finding{Finding::Severity::Error, key, editor->unreadableReason()};
        for (const FillPlan::Broken &one : std::as_const(m_plan.broken))
            if (one.finding.field == key)
                findings << Finding{one.finding.severity, key, brokenText(m_context, one)};
        if (key == reference && modeOf(i) == FillMode::Set && m_several.count() > 1)
            findings << Finding{Finding::Severity::Warning, key,
                                tr("All these records would be cited by the same %1.")
                                    .arg(editor->field().labelText().toLower())};
        for (const Finding &remark : m_several.remarks())
            if (remark.field == key)
                findings << remark;
        editor->setFindings(findings);
    }
    QStringList whole;
    if (const int missing = m_several.unread(); missing > 0)
        whole << (missing == 1 ? tr("1 record cannot be read and is left as it is.")
                               : tr("%n records cannot be read and are left as they are.", nullptr, missing));
    if (whole.isEmpty())
        m_whole->hide();
    else
        m_whole->showStanding(whole.join(u'\n'));
    updateFooter();
}

void RecordForm::updateSeveralFooter()
{
    const int fields = int(m_plan.fields.size());
    const int records = int(m_plan.changes.records.size());
    const bool unread = std::any_of(m_dirty.cbegin(), m_dirty.cend(),
                                    [this](int i) { return m_editors[i]->hasUnreadableInput(); });
    const bool forbidden = m_plan.isForbidden(fills());
    const QString what = fields == 1 ? tr("1 field") : tr("%n fields", nullptr, fields);
    m_missing->setText(unread || forbidden ? tr("Nothing can be changed yet: see the marked fields (F8).")
                           : records > 0   ? tr("Changes %1 of %2.").arg(what, inRecords(records))
                           : m_dirty.isEmpty()
                           ? tr("What you enter is given to all %1; the rest stays as it is.")
                                 .arg(inRecords(m_several.count()))
                           : tr("All these records hold that already."));
    m_addButton->setText(records > 0 ? tr("Change %1").arg(inRecords(records)) : tr("Change"));
    m_addButton->setEnabled(records > 0 && !unread && !forbidden);
    m_dropButton->setEnabled(!m_dirty.isEmpty() || !m_modes.isEmpty());
}

bool RecordForm::applySeveral()
{
    const QSet<int> open = m_dirty;
    for (const int i : open)
        touch(i);
    showPlan();
    for (FieldEditor *editor : std::as_const(m_editors))
        if (std::any_of(editor->findings().cbegin(), editor->findings().cend(), isError)
            && !m_addButton->isEnabled()) {
            showEditor(editor);
            editor->setFocus(Qt::ShortcutFocusReason);
            return false;
        }
    if (m_plan.changes.isEmpty() || m_context.workspace->isReadOnly())
        return false;
    const int count = int(m_plan.changes.records.size());
    Q_EMIT changing(m_several.ids());
    m_saving = true;
    const Result<Stamp> stamp = applyLong(m_context, m_plan.changes);
    m_saving = false;
    if (!stamp) {
        rereadSeveral();
        m_notice->showProblem(stamp.error());
        return false;
    }
    m_dirty.clear();
    m_modes.clear();
    dropSeveralDraft();
    rereadSeveral();
    Q_EMIT changed(count);
    return true;
}

void RecordForm::dropSeveral()
{
    if (!isSeveral())
        return;
    const QList<Entry> before = entries();
    if (m_dirty.isEmpty() && m_modes.isEmpty()) {
        Q_EMIT leaveWanted();
        return;
    }
    m_dirty.clear();
    m_modes.clear();
    dropSeveralDraft();
    fillSeveral();
    if (!before.isEmpty())
        Q_EMIT dropped(before);
}

QList<RecordForm::Entry> RecordForm::entries() const
{
    QList<Entry> entries;
    for (int i = 0; isSeveral() && i < m_editors.size(); ++i)
        if (m_dirty.contains(i))
            entries << Entry{m_editors[i]->field().keyText(), modeOf(i).value_or(FillMode::Set),
                             m_editors[i]->value(), m_editors[i]->draftText()};
    return entries;
}

void RecordForm::enter(const QList<Entry> &entries)
{
    for (const Entry &entry : entries) {
        const int i = isSeveral() ? m_base.spec->indexOf(entry.field) : -1;
        if (i < 0)
            continue;
        m_modes.insert(i, entry.mode);
        showMode(i);
        m_editors[i]->setValue(entry.value);
        if (!entry.text.isEmpty())
            m_editors[i]->setDraftText(entry.text);
        m_dirty.insert(i);
        touch(i);
    }
    if (!isSeveral())
        return;
    showPlan();
    m_draftTimer->start();
}

void RecordForm::keepSeveral()
{
    const QList<Entry> all = entries();
    if (all.isEmpty())
        return dropSeveralDraft();
    const QString key = severalKey(*m_base.spec);
    QStringList gone = m_drafts->of(key).keys();
    QJsonArray ids;
    for (const RecordId &id : m_several.ids())
        ids << id.toString();
    m_drafts->keep(key, u"~records"_s, ids, {});
    gone.removeAll(u"~records"_s);
    for (const Entry &entry : all) {
        gone.removeAll(entry.field);
        m_drafts->keep(key, entry.field,
                       QJsonObject{{u"mode"_s, int(entry.mode)}, {u"value"_s, toJson(entry.value)}},
                       entry.text);
    }
    for (const QString &field : std::as_const(gone))
        m_drafts->drop(key, field);
    m_severalKept = true;
}

void RecordForm::dropSeveralDraft()
{
    if (std::exchange(m_severalKept, false) && m_base.spec)
        m_drafts->dropAll(severalKey(*m_base.spec));
}

RecordIds RecordForm::draftedSeveral(const RecordSpec &kind) const
{
    RecordIds ids;
    if (!m_drafts->isRestored(severalKey(kind)))
        return ids;
    const auto kept = m_drafts->draft(severalKey(kind), u"~records"_s);
    for (const QJsonValue &id : kept ? kept->value.toArray() : QJsonArray())
        if (const auto parsed = RecordId::parse(id.toString()))
            ids << *parsed;
    return ids;
}

void RecordForm::restoreSeveral()
{
    if (!isSeveral())
        return;
    const QString key = severalKey(*m_base.spec);
    const QMap<QString, Drafts::Draft> drafts = m_drafts->of(key);
    QList<Entry> found;
    QDateTime time;
    for (auto it = drafts.cbegin(); it != drafts.cend(); ++it) {
        const FieldSpec *field = m_base.spec->field(it.key());
        const QJsonObject kept = it->value.toObject();
        const int mode = kept[u"mode"].toInt(-1);
        if (!field || !isTypable(*field) || mode < int(FillMode::Set) || mode > int(FillMode::Clear))
            continue;
        found << Entry{it.key(), FillMode(mode), fromJson(*field, kept[u"value"]).value_or(FieldValue()),
                       it->text};
        time = std::max(time, it->time);
    }
    m_drafts->dropAll(key);  // taken up: no other list is to do so again
    if (found.isEmpty())
        return;
    enter(found);
    keepSeveral();
    tellRestored(time, [this] { dropSeveral(); });
}

}  // namespace tri::ui
