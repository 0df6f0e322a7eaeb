// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/roster.h"
#include "ui/services/appcontext.h"
#include "ui/widgets/page.h"

class QCheckBox;
class QComboBox;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace tri::ui {

class EmptyState;
class NoticeBar;
class PageHeader;
class ThemedLabel;

/// Who could answer a request for expertise, or speak to an agenda item: what fits in each person, what does not, and how
/// often each is asked. Nobody is measured: the list says what is entered.
class RosterPage final : public Page {
    Q_OBJECT
public:
    enum Column { Name, From, Fits, Why, Load, Columns };

    /// @p about: a request for expertise or an agenda item.
    RosterPage(const AppContext &context, const RecordId &about, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Who could answer"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("roster"); }
    [[nodiscard]] RecordId currentRecord() const override;
    [[nodiscard]] QList<QAction *> pageActions() override { return {m_offer, m_ask, m_open}; }
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void refresh() override;
    void focusFirst() override;
    bool reveal(const RecordId &id) override;

    [[nodiscard]] QTreeWidget *list() const { return m_list; }

private:
    QWidget *makeBar();
    void setUpList();
    void setUpActions();
    void fillFilters();
    void fill();
    void showMatch(const RosterMatch &match);
    void showDetail();
    void updateActions();
    void offerCurrent();
    void askCurrent();
    void keep(const ChangeSet &change, const QString &done);
    [[nodiscard]] bool passes(const RosterMatch &match) const;
    [[nodiscard]] const RosterMatch *current() const;
    [[nodiscard]] const Person *person(const RecordId &id) const;
    [[nodiscard]] QString needText() const;
    [[nodiscard]] QString loadWords(const RosterLoad &load) const;

    AppContext m_context;
    RecordId m_about;
    RosterData m_data;
    RosterNeed m_need;
    QList<RosterMatch> m_matches;
    PageHeader *m_header;
    NoticeBar *m_notice;
    QComboBox *m_theme;
    QComboBox *m_language;
    QComboBox *m_region;
    QCheckBox *m_free;
    ThemedLabel *m_summary;
    QStackedWidget *m_stack;
    QTreeWidget *m_list;
    EmptyState *m_nobody;
    ThemedLabel *m_detail;
    QAction *m_offer = nullptr;
    QAction *m_ask = nullptr;
    QAction *m_open = nullptr;
};

}  // namespace tri::ui
