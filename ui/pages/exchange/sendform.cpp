// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchange/sendform.h"

#include "core/base/clock.h"
#include "core/base/localtext.h"
#include "core/seal/sealcrypt.h"
#include "core/seal/sealformat.h"
#include "ui/fields/fieldtexts.h"
#include "ui/services/theme.h"
#include "ui/widgets/readingmargins.h"
#include "ui/widgets/themedlabel.h"
#include "ui/widgets/wheel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;
using Kind = PackageScope::Kind;

namespace {

constexpr int kDaysToAnswer = 14;

QStringList kindsOf(Kind kind)
{
    switch (kind) {
    case Kind::Theme: return {u"theme"_s};
    case Kind::Meeting: return {u"meeting"_s};
    case Kind::Agency: return {u"organisation"_s, u"entity"_s, u"body"_s};
    case Kind::State: return {u"state"_s};
    case Kind::Whole:
    case Kind::Records: break;
    }
    return {};
}

ThemedLabel *heading(const AppContext &context, const QString &text, QWidget *parent)
{
    auto *label = new ThemedLabel(*context.theme, Theme::Type::Heading, Theme::Role::Text, parent);
    label->setText(text);
    return label;
}

}  // namespace

SendForm::SendForm(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_kind(new QComboBox(this)), m_subject(new QComboBox(this)),
      m_circle(new QComboBox(this)),
      m_past(new QCheckBox(tr("With what was for a narrower circle once"), this)),
      m_lacking(new QCheckBox(tr("Only what this receiver lacks"), this)),
      m_toKeys(new QRadioButton(tr("Sealed for these receivers"), this)),
      m_byPassphrase(new QRadioButton(tr("Sealed by a passphrase"), this)),
      m_toAnybody(new QRadioButton(tr("Not sealed"), this)), m_receivers(new QListWidget(this)),
      m_noKeys(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_pass(new QLineEdit(this)), m_passAgain(new QLineEdit(this)), m_other(new QLineEdit(this)),
      m_open(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_purpose(new QLineEdit(this)), m_ask(new QCheckBox(tr("Ask for these lines back by"), this)),
      m_by(new QDateEdit(this)),
      m_signer(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_makeKey(new QPushButton(tr("Make your key…"), this))
{
    setObjectName(u"send_form"_s);
    const Theme &theme = *context.theme;
    auto *column = new QVBoxLayout(this);
    setReadingMargins(column, theme.space(1), 0, theme.space(3), theme.space(3));
    column->setSpacing(theme.space(1));
    setUpScope(column);
    setUpReceivers(column);
    setUpRest(column);
    column->addStretch(1);
    readKeys();
    fillSubjects();
    showSealing();
}

QWidget *SendForm::addField(QVBoxLayout *column, const QString &label, QWidget *field)
{
    auto *row = new QWidget(this);
    auto *inner = new QVBoxLayout(row);
    inner->setContentsMargins(0, m_context.theme->space(1), 0, 0);
    inner->setSpacing(m_context.theme->space(1));
    auto *text = new ThemedLabel(*m_context.theme, Theme::Type::Body, Theme::Role::Muted, row);
    text->setText(label);
    text->setBuddy(field);
    field->setAccessibleName(label);
    inner->addWidget(text);
    inner->addWidget(field);
    column->addWidget(row);
    return row;
}

void SendForm::setUpScope(QVBoxLayout *column)
{
    column->addWidget(heading(m_context, tr("What goes"), this));
    m_kind->setObjectName(u"send_form.kind"_s);
    m_kind->addItem(tr("The whole workspace"), int(Kind::Whole));
    m_kind->addItem(tr("A theme and all about it"), int(Kind::Theme));
    m_kind->addItem(tr("A meeting and all about it"), int(Kind::Meeting));
    m_kind->addItem(tr("The plan lines of an agency"), int(Kind::Agency));
    m_kind->addItem(tr("A State and all about it"), int(Kind::State));
    addField(column, tr("Part"), m_kind);
    m_subject->setObjectName(u"send_form.subject"_s);
    m_subject->setEditable(true);
    m_subject->setInsertPolicy(QComboBox::NoInsert);
    m_subject->completer()->setFilterMode(Qt::MatchContains);
    m_subject->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_subjectRow = addField(column, tr("Which"), m_subject);
    m_circle->setObjectName(u"send_form.circle"_s);
    m_circle->addItem(tr("Public: for anyone"), int(Handling::Public));
    m_circle->addItem(tr("Shared: for the three sides"), int(Handling::Shared));
    m_circle->addItem(tr("Internal: for our own office"), int(Handling::Internal));
    m_circle->addItem(tr("Sensitive: for named readers"), int(Handling::Sensitive));
    m_circle->setCurrentIndex(int(Handling::Shared));
    addField(column, tr("For which circle"), m_circle);
    for (QComboBox *box : {m_kind, m_subject, m_circle}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
        leaveWheelToParent(*box);
    }
    m_past->setObjectName(u"send_form.past"_s);
    m_past->setToolTip(
        tr("A package holds the history of its records: also what they were when fewer might see them"));
    column->addWidget(m_past);
    m_lacking->setObjectName(u"send_form.lacking"_s);
    m_lacking->hide();
    column->addWidget(m_lacking);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fillSubjects();
        Q_EMIT contentChanged();
        Q_EMIT changed();
    });
    for (QComboBox *box : {m_subject, m_circle})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            Q_EMIT contentChanged();
            Q_EMIT changed();
        });
    for (QCheckBox *box : {m_past, m_lacking})
        connect(box, &QCheckBox::toggled, this, &SendForm::contentChanged);
}

void SendForm::setUpReceivers(QVBoxLayout *column)
{
    column->addSpacing(m_context.theme->space(4));
    column->addWidget(heading(m_context, tr("For whom"), this));
    m_toKeys->setObjectName(u"send_form.to_keys"_s);
    m_byPassphrase->setObjectName(u"send_form.by_passphrase"_s);
    m_toAnybody->setObjectName(u"send_form.to_anybody"_s);
    m_receivers->setObjectName(u"send_form.receivers"_s);
    m_receivers->setAccessibleName(tr("Receivers whose keys you compared"));
    m_receivers->setFixedHeight(m_context.theme->rowHeight() * 3);
    m_noKeys->setWordWrap(true);
    m_noKeys->setText(tr("You have no key of anybody yet. Enter keys under Go > Keys, or use a passphrase."));
    m_pass->setEchoMode(QLineEdit::Password);
    m_passAgain->setEchoMode(QLineEdit::Password);
    m_pass->setObjectName(u"send_form.pass"_s);
    m_passAgain->setObjectName(u"send_form.pass_again"_s);
    m_other->setObjectName(u"send_form.other"_s);
    m_open->setObjectName(u"send_form.open"_s);
    m_open->setWordWrap(true);
    m_open->setText(tr("Anybody who comes by the file can read all that is in it."));
    column->addWidget(m_toKeys);
    column->addWidget(m_receivers);
    column->addWidget(m_noKeys);
    column->addWidget(m_byPassphrase);
    m_passRow =
        addField(column, tr("Passphrase, at least %n letters", nullptr, int(seal::kLeastLetters)), m_pass);
    m_againRow = addField(column, tr("Once more"), m_passAgain);
    column->addWidget(m_toAnybody);
    column->addWidget(m_open);
    m_otherRow = addField(column, tr("Who gets it, for your list"), m_other);
    for (QRadioButton *button : {m_toKeys, m_byPassphrase, m_toAnybody})
        connect(button, &QRadioButton::toggled, this, &SendForm::showSealing);
    connect(m_receivers, &QListWidget::itemChanged, this, &SendForm::changed);
    for (QLineEdit *line : {m_pass, m_passAgain, m_other})
        connect(line, &QLineEdit::textChanged, this, &SendForm::changed);
}

void SendForm::setUpRest(QVBoxLayout *column)
{
    column->addSpacing(m_context.theme->space(4));
    column->addWidget(heading(m_context, tr("With it"), this));
    m_purpose->setObjectName(u"send_form.purpose"_s);
    m_purpose->setMaxLength(200);
    addField(column, tr("Purpose, one line for the receiver"), m_purpose);
    m_ask->setObjectName(u"send_form.ask"_s);
    m_by->setObjectName(u"send_form.by"_s);
    m_by->setAccessibleName(m_ask->text());
    m_by->setCalendarPopup(true);
    m_by->setDate(m_context.clock->today().addDays(kDaysToAnswer));
    m_by->setEnabled(false);
    auto *ask = new QHBoxLayout;
    ask->addWidget(m_ask);
    ask->addWidget(m_by);
    ask->addStretch(1);
    column->addSpacing(m_context.theme->space(1));
    column->addLayout(ask);
    m_signer->setObjectName(u"send_form.signer"_s);
    m_signer->setWordWrap(true);
    m_makeKey->setObjectName(u"send_form.make_key"_s);
    column->addSpacing(m_context.theme->space(2));
    column->addWidget(m_signer);
    column->addWidget(m_makeKey, 0, Qt::AlignLeading);
    connect(m_ask, &QCheckBox::toggled, m_by, &QWidget::setEnabled);
    connect(m_ask, &QCheckBox::toggled, this, &SendForm::changed);
    connect(m_makeKey, &QPushButton::clicked, this, &SendForm::keyWanted);
}

Kind SendForm::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

void SendForm::fillSubjects()
{
    const QSignalBlocker quiet(m_subject);
    m_subject->clear();
    const QStringList kinds = kindsOf(kind());
    m_subjectRow->setVisible(!kinds.isEmpty());
    QList<std::pair<QString, RecordId>> found;
    for (const QString &key : kinds)
        if (const RecordSpec *spec = m_context.workspace->registry().kind(key))
            for (const RecordId &id : m_context.workspace->find({.kind = spec}).value_or(RecordIds()))
                found.append({m_context.workspace->title(id, m_context.contentLanguage), id});
    if (kind() != Kind::Meeting)
        std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
            return QString::localeAwareCompare(a.first, b.first) < 0;
        });
    for (const auto &[title, id] : found)
        m_subject->addItem(title, id.toString());
    m_subject->setCurrentIndex(-1);
}

std::optional<PackageScope> SendForm::scope() const
{
    PackageScope scope{kind(), {}};
    if (scope.kind == Kind::Records)
        scope.subjects = m_chosen;
    else if (scope.kind != Kind::Whole) {
        const bool typed = m_subject->currentText() != m_subject->itemText(m_subject->currentIndex());
        const auto id = RecordId::parse(m_subject->currentData().toString());
        if (!id || typed)
            return std::nullopt;
        scope.subjects = {*id};
    }
    return scope;
}

std::optional<PackageOrder> SendForm::order() const
{
    auto part = scope();
    if (!part)
        return std::nullopt;
    PackageOrder order{.scope = *std::move(part),
                       .highest = Handling(m_circle->currentData().toInt()),
                       .withPast = m_past->isChecked()};
    if (m_lacking->isChecked() && order.scope.kind == Kind::Whole)
        order.known = m_known;
    order.sender = m_own ? m_own->name : QString();
    order.purpose = m_purpose->text();
    order.answerBy = m_ask->isChecked() ? m_by->date() : QDate();
    order.language = m_context.contentLanguage;
    return order;
}

void SendForm::setChosen(const RecordIds &ids)
{
    m_chosen = ids;
    const int at = m_kind->findData(int(Kind::Records));
    if (at >= 0)
        m_kind->removeItem(at);
    if (!ids.isEmpty())
        m_kind->addItem(ids.size() == 1 ? tr("Selected: %1").arg(recordTitle(m_context, ids.first()))
                                        : tr("The %n selected records", nullptr, int(ids.size())),
                        int(Kind::Records));
}

void SendForm::readKeys()
{
    QStringList ticked;
    for (const KnownKey &key : receivers())
        ticked << key.name;
    m_keys.clear();
    m_own.reset();
    if (!m_context.keyFile.isEmpty())
        if (const auto book = KeyBook::load(m_context.keyFile)) {
            m_keys = book->known();
            m_own = book->own();
        }
    const QSignalBlocker quiet(m_receivers);
    m_receivers->clear();
    for (const KnownKey &key : std::as_const(m_keys)) {
        auto *item = new QListWidgetItem(key.name, m_receivers);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(key.name) ? Qt::Checked : Qt::Unchecked);
    }
    if (!m_toKeys->isChecked() && !m_byPassphrase->isChecked() && !m_toAnybody->isChecked())
        (m_keys.isEmpty() ? m_byPassphrase : m_toKeys)->setChecked(true);
    m_signer->setText(
        m_own ? tr("Signed by your key, as %1.").arg(isolated(m_own->name))
              : tr("You have no key yet, so it goes unsigned: nobody can tell that it comes from you."));
    m_makeKey->setVisible(!m_own && !m_context.keyFile.isEmpty());
    showSealing();
}

void SendForm::showSealing()
{
    const bool keys = m_toKeys->isChecked();
    const bool pass = m_byPassphrase->isChecked();
    m_receivers->setVisible(keys && !m_keys.isEmpty());
    m_noKeys->setVisible(keys && m_keys.isEmpty());
    if (m_passRow) {
        m_passRow->setVisible(pass);
        m_againRow->setVisible(pass);
        m_otherRow->setVisible(!keys);
    }
    m_open->setVisible(m_toAnybody->isChecked());
    Q_EMIT changed();
}

QList<KnownKey> SendForm::receivers() const
{
    QList<KnownKey> out;
    if (m_toKeys->isChecked())
        for (int i = 0; i < m_receivers->count() && i < m_keys.size(); ++i)
            if (m_receivers->item(i)->checkState() == Qt::Checked)
                out << m_keys[i];
    return out;
}

QString SendForm::passphrase() const
{
    return m_byPassphrase->isChecked() ? m_pass->text() : QString();
}

QString SendForm::otherReceiver() const
{
    return m_toKeys->isChecked() ? QString() : m_other->text().simplified();
}

QString SendForm::whyNot() const
{
    if (!scope())
        return tr("Choose which one goes.");
    if (m_toKeys->isChecked() && receivers().isEmpty())
        return tr("Tick who may open it.");
    if (m_byPassphrase->isChecked() && seal::passphraseLetters(m_pass->text()) < seal::kLeastLetters)
        return tr("The passphrase needs at least %n letters; four words that nobody guesses are good.",
                  nullptr, int(seal::kLeastLetters));
    if (m_byPassphrase->isChecked() && m_pass->text() != m_passAgain->text())
        return tr("The two passphrases differ.");
    return {};
}

QVariantMap SendForm::state() const
{
    QStringList names;
    for (const KnownKey &key : receivers())
        names << key.name;
    const auto part = scope();
    QVariantMap known;
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it)
        known.insert(it.key(), it.value());
    return {{u"scope"_s, part ? scopeText(*part) : QString()},
            {u"circle"_s, m_circle->currentIndex()},
            {u"past"_s, m_past->isChecked()},
            {u"receivers"_s, names},
            {u"purpose"_s, m_purpose->text()},
            {u"by"_s, m_ask->isChecked() ? m_by->date() : QDate()},
            {u"known"_s, known}};
}

void SendForm::setState(const QVariantMap &state)
{
    RecordIds chosen;
    for (const QString &text : state.value(u"chosen"_s).toStringList())
        if (const auto id = RecordId::parse(text))
            chosen << *id;
    if (const auto part = readScopeText(state.value(u"scope"_s).toString())) {
        if (part->kind == Kind::Records)
            chosen = part->subjects;
        setChosen(chosen);
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(part->kind))));
        if (!part->subjects.isEmpty() && part->kind != Kind::Records)
            m_subject->setCurrentIndex(m_subject->findData(part->subjects.first().toString()));
    } else {
        setChosen(chosen);
        if (chosen.size() > 1)
            m_kind->setCurrentIndex(m_kind->findData(int(Kind::Records)));
    }
    if (state.contains(u"circle"_s))
        m_circle->setCurrentIndex(std::clamp(state.value(u"circle"_s).toInt(), 0, m_circle->count() - 1));
    m_past->setChecked(state.value(u"past"_s).toBool());
    m_known.clear();
    const QVariantMap known = state.value(u"known"_s).toMap();
    for (auto it = known.cbegin(); it != known.cend(); ++it)
        m_known.insert(it.key(), it->toLongLong());
    m_lacking->setVisible(!m_known.isEmpty());
    m_lacking->setChecked(!m_known.isEmpty());
    const QStringList names = state.value(u"receivers"_s).toStringList();
    for (int i = 0; i < m_receivers->count(); ++i)
        m_receivers->item(i)->setCheckState(names.contains(m_keys[i].name) ? Qt::Checked : Qt::Unchecked);
    m_purpose->setText(state.value(u"purpose"_s).toString());
    const QDate by = state.value(u"by"_s).toDate();
    m_ask->setChecked(by.isValid());
    if (by.isValid())
        m_by->setDate(by);
    Q_EMIT contentChanged();
}

void SendForm::focusFirst()
{
    m_kind->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
