// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "base/wiped.h"
#include "exercises/answer.h"
#include "exercises/deck.h"
#include "exercises/definition.h"
#include "exercises/transcript.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace inglenook::exercises {

struct RunState;

struct Participant {
    std::string memberId; ///< as text; the machine only hands it through
    std::string name;
};

struct RunSetup {
    std::vector<Participant> participants; ///< one or two
    int firstSpeaker = 0;                  ///< index
    std::uint64_t seed = 0;                ///< for the order of cards
    std::vector<std::string> leftOut = {}; ///< ids of steps that are not asked
};

/// What a person does. Time comes in with every event, as `now` of Run::apply().
enum class Mark : std::uint8_t { None, No, Maybe, Yes };

namespace event {
struct Forward {};    ///< the one way on: next step, hand over, card done
struct Back {};       ///< one step back, words kept; nothing where view().canGoBack is false
struct Skip {};       ///< leaves the step empty
struct HandedOver {}; ///< the next person is alone with the screen
struct SetAnswer {
    Answer answer;
}; ///< the whole answer of the person on turn as it stands now, at every keystroke
struct Confirm {
    bool fits = true;
};                     ///< "Yes, that's it" / "Not quite"
struct ToggleTimer {}; ///< begin or pause
struct NextCard {};    ///< Deck: another card, this one unanswered
struct SetDepth {
    std::optional<Depth> depth;
};                  ///< Deck: draw from these only; nothing = any
struct HideCard {}; ///< Deck: this card is hidden from now on, another one comes
struct SetMark {
    std::string card;
    Mark mark = Mark::None;
};                   ///< Match: one card of the person on turn
struct CallBreak {}; ///< begins the time-out, where there is one for so many people; the exercise waits at its step
struct GoOn {};      ///< out of a time-out that has not become a break yet
struct TakeBreak {
    Timestamp until;
};                  ///< 20 minutes to 24 hours from now; on a break once more: a little longer
struct EndBreak {}; ///< "we are back": the same step
struct Stop {};     ///< stop here, from any step: leads to the closing view with what there is
struct SetAside {}; ///< nobody is there any more: what time passes from here on is not theirs
struct TakeUp {};   ///< they are there again
struct SetKeep {
    std::size_t item = 0;
    bool keep = true;
}; ///< closing view: item of view().transcript
} // namespace event

using Event = std::variant<event::Forward, event::Back, event::Skip, event::HandedOver, event::SetAnswer,
                           event::SetMark, event::Confirm, event::ToggleTimer, event::NextCard, event::SetDepth,
                           event::HideCard, event::CallBreak, event::GoOn, event::TakeBreak, event::EndBreak,
                           event::Stop, event::SetAside, event::TakeUp, event::SetKeep>;

enum class Phase {
    Acting,   ///< someone is on turn in `step`
    HandOver, ///< the laptop goes to `acting[0]`; nothing of the other's answer is shown
    Missing,  ///< after "Not quite": the speaker says what is still missing (an Answer with text), then back
    Revealed, ///< private answers side by side
    OnBreak,
    Finished, ///< closing view: what will be kept
};

struct Quote {
    std::vector<TemplateSlot> slots; ///< of that step, with names put in
    std::vector<Option> options;
    int participant = 0; ///< -1: both
    std::string caption; ///< "Alex heard"; their name where the file says nothing
    Answer answer;
};

struct TimerView {
    int totalSeconds = 0;
    int leftSeconds = 0; ///< 0 = "when you are ready"
    bool running = false;
};

struct RevealedStep {
    const Step* step = nullptr;
    std::string prompt;          ///< or its heading, where the prompt speaks to one of them ("What did {other} do …")
    std::vector<Answer> answers; ///< one per participant, in their order
    std::vector<Option> options; ///< Choose: its options; Match: the cards that both would like
};

/// Everything a screen needs to draw the moment, with placeholders filled in.
struct RunView {
    Phase phase = Phase::Acting;
    const Step* step = nullptr; ///< lives as long as the Run; the interrupted one while on a break; null when Finished
    int stepNumber = 1;         ///< counted over the steps that this run will show; equal in both rounds
    int stepCount = 1;
    int round = 0;
    int attempt = 0;
    std::vector<int> acting; ///< participants on turn: one, two, or none
    std::string label;       ///< in the header; filled in like the texts below
    std::string verb;        ///< after the name on turn
    std::string restingVerb; ///< after the other name
    std::string prompt;
    std::string help;
    std::string example;
    std::string forward; ///< may be empty
    std::string field;   ///< label of the field; may be empty
    std::string yes;     ///< Confirm
    std::string notQuite;
    std::vector<SeatNote> notes;
    std::vector<Option> options; ///< Choose; Match: the cards, answered as "id=yes", "id=maybe" or "id=no"
    std::vector<TemplateSlot> slots;
    std::optional<Quote> quote;
    std::string missed; ///< listener's second try: what the speaker said was missing
    Answer answer;      ///< so far, of the person on turn
    std::optional<TimerView> timer;
    std::optional<std::string> card; ///< Deck; nothing when none is left
    std::string cardId;              ///< Deck
    std::vector<Depth> depths;       ///< Deck: what there is to choose from; empty: nothing to choose
    std::optional<Depth> depth;      ///< Deck: drawn from now
    bool canDraw = false;            ///< Deck: another card, another depth, or hiding this one is theirs to decide
    WipedVector<Mark> marks;         ///< Match: of the person on turn, in the order of the options
    bool askedAgain = false;         ///< what was marked before was kept nowhere and is asked once more
    std::vector<RevealedStep> revealed;
    std::optional<int> answeredBefore; ///< HandOver: who has just sealed an answer
    std::optional<Timestamp> breakUntil;
    Timestamp breakFrom;     ///< on a break
    bool canExtend = false;  ///< on a break: once
    std::vector<Card> ideas; ///< what may help during a break
    bool isTimeOut = false;  ///< of the time-out that interrupts the exercise, not of the exercise
    int waitingNumber = 0;   ///< isTimeOut: the step that waits, and of how many
    int waitingCount = 0;
    Transcript transcript;                  ///< Finished only
    const Suggestion* suggestion = nullptr; ///< Finished only: what may come next; lives as long as the definition
    bool stoppedEarly = false;
    bool canGoBack = false;
    bool canSkip = false;
    bool canForward = false; ///< false where only Confirm, or a choice, leads on, or while a quiet lasts
};

/// One exercise being done: a pure state machine. No clock, storage or window in it; time and events come in, the next
/// view comes out. An event that makes no sense in the present phase changes nothing. Value of its own; not
/// thread-safe.
///
/// Neighbouring EachInPrivate steps form one turn: a person answers all of them before the laptop is handed over. What
/// is marked in Match steps, and chosen where both have to agree, is held in memory only until both have answered;
/// save() never has it, and a restored run asks for it again.
class Run {
public:
    /// `definition`, `timeOut` (what CallBreak begins; without it CallBreak does nothing) and the decks must outlive
    /// the run. Throws Error(InvalidInput) when the number of participants doesn't fit.
    static Run start(const Definition& definition, RunSetup setup, Timestamp now, std::span<const Deck> decks = {},
                     const Definition* timeOut = nullptr);
    /// From save(); throws Error(InvalidInput) when `saved` is not of this definition (id and version) or not a run.
    static Run restore(const Definition& definition, std::string_view saved, std::span<const Deck> decks = {},
                       const Definition* timeOut = nullptr);

    Run(Run&&) noexcept;
    Run& operator=(Run&&) noexcept;
    ~Run();

    void apply(const Event& event, Timestamp now);
    /// What was answered in private so far stands in an entry of its own already: it is shown, and not kept again.
    void leaveKeptAnswersOut();
    [[nodiscard]] RunView view(Timestamp now) const;
    /// JSON that holds everything that may be kept, typed words of the moment too.
    [[nodiscard]] std::string save() const;

    [[nodiscard]] const Definition& definition() const;
    [[nodiscard]] const std::vector<Participant>& participants() const;
    [[nodiscard]] int speaker() const; ///< index of the speaker of this round
    [[nodiscard]] int firstSpeaker() const;
    [[nodiscard]] const std::vector<GivenAnswer>& answers() const;
    [[nodiscard]] Timestamp startedAt() const;
    [[nodiscard]] bool isFinished() const;
    /// Tells two states apart, also by what save() never has, but not by the time that has passed. For comparing only.
    [[nodiscard]] std::size_t stamp() const;
    /// Cards that were drawn and are done with, in their order; not the one on the table, nor those of a match.
    [[nodiscard]] const std::vector<DrawnCard>& drawnCards() const;
    /// True while something is marked that save() doesn't hold.
    [[nodiscard]] bool holdsSecrets() const;
    /// What would be kept if it ended now.
    /// Sealed answers are never in it.
    [[nodiscard]] Transcript transcript() const;

private:
    explicit Run(std::unique_ptr<RunState> state);
    std::unique_ptr<RunState> m_state;
};

/// A break in a saved run, without its exercise. Nothing when it is on none, or is not a saved run.
struct PendingBreak {
    Timestamp from;
    Timestamp until;
};
[[nodiscard]] std::optional<PendingBreak> pendingBreak(std::string_view saved);

} // namespace inglenook::exercises
