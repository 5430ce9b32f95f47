// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "exercises/answer.h"
#include "exercises/transcript.h"
#include "journal/member_keys.h"
#include "vault/database.h"

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

    /// The one of that exercise, day and card where there is one. Throws Error(InvalidInput) when nobody is asked.
    QuestionId ask(const QuestionToAsk& question, std::span<const MemberId> members);

    // Of me. False when I am not asked, or everyone has answered: then nothing is taken back.
    /// Not given yet, and sealed like what is.
    [[nodiscard]] bool saveDraft(const QuestionId& id, const Answers& answers);
    [[nodiscard]] bool give(const QuestionId& id, const Answers& answers);
    [[nodiscard]] bool decline(const QuestionId& id);
    /// What was written stays as a draft.
    [[nodiscard]] bool withdraw(const QuestionId& id);

    [[nodiscard]] std::optional<SharedQuestion> find(const QuestionId& id) const;
    [[nodiscard]] std::optional<SharedQuestion> find(std::string_view exercise, Date day) const;
    /// Neither kept nor set aside, newest first.
    [[nodiscard]] std::vector<SharedQuestion> unfinished(int limit) const;
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
