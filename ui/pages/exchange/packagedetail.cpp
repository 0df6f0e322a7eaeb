// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchange/packagedetail.h"

#include "core/base/localtext.h"
#include "core/base/worddiff.h"
#include "core/exchange/packagenote.h"
#include "core/workspace/committext.h"
#include "ui/fields/fieldtexts.h"
#include "ui/pages/exchange/exchangetext.h"
#include "ui/pages/exchange/packageitems.h"
#include "ui/records/difftext.h"
#include "ui/services/theme.h"
#include "ui/widgets/themedlabel.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;
using Effect = MergePlan::Item::Effect;

namespace {

constexpr qsizetype kMostCommits = 12;

QString textIn(const FieldValue *value, const QString &language)
{
    const auto *text = value ? std::get_if<LocalText>(value) : nullptr;
    return text ? text->texts.value(language) : QString();
}

}  // namespace

PackageDetail::PackageDetail(const AppContext &context, PackageItems *items, QWidget *parent)
    : QScrollArea(parent), m_context(context), m_items(items)
{
    setObjectName(u"package_detail"_s);
    setAccessibleName(tr("The chosen record"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(context.theme->textWidth(26));
    connect(items, &PackageItems::chosen, this, &PackageDetail::follow);
    showNothing();
}

void PackageDetail::begin()
{
    m_whole = nullptr;
    m_parts.clear();
    m_content = new QWidget;
    m_content->setObjectName(u"package_detail.content"_s);
    m_column = new QVBoxLayout(m_content);
    const Theme &theme = *m_context.theme;
    m_column->setContentsMargins(theme.space(3), 0, theme.space(3), theme.space(3));
    m_column->setSpacing(theme.space(1));
}

void PackageDetail::finish()
{
    m_column->addStretch(1);
    QWidget *old = takeWidget();
    setWidget(m_content);
    if (old)
        old->deleteLater();  // it may hold the box whose click led here
}

void PackageDetail::addCaption(const QString &text)
{
    auto *label = new ThemedLabel(*m_context.theme, Theme::Type::Caption, Theme::Role::Muted, m_content);
    label->setText(text);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

void PackageDetail::addNote(const QString &text)
{
    auto *label = new ThemedLabel(*m_context.theme, Theme::Type::Body, Theme::Role::Text, m_content);
    label->setText(text);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

QCheckBox *PackageDetail::addCheck(const QString &key, const QString &text)
{
    auto *box = new QCheckBox(text, m_content);
    box->setObjectName(u"package_detail.take."_s + key);
    box->setFont(m_context.theme->font(Theme::Type::Body, true));
    m_column->addSpacing(m_context.theme->space(3));
    m_column->addWidget(box);
    return box;
}

void PackageDetail::showNothing()
{
    m_id = {};
    begin();
    addNote(tr("Choose a record to see what would become of it."));
    finish();
}

TextContext PackageDetail::words() const
{
    TextContext context = textContext(m_context);
    context.titleOf = [items = m_items, context = m_context](const RecordId &id) {
        const QString here = context.workspace->title(id, context.contentLanguage);
        const QString there = here.isEmpty() ? items->titleOf(id) : here;
        return there.isEmpty() ? recordTitle(context, id) : there;
    };
    return context;
}

void PackageDetail::showRecord(const MergePlan &plan, const RecordId &id)
{
    const int row = m_items->rowOf(id);
    if (row < 0) {
        showNothing();
        return;
    }
    const MergePlan::Item &item = m_items->item(row);
    m_id = id;
    begin();
    addHead(item);
    const auto detail = m_context.workspace->mergeDetail(plan, id);
    if (!detail) {
        addNote(detail.error().text);
    } else {
        if (item.effect == Effect::New)
            addWhole(detail->after, tr("What the package brings"));
        else if (item.effect == Effect::Deleted && detail->before)
            addWhole(*detail->before, tr("What is here now, and goes"));
        for (const QString &key : m_items->parts(item))
            addPart(item, *detail, key);
        addCommits(*detail);
    }
    finish();
    follow();
}

void PackageDetail::addHead(const MergePlan::Item &item)
{
    auto *title = new ThemedLabel(*m_context.theme, Theme::Type::Heading, Theme::Role::Text, m_content);
    title->setObjectName(u"package_detail.title"_s);
    title->setText(m_items->index(m_items->rowOf(item.id), PackageItems::Title).data().toString());
    title->setWordWrap(true);
    m_column->addWidget(title);
    const QString kind = m_items->index(m_items->rowOf(item.id), PackageItems::Kind).data().toString();
    addCaption(tr("%1: %2").arg(kind, ExchangeText::effect(item.effect))
               + (m_items->isOutside(item.id) ? u" · "_s + tr("not asked for") : QString()));
    if (item.effect == Effect::Unchanged)
        return;
    m_whole = addCheck(u"record"_s, tr("Take thi&s record"));
    connect(m_whole, &QCheckBox::clicked, this, [this, id = item.id] {
        // From "in part" a click takes all of it.
        m_items->take({id}, m_whole->checkState() != Qt::Unchecked);
    });
    if (item.conflicts.contains(QString()))
        addNote(tr("One side deleted it, the other changed it. It stays in sight until somebody decides."));
    else if (!item.conflicts.isEmpty())
        addNote(tr(
            "Both sides changed it. Taken, both versions are kept until somebody decides; refused, what is "
            "here stays."));
}

void PackageDetail::addPart(const MergePlan::Item &item, const MergeDetail &detail, const QString &key)
{
    const QString name = m_items->partName(item, key);
    QCheckBox *box = addCheck(key.isEmpty() ? u"life"_s : key, name);
    box->setAccessibleName(tr("Take %1").arg(name));
    m_parts.insert(key, box);
    connect(box, &QCheckBox::clicked, this,
            [this, id = item.id, key](bool on) { m_items->takePart(id, key, on); });
    const FieldSpec *field = key.isEmpty() ? nullptr : detail.after.spec->field(key);
    const auto conflict = std::find_if(detail.conflicts.cbegin(), detail.conflicts.cend(),
                                       [&key](const Conflict &one) { return one.field == key; });
    if (conflict != detail.conflicts.cend() && item.conflicts.contains(key))
        addVersions(*conflict, field);
    else if (field && detail.before && detail.before->value(key) == detail.after.value(key))
        addNote(tr("The wording stays; translations of it were found right."));
    else if (field)
        addField(*field, detail.before ? &detail.before->value(key) : nullptr, detail.after.value(key));
}

void PackageDetail::addWhole(const Row &row, const QString &caption)
{
    m_column->addSpacing(m_context.theme->space(3));
    addCaption(caption);
    for (const FieldSpec &field : row.spec->fields) {
        const FieldValue &value = row.value(field.keyText());
        if (displayText(field, value, words()).isEmpty())
            continue;
        auto *name = new ThemedLabel(*m_context.theme, Theme::Type::Body, Theme::Role::Text, m_content);
        name->setStrong(true);
        name->setText(field.labelText());
        m_column->addWidget(name);
        addField(field, nullptr, value);
    }
}

void PackageDetail::addField(const FieldSpec &field, const FieldValue *before, const FieldValue &after)
{
    if (!field.isLocal()) {
        const QString older = before ? displayText(field, *before, words()) : QString();
        addTexts(field.labelText(), before ? &older : nullptr, displayText(field, after, words()));
        return;
    }
    for (const QString &language : contentLanguages()) {
        const QString older = textIn(before, language);
        const QString newer = textIn(&after, language);
        if (older == newer)
            continue;
        addCaption(languageName(language));
        addTexts(tr("%1, %2").arg(field.labelText(), languageName(language)), before ? &older : nullptr,
                 newer, language);
    }
}

void PackageDetail::addTexts(const QString &name, const QString *older, const QString &newer,
                             const QString &language)
{
    const Qt::LayoutDirection direction = language.isEmpty() ? Qt::LayoutDirectionAuto
        : tri::isRightToLeft(language)                       ? Qt::RightToLeft
                                                             : Qt::LeftToRight;
    const QList<DiffPiece> pieces =
        older ? wordDiff(*older, newer) : QList<DiffPiece>{{DiffPiece::Kind::Same, newer}};
    if (older) {
        addCaption(tr("Before"));
        auto *text = new DiffText(*m_context.theme, DiffText::Side::Older, m_content);
        text->setAccessibleName(tr("%1, before").arg(name));
        text->setPieces(pieces, direction);
        m_column->addWidget(text);
        addCaption(tr("After"));
    }
    auto *text = new DiffText(*m_context.theme, DiffText::Side::Newer, m_content);
    text->setAccessibleName(older ? tr("%1, after").arg(name) : name);
    text->setPieces(pieces, direction);
    m_column->addWidget(text);
}

QString PackageDetail::valueText(const FieldSpec *field, const Conflict::Version &version) const
{
    if (!field)
        return version.deleted ? tr("Deleted") : tr("Changed, so it is still wanted");
    const auto *local = std::get_if<LocalText>(&version.value);
    if (!local)
        return displayText(*field, version.value, words());
    QStringList texts;
    for (const QString &language : contentLanguages())
        if (const QString text = local->texts.value(language); !text.isEmpty())
            texts << (local->texts.size() > 1 ? tr("%1: %2").arg(languageName(language), text) : text);
    return texts.join(u'\n');
}

void PackageDetail::addVersions(const Conflict &conflict, const FieldSpec *field)
{
    QString base;
    if (conflict.base && field)
        base = valueText(field, {*conflict.base, false, {}});
    for (const Conflict::Version &version : conflict.versions) {
        const QString author =
            version.commit.author.isEmpty() ? tr("not named") : foreignLine(version.commit.author, 60);
        addCaption((version.commit.own ? tr("Version of this copy, by %1, %2") : tr("Version by %1, %2"))
                       .arg(isolated(author), isolated(momentText(version.commit.time))));
        const QString words = valueText(field, version);
        auto *text = new DiffText(*m_context.theme, DiffText::Side::Newer, m_content);
        text->setAccessibleName(tr("Version by %1").arg(author));
        text->setPieces(conflict.base && field ? wordDiff(base, words)
                                               : QList<DiffPiece>{{DiffPiece::Kind::Same, words}});
        m_column->addWidget(text);
    }
    if (conflict.base && field) {
        addCaption(tr("Both began with"));
        auto *text = new DiffText(*m_context.theme, DiffText::Side::Older, m_content);
        text->setAccessibleName(tr("What both began with"));
        text->setPieces({{DiffPiece::Kind::Same, base}});
        m_column->addWidget(text);
    }
}

void PackageDetail::addCommits(const MergeDetail &detail)
{
    if (detail.commits.isEmpty())
        return;
    m_column->addSpacing(m_context.theme->space(3));
    addCaption(tr("Changes that come for it"));
    for (qsizetype i = 0; i < detail.commits.size() && i < kMostCommits; ++i) {
        const CommitInfo &commit = detail.commits[detail.commits.size() - 1 - i];
        const QString who = commit.author.isEmpty() ? tr("not named") : foreignLine(commit.author, 60);
        addNote(tr("%1, %2: %3")
                    .arg(isolated(momentText(commit.time)), isolated(who),
                         isolated(foreignLine(commitText(commit, m_context.workspace->registry())))));
    }
    if (detail.commits.size() > kMostCommits)
        addCaption(tr("… and %n earlier ones", nullptr, int(detail.commits.size() - kMostCommits)));
}

void PackageDetail::follow()
{
    const int row = m_items->rowOf(m_id);
    if (row < 0 || !m_whole)
        return;
    const Qt::CheckState whole = m_items->taken(m_items->item(row));
    const QSignalBlocker quiet(m_whole);
    m_whole->setTristate(whole == Qt::PartiallyChecked);
    m_whole->setCheckState(whole);
    for (const auto &[key, box] : m_parts.asKeyValueRange()) {
        const QSignalBlocker still(box);
        box->setChecked(m_items->isPartTaken(m_id, key));
    }
}

}  // namespace tri::ui
