#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Inglenook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""On the bus that screen readers listen to, a passphrase is dots, letter by letter; other text is text.

passphrase_unheard.py INGLENOOK
"""

import pathlib
import re
import subprocess
import sys

import journey
from journey import WORDS
from program import Home, Program, need, skip, wait_until

# Programs are told of what is typed only when somebody on the bus asks for it.
LISTENER = """
import sys, time, dbus
bus = dbus.bus.BusConnection(sys.argv[1])
registry = bus.get_object("org.a11y.atspi.Registry", "/org/a11y/atspi/registry")
registry.RegisterEvent("object:", [], "", dbus_interface="org.a11y.atspi.Registry", signature="sass")
print("listening", flush=True)
sys.stdin.read()
"""


class Listener:
    """A screen reader's ears."""

    def __init__(self, program, folder):
        ask = ["dbus-send", "--session", "--print-reply=literal", "--dest=org.a11y.Bus", "/org/a11y/bus",
               "org.a11y.Bus.GetAddress"]
        address = subprocess.run(ask, env=program.environment, capture_output=True, text=True).stdout.strip()
        if not address:
            skip("at-spi2-core is not installed")
        self.file = folder / "heard"
        with open(self.file, "wb") as out:
            self.ears = subprocess.Popen(["dbus-monitor", "--address", address], env=program.environment, stdout=out,
                                         stderr=subprocess.DEVNULL)
        self.asking = subprocess.Popen(["/usr/bin/python3", "-c", LISTENER, address], env=program.environment,
                                       stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        program.rest.callback(self.close)
        if self.asking.stdout.readline().strip() != "listening":
            skip("python3-dbus is not installed")

    def close(self):
        self.ears.terminate()
        self.ears.wait()
        self.asking.stdin.close()
        self.asking.wait()

    def everything(self):
        return self.file.read_text(encoding="utf-8", errors="replace")

    def typed(self):
        """What the events of typing say, one letter after the other."""
        return "".join(re.findall(r'string "insert"\n\s+int32 \d+\n\s+int32 \d+\n\s+variant\s+string "([^"]*)"',
                                  self.everything()))


def listen(program, home):
    """False when nothing at all was heard: the program may not have learnt yet that somebody listens."""
    listener = Listener(program, home.root)
    journey.make_journal(program)
    program.key("ctrl+n")
    program.type(WORDS["title"])
    if not listener.typed():
        return False
    # The monitor hands over what it hears in blocks: more words push the title out of it.
    wait_until(lambda: WORDS["title"] in listener.typed() or program.type(" and more"), "the title was heard")
    typed, everything = listener.typed(), listener.everything()
    assert WORDS["left-name"] in typed
    dots = "\u2022" * 2 * (len(WORDS["left-passphrase"]) + len(WORDS["right-passphrase"]))
    assert dots in typed, "the passphrases were typed, and told as dots"
    for passphrase in ("left-passphrase", "right-passphrase"):
        for word in WORDS[passphrase].split():
            assert word not in typed and word not in everything, f"a word of the {passphrase} was told"
    print(f"{len(typed)} letters were told, none of a passphrase")
    return True


def main():
    need("Xvfb", "xdotool", "dbus-daemon", "dbus-send", "dbus-monitor")
    for _ in range(3):
        home = Home()
        try:
            with Program(pathlib.Path(sys.argv[1]), home, extra={"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}) as program:
                if listen(program, home):
                    return
        finally:
            home.remove()
    skip("three times nothing reached the accessibility bus, so nothing can be said of it")


if __name__ == "__main__":
    main()
