// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/issuedpapers.h"
#include "ui/services/appcontext.h"

#include <QDialog>

class QPrinter;
class QPushButton;
class QTreeWidget;

namespace tri::ui {

class FileActions;
class NoticeBar;
class PrinterChooser;
class ThemedLabel;

/// The papers that were issued of one, with who received them; their pages to be opened, printed and saved as they were kept.
/// What is missing in this copy is told with the reason. Deletes itself when it is closed.
class IssuedDialog final : public QDialog {
    Q_OBJECT
public:
    IssuedDialog(const AppContext &context, const BriefRequest &request, PrinterChooser *printers,
                 QWidget *parent);

    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    [[nodiscard]] QString told() const;  ///< of the chosen one

Q_SIGNALS:
    void compareWanted();

private:
    void setUp();
    QPushButton *addButton(const QString &key, const QString &text, void (IssuedDialog::*run)());
    void fill();
    void follow();
    void openPages();
    void savePages();
    void printPages();
    void noteSent();
    void askCompare();
    [[nodiscard]] const IssuedBrief *chosen() const;
    [[nodiscard]] Result<QByteArray> pages(const IssuedBrief &issued) const;
    void printOn(const QByteArray &pdf, const QString &title, QPrinter &printer);

    AppContext m_context;
    BriefRequest m_request;
    PrinterChooser *m_printers;
    FileActions *m_files;
    QList<IssuedBrief> m_issued;
    NoticeBar *m_notice;
    QTreeWidget *m_list;
    ThemedLabel *m_told;
    QList<QPushButton *> m_ofPages;
    QPushButton *m_sent = nullptr;
};

}  // namespace tri::ui
