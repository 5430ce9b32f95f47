// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/import/text_stream.h"

#include <string>
#include <string_view>

namespace inglenook::transfer {

/// JSON text in which every \uD83D has its other half. Programs that cut a text between the halves of an emoji write
/// one alone, which no parser takes; it becomes U+FFFD.
class WholeEscapes {
public:
    explicit WholeEscapes(ByteStream& bytes) : m_text{bytes} {}

    /// Empty only at the end; lives until the next call.
    [[nodiscard]] std::string_view next();

private:
    void mend(bool isLast);

    TextStream m_text;
    std::string m_piece;
    std::string m_rest; ///< an escape that may go on in the next piece
};

} // namespace inglenook::transfer
