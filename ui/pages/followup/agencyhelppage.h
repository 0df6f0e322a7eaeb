// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/agencyhelp.h"
#include "ui/services/appcontext.h"
#include "ui/widgets/page.h"

class QStackedWidget;
class QTreeWidget;

namespace tri::ui {

class EmptyState;
class LatestWork;
class NoticeBar;
class PageHeader;
class ThemedLabel;

/// How agencies could help with a recommendation: by mandate, earlier support, projects and people, each with its reason.
/// Nobody is measured: the list says what is entered.
class AgencyHelpPage final : public Page {
    Q_OBJECT
public:
    /// Under which the desk shows this page in place of a paper.
    static constexpr auto kKey = "agency_help";
    enum Column { Name, Why, Load, Columns };

    AgencyHelpPage(const AppContext &context, const RecordId &recommendation, QWidget *parent = nullptr);
    ~AgencyHelpPage() override;

    [[nodiscard]] QString title() const override { return tr("How agencies could help"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString helpId() const override { return QStringLiteral("planning-fit"); }
    [[nodiscard]] RecordId currentRecord() const override;
    [[nodiscard]] QList<QAction *> pageActions() override { return {m_open, m_support}; }
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void refresh() override;
    void focusFirst() override;
    bool reveal(const RecordId &id) override;

    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    [[nodiscard]] bool isBusy() const;

private:
    struct Told {
        std::optional<Recommendation> recommendation;
        QList<AgencyHelp> agencies;
        std::optional<Problem> problem;
    };
    void setUpList();
    void fill();
    void showCurrent();
    [[nodiscard]] QString whyText(const AgencyHelp &help, const QString &between) const;

    AppContext m_context;
    RecordId m_recommendation;
    RecordId m_wanted;
    Told m_told;
    PageHeader *m_header;
    NoticeBar *m_notice;
    ThemedLabel *m_summary;
    QStackedWidget *m_stack;
    QTreeWidget *m_list;
    EmptyState *m_nothing;
    ThemedLabel *m_detail;
    QAction *m_open;
    QAction *m_support;
    LatestWork *m_work;
};

}  // namespace tri::ui
