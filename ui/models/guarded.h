// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/log.h"

#include <QString>

#include <exception>
#include <new>
#include <utility>

namespace inglenook::ui {

/// What happened, what is safe, what to do: the one sentence or two for a code.
[[nodiscard]] QString sentenceFor(ErrorCode code);

/// The interface's border for errors: runs `work` and hands the sentence of what went wrong to `failed`.
/// True when nothing did. Nothing thrown by the core passes this line.
template <typename Work, typename Failed>
bool guarded(Work&& work, Failed&& failed)
{
    try {
        std::forward<Work>(work)();
        return true;
    } catch (const Error& error) {
        log::warning("An action failed with error code", static_cast<long long>(error.code()));
        failed(sentenceFor(error.code()));
    } catch (const std::bad_alloc&) {
        failed(sentenceFor(ErrorCode::OutOfMemory));
    } catch (const std::exception&) {
        log::warning("An action failed unexpectedly.");
        failed(sentenceFor(ErrorCode::Internal));
    }
    return false;
}

} // namespace inglenook::ui
