// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/mylines.h"
#include "ui/services/appcontext.h"
#include "ui/widgets/page.h"

class QLineEdit;
class QMenu;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace tri::ui {

class EmptyState;
class LinkBox;
class NoticeBar;
class PageHeader;
class ThemedLabel;

/// What the organisation that sits at this desk is to do: late first, then what is due soon. The status of one or many lines
/// is set with a key or two.
class MyLinesPage final : public Page {
    Q_OBJECT
public:
    enum Column { Number, Title, Within, Due, Status, Columns };

    explicit MyLinesPage(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("My lines"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("my-lines"); }
    [[nodiscard]] RecordId currentRecord() const override;
    [[nodiscard]] QList<QAction *> pageActions() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void refresh() override;
    void focusFirst() override;
    bool reveal(const RecordId &id) override;

    [[nodiscard]] QTreeWidget *list() const { return m_list; }

private:
    void setUpUs();
    void setUpList();
    void setUpActions();
    void setUpWhy();
    void fill();
    void showLine(QTreeWidgetItem *item, const WorkLine &line);
    [[nodiscard]] QList<Row> chosen() const;
    void updateActions();
    void askStatus();
    void startStatus(const QString &status);
    void keepStatus(const QString &status, const QString &note);
    void select(const RecordIds &ids);

    AppContext m_context;
    QList<WorkLine> m_lines;
    PageHeader *m_header;
    NoticeBar *m_notice;
    LinkBox *m_us;
    ThemedLabel *m_summary;
    QStackedWidget *m_stack;
    QTreeWidget *m_list;
    EmptyState *m_nobody;
    EmptyState *m_nothing;
    QWidget *m_why;
    ThemedLabel *m_whyLabel;
    QLineEdit *m_whyEdit;
    QMenu *m_statuses;
    QString m_wanted;  // the status that waits for its note
    QAction *m_status = nullptr;
    QAction *m_done = nullptr;
    QAction *m_open = nullptr;
};

}  // namespace tri::ui
