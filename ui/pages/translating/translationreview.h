// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/translationimport.h"
#include "ui/services/appcontext.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QTreeWidget;

namespace tri::ui {

class TextPair;
class ThemedLabel;

/// What a file with translations would change, text by text, before anything is taken. Ticks tell what is; what is in doubt
/// has none until asked for. Deletes itself when it is closed.
class TranslationReview final : public QDialog {
    Q_OBJECT
public:
    TranslationReview(const AppContext &context, TranslationFile file, TextImport plan,
                      QWidget *parent = nullptr);

Q_SIGNALS:
    void taken(int texts, const QString &language);
    void failed(const tri::Problem &problem);

private:
    void setUp();
    void plan();
    void fill();
    void follow();
    void compare();
    void take();
    [[nodiscard]] TextImportOptions options() const;

    AppContext m_context;
    TranslationFile m_file;
    TextImport m_plan;
    QSet<int> m_leftOut;
    ThemedLabel *m_summary;
    QTreeWidget *m_list;
    TextPair *m_pair;
    QCheckBox *m_older;
    QCheckBox *m_doubtful;
    QPushButton *m_take = nullptr;
};

}  // namespace tri::ui
