// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/catalogue.h"
#include "exercises/loader.h"
#include "exercises/run.h"
#include "fuzz/fuzz.h"

#include <string>

using namespace inglenook;
using namespace inglenook::exercises;

namespace {

const std::vector<Deck>& builtinDecks()
{
    static const Catalogue catalogue = Catalogue::builtin();
    return catalogue.decks();
}

/// Plays what was loaded with events that the input's own bytes choose; it is saved and continued in between.
void play(const Definition& definition, std::string_view bytes)
{
    RunSetup setup;
    setup.participants = {{"a", "Alex"}, {"b", "Sam"}};
    if (definition.who == Who::Alone)
        setup.participants.pop_back();
    const Timestamp start = Timestamp{std::int64_t{1'800'000'000} * 1000};
    auto run = Run::start(definition, setup, start, builtinDecks());
    std::int64_t seconds = 0;
    for (std::size_t i = 0; i < bytes.size() && i < 200 && !run.isFinished(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - 1 - i]);
        const Timestamp now = Timestamp{start.ms + 1000 * (seconds += byte)};
        Answer answer;
        answer.text = std::string{bytes.substr(0, byte)};
        switch (byte % 12) {
        case 0:
            run.apply(event::Back{}, now);
            break;
        case 1:
            run.apply(event::Skip{}, now);
            break;
        case 2:
            run.apply(event::HandedOver{}, now);
            break;
        case 3:
            run.apply(event::SetAnswer{answer}, now);
            break;
        case 4:
            run.apply(event::Confirm{byte % 24 == 4}, now);
            break;
        case 5:
            run.apply(event::ToggleTimer{}, now);
            break;
        case 6:
            run.apply(event::NextCard{}, now);
            break;
        case 7:
            run.apply(event::TakeBreak{Timestamp{now.ms + 1'800'000}}, now);
            break;
        case 8:
            run.apply(event::EndBreak{}, now);
            break;
        case 9:
            run = Run::restore(definition, run.save(), builtinDecks());
            break;
        case 10:
            run.apply(event::Stop{}, now);
            break;
        default:
            run.apply(event::Forward{}, now);
            break;
        }
        (void)run.view(now);
        (void)run.transcript();
    }
}

} // namespace

// An exercise file from a stranger: refused with a fault that names a line of it, or playable to wherever one likes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto text = fuzz::asText(data, size);
    const auto loaded = loadDefinition("fuzz.toml", text);
    if (const auto* faults = std::get_if<Faults>(&loaded)) {
        fuzz::require(!faults->empty(), "what is refused has a fault");
        for (const auto& fault : *faults) {
            fuzz::require(!fault.problem.empty() && !fault.cure.empty(), "a fault says what is wrong and what helps");
            fuzz::require(fault.line >= 0, "a line is counted from 1");
        }
    } else {
        play(std::get<Definition>(loaded), text);
    }
    return 0;
}
