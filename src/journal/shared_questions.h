// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "exercises/answer.h"
#include "exercises/transcript.h"
#include "journal/member_keys.h"
#include "vault/database.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::journal {

class EntryStore;
class Stamps;

using Answers = std::vector<exercises::GivenAnswer>;

/// What is asked: private steps of an exercise, for each member at a time of their own.
struct QuestionToAsk {
    std::string exercise; ///< id
    int version = 1;
    std::string deck; ///< where it is a card, else empty
    std::string card;
    std::string text; ///< as it was shown
    Date day;
};

/// As it is sealed.
[[nodiscard]] std::string jsonOf(const Answers& answers);

struct SharedQuestion {
    enum class State { Asked, Given, Declined };
    struct Asked {
        MemberId member;
        State state = State::Asked;
    };
    QuestionId id;
    QuestionToAsk asks;
    LocalTime made;
    std::vector<Asked> asked;
    Answers mine;        ///< what I wrote, given or not, as long as my own key can open it
    bool isOpen = false; ///< everyone has answered or declined, and what was given can be read
    std::optional<EntryId> kept;

    /// Nobody is waited for, and somebody answered.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] State stateOf(const MemberId& member) const;
};

struct MemberAnswers {
    MemberId member;
    Answers answers;
};

/// Of an answer that found no room on the disk when its journal had to close: sealed to its author like any draft.
struct UnsavedAnswer {
    QuestionId question; ///< nil where nothing of it was ever stored
    QuestionToAsk asks;
    std::vector<MemberId> asked;
    MemberId author;
    std::vector<std::uint8_t> sealed;
};

/// Questions that members answer each in their own time, none of them reading another's answer before their own is
/// given for good. This is held by keys: an answer is sealed to its author (crypto/sealed_box.h) and can't be read
/// with all of the file decrypted. The last one asked stores theirs open, since the others are committed by then;
/// each sealed one is opened when its author next unlocks, or when they give their passphrase beside the other's.
///
/// Every change is one durable transaction. Source of the method: commit, then reveal; `docs/threat-model.md` says what
/// it does not keep out.
class SharedQuestions {
public:
    /// All outlive it.
    SharedQuestions(vault::Database& database, Stamps& stamps, IdSource& ids, const Clock& clock, EntryStore& entries,
                    const MemberKeys& me);

    /// The one of that exercise, day and card where there is one; without a card the one of that exercise and these
    /// members that is not finished, of whatever day. Throws Error(InvalidInput) when nobody is asked.
    QuestionId ask(const QuestionToAsk& question, std::span<const MemberId> members);

    // Of me. False when I am not asked, or everyone has answered: then nothing is taken back.
    /// Not given yet, and sealed like what is.
    [[nodiscard]] bool saveDraft(const QuestionId& id, const Answers& answers);
    [[nodiscard]] bool give(const QuestionId& id, const Answers& answers);
    [[nodiscard]] bool decline(const QuestionId& id);
    /// What was written stays as a draft.
    [[nodiscard]] bool withdraw(const QuestionId& id);

    /// My words for saveUnsaved() in another session, which need not be mine.
    [[nodiscard]] UnsavedAnswer unsaved(const SharedQuestion& question, const Answers& answers) const;
    [[nodiscard]] UnsavedAnswer unsaved(const QuestionToAsk& asks, std::span<const MemberId> members,
                                        const Answers& answers) const;
    /// Becomes its author's draft, without being opened; false where an answer was given or another draft saved since.
    bool saveUnsaved(const UnsavedAnswer& answer, Timestamp when);

    [[nodiscard]] std::optional<SharedQuestion> find(const QuestionId& id) const;
    [[nodiscard]] std::optional<SharedQuestion> find(std::string_view exercise, Date day) const;
    /// Neither kept nor set aside, newest first.
    [[nodiscard]] std::vector<SharedQuestion> unfinished(int limit) const;
    /// Those that became an entry, newest first.
    [[nodiscard]] std::vector<SharedQuestion> kept(int limit) const;
    /// In the order of `asked`; empty as long as it isn't open.
    [[nodiscard]] std::vector<MemberAnswers> answers(const QuestionId& id) const;

    /// Opens what I gave to questions that are complete by now. Called at each unlocking. Gives how many were opened.
    int openMine();
    /// The same for others who are here and gave their passphrase. False when it is not open even so.
    [[nodiscard]] bool openTogether(const QuestionId& id, std::span<const MemberKeys> present);

    /// Becomes an entry of everyone. Throws Error(InvalidInput) while it isn't open.
    EntryId keep(const QuestionId& id, const exercises::Transcript& transcript);
    /// Is not shown any more; unanswered ones lose what was written.
    void setAside(const QuestionId& id);
    /// Someone who can't come in any more is not waited for.
    void askNoMore(const MemberId& member);

private:
    [[nodiscard]] std::optional<QuestionId> findAsked(const QuestionToAsk& question,
                                                      std::span<const MemberId> members) const;
    [[nodiscard]] bool write(const QuestionId& id, const char* state, const Answers& answers);
    [[nodiscard]] SharedQuestion read(const vault::Statement& row) const;
    int open(const QuestionId& id, const MemberKeys& author);

    vault::Database& m_database;
    Stamps& m_stamps;
    IdSource& m_ids;
    const Clock& m_clock;
    EntryStore& m_entries;
    const MemberKeys& m_me;
};

} // namespace inglenook::journal
