#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Inglenook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""[trap-28] What the programs link and load: one SQLite, one libsodium, no network and no second database.

linked_libraries.py PROGRAM...
"""

import re
import subprocess
import sys

ONCE = ("libsqlite3", "libsodium")
NEVER = ("libQt6Sql", "libQt6Network", "libQt5", "libcurl", "libssl", "libsqlcipher", "libQt6WebEngine", "libQt6Qml")
# Sockets of the internet come by these; local sockets of the display and of D-Bus are opened by their own libraries.
NO_SYMBOLS = ("getaddrinfo", "gethostbyname", "connect", "socket", "dlopen")


def loaded(program):
    """Names and paths, also of what the libraries need themselves."""
    out = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    return re.findall(r"^\s*(\S+) => (\S+)", out, re.M)


def needed(program):
    out = subprocess.run(["readelf", "-d", program], capture_output=True, text=True, check=True).stdout
    return re.findall(r"\(NEEDED\).*\[(.+)\]", out)


def undefined(program):
    out = subprocess.run(["readelf", "--dyn-syms", "--wide", program], capture_output=True, text=True, check=True).stdout
    return {m.group(1).split("@")[0] for m in re.finditer(r"\bUND (\S+)", out)}


def defined(program):
    out = subprocess.run(["readelf", "--syms", "--wide", program], capture_output=True, text=True, check=True).stdout
    return {m.group(1) for m in re.finditer(r"\bFUNC\s+\S+\s+\S+\s+\d+ (\S+)", out)}


def faults_of(program):
    faults = []
    libraries = loaded(program)
    for name in ONCE:
        paths = {path for library, path in libraries if library.startswith(name + ".")}
        if len(paths) != 1:
            faults.append(f"{program}: {name} is loaded {len(paths)} times: {', '.join(sorted(paths))}")
    for library in needed(program):
        faults += [f"{program}: links {library}" for name in NEVER if library.startswith(name)]
    faults += [f"{program}: calls {symbol}" for symbol in NO_SYMBOLS if symbol in undefined(program)]
    if "sqlite3_open_v2" in defined(program):
        faults.append(f"{program}: has a second SQLite inside")
    return faults


def main():
    programs = sys.argv[1:]
    faults = [fault for program in programs for fault in faults_of(program)]
    for fault in faults:
        print(fault)
    print(f"{len(programs)} programs: {'clean' if not faults else 'not as they must be'}")
    return 1 if faults or not programs else 0


if __name__ == "__main__":
    sys.exit(main())
