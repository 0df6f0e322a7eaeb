// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefdocument.h"
#include "ui/services/appcontext.h"
#include "ui/widgets/page.h"

class QTimer;

namespace tri::ui {

class BriefOptions;
class BriefPreview;
class FileChooser;
class NoticeBar;
class PageHeader;

/// A paper of a meeting, its brief or its minutes, as it will be printed, always up to date; printing it and saving it
/// as PDF or plain text.
class BriefPage final : public Page {
    Q_OBJECT
public:
    /// @p files must outlive the page.
    BriefPage(const AppContext &context, FileChooser &files, const RecordId &meeting,
              const QString &recipe = QStringLiteral("trilateral"), QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpId() const override { return QStringLiteral("brief"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction *> pageActions() override;
    void refresh() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    [[nodiscard]] bool canPrint() const override { return m_ready; }
    void print() override;
    void savePdf();
    void saveText();
    void focusFirst() override;

    [[nodiscard]] BriefPreview *preview() const { return m_preview; }
    [[nodiscard]] BriefOptions *options() const { return m_options; }

private:
    void setUpActions();
    void setUpBody();
    void showGaps(const BriefDocument &document);
    [[nodiscard]] QStringList gapsOfBrief() const;
    [[nodiscard]] QStringList gapsOfMinutes() const;
    [[nodiscard]] bool isMinutes() const;
    void openPrintDialog();
    [[nodiscard]] QString suggestedFile(const QString &ending) const;
    void tellSaved(const Status &written, const QString &path);

    AppContext m_context;
    FileChooser &m_files;
    RecordId m_meeting;
    bool m_ready = false;
    PageHeader *m_header;
    NoticeBar *m_notice;
    BriefOptions *m_options;
    BriefPreview *m_preview;
    QTimer *m_timer;
    QAction *m_print = nullptr;
    QAction *m_save = nullptr;
    QAction *m_saveText = nullptr;
    BriefDocument m_document;
    QAction *m_toMeeting = nullptr;
};

}  // namespace tri::ui
