// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What waits for whom: requests as a whole, and the part that one agency has in them.

#include "core/rules/requestinbox.h"

#include <QTest>

using namespace tri;
using namespace Qt::StringLiterals;

namespace {

RecordId idOf(const QString &name)
{
    return RecordId::fromName(u"test", name);
}

struct Inbox {
    RequestData data;
    QDate today{2014, 4, 10};

    ExpertiseRequest &ask(const QString &name, const QString &status, const QStringList &agencies,
                          PartialDate needed = {2014, 5, 1})
    {
        ExpertiseRequest made{.id = idOf(name), .title = LocalText(u"en"_s, name), .reference = name};
        made.status = status;
        for (const QString &agency : agencies)
            made.asked << idOf(agency);
        made.neededBy = needed;
        data.requests << made;
        return data.requests.last();
    }
    void offer(const QString &request, const QString &agency, const QString &status)
    {
        data.offers << Offer{.id = idOf(request + agency),
                             .request = idOf(request),
                             .organisation = idOf(agency),
                             .status = status};
    }
    [[nodiscard]] QStringList told(const QString &agency = {}) const
    {
        static const QStringList steps{u"answer"_s, u"confirm"_s, u"deliver"_s, u"done"_s};
        QStringList out;
        for (const InboxLine &line : requestInbox(data, agency.isEmpty() ? RecordId() : idOf(agency), today))
            for (const ExpertiseRequest &request : data.requests)
                if (request.id == line.request)
                    out << request.reference + u' ' + steps[int(line.step)];
        return out;
    }
};

}  // namespace

class TestRequestInbox final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void status_tellsTheStepOfTheWhole();
    void offer_countsBeforeTheStatusIsMoved();
    void ownPart_isWhatTheAgencyDid();
    void coordinator_seesTheWhole();
    void whatIsTakenElsewhere_waitsForNobodyElse();
    void drafts_areLeftOut();
    void done_staysForAWhile();
    void order_isWhatIsNeededFirst();
    void daysLeft_data();
    void daysLeft();
    void nothing_waits();
};

void TestRequestInbox::status_tellsTheStepOfTheWhole()
{
    Inbox inbox;
    inbox.ask(u"a"_s, u"asked"_s, {u"ILO"_s});
    inbox.ask(u"b"_s, u"offered"_s, {u"ILO"_s});
    inbox.ask(u"c"_s, u"accepted"_s, {u"ILO"_s});
    inbox.ask(u"d"_s, u"delivered"_s, {u"ILO"_s}).deliveredOn = {2014, 4, 1};
    QCOMPARE(inbox.told(), (QStringList{u"a answer"_s, u"b confirm"_s, u"c deliver"_s, u"d done"_s}));
    QCOMPARE(inbox.told(u"ILO"_s), (QStringList{u"a answer"_s, u"b answer"_s, u"c deliver"_s, u"d done"_s}));
    QVERIFY(inbox.told(u"IOM"_s).isEmpty());
}

void TestRequestInbox::offer_countsBeforeTheStatusIsMoved()
{
    Inbox inbox;
    inbox.ask(u"a"_s, u"asked"_s, {u"ILO"_s, u"IOM"_s});
    inbox.offer(u"a"_s, u"IOM"_s, u"offered"_s);
    QCOMPARE(inbox.told(), QStringList{u"a confirm"_s});
    QCOMPARE(inbox.told(u"IOM"_s), QStringList{u"a confirm"_s});
    QCOMPARE(inbox.told(u"ILO"_s), QStringList{u"a answer"_s});
}

void TestRequestInbox::ownPart_isWhatTheAgencyDid()
{
    Inbox inbox;
    inbox.ask(u"a"_s, u"accepted"_s, {u"ILO"_s, u"IOM"_s, u"WHO"_s});
    inbox.offer(u"a"_s, u"ILO"_s, u"accepted"_s);
    inbox.offer(u"a"_s, u"IOM"_s, u"delivered"_s);
    inbox.offer(u"a"_s, u"WHO"_s, u"declined"_s);
    inbox.offer(u"a"_s, u"WB"_s, u"reserve"_s);  // was not asked
    QCOMPARE(inbox.told(u"ILO"_s), QStringList{u"a deliver"_s});
    QCOMPARE(inbox.told(u"IOM"_s), QStringList{u"a done"_s});
    QCOMPARE(inbox.told(u"WHO"_s), QStringList{u"a done"_s});
    QCOMPARE(requestInbox(inbox.data, idOf(u"WHO"_s), inbox.today).first().status, u"declined"_s);
    QCOMPARE(inbox.told(u"WB"_s), QStringList{u"a confirm"_s});
}

void TestRequestInbox::coordinator_seesTheWhole()
{
    Inbox inbox;
    inbox.ask(u"a"_s, u"asked"_s, {u"ILO"_s}).coordinatedBy = idOf(u"Chair"_s);
    inbox.offer(u"a"_s, u"ILO"_s, u"accepted"_s);
    QCOMPARE(inbox.told(u"Chair"_s), QStringList{u"a deliver"_s});
}

void TestRequestInbox::whatIsTakenElsewhere_waitsForNobodyElse()
{
    Inbox inbox;
    inbox.ask(u"a"_s, u"accepted"_s, {u"ILO"_s, u"IOM"_s});
    QCOMPARE(inbox.told(u"IOM"_s), QStringList{u"a deliver"_s});  // nobody wrote down whose offer it was
    inbox.offer(u"a"_s, u"ILO"_s, u"accepted"_s);
    QVERIFY(inbox.told(u"IOM"_s).isEmpty());
}

void TestRequestInbox::drafts_areLeftOut()
{
    Inbox inbox;
    inbox.ask(u"a"_s, u"draft"_s, {u"ILO"_s});
    inbox.ask(u"b"_s, u"word of a newer version"_s, {u"ILO"_s});
    QVERIFY(inbox.told().isEmpty());
    QVERIFY(inbox.told(u"ILO"_s).isEmpty());
}

void TestRequestInbox::done_staysForAWhile()
{
    Inbox inbox;
    inbox.ask(u"last day"_s, u"delivered"_s, {u"ILO"_s}).deliveredOn =
        PartialDate(inbox.today.addDays(-kLatelyDays));
    inbox.ask(u"day before"_s, u"delivered"_s, {u"ILO"_s}).deliveredOn =
        PartialDate(inbox.today.addDays(-kLatelyDays - 1));
    inbox.ask(u"month"_s, u"declined"_s, {u"ILO"_s}).answeredOn = {2014, 3};
    inbox.ask(u"no date"_s, u"withdrawn"_s, {u"ILO"_s}, {});
    QCOMPARE(inbox.told(), (QStringList{u"month done"_s, u"last day done"_s}));
}

void TestRequestInbox::order_isWhatIsNeededFirst()
{
    Inbox inbox;
    inbox.ask(u"no date"_s, u"asked"_s, {u"ILO"_s}, {});
    inbox.ask(u"later"_s, u"asked"_s, {u"ILO"_s}, {2014, 6, 1});
    inbox.ask(u"past"_s, u"asked"_s, {u"ILO"_s}, {2014, 4, 6});
    inbox.ask(u"deliver"_s, u"accepted"_s, {u"ILO"_s}, {2014, 4, 1});
    QCOMPARE(inbox.told(),
             (QStringList{u"past answer"_s, u"later answer"_s, u"no date answer"_s, u"deliver deliver"_s}));
    const QList<InboxLine> lines = requestInbox(inbox.data, {}, inbox.today);
    QVERIFY(lines[0].left == std::optional(DayRange{-4, -4}));
    QVERIFY(!lines[2].left);
}

void TestRequestInbox::daysLeft_data()
{
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("words");
    QTest::newRow("ahead") << 12 << 12 << u"in 12 days"_s;
    QTest::newRow("tomorrow") << 1 << 1 << u"tomorrow"_s;
    QTest::newRow("today") << 0 << 0 << u"today"_s;
    QTest::newRow("yesterday") << -1 << -1 << u"one day past"_s;
    QTest::newRow("past") << -4 << -4 << u"4 days past"_s;
    QTest::newRow("a month ahead") << 3 << 33 << u"in 3 to 33 days"_s;
    QTest::newRow("this month") << -9 << 20 << u"within 20 days"_s;
    QTest::newRow("last month") << -40 << -10 << u"10 to 40 days past"_s;
}

void TestRequestInbox::daysLeft()
{
    QFETCH(int, least);
    QFETCH(int, most);
    QFETCH(QString, words);
    QCOMPARE(daysLeftText({least, most}), words);
}

void TestRequestInbox::nothing_waits()
{
    QVERIFY(requestInbox({}, {}, QDate(2014, 4, 10)).isEmpty());
    QVERIFY(requestInbox({}, idOf(u"ILO"_s), QDate(2014, 4, 10)).isEmpty());
}

QTEST_GUILESS_MAIN(TestRequestInbox)
#include "tst_requestinbox.moc"
