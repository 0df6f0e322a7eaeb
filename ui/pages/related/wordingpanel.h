// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localtext.h"
#include "ui/services/appcontext.h"

#include <QWidget>

class QListWidget;

namespace tri::ui {

class TextPair;

/// In which languages a recommendation has a wording, which is the original, which translations are older than it; and the
/// chosen one beside the original.
class WordingPanel final : public QWidget {
    Q_OBJECT
public:
    WordingPanel(const AppContext &context, QWidget *parent = nullptr);
    void showRecord(const RecordId &recommendation);  ///< null = none
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void fieldWanted(const QString &field);  ///< of the record's form

private:
    void fill();
    void compare();
    [[nodiscard]] QString stateOf(const QString &language, const QStringList &stale) const;
    void showEvent(QShowEvent *event) override;

    AppContext m_context;
    QListWidget *m_list;
    TextPair *m_pair;
    RecordId m_recommendation;
    LocalText m_text;
    bool m_old = true;
};

}  // namespace tri::ui
