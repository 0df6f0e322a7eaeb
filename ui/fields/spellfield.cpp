// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/spellfield.h"

#include "core/base/localtext.h"
#include "ui/fields/fieldeditor.h"
#include "ui/services/spellchecker.h"
#include "ui/services/theme.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

/// "&" in a word of a menu is no access key.
QString menuWord(const QString &word)
{
    return QString(word).replace(u'&', u"&&"_s);
}

/// The paragraph that holds @p place.
TextSpan paragraphAt(const QString &text, qsizetype place)
{
    const qsizetype begin = place > 0 ? text.lastIndexOf(u'\n', place - 1) + 1 : 0;
    const qsizetype end = text.indexOf(u'\n', place);
    return {begin, (end < 0 ? text.size() : end) - begin};
}

QAction *insertAction(QMenu *menu, QAction *before, const QString &name, const QString &label)
{
    auto *action = new QAction(label, menu);
    action->setObjectName(u"spelling."_s + name);
    menu->insertAction(before, action);
    return action;
}

std::optional<TextSpan> touching(const QList<TextSpan> &spans, qsizetype place)
{
    for (const TextSpan &span : spans)
        if (span.touches(place))
            return span;
    return {};
}

}  // namespace

SpellField::SpellField(const AppContext &context, QWidget *input)
    : QObject(input), m_checker(context.spelling), m_theme(*context.theme), m_input(input),
      m_language(context.contentLanguage)
{
    input->installEventFilter(this);
    if (m_checker)
        connect(m_checker, &SpellChecker::changed, this, [this] { recheck(); });
    connect(&m_theme, &Theme::changed, this, [this] { recheck(); });
}

SpellField::~SpellField() = default;

bool SpellField::eventFilter(QObject *watched, QEvent *event)
{
    // Not every platform makes a menu of these keys, and keyboards without a menu key have no other.
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F10 && key->modifiers() == Qt::ShiftModifier) {
            const QPoint middle = m_input->rect().center();
            QContextMenuEvent menu(QContextMenuEvent::Keyboard, middle, m_input->mapToGlobal(middle));
            QCoreApplication::sendEvent(m_input, &menu);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void SpellField::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    recheck();
}

bool SpellField::isChecking() const
{
    return m_checker && m_checker->isOn() && !isReadOnly();
}

std::optional<TextSpan> SpellField::wrongAt(qsizetype place)
{
    if (!isChecking())
        return {};
    const QString all = text();
    const TextSpan paragraph = paragraphAt(all, place);
    auto found = touching(m_checker->wrongWords(all.sliced(paragraph.begin, paragraph.length), m_language),
                          place - paragraph.begin);
    if (found)
        found->begin += paragraph.begin;
    return found;
}

std::optional<TextSpan> SpellField::wrongFrom(qsizetype place)
{
    if (!isChecking() || m_checker->ready(m_language) != SpellChecker::State::Ready)
        return {};
    const QList<TextSpan> wrong = m_checker->wrongWords(text(), m_language);
    const auto it =
        std::find_if(wrong.cbegin(), wrong.cend(), [place](TextSpan span) { return span.begin >= place; });
    return it == wrong.cend() ? std::nullopt : std::optional(*it);
}

void SpellField::fillMenu(QMenu *menu, qsizetype place)
{
    if (!m_checker || isReadOnly())
        return;
    if (const auto wrong = wrongAt(place))
        offerWords(menu, *wrong);
    else if (isChecking())
        offerRemoval(menu, place);
    fillEnd(menu);
}

void SpellField::offerWords(QMenu *menu, TextSpan span)
{
    const QString word = text().sliced(span.begin, span.length);
    QAction *first = menu->actions().value(0);
    const QStringList found = m_checker->suggestions(word, m_language);
    for (qsizetype i = 0; i < found.size(); ++i) {
        QAction *action =
            insertAction(menu, first, u"suggestion."_s + QString::number(i), menuWord(found[i]));
        QFont font = menu->font();
        font.setBold(true);
        action->setFont(font);
        connect(action, &QAction::triggered, this, [this, span, text = found[i]] { replace(span, text); });
    }
    if (found.isEmpty())
        insertAction(menu, first, u"none"_s, tr("No suggestions"))->setEnabled(false);
    menu->insertSeparator(first);
    const QString shown = menuWord(isolated(word));
    connect(insertAction(menu, first, u"add"_s, tr("&Add “%1” to my words").arg(shown)), &QAction::triggered,
            this, [this, word] { m_checker->addWord(word); });
    connect(insertAction(menu, first, u"ignore"_s, tr("&Ignore in this session")), &QAction::triggered, this,
            [this, word] { m_checker->ignore(word); });
    menu->insertSeparator(first);
}

void SpellField::offerRemoval(QMenu *menu, qsizetype place)
{
    const QString all = text();
    const TextSpan paragraph = paragraphAt(all, place);
    const QString line = all.sliced(paragraph.begin, paragraph.length);
    const auto span = touching(spellableWords(line, m_language), place - paragraph.begin);
    const QString word = span ? line.sliced(span->begin, span->length) : QString();
    if (!m_checker->isOwnWord(word))
        return;
    QAction *first = menu->actions().value(0);
    connect(insertAction(menu, first, u"remove"_s,
                         tr("&Remove “%1” from my words").arg(menuWord(isolated(word)))),
            &QAction::triggered, this, [this, word] { m_checker->removeWord(word); });
    menu->insertSeparator(first);
}

void SpellField::fillEnd(QMenu *menu)
{
    menu->addSeparator();
    if (const QString state = m_checker->isOn() ? m_checker->stateText(m_language) : QString();
        !state.isEmpty()) {
        QAction *note = menu->addAction(menuWord(state));
        note->setObjectName(u"spelling.state"_s);
        note->setEnabled(false);
    }
    QAction *on = menu->addAction(tr("C&heck spelling"));
    on->setObjectName(u"spelling.on"_s);
    on->setCheckable(true);
    on->setChecked(m_checker->isOn());
    connect(on, &QAction::triggered, this, [this](bool checked) { m_checker->setOn(checked); });
}

QList<TextSpan> movedSpans(const QList<TextSpan> &spans, qsizetype place, qsizetype removed, qsizetype added)
{
    QList<TextSpan> moved;
    for (const TextSpan &span : spans) {
        if (span.end() < place)
            moved << span;
        else if (span.begin > place + removed)
            moved << TextSpan{span.begin - removed + added, span.length};
    }
    return moved;
}

TextSpan chunkAround(const QString &text, qsizetype caret)
{
    qsizetype begin = caret;
    qsizetype end = caret;
    while (begin > 0 && !text[begin - 1].isSpace())
        --begin;
    while (end < text.size() && !text[end].isSpace())
        ++end;
    return {begin, end - begin};
}

bool selectNextWrong(QWidget *page)
{
    const QList<SpellField *> fields = page->findChildren<SpellField *>();
    qsizetype at = -1;
    for (qsizetype i = 0; i < fields.size(); ++i)
        if (QWidget *focus = QApplication::focusWidget(); focus && fields[i]->input() == focus)
            at = i;
    // From the caret on, then the other inputs, then the beginning of this one.
    const qsizetype steps = fields.size() + (at < 0 ? 0 : 1);
    for (qsizetype step = 0; step < steps; ++step) {
        SpellField *field = fields[(std::max<qsizetype>(at, 0) + step) % fields.size()];
        const auto wrong = field->wrongFrom(at >= 0 && step == 0 ? field->caret() : 0);
        if (!wrong)
            continue;
        for (QWidget *up = field->input(); up && up != page; up = up->parentWidget())
            if (auto *editor = qobject_cast<FieldEditor *>(up))
                Q_EMIT editor->wanted();
        if (!field->input()->isVisibleTo(page))
            continue;
        field->input()->setFocus(Qt::ShortcutFocusReason);
        field->select(*wrong);
        return true;
    }
    return false;
}

}  // namespace tri::ui
