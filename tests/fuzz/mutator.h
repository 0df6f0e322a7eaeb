// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

namespace tri::fuzz {

/// Changes files at random, the same way for the same seed.
class Mutator {
public:
    explicit Mutator(quint32 seed, QList<QByteArray> words) : m_random(seed), m_words(std::move(words)) {}

    /// One to five changes: a bit, a piece taken out or doubled, one of the words put in, a number, the end cut off.
    [[nodiscard]] QByteArray changed(QByteArray bytes);
    [[nodiscard]] QByteArray withWord(QByteArray bytes);

private:
    [[nodiscard]] int below(qsizetype end) { return m_random.bounded(std::max(1, int(end))); }
    void changeOnce(QByteArray &bytes);
    void changeNumber(QByteArray &bytes, qsizetype from);

    QRandomGenerator m_random;
    QList<QByteArray> m_words;
};

}  // namespace tri::fuzz
