// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers written on paper come back behind the codes of their items; a slip is told, and never lands elsewhere.

#include "core/brief/briefs.h"
#include "core/kinds/agendaitem.h"
#include "core/kinds/allkinds.h"
#include "core/kinds/outcome.h"
#include "core/rules/answercodes.h"
#include "tests/support/workspacefixture.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestAnswerCodes final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everySlipShows();
    void codesAreFarApart();
    void codeStandsOnPaper();
    void answersBecomeOutcomes();
    void formsOfWriting_data();
    void formsOfWriting();
    void whatIsWrong_isTold_data();
    void whatIsWrong_isTold();
    void secondTime_nothingIsNew();

private:
    [[nodiscard]] AgendaItem item(const QString &number);
    [[nodiscard]] QList<TypedAnswer> typed(const QString &text);

    WorkspaceFixture m_fixture{allKinds()};
    std::unique_ptr<Workspace> m_workspace;
    Meeting m_meeting;
};

void TestAnswerCodes::init()
{
    m_workspace = m_fixture.sample();
    Reader reader(*m_workspace);
    m_meeting = *reader.one<Meeting>(must(m_workspace->byReference(u"TRI-2014-04"_s)));
}

AgendaItem TestAnswerCodes::item(const QString &number)
{
    Reader reader(*m_workspace);
    for (const AgendaItem &one : reader.linked<AgendaItem>("meeting", m_meeting.id))
        if (one.number == number)
            return one;
    return {};
}

QList<TypedAnswer> TestAnswerCodes::typed(const QString &text)
{
    Reader reader(*m_workspace);
    return readAnswers(reader, m_meeting, text, u"en"_s);
}

void TestAnswerCodes::everySlipShows()
{
    const QString signs = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
    const QString code = answerCode(item(u"4"_s).id);
    QCOMPARE(code.size(), 5);
    for (qsizetype at = 0; at < code.size(); ++at)
        for (const QChar sign : signs) {
            QString slip = code;
            slip[at] = sign;
            const TypedAnswer answer = typed(slip + u" D: Agreed"_s).first();
            QCOMPARE(answer.problem.isEmpty(), sign == code[at]);
        }
}

void TestAnswerCodes::codesAreFarApart()
{
    QSet<QString> codes;
    for (int i = 0; i < 200; ++i)
        codes << answerCode(m_workspace->newId());
    QVERIFY(codes.size() > 198);
}

void TestAnswerCodes::codeStandsOnPaper()
{
    BriefRequest request{.meeting = m_meeting.id};
    request.pages.answerCodes = true;
    const auto brief = makeBrief(*m_workspace, request);
    QVERIFY(brief);
    const QString text = toText(*brief);
    QVERIFY2(text.contains(u"To type back: %1 D: decision"_s.arg(answerCode(item(u"4"_s).id))),
             qPrintable(text));
    request.pages.answerCodes.reset();
    QVERIFY(!toText(*makeBrief(*m_workspace, request)).contains(u"To type back"_s));
}

void TestAnswerCodes::answersBecomeOutcomes()
{
    const QString text =
        u"%1 D: The offer stands.\n%1 a: The ILO circulates\n   the list by 2 May\n\n3 (b) N: Noted."_s.arg(
            answerCode(item(u"4"_s).id));
    const QList<TypedAnswer> answers = typed(text);
    QCOMPARE(answers.size(), 3);
    QCOMPARE(answers[2].line, 5);
    Reader reader(*m_workspace);
    const auto change =
        enterAnswers(reader, m_meeting, answers, u"en"_s, [this] { return m_workspace->newId(); });
    QVERIFY(change);
    QVERIFY(m_workspace->apply(*change));
    Reader after(*m_workspace);
    QStringList references;
    QSet<QString> seen;
    for (const RecordChange &one : change->records) {
        const auto outcome = after.one<Outcome>(one.id);
        QVERIFY(outcome);
        QVERIFY(!seen.contains(outcome->reference));
        seen << outcome->reference;
        references << outcome->kind + u'|' + outcome->text.in(u"en"_s);
    }
    QCOMPARE(references,
             (QStringList{u"decision|The offer stands."_s, u"action|The ILO circulates the list by 2 May"_s,
                          u"note|Noted."_s}));
    // One step, undone in one.
    QVERIFY(m_workspace->undo());
    Reader undone(*m_workspace);
    QVERIFY(!undone.one<Outcome>(change->records.first().id));
}

void TestAnswerCodes::formsOfWriting_data()
{
    QTest::addColumn<QString>("named");
    for (const char *named : {"3 (b)", "3b", "3B", "3(b)", "3 b", "3b."})
        QTest::newRow(named) << QString::fromLatin1(named);
    QTest::newRow("code in small letters") << u"CODE"_s;
}

void TestAnswerCodes::formsOfWriting()
{
    QFETCH(QString, named);
    if (named == u"CODE")
        named = answerCode(item(u"3 (b)"_s).id).toLower().replace(u'0', u'o').replace(u'1', u'l');
    const TypedAnswer answer = typed(named + u"  n ： Noted."_s).first();
    QVERIFY2(answer.problem.isEmpty(), qPrintable(answer.problem));
    QCOMPARE(answer.item, item(u"3 (b)"_s).id);
    QCOMPARE(answer.kind, u"note"_s);
    QCOMPARE(answer.text, u"Noted."_s);
}

void TestAnswerCodes::whatIsWrong_isTold_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("told");
    QTest::newRow("no code") << u"The offer stands."_s << u"Write the code"_s;
    QTest::newRow("no letter") << u"%1 The offer stands."_s << u"Write the code"_s;
    QTest::newRow("another letter") << u"%1 X: The offer stands."_s << u"“X” stands for no kind"_s;
    QTest::newRow("no words") << u"%1 D:"_s << u"words are missing"_s;
    QTest::newRow("unknown") << u"99 D: The offer stands."_s << u"neither a code nor a number"_s;
    QTest::newRow("of another meeting") << u"%2 D: The offer stands."_s << u"not of this meeting"_s;
}

void TestAnswerCodes::whatIsWrong_isTold()
{
    QFETCH(QString, line);
    QFETCH(QString, told);
    Reader reader(*m_workspace);
    QString other;
    for (const AgendaItem &one : reader.all<AgendaItem>())
        if (one.meeting != m_meeting.id)
            other = answerCode(one.id);
    QVERIFY(!other.isEmpty());
    line.replace(u"%1"_s, answerCode(item(u"4"_s).id)).replace(u"%2"_s, other);
    const TypedAnswer answer = typed(line).first();
    QVERIFY2(answer.problem.contains(told), qPrintable(answer.problem));
    const auto change =
        enterAnswers(reader, m_meeting, {answer}, u"en"_s, [this] { return m_workspace->newId(); });
    QVERIFY(change && change->isEmpty());
}

void TestAnswerCodes::secondTime_nothingIsNew()
{
    const QString line = u"4 D: The offer stands."_s;
    const QList<TypedAnswer> twice = typed(line + u'\n' + line);
    QVERIFY(twice[0].isNew());
    QVERIFY(twice[1].known);
    Reader reader(*m_workspace);
    QVERIFY(m_workspace->apply(
        *enterAnswers(reader, m_meeting, twice, u"en"_s, [this] { return m_workspace->newId(); })));
    const TypedAnswer again = typed(u"4 d: the offer stands."_s).first();
    QVERIFY(again.known && again.problem.isEmpty());
}

QTEST_GUILESS_MAIN(TestAnswerCodes)
#include "tst_answercodes.moc"
