// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/policy.h"

#include "core/base/localtext.h"
#include "core/base/result.h"
#include "core/base/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>
#include <array>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct PolicyText {
    Q_DECLARE_TR_FUNCTIONS(Policy)
};

constexpr qint64 kMostBytes = 64 * 1024;

using Type = Policy::Type;

constexpr std::array kKeys{
    Policy::Key{"language", Type::Choice,
                QT_TRANSLATE_NOOP("Policy", "The language of the screen; “system” is that of the computer."),
                "languages"},
    Policy::Key{"theme", Type::Choice, QT_TRANSLATE_NOOP("Policy", "The colours of the screen."),
                "system light dark contrast"},
    Policy::Key{"text_scale", Type::Number, QT_TRANSLATE_NOOP("Policy", "The size of the text in per cent."),
                "", 80, 200},
    Policy::Key{"author", Type::Text,
                QT_TRANSLATE_NOOP("Policy", "The name that the history shows for what is done here.")},
    Policy::Key{"role", Type::Choice, QT_TRANSLATE_NOOP("Policy", "Who works at the desk."),
                "delegation focal_point secretariat"},
    Policy::Key{"documents", Type::Path,
                QT_TRANSLATE_NOOP("Policy", "The folder where new workspaces and copies are offered a place.")},
    Policy::Key{"settings", Type::Path,
                QT_TRANSLATE_NOOP("Policy", "The folder for the settings and keys of a person.")},
    Policy::Key{"data", Type::Path,
                QT_TRANSLATE_NOOP("Policy", "The folder for drafts and what tells copies apart.")},
    Policy::Key{
        "cache", Type::Path,
        QT_TRANSLATE_NOOP("Policy", "The folder for copies of attached files that other programs look at.")},
    Policy::Key{"dictionaries", Type::Path,
                QT_TRANSLATE_NOOP("Policy", "A folder with more dictionaries for the spelling.")},
    Policy::Key{"workspace", Type::Path,
                QT_TRANSLATE_NOOP("Policy", "The workspace that the desk opens when it is started without one.")},
    Policy::Key{"exchange_folder", Type::Path,
                QT_TRANSLATE_NOOP("Policy", "The folder where packages of other offices arrive.")},
    Policy::Key{"hub", Type::Address,
                QT_TRANSLATE_NOOP("Policy", "The address of the hub, offered for every workspace.")},
    Policy::Key{"start_notices", Type::YesNo,
                QT_TRANSLATE_NOOP("Policy", "Whether the desk says on start that fonts are missing.")},
    Policy::Key{"remember_recent", Type::YesNo,
                QT_TRANSLATE_NOOP("Policy", "Whether the desk remembers which workspaces were open.")},
    Policy::Key{"lock_after", Type::Number,
                QT_TRANSLATE_NOOP("Policy", "Minutes without use after which a protected workspace is locked; 0 is never."),
                "", 0, 240},
    Policy::Key{"check_spelling", Type::YesNo, QT_TRANSLATE_NOOP("Policy", "Whether the spelling is checked.")},
};

const Policy::Key *keyNamed(const QString &name)
{
    const auto found =
        std::find_if(kKeys.begin(), kKeys.end(),
                     [&](const Policy::Key &key) { return name == QLatin1StringView(key.name); });
    return found == kKeys.end() ? nullptr : &*found;
}

QString loginName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
}

Result<QString> pathIn(const QString &text)
{
    QString path = text;
    if (path.contains(u"{user}"_s)) {
        const QString user = loginName();
        if (user.isEmpty() || user.contains(u'/') || user.contains(u'\\') || user.startsWith(u'.'))
            return fail(ProblemCode::Invalid, PolicyText::tr("the name of the person is not known"));
        path.replace(u"{user}"_s, user);
    }
    if (path.startsWith(u"~/"))
        path = QDir::homePath() + path.mid(1);
    if (QDir::isRelativePath(path))
        return fail(ProblemCode::Invalid, PolicyText::tr("it is no whole path; begin it with / or ~/"));
    return QDir::cleanPath(path);
}

Result<QString> addressIn(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != u"postgresql" && url.scheme() != u"postgres"))
        return fail(ProblemCode::Invalid,
                    PolicyText::tr("it is no address of a hub; write postgresql://user@server/database?workspace=NAME"));
    if (!url.password(QUrl::FullyEncoded).isEmpty() || text.contains(u"password="))
        return fail(ProblemCode::Invalid, PolicyText::tr("an address holds no password"));
    return text;
}

/// The value as the program uses it. Fails with the reason why it cannot.
Result<QString> valueIn(const Policy::Key &key, const QString &text)
{
    switch (key.type) {
    case Type::Choice:
        if (const QStringList words = Policy::choicesOf(key); !words.contains(text))
            return fail(ProblemCode::Invalid, PolicyText::tr("it is none of these: %1").arg(words.join(u", "_s)));
        return text;
    case Type::Number: {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (!isNumber || number < key.least || number > key.most)
            return fail(ProblemCode::Invalid,
                        PolicyText::tr("it is no number from %1 to %2").arg(key.least).arg(key.most));
        return QString::number(number);
    }
    case Type::YesNo:
        if (text != u"yes" && text != u"no")
            return fail(ProblemCode::Invalid, PolicyText::tr("it is neither yes nor no"));
        return text;
    case Type::Text:
        return text;
    case Type::Path:
        return pathIn(text);
    case Type::Address:
        return addressIn(text);
    }
    return text;
}

/// The text of the file; nothing where it is not UTF-8.
std::optional<QString> textOf(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);  // passes over a byte order mark
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

bool hasControls(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.category() == QChar::Other_Control && c != u'\t'; });
}

}  // namespace

std::span<const Policy::Key> Policy::keys()
{
    return kKeys;
}

QStringList Policy::choicesOf(const Key &key)
{
    if (QLatin1StringView(key.choices) == "languages"_L1)
        return QStringList{QString(kSystemLanguage)} + contentLanguages();
    return QString::fromLatin1(key.choices).split(u' ', Qt::SkipEmptyParts);
}

void Policy::takeLine(const QString &line, int number, QString &section)
{
    const auto refuse = [&](const QString &why) { m_faults.append({number, why}); };
    if (line.startsWith(u'[') && line.endsWith(u']')) {
        section = line.mid(1, line.size() - 2).trimmed();
        if (section != u"defaults" && section != u"fixed")
            refuse(PolicyText::tr("There is no section “%1”; there are defaults and fixed.").arg(section));
        return;
    }
    const qsizetype equals = line.indexOf(u'=');
    if (equals < 1)
        return refuse(PolicyText::tr("“%1” cannot be read; a line is KEY = VALUE.").arg(line.left(60)));
    const QString name = line.left(equals).trimmed();
    const QString text = line.mid(equals + 1).trimmed();
    const Key *key = keyNamed(name);
    if (!key)
        return refuse(PolicyText::tr("There is no key “%1”; it was passed over.").arg(name.left(60)));
    if (section != u"defaults" && section != u"fixed")
        return refuse(PolicyText::tr("“%1” stands in no section; it was passed over.").arg(name));
    if (m_entries.contains(name))
        return refuse(PolicyText::tr("“%1” is given twice; the first counts.").arg(name));
    if (text.isEmpty() || hasControls(text))
        return refuse(PolicyText::tr("“%1” has no value that can be used.").arg(name));
    const Result<QString> value = valueIn(*key, text);
    if (!value)
        return refuse(PolicyText::tr("“%1” was passed over: %2.").arg(name, value.error().text));
    m_entries.insert(name, {*value, section == u"fixed", number});
}

Policy Policy::parse(const QByteArray &bytes, const QString &file)
{
    Policy policy;
    policy.m_file = file;
    if (bytes.size() > kMostBytes) {
        policy.m_faults.append({0, PolicyText::tr("The file is larger than 64 KB and was not read.")});
        return policy;
    }
    const std::optional<QString> text = textOf(bytes);
    if (!text) {
        policy.m_faults.append({0, PolicyText::tr("The file is not UTF-8 and was not read.")});
        return policy;
    }
    QString section;
    int number = 0;
    for (const QString &whole : text->split(u'\n')) {
        const QString line = whole.trimmed();
        ++number;
        if (!line.isEmpty() && !line.startsWith(u'#') && !line.startsWith(u';'))
            policy.takeLine(line, number, section);
    }
    return policy;
}

Policy Policy::read(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return {};
    QFile device(file);
    if (!info.isFile() || !device.open(QIODevice::ReadOnly)) {
        Policy policy;
        policy.m_file = file;
        policy.m_faults.append({0, PolicyText::tr("The file could not be read.")});
        return policy;
    }
    return parse(device.read(kMostBytes + 1), file);
}

Policy Policy::readFirst(const QStringList &files)
{
    for (const QString &file : files)
        if (QFileInfo::exists(file))
            return read(file);
    return {};
}

}  // namespace tri
