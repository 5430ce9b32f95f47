#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Inglenook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole evening leaves no word of it in any file of the account: home, settings, state, cache, temporary, runtime.

traces.py INGLENOOK
"""

import pathlib
import sys

import journey
from journey import WORDS
from program import Home, Program, need

# Names are looked for in every encoding that a program writes; passphrases word by word.
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")


def needles():
    for label, words in WORDS.items():
        for word in words.split():
            for form in {word, word.lower(), word.upper()}:
                for encoding in ENCODINGS:
                    yield label, form.encode(encoding)
                yield label, form.encode("utf-16-be").hex().encode()


def files(home):
    return [path for path in home.root.rglob("*") if path.is_file()]


def check_words(home, when):
    wanted = list(needles())
    looked = files(home)
    for path in looked:
        content = path.read_bytes() + str(path.relative_to(home.root)).encode()
        for label, needle in wanted:
            assert needle not in content, f"{when}: {path.relative_to(home.root)} has the {label}"
    print(f"{when}: {len(looked)} files, {len(wanted)} spellings of {len(WORDS)} words, none is there")


def check_files(home):
    """Nothing but what the user guide names; no list of recent files, no settings of Qt's. Caches are the system's."""
    reserve = home.root / "state/inglenook/reserve"  # room for words on the day when the disk is full
    assert not any(reserve.read_bytes()), "something was written into the reserve"
    ours = {"config/inglenook/settings.toml", "state/inglenook/inglenook.log", "state/inglenook/reserve",
            str(home.journal.relative_to(home.root))}
    name = home.journal.stem.encode()
    for path in files(home):
        if path.parent == home.journal.parent / "Inglenook copies":
            assert path.suffix == ".nook" and path.read_bytes()[:5] == home.journal.read_bytes()[:5], f"{path} is no copy"
            continue
        place = str(path.relative_to(home.root))
        assert place in ours or place.startswith("cache/") or place == "output", f"{place} was left behind"
        # Where a journal lies is remembered in one place, and there only where it was chosen.
        if path != home.journal and path.name != "settings.toml":
            assert name not in path.read_bytes() and name not in place.encode(), f"{place} names the journal"


def check_who_may_read(home):
    for path in files(home):
        place = path.relative_to(home.root)
        if place.parts[0] in ("state", "config") or path == home.journal:
            assert path.stat().st_mode & 0o077 == 0, f"{place} can be read by others"


def evening(program):
    journey.make_journal(program)
    journey.write_entry(program)
    journey.search(program)
    journey.begin_a_draft(program)
    journey.talk(program)
    check_words(program.home, "while the journal is open")
    program.key("ctrl+l")
    program.wait_locked()
    program.type(WORDS["wrong-passphrase"])
    program.key("Return")
    journey.unlock(program, WORDS["left-passphrase"])
    program.key("ctrl+3")
    program.key("ctrl+q")
    program.wait_end()


def look_for_a_file(program):
    """File windows are where desktops remember names."""
    program.key("shift+Tab", "shift+Tab", "shift+Tab", "shift+Tab")  # settings, support, demonstrate, a journal from a file
    program.key("Return")
    program.wait_for_window("Open a journal")
    program.type(str(program.home.journal))
    program.key("Return")
    program.wait_no_window("Open a journal")
    program.focus()
    journey.unlock(program, WORDS["right-passphrase"])
    program.key("ctrl+q")
    program.wait_end()


def main():
    need("Xvfb", "xdotool", "dbus-daemon")
    binary = pathlib.Path(sys.argv[1])
    home = Home()
    try:
        with Program(binary, home) as program:
            evening(program)
        check_words(home, "after the evening")
        with Program(binary, home) as program:
            look_for_a_file(program)
        check_words(home, "after a file was opened")
        check_files(home)
        check_who_may_read(home)
    finally:
        home.remove()


if __name__ == "__main__":
    main()
