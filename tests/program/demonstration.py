#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Inglenook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A demonstration writes nothing: no file is made, changed, renamed or removed, and no line of a log.

demonstration.py INGLENOOK
"""

import pathlib
import re
import subprocess
import sys

from program import Home, Program, need, skip, wait_until

TITLE = "Inglenook, demonstration"
CANARY = "zwimbelgarn"
# Calls that change the file system whatever their flags are.
CHANGES = ("creat", "mkdir", "mkdirat", "rename", "renameat", "renameat2", "unlink", "unlinkat", "rmdir", "link", "linkat",
           "symlink", "symlinkat", "truncate", "ftruncate", "mknod", "mknodat", "chmod", "fchmodat", "utimensat")
CALLS = ",".join(("open", "openat", "openat2", *CHANGES))
# Not files: the terminal that isn't there, memory that a name in /dev/shm stands for while the display reads it.
NO_FILES = ("/dev/null", "/dev/shm/", "/proc/self/", "memfd:")


def files(home):
    """With what is in them; caches are the system's, and sockets no files."""
    found = {}
    for path in home.root.rglob("*"):
        place = str(path.relative_to(home.root))
        if path.is_file() and not place.startswith("cache/") and place not in ("output", "calls"):
            found[place] = path.read_bytes()
    return found


def writes(trace, home):
    """The lines of the trace in which something of the file system was to change, and was not the system's cache."""
    cache = f"{home.root}/cache/"
    for line in trace.read_text(errors="replace").splitlines():
        call = re.search(r"^\d+\s+(\w+)\((.*)", line)
        if not call or re.search(r"= -1 E\w+", line):
            continue
        name, rest = call.groups()
        path = re.search(r'"([^"]*)"', rest)
        place = path.group(1) if path else rest
        opens = name in ("open", "openat", "openat2") and re.search(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC", rest)
        if (opens or name in CHANGES) and not place.startswith((cache, *NO_FILES)) and name != "ftruncate":
            yield line


def show(program):
    wait_until(lambda: program.title == TITLE, "the demonstration is open")
    for key in ("ctrl+1", "ctrl+3", "ctrl+5", "ctrl+plus", "ctrl+comma", "Escape", "ctrl+2"):
        program.key(key)
    program.key("ctrl+1", "ctrl+n")
    program.type(CANARY)
    program.key("Return")
    program.type("once upon a time")
    program.key("ctrl+Return")


def begin_from_the_command_line(binary, home, trace):
    prefix = ["strace", "-f", "-e", f"trace={CALLS}", "-o", str(trace)]
    with Program(binary, home, prefix=prefix, arguments=["--demonstrate", "mirror"]) as program:
        show(program)
        program.key("ctrl+q")
        program.wait_end()
    looked = trace.read_text(errors="replace").count("openat(")
    assert looked > 50, "nothing was traced"
    found = list(writes(trace, home))
    assert not found, "something was written:\n" + "\n".join(found)
    print(f"{looked} files were opened, none of them to be written")


def begin_from_the_door(binary, home):
    with Program(binary, home) as program:
        wait_until(lambda: "Starting." in log_of(home), "the log has begun")
        before = files(home)
        # The list of journals is empty, so the keyboard is at "Start a new journal"; three before it lies the way here.
        program.key("shift+Tab", "shift+Tab", "shift+Tab")
        program.key("Return")
        show(program)
        after = files(home)
        assert after == before, f"changed: {sorted(set(after.items()) ^ set(before.items()))}"
        program.key("ctrl+l")
        program.wait_locked()
        assert files(home) == before, "leaving wrote something"
        program.key("ctrl+q")
        program.wait_end()
    assert "vault" not in log_of(home), "the log knows of a demonstration"


def log_of(home):
    log = home.root / "state/inglenook/inglenook.log"
    return log.read_text() if log.exists() else ""


def main():
    need("Xvfb", "xdotool", "dbus-daemon", "strace")
    if subprocess.run(["strace", "true"], capture_output=True).returncode != 0:
        skip("this system lets nobody trace a program")
    binary = pathlib.Path(sys.argv[1])
    home = Home()
    try:
        before = files(home)
        begin_from_the_command_line(binary, home, home.root / "calls")
        assert files(home) == before, "a demonstration left something behind"
        begin_from_the_door(binary, home)
        for place, content in files(home).items():
            assert CANARY.encode() not in content, f"{place} has a word of it"
    finally:
        home.remove()


if __name__ == "__main__":
    main()
