// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/exchange/sharedplace.h"
#include "ui/services/appcontext.h"
#include "ui/services/latestwork.h"
#include "ui/widgets/page.h"

#include <QPointer>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace tri::ui {

class EmptyState;
class MergeReview;
class NoticeBar;
class PageHeader;
class ThemedLabel;

/// Exchange without sending files: with the copies that share a folder, or with the hub of an organisation. What the others
/// have is looked at first, record by record; one button then takes it and adds what this copy has.
class SharePage final : public Page {
    Q_OBJECT
public:
    explicit SharePage(const AppContext &context, QWidget *parent = nullptr);
    ~SharePage() override;

    [[nodiscard]] QString title() const override { return tr("Shared folder and hub"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("shared-folder"); }
    [[nodiscard]] RecordId currentRecord() const override;
    [[nodiscard]] QList<QAction *> pageActions() override;
    void refresh() override;
    void focusFirst() override;
    [[nodiscard]] bool isBusy() const { return m_work.isBusy(); }

private:
    QWidget *setUpPlace();
    void setUpFiles();
    void chooseFolder();
    void look();  ///< at the place as it stands in the field
    void lookWith(const SharedPlaceOrder &order);
    void showReading(const Result<SharedPlaceReading> &reading);
    void showProblem(const Problem &problem);
    void offerBegin(const FolderStanding &standing);
    void begin(const QString &passphrase);
    void showFiles();
    void follow();
    void exchange();
    void tell(const SharedPlaceDone &done, qsizetype taken, qsizetype versions);
    void undo();
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] QString keptPlace() const;
    void keepPlace();

    AppContext m_context;
    SharedPlaceOrder m_order;
    std::optional<SharedPlaceReading> m_reading;
    Stamp m_taken;
    bool m_isStale = false;
    bool m_isExchanging = false;

    PageHeader *m_header;
    NoticeBar *m_notice;
    QLineEdit *m_place;
    QPushButton *m_choose;
    QPushButton *m_look;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_found;
    ThemedLabel *m_notes;
    QCheckBox *m_unverified;
    MergeReview *m_review;
    QTreeWidget *m_files;
    QPointer<QPushButton> m_undo;
    LatestWork m_work;  // last: it ends before what it reads
};

}  // namespace tri::ui
