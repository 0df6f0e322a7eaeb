// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <vector>

class QTranslator;

namespace tri::ui {

/// The language of the screen: the program's words and Qt's own, how dates and numbers are written, and the direction. What
/// is built afterwards has it; what stands already keeps its words and is to be built anew.
class UiLanguage {
public:
    UiLanguage();
    ~UiLanguage();  ///< back to the words of the sources
    UiLanguage(const UiLanguage &) = delete;
    UiLanguage &operator=(const UiLanguage &) = delete;

    /// One of contentLanguages().
    void set(const QString &language);
    [[nodiscard]] const QString &language() const { return m_language; }

private:
    void takeAway();

    QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

}  // namespace tri::ui
