// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/meetingpack.h"

#include "core/base/translations.h"
#include "core/brief/composer.h"
#include "core/brief/paperkind.h"
#include "core/workspace/attaching.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kPack = QT_TRANSLATE_NOOP("Pack", "Meeting pack");
constexpr const char *kNumber = QT_TRANSLATE_NOOP("Pack", "No.");
constexpr const char *kPaper = QT_TRANSLATE_NOOP("Pack", "Paper");
constexpr const char *kFrom = QT_TRANSLATE_NOOP("Pack", "Belongs to");
constexpr const char *kPage = QT_TRANSLATE_NOOP("Pack", "Page");
constexpr const char *kMeeting = QT_TRANSLATE_NOOP("Pack", "The meeting");
constexpr const char *kMissing = QT_TRANSLATE_NOOP("Pack", "Not in this pack");
constexpr const char *kWhy = QT_TRANSLATE_NOOP("Pack", "Why");
constexpr const char *kAnnex = QT_TRANSLATE_NOOP("Pack", "Annex %1");
constexpr const char *kStamp = QT_TRANSLATE_NOOP("Pack", "%1, page %2 of %3 – page %4 of %5");
constexpr const char *kNotOfMeeting =
    QT_TRANSLATE_NOOP("Pack",
                      "A meeting pack is made of a paper of one meeting, and this paper is about something "
                      "else. Choose the brief of a meeting.");

QString word(const char *text, const QString &language)
{
    return textIn(language, "Pack", text);
}

/// Gathers the files in their order.
class Gathering {
public:
    Gathering(const Workspace &workspace, Composer &composer) : m_workspace(workspace), m_c(composer) {}
    Status of(const RecordId &record, const QString &from);
    Status documents(const RecordIds &ids, const QString &from);
    QList<PackFile> files;

private:
    Status document(const RecordId &id, const QString &from);
    void add(const FileOfRecord &file, const QString &title, const QString &from);

    const Workspace &m_workspace;
    Composer &m_c;
    QSet<RecordId> m_records;
    QSet<QString> m_hashes;
};

void Gathering::add(const FileOfRecord &file, const QString &title, const QString &from)
{
    if (!file.hash.isEmpty() && m_hashes.contains(file.hash))
        return;
    m_hashes.insert(file.hash);
    PackFile out{title.isEmpty() ? file.name : title, from, file.name, file.hash, {}};
    const QString &language = m_c.request().language;
    if (!file.kept) {
        out.hash.clear();
        out.missing = packBarText(PackBar::NotHere, language);
    } else if (file.mediaType != u"application/pdf" && !file.name.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        out.missing = packBarText(PackBar::NotPdf, language);
    }
    files << out;
}

/// The files that are attached to a record.
Status Gathering::of(const RecordId &record, const QString &from)
{
    const auto row = m_c.reader.row(record);
    if (!row)
        return {};
    const auto found = filesOf(m_workspace, *row);
    if (!found)
        return fail(found.error());
    for (const FileOfRecord &file : *found) {
        if (!file.own && (m_records.contains(file.record) || !m_c.mayName(file.record)))
            continue;
        m_records.insert(file.record);
        add(file, file.own ? QString() : m_c.names.full(file.record), from);
    }
    return {};
}

Status Gathering::document(const RecordId &id, const QString &from)
{
    if (m_records.contains(id))
        return {};
    m_records.insert(id);
    const QList<Document> shown = m_c.documents({id});  // none where this copy does not show it
    if (shown.isEmpty())
        return {};
    const auto row = m_c.reader.row(id);
    const auto own = filesOf(m_workspace, *row);
    if (!own)
        return fail(own.error());
    const QString title = m_c.docLine(shown.first());
    bool any = false;
    for (const FileOfRecord &file : *own) {
        if (!file.own && !m_c.mayName(file.record))
            continue;
        any = true;
        add(file, file.own || own->size() == 1 ? title : title + u" – "_s + file.name, from);
    }
    if (!any)
        files << PackFile{title, from, {}, {}, packBarText(PackBar::NoFile, m_c.request().language)};
    return {};
}

Status Gathering::documents(const RecordIds &ids, const QString &from)
{
    for (const RecordId &id : ids)
        if (const Status done = document(id, from); !done)
            return done;
    return {};
}

Status gather(Gathering &gathering, Composer &c)
{
    const Meeting &meeting = c.meeting();
    if (const Status done = gathering.of(meeting.id, {}); !done)
        return done;
    if (const Status done = gathering.documents(meeting.documents + c.record().annexes, {}); !done)
        return done;
    for (const ProgrammeLine &line : c.programme()) {
        const QString name = c.itemName(line.item);
        if (const Status done = gathering.documents(line.item.documents, name); !done)
            return done;
        if (const Status done = gathering.of(line.item.id, name); !done)
            return done;
    }
    return {};
}

/// How many files before this one are in the pack.
qsizetype annexNumber(const QList<PackFile> &files, qsizetype file)
{
    return std::count_if(files.begin(), files.begin() + file,
                         [](const PackFile &one) { return one.missing.isEmpty(); })
        + 1;
}

}  // namespace

QString packBarText(PackBar bar, const QString &language)
{
    switch (bar) {
    case PackBar::NoFile: return word(QT_TRANSLATE_NOOP("Pack", "No file is kept with it."), language);
    case PackBar::NotHere:
        return word(QT_TRANSLATE_NOOP("Pack", "Its file is not in this copy of the workspace."), language);
    case PackBar::NotPdf:
        return word(QT_TRANSLATE_NOOP("Pack", "It is no PDF file, so it cannot be joined to others."),
                    language);
    case PackBar::Password:
        return word(QT_TRANSLATE_NOOP("Pack", "It is protected by a password."), language);
    case PackBar::Damaged:
        return word(QT_TRANSLATE_NOOP("Pack", "It is damaged and cannot be read as a PDF file."), language);
    }
    return {};
}

Result<MeetingPack> meetingPack(const Workspace &workspace, const BriefRequest &request, Progress *progress)
{
    const auto recipe = Recipe::load(request.recipe);
    if (!recipe)
        return fail(recipe.error());
    Reader reader(workspace, progress);
    const auto meeting = reader.one<Meeting>(request.meeting);
    if (reader.problem())
        return fail(*reader.problem());
    if (paperKind(request.recipe).of != PaperKind::Of::Meeting || !meeting)
        return fail(ProblemCode::Invalid, QCoreApplication::translate("Pack", kNotOfMeeting),
                    request.meeting.toString());
    Result<BriefDocument> brief = makeBrief(workspace, request, progress);
    if (!brief)
        return fail(brief.error());
    Composer composer(reader, *recipe, request, *meeting);
    composer.leftOut = {};  // of the agenda, which the brief tells already
    Gathering gathering(workspace, composer);
    if (const Status done = gather(gathering, composer); !done)
        return fail(done.error());
    if (reader.problem())
        return fail(*reader.problem());
    for (const QString &line : composer.leftOut.lines())
        if (!brief->leftOut.contains(line))
            brief->leftOut << line;
    return MeetingPack{*std::move(brief), std::move(gathering.files)};
}

QString packAnnex(const MeetingPack &pack, qsizetype file)
{
    return word(kAnnex, pack.brief.language).arg(annexNumber(pack.files, file));
}

QString packStamp(const MeetingPack &pack, qsizetype file, qsizetype page, const PackPlace &place,
                  qsizetype all)
{
    return word(kStamp, pack.brief.language)
        .arg(packAnnex(pack, file))
        .arg(page)
        .arg(place.pages)
        .arg(place.first + page - 1)
        .arg(all);
}

PackDocument packDocument(const MeetingPack &pack, const QList<PackPlace> &places, qsizetype brief,
                          qsizetype all)
{
    BriefDocument out = pack.brief;
    const QString &language = out.language;
    out.title = word(kPack, language) + u": "_s + out.title;
    // The pages of the files are stamped, so that all count as one.
    out.allPages = all;
    Table index;
    index.columns = {{word(kNumber, language), 1.4},
                     {word(kPaper, language), 5},
                     {word(kFrom, language), 3},
                     {word(kPage, language), 0.8, TableColumn::Align::End}};
    index.rows << QList<Inlines>{
        {}, plain(pack.brief.title), plain(word(kMeeting, language)), plain(QString::number(brief))};
    Table missing;
    missing.caption = word(kMissing, language);
    missing.columns = {
        {word(kPaper, language), 4}, {word(kFrom, language), 2.5}, {word(kWhy, language), 3.5}};
    for (qsizetype i = 0; i < pack.files.size(); ++i) {
        const PackFile &file = pack.files[i];
        const QString from = file.from.isEmpty() ? word(kMeeting, language) : file.from;
        if (!file.missing.isEmpty())
            missing.rows << QList<Inlines>{plain(file.title), plain(from), plain(file.missing)};
        else
            index.rows << QList<Inlines>{plain(packAnnex(pack, i)), plain(file.title), plain(from),
                                         plain(QString::number(places.value(i).first))};
    }
    QList<Block> front{TitleBlock{word(kPack, language), plain(pack.brief.title), {}}, index};
    if (!missing.rows.isEmpty())
        front << missing;
    // A paper that begins on pages that lie on their side says so itself.
    if (out.blocks.isEmpty() || !std::holds_alternative<PageStart>(out.blocks.first()))
        front << PageStart{};
    out.blocks = front + out.blocks;
    return {std::move(out), front.size()};
}

}  // namespace tri
