// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a paper and the screen both have a word for, they call the same in each language.

#include "core/base/localtext.h"
#include "core/base/translations.h"
#include "core/brief/recipe.h"
#include "tests/support/workspacefixture.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

/// A text of the screen.
struct Shown {
    const char *context = nullptr;
    const char *source = nullptr;
    const char *comment = nullptr;
};

/// A word of a recipe, and where the screen has it: where it has two, either will do.
struct Shared {
    const char *recipe;
    const char *key;
    Shown shown;
    Shown other{};
};

constexpr std::array kShared{
    Shared{"request_calendar", "kind_of_paper", {"Paper", "Request calendar"}},
    Shared{"distil", "kind_of_paper", {"Paper", "What experience teaches"}},
    Shared{"distil", "distil_lessons", {"Kind", "Lessons"}},
    Shared{"distil", "col.lesson", {"Field", "Lesson", "lesson"}},
    Shared{"distil", "col.direction", {"Field", "Direction", "evidence_link"}},
    Shared{"distil", "col.strength", {"Field", "Strength", "evidence_link"}},
    Shared{"distil", "col.passage", {"Field", "Passage", "evidence_link"}},
    Shared{"distil", "col.reason", {"Field", "Reason", "evidence_link"}},
    Shared{"distil", "evidence_link.direction.supports", {"Choice", "Supports"}, {"Evidence", "supports"}},
    Shared{"distil", "evidence_link.direction.limits", {"Choice", "Limits"}, {"Evidence", "limits"}},
    Shared{"distil", "evidence_link.direction.contradicts", {"Choice", "Contradicts"}},
    Shared{"distil", "evidence_link.strength.slight", {"Choice", "Slight"}},
    Shared{"distil", "evidence_link.strength.fair", {"Choice", "Fair"}},
    Shared{"distil", "evidence_link.strength.strong", {"Choice", "Strong"}},
    Shared{"evidence_gaps", "kind_of_paper", {"Paper", "Gaps in the evidence"}},
    Shared{"evidence_gaps", "gap_no_evidence", {"tri::ui::GapsPart", "Recommendations without evidence"}},
    Shared{"evidence_gaps", "gap_not_used", {"tri::ui::GapsPart", "Experiences never used"}},
    Shared{"evidence_gaps", "gap_contradicted", {"tri::ui::GapsPart", "Contradictions"}},
    Shared{"evidence_gaps", "gap_circle", {"tri::ui::GapsPart", "Circles"}},
    Shared{"evidence_gaps", "gap_no_ground", {"tri::ui::GapsPart", "Lessons without evidence"}},
    Shared{"evidence_gaps", "gap_old", {"tri::ui::GapsPart", "Old evidence"}},
    Shared{"delegation_checklist", "kind_of_paper", {"Paper", "Delegation checklist"}},
    Shared{"delegation_checklist", "col.ticked", {"tri::ui::DelegationPage", "Ready"}},
    Shared{"delegation_checklist", "col.what", {"tri::ui::DelegationPage", "What"}},
    Shared{"delegation_checklist", "col.why", {"tri::ui::DelegationPage", "Why it is here"}},
    Shared{"profile", "kind_of_paper", {"Paper", "Profile"}},
    Shared{"speaker", "checklist", {"Choice", "Checklist"}, {"Paper", "Checklist"}},
};

/// As it is compared: in a sentence or in a heading, with any kind of blank.
QString even(QString text)
{
    return text.replace(QChar::Nbsp, u' ').toCaseFolded();
}

QString shownIn(const QString &language, const Shown &shown)
{
    return shown.context ? textIn(language, shown.context, shown.source, shown.comment) : QString();
}

}  // namespace

class TestRecipeWords final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void papersUseTheWordsOfTheScreen_data();
    void papersUseTheWordsOfTheScreen();
    void reasonsOfAChecklist_areThoseOfTheScreen();
    void samples_areCalledTheSameInArabic_data();
    void samples_areCalledTheSameInArabic();
};

void TestRecipeWords::papersUseTheWordsOfTheScreen_data()
{
    QTest::addColumn<int>("at");
    for (std::size_t at = 0; at < kShared.size(); ++at)
        QTest::addRow("%s %s", kShared[at].recipe, kShared[at].key) << int(at);
}

void TestRecipeWords::papersUseTheWordsOfTheScreen()
{
    QFETCH(int, at);
    const Shared &one = kShared[std::size_t(at)];
    const Recipe recipe = must(Recipe::load(QString::fromLatin1(one.recipe)));
    for (const QString &language : contentLanguages()) {
        const QString printed = recipe.word(QString::fromLatin1(one.key), language);
        const QString shown = shownIn(language, one.shown);
        QVERIFY2(!printed.isEmpty()
                     && (even(printed) == even(shown) || even(printed) == even(shownIn(language, one.other))),
                 qPrintable(u"%1: “%2” on paper, “%3” on the screen"_s.arg(language, printed, shown)));
    }
}

/// The desk says each reason too, so a new one needs no line here.
void TestRecipeWords::reasonsOfAChecklist_areThoseOfTheScreen()
{
    const Recipe recipe = must(Recipe::load(u"delegation_checklist"_s));
    int held = 0;
    for (const auto &[key, text] : recipe.words().asKeyValueRange()) {
        const QByteArray english = text.in(u"en"_s).toUtf8();
        const bool isSaid = textIn(u"ar"_s, "Delegation", english.constData()) != QString::fromUtf8(english);
        if (!isSaid || !(key.startsWith(u"reason."_s) || key.startsWith(u"group."_s)))
            continue;
        ++held;
        for (const QString &language : contentLanguages())
            QCOMPARE(even(text.in(language)), even(textIn(language, "Delegation", english.constData())));
    }
    QVERIFY2(held > 30, qPrintable(QString::number(held)));
}

void TestRecipeWords::samples_areCalledTheSameInArabic_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"agenda", "coverage", "delegation_checklist", "distil", "evidence_gaps",
                            "followup_list", "followup_matrix", "followup_report", "planning_fit", "profile",
                            "project_list", "project_sheet", "request_calendar", "speaker", "trilateral"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestRecipeWords::samples_areCalledTheSameInArabic()
{
    QFETCH(QString, key);
    const QString note = must(Recipe::load(key)).word(u"sample_note"_s, u"ar"_s);
    QVERIFY2(note.startsWith(u"نموذج: "_s), qPrintable(note));
}

QTEST_GUILESS_MAIN(TestRecipeWords)
#include "tst_recipewords.moc"
