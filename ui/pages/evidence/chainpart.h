// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/evidencechart.h"
#include "ui/pages/evidence/evidencepart.h"
#include "ui/render/evidencepages.h"

class QComboBox;
class QCompleter;
class QLabel;
class QLineEdit;
class QPrinter;
class QSplitter;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace tri::ui {

class BriefPreview;
class ChainView;
class EmptyState;
class PrinterChooser;
class ThemedLabel;

/// The chain of one record, or all chains: as a graph, as an outline beside it, and on paper.
class ChainPart final : public EvidencePart {
    Q_OBJECT
public:
    explicit ChainPart(const AppContext &context, QWidget *parent = nullptr);

    /// Whether records of this kind stand in a chain.
    [[nodiscard]] static bool mayCenter(const QString &kind);

    [[nodiscard]] QString title() const override { return tr("Chain"); }
    [[nodiscard]] QString subtitle() const override;
    void showReading(const SharedReading &reading) override;
    [[nodiscard]] QList<QAction *> actions() const override { return m_actions; }
    void print() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void focusFirst() override;

    void setCenter(const RecordId &id);  ///< null: all chains
    [[nodiscard]] RecordId center() const { return m_center; }
    [[nodiscard]] ChainView *view() const { return m_view; }
    void setPrinterChooser(PrinterChooser *printers) { m_printers = printers; }

private:
    void setUpActions();
    QWidget *makeBar();
    void setUpOutline();
    void build();
    void fillFinder();
    void fillOutline();
    void addOutline(EvidenceWay way, const QString &heading);
    void addWhole();
    void showFound();
    void findTyped();
    void showCurrent();
    void open(const RecordId &id);
    // chainpaper.cpp
    void setUpPaper();
    void makePaper();
    void leavePaper();
    void choosePrinter();
    void printOn(QPrinter &printer);
    void save(const QString &ending);
    [[nodiscard]] EvidencePrint paper() const;

    SharedReading m_reading;
    std::shared_ptr<const EvidenceChart> m_chart;
    std::shared_ptr<const EvidenceChart> m_printed;  ///< all of it, or what may be shared
    RecordId m_center;
    QStackedWidget *m_stack;
    QStackedWidget *m_body;
    ChainView *m_view;
    QTreeWidget *m_outline;
    QSplitter *m_split;
    ThemedLabel *m_words;
    EmptyState *m_empty;
    QLineEdit *m_find = nullptr;
    QCompleter *m_completer = nullptr;
    QHash<QString, RecordId> m_found;  ///< by what the finder offers
    QList<QAction *> m_actions;
    QAction *m_all = nullptr;
    BriefPreview *m_preview = nullptr;
    QComboBox *m_paper = nullptr;
    QComboBox *m_copy = nullptr;
    QLabel *m_leftOut = nullptr;
    PrinterChooser *m_printers = nullptr;
};

}  // namespace tri::ui
