// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchange/sendcontents.h"

#include "ui/services/theme.h"
#include "ui/widgets/readingmargins.h"
#include "ui/widgets/themedlabel.h"

#include <QHeaderView>
#include <QLocale>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

QTreeWidget *makeTree(const Theme &theme, const QString &name, const QStringList &heads, QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setObjectName(name);
    tree->setHeaderLabels(heads);
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->header()->setStretchLastSection(true);
    tree->setColumnWidth(0, theme.textWidth(44));
    return tree;
}

}  // namespace

SendContents::SendContents(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_summary(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_tabs(new QTabWidget(this)),
      m_going(makeTree(*context.theme, u"send_contents.going"_s, {tr("Record"), tr("How")}, m_tabs)),
      m_left(makeTree(*context.theme, u"send_contents.left"_s, {tr("Record"), tr("Why it stays")}, m_tabs))
{
    setObjectName(u"send_contents"_s);
    m_summary->setObjectName(u"send_contents.summary"_s);
    m_summary->keepWhole();
    m_going->setAccessibleName(tr("Records that go into the package"));
    m_left->setAccessibleName(tr("Records that stay here"));
    m_tabs->addTab(m_going, tr("Goes"));
    m_tabs->addTab(m_left, tr("Stays here"));
    auto *column = new QVBoxLayout(this);
    setReadingMargins(column, context.theme->space(3), 0, 0, 0);
    column->setSpacing(context.theme->space(2));
    column->addWidget(m_summary);
    column->addWidget(m_tabs, 1);
}

QString SendContents::kindText(const QString &key) const
{
    const RecordSpec *spec = m_context.workspace->registry().kind(key);
    return spec ? spec->pluralText() : tr("Of a newer version");
}

void SendContents::showText(const QString &text)
{
    m_summary->setText(text);
    m_going->clear();
    m_left->clear();
    m_tabs->setTabText(0, tr("Goes"));
    m_tabs->setTabText(1, tr("Stays here"));
    m_tabs->setEnabled(false);
}

void SendContents::showContents(const PackageContents &contents)
{
    m_tabs->setEnabled(true);
    const QLocale locale;
    const auto context = std::count_if(contents.lines.cbegin(), contents.lines.cend(),
                                       [](const PackageContents::Line &line) { return line.context; });
    QStringList parts{tr("Records: %1, with their history.").arg(locale.toString(contents.lines.size()))};
    if (context > 0)
        parts << tr("Of these, %1 go along so that the others can be read.").arg(locale.toString(context));
    if (!contents.note.files.isEmpty())
        parts << tr("Files: %1.").arg(locale.toString(contents.note.files.size()));
    if (!contents.missingFiles.isEmpty())
        parts << tr("Files that this copy does not have itself: %1.")
                     .arg(locale.toString(contents.missingFiles.size()));
    parts << (contents.leftBack.isEmpty() ? tr("Nothing of the part stays here.")
                                          : tr("Records that stay here: %1; look at them before you save.")
                                                .arg(locale.toString(contents.leftBack.size())));
    m_summary->setText(parts.join(u' '));
    fillGoing(contents);
    fillLeft(contents);
    m_tabs->setTabText(0, tr("Goes (%1)").arg(locale.toString(contents.lines.size())));
    m_tabs->setTabText(1, tr("Stays here (%1)").arg(locale.toString(contents.leftBack.size())));
}

void SendContents::fillGoing(const PackageContents &contents)
{
    m_going->clear();
    QList<QTreeWidgetItem *> groups;
    QString kind;
    for (const PackageContents::Line &line : contents.lines) {
        if (groups.isEmpty() || line.kind != kind) {
            kind = line.kind;
            groups << new QTreeWidgetItem({kindText(kind), QString()});
        }
        auto *item =
            new QTreeWidgetItem({line.title.isEmpty() ? tr("(without a title)") : line.title.simplified(),
                                 line.deleted       ? tr("that it was deleted")
                                     : line.context ? tr("along, so that others can be read")
                                                    : QString()});
        item->setForeground(1, m_context.theme->color(Theme::Role::Muted));
        groups.last()->addChild(item);
    }
    for (QTreeWidgetItem *group : std::as_const(groups))
        group->setText(1, QLocale().toString(group->childCount()));
    m_going->addTopLevelItems(groups);
    if (!groups.isEmpty())
        m_going->setCurrentItem(groups.first());
}

void SendContents::fillLeft(const PackageContents &contents)
{
    m_left->clear();
    QList<QTreeWidgetItem *> items;
    for (const LeftBack &left : contents.leftBack) {
        const RecordSpec *spec = m_context.workspace->registry().kind(left.kind);
        const QString title = left.title.isEmpty() ? tr("(without a title)") : left.title.simplified();
        items << new QTreeWidgetItem(
            {spec ? tr("%1: %2").arg(spec->labelText(), title) : title, leakText(left)});
    }
    m_left->addTopLevelItems(items);
    m_left->setRootIsDecorated(false);
    if (!items.isEmpty())
        m_left->setCurrentItem(items.first());
}

}  // namespace tri::ui
