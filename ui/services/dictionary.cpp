// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/dictionary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <hunspell/hunspell.hxx>
#include <iconv.h>

#include <optional>
#include <string>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

/// Dictionaries write names of encodings in ways of their own.
QByteArray systemName(QByteArray name)
{
    name = name.trimmed().toUpper();
    if (name.startsWith("MICROSOFT-"))
        name.remove(0, 10);
    if (name == "TIS620-2533")
        return "TIS-620";
    return name;
}

/// Empty when a character does not fit, for the function stops there.
std::optional<std::string> converted(iconv_t converter, const char *bytes, std::size_t count)
{
    std::string out(count * 4 + 16, '\0');
    iconv(converter, nullptr, nullptr, nullptr, nullptr);
    char *in = const_cast<char *>(bytes);  // it is only read
    std::size_t left = count;
    char *place = out.data();
    std::size_t room = out.size();
    // More than 0 would count characters that were replaced by something similar.
    if (iconv(converter, &in, &left, &place, &room) != 0)
        return std::nullopt;
    out.resize(out.size() - room);
    return out;
}

struct Usual {
    const char *language;
    const char *names;  ///< in order of preference
    const char *package;
};
// The United Nations write British forms; a computer that has only American ones checks by these.
constexpr Usual kUsual[]{
    {"en", "en_GB en_US en", "hunspell-en-gb"},
    {"fr", "fr fr_FR", "hunspell-fr"},
    {"es", "es es_ES", "hunspell-es"},
    {"ru", "ru_RU ru", "hunspell-ru"},
    {"ar", "ar", "hunspell-ar"},
};

const Usual *usual(const QString &language)
{
    for (const Usual &one : kUsual)
        if (language == QLatin1StringView(one.language))
            return &one;
    return nullptr;
}

bool isPair(const QString &affix)
{
    return QFileInfo(affix).isReadable() && QFileInfo(affix.chopped(3) + u"dic"_s).isReadable();
}

tl::unexpected<Problem> unreadable(const QString &affix, const QString &detail)
{
    return fail(ProblemCode::Invalid,
                QCoreApplication::translate(
                    "Dictionary",
                    "The dictionary %1 cannot be used: %2. Install it again, or remove it from its folder.")
                    .arg(QDir::toNativeSeparators(affix), detail));
}

}  // namespace

class Dictionary::Encoding {
public:
    explicit Encoding(const QByteArray &name)
        : m_in(iconv_open(name.constData(), "UTF-16LE")), m_out(iconv_open("UTF-8", name.constData()))
    {
    }
    ~Encoding()
    {
        for (const iconv_t converter : {m_in, m_out})
            if (converter != iconv_t(-1))
                iconv_close(converter);
    }
    Encoding(const Encoding &) = delete;
    Encoding &operator=(const Encoding &) = delete;

    [[nodiscard]] bool isKnown() const { return m_in != iconv_t(-1) && m_out != iconv_t(-1); }
    [[nodiscard]] std::optional<std::string> bytes(const QString &word) const
    {
        return converted(m_in, reinterpret_cast<const char *>(word.utf16()), std::size_t(word.size()) * 2);
    }
    [[nodiscard]] QString word(const std::string &bytes) const
    {
        const auto utf8 = converted(m_out, bytes.data(), bytes.size());
        return utf8 ? QString::fromStdString(*utf8) : QString();
    }

private:
    iconv_t m_in;
    iconv_t m_out;
};

Dictionary::Dictionary(std::unique_ptr<Hunspell> engine, std::unique_ptr<Encoding> encoding)
    : m_engine(std::move(engine)), m_encoding(std::move(encoding))
{
}

Dictionary::~Dictionary() = default;

Result<std::shared_ptr<Dictionary>> Dictionary::read(const QString &affix)
{
    const QString words = affix.chopped(3) + u"dic"_s;
    for (const QString &path : {affix, words})
        if (QFile file(path); !file.open(QIODevice::ReadOnly) || file.read(1).isEmpty())
            return unreadable(path,
                              QCoreApplication::translate("Dictionary", "it is empty or may not be read"));
    auto engine = std::make_unique<Hunspell>(QFile::encodeName(affix).constData(),
                                             QFile::encodeName(words).constData());
    const QByteArray name(engine->get_dict_encoding().c_str());
    auto encoding = std::make_unique<Encoding>(systemName(name));
    if (!encoding->isKnown())
        return unreadable(
            affix,
            QCoreApplication::translate("Dictionary", "this computer does not know its encoding, %1")
                .arg(QString::fromLatin1(name)));
    return std::shared_ptr<Dictionary>(new Dictionary(std::move(engine), std::move(encoding)));
}

bool Dictionary::knows(const QString &word) const
{
    const auto bytes = m_encoding->bytes(word);
    return bytes && m_engine->spell(*bytes);
}

QStringList Dictionary::suggestions(const QString &word) const
{
    QStringList out;
    if (const auto bytes = m_encoding->bytes(word))
        for (const std::string &one : m_engine->suggest(*bytes))
            out << m_encoding->word(one);
    out.removeAll(QString());
    return out;
}

QString dictionaryFile(const QStringList &folders, const QString &language)
{
    const Usual *one = usual(language);
    const QStringList names = one ? QString::fromLatin1(one->names).split(u' ') : QStringList{language};
    for (const QString &folder : folders) {
        for (const QString &name : names)
            if (const QString path = folder + u'/' + name + u".aff"_s; isPair(path))
                return path;
        for (const QFileInfo &other :
             QDir(folder).entryInfoList({language + u"_*.aff"_s}, QDir::Files, QDir::Name))
            if (isPair(other.filePath()))
                return other.filePath();
    }
    return {};
}

QString dictionaryPackage(const QString &language)
{
    const Usual *one = usual(language);
    return one ? QString::fromLatin1(one->package) : QString();
}

QStringList dictionaryFolders(const QString &programFolder, const UserPlaces &places)
{
    QStringList folders{programFolder + u"/dictionaries"_s};
    if (const QString set = places.policy.value("dictionaries"); !set.isEmpty())
        folders << set;
    for (const QString &data : places.shared)
        folders << data + u"/hunspell"_s << data + u"/myspell/dicts"_s;
    folders << u"/usr/share/hunspell"_s;
    folders.removeDuplicates();
    return folders;
}

}  // namespace tri::ui
