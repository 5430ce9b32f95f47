// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/metrics.h"
#include "theme/theme.h"

#include <QtMath>

#include <utility>

namespace inglenook::ui {

/// The measures of one session widget: drawn for 1280 x 800, grown with the window by sessionScale(), and what holds
/// text grown by the text size as well.
class SessionScale {
public:
    explicit SessionScale(const Theme& theme) : m_theme{theme} {}

    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] const Tokens& tokens() const { return m_theme.tokens(); }
    [[nodiscard]] double scale() const { return m_scale; }
    /// False when it was that already.
    bool setScale(double scale) { return !qFuzzyCompare(std::exchange(m_scale, scale), scale); }

    /// A length that holds text.
    [[nodiscard]] int text(double length) const { return m_theme.px(length, m_scale); }
    /// A gap, a radius, a mark.
    [[nodiscard]] int gap(double length) const { return qRound(length * m_scale); }
    [[nodiscard]] QFont font(TextRole role) const { return m_theme.font(role, m_scale); }
    [[nodiscard]] int line(TextRole role) const { return m_theme.lineHeight(role, m_scale); }

private:
    const Theme& m_theme;
    double m_scale = 1.0;
};

} // namespace inglenook::ui
