// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report_layout.h"

#include <QTextDocument>

#include <memory>
#include <vector>

class QPainter;

namespace inglenook::ui {

/// A piece of a report as it is drawn: a few documents below each other, black on white. Made and used on one thread.
class ReportPiece {
public:
    explicit ReportPiece(double width) : m_width{width} {}

    /// Empty, and as wide as the piece; loads nothing from anywhere.
    [[nodiscard]] static std::unique_ptr<QTextDocument> newDocument();
    /// Lays it out; `above` is the room between it and what is there already.
    void add(std::unique_ptr<QTextDocument> document, double above);

    /// `together`: that many lines from its beginning stay on one page.
    [[nodiscard]] MeasuredPiece measure(double above, int together) const;
    /// What lies between `top` and `bottom` of it, at the painter's origin.
    void draw(QPainter& painter, double top, double bottom) const;
    [[nodiscard]] QString text() const;

private:
    struct Part {
        std::unique_ptr<QTextDocument> document;
        double top = 0;
        double height = 0;
    };

    double m_width;
    std::vector<Part> m_parts;
};

} // namespace inglenook::ui
