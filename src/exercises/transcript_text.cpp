// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/transcript_text.h"

#include "base/text.h"
#include "base/timestamp.h"
#include "exercises/deck.h"
#include "exercises/placeholders.h"
#include "exercises/words.h"

#include <algorithm>

namespace inglenook::exercises {
namespace {

std::string quoted(std::string_view text)
{
    return "“" + std::string{text} + "”";
}

std::string capitalised(std::string text)
{
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

/// A line that Markdown would read as a heading, a rule, an underline of a heading, a fence or HTML.
bool breaksStructure(std::string_view line)
{
    if (line.empty())
        return false;
    const auto marks = line.find_first_not_of('#');
    if (line[0] == '#' && (marks == std::string_view::npos || (marks <= 6 && line[marks] == ' ')))
        return true;
    if (line.starts_with("```") || line.starts_with("~~~"))
        return true;
    if (line[0] == '<' && line.size() > 1 &&
        (std::isalpha(static_cast<unsigned char>(line[1])) != 0 || line[1] == '/' || line[1] == '!' || line[1] == '?'))
        return true;
    const auto same = line.find_first_not_of(std::string{line[0], ' ', '\t'});
    const auto count = std::count(line.begin(), line.end(), line[0]);
    if (same != std::string_view::npos)
        return false;
    return line[0] == '=' || line[0] == '-' || (count >= 3 && (line[0] == '*' || line[0] == '_'));
}

std::string cardText(const Deck* deck, const std::string& id)
{
    if (deck == nullptr)
        return {};
    const auto found =
        std::find_if(deck->cards.begin(), deck->cards.end(), [&](const Card& card) { return card.id == id; });
    return found == deck->cards.end() ? std::string{} : found->text;
}

std::string joined(const std::vector<std::string>& texts)
{
    if (texts.size() == 1)
        return texts.front();
    std::string list;
    for (const auto& text : texts)
        list += (list.empty() ? "- " : "\n- ") + text;
    return list;
}

/// The label of a slot without the "…" that stands for the gap.
std::string opening(std::string label)
{
    for (const std::string_view mark : {"…", "...", ":", " "})
        while (label.size() >= mark.size() && label.ends_with(mark))
            label.resize(label.size() - mark.size());
    return label;
}

/// "When you …" waits for its other half.
bool waitsForMore(std::string_view label)
{
    return std::any_of(words::kOpeners.begin(), words::kOpeners.end(), [&](std::string_view opener) {
        return label.starts_with(opener) && (label.size() == opener.size() || label[opener.size()] == ' ');
    });
}

bool isLower(std::string_view label)
{
    return !label.empty() && label[0] >= 'a' && label[0] <= 'z';
}

} // namespace

std::string escapedMarkdown(std::string_view words)
{
    std::string text;
    for (const auto line : splitLines(trimmed(words))) {
        if (!text.empty())
            text += '\n';
        const auto indent = std::min(line.find_first_not_of(" \t"), line.size());
        const auto rest = line.substr(indent);
        text += line.substr(0, std::min<std::size_t>(indent, 3)); // four would make it code
        if (breaksStructure(rest))
            text += '\\';
        text += rest;
    }
    return text;
}

std::string feelingsInWords(const std::vector<FeelingPick>& feelings, std::string_view last)
{
    std::string text;
    for (std::size_t i = 0; i < feelings.size(); ++i) {
        if (i > 0)
            text += i + 1 == feelings.size() ? last : ", ";
        if (feelings[i].intensity == Intensity::Little)
            text += words::kALittle;
        text += feelings[i].word;
    }
    return text;
}

std::string scaleInWords(int place, std::string_view low, std::string_view high)
{
    if (place <= 0 || place >= 10)
        return capitalised(std::string{place <= 0 ? low : high});
    if (place == 5)
        return std::string{words::kMiddle} + quoted(low) + std::string{words::kAnd} + quoted(high);
    const auto nearness = place <= 2 || place >= 8 ? words::kNearly : words::kTowards;
    return std::string{nearness} + quoted(place < 5 ? low : high);
}

std::string dayInWords(std::string_view day)
{
    const auto moment = parseIso8601(day);
    if (!moment)
        return std::string{day};
    const auto date = localDate(*moment);
    auto text =
        std::to_string(date.day) + " " + std::string{words::kMonths[date.month - 1]} + " " + std::to_string(date.year);
    if (const auto time = day.find('T'); time != std::string_view::npos)
        text += ", " + std::string{day.substr(time + 1)};
    return text;
}

std::string templateSentence(const Step& step, const Answer& answer, const Names& names)
{
    std::string sentence;
    bool waiting = false;
    for (const auto& slot : step.slots) {
        const auto typed = answer.slots.find(slot.id);
        auto filling = slot.isFeeling ? feelingsInWords(answer.feelings, words::kAnd) : std::string{};
        if (typed != answer.slots.end() && !singleLine(typed->second).empty())
            filling += (filling.empty() ? "" : ", ") + singleLine(typed->second);
        if (filling.empty())
            continue;
        const auto whole = fillIn(slot.label, names);
        const auto label = opening(whole);
        if (!sentence.empty()) {
            const bool ended = std::string_view{".!?"}.find(sentence.back()) != std::string_view::npos;
            sentence += ended ? " " : waiting || isLower(label) ? ", " : ". ";
        }
        waiting = waitsForMore(label);
        // A label with a gap is the beginning of the sentence, any other one stands before it: "What I will change: …".
        const bool gap = whole.ends_with("…") || whole.ends_with("...");
        sentence += label + (label.empty() ? "" : gap ? " " : ": ") + filling;
    }
    if (!sentence.empty() && std::string_view{".!?"}.find(sentence.back()) == std::string_view::npos)
        sentence += '.';
    return sentence;
}

namespace {

std::string scalesInWords(const Step& step, const Answer& answer, const Names& names)
{
    std::string list;
    for (const auto& item : step.items)
        if (const auto given = answer.scales.find(item.id); given != answer.scales.end()) {
            auto text = fillIn(item.text, names);
            while (text.ends_with('.'))
                text.pop_back();
            list += (list.empty() ? "- " : "\n- ") + text + ": " +
                    scaleInWords(given->second, item.lowLabel, item.highLabel);
        }
    return list;
}

std::string daysInWords(const Step& step, const Answer& answer, const Names& names)
{
    if (answer.days.empty())
        return {};
    auto text = !step.dayField.empty()               ? fillIn(step.dayField, names) + ": "
                : step.commit == CommitKind::Promise ? std::string{words::kBy}
                                                     : std::string{words::kOn};
    for (std::size_t i = 0; i < answer.days.size(); ++i)
        text += (i == 0                        ? ""
                 : i + 1 == answer.days.size() ? std::string{words::kAnd}
                                               : ", ") +
                dayInWords(answer.days[i]);
    return text + ".";
}

} // namespace

std::string answerMarkdown(const Step& step, const Answer& answer, const Deck* deck, const Names& names)
{
    std::vector<std::string> parts;
    if (step.kind == StepKind::Template) {
        parts.push_back(escapedMarkdown(templateSentence(step, answer, names)));
    } else {
        if (answer.scale)
            parts.push_back(scaleInWords(*answer.scale, step.lowLabel, step.highLabel));
        parts.push_back(scalesInWords(step, answer, names));
        parts.push_back(escapedMarkdown(capitalised(feelingsInWords(answer.feelings))));
    }
    std::vector<std::string> chosen;
    for (const auto& option : step.options)
        if (std::find(answer.choices.begin(), answer.choices.end(), option.id) != answer.choices.end())
            chosen.push_back(fillIn(option.text, names));
    if (step.kind == StepKind::Match || step.kind == StepKind::Deck)
        for (const auto& id : answer.choices)
            if (const auto text = cardText(deck, id); !text.empty())
                chosen.push_back(fillIn(text, names));
    parts.push_back(joined(chosen));
    parts.push_back(escapedMarkdown(answer.text));
    parts.push_back(daysInWords(step, answer, names));

    std::string markdown;
    for (const auto& part : parts)
        if (!part.empty())
            markdown += (markdown.empty() ? "" : "\n\n") + part;
    return markdown;
}

} // namespace inglenook::exercises
