// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/recordtelling.h"

#include "core/base/translations.h"
#include "core/brief/parts.h"
#include "core/kinds/experience.h"
#include "core/kinds/followup.h"

namespace tri {

using namespace Qt::StringLiterals;

std::optional<Row> RecordTelling::end(const RecordId &id)
{
    const auto gone = m_gone.constFind(id);
    return gone == m_gone.cend() ? m_c.reader.row(id) : std::optional(*gone);
}

/// By its own handling and, of what belongs to somebody else, by that one's consent.
bool RecordTelling::mayTellAlone(const Row &row)
{
    const bool shared = m_c.isShared();
    if (row.handling() > m_c.highest())
        return false;
    if (row.spec == &kindOf<Experience>().spec)
        return mayShowExperience(fromRow<Experience>(row), shared);
    if (row.spec == &kindOf<AgendaItem>().spec)
        return !shared || row.text(u"visibility") != u"ours";
    if (row.spec != &kindOf<FollowUp>().spec)
        return true;
    const auto entry = fromRow<FollowUp>(row);
    return mayShowFollowUp(entry, parts::isByState(m_c, entry), shared);
}

/// What belongs to a record that this copy does not show would give it away: a position its item, an offer its request, an
/// activity its plan.
bool RecordTelling::mayTell(const Row &row)
{
    if (!m_c.isShared())
        return true;
    if (!mayTellAlone(row))
        return false;
    if (m_asked.contains(row.id))
        return true;
    m_asked.insert(row.id);
    bool may = true;
    for (const FieldSpec &field : row.spec->fields) {
        if (field.type != FieldType::Link)
            continue;
        const auto to = end(row.link(QLatin1StringView(field.key)));
        const bool isAbove = qstrcmp(field.key, row.spec->parent) == 0;
        if (to && (to->spec != row.spec || isAbove))
            may = may && mayTell(*to);
    }
    m_asked.remove(row.id);
    return may;
}

/// @p sorted: by name, since a set has no order of its own.
QString RecordTelling::linkNames(const RecordIds &ids, bool sorted)
{
    QStringList out;
    for (const RecordId &id : ids) {
        const auto to = end(id);
        // In a shared copy no person stands beside an action, and no name that is made of others' names.
        const bool silent = m_c.isShared() && to
            && (to->spec == &kindOf<Person>().spec || parts::isTitledByOthers(*to) || !mayTell(*to));
        if (to && !silent)
            out << nameOf(*to);
    }
    out.removeAll(QString());
    if (sorted)
        out.sort();
    return m_c.list(out);
}

QString RecordTelling::valueText(const FieldSpec &field, const FieldValue &value)
{
    const QString &language = m_c.request().language;
    if (const auto *text = std::get_if<LocalText>(&value))
        return m_c.tell(*text).text;
    if (const auto *one = std::get_if<RecordId>(&value))
        return linkNames({*one});
    if (const auto *several = std::get_if<RecordIds>(&value))
        return linkNames(*several, field.isSet());
    const auto wordOf = [&](const QString &key) { return choiceText(field, key, language); };
    const auto *text = std::get_if<QString>(&value);
    if (text && field.type == FieldType::Choice)
        return text->isEmpty() ? QString() : wordOf(*text);
    if (field.type == FieldType::Choices) {
        QStringList words;
        if (const auto *keys = std::get_if<QStringList>(&value))
            for (const QString &key : *keys)
                words << wordOf(key);
        return m_c.list(words);
    }
    if (field.type == FieldType::Flag) {
        const auto *flag = std::get_if<bool>(&value);
        return flag ? m_c.word(*flag ? "yes" : "no") : QString();
    }
    return isEmpty(value) ? QString()
                          : displayText(field, value, TextContext{localeOf(language), language, {}});
}

QString RecordTelling::nameOf(const Row &row)
{
    const QString &language = m_c.request().language;
    const auto present = m_c.reader.row(row.id);
    if (present && row.spec->indexOf(u"name") >= 0)
        return m_c.names.full(row.id);  // of a State the name of the day
    const auto nameOfEnd = [this](const RecordId &id) {
        const auto to = end(id);
        const bool silent = !to || (m_c.isShared() && (parts::isTitledByOthers(*to) || !mayTell(*to)));
        return silent ? QString() : m_c.names.brief(id);
    };
    return titleText(row, TextContext{localeOf(language), language, nameOfEnd});
}

}  // namespace tri
