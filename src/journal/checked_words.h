// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/text.h"

#include <string>
#include <string_view>

namespace inglenook::journal {

enum class MayBeEmpty { No, Yes };

/// Words as they are stored: valid UTF-8 without white space at the ends. Throws Error(InvalidInput) with `what`
/// where there are none or more than `most` code points.
[[nodiscard]] inline std::string checkedWords(std::string_view words, std::size_t most, const char* what,
                                              MayBeEmpty mayBeEmpty = MayBeEmpty::No)
{
    const auto valid = toValidUtf8(words);
    std::string text{trimmed(valid)};
    if ((text.empty() && mayBeEmpty == MayBeEmpty::No) || codePointCount(text) > most)
        throw Error{ErrorCode::InvalidInput, what};
    return text;
}

} // namespace inglenook::journal
