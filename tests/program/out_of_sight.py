# SPDX-FileCopyrightText: 2026 The Inglenook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Chosen in the settings, it starts with the session: locked, no window, a sign that says nothing, and ways in and out."""

import sys

from program import Home, Program, need, wait_until

need("Xvfb", "dbus-daemon", "xdotool")

from desktop import DesktopProgram, GLib  # noqa: E402


def switch_on(binary, home):
    """By the keyboard, as a person would; returns what the desktop will start."""
    with Program(binary, home) as program:
        entry = home.root / "config/autostart/org.inglenook.Inglenook.desktop"
        program.key("ctrl+comma")
        program.type("/")
        program.type("sign in")
        program.key("Tab", "space")
        wait_until(entry.exists, "the entry for the desktop is there")
        program.key("ctrl+q")
        program.wait_end()
    # Read by the library that desktops read it with.
    keys = GLib.KeyFile()
    keys.load_from_file(str(entry), GLib.KeyFileFlags.NONE)
    _, arguments = GLib.shell_parse_argv(keys.get_string("Desktop Entry", "Exec"))
    return [argument.replace("%%", "%") for argument in arguments]


def main():
    home = Home()
    try:
        program, *arguments = switch_on(sys.argv[1], home)
        assert arguments == ["--in-background"], arguments
        with DesktopProgram(program, home, arguments=arguments, shows=False) as running:
            sign = running.sign()
            assert not running.has_window, "it is out of sight"
            facts = sign.properties
            assert str(facts["Id"]) == "inglenook", facts["Id"]
            assert str(facts["ToolTip"][2]) == "Inglenook" and not str(facts["ToolTip"][3]), facts["ToolTip"]
            assert list(sign.lines()) == ["Open Inglenook", "Leave"], sign.lines()
            sign.activate()
            running.wait_shown("the sign brings the window")
            assert running.title == "Inglenook", "it is locked"
            running.key("ctrl+q")
            running.wait_end()
        with DesktopProgram(program, home, arguments=arguments, shows=False) as running:
            running.sign().choose("Leave")
            running.wait_end()
    finally:
        home.remove()


if __name__ == "__main__":
    main()
