// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/evidence/evidencereading.h"

#include <QTableWidget>

namespace tri::ui {

class Theme;

/// Two to four experiences side by side: problem, actors, action, result, pitfalls and what they teach.
class CompareTable final : public QTableWidget {
    Q_OBJECT
public:
    enum Line { Title, States, Problem, Actors, Action, Result, Pitfalls, Lessons, Looked, LineCount };
    inline static constexpr int kFewest = 2;
    inline static constexpr int kMost = 4;

    CompareTable(const Theme &theme, QWidget *parent);
    void showExperiences(const EvidenceReading &reading, const RecordIds &experiences,
                         const QString &language, const QDate &today);

Q_SIGNALS:
    void opened(const tri::RecordId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] static QString lineText(const EvidenceReading &reading, const Experience &experience,
                                          int line, const QString &language, const QDate &today);
    void fitRows();

    const Theme &m_theme;
};

}  // namespace tri::ui
