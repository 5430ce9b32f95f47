// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/exercises/steps/step_view.h"

#include <QVector>

class QAbstractButton;

namespace inglenook::ui {

/// A few answers to choose from, one or several.
class ChooseView : public StepView {
    Q_OBJECT

public:
    ChooseView(const StepContext& context, QWidget* parent);
    [[nodiscard]] QWidget* firstControl() const override;
    bool choose(int number) override;

private:
    void addOne();
    void addSeveral();
    void pick(std::size_t option, bool chosen);

    QVector<QAbstractButton*> m_buttons;
};

} // namespace inglenook::ui
