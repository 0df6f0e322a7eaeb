// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/reviewfixes.h"

#include "ui/lists/reviewmodel.h"
#include "ui/services/theme.h"
#include "ui/widgets/themedlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

ReviewFixes::ReviewFixes(const AppContext &context, ReviewModel *model, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(model),
      m_changes(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_row(new QWidget(this)), m_line(new QHBoxLayout(m_row)), m_everywhere(new QCheckBox(m_row))
{
    setObjectName(u"review.fixes"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(context.theme->space(1));
    m_changes->setObjectName(u"review.changes"_s);
    m_changes->setWordWrap(true);
    m_changes->hide();
    m_everywhere->setObjectName(u"review.everywhere"_s);
    m_everywhere->hide();
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->addWidget(m_everywhere);
    m_line->addStretch(1);
    m_row->hide();
    column->addWidget(m_changes);
    column->addWidget(m_row);
}

QPushButton *ReviewFixes::add(const QString &name, const QString &text)
{
    constexpr qsizetype longest = 48;
    auto *button = new QPushButton(text.size() > longest ? text.left(longest) + u'…' : text, m_row);
    // Data may hold an ampersand, which is no key here.
    button->setText(button->text().replace(u'&', u"&&"_s));
    button->setObjectName(u"review.fix."_s + name);
    button->setAccessibleName(text);
    m_line->insertWidget(int(m_buttons.size()), button);
    m_buttons << button;
    button->show();
    return button;
}

void ReviewFixes::addDecisions(int row)
{
    using Choice = ImportOptions::Choice;
    const auto decide = [this, row](QPushButton *button, std::optional<Choice> choice) {
        connect(button, &QPushButton::clicked, this, [this, row, choice] {
            m_model->decide(row, choice, !m_everywhere->isHidden() && m_everywhere->isChecked());
        });
    };
    if (m_model->isLeftOut(row)) {
        decide(add(u"take"_s, tr("Take it in after all")), std::nullopt);
        return;
    }
    const ImportPlan::Alike *alike = m_model->alikeAt(row);
    if (!alike)
        return;
    decide(add(u"update"_s, tr("Update “%1”").arg(alike->name)), Choice::Update);
    decide(add(u"new"_s, tr("It is a new one")), Choice::New);
    decide(add(u"leave_out"_s, tr("Leave it out")), Choice::LeaveOut);
}

void ReviewFixes::showRow(const QModelIndex &index)
{
    const bool hadFocus =
        std::any_of(m_buttons.cbegin(), m_buttons.cend(), [](QPushButton *one) { return one->hasFocus(); });
    m_at = index;
    for (QPushButton *button : std::as_const(m_buttons)) {
        m_line->removeWidget(button);
        button->hide();
        button->setObjectName({});
        button->disconnect(this);
        button->deleteLater();  // one of them may be the one that was pressed
    }
    m_buttons.clear();
    const QString changes = index.data(ReviewModel::ChangesRole).toString();
    constexpr int mostLines = 4;
    const QStringList lines = changes.split(u'\n', Qt::SkipEmptyParts);
    QStringList shown;
    for (const QString &line : lines.mid(0, mostLines))
        shown << (line.size() > 240 ? line.left(240) + u'…' : line);
    if (lines.size() > mostLines)
        shown << tr("… and %n more", nullptr, int(lines.size()) - mostLines);
    m_changes->setText(shown.join(u'\n'));
    m_changes->setVisible(!shown.isEmpty());
    const QList<ImportFix> fixes = m_model->fixesAt(index);
    for (int i = 0; i < fixes.size(); ++i)
        connect(add(QString::number(i), fixes[i].action), &QPushButton::clicked, this, [this, i] {
            m_model->mend(m_at, i, !m_everywhere->isHidden() && m_everywhere->isChecked());
        });
    if (index.isValid())
        addDecisions(index.row());
    const ImportPlan::Alike *alike = m_model->alikeAt(index.row());
    const int others = fixes.isEmpty() && alike && !alike->decided ? m_model->plan().undecided() - 1
                                                                   : m_model->othersLike(index);
    m_everywhere->setText(others == 1 ? tr("The other one alike too")
                                      : tr("All %n others alike too", nullptr, others));
    m_everywhere->setVisible(others > 0 && !m_buttons.isEmpty());
    m_row->setVisible(!m_buttons.isEmpty());
    if (hadFocus && !m_buttons.isEmpty())
        m_buttons.first()->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
