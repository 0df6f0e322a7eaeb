// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/celleditor.h"

#include "core/base/folding.h"
#include "core/workspace/workspace.h"
#include "ui/fields/linksearch.h"
#include "ui/services/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QTextDocument>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

/// The words of a field that begin as typed; then those that do without accents and other forms of a letter, which not every
/// keyboard has.
QStringList choicesBeginning(const FieldSpec &field, const QString &typed)
{
    QStringList exact;
    QStringList alike;
    for (const Choice &choice : field.choices) {
        const QString text = choiceText(choice);
        if (text.startsWith(typed, Qt::CaseInsensitive))
            exact << text;
        else if (foldedForSearch(text).startsWith(foldedForSearch(typed)))
            alike << text;
    }
    return exact + alike;
}

}  // namespace

CellEditor::CellEditor(const RecordSpec &kind, const FieldSpec &field, const AppContext &context,
                       QWidget *parent)
    : QWidget(parent), m_field(field), m_context(context)
{
    setObjectName(u"cell.%1.%2"_s.arg(kind.keyText(), field.keyText()));
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    if (field.isLong()) {
        m_area = new QPlainTextEdit(this);
        m_area->setTabChangesFocus(true);
        m_input = m_area;
    } else {
        m_line = new QLineEdit(this);
        m_input = m_line;
    }
    m_input->setObjectName(objectName() + u".input"_s);
    m_input->setAccessibleName(field.labelText());
    m_input->setToolTip(*field.help ? Qt::convertFromPlainText(field.helpText(), Qt::WhiteSpaceNormal)
                                    : QString());
    column->addWidget(m_input);
    setFocusPolicy(Qt::StrongFocus);
    m_input->installEventFilter(this);
    if (m_line && (!field.choices.empty() || field.isLink())) {
        m_offers = new QStandardItemModel(this);
        m_completer = new QCompleter(m_offers, this);
        m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
        m_completer->setMaxVisibleItems(12);
        m_completer->setWidget(m_line);
        m_completer->popup()->setObjectName(u"cell_offers"_s);
        m_completer->popup()->setAccessibleName(tr("What fits"));
        connect(m_line, &QLineEdit::textEdited, this, &CellEditor::offer);
        connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &CellEditor::take);
    }
}

QString CellEditor::text() const
{
    return m_area ? m_area->toPlainText() : m_line->text();
}

int CellEditor::usualHeight() const
{
    return m_area ? m_context.theme->rowHeight() * 5 : 0;
}

void CellEditor::start(const QString &value, const QString &typed)
{
    m_started = true;
    m_value = value;
    const QString text = typed.isEmpty() ? value : typed;
    if (m_area) {
        m_area->setPlainText(text);
        if (typed.isEmpty())
            m_area->selectAll();
        else
            m_area->moveCursor(QTextCursor::End);
        return;
    }
    m_line->setText(text);
    if (typed.isEmpty())
        m_line->selectAll();
    else if (m_completer)
        offer(text);
}

/// Of a list, the part behind the last semicolon is being typed.
QString CellEditor::lastPart(const QString &text) const
{
    return m_field.isList() ? text.section(u';', -1).trimmed() : text.trimmed();
}

void CellEditor::offer(const QString &typed)
{
    setUnread(false);
    m_offers->clear();
    const QString part = lastPart(typed);
    if (m_field.isLink() && m_context.workspace && !part.isEmpty()) {
        for (const LinkCandidate &one :
             linkCandidates(*m_context.workspace, m_field, part, m_context.contentLanguage)) {
            QStringList parts{one.title};
            for (const QString &other : {one.shortTitle, one.reference})
                if (!other.isEmpty() && !parts.contains(other))
                    parts << other;
            auto *item = new QStandardItem(parts.join(u"  ·  "_s));
            // What is written into the cell must lead back to this record alone.
            const bool sure =
                linkNamed(*m_context.workspace, m_field, one.shortTitle, m_context.contentLanguage) == one.id
                && !(m_field.isList() && one.shortTitle.contains(u';'));
            item->setData(sure ? one.shortTitle : one.id.toString(), Qt::UserRole);
            m_offers->appendRow(item);
        }
    } else {
        for (const QString &text : choicesBeginning(m_field, part)) {
            auto *item = new QStandardItem(text);
            item->setData(text, Qt::UserRole);
            m_offers->appendRow(item);
        }
    }
    if (m_offers->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void CellEditor::take(const QModelIndex &offer)
{
    const QString part = offer.data(Qt::UserRole).toString();
    const QString before = m_field.isList() ? m_line->text().section(u';', 0, -2) : QString();
    m_line->setText(before.isEmpty() ? part : before + u"; "_s + part);
    Q_EMIT chosen(QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
}

void CellEditor::setUnread(bool unread)
{
    QPalette colors;
    if (unread)
        colors.setColor(QPalette::Text, m_context.theme->color(Theme::Role::Error));
    m_input->setPalette(colors);
}

void CellEditor::focusInEvent(QFocusEvent *event)
{
    m_input->setFocus(event->reason());
}

bool CellEditor::eventFilter(QObject *object, QEvent *event)
{
    // Keys are the delegate's, which watches this widget and not the one inside it.
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (m_completer && key->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
            offer(m_line->selectedText() == m_line->text() ? QString() : m_line->text());
            return true;
        }
        QKeyEvent copy(key->type(), key->key(), key->modifiers(), key->text(), key->isAutoRepeat());
        for (const int own : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Escape})
            if (key->key() == own) {
                const bool line = m_area && key->modifiers() & (Qt::AltModifier | Qt::ShiftModifier)
                    && own != Qt::Key_Backtab && own != Qt::Key_Escape;
                return !line && QCoreApplication::sendEvent(this, &copy);
            }
    } else if (event->type() == QEvent::FocusOut) {
        const auto *focus = static_cast<QFocusEvent *>(event);
        if (focus->reason() != Qt::PopupFocusReason && focus->reason() != Qt::ActiveWindowFocusReason
            && !(m_completer && m_completer->popup()->isVisible())) {
            QFocusEvent out(QEvent::FocusOut, focus->reason());
            QCoreApplication::sendEvent(this, &out);
        }
    }
    return QWidget::eventFilter(object, event);
}

}  // namespace tri::ui
