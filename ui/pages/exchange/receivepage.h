// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/received.h"
#include "ui/services/appcontext.h"
#include "ui/services/latestwork.h"
#include "ui/widgets/page.h"

#include <QPointer>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace tri::ui {

class EmptyState;
class NoticeBar;
class PackageDetail;
class PackageFilter;
class PackageItems;
class PageHeader;
class SenderBand;
class ThemedLabel;

/// A package of another copy: who sent it, and record by record what taking it would do. Each record and each field can be
/// refused; nothing is written before the last button, and all that is written is one step of undo after a backup.
class ReceivePage final : public Page {
    Q_OBJECT
public:
    explicit ReceivePage(const AppContext &context, QWidget *parent = nullptr);
    ~ReceivePage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpId() const override { return QStringLiteral("receiving"); }
    [[nodiscard]] RecordId currentRecord() const override;
    [[nodiscard]] QList<QAction *> pageActions() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void refresh() override;
    void focusFirst() override;

    void openPackage(const QString &path);
    [[nodiscard]] PackageItems *items() const { return m_items; }
    [[nodiscard]] bool isBusy() const { return m_work.isBusy(); }  ///< the preview is made again

private:
    // receivepage.cpp: how it is put together, and the preview
    void setUp();
    void setUpList();
    QWidget *setUpFilters();
    QWidget *setUpFooter();
    void showCurrent();
    void summarise();
    void followChips();
    // receiveactions.cpp: read, preview, take
    void choose();
    void readNow();
    [[nodiscard]] Status readWith(const QString &passphrase);
    void planAgain();
    void setPreview(const PackagePreview &preview);
    void compareKey();
    void followDeletions();
    void follow();
    [[nodiscard]] QString whyNot() const;  ///< "" = it can be taken
    void takeNow();
    void tellTaken(const CommitEvent &event, const QString &backup);
    void undoTaking();
    void toggleChosen();
    bool eventFilter(QObject *object, QEvent *event) override;

    AppContext m_context;
    LatestWork m_work;
    QString m_path;
    QString m_passphrase;
    std::optional<ReceivedPackage> m_package;
    PackagePreview m_preview;
    MassDeletion m_deletion;  // of what is not refused
    Stamp m_taken;            // the step that took it
    bool m_isStale = false;   // the workspace changed since the preview was made
    bool m_isTaking = false;

    PackageItems *m_items;
    PackageFilter *m_filter;
    PageHeader *m_header;
    NoticeBar *m_notice;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_review;
    SenderBand *m_band;
    QLineEdit *m_words;
    QList<QToolButton *> m_chips;
    QStackedWidget *m_lists;
    QTreeView *m_list;
    ThemedLabel *m_nothing;
    PackageDetail *m_detail;
    QPushButton *m_noDeletions;
    QPushButton *m_noOutside;
    QPushButton *m_all;
    QWidget *m_guard;
    ThemedLabel *m_guardText;
    QLineEdit *m_guardWord;
    ThemedLabel *m_why;
    QPushButton *m_take;
    QAction *m_choose;
    QAction *m_open;
    QPointer<QPushButton> m_undo;
};

}  // namespace tri::ui
