// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/recommendationsteps.h"
#include "ui/services/appcontext.h"

#include <QDialog>

class QGroupBox;
class QLabel;
class QListWidget;
class QPushButton;
class QRadioButton;
class QTreeWidget;
class QVBoxLayout;

namespace tri::ui {

class FieldEditor;
class LinkBox;
class NoticeBar;

/// Merges, splits or replaces recommendations: what the new ones say, why, and which of the records that hang on the old
/// ones lead to the new ones as well. Nothing is written before it is accepted. Deletes itself when it is closed.
class RecommendationStepDialog final : public QDialog {
    Q_OBJECT
public:
    RecommendationStepDialog(const AppContext &context, RecommendationStep step, const RecordId &from,
                             QWidget *parent = nullptr);
    [[nodiscard]] StepOrder order() const;
    [[nodiscard]] QTreeWidget *hanging() const { return m_hanging; }
    void addOld(const RecordId &id);  ///< of a merge
    void setBy(const RecordId &id);   ///< of a replacement by one that is there

private:
    struct Part {
        QGroupBox *box = nullptr;
        FieldEditor *text = nullptr;
        RecordId id;
    };
    void setUp();
    QWidget *setUpContent();
    void setUpOld(QVBoxLayout *column);
    void setUpBy(QVBoxLayout *column);
    void setUpHanging(QVBoxLayout *column);
    void setUpButtons(QVBoxLayout *column);
    FieldEditor *addEditor(QVBoxLayout *column, const char *field, const QString &name, const QString &label);
    void addPart();
    void removePart();
    void removeOld();
    void reread();
    void fillHanging();
    void tick(int column, bool ticked);
    void renumber();  ///< what the new ones will be called, and what is asked for
    void apply();
    [[nodiscard]] const Recommendation *find(const RecordId &id) const;
    [[nodiscard]] QString nameOf(const RecordId &id) const;
    [[nodiscard]] bool makesNew() const;

    AppContext m_context;
    RecommendationStep m_step;
    RecordIds m_old;
    RecordId m_by;
    StepData m_data;
    QList<Part> m_parts;
    NoticeBar *m_notice;
    QVBoxLayout *m_partColumn = nullptr;
    QListWidget *m_oldList = nullptr;
    LinkBox *m_add = nullptr;
    QRadioButton *m_new = nullptr;
    QRadioButton *m_existing = nullptr;
    LinkBox *m_byBox = nullptr;
    QLabel *m_byText = nullptr;
    QWidget *m_newOnes = nullptr;
    QPushButton *m_removePart = nullptr;
    FieldEditor *m_because = nullptr;
    QLabel *m_hangingText = nullptr;
    QTreeWidget *m_hanging = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_go = nullptr;
};

}  // namespace tri::ui
