// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefs.h"
#include "core/kinds/issuedbrief.h"
#include "ui/services/appcontext.h"

#include <QDialog>

class QDialogButtonBox;
class QRadioButton;

namespace tri::ui {

class FieldEditor;
class ThemedLabel;

/// "Draft 3" or "Released", in the language of the screen.
[[nodiscard]] QString issuedStageText(const BriefRequest &request);
[[nodiscard]] QString issuedStageText(const IssuedBrief &issued);

/// How a paper is to be handed out, and who gets it.
struct IssueOrder {
    bool release = false;
    PartialDate commentsBy{};  ///< of a draft
    RecordIds recipients{};
    QString otherRecipients{};
};

/// Recipients of a paper, and a warning where an office copy goes to somebody outside the office. It stands in nobody's way.
class RecipientsBox final : public QWidget {
    Q_OBJECT
public:
    /// With the editors of @p kind, which has the fields "recipients" and "other_recipients".
    RecipientsBox(const RecordSpec &kind, const AppContext &context, bool officeCopy, const RecordIds &office,
                  QWidget *parent);

    void setRecipients(const RecordIds &who, const QString &others);
    [[nodiscard]] RecordIds who() const;
    [[nodiscard]] QString others() const;
    [[nodiscard]] QString warning() const;

Q_SIGNALS:
    void changed();

private:
    void follow();

    AppContext m_context;
    bool m_officeCopy;
    RecordIds m_office;
    FieldEditor *m_who;
    FieldEditor *m_others;
    ThemedLabel *m_warning;
};

/// Asks in one step whether a paper is handed around as a draft or released, until when comments are asked for, and who gets
/// it. Proposes those who got the last one. Deletes itself when it is closed.
class IssueDialog final : public QDialog {
    Q_OBJECT
public:
    IssueDialog(const AppContext &context, const BriefRequest &request, QWidget *parent);

    [[nodiscard]] RecipientsBox *recipients() const { return m_recipients; }
    void setRelease(bool release);

Q_SIGNALS:
    void ordered(const tri::ui::IssueOrder &order);

private:
    void setUp(const QString &draft, qint64 proposedFrom);
    void order();

    AppContext m_context;
    QRadioButton *m_draft;
    QRadioButton *m_release;
    FieldEditor *m_commentsBy;
    RecipientsBox *m_recipients;
    ThemedLabel *m_problem;
};

/// Those who received an issued paper later. Deletes itself when it is closed.
class SentToDialog final : public QDialog {
    Q_OBJECT
public:
    SentToDialog(const AppContext &context, const IssuedBrief &issued, QWidget *parent);

    [[nodiscard]] RecipientsBox *recipients() const { return m_recipients; }

private:
    void apply();

    AppContext m_context;
    IssuedBrief m_issued;
    RecipientsBox *m_recipients;
    FieldEditor *m_on;
    ThemedLabel *m_problem;
};

}  // namespace tri::ui
