// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/deck.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::exercises {

/// An exercise as its file describes it: docs/writing-exercises.md. Plain values; only the loader makes them, so that
/// an invalid definition can't exist. Text may hold the placeholders {me}, {other}, {speaker} and {listener}.

enum class Who { Together, Alone, Either };

enum class Family {
    Listening,
    Vulnerable,
    Safety,
    Appreciation,
    Disagreeing,
    CheckingIn,
    TimeTogether,
    Physical,
    KeepingFaith,
    Yourself,
};

/// "What we need now": when people look for such an exercise.
enum class NeedNow { Stuck, Fight, Apart, More, Myself };

enum class StepKind {
    Read,
    Speak,
    Write,
    Feel,
    Scale,
    Scales,
    Choose,
    Template,
    Confirm,
    Deck,
    Wait,
    Match,
    Reveal,
    Commit,
    Pause,
    Swap,
    Close,
};

/// Who is on turn in a step. In a run of one person everyone is that person.
enum class Actor {
    Speaker,
    Listener,
    Either,        ///< whoever likes; both seats rest
    Both,          ///< at the same time, two equal halves
    EachInPrivate, ///< one after the other, each unseen: sealed until a Reveal
};

enum class CoachSlot { None, Behaviour, Feeling, Wish, Apology, Thanks };
enum class CommitKind { Promise, Ritual, Agreement };

/// A step that exists only when two do the exercise, or only alone.
enum class Only { Always, Together, Alone };

/// How the resting person may help, at most three: an icon name of resources/icons and a short text.
struct SeatNote {
    std::string icon;
    std::string text;
};

struct Option {
    std::string id;
    std::string text;
    std::string next; ///< step id, or empty: the following one
};

/// One gap of a template ("When you …").
struct TemplateSlot {
    std::string id;
    std::string label;
    bool isFeeling = false; ///< filled from the wheel instead of typed
    CoachSlot coach = CoachSlot::None;
    std::string example;
};

/// One short line of a Scales step: "I felt heard."
struct ScaleItem {
    std::string id;
    std::string text;
    std::string lowLabel; ///< ends in words; eleven places, 0 to 10
    std::string highLabel;
};

struct Step {
    std::string id;
    int line = 0; ///< of the file; for faults
    StepKind kind = StepKind::Read;
    Actor actor = Actor::Either;
    Only only = Only::Always;
    std::string label;       ///< in the header: "saying it back"
    std::string verb;        ///< after the name on turn: "says it back"
    std::string restingVerb; ///< after the other name: "listens"
    std::string prompt;
    std::string help;
    std::string example; ///< one, and not about either of them
    std::vector<SeatNote> notes;
    std::string forward; ///< the one way on: "{me} has finished"; empty = the interface's own words for the kind

    bool optional = false; ///< offered with "Skip"; every other step can still be left by stopping
    int timerSeconds = 0;  ///< 0 = none; never cuts anyone off
    int waitSeconds = 0;   ///< Wait only
    bool away = false;     ///< Wait: nobody looks at the screen meanwhile, and they come back when they like
    bool typing = false;   ///< Speak: words may also be typed, "to show {other}, if you like"
    std::string fieldLabel;
    std::string quote; ///< step id whose last answer is shown above the prompt
    std::string quoteCaption;
    bool keep = true;                  ///< whether the answer is offered for the journal
    std::string heading;               ///< over the answer in the entry; empty = label
    CoachSlot coach = CoachSlot::None; ///< Write only; templates carry it per slot

    std::string lowLabel; ///< Scale: ends in words; eleven places, 0 to 10
    std::string highLabel;
    std::vector<ScaleItem> items; ///< Scales

    std::vector<Option> options; ///< Choose
    bool multiple = false;
    bool agree = false; ///< Choose in private, options from least to most: only the least of both is ever kept

    std::vector<TemplateSlot> slots; ///< Template

    std::string yes; ///< Confirm
    std::string notQuite;
    std::string missedPrompt; ///< asked after "Not quite": "What is still missing?"
    std::string back;         ///< Confirm: where "Not quite" leads; Swap: where the second round begins

    std::string deck;                ///< Deck, Match and Pause: id of the deck
    int cards = 0;                   ///< Deck: how many, one after the other; 0 = one, and more only by NextCard.
                                     ///< Match: how many of the deck; 0 = all
    std::vector<std::string> filter; ///< Deck and Match: ids of choose steps; their options are topics of the cards
    std::optional<Depth> depth;      ///< Deck: drawn from these at first; nothing = any
    bool daily = false;              ///< Deck: the card of the day, the same for everyone

    std::vector<std::string> reveals; ///< Reveal: ids of the private steps that are opened
    CommitKind commit = CommitKind::Promise;
    int days = 0;         ///< Commit: how many days are asked for; 0 = none
    std::string dayField; ///< Commit: label over them
    bool dayTime = false; ///< Commit: a time of the day belongs to each

    std::string next; ///< step id, or empty: the following one
};

struct Source {
    std::string article; ///< short name as in the sources page: "eight-tips"
    std::string person;
};

/// One next exercise that may be offered at the end, and when. The first that fits is offered, and no other.
struct Suggestion {
    int line = 0;       ///< of the file; for faults
    std::string step;   ///< whose answer is looked at; empty: always
    std::string option; ///< Choose, Confirm: this was chosen
    std::string family; ///< Feel, Template: a feeling of this family was named
    std::string item;   ///< Scales: which of them
    std::optional<int> atLeast;
    std::optional<int> atMost;
    Only only = Only::Always;
    std::string exercise; ///< id
    std::string why;      ///< one sentence
};

struct Minutes {
    int from = 0;
    int to = 0;
};

struct Definition {
    std::string id; ///< lower-case words joined by '-', equal to the file's name
    int version = 1;
    std::string title;
    std::string summary;
    Minutes minutes;
    Who who = Who::Together;
    Family family = Family::Listening;
    std::vector<NeedNow> needs; ///< may be empty in a person's own file
    bool goodToDemonstrate = false;
    bool personalJournalOnly = false;
    bool leavesTrace = true; ///< false: only read; that it was opened is kept nowhere
    std::vector<Source> sources;
    std::string why; ///< why it helps
    std::string whenToUse;
    std::string whenNot;
    std::string therapist; ///< what a therapist should notice
    std::vector<Step> steps;
    std::vector<Suggestion> suggestions;
    bool isOurs = true; ///< false: from the person's own folder

    [[nodiscard]] const Step* find(std::string_view stepId) const;
};

[[nodiscard]] std::string_view keyOf(Family family); ///< "listening", "vulnerable", … as in files
[[nodiscard]] std::string_view keyOf(StepKind kind);
[[nodiscard]] std::string_view
keyOf(CoachSlot slot); ///< "behaviour", "feeling", "wish", "apology", "thanks"; None = ""
[[nodiscard]] std::optional<CoachSlot> coachSlotFromKey(std::string_view key);

} // namespace inglenook::exercises
