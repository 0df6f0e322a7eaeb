// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/translating/translationspage.h"

#include "core/kinds/common.h"
#include "core/workspace/workspace.h"
#include "ui/fields/fieldtexts.h"
#include "ui/fields/growingtextedit.h"
#include "ui/pages/translating/translationpane.h"
#include "ui/services/longruns.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/optionbar.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostAlone = 50;  // records that are read again one by one

QTreeWidget *makeList(const QString &name, const QString &what, QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setObjectName(name);
    list->setAccessibleName(what);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setFrameShape(QFrame::NoFrame);
    return list;
}

/// "12 (3) / 40": translated, of these to be checked, of those to be translated.
QString cellOf(const TextCounts &counts)
{
    const int translated = counts.present + counts.stale;
    const int all = translated + counts.missing;
    if (all == 0)
        return u"–"_s;
    return counts.stale > 0 ? u"%1 (%2) / %3"_s.arg(translated).arg(counts.stale).arg(all)
                            : u"%1 / %2"_s.arg(translated).arg(all);
}

void add(TextCounts &sum, const TextCounts &more)
{
    sum.originals += more.originals;
    sum.present += more.present;
    sum.stale += more.stale;
    sum.missing += more.missing;
}

}  // namespace

TranslationsPage::TranslationsPage(const AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_header(new PageHeader(*context.theme, this)),
      m_notice(new NoticeBar(*context.theme, this)), m_language(new QComboBox(this)),
      m_wanted(new QComboBox(this)), m_circle(new QComboBox(this)),
      m_builtIn(new QCheckBox(tr("With &built-in records"), this)),
      m_coverage(makeList(u"translations.coverage"_s, tr("Texts by kind and language"), this)),
      m_list(makeList(u"translations.list"_s, tr("Texts to translate"), this)),
      m_pane(new TranslationPane(context, this))
{
    setObjectName(u"translations_page"_s);
    const Theme &theme = *context.theme;
    m_header->setTitle(title());
    setUpActions();
    auto *body = new QVBoxLayout;
    body->setContentsMargins(theme.space(6), theme.space(1), theme.space(6), theme.space(3));
    body->setSpacing(theme.space(2));
    body->addWidget(setUpOptions());
    body->addWidget(setUpBody(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addLayout(body, 1);
    connect(context.workspace, &Workspace::committed, this, &TranslationsPage::onCommitted);
}

void TranslationsPage::setUpActions()
{
    const Theme &theme = *m_context.theme;
    m_send = new QAction(theme.icon(u"document-export"_s), tr("&Send to translators…"), this);
    m_send->setObjectName(u"translations.send"_s);
    m_send->setToolTip(tr("Write the texts of the list into a file: XLIFF for translation programs, or an "
                          "Excel workbook"));
    m_receive = new QAction(theme.icon(u"document-import"_s), tr("Take &in a file…"), this);
    m_receive->setObjectName(u"translations.receive"_s);
    m_receive->setToolTip(tr("See what translators sent back, text by text, before it is taken"));
    m_open = new QAction(theme.icon(u"document-edit"_s), tr("&Open the record"), this);
    m_open->setObjectName(u"translations.open"_s);
    m_header->setActions({m_send, m_receive});
    m_send->setEnabled(false);
    m_receive->setEnabled(m_context.files && !m_context.workspace->isReadOnly());
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addAction(m_open);
    connect(m_send, &QAction::triggered, this, &TranslationsPage::send);
    connect(m_receive, &QAction::triggered, this, &TranslationsPage::receive);
    connect(m_open, &QAction::triggered, this, [this] {
        if (const RecordId id = currentRecord(); !id.isNull())
            m_context.navigator->showRecord(id);
    });
}

QWidget *TranslationsPage::setUpOptions()
{
    auto *bar = new OptionBar(*m_context.theme, this);
    for (const QString &language : contentLanguages())
        m_language->addItem(languageName(language), language);
    const QString wanted = m_context.contentLanguage == u"en" ? u"fr"_s : m_context.contentLanguage;
    m_language->setCurrentIndex(m_language->findData(wanted));
    m_language->setObjectName(u"translations.language"_s);
    m_wanted->addItem(tr("Not translated, and to be checked"), int(WantedTexts::Open));
    m_wanted->addItem(tr("Not translated"), int(WantedTexts::Missing));
    m_wanted->addItem(tr("To be checked: the original changed since"), int(WantedTexts::Stale));
    m_wanted->addItem(tr("All texts"), int(WantedTexts::All));
    m_wanted->setObjectName(u"translations.wanted"_s);
    for (const Choice &choice : kHandlingChoices)
        m_circle->addItem(choiceText(choice), QString::fromLatin1(choice.key));
    m_circle->setCurrentIndex(m_circle->findData(handlingKey(Handling::Shared)));
    m_circle->setObjectName(u"translations.circle"_s);
    m_circle->setToolTip(tr("The narrowest circle whose texts go into a file for translators"));
    m_builtIn->setObjectName(u"translations.built_in"_s);
    m_builtIn->setToolTip(tr("Also texts of the records that every workspace comes with"));
    OptionBar::narrow(m_wanted, 26);
    OptionBar::narrow(m_circle, 18);
    bar->add(tr("In&to:"), m_language);
    bar->add(tr("Sho&w:"), m_wanted);
    bar->add(tr("Files hold &up to:"), m_circle);
    bar->add(m_builtIn);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        save();
        fillList();
    });
    connect(m_wanted, &QComboBox::currentIndexChanged, this, [this] {
        save();
        fillList();
    });
    connect(m_builtIn, &QCheckBox::toggled, this, [this] {
        save();
        refresh();
    });
    return bar;
}

QWidget *TranslationsPage::setUpBody()
{
    const Theme &theme = *m_context.theme;
    QStringList heads{tr("Kind")};
    for (const QString &language : contentLanguages())
        heads << languageName(language);
    m_coverage->setHeaderLabels(heads);
    m_coverage->setToolTip(tr(
        "Translated (of these, to be checked) / to be translated. A click on a language shows its texts."));
    m_coverage->setColumnWidth(0, theme.textWidth(26));
    for (int at = 1; at < heads.size(); ++at)
        m_coverage->setColumnWidth(at, theme.textWidth(13));
    m_list->setHeaderLabels({tr("Record"), tr("Text"), tr("State")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Record, QHeaderView::Stretch);
    m_list->setColumnWidth(Field, theme.textWidth(12));
    m_list->setColumnWidth(State, theme.textWidth(14));
    auto *below = new QSplitter(Qt::Horizontal, this);
    below->addWidget(m_list);
    below->addWidget(m_pane);
    below->setStretchFactor(0, 2);
    below->setStretchFactor(1, 3);
    below->setSizes({theme.textWidth(60), theme.textWidth(80)});
    below->setChildrenCollapsible(false);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_coverage);
    split->addWidget(below);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    connect(m_coverage, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (m_filling || !item)
            return;
        save();
        m_kind = item->data(0, kIdRole).toString();
        fillList();
    });
    connect(m_coverage, &QTreeWidget::itemClicked, this, &TranslationsPage::onCoverageClicked);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem *, QTreeWidgetItem *before) { onChosen(before); });
    connect(m_pane, &TranslationPane::nextWanted, this, &TranslationsPage::saveAndNext);
    connect(m_pane, &TranslationPane::rightFound, this, &TranslationsPage::confirmAndNext);
    return split;
}

QString TranslationsPage::language() const
{
    return m_language->currentData().toString();
}

RecordId TranslationsPage::currentRecord() const
{
    return m_pane->held() ? m_pane->held()->row.id : RecordId();
}

QList<QAction *> TranslationsPage::pageActions()
{
    return {m_send, m_receive, m_open};
}

void TranslationsPage::refresh()
{
    const bool builtIn = m_builtIn->isChecked();
    auto found = runLong(m_context, tr("Reading texts"), [this, builtIn](Progress &progress) {
        return findTexts(*m_context.workspace, {.builtIn = builtIn, .progress = &progress});
    });
    if (!found) {
        m_notice->showProblem(found.error());
        return;
    }
    m_texts = std::move(found->texts);
    fillCoverage();
    fillList();
}

void TranslationsPage::onCommitted(const CommitEvent &event)
{
    if (!isVisible())
        return;
    if (event.records.size() > kMostAlone) {
        refresh();
        return;
    }
    for (const CommitEvent::Touched &touched : event.records) {
        const auto isOf = [&touched](const HeldText &held) { return held.row.id == touched.id; };
        const auto first = std::find_if(m_texts.cbegin(), m_texts.cend(), isOf);
        const bool builtIn = first != m_texts.cend() && first->builtIn;
        qsizetype at = first - m_texts.cbegin();
        m_texts.removeIf(isOf);
        const auto row = m_context.workspace->row(touched.id);
        const auto texts = row && !row->deleted ? textsOf(*m_context.workspace, *row, builtIn)
                                                : Result<QList<HeldText>>(QList<HeldText>());
        for (const HeldText &held : texts.value_or(QList<HeldText>())) {
            m_texts.insert(at++, held);
            if (m_pane->held() && m_pane->held()->row.id == held.row.id
                && m_pane->held()->field == held.field)
                followPane(held);
            // What was just translated stays in the list, so that the eye keeps its place.
            if (QTreeWidgetItem *item = itemOf(held.row.id, held.field)) {
                item->setData(State, kStateRole, int(held.in(language())));
                item->setText(State,
                              held.in(language()) == TextState::Present     ? tr("Translated")
                                  : held.in(language()) == TextState::Stale ? tr("To be checked")
                                                                            : tr("Not translated"));
            }
        }
    }
    fillCoverage();
}

void TranslationsPage::followPane(const HeldText &held)
{
    const QString into = m_pane->language();
    const QString theirs = held.text.texts.value(into);
    const bool meets =
        m_pane->isChanged() && theirs != m_pane->held()->text.texts.value(into) && theirs != m_pane->text();
    m_pane->follow(held);
    if (meets)
        m_notice->showProblem(meeting(theirs));
}

void TranslationsPage::fillCoverage()
{
    m_filling = true;
    m_coverage->clear();
    const QList<TextCoverage> coverage = textCoverage(m_texts);
    TextCoverage all;
    for (const TextCoverage &one : coverage) {
        all.texts += one.texts;
        for (const QString &language : contentLanguages())
            add(all.languages[language], one.languages.value(language));
    }
    QTreeWidgetItem *chosen = nullptr;
    const auto line = [&](const QString &name, const QString &kind, const TextCoverage &one) {
        QStringList cells{name};
        for (const QString &language : contentLanguages())
            cells << cellOf(one.languages.value(language));
        auto *item = new QTreeWidgetItem(m_coverage, cells);
        item->setData(0, kIdRole, kind);
        if (kind == m_kind && !chosen)
            chosen = item;
    };
    line(tr("All kinds"), {}, all);
    for (const TextCoverage &one : coverage)
        line(one.builtIn ? tr("%1, built in").arg(one.kind->pluralText()) : one.kind->pluralText(),
             one.kind->keyText(), one);
    if (!chosen)
        m_kind.clear();
    m_coverage->setCurrentItem(chosen ? chosen : m_coverage->topLevelItem(0));
    const TextCounts counts = all.languages.value(language());
    m_header->setSubtitle(tr("%1: %2 not translated, %3 to be checked")
                              .arg(isolated(languageName(language())))
                              .arg(counts.missing)
                              .arg(counts.stale));
    m_filling = false;
}

QList<HeldText> TranslationsPage::shown() const
{
    const auto wanted = WantedTexts(m_wanted->currentData().toInt());
    QList<HeldText> out;
    for (const HeldText &held : m_texts)
        if ((m_kind.isEmpty() || held.row.spec->keyText() == m_kind) && held.text.original != language()
            && isWanted(held.in(language()), wanted))
            out << held;
    return out;
}

void TranslationsPage::fillList()
{
    const RecordId id = currentRecord();
    const int field = m_pane->held() ? m_pane->held()->field : -1;
    m_filling = true;
    m_list->clear();
    for (const HeldText &held : shown()) {
        const TextState state = held.in(language());
        auto *item = new QTreeWidgetItem(m_list,
                                         {recordTitle(m_context, held.row.id), held.spec().labelText(),
                                          state == TextState::Present     ? tr("Translated")
                                              : state == TextState::Stale ? tr("To be checked")
                                                                          : tr("Not translated")});
        item->setData(Record, kIdRole, held.row.id.toString());
        item->setData(Record, kFieldRole, held.field);
        item->setData(State, kStateRole, int(state));
    }
    QTreeWidgetItem *chosen = itemOf(id, field);
    m_list->setCurrentItem(chosen ? chosen : m_list->topLevelItem(0));
    m_filling = false;
    m_send->setEnabled(m_context.files && m_list->topLevelItemCount() > 0);
    showChosen();
    fillCoverage();
}

QTreeWidgetItem *TranslationsPage::itemOf(const RecordId &id, int field) const
{
    const QString text = id.toString();
    for (int at = 0; at < m_list->topLevelItemCount(); ++at) {
        QTreeWidgetItem *item = m_list->topLevelItem(at);
        if (item->data(Record, kFieldRole).toInt() == field && item->data(Record, kIdRole).toString() == text)
            return item;
    }
    return nullptr;
}

void TranslationsPage::showChosen()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QString id = item ? item->data(Record, kIdRole).toString() : QString();
    const int field = item ? item->data(Record, kFieldRole).toInt() : -1;
    const auto held = std::find_if(m_texts.cbegin(), m_texts.cend(), [&](const HeldText &one) {
        return one.field == field && one.row.id.toString() == id;
    });
    if (held == m_texts.cend())
        m_pane->showNothing();
    else
        m_pane->showText(*held, language());
    m_pane->editor()->setReadOnly(m_context.workspace->isReadOnly());
    m_open->setEnabled(held != m_texts.cend());
    tellRestored();
}

void TranslationsPage::onChosen(QTreeWidgetItem *before)
{
    if (m_filling)
        return;
    if (!save() && before) {
        m_filling = true;
        m_list->setCurrentItem(before);
        m_filling = false;
        return;
    }
    showChosen();
    Q_EMIT stateChanged();
}

void TranslationsPage::onCoverageClicked(QTreeWidgetItem *item, int column)
{
    Q_UNUSED(item)
    if (column > 0)
        m_language->setCurrentIndex(m_language->findData(contentLanguages().value(column - 1)));
}

QVariantMap TranslationsPage::saveState() const
{
    return {{u"language"_s, language()},
            {u"wanted"_s, m_wanted->currentIndex()},
            {u"kind"_s, m_kind},
            {u"record"_s, currentRecord().toString()},
            {u"field"_s, m_pane->held() ? m_pane->held()->field : -1}};
}

void TranslationsPage::restoreState(const QVariantMap &state)
{
    if (const int at = m_language->findData(state.value(u"language"_s)); at >= 0)
        m_language->setCurrentIndex(at);
    m_wanted->setCurrentIndex(std::clamp(state.value(u"wanted"_s).toInt(), 0, m_wanted->count() - 1));
    m_kind = state.value(u"kind"_s).toString();
    fillCoverage();
    fillList();
    const auto id = RecordId::parse(state.value(u"record"_s).toString());
    if (QTreeWidgetItem *item = id ? itemOf(*id, state.value(u"field"_s).toInt()) : nullptr)
        m_list->setCurrentItem(item);
}

void TranslationsPage::focusFirst()
{
    if (m_pane->isEnabled())
        m_pane->editor()->setFocus(Qt::OtherFocusReason);
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
