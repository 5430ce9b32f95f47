// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/exercises/steps/step_view.h"

namespace inglenook::ui {

class Segments;

/// One question card after the other; any card can be put aside.
class DeckView : public StepView {
    Q_OBJECT

public:
    DeckView(const StepContext& context, QWidget* parent);
    void refresh() override;
    [[nodiscard]] QWidget* firstControl() const override;

private:
    void showCard();
    void addDrawing();

    PromptLabel* m_card = nullptr;
    CoachedField* m_field = nullptr;
    Segments* m_depths = nullptr;
};

} // namespace inglenook::ui
