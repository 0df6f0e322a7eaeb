// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What may stand in the papers of a meeting: the public agenda, the book of the chair, the attendance list, the sheet of an
// item.

#include "core/brief/briefs.h"
#include "core/brief/parttexts.h"
#include "core/brief/plaintext.h"
#include "core/kinds/agendaitem.h"
#include "core/kinds/allkinds.h"
#include "core/kinds/brief.h"
#include "core/kinds/meeting.h"
#include "core/kinds/organisation.h"
#include "core/kinds/participant.h"
#include "core/kinds/person.h"
#include "core/kinds/position.h"
#include "core/rules/reader.h"
#include "tests/core/briefworkspace.h"
#include "tests/support/workspacefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestMeetingPapers final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void agenda_holdsNoOtherFieldOfAnItem();
    void agenda_holdsNoItemThatIsNotPublic_data();
    void agenda_holdsNoItemThatIsNotPublic();
    void agenda_isTheSameInBothCopies();
    void agenda_ofAMeetingThatIsNotPublicIsRefused();
    void agenda_holdsNoTextOfTheOffice();
    void chairBook_leadsThroughAnItem();
    void chairBook_keepsCautionsInTheOffice();
    void chairBook_putsNotesBelowTheirItem();
    void attendanceList_isSorted();
    void attendanceList_holdsNothingPrivate();
    void itemSheet_tellsOfOneItem();
    void itemSheet_ofWhatIsOursHasNoSharedCopy();
    void itemSheet_ofAnotherRecordIsRefused();

private:
    [[nodiscard]] BriefRequest request(const QString &recipe, bool shared = false) const
    {
        BriefRequest out{.recipe = recipe, .sharedCopy = shared, .date = QDate(2014, 3, 20)};
        out.meeting = idOf(u"TRI-1"_s);
        return out;
    }
    [[nodiscard]] QString text(const BriefRequest &asked) const
    {
        return toText(must(makeBrief(m_world->workspace(), asked))).replace(QChar::Nbsp, u' ');
    }
    /// All that leaves the house of a paper, its properties and the words in the foot too.
    [[nodiscard]] QString all(const BriefRequest &asked) const
    {
        const BriefDocument made = must(makeBrief(m_world->workspace(), asked));
        return QStringList{toText(made), toPlainText(made),   made.title,      made.subject,
                           made.author,  made.classification, made.shortTitle, made.version}
            .join(u'\n')
            .replace(QChar::Nbsp, u' ');
    }
    RecordId addEnd(const QString &kind, const QString &handling);
    void set(const QString &record, const QString &field, const FieldValue &value)
    {
        change(m_world->workspace(), idOf(record), field, value);
    }

    std::unique_ptr<BriefWorkspace> m_world;
};

void TestMeetingPapers::init()
{
    m_world = std::make_unique<BriefWorkspace>();
    m_world->addActors();
    m_world->addMeeting();
    QVERIFY(m_world->commit());
}

/// A record of that kind that says MARK wherever it can say anything.
RecordId TestMeetingPapers::addEnd(const QString &kind, const QString &handling)
{
    const RecordSpec *spec = allKinds().kind(kind);
    Row row(*spec, m_world->workspace().newId());
    for (const FieldSpec &field : spec->fields) {
        if (field.isLocal())
            row.setValue(field.key, en(u"MARK end"_s));
        else if (field.type == FieldType::Text || field.type == FieldType::LongText)
            row.setValue(field.key, u"MARK end"_s);
    }
    row.setValue(u"handling", handling);
    save(m_world->workspace(), row);
    return row.id;
}

void TestMeetingPapers::agenda_holdsNoOtherFieldOfAnItem()
{
    static const QSet<QString> told{u"meeting"_s, u"parent"_s,  u"order"_s,      u"number"_s,  u"title"_s,
                                    u"kind"_s,    u"minutes"_s, u"visibility"_s, u"handling"_s};
    Row item = toRow(AgendaItem{.id = m_world->workspace().newId(),
                                .meeting = idOf(u"TRI-1"_s),
                                .order = 9,
                                .number = u"9"_s,
                                .title = en(u"Open to all"_s),
                                .kind = u"item"_s,
                                .minutes = 20,
                                .visibility = u"public"_s,
                                .handling = u"public"_s});
    int marked = 0;
    for (const FieldSpec &field : item.spec->fields) {
        if (told.contains(field.keyText()))
            continue;
        // Whoever speaks is named unless that record is not public; whatever else is linked is not told at all.
        const RecordId end = field.isLink()
            ? addEnd(field.targetKinds().first() == u"*" ? u"note"_s : field.targetKinds().first(),
                     field.keyText() == u"lead" ? u"shared"_s : u"public"_s)
            : RecordId();
        if (field.type == FieldType::Link)
            item.setValue(field.key, end);
        else if (field.isLink())
            item.setValue(field.key, RecordIds{end});
        else if (field.isLocal())
            item.setValue(field.key, en(u"MARK "_s + field.keyText()));
        else if (field.type == FieldType::Text || field.type == FieldType::LongText)
            item.setValue(field.key, u"MARK "_s + field.keyText());
        else
            continue;
        ++marked;
    }
    QVERIFY(marked >= 12);
    save(m_world->workspace(), item);
    for (const bool shared : {false, true}) {
        const QString printed = all(request(u"agenda"_s, shared));
        QVERIFY2(printed.contains(u"| 9 | Open to all | 20 |"_s), qPrintable(printed));
        QVERIFY2(!printed.contains(u"MARK"_s), qPrintable(printed));
    }
}

void TestMeetingPapers::agenda_holdsNoItemThatIsNotPublic_data()
{
    QTest::addColumn<QString>("visibility");
    QTest::addColumn<QString>("handling");
    QTest::addColumn<bool>("shown");
    for (const QString &visibility : {QString(), u"ours"_s, u"shared"_s, u"public"_s, u"unheard_of"_s})
        for (const QString &handling :
             {QString(), u"public"_s, u"shared"_s, u"internal"_s, u"sensitive"_s, u"unheard_of"_s})
            QTest::addRow("%s/%s", qPrintable(visibility), qPrintable(handling))
                << visibility << handling
                << (visibility == u"public" && (handling.isEmpty() || handling == u"public"));
}

void TestMeetingPapers::agenda_holdsNoItemThatIsNotPublic()
{
    QFETCH(QString, visibility);
    QFETCH(QString, handling);
    QFETCH(bool, shown);
    AgendaItem item{.id = idOf(u"asked"_s),
                    .meeting = idOf(u"TRI-1"_s),
                    .order = 5,
                    .number = u"5"_s,
                    .title = en(u"ASKED"_s),
                    .visibility = visibility,
                    .handling = handling};
    AgendaItem below{.id = idOf(u"below"_s),
                     .meeting = idOf(u"TRI-1"_s),
                     .parent = idOf(u"asked"_s),
                     .order = 1,
                     .number = u"5 (a)"_s,
                     .title = en(u"BELOW"_s),
                     .visibility = u"public"_s};
    m_world->add(item);
    m_world->add(below);
    QVERIFY(m_world->commit());
    for (const bool shared : {false, true}) {
        const QString printed = all(request(u"agenda"_s, shared));
        QCOMPARE(printed.contains(u"ASKED"_s), shown);
        QCOMPARE(printed.contains(u"BELOW"_s), shown);  // what stands below a hidden item is hidden with it
    }
}

void TestMeetingPapers::agenda_isTheSameInBothCopies()
{
    set(u"item2"_s, u"visibility"_s, u"public"_s);
    const BriefDocument office = must(makeBrief(m_world->workspace(), request(u"agenda"_s)));
    const BriefDocument shared = must(makeBrief(m_world->workspace(), request(u"agenda"_s, true)));
    QCOMPARE(toText(office), toText(shared));
    QCOMPARE(office.classification, u"Public"_s);
    QCOMPARE(shared.classification, u"Public"_s);
    QVERIFY(text(request(u"agenda"_s))
                .contains(u"| 3.15 p.m. – 3.45 p.m. | 2 | Costs of recruitment | 30 | Sweden |"_s));
    // Who prints it sees what is not in it, in either copy.
    QVERIFY2(office.leftOut.join(u'\n').contains(u"Agenda items that are not public (2): item 1; item x"_s),
             qPrintable(office.leftOut.join(u'\n')));
    QCOMPARE(office.leftOut, shared.leftOut);
}

void TestMeetingPapers::agenda_ofAMeetingThatIsNotPublicIsRefused()
{
    for (const QString &handling : {u"shared"_s, u"internal"_s, u"sensitive"_s}) {
        set(u"TRI-1"_s, u"handling"_s, handling);
        for (const bool shared : {false, true}) {
            const auto made = makeBrief(m_world->workspace(), request(u"agenda"_s, shared));
            QVERIFY(!made);
            QCOMPARE(made.error().code, ProblemCode::Invalid);
            QVERIFY2(made.error().text.contains(u"“Public”"_s), qPrintable(made.error().text));
        }
    }
}

void TestMeetingPapers::agenda_holdsNoTextOfTheOffice()
{
    m_world->add(Brief{.id = idOf(u"own"_s),
                       .title = en(u"Own"_s),
                       .recipe = u"agenda"_s,
                       .meeting = idOf(u"TRI-1"_s),
                       .preparedBy = u"MARK office"_s,
                       .opening = en(u"MARK words"_s),
                       .handling = u"internal"_s});
    QVERIFY(m_world->commit());
    for (const bool shared : {false, true})
        QVERIFY(!all(request(u"agenda"_s, shared)).contains(u"MARK"_s));
    // What is written into the agenda itself is for everybody, and said to be.
    const Brief made = newBriefRecord(request(u"agenda"_s), u"Agenda"_s, m_world->workspace().newId());
    QCOMPARE(made.handling, u"public"_s);
}

void TestMeetingPapers::chairBook_leadsThroughAnItem()
{
    set(u"item2"_s, u"wanted_outcome"_s, en(u"Agree on a ceiling for fees."_s));
    const QString book = text(request(u"chair_book"_s));
    QVERIFY2(book.contains(u"| 3.15 p.m. – 3.45 p.m. | 2 | Costs of recruitment | 30 | 0 | \u2610 |"_s),
             qPrintable(book));
    const QString sheet = book.mid(book.indexOf(u"## 2. Costs of recruitment"_s));
    QVERIFY(sheet.contains(
        u"Note: 3.15 p.m. – 3.45 p.m., 30 minutes. 15 minutes after the opening; 0 minutes left when it "
        u"ends.\n"_s));
    qsizetype at = 0;  // in the order in which they are done
    for (const QString &step :
         {u"| \u2610 | Open the item: 2. Costs of recruitment. |"_s,
          u"| \u2610 | Give the floor, to introduce the item: Sweden. |"_s,
          u"| \u2610 | Then, in this order: SRSG, GFMD, GMG, Turkey. |"_s,
          u"| \u2610 | Sum up what was heard. Known before the meeting: Supports: SRSG. Open: Turkey. "
          u"Reserved: GFMD. Opposes: GMG. |"_s,
          u"| \u2610 | Read out what is sought, below, and ask whether it can be agreed. |"_s,
          u"| \u2610 | Close the item, thank everybody and close the meeting. |"_s,
          u"- SRSG: Supports. Summary of SRSG\n"_s, u"Sought. Agree on a ceiling for fees."_s,
          u"| ________ |"_s}) {
        const qsizetype next = sheet.indexOf(step, at);
        QVERIFY2(next >= at && next >= 0, qPrintable(step + u"\n\n"_s + sheet));
        at = next;
    }
}

void TestMeetingPapers::chairBook_keepsCautionsInTheOffice()
{
    const QString office = text(request(u"chair_book"_s));
    QVERIFY(office.contains(u"! If raised. SRSG: RAISED SRSG\n"_s));
    QVERIFY2(!office.contains(u"TOUCHY"_s), "the book lies open on the table");
    const QString shared = text(request(u"chair_book"_s, true));
    for (const QString &secret :
         {u"RAISED"_s, u"TOUCHY"_s, u"HIDDEN"_s, u"Our own preparation"_s, u"INTEREST"_s, u"GMG: "_s})
        QVERIFY2(!shared.contains(secret), qPrintable(secret));
    QVERIFY(shared.contains(u"Known before the meeting: Supports: SRSG. Open: Turkey. Reserved: GFMD. |"_s));
}

void TestMeetingPapers::chairBook_putsNotesBelowTheirItem()
{
    m_world->add(
        AgendaItem{.id = idOf(u"note"_s),
                   .meeting = idOf(u"TRI-1"_s),
                   .parent = idOf(u"item2"_s),
                   .order = 1,
                   .title = en(u"First the co-chairs"_s),
                   .kind = u"procedural"_s,
                   .background = en(u"Ask Sweden for figures.\nLimit statements to three minutes."_s)});
    m_world->add(AgendaItem{.id = idOf(u"break"_s),
                            .meeting = idOf(u"TRI-1"_s),
                            .order = 4,
                            .title = en(u"Coffee"_s),
                            .kind = u"pause"_s,
                            .minutes = 15});
    QVERIFY(m_world->commit());
    const QString book = text(request(u"chair_book"_s));
    QVERIFY2(book.contains(u"| \u2610 | First the co-chairs |\n| \u2610 | Ask Sweden for figures. |\n"
                           u"| \u2610 | Limit statements to three minutes. |\n"
                           u"| \u2610 | Close the item. Next: Coffee (3.45 p.m.). |"_s),
             qPrintable(book));
    QVERIFY(!book.contains(u"## First the co-chairs"_s));
    QVERIFY(book.contains(u"| \u2610 | Break; the meeting resumes at 4 p.m. |"_s));
}

void TestMeetingPapers::attendanceList_isSorted()
{
    const auto someone = [this](const QString &name, const QString &organisation, const QString &role,
                                std::optional<qint64> order = {}) {
        m_world->add(Participant{.id = idOf(name),
                                 .meeting = idOf(u"TRI-1"_s),
                                 .side = u"gmg"_s,
                                 .nameText = name,
                                 .organisation = idOf(organisation),
                                 .order = order,
                                 .role = role,
                                 .attendance = u"expected"_s});
    };
    someone(u"Öberg"_s, u"AGB"_s, u"member"_s);
    someone(u"zeta"_s, u"AGA"_s, u"member"_s);
    someone(u"Alpha"_s, u"AGA"_s, u"member"_s);
    someone(u"Zulu"_s, u"AGA"_s, u"head"_s);
    someone(u"Olsen"_s, u"AGB"_s, u"member"_s);
    someone(u"First"_s, u"AGB"_s, u"member"_s, 1);
    QVERIFY(m_world->commit());
    const QString list = text(request(u"attendance_list"_s));
    QVERIFY2(list.indexOf(u"## SRSG"_s) < list.indexOf(u"## GFMD"_s)
                 && list.indexOf(u"## GFMD"_s) < list.indexOf(u"## GMG"_s),
             qPrintable(list));
    // The place that the office gave comes first, then heads, then names as the language sorts them.
    qsizetype at = list.indexOf(u"## GMG"_s);
    for (const QString &row :
         {u"| AGB | First | Member | \u2610 | Expected | ________ |"_s, u"|  | Öberg |"_s, u"|  | Olsen |"_s,
          u"| AGA | Zulu | Head of delegation |"_s, u"|  | Alpha |"_s, u"|  | zeta |"_s}) {
        if (row.contains(u"Öberg"_s) || row.contains(u"Olsen"_s)) {
            QVERIFY2(list.indexOf(row, at) > at, qPrintable(row + u'\n' + list));
            continue;  // their order among each other is that of the collation
        }
        const qsizetype next = list.indexOf(row, at);
        QVERIFY2(next > at, qPrintable(row + u'\n' + list));
        at = next;
    }
    QVERIFY(list.contains(u"Expected: 8\n"_s));
}

void TestMeetingPapers::attendanceList_holdsNothingPrivate()
{
    Person person{.id = idOf(u"private"_s), .name = u"Known Person"_s};
    person.email = u"MARK@example.org"_s;
    person.phone = u"MARK 1"_s;
    person.address = u"MARK 2"_s;
    person.privateNote = u"MARK 3"_s;
    person.contactConsent = true;
    Participant head{.id = idOf(u"with"_s),
                     .meeting = idOf(u"TRI-1"_s),
                     .side = u"gmg"_s,
                     .person = idOf(u"private"_s),
                     .attendance = u"apologies"_s,
                     .expectedInterest = en(u"MARK 4"_s),
                     .note = u"MARK 5"_s};
    m_world->add(person);
    m_world->add(head);
    m_world->add(Participant{.id = idOf(u"hidden"_s),
                             .meeting = idOf(u"TRI-1"_s),
                             .side = u"gmg"_s,
                             .nameText = u"Hidden Guest"_s,
                             .handling = u"internal"_s});
    QVERIFY(m_world->commit());
    for (const bool shared : {false, true}) {
        const QString list = all(request(u"attendance_list"_s, shared));
        QVERIFY2(!list.contains(u"MARK"_s) && !list.contains(u"INTEREST"_s), qPrintable(list));
        // Who sent word is not asked to sign.
        QVERIFY2(list.contains(u"Known Person |  |  | Apologies |  |"_s), qPrintable(list));
        QCOMPARE(list.contains(u"Hidden Guest"_s), !shared);
    }
}

void TestMeetingPapers::itemSheet_tellsOfOneItem()
{
    BriefRequest asked = request(u"item_sheet"_s);
    asked.meeting = {};
    asked.record = idOf(u"item2"_s);
    const QString sheet = text(asked);
    for (const QString &part :
         {u"Meeting: First test meeting\n"_s, u"Time allowed: 3.15 p.m. – 3.45 p.m., 30 minutes\n"_s,
          u"Introduced by: Sweden\n"_s, u"Theme: Recruitment\n"_s, u"1. Costs are high."_s,
          u"- Turkey: Open. Summary of TR Message: Message to TR"_s, u"- Say this.\n"_s,
          u"! If raised. SRSG: RAISED SRSG\n"_s, u"! Sensitive. SRSG: TOUCHY SRSG\n"_s,
          u"| Request for expertise | R1 | Paper on fees |"_s, u"- Report on recruitment (A/68/190)\n"_s})
        QVERIFY2(sheet.contains(part), qPrintable(part + u"\n\n"_s + sheet));
    QVERIFY(!sheet.contains(u"Our own preparation"_s) && !sheet.contains(u"Opening"_s));
    asked.sharedCopy = true;
    const QString shared = text(asked);
    for (const QString &secret : {u"RAISED"_s, u"TOUCHY"_s, u"HIDDEN"_s, u"Visibility"_s})
        QVERIFY2(!shared.contains(secret), qPrintable(secret));
    QVERIFY(shared.contains(u"Not in this copy."_s));
}

void TestMeetingPapers::itemSheet_ofWhatIsOursHasNoSharedCopy()
{
    BriefRequest asked = request(u"item_sheet"_s);
    asked.record = idOf(u"item3"_s);
    QVERIFY(text(asked).contains(u"Our own preparation"_s));
    asked.sharedCopy = true;
    const auto refused = [&] {
        return makeBrief(m_world->workspace(), asked).error().code == ProblemCode::Invalid;
    };
    QVERIFY(refused());
    asked.record = idOf(u"item2"_s);
    set(u"item2"_s, u"parent"_s, idOf(u"item3"_s));  // below one that is ours
    QVERIFY(refused());
    set(u"item2"_s, u"parent"_s, RecordId());
    QVERIFY(makeBrief(m_world->workspace(), asked));
    set(u"TRI-1"_s, u"handling"_s, u"internal"_s);
    QVERIFY(refused());
}

void TestMeetingPapers::itemSheet_ofAnotherRecordIsRefused()
{
    BriefRequest asked = request(u"item_sheet"_s);
    asked.record = idOf(u"SE"_s);
    QCOMPARE(makeBrief(m_world->workspace(), asked).error().code, ProblemCode::Invalid);
    asked.record = idOf(u"nowhere"_s);
    QCOMPARE(makeBrief(m_world->workspace(), asked).error().code, ProblemCode::NotFound);
}

QTEST_GUILESS_MAIN(TestMeetingPapers)
#include "tst_meetingpapers.moc"
