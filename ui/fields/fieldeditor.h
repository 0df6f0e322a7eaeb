// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recordspec.h"
#include "ui/services/appcontext.h"
#include "ui/services/theme.h"

#include <QMap>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tri::ui {

/// One field of one record on the screen. Named "kind.field"; the widget that takes the keys is its focus proxy.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    FieldEditor(const RecordSpec &kind, const FieldSpec &field, const AppContext &context, QWidget *parent);
    ~FieldEditor() override;

    [[nodiscard]] const FieldSpec &field() const { return *m_field; }

    virtual void setValue(const FieldValue &value) = 0;  ///< does not emit
    [[nodiscard]] virtual FieldValue value() const = 0;  ///< canonical; the last readable value while input is unreadable
    [[nodiscard]] virtual bool hasUnreadableInput() const { return false; }
    [[nodiscard]] virtual QString unreadableReason() const { return {}; }  ///< rule and example
    /// Input that is no value yet, to be kept while the person looks at something else.
    [[nodiscard]] virtual QString draftText() const { return {}; }
    virtual void setDraftText(const QString &) {}

    /// The record around the field, for editors that show more of it than their value. Called before setValue.
    virtual void setRecord(const Row &row) { Q_UNUSED(row) }
    /// Tab goes from input to input; what stands beside them (languages …) is left to the mouse. For new records.
    virtual void setDirect(bool direct) { Q_UNUSED(direct) }

    /// What the editor stands for where it edits several records at once. Own: the value, as for one record.
    enum class Standing { Own, Mixed, Cleared, Added, TakenOut, Replaced };
    void setStanding(Standing standing);
    [[nodiscard]] Standing standing() const { return m_standing; }
    [[nodiscard]] static QString standingText(Standing standing);  ///< "(several values)"
    /// Nothing is entered that could be given to several records.
    [[nodiscard]] virtual bool isBlank() const { return isEmpty(value()) && !hasUnreadableInput(); }
    void setSide(QWidget *widget);  ///< beside the input, at its first line

    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    void setFindings(const QList<Finding> &findings);
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }
    /// Why the field is not to be changed now, and the button that opens it again; "" = it may.
    void setLock(const QString &reason, const QString &action);
    [[nodiscard]] bool isLocked() const { return !m_lock.isEmpty(); }

Q_SIGNALS:
    void edited();    ///< the person changed something; each key stroke
    /// What was chosen decides about other fields of the record too; all of them are to be kept at once.
    void filled(const QMap<QString, tri::FieldValue> &values);
    void failed(const tri::Problem &problem);  ///< nothing of what the person asked for was done
    void fixWanted(const tri::Finding &finding);  ///< its likely fix is to be carried out
    void unlockWanted();
    void wanted();    ///< a command is about to put the keyboard here: show it, unfolded
    void finished();  ///< focus left, or a choice was made: a good moment to keep it

protected:
    virtual void applyReadOnly(bool readOnly) = 0;
    /// Shows @p text while there is no value; false leaves that to a line above the input. "" = as for one record.
    virtual bool showsStanding(const QString &text)
    {
        Q_UNUSED(text)
        return false;
    }
    virtual void leave() {}  ///< focus is about to be elsewhere: bring the text into its usual form

    [[nodiscard]] const AppContext &context() const { return m_context; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Names @p input "kind.field.part" with the label as accessible name; the first one gets the focus.
    void adopt(QWidget *input, const QString &part, const QString &name = {});
    void decided();  ///< edited and finished at once
    void paintEvent(QPaintEvent *event) override;

private:
    void onFocusChanged(QWidget *old, QWidget *now);
    void describe();
    QWidget *addNote(const QString &icon, const QString &word, Theme::Role role, const QString &text);
    QPushButton *addButton(QWidget *note, const QString &part, const QString &text);

    const FieldSpec *m_field;
    AppContext m_context;
    QHBoxLayout *m_across;
    QVBoxLayout *m_body;
    QVBoxLayout *m_notes;
    QList<QWidget *> m_noteRows;
    QList<QPushButton *> m_fixButtons;
    QList<Finding> m_findings;
    QWidget *m_lockRow = nullptr;
    QString m_lock;
    QLabel *m_standingLine = nullptr;
    Standing m_standing = Standing::Own;
    bool m_readOnly = false;
};

}  // namespace tri::ui
