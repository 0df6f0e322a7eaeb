// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appcontext.h"
#include "ui/widgets/page.h"

class QPrinter;
class QTimer;

namespace tri::ui {

class BriefOptions;
class BriefPreview;
class FileChooser;
class NoticeBar;
class PageHeader;
class PrinterChooser;

/// The brief of a meeting as it will be printed, always up to date; printing it and saving it as PDF.
class BriefPage final : public Page {
    Q_OBJECT
public:
    /// @p files must outlive the page.
    BriefPage(const AppContext &context, FileChooser &files, const RecordId &meeting, QWidget *parent = nullptr);

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
    void setPrinters(PrinterChooser *printers) { m_printers = printers; }  ///< nullptr = the system's dialog
    void focusFirst() override;

    [[nodiscard]] BriefPreview *preview() const { return m_preview; }
    [[nodiscard]] BriefOptions *options() const { return m_options; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpActions();
    void setUpBody();
    void showGaps(qint64 pageLimit);
    void openPrintDialog();
    void printOn(QPrinter &printer);
    [[nodiscard]] QString suggestedFile() const;

    AppContext m_context;
    FileChooser &m_files;
    PrinterChooser *m_printers = nullptr;
    RecordId m_meeting;
    bool m_ready = false;
    PageHeader *m_header;
    NoticeBar *m_notice;
    BriefOptions *m_options;
    BriefPreview *m_preview;
    QTimer *m_timer;
    QAction *m_print = nullptr;
    QAction *m_save = nullptr;
    QAction *m_toMeeting = nullptr;
};

}  // namespace tri::ui
