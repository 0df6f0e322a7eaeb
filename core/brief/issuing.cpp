// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/issuing.h"

#include "core/base/translations.h"
#include "core/brief/paperkind.h"
#include "core/brief/parttexts.h"
#include "core/brief/recipe.h"
#include "core/kinds/attachment.h"
#include "core/kinds/meeting.h"
#include "core/rules/reader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct BriefText {
    Q_DECLARE_TR_FUNCTIONS(Brief)
};

QString fileNameOf(const Issue &issue, const QString &ending)
{
    QString name =
        u"%1 %2 %3"_s.arg(issue.number).arg(issue.document.title.left(80), languagesOf(issue.request));
    for (const QChar forbidden : u"/\\:*?\"<>|\n"_s)
        name.replace(forbidden, u'-');
    return name + u'.' + ending;
}

IssuedBrief recordOf(const Issue &issue, const Brief &brief, const QList<IssuedBrief> &earlier,
                     const RecordId &id)
{
    const BriefRequest &request = issue.request;
    IssuedBrief out;
    out.id = id;
    out.title = LocalText(request.language, issue.document.title);
    out.brief = brief.id;
    out.meeting = brief.meeting;
    out.number = issue.number;
    out.version = issue.document.version;
    out.issuedOn = PartialDate(issue.now.date());
    out.issuedBy = issue.author;
    out.stage = request.stage == BriefRequest::Stage::Draft ? u"draft"_s : u"released"_s;
    if (request.draft > 0)
        out.draft = request.draft;
    out.commentsBy = request.commentsBy;
    out.recipients = issue.recipients;
    out.otherRecipients = issue.otherRecipients;
    out.copy = request.sharedCopy ? u"shared"_s : u"office"_s;
    out.language = request.language;
    out.classification = request.sharedCopy ? u"shared"_s : u"internal"_s;
    if (!earlier.isEmpty())
        out.previous = earlier.first().id;
    out.fileName = fileNameOf(issue, u"pdf"_s);
    out.pages = issue.pages;
    out.handling = brief.handling;
    return out;
}

/// Of a word that an office typed itself: "Draft 3", "Projet 3"; 0 where it ends in no number, or in a year.
qint64 numberIn(const QString &label)
{
    static const QRegularExpression end(u"^\\D*\\b(\\d{1,3})$"_s);
    return end.match(label.trimmed()).captured(1).toLongLong();
}

/// Whether the version line of this paper is that of a meeting's paper (parts::versionLine).
bool tellsVersion(const BriefRequest &request)
{
    const PaperKind &kind = paperKind(request.recipe);
    return kind.of == PaperKind::Of::Meeting && !kind.make;
}

QString wordOf(const char *key, const QString &language)
{
    const auto recipe = Recipe::load(u"trilateral"_s);
    return recipe ? recipe->word(QString::fromLatin1(key), language) : QString();
}

}  // namespace

QString stageText(const BriefRequest &request)
{
    if (request.stage == BriefRequest::Stage::Draft)
        return wordOf("issue.draft", request.language).arg(request.draft);
    return request.stage == BriefRequest::Stage::Released ? wordOf("issue.released", request.language)
                                                          : QString();
}

QString workingText(Reader &reader, const BriefRequest &request, const QString &typed)
{
    const QList<IssuedBrief> issued = issuedOf(reader, request);
    if (issued.isEmpty())
        return typed;
    const IssuedBrief &last = issued.first();
    const qint64 number = numberIn(typed);
    if (!typed.isEmpty() && (number == 0 || number > last.draft.value_or(0)))
        return typed;
    BriefRequest then = request;
    then.stage = last.stage == u"draft" ? BriefRequest::Stage::Draft : BriefRequest::Stage::Released;
    then.draft = last.draft.value_or(0);
    return wordOf("issue.after", request.language)
        .arg(QString::number(last.number.value_or(0)), stageText(then));
}

BriefDocument staged(Reader &reader, BriefDocument document, const BriefRequest &request)
{
    const bool working = request.stage == BriefRequest::Stage::Working;
    const QString stage = working ? workingText(reader, request, {}) : stageText(request);
    // A meeting's paper tells it itself, beside the revision of the meeting and unless somebody typed another word.
    if (stage.isEmpty() || (working && tellsVersion(request)))
        return document;
    if (!document.version.contains(stage))
        document.version = document.version.isEmpty() ? stage : stage + u", "_s + document.version;
    if (request.stage != BriefRequest::Stage::Draft || request.commentsBy.isNull())
        return document;
    QList<Block> &blocks = document.blocks;
    const auto title = std::find_if(blocks.begin(), blocks.end(), [](const Block &block) {
        return std::holds_alternative<TitleBlock>(block);
    });
    const QString text = wordOf("issue.comments_by", request.language)
                             .arg(stage, longDate(request.commentsBy, localeOf(request.language)));
    blocks.insert(title == blocks.end() ? 0 : title - blocks.begin() + 1,
                  Paragraph{{{text, {}, true, {}}}, Paragraph::Role::Note, false, {}});
    return document;
}

qint64 nextDraftNumber(Reader &reader, const BriefRequest &request)
{
    qint64 last = 0;
    for (const IssuedBrief &one : issuedOf(reader, request))
        last = std::max(last, one.draft.value_or(0));
    const auto brief = briefRecordOf(reader, request);
    QString label = brief ? brief->versionLabel : QString();
    if (label.isEmpty() && request.recipe == u"trilateral")  // what a meeting is marked with, its brief is
        if (const auto meeting = reader.one<Meeting>(request.meeting))
            label = meeting->versionLabel;
    return std::max(last + 1, numberIn(label));
}

BriefRequest toBeIssued(Reader &reader, BriefRequest request, bool release)
{
    const qint64 next = nextDraftNumber(reader, request);
    request.stage = release ? BriefRequest::Stage::Released : BriefRequest::Stage::Draft;
    request.draft = next;
    if (release) {
        request.commentsBy = {};
        request.draft = 0;
        for (const IssuedBrief &one : issuedOf(reader, request))
            request.draft = std::max(request.draft, one.draft.value_or(0));
    }
    return request;
}

qint64 nextIssueNumber(Reader &reader)
{
    qint64 highest = 0;
    for (const IssuedBrief &one : reader.all<IssuedBrief>())
        highest = std::max(highest, one.number.value_or(0));
    return highest + 1;
}

BriefDocument numbered(BriefDocument document, qint64 number)
{
    const QString text = wordOf("col.number", document.language) + QChar::Nbsp + QString::number(number);
    document.version = document.version.isEmpty() ? text : document.version + u", "_s + text;
    return document;
}

Result<ChangeSet> issuePaper(Workspace &workspace, const Issue &issue, RecordId *made)
{
    Reader reader(workspace);
    if (issue.number < nextIssueNumber(reader))
        return fail(ProblemCode::Stale,
                    BriefText::tr("Number %1 was given to another paper meanwhile. Issue this one again.")
                        .arg(issue.number));
    const auto pdf = workspace.storeBytes(issue.pdf);
    if (!pdf)
        return fail(pdf.error());
    const QByteArray words = toText(issue.document).toUtf8();
    const auto text = workspace.storeBytes(words);
    if (!text)
        return fail(text.error());
    const std::optional<Brief> found = briefRecordOf(reader, issue.request);
    const Brief brief =
        found ? *found : newBriefRecord(issue.request, issue.document.title, workspace.newId());
    IssuedBrief issued = recordOf(issue, brief, issuedOf(reader, issue.request), workspace.newId());
    issued.file = *pdf;
    if (reader.problem())
        return fail(*reader.problem());
    const auto last = workspace.log(1);
    if (!last)
        return fail(last.error());
    issued.revision = last->isEmpty() ? QString() : last->first().stamp.toString();
    Attachment kept;
    kept.id = workspace.newId();
    kept.title = LocalText(issue.request.language, BriefText::tr("Words of paper no. %1").arg(issue.number));
    kept.file = *text;
    kept.fileName = fileNameOf(issue, u"txt"_s);
    kept.mediaType = u"text/plain"_s;
    kept.size = words.size();
    kept.language = issue.request.language;
    kept.date = issued.issuedOn;
    kept.attachedTo = {issued.id};
    kept.handling = issued.handling;
    ChangeSet changes = changeOf(creation(toRow(issued)), issue.document.title);
    changes.records << creation(toRow(kept));
    if (!found)
        changes.records << creation(toRow(brief));
    if (made)
        *made = issued.id;
    return changes;
}

QList<IssuedBrief> allIssued(Reader &reader, const RecordIds &briefs)
{
    QList<IssuedBrief> out =
        briefs.isEmpty() ? reader.all<IssuedBrief>() : reader.linkedToAny<IssuedBrief>("brief", briefs);
    std::stable_sort(out.begin(), out.end(), [](const IssuedBrief &a, const IssuedBrief &b) {
        return a.number.value_or(0) > b.number.value_or(0);
    });
    return out;
}

QList<IssuedBrief> issuedOf(Reader &reader, const BriefRequest &request)
{
    const std::optional<Brief> brief = briefRecordOf(reader, request);
    if (!brief)
        return {};
    QList<IssuedBrief> out = allIssued(reader, {brief->id});
    const QString copy = request.sharedCopy ? u"shared"_s : u"office"_s;
    out.removeIf(
        [&](const IssuedBrief &one) { return one.copy != copy || one.language != request.language; });
    return out;
}

Result<QString> issuedText(Reader &reader, const IssuedBrief &issued)
{
    for (const Attachment &one : reader.linked<Attachment>("attached_to", issued.id)) {
        if (one.mediaType != u"text/plain")
            continue;
        const auto bytes = reader.workspace().fileContent(one.file);
        if (!bytes)
            return fail(bytes.error());
        return QString::fromUtf8(*bytes);
    }
    return fail(ProblemCode::NotFound,
                BriefText::tr(
                    "The words of paper no. %1 are not in this workspace, so it cannot be compared. Look at "
                    "its pages instead.")
                    .arg(issued.number.value_or(0)));
}

QList<PaperLine> comparePapers(const QString &earlier, const QString &later)
{
    using In = PaperLine::In;
    const auto linesOfPaper = [](const QString &text) {
        QStringList out = text.split(u'\n');
        // Numbers of paragraphs move with every paragraph before them, which is no change of what is said.
        static const QRegularExpression number(u"^\\s*\\d+\\.\\s+"_s);
        for (QString &line : out)
            line.remove(number);
        out.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
        return out;
    };
    const QStringList a = linesOfPaper(earlier);
    const QStringList b = linesOfPaper(later);
    // The longest run of lines that both have, from the end.
    const qsizetype width = b.size() + 1;
    std::vector<int> common(std::size_t((a.size() + 1) * width), 0);
    const auto at = [&](qsizetype i, qsizetype j) -> int & { return common[std::size_t(i * width + j)]; };
    for (qsizetype i = a.size() - 1; i >= 0; --i)
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            at(i, j) = a[i] == b[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    QList<PaperLine> out;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            out << PaperLine{In::Both, a[i]};
            ++i;
            ++j;
        } else if (i < a.size() && (j == b.size() || at(i + 1, j) >= at(i, j + 1))) {
            out << PaperLine{In::Earlier, a[i++]};
        } else {
            out << PaperLine{In::Later, b[j++]};
        }
    }
    return out;
}

QList<PaperLine> differencesOf(const QList<PaperLine> &lines)
{
    QList<PaperLine> out;
    const PaperLine *before = nullptr;
    for (const PaperLine &line : lines) {
        if (line.in == PaperLine::In::Both) {
            before = &line;
            continue;
        }
        if (before)
            out << *before;
        before = nullptr;
        out << line;
    }
    return out;
}

}  // namespace tri
