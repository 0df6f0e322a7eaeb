// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/roster.h"
#include "ui/services/appcontext.h"
#include "ui/widgets/page.h"

class QCheckBox;
class QTableWidget;
class QTreeWidget;

namespace tri::ui {

class NoticeBar;
class PageHeader;
class ThemedLabel;

/// Everybody on the roster, theme by language: who is there, and which themes have nobody. The chosen cell lists its people.
class RosterTablePage final : public Page {
    Q_OBJECT
public:
    explicit RosterTablePage(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Roster"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("roster"); }
    [[nodiscard]] RecordId currentRecord() const override;
    [[nodiscard]] QList<QAction *> pageActions() override { return {m_open}; }
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void refresh() override;
    void focusFirst() override;

    [[nodiscard]] QTableWidget *table() const { return m_table; }
    [[nodiscard]] QTreeWidget *people() const { return m_people; }

private:
    void setUpTable();
    void setUpPeople();
    void fill();
    void fitColumns();
    void putCell(int row, int column, const RosterLine &line, const RecordIds &persons);
    void showCell();
    [[nodiscard]] RecordIds personsAt(int row, int column) const;
    [[nodiscard]] QString columnName(int column) const;

    AppContext m_context;
    RosterData m_data;
    RosterTable m_roster;
    QList<RosterLine> m_lines;  ///< those in sight
    PageHeader *m_header;
    NoticeBar *m_notice;
    QCheckBox *m_gaps;
    ThemedLabel *m_summary;
    QTableWidget *m_table;
    ThemedLabel *m_words;
    QTreeWidget *m_people;
    QAction *m_open;
};

}  // namespace tri::ui
