# SPDX-FileCopyrightText: 2026 The Inglenook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One evening with Inglenook: a journal is made, written in, searched, talked over, locked and left."""

import json
import subprocess

# Words that no library, dictionary or font has; the labels are what a report may say.
WORDS = {
    "left-name": "Tamvexqui", "right-name": "Oberzwulp",
    "left-passphrase": "vexomarq zulquint drobnify", "right-passphrase": "qorblyst hwenkidu ploxamer",
    "wrong-passphrase": "jyxpantu mirbzole", "title": "Quizzelmorph", "text": "thwimbogruv", "tag": "hobnyxtalq",
    "copied": "clipvozharn", "query": "snirkvelp", "draft": "drafzmopel", "answer": "lanqthworv",
}


def make_journal(program):
    program.key("Return")  # start a new journal
    program.key("Return")  # the two of us
    for name in ("left-name", "right-name"):
        program.type(WORDS[name])
        program.key("Return")
    for passphrase in ("left-passphrase", "right-passphrase"):
        for _ in range(2):
            program.type(WORDS[passphrase])
            program.key("Return")
    # The file's name can be seen by anyone, so it is one that says nothing.
    program.key("ctrl+a")
    program.type(str(program.home.journal))
    program.key("Return")
    program.wait_open()


def write_entry(program):
    program.key("ctrl+n")
    program.type(WORDS["title"])
    program.key("Return")
    program.type(f"{WORDS['text']} and {WORDS['copied']}")
    program.key("ctrl+a", "ctrl+c")
    program.key("Tab", "Tab", "Tab")  # how it is, a feeling, the tags
    program.type(WORDS["tag"])
    program.key("ctrl+Return")


def search(program):
    program.key("ctrl+3", "ctrl+k")
    program.type(WORDS["query"])
    program.key("Escape", "ctrl+f")
    program.type(WORDS["query"])


def begin_a_draft(program):
    program.key("ctrl+n", "Tab")
    program.type(WORDS["draft"])


def talk(program):
    """Mirror, up to the words of the one who listens."""
    program.key("ctrl+2", "ctrl+f")
    program.key(*["Tab"] * 12)  # the cards, favourites, three filters, five needs, the families, the first exercise
    program.key("Return")
    program.key("Return")  # begin
    program.key("Tab", "Return")  # it is right for us
    program.key("ctrl+Return")  # the first one has finished speaking
    program.type(WORDS["answer"])


def make_code(program, cli):
    """A recovery code for the one on the left, made on the command line while the journal is locked."""
    secret = program.home.root / "temp/passphrase"
    secret.write_text(WORDS["left-passphrase"] + "\n")
    secret.chmod(0o600)
    run = subprocess.run([cli, "recovery", "new", str(program.home.journal), "--passphrase-file", str(secret), "--json"],
                         env=program.environment, capture_output=True, text=True, check=True)
    secret.unlink()
    return json.loads(run.stdout)["code"]


def type_code(program, code):
    """At the locked door, with the sheet in one hand."""
    program.key("Tab", "Tab", "Tab")  # the eye in the field, unlock, the recovery sheet
    program.key("Return")
    program.type(code)


def use_code(program):
    """On return a new passphrase is asked for."""
    tried = program.count_in_log("Closing vault.")
    program.key("Return")
    program.wait_for_log("Closing vault.", tried + 1)  # it fits, and the journal is closed again


def choose_passphrase(program, passphrase):
    for _ in range(2):
        program.type(passphrase)
        program.key("Return")
    program.wait_open()


def unlock(program, passphrase):
    """While a key is being worked out the field takes no letters; a person would try again too."""
    for _ in range(10):
        program.key("ctrl+a")
        program.type(passphrase)
        program.key("Return")
        if program.is_open_within(15):
            return
    raise AssertionError("the right passphrase does not open the journal")
