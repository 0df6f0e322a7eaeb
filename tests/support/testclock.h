// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/recordid.h"

namespace tri::test {

/// A clock that moves one second with each look, from wherever it is set.
class TestClock final : public Clock {
public:
    explicit TestClock(QDateTime start = QDateTime(QDate(2014, 4, 1), QTime(9, 0), Qt::UTC)) : m_now(std::move(start)) {}
    QDateTime now() const override
    {
        m_now = m_now.addSecs(1);
        return m_now;
    }
    void set(const QDateTime &now) { m_now = now; }

private:
    mutable QDateTime m_now;
};

/// Repeatable ids (SplitMix64).
class TestIds final : public IdSource {
public:
    explicit TestIds(quint64 seed) : m_state(seed) {}
    quint64 next() override
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31U);
    }

private:
    quint64 m_state;
};

}  // namespace tri::test
