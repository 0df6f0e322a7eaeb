// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/briefissued.h"

#include "core/rules/distributions.h"
#include "ui/fields/fileactions.h"
#include "ui/pages/briefissuedialog.h"
#include "ui/pages/briefprinter.h"
#include "ui/services/longruns.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/screenline.h"
#include "ui/widgets/themedlabel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPrinter>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

IssuedDialog::IssuedDialog(const AppContext &context, const BriefRequest &request, PrinterChooser *printers,
                           QWidget *parent)
    : QDialog(parent), m_context(context), m_request(request), m_printers(printers),
      m_files(new FileActions(context, this)), m_notice(new NoticeBar(*context.theme, this)),
      m_list(new QTreeWidget(this)),
      m_told(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this))
{
    setObjectName(u"issued"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Issued papers"));
    setUp();
    connect(m_files, &FileActions::failed, m_notice, &NoticeBar::showProblem);
    connect(m_files, &FileActions::saved, this, [this](const QString &path) {
        m_notice->showNote(tr("Saved as “%1”.").arg(QDir::toNativeSeparators(path)));
    });
    connect(context.workspace, &Workspace::committed, this, &IssuedDialog::fill);
    fill();
}

void IssuedDialog::setUp()
{
    const Theme &theme = *m_context.theme;
    m_list->setObjectName(u"issued.list"_s);
    m_list->setAccessibleName(tr("Issued papers"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("No."), tr("Stage"), tr("Issued on"), tr("Pages"), tr("Sent to")});
    m_list->header()->setStretchLastSection(true);
    m_told->setObjectName(u"issued.told"_s);
    m_told->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(4), theme.space(4), theme.space(4), theme.space(4));
    column->setSpacing(theme.space(2));
    m_notice->hide();
    column->addWidget(m_notice);
    column->addWidget(m_list, 1);
    column->addWidget(m_told);
    auto *line = new QHBoxLayout;
    m_ofPages = {addButton(u"open"_s, tr("Open"), &IssuedDialog::openPages),
                 addButton(u"print"_s, tr("Print…"), &IssuedDialog::printPages),
                 addButton(u"save"_s, tr("Save a copy…"), &IssuedDialog::savePages)};
    m_sent = addButton(u"sent"_s, tr("Sent to…"), &IssuedDialog::noteSent);
    QList<QPushButton *> all = m_ofPages;
    all << m_sent << addButton(u"compare"_s, tr("Compare…"), &IssuedDialog::askCompare);
    for (QPushButton *button : std::as_const(all))
        line->addWidget(button);
    line->addStretch(1);
    column->addLayout(line);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &IssuedDialog::follow);
    connect(m_list, &QTreeWidget::itemActivated, this, &IssuedDialog::openPages);
    resize(theme.textWidth(100), theme.rowHeight() * 16);
}

QPushButton *IssuedDialog::addButton(const QString &key, const QString &text, void (IssuedDialog::*run)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(u"issued."_s + key);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

void IssuedDialog::fill()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    Reader reader(*m_context.workspace);
    m_issued = issuedOf(reader, m_request);
    m_list->clear();
    for (const IssuedBrief &one : std::as_const(m_issued)) {
        const QString sent =
            receiptsText(reader, receiptsOf(reader, one), m_context.contentLanguage, locale());
        auto *item = new QTreeWidgetItem(m_list,
                                         {QString::number(one.number.value_or(0)), issuedStageText(one),
                                          shortDate(one.issuedOn, locale()),
                                          QString::number(one.pages.value_or(0)), sent});
        item->setToolTip(4, plainTip(sent));
    }
    for (int column = 0; column < 4; ++column)
        m_list->resizeColumnToContents(column);
    if (!m_issued.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(qBound(0, row, int(m_issued.size()) - 1)));
    if (reader.problem())
        m_notice->showProblem(*reader.problem());
    follow();
}

const IssuedBrief *IssuedDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_issued.size() ? &m_issued[row] : nullptr;
}

QString IssuedDialog::told() const
{
    return m_told->text();
}

Result<QByteArray> IssuedDialog::pages(const IssuedBrief &issued) const
{
    Reader reader(*m_context.workspace);
    return issuedPages(reader, issued);
}

void IssuedDialog::follow()
{
    const IssuedBrief *one = chosen();
    m_sent->setEnabled(one && !m_context.workspace->isReadOnly());
    QStringList told;
    bool here = false;
    if (one) {
        const Result<QByteArray> kept = pages(*one);
        here = kept.has_value();
        told << one->version;
        told << (here ? tr("Its pages are here as they were kept (SHA-256 %1…).").arg(one->file.left(12))
                      : kept.error().text);
        Reader reader(*m_context.workspace);
        if (const auto words = issuedText(reader, *one); !words)
            told << words.error().text;
        if (!one->commentsBy.isNull())
            told << tr("Comments are asked for by %1.").arg(shortDate(one->commentsBy, locale()));
    } else {
        told << tr(
            "Nothing was issued of this paper in this copy and language yet. “Issue” keeps it as it is now.");
    }
    told.removeAll(QString());
    // The lines run as the screen does, though the first is in the language of the paper.
    const QString mark = isRightToLeft() ? QString(kRightToLeftMark) : QString();
    m_told->setText(mark + told.join(u'\n' + mark));
    for (QPushButton *button : std::as_const(m_ofPages))
        button->setEnabled(here);
}

void IssuedDialog::openPages()
{
    const IssuedBrief *one = chosen();
    const auto files = one ? filesIn(*m_context.workspace, toRow(*one)) : Result<QList<FileOfRecord>>();
    if (!files)
        m_notice->showProblem(files.error());
    else if (!files->isEmpty())
        m_files->open(files->first());
}

void IssuedDialog::savePages()
{
    const IssuedBrief *one = chosen();
    const auto files = one ? filesIn(*m_context.workspace, toRow(*one)) : Result<QList<FileOfRecord>>();
    if (!files)
        m_notice->showProblem(files.error());
    else if (!files->isEmpty())
        m_files->saveCopy(files->first());
}

void IssuedDialog::printPages()
{
    const IssuedBrief *one = chosen();
    if (!one)
        return;
    const Result<QByteArray> kept = pages(*one);
    if (!kept) {
        m_notice->showProblem(kept.error());
        return;
    }
    const QString title = one->title.in(one->language);
    const int count = int(one->pages.value_or(1));
    if (m_printers)
        m_printers->choose(this, count,
                           [this, pdf = *kept, title](QPrinter &printer) { printOn(pdf, title, printer); });
    else if (!openPrintDialog(this, count,
                              [this, pdf = *kept, title](const std::shared_ptr<QPrinter> &printer) {
                                  printOn(pdf, title, *printer);
                              }))
        m_notice->showNote(tr("No printer is set up on this computer. Save a copy of the pages instead."));
}

void IssuedDialog::printOn(const QByteArray &pdf, const QString &title, QPrinter &printer)
{
    const Status printed = runLong(m_context, tr("Print"), [&](Progress &progress) {
        progress.seal();
        return printPdf(pdf, title, printer);
    });
    if (printed)
        m_notice->showNote(tr("Sent to %1.").arg(printer.printerName()));
    else
        m_notice->showProblem(printed.error());
}

void IssuedDialog::noteSent()
{
    if (const IssuedBrief *one = chosen())
        (new SentToDialog(m_context, *one, this))->open();
}

void IssuedDialog::askCompare()
{
    accept();
    Q_EMIT compareWanted();
}

}  // namespace tri::ui
