// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefdocument.h"
#include "core/brief/briefs.h"
#include "core/kinds/briefcomment.h"
#include "ui/services/appcontext.h"

#include <QDialog>
#include <QHash>

#include <functional>

class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace tri::ui {

class FieldEditor;
class NoticeBar;
class ThemedLabel;

/// What was said on the part of a paper that is chosen beside it, and what became of it.
class BriefComments final : public QWidget {
    Q_OBJECT
public:
    explicit BriefComments(const AppContext &context, QWidget *parent = nullptr);

    /// The paper in sight; reads its comments. @p paper names it among the drafts.
    void setPaper(const BriefRequest &request, const BriefDocument &document, const QString &paper);
    void showPart(const QString &part);  ///< key; "" = the introduction, with what is on the paper as a whole
    [[nodiscard]] QHash<QString, int> openCounts() const;
    [[nodiscard]] QListWidget *list() const { return m_list; }
    void add();
    void decide(const QString &state);  ///< on the chosen one: "taken_in", or with a reason "not_taken_in"

Q_SIGNALS:
    void failed(const tri::Problem &problem);
    void read();  ///< openCounts() may answer differently

private:
    void setUp();
    void reread();
    void fill();
    void follow();
    void open();
    [[nodiscard]] QString lineOf(const BriefComment &comment) const;
    [[nodiscard]] const BriefComment *chosen() const;
    [[nodiscard]] bool isOf(const BriefComment &comment, const QString &part) const;

    [[nodiscard]] Status keepNew(BriefComment comment);
    [[nodiscard]] Status keepChange(const BriefComment &before, const BriefComment &after);

    AppContext m_context;
    QString m_paper;
    BriefRequest m_request;
    BriefDocument m_document;  ///< its title and its parts alone
    RecordId m_brief;          ///< null until there is a record of it
    QString m_part;
    QList<BriefComment> m_all;
    RecordIds m_shown;
    ThemedLabel *m_head;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_take;
    QPushButton *m_refuse;
};

/// A new comment, or one that is decided on. What is typed is a draft until it is kept. Deletes itself when it is closed.
class CommentDialog final : public QDialog {
    Q_OBJECT
public:
    /// Stores it; where that fails the dialog stays open, and the draft too.
    using Keeper = std::function<Status(const BriefComment &)>;
    /// @p comment without an id is new. Its fields are asked for in the kind's own editors. @p drafts names it among the
    /// drafts.
    CommentDialog(const AppContext &context, const BriefComment &comment, const QString &about,
                  const QString &drafts, Keeper keeper, QWidget *parent);

    [[nodiscard]] FieldEditor *editor(const QString &field) const { return m_editors.value(field); }

private:
    void setUp(const QStringList &fields);
    void addEditor(QVBoxLayout *column, const QString &field);
    void restore();
    void keepDraft();
    void keep();
    void discard();
    [[nodiscard]] bool showFindings(const Row &made);
    [[nodiscard]] Row row() const;

    AppContext m_context;
    BriefComment m_comment;
    QString m_draftKey;
    Keeper m_keeper;
    QHash<QString, FieldEditor *> m_editors;
    NoticeBar *m_notice;
};

}  // namespace tri::ui
