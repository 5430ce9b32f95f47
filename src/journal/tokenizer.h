// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/database.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <string_view>

namespace inglenook::journal {

/// A word as the search index sees it: folded, with its place in the text it came from.
struct Token {
    std::string_view folded; ///< lives until the visitor returns
    std::size_t begin = 0;   ///< bytes
    std::size_t end = 0;
};

/// SQLite's own tokenizer with the settings of the search index (schema.cpp), so that what is marked in a found text is
/// what the index found. The database must outlive it.
class Tokenizer {
public:
    explicit Tokenizer(vault::Database& database);
    ~Tokenizer();
    Tokenizer(const Tokenizer&) = delete;
    Tokenizer& operator=(const Tokenizer&) = delete;

    /// Calls `visit` with each word in order until it gives false.
    void visit(std::string_view text, const std::function<bool(const Token&)>& visit) const;

private:
    struct Handle;
    std::unique_ptr<Handle> m_handle;
};

} // namespace inglenook::journal
