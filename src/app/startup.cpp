// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"

#include "base/error.h"
#include "crypto/random.h"
#include "crypto/self_test.h"
#include "platform/paths.h"
#include "platform/process.h"

#include <exception>

namespace inglenook::app {

bool prepareProgram()
{
    platform::hardenProcess();
    try {
        crypto::initialise();
        return crypto::selfTest();
    } catch (const std::exception&) {
        return false;
    }
}

Places placesOnThisComputer()
{
    const auto paths = platform::userPaths();
    return Places{paths.config / "settings.toml", paths.state / "inglenook.log",           paths.state, paths.data,
                  paths.documents / "Inglenook",  paths.config.parent_path() / "autostart"};
}

std::unique_ptr<IdSource> makeIds(const Clock& clock)
{
    return std::make_unique<crypto::RandomIds>(clock);
}

} // namespace inglenook::app
