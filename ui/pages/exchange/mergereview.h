// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/received.h"
#include "ui/services/appcontext.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace tri::ui {

class PackageDetail;
class PackageFilter;
class PackageItems;
class ThemedLabel;

/// What comes from other copies, record by record, before any of it is taken: filters, the list, one record in detail, and
/// the button that takes it. Where it comes from is for the page that holds it.
class MergeReview final : public QWidget {
    Q_OBJECT
public:
    /// @p name begins the names of its parts.
    MergeReview(const AppContext &context, const QString &name, QWidget *parent = nullptr);
    ~MergeReview() override;

    /// Decisions about records that are still there stay.
    void setPreview(const PackagePreview &preview);
    void clear();
    [[nodiscard]] PackageItems *items() const { return m_items; }
    [[nodiscard]] const PackagePreview &preview() const { return m_preview; }
    [[nodiscard]] RecordId currentRecord() const;  ///< that this copy has too
    [[nodiscard]] QAction *openAction() const { return m_open; }
    [[nodiscard]] bool bringsNothing() const;  ///< this copy has all of it
    [[nodiscard]] qsizetype refusedCount() const;
    [[nodiscard]] qsizetype versionCount() const;  ///< fields to be decided between two versions afterwards
    /// "" = the guard on deletions lets it through.
    [[nodiscard]] QString whyNot() const;
    /// What stands at the foot. @p why not "" = the button is disabled for that reason, else @p hint stands there.
    void setFoot(const QString &takeText, const QString &why, const QString &hint);
    void focusFirst();

Q_SIGNALS:
    void changed();     ///< something is refused or taken now, or the guard's word was typed
    void takeWanted();  ///< its button was pressed

private:
    [[nodiscard]] QWidget *setUpFilters();
    [[nodiscard]] QWidget *setUpFooter();
    void setUpGuard();
    void setUpList();
    void showCurrent();
    void summarise();
    void followChips();
    void followDeletions();
    void toggleChosen();
    bool eventFilter(QObject *object, QEvent *event) override;
    [[nodiscard]] QString part(const char *name) const;

    AppContext m_context;
    QString m_name;
    PackagePreview m_preview;
    MassDeletion m_deletion;  // of what is not refused
    PackageItems *m_items;
    PackageFilter *m_filter;
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
    QAction *m_open;
};

}  // namespace tri::ui
