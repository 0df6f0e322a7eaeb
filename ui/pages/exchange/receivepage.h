// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/received.h"
#include "ui/services/appcontext.h"
#include "ui/services/latestwork.h"
#include "ui/widgets/page.h"

#include <QPointer>

class QPushButton;
class QStackedWidget;

namespace tri::ui {

class ArrivalsPart;
class EmptyState;
class MergeReview;
class NoticeBar;
class PackageItems;
class PageHeader;
class SenderBand;

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
    [[nodiscard]] PackageItems *items() const;
    [[nodiscard]] bool isBusy() const { return m_work.isBusy(); }  ///< the preview is made again

private:
    // receivepage.cpp: how it is put together
    void setUp();
    void clear();
    void putAside();
    void showStart();
    // receiveactions.cpp: read, preview, take
    void choose();
    void readNow();
    void askPassphrase();
    [[nodiscard]] Status readWith(const QString &passphrase);
    void planAgain();
    void setPreview(const PackagePreview &preview);
    void compareKey();
    void follow();
    [[nodiscard]] QString whyNot() const;  ///< "" = it can be taken
    void takeNow();
    void tellTaken(const CommitEvent &event, const QString &backup);
    void undoTaking();

    AppContext m_context;
    LatestWork m_work;
    QString m_path;
    QString m_passphrase;
    std::optional<ReceivedPackage> m_package;
    Stamp m_taken;            // the step that took it
    bool m_isStale = false;   // the workspace changed since the preview was made
    bool m_isTaking = false;
    bool m_mayAsk = true;  // for a passphrase: the person opened it just now

    PageHeader *m_header;
    NoticeBar *m_notice;
    QStackedWidget *m_stack;
    QWidget *m_start;
    EmptyState *m_empty = nullptr;
    ArrivalsPart *m_arrivals = nullptr;  // nullptr = no folder can be looked at
    QWidget *m_opened;
    SenderBand *m_band;
    MergeReview *m_review;
    QAction *m_choose;
    QAction *m_putAside;
    QPointer<QPushButton> m_undo;
};

}  // namespace tri::ui
