// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a record rests on and where it leads: experience, lesson, recommendation, follow-up.

#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/rules/evidencechart.h"
#include "core/rules/evidencechecks.h"
#include "ui/render/evidencepages.h"
#include "ui/render/pagesetup.h"

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTitleWidth = 70;

const QStringList &kindsAsked()
{
    static const QStringList kinds{u"experience"_s, u"document"_s, u"lesson"_s, u"recommendation"_s,
                                   u"follow_up"_s};
    return kinds;
}

/// What --as-of and --years ask for.
struct Ages {
    QDate day;
    int years = kEvidenceYears;
};

Result<Ages> agesOf(const Session &session, const Call &call)
{
    const Result<QDate> day = dayOption(call, u"--as-of"_s);
    if (!day)
        return fail(day.error());
    const Result<int> years = yearsOption(call);
    if (!years)
        return fail(years.error());
    return Ages{day->isNull() ? session.clock().today() : *day, *years == 0 ? kEvidenceYears : *years};
}

bool isSvg(const QString &path)
{
    return path.endsWith(u".svg"_s, Qt::CaseInsensitive);
}

/// How the chain is to be drawn.
struct Picture {
    QString path;  ///< "" = not at all
    bool shared = false;
    QString language = u"en"_s;
    ui::TimelinePaper paper = ui::TimelinePaper::A4;
};

/// Refuses what cannot be drawn before anything is read.
Result<Picture> wantedPicture(const Call &call)
{
    const Result<bool> shared = wantsSharedCopy(call);
    if (!shared)
        return fail(shared.error());
    Picture picture{call.value(u"-o"_s), *shared, call.value(u"--lang"_s, u"en"_s)};
    if (picture.path.isEmpty() && call.has(u"--copy"_s))
        return wrong(call, Cli::tr("The option --copy goes with -o: it says for whom the picture is."));
    for (const QString &option : {u"--lang"_s, u"--paper"_s})
        if (picture.path.isEmpty() && call.has(option))
            return wrong(call, Cli::tr("The option %1 goes with -o.").arg(option));
    if (!picture.path.isEmpty() && !isSvg(picture.path)
        && !picture.path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return wrong(call, Cli::tr("“%1” ends neither in .svg nor in .pdf.").arg(picture.path));
    const QString paper = call.value(u"--paper"_s, u"a4"_s);
    if (paper != u"a4" && paper != u"a3")
        return wrong(call, Cli::tr("“%1” is no paper; write --paper a4 or --paper a3.").arg(paper));
    picture.paper = paper == u"a3" ? ui::TimelinePaper::A3 : ui::TimelinePaper::A4;
    if (!contentLanguages().contains(picture.language))
        return wrong(call,
                     Cli::tr("“%1” is no language of a chain; write one of: %2.")
                         .arg(picture.language, contentLanguages().join(u", "_s)));
    return picture;
}

/// The chain as a picture.
Status draw(const Session &session, const Picture &wanted, Reader &reader, const RecordId &record,
            EvidenceData data, Outcome &out)
{
    const QString whyNot = noSharedChainText(reader, data, record);
    if (wanted.shared) {
        LeftOut hidden;
        const QSet<RecordId> around = evidenceAround(evidenceGraph(data), record);
        data = sharedEvidence(reader, std::move(data), around, hidden);
        for (const QString &line : hidden.lines())
            out.warnings << Cli::tr("Left out: %1").arg(line);
    }
    const EvidenceGraph graph = evidenceGraph(data);
    if (reader.problem())
        return fail(*reader.problem());
    if (graph.placeOf(record) < 0)
        return fail(ProblemCode::Invalid, whyNot);
    const auto nameOf = [&](const RecordId &id) { return reader.workspace().title(id, wanted.language); };
    const EvidenceChart chart = evidenceChart(data, graph, record, nameOf, wanted.language);
    const ui::EvidencePrint print{wanted.paper, session.clock().today(), wanted.shared};
    const auto bytes = isSvg(wanted.path) ? ui::evidenceSvg(chart, print) : ui::evidencePdf(chart, print);
    if (!bytes)
        return fail(bytes.error());
    if (const Status written = session.writeFile(wanted.path, *bytes); !written)
        return written;
    if (const QString fonts = ui::missingFontsText(ui::missingScripts()); !fonts.isEmpty())
        out.warnings << fonts;
    out.data[u"path"_s] = wanted.path;
    out.text += u'\n' + Cli::tr("Chain written to %1").arg(wanted.path) + u'\n';
    return {};
}

/// A record that there is, of a kind that is in no chain, is named with its kind.
Result<Row> recordInChain(const Workspace &workspace, const QString &name)
{
    Result<Row> row = recordNamed(workspace, name, kindsAsked());
    if (row || row.error().code != ProblemCode::NotFound)
        return row;
    const Result<Row> other = recordNamed(workspace, name);
    if (!other)
        return row;
    QStringList kinds;
    for (const QString &key : kindsAsked())
        kinds << workspace.registry().kind(key)->labelText();
    return fail(
        ProblemCode::NotFound,
        Cli::tr("“%1” is of the kind %2 (%3), and evidence is about these kinds: %4. “show” prints what is "
                "entered of it.")
            .arg(name, other->spec->labelText(), shortened(workspace.title(other->id, u"en"_s), kTitleWidth),
                 kinds.join(u", "_s)));
}

/// One command's answer, for people and for programs.
class EvidenceAnswer {
public:
    EvidenceAnswer(const Workspace &workspace, EvidenceData data)
        : m_workspace(workspace), m_data(std::move(data)), m_graph(evidenceGraph(m_data))
    {
    }
    [[nodiscard]] Outcome make(Reader &reader, const Row &row, const Ages &ages) const;

private:
    [[nodiscard]] QString name(const EvidenceNode &node) const;
    [[nodiscard]] QString lineText(const EvidenceLine &line) const;
    [[nodiscard]] QJsonObject nodeJson(const EvidenceNode &node) const;
    [[nodiscard]] QJsonObject lineJson(const EvidenceLine &line) const;
    void addWay(EvidenceWay way, const RecordId &record, Outcome &out) const;
    void addGaps(Reader &reader, const RecordId &record, const Ages &ages, Outcome &out) const;

    const Workspace &m_workspace;
    EvidenceData m_data;
    EvidenceGraph m_graph;
};

QString EvidenceAnswer::name(const EvidenceNode &node) const
{
    const QString title = shortened(m_workspace.title(node.id, u"en"_s), kTitleWidth);
    return (node.reference.isEmpty() ? node.id.toString() : node.reference) + u"  "_s + title;
}

QString EvidenceAnswer::lineText(const EvidenceLine &line) const
{
    const EvidenceNode &node = m_graph.nodes[line.node];
    QString text = QString(2 * line.depth, u' ');
    if (line.edge >= 0) {
        const EvidenceEdge &edge = m_graph.edges[line.edge];
        text += u'[' + evidenceEdgeText(edge) + (edge.passage.isEmpty() ? QString() : u"; "_s + edge.passage)
            + u"] "_s;
    }
    text += name(node);
    if (line.circle)
        text += u' ' + Cli::tr("(leads back to itself)");
    else if (line.told)
        text += u' ' + Cli::tr("(see above)");
    return text;
}

QJsonObject EvidenceAnswer::nodeJson(const EvidenceNode &node) const
{
    return {{u"id"_s, node.id.toString()},
            {u"kind"_s, node.kind},
            {u"level"_s, evidenceLevelKey(node.level)},
            {u"reference"_s, node.reference},
            {u"title"_s, m_workspace.title(node.id, u"en"_s)}};
}

QJsonObject EvidenceAnswer::lineJson(const EvidenceLine &line) const
{
    QJsonObject object = nodeJson(m_graph.nodes[line.node]);
    object.insert(u"depth"_s, line.depth);
    object.insert(u"told"_s, line.told);
    object.insert(u"circle"_s, line.circle);
    if (line.edge < 0)
        return object;
    const EvidenceEdge &edge = m_graph.edges[line.edge];
    object.insert(u"relation"_s, evidenceRelationKey(edge.relation));
    if (edge.relation == EvidenceRelation::Says) {
        object.insert(u"direction"_s, edge.direction);
        object.insert(u"strength"_s, edge.strength);
        object.insert(u"reason"_s, edge.reason.in(u"en"_s));
        object.insert(u"passage"_s, edge.passage);
        object.insert(u"link"_s, edge.link.isNull() ? QString() : edge.link.toString());
    }
    return object;
}

void EvidenceAnswer::addWay(EvidenceWay way, const RecordId &record, Outcome &out) const
{
    const bool isBack = way == EvidenceWay::Back;
    const QList<EvidenceLine> lines = evidenceChain(m_graph, record, way);
    QJsonArray array;
    out.text += isBack ? Cli::tr("Rests on") : Cli::tr("Leads to");
    out.text += u'\n';
    for (const EvidenceLine &line : lines) {
        if (line.edge < 0)
            continue;  // the record itself stands in the first line
        array.append(lineJson(line));
        out.text += lineText(line) + u'\n';
    }
    if (array.isEmpty())
        out.text += u"  "_s + Cli::tr("nothing yet") + u'\n';
    out.text += u'\n';
    out.data[isBack ? u"rests_on"_s : u"leads_to"_s] = array;
}

void EvidenceAnswer::addGaps(Reader &reader, const RecordId &record, const Ages &ages, Outcome &out) const
{
    const QSet<RecordId> around = evidenceAround(m_graph, record);
    QJsonArray gaps;
    out.text += Cli::tr("What is missing or wants a second look") + u'\n';
    const auto add = [&](const EvidenceNode &node, const QString &rule, const QString &text,
                         const QString &fix) {
        const QString full = fix.isEmpty() ? text : text + u' ' + fix;
        out.text += u"  "_s + (node.reference.isEmpty() ? node.id.toString() : node.reference) + u": "_s
            + full + u'\n';
        QJsonObject object = nodeJson(node);
        object.insert(u"rule"_s, rule);
        object.insert(u"text"_s, text);
        if (!fix.isEmpty())
            object.insert(u"fix"_s, fix);
        gaps.append(object);
    };
    for (const EvidenceGap &gap : evidenceGaps(m_data, m_graph, ages.day, ages.years))
        if (around.contains(gap.record))
            add(m_graph.nodes[m_graph.placeOf(gap.record)], evidenceGapKey(gap.kind),
                evidenceGapText(m_workspace, gap), {});
    for (const Lesson &lesson : m_data.lessons)
        if (around.contains(lesson.id))
            for (const CrossFinding &found : circularEvidence(reader, lesson))
                add(m_graph.nodes[m_graph.placeOf(lesson.id)], found.finding.rule, found.finding.text,
                    found.finding.fix.text);
    if (gaps.isEmpty())
        out.text += u"  "_s + Cli::tr("nothing") + u'\n';
    out.data[u"gaps"_s] = gaps;
}

Outcome EvidenceAnswer::make(Reader &reader, const Row &row, const Ages &ages) const
{
    Outcome out;
    const EvidenceNode &start = m_graph.nodes[m_graph.placeOf(row.id)];
    out.text = row.spec->labelText() + u' ' + name(start) + u"\n\n"_s;
    out.data[u"record"_s] = nodeJson(start);
    addWay(EvidenceWay::Back, row.id, out);
    addWay(EvidenceWay::Onward, row.id, out);
    addGaps(reader, row.id, ages, out);
    out.data[u"as_of"_s] = ages.day.toString(Qt::ISODate);
    return out;
}

}  // namespace

Outcome evidence(Session &session, const Call &call)
{
    const Result<Picture> picture = wantedPicture(call);
    if (!picture)
        return Outcome::refused(picture.error());
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<Row> row = recordInChain(**workspace, call.arguments[1]);
    if (!row)
        return Outcome::refused(row.error());
    const Result<Ages> ages = agesOf(session, call);
    if (!ages)
        return Outcome::refused(ages.error());
    if (row->deleted)
        return Outcome::refused(
            {ProblemCode::NotFound,
             Cli::tr("This record is deleted, so it is in no chain. Undo the deletion first."),
             row->id.toString()});
    Reader reader(**workspace);
    EvidenceData data = readEvidence(reader);
    if (reader.problem())
        return Outcome::refused(*reader.problem());
    Outcome out = EvidenceAnswer(**workspace, data).make(reader, *row, *ages);
    if (reader.problem())
        return Outcome::refused(*reader.problem());
    if (!picture->path.isEmpty())
        if (const Status drawn = draw(session, *picture, reader, row->id, std::move(data), out); !drawn)
            return Outcome::refused(drawn.error());
    return out;
}

}  // namespace tri::cli
