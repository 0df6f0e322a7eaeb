// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/tsrules.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace tri::lint {

using namespace Qt::StringLiterals;

namespace {

TsMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsMessage out{.context = context};
    out.isPlural = xml.attributes().value("numerus"_L1) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            out.source = xml.readElementText();
        else if (xml.name() == u"comment")
            out.comment = xml.readElementText();
        else if (xml.name() == u"translation") {
            const auto type = xml.attributes().value("type"_L1);
            out.isUnfinished = type == u"unfinished";
            out.isVanished = type == u"vanished" || type == u"obsolete";
            if (out.isPlural) {
                while (xml.readNextStartElement())
                    out.translations << xml.readElementText();
            } else {
                out.translations << xml.readElementText();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return out;
}

QStringList matches(const QString &text, const QRegularExpression &what)
{
    QStringList out;
    for (auto found = what.globalMatch(text); found.hasNext();)
        out << found.next().captured();
    out.sort();
    return out;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%L?(?:[0-9]+|n)"_s);
    return matches(text, place);
}

/// Tags, not signs of comparison: "<2015".
QStringList tagsIn(const QString &text)
{
    static const QRegularExpression tag(u"</?[a-z]+[0-9]?( [^>]*)?/?>"_s);
    return matches(text, tag);
}

int accessKeys(QString text)
{
    static const QRegularExpression key(u"&[\\p{L}\\p{N}]"_s);
    text.remove(u"&&"_s);
    return int(matches(text, key).size());
}

int pluralForms(const QString &language)
{
    static const QHash<QString, int> forms{{u"ar"_s, 6}, {u"en"_s, 2}, {u"es"_s, 2},
                                           {u"fr"_s, 2}, {u"ru"_s, 3}, {u"zh"_s, 1}};
    return forms.value(language);
}

bool hasLetters(QString text)
{
    static const QRegularExpression letter(u"\\p{L}"_s);
    static const QRegularExpression place(u"%L?(?:[0-9]+|n)"_s);
    return text.remove(place).contains(letter);
}

/// The blanks at both ends.
QString edges(const QString &text)
{
    const auto isBlank = [](QChar c) { return c == u' ' || c == u'\n'; };
    QString out;
    out += !text.isEmpty() && isBlank(text.front()) ? u'_' : u'-';
    out += !text.isEmpty() && isBlank(text.back()) ? u'_' : u'-';
    return out;
}

}  // namespace

QList<TsMessage> readTs(const QString &path)
{
    QList<TsMessage> out;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return out;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            out << readMessage(xml, context);
    }
    return xml.hasError() ? QList<TsMessage>() : out;
}

QStringList tsFaults(const TsMessage &message, const QString &language)
{
    QStringList faults;
    if (message.isVanished)
        return {u"is no text of the program any more"_s};
    if (message.isUnfinished)
        faults << u"is unfinished"_s;
    const qsizetype wanted = message.isPlural ? pluralForms(language) : 1;
    if (message.translations.size() != wanted)
        faults << u"has %1 forms in place of %2"_s.arg(message.translations.size()).arg(wanted);
    for (const QString &text : message.translations) {
        if (text.trimmed().isEmpty() && !message.source.trimmed().isEmpty()) {
            faults << u"is empty"_s;
            continue;
        }
        QStringList places = placesIn(text);
        QStringList expected = placesIn(message.source);
        for (const QString &number : {u"%n"_s, u"%Ln"_s})
            if (message.isPlural && expected.removeAll(number) > 0)
                places.removeAll(number);  // a form for one thing may name no number
        if (places != expected)
            faults << u"has the places %1 in place of %2"_s.arg(places.join(u' '), expected.join(u' '));
        if (tagsIn(text) != tagsIn(message.source))
            faults << u"has other mark-up"_s;
        if (accessKeys(text) != accessKeys(message.source))
            faults << u"has %1 access keys in place of %2"_s.arg(accessKeys(text))
                          .arg(accessKeys(message.source));
        // Signs that stand between words are each language's own, with or without a blank.
        const bool isGlue = edges(message.source) == u"__";  // " and ", which some languages write to the next word
        const bool areWords = !isGlue && hasLetters(text) && hasLetters(message.source);
        if (areWords && edges(text) != edges(message.source))
            faults << u"begins or ends with other blanks"_s;
        if (text.endsWith(u'…') != message.source.endsWith(u'…') && accessKeys(text) == 1)
            faults << u"tells otherwise whether more is asked"_s;
    }
    return faults;
}

bool isLeftInEnglish(const TsMessage &message, const QString &language)
{
    if (language == u"es" || language == u"fr")
        return false;  // many words are the same there
    static const QRegularExpression word(u"(^|[ (“])[a-z]{4,}"_s);
    QString plain = message.source;
    plain.remove(u'&');
    return plain.contains(word) && message.translations.contains(message.source);
}

}  // namespace tri::lint
