// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/issuing.h"
#include "ui/pages/briefissuedialog.h"
#include "ui/services/appcontext.h"

#include <QDialog>

#include <functional>

class QAction;
class QComboBox;
class QListWidget;

namespace tri::ui {

class NoticeBar;
class PrinterChooser;

/// What was issued: its number, and what it says of itself.
struct IssuedNow {
    qint64 number = 0;
    QString stage;  ///< "Draft 3"
    RecordId brief;
};
/// Makes the paper as it is now, numbers it, lays it out and keeps it with its recipients, as one step.
[[nodiscard]] Result<IssuedNow> issueNow(const AppContext &context, const BriefRequest &request,
                                         const IssueOrder &order);

/// What a page of a paper offers around handing it out: issue it, see what was issued, compare, and begin the brief of the
/// next meeting.
class BriefIssuing final : public QObject {
    Q_OBJECT
public:
    /// What the page shows, asked for once it is up to date.
    struct Shown {
        BriefRequest request;
        BriefDocument document;
    };
    using WhenMade = std::function<void(const std::function<void(const Shown &)> &)>;

    /// @p page is the parent of dialogs; @p whenMade calls with the paper as soon as it is made, and never where it cannot be.
    BriefIssuing(const AppContext &context, NoticeBar &notice, QWidget *page, WhenMade whenMade);

    [[nodiscard]] QList<QAction *> actions(bool ofMeeting) const;
    void setReady(bool ready);
    void setPrinters(PrinterChooser *printers) { m_printers = printers; }
    void issue();  ///< asks as what and for whom, in one step
    void compare();
    void showIssued();
    void beginNext();

private:
    QAction *addAction(const QString &key, const QString &icon, const QString &text,
                       void (BriefIssuing::*run)());
    void carryOut(const BriefRequest &request, const IssueOrder &order);
    void offerUndo();

    AppContext m_context;
    NoticeBar &m_notice;
    QWidget *m_page;
    WhenMade m_whenMade;
    PrinterChooser *m_printers = nullptr;
    QAction *m_issue;
    QAction *m_issued;
    QAction *m_compare;
    QAction *m_next;
};

/// The papers that were issued of one, each against the next or against the paper as it is now: what differs, line by line.
class IssuedCompareDialog final : public QDialog {
    Q_OBJECT
public:
    IssuedCompareDialog(const AppContext &context, const BriefRequest &request, const QString &present,
                        QWidget *parent = nullptr);

    [[nodiscard]] QListWidget *lines() const { return m_lines; }

private:
    void compare();
    [[nodiscard]] Result<QString> textAt(int place) const;

    AppContext m_context;
    QList<IssuedBrief> m_issued;  ///< the last one first
    QString m_present;
    QComboBox *m_earlier;
    QComboBox *m_later;
    QListWidget *m_lines;
};

}  // namespace tri::ui
