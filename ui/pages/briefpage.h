// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/paperkind.h"
#include "ui/services/appcontext.h"
#include "ui/widgets/page.h"

#include <functional>
#include <memory>

class QPrinter;
class QTimer;

namespace tri::ui {

class BriefIssuing;
class BriefMaker;
class BriefOptions;
class BriefPreview;
class FileChooser;
class NoticeBar;
class PageHeader;
class PrinterChooser;
struct MadeBrief;
struct PaperFormat;

/// A paper as it will be printed, always up to date; printing it and saving it in any format that papers have. Which papers there are,
/// and what is asked beside each, stands in the table of papers (PaperKind).
class BriefPage final : public Page {
    Q_OBJECT
public:
    /// @p files must outlive the page. A day may follow the recipe ("priorities:2014-04-04"): that of the priorities or of
    /// a profile.
    BriefPage(const AppContext &context, FileChooser &files, const RecordId &subject,
              const QString &recipe = QStringLiteral("trilateral"), QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpId() const override { return QString::fromLatin1(paperShown().help); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction *> pageActions() override;
    void refresh() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    /// While the brief is being made too: what is asked for then is done as soon as it is there.
    [[nodiscard]] bool canPrint() const override { return m_ready; }
    void print() override;
    void savePdf();
    void savePack();  ///< of a meeting: the paper and the files that go with it
    void saveAs(const PaperFormat &format);
    void setPrinters(PrinterChooser *printers);  ///< nullptr = the system's dialog
    void focusFirst() override;
    void commit() override;  ///< the own text that is being typed
    [[nodiscard]] BriefIssuing *issuing() const { return m_issuing; }

    /// The pages in sight are those of the options and the workspace as they are now.
    [[nodiscard]] bool isUpToDate() const;
    [[nodiscard]] BriefPreview *preview() const { return m_preview; }
    [[nodiscard]] BriefOptions *options() const { return m_options; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpActions();
    void setUpBody();
    void take(const std::shared_ptr<const MadeBrief> &made);
    void showGaps(const MadeBrief &made);
    void whenMade(const std::function<void()> &then);
    void chooseFile(const PaperFormat &format);
    void choosePrinter();
    [[nodiscard]] bool isOfMeeting() const;
    void printOn(QPrinter &printer);
    void tellSaved(const Status &written, const QString &path);
    [[nodiscard]] bool keepText(const QString &part, const QString &text, bool inPlace);
    [[nodiscard]] QString draftsOfTexts() const;
    [[nodiscard]] BriefRequest request() const;
    [[nodiscard]] const PaperKind &paperShown() const;
    void chooseDay(const QDate &day);
    [[nodiscard]] QString suggestedFile(const QString &ending, const QString &what = {}) const;

    AppContext m_context;
    FileChooser &m_files;
    PrinterChooser *m_printers = nullptr;
    RecordId m_subject;  ///< a meeting or a theme; null for what is of neither
    QDate m_asOf;        ///< of the priorities or a profile; invalid = the day of the meeting, or today
    bool m_ready = true;  ///< the last brief that was asked for could be made, or is not known yet
    std::shared_ptr<const MadeBrief> m_made;  ///< what is in sight
    BriefRequest m_asked;                     ///< the last order; own texts belong to its copy and language
    std::function<void()> m_then;             ///< waits for the brief that is being made
    int m_page = -1;                          ///< to be shown once the pages are there
    BriefMaker *m_maker;
    PageHeader *m_header;
    NoticeBar *m_notice;
    BriefOptions *m_options;
    BriefPreview *m_preview;
    QTimer *m_timer;
    QAction *m_print = nullptr;
    QList<QAction *> m_saves;  ///< one a format, PDF first
    QAction *m_pack = nullptr;
    BriefIssuing *m_issuing = nullptr;
    QAction *m_toMeeting = nullptr;
};

}  // namespace tri::ui
