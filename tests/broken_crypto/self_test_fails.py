#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Inglenook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""With any one function of libsodium giving wrong answers, neither program opens or makes anything, and both say why.

self_test_fails.py LIBRARY SOURCE INGLENOOK_CLI INGLENOOK
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

SENTENCE = "gives wrong"


def run(program, arguments, library, broken, home):
    environment = {"PATH": os.environ["PATH"], "HOME": home, "XDG_RUNTIME_DIR": home, "QT_QPA_PLATFORM": "offscreen",
                   "LD_PRELOAD": library, "BROKEN": broken}
    done = subprocess.run([program, *arguments], env=environment, capture_output=True, text=True, timeout=120)
    return done.returncode, done.stderr


def main():
    library, source, cli, window = sys.argv[1:]
    functions = re.findall(r"^(?:int|void) ((?:crypto_|randombytes_)\w+)\(", pathlib.Path(source).read_text(), re.M)
    faults = []
    with tempfile.TemporaryDirectory() as home:
        made = os.path.join(home, "made.nook")
        passphrases = os.path.join(home, "words")
        pathlib.Path(passphrases).write_text("walnut ferry lantern\nwalnut ferry lantern\n")
        create = ["--passphrase-file", passphrases, "new", made, "--member", "Alex", "--kdf", "interactive"]
        for broken in functions:
            for program, arguments in ((cli, create), (window, ["--exit-when-shown"])):
                code, said = run(program, arguments, library, broken, home)
                name = os.path.basename(program)
                if code <= 0 or SENTENCE not in said:
                    faults.append(f"{name} with a wrong {broken}: code {code}, said {said!r}")
        left = sorted(str(path.relative_to(home)) for path in pathlib.Path(home).rglob("*") if path.is_file())
        if left != ["words"]:
            faults.append(f"files were made: {left}")
        code, said = run(cli, create, library, "", home)
        if code != 0 or not os.path.exists(made):
            faults.append(f"with nothing broken no journal is made: code {code}, said {said!r}")
    for fault in faults:
        print(fault)
    print(f"{len(functions)} functions, each wrong in turn: {'clean' if not faults else 'not stopped'}")
    return 1 if faults or len(functions) < 9 else 0


if __name__ == "__main__":
    sys.exit(main())
