// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/experiencelikes.h"
#include "core/rules/experiencereview.h"
#include "ui/services/appcontext.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace tri::ui {

class LatestWork;

/// What an experience still needs before it is shown: readers, a grade, what a speaker misses, and others that are likely
/// the same. Enter goes where the line leads. Read beside the window, while it is in sight.
class ExperiencePanel final : public QWidget {
    Q_OBJECT
public:
    ExperiencePanel(const AppContext &context, QWidget *parent = nullptr);

    void showRecord(const RecordId &experience);  ///< null = none
    [[nodiscard]] bool isUpToDate() const;
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void fieldWanted(const QString &field);  ///< of the record's form
    void read();                             ///< the list is as it should be

private:
    struct Insight {
        std::optional<ExperienceFacts> facts;
        QList<ExperienceLike> likes;
        std::optional<Problem> problem;
    };
    void setUp();
    void order();
    void fill(const Insight &insight);
    void addReaders(const ExperienceFacts &facts);
    void addEvidence(const ExperienceFacts &facts);
    void addReadiness(const Experience &experience);
    void addLikes(const QList<ExperienceLike> &likes);
    void addHead(const QString &text);
    QListWidgetItem *addLine(const QString &text);
    void updateButtons();
    void act();
    void openBeside();
    void change(const QString &field, const FieldValue &value);
    void settle();
    [[nodiscard]] QString nameOf(const RecordId &id) const;
    [[nodiscard]] QString likeText(const ExperienceLike &like) const;
    [[nodiscard]] RecordId recordAt(const QListWidgetItem *item) const;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

    AppContext m_context;
    QListWidget *m_list;
    QPushButton *m_act;
    QPushButton *m_beside;
    QPushButton *m_settle;
    LatestWork *m_work;
    RecordId m_experience;
    bool m_stale = true;
};

}  // namespace tri::ui
