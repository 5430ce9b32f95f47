// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entry_model.h"
#include "widgets/page_panel.h"

namespace inglenook::ui {

class MoodGrid;
class TextLabel;

/// How a moment was, by a point on a grid. Each change is taken at once.
class MoodPanel : public PagePanel {
    Q_OBJECT

public:
    MoodPanel(const Theme& theme, const std::optional<journal::Mood>& mood, QWidget* page);

    void open(QWidget* anchor);

Q_SIGNALS:
    void changed(const std::optional<inglenook::journal::Mood>& mood);

private:
    void tell();

    MoodGrid* m_grid = nullptr;
    TextLabel* m_words = nullptr;
};

/// "very pleasant, rather calm"
[[nodiscard]] QString moodText(const journal::Mood& mood);

} // namespace inglenook::ui
