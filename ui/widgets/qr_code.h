// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <string_view>
#include <vector>

class QPainter;

namespace inglenook::ui {

/// A short text as a square of black and white modules, for a camera. Wipes itself.
class QrCode {
public:
    /// `text` has digits, capital letters, spaces and the signs $%*+-./: only. Empty when it has anything else, or is
    /// too long.
    [[nodiscard]] static QrCode of(std::string_view text);
    QrCode(const QrCode&) = delete;
    QrCode& operator=(const QrCode&) = delete;
    QrCode(QrCode&&) noexcept = default;
    QrCode& operator=(QrCode&&) noexcept = default;
    ~QrCode();

    [[nodiscard]] bool isEmpty() const { return m_side == 0; }
    [[nodiscard]] int side() const { return m_side; } ///< modules, without the margin
    [[nodiscard]] bool isBlack(int column, int row) const;
    /// Black on white into the largest square in the middle of `box`, with the margin that cameras need.
    void paint(QPainter& painter, const QRectF& box) const;

private:
    QrCode() = default;

    int m_side = 0;
    std::vector<unsigned char> m_modules; ///< row by row, 1 is black
};

} // namespace inglenook::ui
