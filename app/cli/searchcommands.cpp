// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/session.h"

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostHits = 100'000;

Result<SearchScope> scopeFrom(const Session &session, const Call &call)
{
    const auto wrong = [&call](const QString &text) {
        return fail(ProblemCode::Usage, text, Cli::tr("Usage: %1").arg(usageLine(*call.command)));
    };
    SearchScope scope;
    for (const QString &key : call.options.value(u"--kind"_s)) {
        const Result<const RecordSpec *> kind = kindNamed(session.registry(), key);
        if (!kind)
            return fail(kind.error());
        scope.kinds << (*kind)->keyText();
    }
    scope.language = call.value(u"--lang"_s, scope.language);
    if (!contentLanguages().contains(scope.language))
        return wrong(Cli::tr("“%1” is no language of the texts; write one of: %2.")
                         .arg(scope.language, contentLanguages().join(u", "_s)));
    if (call.has(u"--limit"_s)) {
        bool number = false;
        scope.limit = call.value(u"--limit"_s).toInt(&number);
        if (!number || scope.limit < 1 || scope.limit > kMostHits)
            return wrong(Cli::tr("“%1” is no limit; write a number from 1 to %2.")
                             .arg(call.value(u"--limit"_s))
                             .arg(kMostHits));
    }
    return scope;
}

/// The hits of one kind after the other, kinds in the order of their best hit.
class Groups {
public:
    void add(const QString &kind, const QStringList &line)
    {
        if (!m_lines.contains(kind))
            m_order << kind;
        m_lines[kind] << line;
    }
    [[nodiscard]] QString text(const Registry &registry) const
    {
        QStringList parts;
        for (const QString &key : m_order) {
            const RecordSpec *kind = registry.kind(key);
            parts << (kind ? kind->pluralText() : key) + u'\n' + columns(m_lines[key]);
        }
        return parts.join(u'\n');
    }

private:
    QStringList m_order;
    QHash<QString, QList<QStringList>> m_lines;
};

}  // namespace

Outcome search(Session &session, const Call &call)
{
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    Result<SearchScope> scope = scopeFrom(session, call);
    if (!scope)
        return Outcome::refused(scope.error());
    const int limit = scope->limit++;  // one more tells whether there are more
    Result<QList<SearchHit>> hits = (*workspace)->search(call.arguments.mid(1).join(u' '), *scope);
    if (!hits)
        return Outcome::refused(hits.error());
    const bool more = hits->size() > limit;
    if (more)
        hits->resize(limit);
    Outcome out;
    QJsonArray array;
    Groups groups;
    for (const SearchHit &hit : *hits) {
        const Result<Row> row = (*workspace)->row(hit.id);
        const QString title = (*workspace)->title(hit.id, scope->language);
        array.append(QJsonObject{{u"id"_s, hit.id.toString()},
                                 {u"kind"_s, hit.kind},
                                 {u"reference"_s, row ? row->reference() : QString()},
                                 {u"title"_s, title},
                                 {u"excerpt"_s, hit.excerpt},
                                 {u"file"_s, hit.file}});
        groups.add(
            hit.kind,
            {u"  "_s + (row ? nameOf(*row) : hit.id.toString()), shortened(title, 40),
             shortened(hit.file.isEmpty() ? hit.excerpt : Cli::tr("%1: %2").arg(hit.file, hit.excerpt))});
    }
    out.data[u"hits"_s] = array;
    out.data[u"more"_s] = more;
    out.text = hits->isEmpty() ? Cli::tr("Nothing found.") : groups.text(session.registry());
    if (more)
        out.text += u'\n' + Cli::tr("There are more; --limit takes more than %1.").arg(limit) + u'\n';
    return out;
}

}  // namespace tri::cli
