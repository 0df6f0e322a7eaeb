// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/distributions.h"

#include "core/base/partstext.h"
#include "core/base/translations.h"
#include "core/kinds/body.h"
#include "core/kinds/distribution.h"
#include "core/kinds/person.h"
#include "core/kinds/role.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

/// Whether a body, or one above it, is of the office; a circle ends where it closes.
bool isBelow(Reader &reader, const RecordId &id, const QSet<RecordId> &office)
{
    QSet<RecordId> seen;
    for (RecordId at = id; !at.isNull() && !seen.contains(at);) {
        seen.insert(at);
        if (office.contains(at))
            return true;
        const auto body = reader.one<Body>(at);
        if (!body)
            return false;
        if (office.contains(body->entity))
            return true;
        at = body->parent;
    }
    return false;
}

bool worksThere(Reader &reader, const Person &person, const QSet<RecordId> &office)
{
    const auto isTheirs = [&](const RecordId &id) { return isBelow(reader, id, office); };
    if (isTheirs(person.state)
        || std::any_of(person.organisations.begin(), person.organisations.end(), isTheirs))
        return true;
    QList<Role> roles = reader.linked<Role>("holder", person.id);
    roles += reader.linked<Role>("person", person.id);
    return std::any_of(roles.begin(), roles.end(), [&](const Role &role) { return isTheirs(role.body); });
}

/// The office that the brief was prepared for, as its record says.
RecordIds officeOf(Reader &reader, const IssuedBrief &issued)
{
    const auto brief = reader.one<Brief>(issued.brief);
    return brief ? brief->preparedFor : RecordIds();
}

std::optional<CrossFinding> findingOf(Reader &reader, const IssuedBrief &issued, const Receipt &receipt,
                                      const RecordSpec &kind, const RecordId &record)
{
    if (issued.copy == u"shared")
        return std::nullopt;
    const RecordIds office = officeOf(reader, issued);
    const QString text = officeCopyWarning(reader, receipt.who, receipt.others, office);
    if (text.isEmpty())
        return std::nullopt;
    Finding finding{Finding::Severity::Warning, u"recipients"_s, text, u"office_copy_outside"_s};
    finding.fix = {office.isEmpty()
                       ? Words::tr("“Prepared for” of the brief says which office it was made for.")
                       : Words::tr("Give others the shared copy; if they received it, the note is right.")};
    return CrossFinding{record, kind.keyText(), finding};
}

QList<CrossFinding> ofIssued(Reader &reader, const IssuedBrief &issued)
{
    const auto found = findingOf(reader, issued, {issued.recipients, issued.otherRecipients},
                                 kindOf<IssuedBrief>().spec, issued.id);
    return found ? QList<CrossFinding>{*found} : QList<CrossFinding>();
}

QList<CrossFinding> ofDistribution(Reader &reader, const Distribution &one)
{
    const auto issued = reader.one<IssuedBrief>(one.issued);
    const auto found = issued ? findingOf(reader, *issued, {one.recipients, one.otherRecipients},
                                          kindOf<Distribution>().spec, one.id)
                              : std::nullopt;
    return found ? QList<CrossFinding>{*found} : QList<CrossFinding>();
}

}  // namespace

QList<Receipt> receiptsOf(Reader &reader, const IssuedBrief &issued)
{
    QList<Receipt> later;
    for (const Distribution &one : reader.linked<Distribution>("issued", issued.id))
        later << Receipt{one.recipients, one.otherRecipients, one.sentOn, one.id};
    std::stable_sort(later.begin(), later.end(),
                     [](const Receipt &a, const Receipt &b) { return a.on < b.on; });
    if (!issued.recipients.isEmpty() || !issued.otherRecipients.isEmpty())
        later.prepend(Receipt{issued.recipients, issued.otherRecipients, issued.issuedOn});
    return later;
}

QString receiptsText(Reader &reader, const QList<Receipt> &receipts, const QString &language,
                     const QLocale &locale)
{
    QStringList all;
    for (const Receipt &one : receipts) {
        QStringList names;
        for (const RecordId &id : one.who)
            names << reader.workspace().shortTitle(id, language);
        for (const QString &other : one.others.split(u';', Qt::SkipEmptyParts))
            names << other.trimmed();
        names.removeAll(QString());
        if (names.isEmpty())
            continue;
        const QString who = listText(names, language);
        all << (one.on.isNull() ? who : who + u" ("_s + shortDate(one.on, locale) + u')');
    }
    return partsText(all, language);
}

RecordIds outsideOffice(Reader &reader, const RecordIds &recipients, const RecordIds &office)
{
    const QSet<RecordId> ours(office.begin(), office.end());
    RecordIds out;
    for (const RecordId &id : recipients) {
        const auto person = reader.one<Person>(id);
        const bool inside = isBelow(reader, id, ours) || (person && worksThere(reader, *person, ours));
        if (!inside)
            out << id;
    }
    return out;
}

QString officeCopyWarning(Reader &reader, const RecordIds &recipients, const QString &others,
                          const RecordIds &office)
{
    QStringList names;
    for (const RecordId &id : outsideOffice(reader, recipients, office))
        names << reader.workspace().shortTitle(id);
    for (const QString &other : others.split(u';', Qt::SkipEmptyParts))
        names << other.trimmed();
    names.removeAll(QString());
    if (names.isEmpty())
        return {};
    return Words::tr(
               "This is an office copy, with what the other sides must not see, and it is noted as given "
               "to: %1.")
        .arg(listText(names));
}

QList<CrossRule> distributionRules()
{
    const auto issued = [](Reader &reader) {
        QList<CrossFinding> out;
        for (const IssuedBrief &one : reader.all<IssuedBrief>())
            out += ofIssued(reader, one);
        return out;
    };
    const auto sent = [](Reader &reader) {
        QList<CrossFinding> out;
        for (const Distribution &one : reader.all<Distribution>())
            out += ofDistribution(reader, one);
        return out;
    };
    return {{&kindOf<IssuedBrief>().spec, issued,
             [](Reader &reader, const Row &row) { return ofIssued(reader, fromRow<IssuedBrief>(row)); }},
            {&kindOf<Distribution>().spec, sent, [](Reader &reader, const Row &row) {
                 return ofDistribution(reader, fromRow<Distribution>(row));
             }}};
}

}  // namespace tri
