#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Inglenook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""After locking, nothing that was typed and no key is in the memory of the real program.

memory_after_locking.py INGLENOOK LEAK_SCANNER INGLENOOK_CLI
"""

import os
import subprocess
import sys

import journey
from journey import WORDS
from program import Home, Program, need, skip, wait_until


class Memory:
    """What can be found in the program's memory at this moment."""

    def __init__(self, program, scanner):
        self.program = program
        # Nobody else may look: not even this person's other programs.
        self.command = [scanner] if os.geteuid() == 0 else ["sudo", "-n", scanner]

    def places(self, labels, passphrases=()):
        asked = [f"word {label} {WORDS[label]}" for label in labels]
        asked += [f"keys {self.program.home.journal} {WORDS[label]}" for label in passphrases]
        run = subprocess.run([*self.command, str(self.program.pid)], input="\n".join(asked) + "\n",
                             capture_output=True, text=True)
        if run.returncode != 0:
            raise PermissionError(run.stderr)
        return run.stdout.splitlines()

    def found(self, labels, passphrases=()):
        return {line.split()[0] for line in self.places(labels, passphrases)}

    def wait_for(self, *labels, passphrases=()):
        """They have to be there first: a search that finds nothing proves nothing."""
        wanted = set(labels) | ({"key"} if passphrases else set())
        wait_until(lambda: wanted <= self.found(labels, passphrases), f"{', '.join(sorted(wanted))} can be found in memory")

    def check_clean(self, when):
        """Tooltips and the like end within a moment, so there is one."""
        passphrases = ("left-passphrase", "right-passphrase")
        left = []
        for _ in range(5):
            left = self.places(WORDS, passphrases)
            if not left:
                print(f"{when}: {len(WORDS)} words and the keys of {len(passphrases)} people, none is in memory")
                return
        print("\n".join(left))
        raise AssertionError(f"{when}: this is still in memory")


def locked_pages(program):
    with open(f"/proc/{program.pid}/status") as status:
        return next(line.split()[1] for line in status if line.startswith("VmLck"))


def come_in_with_the_sheet(program, memory, cli):
    """A passphrase is forgotten, another takes its place, and neither stays; nor does the code."""
    WORDS["code"] = journey.make_code(program, cli)
    journey.type_code(program, WORDS["code"])
    memory.wait_for("code")
    journey.use_code(program)
    WORDS["forgotten-passphrase"] = WORDS["left-passphrase"]
    WORDS["left-passphrase"] = "zwambolt krefundi oxalimp"
    journey.choose_passphrase(program, WORDS["left-passphrase"])
    program.key("ctrl+l")
    program.wait_locked()
    memory.check_clean("after coming in with a recovery code")


def evening(program, memory, cli):
    before = locked_pages(program)
    journey.make_journal(program)
    memory.wait_for("left-name", "right-name", passphrases=("left-passphrase",))
    journey.write_entry(program)
    journey.search(program)
    journey.begin_a_draft(program)
    memory.wait_for("title", "text", "copied", "tag", "query", "draft")
    journey.talk(program)
    memory.wait_for("answer")
    program.key("ctrl+l")
    program.wait_locked()
    memory.check_clean("after Ctrl+L in a conversation")
    assert locked_pages(program) == before, "memory for keys is still held"

    come_in_with_the_sheet(program, memory, cli)

    program.type(WORDS["wrong-passphrase"])
    memory.wait_for("wrong-passphrase")
    program.key("Return")
    journey.unlock(program, WORDS["right-passphrase"])
    memory.wait_for("left-name", passphrases=("right-passphrase",))
    program.key("ctrl+3")
    memory.wait_for("title")
    program.send_signal("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged", "boolean:true")
    program.wait_locked()
    memory.check_clean("after the screen was locked")
    program.key("ctrl+q")
    program.wait_end()


def main():
    need("Xvfb", "xdotool", "dbus-daemon", "dbus-send")
    binary, scanner, cli = (os.path.abspath(path) for path in sys.argv[1:4])
    home = Home()
    try:
        with Program(binary, home) as program:
            memory = Memory(program, scanner)
            try:
                memory.places(["text"])
            except PermissionError:
                skip("looking into another program's memory takes root, or sudo without a question")
            evening(program, memory, cli)
    finally:
        home.remove()


if __name__ == "__main__":
    main()
