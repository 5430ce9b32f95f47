# SPDX-FileCopyrightText: 2026 The Inglenook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program on a display, a bus and a home of its own, driven by real keys."""

import contextlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

PATIENCE = 120


def need(*programs):
    """Leaves, and ctest counts the test as skipped, where a tool is missing."""
    for program in programs:
        if shutil.which(program) is None:
            skip(f"{program} is not installed")


def skip(why):
    print(f"SKIPPED: {why}; nothing was tested")
    sys.exit(0)


def wait_until(condition, what, patience=PATIENCE):
    end = time.monotonic() + patience
    while time.monotonic() < end:
        result = condition()
        if result:
            return result
        time.sleep(0.05)
    raise AssertionError(f"waited in vain until {what}")


class Home:
    """Everything the program may write to, below one folder."""

    def __init__(self):
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="inglenook-program-"))
        for name in ("home/Documents", "config", "data", "state", "cache", "temp", "runtime"):
            (self.root / name).mkdir(parents=True)
        (self.root / "runtime").chmod(0o700)
        # Without motion a step is there, and has the keyboard, at once.
        (self.root / "config/inglenook").mkdir(mode=0o700)
        (self.root / "config/inglenook/settings.toml").write_text("motion = 'none'\n")
        self.journal = self.root / "home/Documents/evening.nook"

    def environment(self):
        kept = {key: os.environ[key] for key in ("PATH", "LANG") if key in os.environ}
        return kept | {
            "HOME": str(self.root / "home"), "XDG_CONFIG_HOME": str(self.root / "config"),
            "XDG_DATA_HOME": str(self.root / "data"), "XDG_STATE_HOME": str(self.root / "state"),
            "XDG_CACHE_HOME": str(self.root / "cache"), "XDG_RUNTIME_DIR": str(self.root / "runtime"),
            "TMPDIR": str(self.root / "temp"), "LC_ALL": "C.UTF-8",
        }

    def remove(self):
        shutil.rmtree(self.root, ignore_errors=True)


class Program:
    """Inglenook, from its start to its end. `prefix` runs it under something else: strace."""

    def __init__(self, binary, home, prefix=(), extra=None, arguments=()):
        self.home = home
        self.extra = extra or {}
        self.arguments = arguments
        self.rest = contextlib.ExitStack()
        try:
            self._start(pathlib.Path(binary).resolve(), prefix)
        except BaseException:
            self.close()
            raise

    def _start(self, binary, prefix):
        self.environment = self.home.environment() | self.extra
        self.environment["DISPLAY"] = self._start_display()
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._start_bus()
        self.environment["DBUS_SYSTEM_BUS_ADDRESS"] = f"unix:path={self.home.root}/no-system-bus"
        output = self.rest.enter_context(open(self.home.root / "output", "wb"))
        self.process = subprocess.Popen([*prefix, str(binary), *self.arguments], env=self.environment, cwd=self.home.root / "home",
                                        stdout=output, stderr=output)
        self.rest.callback(self._end)
        self.window = wait_until(self._find_window, "the window is there")
        self.focus()

    def focus(self):
        self._xdotool("windowfocus", "--sync", self.window)

    def _start_display(self):
        read, write = os.pipe()
        display = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp",
                                    "-noreset"],  # else it begins anew, and turns clients away, once the first xdotool has left
                                   pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        self.rest.callback(lambda: (display.terminate(), display.wait()))
        with os.fdopen(read) as number:
            return f":{number.readline().strip()}"

    def _start_bus(self):
        bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1",
                                f"--address=unix:path={self.home.root}/session-bus"], env=self.environment,
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.rest.callback(lambda: (bus.terminate(), bus.wait()))
        return bus.stdout.readline().strip()

    def _end(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()

    def close(self):
        self.rest.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def _xdotool(self, *arguments):
        return subprocess.run(["xdotool", *arguments], env=self.environment, capture_output=True, text=True).stdout.strip()

    def _find_window(self):
        assert self.process.poll() is None, (self.home.root / "output").read_text(errors="replace")
        return self._xdotool("search", "--onlyvisible", "--name", "^Inglenook").split("\n")[0]

    @property
    def pid(self):
        """Of Inglenook itself, whatever runs it."""
        return int(self._xdotool("getwindowpid", self.window))

    @property
    def title(self):
        return self._xdotool("getwindowname", self.window)

    def key(self, *keys):
        self._xdotool("key", "--delay", "20", *keys)

    def type(self, text):
        self._xdotool("type", "--delay", "12", "--", text)

    def _windows(self, name):
        return self._xdotool("search", "--onlyvisible", "--name", f"^{name}").split()

    def wait_for_window(self, name):
        window = wait_until(lambda: self._windows(name), f"there is a window '{name}'")[0]
        self._xdotool("windowfocus", "--sync", window)

    def wait_no_window(self, name):
        wait_until(lambda: not self._windows(name), f"the window '{name}' is gone")

    def wait_open(self):
        wait_until(lambda: self.title == "Inglenook, open", "the journal is open")

    def is_open_within(self, seconds):
        try:
            return wait_until(lambda: self.title == "Inglenook, open", "the journal is open", seconds)
        except AssertionError:
            return False

    def wait_locked(self):
        wait_until(lambda: self.title == "Inglenook", "the journal is locked")

    def count_in_log(self, sentence):
        return (self.home.root / "state/inglenook/inglenook.log").read_text().count(sentence)

    def wait_for_log(self, sentence, count):
        wait_until(lambda: self.count_in_log(sentence) >= count, f"the log says '{sentence}' for the {count}th time")

    def send_signal(self, path, name, *arguments):
        """As the desktop does, on the session's bus."""
        subprocess.run(["dbus-send", "--session", "--type=signal", path, name, *arguments], env=self.environment, check=True)

    def wait_end(self):
        wait_until(lambda: self.process.poll() is not None, "the program has ended")
        assert self.process.returncode == 0, f"it ended with {self.process.returncode}"
