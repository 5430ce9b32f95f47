// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/deck.h"
#include "exercises/definition.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace inglenook::exercises {

/// The words of the files for each value of the model, in one place for the loader and for what is written.
template <typename Value, std::size_t count>
using KeyTable = std::array<std::pair<std::string_view, Value>, count>;

inline constexpr KeyTable<Who, 3> kWhoKeys{
    {{"together", Who::Together}, {"alone", Who::Alone}, {"either", Who::Either}}};

inline constexpr KeyTable<Family, 10> kFamilyKeys{{{"listening", Family::Listening},
                                                   {"vulnerable", Family::Vulnerable},
                                                   {"safety", Family::Safety},
                                                   {"appreciation", Family::Appreciation},
                                                   {"disagreeing", Family::Disagreeing},
                                                   {"checking-in", Family::CheckingIn},
                                                   {"time-together", Family::TimeTogether},
                                                   {"physical", Family::Physical},
                                                   {"keeping-faith", Family::KeepingFaith},
                                                   {"yourself", Family::Yourself}}};

inline constexpr KeyTable<NeedNow, 5> kNeedNowKeys{{{"stuck", NeedNow::Stuck},
                                                    {"fight", NeedNow::Fight},
                                                    {"apart", NeedNow::Apart},
                                                    {"more", NeedNow::More},
                                                    {"myself", NeedNow::Myself}}};

inline constexpr KeyTable<StepKind, 17> kStepKindKeys{{{"read", StepKind::Read},
                                                       {"speak", StepKind::Speak},
                                                       {"write", StepKind::Write},
                                                       {"feel", StepKind::Feel},
                                                       {"scale", StepKind::Scale},
                                                       {"scales", StepKind::Scales},
                                                       {"choose", StepKind::Choose},
                                                       {"template", StepKind::Template},
                                                       {"confirm", StepKind::Confirm},
                                                       {"deck", StepKind::Deck},
                                                       {"wait", StepKind::Wait},
                                                       {"match", StepKind::Match},
                                                       {"reveal", StepKind::Reveal},
                                                       {"commit", StepKind::Commit},
                                                       {"pause", StepKind::Pause},
                                                       {"swap", StepKind::Swap},
                                                       {"close", StepKind::Close}}};

inline constexpr KeyTable<Actor, 5> kActorKeys{{{"speaker", Actor::Speaker},
                                                {"listener", Actor::Listener},
                                                {"either", Actor::Either},
                                                {"both", Actor::Both},
                                                {"each-in-private", Actor::EachInPrivate}}};

inline constexpr KeyTable<Only, 2> kOnlyKeys{{{"together", Only::Together}, {"alone", Only::Alone}}};

inline constexpr KeyTable<CoachSlot, 5> kCoachSlotKeys{{{"behaviour", CoachSlot::Behaviour},
                                                        {"feeling", CoachSlot::Feeling},
                                                        {"wish", CoachSlot::Wish},
                                                        {"apology", CoachSlot::Apology},
                                                        {"thanks", CoachSlot::Thanks}}};

inline constexpr KeyTable<CommitKind, 3> kCommitKeys{
    {{"promise", CommitKind::Promise}, {"ritual", CommitKind::Ritual}, {"agreement", CommitKind::Agreement}}};

inline constexpr KeyTable<Depth, 3> kDepthKeys{
    {{"light", Depth::Light}, {"medium", Depth::Medium}, {"deep", Depth::Deep}}};

/// Empty when the table has no word for the value.
template <typename Value, std::size_t count>
constexpr std::string_view keyIn(const KeyTable<Value, count>& table, Value value)
{
    for (const auto& [key, entry] : table)
        if (entry == value)
            return key;
    return {};
}

template <typename Value, std::size_t count>
constexpr std::optional<Value> valueIn(const KeyTable<Value, count>& table, std::string_view key)
{
    for (const auto& [word, value] : table)
        if (word == key)
            return value;
    return std::nullopt;
}

} // namespace inglenook::exercises
