// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RecordForm that tells at the fields what does not fit, offers what probably mends it, and keeps closed what
// is settled.
#include "ui/records/recordform.h"

#include "core/base/clock.h"
#include "core/rules/crossfinding.h"
#include "core/rules/unlocking.h"
#include "ui/fields/fieldeditor.h"
#include "ui/lists/filling.h"
#include "ui/widgets/noticebar.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

QList<Finding> about(const QList<Finding> &findings, const QString &field)
{
    QList<Finding> some;
    std::copy_if(findings.cbegin(), findings.cend(), std::back_inserter(some),
                 [&field](const Finding &f) { return f.field == field; });
    return some;
}

}  // namespace

void RecordForm::showFindings()
{
    if (!m_base.spec)
        return;
    if (isSeveral())
        return showSeveralFindings();
    const QList<Finding> all = checkRow(onScreen());
    for (int i = 0; i < m_editors.size(); ++i) {
        FieldEditor *editor = m_editors[i];
        const QString key = editor->field().keyText();
        if (m_dirty.contains(i) && editor->hasUnreadableInput())
            editor->setFindings({Finding{Finding::Severity::Error, key, editor->unreadableReason()}});
        else if (m_new && !m_asked && !m_touched.contains(i))
            editor->setFindings({});  // nobody has done anything wrong yet
        else if (m_dirty.contains(i))
            editor->setFindings(
                about(all, key));  // what stands in the file says nothing of what is being typed
        else
            editor->setFindings(about(all, key) + about(m_across, key));
    }
    QStringList texts;
    for (const Finding &finding : about(all, QString()) + about(m_across, QString()))
        texts << finding.fullText();
    if (texts.isEmpty())
        m_whole->hide();
    else
        m_whole->showStanding(texts.join(u'\n'));
    updateFooter();
}

/// Another record, or another state of it: nothing is known across records until the rules are asked.
void RecordForm::forgetAcross()
{
    m_across.clear();
    m_acrossTimer->start();
}

void RecordForm::readAcross()
{
    m_across.clear();
    if (!m_new && !isSeveral() && m_base.spec && !m_base.deleted) {
        Reader reader(*m_context.workspace);
        for (const CrossFinding &found : crossFindings(reader, m_base))
            m_across << found.finding;
        if (reader.problem())
            m_across.clear();  // a finding is worth no message that it could not be looked for
    }
    showFindings();
}

void RecordForm::mend(const Finding &finding)
{
    if (m_context.workspace->isReadOnly() || !m_base.spec || isSeveral())
        return;
    const QStringList fields = finding.fix.values.keys();
    for (const QString &field : fields)
        if (const FieldEditor *closed = editor(field); !closed || closed->isReadOnly())
            return;
    const QString shown = editor(finding.field) ? finding.field : fields.value(0);
    saveFilled(finding.fix.values);
    if (FieldEditor *mended = editor(shown))
        mended->setFocus(Qt::OtherFocusReason);
}

void RecordForm::applyReadOnly()
{
    const bool closed = m_context.workspace->isReadOnly() || m_base.deleted;
    const bool single = !m_new && !isSeveral();
    for (FieldEditor *editor : std::as_const(m_editors)) {
        const QString lock = single && !closed ? lockText(m_base, editor->field()) : QString();
        const auto way = lock.isEmpty() ? std::nullopt : unlockingOf(m_base, editor->field());
        editor->setLock(lock, way ? way->action : QString());
        editor->setReadOnly(closed || !lock.isEmpty()
                            || (isSeveral() && !isTypable(editor->field())));  // a file belongs to one record
    }
}

void RecordForm::askToUnlock(int field)
{
    if (const auto way = unlockingOf(m_base, m_editors[field]->field())) {
        m_notice->showNote(way->question);
        offerReason(field);
    }
}

void RecordForm::offerReason(int field)
{
    const auto way = unlockingOf(m_base, m_editors[field]->field());
    QLineEdit *reason = m_notice->addField(way->box, QString());
    reason->setObjectName(u"record_form.reason"_s);
    QPushButton *open = m_notice->addAction(way->step);
    open->setObjectName(u"record_form.unlock"_s);
    connect(open, &QPushButton::clicked, this, [this, field, record = m_base.id, reason] {
        if (record == m_base.id)
            unlock(field, reason->text());
    });
    m_notice->takeFocus();
}

void RecordForm::unlock(int field, const QString &reason)
{
    const auto way = unlockingOf(m_base, m_editors[field]->field());
    if (!way)
        return m_notice->dismiss();  // opened meanwhile
    const QDate today = (m_context.clock ? *m_context.clock : systemClock()).today();
    const Result<ChangeSet> change = way->open(m_base, reason, m_context.workspace->newId(), today);
    if (!change) {
        m_notice->showProblem(change.error());
        return offerReason(field);
    }
    const Result<Stamp> stamp = m_context.workspace->apply(*change);
    if (!stamp) {
        m_notice->showProblem(stamp.error());
        return;
    }
    m_notice->dismiss();
    m_editors[field]->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
