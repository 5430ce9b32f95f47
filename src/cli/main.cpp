// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"
#include "cli/run.h"

#include <algorithm>
#include <csignal>
#include <iostream>

int main(int argc, char* argv[])
{
    using namespace inglenook;
    // A reader that goes away is noticed when writing, so that an open journal is closed in order.
    std::signal(SIGPIPE, SIG_IGN);
    if (!app::prepareProgram()) {
        std::cerr << "inglenook-cli: the cryptography of this computer gives wrong results: reinstall libsodium\n";
        return static_cast<int>(cli::ExitCode::Bug);
    }
    const SystemClock clock;
    const auto ids = app::makeIds(clock);
    cli::TerminalPassphrases terminal;
    std::filesystem::path dataFolder;
    try {
        dataFolder = app::placesOnThisComputer().dataFolder;
    } catch (const Error&) {
        // Without a home folder there are no exercises of one's own; everything else works.
    }
    cli::Surroundings surroundings{std::cin, std::cout, std::cerr, terminal, clock, *ids, dataFolder};
    return cli::run({argv + std::min(argc, 1), argv + argc}, surroundings);
}
