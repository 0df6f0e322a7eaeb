// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordid.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace tri {
struct CommitEvent;
class Workspace;
}  // namespace tri

namespace tri::ui {

/// The words that the records of a workspace make good: names, acronyms, glossary terms (RecordSpec::terms). Read when
/// first asked for, then kept up to date record by record.
class SpellTerms final : public QObject {
    Q_OBJECT
public:
    explicit SpellTerms(QObject *parent = nullptr);

    void setWorkspace(const Workspace *workspace);     ///< nullptr = none
    [[nodiscard]] bool contains(const QString &word);  ///< without regard to case

Q_SIGNALS:
    void changed();

private:
    void readAll();
    void take(const RecordId &id, const QStringList &words);
    void onCommitted(const CommitEvent &event);

    QPointer<const Workspace> m_workspace;
    QHash<RecordId, QStringList> m_words;  // folded, by the record that brings them
    QHash<QString, int> m_count;           // how many records bring a word
    bool m_read = false;
};

}  // namespace tri::ui
