// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/atspi/reader.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QHash>

#include <tuple>
#include <utility>

namespace tri::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000;  // ms: for one answer, under a sanitizer
constexpr int kDeepest = 60;

const QString kRegistry = u"org.a11y.atspi.Registry"_s;
const QString kRoot = u"/org/a11y/atspi/accessible/root"_s;

const QDBusArgument &operator>>(const QDBusArgument &from, Thing &to)
{
    QDBusObjectPath path;
    from.beginStructure();
    from >> to.bus >> path;
    from.endStructure();
    to.path = path.path();
    return from;
}

/// What comes as a structure, a variant around it, or not at all.
Thing thingOf(QVariant value)
{
    if (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    Thing thing;
    if (value.canConvert<QDBusArgument>()) {
        const auto argument = value.value<QDBusArgument>();
        if (argument.currentType() == QDBusArgument::StructureType)
            argument >> thing;
    }
    return thing;
}

template <typename T> QList<T> listOf(const QVariant &value)
{
    QList<T> list;
    if (!value.canConvert<QDBusArgument>())
        return value.value<QList<T>>();
    const auto argument = value.value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd()) {
        T one;
        argument >> one;
        list << one;
    }
    argument.endArray();
    return list;
}

/// Their children can be without number.
bool isLarge(const QString &role)
{
    return role == u"table" || role == u"list" || role == u"tree" || role == u"tree table"
        || role == u"list box";
}

}  // namespace

bool Reader::connectTo(const QString &address)
{
    m_bus = QDBusConnection::connectToBus(address, u"accessibility"_s);
    if (!m_bus.isConnected())
        return false;
    // Programs tell only what somebody asked to hear.
    const Thing registry{kRegistry, u"/org/a11y/atspi/registry"_s};
    for (const QString &event : {u"object:"_s, u"focus:"_s, u"window:"_s}) {
        const QDBusMessage answer =
            ask(registry, kRegistry, u"RegisterEvent"_s, {event, QStringList(), QString()});
        if (answer.type() == QDBusMessage::ErrorMessage)
            std::ignore = ask(registry, kRegistry, u"RegisterEvent"_s, {event});  // of old
    }
    bool heard = true;
    for (const QString &kind : {u"Object"_s, u"Focus"_s, u"Window"_s}) {
        // Signals of a bus have no member to point to: a slot by its name, as the macro would write it.
        heard = m_bus.connect({}, {}, u"org.a11y.atspi.Event."_s + kind, {}, this, "1take(QDBusMessage)")
            && heard;
    }
    return heard;
}

QDBusMessage Reader::ask(const Thing &thing, const QString &interface, const QString &method,
                         const QVariantList &arguments) const
{
    if (thing.isNull())
        return {};
    QDBusMessage call = QDBusMessage::createMethodCall(thing.bus, thing.path, interface, method);
    call.setArguments(arguments);
    call.setAutoStartService(true);
    return m_bus.call(call, QDBus::Block, kPatience);
}

QVariant Reader::property(const Thing &thing, const QString &interface, const QString &name) const
{
    const QDBusMessage answer =
        ask(thing, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {u"org.a11y.atspi."_s + interface, name});
    return answer.arguments().value(0).value<QDBusVariant>().variant();
}

Thing Reader::application(const QString &name) const
{
    const QList<Thing> all = children({kRegistry, kRoot});
    for (const Thing &one : all) {
        if (this->name(one).compare(name, Qt::CaseInsensitive) == 0)
            return one;
    }
    return {};
}

QString Reader::name(const Thing &thing) const
{
    return property(thing, u"Accessible"_s, u"Name"_s).toString();
}

QString Reader::description(const Thing &thing) const
{
    return property(thing, u"Accessible"_s, u"Description"_s).toString();
}

QString Reader::role(const Thing &thing) const
{
    return ask(thing, u"org.a11y.atspi.Accessible"_s, u"GetRoleName"_s).arguments().value(0).toString();
}

bool Reader::has(const Thing &thing, StateBit state) const
{
    const QDBusMessage answer = ask(thing, u"org.a11y.atspi.Accessible"_s, u"GetState"_s);
    const QList<uint> bits = listOf<uint>(answer.arguments().value(0));
    const int at = int(state);
    return bits.size() == 2 && ((bits[at / 32] >> (at % 32)) & 1U) != 0;
}

bool Reader::speaks(const Thing &thing, const QString &interface) const
{
    return ask(thing, u"org.a11y.atspi.Accessible"_s, u"GetInterfaces"_s)
        .arguments()
        .value(0)
        .toStringList()
        .contains(u"org.a11y.atspi."_s + interface);
}

Thing Reader::parent(const Thing &thing) const
{
    return thingOf(property(thing, u"Accessible"_s, u"Parent"_s));
}

int Reader::childCount(const Thing &thing) const
{
    return property(thing, u"Accessible"_s, u"ChildCount"_s).toInt();
}

QList<Thing> Reader::children(const Thing &thing) const
{
    return listOf<Thing>(ask(thing, u"org.a11y.atspi.Accessible"_s, u"GetChildren"_s).arguments().value(0));
}

Thing Reader::child(const Thing &thing, int place) const
{
    return thingOf(
        ask(thing, u"org.a11y.atspi.Accessible"_s, u"GetChildAtIndex"_s, {place}).arguments().value(0));
}

QString Reader::labels(const Thing &thing) const
{
    constexpr uint kLabelledBy = 2;
    QStringList names;
    const QVariant value =
        ask(thing, u"org.a11y.atspi.Accessible"_s, u"GetRelationSet"_s).arguments().value(0);
    if (!value.canConvert<QDBusArgument>())
        return {};
    const auto set = value.value<QDBusArgument>();
    set.beginArray();
    while (!set.atEnd()) {
        uint kind = 0;
        QList<Thing> to;
        set.beginStructure();
        set >> kind;
        set.beginArray();
        while (!set.atEnd()) {
            Thing one;
            set >> one;
            to << one;
        }
        set.endArray();
        set.endStructure();
        for (const Thing &one : std::as_const(to))
            if (kind == kLabelledBy)
                names << name(one);
    }
    set.endArray();
    return names.join(u' ');
}

QString Reader::text(const Thing &thing) const
{
    return ask(thing, u"org.a11y.atspi.Text"_s, u"GetText"_s, {0, -1}).arguments().value(0).toString();
}

QRect Reader::extents(const Thing &thing) const
{
    constexpr uint kScreen = 0;
    const QVariant value =
        ask(thing, u"org.a11y.atspi.Component"_s, u"GetExtents"_s, {kScreen}).arguments().value(0);
    if (!value.canConvert<QDBusArgument>())
        return {};
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    const auto argument = value.value<QDBusArgument>();
    argument.beginStructure();
    argument >> x >> y >> width >> height;
    argument.endStructure();
    return {x, y, width, height};
}

QStringList Reader::actions(const Thing &thing) const
{
    QStringList names;
    const int count = property(thing, u"Action"_s, u"NActions"_s).toInt();
    for (int i = 0; i < count; ++i)
        names << ask(thing, u"org.a11y.atspi.Action"_s, u"GetName"_s, {i}).arguments().value(0).toString();
    return names;
}

Thing Reader::cell(const Thing &table, int row, int column) const
{
    return thingOf(
        ask(table, u"org.a11y.atspi.Table"_s, u"GetAccessibleAt"_s, {row, column}).arguments().value(0));
}

int Reader::rowCount(const Thing &table) const
{
    return property(table, u"Table"_s, u"NRows"_s).toInt();
}

// A cell has an action for it too, which in a tree of Qt 6.4 takes a row among its own kin for a row of the tree.
bool Reader::chooseRow(const Thing &table, int row) const
{
    return ask(table, u"org.a11y.atspi.Table"_s, u"AddRowSelection"_s, {row}).arguments().value(0).toBool();
}

bool Reader::leaveRow(const Thing &table, int row) const
{
    return ask(table, u"org.a11y.atspi.Table"_s, u"RemoveRowSelection"_s, {row})
        .arguments()
        .value(0)
        .toBool();
}

bool Reader::act(const Thing &thing, const QString &action) const
{
    const qsizetype at = actions(thing).indexOf(action);
    return at >= 0
        && ask(thing, u"org.a11y.atspi.Action"_s, u"DoAction"_s, {int(at)}).type()
        == QDBusMessage::ReplyMessage;
}

bool Reader::write(const Thing &thing, const QString &text) const
{
    return ask(thing, u"org.a11y.atspi.EditableText"_s, u"SetTextContents"_s, {text})
        .arguments()
        .value(0)
        .toBool();
}

bool Reader::copy(const Thing &thing) const
{
    return ask(thing, u"org.a11y.atspi.EditableText"_s, u"CopyText"_s, {0, int(text(thing).size())}).type()
        == QDBusMessage::ReplyMessage;
}

bool Reader::grabFocus(const Thing &thing) const
{
    return ask(thing, u"org.a11y.atspi.Component"_s, u"GrabFocus"_s).arguments().value(0).toBool();
}

bool Reader::pressKey(const QString &key) const
{
    constexpr uint kSymbol = 3;  // pressed and released
    const QHash<QString, int> named{{u"Return"_s, 0xff0d}, {u"Escape"_s, 0xff1b}, {u"Tab"_s, 0xff09},
                                    {u"Down"_s, 0xff54},   {u"Up"_s, 0xff52},     {u"space"_s, 0x20},
                                    {u"F2"_s, 0xffbf}};
    const int symbol = named.value(key, key.isEmpty() ? 0 : key[0].unicode());
    const Thing keys{kRegistry, u"/org/a11y/atspi/registry/deviceeventcontroller"_s};
    return ask(keys, u"org.a11y.atspi.DeviceEventController"_s, u"GenerateKeyboardEvent"_s,
               {symbol, QString(), kSymbol})
               .type()
        == QDBusMessage::ReplyMessage;
}

bool Reader::click(const QPoint &place) const
{
    const Thing keys{kRegistry, u"/org/a11y/atspi/registry/deviceeventcontroller"_s};
    return ask(keys, u"org.a11y.atspi.DeviceEventController"_s, u"GenerateMouseEvent"_s,
               {place.x(), place.y(), u"b1c"_s})
               .type()
        == QDBusMessage::ReplyMessage;
}

void Reader::walk(const Thing &thing, const Wanted &wanted, int most, int depth, QList<Thing> &found) const
{
    if (thing.isNull() || depth > kDeepest || found.size() >= most)
        return;
    if (depth > 0) {
        // An application is no more than the windows it has.
        if (!has(thing, StateBit::Showing))
            return;
        if (wanted(thing))
            found << thing;
        if (isLarge(role(thing)))
            return;
    }
    const QList<Thing> below = children(thing);
    for (const Thing &one : below)
        walk(one, wanted, most, depth + 1, found);
}

QList<Thing> Reader::all(const Thing &root, const Wanted &wanted, int most) const
{
    QList<Thing> found;
    walk(root, wanted, most, 0, found);
    return found;
}

Thing Reader::find(const Thing &root, const QString &role, const QString &name) const
{
    const QRegularExpression form(QRegularExpression::anchoredPattern(name));
    return first(root, [&](const Thing &thing) {
        return this->role(thing) == role
            && (form.match(this->name(thing)).hasMatch() || form.match(labels(thing)).hasMatch());
    });
}

QString Reader::pathText(const Thing &thing) const
{
    QStringList words;
    for (Thing at = thing; !at.isNull() && words.size() < kDeepest; at = parent(at))
        words.prepend(role(at) + u" “"_s + name(at) + u"”"_s);
    return words.join(u" > "_s);
}

Thing Reader::focused() const
{
    for (auto at = m_told.crbegin(); at != m_told.crend(); ++at) {
        if (at->event == u"StateChanged" && at->detail == u"focused" && at->value == 1)
            return at->source;
    }
    return {};
}

void Reader::take(const QDBusMessage &message)
{
    const QVariantList words = message.arguments();
    m_told << Told{message.member(),
                   words.value(0).toString(),
                   words.value(1).toInt(),
                   {message.service(), message.path()}};
}

}  // namespace tri::test
