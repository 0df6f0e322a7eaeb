// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What translators are sent holds nothing of narrower circles, not even in the name of a record.

#include "core/exchange/translationbook.h"
#include "core/exchange/xliffwriter.h"
#include "core/kinds/experience.h"
#include "core/kinds/position.h"
#include "core/kinds/priority.h"
#include "tests/core/briefworkspace.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestTranslationLeaks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nameOfANarrowRecord_staysHere();
    void narrowField_staysHere();
    void practiceWithoutConsent_staysHere();

private:
    [[nodiscard]] TranslationUnits units(Handling highest)
    {
        const auto found = findTexts(m_file->workspace());
        if (!found)
            qFatal("%s", qPrintable(found.error().text));
        return translationUnits(m_file->workspace(), found->texts,
                                {u"fr"_s, WantedTexts::All, highest, u"en"_s})
            .value();
    }

    std::unique_ptr<BriefWorkspace> m_file;
};

void TestTranslationLeaks::init()
{
    m_file = std::make_unique<BriefWorkspace>();
    m_file->addActors();
    Priority priority{.id = idOf(u"P"_s), .statement = en(u"Hidden aim"_s), .reference = u"P-1"_s};
    priority.handling = u"internal"_s;
    m_file->add(priority);
    Position position{.id = idOf(u"X"_s), .holder = idOf(u"SE"_s), .priority = priority.id};
    position.summary = en(u"They agree in public"_s);
    position.sensitive = en(u"They doubt it in private"_s);
    position.handling = u"public"_s;
    m_file->add(position);
    Experience experience{.id = idOf(u"E"_s), .title = en(u"A practice not agreed on"_s)};
    experience.handling = u"public"_s;
    m_file->add(experience);
    QVERIFY(m_file->commit());
}

void TestTranslationLeaks::nameOfANarrowRecord_staysHere()
{
    const TranslationUnits shared = units(Handling::Shared);
    const QByteArray file = writeXliff(shared);
    QVERIFY(file.contains("They agree in public"));
    QVERIFY(!file.contains("Hidden aim"));
    QVERIFY(writeXliff(units(Handling::Internal)).contains("Hidden aim"));
    for (const TranslationUnit &unit : shared.units)
        QVERIFY2(!unit.title.contains(u"Hidden"), qPrintable(unit.title));
}

void TestTranslationLeaks::narrowField_staysHere()
{
    const TranslationUnits shared = units(Handling::Shared);
    QVERIFY(!writeXliff(shared).contains("in private"));
    const TranslationUnits all = units(Handling::Sensitive);
    QVERIFY(writeXliff(all).contains("in private"));
    QCOMPARE(all.hidden, 0);
    QCOMPARE(shared.units.size() + shared.hidden + shared.consent, all.units.size());
}

void TestTranslationLeaks::practiceWithoutConsent_staysHere()
{
    const TranslationUnits shared = units(Handling::Shared);
    QVERIFY(!writeXliff(shared).contains("not agreed on"));
    QVERIFY(shared.consent > 0);
    QVERIFY(writeXliff(units(Handling::Internal)).contains("not agreed on"));
}

QTEST_GUILESS_MAIN(TestTranslationLeaks)
#include "tst_translationleaks.moc"
