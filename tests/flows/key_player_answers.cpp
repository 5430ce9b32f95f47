// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the keyboard at each kind of step.
#include "flows/key_player.h"

#include <algorithm>

namespace inglenook::test {

using exercises::StepKind;

void KeyPlayer::answer()
{
    switch (view().step->kind) {
    case StepKind::Confirm:
        confirm();
        return;
    case StepKind::Choose:
        choose();
        return;
    case StepKind::Wait:
        waitOutQuiet();
        break;
    case StepKind::Pause:
        pressOn(Qt::Key_1); // twenty minutes
        return;
    case StepKind::Write:
        typeWords();
        break;
    case StepKind::Speak:
    case StepKind::Deck:
        if (view().step->typing)
            typeWords();
        break;
    case StepKind::Template:
        answerTemplate();
        break;
    case StepKind::Feel:
        answerFeelings();
        break;
    case StepKind::Scale:
        tabTo(QStringLiteral("session/scale"));
        m_journey.press(Qt::Key_Right);
        break;
    case StepKind::Scales:
        answerScales();
        break;
    case StepKind::Match:
        answerMatch();
        break;
    case StepKind::Commit:
        answerCommit();
        break;
    case StepKind::Read:
    case StepKind::Reveal:
    case StepKind::Swap:
    case StepKind::Close:
        break;
    }
    forward();
}

void KeyPlayer::confirm()
{
    m_journey.waitFor(QStringLiteral("session/yes"));
    // Once it does not fit yet, so that what is missing is said.
    const bool fits = m_visits[view().step->id]++ > 0;
    if (!fits && !m_said.isEmpty())
        m_said.removeLast(); // what was said back is said anew
    pressOn(fits ? Qt::Key_1 : Qt::Key_2);
}

void KeyPlayer::choose()
{
    const auto step = view().step->id;
    const auto person = view().acting.size() == 1 ? view().acting.front() : 0;
    const int options = static_cast<int>(view().options.size());
    // Not always the first, or a talk that offers one more round would never end.
    const int visit = m_visits[step + "/" + std::to_string(view().round) + "/" + std::to_string(person)]++;
    const int number = 1 + (visit + (view().step->agree ? 0 : person)) % std::min(options, 9);
    m_journey.waitFor(QStringLiteral("session/option-%1").arg(number));
    m_journey.press(static_cast<Qt::Key>(Qt::Key_0 + number));
    REQUIRE(view().answer.choices == std::vector<std::string>{view().options[number - 1].id});
    if (view().step->keep && !view().step->agree)
        expect(QString::fromStdString(view().options[number - 1].text));
    forward();
}

void KeyPlayer::answerTemplate()
{
    const auto gaps = view().slots; // the view is made anew at each key
    for (const auto& slot : gaps) {
        if (slot.isFeeling) {
            tabTo(QStringLiteral("session/feeling-word"));
            m_journey.type(QStringLiteral("lonely"));
            m_journey.press(Qt::Key_Return);
            m_journey.waitUntil([&] { return !view().answer.feelings.empty(); }, "the feeling is taken");
        } else {
            tabTo(QStringLiteral("session/") + QString::fromStdString(slot.id));
            m_journey.press(Qt::Key_A, Qt::ControlModifier);
            m_journey.type(words());
        }
    }
}

void KeyPlayer::answerFeelings()
{
    tabTo(QStringLiteral("session/wheel"));
    m_journey.press(Qt::Key_Right);
    m_journey.press(Qt::Key_Up);
    m_journey.press(Qt::Key_Return);
    m_journey.waitUntil([&] { return !view().answer.feelings.empty(); }, "the feeling is taken");
}

void KeyPlayer::answerScales()
{
    for (const auto& item : view().step->items) {
        tabTo(QStringLiteral("session/scale-") + QString::fromStdString(item.id));
        m_journey.press(Qt::Key_Right);
    }
    REQUIRE(view().answer.scales.size() == view().step->items.size());
}

void KeyPlayer::answerMatch()
{
    // The first three: both would like the first, one of them the second.
    const auto options = view().options;
    const int person = view().acting.empty() ? 0 : view().acting.front();
    expect(QString::fromStdString(options[0].text));
    m_unsaid.append(QString::fromStdString(options[1].text));
    for (std::size_t i = 0; i < std::min<std::size_t>(options.size(), 2); ++i) {
        tabTo(QStringLiteral("session/match-") + QString::fromStdString(options[i].id));
        m_journey.press(Qt::Key_Right);
        if (i == 0 || person == 0)
            m_journey.press(Qt::Key_Right); // yes
        else
            m_journey.press(Qt::Key_Left); // no
    }
}

void KeyPlayer::answerCommit()
{
    typeWords();
    if (view().step->days == 0)
        return;
    tabTo(QStringLiteral("session/day-1"));
    m_journey.press(Qt::Key_Space);
    m_journey.waitUntil([&] { return !view().answer.days.empty(); }, "the day is taken");
    if (!view().step->dayTime)
        return;
    tabTo(QStringLiteral("session/time"));
    m_journey.press(Qt::Key_A, Qt::ControlModifier);
    m_journey.type(QStringLiteral("19:30"));
    m_journey.press(Qt::Key_Return);
}

void KeyPlayer::waitOutQuiet()
{
    m_journey.passMinutes(1);
    m_journey.waitUntil([&] { return view().canForward; }, "the quiet is over");
}

} // namespace inglenook::test
