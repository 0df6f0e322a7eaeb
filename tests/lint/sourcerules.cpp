// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/sourcerules.h"

#include <QMap>
#include <QRegularExpression>

namespace tri::lint {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLines = 500;

/// Rooms and what they may include, besides themselves (DESIGN section 2). The store is the workspace's own; generic
/// rooms do not see the kinds.
const QMap<QString, QStringList> &rooms()
{
    static const QMap<QString, QStringList> table = [] {
        const QStringList core{u"core/base"_s, u"core/text"_s, u"core/record"_s, u"core/change"_s, u"core/workspace"_s};
        const QStringList rules = core + QStringList{u"core/kinds"_s};
        const QStringList seen =
            core + QStringList{u"core/rules"_s, u"core/exchange"_s, u"core/plansheets"_s, u"core/brief"_s};
        const QStringList services = seen;
        const QStringList widgets = services + QStringList{u"ui/services"_s};
        const QStringList fields = widgets + QStringList{u"ui/widgets"_s};
        const QStringList lists = fields + QStringList{u"ui/fields"_s};
        const QStringList records = lists + QStringList{u"ui/lists"_s};
        const QStringList pages = records + QStringList{u"ui/records"_s, u"ui/render"_s};
        const QStringList shell = pages + QStringList{u"ui/pages"_s, u"ui/dialogs"_s};
        return QMap<QString, QStringList>{
            {u"core/base"_s, {}},
            {u"core/text"_s, {u"core/base"_s}},
            {u"core/seal"_s, {u"core/base"_s}},
            {u"core/record"_s, {u"core/base"_s}},
            {u"core/kinds"_s, {u"core/base"_s, u"core/record"_s}},
            {u"core/change"_s, {u"core/base"_s, u"core/record"_s}},
            {u"core/store"_s, {u"core/base"_s, u"core/record"_s, u"core/change"_s, u"core/seal"_s}},
            {u"core/workspace"_s,
             {u"core/base"_s, u"core/text"_s, u"core/record"_s, u"core/change"_s, u"core/store"_s,
              u"core/seal"_s}},
            {u"core/rules"_s, rules},
            {u"core/exchange"_s, core + QStringList{u"core/rules"_s, u"core/seal"_s}},
            {u"core/hub"_s, core + QStringList{u"core/rules"_s}},
            {u"core/plansheets"_s, rules + QStringList{u"core/rules"_s, u"core/exchange"_s}},
            {u"core/brief"_s, rules + QStringList{u"core/rules"_s}},
            {u"ui/render"_s, {u"core/base"_s, u"core/text"_s, u"core/rules"_s, u"core/brief"_s}},
            {u"ui/services"_s, services},
            {u"ui/widgets"_s, widgets},
            {u"ui/fields"_s, fields},
            {u"ui/lists"_s, lists},
            {u"ui/records"_s, records},
            {u"ui/pages"_s, pages + QStringList{u"core/hub"_s, u"core/kinds"_s, u"core/seal"_s}},
            {u"ui/dialogs"_s, pages},
            {u"ui/shell"_s, shell},
            {u"app"_s, shell + QStringList{u"ui/shell"_s, u"core/kinds"_s}},
            {u"app/cli"_s,
             seen + QStringList{u"core/hub"_s, u"core/seal"_s, u"ui/render"_s, u"core/kinds"_s}},
            {u"tools"_s, {u"core/store"_s, u"core/kinds"_s}},
        };
    }();
    return table;
}

bool isCore(const QString &path)
{
    return path.startsWith(u"core/");
}

/// Rooms that must treat all kinds alike.
bool isGeneric(const QString &path)
{
    static const QStringList knowing{u"core/kinds"_s, u"core/rules"_s, u"core/brief"_s, u"core/plansheets"_s,
                                     u"ui/pages"_s,   u"app"_s,        u"app/cli"_s,    u"tools"_s};
    return !knowing.contains(roomOf(path));
}

QString place(const Source &source, qsizetype line)
{
    return source.path + u':' + QString::number(line + 1) + u": "_s;
}

struct WordRule {
    QRegularExpression pattern;
    std::function<bool(const QString &path)> applies;
    QString why;
};

std::function<bool(const QString &)> everywhereBut(const QString &home)
{
    return [home](const QString &path) { return !path.startsWith(home); };
}

/// The rooms that speak SQL: to the file, and to a hub.
bool speaksNoSql(const QString &path)
{
    return !path.startsWith(u"core/store/") && !path.startsWith(u"core/hub/");
}

const QList<WordRule> &wordRules()
{
    const auto form = [](const QString &pattern) { return QRegularExpression(pattern); };
    const auto anywhere = [](const QString &) { return true; };
    const auto inUi = [](const QString &path) { return path.startsWith(u"ui/"); };
    static const QList<WordRule> rules{
        {form(u"sqlite3"_s), everywhereBut(u"core/store/"_s), u"the database is the store's"_s},
        {form(u"QSql[A-Z]"_s), everywhereBut(u"core/hub/"_s), u"Qt Sql is the hub's"_s},
        {form(u"\"(select|insert into|insert or|update|delete from|create table|pragma"
              "|SELECT|INSERT INTO|INSERT OR|UPDATE|DELETE FROM|CREATE TABLE|PRAGMA) "_s),
         speaksNoSql, u"SQL stands in core/store and core/hub"_s},
        {form(u"(\\.|->)(prepare|cached)\\("_s), speaksNoSql, u"SQL stands in core/store and core/hub"_s},
        {form(u"\\bcurrent(DateTime|DateTimeUtc|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\\("_s),
         everywhereBut(u"core/base/clock.cpp"_s), u"the time of day comes from Clock"_s},
        {form(u"\\b(SIGNAL|SLOT)\\("_s), anywhere, u"connect by pointer to member"_s},
        {form(u"\\b(qWait|qSleep|sleep|msleep|usleep|sleep_for|sleep_until)\\("_s), anywhere,
         u"wait for conditions, never for time"_s},
        {form(u"(\\.|->)exec\\("_s),
         [inUi](const QString &path) { return inUi(path) && path != u"ui/services/longruns.cpp"_s; },
         u"dialogs are opened, never run in a loop of their own"_s},
        {form(
             u"(\\bkind|\\bkindKey|\\bkeyText\\(\\)|(->|\\.)key)\\s*[!=]=\\s*(u|QLatin1\\w*\\()?\"[a-z_]+\""_s),
         isGeneric, u"a generic room asks for no kind"_s},
        {form(u"\\bkind\\(u?\"[a-z_]+\""_s), isGeneric, u"a generic room asks for no kind"_s},
        {form(u"QStandardPaths"_s), everywhereBut(u"core/base/userplaces.cpp"_s),
         u"the folders of the person come from UserPlaces"_s},
        {form(u"setContentsMargins\\(([^,]+), [^,]+, (?!\\1,)[^,]+, [^,]+\\);"_s),
         [inUi](const QString &path) { return inUi(path) && path != u"ui/widgets/readingmargins.h"; },
         u"margins that differ turn round in Arabic: setReadingMargins"_s},
        {form(u"\\b(QSaveFile|QTemporaryFile|ofstream|fopen)\\b"_s),
         everywhereBut(u"core/base/safefile.cpp"_s), u"files are written by writeAllAtomically"_s},
    };
    return rules;
}

}  // namespace

QStringList codeLines(const QString &text)
{
    QStringList lines;
    bool inComment = false;
    for (const QString &line : text.split(u'\n')) {
        QString code;
        QChar quote;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const QStringView two = QStringView(line).mid(i, 2);
            if (inComment) {
                if (two == u"*/") {
                    inComment = false;
                    ++i;
                }
                continue;
            }
            if (quote.isNull() && two == u"//")
                break;
            if (quote.isNull() && two == u"/*") {
                inComment = true;
                ++i;
                continue;
            }
            code += line[i];
            if (!quote.isNull() && line[i] == u'\\' && i + 1 < line.size())
                code += line[++i];
            else if (line[i] == quote)
                quote = QChar();
            // A digit before it makes it a separator of digits.
            else if (quote.isNull() && (line[i] == u'"' || (line[i] == u'\'' && (i == 0 || !line[i - 1].isDigit()))))
                quote = line[i];
        }
        lines << code;
    }
    return lines;
}

QString roomOf(const QString &path)
{
    const QString folder = path.left(path.lastIndexOf(u'/'));
    return folder.section(u'/', 0, 1);
}

bool isKnownRoom(const QString &room)
{
    return rooms().contains(room);
}

QStringList roomFaults(const Source &source)
{
    static const QRegularExpression quoted(u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s);
    const QString room = roomOf(source.path);
    if (!isKnownRoom(room))
        return {source.path + u": the table of rooms lacks "_s + room};
    QStringList faults;
    const QStringList lines = codeLines(source.text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = quoted.match(lines[i]);
        if (!match.hasMatch())
            continue;
        const QString target = match.captured(1);
        if (target.endsWith(u".moc"))
            continue;
        const QString there = roomOf(target);
        if (!isKnownRoom(there) || target.contains(u"../"))
            faults << place(source, i) + u"includes start at the root: "_s + target;
        else if (there != room && !rooms().value(room).contains(there))
            faults << place(source, i) + room + u" must not see "_s + there;
        const bool all = target == u"core/kinds/allkinds.h";
        const bool one = there == u"core/kinds" && !all && target != u"core/kinds/common.h" && room != u"core/kinds";
        if (all && room != u"core/kinds" && room != u"app" && room != u"app/cli" && room != u"tools")
            faults << place(source, i) + u"the registry is handed in"_s;
        if (one && isGeneric(source.path))
            faults << place(source, i) + u"a generic room names no kind"_s;
        if (one && (room == u"app" || room == u"app/cli" || room == u"tools"))
            faults << place(source, i) + u"programs take the registry, not a kind"_s;
    }
    return faults;
}

QStringList qtFaults(const Source &source, const ModuleHas &has)
{
    static const QRegularExpression angled(u"^\\s*#\\s*include\\s*<(Q[^>]+)>"_s);
    static const QRegularExpression whole(
        u"^Qt(Core|Gui|Widgets|PrintSupport|Svg|SvgWidgets|Sql|Network|Test|Xml|Concurrent|DBus|OpenGL)$"_s);
    QStringList faults;
    const QStringList lines = codeLines(source.text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = angled.match(lines[i]);
        if (!match.hasMatch())
            continue;
        const QString header = match.captured(1);
        if (header.contains(u'/'))
            faults << place(source, i) + u"long form: "_s + header;
        else if (whole.match(header).hasMatch())
            faults << place(source, i) + u"a whole module: "_s + header;
        else if (roomOf(source.path) == u"core/hub" && header.startsWith(u"QSql"))
            continue;
        else if (isCore(source.path) && !has(u"QtCore"_s, header))
            faults << place(source, i) + u"core knows Qt Core only: "_s + header;
        else if (roomOf(source.path) == u"ui/render" && header != u"QSvgGenerator" && !has(u"QtCore"_s, header)
                 && !has(u"QtGui"_s, header))
            faults << place(source, i) + u"render knows Qt Core and Gui, and writes SVG: "_s + header;
    }
    return faults;
}

QStringList wordFaults(const Source &source)
{
    QStringList faults;
    const QStringList lines = codeLines(source.text);
    for (const WordRule &rule : wordRules()) {
        if (!rule.applies(source.path))
            continue;
        for (qsizetype i = 0; i < lines.size(); ++i)
            if (const auto match = rule.pattern.match(lines[i]); match.hasMatch())
                faults << place(source, i) + match.captured() + u" – "_s + rule.why;
    }
    static const QRegularExpression writing(u"QIODevice::(WriteOnly|ReadWrite|Append)"_s);
    static const QRegularExpression device(u"#\\s*include <QFile>"_s);
    if (source.path != u"core/base/safefile.cpp" && device.match(source.text).hasMatch())
        for (qsizetype i = 0; i < lines.size(); ++i)
            if (lines[i].contains(writing))
                faults << place(source, i) + u"files are written by writeAllAtomically"_s;
    // Put together here, so that the list does not find itself.
    static const QRegularExpression marks(u"\\b(TO"_s + u"DO|FIX"_s + u"ME|XX"_s + u"X|HA"_s + u"CK)\\b"_s);
    const QStringList all = source.text.split(u'\n');
    for (qsizetype i = 0; i < all.size(); ++i)
        if (all[i].contains(marks))
            faults << place(source, i) + u"a mark of unfinished work"_s;
    return faults;
}

QStringList formFaults(const Source &source)
{
    QStringList faults;
    const QStringList lines = source.text.split(u'\n');
    if (!lines.value(0).contains(u"SPDX-FileCopyrightText: ") || !lines.value(1).contains(u"SPDX-License-Identifier: "))
        faults << source.path + u": the first two lines name holder and licence"_s;
    if (lines.size() - 1 > kMostLines)
        faults << source.path + u": longer than %1 lines"_s.arg(kMostLines);
    if (source.path.endsWith(u".h") && !lines.contains(u"#pragma once"_s))
        faults << source.path + u": lacks #pragma once"_s;
    return faults;
}

}  // namespace tri::lint
