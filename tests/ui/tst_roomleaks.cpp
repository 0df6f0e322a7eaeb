// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing private in the room view. A workspace in which every field of every kind holds a word of its own, all linked
// to all, is shown in every state of the room at every handling and visibility; whatever the window holds – texts, tool
// tips, accessible texts, properties, titles – is searched for words that may not be there. What may be there is worked
// out here, apart from the program.

#include "core/kinds/allkinds.h"
#include "tests/support/testclock.h"
#include "ui/pages/meetingmode.h"
#include "ui/pages/meetingmoderoom.h"
#include "ui/services/drafts.h"
#include "ui/services/preferences.h"
#include "ui/services/theme.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QMetaProperty>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

namespace {

class NoNavigator final : public Navigator {
public:
    void showKind(const QString &) override {}
    void showRecord(const RecordId &) override {}
    void reveal(const RecordId &) override {}
    void showView(const RecordId &) override {}
    void showNewRecord(const QString &, const QList<std::pair<QString, RecordId>> &) override {}
    void showMeeting(const RecordId &) override {}
    void showBrief(const RecordId &) override {}
    void showSearch(const QString &) override {}
    void showHistory() override {}
    void notify(const QString &) override {}
    void notify(const Problem &) override {}
};

/// One record of the test: its kind and a name that tells several of a kind apart.
struct Made {
    QString name;
    Row row;
};

RecordId idOf(const QString &name)
{
    return RecordId::fromName(u"leak", name);
}

/// The word of a field; the same letters in no other.
QString wordOf(const QString &name, const FieldSpec &field)
{
    return u"qz"_s + name + u'x' + field.keyText().remove(u'_') + u"zq"_s;
}

/// A year or number that no other field has.
int numberOf(int record, std::size_t field)
{
    return 3000 + record * 60 + int(field);
}

FieldValue valueOf(const Made &made, std::size_t at, int record)
{
    const FieldSpec &field = made.row.spec->fields[at];
    const QString word = wordOf(made.name, field);
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Url:
    case FieldType::File: return word;
    case FieldType::LocalText:
    case FieldType::LocalLongText: {
        LocalText text(u"en"_s, word);
        text.set(u"fr"_s, u"qzfr"_s + word);
        return text;
    }
    case FieldType::Integer: return qint64(numberOf(record, at));
    case FieldType::Date: return PartialDate(numberOf(record, at));
    case FieldType::Links:
    case FieldType::OrderedLinks: {
        RecordIds ids;
        for (const RecordSpec *kind : allKinds().kinds())
            if (field.targets(kind->key) || QByteArray(field.target) == "*")
                ids << idOf(kind->keyText());
        return canonical(ids, field.isSet());
    }
    case FieldType::Link: {
        for (const RecordSpec *kind : allKinds().kinds())
            if (kind != made.row.spec && (field.targets(kind->key) || QByteArray(field.target) == "*"))
                return idOf(kind->keyText());
        return {};
    }
    default: return {};
    }
}

/// What may be seen, by state: worked out from the rules on paper.
struct State {
    QString level = u"shared"_s;  ///< of all records
    QString odd;                  ///< name of the one record that has another level
    QString oddLevel;
    QString visibility = u"shared"_s;  ///< of the item
    QString above = u"shared"_s;       ///< of the one above it
    QString attribution = u"attributed"_s;

    [[nodiscard]] bool open(const QString &name) const
    {
        const QString is = name == odd ? oddLevel : level;
        return is == u"public" || is == u"shared";
    }
    [[nodiscard]] static bool seen(const QString &visibility)
    {
        return visibility == u"shared" || visibility == u"public";
    }
    [[nodiscard]] QString text() const
    {
        return QStringList{level, odd, oddLevel, visibility, above, attribution}.join(u'/');
    }
};

const QStringList &actorKinds()
{
    static const QStringList kinds{u"state"_s, u"organisation"_s, u"body"_s, u"entity"_s, u"person"_s};
    return kinds;
}

/// Everything the object and those below it hold as text.
void collect(const QObject *object, QStringList &texts)
{
    const QMetaObject *meta = object->metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i)
        if (const QVariant value = meta->property(i).read(object);
            value.typeId() == QMetaType::QString || value.typeId() == QMetaType::QByteArray)
            texts << value.toString();
        else if (value.typeId() == QMetaType::QStringList)
            texts << value.toStringList();
    for (const QByteArray &name : object->dynamicPropertyNames())
        texts << object->property(name.constData()).toString();
    if (QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QObject *>(object)))
        for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                                QAccessible::Help, QAccessible::Accelerator})
            texts << face->text(kind);
    for (const QObject *child : object->children())
        collect(child, texts);
}

QString everythingIn(const QWidget &window)
{
    QStringList texts;
    collect(&window, texts);
    if (window.windowHandle())
        collect(window.windowHandle(), texts);
    return texts.join(u'\n');
}

}  // namespace

class TestRoomLeaks final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyState_showsNothingPrivate_data();
    void everyState_showsNothingPrivate();
    void oneHiddenKind_isNeverSeen();
    void notesAndDrafts_areNeverSeen();
    void plantedLeaks_areFound();

private:
    void make();
    void set(const State &state);
    [[nodiscard]] QStringList allowed(const State &state, bool time) const;
    [[nodiscard]] QStringList leaks(const QString &seen, const QStringList &allowed) const;
    void check(const State &state);
    void press(const char *key)
    {
        m_page->findChild<QAction *>(u"meeting_mode."_s + QLatin1String(key))->trigger();
    }
    [[nodiscard]] const Row &row(const QString &name) const;
    [[nodiscard]] QString word(const QString &name, const char *field) const
    {
        return wordOf(name, *row(name).spec->field(QLatin1String(field)));
    }
    [[nodiscard]] QString number(const QString &name, const char *field) const;

    QTemporaryDir m_folder;
    tri::ui::Theme m_theme;
    Drafts m_drafts;
    NoNavigator m_navigator;
    test::TestClock m_clock;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MeetingMode> m_page;
    QList<Made> m_made;
    QStringList m_words;  // of all fields of all records
};

void TestRoomLeaks::initTestCase()
{
    Workspace::Options options{.registry = &allKinds(), .author = u"qzauthorzq"_s, .clock = &m_clock};
    auto made = Workspace::create(m_folder.filePath(u"qzfilezq.trilateral"_s), options);
    QVERIFY(made);
    m_workspace = std::move(*made);
    m_preferences = std::make_unique<Preferences>(m_folder.filePath(u"settings.ini"_s));
    make();
    AppContext context;
    context.workspace = m_workspace.get();
    context.navigator = &m_navigator;
    context.theme = &m_theme;
    context.preferences = m_preferences.get();
    context.clock = &m_clock;
    context.drafts = &m_drafts;
    m_page = std::make_unique<MeetingMode>(context, idOf(u"meeting"_s));
    m_page->resize(1280, 800);
    m_page->show();
    m_page->findChild<QListWidget *>(u"meeting_mode.agenda"_s)->setCurrentRow(1);
    QCOMPARE(m_page->item(), idOf(u"agenda_item"_s));
    press("room");
    QVERIFY(m_page->room() && m_page->room()->isVisible());
}

void TestRoomLeaks::cleanupTestCase()
{
    m_page.reset();
    m_workspace.reset();
}

void TestRoomLeaks::make()
{
    for (const RecordSpec *kind : allKinds().kinds())
        m_made << Made{kind->keyText(), Row(*kind, idOf(kind->keyText()))};
    const auto more = [this](const char *kind, const QString &name) {
        m_made << Made{name, Row(*allKinds().kind(QString::fromLatin1(kind)), idOf(name))};
    };
    more("agenda_item", u"above"_s);
    more("agenda_item", u"earlier"_s);
    more("meeting", u"before"_s);
    for (const QString &name : {u"decision"_s, u"note_outcome"_s, u"disagreement"_s, u"last_time"_s})
        more("outcome", name);
    ChangeSet change;
    change.label = {u"create"_s, {}, {}, {}, int(m_made.size())};
    for (int i = 0; i < m_made.size(); ++i) {
        Made &made = m_made[i];
        for (std::size_t at = 0; at < made.row.spec->fields.size(); ++at) {
            made.row.values[qsizetype(at)] = valueOf(made, at, i);
            m_words << wordOf(made.name, made.row.spec->fields[at]);
            if (made.row.spec->fields[at].type == FieldType::Integer
                || made.row.spec->fields[at].type == FieldType::Date)
                m_words << QString::number(numberOf(i, at));
        }
        const QString kind = made.row.spec->keyText();
        if (kind == u"outcome") {
            made.row.setValue(u"kind",
                              made.name == u"outcome"            ? u"action"_s
                                  : made.name == u"note_outcome" ? u"note"_s
                                  : made.name == u"last_time"    ? u"decision"_s
                                                                 : made.name);
            made.row.setValue(u"item", idOf(made.name == u"last_time" ? u"earlier"_s : u"agenda_item"_s));
            made.row.setValue(u"meeting", idOf(made.name == u"last_time" ? u"before"_s : u"meeting"_s));
        } else if (made.name == u"agenda_item" || made.name == u"above") {
            made.row.setValue(u"meeting", idOf(u"meeting"_s));
            made.row.setValue(u"parent", made.name == u"above" ? FieldValue() : FieldValue(idOf(u"above"_s)));
            made.row.setValue(u"carried_from",
                              made.name == u"above" ? FieldValue() : FieldValue(idOf(u"earlier"_s)));
        } else if (made.name == u"earlier") {
            made.row.setValue(u"meeting", idOf(u"before"_s));
        } else if (made.name == u"meeting") {
            made.row.setValue(u"previous", idOf(u"before"_s));
        } else if (made.name == u"state_name") {
            made.row.setValue(u"from", FieldValue());
            made.row.setValue(u"to", FieldValue());
        }
        change.records << creation(made.row);
    }
    const auto kept = m_workspace->apply(change);
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().text + kept.error().detail));
}

const Row &TestRoomLeaks::row(const QString &name) const
{
    const auto found =
        std::find_if(m_made.begin(), m_made.end(), [&](const Made &made) { return made.name == name; });
    Q_ASSERT(found != m_made.end());
    return found->row;
}

QString TestRoomLeaks::number(const QString &name, const char *field) const
{
    for (int i = 0; i < m_made.size(); ++i)
        if (m_made[i].name == name)
            return QString::number(
                numberOf(i, std::size_t(m_made[i].row.spec->indexOf(QLatin1String(field)))));
    return {};
}

void TestRoomLeaks::set(const State &state)
{
    ChangeSet change;
    change.label = {u"edit"_s, {}, {}, {}, 1};
    for (Made &made : m_made) {
        const Row before = made.row;
        if (made.row.spec->field(u"handling"))
            made.row.setValue(u"handling", made.name == state.odd ? state.oddLevel : state.level);
        if (made.name == u"agenda_item")
            made.row.setValue(u"visibility", state.visibility);
        if (made.name == u"above")
            made.row.setValue(u"visibility", state.above);
        if (made.name == u"meeting")
            made.row.setValue(u"attribution", state.attribution);
        if (const RecordChange one = difference(before, made.row); !one.fields.isEmpty())
            change.records << one;
    }
    if (!change.isEmpty())
        QVERIFY(m_workspace->apply(change));
}

QStringList TestRoomLeaks::allowed(const State &state, bool time) const
{
    if (!state.open(u"meeting"_s))
        return {};
    QStringList out{word(u"meeting"_s, "title")};
    if (!state.open(u"agenda_item"_s) || !state.open(u"above"_s) || !State::seen(state.visibility)
        || !State::seen(state.above))
        return out;
    for (const char *field : {"number", "title", "wanted_outcome"})
        out << word(u"agenda_item"_s, field);
    if (time)
        out << number(u"agenda_item"_s, "minutes");
    for (const QString &name : {u"decision"_s, u"outcome"_s}) {
        if (!state.open(name))
            continue;
        out << word(name, "text") << number(name, "revised_due");
        const bool chatham = state.attribution != u"attributed";
        if (!chatham)
            out << word(name, "other_responsible");
        if (chatham && name == u"decision")
            continue;
        for (const QString &actor : actorKinds()) {
            if (!state.open(actor) || (chatham && actor == u"person"))
                continue;
            if (actor == u"state")
                out << (state.open(u"state_name"_s) ? word(u"state_name"_s, "name") : word(actor, "name"));
            else
                out << word(actor, row(actor).spec->field(u"acronym") ? "acronym" : "name");
        }
    }
    return out;
}

QStringList TestRoomLeaks::leaks(const QString &seen, const QStringList &allowed) const
{
    QStringList out;
    QString rest = seen;
    for (const QString &word : allowed)
        rest.remove(word);
    for (const QString &word : m_words)
        if (rest.contains(word))
            out << word;
    if (rest.contains(u"qz"_s) || rest.contains(u"zq"_s))
        out << rest.mid(std::max<qsizetype>(0, rest.indexOf(u"qz"_s) - 10), 60);
    return out;
}

void TestRoomLeaks::check(const State &state)
{
    set(state);
    const MeetingModeRoom *room = m_page->room();
    for (const bool time : {false, true}) {
        if (time)
            press("room_time");
        const QString seen = everythingIn(*room);
        const QStringList may = allowed(state, time);
        const QStringList found = leaks(seen, may);
        QVERIFY2(found.isEmpty(), qPrintable(state.text() + u": "_s + found.join(u' ')));
        for (const QString &word : may)  // what may be shown is shown, so the search does look at something
            QVERIFY2(seen.contains(word), qPrintable(state.text() + u" lacks "_s + word));
    }
    press("room_time");
    press("blank");
    const QStringList found = leaks(everythingIn(*room), {});
    QVERIFY2(found.isEmpty(), qPrintable(state.text() + u" blanked: "_s + found.join(u' ')));
    press("blank");
}

void TestRoomLeaks::everyState_showsNothingPrivate_data()
{
    QTest::addColumn<QString>("level");
    for (const char *level : {"public", "shared", "internal", "sensitive", "of a newer version"})
        QTest::newRow(level) << QString::fromLatin1(level);
}

void TestRoomLeaks::everyState_showsNothingPrivate()
{
    QFETCH(QString, level);
    for (const QString &visibility : {u"public"_s, u"shared"_s, u"ours"_s, u"newer"_s})
        for (const QString &above : {u"shared"_s, u"ours"_s})
            for (const QString &attribution : {u"attributed"_s, u"chatham_house"_s})
                check({.level = level, .visibility = visibility, .above = above, .attribution = attribution});
}

void TestRoomLeaks::oneHiddenKind_isNeverSeen()
{
    for (const Made &made : QList<Made>(m_made)) {
        if (!made.row.spec->field(u"handling"))
            continue;
        for (const QString &level : {u"internal"_s, u"sensitive"_s})
            check({.level = u"public"_s, .odd = made.name, .oddLevel = level});
        check({.level = u"sensitive"_s, .odd = made.name, .oddLevel = u"public"_s});
    }
}

void TestRoomLeaks::notesAndDrafts_areNeverSeen()
{
    set({});
    auto *notes = m_page->findChild<QWidget *>(u"meeting_mode.notes"_s);
    notes->setFocus();
    QTest::keyClicks(notes, u"qznotezq"_s);
    press("decision");
    QTest::keyClicks(m_page->findChild<QWidget *>(u"meeting_mode.entry.text"_s), u"qzdraftzq"_s);
    const QStringList found = leaks(everythingIn(*m_page->room()), allowed({}, false));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
}

void TestRoomLeaks::plantedLeaks_areFound()
{
    const State state;
    set(state);
    const QString secret = word(u"position"_s, "sensitive");
    const QStringList may = allowed(state, false);
    const auto finds = [&](const QWidget &window) {
        return leaks(everythingIn(window), may).contains(secret);
    };
    QVERIFY(!finds(*m_page->room()));
    MeetingModeRoom room(m_theme);
    RoomView view;
    view.shows = RoomView::Shows::Item;
    view.wanted = secret;
    room.showView(view, {});
    QVERIFY(finds(room));
    room.showView({}, {});
    QVERIFY(!finds(room));
    room.setToolTip(secret);
    QVERIFY(finds(room));
    room.setToolTip({});
    QLabel hidden(&room);
    hidden.hide();
    hidden.setAccessibleDescription(secret);
    QVERIFY(finds(room));
    hidden.setAccessibleDescription({});
    hidden.setProperty("kept", secret);
    QVERIFY(finds(room));
    hidden.setProperty("kept", {});
    room.setWindowTitle(u"Room: "_s + secret);
    QVERIFY(finds(room));
}

QTEST_MAIN(TestRoomLeaks)
#include "tst_roomleaks.moc"
