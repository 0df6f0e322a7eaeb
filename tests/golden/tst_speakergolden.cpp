// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Speaker briefs as they are meant to be, in both copies and from right to left.

#include "core/brief/briefs.h"
#include "core/kinds/allkinds.h"
#include "core/workspace/starter.h"
#include "tests/support/golden.h"
#include "tests/support/workspacefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestSpeakerGolden final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void text_isTheGoldenOne_data();
    void text_isTheGoldenOne();
};

void TestSpeakerGolden::text_isTheGoldenOne_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("shared");
    QTest::newRow("speaker-office") << u"en"_s << false;
    QTest::newRow("speaker-shared") << u"en"_s << true;
    QTest::newRow("speaker-ar") << u"ar"_s << false;
}

void TestSpeakerGolden::text_isTheGoldenOne()
{
    QFETCH(QString, language);
    QFETCH(bool, shared);
    WorkspaceFixture fixture(allKinds());
    const auto workspace = must(createStarter(fixture.path(u"sample"_s), fixture.options(), true));
    BriefRequest request = paperRequest(u"speaker"_s, must(workspace->byReference(u"TRI-ER-02"_s)));
    request.language = language;
    request.sharedCopy = shared;
    request.date = QDate(2014, 5, 2);
    const QString difference =
        differenceFromGoldenPaper(*workspace, request, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

QTEST_GUILESS_MAIN(TestSpeakerGolden)
#include "tst_speakergolden.moc"
