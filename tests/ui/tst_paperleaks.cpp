// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing private in a shared copy. Every text of every record of the sample is given a mark of its own, and records are made
// internal or sensitive by turns; then each paper is made of many subjects as a shared copy, and what it says, in all its
// formats and in what its file tells about itself, is searched for marks that may not be there. What may be there is worked
// out here, apart from the program.

#include "core/brief/briefs.h"
#include "core/brief/meetingpack.h"
#include "core/brief/paperkind.h"
#include "core/brief/plaintext.h"
#include "core/kinds/allkinds.h"
#include "core/rules/sharedcopy.h"
#include "core/text/filetext.h"
#include "core/text/ziparchive.h"
#include "tests/support/pdfbuilder.h"
#include "tests/support/workspacefixture.h"
#include "ui/render/paperformats.h"

#include <QRegularExpression>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

/// Which records are made internal or sensitive: those whose number, counted from one of these, divides by three.
constexpr std::array kTurns{0, 1, 2};

constexpr int kEnough = 100;  ///< hidden marks that are found in the office's own copies

struct Mark {
    QString record;
    QString field;
    bool hidden = false;
};

/// Fields that tie records together by their text are not marked where the program looks for what it knows.
bool isMarked(const Row &row, const FieldSpec &field)
{
    if (QLatin1StringView(row.spec->key) == "entity"_L1
        || QLatin1StringView(row.spec->key) == "cooperation_area"_L1)
        return field.isLong();
    return field.type == FieldType::Text || field.type == FieldType::LongText || field.isLocal();
}

FieldValue marked(const FieldSpec &field, const FieldValue &value, const QString &mark)
{
    if (!field.isLocal()) {
        const QString *text = std::get_if<QString>(&value);
        return text && !text->isEmpty() ? *text + u' ' + mark : mark;
    }
    LocalText out = std::get_if<LocalText>(&value) ? std::get<LocalText>(value) : LocalText();
    for (const QString &language : {u"en"_s, u"fr"_s, u"ar"_s})
        out.set(language, QString(out.texts.value(language) + u' ' + mark).trimmed());
    return out;
}

RecordId aboutOf(const BriefRequest &request)
{
    return !request.record.isNull() ? request.record : !request.theme.isNull() ? request.theme : request.meeting;
}

/// Everything that the files of a paper hold, unpacked.
QString textOfFile(const QByteArray &bytes)
{
    if (!ZipArchive::isZip(bytes))
        return QString::fromUtf8(bytes) + must(extractText(bytes)).text;
    QString out;
    ZipArchive archive = must(ZipArchive::open(bytes));
    for (const ZipArchive::Member &member : archive.members())
        out += member.name + u'\n' + QString::fromUtf8(must(archive.read(member.name)));
    return out;
}

}  // namespace

class TestPaperLeaks final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_workspace.reset(); }
    void sharedCopy_saysNothingHidden_data();
    void sharedCopy_saysNothingHidden();
    void sharedPack_holdsNoHiddenFile();

private:
    void mark(Workspace &workspace, int turn);
    void disagree();
    [[nodiscard]] bool isHidden(Row &row, int turn, int number) const;
    [[nodiscard]] bool isAbout(const PaperKind &paper, const QString &key, const RecordIds &ids);
    [[nodiscard]] QList<BriefRequest> requests(const PaperKind &paper);
    [[nodiscard]] QString leaks(const QString &text, int &known, int &hidden) const;

    WorkspaceFixture m_fixture{allKinds()};
    std::unique_ptr<Workspace> m_workspace;
    QHash<QString, Mark> m_marks;
    QSet<RecordId> m_states;
    QSet<RecordId> m_always;  ///< shown in each turn, so that each paper is made
    RecordId m_trilateral;
    RecordId m_forum;
    QHash<const RecordSpec *, RecordIds> m_records;
    QHash<QString, bool> m_about;  ///< by paper and kind
};

void TestPaperLeaks::init()
{
    m_workspace = m_fixture.sample();
    m_marks.clear();
    m_states.clear();
    m_trilateral = must(m_workspace->byReference(u"TRI-2014-04"_s));
    m_forum = must(m_workspace->byReference(u"GFMD7"_s));
    m_always = {m_trilateral, m_forum};
    for (const QString &reference : {u"GMG-MAWP"_s, u"TRI-ER-2011-3"_s, u"PRJ-MIDA"_s})
        m_always << must(m_workspace->byReference(reference));
    for (const RecordSpec *kind : allKinds().kinds())
        m_records[kind] = must(m_workspace->find(Query{.kind = kind}));
    for (const RecordId &id : std::as_const(m_records[allKinds().kind(u"state")]))
        m_states << id;
}

/// Gives the record the level it has in this turn, where its kind has one, and tells whether others may see it.
bool TestPaperLeaks::isHidden(Row &row, int turn, int number) const
{
    const bool turns = (number + turn) % 3 == 0 && !m_always.contains(row.id);
    if (turns && row.spec->indexOf(u"handling") >= 0)
        row.setValue(u"handling", number % 2 ? u"internal"_s : u"sensitive"_s);
    if (row.handling() > Handling::Shared)
        return true;
    if (QLatin1StringView(row.spec->key) == "experience"_L1)
        return row.text(u"consent") != u"given";
    if (QLatin1StringView(row.spec->key) == "follow_up"_L1) {
        const RecordIds actors = row.links(u"actors");
        const bool byState = std::any_of(actors.begin(), actors.end(),
                                         [this](const RecordId &id) { return m_states.contains(id); });
        const auto *consent = std::get_if<bool>(&row.value(u"consent"));
        return byState && row.text(u"declared_by") != u"state" && !(consent && *consent);
    }
    return false;
}

void TestPaperLeaks::mark(Workspace &workspace, int turn)
{
    ChangeSet changes;
    int number = 0;
    for (const RecordSpec *kind : allKinds().kinds())
        for (const Row &before : must(workspace.rows(m_records.value(kind)))) {
            Row row = before;
            const bool hidden = isHidden(row, turn, ++number);
            for (qsizetype i = 0; i < row.values.size(); ++i) {
                const FieldSpec &field = kind->fields[std::size_t(i)];
                if (!isMarked(row, field))
                    continue;
                const QString text = u"qz%1f%2zq"_s.arg(number).arg(i);
                row.values[i] = marked(field, row.values[i], text);
                m_marks[text] = {kind->keyText() + u' ' + before.reference(), field.keyText(),
                                 hidden || field.handling > Handling::Shared};
            }
            changes.records << difference(before, row);
        }
    must(workspace.apply(changes));
}

/// Another copy writes something else before each mark, so that both versions of many records are open.
void TestPaperLeaks::disagree()
{
    constexpr qsizetype kOfEach = 4;
    const QString name = u"other-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag()).right(1));
    const auto other = m_fixture.create(name);
    mergeFrom(*other, m_workspace->path());
    for (Workspace *copy : {other.get(), m_workspace.get()}) {
        ChangeSet changes;
        for (const RecordSpec *kind : allKinds().kinds())
            for (const Row &before : must(copy->rows(m_records.value(kind).mid(0, kOfEach)))) {
                Row row = before;
                for (qsizetype i = 0; i < row.values.size(); ++i)
                    if (const FieldSpec &field = kind->fields[std::size_t(i)];
                        field.isLocal() && isMarked(row, field))
                        row.values[i] =
                            marked(field, row.values[i], copy == other.get() ? u"theirs"_s : u"ours"_s);
                changes.records << difference(before, row);
            }
        must(copy->apply(changes));
    }
    mergeFrom(*m_workspace, other->path());
}

/// Whether the paper is made of records of this kind at all; asked once, of the office's copy.
bool TestPaperLeaks::isAbout(const PaperKind &paper, const QString &key, const RecordIds &ids)
{
    if (ids.isEmpty())
        return false;
    const QString kind = must(m_workspace->row(ids.first())).spec->keyText();
    const QString pair = paper.key() + u' ' + kind;
    if (!m_about.contains(pair))
        m_about[pair] = kind == u"meeting" || std::any_of(ids.begin(), ids.end(), [&](const RecordId &id) {
                            return makeBrief(*m_workspace, paperRequest(key, id)).has_value();
                        });
    return m_about.value(pair);
}

/// The paper of several records of each kind that it may be about; the desk and the command line ask for no other.
QList<BriefRequest> TestPaperLeaks::requests(const PaperKind &paper)
{
    using After = PaperKind::After;
    if (paper.recipe == std::string_view("conflicts")) {
        BriefRequest request = paperRequest(paper.key(), {});
        request.date = QDate(2014, 4, 4);
        return {request};
    }
    static const QHash<After, QString> afters{
        {After::Day, u"2014-04-04"_s}, {After::Moments, u"2014-01-01.."_s}, {After::Years, u"3"_s}};
    QString after = afters.value(paper.after);
    if (paper.after == After::Meeting)
        after = m_forum.toString();
    const QString key = paper.key() + (after.isEmpty() ? QString() : u'@' + after);
    QList<BriefRequest> out;
    for (const RecordSpec *kind : allKinds().kinds()) {
        const QByteArray name(kind->key);
        if ((paper.of == PaperKind::Of::Meeting && name != "meeting") || (paper.of == PaperKind::Of::Theme && name != "theme"))
            continue;
        RecordIds ids = m_records.value(kind).mid(0, 2);
        if (name == "meeting")
            ids << m_trilateral << m_forum;
        if (!isAbout(paper, key, ids))
            continue;
        for (const RecordId &id : std::as_const(ids)) {
            BriefRequest request = paperRequest(key, id);
            request.date = QDate(2014, 4, 4);
            if (const auto row = m_workspace->row(id); row && name == "meeting" && mayShowRecord(*row, true))
                request.series = row->text(u"series");  // of a hidden one it would be said by who asks
            out << request;
        }
    }
    return out;
}

/// The marks in @p text that may not be there, in words; @p known and @p hidden count those that were there.
QString TestPaperLeaks::leaks(const QString &text, int &known, int &hidden) const
{
    static const QRegularExpression form(u"qz\\d+f\\d+zq"_s);
    QSet<QString> found;
    for (auto it = form.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    QStringList out;
    for (const QString &one : std::as_const(found))
        if (const Mark mark = m_marks.value(one); mark.hidden) {
            ++hidden;
            out << mark.record + u'.' + mark.field;
        } else {
            ++known;
        }
    out.sort();
    return out.join(u'\n');
}

void TestPaperLeaks::sharedCopy_saysNothingHidden_data()
{
    QTest::addColumn<int>("turn");
    for (const int turn : kTurns)
        QTest::addRow("turn %d", turn) << turn;
}

void TestPaperLeaks::sharedCopy_saysNothingHidden()
{
    QFETCH(int, turn);
    mark(*m_workspace, turn);
    disagree();
    int hiddenInOffice = 0;
    QStringList said;
    for (const PaperKind &paper : paperKinds()) {
        int known = 0;
        int made = 0;
        bool filesSeen = false;
        for (BriefRequest request : requests(paper)) {
            int none = 0;
            if (hiddenInOffice < kEnough)
                if (const auto office = makeBrief(*m_workspace, request))
                    (void)leaks(toText(*office), none, hiddenInOffice);
            request.sharedCopy = true;
            const auto copy = makeBrief(*m_workspace, request);
            if (!copy)
                continue;
            ++made;
            QString text = toText(*copy) + copy->title + copy->subject + copy->author + copy->classification
                + copy->shortTitle + copy->version;
            for (const ui::PaperFormat &format : ui::paperFormats())
                if (!filesSeen)
                    text += textOfFile(must(format.write(*copy)).bytes);
            filesSeen = true;
            int leaked = 0;
            if (const QString told = leaks(text, known, leaked); !told.isEmpty())
                said << paper.key() + u" of "_s + m_workspace->title(aboutOf(request)) + u":\n"_s + told;
        }
        qInfo("%s: %d papers, %d marks that may be there", paper.recipe, made, known);
        QVERIFY2(made > 0, paper.recipe);
        QVERIFY2(known > 0, paper.recipe);
    }
    // What is looked for is there to be found: the office's own copies say it.
    QVERIFY2(hiddenInOffice >= kEnough, qPrintable(QString::number(hiddenInOffice)));
    QVERIFY2(said.isEmpty(), qPrintable(said.join(u'\n')));
}

void TestPaperLeaks::sharedPack_holdsNoHiddenFile()
{
    for (const QString &level : {u"public"_s, u"shared"_s, u"internal"_s, u"sensitive"_s}) {
        Row file(*allKinds().kindFor(DeskUse::Files), m_workspace->newId());
        file.setValue(u"title", LocalText(u"en"_s, level + u" paper"_s));
        file.setValue(u"handling", level);
        const FileMates &mates = file.spec->fileField()->mates;
        file.setValue(QLatin1String(mates.name), level + u".pdf"_s);
        file.setValue(QLatin1String(mates.attachedTo), RecordIds{m_trilateral});
        file.setValue(QLatin1String(file.spec->fileField()->key), must(m_workspace->storeBytes(pdfWith({level}))));
        save(*m_workspace, file);
    }
    for (const bool shared : {false, true}) {
        BriefRequest request;
        request.meeting = m_trilateral;
        request.sharedCopy = shared;
        QStringList names;
        for (const PackFile &file : must(meetingPack(*m_workspace, request)).files)
            if (file.missing.isEmpty())
                names << file.fileName;
        QCOMPARE(names.contains(u"public.pdf"_s) && names.contains(u"shared.pdf"_s), true);
        QCOMPARE(names.contains(u"internal.pdf"_s), !shared);
        QCOMPARE(names.contains(u"sensitive.pdf"_s), !shared);
    }
}

QTEST_MAIN(TestPaperLeaks)
#include "tst_paperleaks.moc"
