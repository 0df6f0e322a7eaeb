// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/briefoptions.h"

#include "core/base/localtext.h"
#include "core/base/partialdate.h"
#include "core/brief/pageoptions.h"
#include "core/brief/paperkind.h"
#include "ui/pages/briefcomments.h"
#include "ui/pages/briefparts.h"
#include "ui/pages/brieftexts.h"
#include "ui/pages/pagechoicesbox.h"
#include "ui/services/preferences.h"
#include "ui/widgets/themedlabel.h"
#include "ui/widgets/wheel.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr auto kPaperKey = "brief/paper";
}

BriefOptions::BriefOptions(const AppContext &context, QWidget *parent) : QScrollArea(parent), m_context(context), m_focus(new QFocusFrame(this))
{
    const Theme &theme = *context.theme;
    setObjectName(u"brief.options"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus);  // what is left out can be longer than the window
    setAccessibleName(tr("Options and remarks"));
    setBackgroundRole(QPalette::Window);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(theme.space(6), 0, theme.space(6), theme.space(4));
    m_column->setSpacing(theme.space(1));
    m_recipe = addChoice(tr("Document"), u"recipe"_s);
    addDay();
    m_copy = addChoice(tr("Copy"), u"copy"_s);
    m_copy->addItem(tr("Office copy"), false);
    m_copy->addItem(tr("Shared copy"), true);
    m_language = addChoice(tr("Language"), u"language"_s);
    for (const QString &code : contentLanguages())
        m_language->addItem(languageName(code), code);
    m_second = addChoice(tr("Second language"), u"second_language"_s);
    m_second->setToolTip(tr("Printed beside the first, paragraph by paragraph"));
    m_second->addItem(tr("None"), QString());
    for (const QString &code : contentLanguages())
        m_second->addItem(languageName(code), code);
    m_paper = addChoice(tr("Paper"), u"paper"_s);
    m_paper->addItem(tr("A4"), int(Paper::A4));
    m_paper->addItem(tr("Letter"), int(Paper::Letter));
    m_paper->addItem(tr("A5"), int(Paper::A5));
    m_pagesBox = new PageChoicesBox(context, this);
    m_column->addWidget(m_pagesBox);
    m_zoom = addChoice(tr("Preview"), u"zoom"_s);
    m_zoom->addItem(tr("Fit width"), int(BriefPreview::Zoom::FitWidth));
    m_zoom->addItem(tr("Whole page"), int(BriefPreview::Zoom::WholePage));
    const QString usual = context.preferences
        ? context.preferences->roomState(QString::fromLatin1(kPaperKey)).toString()
        : QString();
    showPages({.paper = paperOf(usual).value_or(Paper::A4)});
    connect(m_paper, &QComboBox::currentIndexChanged, this, &BriefOptions::choosePaper);
    connect(m_pagesBox, &PageChoicesBox::changed, this, &BriefOptions::changed);
    for (QComboBox *box : {m_recipe, m_copy, m_language, m_second, m_paper})
        connect(box, &QComboBox::currentIndexChanged, this, &BriefOptions::changed);
    connect(m_zoom, &QComboBox::activated, this,
            [this] { Q_EMIT zoomChosen(BriefPreview::Zoom(m_zoom->currentData().toInt())); });
    m_column->addSpacing(theme.space(3));
    m_pages = addText(Theme::Type::Body, Theme::Role::Text);
    m_pages->setStrong(true);
    m_column->addSpacing(theme.space(3));
    m_gapsHead = addText(Theme::Type::Body, Theme::Role::Muted);
    m_gapsHead->setText(tr("Still to prepare"));
    m_gaps = addText(Theme::Type::Body, Theme::Role::Text);
    m_gaps->setObjectName(u"brief.gaps"_s);
    m_column->addSpacing(theme.space(3));
    m_leftOutHead = addText(Theme::Type::Body, Theme::Role::Muted);
    m_leftOutHead->setText(tr("What this copy leaves out"));
    m_leftOut = addText(Theme::Type::Body, Theme::Role::Text);
    m_leftOut->setObjectName(u"brief.left_out"_s);
    m_column->addSpacing(theme.space(3));
    m_parts = new BriefParts(context, this);
    m_column->addWidget(m_parts);
    m_column->addSpacing(theme.space(3));
    m_texts = new BriefTexts(context, this);
    m_column->addWidget(m_texts);
    m_comments = new BriefComments(context, this);
    m_column->addWidget(m_comments);
    connect(m_texts, &BriefTexts::partShown, this, [this] { m_comments->showPart(m_texts->part()); });
    connect(m_comments, &BriefComments::read, this,
            [this] { m_texts->setOpenComments(m_comments->openCounts()); });
    m_column->addStretch();
    setWidget(content);
    setMinimumWidth(theme.textWidth(32));
    setLanguage(context.contentLanguage);
}

QComboBox *BriefOptions::addChoice(const QString &label, const QString &key)
{
    auto *name = new ThemedLabel(*m_context.theme, Theme::Type::Body, Theme::Role::Muted, this);
    name->setText(label);
    auto *box = new QComboBox(this);
    leaveWheelToParent(*box);
    box->setObjectName(u"brief."_s + key);
    box->setAccessibleName(label);
    name->setBuddy(box);
    if (m_column->count() > 0)
        m_column->addSpacing(m_context.theme->space(1));
    m_column->addWidget(name);
    m_column->addWidget(box);
    return box;
}

/// Only of papers that say how things stood on a day.
void BriefOptions::addDay()
{
    m_dayPart = new QWidget(this);
    auto *column = new QVBoxLayout(m_dayPart);
    column->setContentsMargins(0, m_context.theme->space(1), 0, 0);
    column->setSpacing(m_context.theme->space(1));
    m_dayName = new ThemedLabel(*m_context.theme, Theme::Type::Body, Theme::Role::Muted, m_dayPart);
    m_dayBox = new QLineEdit(m_dayPart);
    m_dayBox->setObjectName(u"brief.day"_s);
    m_dayBox->setClearButtonEnabled(true);
    m_dayName->setBuddy(m_dayBox);
    column->addWidget(m_dayName);
    column->addWidget(m_dayBox);
    m_column->addWidget(m_dayPart);
    m_dayPart->hide();
    connect(m_dayBox, &QLineEdit::editingFinished, this, &BriefOptions::readDay);
}

void BriefOptions::showDay(const PaperKind &paper)
{
    const QString name = paper.picksSince ? tr("Changes since") : tr("As of");
    m_dayName->setText(name);
    m_dayBox->setAccessibleName(name);
    m_dayBox->setPlaceholderText(paper.picksSince ? tr("The meeting before") : tr("Today"));
    m_dayBox->setToolTip(paper.picksSince ? tr("A day, a month or a year; what changed after its end is "
                                               "told. Empty: since the meeting before, or "
                                               "what the record of the brief says")
                                          : tr("A day, a month or a year; the paper shows how things stood "
                                               "at its end. Empty: today, with what "
                                               "is to come"));
    m_dayPart->setVisible(paper.picksDay);
}

void BriefOptions::setDay(const QDate &day)
{
    m_day = day;
    m_dayBox->setText(day.isValid() ? shortDate(PartialDate(day), locale()) : QString());
}

void BriefOptions::readDay()
{
    const QString text = m_dayBox->text().trimmed();
    if (text == (m_day.isValid() ? shortDate(PartialDate(m_day), locale()) : QString()))
        return;
    const auto date = text.isEmpty() ? std::optional(PartialDate()) : PartialDate::parseLoose(text, locale());
    if (!date) {
        Q_EMIT dayNotRead(text);
        return;
    }
    setDay(date->isNull() ? QDate() : date->last());
    Q_EMIT dayChosen(m_day);
}

ThemedLabel *BriefOptions::addText(Theme::Type type, Theme::Role role)
{
    auto *label = new ThemedLabel(*m_context.theme, type, role, this);
    label->setWordWrap(true);
    m_column->addWidget(label);
    return label;
}

void BriefOptions::setPapers(const QList<std::pair<QString, QString>> &papers)
{
    const QSignalBlocker quiet(m_recipe);
    m_recipe->clear();
    for (const auto &[name, recipe] : papers)
        m_recipe->addItem(name, recipe);
}

QString BriefOptions::recipe() const
{
    return m_recipe->currentData().toString();
}

QString BriefOptions::recipeText() const
{
    return m_recipe->currentText();
}

void BriefOptions::setRecipe(const QString &recipe)
{
    m_recipe->setCurrentIndex(std::max(0, m_recipe->findData(recipe)));
}

bool BriefOptions::sharedCopy() const
{
    return m_copy->currentData().toBool();
}

Paper BriefOptions::paper() const
{
    return Paper(m_paper->currentData().toInt());
}

QString BriefOptions::language() const
{
    return m_language->currentData().toString();
}

QString BriefOptions::secondLanguage() const
{
    const QString second = m_second->currentData().toString();
    return second == language() ? QString() : second;
}

void BriefOptions::setSecondLanguage(const QString &language)
{
    m_second->setCurrentIndex(std::max(0, m_second->findData(language)));
}

void BriefOptions::setSharedCopy(bool shared)
{
    m_copy->setCurrentIndex(m_copy->findData(shared));
}

void BriefOptions::setPaper(Paper paper)
{
    m_paper->setCurrentIndex(m_paper->findData(int(paper)));
}

void BriefOptions::choosePaper()
{
    m_paperChosen = true;
    // What the printer holds is the same for all papers; small pages are wished for one.
    if (paper() != Paper::A5 && m_context.preferences)
        m_context.preferences->setRoomState(QString::fromLatin1(kPaperKey), paperKey(paper()));
}

PageChoices BriefOptions::pageChoices() const
{
    PageChoices out = m_pagesBox->choices();
    if (m_paperChosen)
        out.paper = paper();
    return out;
}

void BriefOptions::showPages(const PageOptions &pages)
{
    const QSignalBlocker quiet(m_paper);
    setPaper(pages.paper);
    m_pagesBox->showPages(pages);
}

QVariantMap BriefOptions::savePages() const
{
    QVariantMap state = m_pagesBox->saveState();
    if (m_paperChosen)
        state.insert(u"paper"_s, paperKey(paper()));
    return state;
}

void BriefOptions::restorePages(const QVariantMap &state)
{
    m_pagesBox->restoreState(state);
    if (const auto chosen = paperOf(state.value(u"paper"_s).toString())) {
        setPaper(*chosen);
        m_paperChosen = true;
    }
}

void BriefOptions::setLanguage(const QString &language)
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
}

void BriefOptions::showZoom(BriefPreview::Zoom zoom)
{
    const QSignalBlocker quiet(m_zoom);
    m_zoom->setCurrentIndex(m_zoom->findData(int(zoom)));  // none for a factor of its own
    m_zoom->setPlaceholderText(tr("Own size"));
}

void BriefOptions::showPageCount(int pages)
{
    m_pages->setText(pages == 1 ? tr("1 page") : tr("%n pages", nullptr, pages));
}

void BriefOptions::showGaps(const QStringList &gaps)
{
    const char *complete = paperKind(recipe()).complete;
    m_gaps->setText(gaps.isEmpty() ? PaperKind::text(complete) : gaps.join(u'\n'));
    // Of papers in which nothing is to be prepared, what was remarked on is told all the same.
    const bool told = !gaps.isEmpty() || complete;
    m_gapsHead->setVisible(told);
    m_gaps->setVisible(told);
}

void BriefOptions::showLeftOut(const QStringList &lines)
{
    m_leftOut->setText(!lines.isEmpty() ? lines.join(u"\n\n"_s)
                       : sharedCopy()   ? tr("Nothing.")
                                        : tr("Nothing. An office copy holds what the other sides must not see."));
}

void BriefOptions::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    m_focus->setWidget(this);
}

void BriefOptions::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    m_focus->setWidget(nullptr);
}

QString BriefOptions::leftOutText() const
{
    return m_leftOut->text();
}

}  // namespace tri::ui
