// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/textwatch.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTabBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>
#include <QTextList>
#include <QTextTable>
#include <QToolTip>
#include <QUrl>

#include <sys/inotify.h>
#include <unistd.h>

namespace tri::samples {

using namespace Qt::StringLiterals;

FileWatch::FileWatch(const QString &path) : m_device(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    if (m_device >= 0)
        m_watch = inotify_add_watch(m_device, path.toUtf8().constData(), IN_OPEN | IN_ACCESS);
}

FileWatch::~FileWatch()
{
    if (m_device >= 0)
        ::close(m_device);
}

bool FileWatch::wasOpened()
{
    alignas(inotify_event) char events[4096];
    bool opened = false;
    while (::read(m_device, events, sizeof events) > 0)
        opened = true;
    return opened;
}

namespace {

/// Notes what markup asks for, and gives it nothing.
class WatchedDocument final : public QTextDocument {
public:
    QStringList asked;

private:
    QVariant loadResource(int, const QUrl &name) override
    {
        asked << name.toString();
        return {};
    }
};

/// What the markup made of the text that has the mark.
QString formOf(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.textList())
            return u"is a list"_s;
        if (block.blockFormat().headingLevel() > 0)
            return u"is a heading"_s;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat form = it.fragment().charFormat();
            if (form.isImageFormat())
                return u"is a picture"_s;
            if (form.isAnchor())
                return u"is a link"_s;
            if (form.hasProperty(QTextFormat::FontSizeAdjustment)
                || form.hasProperty(QTextFormat::FontPointSize) || form.fontItalic()
                || form.hasProperty(QTextFormat::ForegroundBrush) || form.fontWeight() > QFont::Normal)
                return u"is set in another type"_s;
        }
    }
    for (const QTextFrame *frame : document.rootFrame()->childFrames())
        if (qobject_cast<const QTextTable *>(frame))
            return u"is a table"_s;
    return {};
}

class Finder {
public:
    Finder(const QString &mark, int *seen) : m_mark(mark), m_seen(seen) {}

    void look(const QString &what, const QString &text)
    {
        if (!text.contains(m_mark))
            return;
        if (m_seen)
            ++*m_seen;
        if (const QString acts = actionOf(text); !acts.isEmpty())
            out << u"%1 %2: %3"_s.arg(what, acts, text.left(120).simplified());
    }
    void lookAt(const QWidget &widget)
    {
        const QString name = nameOf(widget);
        look(u"tool tip of "_s + name, widget.toolTip());
        look(u"help of "_s + name, widget.whatsThis());
        for (const QAction *action : widget.actions())
            look(u"tool tip of an action of "_s + name, action->toolTip());
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            if (label->textFormat() != Qt::PlainText)
                look(u"label "_s + name, label->text());
        } else if (const auto *edit = qobject_cast<const QTextEdit *>(&widget)) {
            if (const QString form = formOf(*edit->document());
                !form.isEmpty() && edit->toPlainText().contains(m_mark))
                out << u"text of %1 %2"_s.arg(name, form);
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                look(u"tool tip of a tab of "_s + name, tabs->tabToolTip(i));
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
            lookAtModel(name, view->model(), view->rootIndex(), 0);
        }
    }
    QStringList out;

private:
    static constexpr int kMostRows = 60;

    static QString nameOf(const QWidget &widget)
    {
        return QString::fromLatin1(widget.metaObject()->className()) + u" "_s + widget.objectName();
    }
    void lookAtModel(const QString &name, const QAbstractItemModel *model, const QModelIndex &parent,
                     int depth)
    {
        if (!model || depth > 3)
            return;
        const int columns = model->columnCount(parent);
        for (int column = 0; column < columns && depth == 0; ++column)
            look(u"tool tip of a heading of "_s + name,
                 model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        const int rows = std::min(kMostRows, model->rowCount(parent));
        for (int row = 0; row < rows; ++row) {
            if (depth == 0)
                look(u"tool tip of a heading of "_s + name,
                     model->headerData(row, Qt::Vertical, Qt::ToolTipRole).toString());
            for (int column = 0; column < columns; ++column) {
                const QModelIndex index = model->index(row, column, parent);
                look(u"tool tip of a row of "_s + name, index.data(Qt::ToolTipRole).toString());
                if (column == 0)
                    lookAtModel(name, model, index, depth + 1);
            }
        }
    }

    QString m_mark;
    int *m_seen;
};

}  // namespace

QString actionOf(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text.contains(u"&amp; q") ? u"shows its escapes"_s : QString();
    WatchedDocument document;
    document.setHtml(text);
    document.setTextWidth(300);  // pictures are fetched when they get their place
    (void)document.size();
    if (!document.asked.isEmpty())
        return u"fetches "_s + document.asked.first();
    if (const QString form = formOf(document); !form.isEmpty())
        return form;
    return document.toPlainText().contains(u"&amp; q") ? u"shows its escapes"_s : QString();
}

QStringList actingTexts(const QWidget &root, const QString &mark, int *seen)
{
    Finder finder(mark, seen);
    finder.lookAt(root);
    for (const QWidget *widget : root.findChildren<QWidget *>())
        finder.lookAt(*widget);
    return finder.out;
}

QStringList actingTips(QWidget &root, const QString &mark, int *seen)
{
    Finder finder(mark, seen);
    const auto rest = [&finder](QWidget *on, const QPoint &at) {
        QHelpEvent event(QEvent::ToolTip, at, on->mapToGlobal(at));
        QApplication::sendEvent(on, &event);
        finder.look(u"tool tip at "_s + QString::fromLatin1(on->metaObject()->className()), QToolTip::text());
    };
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        auto *area = qobject_cast<QAbstractScrollArea *>(widget);
        if (!area) {
            rest(widget, widget->rect().center());
            continue;
        }
        // What draws by itself has tips for its parts: some places of it are tried.
        const QSize size = area->viewport()->size();
        for (int x = 1; x < 6; ++x)
            for (int y = 1; y < 12; ++y)
                rest(area->viewport(), {size.width() * x / 6, size.height() * y / 12});
    }
    QToolTip::hideText();
    return finder.out;
}

}  // namespace tri::samples
