// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/exercises/steps/step_context.h"

#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace inglenook::ui {

class FlowText;

/// What this leaves behind, and a switch for each part: nothing is kept that they did not see here.
class ClosingView : public QWidget {
    Q_OBJECT

public:
    ClosingView(const StepContext& context, QWidget* parent);

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool keepsAny() const;
    [[nodiscard]] QWidget* firstControl() const;
    void setScale(double scale);

private:
    void addItem(std::size_t index, QVBoxLayout& column);
    void addSuggestion(QVBoxLayout& column, QWidget* sheet);
    [[nodiscard]] QAbstractButton* makeSwitch(std::size_t index, QWidget* parent);

    StepContext m_context;
    QWidget* m_first = nullptr;
};

} // namespace inglenook::ui
