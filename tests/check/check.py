#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Inglenook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of docs/architecture.md that a machine can hold: ./dev check [RULE...]."""

import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
MAX_LINES = 350


def tracked(*patterns):
    out = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard", *patterns],
                         cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return sorted(path for path in set(out.split("\n")) if path and (ROOT / path).is_file())


def sources(*folders):
    return [path for path in tracked(*folders) if path.endswith((".cpp", ".h"))]


def read(path):
    return (ROOT / path).read_text(encoding="utf-8")


def layer_table():
    """Folder -> folders it may include, from the DEPENDS rows of the two CMake files."""
    rows = {}
    for base in ("src", "ui"):
        text = re.sub(r"#.*", "", read(f"{base}/CMakeLists.txt"))
        lists = dict(re.findall(r"set\((\w+) ([^)\"]*)\)", text))
        for name, folder, rest in re.findall(r"inglenook_library\((\S+)\s+(\S+)([^)]*)\)", text):
            depends = re.search(r"DEPENDS ([^A-Z]*(?:\$\{\w+\})?[^A-Z]*)", rest)
            words = (depends.group(1) if depends else "").split()
            words = [w for word in words for w in lists.get(word.strip("${}"), word).split()]
            rows[name] = (f"{base}/{folder}", words)
    screens = rows.pop("ui_screens_${screen}")
    names = [p.name for p in sorted((ROOT / "ui/screens").iterdir()) if p.is_dir()]
    for name in names:
        rows[f"ui_screens_{name}"] = (f"ui/screens/{name}", screens[1])
    folder, words = rows["ui_application"]
    rows["ui_application"] = (folder, [w for w in words if w != "${screens}"] + [f"ui_screens_{n}" for n in names])
    # The front end sees the core through models alone, and never the vault or the cryptography.
    return {folder: {folder} | {rows[w][0] for w in words if w in rows} for folder, words in rows.values()}


def check_layering():
    table = layer_table()
    places = sorted(table, key=len, reverse=True)
    faults = []
    for path in sources("src", "ui"):
        home = next((p for p in places if path.startswith(p + "/")), None)
        if home is None:
            faults.append(f"{path}: stands in no folder of the table")
            continue
        for number, line in enumerate(read(path).split("\n"), 1):
            match = re.match(r'#include ["<]([^">]+)[">]', line)
            if not match:
                continue
            target = match.group(1)
            if home.startswith("src/") and (target.startswith("Q") or "/Q" in target):
                faults.append(f"{path}:{number}: the core never includes Qt")
            if not line.startswith('#include "'):
                continue
            for base in ("src", "ui"):
                if (ROOT / base / target).is_file():
                    there = next(p for p in places if f"{base}/{target}".startswith(p + "/"))
                    if there not in table[home]:
                        faults.append(f"{path}:{number}: {home} may not include {there}")
                    if home.startswith("ui/") and there in ("src/vault", "src/crypto"):
                        faults.append(f"{path}:{number}: the front end never includes {there}")
    for path in sources("src"):
        if "QString" in read(path):
            faults.append(f"{path}: the core never names Qt's types")
    return faults


def check_length():
    faults = []
    for path in sources("src", "ui", "tests"):
        count = read(path).count("\n")
        if count > MAX_LINES:
            faults.append(f"{path}: {count} lines, {MAX_LINES} at most: it holds two ideas")
    return faults


def check_licences():
    wanted = "SPDX-License-Identifier: GPL-3.0-or-later"
    files = tracked("src", "ui", "tests", "dev", "CMakeLists.txt", ".ci")
    kinds = (".cpp", ".h", ".py", ".cmake", ".txt", ".sh", "dev", "run")
    return [f"{path}: no SPDX lines" for path in files
            if path.endswith(kinds) and not path.startswith("tests/golden/") and "/corpus/" not in path
            and wanted not in read(path)[:400]]


def check_strings():
    """A literal with words in it, handed to something that shows text without tr()."""
    shows = re.compile(r"\b(?:setText|setWindowTitle|setToolTip|setAccessibleName|setAccessibleDescription|setPlaceholderText|"
                       r"addAction|setTitle|QLabel|QPushButton)\s*\((?:[^()]*, )?\s*(?:u|QStringLiteral\(|QLatin1String[({])?\"((?:[^\"\\]|\\.)*)\"")
    faults = []
    for path in sources("ui"):
        for number, line in enumerate(read(path).split("\n"), 1):
            match = shows.search(line)
            if not match or "tr(" in line or "translate(" in line:
                continue
            words = re.sub(r"<[^>]*>|%\d+|\\.|Inglenook", "", match.group(1))  # markup, gaps and the name are no words
            if re.search(r"[A-Za-z]{2}", words):
                faults.append(f"{path}:{number}: visible text without tr(): {line.strip()[:80]}")
    return faults


def check_habits():
    rules = [
        (r"\bprocessEvents\s*\(|\bQEventLoop\b|->exec\(\)|dialog\.exec\(\)", ("ui",), "no nested event loops"),
        # D-Bus signals have no pointer: QDBusConnection::connect takes the name of a slot, on a line of its own.
        (r"\bSIGNAL\(|\bconnect\(.*\bSLOT\(", ("ui",), "connect by function pointer"),
        (r"\bTODO\b|\bFIXME\b|\bXXX\b|\bHACK\b", ("src", "ui", "tests"), "finish it, or file an issue"),
        (r"\bgetenv\s*\(\s*\"INGLENOOK", ("src", "ui"), "no switches in the environment"),
        (r"QSqlDatabase|QNetwork|QTcp|QUdp|QSslSocket", ("src", "ui"), "no network and no second SQLite"),
    ]
    faults = []
    for pattern, folders, why in rules:
        for path in sources(*folders):
            if path.startswith("tests/check/"):
                continue
            for number, line in enumerate(read(path).split("\n"), 1):
                if re.search(pattern, line):
                    faults.append(f"{path}:{number}: {why}: {line.strip()[:80]}")
    return faults


def check_format():
    files = sources("src", "ui", "tests")
    out = subprocess.run(["clang-format", "--dry-run", "--ferror-limit=1", *files], cwd=ROOT, capture_output=True, text=True)
    return sorted({line.split(":")[0] + ": run clang-format -i" for line in out.stderr.split("\n") if "warning:" in line})


def tidy_key(command, path):
    """Of all that clang-tidy's verdict on a file depends on: the file, our headers that it includes, flags, rules."""
    made = subprocess.run([*command, "-MM", "-MT", "x"], cwd=ROOT / "build/dev", capture_output=True, text=True)
    ours = [word for word in made.stdout.replace("\\\n", " ").split()[1:] if not word.startswith("/usr/")]
    digest = hashlib.sha256((" ".join(command) + read(".clang-tidy")).encode())
    for name in [ROOT / path, *(ROOT / "build/dev" / word for word in ours)]:
        digest.update(pathlib.Path(name).read_bytes())
    return digest.hexdigest()


def check_tidy():
    database = ROOT / "build/dev"
    subprocess.run(["cmake", "--build", str(database), "--target", "inglenook", "inglenook-cli"], check=True,
                   stdout=subprocess.DEVNULL)
    commands = {}
    clean = database / "tidy"
    clean.mkdir(exist_ok=True)
    # Without precompiled headers, which are of another compiler: so each file is also seen to name all that it needs.
    units = json.loads((database / "compile_commands.json").read_text())
    for unit in units:
        unit["command"] = re.sub(r" -Winvalid-pch| -include \S*cmake_pch\.hxx", "", unit["command"])
        words = unit["command"].split()
        commands[os.path.relpath(unit["file"], ROOT)] = [*words[:words.index("-o")], unit["file"]]
    (clean / "compile_commands.json").write_text(json.dumps(units))

    def one(path):
        verdict = clean / tidy_key(commands[path], path)
        if verdict.exists():
            return []
        run = subprocess.run(["clang-tidy", "--quiet", "-p", str(clean), path], cwd=ROOT, capture_output=True, text=True)
        lines = [line for line in run.stdout.split("\n") if re.search(r": (warning|error): ", line)]
        if run.returncode == 0 and not lines:
            verdict.touch()
        if run.returncode != 0 and not lines:
            lines = [f"{path}: {run.stderr.strip()[-300:]}"]
        return [line.replace(str(ROOT) + "/", "") for line in lines]

    files = [p for p in sources("src", "ui") if p.endswith(".cpp") and p in commands]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        return sorted({line for lines in pool.map(one, files) for line in lines})


def check_traps():
    """docs/reliability.md names a test for each trap, which is there and has the trap's tag."""
    tagged = {}
    for path in tracked("tests"):
        if path.endswith("_test.cpp"):
            for name, tags in re.findall(r'TEST_CASE(?:_SIG)?\("((?:[^"\\]|\\.)*)",\s*"([^"]*)"[,)]', read(path)):
                for number in re.findall(r"\[trap-(\d+)\]", tags):
                    tagged.setdefault(int(number), set()).add(name)
    for name, number in re.findall(r'NAME "([^"]*) \[trap-(\d+)\]"', read("tests/CMakeLists.txt")):
        tagged.setdefault(int(number), set()).add(name)
    rows = dict((int(n), test) for n, test in re.findall(r"^\| (\d+) \|.*\| ([^|]*) \|$", read("docs/reliability.md"), re.M))
    faults = []
    for number in range(1, 32):
        if number not in rows:
            faults.append(f"docs/reliability.md: no row for trap {number}")
        elif rows[number].strip("`") not in tagged.get(number, set()):
            faults.append(f"docs/reliability.md: trap {number}: no test with its tag is called {rows[number]}")
    return faults


RULES = {
    "layering": check_layering,
    "length": check_length,
    "licences": check_licences,
    "strings": check_strings,
    "habits": check_habits,
    "traps": check_traps,
    "format": check_format,
    "tidy": check_tidy,
}


def main():
    failed = False
    for name in sys.argv[1:] or RULES:
        if name not in RULES:
            print(f"check: there is no rule '{name}': {', '.join(RULES)}", file=sys.stderr)
            return 2
        faults = RULES[name]()
        print(f"{name}: {'clean' if not faults else len(faults)}")
        for fault in faults:
            print(f"  {fault}")
        failed = failed or bool(faults)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
