// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/lineeditor.h"

#include "core/record/valuetext.h"
#include "ui/fields/fieldtexts.h"
#include "ui/fields/spelllineedit.h"
#include "ui/services/theme.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

bool isOpenable(const QString &text)
{
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s};
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && schemes.contains(url.scheme().toLower());
}

/// Words rather than a date, a number, an address or what the record is cited by.
bool isProse(const RecordSpec &kind, const FieldSpec &field)
{
    return field.type == FieldType::Text && std::string_view(kind.reference) != field.key;
}

}  // namespace

LineEditor::LineEditor(const RecordSpec &kind, const FieldSpec &spec, const AppContext &appContext, QWidget *parent)
    : FieldEditor(kind, spec, appContext, parent),
      m_edit(isProse(kind, spec) ? new SpellLineEdit(appContext, this) : new QLineEdit(this))
{
    adopt(m_edit, u"input"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(appContext.theme->space(1));
    line->addWidget(m_edit, 1);
    const bool reference = std::string_view(kind.reference) == spec.key;
    if (const int length = reference ? 32 : usualLength(); length > 0) {
        m_edit->setMaximumWidth(m_edit->fontMetrics().horizontalAdvance(u'0') * length);
        line->addStretch(1);
    }
    if (spec.type == FieldType::Url)
        addOpenButton(line);
    if (spec.type == FieldType::Date)
        m_example = tr("14 May 2014 or 2014-05");
    if (spec.type == FieldType::Time)
        m_example = tr("15:30");
    m_edit->setPlaceholderText(m_example);
    body()->addLayout(line);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        read(text);
        Q_EMIT edited();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        leave();
        Q_EMIT finished();
    });
}

int LineEditor::usualLength() const
{
    switch (field().type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Time: return 16;
    case FieldType::Date: return 32;
    default: return 0;
    }
}

void LineEditor::addOpenButton(QHBoxLayout *line)
{
    m_edit->setLayoutDirection(Qt::LeftToRight);  // addresses read from left to right everywhere
    m_open = new QToolButton(this);
    m_open->setIcon(context().theme->icon(u"document-open-remote"_s));
    m_open->setAutoRaise(true);
    m_open->setToolTip(tr("Open in the browser …"));
    adopt(m_open, u"open"_s, tr("Open %1").arg(field().labelText()));
    line->addWidget(m_open);
    connect(m_open, &QToolButton::clicked, this, &LineEditor::askToOpen);
}

// Written back only in a form that reads as the same value; a locale's short form may not.
QString LineEditor::shown(const FieldValue &value) const
{
    const QString text = displayText(field(), value, textContext(context()));
    const Result<FieldValue> again = parseText(field(), text, parseContext(context()));
    return again && *again == value
        ? text
        : exchangeText(field(), value, [](const RecordId &id) { return id.toString(); });
}

void LineEditor::setValue(const FieldValue &value)
{
    m_value = value;
    m_reason.clear();
    m_edit->setText(shown(value));
    m_edit->setCursorPosition(0);
    if (m_open)
        m_open->setEnabled(isOpenable(m_edit->text()));
}

void LineEditor::read(const QString &text)
{
    const Result<FieldValue> parsed = parseText(field(), text, parseContext(context()));
    m_reason = parsed ? QString() : parsed.error().text;
    if (parsed)
        m_value = canonical(*parsed);
    if (m_open)
        m_open->setEnabled(isOpenable(text));
}

QString LineEditor::draftText() const
{
    return hasUnreadableInput() ? m_edit->text() : QString();
}

void LineEditor::setDraftText(const QString &text)
{
    m_edit->setText(text);
    read(text);
}

void LineEditor::applyReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

bool LineEditor::showsStanding(const QString &text)
{
    m_edit->setPlaceholderText(text.isEmpty() ? m_example : text);
    return true;
}

void LineEditor::leave()
{
    if (hasUnreadableInput()) {
        setFindings({Finding{Finding::Severity::Error, field().keyText(), m_reason}});
        return;
    }
    const QString text = shown(m_value);
    if (text != m_edit->text())
        m_edit->setText(text);
}

void LineEditor::askToOpen()
{
    const QString address = m_edit->text().trimmed();
    if (!isOpenable(address))
        return;
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Open an address"), address, QMessageBox::Cancel, window());
    box->setObjectName(u"open_address"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("This leaves Trilateral and may use the network."));
    QPushButton *open = box->addButton(tr("Open in browser"), QMessageBox::AcceptRole);
    open->setObjectName(u"open_address.open"_s);
    connect(open, &QPushButton::clicked, box, [address] { QDesktopServices::openUrl(QUrl(address, QUrl::StrictMode)); });
    box->open();
}

}  // namespace tri::ui
