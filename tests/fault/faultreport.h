// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tri::test {

/// Whether all is run that is run before a release; else a sample that a change waits for.
[[nodiscard]] bool isFull();
/// How many trials: @p few, or @p all of them.
[[nodiscard]] inline qsizetype trialsOf(qsizetype few, qsizetype all)
{
    return isFull() ? all : few;
}
/// Where random choices begin: the same in each run, unless TRI_FAULT_SEED says otherwise.
[[nodiscard]] quint32 faultSeed();

/// Counts the trials of one promise and tells them at its end: in the output of the test, and as a line of the file that
/// TRI_FAULT_RESULTS names, from which tests/fault/results.sh makes the table.
class FaultReport {
public:
    /// @p rows are those of the list of promises, such as "1, 7".
    FaultReport(QString rows, QString promise, quint32 seed = faultSeed());
    FaultReport(const FaultReport &) = delete;
    FaultReport &operator=(const FaultReport &) = delete;
    ~FaultReport();

    /// One more trial. What was wrong, if anything, is kept with where it happened.
    void trial(const QString &where, const QString &wrong);
    void add(qsizetype trials) { m_trials += trials; }
    /// What is to be read beside the numbers.
    void note(const QString &note) { m_notes << note; }
    /// It was not tried, and why.
    void skip(const QString &why) { m_skipped = why; }
    [[nodiscard]] bool isClean() const { return m_faults.isEmpty(); }
    [[nodiscard]] qsizetype trials() const { return m_trials; }
    /// The first of what was wrong.
    [[nodiscard]] QByteArray text() const;

private:
    QString m_rows;
    QString m_promise;
    quint32 m_seed;
    qsizetype m_trials = 0;
    QStringList m_faults;
    QStringList m_notes;
    QString m_skipped;
};

}  // namespace tri::test

/// Ends the test where something was wrong.
#define VERIFY_CLEAN(report)                                                                                 \
    do {                                                                                                     \
        QVERIFY2((report).trials() > 0, "nothing was tried");                                                \
        QVERIFY2((report).isClean(), (report).text().constData());                                           \
    } while (false)
