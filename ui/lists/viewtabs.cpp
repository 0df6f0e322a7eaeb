// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/viewtabs.h"

#include "core/change/changeset.h"
#include "core/workspace/workspace.h"
#include "ui/services/theme.h"
#include "ui/widgets/page.h"
#include "ui/widgets/readingmargins.h"

#include <QAction>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

namespace tri::ui {

using namespace Qt::StringLiterals;

ViewTabs::ViewTabs(const AppContext &context, const RecordSpec &kind, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_context(context), m_tabs(new QTabBar(this)),
      m_more(new QToolButton(this)), m_saveButton(new QToolButton(this)), m_resetButton(new QToolButton(this))
{
    setObjectName(u"views"_s);
    const Theme &theme = *context.theme;
    auto *line = new QHBoxLayout(this);
    setReadingMargins(line, theme.space(5), 0, theme.space(6), theme.space(1));
    line->setSpacing(theme.space(1));
    m_tabs->setObjectName(u"views.tabs"_s);
    m_tabs->setAccessibleName(tr("Views"));
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideRight);
    line->addWidget(m_tabs);
    const auto make = [this](const QString &key, const QString &text, const QString &tip, auto slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(u"views."_s + key);
        action->setToolTip(tip);
        action->setStatusTip(tip);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_save = make(u"save"_s, tr("Save view"), tr("Keep filter, order, groups and columns in this view"),
                  &ViewTabs::save);
    m_saveAs = make(u"save_as"_s, tr("Save as new view…"), tr("Keep what the list shows under a name"),
                    &ViewTabs::askName);
    m_reset =
        make(u"reset"_s, tr("Reset view"), tr("Show the view as it was kept"), [this] { choose(m_current); });
    m_rename = make(u"rename"_s, tr("Rename view…"), tr("Give this view another name"), &ViewTabs::askRename);
    m_share =
        make(u"share"_s, tr("Shared view"), tr("Send this view along in packages; personal views stay here"),
             [this](bool on) { share(on); });
    m_share->setCheckable(true);
    m_remove = make(u"remove"_s, tr("Delete view"), tr("Move this view to the trash"), &ViewTabs::remove);
    auto *menu = new QMenu(this);
    menu->addActions(actions());
    m_more->setObjectName(u"views.more"_s);
    m_more->setText(tr("View"));
    m_more->setAccessibleName(tr("Save and manage views"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(menu);
    m_more->setAutoRaise(true);
    m_save->setProperty(kBeginsGroup, true);
    m_saveButton->setDefaultAction(m_save);
    m_resetButton->setDefaultAction(m_reset);
    for (QToolButton *button : {m_saveButton, m_resetButton})
        button->setAutoRaise(true);
    line->addWidget(m_saveButton);
    line->addWidget(m_resetButton);
    line->addStretch(1);
    line->addWidget(m_more);
    connect(m_tabs, &QTabBar::currentChanged, this, &ViewTabs::onTab);
    connect(m_context.workspace, &Workspace::committed, this, [this](const CommitEvent &event) {
        const RecordSpec *views = viewKind(m_context);
        const bool ours = views
            && std::any_of(event.records.cbegin(), event.records.cend(),
                           [views](const CommitEvent::Touched &t) { return t.kind == views->keyText(); });
        if (ours)
            fill();
    });
    m_tabs->setVisible(viewKind(context));
    m_more->setVisible(viewKind(context));
    fill();
}

void ViewTabs::addWidget(QWidget *widget)
{
    auto *line = static_cast<QHBoxLayout *>(layout());
    // The keyboard comes to them in the order in which they stand.
    const QLayoutItem *before = line->itemAt(line->count() - 2);
    line->insertWidget(line->count() - 1, widget);
    setTabOrder(before && before->widget() ? before->widget() : m_resetButton, widget);
    setTabOrder(widget, m_more);
}

QList<QAction *> ViewTabs::actions() const
{
    return {m_save, m_saveAs, m_reset, m_rename, m_share, m_remove};
}

const Row *ViewTabs::currentView() const
{
    for (const Row &view : m_views)
        if (view.id == m_current)
            return &view;
    return nullptr;
}

void ViewTabs::fill()
{
    m_filling = true;
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    m_tabs->addTab(tr("All"));
    m_views.clear();
    int number = 0;
    for (const Row &view : keptViews(m_context)) {
        ++number;
        if (view.text(u"kind") != m_kind.keyText())
            continue;
        m_views << view;
        const int tab = m_tabs->addTab(viewName(m_context, view).replace(u"&"_s, u"&&"_s));
        m_tabs->setTabData(tab, view.id.toString());
        if (number <= 9)
            m_tabs->setTabToolTip(
                tab, QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)).toString(QKeySequence::NativeText));
        if (view.id == m_current)
            m_tabs->setCurrentIndex(tab);
    }
    m_filling = false;
    if (!m_current.isNull() && !currentView())
        m_current = {};
    if (const Row *view = currentView())
        m_kept = ListLook::ofView(m_context, m_kind, *view);
    else
        m_kept = {};
    mark();
}

void ViewTabs::mark()
{
    const Row *view = currentView();
    const bool changed = m_look != m_kept;
    const bool closed = !m_context.workspace || m_context.workspace->isReadOnly();
    const int tab = m_tabs->currentIndex();
    QString name = view ? viewName(m_context, *view) : tr("All");
    if (changed)
        name += u'*';
    m_tabs->setTabText(tab, name.replace(u"&"_s, u"&&"_s));
    m_save->setEnabled(view && changed && !closed);
    m_saveAs->setEnabled(!closed);
    m_reset->setEnabled(changed);
    for (QAction *action : {m_rename, m_share, m_remove})
        action->setEnabled(view && !closed);
    m_share->setChecked(view && !isEmpty(view->value(u"travels")));
    m_saveButton->setVisible(m_save->isEnabled());
    m_resetButton->setVisible(changed);
}

void ViewTabs::setLook(const ListLook &look)
{
    m_look = look;
    mark();
}

void ViewTabs::onTab(int tab)
{
    if (!m_filling)
        choose(RecordId::parse(m_tabs->tabData(tab).toString()).value_or(RecordId()));
}

void ViewTabs::choose(const RecordId &view)
{
    m_current = view;
    fill();
    m_look = m_kept;
    mark();
    Q_EMIT chosen(m_kept);
}

void ViewTabs::write(const Row &before, const Row &after)
{
    const RecordChange change = before.id.isNull() ? creation(after) : difference(before, after);
    if (before.id.isNull() || !change.fields.isEmpty())
        if (const Result<Stamp> done =
                m_context.workspace->apply(changeOf(change, viewName(m_context, after)));
            !done)
            Q_EMIT failed(done.error());
}

void ViewTabs::save()
{
    const Row *view = currentView();
    if (!view)
        return;
    const Row before = *view;
    Row after = before;
    m_look.intoView(m_kind, after);
    write(before, after);
}

void ViewTabs::saveAs(const QString &name, bool shared)
{
    Row made(*viewKind(m_context), m_context.workspace->newId());
    made.setValue(u"title"_s, LocalText(m_context.contentLanguage, name.simplified()));
    made.setValue(u"order"_s, qint64(keptViews(m_context).size() + 1));
    made.setValue(u"travels"_s, canonical(shared));
    m_look.intoView(m_kind, made);
    m_current = made.id;
    const RecordChange change = creation(made);
    if (const Result<Stamp> done = m_context.workspace->apply(changeOf(change, name)); !done) {
        m_current = {};
        Q_EMIT failed(done.error());
    }
}

void ViewTabs::askName()
{
    auto *dialog = new QInputDialog(window());
    dialog->setObjectName(u"view_name"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New view"));
    dialog->setLabelText(tr("Name of the view"));
    dialog->setOkButtonText(tr("Save view"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty())
            saveAs(name, false);
    });
    dialog->open();
}

void ViewTabs::askRename()
{
    const Row *view = currentView();
    if (!view)
        return;
    auto *dialog = new QInputDialog(window());
    dialog->setObjectName(u"view_name"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename view"));
    dialog->setLabelText(tr("Name of the view"));
    dialog->setTextValue(viewName(m_context, *view));
    dialog->setOkButtonText(tr("Rename"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, before = *view](const QString &name) {
        if (name.trimmed().isEmpty())
            return;
        Row after = before;
        const auto *held = std::get_if<LocalText>(&before.value(u"title"));
        LocalText title = held ? *held : LocalText();
        title.texts.insert(m_context.contentLanguage, name.simplified());
        if (title.original.isEmpty())
            title.original = m_context.contentLanguage;
        after.setValue(u"title"_s, title);
        write(before, after);
    });
    dialog->open();
}

void ViewTabs::share(bool shared)
{
    const Row *view = currentView();
    if (!view)
        return;
    const Row before = *view;
    Row after = before;
    after.setValue(u"travels"_s, canonical(shared));
    write(before, after);
}

void ViewTabs::remove()
{
    const Row *view = currentView();
    if (!view)
        return;
    const Row gone = *view;
    m_current = {};
    if (const Result<Stamp> done =
            m_context.workspace->apply(changeOf(deletion(gone), viewName(m_context, gone)));
        !done)
        Q_EMIT failed(done.error());
    choose({});
}

}  // namespace tri::ui
