// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/briefcomments.h"

#include "core/base/clock.h"
#include "core/base/translations.h"
#include "core/brief/issuedpapers.h"
#include "core/brief/parttexts.h"
#include "core/record/valuetext.h"
#include "core/rules/reader.h"
#include "ui/fields/fieldfactory.h"
#include "ui/services/drafts.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/readingmargins.h"
#include "ui/widgets/themedlabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRecord = Qt::UserRole;
/// Asked for in a dialog, in this order; the rest is on the comment's own page.
const QStringList kAsked{u"text"_s, u"author"_s, u"author_text"_s, u"place"_s,
                         u"due"_s,  u"state"_s,  u"answer"_s};

bool isOpenComment(const BriefComment &comment)
{
    return toRow(comment).isOpen();
}

}  // namespace

BriefComments::BriefComments(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_head(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_list(new QListWidget(this)), m_add(new QPushButton(tr("Add comment…"), this)),
      m_take(new QPushButton(tr("Taken in"), this)), m_refuse(new QPushButton(tr("Not taken in…"), this))
{
    setUp();
    connect(context.workspace, &Workspace::committed, this, [this] {
        if (isVisible())
            reread();
    });
    follow();
}

void BriefComments::setUp()
{
    const Theme &theme = *m_context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.space(3), 0, 0);
    column->setSpacing(theme.space(1));
    m_head->setText(tr("Comments on this part"));
    m_head->setBuddy(m_list);
    m_list->setObjectName(u"brief.comments"_s);
    m_list->setAccessibleName(tr("Comments on this part"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(m_list->fontMetrics().lineSpacing() * 8 + theme.space(4));
    m_list->setToolTip(tr("Enter opens the comment"));
    m_add->setObjectName(u"brief.add_comment"_s);
    m_take->setObjectName(u"brief.take_in"_s);
    m_refuse->setObjectName(u"brief.not_take_in"_s);
    column->addWidget(m_head);
    column->addWidget(m_list);
    auto *line = new QHBoxLayout;
    line->addWidget(m_take);
    line->addWidget(m_refuse);
    line->addStretch();
    column->addWidget(m_add, 0, Qt::AlignLeading);
    column->addLayout(line);
    connect(m_add, &QPushButton::clicked, this, &BriefComments::add);
    connect(m_take, &QPushButton::clicked, this, [this] { decide(u"taken_in"_s); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { decide(u"not_taken_in"_s); });
    connect(m_list, &QListWidget::currentRowChanged, this, &BriefComments::follow);
    connect(m_list, &QListWidget::itemActivated, this, &BriefComments::open);
}

void BriefComments::setPaper(const BriefRequest &request, const BriefDocument &document, const QString &paper)
{
    m_paper = paper;
    m_request = request;
    m_document.title = document.title;
    m_document.parts = document.parts;
    reread();
}

void BriefComments::reread()
{
    Reader reader(*m_context.workspace);
    const auto brief = briefRecordOf(reader, m_request);
    m_brief = brief ? brief->id : RecordId();
    m_all = commentsOn(reader, m_brief);
    if (reader.problem())
        Q_EMIT failed(*reader.problem());
    fill();
    Q_EMIT read();
}

void BriefComments::showPart(const QString &part)
{
    if (part != m_part) {
        m_part = part;
        fill();
    }
}

/// On the introduction stands what is on the paper as a whole, and on parts that this paper does not have.
bool BriefComments::isOf(const BriefComment &comment, const QString &part) const
{
    if (comment.part == part)
        return true;
    const QList<DocumentPart> &parts = m_document.parts;
    const bool known = std::any_of(parts.begin(), parts.end(),
                                   [&comment](const DocumentPart &one) { return one.key == comment.part; });
    return !known && !parts.isEmpty() && parts.first().key == part;
}

QHash<QString, int> BriefComments::openCounts() const
{
    QHash<QString, int> counts;
    for (const DocumentPart &part : m_document.parts)
        for (const BriefComment &one : m_all)
            if (isOpenComment(one) && isOf(one, part.key))
                ++counts[part.key];
    return counts;
}

QString BriefComments::lineOf(const BriefComment &comment) const
{
    const RecordSpec &kind = kindOf<BriefComment>().spec;
    QStringList who{m_context.workspace->shortTitle(comment.author, m_context.contentLanguage),
                    comment.authorText, comment.place};
    who.removeAll(QString());
    const Choice *state = kind.field("state")->choice(comment.state);
    QString stands = state ? choiceText(*state) : QString();
    if (isOpenComment(comment) && !comment.due.isNull())
        stands = tr("%1, due %2", "an open comment").arg(stands, shortDate(comment.due, locale()));
    if (!comment.answer.isEmpty())
        stands += u": "_s + isolated(comment.answer);
    const QString from = listText(who);
    return (from.isEmpty() ? QString() : from + u'\n') + isolated(comment.text) + u'\n' + stands;
}

void BriefComments::fill()
{
    const QSignalBlocker quiet(m_list);
    const BriefComment *was = chosen();
    const RecordId id = was ? was->id : RecordId();
    m_list->clear();
    for (const BriefComment &one : std::as_const(m_all)) {
        if (!isOf(one, m_part))
            continue;
        auto *item = new QListWidgetItem(lineOf(one), m_list);
        item->setData(kRecord, one.id.toString());
        if (one.id == id)
            m_list->setCurrentItem(item);
    }
    m_list->setVisible(m_list->count() > 0);
    follow();
}

const BriefComment *BriefComments::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString id = item ? item->data(kRecord).toString() : QString();
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [&id](const BriefComment &one) { return one.id.toString() == id; });
    return found == m_all.end() ? nullptr : &*found;
}

void BriefComments::follow()
{
    const bool writable = !m_context.workspace->isReadOnly();
    const BriefComment *one = chosen();
    m_add->setEnabled(writable);
    m_take->setVisible(m_list->count() > 0);
    m_refuse->setVisible(m_list->count() > 0);
    m_take->setEnabled(writable && one && isOpenComment(*one));
    m_refuse->setEnabled(writable && one && isOpenComment(*one));
}

void BriefComments::open()
{
    if (const BriefComment *one = chosen())
        m_context.navigator->showRecord(one->id);
}

void BriefComments::add()
{
    BriefComment made;
    made.part = m_part;
    made.state = u"open"_s;
    made.receivedOn = PartialDate(m_context.clock->today());
    made.handling = u"internal"_s;
    Reader reader(*m_context.workspace);
    for (const IssuedBrief &one : issuedOf(reader, m_request))
        if (one.stage == u"draft") {  // the last one that was handed around
            made.issued = one.id;
            made.due = one.commentsBy;
            break;
        }
    QString title;
    for (const DocumentPart &part : std::as_const(m_document.parts))
        if (part.key == m_part)
            title = part.title;
    const auto keeper = [this](const BriefComment &comment) { return keepNew(comment); };
    (new CommentDialog(m_context, made, title, u"comment:"_s + m_paper + u'/' + m_part, keeper, this))
        ->open();
}

/// With the record of the brief, where the paper has none yet: one step.
Status BriefComments::keepNew(BriefComment comment)
{
    Reader reader(*m_context.workspace);
    const auto brief = briefRecordOf(reader, m_request);
    const Brief of =
        brief ? *brief : newBriefRecord(m_request, m_document.title, m_context.workspace->newId());
    comment.id = m_context.workspace->newId();
    comment.brief = of.id;
    ChangeSet change = changeOf(creation(toRow(comment)), m_document.title);
    if (!brief)
        change.records.prepend(creation(toRow(of)));
    const auto stamp = m_context.workspace->apply(change);
    return stamp ? Status() : fail(stamp.error());
}

Status BriefComments::keepChange(const BriefComment &before, const BriefComment &after)
{
    const RecordChange change = difference(toRow(before), toRow(after));
    if (change.fields.isEmpty())
        return {};
    const auto stamp = m_context.workspace->apply(changeOf(change, m_document.title));
    return stamp ? Status() : fail(stamp.error());
}

void BriefComments::decide(const QString &state)
{
    const BriefComment *one = chosen();
    if (!one)
        return;
    BriefComment after = *one;
    after.state = state;
    if (state != u"not_taken_in") {
        if (const Status kept = keepChange(*one, after); !kept)
            Q_EMIT failed(kept.error());
        return;
    }
    const auto keeper = [this, before = *one](const BriefComment &comment) {
        return keepChange(before, comment);
    };
    (new CommentDialog(m_context, after, one->text, u"reason:"_s + one->id.toString(), keeper, this))->open();
}

CommentDialog::CommentDialog(const AppContext &context, const BriefComment &comment, const QString &about,
                             const QString &drafts, Keeper keeper, QWidget *parent)
    : QDialog(parent), m_context(context), m_comment(comment), m_draftKey(drafts),
      m_keeper(std::move(keeper)), m_notice(new NoticeBar(*context.theme, this))
{
    setObjectName(u"comment"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const bool isNew = comment.id.isNull();
    setWindowTitle(isNew ? tr("Comment on “%1”").arg(about) : tr("Why it is not taken in"));
    const QStringList asked = isNew ? kAsked : QStringList{u"answer"_s};
    setUp(asked);
    resize(context.theme->textWidth(70), context.theme->rowHeight() * (isNew ? 18 : 8));
    restore();
    m_editors.value(asked.first())->setFocus(Qt::OtherFocusReason);
}

void CommentDialog::setUp(const QStringList &asked)
{
    const Theme &theme = *m_context.theme;
    auto *content = new QWidget(this);
    auto *fields = new QVBoxLayout(content);
    setReadingMargins(fields, 0, 0, theme.space(2), 0);
    fields->setSpacing(theme.space(1));
    for (const QString &field : asked)
        addEditor(fields, field);
    fields->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"comment.keep"_s);
    go->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(4), theme.space(4), theme.space(4), theme.space(4));
    m_notice->hide();
    column->addWidget(m_notice);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &CommentDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &CommentDialog::discard);
}

void CommentDialog::addEditor(QVBoxLayout *column, const QString &field)
{
    const RecordSpec &kind = kindOf<BriefComment>().spec;
    const FieldSpec *spec = kind.field(field);
    auto *label = new QLabel(spec->labelText(), this);
    label->setTextFormat(Qt::PlainText);
    FieldEditor *editor = makeFieldEditor(kind, *spec, m_context, this);
    editor->setDirect(true);
    editor->setValue(toRow(m_comment).value(field));
    label->setBuddy(editor);
    column->addWidget(label);
    column->addWidget(editor);
    m_editors.insert(field, editor);
    connect(editor, &FieldEditor::edited, this, &CommentDialog::keepDraft);
}

void CommentDialog::restore()
{
    if (!m_context.drafts)
        return;
    const QMap<QString, Drafts::Draft> drafts = m_context.drafts->of(m_draftKey);
    QDateTime time;
    for (auto it = drafts.cbegin(); it != drafts.cend(); ++it) {
        FieldEditor *editor = m_editors.value(it.key());
        if (!editor)
            continue;
        if (const auto value = fromJson(editor->field(), it->value))
            editor->setValue(*value);
        if (!it->text.isEmpty())
            editor->setDraftText(it->text);
        time = std::max(time, it->time);
    }
    if (time.isValid())
        m_notice->showNote(tr("Draft restored from %1, %2.")
                               .arg(shortDate(PartialDate(time.toLocalTime().date()), locale()),
                                    time.toLocalTime().toString(u"HH:mm"_s)));
}

void CommentDialog::keepDraft()
{
    if (!m_context.drafts)
        return;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it)
        if (const FieldEditor *editor = it.value();
            editor->hasUnreadableInput() || editor->value() != toRow(m_comment).value(it.key()))
            m_context.drafts->keep(m_draftKey, it.key(), toJson(editor->value()), editor->draftText());
}

Row CommentDialog::row() const
{
    Row row = toRow(m_comment);
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it)
        row.setValue(it.key(), it.value()->value());
    return row;
}

/// What is needed and missing, or cannot be read, is told at its field. Whether it may be kept so.
bool CommentDialog::showFindings(const Row &made)
{
    const QList<Finding> all = checkRow(made);
    const bool refused = made.text(u"state") == u"not_taken_in";
    bool fits = true;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        QList<Finding> here;
        std::copy_if(all.begin(), all.end(), std::back_inserter(here),
                     [&it](const Finding &one) { return one.field == it.key(); });
        if (it.value()->hasUnreadableInput())
            here << Finding{Finding::Severity::Error, it.key(), it.value()->unreadableReason()};
        it.value()->setFindings(here);
        const bool noReason = refused && it.key() == u"answer" && !here.isEmpty();
        fits = fits && !noReason && std::none_of(here.begin(), here.end(), [](const Finding &one) {
                   return one.severity == Finding::Severity::Error;
               });
    }
    return fits;
}

void CommentDialog::keep()
{
    Row made = row();
    if (m_comment.brief.isNull())
        made.setValue(u"brief", m_context.workspace->newId());  // whoever keeps it knows the real one
    if (!showFindings(made))
        return;
    if (const Status kept = m_keeper(fromRow<BriefComment>(row())); !kept) {
        m_notice->showProblem(kept.error());
        return;
    }
    if (m_context.drafts)
        m_context.drafts->dropAll(m_draftKey);
    accept();
}

void CommentDialog::discard()
{
    if (m_context.drafts)
        m_context.drafts->dropAll(m_draftKey);
    reject();
}

}  // namespace tri::ui
