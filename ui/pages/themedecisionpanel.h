// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/themereviews.h"
#include "ui/services/appcontext.h"

#include <QScrollArea>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace tri::ui {

class GrowingTextEdit;
class ThemedLabel;

/// What is to be decided on one theme, and what that would change, before it is done.
class ThemeDecisionPanel final : public QScrollArea {
    Q_OBJECT
public:
    /// The theme in question and what is known of it.
    struct Subject {
        std::optional<tri::Theme> theme;       ///< nothing: a new theme is added
        std::optional<LastReview> last;   ///< before this meeting
        std::optional<ThemeReview> here;  ///< the decision of this meeting, when there is one
        ThemeTouch touch;
        QList<tri::Theme> themes;              ///< all that are reviewed on the day, to choose from
    };

    explicit ThemeDecisionPanel(const AppContext &context, QWidget *parent = nullptr);

    void showSubject(const Subject &subject);
    /// What is entered, without meeting, item and date.
    [[nodiscard]] ThemeDecision decision() const;
    [[nodiscard]] bool canDecide() const;
    void setDecision(const QString &key);
    void focusDecision();
    /// Whether something was entered that going elsewhere would lose.
    [[nodiscard]] bool isTouched() const;

Q_SIGNALS:
    void decided();
    void openWanted(const tri::RecordId &record);

private:
    void setUpForm();
    void setUpRecords();
    void fillHead();
    void fillRecords();
    void follow();  ///< the decision chosen or what is typed for it
    [[nodiscard]] QString preview(const ThemeDecision &decision) const;
    [[nodiscard]] QString nameOf(const RecordId &theme) const;
    [[nodiscard]] QList<LocalText> partNames() const;
    void assign(int part);
    bool eventFilter(QObject *watched, QEvent *event) override;

    AppContext m_context;
    Subject m_subject;
    QHash<RecordId, QList<int>> m_assigned;
    ThemedLabel *m_title;
    ThemedLabel *m_last;
    QFormLayout *m_form;
    QComboBox *m_decision;
    QLineEdit *m_wording;
    QComboBox *m_into;
    QComboBox *m_parent;
    GrowingTextEdit *m_parts;
    GrowingTextEdit *m_reason;
    ThemedLabel *m_preview;
    ThemedLabel *m_findings;
    QPushButton *m_decide;
    ThemedLabel *m_recordsHead;
    ThemedLabel *m_recordsHint;
    QTreeWidget *m_records;
};

}  // namespace tri::ui
