// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appcontext.h"
#include "ui/widgets/pageoffer.h"

#include <functional>

namespace tri::ui {

class Page;

/// One thing that can be made or shown of a record.
struct RecordOffer {
    QString key;  ///< object name of its action
    QString icon;
    QString text;
    QString toolTip;
    QString whenNone;  ///< what to do first where no record is meant yet
    std::function<void(const RecordId &)> show;
};

/// Papers and pages of the record that a page is about, or that is selected in its list.
class RecordOffers final : public PageOffer {
    Q_OBJECT
public:
    using Subject = std::function<RecordId()>;
    /// @p subject tells the record; without one it is the page's current record.
    RecordOffers(const AppContext &context, Page *page, const QList<RecordOffer> &offers,
                 Subject subject = {});

    [[nodiscard]] QList<QAction *> actions() const override { return m_actions; }

private:
    void show(const RecordOffer &offer);

    AppContext m_context;
    Page *m_page;
    Subject m_subject;
    QList<QAction *> m_actions;
};

/// What there is of records of the page's kind: their profile, who could answer a request and what the speaker has to know,
/// the delegation of a State, reports and handovers. On pages of other kinds nothing happens.
void offerPapers(const AppContext &context, Page *page);
/// "Prepare a delegation…" on the page of one record: a State, or a meeting that is or belongs to a Forum Meeting; on others
/// nothing happens.
void offerDelegation(const AppContext &context, Page *page, const RecordId &subject);
/// "Follow-up report" and "Handover" on the page of one record that has them: a Forum Meeting, or what is shown as its paper.
void offerReports(const AppContext &context, Page *page, const RecordId &subject);
/// The chain of the page's record, shown by @p show; on pages of kinds that stand in no chain nothing happens.
void offerChain(const AppContext &context, Page *page, const std::function<void(const RecordId &)> &show);

}  // namespace tri::ui
