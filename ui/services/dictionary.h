// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/userplaces.h"

#include <QStringList>

#include <memory>

class Hunspell;

namespace tri::ui {

/// One spelling dictionary of this computer: a pair of files NAME.aff and NAME.dic, in whatever encoding it says.
class Dictionary {
public:
    /// Reads the pair that @p affix belongs to. Takes a tenth of a second for a large language.
    [[nodiscard]] static Result<std::shared_ptr<Dictionary>> read(const QString &affix);
    ~Dictionary();
    Dictionary(const Dictionary &) = delete;
    Dictionary &operator=(const Dictionary &) = delete;

    /// A word with a letter that the dictionary's encoding lacks is one it does not know.
    [[nodiscard]] bool knows(const QString &word) const;
    [[nodiscard]] QStringList suggestions(const QString &word) const;  ///< best first

private:
    class Encoding;
    Dictionary(std::unique_ptr<Hunspell> engine, std::unique_ptr<Encoding> encoding);

    std::unique_ptr<Hunspell> m_engine;
    std::unique_ptr<Encoding> m_encoding;
};

/// The .aff file for @p language ("fr") in the first of @p folders that has one; "" when none has. A language's usual
/// form is preferred to others of the same language.
[[nodiscard]] QString dictionaryFile(const QStringList &folders, const QString &language);
/// The Debian package that brings a dictionary for @p language; "" for a language that has none.
[[nodiscard]] QString dictionaryPackage(const QString &language);
/// Where dictionaries are found: in "dictionaries" beside the program, where the office has them, in the person's own data,
/// in the system's.
[[nodiscard]] QStringList dictionaryFolders(const QString &programFolder, const UserPlaces &places = {});

}  // namespace tri::ui
