// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <filesystem>
#include <optional>

namespace inglenook::ui {

/// What the program was asked for on its command line: `inglenook [--demonstrate [ID] | [JOURNAL] [PLAN]]`.
struct Arguments {
    std::filesystem::path journal;        ///< absolute; empty: whatever was open last. It need not exist.
    std::filesystem::path plan;           ///< absolute; to be opened once a journal is. Empty: none
    std::optional<QString> demonstration; ///< the exercise's id, empty for none in particular
    bool leavesWhenShown = false;         ///< for the benchmark of the start: ends with its first frame
    bool isInBackground = false;          ///< begins locked and out of sight, with the desktop's session
    QString fault;                        ///< not empty: a sentence that says what is wrong with them
};

/// Of what is left when Qt has taken its own options, the program's name first.
[[nodiscard]] Arguments readArguments(const QStringList& words);

/// For `--help` and `--version`, which need no display: what to write, or nothing where neither was asked for.
[[nodiscard]] std::optional<QString> answerWithoutWindow(int argc, char* argv[]);

} // namespace inglenook::ui
