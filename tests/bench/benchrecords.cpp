// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchrecords.h"

#include "core/kinds/recommendation.h"

#include <QElapsedTimer>

#include <algorithm>

namespace tri::bench {

using namespace Qt::StringLiterals;

namespace {

const QStringList &words()
{
    static const QStringList list =
        u"migration development labour mobility recruitment costs remittances diaspora rights protection "
        u"data evidence "
        "partnership planning national regional return integration health education children women climate "
        "crisis "
        "skills social policy coherence agency government roundtable forum meeting follow support review"_s
            .split(u' ');
    return list;
}

QString sentence(test::TestIds &random, int count)
{
    QString out;
    for (int i = 0; i < count; ++i)
        out += words()[qsizetype(random.next() % quint64(words().size()))] + u' ';
    return out.trimmed();
}

}  // namespace

Row benchRow(Workspace &workspace, test::TestIds &random, int i)
{
    Recommendation r;
    r.id = workspace.newId();
    r.reference = u"B-"_s + QString::number(i).rightJustified(6, u'0');
    r.shortTitle = LocalText(u"en"_s, sentence(random, 6));
    r.text = LocalText(u"en"_s, sentence(random, 25) + (i % 1000 == 0 ? u" kampala"_s : QString()));
    r.kind = i % 2 ? u"recommendation"_s : u"outcome"_s;
    r.date = PartialDate(2007 + i % 9, 1 + i % 12);
    r.otherAddressees = u"States of origin"_s;
    r.source = u"Made for a measurement."_s;
    r.verification = u"invented"_s;
    return toRow(r);
}

QList<double> timings(int runs, const std::function<void()> &work)
{
    QList<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times << double(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    return times;
}

double median(const QList<double> &sorted)
{
    return sorted[sorted.size() / 2];
}

double percentile95(const QList<double> &sorted)
{
    return sorted[std::min<qsizetype>(sorted.size() - 1, sorted.size() * 95 / 100)];
}

}  // namespace tri::bench
