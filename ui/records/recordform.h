// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/filling.h"
#include "ui/records/severalrows.h"

#include <QHash>
#include <QWidget>

#include <functional>

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
class FillButton;
class FormSection;
class NoticeBar;
class VersionsBanner;

/// The fields of one record or of several, from the kind's description. What is typed into one record is kept when one
/// leaves the field; what cannot be read or breaks a rule stays in the field as a draft, with the reason beside it, until
/// it is mended. Of several records the form shows what all of them hold; only fields that the person touches are given
/// to them, in one step, when asked to.
class RecordForm final : public QWidget {
    Q_OBJECT
public:
    RecordForm(const AppContext &context, QWidget *parent);

    void showRecord(const RecordId &id);
    void showSeveral(const RecordIds &ids);  ///< what was entered for several before stays
    void startNew(const RecordSpec &kind, const QList<std::pair<QString, RecordId>> &links = {});
    void clear();
    void commit();   ///< keeps what is being typed, drafts included
    void refresh();  ///< reads the record again
    void focusStart();
    bool add();  ///< a new record: makes it, or shows what is missing; several: changes them
    void focusField(const QString &field);

    [[nodiscard]] bool isNew() const { return m_new; }
    [[nodiscard]] bool isSeveral() const { return !m_several.isEmpty(); }
    [[nodiscard]] const SeveralRows &several() const { return m_several; }
    /// As it stands in the file; of several records, without an id, what all of them hold.
    [[nodiscard]] const Row &row() const { return m_base; }
    /// What was entered for several records and not given to them yet.
    struct Entry {
        QString field;
        FillMode mode = FillMode::Set;
        FieldValue value;
        QString text;  ///< that cannot be read
    };
    [[nodiscard]] QList<Entry> entries() const;
    void enter(const QList<Entry> &entries);  ///< once more
    /// The records for which something was entered when the program ended, and not given to them.
    [[nodiscard]] RecordIds draftedSeveral(const RecordSpec &kind) const;
    void restoreSeveral();  ///< enters that for the records shown, and says so
    [[nodiscard]] FieldEditor *editor(QAnyStringView field) const;
    bool focusNextFinding();  ///< F8
    /// Which sections are folded and how far it is scrolled.
    [[nodiscard]] QVariantMap viewState() const;
    void restoreView(const QVariantMap &state);  ///< scrolls once it is laid out

Q_SIGNALS:
    void created(const tri::RecordId &id);
    void rowChanged();  ///< another record, or other values
    void changing(const tri::RecordIds &ids);  ///< several records, at once
    void changed(int count);
    void
    dropped(const QList<tri::ui::RecordForm::Entry> &entries);  ///< by the person, before they were given
    void leaveWanted();                                         ///< Esc with nothing to drop
    void viewChanged();                                         ///< viewState() answers differently now

private:
    void setUp();
    void setUpFooter();
    void build(const RecordSpec &kind, bool fresh);
    void connectEditor(int field);
    FormSection *section(const QString &title);
    void fill();
    void leaveRecord();
    void keepDrafts();
    void restoreDrafts(const QString &key);
    void tellRestored(const QDateTime &time, const std::function<void()> &discard);
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
    // recordformseveral.cpp: several records at once
    void fillSeveral();
    void rereadSeveral();
    void leaveSeveral();
    void makeFillButtons();
    void touch(int field);
    void chooseMode(int field, std::optional<FillMode> mode);
    void showMode(int field);
    void showPlan();
    void showSeveralFindings();
    void updateSeveralFooter();
    void keepSeveral();
    void dropSeveralDraft();
    bool applySeveral();
    void dropSeveral();
    [[nodiscard]] std::optional<FillMode> modeOf(int field) const;
    [[nodiscard]] QList<Fill> fills() const;
    void updateFooter();
    void applyReadOnly();
    void updateWidth();
    void showEditor(FieldEditor *editor);
    void setUpScroll();
    void scrollBack();
    bool eventFilter(QObject *object, QEvent *event) override;
    [[nodiscard]] Row onScreen() const;
    [[nodiscard]] QString draftKey() const;

    AppContext m_context;
    NoticeBar *m_notice;
    NoticeBar *m_whole;  // findings about the record as a whole
    VersionsBanner *m_clashBanner;
    QScrollArea *m_scroll;
    int m_scrollTo = -1;  // where it is to be scrolled to once it is laid out; -1 = nowhere
    QWidget *m_content = nullptr;
    QWidget *m_footer;
    QLabel *m_missing;
    QPushButton *m_addButton;
    QPushButton *m_dropButton;
    QList<FieldEditor *> m_editors;  // in field order
    QList<FillButton *> m_fillButtons;  // likewise; made when several records are shown first
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
    SeveralRows m_several;  // empty = one record
    bool m_severalKept = false;    // this form wrote the draft for several
    QHash<int, FillMode> m_modes;  // several: what the person chose, or what editing means
    FillPlan m_plan;
    bool m_new = false;
    bool m_saving = false;
    bool m_asked = false;   // "Add" was pressed: show all that is missing
};

}  // namespace tri::ui
