// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/recommendationsteps.h"
#include "core/rules/related.h"
#include "ui/pages/related/setaside.h"
#include "ui/services/appcontext.h"

#include <QWidget>

#include <memory>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace tri::ui {

class LatestWork;
class TextPair;

/// Earlier recommendations with the same idea: what replaced this one and what it replaced, those that are linked, and those
/// that look like it, with the words that match and both texts beside each other. Each proposal is accepted or set aside by
/// the person. Read beside the window, while it is in sight.
class RelatedPanel final : public QWidget {
    Q_OBJECT
public:
    RelatedPanel(const AppContext &context, QWidget *parent = nullptr);
    ~RelatedPanel() override;

    void showRecord(const RecordId &recommendation);  ///< null = none
    [[nodiscard]] bool isUpToDate() const;
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void read();  ///< the list is as it should be

private:
    struct Reading {
        RelatedData data;
        std::unique_ptr<RelatedIndex> index;
    };
    struct Insight {
        std::shared_ptr<const Reading> reading;
        QList<RelatedProposal> earlier;
        QList<RelatedProposal> same;
        QList<TraceLine> replacedBy;
        QList<TraceLine> replaces;
        std::optional<Problem> problem{};
    };
    void setUp();
    void order();
    void fill();
    void addTrace(const QList<TraceLine> &lines, const QString &head);
    void addProposals(const QList<RelatedProposal> &proposals);
    void addSameMeeting();
    void addHead(const QString &text);
    void addLine(const QString &text, const RecordId &record, const QString &role);
    void updateButtons();
    void compare();
    void accept();
    void setAside();
    void open(OpenIn where);
    [[nodiscard]] const Recommendation *recommendation(const RecordId &id) const;
    [[nodiscard]] const RelatedProposal *proposal(const RecordId &id) const;
    [[nodiscard]] QString nameOf(const RecordId &id) const;
    [[nodiscard]] QString lineOf(const RelatedProposal &proposal) const;
    [[nodiscard]] RecordId current() const;
    [[nodiscard]] QString currentRole() const;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

    AppContext m_context;
    SetAside m_aside;
    QListWidget *m_list;
    TextPair *m_pair;
    QPushButton *m_accept;
    QPushButton *m_set;
    QPushButton *m_open;
    QPushButton *m_beside;
    LatestWork *m_work;
    Insight m_insight;
    RecordId m_recommendation;
    bool m_stale = true;
};

}  // namespace tri::ui
