// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace inglenook {

/// A UUID of RFC 9562. Ours are version 7: they sort by the time they were made.
struct Uuid {
    std::array<std::uint8_t, 16> bytes{};

    [[nodiscard]] static Uuid makeV7(Timestamp now, std::span<const std::uint8_t, 10> random);
    /// Accepts the 36-character form, any case.
    [[nodiscard]] static std::optional<Uuid> parse(std::string_view text);
    [[nodiscard]] std::string toString() const;
    [[nodiscard]] bool isNil() const { return *this == Uuid{}; }

    friend auto operator<=>(const Uuid&, const Uuid&) = default;
};

/// A UUID that knows what it names, so that an entry's id can't be passed for a member's.
template <typename Tag>
struct Id {
    Uuid uuid;

    [[nodiscard]] static std::optional<Id> parse(std::string_view text)
    {
        const auto uuid = Uuid::parse(text);
        return uuid ? std::optional{Id{*uuid}} : std::nullopt;
    }
    [[nodiscard]] std::string toString() const { return uuid.toString(); }
    [[nodiscard]] bool isNil() const { return uuid.isNil(); }

    friend auto operator<=>(const Id&, const Id&) = default;
};

/// Where new ids come from: crypto::RandomIds in the programs, a counter in tests.
class IdSource {
public:
    virtual ~IdSource() = default;
    [[nodiscard]] virtual Uuid next() = 0;

    template <typename IdType>
    [[nodiscard]] IdType make()
    {
        return IdType{next()};
    }
};

using EntryId = Id<struct EntryTag>;
using DraftId = Id<struct DraftTag>;
using MemberId = Id<struct MemberTag>;
using RunId = Id<struct RunTag>;
using PromiseId = Id<struct PromiseTag>;
using RitualId = Id<struct RitualTag>;
using AgreementId = Id<struct AgreementTag>;
using CardId = Id<struct CardTag>;
using NoteId = Id<struct NoteTag>;
using QuestionId = Id<struct QuestionTag>;

} // namespace inglenook

template <typename Tag>
struct std::hash<inglenook::Id<Tag>> {
    std::size_t operator()(const inglenook::Id<Tag>& id) const noexcept
    {
        // The last bytes of a version 7 UUID are random.
        std::size_t value = 0;
        for (int i = 8; i < 16; ++i)
            value = value << 8U | id.uuid.bytes[static_cast<std::size_t>(i)];
        return value;
    }
};
