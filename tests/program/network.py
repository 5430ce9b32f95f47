#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Inglenook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No network: the programs link nothing that could, and a whole evening opens no socket but the display's and D-Bus's.

network.py INGLENOOK INGLENOOK_CLI
"""

import pathlib
import re
import subprocess
import sys

import journey
from program import Home, Program, need, skip

# Libraries that speak to other computers. Qt's own, and those that desktops bring along.
NETWORK_LIBRARIES = re.compile(r"lib(Qt6?(Network|WebSockets|WebEngine\w*|Sql)|curl|soup|nghttp2?|ssl|gnutls|resolv|ssh2?)\b")
# Calls that need a network, in the programs themselves.
NETWORK_CALLS = re.compile(r"\b(getaddrinfo|gethostbyname\w*|res_query|inet_aton|listen|accept4?)\b")


def check_libraries(binary):
    linked = subprocess.run(["ldd", str(binary)], capture_output=True, text=True, check=True).stdout
    for line in linked.splitlines():
        assert not NETWORK_LIBRARIES.search(line.split()[0]), f"{binary.name} links {line.strip()}"
    asked = subprocess.run(["nm", "--dynamic", "--undefined-only", str(binary)], capture_output=True, text=True).stdout
    found = NETWORK_CALLS.search(asked)
    assert not found, f"{binary.name} calls {found.group(0)}"
    print(f"{binary.name}: {len(linked.splitlines())} libraries, none of them speaks to other computers")


def is_allowed(address, program):
    """Sockets of this computer, in the file system or beside it: the display and the two buses."""
    display = program.environment["DISPLAY"].lstrip(":")
    places = (rf"/tmp/\.X11-unix/X{display}", re.escape(str(program.home.root)) + r"/(session-bus|no-system-bus|runtime/)")
    return any(re.search(f'sun_path=@?"{place}', address) for place in places)


def check_calls(trace, program):
    sockets = connections = 0
    for line in trace.read_text(errors="replace").splitlines():
        if re.search(r"\bsocket(pair)?\(", line):
            sockets += 1
            assert "(AF_UNIX," in line, f"a socket that is none of this computer's: {line}"
        elif re.search(r"\b(bind|listen|accept4?)\(", line):
            raise AssertionError(f"it waits for others to call: {line}")
        elif re.search(r"\bconnect\(", line):
            connections += 1
            assert is_allowed(line, program), f"a connection to something else: {line}"
    assert connections > 0, "not even the display was connected to: nothing was seen"
    print(f"{sockets} sockets, {connections} connections, all of them to the display and D-Bus")


def main():
    binaries = [pathlib.Path(path).resolve() for path in sys.argv[1:3]]
    for binary in binaries:
        check_libraries(binary)
    need("Xvfb", "xdotool", "dbus-daemon", "strace")
    if subprocess.run(["strace", "true"], capture_output=True).returncode != 0:
        skip("this system lets nobody trace a program")
    home = Home()
    trace = home.root / "calls"
    try:
        with Program(binaries[0], home, prefix=["strace", "-f", "-e", "trace=network", "-o", str(trace)]) as program:
            journey.make_journal(program)
            journey.write_entry(program)
            journey.search(program)
            journey.talk(program)
            program.key("ctrl+l")
            program.wait_locked()
            program.key("ctrl+q")
            program.wait_end()
            check_calls(trace, program)
    finally:
        home.remove()


if __name__ == "__main__":
    main()
