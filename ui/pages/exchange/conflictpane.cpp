// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchange/conflictpane.h"

#include "core/workspace/workspace.h"
#include "ui/fields/fieldfactory.h"
#include "ui/fields/localtexteditor.h"
#include "ui/pages/exchange/versiongrid.h"
#include "ui/pages/exchange/versionwords.h"
#include "ui/services/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/readingmargins.h"

#include <QAction>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

ConflictPane::ConflictPane(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_title(new ElidedLabel(*context.theme, Theme::Type::Heading, Theme::Role::Text, this)),
      m_what(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_asked(new ThemedLabel(*context.theme, Theme::Type::Caption, Theme::Role::Accent, this)),
      m_scroll(new QScrollArea(this)), m_grid(nullptr), m_writing(nullptr), m_writingHead(nullptr),
      m_note(nullptr), m_writingColumn(nullptr), m_bar(nullptr), m_steps(nullptr)
{
    setObjectName(u"conflict.pane"_s);
    build();
}

ConflictPane::~ConflictPane() = default;

void ConflictPane::build()
{
    const Theme &theme = *m_context.theme;
    m_title->setObjectName(u"conflict.title"_s);
    m_what->setObjectName(u"conflict.what"_s);
    m_what->setWordWrap(true);
    m_asked->setObjectName(u"conflict.asked"_s);
    m_asked->setWordWrap(true);
    auto *content = new QWidget;
    m_grid = new VersionGrid(theme, content);
    m_note = new ThemedLabel(theme, Theme::Type::Caption, Theme::Role::Muted, content);
    m_note->setObjectName(u"conflict.note"_s);
    m_note->setWordWrap(true);
    m_writing = new QWidget(content);
    m_writing->setObjectName(u"conflict.writing"_s);
    m_writingHead = new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Text, m_writing);
    m_writingHead->setStrong(true);
    m_writingColumn = new QVBoxLayout(m_writing);
    m_writingColumn->setContentsMargins(0, 0, 0, 0);
    m_writingColumn->setSpacing(theme.space(1));
    m_writingColumn->addWidget(m_writingHead);
    m_writing->hide();
    auto *inner = new QVBoxLayout(content);
    setReadingMargins(inner, 0, 0, theme.space(2), 0);
    inner->setSpacing(theme.space(3));
    inner->addWidget(m_grid);
    inner->addWidget(m_note);
    inner->addWidget(m_writing);
    inner->addStretch(1);
    m_scroll->setObjectName(u"conflict.scroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    auto *others = new QWidget(this);
    m_bar = new FlowLayout(theme.space(2), theme.space(1), others);
    m_steps = new QHBoxLayout;
    m_steps->setSpacing(theme.space(2));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme.space(2));
    foot->addWidget(others, 1);
    foot->addLayout(m_steps);
    auto *column = new QVBoxLayout(this);
    setReadingMargins(column, theme.space(3), 0, 0, 0);
    column->setSpacing(theme.space(1));
    column->addWidget(m_title);
    column->addWidget(m_what);
    column->addWidget(m_asked);
    column->addWidget(m_scroll, 1);
    column->addLayout(foot);
    auto *escape = new QAction(m_writing);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_writing->addAction(escape);
    connect(escape, &QAction::triggered, this, &ConflictPane::left);  // what was written stays
}

/// What the button says tells its key too, and follows the action.
QPushButton *ConflictPane::buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(action->objectName() + u".button"_s);
    button->setAutoDefault(false);
    const auto follow = [button, action] {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        QString text = key.isEmpty()
            ? action->text()
            : tr("%1 (%2)", "what a button does and its key").arg(action->text(), key);
        button->setText(text.replace(u'&', u"&&"_s));
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

void ConflictPane::setActions(const QList<QAction *> &keep, const QList<QAction *> &others,
                              const QList<QAction *> &steps)
{
    m_keep = keep;
    for (QAction *action : others)
        m_bar->addWidget(buttonFor(action, m_bar->parentWidget()));
    for (QAction *action : steps)
        m_steps->addWidget(buttonFor(action, this), 0, Qt::AlignTop);
}

/// Whatever shows of it, in one text.
QString ConflictPane::printOf(const std::optional<InboxEntry> &entry)
{
    if (!entry)
        return {};
    QStringList all{entry->id(), entry->due().toString()};
    for (const RecordId &owner : entry->owners())
        all << owner.toString();
    QJsonObject values{{u"shown"_s, entry->field ? toJson(entry->row.value(entry->key)) : QJsonValue()}};
    for (const InboxVersion &version : entry->versions) {
        for (const CommitInfo &commit : version.said)
            all << commit.stamp.toString();
        values.insert(version.said.first().stamp.toString(), toJson(version.value));
    }
    return all.join(u' ') + QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

void ConflictPane::showEntry(const std::optional<InboxEntry> &entry)
{
    const QString print = printOf(entry);
    if (print == m_print && entry.has_value() == m_entry.has_value()) {
        m_entry = entry;
        fillWords();
        return;
    }
    keepWritten();
    closeEditor();
    m_print = print;
    m_entry = entry;
    m_proposal = entry ? combinedProposal(*entry) : CombinedProposal();
    fillWords();
    fillGrid();
    if (entry && m_written.contains(entry->id()))
        openEditor(m_written.value(entry->id()), !m_proposal.isOffered);
    else if (m_proposal.isOffered)
        openEditor(m_proposal.value, false);
    m_note->setText(note());
    m_note->setVisible(!m_note->text().isEmpty());
    Q_EMIT writingChanged();
}

void ConflictPane::fillWords()
{
    m_title->setFullText(
        m_entry ? m_context.workspace->title(m_entry->row.id, m_context.contentLanguage).simplified()
                : QString());
    m_what->setText(m_entry ? tr("%1, %2", "kind of record, field")
                                  .arg(m_entry->row.spec->labelText(), decisionText(*m_entry))
                            : QString());
    const QString asked = m_entry ? askedText(m_context, *m_entry) : QString();
    m_asked->setText(asked);
    m_asked->setVisible(!asked.isEmpty());
}

void ConflictPane::fillGrid()
{
    if (!m_entry) {
        m_grid->showVersions({}, {});
        return;
    }
    QList<VersionGrid::Column> columns{
        {tr("Before"), m_entry->isLife() || m_entry->base ? QString() : tr("Nothing was entered."), nullptr}};
    if (m_entry->isLife())
        columns.first().detail = tr("The record was there.");
    for (qsizetype at = 0; at < m_entry->versions.size(); ++at) {
        const InboxVersion &version = m_entry->versions[at];
        QString said = saidText(version);
        if (m_entry->field
            && canonical(version.value, m_entry->field->isSet()) == m_entry->row.value(m_entry->key))
            said += u'\n' + tr("Shown in all copies meanwhile");
        QAction *keep = m_keep.value(at);
        columns << VersionGrid::Column{sideText(version), said, keep ? buttonFor(keep, m_grid) : nullptr};
    }
    QList<VersionGrid::Line> lines = versionLines(m_context, *m_entry, m_proposal);
    if (m_entry->isLife())
        for (VersionGrid::Line &line : lines)
            line.cells.first().pieces = {{DiffPiece::Kind::Same, tr("Kept")}};
    m_grid->showVersions(columns, lines);
    m_scroll->ensureVisible(0, 0);
}

QString ConflictPane::note() const
{
    if (!m_entry)
        return {};
    if (!m_entry->isDecidable())
        return tr("A newer version of the program made this field. Decide with that version; until then both "
                  "versions stay.");
    if (m_entry->isLife())
        return tr("The record stays in sight until somebody decides.");
    if (m_proposal.isOffered)
        return m_proposal.hasWords
            ? tr("Both changed one paragraph at different places. Read what became of it before you take it.")
            : tr("The changes do not touch each other, so they can be taken together.");
    const bool unsure = std::any_of(m_proposal.texts.cbegin(), m_proposal.texts.cend(),
                                    [](const TextProposal &text) { return text.merge.isAmbiguous; });
    if (unsure)
        return tr("The same paragraph stands here several times, and which one was meant cannot be told. So "
                  "nothing is proposed.");
    return m_proposal.texts.isEmpty() ? QString()
                                      : tr("Both changed the same place, so nothing is proposed.");
}

void ConflictPane::openEditor(const FieldValue &value, bool own)
{
    closeEditor();
    m_own = own;
    m_touched = m_written.contains(m_entry->id());
    m_editor = makeFieldEditor(*m_entry->row.spec, *m_entry->field, m_context, m_writing);
    m_editor->setRecord(m_entry->row);
    m_editor->setValue(value);
    m_editor->setReadOnly(m_context.workspace->isReadOnly());
    if (auto *languages = qobject_cast<LocalTextEditor *>(m_editor); languages && !m_proposal.texts.isEmpty())
        languages->setLanguage(m_proposal.texts.first().language);
    connect(m_editor, &FieldEditor::edited, this, [this] { m_touched = true; });
    m_writingHead->setText(own ? tr("Your wording") : tr("Combined from both"));
    m_writingColumn->addWidget(m_editor);
    m_editor->show();
    m_writing->show();
}

void ConflictPane::closeEditor()
{
    m_writing->hide();
    if (m_editor)
        m_editor->deleteLater();  // its own key may be what brings this about
    m_editor = nullptr;
    m_own = false;
    m_touched = false;
}

void ConflictPane::startEditing()
{
    if (!m_entry || !m_entry->field)
        return;
    if (!m_editor) {
        openEditor(bothValues(*m_entry).value_or(m_entry->row.value(m_entry->key)), true);
        Q_EMIT writingChanged();
    }
    m_scroll->ensureWidgetVisible(m_writing);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void ConflictPane::keepWritten()
{
    if (m_entry && m_editor && m_touched && !m_editor->hasUnreadableInput())
        m_written.insert(m_entry->id(), m_editor->value());
}

FieldValue ConflictPane::written() const
{
    return m_editor ? m_editor->value() : FieldValue();
}

QString ConflictPane::unreadable() const
{
    return m_editor && m_editor->hasUnreadableInput() ? m_editor->unreadableReason() : QString();
}

void ConflictPane::forget(const QString &entry)
{
    m_written.remove(entry);
    if (m_entry && m_entry->id() == entry)
        m_touched = false;
}

void ConflictPane::setStacked(bool stacked)
{
    m_grid->setStacked(stacked);
}

}  // namespace tri::ui
