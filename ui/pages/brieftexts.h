// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefdocument.h"
#include "ui/services/appcontext.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace tri::ui {

class ThemedLabel;

/// The texts that an office writes itself into the parts of a paper, one part at a time, beside the preview.
class BriefTexts final : public QWidget {
    Q_OBJECT
public:
    explicit BriefTexts(const AppContext &context, QWidget *parent = nullptr);

    /// What is being typed stays, and its part chosen.
    void setParts(const QList<DocumentPart> &parts);
    [[nodiscard]] QString part() const;  ///< key; "" = the introduction
    void choosePart(const QString &key);
    [[nodiscard]] bool isEdited() const;
    void keep();  ///< asks for what was typed to be kept; nothing where nothing was
    void setEditable(bool editable);

Q_SIGNALS:
    void kept(const QString &part, const QString &text, bool inPlace);

private:
    void send();
    void showPart();
    void follow();
    [[nodiscard]] const DocumentPart *shown() const;

    QList<DocumentPart> m_parts;
    QString m_part;  ///< the one in the box
    bool m_editable = true;
    QComboBox *m_choice;
    QPlainTextEdit *m_text;
    QCheckBox *m_inPlace;
    ThemedLabel *m_changed;
    QPushButton *m_keep;
};

}  // namespace tri::ui
