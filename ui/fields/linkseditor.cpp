// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/linkseditor.h"

#include "ui/fields/fieldtexts.h"
#include "ui/fields/linkbox.h"
#include "ui/services/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMostRows = 6;
}

LinksEditor::LinksEditor(const RecordSpec &kind, const FieldSpec &spec, const AppContext &appContext, QWidget *parent)
    : FieldEditor(kind, spec, appContext, parent), m_list(new QListWidget(this)),
      m_box(new LinkBox(spec, appContext, this))
{
    adopt(m_box, u"add"_s, tr("Add to %1").arg(spec.labelText()));
    adopt(m_list, u"list"_s);
    showsStanding({});
    auto *line = new QHBoxLayout;
    line->setSpacing(appContext.theme->space(1));
    line->addWidget(m_list, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(0);
    m_remove = addButton(u"remove"_s, u"list-remove"_s, tr("Remove (Del)"));
    buttons->addWidget(m_remove);
    connect(m_remove, &QToolButton::clicked, this, &LinksEditor::removeCurrent);
    if (!spec.isSet()) {
        m_up = addButton(u"up"_s, u"go-up"_s, tr("Move up (Alt+Up)"));
        m_down = addButton(u"down"_s, u"go-down"_s, tr("Move down (Alt+Down)"));
        buttons->addWidget(m_up);
        buttons->addWidget(m_down);
        connect(m_up, &QToolButton::clicked, this, [this] { moveCurrent(-1); });
        connect(m_down, &QToolButton::clicked, this, [this] { moveCurrent(1); });
    }
    buttons->addStretch(1);
    line->addLayout(buttons);
    body()->addLayout(line);
    body()->addWidget(m_box);
    setUpList();
    connect(m_box, &LinkBox::chosen, this, &LinksEditor::add);
    connect(m_box, &QLineEdit::textEdited, this, [this](const QString &text) { m_open = !text.trimmed().isEmpty(); });
    connect(m_box, &QLineEdit::returnPressed, this, &LinksEditor::leave);
    present(-1);
}

QToolButton *LinksEditor::addButton(const QString &key, const QString &icon, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setIcon(context().theme->icon(icon));
    button->setToolTip(text);
    adopt(button, key, field().labelText() + u": "_s + text);
    return button;
}

void LinksEditor::setUpList()
{
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &LinksEditor::openCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &LinksEditor::updateButtons);
}

void LinksEditor::setValue(const FieldValue &value)
{
    const auto *held = std::get_if<RecordIds>(&value);
    m_ids = held ? *held : RecordIds();
    m_open = false;
    m_box->clear();
    present(-1);
}

FieldValue LinksEditor::value() const
{
    return canonical(m_ids, field().isSet());
}

void LinksEditor::present(int current)
{
    m_list->clear();
    for (const RecordId &id : std::as_const(m_ids)) {
        auto *item = new QListWidgetItem(recordTitle(context(), id), m_list);
        item->setToolTip(Qt::convertFromPlainText(item->text(), Qt::WhiteSpaceNormal));
    }
    const int rows = std::clamp(int(m_ids.size()), m_up ? 3 : 1, kMostRows);
    m_list->setFixedHeight(rows * context().theme->rowHeight() + 2 * m_list->frameWidth() + context().theme->space(1));
    m_list->setVisible(!m_ids.isEmpty());
    m_list->setCurrentRow(current);
    m_box->setExcluded(m_ids);
    updateButtons();
}

void LinksEditor::updateButtons()
{
    const int row = m_list->currentRow();
    const bool free = !isReadOnly() && row >= 0;
    m_remove->setVisible(!m_ids.isEmpty());
    m_remove->setEnabled(free);
    if (!m_up)
        return;
    m_up->setVisible(!m_ids.isEmpty());
    m_down->setVisible(!m_ids.isEmpty());
    m_up->setEnabled(free && row > 0);
    m_down->setEnabled(free && row < m_ids.size() - 1);
}

void LinksEditor::add(const RecordId &id)
{
    m_open = false;
    m_box->clear();
    if (m_ids.contains(id))
        return;
    m_ids << id;
    present(-1);
    setFindings({});
    decided();
}

void LinksEditor::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || isReadOnly())
        return;
    m_ids.removeAt(row);
    present(std::min(row, int(m_ids.size()) - 1));
    if (m_ids.isEmpty())
        m_box->setFocus(Qt::OtherFocusReason);
    decided();
}

void LinksEditor::moveCurrent(int step)
{
    const int row = m_list->currentRow();
    const int to = row + step;
    if (row < 0 || to < 0 || to >= m_ids.size() || isReadOnly())
        return;
    m_ids.move(row, to);
    present(to);
    decided();
}

void LinksEditor::openCurrent()
{
    const int row = m_list->currentRow();
    if (row >= 0 && context().navigator)
        context().navigator->showRecord(m_ids[row]);
}

QString LinksEditor::unreadableReason() const
{
    return m_open ? tr("“%1” names no single record; pick one from the list or clear the box.").arg(m_box->text().trimmed())
                  : QString();
}

QString LinksEditor::draftText() const
{
    return m_open ? m_box->text() : QString();
}

void LinksEditor::setDraftText(const QString &text)
{
    m_box->setText(text);
    m_open = !text.isEmpty();
}

void LinksEditor::leave()
{
    if (!m_open)
        return;
    if (const RecordId id = m_box->exactMatch(m_box->text()); !id.isNull())
        add(id);
    else
        setFindings({Finding{Finding::Severity::Error, field().keyText(), unreadableReason()}});
}

bool LinksEditor::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_list || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return FieldEditor::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool alt = key->modifiers() == Qt::AltModifier;
    const bool moves = m_up && alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
    const bool ours = moves || key->key() == Qt::Key_Delete || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!ours)
        return FieldEditor::eventFilter(object, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();  // the page uses the same keys for the record as a whole
        return true;
    }
    if (moves)
        moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
    else if (key->key() == Qt::Key_Delete)
        removeCurrent();
    else
        openCurrent();
    return true;
}

/// The words stand above the list; only what is typed means something else.
bool LinksEditor::showsStanding(const QString &text)
{
    m_box->setPlaceholderText(text.isEmpty() ? tr("Add: type a name or reference")
                                             : tr("Type a name or reference"));
    return false;
}

void LinksEditor::applyReadOnly(bool readOnly)
{
    m_box->setVisible(!readOnly);
    updateButtons();
}

}  // namespace tri::ui
