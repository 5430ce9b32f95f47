// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/loader.h"
#include "exercises/run.h"

#include "support/catch.h"

#include <string>
#include <string_view>
#include <vector>

namespace inglenook::test {

/// One step as TOML; its prompt is "ID: {me} to {other}".
[[nodiscard]] std::string step(const std::string& id, const std::string& kind, const std::string& rest = {});
inline const std::string kSpeaker = "actor = \"speaker\"\nverb = \"speaks\"\nresting_verb = \"listens\"\n";
inline const std::string kListener = "actor = \"listener\"\nverb = \"says it back\"\n";

/// Steps in front of which a valid head is put; the first line of `steps` is line kFirstLine of the file.
inline constexpr int kFirstLine = 11;
[[nodiscard]] std::string withHead(std::string_view steps, std::string_view who = "together");
/// A definition of these steps and a closing one; fails the test when it has faults.
[[nodiscard]] exercises::Definition defined(std::string_view steps, std::string_view who = "together");

[[nodiscard]] exercises::Deck threeCards();

/// A run with a clock, and what is asserted at every step: restoring what was saved gives the same view.
class Session {
public:
    explicit Session(const exercises::Definition& definition, std::vector<std::string> names = {"Alex", "Sam"},
                     int first = 0, std::vector<exercises::Deck> decks = {threeCards()},
                     const exercises::Definition* timeOut = nullptr);

    Session& apply(const exercises::Event& event, int afterSeconds = 1);
    Session& forward() { return apply(exercises::event::Forward{}); }
    Session& write(std::string text);
    Session& choose(std::vector<std::string> choices);
    Session& handedOver() { return apply(exercises::event::HandedOver{}); }

    /// As when the program was closed and started again: only what was saved is left.
    Session& restart();
    /// What would be seen then.
    [[nodiscard]] exercises::RunView viewAfterRestart() const;

    [[nodiscard]] exercises::RunView view() const { return m_run.view(m_now); }
    [[nodiscard]] std::string stepId() const { return view().step == nullptr ? "" : view().step->id; }
    [[nodiscard]] exercises::Run& run() { return m_run; }
    [[nodiscard]] Timestamp now() const { return m_now; }

private:
    const exercises::Definition& m_definition;
    std::vector<exercises::Deck> m_decks;
    const exercises::Definition* m_timeOut = nullptr;
    Timestamp m_now;
    exercises::Run m_run;
};

/// Everything that a view shows, as text, to compare and to search.
[[nodiscard]] std::string shown(const exercises::RunView& view);

} // namespace inglenook::test
