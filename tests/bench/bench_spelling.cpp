// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a key takes in a text of 20 000 characters while its words are judged, beside the same key in a bare editor.
// Uses the dictionaries of this computer.

#include "tests/bench/benchrecords.h"
#include "ui/fields/growingtextedit.h"
#include "ui/fields/spellmarks.h"
#include "ui/services/dictionary.h"
#include "ui/services/preferences.h"
#include "ui/services/spellchecker.h"
#include "ui/services/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace tri::ui;
using namespace tri::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRuns = 200;

/// The time of each turn of the event loop until nothing is left to judge.
QList<double> turns(const SpellMarks &marks)
{
    QList<double> times;
    while (!marks.isIdle()) {
        QElapsedTimer timer;
        timer.start();
        QCoreApplication::processEvents();
        times << double(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    return times;
}

QList<double> keys(QPlainTextEdit &edit)
{
    edit.setFocus();
    edit.moveCursor(QTextCursor::Start);
    edit.moveCursor(QTextCursor::NextWord);
    const QString typed = u"migratoin and developmnet "_s;
    int at = 0;
    return timings(kRuns, [&] {
        QTest::keyClick(&edit, typed[at++ % typed.size()].toLatin1());
        QCoreApplication::processEvents();
    });
}

void print(const char *what, const QList<double> &times, double bare)
{
    if (times.isEmpty())
        return;
    std::printf("%-44s %8.2f ms %8.2f ms (95 of 100) %6.2f x\n", what, median(times), percentile95(times),
                percentile95(times) / bare);
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"settings.ini"_s));
    SpellChecker checker(dictionaryFolders(folder.path()), preferences);
    if (checker.ready(u"en"_s) != SpellChecker::State::Ready) {
        std::puts("no English dictionary here");
        return 1;
    }
    Theme theme;
    AppContext context;
    context.theme = &theme;
    context.preferences = &preferences;
    context.spelling = &checker;
    const QString sentence =
        u"The Forum keeps its informal, Sate-led charakter and reports on what was reached. "_s;
    for (const QString &end : {u" "_s, u"\n"_s}) {
        const QString text = (sentence + end).repeated(20'000 / int(sentence.size()) + 1);
        QPlainTextEdit bare;
        GrowingTextEdit judged;
        judged.checkSpelling(context);
        for (QPlainTextEdit *edit : {&bare, static_cast<QPlainTextEdit *>(&judged)}) {
            edit->resize(700, 300);
            edit->setPlainText(text);
            edit->show();
            edit->activateWindow();
            (void)QTest::qWaitForWindowActive(edit);
        }
        auto *marks = judged.findChild<SpellMarks *>();
        std::printf("%s, %lld characters\n", end == u"\n" ? "paragraphs" : "one paragraph",
                    (long long)text.size());
        const QList<double> first = turns(*marks);
        bare.activateWindow();
        const QList<double> base = keys(bare);
        print("a key, bare editor", base, percentile95(base));
        judged.activateWindow();
        print("a key, words judged", keys(judged), percentile95(base));
        checker.setOn(false);
        turns(*marks);
        print("a key, judging switched off", keys(judged), percentile95(base));
        checker.setOn(true);
        turns(*marks);
        print("a turn of the event loop, judging it all", first, percentile95(base));
    }
    return 0;
}
