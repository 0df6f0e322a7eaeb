// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace tri::samples {

/// Sees whether somebody opens a file, whoever and however shortly.
class FileWatch {
public:
    explicit FileWatch(const QString &path);
    ~FileWatch();
    FileWatch(const FileWatch &) = delete;
    FileWatch &operator=(const FileWatch &) = delete;

    [[nodiscard]] bool works() const { return m_watch >= 0; }
    /// Since it was asked last.
    [[nodiscard]] bool wasOpened();

private:
    int m_device = -1;
    int m_watch = -1;
};

/// What a label or a tool tip that decides by itself what is markup would make of the text: "fetches x", "is a link", "is set
/// in another type" … "" = it shows the signs as they are.
[[nodiscard]] QString actionOf(const QString &text);

/// Which texts below @p root with @p mark in them would act: labels, texts of editors that know markup, tool tips of widgets,
/// actions, rows, columns and tabs. @p seen counts the texts with the mark.
[[nodiscard]] QStringList actingTexts(const QWidget &root, const QString &mark, int *seen = nullptr);

/// Brings up the tool tip of each part in sight, as resting the mouse there does, and says which would act.
[[nodiscard]] QStringList actingTips(QWidget &root, const QString &mark, int *seen = nullptr);

}  // namespace tri::samples
