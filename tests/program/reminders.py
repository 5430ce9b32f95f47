# SPDX-FileCopyrightText: 2026 The Inglenook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A reminder on a real session bus: out of sight and locked, it is shown once, in plain words, and leads to the window."""

import datetime
import pathlib
import sys
import threading

from program import Home, Program, need, skip, wait_until

need("Xvfb", "dbus-daemon", "xdotool")
try:
    import dbus
    import dbus.mainloop.glib
    import dbus.service
    from gi.repository import GLib
except ImportError:
    skip("python3-dbus or python3-gi is not installed")

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"


class Notifications(dbus.service.Object):
    """What a desktop shows, and a click on it."""

    def __init__(self, bus):
        self.shown = []
        self.closed = []
        self.name = dbus.service.BusName(NAME, bus)
        super().__init__(bus, PATH)

    @dbus.service.method(NAME, in_signature="susssasa{sv}i", out_signature="u")
    def Notify(self, application, replaces, icon, summary, body, actions, hints, timeout):
        self.shown.append((str(application), str(summary), str(body), {str(k): str(v) for k, v in hints.items()}))
        return dbus.UInt32(replaces or len(self.shown))

    @dbus.service.method(NAME, in_signature="u", out_signature="")
    def CloseNotification(self, number):
        self.closed.append(int(number))

    @dbus.service.signal(NAME, signature="us")
    def ActionInvoked(self, number, action):
        pass


class ReminderProgram(Program):
    """Started by the desktop: no window to be found at first."""

    def _find_window(self):
        return super()._find_window() if self.shows else "none yet"

    def focus(self):
        if self.shows:
            super().focus()

    def __init__(self, *arguments, shows=True, **more):
        self.shows = shows
        super().__init__(*arguments, **more)

    def _start_bus(self):
        address = super()._start_bus()
        dbus.mainloop.glib.threads_init()
        dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
        self.desktop = Notifications(dbus.bus.BusConnection(address))
        self.loop = GLib.MainLoop()
        self.turning = threading.Thread(target=self.loop.run, daemon=True)
        self.turning.start()
        self.rest.callback(self.loop.quit)
        return address


def inside(minutes):
    return (datetime.datetime.now() + datetime.timedelta(minutes=minutes)).strftime("%Y-%m-%dT%H:%M")


def main():
    home = Home()
    try:
        (home.root / "config/inglenook/settings.toml").write_text(
            "motion = 'none'\nreminders = 'always'\nquiet_from_minute = 0\nquiet_to_minute = 0\n")
        state = home.root / "state/inglenook"
        state.mkdir(parents=True, mode=0o700)
        # Three days of a laptop asleep, and the minute that comes.
        past = [inside(-minutes) for minutes in (3 * 1440, 2 * 1440, 1440, 1500, 90, 60, 30)]
        seen = (datetime.datetime.utcnow() - datetime.timedelta(days=3, hours=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
        soon = inside(2) # the minute that is going on may be over before it looks
        times = ", ".join(f"'{moment}'" for moment in [*past, soon])
        (state / "reminders.toml").write_text(f"seen = '{seen}'\n[times]\nabc = [{times}]\n")
        with ReminderProgram(sys.argv[1], home, arguments=("--in-background",), shows=False) as program:
            shown = program.desktop.shown
            wait_until(lambda: shown, "what was missed is told", patience=60)
            assert len(shown) == 1, shown
            wait_until(lambda: len(shown) == 2, "the next time is told", patience=180)
            for application, summary, body, hints in shown:
                assert (application, summary, body) == ("Inglenook", "A moment you set aside", ""), shown
                assert "sound-name" not in hints and "sound-file" not in hints, hints
            program.desktop.ActionInvoked(dbus.UInt32(len(shown)), "default")
            program.shows = True
            program.window = wait_until(program._find_window, "a click brings the window")
            program.focus()  # what a window manager does
            wait_until(lambda: program.desktop.closed, "what was seen is taken away", patience=30)
            assert len(shown) == 2, shown
    finally:
        home.remove()


if __name__ == "__main__":
    sys.path.insert(0, str(pathlib.Path(__file__).parent))
    main()
