// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/key_deriver.h"

#include "base/error.h"
#include "base/log.h"

#include <memory>
#include <utility>

namespace inglenook::app {
namespace {

KeyDeriver::Result keysOf(const vault::KeyRecipe& recipe, const std::vector<Passphrase>& secrets)
{
    try {
        std::vector<KeyDeriver::Key> keys;
        for (const auto& secret : secrets)
            keys.push_back(KeyDeriver::Key::derive(recipe, secret));
        return keys;
    } catch (const std::exception&) {
        log::warning("A key could not be derived.");
        return Refusal::OutOfMemory;
    }
}

} // namespace

bool KeyDeriver::derive(vault::KeyRecipe recipe, std::vector<Passphrase> secrets, Done done)
{
    return m_job.start([recipe, all = std::move(secrets), call = std::move(done)]() mutable {
        auto result = std::make_shared<Result>(keysOf(recipe, all));
        return [result, tell = std::move(call)] { tell(std::move(*result)); };
    });
}

} // namespace inglenook::app
