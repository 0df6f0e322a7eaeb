// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every description must state, and the list of all keys ever released.

#include "core/brief/paperkind.h"
#include "tests/support/everykind.h"
#include "tests/support/golden.h"

#include <QRegularExpression>
#include <QSet>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

const QString kReleased = u"tests/conformance/released_keys.txt"_s;

bool isKey(const char *key)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9]*(_[a-z0-9]+)*$"_s);
    return form.match(QString::fromUtf8(key)).hasMatch();
}

QString heading(const QString &text)
{
    QString out = text.toCaseFolded();
    return out.remove(u' ').remove(u'_');
}

/// Fields that held a word of an official list as free text before they had choices: their keys are those words.
bool keepsOfficialWords(const QByteArray &field)
{
    return field == "state.m49_region" || field == "state.m49_subregion";
}

/// The rows of the released list that a registry has today.
QSet<QByteArray> keysOf(const Registry &registry)
{
    QSet<QByteArray> keys;
    for (const RecordSpec *kind : registry.kinds())
        for (const FieldSpec &field : kind->fields) {
            keys << fieldName(*kind, field);
            for (const Choice &choice : field.choices)
                keys << fieldName(*kind, field) + '=' + choice.key;
        }
    return keys;
}

QSet<QByteArray> releasedKeys(const QByteArray &text)
{
    QSet<QByteArray> keys;
    for (const QByteArray &line : text.split('\n'))
        if (!line.isEmpty() && !line.startsWith('#'))
            keys << line;
    return keys;
}

QByteArray firstOf(const QSet<QByteArray> &keys)
{
    QByteArrayList list(keys.cbegin(), keys.cend());
    std::sort(list.begin(), list.end());
    return list.isEmpty() ? QByteArray() : list.first() + " and " + QByteArray::number(list.size() - 1) + " more";
}

}  // namespace

class TestKinds final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void kindKeys_areUnique();
    void kindsAndPapers_areChoicesUnderTheirNames();
    void keys_areSnakeCaseAndUnique_data() { addEveryKind(); }
    void keys_areSnakeCaseAndUnique();
    void words_areThere_data() { addEveryKind(); }
    void words_areThere();
    void namedFields_exist_data() { addEveryKind(); }
    void namedFields_exist();
    void linkTargets_areKinds_data() { addEveryKind(); }
    void linkTargets_areKinds();
    void choices_differ_data() { addEveryKind(); }
    void choices_differ();
    void headings_doNotCollide_data() { addEveryKind(); }
    void headings_doNotCollide();
    void releasedKeys_stay();
    void toys_goThroughTheirStruct();
};

void TestKinds::kindKeys_areUnique()
{
    QSet<QByteArray> keys;
    QSet<QString> labels;
    for (const RecordSpec *kind : allKinds().kinds()) {
        QVERIFY2(isKey(kind->key), kind->key);
        QVERIFY2(!keys.contains(kind->key), kind->key);
        QVERIFY2(!labels.contains(kind->labelText()), kind->label);
        QCOMPARE(allKinds().kind(kind->keyText()), kind);
        keys << kind->key;
        labels << kind->labelText();
    }
    QVERIFY(keys.size() > 30);
}

void TestKinds::keys_areSnakeCaseAndUnique()
{
    QFETCH(const RecordSpec *, kind);
    QSet<QByteArray> keys;
    for (const FieldSpec &field : kind->fields) {
        QVERIFY2(isKey(field.key), field.key);
        QVERIFY2(!keys.contains(field.key), field.key);
        QVERIFY2(qstrcmp(field.key, "rid") != 0, "the tables' own column");
        keys << field.key;
        for (const Choice &choice : field.choices)
            QVERIFY2(isKey(choice.key) || keepsOfficialWords(fieldName(*kind, field)),
                     (fieldName(*kind, field) + ' ' + choice.key).constData());
    }
}

void TestKinds::kindsAndPapers_areChoicesUnderTheirNames()
{
    const auto wordsOf = [](const QString &kind, const QString &field) {
        QByteArrayList words;
        for (const Choice &choice : allKinds().kind(kind)->field(field)->choices)
            words << QByteArray(choice.key) + ' ' + choice.context + ' ' + choice.label;
        return words.join('\n');
    };
    QByteArrayList kinds;
    for (const RecordSpec *kind : allKinds().kinds())
        kinds << QByteArray(kind->key) + " Kind " + kind->plural;
    QCOMPARE(wordsOf(u"saved_view"_s, u"kind"_s), kinds.join('\n'));
    QCOMPARE(wordsOf(u"sheet_mapping"_s, u"reads"_s), kinds.join('\n'));
    QByteArrayList papers;
    for (const PaperKind &paper : paperKinds())
        papers << QByteArray(paper.recipe) + " Paper " + paper.name;
    QCOMPARE(wordsOf(u"brief"_s, u"recipe"_s), papers.join('\n'));
}

void TestKinds::words_areThere()
{
    QFETCH(const RecordSpec *, kind);
    QVERIFY(*kind->label && *kind->plural && *kind->help && *kind->icon);
    QVERIFY2(QByteArray(kind->help).endsWith('.'), kind->help);
    QSet<QString> labels;
    for (const FieldSpec &field : kind->fields) {
        QVERIFY2(*field.label.text && *field.label.comment, field.key);
        QVERIFY2(field.type != FieldType::Automatic, field.key);
        QVERIFY2(!*field.help || QByteArray(field.help).endsWith('.'), field.help);
        QVERIFY2(!labels.contains(field.labelText()), field.label.text);
        labels << field.labelText();
    }
}

void TestKinds::namedFields_exist()
{
    QFETCH(const RecordSpec *, kind);
    QVERIFY(!kind->titleFields().isEmpty());
    QCOMPARE(kind->titleFields().size(), QByteArray(kind->title).simplified().split(' ').size());
    for (const int index : kind->titleFields())
        QVERIFY(index >= 0);
    if (*kind->sort)
        for (const QByteArray &key : QByteArray(kind->sort).split(' '))
            QVERIFY2(kind->field(QLatin1String(key)), key.constData());
    if (*kind->reference) {
        const FieldSpec *field = kind->field(kind->reference);
        QVERIFY2(field, kind->reference);
        QCOMPARE(field->type, FieldType::Text);
    }
    if (*kind->parent) {
        const FieldSpec *field = kind->field(kind->parent);
        QVERIFY2(field, kind->parent);
        QCOMPARE(field->type, FieldType::Link);
        QCOMPARE(QByteArray(field->target), QByteArray(kind->key));
    }
    for (const QByteArray &key : QByteArray(kind->terms).split(' '))
        if (!key.isEmpty()) {
            const FieldSpec *field = kind->field(QLatin1String(key));
            QVERIFY2(field, key.constData());
            QVERIFY2(field->isLocal() || field->isLong() || field->type == FieldType::Text, key.constData());
        }
    QVERIFY(!kind->listFields().isEmpty());
    QSet<int> places;
    for (const FieldSpec &field : kind->fields)
        if (field.list) {
            QVERIFY2(!places.contains(field.list), field.key);
            places << field.list;
        }
}

void TestKinds::linkTargets_areKinds()
{
    QFETCH(const RecordSpec *, kind);
    for (const FieldSpec &field : kind->fields) {
        QCOMPARE(field.isLink(), *field.target != '\0');
        for (const QString &target : field.targetKinds())
            QVERIFY2(target == u"*" || registryOf(*kind).kind(target), fieldName(*kind, field).constData());
    }
}

void TestKinds::choices_differ()
{
    QFETCH(const RecordSpec *, kind);
    for (const FieldSpec &field : kind->fields) {
        QCOMPARE(field.type == FieldType::Choice || field.type == FieldType::Choices, !field.choices.empty());
        QSet<QByteArray> keys;
        QSet<QString> words;
        for (const Choice &choice : field.choices) {
            const QByteArray name = fieldName(*kind, field) + ' ' + choice.key;
            QVERIFY2(!keys.contains(choice.key), name.constData());
            keys << choice.key;
            const QString label = heading(choiceText(choice));
            QVERIFY2(!label.isEmpty() && !words.contains(label), name.constData());
            words << label;
        }
        // An import reads keys and labels alike: one choice's label must not be another's key.
        for (const Choice &choice : field.choices)
            for (const Choice &other : field.choices)
                QVERIFY2(&choice == &other || heading(QLatin1String(choice.key)) != heading(choiceText(other)),
                         (fieldName(*kind, field) + ' ' + choice.key).constData());
    }
}

void TestKinds::headings_doNotCollide()
{
    QFETCH(const RecordSpec *, kind);
    QHash<QString, QByteArray> owner{{heading(u"record_id"_s), "the record's id"}};
    const auto take = [&owner](const QString &text, const FieldSpec &field) {
        const QByteArray known = owner.value(heading(text), field.key);
        owner.insert(heading(text), field.key);
        return known == field.key ? QByteArray() : text.toUtf8() + " of " + field.key + " belongs to " + known;
    };
    for (const FieldSpec &field : kind->fields) {
        QByteArrayList clashes{take(field.keyText(), field)};
        for (const QString &alias : field.aliasList())
            clashes << take(alias, field);
        if (field.isLocal())
            for (const QString &language : contentLanguages() + QStringList{u"original"_s})
                clashes << take(field.keyText() + u'_' + language, field);
        for (const QByteArray &clash : clashes)
            QVERIFY2(clash.isEmpty(), clash.constData());
    }
}

void TestKinds::releasedKeys_stay()
{
    const QSet<QByteArray> today = keysOf(allKinds());
    QSet<QByteArray> released = releasedKeys(readSource(kReleased));
    if (updatesGolden()) {
        released += today;
        QByteArrayList lines(released.cbegin(), released.cend());
        std::sort(lines.begin(), lines.end());
        writeSource(kReleased, "# Every kind.field and kind.field=choice ever released. Lines are added, never removed.\n"
                                   + lines.join('\n') + '\n');
    }
    const QByteArray gone = firstOf(released - today);
    QVERIFY2(gone.isEmpty(), ("no longer there: " + gone).constData());
    const QByteArray fresh = firstOf(today - released);
    QVERIFY2(fresh.isEmpty(), ("not in the list (TRI_UPDATE_GOLDEN=1 adds): " + fresh).constData());
    QVERIFY(released.size() > 500);
    // The comparison itself notices a key that goes and one that comes.
    QVERIFY(!(releasedKeys("a.b\na.c\n") - releasedKeys("# a.b\na.c\n")).isEmpty());
    QVERIFY(!keysOf(toyRegistry()).isEmpty() && keysOf(toyRegistry()).contains("toy.choice=deep_blue"));
}

void TestKinds::toys_goThroughTheirStruct()
{
    for (int seed = 0; seed < 3; ++seed) {
        const Row toy = sampleRow(kindOf<Toy>().spec, seed);
        QCOMPARE(toRow(fromRow<Toy>(toy)), toy);
        const Row part = sampleRow(kindOf<ToyPart>().spec, seed);
        QCOMPARE(toRow(fromRow<ToyPart>(part)), part);
    }
}

QTEST_GUILESS_MAIN(TestKinds)
#include "tst_kinds.moc"
