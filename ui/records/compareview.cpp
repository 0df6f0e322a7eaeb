// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/compareview.h"

#include "ui/fields/fieldtexts.h"
#include "ui/records/difftext.h"
#include "ui/services/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostShown = 40;  // records; each is a part of the page with buttons and texts

QString textIn(const LocalText *text, const QString &language)
{
    return text ? text->texts.value(language) : QString();
}

}  // namespace

CompareView::CompareView(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_older(plainLabel({}, context.theme, Theme::Type::Caption, Theme::Role::Muted, this, true)),
      m_newer(plainLabel({}, context.theme, Theme::Type::Caption, Theme::Role::Muted, this, true)),
      m_scroll(new QScrollArea(this)), m_back(new QPushButton(tr("Back to the list"), this)),
      m_restoreAll(new QPushButton(tr("Restore the record as it was"), this))
{
    const Theme &theme = *context.theme;
    setObjectName(u"compare"_s);
    setAccessibleName(tr("Comparison"));
    m_older->setObjectName(u"compare.older"_s);
    m_newer->setObjectName(u"compare.newer"_s);
    m_back->setObjectName(u"compare.back"_s);
    m_back->setIcon(theme.icon(u"go-previous"_s));
    m_restoreAll->setObjectName(u"compare.restore_record"_s);
    m_scroll->setObjectName(u"compare.scroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    const int gap = theme.space(2);
    auto *heads = new QHBoxLayout;
    heads->setContentsMargins(theme.space(3), 0, theme.space(3), 0);
    heads->setSpacing(theme.space(3));
    heads->addWidget(m_older, 1);
    heads->addWidget(m_newer, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_back);
    foot->addStretch(1);
    foot->addWidget(m_restoreAll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addLayout(heads);
    column->addWidget(m_scroll, 1);
    column->addLayout(foot);
    connect(m_back, &QPushButton::clicked, this, &CompareView::closed);
    connect(m_restoreAll, &QPushButton::clicked, this, &CompareView::recordRestoreWanted);
    auto *escape =
        new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &CompareView::closed);
}

CompareView::~CompareView() = default;

void CompareView::begin(const QString &older, const QString &newer)
{
    m_older->setText(older);
    m_newer->setText(newer);
    m_content = new QWidget;
    m_content->setObjectName(u"compare.content"_s);
    m_column = new QVBoxLayout(m_content);
    const int side = m_context.theme->space(2);
    m_column->setContentsMargins(side, 0, side, 0);
    m_column->setSpacing(m_context.theme->space(1));
}

void CompareView::finish()
{
    m_column->addStretch(1);
    // What goes may hold the button whose press brought this about.
    const bool hadFocus = m_scroll->isAncestorOf(QApplication::focusWidget());
    QWidget *old = m_scroll->takeWidget();
    m_scroll->setWidget(m_content);
    if (old)
        old->deleteLater();
    if (hadFocus)
        focusFirst();
}

void CompareView::addNote(const QString &text)
{
    QLabel *note = plainLabel(text, m_context.theme, Theme::Type::Body, Theme::Role::Muted, m_content);
    note->setObjectName(u"compare.note"_s);
    m_column->addWidget(note);
}

void CompareView::showStates(const State &older, const State &newer, const Row &now)
{
    begin(older.name, newer.name);
    const bool open = !m_context.workspace->isReadOnly() && !now.deleted;
    if (older.row.deleted != newer.row.deleted)
        addNote(older.row.deleted ? tr("It had been deleted, and was put back.") : tr("It was deleted."));
    bool some = false;
    for (qsizetype i = 0; i < older.row.values.size(); ++i) {
        if (older.row.values[i] == newer.row.values[i])
            continue;
        addField(older.row.spec->fields[std::size_t(i)], older.row.values[i], newer.row.values[i],
                 open && now.values[i] != older.row.values[i]);
        some = true;
    }
    if (!some)
        addNote(tr("All fields are the same in both."));
    m_restoreAll->setVisible(true);
    m_restoreAll->setEnabled(open && now.values != older.row.values);
    finish();
}

void CompareView::showSince(const CommitInfo &commit, const QList<RecordSince> &records, int count)
{
    begin(tr("As it was set, %1").arg(momentText(commit.time)), tr("Now"));
    int same = 0;
    int shown = 0;
    for (const RecordSince &record : records) {
        const QStringList changed = record.changed();
        if (changed.isEmpty() && record.then.deleted == record.now.deleted)
            ++same;
        else if (++shown <= kMostShown)
            addSince(record, changed);
    }
    if (shown > kMostShown)
        addNote(tr("%n more records are not as they were set here.", nullptr, shown - kMostShown));
    if (shown == 0 && records.size() == 1)
        addNote(tr("All that was set here still stands."));
    else if (same > 0)
        addNote(tr("All that was set here still stands in %n records.", nullptr, same));
    if (records.size() < count)
        addNote(
            tr("%n more records were changed and are not compared.", nullptr, int(count - records.size())));
    m_restoreAll->setVisible(false);
    finish();
}

void CompareView::addSince(const RecordSince &record, const QStringList &changed)
{
    addRecordHead(record);
    for (const QString &key : changed)
        addField(*record.now.spec->field(key), record.then.value(key), record.now.value(key), false);
    if (record.then.deleted != record.now.deleted)
        addNote(record.now.deleted ? tr("It was deleted since.") : tr("It was put back since."));
    else if (changed.size() < record.fields.size())
        addNote(tr("%n of the fields set here still stand.", nullptr,
                   int(record.fields.size() - changed.size())));
}

void CompareView::addRecordHead(const RecordSince &record)
{
    auto *line = new QHBoxLayout;
    const QString title = recordTitle(m_context, record.now.id);
    QLabel *name = plainLabel(tr("%1 (%2)").arg(isolated(title), record.now.spec->labelText()),
                              m_context.theme, Theme::Type::Heading, Theme::Role::Text, m_content);
    name->setObjectName(u"compare.record"_s);
    line->addWidget(name, 1);
    auto *open = new QPushButton(tr("Open"), m_content);
    open->setAccessibleName(tr("Open %1").arg(title));
    open->setObjectName(u"compare.open."_s + record.now.id.toString());
    connect(open, &QPushButton::clicked, this, [this, id = record.now.id] { Q_EMIT recordWanted(id); });
    line->addWidget(open, 0, Qt::AlignTop);
    m_column->addSpacing(m_context.theme->space(2));
    m_column->addLayout(line);
}

void CompareView::addField(const FieldSpec &field, const FieldValue &older, const FieldValue &newer,
                           bool restorable)
{
    auto *line = new QHBoxLayout;
    QLabel *label =
        plainLabel(field.labelText(), m_context.theme, Theme::Type::Body, Theme::Role::Text, m_content, true);
    label->setObjectName(u"compare.field."_s + field.keyText());
    line->addWidget(label, 1);
    if (restorable) {
        auto *restore = new QPushButton(tr("Restore this field"), m_content);
        restore->setObjectName(u"compare.restore."_s + field.keyText());
        restore->setAccessibleName(tr("Restore %1").arg(field.labelText()));
        connect(restore, &QPushButton::clicked, this,
                [this, key = field.keyText()] { Q_EMIT fieldRestoreWanted(key); });
        line->addWidget(restore, 0, Qt::AlignTop);
    }
    m_column->addSpacing(m_context.theme->space(2));
    m_column->addLayout(line);
    if (!field.isLocal()) {
        const TextContext context = textContext(m_context);
        addTexts(field.labelText(), displayText(field, older, context), displayText(field, newer, context));
        return;
    }
    const auto *before = std::get_if<LocalText>(&older);
    const auto *after = std::get_if<LocalText>(&newer);
    for (const QString &language : contentLanguages()) {
        const QString from = textIn(before, language);
        const QString to = textIn(after, language);
        if (from == to)
            continue;
        m_column->addWidget(plainLabel(languageName(language), m_context.theme, Theme::Type::Caption,
                                       Theme::Role::Muted, m_content));
        addTexts(tr("%1, %2").arg(field.labelText(), languageName(language)), from, to, language);
    }
    if (before && after && before->original != after->original)
        addNote(
            tr("Original: %1, then %2").arg(languageName(before->original), languageName(after->original)));
}

void CompareView::addTexts(const QString &name, const QString &older, const QString &newer,
                           const QString &language)
{
    const QList<DiffPiece> pieces = wordDiff(older, newer);
    const Qt::LayoutDirection direction = language.isEmpty() ? Qt::LayoutDirectionAuto
        : tri::isRightToLeft(language)                       ? Qt::RightToLeft
                                                             : Qt::LeftToRight;
    auto *line = new QHBoxLayout;
    line->setSpacing(m_context.theme->space(3));
    for (const auto side : {DiffText::Side::Older, DiffText::Side::Newer}) {
        auto *text = new DiffText(*m_context.theme, side, m_content);
        text->setAccessibleName(side == DiffText::Side::Older ? tr("%1, before").arg(name)
                                                              : tr("%1, after").arg(name));
        text->setPieces(pieces, direction);
        line->addWidget(text, 1, Qt::AlignTop);
    }
    m_column->addLayout(line);
}

void CompareView::focusFirst()
{
    m_back->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
