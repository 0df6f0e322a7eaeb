// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historyfilters.h"

#include "core/workspace/committext.h"
#include "ui/services/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/readingmargins.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChoiceLetters = 12;  // a longer choice is shown whole in its list
constexpr int kDayLetters = 13;

void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, data.isValid() ? box->findData(data) : 0));
}

}  // namespace

HistoryFilters::HistoryFilters(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context)
{
    const Theme &theme = *context.theme;
    setObjectName(u"history_filters"_s);
    auto *across = new QHBoxLayout(this);
    setReadingMargins(across, theme.space(6), 0, theme.space(4), theme.space(2));
    m_flow = new FlowLayout(theme.space(2), theme.space(1));
    across->addLayout(m_flow, 1);
    m_author = addChoice(u"author"_s, tr("By whom"), tr("Anyone"));
    m_kind = addChoice(u"kind"_s, tr("Of which kind"), tr("All kinds"));
    m_origin = addChoice(u"origin"_s, tr("In which way"), tr("In any way"));
    m_from = addDay(u"from"_s, tr("From"));
    m_until = addDay(u"until"_s, tr("Until"));
    QList<const RecordSpec *> kinds = context.workspace->registry().kinds();
    std::sort(kinds.begin(), kinds.end(), [](const RecordSpec *a, const RecordSpec *b) {
        return QString::localeAwareCompare(a->pluralText(), b->pluralText()) < 0;
    });
    for (const RecordSpec *kind : std::as_const(kinds))
        m_kind->addItem(kind->pluralText(), kind->keyText());
    for (const Origin origin : allOrigins())
        m_origin->addItem(originText(origin), originKey(origin));
    m_clear = new QToolButton(this);
    m_clear->setObjectName(u"history_filters.clear"_s);
    m_clear->setText(tr("Clear"));
    m_clear->setIcon(theme.icon(u"edit-clear"_s));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_clear->setAccessibleName(tr("Clear the filter"));
    m_clear->setEnabled(false);
    m_flow->addWidget(m_clear);
    connect(m_clear, &QToolButton::clicked, this, &HistoryFilters::clear);
}

QComboBox *HistoryFilters::addChoice(const QString &key, const QString &name, const QString &all)
{
    auto *box = new QComboBox(this);
    box->setObjectName(u"history_filters."_s + key);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->addItem(all);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(kChoiceLetters);
    m_flow->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &HistoryFilters::read);
    return box;
}

QLineEdit *HistoryFilters::addDay(const QString &key, const QString &name)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(u"history_filters."_s + key);
    line->setAccessibleName(name);
    line->setPlaceholderText(name);
    line->setToolTip(tr("%1, for example 14 May 2014, 2014-05 or 2014").arg(name));
    line->setClearButtonEnabled(true);
    line->setFixedWidth(m_context.theme->textWidth(kDayLetters));
    m_flow->addWidget(line);
    connect(line, &QLineEdit::editingFinished, this, &HistoryFilters::read);
    connect(line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            read();
    });
    return line;
}

void HistoryFilters::setAuthors(const QStringList &authors)
{
    const QVariant chosen = m_author->currentData();
    const QSignalBlocker quiet(m_author);
    while (m_author->count() > 1)
        m_author->removeItem(1);
    for (const QString &author : authors)
        m_author->addItem(author.isEmpty() ? tr("not named") : author, author);
    if (chosen.isValid() && m_author->findData(chosen) < 0)
        m_author->addItem(chosen.toString(), chosen);
    choose(m_author, chosen);
}

void HistoryFilters::read()
{
    LogQuery query;
    QString reason;
    const auto day = [&reason](const QLineEdit *line) {
        const QString text = line->text().trimmed();
        const auto date = text.isEmpty() ? PartialDate() : PartialDate::parseLoose(text, QLocale());
        if (!date)
            reason = tr("“%1” is no date. Write 14 May 2014, 2014-05 or 2014.").arg(text);
        return date.value_or(PartialDate());
    };
    // Days are those of this desk; the log keeps world time.
    if (const PartialDate from = day(m_from); !from.isNull())
        query.since = from.first().startOfDay();
    if (const PartialDate until = day(m_until); !until.isNull())
        query.until = until.last().addDays(1).startOfDay();
    if (m_author->currentData().isValid())
        query.author = m_author->currentData().toString();
    query.kind = m_kind->currentData().toString();
    if (m_origin->currentData().isValid())
        query.origin = parseOrigin(m_origin->currentData().toString());
    Q_EMIT unreadable(reason);
    m_clear->setEnabled(query.isNarrow() || !m_from->text().isEmpty() || !m_until->text().isEmpty());
    if (query == m_query)
        return;
    m_query = query;
    Q_EMIT changed();
}

void HistoryFilters::clear()
{
    setState({});
    m_author->setFocus(Qt::OtherFocusReason);
}

QVariantMap HistoryFilters::state() const
{
    return {{u"author"_s, m_author->currentData()},
            {u"kind"_s, m_kind->currentData()},
            {u"origin"_s, m_origin->currentData()},
            {u"from"_s, m_from->text()},
            {u"until"_s, m_until->text()}};
}

void HistoryFilters::setState(const QVariantMap &state)
{
    {
        const QSignalBlocker author(m_author);
        const QSignalBlocker kind(m_kind);
        const QSignalBlocker origin(m_origin);
        const QSignalBlocker from(m_from);
        const QSignalBlocker until(m_until);
        choose(m_author, state.value(u"author"_s));
        choose(m_kind, state.value(u"kind"_s));
        choose(m_origin, state.value(u"origin"_s));
        m_from->setText(state.value(u"from"_s).toString());
        m_until->setText(state.value(u"until"_s).toString());
    }
    read();
}

}  // namespace tri::ui
