// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/evidence/evidencepart.h"

class QSpinBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace tri::ui {

class ThemedLabel;

/// What is missing in the chains or wants a second look, in groups, each point with its reason and the way out.
class GapsPart final : public EvidencePart {
    Q_OBJECT
public:
    explicit GapsPart(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Gaps"); }
    [[nodiscard]] QString subtitle() const override;
    void showReading(const SharedReading &reading) override;
    [[nodiscard]] QList<QAction *> actions() const override { return m_actions; }
    void print() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void focusFirst() override;

    [[nodiscard]] QTreeWidget *tree() const { return m_tree; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpActions();
    void setUpTree();
    void build();
    QTreeWidgetItem *addGroup(const QString &key, const QString &title, int count);
    void addPoint(QTreeWidgetItem *group, const RecordId &record, const QString &reason);
    void foldLarge();
    void choose(const RecordId &record, const QString &group);
    void showCurrent();
    [[nodiscard]] RecordId currentRecord() const;

    SharedReading m_reading;
    QTreeWidget *m_tree;
    QSpinBox *m_years;
    ThemedLabel *m_words;
    ThemedLabel *m_none;
    QList<QAction *> m_actions;
    int m_count = 0;
    bool m_first = true;
    QSet<QString> m_folded;  ///< keys of groups
    RecordId m_chosen;       ///< to be chosen once the list is there
    QString m_chosenGroup;
};

}  // namespace tri::ui
