// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/packagecommits.h"

#include "core/change/logjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostBytes = qsizetype(64) * 1024 * 1024;

struct CommitText {
    Q_DECLARE_TR_FUNCTIONS(Package)
};

bool isTakenByReceivers(QByteArrayView bytes)
{
    return bytes.size() <= kMostBytes && isModestJson(bytes);
}

std::optional<LogCommit> parsedCommit(QByteArrayView bytes)
{
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size()));
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    LogCommit commit{object[u"copy"].toString(),
                     object[u"number"].toInteger(),
                     object[u"author"].toString(),
                     object[u"time"].toString(),
                     parseOrigin(object[u"origin"].toString()),
                     object[u"label"].toString(),
                     object[u"target"].toString(),
                     object[u"previous"].toString().toLatin1(),
                     object[u"digest"].toString().toLatin1(),
                     {},
                     object[u"whole_lines"].toInt()};
    for (const QJsonValue &item : object[u"lines"].toArray()) {
        const QJsonArray line = item.toArray();
        const auto record = RecordId::parse(line.at(0).toString());
        if (!record)
            return std::nullopt;
        commit.lines << LogLine{*record, line.at(1).toString(), line.at(2).toString().toUtf8(),
                                commit.isPart() ? line.at(3).toInt(-1) : -1};
        if (!isModestJson(commit.lines.last().body))
            return std::nullopt;
    }
    return commit;
}

}  // namespace

QByteArray commitBytes(const LogCommit &commit)
{
    QJsonArray lines;
    for (const LogLine &line : commit.lines) {
        QJsonArray one{line.record.toString(), line.kind, QString::fromUtf8(line.body)};
        if (commit.isPart())
            one.append(line.place);
        lines.append(one);
    }
    QJsonObject object{{u"copy"_s, commit.copy},
                       {u"number"_s, commit.number},
                       {u"author"_s, commit.author},
                       {u"time"_s, commit.time},
                       {u"origin"_s, originKey(commit.origin)},
                       {u"label"_s, commit.label},
                       {u"target"_s, commit.target},
                       {u"previous"_s, QString::fromLatin1(commit.previous)},
                       {u"digest"_s, QString::fromLatin1(commit.digest)},
                       {u"lines"_s, lines}};
    if (commit.isPart())
        object[u"whole_lines"_s] = commit.wholeLines;
    QByteArray out;
    appendJson(out, object);
    return out;
}

Result<QByteArray> sendableCommit(const LogCommit &commit)
{
    QByteArray bytes = commitBytes(commit);
    if (isTakenByReceivers(bytes))
        return bytes;
    return fail(ProblemCode::Invalid,
                CommitText::tr("The change “%1” is too large to be sent. Records that it changed at once: %n. Send a copy of "
                               "the workspace file instead; the other side takes it in as another version.",
                               nullptr, int(commit.isPart() ? commit.wholeLines : commit.lines.size()))
                    .arg(commit.label.isEmpty() ? commit.time : commit.label),
                commit.stamp().toString());
}

std::optional<LogCommit> readCommit(QByteArrayView bytes)
{
    if (!isTakenByReceivers(bytes))
        return std::nullopt;
    auto commit = parsedCommit(bytes);
    // Whatever else stood there, or stood there in another way, is not passed over.
    return commit && QByteArrayView(commitBytes(*commit)) == bytes ? std::move(commit) : std::nullopt;
}

}  // namespace tri
