// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagechoicesbox.h"

#include "ui/services/theme.h"
#include "ui/widgets/themedlabel.h"
#include "ui/widgets/wheel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

PageChoicesBox::PageChoicesBox(const AppContext &context, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, context.theme->space(2), 0, 0);
    column->setSpacing(context.theme->space(1));
    m_cover = addBox(u"cover"_s, tr("Cover page"), tr("The title and what it is about on a page of its own"),
                     &PageChoices::cover);
    m_contents = addBox(u"contents"_s, tr("Contents"), tr("A list of the parts with their pages"),
                        &PageChoices::contents);
    m_large = addBox(u"large_print"_s, tr("Large print"),
                     tr("At least 16 point, for readers who need it; wide tables become lists"),
                     &PageChoices::largePrint);
    auto *label = new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this);
    label->setText(tr("Lines for notes"));
    m_lines = new QSpinBox(this);
    leaveWheelToParent(*m_lines);
    m_lines->setObjectName(u"brief.writing_lines"_s);
    m_lines->setAccessibleName(tr("Lines for notes"));
    m_lines->setRange(0, PageOptions::mostLines);
    m_lines->setSpecialValueText(tr("None"));
    m_lines->setToolTip(tr("So many empty lines below each item, to write on by hand"));
    label->setBuddy(m_lines);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addStretch();
    row->addWidget(m_lines);
    column->addLayout(row);
    m_codes =
        addBox(u"answer_codes"_s, tr("Codes to type back"),
               tr("Below each item a code, behind which what was decided is typed back after the meeting: "
                  "“Enter answers” on the page of the meeting"),
               &PageChoices::answerCodes);
    connect(m_lines, &QSpinBox::valueChanged, this, [this](int lines) {
        m_choices.writingLines = lines;
        Q_EMIT changed();
    });
}

QCheckBox *PageChoicesBox::addBox(const QString &key, const QString &text, const QString &tip,
                                  std::optional<bool> PageChoices::*choice)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(u"brief."_s + key);
    box->setToolTip(tip);
    layout()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, [this, choice](bool on) {
        m_choices.*choice = on;
        Q_EMIT changed();
    });
    return box;
}

void PageChoicesBox::showPages(const PageOptions &pages)
{
    for (const auto &[box, on] :
         {std::pair{m_cover, pages.cover}, std::pair{m_contents, pages.contents},
          std::pair{m_large, pages.largePrint}, std::pair{m_codes, pages.answerCodes}}) {
        const QSignalBlocker quiet(box);
        box->setChecked(on);
    }
    const QSignalBlocker quiet(m_lines);
    m_lines->setValue(pages.writingLines);
}

QVariantMap PageChoicesBox::saveState() const
{
    QVariantMap state;
    for (const auto &[key, choice] :
         {std::pair{u"cover"_s, m_choices.cover}, std::pair{u"contents"_s, m_choices.contents},
          std::pair{u"large_print"_s, m_choices.largePrint},
          std::pair{u"answer_codes"_s, m_choices.answerCodes}})
        if (choice)
            state.insert(key, *choice);
    if (m_choices.writingLines)
        state.insert(u"writing_lines"_s, *m_choices.writingLines);
    return state;
}

void PageChoicesBox::restoreState(const QVariantMap &state)
{
    const auto read = [&state](const QString &key) {
        return state.contains(key) ? std::optional(state.value(key).toBool()) : std::nullopt;
    };
    m_choices.cover = read(u"cover"_s);
    m_choices.contents = read(u"contents"_s);
    m_choices.largePrint = read(u"large_print"_s);
    m_choices.answerCodes = read(u"answer_codes"_s);
    m_choices.writingLines.reset();
    if (const QString key = u"writing_lines"_s; state.contains(key))
        m_choices.writingLines = state.value(key).toInt();
}

}  // namespace tri::ui
