// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/deck.h"
#include "exercises/placeholders.h"
#include "exercises/run.h"

#include <nlohmann/json_fwd.hpp>

#include <array>
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
    std::string card;    ///< Deck: id of the card on the table; empty when none was left
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

/// What each of the two has marked in one step: never saved, wiped when it goes.
struct SecretAnswer {
    int step = 0;
    /// By person. Match: a Mark for each card of the deck, by its place. Choose: one number, the option counted from 1.
    std::array<WipedVector<std::uint8_t>, 2> of;
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
    std::vector<SecretAnswer> secrets;
    bool askedAgain = false;     ///< secrets were lost; until the private part is over
    std::vector<DrawnCard> done; ///< drawn and done with, in their order
    std::map<std::string, std::optional<Depth>, std::less<>> depths; ///< deck step id -> what they chose to draw from
    Stopwatch watch;
    std::vector<SpokenTurn> turns;
    std::int64_t presentMs = 0;            ///< time that they were there, breaks left out
    std::optional<Timestamp> presentSince; ///< not yet counted; nothing while nobody is there
    std::optional<Timestamp> breakUntil;
    Timestamp breakFrom;
    bool extended = false;                         ///< the break, once
    const Definition* timeOutDefinition = nullptr; ///< what a break begins with; may be null
    std::unique_ptr<RunState> timeOut;             ///< while it interrupts this one
    bool finished = false;
    bool stoppedEarly = false;
    std::size_t keptBefore = 0;    ///< private answers before this place of the path are kept elsewhere
    std::set<std::size_t> dropped; ///< items of the transcript that they don't want to keep

    /// Checks the setup and works out `shown`; no moment yet.
    RunState(const Definition& of, RunSetup with, std::span<const Deck> among);

    // Moves (run_moves.cpp, run_events.cpp, run_cards.cpp, run_secrets.cpp, run_break.cpp)
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
    void setDepth(std::optional<Depth> depth);
    void putAside(const Moment& moment); ///< its card is done with
    void setSecret(const Answer& answer);
    void setMark(const std::string& card, Mark mark);
    void settle(int entry); ///< a private part is over: of its secrets only what is mutual stays
    void askAgain();        ///< after restoring: secrets that were lost are asked for from the beginning of their part
    void callBreak(Timestamp now);
    void takeBreak(Timestamp until, Timestamp now);
    void endBreak(Timestamp now);
    void applyToTimeOut(const Event& event, Timestamp now);
    void keepTime(Timestamp now);
    [[nodiscard]] std::int64_t awayMs(Timestamp now) const; ///< so far, in a Wait that nobody looks at; else 0
    void finish(bool early);

    // Questions (run_questions.cpp)
    [[nodiscard]] const Moment& at() const { return path.back(); }
    [[nodiscard]] const Step& stepOf(const Moment& moment) const;
    [[nodiscard]] bool together() const { return setup.participants.size() == 2; }
    [[nodiscard]] int speaker(int round) const;
    [[nodiscard]] int listener(int round) const;
    [[nodiscard]] int personFor(const Step& step, int round) const;
    [[nodiscard]] bool isShown(int step) const;
    [[nodiscard]] bool isAway(const Moment& moment) const; ///< nobody looks at the screen
    [[nodiscard]] bool hasNothingNoted(int step) const;    ///< a step of the journal's own deck, which is empty
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
    [[nodiscard]] std::string drawFor(const Moment& moment) const; ///< id of the card that comes; empty: none is left
    [[nodiscard]] bool fitsFilter(const Card& card, const Step& step) const;
    [[nodiscard]] std::vector<const Card*> matchCards(const Step& step) const;
    [[nodiscard]] std::vector<Depth> depthsOf(const Step& step) const;
    [[nodiscard]] std::optional<Depth> depthAt(const Step& step) const;
    [[nodiscard]] bool canDraw() const;
    [[nodiscard]] bool isSecret(int step) const; ///< of two people, and nothing but what is mutual may be kept
    [[nodiscard]] const WipedVector<std::uint8_t>* secretOf(int step, int person) const;
    [[nodiscard]] WipedVector<std::uint8_t>& secretSlot(int step, int person);
    [[nodiscard]] Names namesAt(const Moment& moment) const;

    // What comes out (run_view.cpp, run_transcript.cpp, run_save.cpp)
    [[nodiscard]] RunView view(Timestamp now) const;
    [[nodiscard]] Transcript transcript() const;
    [[nodiscard]] const Suggestion* suggestion() const; ///< the one that fits, at the end; else null
    [[nodiscard]] std::string save() const;
    [[nodiscard]] nlohmann::json toJson() const;
    [[nodiscard]] std::size_t stamp() const;
};

/// From RunState::save(); throws Error(InvalidInput) for anything else.
[[nodiscard]] std::unique_ptr<RunState> loadState(const Definition& definition, std::string_view saved,
                                                  std::span<const Deck> decks, const Definition* timeOut);

/// Only what this step can hold: known options, a scale from 0 to 10, well-formed text.
[[nodiscard]] Answer cleaned(Answer answer, const Step& step);

} // namespace inglenook::exercises
