// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/tokenizer.h"

#include "base/error.h"
#include "journal/fts5_api.h"
#include "vault/sqlite_error.h"

#include <array>

namespace inglenook::journal {
namespace {

using Visitor = std::function<bool(const Token&)>;

int visitToken(void* context, int flags, const char* word, int size, int begin, int end) noexcept
{
    if ((flags & FTS5_TOKEN_COLOCATED) != 0)
        return SQLITE_OK;
    try {
        const auto& visit = *static_cast<const Visitor*>(context);
        const Token token{
            {word, static_cast<std::size_t>(size)}, static_cast<std::size_t>(begin), static_cast<std::size_t>(end)};
        return visit(token) ? SQLITE_OK : SQLITE_DONE;
    } catch (...) {
        return SQLITE_NOMEM;
    }
}

} // namespace

struct Tokenizer::Handle {
    fts5_tokenizer calls{};
    Fts5Tokenizer* tokenizer = nullptr;

    Handle() = default;
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle()
    {
        if (tokenizer != nullptr)
            calls.xDelete(tokenizer);
    }
};

Tokenizer::Tokenizer(vault::Database& database) : m_handle{std::make_unique<Handle>()}
{
    auto* api = fts5ApiOf(database);
    void* data = nullptr;
    std::array<const char*, 4> settings{"remove_diacritics", "2", "categories", "L* N* Co Mn Mc"};
    int code = api->xFindTokenizer(api, "unicode61", &data, &m_handle->calls);
    if (code == SQLITE_OK)
        code = m_handle->calls.xCreate(data, settings.data(), static_cast<int>(settings.size()), &m_handle->tokenizer);
    if (code != SQLITE_OK)
        vault::throwSqlite(code, "the tokenizer of the search index could not be made");
}

Tokenizer::~Tokenizer() = default;

void Tokenizer::visit(std::string_view text, const Visitor& visitor) const
{
    const auto code = m_handle->calls.xTokenize(m_handle->tokenizer, const_cast<Visitor*>(&visitor), FTS5_TOKENIZE_AUX,
                                                text.data(), static_cast<int>(text.size()), visitToken);
    if (code != SQLITE_OK && code != SQLITE_DONE)
        throw Error{ErrorCode::OutOfMemory, "a text could not be cut into words"};
}

} // namespace inglenook::journal
