// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/prompt_label.h"

#include <array>

namespace inglenook::ui {
namespace {

struct Step {
    int size;
    int line;
};
constexpr std::array kSteps{Step{46, 60}, Step{40, 48}, Step{36, 44}, Step{32, 40}};
constexpr int kMostLines = 3;
constexpr QChar kNoBreakSpace{0x00a0};

Step stepOf(int size)
{
    for (const auto& step : kSteps) {
        if (step.size == size)
            return step;
    }
    return kSteps.back();
}

} // namespace

QString withLastWordsBound(const QString& text)
{
    const auto end = text.trimmed().size();
    const auto space = text.lastIndexOf(u' ', end - 1);
    auto bound = text;
    // A last word that is long would drag a whole line with it.
    constexpr int kLongWord = 14;
    if (space > 0 && end - space <= kLongWord)
        bound[space] = kNoBreakSpace;
    return bound;
}

PromptLabel::PromptLabel(const Theme& theme, QWidget* parent, Place place)
    : FlowText{theme, TextRole::Prompt, &Tokens::text, parent},
      m_place{place}
{
}

void PromptLabel::setPlace(Place place)
{
    m_place = place;
    relayout();
}

QString PromptLabel::shownText() const
{
    return withLastWordsBound(text());
}

int PromptLabel::fit(const QSize& room) const
{
    const int largest = m_place == Place::Alone ? kSteps[0].size : kSteps[1].size;
    for (const auto& step : kSteps) {
        if (step.size > largest)
            continue;
        auto font = measures().font(TextRole::Prompt);
        font.setPixelSize(measures().text(step.size));
        TextBlock block;
        block.layOut(shownText(), font, measures().text(step.line), room.width());
        const bool fits = room.height() <= 0 || block.height() <= room.height();
        if (fits && block.lineCount() <= kMostLines)
            return step.size;
    }
    return kSteps.back().size;
}

FlowText::Style PromptLabel::styleFor(const QSize& room) const
{
    const auto step = stepOf(fit(room));
    auto font = measures().font(TextRole::Prompt);
    font.setPixelSize(measures().text(step.size));
    return {font, measures().text(step.line)};
}

} // namespace inglenook::ui
