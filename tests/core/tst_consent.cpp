// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An experience goes to others only with the consent of those who made it; the paper says whom to ask.

#include "core/brief/briefs.h"
#include "core/exchange/exporter.h"
#include "core/kinds/agendaitem.h"
#include "core/kinds/experiencereview.h"
#include "core/kinds/meeting.h"
#include "tests/core/evidencesample.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

struct Printed {
    QString text;
    QString leftOut;
};

class ConsentFile : public BriefWorkspace {
public:
    explicit ConsentFile(const Experience &practice)
    {
        addActors();
        add(practice);
        add(Meeting{.id = idOf(u"meeting"_s), .title = en(u"Meeting"_s), .from = PartialDate(2014, 4, 3)});
        AgendaItem item{.id = idOf(u"item"_s), .title = en(u"Item"_s)};
        item.meeting = idOf(u"meeting"_s);
        item.number = u"1"_s;
        item.related = {practice.id};
        add(item);
        if (!commit())
            qFatal("not kept");
    }
    [[nodiscard]] Printed print(bool shared)
    {
        BriefRequest request;
        request.meeting = idOf(u"meeting"_s);
        request.sharedCopy = shared;
        request.date = QDate(2014, 4, 1);
        const auto made = makeBrief(workspace(), request);
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        return {toText(*made), made->leftOut.join(u'\n')};
    }
};

Experience practice(const QString &consent)
{
    Experience out = experience(u"EXP-QUOKKA"_s);
    out.consent = consent;
    out.handling = u"shared"_s;
    out.states = {idOf(u"SE"_s)};
    return out;
}

}  // namespace

class ConsentTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sharedCopy_needsConsent_data();
    void sharedCopy_needsConsent();
    void whoCarriedItOut_isAsked();
    void withoutNames_itSaysSo();
    void handlingIsToldFirst();
    void files_needConsent_data();
    void files_needConsent();
    void files_tellHowManyAndWhomToAsk();
    void filesForOurOffice_holdAll();
    void linkToOneWithoutConsent_isTakenOut();
    void reviewOfOneWithoutConsent_staysToo();
};

void ConsentTest::sharedCopy_needsConsent_data()
{
    QTest::addColumn<QString>("consent");
    QTest::addColumn<QString>("words");
    QTest::newRow("given") << u"given"_s << QString();
    QTest::newRow("nothing said")
        << QString() << u"Ask Sweden for consent, then set “Consent” to “Given” (1): EXP-QUOKKA"_s;
    QTest::newRow("not asked") << u"not_asked"_s << u"Ask Sweden for consent"_s;
    QTest::newRow("asked") << u"asked"_s << u"Sweden was asked for consent; remind them"_s;
    QTest::newRow("refused") << u"refused"_s
                             << u"consent was refused; they stay in our office (1): EXP-QUOKKA"_s;
}

void ConsentTest::sharedCopy_needsConsent()
{
    QFETCH(QString, consent);
    QFETCH(QString, words);
    ConsentFile file(practice(consent));
    const Printed office = file.print(false);
    QVERIFY2(office.text.contains(u"EXP-QUOKKA"_s), qPrintable(office.text));
    QVERIFY(!office.leftOut.contains(u"consent"_s));
    const Printed shared = file.print(true);
    QCOMPARE(shared.text.contains(u"EXP-QUOKKA"_s), words.isEmpty());
    if (words.isEmpty())
        QVERIFY2(!shared.leftOut.contains(u"EXP-QUOKKA"_s), qPrintable(shared.leftOut));
    else
        QVERIFY2(shared.leftOut.contains(words), qPrintable(shared.leftOut));
}

void ConsentTest::whoCarriedItOut_isAsked()
{
    Experience one = practice({});
    one.lead = {idOf(u"TR"_s)};
    ConsentFile file(one);
    const QString leftOut = file.print(true).leftOut;
    QVERIFY2(leftOut.contains(u"Ask Turkey for consent"_s),
             qPrintable(leftOut));  // its name on the day of the meeting
}

void ConsentTest::withoutNames_itSaysSo()
{
    Experience one = practice({});
    one.states = {};
    ConsentFile file(one);
    const QString leftOut = file.print(true).leftOut;
    QVERIFY2(leftOut.contains(u"Ask those who made them for consent"_s), qPrintable(leftOut));
}

void ConsentTest::handlingIsToldFirst()
{
    Experience one = practice({});
    one.handling = u"internal"_s;
    ConsentFile file(one);
    const Printed shared = file.print(true);
    QVERIFY(!shared.text.contains(u"EXP-QUOKKA"_s));
    QVERIFY2(shared.leftOut.contains(u"internal or sensitive"_s) && !shared.leftOut.contains(u"consent"_s),
             qPrintable(shared.leftOut));
}

void ConsentTest::files_needConsent_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("consent");
    for (const auto &[format, name] : {std::pair(0, "csv"), std::pair(1, "xlsx"), std::pair(2, "json")})
        for (const char *consent : {"", "not_asked", "asked", "refused", "given"})
            QTest::addRow("%s %s", name, consent) << format << QString::fromLatin1(consent);
}

void ConsentTest::files_needConsent()
{
    QFETCH(int, format);
    QFETCH(QString, consent);
    ConsentFile file(practice(consent));
    const Query query{.kind = &kindOf<Experience>().spec};
    const auto write = format == 0 ? exportCsv : format == 1 ? exportXlsx : exportJson;
    const bool given = consent == u"given";
    for (const Handling level : {Handling::Shared, Handling::Internal}) {
        const auto made = write(file.workspace(), query, level, nullptr);
        QVERIFY(made);
        const bool goes = given || level == Handling::Internal;
        QCOMPARE(made->records, goes ? 1 : 0);
        QCOMPARE(made->recordsLeftOut, goes ? 0 : 1);
        QCOMPARE(made->hidden, 0);  // it is not its handling
        QCOMPARE(made->notes.isEmpty(), goes);
        if (format != 1)
            QCOMPARE(made->bytes.contains("QUOKKA"), goes);
    }
}

void ConsentTest::files_tellHowManyAndWhomToAsk()
{
    Experience refused = practice(u"refused"_s);
    refused.id = idOf(u"other"_s);
    refused.reference = u"EXP-NUMBAT"_s;
    ConsentFile file(practice({}));
    file.add(refused);
    QVERIFY(file.commit());
    const auto made = exportCsv(file.workspace(), {.kind = &kindOf<Experience>().spec}, Handling::Public);
    QVERIFY(made);
    // Both are above public; nothing is said of consent then.
    QCOMPARE(made->hidden, 2);
    const auto shared = exportCsv(file.workspace(), {.kind = &kindOf<Experience>().spec}, Handling::Shared);
    const QString notes = shared->notes.join(u'\n');
    QVERIFY2(notes.contains(u"consent to share is not given: 2"_s), qPrintable(notes));
    QVERIFY2(notes.contains(u"Ask Sweden for consent, then set “Consent” to “Given” (1): EXP-QUOKKA"_s),
             qPrintable(notes));
    QVERIFY2(notes.contains(u"consent was refused; they stay in our office (1): EXP-NUMBAT"_s),
             qPrintable(notes));
}

void ConsentTest::filesForOurOffice_holdAll()
{
    ConsentFile file(practice(u"refused"_s));
    const auto made = exportCsv(file.workspace(), {.kind = &kindOf<Experience>().spec});
    QVERIFY(made && made->isComplete());
    QCOMPARE(made->records, 1);
}

void ConsentTest::linkToOneWithoutConsent_isTakenOut()
{
    ConsentFile file(practice({}));
    const Query items{.kind = &kindOf<AgendaItem>().spec};
    const auto shared = exportJson(file.workspace(), items, Handling::Shared);
    QVERIFY(shared);
    QCOMPARE(shared->linksLeftOut, 1);
    QVERIFY(!shared->bytes.contains(practice({}).id.toString().toLatin1()));
    const auto office = exportJson(file.workspace(), items, Handling::Internal);
    QVERIFY(office->bytes.contains(practice({}).id.toString().toLatin1()));
}

void ConsentTest::reviewOfOneWithoutConsent_staysToo()
{
    ConsentFile file(practice({}));
    ExperienceReview review{.id = idOf(u"review"_s), .experience = practice({}).id};
    review.reviewerText = u"Bilby"_s;
    review.handling = u"shared"_s;
    file.add(review);
    QVERIFY(file.commit());
    const Query reviews{.kind = &kindOf<ExperienceReview>().spec};
    const auto shared = exportCsv(file.workspace(), reviews, Handling::Shared);
    QVERIFY(shared);
    QCOMPARE(shared->records, 0);
    QVERIFY2(shared->notes.value(0).contains(u"belong to an experience without consent: 1"_s)
                 && shared->notes.value(1).contains(u"Ask Sweden"_s),
             qPrintable(shared->notes.join(u'\n')));
    QCOMPARE(exportCsv(file.workspace(), reviews)->records, 1);
}

QTEST_GUILESS_MAIN(ConsentTest)
#include "tst_consent.moc"
