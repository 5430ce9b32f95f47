// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid.h"
#include "vault/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::journal {

class Stamps;

using TemplateId = Id<struct TemplateTag>;

constexpr std::size_t kMaxTemplateName = 80; ///< code points

/// What a new entry can begin with, as a member wrote it. Everyone of the journal can use it.
struct OwnTemplate {
    TemplateId id;
    std::optional<MemberId> author;
    std::string name;
    std::string title; ///< of the entry; may be empty
    std::vector<std::string> tags;
    std::string text; ///< Markdown
};

/// Throws Error(InvalidInput) for a name that is empty or too long, and for what an entry doesn't take either.
class TemplateStore {
public:
    TemplateStore(vault::Database& database, Stamps& stamps, IdSource& ids);

    /// Its `id` is made here.
    [[nodiscard]] TemplateId add(const OwnTemplate& made);
    /// All but its author. Nothing happens when it is gone.
    void change(const OwnTemplate& changed);
    void remove(const TemplateId& id);
    [[nodiscard]] std::vector<OwnTemplate> all() const; ///< oldest first
    [[nodiscard]] std::optional<OwnTemplate> find(const TemplateId& id) const;

private:
    vault::Database& m_database;
    Stamps& m_stamps;
    IdSource& m_ids;
};

} // namespace inglenook::journal
