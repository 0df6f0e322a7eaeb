// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Minutes as a paper: of one meeting, of a series, on a theme.

#include "core/brief/briefs.h"
#include "core/kinds/agendaitem.h"
#include "core/kinds/meetingrevision.h"
#include "core/kinds/outcome.h"
#include "core/kinds/participant.h"
#include "core/kinds/person.h"
#include "core/kinds/theme.h"
#include "core/rules/minutes.h"
#include "tests/core/briefworkspace.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class MinutesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void head_saysHowFarTheyAre();
    void attendance_standsBySide();
    void items_holdWhatCameOfThem();
    void draft_isMarked();
    void missing_isSaid();
    void openActions_standInAnnex();
    void sharedCopy_leavesOut();
    void theRule_keepsNamesAway();
    void namesAreRemarked();
    void amendment_isSaid();
    void languages_data();
    void languages();
    void series_byDate();
    void series_byTheme();
    void series_withinDates_data();
    void series_withinDates();
    void theme_acrossMeetings();
    void theme_ofOutcomeAlone();
    void compiledShared_leavesMeetingOut();
    void unknownSeriesOrTheme_isRefused();
    void emptyMeeting_saysSo();

private:
    void addOutcomes();
    void addAttendance();
    void addEarlier();
    BriefDocument make(BriefRequest request);
    BriefDocument minutes(bool shared, const QString &language = u"en"_s)
    {
        return make({.recipe = u"minutes"_s, .meeting = idOf(u"TRI-1"_s), .sharedCopy = shared, .language = language});
    }
    BriefDocument series(BriefRequest request = {})
    {
        request.recipe = u"minutes_series"_s;
        request.series = u"Test series"_s;
        return make(request);
    }
    BriefDocument theme(const QString &name)
    {
        return make({.recipe = u"minutes_theme"_s, .theme = idOf(name)});
    }
    static QString text(const BriefDocument &document) { return toText(document).replace(QChar::Nbsp, u' '); }

    BriefWorkspace m_world;
};

void MinutesTest::initTestCase()
{
    m_world.addActors();
    m_world.addMeeting();
    m_world.addEmptyMeeting();
    QVERIFY(m_world.commit());
    Workspace &workspace = m_world.workspace();
    const auto set = [&](const QString &record, const QList<std::pair<QString, FieldValue>> &values) {
        const Row before = *workspace.row(idOf(record));
        Row row = before;
        for (const auto &[field, value] : values)
            row.setValue(field, value);
        QVERIFY(workspace.apply(changeOf(difference(before, row), {})));
    };
    set(u"item1"_s, {{u"minutes_taken"_s, en(u"The agenda was adopted."_s)}, {u"minutes_status"_s, u"agreed"_s}});
    set(u"item2"_s, {{u"minutes_taken"_s, en(u"Costs were called high.\n\nSpecial Representative A spoke."_s)},
                     {u"minutes_status"_s, u"to_agree"_s}});
    set(u"TRI-1"_s, {{u"series"_s, u"Test series"_s}});
    addOutcomes();
    addAttendance();
    addEarlier();
    QVERIFY(m_world.commit());
}

void MinutesTest::addOutcomes()
{
    const auto add = [this](const QString &reference, const QString &kind, const QString &words, const QString &item) {
        Outcome outcome{.id = idOf(reference), .text = en(words), .reference = reference, .kind = kind};
        outcome.meeting = idOf(u"TRI-1"_s);
        outcome.item = item.isEmpty() ? RecordId() : idOf(item);
        outcome.responsible = {idOf(u"rep"_s), idOf(u"AGA"_s)};
        if (kind == u"action")
            outcome.due = PartialDate(2014, 5, 1);
        if (words.startsWith(u"SECRET"))
            outcome.handling = u"internal"_s;
        m_world.add(outcome);
    };
    add(u"TRI-1-A10"_s, u"action"_s, u"Tenth action"_s, u"item2"_s);
    add(u"TRI-1-A2"_s, u"action"_s, u"Second action"_s, u"item2"_s);
    add(u"TRI-1-G1"_s, u"disagreement"_s, u"Views differ on fees"_s, u"item2"_s);
    add(u"TRI-1-D1"_s, u"decision"_s, u"Fees are compared"_s, u"item2"_s);
    add(u"TRI-1-N1"_s, u"note"_s, u"A study was recalled"_s, {});
    add(u"TRI-1-A3"_s, u"action"_s, u"OURS to do"_s, u"item3"_s);
    add(u"TRI-1-A4"_s, u"action"_s, u"SECRET action"_s, u"item1"_s);
}

void MinutesTest::addAttendance()
{
    const auto add = [this](const QString &name, const QString &side, const QString &attendance,
                            const QString &alternateFor = {}) {
        Participant participant{.id = idOf(name), .meeting = idOf(u"TRI-1"_s), .side = side, .nameText = name};
        participant.attendance = attendance;
        if (!alternateFor.isEmpty())
            participant.alternateFor = idOf(alternateFor);
        m_world.add(participant);
    };
    add(u"Head of unit"_s, u"gmg"_s, u"attended"_s, u"Director"_s);
    add(u"Director"_s, u"gmg"_s, u"alternate"_s);
    add(u"Adviser"_s, u"srsg"_s, u"apologies"_s);
    add(u"Observer"_s, u"other"_s, u"expected"_s);
    m_world.add(MeetingRevision{.id = idOf(u"rev"_s),
                                .meeting = idOf(u"TRI-1"_s),
                                .number = 2,
                                .status = u"closed"_s,
                                .date = PartialDate(2014, 4, 4)});
}

/// A meeting of the series a year before, one of it that is internal, and a template.
void MinutesTest::addEarlier()
{
    m_world.add(Meeting{.id = idOf(u"OLD"_s),
                        .title = en(u"Old meeting"_s),
                        .reference = u"OLD"_s,
                        .series = u"Test series"_s,
                        .from = PartialDate(2012, 5),
                        .attribution = u"attributed"_s});
    m_world.add(AgendaItem{.id = idOf(u"old1"_s),
                           .meeting = idOf(u"OLD"_s),
                           .number = u"4"_s,
                           .title = en(u"Old costs"_s),
                           .themes = {idOf(u"subtheme"_s)},
                           .minutesTaken = en(u"Old words on costs."_s),
                           .minutesStatus = u"agreed"_s});
    m_world.add(AgendaItem{.id = idOf(u"old2"_s),
                           .meeting = idOf(u"OLD"_s),
                           .number = u"5"_s,
                           .title = en(u"Old other matters"_s),
                           .minutesTaken = en(u"Nothing on the theme."_s),
                           .minutesStatus = u"agreed"_s});
    m_world.add(Outcome{.id = idOf(u"OLD-D1"_s),
                        .text = en(u"A decision on recruitment"_s),
                        .reference = u"OLD-D1"_s,
                        .kind = u"decision"_s,
                        .meeting = idOf(u"OLD"_s),
                        .item = idOf(u"old2"_s),
                        .themes = {idOf(u"theme"_s)}});
    Meeting internal{.id = idOf(u"INT"_s), .title = en(u"Inner meeting"_s), .reference = u"INT"_s};
    internal.series = u"Test series"_s;
    internal.from = PartialDate(2013, 5, 1);
    internal.handling = u"internal"_s;
    m_world.add(internal);
    m_world.add(AgendaItem{.id = idOf(u"int1"_s),
                           .meeting = idOf(u"INT"_s),
                           .title = en(u"Inner item"_s),
                           .minutesTaken = en(u"INNER words"_s)});
    Meeting pattern{.id = idOf(u"PAT"_s), .title = en(u"Pattern"_s), .reference = u"PAT"_s};
    pattern.series = u"Test series"_s;
    pattern.isTemplate = true;
    m_world.add(pattern);
}

BriefDocument MinutesTest::make(BriefRequest request)
{
    request.date = QDate(2014, 4, 10);
    auto made = makeBrief(m_world.workspace(), request);
    if (!made)
        qWarning() << made.error().text << made.error().detail;
    return made ? *made : BriefDocument();
}

void MinutesTest::head_saysHowFarTheyAre()
{
    const BriefDocument document = minutes(false);
    const QString all = text(document);
    QVERIFY(all.startsWith(u"Minutes\nFirst test meeting\n"));
    QVERIFY2(all.contains(u"Agreement: 1 of 3 items agreed\n"), qPrintable(all.left(800)));
    QVERIFY2(all.contains(u"Revision: 2, Closed, 4 April 2014\n"), qPrintable(all.left(800)));
    // The label of the meeting's papers is not that of its minutes.
    QCOMPARE(document.version, u"Draft, 10 April 2014"_s);
    QCOMPARE(document.shortTitle, u"Minutes TRI-1"_s);
    QVERIFY(!all.contains(u"OPENING for the office"));
    QVERIFY(all.contains(u"Chatham House Rule"));
}

void MinutesTest::attendance_standsBySide()
{
    const QString all = text(minutes(false));
    QVERIFY2(all.contains(u"| SRSG |  | Adviser |"), qPrintable(all.left(1500)));
    QVERIFY2(all.contains(u"| GMG | Head of unit | Director (represented by Head of unit) |"), qPrintable(all.left(1500)));
    QVERIFY(all.contains(u"Whether they attended is not recorded: "));
    QVERIFY(all.contains(u"Observer"));
}

void MinutesTest::items_holdWhatCameOfThem()
{
    const QString all = text(minutes(false));
    const QStringList inOrder{u"## 1. Opening"_s,
                              u"The agenda was adopted."_s,
                              u"## 2. Costs of recruitment"_s,
                              u"Costs were called high."_s,
                              u"Decision TRI-1-D1. Fees are compared"_s,
                              u"Disagreement TRI-1-G1. Views differ on fees"_s,
                              u"| TRI-1-A2 | Second action |"_s,
                              u"| TRI-1-A10 | Tenth action |"_s,
                              u"## Outcomes that belong to no item"_s,
                              u"Note TRI-1-N1. A study was recalled"_s,
                              u"# Annex I. Open actions"_s};
    qsizetype at = 0;
    for (const QString &piece : inOrder) {
        const qsizetype found = all.indexOf(piece, at);
        QVERIFY2(found >= 0, qPrintable(piece + u"\n"_s + all));
        at = found;
    }
}

void MinutesTest::draft_isMarked()
{
    const QString all = text(minutes(false));
    QVERIFY(all.contains(u"Note: State of these minutes: sent for agreement.\n\n"));
    QCOMPARE(all.count(u"State of these minutes: draft."), 0);
}

void MinutesTest::missing_isSaid()
{
    BriefRequest request{.recipe = u"minutes"_s, .meeting = idOf(u"OLD"_s)};
    QVERIFY(!text(make(request)).contains(u"No minutes were taken on this item."));
    QCOMPARE(text(minutes(false)).count(u"No minutes were taken"), 0);
    m_world.add(AgendaItem{.id = idOf(u"item9"_s),
                           .meeting = idOf(u"TRI-9"_s),
                           .title = en(u"Bare item"_s),
                           .kind = u"item"_s});
    m_world.add(AgendaItem{.id = idOf(u"item8"_s),
                           .meeting = idOf(u"TRI-9"_s),
                           .title = en(u"Coffee"_s),
                           .kind = u"pause"_s});
    QVERIFY(m_world.commit());
    request.meeting = idOf(u"TRI-9"_s);
    const QString all = text(make(request));
    QVERIFY2(all.contains(u"## Bare item\n\nNote: No minutes were taken on this item."), qPrintable(all));
    QVERIFY(!all.contains(u"Coffee"));
}

void MinutesTest::openActions_standInAnnex()
{
    const QString annex = text(minutes(false)).section(u"Annex I. Open actions"_s, 1);
    QVERIFY(annex.contains(u"| TRI-1-A2 |"));
    // Of earlier meetings too, with how far each is.
    QVERIFY2(annex.contains(u"Send the list") && annex.contains(u"Under way"), qPrintable(annex));
    QVERIFY(!annex.contains(u"Fees are compared"));
}

void MinutesTest::sharedCopy_leavesOut()
{
    const BriefDocument shared = minutes(true);
    const QString all = text(shared);
    for (const QString &ours : {u"OURS to do"_s, u"Our own preparation"_s, u"SECRET"_s})
        QVERIFY2(!all.contains(ours), qPrintable(ours));
    QVERIFY(all.contains(u"Fees are compared"));
    const QString left = shared.leftOut.join(u'\n');
    QVERIFY2(left.contains(u"TRI-1-A3") && left.contains(u"TRI-1-A4"), qPrintable(left));
    const QString office = text(minutes(false));
    QVERIFY(office.contains(u"OURS to do") && office.contains(u"SECRET action"));
}

void MinutesTest::theRule_keepsNamesAway()
{
    const auto rows = [](const QString &all) { return all.mid(all.indexOf(u"| TRI-1-A2 |"), 120); };
    QVERIFY(rows(text(minutes(false))).contains(u"Special Representative A"));
    const QString shared = rows(text(minutes(true)));
    QVERIFY2(shared.contains(u"AGA") && shared.contains(u"a participant"), qPrintable(shared));
    QVERIFY(!shared.contains(u"Special Representative A"));
    // Who introduced an item is no part of the minutes.
    QVERIFY(!text(minutes(true)).contains(u"Introduced by"));
}

void MinutesTest::namesAreRemarked()
{
    const BriefDocument document = minutes(true);
    QCOMPARE(document.remarks.size(), 1);
    QVERIFY2(document.remarks.first().contains(u"Special Representative A")
                 && document.remarks.first().contains(u"2. Costs"),
             qPrintable(document.remarks.first()));
    // A finding, never a change of what was written.
    QVERIFY(text(document).contains(u"Special Representative A spoke."));
    QVERIFY(make({.recipe = u"minutes"_s, .meeting = idOf(u"OLD"_s)}).remarks.isEmpty());
}

void MinutesTest::amendment_isSaid()
{
    const auto item = [this] { return *Reader(m_world.workspace()).one<AgendaItem>(idOf(u"old1"_s)); };
    const BriefRequest request{.recipe = u"minutes"_s, .meeting = idOf(u"OLD"_s)};
    QVERIFY(!text(make(request)).contains(u"Amended after agreement"));
    Workspace &workspace = m_world.workspace();
    QVERIFY(workspace.apply(*reopenMinutes(item(), u"a word"_s, workspace.newId(), QDate(2014, 5, 2))));
    QVERIFY(workspace.apply(*writeMinutes(item(), en(u"Old words on costs, amended."_s))));
    QVERIFY(workspace.apply(*setMinutesStatus(item(), u"agreed"_s)));
    QVERIFY2(text(make(request)).contains(u"Note: Amended after agreement: "), qPrintable(text(make(request))));
}

void MinutesTest::languages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::newRow("ar") << u"ar"_s << u"محضر الاجتماع"_s;
    QTest::newRow("zh") << u"zh"_s << u"会议记录"_s;
    QTest::newRow("fr") << u"fr"_s << u"Compte rendu"_s;
    QTest::newRow("ru") << u"ru"_s << u"Протокол"_s;
    QTest::newRow("es") << u"es"_s << u"Acta"_s;
}

void MinutesTest::languages()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    const BriefDocument document = minutes(false, language);
    QVERIFY(text(document).startsWith(words));
    QVERIFY(!text(document).contains(u"Open actions"));
    QCOMPARE(document.language, language);
}

void MinutesTest::series_byDate()
{
    const BriefDocument document = series();
    const QString all = text(document);
    QVERIFY2(all.startsWith(u"Minutes of a series of meetings\nTest series\nMeetings: OLD, INT, TRI-1\n"), qPrintable(all.left(400)));
    QVERIFY(all.contains(u"Period: May 2012 – 3 April 2014\n"));
    const auto old = all.indexOf(u"# Old meeting, May 2012");
    const auto recent = all.indexOf(u"# First test meeting, 3 April 2014");
    QVERIFY2(old >= 0 && recent > old, qPrintable(all));
    QVERIFY(all.contains(u"Note: TRI-1, item 2, 3 April 2014."));
    QVERIFY(all.contains(u"| TRI-1-A2 |"));
    QVERIFY(!all.contains(u"Pattern"));
    QCOMPARE(document.classification, u"Internal to our office – Office copy"_s);
}

void MinutesTest::series_byTheme()
{
    BriefRequest request;
    request.order = BriefRequest::Order::ByTheme;
    const QString all = text(series(request));
    const auto broad = all.indexOf(u"# Recruitment\n");
    const auto narrow = all.indexOf(u"# Recruitment costs\n");
    const auto none = all.indexOf(u"# Without a theme\n");
    QVERIFY2(broad >= 0 && narrow >= 0 && none > broad && none > narrow, qPrintable(all));
    QVERIFY(all.indexOf(u"Old words on costs") > narrow);
    QVERIFY(all.indexOf(u"The agenda was adopted.") > none);
}

void MinutesTest::series_withinDates_data()
{
    QTest::addColumn<QDate>("since");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<QString>("meetings");
    QTest::newRow("later") << QDate(2013, 6, 1) << QDate() << u"Meetings: TRI-1\n"_s;
    QTest::newRow("earlier") << QDate() << QDate(2012, 12, 31) << u"Meetings: OLD\n"_s;
    QTest::newRow("within its month") << QDate(2012, 5, 20) << QDate(2012, 5, 21) << u"Meetings: OLD\n"_s;
    QTest::newRow("none") << QDate(2020, 1, 1) << QDate() << u"Meetings: None recorded.\n"_s;
}

void MinutesTest::series_withinDates()
{
    QFETCH(QDate, since);
    QFETCH(QDate, until);
    BriefRequest request;
    request.since = since;
    request.until = until;
    const QString all = text(series(request));
    QFETCH(QString, meetings);
    QVERIFY2(all.contains(meetings), qPrintable(all.left(400)));
    QCOMPARE(all.contains(u"No minutes or outcomes are recorded here"), meetings.contains(u"None"));
}

void MinutesTest::theme_acrossMeetings()
{
    const QString all = text(theme(u"theme"_s));
    QVERIFY2(all.startsWith(u"Minutes by theme\nRecruitment\nMeetings: OLD, TRI-1\n"), qPrintable(all.left(300)));
    // What stands below the theme belongs to it.
    QVERIFY(all.contains(u"Old words on costs"));
    QVERIFY(all.contains(u"Costs were called high."));
    QVERIFY(!all.contains(u"The agenda was adopted."));
}

void MinutesTest::theme_ofOutcomeAlone()
{
    const QString all = text(theme(u"theme"_s));
    QVERIFY(all.contains(u"A decision on recruitment"));
    QVERIFY2(!all.contains(u"Nothing on the theme."), qPrintable(all));
    const QString narrow = text(theme(u"subtheme"_s));
    QVERIFY(narrow.contains(u"Meetings: OLD\n"));
    QVERIFY(!narrow.contains(u"A decision on recruitment"));
}

void MinutesTest::compiledShared_leavesMeetingOut()
{
    BriefRequest request;
    request.sharedCopy = true;
    const BriefDocument document = series(request);
    QVERIFY(!text(document).contains(u"INNER words"));
    QVERIFY(text(series()).contains(u"INNER words"));
    QVERIFY2(document.leftOut.join(u'\n').contains(u"INT"), qPrintable(document.leftOut.join(u'\n')));
    QVERIFY(document.leftOut.join(u'\n').contains(u"TRI-1-A4"));
    QCOMPARE(document.classification, u"Shared with the three sides – Shared copy"_s);
}

void MinutesTest::unknownSeriesOrTheme_isRefused()
{
    BriefRequest request{.recipe = u"minutes_series"_s, .series = u"No such"_s};
    const auto made = makeBrief(m_world.workspace(), request);
    QCOMPARE(made.error().code, ProblemCode::NotFound);
    QVERIFY2(made.error().text.contains(u"Test series"), qPrintable(made.error().text));
    request = {.recipe = u"minutes_theme"_s, .theme = RecordId::fromName(u"none", u"none")};
    QCOMPARE(makeBrief(m_world.workspace(), request).error().code, ProblemCode::NotFound);
    request = {.recipe = u"minutes_theme"_s, .theme = idOf(u"TRI-1"_s)};
    QCOMPARE(makeBrief(m_world.workspace(), request).error().code, ProblemCode::Invalid);
    // Small and capital letters do not matter.
    request = {.recipe = u"minutes_series"_s, .series = u" test SERIES"_s};
    QVERIFY(makeBrief(m_world.workspace(), request));
}

void MinutesTest::emptyMeeting_saysSo()
{
    const QString all = text(make({.recipe = u"minutes"_s, .meeting = idOf(u"TRI-0"_s)}));
    QVERIFY(all.contains(u"Agreement: 0 of 0 items agreed"));
    QVERIFY(all.contains(u"# Attendance\n\n"));
    QVERIFY(all.contains(u"None recorded."));
}

QTEST_GUILESS_MAIN(MinutesTest)
#include "tst_minutes.moc"
