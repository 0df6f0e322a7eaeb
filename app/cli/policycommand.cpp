// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlers.h"
#include "app/cli/output.h"
#include "app/cli/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

QString formOf(const Policy::Key &key)
{
    switch (key.type) {
    case Policy::Type::Choice: return Policy::choicesOf(key).join(u'|');
    case Policy::Type::Number: return u"%1–%2"_s.arg(key.least).arg(key.most);
    case Policy::Type::YesNo: return u"yes|no"_s;
    case Policy::Type::Text: return u"TEXT"_s;
    case Policy::Type::Path: return u"PATH"_s;
    case Policy::Type::Address: return u"URL"_s;
    }
    return {};
}

Outcome knownKeys()
{
    Outcome out;
    QList<QStringList> rows;
    QJsonArray keys;
    for (const Policy::Key &key : Policy::keys()) {
        const QString help = QCoreApplication::translate("Policy", key.help);
        rows << QStringList{QString::fromLatin1(key.name), formOf(key), help};
        keys.append(QJsonObject{
            {u"key"_s, QString::fromLatin1(key.name)}, {u"form"_s, formOf(key)}, {u"help"_s, help}});
    }
    out.text = columns(rows);
    out.data[u"keys"_s] = keys;
    return out;
}

/// The values in the order of the table, as the program uses them.
void tellValues(const Policy &policy, Outcome &out)
{
    QList<QStringList> rows;
    QJsonObject values;
    for (const Policy::Key &key : Policy::keys()) {
        const QString name = QString::fromLatin1(key.name);
        const auto found = policy.entries().constFind(name);
        if (found == policy.entries().constEnd())
            continue;
        rows << QStringList{u"  "_s + name, found->value,
                            found->isFixed ? Cli::tr("fixed") : Cli::tr("default")};
        values[name] =
            QJsonObject{{u"value"_s, found->value}, {u"fixed"_s, found->isFixed}, {u"line"_s, found->line}};
    }
    out.text += columns(rows);
    out.data[u"values"_s] = values;
}

void tellFaults(const Policy &policy, Outcome &out)
{
    for (const Policy::Fault &fault : policy.faults()) {
        out.findings.append(QJsonObject{{u"line"_s, fault.line}, {u"text"_s, fault.text}});
        out.findingLines << (fault.line > 0 ? Cli::tr("line %1: %2").arg(fault.line).arg(fault.text)
                                            : fault.text);
    }
    if (!policy.faults().isEmpty())
        out.problem =
            Problem{ProblemCode::Invalid, Cli::tr("Not all of the policy can be used; the rest counts."), {}};
}

void tellPlaces(const UserPlaces &places, Outcome &out)
{
    const QList<std::pair<QString, QString>> folders{{u"settings"_s, places.settings},
                                                     {u"data"_s, places.data},
                                                     {u"cache"_s, places.cache},
                                                     {u"documents"_s, places.documents}};
    QList<QStringList> rows;
    QJsonObject data;
    for (const auto &[name, path] : folders) {
        rows << QStringList{u"  "_s + name, QDir::toNativeSeparators(path)};
        data[name] = path;
    }
    out.text += u'\n' + Cli::tr("Folders of this person:") + u'\n' + columns(rows);
    out.data[u"places"_s] = data;
    out.data[u"portable"_s] = places.isPortable();
}

}  // namespace

Outcome policy(Session &session, const Call &call)
{
    if (call.has(u"--keys"_s))
        return knownKeys();
    const bool isNamed = !call.arguments.isEmpty();
    if (isNamed && !QFileInfo::exists(call.arguments[0]))
        return Outcome::refused(
            {ProblemCode::NotFound, Cli::tr("There is no file “%1”.").arg(call.arguments[0]), {}});
    const Policy read = isNamed ? Policy::read(call.arguments[0]) : session.places().policy;
    Outcome out;
    out.data[u"file"_s] = read.file();
    if (read.file().isEmpty()) {
        const QStringList places = UserPlaces::policyFiles(QCoreApplication::applicationDirPath());
        out.text = Cli::tr("There is no policy on this computer. It would lie here:") + u'\n';
        for (const QString &file : places)
            out.text += u"  "_s + QDir::toNativeSeparators(file) + u'\n';
        out.data[u"searched"_s] = QJsonArray::fromStringList(places);
    } else {
        out.text = Cli::tr("Policy: %1").arg(QDir::toNativeSeparators(read.file())) + u'\n';
    }
    tellValues(read, out);
    tellFaults(read, out);
    if (!isNamed)
        tellPlaces(session.places(), out);
    return out;
}

}  // namespace tri::cli
