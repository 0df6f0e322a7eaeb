// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The minutes of a meeting of the sample as plain text, as they are meant to be.

#include "core/brief/briefs.h"
#include "core/kinds/allkinds.h"
#include "core/workspace/starter.h"
#include "tests/support/golden.h"
#include "tests/support/workspacefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestMinutesGolden final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void text_isTheGoldenOne_data();
    void text_isTheGoldenOne();

private:
    WorkspaceFixture m_fixture{allKinds()};
    std::unique_ptr<Workspace> m_workspace;
};

void TestMinutesGolden::initTestCase()
{
    m_workspace = must(createStarter(m_fixture.path(u"sample"_s), m_fixture.options(), true));
}

void TestMinutesGolden::text_isTheGoldenOne_data()
{
    QTest::addColumn<BriefRequest>("request");
    const auto row = [this](const char *name, const QString &language, bool shared,
                            const QString &recipe = u"minutes"_s) {
        BriefRequest request{
            .recipe = recipe, .sharedCopy = shared, .language = language, .date = QDate(2014, 1, 30)};
        request.meeting = must(m_workspace->byReference(u"TRI-2014-01"_s));
        request.series = u"Trilateral meeting"_s;
        request.theme = must(m_workspace->byReference(u"T-COSTS"_s, {u"theme"_s}));
        QTest::newRow(name) << request;
    };
    row("minutes-en", u"en"_s, false);
    row("minutes-en-shared", u"en"_s, true);
    for (const char *language : {"ar", "es", "fr", "ru", "zh"})
        row(qPrintable(u"minutes-"_s + QString::fromLatin1(language)), QString::fromLatin1(language), false);
    row("minutes-series", u"en"_s, false, u"minutes_series"_s);
    row("minutes-theme", u"en"_s, false, u"minutes_theme"_s);
}

void TestMinutesGolden::text_isTheGoldenOne()
{
    QFETCH(BriefRequest, request);
    const QString difference =
        differenceFromGoldenPaper(*m_workspace, request, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

QTEST_GUILESS_MAIN(TestMinutesGolden)
#include "tst_minutesgolden.moc"
