// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recordspec.h"
#include "ui/services/appcontext.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QTimer;

namespace tri {
struct CommitEvent;
}

namespace tri::ui {

class Drafts;
class FieldEditor;
class FormSection;
class NoticeBar;
class VersionsBanner;

/// The fields of one record, from the kind's description. What is typed is kept when one leaves the field; what cannot be
/// read or breaks a rule stays in the field as a draft, with the reason beside it, until it is mended.
class RecordForm final : public QWidget {
    Q_OBJECT
public:
    RecordForm(const AppContext &context, QWidget *parent);

    void showRecord(const RecordId &id);
    void startNew(const RecordSpec &kind, const QList<std::pair<QString, RecordId>> &links = {});
    void clear();
    void commit();   ///< keeps what is being typed, drafts included
    void refresh();  ///< reads the record again
    void focusStart();
    bool add();      ///< a new record: makes it, or shows what is missing

    [[nodiscard]] bool isNew() const { return m_new; }
    [[nodiscard]] const Row &row() const { return m_base; }  ///< as it stands in the file
    [[nodiscard]] FieldEditor *editor(QAnyStringView field) const;
    bool focusNextFinding();  ///< F8

Q_SIGNALS:
    void created(const tri::RecordId &id);
    void rowChanged();  ///< another record, or other values

private:
    void setUp();
    void build(const RecordSpec &kind, bool fresh);
    FormSection *section(const QString &title);
    void fill();
    void leaveRecord();
    void keepDrafts();
    void restoreDrafts(const QString &key);
    void discardDrafts();
    void settle(int field);
    bool save(int field);
    void saveFilled(const QMap<QString, FieldValue> &values);
    void setRecordAround();
    bool create();
    void meet(const Row &theirs);
    void onCommitted(const CommitEvent &event);
    void showClashes();
    void showFindings();
    void updateFooter();
    void applyReadOnly();
    void updateWidth();
    void showEditor(FieldEditor *editor);
    bool eventFilter(QObject *object, QEvent *event) override;
    [[nodiscard]] Row onScreen() const;
    [[nodiscard]] QString draftKey() const;

    AppContext m_context;
    NoticeBar *m_notice;
    NoticeBar *m_whole;  // findings about the record as a whole
    VersionsBanner *m_clashBanner;
    QScrollArea *m_scroll;
    QWidget *m_content = nullptr;
    QWidget *m_footer;
    QLabel *m_missing;
    QPushButton *m_addButton;
    QList<FieldEditor *> m_editors;  // in field order
    QList<FormSection *> m_sections;
    const RecordSpec *m_built = nullptr;
    bool m_builtFresh = false;  // with what a new record is asked for at the top
    Row m_base;
    QSet<int> m_dirty;      // edited and not yet kept
    QSet<int> m_touched;    // new record: fields the person has been to
    QStringList m_clashes;  // fields that somebody else changed meanwhile
    Drafts *m_drafts;       // the workspace's, or one in memory
    QTimer *m_draftTimer;
    QSet<int> m_kept;       // fields whose draft this form wrote or showed; others' are not its to drop
    bool m_new = false;
    bool m_saving = false;
    bool m_asked = false;   // "Add" was pressed: show all that is missing
};

}  // namespace tri::ui
