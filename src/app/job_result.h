// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/log.h"

#include <exception>
#include <new>
#include <string_view>

namespace inglenook::app {

/// What `work()` gives, or the code of what it throws: nothing may leave a job's thread but a result. The log gets an
/// Error's detail, and `surprise` for what is none. `Result` is a variant that holds an ErrorCode, too.
template <typename Result, typename Work>
Result resultOf(Work&& work, std::string_view surprise)
{
    try {
        return work();
    } catch (const Error& error) {
        log::warning(error.detail());
        return error.code();
    } catch (const std::bad_alloc&) {
        return ErrorCode::OutOfMemory;
    } catch (const std::exception&) {
        log::warning(surprise);
        return ErrorCode::Internal;
    }
}

} // namespace inglenook::app
