// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/catalogue.h"
#include "exercises/definition_writer.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::exercises {

/// What is wrong in a draft, at the place where it can be mended.
struct DraftFault {
    std::optional<std::size_t> step; ///< index; nothing: the head
    std::string key;                 ///< as in the file; empty: the step, or the head, as a whole
    int row = -1;                    ///< of a list: which option, item, slot or note
    bool isMissing = false;          ///< nothing stands there yet
    std::string problem;
    std::string cure;
};

/// An exercise that is being written. Anything may be half done; the loader says what is missing. Every edit can be
/// taken back. What it becomes is the file that a person would have written.
class Draft {
public:
    /// Nothing but the closing step.
    [[nodiscard]] static Draft blank();
    /// As far as the file can be read, with its comments; nothing of what is no TOML.
    [[nodiscard]] static std::optional<Draft> of(std::string_view toml);

    [[nodiscard]] const Definition& definition() const { return m_states[m_at].definition; }
    [[nodiscard]] WrittenFile file() const;
    /// What keeps it from being used beside those of `catalogue`; `itself` is the id under which it is there already.
    [[nodiscard]] std::vector<DraftFault> faults(const Catalogue& catalogue, std::string_view itself = {}) const;

    /// Changes texts and numbers. One edit after the other with the same `field` is taken back as one.
    void edit(std::string_view field, const std::function<void(Definition&)>& change);
    /// A new beginning for edit(): what comes now is taken back by itself.
    void endEdit() { m_field.clear(); }
    /// Puts a step of this kind at `at`, before the closing step at the latest; where it stands now.
    std::size_t addStep(StepKind kind, std::size_t at);
    std::size_t duplicateStep(std::size_t at);
    /// What named it names nothing now.
    void removeStep(std::size_t at);
    void moveStep(std::size_t from, std::size_t to);
    /// What names it, follows.
    void renameStep(std::size_t at, const std::string& id);
    /// Another kind; what it says stays.
    void setKind(std::size_t at, StepKind kind);

    [[nodiscard]] bool canUndo() const { return m_at > 0; }
    [[nodiscard]] bool canRedo() const { return m_at + 1 < m_states.size(); }
    void undo();
    void redo();

private:
    struct State {
        Definition definition;
        Comments comments;
    };
    explicit Draft(State state) { m_states.push_back(std::move(state)); }
    State& next();
    [[nodiscard]] std::string freeId(std::string_view like) const;

    std::vector<State> m_states; ///< never empty
    std::size_t m_at = 0;
    std::string m_field; ///< that is being edited
};

/// "An evening walk" -> "an-evening-walk"; letters of other scripts are left out, so it may be empty.
[[nodiscard]] std::string idFrom(std::string_view title);

} // namespace inglenook::exercises
