// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/services/appcontext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tri::ui {

/// Two states of a record field by field, side by side, with the words that differ marked; or what became since of the
/// fields that a commit set.
class CompareView final : public QWidget {
    Q_OBJECT
public:
    /// One side of a comparison. Its name stands over the column.
    struct State {
        QString name;
        Row row;
    };

    CompareView(const AppContext &context, QWidget *parent);
    ~CompareView() override;

    /// @p now decides what can be restored: a field whose present value is not the older one.
    void showStates(const State &older, const State &newer, const Row &now);
    /// @p count of the records that the commit changed; those shown may be fewer.
    void showSince(const CommitInfo &commit, const QList<RecordSince> &records, int count);
    void focusFirst();

Q_SIGNALS:
    void closed();
    void fieldRestoreWanted(const QString &field);  ///< to the older state
    void recordRestoreWanted();                     ///< likewise, all of it
    void recordWanted(const tri::RecordId &id);     ///< its page

private:
    void begin(const QString &older, const QString &newer);
    void addNote(const QString &text);
    void addSince(const RecordSince &record, const QStringList &changed);
    void addRecordHead(const RecordSince &record);
    void addField(const FieldSpec &field, const FieldValue &older, const FieldValue &newer, bool restorable);
    void addTexts(const QString &name, const QString &older, const QString &newer,
                  const QString &language = {});
    void finish();

    AppContext m_context;
    QLabel *m_older;
    QLabel *m_newer;
    QScrollArea *m_scroll;
    QPushButton *m_back;
    QPushButton *m_restoreAll;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
};

}  // namespace tri::ui
