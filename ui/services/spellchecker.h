// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/services/spellwords.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThreadPool>

#include <memory>

namespace tri {
class Workspace;
}

namespace tri::ui {

class Dictionary;
class Preferences;
class SpellTerms;

/// Judges words by the dictionaries of this computer, the person's own words and the workspace's terms. A dictionary is
/// read once, in the background, when a language is first asked for; until then its words count as right.
class SpellChecker final : public QObject {
    Q_OBJECT
public:
    static constexpr int kMostSuggestions = 6;
    enum class State {
        Unknown,  ///< not asked for yet
        Reading,
        Ready,
        Missing,  ///< this computer has no dictionary for the language
        Broken,   ///< it has one that cannot be used
    };

    /// @p folders are searched in order (dictionaryFolders). Own words are kept in @p preferences.
    SpellChecker(QStringList folders, Preferences &preferences, QObject *parent = nullptr);
    ~SpellChecker() override;

    void setWorkspace(const Workspace *workspace);
    [[nodiscard]] bool isOn() const;
    void setOn(bool on);

    /// Begins to read the dictionary when that was not done; never waits.
    State request(const QString &language);
    /// Likewise, and waits for it: for a command whose answer needs it.
    State ready(const QString &language);
    /// What to tell the person about a language that cannot be checked; "" when it can, or when no dictionary exists.
    [[nodiscard]] QString stateText(const QString &language) const;

    /// Wrong words and wrong parts of words, in order; none while off or not ready.
    [[nodiscard]] QList<TextSpan> wrongWords(const QString &text, const QString &language);
    [[nodiscard]] bool isRight(const QString &word, const QString &language);
    [[nodiscard]] QStringList suggestions(const QString &word, const QString &language) const;

    void addWord(const QString &word);
    void removeWord(const QString &word);
    [[nodiscard]] bool isOwnWord(const QString &word) const;
    void ignore(const QString &word);  ///< until the program ends

Q_SIGNALS:
    void changed();                         ///< texts are to be judged again
    void uncheckable(const QString &text);  ///< stateText, once a language and session

private:
    struct Shelf {
        State state = State::Unknown;
        std::shared_ptr<Dictionary> dictionary;
        QString problem;
        QHash<QString, bool> judged;
    };
    void onRead(const QString &language, const Result<std::shared_ptr<Dictionary>> &found);
    void forget();  ///< what was judged
    [[nodiscard]] bool judge(const QString &word, const QString &language, const Dictionary &dictionary);

    QStringList m_folders;
    Preferences &m_preferences;
    SpellTerms *m_terms;
    QHash<QString, Shelf> m_shelves;
    QSet<QString> m_own;      // folded
    QSet<QString> m_ignored;  // folded
    QThreadPool m_readers;    // last: its destructor waits for the one at work
};

}  // namespace tri::ui
