# SPDX-FileCopyrightText: 2026 The Inglenook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Parts of a desktop on the program's own session bus: what shows notifications, and the place for signs."""

import threading

from program import Program, skip, wait_until

try:
    import dbus
    import dbus.mainloop.glib
    import dbus.service
    from gi.repository import GLib
except ImportError:
    skip("python3-dbus or python3-gi is not installed")

PROPERTIES = "org.freedesktop.DBus.Properties"
NOTIFICATIONS = "org.freedesktop.Notifications"
WATCHER = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"


class Notifications(dbus.service.Object):
    """What a desktop shows, and a click on it."""

    def __init__(self, bus):
        self.shown = []
        self.closed = []
        self.number = 0
        self.name = dbus.service.BusName(NOTIFICATIONS, bus)
        super().__init__(bus, "/org/freedesktop/Notifications")

    @dbus.service.method(NOTIFICATIONS, in_signature="susssasa{sv}i", out_signature="u")
    def Notify(self, application, replaces, icon, summary, body, actions, hints, timeout):
        self.shown.append((str(application), str(summary), str(body), {str(k): str(v) for k, v in hints.items()}))
        self.number = int(replaces) or len(self.shown)
        return dbus.UInt32(self.number)

    def click(self):
        """On the one that is shown now."""
        self.ActionInvoked(dbus.UInt32(self.number), "default")

    @dbus.service.method(NOTIFICATIONS, in_signature="u", out_signature="")
    def CloseNotification(self, number):
        self.closed.append(int(number))

    @dbus.service.signal(NOTIFICATIONS, signature="us")
    def ActionInvoked(self, number, action):
        pass


class Signs(dbus.service.Object):
    """The place among whose signs a program may show its own."""

    def __init__(self, bus):
        self.registered = []
        self.name = dbus.service.BusName(WATCHER, bus)
        super().__init__(bus, "/StatusNotifierWatcher")

    @dbus.service.method(dbus.INTROSPECTABLE_IFACE, out_signature="s", path_keyword="path", connection_keyword="connection")
    def Introspect(self, path, connection):
        """With the properties, which the library leaves out and Qt asks for."""
        words = super().Introspect(path, connection)
        place = f'<interface name="{WATCHER}">'
        return words.replace(place, place + '<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>')

    @dbus.service.method(WATCHER, in_signature="s", out_signature="")
    def RegisterStatusNotifierItem(self, service):
        self.registered.append(str(service))

    @dbus.service.method(PROPERTIES, in_signature="ss", out_signature="v")
    def Get(self, interface, name):
        return self.GetAll(interface)[str(name)]

    @dbus.service.method(PROPERTIES, in_signature="s", out_signature="a{sv}")
    def GetAll(self, interface):
        return {"IsStatusNotifierHostRegistered": dbus.Boolean(True), "ProtocolVersion": dbus.Int32(0),
                "RegisteredStatusNotifierItems": dbus.Array([], signature="s")}


class DesktopProgram(Program):
    """Inglenook on such a desktop. With `shows` off it is started out of sight: there is no window to be found."""

    def __init__(self, *arguments, shows=True, **more):
        self.shows = shows
        super().__init__(*arguments, **more)

    def _find_window(self):
        return super()._find_window() if self.shows else "none yet"

    def focus(self):
        if self.shows:
            super().focus()

    @property
    def has_window(self):
        return bool(super()._find_window())

    def wait_shown(self, what):
        self.shows = True
        self.window = wait_until(self._find_window, what)
        self.focus()  # what a window manager does

    def _start_bus(self):
        address = super()._start_bus()
        dbus.mainloop.glib.threads_init()
        dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
        self.bus = dbus.bus.BusConnection(address)
        self.desktop = Notifications(self.bus)
        self.signs = Signs(self.bus)
        loop = GLib.MainLoop()
        threading.Thread(target=loop.run, daemon=True).start()
        self.rest.callback(loop.quit)
        return address

    def sign(self):
        """The sign of the program, asked from outside as a panel does."""
        owner = wait_until(lambda: self.signs.registered, "the sign is among those of the desktop")[-1]
        return Sign(self.bus, owner)


class Sign:
    def __init__(self, bus, owner):
        self.item = bus.get_object(owner, "/StatusNotifierItem", introspect=False)
        self.properties = dbus.Interface(self.item, PROPERTIES).GetAll(ITEM)
        self.menu = dbus.Interface(bus.get_object(owner, self.properties["Menu"], introspect=False), MENU)

    def activate(self):
        dbus.Interface(self.item, ITEM).Activate(dbus.Int32(0), dbus.Int32(0))

    def lines(self):
        """The lines of its menu, with their numbers."""
        self.menu.AboutToShow(dbus.Int32(0))
        _, (_, _, children) = self.menu.GetLayout(dbus.Int32(0), dbus.Int32(-1), dbus.Array([], signature="s"))
        return {str(facts.get("label", "")).replace("_", ""): number for number, facts, _ in children}

    def choose(self, line):
        self.menu.Event(dbus.Int32(self.lines()[line]), "clicked", dbus.String("", variant_level=1), dbus.UInt32(0))
