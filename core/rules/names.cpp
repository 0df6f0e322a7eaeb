// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/names.h"

#include "core/record/valuetext.h"

namespace tri {

using namespace Qt::StringLiterals;

QString nameOn(const State &state, const QList<StateName> &names, const QDate &day, const QString &language)
{
    for (const StateName &name : names)
        if (name.state == state.id && !name.name.isEmpty() && covers(name.from, name.to, day))
            return name.name.in(language);
    return state.name.in(language);
}

QString nameOn(Reader &reader, const RecordId &state, const QDate &day, const QString &language)
{
    const auto found = reader.one<State>(state);
    return found ? nameOn(*found, reader.linked<StateName>("state", state), day, language) : QString();
}

QString Names::full(const RecordId &id)
{
    const auto row = m_reader.row(id);
    if (!row || (m_mayName && !m_mayName(id)))
        return {};
    if (row->spec == &kindOf<State>().spec) {
        QList<StateName> dated = m_reader.linked<StateName>("state", id);
        if (m_mayName)
            dated.removeIf([this](const StateName &name) { return !m_mayName(name.id); });
        return nameOn(fromRow<State>(*row), dated, m_day, m_language);
    }
    // Bodies, agencies and persons are called by their name alone; only records without one need a composed title.
    const FieldValue &name = row->value(u"name");
    if (const auto *text = std::get_if<LocalText>(&name))
        return text->in(m_language);
    if (const auto *text = std::get_if<QString>(&name))
        return *text;
    return composed(id);
}

/// As Workspace::title, of parts that may be named.
QString Names::composed(const RecordId &id)
{
    if (!m_mayName)
        return m_reader.workspace().title(id, m_language);
    const auto row = m_reader.row(id);
    if (!row || m_composing.contains(id) || !m_mayName(id))
        return {};
    m_composing.insert(id);
    const QString text = titleText(
        *row, {QLocale(m_language), m_language, [this](const RecordId &linked) { return composed(linked); }});
    m_composing.remove(id);
    return text;
}

QString Names::brief(const RecordId &id)
{
    const auto row = m_reader.row(id);
    if (!row || (m_mayName && !m_mayName(id)))
        return {};
    if (const auto *acronym = std::get_if<LocalText>(&row->value(u"acronym")))
        return acronym->in(m_language);
    return full(id);
}

QStringList Names::brief(const RecordIds &ids)
{
    QStringList out;
    for (const RecordId &id : ids)
        if (const QString name = brief(id); !name.isEmpty())
            out << name;
    return out;
}

}  // namespace tri
