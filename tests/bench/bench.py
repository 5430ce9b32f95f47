#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Inglenook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""./dev bench [import] [ENTRIES...]: our figures beside plain SQLite and an empty Qt window, as ratios of one run."""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

MEMORY_OF_IMPORT = "memory of an import, beside one of a tenth"
LIMITS = {"import": 1.4, MEMORY_OF_IMPORT: 1.25, "bulk load": 1.4, "durable save": 1.2, "full scan": 1.8, "open, newest 50": 1.3, "start": 1.3}
SEARCH_LIMIT = 1.1
FRAME_MS = 16  # what a search or a page of a list may take, however large the journal


def display():
    """A real X display for the windows: the one there is, else a virtual one, else Qt's offscreen platform."""
    if os.environ.get("DISPLAY"):
        return None, {"QT_QPA_PLATFORM": "xcb"}
    if not shutil.which("Xvfb"):
        return None, {"QT_QPA_PLATFORM": "offscreen"}
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x1000x24", "-noreset"], pass_fds=[writing],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as answer:
        return server, {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":" + answer.readline().strip()}


def once(command, home):
    """Wall seconds and peak memory (MiB) of one whole process."""
    env = dict(os.environ, HOME=home, XDG_CONFIG_HOME=f"{home}/config", XDG_STATE_HOME=f"{home}/state",
               XDG_DATA_HOME=f"{home}/data", XDG_RUNTIME_DIR=home)
    begin = time.perf_counter()
    child = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - begin
    if os.waitstatus_to_exitcode(status) != 0:
        raise SystemExit(f"bench: {command[0]} failed")
    return seconds, usage.ru_maxrss / 1024


def start(binaries, home):
    ours, empty, withText = [], [], []
    for _ in range(31):
        ours.append(once([str(binaries / "inglenook"), "--exit-when-shown"], home))
        empty.append(once([str(binaries / "bench_empty_window")], home))
        withText.append(once([str(binaries / "bench_empty_window"), "Inglenook"], home))
    best = lambda runs: min(seconds for seconds, _ in runs[1:])
    memory = lambda runs: min(size for _, size in runs[1:])
    speed = lambda beside: {"oursMs": best(ours) * 1000, "plainMs": best(beside) * 1000, "ratio": best(ours) / best(beside)}
    return {"start": speed(empty), "start, beside a window with one line of text": speed(withText),
            "memory at start": {"oursMiB": memory(ours), "plainMiB": memory(empty), "ratio": memory(ours) / memory(empty)}}


def rows_of(binary, count, home, look=None):
    """What a benchmark prints, without its size, and what `look` adds to it; its files go again."""
    folder = tempfile.mkdtemp(dir=home)
    out = subprocess.run([str(binary), str(count), folder], check=True, capture_output=True, text=True)
    rows = json.loads(out.stdout)
    rows.pop("entries")
    if look:
        rows.update(look(binary, folder, home))
    shutil.rmtree(folder)
    return rows


def looking(binary, folder, home):
    """The peak of a process that opens the journal, scrolls, searches and writes."""
    ours, plain = (once([str(binary), "look", kind, folder], home)[1] for kind in ("ours", "plain"))
    return {"memory with the journal open": {"oursMiB": ours, "plainMiB": plain, "ratio": ours / plain}}


def importing(binaries, count, home):
    """An import and the memory that it takes, which does not grow with the file."""
    rows = rows_of(binaries / "bench_import", count, home)
    memory = rows.pop("memory of an import")["oursMiB"]
    less = rows_of(binaries / "bench_import", count // 10, home)["memory of an import"]["oursMiB"]
    rows[MEMORY_OF_IMPORT] = {"oursMiB": memory, "plainMiB": less, "ratio": memory / less}
    return (f"an import of {count:,} entries, beside parsing and plain SQLite", rows)


def main():
    binaries = pathlib.Path(sys.argv[1])
    only_import = sys.argv[2:3] == ["import"]
    counts = [int(a) for a in sys.argv[3 if only_import else 2:]] or ([100_000] if only_import else [10_000, 100_000])
    home = tempfile.mkdtemp(prefix="inglenook bench ")
    missed = []
    server, windows = display()
    os.environ.update(windows)
    try:
        tables = []
        if not only_import:
            tables.append(("start and memory, beside an empty Qt Widgets window", start(binaries, home)))
            for count in counts:
                rows = rows_of(binaries / "bench_journal", count, home, looking)
                tables.append((f"{count:,} entries of 120 words, beside plain SQLite", rows))
        tables.append(importing(binaries, max(counts), home))
        for title, rows in tables:
            print(f"\n{title}\n")
            print("| | ours | beside | ratio | allowed |\n|---|---|---|---|---|")
            for name, row in rows.items():
                unit = "MiB" if "oursMiB" in row else "ms"
                other = row.get(f"plain{unit.replace('ms', 'Ms')}")
                allowed = SEARCH_LIMIT if name.startswith("search") else LIMITS.get(name)
                ratio = row.get("ratio")
                print(f"| {name} | {row[f'ours{unit[0].upper()}{unit[1:]}']:.3g} {unit} | "
                      f"{'' if other is None else f'{other:.3g} {unit}'} | {'' if ratio is None else f'{ratio:.2f}'} | {allowed or ''} |")
                if "oursP99Ms" in row:
                    print(f"| {name}, 99th of 100 | {row['oursP99Ms']:.3g} ms | | | 16 ms |")
                if allowed and ratio and ratio > allowed:
                    missed.append(f"{title}: {name}: {ratio:.2f}, allowed {allowed}")
                isOnScreen = name.startswith(("search", "newest", "a ", "this", "most", "entries"))
                if isOnScreen and row["oursMs"] > FRAME_MS:
                    missed.append(f"{title}: {name}: {row['oursMs']:.3g} ms, a frame is {FRAME_MS} ms")
    finally:
        if server:
            server.terminate()
        shutil.rmtree(home, ignore_errors=True)
    for line in missed:
        print(f"\nover the limit: {line}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
