// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/steps/choose_view.h"
#include "screens/exercises/steps/commit_view.h"
#include "screens/exercises/steps/confirm_view.h"
#include "screens/exercises/steps/deck_view.h"
#include "screens/exercises/steps/feel_view.h"
#include "screens/exercises/steps/match_view.h"
#include "screens/exercises/steps/missing_view.h"
#include "screens/exercises/steps/read_view.h"
#include "screens/exercises/steps/scale_view.h"
#include "screens/exercises/steps/scales_view.h"
#include "screens/exercises/steps/speak_view.h"
#include "screens/exercises/steps/template_view.h"
#include "screens/exercises/steps/wait_view.h"
#include "screens/exercises/steps/write_view.h"

namespace inglenook::ui {

StepView* makeStepView(const StepContext& context, QWidget* parent)
{
    using exercises::StepKind;
    const auto& view = context.model.view();
    if (view.phase == exercises::Phase::Missing)
        return new MissingView{context, parent};
    switch (view.step->kind) {
    case StepKind::Speak:
        return new SpeakView{context, parent};
    case StepKind::Write:
        return new WriteView{context, parent};
    case StepKind::Feel:
        return new FeelView{context, parent};
    case StepKind::Scale:
        return new ScaleView{context, parent};
    case StepKind::Choose:
        return new ChooseView{context, parent};
    case StepKind::Template:
        return new TemplateView{context, parent};
    case StepKind::Confirm:
        return new ConfirmView{context, parent};
    case StepKind::Deck:
        return new DeckView{context, parent};
    case StepKind::Wait:
        return new WaitView{context, parent};
    case StepKind::Match:
        return new MatchView{context, parent};
    case StepKind::Commit:
        return new CommitView{context, parent};
    case StepKind::Scales:
        return new ScalesView{context, parent};
    case StepKind::Pause:
    case StepKind::Read:
    case StepKind::Reveal:
    case StepKind::Swap:
    case StepKind::Close:
        break;
    }
    return new ReadView{context, parent};
}

} // namespace inglenook::ui
