// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/package.h"
#include "core/seal/keybook.h"
#include "ui/services/appcontext.h"
#include "ui/services/latestwork.h"
#include "ui/widgets/page.h"

class QPushButton;

namespace tri::ui {

class NoticeBar;
class PageHeader;
class SendContents;
class SendForm;
class ThemedLabel;

/// A part of this workspace, or all of it, into a file for others. What leaves, and what stays and why, shows before.
class SendPage final : public Page {
    Q_OBJECT
public:
    explicit SendPage(const AppContext &context, QWidget *parent = nullptr);
    ~SendPage() override;

    [[nodiscard]] QString title() const override { return tr("Make a package"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("sending"); }
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void refresh() override;
    void focusFirst() override;

    [[nodiscard]] SendForm *form() const { return m_form; }
    [[nodiscard]] bool isBusy() const { return m_work.isBusy(); }

private:
    void makeAgain();
    void showMade(const Result<PackageContents> &made);
    void follow();
    void askWhere();
    void save(const QString &path);
    void askWhereToCopy();
    void saveCopy(const QString &path);
    [[nodiscard]] QString suggestedFile(const QString &ending) const;
    void tellSaved(const PackageContents &contents, const QString &path, const Status &kept);

    AppContext m_context;
    LatestWork m_work;
    std::optional<PackageOrder> m_order;  // that the shown contents were made for
    QSet<RecordId> m_shown;               // records that were looked at
    bool m_isMade = false;
    bool m_isStale = true;

    PageHeader *m_header;
    NoticeBar *m_notice;
    SendForm *m_form;
    SendContents *m_contents;
    QPushButton *m_save;
    QPushButton *m_copy;
    ThemedLabel *m_why;
};

}  // namespace tri::ui
