// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/requests/requestspart.h"

#include "core/workspace/workspace.h"

#include <utility>

namespace tri::ui {

namespace {

QString choiceTextOf(const char *field, const QString &key)
{
    const FieldSpec *spec = kindOf<ExpertiseRequest>().spec.field(QLatin1StringView(field));
    const Choice *choice = spec ? spec->choice(key) : nullptr;
    return choice ? choiceText(*choice) : key;
}

}  // namespace

RequestsPart::RequestsPart(const AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
}

void RequestsPart::setReading(const SharedRequests &reading)
{
    m_reading = reading;
    show(isVisible());
}

void RequestsPart::show(bool now)
{
    m_isShown = now;
    if (!now)
        return;
    showReading();
    if (const auto state = std::exchange(m_comesBack, std::nullopt))
        restoreState(*state);
}

void RequestsPart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isShown && m_reading)
        show(true);
}

void RequestsPart::comeBackTo(const QVariantMap &state)
{
    if (m_isShown)
        restoreState(state);
    else if (!state.isEmpty())
        m_comesBack = state;
}

QString RequestsPart::nameOf(const RecordId &id) const
{
    return id.isNull() ? QString() : m_context.workspace->shortTitle(id, m_context.contentLanguage);
}

QString RequestsPart::titleOf(const ExpertiseRequest &request) const
{
    return request.title.in(m_context.contentLanguage).simplified();
}

QString RequestsPart::kindText(const QString &key) const
{
    return key.isEmpty() ? tr("No kind") : choiceTextOf("kind", key);
}

QString requestStatusText(const QString &key)
{
    return choiceTextOf("status", key);
}

}  // namespace tri::ui
