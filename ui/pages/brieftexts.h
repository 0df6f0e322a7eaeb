// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefdocument.h"
#include "ui/services/appcontext.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace tri::ui {

class ThemedLabel;

/// The texts that an office writes itself into the parts of a paper, one part at a time, beside the preview. What is typed is
/// a draft until it is kept, and comes back after a crash.
class BriefTexts final : public QWidget {
    Q_OBJECT
public:
    explicit BriefTexts(const AppContext &context, QWidget *parent = nullptr);

    /// Stores a text and says whether that went well; else it stays a draft.
    using Keeper = std::function<bool(const QString &part, const QString &text, bool inPlace)>;
    void setKeeper(Keeper keeper) { m_keeper = std::move(keeper); }
    /// What is being typed stays, and its part chosen. @p paper names the paper in its copy and language among the drafts.
    void setParts(const QList<DocumentPart> &parts, const QString &paper);
    /// How many comments on a part are still open, by its key; told in the choice.
    void setOpenComments(const QHash<QString, int> &counts);
    [[nodiscard]] QString part() const;  ///< key; "" = the introduction
    void choosePart(const QString &key);
    [[nodiscard]] bool isEdited() const;
    void keep();  ///< asks for what was typed to be kept; nothing where nothing was
    void setEditable(bool editable);

Q_SIGNALS:
    void partShown();  ///< another part is in the box

private:
    void setUpBox();
    void send();
    void discard();
    void showPart();
    void follow();
    void nameParts();
    [[nodiscard]] QString nameOf(const DocumentPart &part) const;
    void keepDraft();
    void dropDraft();
    [[nodiscard]] const DocumentPart *shown() const;

    AppContext m_context;
    Keeper m_keeper;
    QList<DocumentPart> m_parts;
    QHash<QString, int> m_openComments;
    QString m_paper;  ///< among the drafts
    QString m_part;   ///< the one in the box
    bool m_editable = true;
    QComboBox *m_choice;
    QPlainTextEdit *m_text;
    QCheckBox *m_inPlace;
    ThemedLabel *m_changed;
    ThemedLabel *m_restored;
    QPushButton *m_keep;
    QPushButton *m_discard;
};

}  // namespace tri::ui
