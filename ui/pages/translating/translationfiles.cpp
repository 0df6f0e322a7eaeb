// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of the page of translations that writes files for translators and reads them back.

#include "core/base/safefile.h"
#include "core/exchange/translationbook.h"
#include "core/exchange/xliffwriter.h"
#include "ui/pages/translating/translationreview.h"
#include "ui/pages/translating/translationspage.h"
#include "ui/services/filechooser.h"
#include "ui/services/longruns.h"
#include "ui/widgets/noticebar.h"

#include <QComboBox>
#include <QFileInfo>

namespace tri::ui {

using namespace Qt::StringLiterals;

void TranslationsPage::send()
{
    if (!m_context.files || !save())
        return;
    const QString name = QFileInfo(m_context.workspace->path()).completeBaseName() + u'-' + language();
    m_context.files->chooseNew(this,
                               {tr("Send to translators"),
                                tr("XLIFF 1.2 (*.xlf)") + u";;"_s + tr("Excel workbook (*.xlsx)"), name,
                                u"xlf"_s},
                               [this](const QString &path) { write(path); });
}

void TranslationsPage::write(const QString &path)
{
    const TranslationOrder order{language(), WantedTexts::All,
                                 parseHandling(m_circle->currentData().toString()), screenLanguage()};
    const auto units = translationUnits(*m_context.workspace, shown(), order);
    const bool isBook = path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
    const Result<QByteArray> bytes = !units ? Result<QByteArray>(fail(units.error()))
        : isBook                            ? writeTranslationBook(*units, order.screen)
                                            : Result<QByteArray>(writeXliff(*units));
    const Status written = bytes ? writeAllAtomically(path, *bytes) : Status(fail(bytes.error()));
    if (!written) {
        m_notice->showProblem(written.error());
        return;
    }
    QString text =
        tr("Texts written to %1: %2.").arg(isolated(QFileInfo(path).fileName())).arg(units->units.size());
    if (units->hidden > 0)
        text += u' ' + tr("Left out, for a narrower circle: %1.").arg(units->hidden);
    if (units->consent > 0)
        text += u' ' + tr("Left out, not agreed to be shared: %1.").arg(units->consent);
    m_notice->showNote(text);
}

void TranslationsPage::receive()
{
    if (!m_context.files || !save())
        return;
    m_context.files->chooseExisting(
        this, {tr("Take in translations"), tr("Translations (*.xlf *.xliff *.xlsx *.ods)"), {}, {}},
        [this](const QString &path) { review(path); });
}

void TranslationsPage::review(const QString &path)
{
    struct Read {
        TranslationFile file;
        TextImport plan;
    };
    auto read =
        runLong(m_context, tr("Reading translations"), [this, path](Progress &progress) -> Result<Read> {
            Result<TranslationFile> file = readTranslationsFile(path);
            if (!file)
                return fail(file.error());
            TextImportOptions options;
            options.progress = &progress;
            Result<TextImport> plan = planTexts(*m_context.workspace, *file, options);
            if (!plan)
                return fail(plan.error());
            return Read{*std::move(file), *std::move(plan)};
        });
    if (!read) {
        m_notice->showProblem(read.error());
        return;
    }
    auto *dialog = new TranslationReview(m_context, std::move(read->file), std::move(read->plan), this);
    connect(dialog, &TranslationReview::taken, this, [this](int texts, const QString &language) {
        m_language->setCurrentIndex(m_language->findData(language));
        refresh();
        m_notice->showNote(tr("Translations taken: %1. Edit > Undo takes them back.").arg(texts));
    });
    connect(dialog, &TranslationReview::failed, m_notice, &NoticeBar::showProblem);
    dialog->open();
}

}  // namespace tri::ui
