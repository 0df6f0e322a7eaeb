// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/briefissuing.h"

#include "core/base/clock.h"
#include "core/rules/reader.h"
#include "ui/render/paginator.h"
#include "ui/render/pdf.h"
#include "ui/services/longruns.h"
#include "ui/services/theme.h"
#include "ui/widgets/themedlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

Result<qint64> issueNow(const AppContext &context, const BriefRequest &request, const BriefDocument &document)
{
    Reader reader(*context.workspace);
    Issue issue{.request = request, .document = {}, .number = nextIssueNumber(reader)};
    if (reader.problem())
        return fail(*reader.problem());
    issue.document = numbered(document, issue.number);
    issue.now = context.clock->now();
    issue.author = context.workspace->author();
    const Result<QByteArray> pdf =
        runLong(context, IssuedCompareDialog::tr("Lay out the paper"), [&issue](Progress &progress) {
            const PlacedDocument pages = paginate(issue.document, &progress);
            issue.pages = int(pages.pages.size());
            return pdfBytes(pages, issue.now);
        });
    if (!pdf)
        return fail(pdf.error());
    issue.pdf = *pdf;
    const Result<ChangeSet> change = issuePaper(*context.workspace, issue);
    if (!change)
        return fail(change.error());
    if (const auto stamp = context.workspace->apply(*change); !stamp)
        return fail(stamp.error());
    return issue.number;
}

IssuedCompareDialog::IssuedCompareDialog(const AppContext &context, const BriefRequest &request,
                                         const QString &present, QWidget *parent)
    : QDialog(parent), m_context(context), m_present(present), m_earlier(new QComboBox(this)),
      m_later(new QComboBox(this)), m_lines(new QListWidget(this))
{
    setObjectName(u"issued_compare"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare issued papers"));
    Reader reader(*context.workspace);
    m_issued = issuedOf(reader, request);
    m_later->addItem(tr("As it is now"));
    for (const IssuedBrief &one : std::as_const(m_issued)) {
        const QString name = tr("No. %1, %2", "an issued paper and its day")
                                 .arg(one.number.value_or(0))
                                 .arg(shortDate(one.issuedOn, locale()));
        m_earlier->addItem(name);
        m_later->addItem(name);
    }
    m_earlier->setObjectName(u"issued.earlier"_s);
    m_earlier->setAccessibleName(tr("Earlier"));
    m_later->setObjectName(u"issued.later"_s);
    m_later->setAccessibleName(tr("Later"));
    m_lines->setObjectName(u"issued.lines"_s);
    m_lines->setAccessibleName(tr("What differs"));
    m_lines->setWordWrap(true);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *form = new QFormLayout;
    form->addRow(tr("Earlier"), m_earlier);
    form->addRow(tr("Later"), m_later);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_lines, 1);
    column->addWidget(buttons);
    resize(context.theme->textWidth(90), context.theme->textWidth(60));
    connect(m_earlier, &QComboBox::currentIndexChanged, this, &IssuedCompareDialog::compare);
    connect(m_later, &QComboBox::currentIndexChanged, this, &IssuedCompareDialog::compare);
    compare();
}

Result<QString> IssuedCompareDialog::textAt(int place) const
{
    Reader reader(*m_context.workspace);
    return issuedText(reader, m_issued.at(place));
}

/// Each line says in words on which side it stands.
void IssuedCompareDialog::compare()
{
    m_lines->clear();
    if (m_issued.isEmpty()) {
        m_lines->addItem(tr("Nothing was issued of this paper in this copy and language yet. “Issue” keeps "
                            "it as it is now."));
        return;
    }
    const Result<QString> earlier = textAt(m_earlier->currentIndex());
    const Result<QString> later =
        m_later->currentIndex() == 0 ? Result<QString>(m_present) : textAt(m_later->currentIndex() - 1);
    for (const Result<QString> *one : {&earlier, &later})
        if (!*one) {
            m_lines->addItem(one->error().text);
            return;
        }
    const QList<PaperLine> lines = differencesOf(comparePapers(*earlier, *later));
    for (const PaperLine &line : lines)
        m_lines->addItem(line.in == PaperLine::In::Earlier ? tr("Only earlier: %1").arg(isolated(line.text))
                             : line.in == PaperLine::In::Later ? tr("Only later: %1").arg(isolated(line.text))
                                                               : line.text);
    if (lines.isEmpty())
        m_lines->addItem(tr("Both say the same."));
}

}  // namespace tri::ui
