// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/steps/read_view.h"

namespace inglenook::ui {

ReadView::ReadView(const StepContext& context, QWidget* parent) : StepView{context, parent}
{
    addPrompt();
    addHelp();
    addExample();
    addEnd();
}

} // namespace inglenook::ui
