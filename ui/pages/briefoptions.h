// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefs.h"
#include "ui/pages/briefpreview.h"
#include "ui/services/appcontext.h"

#include <QDate>
#include <QScrollArea>
#include <QVariantMap>

class QComboBox;
class QFocusFrame;
class QLineEdit;
class QVBoxLayout;

namespace tri {
struct PaperKind;
}

namespace tri::ui {

class BriefComments;
class BriefParts;
class BriefTexts;
class PageChoicesBox;
class ThemedLabel;

/// What one chooses about a brief, and what one should know before it is printed.
class BriefOptions final : public QScrollArea {
    Q_OBJECT
public:
    explicit BriefOptions(const AppContext &context, QWidget *parent = nullptr);

    void setPapers(const QList<std::pair<QString, QString>> &papers);  ///< names and recipes
    [[nodiscard]] QString recipe() const;  ///< which paper: "trilateral" is the brief
    [[nodiscard]] QString recipeText() const;  ///< its name
    [[nodiscard]] bool sharedCopy() const;
    [[nodiscard]] Paper paper() const;
    [[nodiscard]] QString language() const;
    /// Beside the first; "" = none, and where it is the first.
    [[nodiscard]] QString secondLanguage() const;
    /// Offers the papers of a meeting or, of a paper of a work plan (paperRequest), those of the plan.
    void setRecipe(const QString &recipe);
    void setSharedCopy(bool shared);
    /// The day as of which a paper is made, for papers of a day; invalid = none was chosen.
    void setDay(const QDate &day);
    [[nodiscard]] QDate day() const { return m_day; }
    /// The day that can be chosen for this paper, by its name; none for most.
    void showDay(const PaperKind &paper);
    void setPaper(Paper paper);
    /// What was chosen of the pages here; the rest is as the record of the brief has it.
    [[nodiscard]] PageChoices pageChoices() const;
    void showPages(const PageOptions &pages);  ///< how they are now; chooses nothing
    [[nodiscard]] QVariantMap savePages() const;
    void restorePages(const QVariantMap &state);
    void setLanguage(const QString &language);
    void setSecondLanguage(const QString &language);
    void showZoom(BriefPreview::Zoom zoom);

    void showPageCount(int pages);
    void showGaps(const QStringList &gaps);
    void showLeftOut(const QStringList &lines);
    [[nodiscard]] QString leftOutText() const;
    [[nodiscard]] BriefParts *parts() const { return m_parts; }
    [[nodiscard]] BriefTexts *texts() const { return m_texts; }
    [[nodiscard]] BriefComments *comments() const { return m_comments; }

Q_SIGNALS:
    void changed();
    void dayChosen(const QDate &day);
    void dayNotRead(const QString &text);  ///< what was typed is no date; the day stays
    void zoomChosen(tri::ui::BriefPreview::Zoom zoom);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QComboBox *addChoice(const QString &label, const QString &key);
    void addDay();
    void readDay();
    void choosePaper();
    ThemedLabel *addText(Theme::Type type, Theme::Role role);

    AppContext m_context;
    QFocusFrame *m_focus;
    QVBoxLayout *m_column;
    QComboBox *m_recipe;
    QWidget *m_dayPart = nullptr;
    ThemedLabel *m_dayName = nullptr;
    QLineEdit *m_dayBox = nullptr;
    QDate m_day;
    QComboBox *m_copy;
    QComboBox *m_paper;
    bool m_paperChosen = false;
    PageChoicesBox *m_pagesBox;
    QComboBox *m_language;
    QComboBox *m_second;
    QComboBox *m_zoom;
    ThemedLabel *m_pages;
    BriefParts *m_parts;
    BriefTexts *m_texts;
    BriefComments *m_comments;
    ThemedLabel *m_gapsHead;
    ThemedLabel *m_gaps;
    ThemedLabel *m_leftOutHead;
    ThemedLabel *m_leftOut;
};

}  // namespace tri::ui
