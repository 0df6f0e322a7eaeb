// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// Small dictionaries of a test's own, in an encoding of its choice.
class DictionaryFolder {
public:
    [[nodiscard]] QString path() const { return m_folder.path(); }

    /// @p words and @p rules stand in the file as they are: bytes of the encoding that @p encoding names.
    void add(const QString &name, const QByteArrayList &words, const QByteArray &encoding = "UTF-8",
             const QByteArray &rules = "TRY esianrtolcdugmphbyfvkwz\n")
    {
        write(name + QStringLiteral(".aff"), "SET " + encoding + "\n" + rules);
        write(name + QStringLiteral(".dic"),
              QByteArray::number(words.size()) + "\n" + words.join('\n') + "\n");
    }
    void addEnglish()
    {
        add(QStringLiteral("en_GB"),
            {"the",  "word",  "words", "work",   "world", "is",    "here",  "migration",
             "well", "being", "don't", "agency", "text",  "a",     "and",   "one",
             "two",  "ward",  "worn",  "wart",   "warm",  "wordy", "sword", "swords"});
    }

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), qPrintable(name));
    }

    QTemporaryDir m_folder;
};
