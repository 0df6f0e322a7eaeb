// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/uilanguage.h"
#include "ui/shell/mainwindow.h"

#include <QObject>

#include <memory>

namespace tri::ui {
class PrinterChooser;
}

namespace tri::app {

/// The window of the program in the language that the preferences name. When another one is chosen it is built anew, with
/// what was open in it, while the workspace stays open: so no page needs to know how to change its words.
class Program final : public QObject {
    Q_OBJECT
public:
    struct Setup {
        ui::Theme *theme = nullptr;
        ui::Preferences *preferences = nullptr;
        const Clock *clock = nullptr;
        ui::DocumentController *documents = nullptr;
        ui::FileChooser *files = nullptr;
        ui::PrinterChooser *printers = nullptr;  ///< nullptr = the system's own dialog asks
        ui::SpellChecker *spelling = nullptr;    ///< nullptr = words are not judged
    };
    explicit Program(const Setup &setup, QObject *parent = nullptr);
    ~Program() override;

    [[nodiscard]] ui::MainWindow &window() const { return *m_window; }
    [[nodiscard]] const QString &language() const { return m_language.language(); }
    /// One of contentLanguages(), or kSystemLanguage. Kept in the preferences.
    void setLanguage(const QString &chosen);

Q_SIGNALS:
    void windowChanged();

private:
    void makeWindow(const QVariantMap &left);

    Setup m_setup;
    ui::UiLanguage m_language;
    std::unique_ptr<ui::MainWindow> m_window;
    bool m_isFirst = true;
};

}  // namespace tri::app
