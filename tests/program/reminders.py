# SPDX-FileCopyrightText: 2026 The Inglenook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A reminder on a real session bus: out of sight and locked, it is shown once, in plain words, and leads to the window."""

import datetime
import sys

from program import Home, need, wait_until

need("Xvfb", "dbus-daemon", "xdotool")

from desktop import DesktopProgram  # noqa: E402


def on_the_wall(minutes_ago):
    return (datetime.datetime.now() - datetime.timedelta(minutes=minutes_ago)).strftime("%Y-%m-%dT%H:%M")


def moment(after):
    return (datetime.datetime.now(datetime.timezone.utc) + after).strftime("%Y-%m-%dT%H:%M:%SZ")


def keep_times(home, soon):
    """Three days of a laptop asleep, and one moment that is still to come."""
    state = home.root / "state/inglenook"
    state.mkdir(parents=True, mode=0o700, exist_ok=True)
    times = [*map(on_the_wall, (3 * 1440, 2 * 1440, 1440, 1500, 90, 60, 30)), soon]
    (state / "reminders.toml").write_text(
        f"seen = '{moment(-datetime.timedelta(days=3, hours=1))}'\n[times]\nabc = {times}\n")


def remind(binary, home, seconds):
    """False where the program needed longer to start than the moment was away."""
    soon = moment(datetime.timedelta(seconds=seconds))
    keep_times(home, soon)
    with DesktopProgram(binary, home, arguments=("--in-background",), shows=False) as program:
        shown = program.desktop.shown
        wait_until(lambda: shown, "what was missed is told")
        if moment(datetime.timedelta()) >= soon:
            return False
        assert len(shown) == 1, shown
        wait_until(lambda: len(shown) == 2, "the next time is told")
        for application, summary, body, hints in shown:
            assert (application, summary, body) == ("Inglenook", "A moment you set aside", ""), shown
            assert "sound-name" not in hints and "sound-file" not in hints, hints
        assert not program.has_window, "it is out of sight"
        program.desktop.click()
        program.wait_shown("a click brings the window")
        wait_until(lambda: program.desktop.closed, "what was seen is taken away")
        assert len(shown) == 2, shown
    return True


def main():
    home = Home()
    try:
        (home.root / "config/inglenook/settings.toml").write_text(
            "motion = 'none'\nreminders = 'always'\nquiet_from_minute = 0\nquiet_to_minute = 0\n")
        seconds = 12
        while not remind(sys.argv[1], home, seconds):
            seconds *= 3  # a busy computer
    finally:
        home.remove()


if __name__ == "__main__":
    main()
