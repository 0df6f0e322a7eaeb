// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordform.h"

#include "core/workspace/workspace.h"
#include "ui/fields/fieldfactory.h"
#include "ui/fields/fieldtexts.h"
#include "ui/records/formsection.h"
#include "ui/records/versionsbanner.h"
#include "ui/services/drafts.h"
#include "ui/services/preferences.h"
#include "ui/widgets/noticebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kNarrowLetters = 64;   // below that labels stand above their fields
constexpr int kDraftPause = 1000;    // ms after the last key: a crash costs no more
constexpr int kWidestLetters = 108;  // no field wider than its content needs
}  // namespace

RecordForm::RecordForm(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_notice(new NoticeBar(*context.theme, this)),
      m_whole(new NoticeBar(*context.theme, this)), m_clashBanner(new VersionsBanner(context.theme, this)),
      m_scroll(new QScrollArea(this)), m_footer(new QWidget(this)),
      m_missing(plainLabel({}, context.theme, Theme::Type::Caption, Theme::Role::Muted, m_footer)),
      m_addButton(new QPushButton(m_footer)), m_dropButton(new QPushButton(tr("Drop"), m_footer)),
      m_drafts(context.drafts ? context.drafts : new Drafts({}, systemClock(), {}, this)),
      m_draftTimer(new QTimer(this)), m_acrossTimer(new QTimer(this))
{
    m_acrossTimer->setSingleShot(true);
    m_acrossTimer->setInterval(0);
    connect(m_acrossTimer, &QTimer::timeout, this, &RecordForm::readAcross);
    m_draftTimer->setSingleShot(true);
    m_draftTimer->setInterval(kDraftPause);
    connect(m_draftTimer, &QTimer::timeout, this, &RecordForm::keepDrafts);
    setUp();
    if (m_context.workspace)
        connect(m_context.workspace, &Workspace::committed, this, &RecordForm::onCommitted);
}

void RecordForm::setUp()
{
    setObjectName(u"record_form"_s);
    m_notice->setObjectName(u"record_form.notice"_s);
    m_whole->setObjectName(u"record_form.whole"_s);
    m_notice->hide();
    m_whole->hide();
    m_scroll->setObjectName(u"record_form.scroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->installEventFilter(this);
    setUpScroll();
    setUpFooter();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_whole);
    column->addWidget(m_clashBanner);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_footer);
    for (const auto &keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this,
                [this] { m_new || isSeveral() ? void(add()) : commit(); });
    }
    auto *next = new QShortcut(QKeySequence(Qt::Key_F8), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, this, &RecordForm::focusNextFinding);
}

void RecordForm::setUpFooter()
{
    const Theme &theme = *m_context.theme;
    m_footer->setObjectName(u"record_form.footer"_s);
    m_missing->setObjectName(u"record_form.state"_s);
    m_addButton->setObjectName(u"record_form.add"_s);
    m_addButton->setToolTip(tr("Ctrl+Enter"));
    m_addButton->setDefault(true);
    m_dropButton->setObjectName(u"record_form.drop"_s);
    m_dropButton->setToolTip(tr("Leave the records as they are (Esc)"));
    auto *line = new QHBoxLayout(m_footer);
    line->setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(2));
    line->setSpacing(theme.space(2));
    line->addWidget(m_missing, 1);
    line->addWidget(m_dropButton);
    line->addWidget(m_addButton);
    m_footer->hide();
    connect(m_addButton, &QPushButton::clicked, this, &RecordForm::add);
    connect(m_dropButton, &QPushButton::clicked, this, &RecordForm::dropSeveral);
    auto *drop =
        new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(drop, &QShortcut::activated, this, &RecordForm::dropSeveral);
    drop->setEnabled(false);
    connect(this, &RecordForm::rowChanged, drop, [this, drop] { drop->setEnabled(isSeveral()); });
}

void RecordForm::build(const RecordSpec &kind, bool fresh)
{
    fresh = fresh && *kind.asked;
    if (m_built == &kind && m_builtFresh == fresh)
        return;
    m_built = &kind;
    m_builtFresh = fresh;
    m_editors.clear();
    m_fillButtons.clear();
    m_sections.clear();
    m_content = new QWidget;
    m_content->setObjectName(u"record_form.content"_s);
    auto *across = new QHBoxLayout(m_content);
    const int margin = m_context.theme->space(4);
    across->setContentsMargins(margin, margin, margin, margin);
    auto *column = new QWidget(m_content);
    column->setMaximumWidth(m_context.theme->textWidth(kWidestLetters));
    across->addWidget(column, 1000);
    across->addStretch(1);
    auto *sections = new QVBoxLayout(column);
    sections->setContentsMargins(0, 0, 0, 0);
    sections->setSpacing(m_context.theme->space(6));
    const QList<int> asked = fresh ? kind.askedFields() : QList<int>();
    QList<int> order = asked;
    for (int i = 0; i < int(kind.fields.size()); ++i)
        if (!asked.contains(i))
            order << i;
    m_editors.resize(order.size());
    for (const int i : std::as_const(order)) {  // Tab follows the order in which they are made
        const FieldSpec &field = kind.fields[std::size_t(i)];
        auto *editor = makeFieldEditor(kind, field, m_context, column);
        editor->setDirect(fresh);
        m_editors[i] = editor;
        FormSection *home = section(asked.contains(i) ? QString() : fresh && !*field.group ? tr("More") : field.groupText());
        if (!home->parentWidget())
            sections->addWidget(home);
        home->addEditor(editor);
        connectEditor(i);
    }
    sections->addStretch(1);
    m_scroll->setWidget(m_content);
    updateWidth();
}

void RecordForm::connectEditor(int field)
{
    FieldEditor *editor = m_editors[field];
    connect(editor, &FieldEditor::edited, this, [this, field] {
        m_dirty.insert(field);
        if (isSeveral())
            touch(field);
        m_draftTimer->start();
    });
    connect(editor, &FieldEditor::finished, this, [this, field] { settle(field); });
    connect(editor, &FieldEditor::filled, this, &RecordForm::saveFilled);
    connect(editor, &FieldEditor::fixWanted, this, &RecordForm::mend, Qt::QueuedConnection);
    connect(editor, &FieldEditor::unlockWanted, this, [this, field] { askToUnlock(field); });
    connect(editor, &FieldEditor::failed, m_notice, &NoticeBar::showProblem);
    connect(editor, &FieldEditor::wanted, this, [this, editor] { showEditor(editor); });
}

FormSection *RecordForm::section(const QString &title)
{
    const QString name = u"section."_s + title;
    for (FormSection *known : std::as_const(m_sections))
        if (known->objectName() == name)
            return known;
    auto *made = new FormSection(title, m_context.theme, nullptr);
    m_sections << made;
    const QString key = u"form/%1/folded/%2"_s.arg(m_built->keyText()).arg(m_sections.size());
    connect(made, &FormSection::folded, this, &RecordForm::viewChanged);
    if (m_context.preferences) {
        made->setFolded(m_context.preferences->roomState(key).toBool());
        connect(made, &FormSection::folded, this,
                [this, key](bool folded) { m_context.preferences->setRoomState(key, folded); });
    }
    return made;
}

FieldEditor *RecordForm::editor(QAnyStringView field) const
{
    const int i = m_built ? m_built->indexOf(field) : -1;
    return m_editors.value(i);
}

void RecordForm::showRecord(const RecordId &id)
{
    leaveRecord();
    const Result<Row> found = m_context.workspace->row(id);
    if (!found) {
        clear();
        m_notice->showProblem(found.error());
        return;
    }
    m_new = false;
    build(*found->spec, false);
    m_base = *found;
    fill();
    restoreDrafts(draftKey());
    m_scrollTo = -1;
    m_scroll->ensureVisible(0, 0);
    Q_EMIT rowChanged();
}

void RecordForm::startNew(const RecordSpec &kind, const QList<std::pair<QString, RecordId>> &links)
{
    leaveRecord();
    m_new = true;
    build(kind, true);
    m_base = Row(kind);
    for (const auto &[key, id] : links)
        if (const FieldSpec *field = kind.field(key); field && field->isLink())
            m_base.setValue(key, field->isList() ? FieldValue(RecordIds{id}) : FieldValue(id));
    fill();
    restoreDrafts(draftKey());
    m_scroll->ensureVisible(0, 0);
    Q_EMIT rowChanged();
    focusStart();
}

void RecordForm::clear()
{
    leaveRecord();
    m_new = false;
    m_base = Row();
    m_built = nullptr;
    m_editors.clear();
    m_fillButtons.clear();
    m_sections.clear();
    delete m_scroll->takeWidget();
    m_whole->hide();
    updateFooter();
    Q_EMIT rowChanged();
}

void RecordForm::fill()
{
    m_dirty.clear();
    m_kept.clear();
    m_touched.clear();
    m_clashes.clear();
    m_asked = false;
    setRecordAround();
    for (int i = 0; i < m_editors.size(); ++i) {
        m_editors[i]->setValue(m_base.values[i]);
        m_editors[i]->setFindings({});
    }
    m_notice->dismiss();
    showClashes();
    applyReadOnly();
    forgetAcross();
    showFindings();
}

void RecordForm::refresh()
{
    if (m_new || !m_base.spec)
        return;
    if (isSeveral())
        return rereadSeveral();
    const Result<Row> now = m_context.workspace->row(m_base.id);
    if (now)
        meet(*now);
    else
        clear();
}

void RecordForm::focusStart()
{
    if (m_editors.isEmpty())
        return;
    const int first = m_builtFresh ? m_built->askedFields().value(0) : 0;
    m_editors[first]->setFocus(Qt::OtherFocusReason);
}

void RecordForm::focusField(const QString &field)
{
    FieldEditor *wanted = editor(field);
    if (!wanted)
        return focusStart();
    showEditor(wanted);
    wanted->setFocus(Qt::ShortcutFocusReason);
}

bool RecordForm::focusNextFinding()
{
    int start = -1;
    for (int i = 0; i < m_editors.size(); ++i)
        if (m_editors[i]->isAncestorOf(focusWidget()))
            start = i;
    for (int step = 1; step <= m_editors.size(); ++step) {
        FieldEditor *editor = m_editors[(start + step) % m_editors.size()];
        if (editor->findings().isEmpty())
            continue;
        showEditor(editor);
        editor->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return false;
}

void RecordForm::showEditor(FieldEditor *editor)
{
    for (FormSection *home : std::as_const(m_sections))
        if (home->isAncestorOf(editor))
            home->setFolded(false);
    m_scroll->ensureWidgetVisible(editor);
}

void RecordForm::updateWidth()
{
    const bool narrow = m_scroll->viewport()->width() < m_context.theme->textWidth(kNarrowLetters);
    for (FormSection *home : std::as_const(m_sections))
        home->setNarrow(narrow);
}

bool RecordForm::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_scroll->viewport() && event->type() == QEvent::Resize)
        updateWidth();
    return QWidget::eventFilter(object, event);
}

}  // namespace tri::ui
