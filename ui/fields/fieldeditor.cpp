// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/fieldeditor.h"

#include "ui/fields/fieldtexts.h"
#include "ui/services/theme.h"
#include "ui/widgets/accessrole.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

// Not isAncestorOf: that stops at windows, and a popup list of a combo box is one.
bool isWithin(const QWidget *widget, const QWidget *ancestor)
{
    for (; widget; widget = widget->parentWidget())
        if (widget == ancestor)
            return true;
    return false;
}

struct Note {
    QString icon;
    Theme::Role role;
    QString word;
};

Note noteOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error: return {u"dialog-error"_s, Theme::Role::Error, FieldEditor::tr("Error")};
    case Finding::Severity::Warning: return {u"dialog-warning"_s, Theme::Role::Warning, FieldEditor::tr("Warning")};
    case Finding::Severity::Note: break;
    }
    return {u"dialog-information"_s, Theme::Role::Muted, FieldEditor::tr("Note")};
}

}  // namespace

FieldEditor::FieldEditor(const RecordSpec &kind, const FieldSpec &field, const AppContext &context,
                         QWidget *parent)
    : QWidget(parent), m_field(&field), m_context(context), m_across(new QHBoxLayout(this)),
      m_body(new QVBoxLayout), m_notes(new QVBoxLayout)
{
    setObjectName(kind.keyText() + u'.' + field.keyText());
    setAccessibleName(field.labelText());
    m_across->setContentsMargins(0, 0, 0, 0);
    m_across->setSpacing(0);
    m_across->addSpacing(context.theme->space(1));  // the error bar's place; unlike a margin it is mirrored
    auto *outer = new QVBoxLayout;
    m_across->addLayout(outer, 1);
    outer->setSpacing(context.theme->space(1));
    m_body->setSpacing(context.theme->space(1));
    m_notes->setSpacing(context.theme->space(1));
    outer->addLayout(m_body);
    if (!field.helpText().isEmpty()) {
        auto *help = plainLabel(field.helpText(), context.theme, Theme::Type::Caption, Theme::Role::Muted, this);
        help->setObjectName(objectName() + u".help"_s);
        outer->addWidget(help);
    }
    outer->addLayout(m_notes);
    connect(qApp, &QApplication::focusChanged, this, &FieldEditor::onFocusChanged);
}

FieldEditor::~FieldEditor()
{
    // Children that lose the focus while they are taken down must not call into a half-gone editor.
    disconnect(qApp, nullptr, this, nullptr);
}

void FieldEditor::adopt(QWidget *input, const QString &part, const QString &name)
{
    input->setObjectName(objectName() + u'.' + part);
    input->setAccessibleName(name.isEmpty() ? m_field->labelText() : name);
    if (!focusProxy()) {
        setFocusProxy(input);
        describe();
    }
}

void FieldEditor::decided()
{
    Q_EMIT edited();
    Q_EMIT finished();
}

QString FieldEditor::standingText(Standing standing)
{
    switch (standing) {
    case Standing::Own: break;
    case Standing::Mixed: return tr("(several values)");
    case Standing::Cleared: return tr("(will be empty)");
    case Standing::Added: return tr("Added to what each record has");
    case Standing::TakenOut: return tr("Taken out of each record that has it");
    case Standing::Replaced: return tr("In place of what each record has");
    }
    return {};
}

void FieldEditor::setStanding(Standing standing)
{
    if (standing == m_standing)
        return;
    m_standing = standing;
    const QString text = standingText(standing);
    const bool above = !showsStanding(text) && !text.isEmpty();
    if (above && !m_standingLine) {
        m_standingLine = plainLabel({}, m_context.theme, Theme::Type::Caption, Theme::Role::Muted, this);
        m_standingLine->setObjectName(objectName() + u".standing"_s);
        m_body->insertWidget(0, m_standingLine);
    }
    if (m_standingLine) {
        m_standingLine->setText(text);
        m_standingLine->setVisible(above);
    }
    describe();
}

void FieldEditor::setSide(QWidget *widget)
{
    m_across->addWidget(widget, 0, Qt::AlignTop);
}

void FieldEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    applyReadOnly(readOnly);
    for (QPushButton *button : std::as_const(m_fixButtons))
        button->setVisible(!readOnly);
}

void FieldEditor::describe()
{
    QStringList parts;
    if (m_standing != Standing::Own)
        parts << standingText(m_standing);
    if (m_field->required)
        parts << tr("Required");
    if (isLocked())
        parts << m_lock;
    for (const Finding &finding : m_findings)
        parts << noteOf(finding.severity).word + u": "_s + finding.fullText();
    if (!m_field->helpText().isEmpty())
        parts << m_field->helpText();
    setAccessibleDescription(parts.join(u" "_s));
    if (focusProxy())
        focusProxy()->setAccessibleDescription(accessibleDescription());
}

QWidget *FieldEditor::addNote(const QString &icon, const QString &word, Theme::Role role, const QString &text)
{
    auto *row = new QWidget(this);
    auto *line = new QGridLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_context.theme->space(1));
    line->setColumnStretch(1, 1);
    auto *sign = new QLabel(row);
    const int size = m_context.theme->iconSize();
    sign->setPixmap(m_context.theme->icon(icon).pixmap(size, size));
    sign->setAccessibleName(word);
    line->addWidget(sign, 0, 0, Qt::AlignTop);
    line->addWidget(plainLabel(text, m_context.theme, Theme::Type::Caption, role, row), 0, 1);
    m_notes->addWidget(row);
    return row;
}

/// Made late, it would stand at the end of the chain of Tab; it belongs after the inputs of its field.
QPushButton *FieldEditor::addButton(QWidget *note, const QString &part, const QString &text)
{
    QWidget *last = this;
    for (QWidget *next = nextInFocusChain(); next && isAncestorOf(next); next = next->nextInFocusChain())
        if (next->focusPolicy() & Qt::TabFocus)
            last = next;
    auto *button = new QPushButton(text, note);
    button->setObjectName(objectName() + u'.' + part);
    button->setAutoDefault(false);
    button->setAccessibleName(tr("%1: %2").arg(m_field->labelText(), text));
    static_cast<QGridLayout *>(note->layout())->addWidget(button, 1, 1, Qt::AlignLeading);  // below the words
    QWidget::setTabOrder(last, button);
    return button;
}

void FieldEditor::setFindings(const QList<Finding> &findings)
{
    if (findings == m_findings)
        return;
    const QList<Finding> before = std::exchange(m_findings, findings);
    for (QWidget *row : std::as_const(m_noteRows)) {
        row->hide();
        row->deleteLater();  // its button may be the one that was pressed
    }
    m_noteRows.clear();
    m_fixButtons.clear();
    for (const Finding &finding : findings) {
        const Note note = noteOf(finding.severity);
        // What the button says need not be said beside it.
        const QString text =
            finding.fix.text.isEmpty() ? finding.text : finding.text + u' ' + finding.fix.text;
        QWidget *row = addNote(note.icon, note.word, note.role, text);
        row->setObjectName(objectName() + u".finding"_s);
        m_noteRows << row;
        if (finding.severity == Finding::Severity::Error) {
            setAccessRole(row, QAccessible::AlertMessage);
            row->setAccessibleName(tr("%1: %2").arg(m_field->labelText(), note.word));
            row->setAccessibleDescription(finding.fullText());
            if (isVisible() && !before.contains(finding))
                announce(row, row->accessibleName() + u": "_s + finding.fullText(), false);
        }
        if (!finding.fix.isCertain())
            continue;
        QPushButton *button = addButton(row, u"fix"_s, finding.fix.action);
        button->setToolTip(tr("Carry out what probably mends it; it is one step that can be undone"));
        button->setVisible(!m_readOnly);
        connect(button, &QPushButton::clicked, this, [this, finding] { Q_EMIT fixWanted(finding); });
        m_fixButtons << button;
    }
    describe();
    update();
}

void FieldEditor::setLock(const QString &reason, const QString &action)
{
    if (reason == m_lock)
        return;
    m_lock = reason;
    if (m_lockRow) {
        m_lockRow->hide();
        m_lockRow->deleteLater();
        m_lockRow = nullptr;
    }
    if (!reason.isEmpty()) {
        m_lockRow = addNote(u"object-locked"_s, tr("Locked"), Theme::Role::Muted, reason);
        m_lockRow->setObjectName(objectName() + u".lock"_s);
        if (!action.isEmpty())
            connect(addButton(m_lockRow, u"unlock"_s, action), &QPushButton::clicked, this,
                    &FieldEditor::unlockWanted);
    }
    describe();
}

void FieldEditor::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    const bool wrong = std::any_of(m_findings.cbegin(), m_findings.cend(),
                                   [](const Finding &f) { return f.severity == Finding::Severity::Error; });
    if (!wrong)
        return;
    // The bar sits in the gap beside the field, so that nothing moves when a finding comes or goes.
    QPainter painter(this);
    const int wide = std::max(2, m_context.theme->space(1) / 2);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - wide : 0;
    painter.fillRect(x, 0, wide, height(), m_context.theme->color(Theme::Role::Error));
}

void FieldEditor::onFocusChanged(QWidget *old, QWidget *now)
{
    if (!isWithin(old, this) || isWithin(now, this))
        return;
    const auto left = [this] {
        leave();
        Q_EMIT finished();
    };
    // Focus goes nowhere when the program does, but also while the window is taken down: then this comes too late.
    if (now)
        left();
    else
        QTimer::singleShot(0, this, left);
}

}  // namespace tri::ui
