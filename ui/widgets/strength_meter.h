// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QLabel;

namespace inglenook::ui {

/// How hard a passphrase is to guess: five steps and a few words. Calm colours; it informs and never scolds.
class StrengthMeter : public QWidget {
    Q_OBJECT

public:
    static constexpr int kSteps = 5;

    StrengthMeter(const Theme& theme, QWidget* parent);

    /// `steps` 0 to 5; `words` say it for everyone.
    void setStrength(int steps, const QString& words);
    [[nodiscard]] int strength() const { return m_strength; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();

    const Theme& m_theme;
    QLabel* m_words;
    int m_strength = 0;
};

} // namespace inglenook::ui
