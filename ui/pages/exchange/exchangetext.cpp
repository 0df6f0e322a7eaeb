// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchange/exchangetext.h"

#include "core/base/clock.h"
#include "ui/fields/fieldtexts.h"

#include <QLocale>
#include <QRegularExpression>

namespace tri::ui {

using namespace Qt::StringLiterals;

QString ExchangeText::effect(Effect effect)
{
    switch (effect) {
    case Effect::New: return tr("New");
    case Effect::Changed: return tr("Changed");
    case Effect::Deleted: return tr("Deleted");
    case Effect::Restored: return tr("Restored");
    case Effect::Conflicting: return tr("Two versions");
    case Effect::Unchanged: return tr("Unchanged");
    }
    return {};
}

QString ExchangeText::effectIcon(Effect effect)
{
    switch (effect) {
    case Effect::New: return u"list-add"_s;
    case Effect::Changed: return u"document-edit"_s;
    case Effect::Deleted: return u"edit-delete"_s;
    case Effect::Restored: return u"edit-undo"_s;
    case Effect::Conflicting: return u"dialog-warning"_s;
    case Effect::Unchanged: return u"dialog-ok"_s;
    }
    return {};
}

QString ExchangeText::moment(const QString &logTime)
{
    const QDateTime time = QDateTime::fromString(logTime, Qt::ISODateWithMs);
    return time.isValid() ? momentText(time) : QString();
}

QString ExchangeText::logTime(const Clock &clock)
{
    return clock.now().toUTC().toString(Qt::ISODateWithMs);
}

QString ExchangeText::day(const QDate &day)
{
    return day.isValid() ? shortDate(PartialDate(day), QLocale()) : QString();
}

QString ExchangeText::daysTo(const QDate &day, const QDate &today)
{
    if (!day.isValid())
        return {};
    const int days = int(today.daysTo(day));
    if (days == 0)
        return tr("today");
    if (days == 1)
        return tr("tomorrow");
    if (days == -1)
        return tr("yesterday");
    return days > 0 ? tr("in %n days", nullptr, days) : tr("%n days ago", nullptr, -days);
}

QString ExchangeText::fileName(const QString &words)
{
    static const QRegularExpression unfit(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    const QString plain = QString(words).replace(unfit, u" "_s).simplified().left(80);
    return plain.isEmpty() ? tr("package") : plain;
}

}  // namespace tri::ui
