// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchange/senderband.h"

#include "core/base/localtext.h"
#include "ui/pages/exchange/exchangetext.h"
#include "ui/services/theme.h"
#include "ui/widgets/themedlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

bool isVerified(SenderStanding standing)
{
    return standing == SenderStanding::Own || standing == SenderStanding::Trusted;
}

/// Whether it may be taken once the person says so.
bool mayBeTakenUnverified(SenderStanding standing)
{
    return standing == SenderStanding::Unknown || standing == SenderStanding::Unsigned;
}

ThemedLabel *line(const AppContext &context, Theme::Role role, const QString &name, QWidget *parent)
{
    auto *label = new ThemedLabel(*context.theme, Theme::Type::Body, role, parent);
    label->setObjectName(u"sender_band."_s + name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}  // namespace

SenderBand::SenderBand(const AppContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_icon(new QLabel(this)),
      m_sender(line(context, Theme::Role::Text, u"sender"_s, this)),
      m_about(line(context, Theme::Role::Muted, u"about"_s, this)),
      m_refused(line(context, Theme::Role::Text, u"refused"_s, this)), m_key(new QWidget(this)),
      m_words(line(context, Theme::Role::Text, u"words"_s, m_key)),
      m_compare(new QPushButton(tr("&Compare and enter key…"), m_key)),
      m_unverified(new QCheckBox(tr("Take it &unverified"), this)),
      m_notices(line(context, Theme::Role::Text, u"notices"_s, this))
{
    setObjectName(u"sender_band"_s);
    setAccessibleName(tr("Where the package comes from"));
    const Theme &theme = *context.theme;
    m_sender->setStrong(true);
    m_compare->setObjectName(u"sender_band.compare"_s);
    m_unverified->setObjectName(u"sender_band.unverified"_s);
    m_unverified->setToolTip(
        tr("Nobody can tell you that it comes from whom it says; what it changes may be anybody's"));
    auto *keys = new QHBoxLayout(m_key);
    keys->setContentsMargins(0, 0, 0, 0);
    keys->setSpacing(theme.space(3));
    keys->addWidget(m_words, 1);
    keys->addWidget(m_compare, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(theme.space(1));
    for (QWidget *part : QList<QWidget *>{m_sender, m_about, m_refused, m_key, m_unverified, m_notices})
        texts->addWidget(part);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), theme.space(2));
    across->setSpacing(theme.space(2));
    across->addWidget(m_icon, 0, Qt::AlignTop);
    across->addLayout(texts, 1);
    connect(m_unverified, &QCheckBox::toggled, this, &SenderBand::unverifiedChanged);
    connect(m_compare, &QPushButton::clicked, this, &SenderBand::compareWanted);
    connect(context.theme, &Theme::changed, this, &SenderBand::follow);
}

void SenderBand::follow()
{
    const QString icon = isVerified(m_standing)   ? u"dialog-ok"_s
        : m_standing == SenderStanding::Changed   ? u"dialog-error"_s
        : m_standing == SenderStanding::Disguised ? u"dialog-error"_s
                                                  : u"dialog-warning"_s;
    m_icon->setPixmap(m_context.theme->icon(icon).pixmap(m_context.theme->iconSize()));
    update();
}

void SenderBand::showPackage(const ReceivedPackage &package)
{
    m_standing = package.standing;
    const PackageNote &note = package.note;
    const QString sender = package.sender.isEmpty() ? tr("nobody named") : package.sender;
    m_sender->setText(isVerified(m_standing)
                          ? tr("From %1: %2.").arg(isolated(sender), standingText(m_standing))
                          : tr("Says it is from %1: %2.").arg(isolated(sender), standingText(m_standing)));
    QStringList about{isolated(note.title)};
    if (const QString made = ExchangeText::moment(note.made); !made.isEmpty())
        about << tr("as of %1").arg(isolated(made));
    about << (package.sealing == Sealing::None            ? tr("not sealed: anybody can read it")
                  : package.sealing == Sealing::Receivers ? tr("sealed for its receivers")
                                                          : tr("sealed by a passphrase"));
    if (note.answerBy.isValid())
        about << tr("asks for your lines by %1").arg(ExchangeText::day(note.answerBy));
    QString text = about.join(u" · "_s);
    if (!note.purpose.isEmpty())
        text += u'\n' + tr("Purpose: %1").arg(isolated(note.purpose));
    m_about->setText(text);
    const Status may = mayTake(m_standing, package.sender, true);
    m_refused->setText(may ? QString() : may.error().text);
    m_refused->setVisible(!may);
    const bool unknown = m_standing == SenderStanding::Unknown;
    m_key->setVisible(unknown);
    if (unknown)
        m_words->setText(tr("Words of the key: %1").arg(fingerprintWords(package.signer).join(u' ')));
    m_compare->setVisible(unknown && !m_context.keyFile.isEmpty());
    m_unverified->setVisible(mayBeTakenUnverified(m_standing));
    m_unverified->setChecked(false);
    m_notices->hide();
    setAccessibleDescription(m_sender->text());
    follow();
}

void SenderBand::showNotices(const PackagePreview &preview)
{
    QStringList notices;
    if (preview.plan.isStrange)
        notices << tr(
            "No change in it is known here. It likely belongs to another workspace; taken, its records "
            "would stand beside yours.");
    if (preview.isOlder)
        notices << tr(
            "A newer package of the same copy has been taken already. This one can bring back nothing that "
            "was decided since.");
    m_notices->setText(notices.join(u'\n'));
    m_notices->setVisible(!notices.isEmpty());
}

bool SenderBand::isUnverifiedTaken() const
{
    return mayBeTakenUnverified(m_standing) && m_unverified->isChecked();
}

void SenderBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = *m_context.theme;
    painter.fillRect(rect(), theme.color(Theme::Role::Sunken));
    const QRect bar(0, 0, theme.space(1), height());
    const bool refused = m_standing == SenderStanding::Changed || m_standing == SenderStanding::Disguised;
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar),
                     theme.color(refused                      ? Theme::Role::Error
                                     : isVerified(m_standing) ? Theme::Role::Good
                                                              : Theme::Role::Warning));
    painter.setPen(theme.color(Theme::Role::Rule));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

}  // namespace tri::ui
