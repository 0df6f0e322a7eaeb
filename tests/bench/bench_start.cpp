// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the call of a program to the first painting of its first window, as the X server sees it: the first change after
// which the window has more than one colour, since a window that was only put there tells of a change as well. Programs are
// called in turn, so that what else the machine does meets all alike; of each the median counts.
//   bench_start OURS SMALLEST [NAME=PROGRAM ARGUMENT…]…        arguments are separated by spaces

#include "tests/bench/benchrecords.h"
#include "tests/bench/speedtable.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <xcb/damage.h>
#include <xcb/xcb.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

#include <poll.h>

using namespace tri::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRuns = 11;
constexpr int kLeastSide = 150;  // what is smaller is a splash or a helper window
constexpr qint64 kPatience = 60'000;

struct Free {
    void operator()(void *reply) const { std::free(reply); }
};

class Screen {
public:
    Screen()
    {
        m_connection = xcb_connect(nullptr, nullptr);
        if (xcb_connection_has_error(m_connection))
            qFatal("There is no X server.");
        m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        const xcb_query_extension_reply_t *damage = xcb_get_extension_data(m_connection, &xcb_damage_id);
        if (!damage || !damage->present)
            qFatal("The X server does not tell of paintings.");
        m_damageEvent = damage->first_event + XCB_DAMAGE_NOTIFY;
        std::free(xcb_damage_query_version_reply(m_connection, xcb_damage_query_version(m_connection, 1, 1),
                                                 nullptr));
        const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, &mask);
        xcb_flush(m_connection);
    }
    ~Screen() { xcb_disconnect(m_connection); }
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    /// Milliseconds until a window of this program was painted.
    double firstPaint(const QStringList &call)
    {
        while (xcb_generic_event_t *old = xcb_poll_for_event(m_connection))
            std::free(old);
        QProcess program;
        program.setStandardOutputFile(QProcess::nullDevice());
        program.setStandardErrorFile(QProcess::nullDevice());
        QElapsedTimer timer;
        timer.start();
        program.start(call.first(), call.mid(1));
        const double out = waitForPaint(timer);
        program.kill();
        program.waitForFinished();
        waitUntilEmpty();
        if (out < 0)
            qFatal("%s showed nothing", qPrintable(call.first()));
        return out;
    }

private:
    double waitForPaint(const QElapsedTimer &timer)
    {
        while (timer.elapsed() < kPatience) {
            const std::unique_ptr<xcb_generic_event_t, Free> event(xcb_poll_for_event(m_connection));
            if (!event) {
                pollfd waiting{xcb_get_file_descriptor(m_connection), POLLIN, 0};
                if (xcb_connection_has_error(m_connection) || ::poll(&waiting, 1, int(kPatience)) < 0)
                    qFatal("The X server went away.");
                continue;
            }
            const double now = double(timer.nsecsElapsed()) / 1e6;
            const int type = event->response_type & 0x7f;
            if (type == XCB_MAP_NOTIFY)
                watch(reinterpret_cast<xcb_map_notify_event_t *>(event.get())->window);
            if (type != m_damageEvent)
                continue;
            const auto *damage = reinterpret_cast<xcb_damage_notify_event_t *>(event.get());
            xcb_damage_subtract(m_connection, damage->damage, XCB_NONE,
                                XCB_NONE);  // so that the next is told
            if (hasColours(damage->drawable))
                return now;
        }
        return -1;
    }

    /// More than one, that is: there is something to be seen.
    [[nodiscard]] bool hasColours(xcb_window_t window) const
    {
        const std::unique_ptr<xcb_get_geometry_reply_t, Free> place(
            xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr));
        if (!place)
            return false;
        const std::unique_ptr<xcb_get_image_reply_t, Free> image(
            xcb_get_image_reply(m_connection,
                                xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0, 0,
                                              place->width, place->height, ~0U),
                                nullptr));
        if (!image)
            return false;  // it is gone again
        const auto *pixels = reinterpret_cast<const uint32_t *>(xcb_get_image_data(image.get()));
        const auto *end = pixels + xcb_get_image_data_length(image.get()) / 4;
        return std::any_of(pixels, end, [first = *pixels](uint32_t one) { return one != first; });
    }

    void watch(xcb_window_t window)
    {
        xcb_get_geometry_reply_t *place =
            xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr);
        if (place && std::min(place->width, place->height) >= kLeastSide)
            xcb_damage_create(m_connection, xcb_generate_id(m_connection), window,
                              XCB_DAMAGE_REPORT_LEVEL_NON_EMPTY);
        std::free(place);
        xcb_flush(m_connection);
    }

    /// Until the windows of the ended program are gone.
    void waitUntilEmpty()
    {
        QElapsedTimer waiting;
        waiting.start();
        for (bool any = true; any;) {
            if (waiting.elapsed() > kPatience)
                qFatal("There are windows of other programs on this screen.");
            any = false;
            xcb_query_tree_reply_t *tree =
                xcb_query_tree_reply(m_connection, xcb_query_tree(m_connection, m_root), nullptr);
            const xcb_window_t *windows = xcb_query_tree_children(tree);
            for (int i = 0; i < xcb_query_tree_children_length(tree); ++i) {
                xcb_get_window_attributes_reply_t *state = xcb_get_window_attributes_reply(
                    m_connection, xcb_get_window_attributes(m_connection, windows[i]), nullptr);
                any = any || (state && state->map_state == XCB_MAP_STATE_VIEWABLE);
                std::free(state);
            }
            std::free(tree);
        }
    }

    xcb_connection_t *m_connection = nullptr;
    xcb_window_t m_root = 0;
    int m_damageEvent = 0;
};

}  // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList given = QCoreApplication::arguments().mid(1);
    if (given.size() < 2)
        qFatal("usage: bench_start OURS SMALLEST [NAME=PROGRAM ARGUMENT…]…");
    QStringList names{u"Trilateral"_s, u"smallest Qt window"_s};
    QList<QStringList> calls{given[0].split(u' '), given[1].split(u' ')};
    for (const QString &other : given.mid(2)) {
        names << other.section(u'=', 0, 0);
        calls << other.section(u'=', 1).split(u' ');
    }
    Screen screen;
    QList<QList<double>> times(calls.size());
    for (int run = 0; run <= kRuns; ++run)
        for (qsizetype i = 0; i < calls.size(); ++i) {
            const double took = screen.firstPaint(calls[i]);
            if (run > 0)  // the first one reads the disk
                times[i] << took;
        }
    for (QList<double> &each : times)
        std::sort(each.begin(), each.end());
    const double ours = median(times.first());
    for (qsizetype i = 1; i < times.size(); ++i) {
        const double theirs = median(times[i]);
        tell({.work = u"start to the first painting, nothing open"_s,
              .ours = ours,
              .beside = names[i],
              .theirs = theirs,
              .aim = i == 1 ? u"at most 1.8 x"_s : u"ahead"_s,
              .held = i == 1 ? ours <= 1.8 * theirs : ours < theirs});
    }
    return 0;
}
