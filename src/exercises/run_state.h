// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/deck.h"
#include "exercises/placeholders.h"
#include "exercises/run.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace inglenook::exercises {

inline constexpr int kShared = -1; ///< no one person: both

/// One screenful of a run.
struct Moment {
    Phase phase = Phase::Acting; ///< Acting, HandOver, Missing or Revealed
    int step = 0;                ///< index into the definition's steps
    int person = kShared;        ///< on turn
    int round = 0;
    int attempt = 0;     ///< how often this person was at this step before in this round
    int retryUntil = -1; ///< after "Not quite": index of the confirm step that is tried again
    int entry = -1;      ///< first step of the private part that this moment belongs to
    int card = -1;       ///< Deck: place in the drawn order
    friend bool operator==(const Moment&, const Moment&) = default;
};

/// Time spent in a moment; without `since` it stands still.
struct Stopwatch {
    std::int64_t elapsedMs = 0;
    std::optional<Timestamp> since;

    [[nodiscard]] std::int64_t elapsed(Timestamp now) const;
    void start(Timestamp now);
    void pause(Timestamp now);
};

/// The data of a run with its questions and moves; Run is the door to it.
struct RunState {
    const Definition* definition = nullptr;
    std::span<const Deck> decks;
    RunSetup setup;
    Timestamp startedAt;
    std::vector<int> shown; ///< indices of the steps that exist for this number of people

    std::vector<Moment> path; ///< every moment up to the present one
    std::size_t floor = 0;    ///< "back" never goes before this place of the path
    std::vector<GivenAnswer> given;
    std::map<std::string, int, std::less<>> drawn; ///< deck id -> cards drawn so far
    Stopwatch watch;
    std::optional<Timestamp> breakUntil;
    bool finished = false;
    bool stoppedEarly = false;
    std::set<std::size_t> dropped; ///< items of the transcript that they don't want to keep

    /// Checks the setup and works out `shown`; no moment yet.
    RunState(const Definition& of, RunSetup with, std::span<const Deck> among);

    // Moves (run_moves.cpp, run_events.cpp)
    void begin(Timestamp now);
    void apply(const Event& event, Timestamp now);
    void forward(Timestamp now);
    void goTo(int target, int round, int retryUntil);
    void push(Moment moment);
    void back();
    void openHandOver();
    void setAnswer(Answer answer);
    void confirm(bool fits);
    void nextCard();
    void finish(bool early);
    void endPrivatePart(int entry);
    void keepMutualOnly(const std::string& stepId);

    // Questions (run_questions.cpp)
    [[nodiscard]] const Moment& at() const { return path.back(); }
    [[nodiscard]] const Step& stepOf(const Moment& moment) const;
    [[nodiscard]] bool together() const { return setup.participants.size() == 2; }
    [[nodiscard]] int speaker(int round) const;
    [[nodiscard]] int listener(int round) const;
    [[nodiscard]] int personFor(const Step& step, int round) const;
    [[nodiscard]] bool isShown(int step) const;
    [[nodiscard]] int successor(int step) const;
    [[nodiscard]] int nextShown(int step) const;  ///< `step` itself or what follows it; the number of steps = none
    [[nodiscard]] bool isPrivate(int step) const; ///< sealed from the other person; never in a run of one
    [[nodiscard]] bool samePrivatePart(int a, int b) const;
    [[nodiscard]] bool canForward(Timestamp now) const;
    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool canSkip() const;
    [[nodiscard]] bool takesAnswer() const;
    [[nodiscard]] std::size_t cardsInARow() const;
    [[nodiscard]] const GivenAnswer* find(const Moment& moment) const;
    [[nodiscard]] GivenAnswer& slotFor(const Moment& moment);
    void erase(const Moment& moment);
    /// True while the other person is not to see what was given at this place of the path.
    [[nodiscard]] bool isSealed(std::size_t place) const;
    /// Place of the last answer to the step on the path that `viewer` may see.
    [[nodiscard]] std::optional<std::size_t> lastAnswered(std::string_view stepId, int viewer) const;
    [[nodiscard]] const Deck* deckOf(const Step& step) const;
    [[nodiscard]] const Card* cardOf(const Moment& moment) const;
    [[nodiscard]] Names namesAt(const Moment& moment) const;

    // What comes out (run_view.cpp, run_transcript.cpp, run_save.cpp)
    [[nodiscard]] RunView view(Timestamp now) const;
    [[nodiscard]] Transcript transcript() const;
    [[nodiscard]] const Suggestion* suggestion() const; ///< the one that fits, at the end; else null
    [[nodiscard]] std::string save() const;
};

/// From RunState::save(); throws Error(InvalidInput) for anything else.
[[nodiscard]] std::unique_ptr<RunState> loadState(const Definition& definition, std::string_view saved,
                                                  std::span<const Deck> decks);

/// Only what this step can hold: known options, a scale from 0 to 10, well-formed text.
[[nodiscard]] Answer cleaned(Answer answer, const Step& step, const Deck* deck);

} // namespace inglenook::exercises
