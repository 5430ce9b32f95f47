// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/steps/step_view.h"
#include "screens/exercises/steps/typed_field.h"
#include "screens/exercises/steps/wheel_side.h"
#include "widgets/choice_button.h"
#include "widgets/flow_text.h"
#include "widgets/key_cap.h"
#include "widgets/quote_block.h"
#include "widgets/scale_line.h"
#include "widgets/session_button.h"
#include "widgets/timer_ring.h"

namespace inglenook::ui {
namespace {

template <typename... Kinds>
void rescaleAll(QWidget& root, double scale)
{
    const auto rescale = [&](auto* kind) {
        using Kind = std::remove_pointer_t<decltype(kind)>;
        for (auto* widget : root.findChildren<Kind*>())
            widget->setScale(scale);
    };
    (rescale(static_cast<Kinds*>(nullptr)), ...);
}

} // namespace

void rescaleSession(QWidget& root, double scale)
{
    rescaleAll<FlowText, QuoteBlock, ExampleBlock, ChoiceButton, KeyCap, ScaleLine, SessionButton, TimerRing,
               TypedField, WheelSide>(root, scale);
}

} // namespace inglenook::ui
