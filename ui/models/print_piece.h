// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/print_layout.h"
#include "models/print_part.h"

#include <QPainter>
#include <QTextDocument>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace inglenook::ui {

/// A piece of what is printed, as it is drawn: a few parts below each other, black on white. Made and used on one
/// thread.
class PrintPiece {
public:
    explicit PrintPiece(double width) : m_width{width} {}

    /// Empty, and as wide as the piece; loads nothing from anywhere.
    [[nodiscard]] static std::unique_ptr<QTextDocument> newDocument();
    /// Lays it out; `above` is the room between it and what is there already.
    void add(std::unique_ptr<QTextDocument> document, double above, double left = 0);
    void add(std::unique_ptr<PrintPart> part, double above, double left = 0);
    /// In the margin, so wide, beside what is added next.
    void addAside(std::unique_ptr<PrintPart> part, double width, double above);

    /// `together`: that many lines from its beginning stay on one page.
    [[nodiscard]] MeasuredPiece measure(double above, int together) const;
    /// All of it stays on one page, unless it is higher than `most`.
    [[nodiscard]] MeasuredPiece measureWhole(double above, int together, double most) const;
    /// What lies between `top` and `bottom` of it, at the painter's origin.
    void draw(QPainter& painter, double top, double bottom) const;
    [[nodiscard]] double height() const;
    [[nodiscard]] QString text() const;

private:
    struct Part {
        std::unique_ptr<PrintPart> part;
        double left = 0;
        double top = 0;
        double height = 0;
    };

    double m_width;
    double m_bottom = 0;     ///< of what stands below each other
    bool m_isBeside = false; ///< what is added next begins where the last one does
    std::vector<Part> m_parts;
};

/// A piece as a part of another one, which is never cut: what is filled in, and the example below it.
class WholePart : public PrintPart {
public:
    explicit WholePart(PrintPiece piece) : m_piece{std::move(piece)} {}

    /// As wide as the piece was made.
    [[nodiscard]] double layOut(double) override { return m_piece.height(); }
    [[nodiscard]] std::vector<PrintLine> lines() const override { return {{0, m_piece.height()}}; }
    void draw(QPainter& painter, double top, double bottom) const override
    {
        painter.save();
        painter.translate(0, std::max(0.0, top));
        m_piece.draw(painter, std::max(0.0, top), std::min(bottom, m_piece.height()));
        painter.restore();
    }
    [[nodiscard]] QString text() const override { return m_piece.text(); }

private:
    PrintPiece m_piece;
};

} // namespace inglenook::ui
