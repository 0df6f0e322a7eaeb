// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/followupmatrixwords.h"

#include "core/base/partstext.h"
#include "core/base/translations.h"
#include "core/kinds/followup.h"
#include "core/kinds/project.h"
#include "core/kinds/state.h"
#include "core/kinds/support.h"
#include "core/rules/followupwords.h"

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

using Kind = MatrixEntry::Kind;

constexpr std::array kHeadings{
    QT_TRANSLATE_NOOP("FollowUpMatrix", "Number"),
    QT_TRANSLATE_NOOP("FollowUpMatrix", "Recommendation"),
    QT_TRANSLATE_NOOP("FollowUpMatrix", "Meeting and roundtable"),
    QT_TRANSLATE_NOOP("FollowUpMatrix", "Theme"),
    QT_TRANSLATE_NOOP("FollowUpMatrix", "Addressees"),
    QT_TRANSLATE_NOOP("FollowUpMatrix", "Taken up by"),
    QT_TRANSLATE_NOOP("FollowUpMatrix", "What was done"),
    QT_TRANSLATE_NOOP("FollowUpMatrix", "Since"),
    QT_TRANSLATE_NOOP("FollowUpMatrix", "Status"),
    QT_TRANSLATE_NOOP("FollowUpMatrix", "Source, and who declared it"),
    QT_TRANSLATE_NOOP("FollowUpMatrix", "Support on offer"),
    QT_TRANSLATE_NOOP("FollowUpMatrix", "Next step"),
    QT_TRANSLATE_NOOP("FollowUpMatrix", "Last checked"),
};
static_assert(kHeadings.size() == FollowUpMatrixWords::kColumns);

const RecordSpec &specOf(Kind kind)
{
    return kind == Kind::FollowUp ? kindOf<FollowUp>().spec
        : kind == Kind::Support   ? kindOf<Support>().spec
                                  : kindOf<Project>().spec;
}

QString choiceIn(const QString &language, const RecordSpec &spec, QStringView field, const QString &key)
{
    const FieldSpec *found = spec.field(field);
    return found ? choiceText(*found, key, language) : key;
}

/// For the middle of a line, where the language writes so.
QString lowered(const QString &text)
{
    return text.size() > 1 && text[1].isUpper() ? text : text.left(1).toLower() + text.mid(1);
}

}  // namespace

FollowUpMatrixWords::FollowUpMatrixWords(const QString &language, bool copyForOthers)
    : m_language(language), m_locale(localeOf(language)), m_forOthers(copyForOthers)
{
}

QString FollowUpMatrixWords::say(const Phrase &phrase) const
{
    return textIn(m_language, "FollowUpMatrix", phrase.text, phrase.comment);
}

QString FollowUpMatrixWords::within(const QString &text) const
{
    return isRightToLeft(m_language) && !text.isEmpty() ? isolated(text) : text;
}

QString FollowUpMatrixWords::kind(Kind kind) const
{
    return textIn(m_language, "Kind", specOf(kind).label);
}

QString FollowUpMatrixWords::statusWord(const QString &key) const
{
    const QString word = followUpWords().value(followUpPlace(key));
    return choiceIn(m_language, specOf(Kind::FollowUp), u"status", word);
}

/// A follow-up whose word is missing or unknown reads as no information; what else has none says so by saying nothing.
QString FollowUpMatrixWords::status(const MatrixEntry &entry) const
{
    if (entry.kind == Kind::FollowUp)
        return statusWord(entry.status);
    return entry.status.isEmpty() ? QString()
                                  : choiceIn(m_language, specOf(entry.kind), u"status", entry.status);
}

QString FollowUpMatrixWords::declared(const MatrixEntry &entry) const
{
    if (entry.declaredBy == u"us")
        return say(QT_TRANSLATE_NOOP("FollowUpMatrix", "noted by us"));
    if (entry.declaredBy == u"state")
        return entry.byState ? say(QT_TRANSLATE_NOOP("FollowUpMatrix", "declared by the State"))
                             : say(QT_TRANSLATE_NOOP("FollowUpMatrix", "declared by the actor"));
    return {};
}

QString FollowUpMatrixWords::consent(const MatrixEntry &entry) const
{
    if (m_forOthers || entry.kind != Kind::FollowUp || !entry.byState || entry.declaredBy == u"state")
        return {};
    return entry.consent ? say(QT_TRANSLATE_NOOP("FollowUpMatrix", "consent to print given"))
                         : say(QT_TRANSLATE_NOOP("FollowUpMatrix", "no consent to print yet"));
}

QString FollowUpMatrixWords::date(const PartialDate &date) const
{
    return date.isNull() ? QString() : shortDate(date, m_locale).replace(u' ', QChar::Nbsp);
}

QString FollowUpMatrixWords::actors(const FollowUpMatrixData &data, const MatrixEntry &entry,
                                    MatrixRole role) const
{
    QStringList out;
    for (const MatrixPart &part : entry.parts)
        if (part.role == role)
            out << within(data.actors[part.actor].shortName);
    return listText(out, m_language);
}

QString FollowUpMatrixWords::origin(const FollowUpMatrixData &data, const MatrixRecommendation &one) const
{
    QStringList parts{data.names.value(one.meeting)};
    if (one.origin != one.meeting)
        parts << data.names.value(one.origin);
    if (!one.date.isNull())
        parts << QString::number(one.date.year);
    parts.removeAll(QString());
    for (QString &part : parts)
        part = within(part.replace(u' ', QChar::Nbsp));
    return listText(parts, m_language);
}

QString FollowUpMatrixWords::themes(const FollowUpMatrixData &data, const MatrixRecommendation &one) const
{
    QStringList out;
    for (const RecordId &id : one.themes)
        out << within(data.names.value(id));
    out.removeAll(QString());
    return partsText(out, m_language);
}

QString FollowUpMatrixWords::addressees(const FollowUpMatrixData &data, const MatrixRecommendation &one) const
{
    QStringList out;
    for (const RecordId &id : one.addressees)
        out << within(data.names.value(id));
    for (const QString &text : one.otherAddressees)
        out << within(text);
    out.removeAll(QString());
    return partsText(out, m_language);
}

QString FollowUpMatrixWords::role(const MatrixEntry &entry, MatrixRole role) const
{
    switch (role) {
    case MatrixRole::Acts: return {};
    case MatrixRole::Partner: return say(QT_TRANSLATE_NOOP("FollowUpMatrix", "as a partner"));
    case MatrixRole::Offers:
        return entry.instrument.isEmpty()
            ? QString()
            : choiceIn(m_language, specOf(Kind::Support), u"instrument", entry.instrument);
    case MatrixRole::Receives: return say(QT_TRANSLATE_NOOP("FollowUpMatrix", "to this State"));
    case MatrixRole::Carries: return {};
    case MatrixRole::Hosts: return say(QT_TRANSLATE_NOOP("FollowUpMatrix", "takes place there"));
    case MatrixRole::Funds: return say(QT_TRANSLATE_NOOP("FollowUpMatrix", "as a donor"));
    }
    Q_UNREACHABLE();
}

QString FollowUpMatrixWords::cellStatus(const FollowUpMatrix &matrix, int row, int column) const
{
    QStringList words;
    for (const MatrixUse &use : matrix.cell(row, column)) {
        const MatrixEntry &entry = matrix.entry(use.entry);
        const QString own = status(entry);
        QString word = own;
        if (entry.kind != Kind::FollowUp)
            word = own.isEmpty()
                ? kind(entry.kind)
                : say(QT_TRANSLATE_NOOP3("FollowUpMatrix", "%1: %2", "support or project, its status"))
                      .arg(kind(entry.kind), lowered(own));
        if (!words.contains(word))
            words << word;
    }
    for (qsizetype i = 1; i < words.size(); ++i)
        words[i] = lowered(words[i]);
    return listText(words, m_language);
}

QString FollowUpMatrixWords::cellNote(const FollowUpMatrix &matrix, int row, int column) const
{
    const QList<MatrixUse> uses = matrix.cell(row, column);
    if (uses.isEmpty())
        return {};
    if (uses.size() == 1) {
        const MatrixEntry &entry = matrix.entry(uses.first().entry);
        QStringList parts{date(entry.since), role(entry, uses.first().role), declared(entry)};
        parts.removeAll(QString());
        return listText(parts, m_language);
    }
    QSet<int> words;
    for (const MatrixUse &use : uses)
        if (matrix.entry(use.entry).kind == Kind::FollowUp)
            words << followUpPlace(matrix.entry(use.entry).status);
    const QString count =
        say(QT_TRANSLATE_NOOP3("FollowUpMatrix", "%1 entries", "so many, two at least")).arg(uses.size());
    return words.size() > 1
        ? say(QT_TRANSLATE_NOOP3("FollowUpMatrix", "%1, their words differ", "so many entries")).arg(count)
        : count;
}

QStringList FollowUpMatrixWords::cellLines(const FollowUpMatrix &matrix, int row, int column) const
{
    QStringList out;
    for (const MatrixUse &use : matrix.cell(row, column)) {
        const MatrixEntry &entry = matrix.entry(use.entry);
        QStringList parts;
        if (entry.kind == Kind::FollowUp)
            parts << status(entry);
        else
            parts << kind(entry.kind) << lowered(status(entry));
        parts << date(entry.since) << role(entry, use.role) << declared(entry);
        parts.removeAll(QString());
        out << listText(parts, m_language);
    }
    return out;
}

QString FollowUpMatrixWords::entryWords(const FollowUpMatrixData &data, const MatrixEntry &entry,
                                        MatrixRole role) const
{
    QStringList parts{status(entry)};
    if (!entry.since.isNull())
        parts << say(QT_TRANSLATE_NOOP("FollowUpMatrix", "since %1")).arg(date(entry.since));
    parts << this->role(entry, role) << declared(entry) << consent(entry);
    if (role == MatrixRole::Offers || role == MatrixRole::Partner || role == MatrixRole::Receives) {
        const MatrixRole other = role == MatrixRole::Offers ? MatrixRole::Receives
            : role == MatrixRole::Partner                   ? MatrixRole::Acts
                                                            : MatrixRole::Offers;
        if (const QString names = actors(data, entry, other); !names.isEmpty())
            parts << (role == MatrixRole::Offers
                          ? say(QT_TRANSLATE_NOOP3("FollowUpMatrix", "to %1", "a State")).arg(names)
                          : say(QT_TRANSLATE_NOOP3("FollowUpMatrix", "by %1", "who acts or offers"))
                                .arg(names));
    }
    parts.removeAll(QString());
    for (qsizetype i = 1; i < parts.size(); ++i)
        parts[i] = lowered(parts[i]);
    QString name = kind(entry.kind);
    if (!entry.reference.isEmpty())
        name += u' ' + within(entry.reference);
    QString out = name + u": "_s + listText(parts, m_language) + u'.';
    if (!entry.text.isEmpty())
        out += u' ' + within(entry.text.text);
    return out;
}

QString FollowUpMatrixWords::cellWords(const FollowUpMatrix &matrix, int row, int column) const
{
    const MatrixRecommendation &one = matrix.recommendation(row);
    QStringList out{
        say(QT_TRANSLATE_NOOP3("FollowUpMatrix", "%1 %2 – %3.", "number, recommendation, actor"))
            .arg(within(one.reference), within(one.title.text), within(matrix.actor(column).name))};
    const QList<MatrixUse> uses = matrix.cell(row, column);
    if (uses.isEmpty())
        out << say(QT_TRANSLATE_NOOP("FollowUpMatrix", "Nothing is entered here."));
    else if (uses.size() > 1)
        out << cellNote(matrix, row, column) + u'.';
    for (const MatrixUse &use : uses)
        out << entryWords(*matrix.data, matrix.entry(use.entry), use.role);
    return out.join(u'\n');
}

QStringList FollowUpMatrixWords::headings() const
{
    QStringList out;
    for (const char *heading : kHeadings)
        out << say(heading);
    return out;
}

/// "UNDP to Kyrgyzstan: in talks (National development plan)"
QString FollowUpMatrixWords::supportLine(const FollowUpMatrixData &data, const MatrixEntry &support) const
{
    QString out = actors(data, support, MatrixRole::Offers);
    if (const QString state = actors(data, support, MatrixRole::Receives); !state.isEmpty())
        out =
            say(QT_TRANSLATE_NOOP3("FollowUpMatrix", "%1 to %2", "who supports which State")).arg(out, state);
    if (const QString word = status(support); !word.isEmpty())
        out += u": "_s + lowered(word);
    if (!support.instrument.isEmpty())
        out += u" ("_s + role(support, MatrixRole::Offers) + u')';
    return out;
}

QString FollowUpMatrixWords::sourceOf(const MatrixEntry &entry) const
{
    QStringList parts{declared(entry), consent(entry)};
    parts.removeAll(QString());
    QString out = listText(parts, m_language);
    out = out.left(1).toUpper() + out.mid(1);
    if (entry.source.isEmpty())
        return out;
    return out.isEmpty() ? within(entry.source) : out + u". "_s + within(entry.source);
}

QString FollowUpMatrixWords::entryCell(const FollowUpMatrixData &data, const MatrixEntry &entry,
                                       int column) const
{
    switch (column) {
    case 5: {
        const bool project = entry.kind == Kind::Project;
        QString out = actors(data, entry, project ? MatrixRole::Carries : MatrixRole::Acts);
        const QString others = actors(data, entry, project ? MatrixRole::Hosts : MatrixRole::Partner);
        if (!others.isEmpty())
            out = (project
                       ? say(QT_TRANSLATE_NOOP3("FollowUpMatrix", "%1 in %2", "who carries a project where"))
                       : say(QT_TRANSLATE_NOOP3("FollowUpMatrix", "%1 with %2", "who acts, with partners")))
                      .arg(out, others);
        return out;
    }
    case 6:
        return entry.kind == Kind::Project
            ? say(QT_TRANSLATE_NOOP("FollowUpMatrix", "Project: %1")).arg(within(entry.text.text))
            : entry.text.text;
    case 7: return date(entry.since);
    case 8: return status(entry);
    case 9: return sourceOf(entry);
    case 11: return entry.nextStep.text;
    case 12: return date(entry.lastChecked);
    default: return {};
    }
}

QString FollowUpMatrixWords::lineCell(const FollowUpMatrix &matrix, const MatrixLine &line, int column) const
{
    const FollowUpMatrixData &data = *matrix.data;
    const MatrixRecommendation &one = data.recommendations[line.recommendation];
    switch (column) {
    case 0: return one.reference;
    case 1: return one.title.text;
    case 2: return origin(data, one);
    case 3: return themes(data, one);
    case 4: return addressees(data, one);
    case 10: {
        QStringList out;
        for (const int support : line.supports)
            out << supportLine(data, data.entries[support]);
        return out.join(u'\n');
    }
    default: return line.entry < 0 ? QString() : entryCell(data, data.entries[line.entry], column);
    }
}

QStringList FollowUpMatrixWords::lineCells(const FollowUpMatrix &matrix, const MatrixLine &line) const
{
    QStringList out;
    for (int column = 0; column < kColumns; ++column)
        out << lineCell(matrix, line, column);
    return out;
}

QString FollowUpMatrixWords::region(const QString &region) const
{
    const Choice *choice = regionChoice(region);
    return choice ? choiceText(*choice, m_language) : region;
}

QString FollowUpMatrixWords::actorsWord(MatrixQuestion::Actors actors) const
{
    switch (actors) {
    case MatrixQuestion::Actors::All: return say(QT_TRANSLATE_NOOP("FollowUpMatrix", "All actors"));
    case MatrixQuestion::Actors::States: return say(QT_TRANSLATE_NOOP("FollowUpMatrix", "States"));
    case MatrixQuestion::Actors::Organisations:
        return say(QT_TRANSLATE_NOOP("FollowUpMatrix", "Organizations"));
    case MatrixQuestion::Actors::Others: return say(QT_TRANSLATE_NOOP("FollowUpMatrix", "Others"));
    }
    Q_UNREACHABLE();
}

QList<std::pair<QString, QString>> FollowUpMatrixWords::asked(const FollowUpMatrixData &data,
                                                              const MatrixQuestion &question) const
{
    QList<std::pair<QString, QString>> out;
    const auto add = [&](const char *label, const QString &value) {
        if (!value.isEmpty())
            out << std::pair{say(label), value};
    };
    const auto name = [&](const RecordId &id) { return id.isNull() ? QString() : data.names.value(id); };
    add(QT_TRANSLATE_NOOP("FollowUpMatrix", "Meeting"), name(question.meeting));
    if (!question.theme.isNull())
        add(QT_TRANSLATE_NOOP("FollowUpMatrix", "Theme"),
            say(QT_TRANSLATE_NOOP3("FollowUpMatrix", "%1 and what stands below it", "a theme"))
                .arg(within(name(question.theme))));
    add(QT_TRANSLATE_NOOP("FollowUpMatrix", "Addressed to"),
        question.addressee.isNull() ? question.addresseeText : name(question.addressee));
    add(QT_TRANSLATE_NOOP("FollowUpMatrix", "Region"),
        question.region.isEmpty() ? QString() : region(question.region));
    if (question.actors != MatrixQuestion::Actors::All)
        add(QT_TRANSLATE_NOOP("FollowUpMatrix", "Actors"), actorsWord(question.actors));
    if (!question.status.isEmpty())
        add(QT_TRANSLATE_NOOP("FollowUpMatrix", "Status"), statusWord(question.status));
    if (question.from > 0 || question.to > 0)
        add(QT_TRANSLATE_NOOP("FollowUpMatrix", "Since"),
            (question.from > 0 ? QString::number(question.from) : u"…"_s) + u'–'
                + (question.to > 0 ? QString::number(question.to) : u"…"_s));
    return out;
}

QString FollowUpMatrixWords::title() const
{
    return say(QT_TRANSLATE_NOOP("FollowUpMatrix", "Follow-up matrix"));
}

QString FollowUpMatrixWords::listTitle() const
{
    return say(QT_TRANSLATE_NOOP("FollowUpMatrix", "Follow-up list"));
}

QString FollowUpMatrixWords::aboutTitle() const
{
    return say(QT_TRANSLATE_NOOP("FollowUpMatrix", "About this table"));
}

QString FollowUpMatrixWords::officeCopy() const
{
    return say(QT_TRANSLATE_NOOP("FollowUpMatrix", "Office copy"));
}

QString FollowUpMatrixWords::sharedCopy() const
{
    return say(QT_TRANSLATE_NOOP("FollowUpMatrix", "Shared copy"));
}

QString FollowUpMatrixWords::copyLabel() const
{
    return say(QT_TRANSLATE_NOOP("FollowUpMatrix", "Copy"));
}

QString FollowUpMatrixWords::dateLabel() const
{
    return say(QT_TRANSLATE_NOOP("FollowUpMatrix", "As of"));
}

QString FollowUpMatrixWords::sample() const
{
    return say(QT_TRANSLATE_NOOP("FollowUpMatrix", "Sample: parts of what is said here are invented."));
}

QString FollowUpMatrixWords::voluntary() const
{
    return say(QT_TRANSLATE_NOOP("FollowUpMatrix",
                                 "Follow-up of recommendations is voluntary. Actors stand in the order of "
                                 "their names; an empty cell says that "
                                 "nothing is entered here, and no more."));
}

}  // namespace tri
