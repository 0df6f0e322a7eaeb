// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/faultreport.h"

#include <QFile>

namespace tri::test {

using namespace Qt::StringLiterals;

bool isFull()
{
    return qEnvironmentVariableIsSet("TRI_FULL");
}

quint32 faultSeed()
{
    bool isNumber = false;
    const quint32 said = qEnvironmentVariable("TRI_FAULT_SEED").toUInt(&isNumber);
    return isNumber ? said : 20140514;
}

FaultReport::FaultReport(QString rows, QString promise, quint32 seed)
    : m_rows(std::move(rows)), m_promise(std::move(promise)), m_seed(seed)
{
}

FaultReport::~FaultReport()
{
    const QString notes = m_skipped.isEmpty() ? m_notes.join(u"; "_s) : u"not tried: "_s + m_skipped;
    qInfo("%s: %lld trials, %lld failures, seed %u%s", qPrintable(m_promise), qlonglong(m_trials),
          qlonglong(m_faults.size()), m_seed, qPrintable(notes.isEmpty() ? notes : u" ("_s + notes + u')'));
    QFile file(qEnvironmentVariable("TRI_FAULT_RESULTS"));
    if (file.fileName().isEmpty() || !file.open(QIODevice::Append))
        return;
    const QStringList cells{m_rows,
                            m_promise,
                            QString::number(m_trials),
                            QString::number(m_faults.size()),
                            QString::number(m_seed),
                            notes};
    file.write(cells.join(u'\t').toUtf8() + '\n');
}

void FaultReport::trial(const QString &where, const QString &wrong)
{
    ++m_trials;
    if (!wrong.isEmpty())
        m_faults << where + u": "_s + wrong;
}

QByteArray FaultReport::text() const
{
    constexpr qsizetype kShown = 12;
    return m_faults.mid(0, kShown).join(u'\n').toUtf8()
        + (m_faults.size() > kShown ? "\n… " + QByteArray::number(m_faults.size()) + " in all"
                                    : QByteArray());
}

}  // namespace tri::test
