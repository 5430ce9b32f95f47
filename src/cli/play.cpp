// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/play.h"

#include "app/exercise_shelf.h"
#include "app/journal_decks.h"
#include "cli/output.h"
#include "cli/session.h"
#include "exercises/answers_script.h"
#include "platform/atomic_file.h"

namespace inglenook::cli {
namespace {

using exercises::AnswersScript;
using exercises::Faults;
using nlohmann::json;

constexpr std::size_t kAnswersCeiling = std::size_t{4} * 1024 * 1024;

Failure failureOf(const Faults& faults)
{
    const auto& fault = faults.front();
    const auto place = fault.line > 0 ? fault.file + ":" + std::to_string(fault.line) : fault.file;
    return {ExitCode::WrongUse, printableLine(place + ": " + fault.problem), printableLine(fault.cure)};
}

AnswersScript readScript(const std::filesystem::path& path)
{
    const auto text = platform::readFile(path, kAnswersCeiling);
    if (!text)
        throw Failure{ExitCode::NotFound, "there is no such answers file", "check its name"};
    auto script = exercises::loadAnswersScript(path.filename().string(), *text);
    if (std::holds_alternative<Faults>(script))
        throw failureOf(std::get<Faults>(script));
    return std::get<AnswersScript>(std::move(script));
}

void print(Context& context, const exercises::Transcript& transcript, const std::vector<std::string>& people)
{
    if (context.json)
        printJson(context.around.out, {{"exercise", transcript.exerciseId},
                                       {"title", transcript.title},
                                       {"text", transcript.markdown()},
                                       {"answers", json::parse(transcript.answersJson(people))}});
    else
        context.around.out << printableLine(transcript.title) << "\n\n" << printable(transcript.markdown()) << '\n';
}

exercises::Run runOf(const exercises::Definition& definition, const AnswersScript& script, Timestamp now,
                     const exercises::Catalogue& catalogue, const std::vector<exercises::Deck>& decks)
{
    auto played = exercises::play(definition, script, now, decks, catalogue.find(exercises::kTimeOut));
    if (std::holds_alternative<Faults>(played))
        throw failureOf(std::get<Faults>(played));
    auto& run = std::get<exercises::Run>(played);
    if (!run.isFinished())
        throw Failure{ExitCode::WrongUse, "the answers end before the exercise does",
                      "add the events that are missing, or \"stop\""};
    return std::move(run);
}

void tellKept(Context& context, const std::optional<EntryId>& entry)
{
    if (context.json)
        printJson(context.around.out, {{"id", entry ? json(entry->toString()) : json{}}});
    else
        context.around.out << (entry ? entry->toString() : "Nothing was kept.") << '\n';
}

/// As the window does it: with the journal's own and hidden cards, and remembering which were drawn.
void playInto(Context& context, const PlayOptions& options, const exercises::Catalogue& catalogue,
              const AnswersScript& script)
{
    const auto& definition = definitionOf(catalogue, options.exercise);
    Session session{context, options.journal};
    auto& journal = session.journal();
    if (definition.personalJournalOnly && journal.kind() != journal::JournalKind::Personal)
        throw Failure{ExitCode::WrongUse, "this exercise is for a personal journal only",
                      "give a journal of one member"};
    std::vector<MemberId> members;
    for (const auto& name : script.people)
        members.push_back(session.memberNamed(name).id);
    const auto now = context.around.clock.localNow();
    const auto decks = app::decksFor(definition, catalogue, journal, now, script.seed);
    const auto run = runOf(definition, script, now.utc, catalogue, decks);
    if (!definition.leavesTrace) {
        tellKept(context, std::nullopt);
        return;
    }
    const auto started = journal.runs().begin(definition.id, definition.title, members, run.save());
    journal.runs().save(started, run.save(), run.drawnCards());
    const auto first = members.at(static_cast<std::size_t>(run.firstSpeaker()));
    const auto entry = journal.runs().finish(started, run.transcript(), first);
    session.close();
    tellKept(context, entry);
}

} // namespace

void playExercise(Context& context, const PlayOptions& options)
{
    const auto shelf = app::loadExerciseShelf(context.around.dataFolder);
    const auto& definition = definitionOf(shelf.catalogue, options.exercise);
    const auto script = readScript(options.answers);
    if (!options.journal.empty()) {
        playInto(context, options, shelf.catalogue, script);
        return;
    }
    const auto run = runOf(definition, script, context.around.clock.now(), shelf.catalogue, shelf.catalogue.decks());
    print(context, run.transcript(), script.people);
}

} // namespace inglenook::cli
