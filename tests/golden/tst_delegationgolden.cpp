// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The checklist of a delegation as it is meant to be, on a day of the sample.

#include "core/brief/briefs.h"
#include "core/kinds/allkinds.h"
#include "core/workspace/starter.h"
#include "tests/support/golden.h"
#include "tests/support/workspacefixture.h"
#include "ui/render/paginator.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestDelegationGolden final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_workspace = must(createStarter(m_fixture.path(u"sample"_s), m_fixture.options(), true));
    }
    void text_isTheGoldenOne_data();
    void text_isTheGoldenOne();
    void everyLanguage_hasItsWords();

private:
    [[nodiscard]] BriefRequest request(const QString &state, const QString &language = u"en"_s,
                                       bool shared = false) const
    {
        BriefRequest out{.recipe = u"delegation_checklist"_s,
                         .sharedCopy = shared,
                         .language = language,
                         .date = QDate(2014, 4, 7)};
        out.meeting = must(m_workspace->byReference(u"GFMD7"_s));
        out.record = must(m_workspace->byReference(state));
        return out;
    }

    WorkspaceFixture m_fixture{allKinds()};
    std::unique_ptr<Workspace> m_workspace;
};

void TestDelegationGolden::text_isTheGoldenOne_data()
{
    QTest::addColumn<BriefRequest>("request");
    QTest::newRow("delegation") << request(u"BD"_s);
    QTest::newRow("delegation-ar") << request(u"BD"_s, u"ar"_s);
    QTest::newRow("delegation-shared") << request(u"MX"_s, u"en"_s, true);
}

void TestDelegationGolden::text_isTheGoldenOne()
{
    QFETCH(BriefRequest, request);
    const QString difference =
        differenceFromGoldenPaper(*m_workspace, request, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestDelegationGolden::everyLanguage_hasItsWords()
{
    const QHash<QString, QString> titles{{u"en"_s, u"Delegation checklist"_s},
                                         {u"fr"_s, u"Liste de contrôle de la délégation"_s},
                                         {u"es"_s, u"Lista de verificación de la delegación"_s},
                                         {u"ru"_s, u"Контрольный список делегации"_s},
                                         {u"zh"_s, u"代表团准备清单"_s},
                                         {u"ar"_s, u"قائمة مراجعة الوفد"_s}};
    for (auto it = titles.begin(); it != titles.end(); ++it)
        for (const QString &state : {u"BD"_s, u"GH"_s, u"MX"_s, u"VA"_s})
            for (const bool shared : {false, true}) {
                const BriefDocument made = must(makeBrief(*m_workspace, request(state, it.key(), shared)));
                QVERIFY2(toText(made).contains(it.value()), qPrintable(it.key()));
                QVERIFY(!ui::paginate(made).pages.isEmpty());
            }
}

QTEST_MAIN(TestDelegationGolden)
#include "tst_delegationgolden.moc"
